/** Finds the pull request that a run was about, from what GitHub says alone. */
import type { GitHub } from '../github/client.ts';

/** The fields of the event `workflow_run` that are used. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  /** The workflow's file: a pull request may add another that has the same name. */
  readonly path: string;
  readonly head_sha: string;
  readonly head_branch: string | null;
  /** The fork; null when it was deleted since. */
  readonly head_repository: {
    readonly full_name: string;
    readonly owner: { login: string };
  } | null;
}

interface PullRequest {
  readonly number: number;
  readonly state: string;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly full_name: string } | null;
  };
  readonly base: { readonly ref: string; readonly repo: { readonly default_branch: string } };
}

/** Why there is nothing to do. That is no error: pull requests are closed and pushed to any time. */
export interface Nothing {
  readonly because: string;
}

const checkFile = '.github/workflows/check.yml';

/**
 * The open pull request into the default branch whose head the run was about.
 *
 * `workflow_run.pull_requests` is empty for forks, so it is looked up by branch, and counts only
 * while its head is the commit of the run.
 */
export async function pullRequestOf(
  github: GitHub,
  run: WorkflowRun,
): Promise<PullRequest | Nothing> {
  const { event, path, head_branch: branch, head_repository: fork, head_sha: commit } = run;
  if (event !== 'pull_request' || path !== checkFile) {
    return {
      because: `The run is of ${path} on "${event}", not of ${checkFile} on "pull_request".`,
    };
  }
  if (!branch || !fork) return { because: 'The branch of the run is gone.' };

  const head = `${encodeURIComponent(fork.owner.login)}:${encodeURIComponent(branch)}`;
  for await (const pull of github.list<PullRequest>(`/pulls?state=open&head=${head}`)) {
    // GitHub leaves out the filter where it cannot read it.
    const isOfBranch = pull.head.ref === branch && pull.head.repo?.full_name === fork.full_name;
    if (!isOfBranch || pull.base.ref !== pull.base.repo.default_branch) continue;
    return pull.head.sha === commit ? pull : movedOn(pull.number, commit);
  }
  return { because: `No open pull request into the default branch comes from ${fork.full_name}.` };
}

/** The same pull request, asked for again right before writing. */
export async function stillAt(
  github: GitHub,
  number: number,
  commit: string,
): Promise<PullRequest | Nothing> {
  const pull = await github.send<PullRequest>('GET', `/pulls/${number}`);
  if (pull.state !== 'open') return { because: `Pull request #${number} is closed.` };
  return pull.head.sha === commit ? pull : movedOn(number, commit);
}

const movedOn = (number: number, commit: string): Nothing => ({
  because: `Pull request #${number} has moved on from ${commit.slice(0, 7)}: a later run will tell of it.`,
});
