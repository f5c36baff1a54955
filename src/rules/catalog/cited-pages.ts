import type { Page } from '#catalog/index.ts';
import type { Problem, Rule, WrittenFile } from '../rule.ts';
import type { PathStep } from '#load/location.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { citationsIn, isData, keyOf } from '#load/written-citations.ts';

export const citedPages: Rule = {
  id: 'cited-pages',
  invariant: 'A citation names a page of its file, and each page there is complete and cited.',
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
  for (const { citation, path } of citationsIn(value)) {
    const key = keyOf(citation);
    if (key === undefined) continue;
    cited.add(key);
    if (Object.hasOwn(pages, key)) continue;
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
