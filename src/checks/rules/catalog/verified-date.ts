import { daySchema } from '../../../catalog/index.ts';
import { citations } from '../../project/claims.ts';
import type { Rule } from '../../rule.ts';
import { within } from '../../../project/place.ts';

export const verifiedDate: Rule = {
  id: 'verified-date',
  invariant: 'No claim was verified in the future.',
  *check(project) {
    for (const { source, at } of citations(project)) {
      // What is no day is reported by schema.
      if (!daySchema.safeParse(source.verified).success) continue;
      if (source.verified === undefined || source.verified <= project.today) continue;
      yield {
        at: within(at, 'verified'),
        // Many pages of a file have one day, so that no page's title belongs here.
        found: `The day of reading is ${source.verified}, which is yet to come.`,
        allowed: `Allowed: a day up to today, ${project.today}, or no date.`,
        next: 'Give the day on which the claims were compared with the pages’ text; leave it out if nobody has.',
      };
    }
  },
};
