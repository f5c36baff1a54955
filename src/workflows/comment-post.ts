/**
 * Last step of comment.yml, and the one that may write: posts the comment.
 *
 * It runs where nothing is installed, so it and what it imports need Node alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnershipComment } from './comment/body.ts';
import { postComment } from './comment/post.ts';
import { stillAt, type WorkflowRun } from './comment/pull-request.ts';
import { eventOfJob, gitHubOfJob, required } from './github/environment.ts';
import { main } from './github/main.ts';

await main(async () => {
  const { workflow_run: run } = eventOfJob() as { workflow_run: WorkflowRun };
  const file = join(required('COMMENT_FOLDER'), 'comment.json');
  const comment = JSON.parse(readFileSync(file, 'utf8')) as OwnershipComment;
  const github = gitHubOfJob();
  const pullRequest = await stillAt(github, Number(required('PULL_REQUEST')), run.head_sha);
  if ('because' in pullRequest) return console.log(`::notice::${pullRequest.because}`);
  console.log(await postComment(github, pullRequest.number, comment));
});
