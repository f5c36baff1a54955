import type { z } from 'zod';
import { shown } from '../findings/sentences.ts';
import type { NamedAnswer } from './answers.ts';
import { textFault, type AnswerFault } from './check-text.ts';
import { idForm } from './id-form.ts';

type Shape = { readonly id: z.ZodType; readonly name: z.ZodType };

/**
 * What is wrong with modes or parts: an id in a wrong form, a wrong name, or an id that is used
 * twice.
 *
 * @param noun `mode` or `part`.
 * @param example How one is given on the command line.
 */
export function namedFault(
  noun: string,
  items: readonly NamedAnswer[],
  shape: Shape,
  example: string,
): AnswerFault {
  for (const { id, name } of items) {
    const allowed = idForm(id, shape.id);
    const fault =
      allowed === undefined
        ? textFault(name, shape.name)
        : {
            found: `The ${noun} ${shown(name)} has the id ${shown(id)}.`,
            allowed,
            next: `Give the id before the name: ${example}.`,
          };
    if (fault) return fault;
  }
  const twice = items.find(({ id }, index) => items.findIndex((item) => item.id === id) < index);
  if (!twice) return undefined;
  return {
    found: `Two ${noun}s have the id ${shown(twice.id)}.`,
    allowed: `Allowed: an id that no other ${noun} of the service has.`,
    next: `Give one of them another id: ${example}.`,
  };
}
