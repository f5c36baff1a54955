/** Finds the position of a place, so that a diagnostic names file, line and column. */
import type { CatalogFile } from './read-catalog.ts';
import type { SourceLocation } from './diagnostics/diagnostic.ts';
import { dataPosition } from './locate/data-position.ts';
import { entryPosition } from './locate/entry-position.ts';
import type { CatalogLocation, Location } from './location.ts';

/** Turns a place into a position. */
export type Locate = (place: Location) => Promise<SourceLocation>;

/**
 * Makes a locator.
 *
 * @param root The project's folder.
 * @param files The files of its catalogue.
 */
export function makeLocator(root: string, files: readonly CatalogFile[]): Locate {
  const byEntry = Map.groupBy(files, keyOf);
  return async (place) => {
    if (place.kind === 'file') {
      const { file, line, column } = place;
      return { file, line, column };
    }
    if (place.kind === 'data') return dataPosition(root, place);
    const file = byEntry.get(keyOf(place))?.at(place.occurrence ?? 0);
    if (file) return entryPosition(file, place.path);
    return { file: `src/catalog/${place.kind}s`, line: 1, column: 1 };
  };
}

const keyOf = ({ kind, id }: Pick<CatalogLocation, 'kind' | 'id'>) => `${kind}/${id}`;
