import type { ReadCatalog } from '#load/read-catalog.ts';
import { catalogAt } from '#load/revision/catalog-at.ts';
import { rememberLiterals } from '#load/revision/remember-literals.ts';
import { TooManyFilesError, TreeReader } from '#load/revision/tree-reader.ts';
import type { Trees } from '#load/revision/trees.ts';
import type { Snapshot } from '../snapshot.ts';
import { UnreadableRevisionError } from './unreadable-revision-error.ts';
import { pagesAt } from './page-digests.ts';
import { serviceSnapshots } from './service-snapshots.ts';
import { snapshotFrom } from './snapshot-from.ts';

/** Reads revisions one after the other, and each file again only where it changed. Must be closed. */
export class RevisionReader {
  readonly #files: TreeReader;
  readonly #read = rememberLiterals();
  readonly #snapshot = serviceSnapshots();

  /** @param root The project's folder. */
  constructor(root: string) {
    this.#files = new TreeReader(root);
  }

  /** The catalogue and the pages of a revision. @throws {UnreadableRevisionError} and {@link GitError} */
  async read(trees: Trees): Promise<{ catalog: ReadCatalog; pages: Snapshot['pages'] }> {
    const [catalog, pages] = await Promise.all([
      catalogAt(this.#files, trees, this.#read),
      pagesAt(this.#files, trees.pages),
    ]).catch((error: unknown) => {
      throw error instanceof TooManyFilesError ? new UnreadableRevisionError(error.message) : error;
    });
    return { catalog, pages };
  }

  /** The snapshot of a revision. @throws {UnreadableRevisionError} and {@link GitError} */
  async snapshot(trees: Trees): Promise<Snapshot> {
    const { catalog, pages } = await this.read(trees);
    return snapshotFrom(catalog, pages, this.#snapshot);
  }

  close(): void {
    this.#files.close();
  }
}
