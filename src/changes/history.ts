import type { Trees } from '../project/revision/trees.ts';
import type { Change } from './change.ts';

/** What one commit on the main line changed. */
export interface ChangeSet {
  /** The commit's full id. */
  readonly commit: string;
  /** When it was committed, in UTC: `2026-11-24T18:00:19.000Z`. */
  readonly date: string;
  /** The first line of its message. */
  readonly subject: string;
  readonly changes: readonly Change[];
}

/** What is known of the past without reading it again. */
export interface Archive {
  /** The last commit that it tells of. */
  readonly until: Moment;
  /** What the catalogue and its pages were then. */
  readonly trees: Trees;
  /** Newest first. */
  readonly sets: readonly ChangeSet[];
}

interface Moment {
  readonly commit: string;
  readonly date: string;
}

/** What the repository knows of the catalogue's past. */
export interface ChangeHistory {
  /** `part`: the clone lacks older commits; `none`: there is no repository. */
  readonly extent: 'whole' | 'part' | 'none';
  /** The last commit that the archive tells of, where there is an archive. */
  readonly archived?: Moment;
  /**
   * The oldest revision that was read, where nothing before it is known but the archive: what came
   * between is not known.
   */
  readonly begins?: Moment;
  /** Newest first; commits that changed nothing are left out. */
  readonly sets: readonly ChangeSet[];
  /** Commits whose catalogue cannot be read, and which count to the next one. */
  readonly skipped: readonly string[];
}

/** Keeps what is expensive to make, by what decides it. */
export type Keep = (key: readonly string[], make: () => Promise<string>) => Promise<string>;
