/** A GitHub on this machine for tests: the few endpoints that the workflows use, in memory. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { routes } from './fake-routes.ts';
import { message, type Answer, type FakeState } from './fake-state.ts';

export interface FakeGitHub {
  readonly state: FakeState;
  /** Every request so far: `GET /repos/o/r/pulls?state=open`. */
  readonly requests: string[];
  /** The environment of a job that talks to this GitHub. */
  readonly env: Readonly<Record<string, string>>;
  /** Answers the next request that begins so with this instead. */
  reject(request: string, answer: Answer): void;
  close(): Promise<void>;
}

/** Few, so that tests need few items for a second page. */
const mostPerPage = 2;

/** Starts a GitHub with the repository `owner/repo`; the token is `token`. */
export async function fakeGitHub(given: Partial<FakeState> = {}): Promise<FakeGitHub> {
  const state: FakeState = {
    pulls: [],
    comments: [],
    issues: [],
    artifacts: {},
    trees: {},
    commits: [],
    heads: {},
    ...given,
  };
  const requests: string[] = [];
  const rejections: [request: string, answer: Answer][] = [];

  const server = createServer((request, response) => {
    void answerTo(request).then((answer) => respond(request, response, answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const asked = `${request.method} ${request.url}`;
    requests.push(asked);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const rejection = rejections.findIndex(([start]) => asked.startsWith(start));
    if (rejection >= 0) return rejections.splice(rejection, 1)[0]![1];
    if (request.headers.authorization !== 'Bearer token') return message(401, 'Bad credentials');
    return routes(state, asked, body === '' ? {} : (JSON.parse(body) as object));
  }

  function respond({ url: path = '/' }: IncomingMessage, response: ServerResponse, answer: Answer) {
    const { items, link } = pageOf(answer, new URL(path, url));
    response.writeHead(answer.status, { ...answer.headers, ...(link && { link }) });
    response.end(items === undefined ? '' : JSON.stringify(items));
  }

  return {
    state,
    requests,
    env: {
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/repo',
      GITHUB_TOKEN: 'token',
      GITHUB_RUN_ID: '77',
    },
    reject: (request, answer) => void rejections.push([request, answer]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One page of an answer that is a list, and the header that leads to the next. */
function pageOf({ body }: Answer, url: URL): { items: unknown; link?: string } {
  if (!Array.isArray(body)) return { items: body };
  const page = Number(url.searchParams.get('page') ?? 1);
  const items = body.slice((page - 1) * mostPerPage, page * mostPerPage);
  if (body.length <= page * mostPerPage) return { items };
  url.searchParams.set('page', String(page + 1));
  return { items, link: `<${url.href}>; rel="next", <${url.href}>; rel="last"` };
}
