import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ServiceEntry } from '../catalog/index.ts';
import { codeOwnersFile, codeOwnersOf } from '../rules/project/code-owners.ts';

/** Writes who reviews which service; nothing where the copy has no folder for GitHub. */
export function listReviewers(root: string, entries: readonly ServiceEntry[]): readonly string[] {
  const file = join(root, codeOwnersFile);
  if (!existsSync(dirname(file))) return [];
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = codeOwnersOf(entries);
  if (after === before) return [];
  writeFileSync(file, after);
  return [`${codeOwnersFile}: wrote who reviews each service`];
}
