import { columnsOf } from '../api/columns.ts';
import type { PackedCatalogue, PackedPart } from '../api/packed.ts';
import type { Lifecycle, Service, Source } from '../api/shapes.ts';

/** The catalogue as published. */
export interface PublishedCatalogue extends Pick<PackedCatalogue, 'origin' | 'controls'> {
  readonly services: readonly Service[];
}

/** Packs the catalogue for the package; `unpackServices` is the reverse, but for the passages of sources. */
export function packCatalogue({ origin, controls, services }: PublishedCatalogue): PackedCatalogue {
  const sources = once<Source>();
  const parts = once<PackedPart>();
  const packed = services.map((service) => ({
    ...service,
    ...endOf(service),
    modes: service.modes.map((mode) => ({
      ...mode,
      ...endOf(mode),
      layers: mode.layers.map((layer) => ({
        ...layer,
        parts: layer.parts.map((part) =>
          parts.numberOf({
            ...part,
            sources: part.sources.map((source) => sources.numberOf(withoutPassages(source))),
          }),
        ),
      })),
    })),
  }));
  return {
    origin,
    controls,
    services: packed,
    sources: columnsOf(sources.values),
    parts: columnsOf(parts.values),
  };
}

const withoutPassages = ({ url, title, verified }: Source): Source => ({
  url,
  title,
  ...(verified !== undefined && { verified }),
});

/** An announced end, its sources without passages too. */
const endOf = ({ lifecycle }: { readonly lifecycle?: Lifecycle | undefined }) =>
  lifecycle && {
    lifecycle: { ...lifecycle, sources: lifecycle.sources.map(withoutPassages) },
  };

/** A list that has each value once. */
function once<Value>() {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    /** The place of the value in the list, where it is put if it is not there. */
    numberOf(value: Value): number {
      const key = JSON.stringify(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}
