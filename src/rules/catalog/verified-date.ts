import { daySchema } from '#catalog/index.ts';
import { citations } from '../project/claims.ts';
import type { Rule } from '../rule.ts';
import { within } from '#load/location.ts';

export const verifiedDate: Rule = {
  id: 'verified-date',
  invariant: 'No claim was verified in the future.',
  *check(project) {
    for (const { source, at } of citations(project)) {
      // The rule schema reports texts that are no dates.
      if (!daySchema.safeParse(source.verified).success) continue;
      if (source.verified === undefined || source.verified <= project.today) continue;
      yield {
        at: within(at, 'verified'),
        // The day applies to many pages of the file, so no page's title is named.
        message: `The day of reading is ${source.verified}, which is in the future.`,
        expected: `Allowed: a day up to today, ${project.today}, or no date.`,
        help: 'Give the day on which the claims were compared with the pages’ text; write false if nobody has.',
      };
    }
  },
};
