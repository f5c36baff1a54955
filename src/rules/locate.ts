/**
 * Finds the file position of a place. The catalogue is TypeScript, so positions come from
 * TypeScript's own parser; it is loaded only when there is something to report.
 */
import type { Position } from '../report/finding.ts';
import type { Place } from './rule.ts';
import type { SourceTrees } from './locate/source-trees.ts';

/** Turns a place into a position. */
export type Locate = (place: Place) => Promise<Position>;

/** Makes a locator for the project in this folder. */
export function makeLocator(root: string): Locate {
  let trees: Promise<SourceTrees> | undefined;
  const load = async () => new (await import('./locate/source-trees.ts')).SourceTrees(root);
  return async (place) => {
    if (place.kind !== 'file') return (trees ??= load()).then((loaded) => loaded.position(place));
    const { file, line, column } = place;
    return { file, line, column };
  };
}
