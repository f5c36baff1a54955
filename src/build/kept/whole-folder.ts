/** Keeps folders of many small files, each as one entry. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readKept, writeKept } from './store.ts';

type Files = readonly (readonly [path: string, content: Uint8Array])[];

/** Keeps all files below a folder under a name. Where the cache cannot be written, keeps nothing. */
export function keepFolder(store: string, name: string, key: string, folder: string): void {
  const files: Files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path))]);
  writeKept(store, name, key, serialize(files));
}

/**
 * Writes what was kept under a name into a folder.
 *
 * @returns False, with nothing written, where nothing was kept for the key.
 * @throws Node’s error when the folder cannot be written.
 */
export function restoreFolder(store: string, name: string, key: string, folder: string): boolean {
  const kept = readKept(store, name, key);
  if (!kept) return false;
  for (const [path, content] of deserialize(kept) as Files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return true;
}
