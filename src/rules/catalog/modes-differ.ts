import { differences, stackOf } from '#catalog/index.ts';
import type { Rule } from '../rule.ts';
import { isUnresolved } from '#load/stacks.ts';
import { inService } from '#load/location.ts';

export const modesDiffer: Rule = {
  id: 'modes-differ',
  invariant: 'No two modes of a service have the same stack.',
  *check(project) {
    for (const service of project.entries) {
      // Of the others, the rule known-shared reports that their start does not exist.
      const known = service.modes.filter((mode) => !isUnresolved(project, service, mode));
      const stacks = known.map((mode) => ({ mode, stack: stackOf(service, mode, project) }));
      for (const [index, { mode, stack }] of stacks.entries()) {
        const twin = stacks
          .slice(0, index)
          .find((other) => differences(other.stack, stack).length === 0);
        if (!twin) continue;
        yield {
          at: inService(service.id, 'modes', { id: mode.id }),
          message: `The mode "${mode.id}" has the same parts and owners as "${twin.mode.id}".`,
          expected: 'Allowed: modes that differ in an owner, a duty, a setting or a part.',
          help: 'Say what moves the line in this mode, with "override", "remove" or "add", or delete the mode.',
        };
      }
    }
  },
};
