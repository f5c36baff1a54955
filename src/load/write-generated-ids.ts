import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entries } from '#catalog/index.ts';
import { notPlain } from './plain-path.ts';
import { generatedIds, generatedIdsFile } from './generated-ids.ts';

/** Writes the ids as types where they are not up to date. Says whether it wrote. */
export function writeGeneratedIds(root: string, entries: Entries): boolean {
  const path = join(root, generatedIdsFile);
  const text = generatedIds(entries);
  const obstacle = notPlain(root, generatedIdsFile);
  if (obstacle !== undefined)
    throw new Error(`"${obstacle}" is a link, or no file at all: delete it.`);
  if (textOf(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
