import type { GitHub } from '../github/client.ts';
import { isOurs, pullMarker, type Post } from '../github/marker.ts';
import type { ChangedFile } from './pages.ts';

/** The branch that the pull request is made of; it is overwritten each time. */
const branch = 'weekly-lists';
const title = 'Follow AWS’s lists and addresses';

const body = `${pullMarker}
What AWS’s pages and lists say today, as far as a machine may follow: moved addresses, ids that are new on lists, and fingerprints of the sections that claims rest on. No fact, no owner and no date is changed. Look at each moved address before you merge.
`;

interface Pull extends Post {
  readonly number: number;
  readonly title: string;
}

/**
 * Keeps one pull request with these files: opened when something differs, written again when more does.
 *
 * @param base The branch that it is for, and the commit that was looked at.
 * @returns What was done, in a sentence.
 */
export async function keepPull(
  github: GitHub,
  files: readonly ChangedFile[],
  base: { readonly branch: string; readonly commit: string },
): Promise<string> {
  if (files.length === 0) return 'Nothing differs.';
  const from = await github.send<{ tree: { sha: string } }>('GET', `/git/commits/${base.commit}`);
  const tree = await github.send<{ sha: string }>('POST', '/git/trees', {
    base_tree: from.tree.sha,
    tree: files.map(({ path, content }) => ({ path, mode: '100644', type: 'blob', content })),
  });
  const commit = await github.send<{ sha: string }>('POST', '/git/commits', {
    message: title,
    tree: tree.sha,
    parents: [base.commit],
  });
  await point(github, commit.sha);
  const open = await openPull(github);
  if (open) return `Brought #${open.number} up to date.`;
  const made = await github.send<Pull>('POST', '/pulls', {
    title,
    body,
    head: branch,
    base: base.branch,
  });
  return `Opened #${made.number}.`;
}

/** Lets the branch point at a commit, whatever it pointed at. */
async function point(github: GitHub, sha: string): Promise<void> {
  const refs = await github.send<readonly object[]>('GET', `/git/matching-refs/heads/${branch}`);
  await (refs.length > 0
    ? github.send('PATCH', `/git/refs/heads/${branch}`, { sha, force: true })
    : github.send('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha }));
}

async function openPull(github: GitHub): Promise<Pull | undefined> {
  for await (const pull of github.list<Pull>('/pulls?state=open')) {
    if (isOurs(pull, pullMarker)) return pull;
  }
  return undefined;
}
