import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { phaseIds } from './phases.ts';
import type { Seconds } from './time-left.ts';

const fileIn = (root: string) => join(root, '.cache/builds/seconds.json');

/** How long the phases of the last build took; nothing where nobody knows. */
export function readSeconds(root: string): Seconds {
  try {
    const read: unknown = JSON.parse(readFileSync(fileIn(root), 'utf8'));
    const known = new Map(Object.entries(read ?? {}));
    return Object.fromEntries(
      phaseIds
        .map((id) => [id, known.get(id)] as const)
        .filter(([, seconds]) => Number.isFinite(seconds) && Number(seconds) >= 0),
    );
  } catch {
    return {};
  }
}

/** Keeps how long the phases took. Where that cannot be written, the next build guesses. */
export function keepSeconds(root: string, seconds: Seconds): void {
  try {
    const file = fileIn(root);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(seconds));
  } catch {
    // A guess less.
  }
}
