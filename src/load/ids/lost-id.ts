import type { EntryIds } from './catalog-ids.ts';

/** An id that the catalogue no longer has, without being retired. */
export interface LostId {
  readonly what: 'entry' | 'mode' | 'part';
  /** The entry that lost it, as it was; of a lost entry, that entry. */
  readonly entry: EntryIds;
  /** The lost id. */
  readonly id: string;
  /** The services that had the part from an archetype or a trait; empty unless that lost it. */
  readonly services: readonly string[];
  /** Ids of the same sort that are new, one of which it may have become. */
  readonly others: readonly string[];
}
