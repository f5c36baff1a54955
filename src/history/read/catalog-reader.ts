import type { ReadCatalog } from '#load/read-catalog.ts';
import {
  catalogIn,
  rememberLiterals,
  revisionReader,
  TooManyFilesError,
  type Trees,
} from '#load/revision/trees.ts';
import type { Snapshot } from '../snapshot.ts';
import { pagesAmong } from './page-digests.ts';
import { UnreadableRevisionError } from './snapshot-from.ts';

/** The catalogue and the pages of a revision; `next` are those that will be asked for after it. */
export type CatalogReader = (
  trees: Trees,
  next?: readonly Trees[],
) => Promise<{ readonly catalog: ReadCatalog; readonly pages: Snapshot['pages'] }>;

/**
 * Reads revisions one after the other, and each file again only where it changed.
 *
 * @param root The project's folder.
 * @returns It throws {@link UnreadableRevisionError} and `GitError`.
 */
export function catalogReader(root: string): CatalogReader {
  const readFiles = revisionReader(root);
  const readLiteral = rememberLiterals();
  return async (trees, next = []) => {
    const files = await readFiles(trees, next).catch((error: unknown) => {
      throw error instanceof TooManyFilesError ? new UnreadableRevisionError(error.message) : error;
    });
    return { catalog: catalogIn(files, readLiteral), pages: pagesAmong(files) };
  };
}
