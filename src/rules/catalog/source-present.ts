import { writtenParts } from '../project/claims.ts';
import type { Rule } from '../rule.ts';

export const sourcePresent: Rule = {
  id: 'source-present',
  invariant: 'Every part has at least one source.',
  *check(project) {
    for (const { kind, part, at } of writtenParts(project)) {
      if (part.sources?.length || (kind === 'override' && part.sources === undefined)) continue;
      yield {
        at,
        message:
          kind === 'override'
            ? `The override of "${part.id}" takes away its sources.`
            : `The part "${part.id}" has no source.`,
        expected: 'Allowed: at least one page of AWS for each part.',
        help: `Cite the AWS page that the claim comes from by its key in "pages": sources: [{ page: 'key', at: 'first words … last words' }].`,
      };
    }
  },
};
