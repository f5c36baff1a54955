import { expect, test } from 'vitest';
import type { BuildResult, Failure } from '../results/result.ts';
import { median, summarize } from './summary.ts';

const build = (wall: number, round: number, version = '2'): BuildResult => ({
  contender: 'press',
  n: 6,
  round,
  case: 'cold',
  versions: { press: version },
  wall,
  cpu: 2 * wall,
  memory: 100,
  files: 7,
  bytes: 70,
  writtenFiles: 7,
  writtenBytes: 70,
  at: '2026-01-01T00:00:00.000Z',
});

test('the median is in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([5])]).toEqual([2, 2.5, 5]);
});

test('medians are of the newest versions alone', () => {
  const { rows, older, versions } = summarize([
    build(90, 1, '1'),
    build(1, 1),
    build(5, 2),
    build(2, 3),
  ]);
  expect(rows[0]?.builds.cold).toMatchObject({ wall: 2, cpu: 4, rounds: 3 });
  expect(older).toEqual([]);
  expect(versions.get('press')).toEqual({ press: '2' });
});

test('a case that only older versions were measured with keeps its figures, and is named', () => {
  const warm: BuildResult = { ...build(3, 1, '1'), case: 'warm' };
  const { rows, older, versions } = summarize([build(90, 1, '1'), warm, build(1, 1)]);
  expect(rows[0]?.builds.cold).toMatchObject({ wall: 1, rounds: 1 });
  expect(rows[0]?.builds.warm).toMatchObject({ wall: 3 });
  expect(older).toEqual([{ contender: 'press', n: 6, case: 'warm', versions: { press: '1' } }]);
  expect(versions.get('press')).toEqual({ press: '2' });
});

test('a failure is missing until it is measured', () => {
  const { wall: _, ...subject } = build(1, 1);
  const failure: Failure = { ...subject, failed: 'It stopped.' };
  expect(summarize([failure]).missing).toEqual([
    { contender: 'press', n: 6, case: 'cold', why: 'It stopped.' },
  ]);
  expect(summarize([failure, build(1, 1)]).missing).toEqual([]);
  const notInstalled = { ...failure, n: 0 };
  expect(summarize([notInstalled]).missing).toHaveLength(1);
  expect(summarize([notInstalled, build(1, 1)]).missing).toEqual([]);
});
