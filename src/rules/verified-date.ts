import { daySchema } from '../catalog/index.ts';
import { citations } from './project/claims.ts';
import { within, type Rule } from './rule.ts';

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
        found: `"${source.title}" was verified on ${source.verified}, which is yet to come.`,
        allowed: `Allowed: a day up to today, ${project.today}, or no date.`,
        next: 'Give the day on which you compared the claim with the page’s text; leave it out if nobody has.',
      };
    }
  },
};
