/** What to look at when GitHub answers with this status. */
const hints: Readonly<Record<number, string>> = {
  401: 'The token in GITHUB_TOKEN is missing, wrong or expired.',
  403: 'The token lacks a permission: look at "permissions" of the job.',
  404: 'There is no such thing, or the token may not see it: look at "permissions" of the job.',
  410: 'This is switched off in the settings of the repository.',
  422: 'GitHub read the request and does not accept what it says.',
};

const longestMessage = 300;

/** GitHub's rejection, with what was asked, what was answered and what to look at. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly status: number;

  /**
   * @param asked Method and path.
   * @param response The answer.
   * @param body The answer's text.
   * @param wait How long the rate limit says to wait, in milliseconds, where it is one.
   */
  constructor(asked: string, { status }: Response, body: string, wait?: number) {
    const hint =
      wait === undefined
        ? (hints[status] ??
          'Run the workflow again; https://www.githubstatus.com tells of failures.')
        : `The rate limit ends in ${Math.ceil(wait / 1000)} s: run the workflow again then.`;
    super(`${asked}: GitHub answered ${status} "${messageOf(body)}". ${hint}`);
    this.status = status;
  }
}

/** The message of an answer; its beginning where it is no JSON, as a proxy's is not. */
function messageOf(body: string): string {
  let message = body;
  try {
    message = String((JSON.parse(body) as { message?: unknown }).message ?? body);
  } catch {
    // The text itself is all there is.
  }
  return message.replace(/\s+/g, ' ').trim().slice(0, longestMessage);
}
