import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Failure } from './result.ts';
import { addResult, readResults } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('results are read as they were added, without a line that was never finished', () => {
  const file = join(folder, 'below/results.jsonl');
  expect(readResults(file)).toEqual([]);
  const subject = { contender: 'press', n: 6, round: 1, case: 'cold', versions: {} } as const;
  const results: Failure[] = ['one', 'two'].map((failed) => ({ ...subject, failed, at: '' }));
  for (const result of results) addResult(result, file);
  appendFileSync(file, '{"contender":"pre');
  expect(readResults(file)).toEqual(results);
});
