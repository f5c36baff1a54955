import { circumstancesOf, type Circumstances } from './circumstances.ts';
import type { ServiceId } from './generated/ids.ts';
import type { ArchetypeEntry, ModeEntry, Part, ServiceEntry, TraitEntry } from './schema.ts';
import { archetypeParts, baseOf, stackOf, type SharedEntries, type Stack } from './stack.ts';

/** What is written, before any stack is derived. */
export interface Entries extends SharedEntries {
  /** Sorted by id. */
  readonly services: readonly ServiceEntry[];
  /** By what the customer runs: from a whole machine to a rule. */
  readonly archetypes: readonly ArchetypeEntry[];
  /** Sorted by id. */
  readonly traits: readonly TraitEntry[];
}

/** A mode with the stack that follows from its entry. */
export interface Mode extends Circumstances {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** True for the first mode of its service. */
  readonly default: boolean;
  /** The stack that it started from. */
  readonly archetype: string;
  readonly lifecycle: ModeEntry['lifecycle'];
  readonly stack: Stack;
}

type Derived =
  | 'id'
  | 'traits'
  | 'override'
  | 'remove'
  | 'add'
  | 'modes'
  | 'retired'
  | 'notAsked'
  | 'unanswered'
  | 'profile';

/** A service with its modes resolved; the default mode is the first. */
export interface Service extends Omit<ServiceEntry, Derived> {
  readonly id: ServiceId;
  readonly modes: readonly [Mode, ...Mode[]];
}

/** An archetype with its parts. */
export interface Archetype extends Pick<ArchetypeEntry, 'id' | 'name' | 'summary'> {
  /** Bottom layer first. */
  readonly parts: readonly Part[];
}

/** Everything that the site knows. */
export interface Catalogue {
  /** Sorted by id. */
  readonly services: readonly Service[];
  /** By what the customer runs: from a whole machine to a rule. */
  readonly archetypes: readonly Archetype[];
}

/** Resolves an entry: derives each mode's stack and line. */
export function resolveService(entry: ServiceEntry, shared: SharedEntries): Service {
  const {
    traits: _traits,
    override: _override,
    remove: _remove,
    add: _add,
    retired: _retired,
    notAsked: _notAsked,
    unanswered: _unanswered,
    profile: _profile,
    id,
    modes,
    ...rest
  } = entry;
  const [first, ...others] = modes.map((mode, index): Mode => ({
    id: mode.id,
    name: mode.name,
    summary: mode.summary,
    default: index === 0,
    archetype: archetypeOfMode(entry, mode),
    lifecycle: mode.lifecycle,
    stack: stackOf(entry, mode, shared),
    ...circumstancesOf(entry, mode, shared),
  }));
  if (!first) throw new RangeError(`Service "${id}" has no mode.`);
  return { id: id as ServiceId, ...rest, modes: [first, ...others] };
}

/** The archetype of a mode's stack, which may start from it through other modes. */
export function archetypeOfMode(service: ServiceEntry, mode: ModeEntry): string {
  if (mode.archetype) return mode.archetype;
  const base = baseOf(service, mode);
  return base ? archetypeOfMode(service, base) : service.archetype;
}

/** Resolves all entries. One without a mode has no stack and is left out: the rules report it. */
export function resolveCatalogue(entries: Entries): Catalogue {
  return {
    services: entries.services
      .filter(({ modes }) => modes.length > 0)
      .map((entry) => resolveService(entry, entries)),
    archetypes: entries.archetypes.map(({ id, name, summary }) => ({
      id,
      name,
      summary,
      parts: archetypeParts(entries, id),
    })),
  };
}
