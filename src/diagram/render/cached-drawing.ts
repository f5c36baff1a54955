import { cachedAs, cacheKey, defaultCacheFolder } from './cache.ts';
import type { CleanOptions } from './clean.ts';
import { drawingForm, type Drawing } from './drawing.ts';
import { rendererFingerprint } from './fingerprint.ts';
import { isPicture } from './svg/picture.ts';

export interface RenderOptions extends CleanOptions {
  /** Folder of the cache; `.cache/diagrams` when left out. */
  readonly cacheFolder?: string;
}

/**
 * What was drawn of these parts, or else is drawn now. Reading a drawing takes half a millisecond, and
 * making one of blocks about ten times as long.
 */
export function cachedDrawing(
  parts: readonly string[],
  { cacheFolder = defaultCacheFolder, ...names }: RenderOptions,
  draw: (names: CleanOptions) => Promise<Drawing>,
): Promise<Drawing> {
  const { id, title, description } = names;
  const key = cacheKey(rendererFingerprint(), ...parts, id, title, description);
  const make = async () => {
    const drawing = await draw(names);
    // The cleaner makes nothing else; if it ever does, no page gets it.
    if (!isPicture(drawing.tree))
      throw new Error(`The picture "${id}" holds what no picture may hold.`);
    return drawing;
  };
  return cachedAs(cacheFolder, key, make, drawingForm);
}
