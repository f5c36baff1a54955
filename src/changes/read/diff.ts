import type { Finding } from '../../report/finding.ts';
import { allowedWords } from '../../report/nearest.ts';
import type { Change } from '../change.ts';
import { compare } from '../compare/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { catalogFolder } from '../../project/catalog-place.ts';
import { catalogIds, type CatalogIds } from '../../project/ids/catalog-ids.ts';
import { lostIds } from '../../project/ids/lost-ids.ts';
import { lostText } from '../../project/ids/words.ts';
import { readCatalog, type ReadCatalog } from '../../project/read-catalog.ts';
import { lastOfCode } from '../../project/revision/conversion.ts';
import { ask, git, isAncestor, isShallow } from '../../project/revision/git.ts';
import { treesOf, type Trees } from '../../project/revision/trees.ts';
import { NotReadable } from './not-readable.ts';
import { pagesIn } from './pages.ts';
import { RevisionReader } from './revision-reader.ts';
import { snapshotFrom } from './snapshot-from.ts';

/** Why two revisions cannot be compared, and what to do. */
export class CannotDiff extends Error {
  override readonly name = 'CannotDiff';
  /** Where in the folder's files the reason stands, where it stands there. */
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[] = []) {
    super(message);
    this.findings = findings;
  }
}

export interface Diff {
  readonly changes: readonly Change[];
  /** Published ids that are gone and not retired, each as a sentence. */
  readonly lost: readonly string[];
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
  const reader = new RevisionReader(root);
  const at = async (name: string, commit: string): Promise<Side> => {
    const read = await reader.read(await catalogOf(root, commit));
    try {
      return sideOf(read.catalog, read.pages);
    } catch (error) {
      throw error instanceof NotReadable ? await unreadable(root, name, commit, error) : error;
    }
  };
  const before = await at(base, from);
  const after = head === undefined ? inFolder(root) : await at(head, await commitOf(root, head));
  const since = `${base} (${from.slice(0, 7)})`;
  return {
    changes: compare(before.snapshot, after.snapshot),
    lost: lostIds(before.ids, after.ids).map((id) => lostText(id, since)),
    between: `${since} compared with ${head ?? 'the files of this folder'}`,
  };
}

/** What is compared. */
interface Side {
  readonly snapshot: Snapshot;
  readonly ids: CatalogIds;
}

/** @throws {NotReadable} */
const sideOf = (catalog: ReadCatalog, pages: Snapshot['pages']): Side => ({
  snapshot: snapshotFrom(catalog, pages),
  ids: catalogIds(catalog.entries, catalog.retired),
});

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
    `${commit.slice(0, 7)} has no ${catalogFolder}/services. Name a revision that has the catalogue.`,
  );
}

/** What to do about a revision that cannot be read. */
async function unreadable(root: string, name: string, commit: string, { message }: NotReadable) {
  const { commit: last } = lastOfCode;
  return new CannotDiff(
    (await isAncestor(root, commit, last))
      ? `The catalogue of "${name}" (${commit.slice(0, 7)}) is code, as it was until ${last.slice(0, 7)}, and no code of a revision is run. Compare with a later revision; into a branch that began before, merge main first.`
      : `The catalogue of "${name}" cannot be read: ${message} Name a revision whose catalogue can be read.`,
  );
}

/** The files as they lie in the folder, saved or committed. */
function inFolder(root: string): Side {
  const catalog = readCatalog(root);
  const [finding] = catalog.findings;
  const next = 'Run npm run check: it says what to fix.';
  if (finding) {
    throw new CannotDiff(
      `The catalogue of this folder cannot be read: ${catalog.findings.length === 1 ? 'one file is' : 'some files are'} no data. ${next}`,
      catalog.findings,
    );
  }
  try {
    return sideOf(catalog, pagesIn(root));
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    throw new CannotDiff(`The catalogue of this folder cannot be read: ${error.message} ${next}`);
  }
}

/** Git says best what keeps it from reading a folder: no repository, another's, no git at all. */
function refuse(error: unknown): never {
  const words = error instanceof Error ? error.message : String(error);
  throw new CannotDiff(
    `There is nothing to compare with: "${words}". Clone the repository with git and run the command there.`,
  );
}
