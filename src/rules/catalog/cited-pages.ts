import type { Page } from '#catalog/index.ts';
import type { Problem, Rule, WrittenFile } from '../rule.ts';
import type { PathStep } from '#load/location.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { citationsIn, isData, keyOf, passagesIn } from '#load/written-citations.ts';

export const citedPages: Rule = {
  id: 'cited-pages',
  invariant: 'A citation names pages and passages of its file, and each of these is cited.',
  *check({ files }) {
    for (const file of files) yield* inWrittenFile(file);
  },
};

function* inWrittenFile(file: WrittenFile): Generator<Problem> {
  const { value } = file.literal;
  if (!isData(value)) return;
  const pages = isData(value['pages']) ? value['pages'] : {};
  const keys = Object.keys(pages);
  const at = (...path: PathStep[]) => ({ kind: file.kind, id: file.id, path });
  const cited = new Set<string>();
  const citedPassages = new Set<string>();
  for (const { citation, path } of citationsIn(value)) {
    const key = keyOf(citation);
    if (key === undefined) continue;
    cited.add(key);
    if (Object.hasOwn(pages, key)) {
      for (const passage of passagesIn(citation).filter((each) => !each.includes(' '))) {
        citedPassages.add(`${key} ${passage}`);
        if (!passagesOf(pages[key]).includes(passage)) {
          yield {
            at: at(...path, 'at'),
            message: `The page "${key}" has no passage "${passage}".`,
            expected: nearestOrHint(
              passage,
              passagesOf(pages[key]),
              'the keys of the page’s "passages", or a passage: first words … last words.',
            ),
            help: 'Correct the key, or write the passage.',
          };
        }
      }
      continue;
    }
    yield {
      at: at(...path),
      message: `There is no page "${key}" in this file.`,
      expected: nearestOrHint(
        key,
        keys,
        'the keys of "pages", or a source in full: { url, title, verified }.',
      ),
      help: `Correct the key, or add "${key}" to "pages".`,
    };
  }
  for (const key of keys) {
    const page = pages[key];
    if (!isData(page)) continue;
    yield* incomplete(key, page, value['guide'] !== undefined, at('pages', key));
    for (const passage of passagesOf(page)) {
      if (citedPassages.has(`${key} ${passage}`)) continue;
      yield {
        at: at('pages', key, 'passages', passage),
        message: `Nothing in this file cites the passage "${passage}" of "${key}".`,
        expected: 'Allowed: passages that a claim rests on.',
        help: 'Cite it, or delete it.',
      };
    }
    // The rule schema reports a page without a title, which nobody has come to yet.
    if (cited.has(key) || page['title'] === '') continue;
    yield {
      at: at('pages', key),
      message: `Nothing in this file cites the page "${key}".`,
      expected: 'Allowed: pages that a claim comes from.',
      help: 'Cite it, or delete it.',
    };
  }
}

const passagesOf = (page: unknown): readonly string[] =>
  isData(page) && isData(page['passages']) ? Object.keys(page['passages']) : [];

function* incomplete(
  key: string,
  { path, url }: Pick<Page, 'path' | 'url'>,
  hasGuide: boolean,
  at: Problem['at'],
): Generator<Problem> {
  if ((path === undefined) === (url === undefined)) {
    yield {
      at,
      message: `The page "${key}" has ${path === undefined ? 'no address' : 'both a path and a url'}.`,
      expected: 'Allowed: a path below the guide, or else a url.',
      help: path === undefined ? 'Write "path" or "url".' : 'Delete one of the two.',
    };
  } else if (path !== undefined && !hasGuide) {
    yield {
      at,
      message: `The page "${key}" has a path, and the file has no guide.`,
      expected: 'Allowed: a path where "guide" says below which address it is.',
      help: 'Write the whole address as "url", or add "guide" to the file.',
    };
  }
}
