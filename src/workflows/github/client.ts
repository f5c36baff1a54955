/**
 * GitHub's REST API over Node's own fetch. No library, because a job that may write to the repository
 * installs nothing: what it could install would run with its token.
 */
import { setTimeout } from 'node:timers/promises';
import { GitHubError } from './error.ts';

/** The API for one repository. Paths begin after the repository: `/issues`. */
export interface GitHub {
  /**
   * Sends a request, and again when GitHub says when to.
   *
   * @returns What GitHub answered; undefined where the answer is empty.
   * @throws {GitHubError} When GitHub rejects.
   */
  send<Answer>(method: Method, path: string, body?: object): Promise<Answer>;
  /**
   * Every item of a list, page after page.
   *
   * @param key The field of the answer that has the items, if the answer is not the list itself.
   */
  list<Item>(path: string, key?: string): AsyncGenerator<Item>;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

interface GitHubOptions {
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** The longest wait that a rate limit may ask for, in milliseconds. */
  readonly longestWait?: number;
}

const attempts = 3;

export function gitHub({ apiUrl, repository, token, longestWait = 90_000 }: GitHubOptions): GitHub {
  const root = `${apiUrl.replace(/\/$/, '')}/repos/${repository}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'user-agent': 'dividing-line',
    'x-github-api-version': '2022-11-28',
  };

  async function ask(method: Method, url: string, body?: object, attempt = 1): Promise<Response> {
    const asked = `${method} ${url.replace(apiUrl, '')}`;
    const response = await fetch(url, {
      method,
      headers,
      // A token belongs to this host alone.
      redirect: 'error',
      ...(body && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Error(`${asked}: GitHub could not be reached at ${apiUrl}.`, { cause });
    });
    if (response.ok) return response;
    const wait = waitOf(response);
    if (wait === undefined || wait > longestWait || attempt >= attempts) {
      throw new GitHubError(asked, response, await response.text(), wait);
    }
    await response.body?.cancel();
    await setTimeout(wait);
    return ask(method, url, body, attempt + 1);
  }

  return {
    async send<Answer>(method: Method, path: string, body?: object): Promise<Answer> {
      const text = await (await ask(method, root + path, body)).text();
      return (text === '' ? undefined : JSON.parse(text)) as Answer;
    },
    async *list<Item>(path: string, key?: string): AsyncGenerator<Item> {
      const first = `${root}${path}${path.includes('?') ? '&' : '?'}per_page=100`;
      for (let url: string | undefined = first; url !== undefined;) {
        const response: Response = await ask('GET', url);
        const page: unknown = await response.json();
        yield* (key === undefined ? page : (page as Record<string, unknown>)[key]) as Item[];
        url = nextPage(response.headers.get('link'), root);
      }
    },
  };
}

/** How long a rate limit says to wait, in milliseconds; undefined where it is no rate limit. */
function waitOf({ status, headers }: Response): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(after)) return after * 1000;
  if (headers.get('x-ratelimit-remaining') !== '0') return undefined;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
  return Number.isFinite(reset) ? Math.max(0, reset - Date.now()) : undefined;
}

/** The address of the next page, as long as it is GitHub's own. */
function nextPage(link: string | null, root: string): string | undefined {
  const url = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return url && new URL(url).origin === new URL(root).origin ? url : undefined;
}
