import { citations } from '../project/claims.ts';
import type { Rule } from '../rule.ts';

/** From this day on, who compares a claim says where on the page it stands. */
const firstDay = '2026-11-27';

export const passageNamed: Rule = {
  id: 'passage-named',
  invariant: `A claim that was compared with its page since ${firstDay} says where on the page it stands.`,
  *check(project) {
    for (const { source, at } of citations(project)) {
      const { verified, title } = source;
      if (verified === undefined || verified < firstDay || source.at !== undefined) continue;
      // The rule verified-date reports a day in the future.
      if (verified > project.today) continue;
      yield {
        at,
        message: `The claim was compared with "${title}" on ${verified}, and no passage of it is named.`,
        expected: `Allowed: a date with the ends of the passage, at: 'first words … last words'.`,
        help: 'Name the passage. Where nobody has compared this claim, leave the day as it was, or cite the page in full, without a day.',
      };
    }
  },
};
