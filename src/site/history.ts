import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readHistory, type History, type Keep } from '../changes/read/history.ts';
import { cached, cacheKey } from '../diagram/render/cache.ts';

const folder = 'node_modules/.cache/dividing-line/changes';

/** What decides a comparison apart from what is compared: the engine, and how a line is derived. */
const engine = ['src/changes/**/*.ts', 'src/catalog/{layers,line}.ts'];

function engineDigest(): string {
  const files = globSync(engine)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.ts$|\/(?:testing|words)\//.test(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

let digest: string | undefined;
const keep: Keep = (key, make) =>
  cached(folder, cacheKey((digest ??= engineDigest()), ...key), make, isComparison);

/** True of what a comparison is kept as. Its texts go into pages as text, whatever they say. */
function isComparison(content: string): boolean {
  try {
    const kept: unknown = JSON.parse(content);
    if (typeof kept !== 'object' || kept === null) return false;
    return 'changes' in kept ? Array.isArray(kept.changes) : 'notLoadable' in kept;
  } catch {
    return false;
  }
}

let known: Promise<History> | undefined;

/** The catalogue's history, read once for all pages and feeds of a build. */
export function history(): Promise<History> {
  known ??= readHistory('.', keep);
  return known;
}
