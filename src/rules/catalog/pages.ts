/** The table of pages in a file of the catalogue, with their passages. */
import type { Page } from '#catalog/index.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { inEntry, within } from '#load/location.ts';
import { citationsIn, isData, keyOf, passagesIn } from '#load/written-citations.ts';
import type { Problem, Rule, WrittenFile } from '../rule.ts';

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
            at: inEntry(file.kind)(file.id, ...path, 'at'),
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
    for (const passage of passagesOf(page)) {
      if (citedPassages.has(`${key} ${passage}`)) continue;
      yield {
        at: within(at, 'passages', passage),
        message: `Nothing in this file cites the passage "${passage}" of "${key}".`,
        expected: 'Allowed: passages that a claim rests on.',
        help: 'Cite it, or delete it.',
      };
    }
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

export const passageOnce: Rule = {
  id: 'passage-once',
  invariant: 'A passage of a page is written once in a file.',
  severity: 'warning',
  *check({ files }) {
    for (const { kind, id, literal } of files) {
      const written = new Set(isData(literal.value) ? namedPassages(literal.value['pages']) : []);
      for (const { citation, path } of citationsIn(literal.value)) {
        const key = keyOf(citation);
        if (key === undefined) continue;
        for (const passage of passagesIn(citation).filter((each) => each.includes(' '))) {
          const isThere = written.has(nameOf(key, passage));
          written.add(nameOf(key, passage));
          if (!isThere) continue;
          yield {
            at: inEntry(kind)(id, ...path, 'at'),
            message: `The passage "${passage}" of "${key}" is written twice in this file.`,
            expected: 'Allowed: a passage once; several claims cite it by its key.',
            help: `Write it in "passages" of the page "${key}", under a key, and that key as "at".`,
          };
        }
      }
    }
  },
};

const nameOf = (page: string, passage: unknown) => `${page} ${String(passage)}`;

/** The passages in the table of pages. */
const namedPassages = (pages: unknown): readonly string[] =>
  Object.entries(isData(pages) ? pages : {}).flatMap(([key, page]) => {
    const passages = isData(page) && isData(page['passages']) ? page['passages'] : {};
    return Object.values(passages).map((passage) => nameOf(key, passage));
  });
