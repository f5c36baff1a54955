/** The table of pages in a file of the catalogue. */
import type { Page } from '#catalog/index.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { inEntry } from '#load/location.ts';
import { citationsIn, isData, keyOf } from '#load/written-citations.ts';
import type { Problem, Rule, WrittenFile } from '../rule.ts';

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
  const cited = new Set<string>();
  for (const { citation, path } of citationsIn(value)) {
    const key = keyOf(citation);
    if (key === undefined) continue;
    cited.add(key);
    if (Object.hasOwn(pages, key)) continue;
    yield {
      at: inEntry(file.kind)(file.id, ...path),
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
    const at = inEntry(file.kind)(file.id, 'pages', key);
    yield* incomplete(key, page, value['guide'] !== undefined, at);
    // The rule schema reports a page without a title, which nobody has come to yet.
    if (cited.has(key) || page['title'] === '') continue;
    yield {
      at,
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

export const pageKeys: Rule = {
  id: 'page-keys',
  invariant: 'The key of a page is made of words, and a page has the same key in every file.',
  severity: 'warning',
  *check({ files }) {
    const pages = files.flatMap(pagesOf);
    const keys = Map.groupBy(pages, ({ address }) => address);
    for (const { key, address, at } of pages) {
      const others = keys.get(address)?.map((page) => page.key) ?? [];
      const [other] = others.filter((each) => each !== key);
      if (!/^[a-z][a-z\d]*(?:[A-Z][a-z\d]*)*$/.test(key) || /[A-Z]{2}/.test(key)) {
        yield {
          at,
          message: `The key "${key}" is no word.`,
          expected: 'Allowed: words in camel case that say what the page is about.',
          help: 'Name the page: dbInstanceCreation says more than uSERCreateDBInstance.',
        };
      }
      if (other !== undefined) {
        yield {
          at,
          message: `The page "${key}" is called "${other}" in another file.`,
          expected: 'Allowed: one key for a page, wherever it is cited.',
          help: 'Choose the one that says more, and write it in both files.',
        };
      }
    }
  },
};

/** The pages of a file, each with its address; those of another form the rule schema reports. */
function pagesOf({ kind, id, literal }: WrittenFile) {
  const { pages = {}, guide = '' } = (literal.value ?? {}) as {
    readonly pages?: Readonly<Record<string, Partial<Page> | undefined>>;
    readonly guide?: string;
  };
  return Object.entries(pages).flatMap(([key, page]) => {
    const address = page?.url ?? (page?.path === undefined ? undefined : guide + page.path);
    if (address === undefined) return [];
    return [{ key, address: String(address), at: inEntry(kind)(id, 'pages', key) }];
  });
}
