import { ownerIds } from '#catalog/index.ts';
import { writtenParts } from '../project/claims.ts';
import type { Rule } from '../rule.ts';
import { within } from '#load/location.ts';
import { allowedWords, shown } from '#load/diagnostics/sentences.ts';

/** Words that people write when they mean two owners. */
const bothWords =
  /^(shared|both|joint|split|mixed|aws[ +&/-]*(and[ -]*)?customer|customer[ +&/-]*(and[ -]*)?aws)$/i;

const isOwner = (owner: unknown) => ownerIds.some((id) => id === owner);

export const oneOwner: Rule = {
  id: 'one-owner',
  invariant: 'Every part has exactly one owner: AWS or the customer.',
  *check(project) {
    for (const { kind, part, at } of writtenParts(project)) {
      const owner: unknown = part.owner;
      if (isOwner(owner) || (kind === 'override' && owner === undefined)) continue;
      const both = Array.isArray(owner) || (typeof owner === 'string' && bothWords.test(owner));
      yield {
        at: within(at, 'owner'),
        message:
          owner === undefined
            ? `The part "${part.id}" has no owner.`
            : `The part "${part.id}" has the owner ${shown(owner)}.`,
        expected: both
          ? `Allowed: ${ownerIds.map((id) => `"${id}"`).join(', ')}; two parties cannot own one part.`
          : allowedWords(typeof owner === 'string' ? owner : '', ownerIds),
        help: both
          ? 'Split the part by what is done: make, apply, choose, start, watch. Each of these has one owner. The part that keeps the meaning keeps the id.'
          : 'Name the side that answers for this part. If it seems to be both, split the part.',
      };
    }
  },
};
