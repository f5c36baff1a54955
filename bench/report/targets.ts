/** How our builds compare with what they aim at, as ratios within one run. */
import type { CaseId } from '../measure/cases.ts';
import type { BuildMedians, Row } from './summary.ts';
import { tableOf } from './tables.ts';

type Figures = Pick<BuildMedians, 'wall' | 'memory'>;
/** The figures of a contender at a number of services; undefined where it was not measured. */
type Find = (contender: string, n: number, id: CaseId) => Figures | undefined;

interface Target {
  readonly what: string;
  readonly aim: string;
  /** What was measured, and whether that is what was aimed at; undefined where a figure is missing. */
  readonly measure: (find: Find) => readonly [measured: string, isMet: boolean] | undefined;
}

const times = (ratio: number) => `${ratio.toFixed(1)} times`;

/** Our quick build of 300 against a peer’s. */
const faster = (peer: string, aim: number): Target => ({
  what: `a cold build of 300, all that a reader opens, against ${peer}`,
  aim: `${aim} times faster`,
  measure: (find) => {
    const [ours, theirs] = [find('ours-quick', 300, 'cold'), find(peer, 300, 'cold')];
    if (!ours || !theirs) return undefined;
    const ratio = theirs.wall / ours.wall;
    const words = ratio < 1 ? `${times(1 / ratio)} slower` : `${times(ratio)} faster`;
    return [words, ratio >= aim];
  },
});

/** Our next build of 300 against our cold one. */
const next = (id: CaseId, what: string, seconds: number, part: number): Target => ({
  what,
  aim: `${seconds} s, or ${(1 / part).toFixed(2)} of the cold build`,
  measure: (find) => {
    const [cold, then] = [find('ours', 300, 'cold'), find('ours', 300, id)];
    if (!cold || !then) return undefined;
    const measured = `${then.wall.toFixed(1)} s, ${(then.wall / cold.wall).toFixed(2)}`;
    return [measured, then.wall <= seconds || then.wall <= cold.wall / part];
  },
});

/** Our cold build of many services against that of fewer. */
const growth = (
  contender: string,
  [few, many]: readonly [number, number],
  most: number,
  gibibytes: number,
): Target => ({
  what: `a cold build of ${many} against ${few}, ${contender}`,
  aim: `${most} times, under ${gibibytes} GiB`,
  measure: (find) => {
    const [small, large] = [find(contender, few, 'cold'), find(contender, many, 'cold')];
    if (!small || !large || large.memory === undefined) return undefined;
    const [ratio, memory] = [large.wall / small.wall, large.memory / 2 ** 30];
    const measured = `${times(ratio)}, ${memory.toFixed(1)} GiB`;
    return [measured, ratio <= most && memory < gibibytes];
  },
});

const targets: readonly Target[] = [
  faster('starlight-rehype-mermaid', 10),
  faster('starlight-astro-mermaid', 2),
  next('warm', 'nothing changed', 3, 10),
  next('page', 'one page changed', 5, 6),
  next('entry', 'one entry changed', 6, 5),
  growth('ours', [300, 1000], 3.5, 3),
  growth('ours-quick', [1000, 10_000], 12, 8),
];

/** A row for each target; “–” where it was not measured. */
export function targetTable(rows: readonly Row[]): string {
  const find: Find = (contender, n, id) =>
    rows.find((row) => row.contender === contender && row.n === n)?.builds[id];
  const cells = targets.map(({ what, aim, measure }) => {
    const [measured, isMet] = measure(find) ?? ['–', undefined];
    return [what, aim, measured, isMet === undefined ? '–' : isMet ? 'met' : 'missed'];
  });
  return tableOf(['what', 'target', 'measured', ''], cells, 4);
}
