import type { Rule } from '../rule.ts';
import { inService, within } from '#load/location.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';

export const variants: Rule = {
  id: 'variants',
  invariant: 'A variant’s id is nobody else’s, and its mode exists.',
  *check({ entries }) {
    const taken = new Set(entries.map(({ id }) => id));
    for (const service of entries) {
      const modes = service.modes.map(({ id }) => id);
      for (const [index, variant] of (service.variants ?? []).entries()) {
        const at = inService(service.id, 'variants', index);
        if (taken.has(variant.id)) {
          yield {
            at: within(at, 'id'),
            message: `The id "${variant.id}" already has a page.`,
            expected: 'Allowed: an id that neither a service nor another variant has.',
            help: 'Choose another id, or delete the variant.',
          };
        }
        taken.add(variant.id);
        if (!modes.includes(variant.mode)) {
          yield {
            at: within(at, 'mode'),
            message: `The variant "${variant.id}" leads to the mode "${variant.mode}", which does not exist.`,
            expected: nearestOrHint(variant.mode, modes, modes.map((id) => `"${id}"`).join(', ')),
            help: 'Name the mode that answers for it.',
          };
        }
      }
    }
  },
};
