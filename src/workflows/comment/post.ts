import type { GitHub } from '../github/client.ts';
import type { OwnershipComment } from './body.ts';
import { isOurs, commentMarker, type Post } from '../github/marker.ts';

interface Posted extends Post {
  readonly id: number;
}

/**
 * Keeps one comment on a pull request: made when there is something to say, then updated in place.
 *
 * @returns What was done, in a sentence.
 */
export async function postComment(
  github: GitHub,
  pullRequest: number,
  { body, changed }: OwnershipComment,
): Promise<string> {
  const ours = await ourComment(github, pullRequest);
  if (!ours && !changed) return 'Nothing changes, and no comment says otherwise.';
  if (!ours) {
    await github.send('POST', `/issues/${pullRequest}/comments`, { body });
    return `Commented on #${pullRequest}.`;
  }
  if (ours.body === body) return `The comment on #${pullRequest} says so already.`;
  await github.send('PATCH', `/issues/comments/${ours.id}`, { body });
  return `Updated the comment on #${pullRequest}.`;
}

async function ourComment(github: GitHub, pullRequest: number): Promise<Posted | undefined> {
  for await (const comment of github.list<Posted>(`/issues/${pullRequest}/comments`)) {
    if (isOurs(comment, commentMarker)) return comment;
  }
  return undefined;
}
