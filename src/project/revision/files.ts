import { isHidden, mostBytes } from '../list-files.ts';
import { git, gitBytes, GitError } from './git.ts';

/** A file of a revision. */
export interface RevisionFile {
  /** Path from the project's folder, with slashes. */
  readonly file: string;
  /** The id of its content: equal ids, equal text. */
  readonly blob: string;
  /** Undefined where it is larger than any file that is read. */
  readonly text: string | undefined;
}

/**
 * The files below a folder of a revision, as they are stored. What a link leads to is not followed: its
 * text is the path that it names.
 *
 * @param root The project's folder.
 * @param folder The folder's path from there.
 * @param tree The id of the folder's tree.
 * @throws {GitError} where the clone does not have them.
 */
export async function filesOf(
  root: string,
  { folder, tree }: { readonly folder: string; readonly tree: string },
): Promise<readonly RevisionFile[]> {
  const listed = await git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', tree]);
  const files = listed.split('\0').flatMap((line) => {
    const [, blob = '', size = '', name = ''] =
      /^\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
    const file = `${folder}/${name}`;
    return name === '' || isHidden(file) ? [] : { file, blob, size: Number(size) };
  });
  const small = files.filter(({ size }) => size <= mostBytes);
  const texts = await textsOf(
    root,
    small.map(({ blob }) => blob),
  );
  return files.map(({ file, blob }) => ({ file, blob, text: texts.get(blob) }));
}

/** The texts of blobs, in one question to git. */
async function textsOf(
  root: string,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const input = blobs.map((blob) => `${blob}\n`).join('');
  const answer = await gitBytes(root, ['cat-file', '--batch=%(objectsize)'], { input });
  const texts = new Map<string, string>();
  let offset = 0;
  for (const blob of blobs) {
    const start = answer.indexOf('\n', offset) + 1;
    const size = Number(answer.subarray(offset, start).toString());
    // "<id> missing": a clone that leaves out what it has not asked for, and cannot ask.
    if (Number.isNaN(size)) throw new GitError(`The clone has no object ${blob}.`);
    texts.set(blob, answer.toString('utf8', start, start + size));
    offset = start + size + 1;
  }
  return texts;
}
