/**
 * The catalogue as the package has it on disk: equal parts and equal sources once, and a number where they
 * stand, column by column. The passages of sources (`at`) are left out. As published it would be 13 MB.
 */
import type { Control } from '#exports/matrix/rows.ts';
import { recordsOf, type Columns } from './columns.ts';
import type { Layer, Mode, Origin, Part, Service, Source } from './shapes.ts';

export interface PackedCatalogue {
  readonly origin: Origin;
  /** The baseline whose controls a matrix lists. */
  readonly controls: readonly Control[];
  readonly sources: Columns<Source>;
  readonly parts: Columns<PackedPart>;
  readonly services: readonly PackedService[];
}

/** A part with the numbers of its sources. */
export type PackedPart = Omit<Part, 'sources'> & { readonly sources: readonly number[] };

type PackedLayer = Omit<Layer, 'parts'> & { readonly parts: readonly number[] };
type PackedMode = Omit<Mode, 'layers'> & { readonly layers: readonly PackedLayer[] };

/** A service with the numbers of its parts. */
export type PackedService = Omit<Service, 'modes'> & { readonly modes: readonly PackedMode[] };

/** The services of a packed catalogue in the published shape. What is equal is one object: change none. */
export function unpackServices(packed: PackedCatalogue): readonly Service[] {
  const sources = recordsOf(packed.sources);
  const parts = recordsOf(packed.parts).map((part): Part => ({
    ...part,
    sources: part.sources.map((number) => sources[number]!),
  }));
  return packed.services.map((service) => ({
    ...service,
    modes: service.modes.map((mode) => ({
      ...mode,
      layers: mode.layers.map((layer) => ({
        ...layer,
        parts: layer.parts.map((number) => parts[number]!),
      })),
    })),
  }));
}
