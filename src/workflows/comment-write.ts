/** Second step of comment.yml: makes the comment of the artifact, without a token available. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrinted } from './comment/artifact.ts';
import { commentFor } from './comment/body.ts';
import type { WorkflowRun } from './comment/pull-request.ts';
import { eventOfJob, required, runAddress } from './github/environment.ts';
import { main } from './github/main.ts';

await main(async () => {
  const { workflow_run: run } = eventOfJob() as { workflow_run: WorkflowRun };
  const printed = readPrinted(required('DIFF_FOLDER'));
  const comment = commentFor(printed, run.head_sha, runAddress(String(run.id)));
  const folder = required('COMMENT_FOLDER');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'comment.json'), JSON.stringify(comment));
});
