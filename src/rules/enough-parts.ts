import { modeStacks } from './project/stacks.ts';
import type { Rule } from './rule.ts';
import { counted } from './words.ts';

const fewestParts = 8;
const fewestParticular = 3;

export const enoughParts: Rule = {
  id: 'enough-parts',
  invariant: `A stack has at least ${fewestParts} parts, ${fewestParticular} of them particular to the service.`,
  *check(project) {
    for (const { mode, parts, at } of modeStacks(project)) {
      const particular = parts.filter((part) => part.particular).length;
      if (parts.length < fewestParts) {
        yield {
          at,
          found: `The mode "${mode.id}" has ${counted(parts.length, 'part')}.`,
          allowed: `Allowed: at least ${fewestParts} parts.`,
          next: 'Split coarse parts until each has one owner, and add what is missing.',
        };
      }
      if (particular < fewestParticular) {
        yield {
          at,
          found: `The mode "${mode.id}" has ${counted(particular, 'part')} of its own.`,
          allowed: `Allowed: at least ${fewestParticular} parts that the service’s own pages are cited for.`,
          next: 'Add parts that only this service has, or change inherited parts with sources of this service.',
        };
      }
    }
  },
};
