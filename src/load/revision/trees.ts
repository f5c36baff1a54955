/**
 * The catalogue and its pages as they were in a revision, read with git's own commands. Nothing is checked
 * out and nothing of it runs; what a link leads to is not followed: its text is the path that it names.
 */
import { catalogFolder, factFolders } from '../catalog-path.ts';
import { MAX_FILE_BYTES } from '../list-files.ts';
import { readLiteral } from '../literal/read-literal.ts';
import { parseCatalog, type ReadCatalog } from '../read-catalog.ts';
import { inTodaysNotation } from './earlier-notation.ts';
import { git, gitBytes, GitError, TooMuchOutputError } from './git.ts';

/**
 * The last commit whose entries were code, which is no longer run: the history that can be read begins
 * after it.
 */
export const lastOfCode = 'efc92d83c67623b8cf86565c951d0488539a35f4';

/** The folder of the services' pages, from the project's folder. */
export const pagesFolder = 'content/services';

const folders = {
  services: `${catalogFolder}/services`,
  archetypes: `${catalogFolder}/archetypes`,
  traits: `${catalogFolder}/traits`,
  retired: `${catalogFolder}/retired`,
  pages: pagesFolder,
} as const;
const names = Object.keys(folders) as (keyof typeof folders)[];

/** The folders of facts, from the project's folder. */
export const factPaths: readonly string[] = Object.keys(factFolders).map(
  (name) => `${catalogFolder}/${name}`,
);

/** The folders that a revision is read from, from the project's folder. */
export const revisionFolders: readonly string[] = Object.values(folders);

/** The ids of git's trees of a revision's folders; none where it has no such folder. */
export type Trees = { readonly [Name in keyof typeof folders]?: string | undefined } & {
  readonly services: string;
};

/**
 * The trees of revisions, in one question to git.
 *
 * @param root The project's folder.
 * @param commits Their full ids.
 * @returns Undefined for a revision without services.
 */
export async function treesOf(
  root: string,
  commits: readonly string[],
): Promise<(Trees | undefined)[]> {
  // The project may be a folder of a larger repository.
  const prefix = (await git(root, ['rev-parse', '--show-prefix'])).trim();
  const questions = commits.flatMap((commit) =>
    names.map((name) => `${commit}:${prefix}${folders[name]}\n`),
  );
  const answer = await git(root, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], {
    input: questions.join(''),
  });
  const ids = answer.split('\n').map((line) => /^tree ([0-9a-f]+)$/.exec(line)?.[1]);
  return commits.map((_commit, index) => {
    const own = names.map((name, at) => [name, ids[index * names.length + at]] as const);
    const { services, ...others } = Object.fromEntries(own) as Partial<Trees>;
    return services === undefined ? undefined : { services, ...others };
  });
}

/** A file of a revision. */
export interface RevisionFile {
  /** Path from the project's folder, with slashes. */
  readonly file: string;
  /** The id of its content: equal ids, equal text. */
  readonly blob: string;
  /** Undefined where it is larger than any file that is read. */
  readonly text: string | undefined;
}

/** So many files and folders below a folder are read. A few objects of git’s can stand for millions. */
const MAX_ITEMS = 10_000;
/** In bytes: of a folder's listing, and of all texts that one revision adds to the last. */
const MAX_LISTING = MAX_ITEMS * 400;
const MAX_TEXTS = 500_000_000;

/** A revision has more than can be read. */
export class TooManyFilesError extends Error {
  override readonly name = 'TooManyFilesError';
}

/**
 * Makes a reader of revisions.
 *
 * @param root The project's folder.
 * @returns The files in a revision's folders, sorted by path. With a revision, those that will be asked for
 *   next are read, since each start of git takes time; of all of them, only what is not known yet. It throws
 *   {@link TooManyFilesError}, and {@link GitError} where the clone lacks objects.
 */
export function revisionReader(root: string) {
  let listings = new Map<string, readonly ListedFile[]>();
  let texts = new Map<string, string>();
  async function load(revisions: readonly Partial<Trees>[]): Promise<void> {
    const trees = new Map(
      revisions.flatMap((each) =>
        names.flatMap((name) => (each[name] ? [[each[name], folders[name]] as const] : [])),
      ),
    );
    const unknown = [...trees].filter(([tree]) => !listings.has(tree));
    const known = new Map([...listings, ...(await list(root, unknown))]);
    listings = new Map([...trees.keys()].map((tree) => [tree, known.get(tree) ?? []]));
    const readable = [...listings.values()].flat().filter(({ isTooLarge }) => !isTooLarge);
    const wanted = new Set(readable.map(({ blob }) => blob));
    const added = await textsOf(root, [...wanted.difference(texts)]);
    texts = new Map([...texts, ...added].filter(([blob]) => wanted.has(blob)));
  }
  return async (
    trees: Partial<Trees>,
    next: readonly Partial<Trees>[] = [],
  ): Promise<readonly RevisionFile[]> => {
    const own = names.flatMap((name) => trees[name] ?? []);
    if (!own.every((tree) => listings.has(tree))) {
      // What is wrong with a later revision is said when it is its turn.
      const ahead =
        next.length > 0 &&
        load([trees, ...next]).then(
          () => true,
          () => false,
        );
      if (!(await ahead)) await load([trees]);
    }
    const files = own.flatMap((tree) => listings.get(tree) ?? []);
    return files.map(({ file, blob }) => ({ file, blob, text: texts.get(blob) }));
  };
}

