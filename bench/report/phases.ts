/** Where the time of our builds goes, by what they print. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../contenders/folders.ts';
import { caseIds, type CaseId } from '../measure/cases.ts';
import { median, type Row } from './summary.ts';
import { tableOf } from './tables.ts';

/** Seconds by phase, in the order of the build. */
export type Phases = ReadonlyMap<string, number>;

const line = /^([A-Z][A-Za-z ]+) \((?:(\d+) min )?([\d.]+) s\)$/gm;

/** The phases that a build printed, each with its seconds. */
export const phasesIn = (printed: string): Phases =>
  new Map(
    [...printed.matchAll(line)].map(([, name = '', minutes = '0', seconds = '0']) => [
      name.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
      60 * Number(minutes) + Number(seconds),
    ]),
  );

/** What the rounds of a case printed. */
const printedIn = (contender: string, n: number, id: CaseId, rounds: number): readonly string[] =>
  Array.from({ length: rounds }, (_, index) =>
    join(workFolder, 'logs', `${contender}-${n}-${index + 1}-${id}.log`),
  )
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));

/** A column for each phase of our builds at a number of services, a row for each case: medians. */
export function phaseTable(measured: readonly Row[], n: number, printed = printedIn): string {
  const ours = measured.filter((row) => row.n === n && /^ours\b/.test(row.contender));
  const rows = ours.flatMap(({ contender, builds }) =>
    caseIds.flatMap((id) => {
      const rounds = printed(contender, n, id, builds[id]?.rounds ?? 0).map(phasesIn);
      return rounds.some(({ size }) => size > 0) ? [{ contender, id, rounds }] : [];
    }),
  );
  const names = [
    ...new Set(rows.flatMap(({ rounds }) => rounds.flatMap((each) => [...each.keys()]))),
  ];
  const cells = rows.map(({ contender, id, rounds }) => [
    contender,
    id,
    ...names.map((name) => median(rounds.map((each) => each.get(name) ?? 0)).toFixed(1)),
  ]);
  return tableOf(['contender', 'case', ...names], cells, 2);
}
