import { parseCatalog, type ParseOptions, type ReadCatalog } from '../read-catalog.ts';
import type { TreeReader } from './tree-reader.ts';
import { foldersOf, pagesFolder, type Trees } from './trees.ts';

/**
 * The catalogue of a revision, read as the one of the folder is: nothing is checked out, and nothing of
 * it runs.
 *
 * @throws {GitError}
 */
export async function catalogAt(
  reader: TreeReader,
  trees: Trees,
  read?: ParseOptions['read'],
): Promise<ReadCatalog> {
  const folders = foldersOf(trees).filter(({ folder }) => folder !== pagesFolder);
  const files = await Promise.all(folders.map(({ folder, tree }) => reader.filesOf(folder, tree)));
  // A file that is too large to be read is rejected as an empty text.
  const texts = files.flat().map(({ file, text = '' }) => ({ file, text }));
  // A revision may have had other categories than today.
  return parseCatalog(texts, { read, categories: 'any' });
}
