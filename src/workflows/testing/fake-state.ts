/** What the GitHub of the tests knows, and what it answers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const bot = { login: 'github-actions[bot]', type: 'Bot' };
export const stranger = { login: 'stranger', type: 'User' };

export interface FakeComment {
  readonly id: number;
  /** The number of the issue or pull request. */
  readonly on: number;
  readonly user: { readonly login: string; readonly type: string };
  body: string;
}

export interface FakeIssue {
  readonly number: number;
  readonly user: { readonly login: string; readonly type: string };
  title: string;
  body: string | null;
  state: string;
  readonly pull_request?: object;
}

export interface FakeCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

export interface FakePull {
  readonly number: number;
  state: string;
  readonly head: {
    readonly ref: string;
    sha: string;
    readonly user: { readonly login: string };
    readonly repo: { readonly full_name: string } | null;
  };
  readonly base: { readonly ref: string; readonly repo: { readonly default_branch: string } };
  readonly title?: string;
  readonly body?: string;
  readonly user?: { readonly login: string; readonly type: string };
}

interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
}

/** What this GitHub knows; tests fill it and look at it. */
export interface FakeState {
  readonly pulls: FakePull[];
  readonly comments: FakeComment[];
  readonly issues: FakeIssue[];
  /** By the id of the run. */
  readonly artifacts: Record<string, FakeArtifact[]>;
  /** The files of each tree that was made, by path. */
  readonly trees: Record<string, Readonly<Record<string, string>>>;
  readonly commits: FakeCommit[];
  /** The commit of each branch. */
  readonly heads: Record<string, string>;
}

export const message = (status: number, text: string): Answer => ({
  status,
  body: { message: text },
});
