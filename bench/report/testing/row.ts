import type { CaseId } from '../../measure/cases.ts';
import type { Row } from '../summary.ts';

/** A row of made-up seconds, one round a case. */
export const row = (
  contender: string,
  n: number,
  walls: Partial<Record<CaseId, number>>,
  memory = 2 ** 31,
): Row => ({
  contender,
  n,
  pages: [],
  builds: Object.fromEntries(
    Object.entries(walls).map(([id, wall]) => [
      id,
      { wall, memory, cpu: 0, files: 0, bytes: 0, writtenFiles: 0, writtenBytes: 0, rounds: 1 },
    ]),
  ),
});
