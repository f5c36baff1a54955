import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { addResult, readResults, type BuildResult, type Failure } from '../results.ts';
import { buildTable, median, summarize } from './summary.ts';

const build = (wall: number, round: number, version = '2', contender = 'press'): BuildResult => ({
  contender,
  n: 6,
  round,
  case: 'cold',
  versions: { [contender]: version },
  wall,
  cpu: 2 * wall,
  memory: 100_000_000,
  files: 7,
  bytes: 70_000_000,
  writtenFiles: 7,
  writtenBytes: 70_000_000,
  at: '2026-01-01T00:00:00.000Z',
});
const failure: Failure = {
  contender: 'press',
  n: 6,
  round: 1,
  case: 'warm',
  versions: { press: '2' },
  failed: 'no room',
  at: '',
};

test('the median is in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([5])]).toEqual([2, 2.5, 5]);
});

test('a row has the median, the least, the most, and the ratio within rounds', () => {
  const ours = [build(2, 1, '1', 'ours'), build(4, 2, '1', 'ours')];
  expect(buildTable([...ours, build(3, 1), build(8, 2)])).toMatchInlineSnapshot(`
    "| services | contender | case | rounds | wall s | least | most | × ours | CPU s | peak MB | files | MB | written | MB written |
    | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | 6 | ours | cold | 2 | 3.0 | 2.0 | 4.0 | 1.00 | 6.0 | 100 | 7 | 70 | 7 | 70 |
    | 6 | press | cold | 2 | 5.5 | 3.0 | 8.0 | 1.75 | 11.0 | 100 | 7 | 70 | 7 | 70 |
    "
  `);
});

test('the newest versions of a case count, and others are named', () => {
  const warm = { ...build(1, 1, '1'), case: 'warm' } as const;
  const results = [warm, build(9, 1, '1'), build(2, 1), build(4, 2)];
  const { builds, older, versions } = summarize(results);
  expect(builds).toEqual([warm, build(2, 1), build(4, 2)]);
  expect(older).toEqual([warm]);
  expect(versions.get('press')).toEqual({ press: '2' });
});

test('what failed is missing until it is measured', () => {
  expect(summarize([build(2, 1), failure]).missing).toEqual([failure]);
  expect(summarize([failure, { ...build(2, 1), case: 'warm' }]).missing).toEqual([]);
  // It could not be installed at first, and then could.
  const unprepared = { ...failure, n: 0, case: 'cold' } as const;
  expect(summarize([unprepared]).missing).toEqual([unprepared]);
  expect(summarize([unprepared, build(2, 1)]).missing).toEqual([]);
});

test('results are read as they were added, without a line that was never finished', () => {
  const file = join(folderWith({}), 'below/results.jsonl');
  expect(readResults(file)).toEqual([]);
  const results = [failure, build(2, 1)];
  for (const result of results) addResult(result, file);
  appendFileSync(file, '{"contender":"pre');
  expect(readResults(file)).toEqual(results);
});
