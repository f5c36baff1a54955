import type { ChangeSet } from '#history/history.ts';
import { site } from '#site.config.ts';
import { dayName } from '#catalog/text/day-name.ts';

export const changesPath = 'changes/';
export const feedPath = 'changes/feed.xml';
export const yearPath = (year: string): string => `changes/${year}/`;
/** The feed of one service. */
export const serviceFeedPath = (service: string): string => `services/${service}/changes.xml`;

/** The fragment of a change set on a page. */
export const anchorOf = ({ commit }: ChangeSet): string => `c-${commit.slice(0, 12)}`;
const yearOf = ({ date }: ChangeSet): string => date.slice(0, 4);
/**
 * The permanent path of a change set, on its year's page: the page of all changes shows only the
 * newest.
 */
export const setPath = (set: ChangeSet): string => `${yearPath(yearOf(set))}#${anchorOf(set)}`;
export const commitUrl = (commit: string): string => `${site.repository}/commit/${commit}`;

/** A day on which something changed. */
interface Day {
  /** `2026-11-24` */
  readonly id: string;
  /** `24 November 2026` */
  readonly name: string;
  readonly sets: readonly ChangeSet[];
}

/** Change sets by day, in their order. */
export const byDay = (sets: readonly ChangeSet[]): Day[] =>
  [...Map.groupBy(sets, ({ date }) => date.slice(0, 10))].map(([id, own]) => ({
    id,
    name: dayName(id),
    sets: own,
  }));

/** The years in which something changed, newest first. */
export const yearsOf = (sets: readonly ChangeSet[]): string[] => [...new Set(sets.map(yearOf))];

/** The change sets of one year. */
export const setsOf = (sets: readonly ChangeSet[], year: string): ChangeSet[] =>
  sets.filter((set) => yearOf(set) === year);

/** The newest sets, whole days of them, so that no day is cut through. */
export function newest(sets: readonly ChangeSet[], least: number): ChangeSet[] {
  const last = sets[Math.min(least, sets.length) - 1]?.date.slice(0, 10) ?? '';
  return sets.filter(({ date }) => date.slice(0, 10) >= last);
}
