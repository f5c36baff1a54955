/** Made-up services, resolved, for the tests of this folder. */
import { resolveService, type Part, type Service, type ServiceEntry } from '#catalog/index.ts';
import type { ModeLine } from '../modes.ts';
import { archetype, mode, part, service } from '#catalog/testing/made-up-parts.ts';

const shared = { archetypes: [archetype('tower', [])], traits: [] };

/** A mode: its id, and its parts by what is particular to them. */
type MadeUpMode = readonly [id: string, ...parts: readonly (Partial<Part> & { id: string })[]];

/** A line of a list: `bell loud+soft`, `gong brass whole`. */
export const lineName = ({ service, modes, whole }: ModeLine): string =>
  `${service.id} ${modes.map(({ id }) => id).join('+')}${whole ? ' whole' : ''}`;

/**
 * A service with an empty archetype, so that its modes have the parts that are named here and no others.
 */
export function aService(
  id: string,
  modes: readonly MadeUpMode[],
  more: Partial<ServiceEntry> = {},
): Service {
  const entry = service(
    modes.map(([name, ...parts]) =>
      mode(name, { add: parts.map(({ id: partId, ...rest }) => part(partId, rest)) }),
    ),
    { id, shortName: id, profile: { keepsData: true }, ...more },
  );
  return resolveService(entry, shared);
}
