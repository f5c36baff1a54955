import { layerOwner, lineOf, type LayerOwner, type Line } from './line.ts';
import { layers, type LayerId } from './layers.ts';
import type {
  ArchetypeEntry,
  ModeEntry,
  Part,
  PartOverride,
  ServiceEntry,
  TraitEntry,
} from './schema.ts';

/** A part in a stack, with where it came from. */
export interface StackPart extends Part {
  /** True where the service's or mode's own entry wrote or cited it, not an archetype or a trait. */
  readonly isServiceSpecific: boolean;
  /**
   * Who inside the customer holds the part: set by an organization's overlay, never by the
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

/** What services share, as written. */
export interface SharedEntries {
  readonly archetypes: readonly ArchetypeEntry[];
  readonly traits: readonly TraitEntry[];
}

/** How an entry adjusts the parts that it starts from. */
export type Adjustments = Pick<ServiceEntry, 'traits' | 'override' | 'remove' | 'add'>;

/** Where a service's modes start. */
type Starting = Pick<ServiceEntry, 'archetype' | 'modes' | 'lifecycle'> & Adjustments;

const byId = <T extends { readonly id: string }>(items: readonly T[], id: string) =>
  items.find((item) => item.id === id);

/** What AWS does behind a switch of the customer's; undefined where the part is no such switch. */
export const partBehind = (
  { layers }: Pick<Stack, 'layers'>,
  { switchOf }: Pick<StackPart, 'switchOf'>,
): StackPart | undefined =>
  switchOf === undefined
    ? undefined
    : layers.flatMap(({ parts }) => parts).find(({ id }) => id === switchOf);

/** The parts of an archetype, bottom layer first; none where there is no such archetype. */
export function archetypeParts(shared: SharedEntries, id: string): readonly StackPart[] {
  const archetype = byId(shared.archetypes, id);
  return archetype ? adjust([], archetype, shared, false) : [];
}

/** The parts of a trait; none where there is no such trait. A trait takes no other. */
export function traitParts({ traits }: SharedEntries, id: string): readonly StackPart[] {
  const trait = byId(traits, id);
  return (trait?.add ?? []).map((part) => ({ ...part, isServiceSpecific: false }));
}

/**
 * The mode that a mode `extends`; undefined where it starts from an archetype. Only an earlier mode
 * of the service counts, so that there is no cycle.
 */
export function baseOf(
  { modes }: Pick<ServiceEntry, 'modes'>,
  mode: Pick<ModeEntry, 'id' | 'extends'>,
): ModeEntry | undefined {
  const index = modes.findIndex(({ id }) => id === mode.id);
  return mode.extends === undefined
    ? undefined
    : byId(modes.slice(0, Math.max(index, 0)), mode.extends);
}

/** What a mode starts from, before its own adjustments. */
export function startOf(
  service: Starting,
  mode: ModeEntry,
  shared: SharedEntries,
): readonly StackPart[] {
  const base = baseOf(service, mode);
  if (base) return partsOf(service, base, shared);
  const start = archetypeParts(shared, mode.archetype ?? service.archetype);
  return adjust(start, service, shared, true);
}

/**
 * The parts of a mode: those of the archetype, adjusted by the service, or those of another mode; then
 * adjusted by the mode.
 */
export const partsOf = (
  service: Starting,
  mode: ModeEntry,
  shared: SharedEntries,
): readonly StackPart[] => adjust(startOf(service, mode, shared), mode, shared, true);

/** Takes in traits, then removes, overrides and adds parts. */
export function adjust(
  parts: readonly StackPart[],
  { traits = [], override, remove = [], add = [] }: Adjustments,
  shared: SharedEntries,
  isServiceSpecific: boolean,
): readonly StackPart[] {
  const all = [...parts, ...traits.flatMap((id) => traitParts(shared, id))];
  const kept = all
    .filter((part) => !remove.includes(part.id))
    .map((part) => overridden(part, ownOverride(override, part.id), isServiceSpecific));
  return [...kept, ...add.map((part) => ({ ...part, isServiceSpecific }))];
}

/**
 * What overrides a part, if anything. A part may have the id "constructor", a property that every
 * object inherits.
 */
export const ownOverride = (
  override: Adjustments['override'],
  id: string,
): PartOverride | undefined => (override && Object.hasOwn(override, id) ? override[id] : undefined);

function overridden(
  part: StackPart,
  override: PartOverride | undefined,
  isServiceSpecific: boolean,
): StackPart {
  if (!override) return part;
  const { remove = [], ...given } = override;
  const isRemoved = (field: string) => remove.some((each) => each === field);
  const fields = [
    ...Object.entries(part).filter(([field]) => !isRemoved(field)),
    ...Object.entries(given).filter(([, value]) => value !== undefined),
  ];
  const cites = isServiceSpecific && given.sources !== undefined;
  return {
    // What may be removed is optional.
    ...(Object.fromEntries(fields) as unknown as StackPart),
    isServiceSpecific: part.isServiceSpecific || cites,
  };
}

/** Builds the stack of a mode: parts sorted into layers, and the line that follows from them. */
export function stackOf(service: Starting, mode: ModeEntry, shared: SharedEntries): Stack {
  const ended = [service, mode].some(({ lifecycle }) => lifecycle?.status === 'ended');
  const written = partsOf(service, mode, shared);
  const parts = ended ? written.map(withoutReports) : written;
  const stackLayers = layers.flatMap(({ id, name }): StackLayer[] => {
    const own = parts.filter((part) => part.layer === id);
    return own.length > 0 ? [{ id, name, owner: layerOwner(own), parts: own }] : [];
  });
  return { layers: stackLayers, line: lineOf(stackLayers) };
}

/** What has ended is in the scope of no report: its parts claim none, not even AWS's data centers. */
function withoutReports({ evidence, ...part }: StackPart): StackPart {
  const checks = evidence?.filter(({ kind }) => kind !== 'artifact') ?? [];
  return checks.length > 0 ? { ...part, evidence: checks } : part;
}

/** The teams that hold parts of a stack, top layer first; none without an organization's overlay. */
export function teamsOf(stack: Stack): readonly string[] {
  const parts = stack.layers.toReversed().flatMap((layer) => layer.parts);
  return [...new Set(parts.flatMap(({ team }) => team ?? []))];
}
