import { pageUses } from '#load/written-citations.ts';
import type { Rule } from '../rule.ts';

export const ownDay: Rule = {
  id: 'own-day',
  invariant: 'A claim that is new has a day of its own: that of its page attests other claims.',
  *check({ files, base }) {
    if (!base) return;
    for (const file of files) {
      for (const { path, key, page, verified, read, pageName, name } of pageUses(file)) {
        const takesDay = verified === undefined && typeof read === 'string';
        if (!takesDay || base.claims.has(name)) continue;
        // The page is new, too, and its day is that of its own claims.
        if (page.read !== undefined && !base.pages.has(pageName)) continue;
        yield {
          at: { kind: file.kind, id: file.id, path },
          message: `This claim is new since ${base.name}, and takes the day ${read}, on which "${key}" was read for others.`,
          expected: `Allowed: { page: '${key}', verified: 'YYYY-MM-DD', … }, the day on which somebody compared this claim with the page; or the page in full, without a day.`,
          help: 'Compare the claim with the page, and write the day.',
        };
      }
    }
  },
};
