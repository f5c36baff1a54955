import { bestKnown } from './best-known.ts';
import { modeStacks } from '#load/stacks.ts';
import type { Rule } from '../rule.ts';
import { counted } from '#catalog/text/counted.ts';

const fewestParts = 8;
const fewestParticular = 3;
const fewestOfBestKnown = 8;
const MIN_WORDS_OF_BRIEF = 1;

export const enoughParts: Rule = {
  id: 'enough-parts',
  invariant: `A stack has at least ${fewestParts} parts, ${fewestParticular} of them particular to the service, ${fewestOfBestKnown} where it is among the best known, and ${MIN_WORDS_OF_BRIEF} where the entry says why it is brief.`,
  severity: 'warning',
  *check(project) {
    for (const { service, mode, parts, at } of modeStacks(project)) {
      const particular = parts.filter((part) => part.particular).length;
      if (parts.length < fewestParts) {
        yield {
          at,
          message: `The mode "${mode.id}" has ${counted(parts.length, 'part')}.`,
          expected: `Allowed: at least ${fewestParts} parts.`,
          help: 'Split coarse parts until each has one owner, and add what is missing.',
        };
      }
      const fewest = fewestOf(service);
      if (particular < fewest) {
        yield {
          at,
          message: `The mode "${mode.id}" has ${counted(particular, 'part')} of its own.`,
          expected: `Allowed: at least ${counted(fewest, 'part')} that the service’s own pages are cited for.`,
          help: 'Add parts that only this service has, or change inherited parts with sources of this service.',
        };
      }
    }
  },
};

function fewestOf({ id, brief }: { readonly id: string; readonly brief?: string | undefined }) {
  if (bestKnown.includes(id)) return fewestOfBestKnown;
  return brief === undefined ? fewestParticular : MIN_WORDS_OF_BRIEF;
}
