import { hash } from 'node:crypto';
import { join } from 'node:path';
import { codeDigest } from './code-digest.ts';
import { readCache } from './folders.ts';
import { readCached, writeCached } from './store.ts';

/** What was made of texts by this process and earlier ones: equal texts and code, equal values. */
export interface CachedValues<Value> {
  /**
   * The value of a text: kept, or made now.
   *
   * @param text All that the value depends on, apart from the project's code.
   * @param make Makes it; JSON can hold it. Undefined is not kept.
   */
  readonly of: <Made extends Value | undefined>(text: string, make: () => Made) => Value | Made;
  /** Keeps for later processes what was asked for in this one, if something of it is new. */
  readonly save: () => void;
}

/**
 * Opens what a project's folder keeps under a name. Outside of such a folder, or where a file is
 * damaged, nothing is kept, and all is made.
 */
export function cachedValues<Value>(root: string, name: string): CachedValues<Value> {
  const folder = join(root, readCache);
  const path = `${name}.json`;
  const basis = basisOf(root);
  const kept = readValues<Value>(folder, path, basis);
  const used = new Map<string, Value>();
  let isNew = false;
  return {
    of: (text, make) => {
      const key = hash('sha256', text);
      const known = used.get(key) ?? kept.get(key);
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

function basisOf(root: string): string | undefined {
  try {
    return codeDigest(root);
  } catch {
    return undefined;
  }
}

function readValues<Value>(
  folder: string,
  path: string,
  basis: string | undefined,
): ReadonlyMap<string, Value> {
  const content = basis === undefined ? undefined : readCached(folder, path, basis);
  return new Map(content && (JSON.parse(String(content)) as [string, Value][]));
}
