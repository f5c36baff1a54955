import type { PageFigures } from '../pages/figures.ts';
import type { BuildUse } from '../measure/run-build.ts';
import type { CaseId } from '../measure/cases.ts';
import type { SiteFiles } from '../measure/site-files.ts';

/** What a measurement is of. */
export interface Subject {
  readonly contender: string;
  /** The number of services. */
  readonly n: number;
  readonly round: number;
  /** `pages` is a reader's visit, the others are builds. */
  readonly case: CaseId | 'pages';
  /** Which versions of what, by the package. */
  readonly versions: Readonly<Record<string, string>>;
}

export interface BuildResult extends Subject, BuildUse, SiteFiles {
  readonly case: CaseId;
  readonly at: string;
}

export interface PagesResult extends Subject, PageFigures {
  readonly case: 'pages';
  readonly at: string;
}

/** A contender, or a case of it, that could not be measured. */
export interface Failure extends Subject {
  readonly failed: string;
  readonly at: string;
}

export type Result = BuildResult | PagesResult | Failure;

export const isFailure = (result: Result): result is Failure => 'failed' in result;

/** What two measurements of one thing have in common. */
export const keyOf = (subject: Subject): string =>
  JSON.stringify([
    subject.contender,
    subject.n,
    subject.round,
    subject.case,
    Object.entries(subject.versions).sort(),
  ]);
