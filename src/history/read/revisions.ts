import { gitLine, isAncestor } from '#load/revision/git.ts';
import { cut, visible } from '#catalog/text/visible.ts';
import { revisionFolders, treesOf, type Trees } from '#load/revision/trees.ts';

/** In characters: a subject is a line, and some commits have no line breaks. */
const longestSubject = 200;

/** A commit that touched the catalogue or its pages. */
export interface Revision {
  readonly commit: string;
  /** When it was committed, in UTC. */
  readonly date: string;
  /** The first line of its message. */
  readonly subject: string;
  readonly trees: Trees;
}

/**
 * Commits on the main line (first parents) that touched the catalogue or its pages, oldest first.
 *
 * @param after Only commits after this one are returned, if the main line has it.
 * @returns `follows`: whether it has.
 */
export async function revisionsOf(
  root: string,
  after: string | undefined,
): Promise<{ readonly revisions: readonly Revision[]; readonly follows: boolean }> {
  const follows = after !== undefined && (await isAncestor(root, after, 'HEAD'));
  const format = '--format=%H%x00%ct%x00%s';
  const range = follows ? [`${after}..HEAD`] : ['HEAD'];
  const only = ['--', ...revisionFolders];
  const log = await gitLine(root, 'log', '--first-parent', '--reverse', format, ...range, ...only);
  const commits = (log ?? '').split('\n').filter(Boolean);
  if (commits.length === 0) return { revisions: [], follows };
  const fields = commits.map((line) => line.split('\0'));
  const trees = await treesOf(
    root,
    fields.map(([commit = '']) => commit),
  );
  const revisions = fields.flatMap(([commit = '', seconds, subject = ''], index) => {
    const own = trees[index];
    const date = dateOf(seconds);
    return own
      ? [{ commit, date, subject: cut(visible(subject), longestSubject), trees: own }]
      : [];
  });
  return { revisions, follows };
}

/** The last second of the year 9999: a later one makes another form of a day. */
const lastSecond = 253_402_300_799;

/** Git takes any number of seconds; what is no day of a calendar counts as the nearest that is one. */
const dateOf = (seconds: string | undefined): string =>
  new Date(Math.min(Math.max(Number(seconds) || 0, 0), lastSecond) * 1000).toISOString();
