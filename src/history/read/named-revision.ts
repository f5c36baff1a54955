/** Resolves the names of revisions that people type. Errors say which names are possible. */
import { catalogFolder } from '#load/catalog-path.ts';
import { gitLine, git, isShallow } from '#load/revision/git.ts';
import { treesOf, type Trees } from '#load/revision/trees.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { visible } from '#catalog/text/visible.ts';

/** Why two revisions cannot be compared, and what to do. */
export class DiffError extends Error {
  override readonly name = 'DiffError';
  /** The diagnostics in the folder's files that are the reason; empty where it is another. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[] = []) {
    // It may quote the name of a branch, and what somebody typed.
    super(visible(message));
    this.diagnostics = diagnostics;
  }
}

/** The commit of a revision. @throws {DiffError} */
export async function commitOf(root: string, revision: string): Promise<string> {
  const name = `${revision}^{commit}`;
  const commit = await gitLine(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', name);
  if (commit) return commit;
  const format = '--format=%(refname:short)';
  const refs = await git(root, ['for-each-ref', format, 'refs/heads', 'refs/remotes', 'refs/tags']);
  const known = refs.split('\n').filter(Boolean);
  const next = (await isShallow(root))
    ? 'This clone is shallow and may lack it: run git fetch --unshallow, then try again.'
    : 'Name a branch, a tag or a commit, or run git fetch first.';
  throw new DiffError(
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

/**
 * The last common commit of two revisions (`base...head` in git), so that later commits of the other
 * branch do not count. @throws {DiffError}
 */
export async function lastCommon(root: string, base: Named, head: Named): Promise<string> {
  const common = await gitLine(root, 'merge-base', base.commit, head.commit);
  if (common) return common;
  throw new DiffError(
    `"${base.name}" and "${head.name}" have no commit in common${
      (await isShallow(root))
        ? ' in this clone, which is shallow: run git fetch --unshallow, then try again.'
        : ': name a revision of this repository’s own history.'
    }`,
  );
}

/** The folders of a commit. @throws {DiffError} */
export async function catalogOf(root: string, commit: string): Promise<Trees> {
  const [trees] = await treesOf(root, [commit]);
  if (trees) return trees;
  throw new DiffError(
    `${commit.slice(0, 7)} has no ${catalogFolder}/services. Name a revision that has the catalogue.`,
  );
}

/**
 * Throws an error as a `DiffError` with its own message: git says whether there is no repository, or
 * no git. @throws {DiffError}
 */
export function reject(error: unknown): never {
  const words = error instanceof Error ? error.message : String(error);
  throw new DiffError(
    `There is nothing to compare with: "${words}". Clone the repository with git and run the command there.`,
  );
}
