/** First step of comment.yml: finds the pull request and the artifact; no output means nothing to do. */
import { artifactOf } from './comment/artifact.ts';
import { pullRequestOf, type WorkflowRun } from './comment/pull-request.ts';
import { eventOfJob, gitHubOfJob, setOutput } from './github/environment.ts';
import { main } from './github/main.ts';

await main(async () => {
  const { workflow_run: run } = eventOfJob() as { workflow_run: WorkflowRun };
  const github = gitHubOfJob();
  const pullRequest = await pullRequestOf(github, run);
  if ('because' in pullRequest) return console.log(`::notice::${pullRequest.because}`);
  const artifact = await artifactOf(github, run.id);
  if ('because' in artifact) return console.log(`::notice::${artifact.because}`);
  setOutput('pull-request', pullRequest.number);
  setOutput('artifact', artifact.id);
});
