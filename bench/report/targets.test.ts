import { expect, test } from 'vitest';
import type { CaseId } from '../measure/cases.ts';
import type { Row } from './summary.ts';
import { targetTable } from './targets.ts';

const row = (
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

test('each target has what was measured, and what was not has a dash', () => {
  const rows = [
    row('ours', 300, { cold: 60, warm: 2.5, page: 10, entry: 12.1 }),
    row('ours', 1000, { cold: 180 }, 3 * 2 ** 30),
    row('ours-quick', 300, { cold: 20 }),
    row('starlight-rehype-mermaid', 300, { cold: 200 }),
    row('starlight-astro-mermaid', 300, { cold: 10 }),
  ];
  expect(targetTable(rows)).toMatchInlineSnapshot();
});
