import type { z } from 'zod';
import { shown } from '../findings/words.ts';
import type { Named } from './answers.ts';
import { textFault, type Found } from './check-text.ts';
import { idForm } from './id-form.ts';

type Shape = { readonly id: z.ZodType; readonly name: z.ZodType };

/**
 * What is wrong with modes or parts: an id without the form of one, a name, or an id that two have.
 *
 * @param noun `mode` or `part`.
 * @param example How one is given on the command line.
 */
export function namedFault(
  noun: string,
  items: readonly Named[],
  shape: Shape,
  example: string,
): Found {
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
