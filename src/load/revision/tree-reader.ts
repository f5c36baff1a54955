import { MAX_FILE_BYTES } from '../list-files.ts';
import { GitObjects } from './objects.ts';

/** A file of a revision. */
export interface RevisionFile {
  /** Path from the project's folder, with slashes. */
  readonly file: string;
  /** The id of its content: equal ids, equal text. */
  readonly blob: string;
  /** Undefined where it is larger than any file that is read. */
  readonly text: string | undefined;
}

interface Item {
  readonly name: string;
  readonly id: string;
  readonly kind: 'folder' | 'file';
}

/** So many files and folders below a folder are read. A few objects of git’s can stand for millions. */
export const MAX_ITEMS = 10_000;

/** A folder of a revision has more than can be read. */
export class TooManyFilesError extends Error {
  override readonly name = 'TooManyFilesError';

  constructor(folder: string) {
    super(`${folder} has more than 10,000 files and folders, the most that is read.`);
  }
}

/** So many objects are remembered; a long history has more than memory holds. */
const mostRemembered = 4_000;

/**
 * Reads the files of revisions from git's own store, where nothing has to be checked out. From one
 * revision to the next, only what changed is read. Must be closed.
 */
export class TreeReader {
  readonly #objects: GitObjects;
  readonly #folders = new Map<string, Promise<readonly Item[]>>();
  readonly #texts = new Map<string, Promise<string | undefined>>();

  /** @param root A folder of the repository. */
  constructor(root: string) {
    this.#objects = new GitObjects(root, MAX_FILE_BYTES);
  }

  /**
   * The files below a folder, sorted by path, as they are stored. What a link leads to is not followed:
   * its text is the path that it names.
   *
   * @param folder The folder's path, from the project's folder.
   * @param tree The id of the folder's tree.
   * @throws {TooManyFilesError}
   * @throws {GitError} where the clone does not have them.
   */
  async filesOf(folder: string, tree: string): Promise<readonly RevisionFile[]> {
    let left = MAX_ITEMS;
    return this.#filesOf(folder, tree, (count) => {
      left -= count;
      if (left < 0) throw new TooManyFilesError(folder);
    });
  }

  async #filesOf(
    folder: string,
    tree: string,
    take: (count: number) => void,
  ): Promise<readonly RevisionFile[]> {
    const items = await remember(this.#folders, tree, async () =>
      itemsIn((await this.#objects.read(tree)) ?? Buffer.alloc(0), tree.length / 2),
    );
    take(items.length);
    const files = items.map(async ({ name, id, kind }): Promise<readonly RevisionFile[]> => {
      const file = `${folder}/${name}`;
      if (kind === 'folder') return this.#filesOf(file, id, take);
      if (isHidden(file)) return [];
      const text = await remember(this.#texts, id, async () =>
        (await this.#objects.read(id))?.toString(),
      );
      return [{ file, blob: id, text }];
    });
    return (await Promise.all(files)).flat();
  }

  close(): void {
    this.#objects.close();
  }
}

function remember<T>(known: Map<string, Promise<T>>, id: string, read: () => Promise<T>) {
  const value = known.get(id) ?? read();
  if (known.size >= mostRemembered) known.clear();
  known.set(id, value);
  return value;
}

/** What a tree lists, each as its mode, a space, its name, a zero and the bytes of its id. */
function itemsIn(tree: Buffer, idBytes: number): readonly Item[] {
  const items: Item[] = [];
  let start = 0;
  while (start < tree.length) {
    const end = tree.indexOf(0, start);
    const [mode = '', ...name] = tree.toString('utf8', start, end).split(' ');
    const id = tree.toString('hex', end + 1, end + 1 + idBytes);
    const kind = mode === '40000' ? 'folder' : /^1[02]0/.test(mode) ? 'file' : undefined;
    // Another repository's commit is neither, and not here.
    if (kind) items.push({ name: name.join(' '), id, kind });
    start = end + 1 + idBytes;
  }
  return items;
}

/** Older revisions may have had any file with a dot before its name; none was part of the catalogue. */
const isHidden = (file: string): boolean => /(^|\/)\.[^/]*$/.test(file);
