import type { ArchetypeEntry, ServiceEntry } from '../catalog/index.ts';
import type { ContentFile } from './project/content-file.ts';

/** What the rules look at. Everything that a rule needs is here, so that a test can make its own. */
export interface Project {
  readonly archetypes: readonly ArchetypeEntry[];
  /** The entries as written, before any stack is derived. */
  readonly entries: readonly ServiceEntry[];
  /** The pages of `content/`, parsed. */
  readonly content: readonly ContentFile[];
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A step into a catalogue entry: a property's name, an index, or the item whose `id` is this. */
export type Step = string | number | { readonly id: string };

/** Where something was found. Catalogue places become file positions only for the report. */
export type Place =
  | { readonly kind: 'service' | 'archetype'; readonly id: string; readonly path: readonly Step[] }
  | { readonly kind: 'file'; readonly file: string; readonly line: number; readonly column: number };

/** What a rule yields for each thing that is wrong. */
export interface Problem {
  readonly at: Place;
  /** What was found, with the value quoted. */
  readonly found: string;
  /** What is allowed there, with the nearest match where there is one. */
  readonly allowed: string;
  /** What to do next. */
  readonly next: string;
}

/** One invariant. */
export interface Rule {
  /** Kebab-case; also the name of its error page, `content/errors/<id>.md`. */
  readonly id: string;
  /** The invariant as one sentence. */
  readonly invariant: string;
  /** Yields a problem for each place where the invariant does not hold. Never throws on bad data. */
  check(project: Project): Iterable<Problem> | AsyncIterable<Problem>;
}

/** A place in a service's entry. */
export const inService = (id: string, ...path: Step[]): Place => ({ kind: 'service', id, path });

/** A place in an archetype. */
export const inArchetype = (id: string, ...path: Step[]): Place => ({ kind: 'archetype', id, path });

/** A place in a file. */
export const inFile = (file: string, line = 1, column = 1): Place => ({
  kind: 'file',
  file,
  line,
  column,
});
