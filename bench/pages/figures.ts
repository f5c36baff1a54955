import type { LighthouseScores } from './lighthouse.ts';

/** What a reader waits for, at one speed of the processor. Times are milliseconds from the request. */
export interface Visit {
  readonly firstPaint: number;
  /** When the diagram's text was in the picture; undefined where it was not within the limit. */
  readonly diagram: number | undefined;
  /** Cumulative layout shift, as browsers count it, without a unit. */
  readonly shift: number;
}

/** What of a page is there. */
export interface Parts {
  readonly text: boolean;
  readonly table: boolean;
  readonly diagram: boolean;
}

/** What a service's page costs its reader. */
export interface PageFigures {
  /** Bytes over the wire by the kind of what was asked for, compressed by gzip. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly usual: Visit;
  /** The same with the processor slowed four times. */
  readonly slowed: Visit;
  readonly withoutScript: Parts;
  readonly lighthouse?: LighthouseScores;
}
