import { accessibleName, withoutAccessibleName } from './accessible-name.ts';
import { cachedDrawing } from './cached-drawing.ts';
import { drawInThread } from './draw-in-thread.ts';
import type { Drawing } from './drawing.ts';
import { MissingNameError, UnsupportedDiagramError } from './errors.ts';
import { kindOf } from './kinds.ts';
import { requireLimits } from './limits.ts';
import { firstWord } from './source-lines.ts';

/**
 * Draws a fence of the prose, named by its own `accTitle` and `accDescr`.
 *
 * @param id Prefix of the picture's ids, unique on its page.
 * @throws {MissingNameError} when the diagram does not say what it shows.
 * @throws {MermaidSyntaxError} for text that Mermaid cannot read, or that the limits reject.
 * @throws {UnsupportedDiagramError} for a kind of diagram that is not supported.
 * @throws {TooMuchError} for text that takes more than two seconds or 300 MB to draw.
 */
export async function drawFence(
  text: string,
  options: { readonly id: string; readonly cacheFolder?: string },
): Promise<Drawing> {
  requireLimits(text);
  const { title, description } = accessibleName(text);
  if (!title || !description) {
    const missing = [!title && 'accTitle', !description && 'accDescr'];
    throw new MissingNameError(missing.filter((name) => name !== false));
  }
  const own = withoutAccessibleName(text);
  const word = firstWord(own);
  if (!kindOf(word)) throw new UnsupportedDiagramError(word);
  return cachedDrawing(['diagram', own], { ...options, title, description }, (names) =>
    drawInThread(own, names),
  );
}