/** A file as git lists it. */
interface ListedFile {
  readonly file: string;
  readonly blob: string;
  readonly isTooLarge: boolean;
}

/**
 * Lists trees, the items of each ended by a byte of zero and each tree by another. One start of git from a process
 * of gigabytes takes a tenth of a second, so a shell starts the rest.
 */
const listAll =
  "alias.list=!list() { for tree; do git ls-tree -r -t -l -z --full-tree --end-of-options $tree || exit 1; printf '\\0'; done; }; list";

/** The files below each of some trees. Each folder counts, too: trees without files can nest without an end. */
async function list(
  root: string,
  trees: readonly (readonly [tree: string, folder: string])[],
): Promise<Map<string, readonly ListedFile[]>> {
  const listed = new Map<string, readonly ListedFile[]>();
  if (trees.length === 0) return listed;
  const args = ['-c', listAll, 'list', ...trees.map(([tree]) => tree)];
  const options = { maxBytes: MAX_LISTING * trees.length };
  const listing = await git(root, args, options).catch((error: unknown) => {
    if (!(error instanceof TooMuchOutputError)) throw error;
  });
  if (listing === undefined) {
    const [[, folder], ...others] = trees as [(typeof trees)[number], ...typeof trees];
    if (others.length === 0) throw tooMany(folder);
    // To say which of them it is.
    for (const each of trees) listed.set(each[0], (await list(root, [each])).get(each[0]) ?? []);
    return listed;
  }
  const items = listing.split('\0');
  let start = 0;
  for (const [tree, folder] of trees) {
    const end = items.indexOf('', start);
    if (end - start > MAX_ITEMS) throw tooMany(folder);
    listed.set(
      tree,
      items.slice(start, end).flatMap((item) => fileOf(item, folder)),
    );
    start = end + 1;
  }
  return listed;
}

function fileOf(item: string, folder: string): readonly ListedFile[] {
  const [fields = '', ...path] = item.split('\t');
  const [, type, blob = '', size] = fields.split(/ +/);
  const file = `${folder}/${path.join('\t')}`;
  // Another repository's commit is no blob. Names with a dot before them were never part of the catalogue.
  if (type !== 'blob' || /\/\.[^/]*$/.test(file)) return [];
  return [{ file, blob, isTooLarge: Number(size) > MAX_FILE_BYTES }];
}

const tooMany = (folder: string) =>
  new TooManyFilesError(`${folder} has more than 10,000 files and folders, the most that is read.`);

/** The texts of blobs, by their ids: `<id> <type> <size>`, a line, the content, a line, for each. */
async function textsOf(root: string, blobs: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const options = { input: `${blobs.join('\n')}\n`, maxBytes: MAX_TEXTS };
  const bytes = await gitBytes(root, ['cat-file', '--batch'], options).catch((error: unknown) => {
    const isTooMuch = error instanceof TooMuchOutputError;
    throw isTooMuch ? new TooManyFilesError('The files have more than 500 MB.') : error;
  });
  let start = 0;
  for (const blob of blobs) {
    const end = bytes.indexOf('\n', start);
    const [, , size] = bytes.toString('utf8', start, end).split(' ');
    if (size === undefined) throw new GitError(`The repository has no object ${blob}.`);
    start = end + 1 + Number(size) + 1;
    texts.set(blob, bytes.toString('utf8', end + 1, start - 1));
  }
  return texts;
}

/** The catalogue in a revision's files, read as the one of the folder is. */
export const catalogIn = (files: readonly RevisionFile[], read = readLiteral): ReadCatalog =>
  parseCatalog(
    files
      .filter(({ file }) => !file.startsWith(`${pagesFolder}/`))
      // A file that is too large to be read is rejected as an empty text.
      .map(({ file, text = '' }) => ({ file, text })),
    // A revision may have had other categories than today.
    { read: (...file) => inTodaysNotation(read(...file)), categories: 'any' },
  );

/**
 * Makes a reader of literals that remembers the last text of each file: most files do not change from
 * one revision to the next.
 */
export function rememberLiterals(): typeof readLiteral {
  const known = new Map<string, { text: string; literal: ReturnType<typeof readLiteral> }>();
  return (file, text, form) => {
    const last = known.get(file);
    if (last?.text === text) return last.literal;
    const literal = readLiteral(file, text, form);
    known.set(file, { text, literal });
    return literal;
  };
}
