/** What the GitHub of the tests does with trees, commits and branches. */
import { message, bot, type Answer, type FakeState } from './fake-state.ts';

type Body = Readonly<Record<string, unknown>>;
type Handler = (state: FakeState, match: readonly string[], body: Body) => Answer;

const repository = '/repos/owner/repo';
const ok = (body: unknown): Answer => ({ status: 200, body });
const made = (body: unknown): Answer => ({ status: 201, body });

interface TreeItem {
  readonly path: string;
  readonly content: string;
}

export const gitHandlers: readonly (readonly [string, Handler])[] = [
  [
    `GET ${repository}/git/commits/(\\w+)`,
    ({ commits }, [sha]) => {
      const commit = commits.find((one) => one.sha === sha);
      return commit ? ok({ sha, tree: { sha: commit.tree } }) : message(404, 'Not Found');
    },
  ],
  [
    `POST ${repository}/git/trees`,
    ({ trees }, _match, { base_tree, tree }) => {
      const sha = `tree${Object.keys(trees).length}`;
      const items = tree as readonly TreeItem[];
      trees[sha] = {
        ...trees[String(base_tree)],
        ...Object.fromEntries(items.map(({ path, content }) => [path, content])),
      };
      return made({ sha });
    },
  ],
  [
    `POST ${repository}/git/commits`,
    ({ commits }, _match, { tree, parents }) => {
      const sha = `commit${commits.length}`;
      commits.push({ sha, tree: String(tree), parents: parents as readonly string[] });
      return made({ sha });
    },
  ],
  [
    `GET ${repository}/git/matching-refs/heads/(.+)`,
    ({ heads }, [branch = '']) =>
      ok(Object.keys(heads).flatMap((name) => (name.startsWith(branch) ? [{ ref: name }] : []))),
  ],
  [
    `POST ${repository}/git/refs`,
    ({ heads }, _match, { ref, sha }) => {
      const branch = String(ref).replace('refs/heads/', '');
      if (Object.hasOwn(heads, branch)) return message(422, 'Reference already exists');
      heads[branch] = String(sha);
      return made({ ref });
    },
  ],
  [
    `PATCH ${repository}/git/refs/heads/(.+)`,
    ({ heads }, [branch = ''], { sha, force }) => {
      if (force !== true) return message(422, 'Update is not a fast forward');
      heads[branch] = String(sha);
      return ok({});
    },
  ],
  [
    `POST ${repository}/pulls`,
    ({ pulls }, _match, { title, body, head, base }) => {
      const pull = {
        number: 700 + pulls.length,
        state: 'open',
        user: bot,
        title: String(title),
        body: String(body),
        head: { ref: String(head), sha: '', user: { login: 'owner' }, repo: null },
        base: { ref: String(base), repo: { default_branch: 'main' } },
      };
      pulls.push(pull);
      return made(pull);
    },
  ],
];
