import { isOurs, issueMarker, type Post } from '../github/marker.ts';
import type { GitHub } from '../github/client.ts';
import type { WeeklyReport } from './report.ts';

interface Issue extends Post {
  readonly number: number;
  readonly title: string;
  /** Present where the "issue" is a pull request: the list has both. */
  readonly pull_request?: object;
}

/**
 * Keeps one issue: opened when there is something to do, updated in place, closed when nothing is.
 *
 * @returns What was done, in a sentence.
 */
export async function keepIssue(
  github: GitHub,
  { title, body, state }: WeeklyReport,
): Promise<string> {
  const ours = await ourIssue(github);
  if (!ours) {
    if (state !== 'open') return 'No issue is open, and none has to be.';
    const { number } = await github.send<Issue>('POST', '/issues', { title, body });
    return `Opened #${number}.`;
  }
  const closed = state === 'close' && { state: 'closed', state_reason: 'completed' };
  if (!closed && ours.body === body && ours.title === title) return `#${ours.number} is current.`;
  await github.send('PATCH', `/issues/${ours.number}`, { title, body, ...closed });
  return `${closed ? 'Closed' : 'Updated'} #${ours.number}.`;
}

async function ourIssue(github: GitHub): Promise<Issue | undefined> {
  for await (const issue of github.list<Issue>('/issues?state=open')) {
    if (!issue.pull_request && isOurs(issue, issueMarker)) return issue;
  }
  return undefined;
}
