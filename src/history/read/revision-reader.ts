import type { ReadCatalog } from '#load/read-catalog.ts';
import {
  catalogIn,
  rememberLiterals,
  revisionReader,
  TooManyFilesError,
  type Trees,
} from '#load/revision/trees.ts';
import type { Snapshot } from '../snapshot.ts';
import { UnreadableRevisionError } from './unreadable-revision-error.ts';
import { pagesAmong } from './page-digests.ts';
import { serviceSnapshots } from './service-snapshots.ts';
import { snapshotFrom } from './snapshot-from.ts';

/** Reads revisions one after the other, and each file again only where it changed. */
export class RevisionReader {
  readonly #files: ReturnType<typeof revisionReader>;
  readonly #read = rememberLiterals();
  readonly #snapshot = serviceSnapshots();

  /** @param root The project's folder. */
  constructor(root: string) {
    this.#files = revisionReader(root);
  }

  /** The catalogue and the pages of a revision. @throws {UnreadableRevisionError} and {@link GitError} */
  async read(
    trees: Trees,
    next: readonly Trees[] = [],
  ): Promise<{ catalog: ReadCatalog; pages: Snapshot['pages'] }> {
    const files = await this.#files(trees, next).catch((error: unknown) => {
      throw error instanceof TooManyFilesError ? new UnreadableRevisionError(error.message) : error;
    });
    return { catalog: catalogIn(files, this.#read), pages: pagesAmong(files) };
  }

  /** The snapshot of a revision. @throws {UnreadableRevisionError} and {@link GitError} */
  async snapshot(trees: Trees, next?: readonly Trees[]): Promise<Snapshot> {
    const { catalog, pages } = await this.read(trees, next);
    return snapshotFrom(catalog, pages, this.#snapshot);
  }
}
