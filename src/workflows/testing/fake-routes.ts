import { gitHandlers } from './fake-git.ts';
import {
  bot,
  message,
  type Answer,
  type FakeComment,
  type FakeIssue,
  type FakeState,
} from './fake-state.ts';

type Handler = (
  state: FakeState,
  match: readonly string[],
  body: Readonly<Record<string, unknown>>,
  query: URLSearchParams,
) => Answer;

const repository = '/repos/owner/repo';

/** Answers a request as GitHub does, and changes what GitHub knows. */
export function routes(state: FakeState, asked: string, body: object): Answer {
  const [method = '', target = ''] = asked.split(' ');
  const url = new URL(target, 'http://127.0.0.1');
  for (const [route, handler] of handlers) {
    const match = new RegExp(`^${route}$`).exec(`${method} ${url.pathname}`);
    if (match) return handler(state, match.slice(1), { ...body }, url.searchParams);
  }
  return message(404, 'Not Found');
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const tooLong = (body: unknown) => String(body).length > 65_536;

const handlers: readonly (readonly [string, Handler])[] = [
  ...gitHandlers,
  [
    `GET ${repository}/pulls`,
    ({ pulls }, _match, _body, query) => {
      const state = query.get('state') ?? 'open';
      const head = query.get('head');
      return ok(
        pulls.filter(
          (pull) =>
            pull.state === state && (!head || head === `${pull.head.user.login}:${pull.head.ref}`),
        ),
      );
    },
  ],
  [
    `GET ${repository}/pulls/(\\d+)`,
    ({ pulls }, [number]) => {
      const pull = pulls.find((one) => one.number === Number(number));
      return pull ? ok(pull) : message(404, 'Not Found');
    },
  ],
  [
    `GET ${repository}/actions/runs/(\\d+)/artifacts`,
    ({ artifacts }, [run = '']) => {
      const all = artifacts[run] ?? [];
      return ok({ total_count: all.length, artifacts: all });
    },
  ],
  [
    `GET ${repository}/issues/(\\d+)/comments`,
    ({ comments }, [number]) => ok(comments.filter(({ on }) => on === Number(number))),
  ],
  [
    `POST ${repository}/issues/(\\d+)/comments`,
    ({ comments }, [number], { body }) => {
      if (tooLong(body)) return message(422, 'Body is too long');
      const made: FakeComment = {
        id: 1000 + comments.length,
        on: Number(number),
        user: bot,
        body: String(body),
      };
      comments.push(made);
      return { status: 201, body: made };
    },
  ],
  [
    `PATCH ${repository}/issues/comments/(\\d+)`,
    ({ comments }, [id], { body }) => {
      const comment = comments.find((one) => one.id === Number(id));
      if (!comment) return message(404, 'Not Found');
      comment.body = String(body);
      return ok(comment);
    },
  ],
  [
    `GET ${repository}/issues`,
    ({ issues }, _match, _body, query) =>
      ok(issues.filter(({ state }) => state === (query.get('state') ?? 'open'))),
  ],
  [
    `POST ${repository}/issues`,
    ({ issues }, _match, { title, body }) => {
      if (tooLong(body)) return message(422, 'Body is too long');
      const made: FakeIssue = {
        number: 500 + issues.length,
        user: bot,
        title: String(title),
        body: String(body),
        state: 'open',
      };
      issues.push(made);
      return { status: 201, body: made };
    },
  ],
  [
    `PATCH ${repository}/issues/(\\d+)`,
    ({ issues }, [number], changes) => {
      const issue = issues.find((one) => one.number === Number(number));
      if (!issue) return message(404, 'Not Found');
      Object.assign(issue, changes);
      return ok(issue);
    },
  ],
];
