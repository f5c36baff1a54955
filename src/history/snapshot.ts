import type {
  Contradiction,
  Evidence,
  LayerId,
  Lifecycle,
  Mode,
  OwnerId,
  Service,
  Setting,
  Source,
} from '#catalog/index.ts';
import { layerIds } from '#catalog/layers.ts';
import { layerOwner, lineOf } from '#catalog/line.ts';

/** The catalogue and its pages at one moment, as plain data: what two revisions are compared by. */
export interface Snapshot {
  /** Sorted by id. */
  readonly services: readonly ServiceSnapshot[];
  /** A digest of each page of `content/services`, by the service's id. */
  readonly pages: Readonly<Record<string, string>>;
}

export interface ServiceSnapshot {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly category: string;
  readonly summary: string;
  readonly docs: string;
  /** Names of the product and its variants under which a reader may look for it. */
  readonly otherNames: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly lifecycle?: Lifecycle | undefined;
  /** The default first. */
  readonly modes: readonly ModeSnapshot[];
}

export interface ModeSnapshot {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly lifecycle?: Lifecycle | undefined;
  /** Where the line runs, in words. */
  readonly line: string;
  /** Bottom layer first. */
  readonly parts: readonly PartSnapshot[];
}

export interface PartSnapshot {
  readonly id: string;
  readonly layer: LayerId;
  readonly name: string;
  readonly owner: OwnerId;
  readonly duty: string;
  readonly setting?: Setting | undefined;
  readonly sources: readonly Source[];
  readonly controls: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Before the first revision there was nothing. */
export const emptySnapshot: Snapshot = { services: [], pages: {} };

/**
 * Takes from a resolved service what can change for a reader. Early revisions lack some fields, so
 * only the id is required.
 */
export const serviceSnapshot = (service: Service): ServiceSnapshot => ({
  id: service.id,
  name: service.name,
  shortName: service.shortName ?? service.name,
  category: service.category ?? '',
  summary: service.summary ?? '',
  docs: service.docs ?? '',
  otherNames: [
    ...(service.variants ?? []).map(({ name }) => name),
    ...(service.aliases ?? []),
  ].toSorted(),
  contradictions: service.contradictions ?? [],
  lifecycle: service.lifecycle,
  modes: service.modes.map((mode) => ({
    id: mode.id,
    name: mode.name,
    summary: mode.summary ?? '',
    lifecycle: mode.lifecycle,
    line: lineText(mode),
    parts: mode.stack.layers.flatMap((layer) =>
      layer.parts.map((part) => ({
        id: part.id,
        layer: layer.id,
        name: part.name,
        owner: part.owner,
        duty: part.duty,
        setting: part.setting,
        sources: part.sources ?? [],
        controls: part.controls ?? [],
        evidence: part.evidence ?? [],
      })),
    ),
  })),
});

/**
 * Derived by today's code, so that a line whose wording alone changed has not moved. With a layer
 * that today's catalogue does not have, the stored text is used.
 */
function lineText({ stack }: Mode): string {
  const known = stack.layers.every(({ id }) => layerIds.includes(id));
  if (!known) return stack.line.text;
  return lineOf(stack.layers.map(({ id, parts }) => ({ id, owner: layerOwner(parts) }))).text;
}
