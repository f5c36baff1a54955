import { citations } from '../project/claims.ts';
import type { Rule } from '../rule.ts';
import { within } from '#load/location.ts';

export const sourceTitle: Rule = {
  id: 'source-title',
  invariant: 'The same address always has the same title.',
  severity: 'warning',
  *check(project) {
    const all = [...citations(project)];
    for (const [url, cited] of Map.groupBy(all, ({ source }) => source.url)) {
      const usual = mostFrequent(cited.map(({ source }) => source.title));
      for (const { source, at } of cited) {
        if (source.title === usual) continue;
        yield {
          at: within(at, 'title'),
          message: `${url} is cited as "${source.title}".`,
          expected: `Allowed: the title that it has elsewhere, "${usual}".`,
          help: 'Use the title that AWS gives the page, everywhere.',
        };
      }
    }
  },
};

/** The word that occurs most; of several, the first. */
function mostFrequent(words: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(words, (word) => word).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
