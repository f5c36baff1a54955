/** What was measured, one result a line, in the order of their ends. Delete the file to begin again. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workFolder } from './contenders/contender.ts';
import type { BuildUse } from './measure/run-build.ts';
import type { CaseId } from './neutral/services.ts';
import type { PageFigures } from './pages/look.ts';

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

/** The files of a site, and those of them that the last build wrote. */
export interface SiteFiles {
  readonly files: number;
  readonly bytes: number;
  readonly writtenFiles: number;
  readonly writtenBytes: number;
}

interface Noted extends Subject {
  readonly at: string;
}

export interface BuildResult extends Noted, BuildUse, SiteFiles {
  readonly case: CaseId;
}

export interface PagesResult extends Noted, PageFigures {
  readonly case: 'pages';
}

/** A contender, or a case of it, that could not be measured. */
export interface Failure extends Noted {
  readonly failed: string;
}

export type Result = BuildResult | PagesResult | Failure;

export const isFailure = (result: Result): result is Failure => 'failed' in result;

/** What two measurements of one thing have in common. */
export const keyOf = ({ contender, n, round, case: id, versions }: Subject): string =>
  JSON.stringify([contender, n, round, id, Object.entries(versions).sort()]);

export const resultsFile = join(workFolder, 'results.jsonl');

/** All results so far. A line that a killed run left half-written is none. */
export function readResults(file = resultsFile): readonly Result[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Result];
      } catch {
        return [];
      }
    });
}

export function addResult(result: Result, file = resultsFile): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}
