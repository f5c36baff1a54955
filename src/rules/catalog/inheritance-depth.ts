import { modeStacks, overridesOf } from '#load/stacks.ts';
import type { Rule } from '../rule.ts';

const MAX_OVERRIDES = 2;

export const inheritanceDepth: Rule = {
  id: 'inheritance-depth',
  invariant: 'A part is overridden twice at most on its way to a mode.',
  *check(project) {
    for (const { service, mode, parts } of modeStacks(project)) {
      for (const { id } of parts) {
        const [last, ...earlier] = overridesOf(service, mode, id, project);
        // A mode that only takes the part from another would repeat what is reported there.
        const isOwn = mode.override !== undefined && Object.hasOwn(mode.override, id);
        if (!last || !isOwn || earlier.length < MAX_OVERRIDES) continue;
        yield {
          at: last,
          message: `"${id}" is overridden ${earlier.length + 1} times on its way to the mode "${mode.id}".`,
          expected: `Allowed: ${MAX_OVERRIDES} overrides, so that a reader finds all of a part in three places.`,
          help: 'Move the service’s override into the modes that it is true of, or let the mode start from an archetype.',
        };
      }
    }
  },
};
