import { expect, test } from 'vitest';
import { phasesIn, phaseTable } from './phases.ts';
import { row } from './testing/row.ts';

const printed = `Loaded Astro (2.9 s)
Made the pages (1 min 16 s)
3,878 files, 83 MB, in 34 s: dist/
`;

test('phases are read from what a build prints', () => {
  expect([...phasesIn(printed)]).toEqual([
    ['loaded Astro', 2.9],
    ['made the pages', 76],
  ]);
});

test('a table has the medians of the rounds, and no case that printed nothing', () => {
  const rounds = [printed, 'Loaded Astro (3.9 s)\n'];
  const measured = [row('ours', 6, { cold: 9, warm: 1 }), row('press', 6, { cold: 9 })];
  expect(phaseTable(measured, 6, (_contender, _n, id) => (id === 'cold' ? rounds : [])))
    .toMatchInlineSnapshot(`
    "| contender | case | loaded Astro | made the pages |
    | --- | --- | ---: | ---: |
    | ours | cold | 3.4 | 38.0 |
    "
  `);
});
