import { allowedWords } from '../../report/nearest.ts';
import type { Change } from '../change.ts';
import { compare } from '../compare/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { ask, git, isShallow } from './git.ts';
import { loadTrees } from './load.ts';
import { NotLoadable, Reader } from './reader.ts';
import { catalogFolder, treesOf, type Trees } from './trees.ts';

/** Why two revisions cannot be compared, and what to do. */
export class CannotDiff extends Error {
  override readonly name = 'CannotDiff';
}

export interface Diff {
  readonly changes: readonly Change[];
  /** What was compared, in words. */
  readonly between: string;
}

/**
 * What a branch does to ownership since it left another: its last common commit is compared with it.
 *
 * @param root The project's folder.
 * @param base A revision: a branch, a tag, a commit.
 * @param head The branch's revision; the files as they lie in the folder when left out.
 * @throws {CannotDiff}
 */
export async function diff(root: string, base: string, head?: string): Promise<Diff> {
  await git(root, ['rev-parse', '--git-dir']).catch(refuse);
  const from = await lastCommon(
    root,
    { name: base, commit: await commitOf(root, base) },
    { name: head ?? 'HEAD', commit: await commitOf(root, head ?? 'HEAD') },
  );
  const fromTrees = await catalogOf(root, from);
  const headTrees =
    head === undefined ? undefined : await catalogOf(root, await commitOf(root, head));
  const reader = new Reader();
  try {
    const before = loading(base, loadTrees(root, fromTrees, reader));
    const after = loading(head, headTrees ? loadTrees(root, headTrees, reader) : reader.read(root));
    const [old, current] = await Promise.all([before, after]);
    const short = from.slice(0, 7);
    const what = head ?? 'the files of this folder';
    return { changes: compare(old, current), between: `${base} (${short}) compared with ${what}` };
  } finally {
    await reader.close();
  }
}

async function commitOf(root: string, revision: string): Promise<string> {
  const name = `${revision}^{commit}`;
  const commit = await ask(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', name);
  if (commit) return commit;
  const format = '--format=%(refname:short)';
  const refs = await git(root, ['for-each-ref', format, 'refs/heads', 'refs/remotes', 'refs/tags']);
  const known = refs.split('\n').filter(Boolean);
  const next = (await isShallow(root))
    ? 'This clone is shallow and may lack it: run git fetch --unshallow, then try again.'
    : 'Name a branch, a tag or a commit, or run git fetch first.';
  throw new CannotDiff(
    [
      `There is no revision "${revision}".`,
      ...(known.length > 0 ? [allowedWords(revision, known)] : []),
      next,
    ].join(' '),
  );
}

interface Named {
  readonly name: string;
  readonly commit: string;
}

/** Three dots in git's own words: not what the other branch did since. */
async function lastCommon(root: string, base: Named, head: Named): Promise<string> {
  const common = await ask(root, 'merge-base', base.commit, head.commit);
  if (common) return common;
  throw new CannotDiff(
    `"${base.name}" and "${head.name}" have no commit in common${
      (await isShallow(root))
        ? ' in this clone, which is shallow: run git fetch --unshallow, then try again.'
        : ': name a revision of this repository’s own history.'
    }`,
  );
}

async function catalogOf(root: string, commit: string): Promise<Trees> {
  const [trees] = await treesOf(root, [commit]);
  if (trees) return trees;
  throw new CannotDiff(
    `${commit.slice(0, 7)} has no ${catalogFolder}. Name a revision that has the catalogue.`,
  );
}

async function loading(
  revision: string | undefined,
  snapshot: Promise<Snapshot>,
): Promise<Snapshot> {
  try {
    return await snapshot;
  } catch (error) {
    if (!(error instanceof NotLoadable)) throw error;
    throw new CannotDiff(
      revision === undefined
        ? `The catalogue of this folder does not load: "${error.message}". Run npm run check: it says what to mend.`
        : `The catalogue of "${revision}" does not load: "${error.message}". Name a revision whose catalogue loads.`,
    );
  }
}

/** Git says best what keeps it from reading a folder: no repository, another's, no git at all. */
function refuse(error: unknown): never {
  const words = error instanceof Error ? error.message : String(error);
  throw new CannotDiff(
    `There is nothing to compare with: "${words}". Clone the repository with git and run the command there.`,
  );
}
