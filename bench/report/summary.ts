/** Which results count, and the tables that they make. */
import { cpus, release, totalmem, type } from 'node:os';
import { spawnSync } from 'node:child_process';
import { root } from '../../e2e/support/sites.ts';
import { caseIds } from '../neutral/services.ts';
import type { Visit } from '../pages/look.ts';
import { isFailure, type BuildResult, type PagesResult, type Result } from '../results.ts';

export interface Summary {
  /** With the newest versions that its case was measured with. */
  readonly builds: readonly BuildResult[];
  readonly pages: readonly PagesResult[];
  /** The last failure of each case, unless it was measured later. */
  readonly missing: readonly Result[];
  /** Of each case that was measured with older versions of its contender alone, the last result. */
  readonly older: readonly Result[];
  /** Of each contender, the versions that were measured last. */
  readonly versions: ReadonlyMap<string, Result['versions']>;
}

/** Leaves out results of a case that newer versions of its contender have results for. */
export function summarize(results: readonly Result[]): Summary {
  const measured = results.filter((result) => !isFailure(result));
  const versions = new Map(measured.map((result) => [result.contender, result.versions]));
  const last = new Map(measured.map((result) => [caseOf(result), result]));
  const newest = measured.filter((result) => isSame(last.get(caseOf(result))!, result.versions));
  const prepared = new Set(results.flatMap(({ n, contender }) => (n > 0 ? [contender] : [])));
  return {
    builds: newest.filter((result): result is BuildResult => result.case !== 'pages'),
    pages: newest.filter((result): result is PagesResult => result.case === 'pages'),
    missing: [...new Map(results.map((result) => [caseOf(result), result])).values()].filter(
      (result) => isFailure(result) && (result.n > 0 || !prepared.has(result.contender)),
    ),
    older: [...last.values()].filter((result) => !isSame(result, versions.get(result.contender)!)),
    versions,
  };
}

const caseOf = ({ contender, n, case: id }: Result) => `${contender} ${n} ${id}`;

const isSame = (result: Result, versions: Result['versions']) =>
  JSON.stringify(result.versions) === JSON.stringify(versions);

/** The middle of some numbers: of an even number of them, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

const none = '–';
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
const milliseconds = (value: number) => (Number.isFinite(value) ? value.toFixed(0) : none);

/** A table in Markdown; numbers stand at the right. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  texts: number,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = head.map((_, column) => (column < texts ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('');
}

/** Results of one contender and number of services, and of one case where results are of builds. */
const groupsOf = <R extends Result>(results: readonly R[]): readonly (readonly R[])[] =>
  [...Map.groupBy(results, caseOf).values()].toSorted(([a], [b]) => a!.n - b!.n);

/** A row for each contender, number of services and case. */
export function buildTable(builds: readonly BuildResult[]): string {
  const head =
    'services,contender,case,rounds,wall s,least,most,× ours,CPU s,peak MB,files,MB,written,MB written';
  const groups = groupsOf(builds).toSorted(
    ([a], [b]) =>
      a!.n - b!.n ||
      (a!.contender === b!.contender ? caseIds.indexOf(a!.case) - caseIds.indexOf(b!.case) : 0),
  );
  const rows = groups.map((group) => {
    const of = (pick: (result: BuildResult) => number) => median(group.map(pick));
    const walls = group.map(({ wall }) => wall);
    // Within a round, contenders have the same hour of the machine.
    const ratios = group.flatMap(({ n, case: id, round, wall }) =>
      builds
        .filter((one) => one.contender === 'ours' && one.n === n && one.case === id)
        .filter((one) => one.round === round)
        .map((one) => wall / one.wall),
    );
    const memories = group.flatMap(({ memory }) => memory ?? []);
    return [
      String(group[0]!.n),
      group[0]!.contender,
      group[0]!.case,
      String(group.length),
      ...[median(walls), Math.min(...walls), Math.max(...walls)].map((wall) => wall.toFixed(1)),
      ratios.length > 0 ? median(ratios).toFixed(2) : none,
      of(({ cpu }) => cpu).toFixed(1),
      memories.length > 0 ? megabytes(median(memories)) : none,
      String(of(({ files }) => files)),
      megabytes(of(({ bytes }) => bytes)),
      String(of(({ writtenFiles }) => writtenFiles)),
      megabytes(of(({ writtenBytes }) => writtenBytes)),
    ];
  });
  return tableOf(head.split(','), rows, 3);
}

const kinds = ['document', 'stylesheet', 'script', 'font'];

/** What Lighthouse judges, from 0 to 100, by its own names. */
const judgements = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A row for each contender and number of services whose page was looked at. */
export function pageTable(pages: readonly PagesResult[]): string {
  const head =
    'services,contender,HTML kB,CSS kB,JS kB,fonts kB,other kB,requests,paint ms,diagram ms,shift,' +
    `slowed: paint ms,slowed: diagram ms,without JavaScript,${judgements.join()}`;
  const rows = groupsOf(pages).map((group) => {
    const kilobytes = (counts: (kind: string) => boolean) => {
      const sums = group.map(({ bytes }) =>
        Object.entries(bytes).reduce((sum, [kind, each]) => sum + (counts(kind) ? each : 0), 0),
      );
      return median(sums) ? (median(sums) / 1e3).toFixed(1) : none;
    };
    const of = (visit: 'usual' | 'slowed', figure: keyof Visit) =>
      median(group.map((page) => page[visit][figure] ?? Infinity));
    const parts = Object.entries(group.at(-1)!.withoutScript).filter(([, isThere]) => isThere);
    return [
      String(group[0]!.n),
      group[0]!.contender,
      ...kinds.map((own) => kilobytes((kind) => kind === own)),
      kilobytes((kind) => !kinds.includes(kind)),
      String(median(group.map(({ requests }) => requests))),
      milliseconds(of('usual', 'firstPaint')),
      milliseconds(of('usual', 'diagram')),
      of('usual', 'shift').toFixed(3),
      milliseconds(of('slowed', 'firstPaint')),
      milliseconds(of('slowed', 'diagram')),
      parts.map(([part]) => part).join(', ') || 'nothing',
      ...judgements.map((id) => String(median(group.map(({ lighthouse }) => lighthouse[id] ?? 0)))),
    ];
  });
  return tableOf(head.split(','), rows, 2);
}

/** When, of what and on which machine a report is written: the one on which the results were measured. */
export function provenance(day = new Date().toISOString().slice(0, 10)): string {
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' });
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${day}, commit ${git.stdout.trim()}, ${cpus().length} × ${model}, ${memory} GiB, ${type()} ${release()}, Node ${process.version}`;
}
