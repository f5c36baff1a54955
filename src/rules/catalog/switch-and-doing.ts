import type { StackPart } from '#catalog/index.ts';
import { modeStacks, writtenAt } from '#load/stacks.ts';
import type { Problem, Rule } from '../rule.ts';
import { allowedWords } from '#catalog/text/nearest.ts';

export const switchAndDoing: Rule = {
  id: 'switch-and-doing',
  invariant:
    'What is on by default is done by AWS in a part of its own, and a switch of the customer’s names that part.',
  *check(project) {
    const told = new Set<string>();
    for (const { service, mode, parts } of modeStacks(project)) {
      for (const part of parts) {
        const problem = problemOf(part, parts, mode.id);
        if (!problem) continue;
        const at = writtenAt(service, mode, part.id, problem.field, project);
        // Modes that share a part have it from one place.
        const key = JSON.stringify([at, problem.message]);
        if (told.has(key)) continue;
        told.add(key);
        const { field: _field, ...texts } = problem;
        yield { at, ...texts };
      }
    }
  },
};

type Found = Omit<Problem, 'at'> & { readonly field: 'setting' | 'switchOf' };

function problemOf(part: StackPart, parts: readonly StackPart[], mode: string): Found | undefined {
  const ofAws = parts.filter(({ owner }) => owner === 'aws').map(({ id }) => id);
  if (part.switchOf !== undefined) {
    if (ofAws.includes(part.switchOf)) return undefined;
    return {
      field: 'switchOf',
      message: `In the mode "${mode}", "${part.id}" is the switch of "${part.switchOf}", which is no part of AWS’s there.`,
      expected: allowedWords(part.switchOf, ofAws),
      help: 'Name the part in which AWS does what the switch turns on and off.',
    };
  }
  const { setting } = part;
  if (part.owner !== 'customer' || setting?.state !== 'on-by-default') return undefined;
  return {
    field: 'setting',
    message: `The customer’s part "${part.id}" is on by default, and nothing says what AWS does while it is on.`,
    expected:
      "Allowed: a switch of the customer’s that names AWS’s doing, such as switchOf: 'backups'.",
    help: 'Name the part of AWS’s in "switchOf"; add one where the stack has none.',
  };
}
