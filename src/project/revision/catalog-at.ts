import { parseCatalog, type ParseOptions, type ReadCatalog } from '../read-catalog.ts';
import { filesOf } from './files.ts';
import { foldersOf, pagesFolder, type Trees } from './trees.ts';

/**
 * The catalogue of a revision, read as the one of the folder is: nothing is checked out, and nothing of
 * it runs.
 *
 * @param root The project's folder.
 * @throws {GitError}
 */
export async function catalogAt(
  root: string,
  trees: Trees,
  read?: ParseOptions['read'],
): Promise<ReadCatalog> {
  const folders = foldersOf(trees).filter(({ folder }) => folder !== pagesFolder);
  const files = await Promise.all(folders.map((folder) => filesOf(root, folder)));
  // What is too large to be read is no literal either.
  return parseCatalog(
    files.flat().map(({ file, text = '' }) => ({ file, text })),
    // A revision may have had other categories than today.
    { read, categories: 'any' },
  );
}
