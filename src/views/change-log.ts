/** The history of the catalogue as pages and feeds show it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { dayName } from '#catalog/text/day-name.ts';
import { cached, cacheKey } from '#diagram/cache.ts';
import { isComparison, type ChangeHistory, type ChangeSet, type Keep } from '#history/history.ts';
import { readHistory } from '#history/read/read-history.ts';
import { lastOfCode } from '#load/revision/trees.ts';
import { site } from '#site.config.ts';
import { changesPath } from './urls.ts';

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
  cached('.cache/changes', cacheKey((digest ??= engineDigest()), ...key), make, isComparison);

let known: Promise<ChangeHistory> | undefined;

/** The catalogue's history, read once for all pages and feeds of a build. */
export const history = (): Promise<ChangeHistory> => (known ??= readHistory('.', keep, lastOfCode));

export const yearPath = (year: string): string => `${changesPath}${year}/`;

/** The fragment of a change set on a page. */
export const anchorOf = ({ commit }: ChangeSet): string => `c-${commit.slice(0, 12)}`;
const yearOf = ({ date }: ChangeSet): string => date.slice(0, 4);
const dayOf = ({ date }: ChangeSet): string => date.slice(0, 10);

/**
 * The permanent path of a change set, on its year's page: the page of all changes shows only the
 * newest.
 */
export const setPath = (set: ChangeSet): string => `${yearPath(yearOf(set))}#${anchorOf(set)}`;
export const commitUrl = (commit: string): string => `${site.repository}/commit/${commit}`;

/** Change sets by day, `2026-11-24`, each with its name, `24 November 2026`. */
export const byDay = (sets: readonly ChangeSet[]) =>
  Array.from(Map.groupBy(sets, dayOf), ([id, own]) => ({ id, name: dayName(id), sets: own }));

/** The years in which something changed, newest first. */
export const yearsOf = (sets: readonly ChangeSet[]): string[] => [...new Set(sets.map(yearOf))];

/** The change sets of one year. */
export const setsOf = (sets: readonly ChangeSet[], year: string): ChangeSet[] =>
  sets.filter((set) => yearOf(set) === year);

/** The newest sets, whole days of them, so that no day is cut through. */
export function newest(sets: readonly ChangeSet[], least: number): ChangeSet[] {
  const last = sets[Math.min(least, sets.length) - 1];
  return last ? sets.filter((set) => dayOf(set) >= dayOf(last)) : [];
}
