import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import { globSync, readFileSync } from 'node:fs';
import { readCache, readCached, writeCached } from './store.ts';
import { catalogFolder, factFolders } from '../catalog-path.ts';

/** What was made of texts by this process and earlier ones: equal texts and code, equal values. */
export interface CachedValues<Value> {
  /**
   * The value of a text: saved, or made now.
   *
   * @param text All that the value depends on, apart from the project's code.
   * @param make Makes it; JSON can hold it. Undefined is not saved.
   */
  readonly of: <Made extends Value | undefined>(text: string, make: () => Made) => Value | Made;
  /** Keeps for later processes what was asked for in this one, if something of it is new. */
  readonly save: () => void;
}

/**
 * Opens what a project's folder keeps under a name. Outside of such a folder, or where a file is
 * damaged, nothing is saved, and all is made.
 */
export function cachedValues<Value>(root: string, name: string): CachedValues<Value> {
  const folder = join(root, readCache);
  const path = `${name}.json`;
  let basis: string | undefined;
  try {
    basis = codeDigest(root);
  } catch {
    // No folder of this project, or without its packages.
  }
  const content = basis === undefined ? undefined : readCached(folder, path, basis);
  const saved = new Map(content && (JSON.parse(String(content)) as [string, Value][]));
  const used = new Map<string, Value>();
  let isNew = false;
  return {
    of: (text, make) => {
      const key = hash('sha256', text);
      const known = used.get(key) ?? saved.get(key);
      const value = known ?? make();
      if (value === undefined) return value;
      isNew ||= known === undefined;
      used.set(key, value);
      return value;
    },
    save: () => {
      if (!isNew || basis === undefined) return;
      writeCached(folder, path, basis, Buffer.from(JSON.stringify([...used])));
      isNew = false;
    },
  };
}

/**
 * A hash of what decides all that is saved at once: the project's code and its packages. Facts, pages and
 * settings are left out: each key has those that it depends on.
 *
 * @param root The project's folder.
 * @throws Node’s error where that is no folder of this project, with its packages.
 */
export function codeDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const facts = [...Object.keys(factFolders), 'generated'].map(
    (folder) => `${catalogFolder}/${folder}/`,
  );
  const code = globSync('src/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts') && !facts.some((each) => file.startsWith(each)))
    .sort();
  for (const file of ['node_modules/.package-lock.json', 'astro.config.mjs', ...code]) {
    hash.update(`\n${file}\n`).update(readFileSync(`${root}/${file}`));
  }
  return hash.digest('hex');
}
