import type { SearchRecord } from '#views/search/record.ts';

/** What the thread that makes the index of the search is told. */
export interface Work {
  /** The project’s folder. */
  readonly root: string;
  /** Where the files of the index go; emptied first. */
  readonly folder: string;
  /** The records that come after those of the catalogue. */
  readonly prose: readonly SearchRecord[];
}
