import { z } from 'zod';
import { changeSchema, type Change } from './change.ts';

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

/** The history of the catalogue, as far as the repository has it. */
export interface ChangeHistory {
  /** `part`: there are older commits, which were not read; `none`: there is no repository. */
  readonly extent: 'whole' | 'part' | 'none';
  /** The oldest revision that was read, where that is not the first one. */
  readonly begins?: Pick<ChangeSet, 'commit' | 'date'>;
  /** Newest first; commits that changed nothing are left out. */
  readonly sets: readonly ChangeSet[];
  /** Commits whose catalogue cannot be read; their changes are counted with the next commit. */
  readonly skipped: readonly string[];
}

/**
 * Returns a cached text, or makes it and stores it. `key` is everything on which the text depends.
 */
export type Keep = (key: readonly string[], make: () => Promise<string>) => Promise<string>;

const comparisonSchema = z.union([
  z.strictObject({ changes: z.array(changeSchema).readonly() }),
  z.strictObject({ notReadable: z.string() }),
]);

/** The result of comparing two revisions, or why they cannot be compared. */
export type Comparison = z.infer<typeof comparisonSchema>;

/** True for the text of a valid cache entry. */
export function isComparison(content: string): boolean {
  try {
    return comparisonSchema.safeParse(JSON.parse(content)).success;
  } catch {
    return false;
  }
}
