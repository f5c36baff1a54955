import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workFolder } from '../contenders/folders.ts';
import type { Result } from './result.ts';

/** One result a line, in the order of their ends. Delete it to begin again. */
export const resultsFile = join(workFolder, 'results.jsonl');

/** All results so far. A line that a killed run left half-written is none. */
export function readResults(file = resultsFile): readonly Result[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Result];
      } catch {
        return [];
      }
    });
}

export function addResult(result: Result, file = resultsFile): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}
