import { expect, test } from 'vitest';
import { targetTable } from './targets.ts';
import { row } from './testing/row.ts';

test('each target has what was measured, and what was not has a dash', () => {
  const rows = [
    row('ours', 300, { cold: 60, warm: 2.5, page: 10, entry: 12.1 }),
    row('ours', 1000, { cold: 180 }, 3 * 2 ** 30),
    row('ours-quick', 300, { cold: 20 }),
    row('starlight-rehype-mermaid', 300, { cold: 200 }),
    row('starlight-astro-mermaid', 300, { cold: 10 }),
  ];
  expect(targetTable(rows)).toMatchInlineSnapshot(`
    "| what | target | measured |  |
    | --- | --- | --- | --- |
    | a cold build of 300, all that a reader opens, against starlight-rehype-mermaid | 10 times faster | 10.0 times faster | met |
    | a cold build of 300, all that a reader opens, against starlight-astro-mermaid | 2 times faster | 2.0 times slower | missed |
    | nothing changed | 3 s, or 0.10 of the cold build | 2.5 s, 0.04 | met |
    | one page changed | 5 s, or 0.17 of the cold build | 10.0 s, 0.17 | met |
    | one entry changed | 6 s, or 0.20 of the cold build | 12.1 s, 0.20 | missed |
    | a cold build of 1000 against 300, ours | 3.5 times, under 3 GiB | 3.0 times, 3.0 GiB | missed |
    | a cold build of 10000 against 1000, ours-quick | 12 times, under 8 GiB | – | – |
    "
  `);
});
