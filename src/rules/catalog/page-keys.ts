import type { Page } from '#catalog/index.ts';
import type { Rule, WrittenFile } from '../rule.ts';

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
    return [{ key, address: String(address), at: { kind, id, path: ['pages', key] } }];
  });
}
