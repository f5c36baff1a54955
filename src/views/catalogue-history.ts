import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { isComparison } from '#history/comparison.ts';
import type { ChangeHistory, Keep } from '#history/history.ts';
import { readHistory } from '#history/read/read-history.ts';
import { cached, cacheKey } from '#diagram/cache/cache.ts';
import { lastOfCode } from '#load/revision/trees.ts';

const folder = '.cache/changes';

/** The code on which the result of a comparison depends: reading, resolving and comparing entries. */
const engine = ['src/history/**/*.ts', 'src/load/**/*.ts', 'src/catalog/*.ts'];

function engineDigest(): string {
  const files = globSync(engine)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.ts$|\/(?:testing|words|ids)\//.test(file))
    .sort();
  // Another version of the parser may read a text differently.
  const hash = createHash('sha256').update(ts.version);
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

let digest: string | undefined;
const keep: Keep = (key, make) =>
  cached(folder, cacheKey((digest ??= engineDigest()), ...key), make, isComparison);

let known: Promise<ChangeHistory> | undefined;

/** The catalogue's history, read once for all pages and feeds of a build. */
export function history(): Promise<ChangeHistory> {
  known ??= readHistory('.', keep, lastOfCode);
  return known;
}
