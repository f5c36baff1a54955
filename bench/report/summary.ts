import { caseIds, type CaseId } from '../measure/cases.ts';
import type { Visit } from '../pages/figures.ts';
import { isFailure, type BuildResult, type PagesResult, type Result } from '../results/result.ts';

/** The middle of some numbers: of an even number of them, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** The medians of the rounds of one case. Memory is missing where the system does not say. */
export type BuildMedians = Record<
  'wall' | 'cpu' | 'files' | 'bytes' | 'writtenFiles' | 'writtenBytes',
  number
> & { readonly memory: number | undefined; readonly rounds: number };

/** What is known of a contender at a number of services. */
export interface Row {
  readonly contender: string;
  readonly n: number;
  readonly builds: Readonly<Partial<Record<CaseId, BuildMedians>>>;
  readonly pages: readonly PagesResult[];
}

/** A contender or a case that has no figures, and why. */
export interface Missing {
  readonly contender: string;
  readonly n: number;
  readonly case: string;
  readonly why: string;
}

/** A case that was measured with versions before the newest of its contender. */
export interface Older {
  readonly contender: string;
  readonly n: number;
  readonly case: string;
  readonly versions: Readonly<Record<string, string>>;
}

export interface Summary {
  readonly rows: readonly Row[];
  readonly missing: readonly Missing[];
  readonly older: readonly Older[];
  /** Of each contender, the versions that were measured last. */
  readonly versions: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Medians of each case with the newest versions that it was measured with; older results are left out. */
export function summarize(results: readonly Result[]): Summary {
  const measured = results.filter((result) => !isFailure(result));
  const versions = new Map(measured.map(({ contender, versions }) => [contender, versions]));
  const last = new Map(measured.map((result) => [keyOfCase(result), result]));
  const newest = measured.filter((result) =>
    isSame(last.get(keyOfCase(result))?.versions, result.versions),
  );
  const older = [...last.values()].filter(
    (result) => !isSame(versions.get(result.contender), result.versions),
  );
  const groups = Map.groupBy(newest, ({ contender, n }) => `${contender} ${n}`);
  const rows = [...groups.values()].map((group) => {
    const builds = group.filter((result): result is BuildResult => result.case !== 'pages');
    return {
      contender: group[0]!.contender,
      n: group[0]!.n,
      builds: Object.fromEntries(
        caseIds.flatMap((id) => {
          const ofCase = builds.filter((result) => result.case === id);
          return ofCase.length > 0 ? [[id, mediansOf(ofCase)]] : [];
        }),
      ),
      pages: group.filter((result): result is PagesResult => result.case === 'pages'),
    };
  });
  return {
    rows: rows.toSorted((a, b) => a.n - b.n),
    missing: missingIn(results),
    older: older.map(({ contender, n, case: id, versions }) => ({
      contender,
      n,
      case: id,
      versions,
    })),
    versions,
  };
}

function mediansOf(results: readonly BuildResult[]): BuildMedians {
  const of = (pick: (result: BuildResult) => number) => median(results.map(pick));
  const memories = results.flatMap(({ memory }) => (memory === undefined ? [] : [memory]));
  return {
    wall: of(({ wall }) => wall),
    cpu: of(({ cpu }) => cpu),
    memory: memories.length > 0 ? median(memories) : undefined,
    files: of(({ files }) => files),
    bytes: of(({ bytes }) => bytes),
    writtenFiles: of(({ writtenFiles }) => writtenFiles),
    writtenBytes: of(({ writtenBytes }) => writtenBytes),
    rounds: results.length,
  };
}

/** The medians of what the rounds saw at one speed; a diagram that never came counts as never. */
export const mediansOfVisits = (visits: readonly Visit[]): Visit => {
  const diagram = median(visits.map((visit) => visit.diagram ?? Infinity));
  return {
    firstPaint: median(visits.map(({ firstPaint }) => firstPaint)),
    diagram: Number.isFinite(diagram) ? diagram : undefined,
    shift: median(visits.map(({ shift }) => shift)),
  };
};

const isSame = (a: object | undefined, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** The last failure of each case, unless it was measured later. */
function missingIn(results: readonly Result[]): readonly Missing[] {
  const last = new Map(results.map((result) => [keyOfCase(result), result]));
  const prepared = new Set(results.flatMap((each) => (each.n > 0 ? [each.contender] : [])));
  return [...last.values()].flatMap((result) =>
    isFailure(result) && (result.n > 0 || !prepared.has(result.contender))
      ? [{ contender: result.contender, n: result.n, case: result.case, why: result.failed }]
      : [],
  );
}

const keyOfCase = (result: Result) => `${result.contender} ${result.n} ${result.case}`;
