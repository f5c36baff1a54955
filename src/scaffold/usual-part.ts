import { checksOf, partsOf, type LayerId, type OwnerId, type StackPart } from '../catalog/index.ts';
import type { KnownCatalogue } from './known.ts';
import { byFrequency, mostFrequent } from './most-frequent.ts';

/** Fewer services than this say nothing about what is usual. */
const fewestServices = 3;

/** More checks than this are no help to choose from. */
const mostChecks = 3;

/** What services usually write about the parts with one id. */
export interface UsualPart {
  /** Undefined where no service has the part. */
  readonly layer: LayerId | undefined;
  readonly owner: OwnerId | undefined;
  /** The controls that most of the services give it. */
  readonly controls: readonly string[];
  /** Config rules and Security Hub controls by which customers prove it elsewhere, the most usual first. */
  readonly checks: readonly string[];
  /** The paths of the pages that are cited for it, the most usual first. */
  readonly paths: readonly string[];
}

/** What the services of a catalogue write about a part, by its id. */
export function usualParts(known: KnownCatalogue): (id: string) => UsualPart {
  const parts = known.services.flatMap((service) =>
    service.modes.flatMap((mode) =>
      partsOf(service, mode, known).map((part) => ({ service: service.id, part })),
    ),
  );
  const byId = Map.groupBy(parts, ({ part }) => part.id);
  return (id) => {
    const byService = Map.groupBy(byId.get(id) ?? [], ({ service }) => service);
    return usual([...byService.values()].map((uses) => uses.map(({ part }) => part)));
  };
}

/** @param uses The part in the modes of each service that has it. */
function usual(uses: readonly (readonly StackPart[])[]): UsualPart {
  /** Each value counts once for a service, in however many modes it occurs. */
  const said = <T extends string>(of: (part: StackPart) => readonly T[]): T[] =>
    uses.flatMap((parts) => [...new Set(parts.flatMap(of))]);
  const controls = byFrequency(said(({ controls: given = [] }) => given));
  const checks = byFrequency(said((part) => (part.owner === 'customer' ? checksOf(part) : [])));
  const most = Math.max(uses.length / 2, fewestServices - 1);
  return {
    layer: mostFrequent(said(({ layer }) => [layer])),
    owner: mostFrequent(said(({ owner }) => [owner])),
    controls: controls.filter(([, times]) => times > most).map(([control]) => control),
    checks: checks.slice(0, mostChecks).map(([check]) => check),
    paths: byFrequency(said(({ sources }) => sources.map(({ url }) => pathOf(url)))).map(
      ([path]) => path,
    ),
  };
}

/** `data-protection` of `https://docs.aws.amazon.com/x/latest/dg/data-protection.html#keys`. */
const pathOf = (url: string): string => url.replace(/[#?].*/, '').replace(/^.*\/|\.html$/g, '');
