import { archetypes } from './archetypes/index.ts';
import type { ArchetypeEntry } from './define.ts';
import { layerOwner, lineOf, type LayerOwner, type Line } from './line.ts';
import { layers, type LayerId } from './layers.ts';
import type { ModeEntry, Part, PartChange, ServiceEntry } from './schema.ts';

/** A part in a stack, with where it came from. */
export interface StackPart extends Part {
  /** True where the service's or mode's own entry wrote or cited it, not the archetype. */
  readonly particular: boolean;
  /**
   * Who inside the customer holds the part: set by an organisation's overlay, never by the
   * catalogue. A part of AWS's has none.
   */
  readonly team?: string;
}

/** A layer of one stack. */
export interface StackLayer {
  readonly id: LayerId;
  readonly name: string;
  /** `split` where the line runs through this layer. */
  readonly owner: LayerOwner;
  /** In the order of the catalogue. */
  readonly parts: readonly StackPart[];
}

/** The layers and parts of one mode. */
export interface Stack {
  /** The layers that this stack has, bottom to top. */
  readonly layers: readonly StackLayer[];
  readonly line: Line;
}

/** What the entry of a service or of a mode does to the parts that it starts from. */
type Adjustments = Pick<ServiceEntry, 'change' | 'omit' | 'add'>;

/** The archetype with this id, or undefined. */
export function archetypeOf(id: string): ArchetypeEntry | undefined {
  return archetypes.find((archetype) => archetype.id === id);
}

/** The parts of a mode: the archetype's, then the service's adjustments, then the mode's. */
export function partsOf(service: ServiceEntry, mode: ModeEntry): readonly StackPart[] {
  const base = archetypeOf(mode.archetype ?? service.archetype)?.parts ?? [];
  const start = base.map((part) => ({ ...part, particular: false }));
  return [service, mode].reduce<readonly StackPart[]>(adjust, start);
}

function adjust(parts: readonly StackPart[], { change, omit = [], add = [] }: Adjustments) {
  const kept = parts
    .filter((part) => !omit.includes(part.id))
    .map((part) => applyChange(part, change?.[part.id]));
  return [...kept, ...add.map((part) => ({ ...part, particular: true }))];
}

function applyChange(part: StackPart, change: PartChange | undefined): StackPart {
  if (!change) return part;
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  return { ...part, ...given, particular: part.particular || change.sources !== undefined };
}

/** Builds the stack of a mode: parts sorted into layers, and the line that follows from them. */
export function stackOf(service: ServiceEntry, mode: ModeEntry): Stack {
  const parts = partsOf(service, mode);
  const stackLayers = layers.flatMap(({ id, name }): StackLayer[] => {
    const own = parts.filter((part) => part.layer === id);
    return own.length > 0 ? [{ id, name, owner: layerOwner(own), parts: own }] : [];
  });
  return { layers: stackLayers, line: lineOf(stackLayers) };
}

/** The teams that hold parts of a stack, top layer first; none without an organisation's overlay. */
export function teamsOf(stack: Stack): readonly string[] {
  const parts = stack.layers.toReversed().flatMap((layer) => layer.parts);
  return [...new Set(parts.flatMap(({ team }) => team ?? []))];
}
