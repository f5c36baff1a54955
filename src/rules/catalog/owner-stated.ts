import { overriddenParts } from '../project/claims.ts';
import type { Rule } from '../rule.ts';

export const ownerStated: Rule = {
  id: 'owner-stated',
  invariant: 'An override says whose the part is, and says a duty of its own where that moves.',
  *check(project) {
    for (const { id, override, inherited, at } of overriddenParts(project)) {
      const owners = [...new Set(inherited.map(({ owner }) => owner))];
      // The rule change-targets reports that there is no such part.
      if (owners.length === 0) continue;
      const words = owners.map((owner) => `'${owner}'`).join(' and ');
      if (override.owner === undefined) {
        yield {
          at,
          message: `The override of "${id}" does not say whose the part is.`,
          expected: `Allowed: owner: 'customer' or owner: 'aws'; without a word it stays ${words}.`,
          help: 'Write the owner, so that whoever opens the entry sees it.',
        };
      } else if (owners.some((owner) => owner !== override.owner) && override.duty === undefined) {
        yield {
          at,
          message: `The owner of "${id}" moves to '${override.owner}', and its duty stays that of ${words}.`,
          expected: 'Allowed: a move with the duty of the new owner.',
          help: 'Read on the page what the new owner does, and write that as the duty.',
        };
      }
    }
  },
};
