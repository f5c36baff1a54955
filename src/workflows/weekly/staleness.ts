/** What time alone has made wrong: claims that were compared long ago, and ends whose day has passed. */
import { shelfLifeOf, shelfLives, type Source } from '#catalog/index.ts';
import { warningsAmong } from '#load/diagnostics/diagnostic.ts';
import type { CatalogLocation } from '#load/location.ts';
import type { Locate } from '#load/locator.ts';
import { modeStacks } from '#load/stacks.ts';
import { lifecycle } from '#rules/catalog/days.ts';
import { citations, partIdAt, type Citation } from '#rules/project/claims.ts';
import type { Project } from '#rules/rule.ts';
import { runRules } from '#rules/run.ts';
import type { ReportGroup } from '../verify/report.ts';

/** How many days before a claim is stale it is on the list. */
export const noticeDays = 30;

/** Claims from one page, last compared on one day. */
export interface DueClaims {
  readonly source: Source;
  readonly count: number;
  /** True when they are stale already; false when they will be within the notice. */
  readonly stale: boolean;
}

/** The claims in one entry that somebody should compare again: without a date first, then the oldest first. */
export interface DueEntry {
  readonly kind: CatalogLocation['kind'];
  readonly id: string;
  readonly claims: readonly DueClaims[];
}

/** What is stale or will be soon, or has no date: the entry with the oldest claim first. */
export function dueEntries(project: Project): readonly DueEntry[] {
  const daysOf = freshDays(project);
  const isDue = (citation: Citation, notice: number) =>
    isOlder(citation.source, daysOf(citation.at) - notice, project.today);
  const due = [...citations(project)].filter((citation) => isDue(citation, noticeDays));
  const pages = Map.groupBy(due, ({ at, source }) =>
    JSON.stringify([at.kind, at.id, source.url, source.verified]),
  );
  const claims = [...pages.values()].map(([first, ...others]) => {
    const { at, source } = first!;
    const stale = [first!, ...others].some((citation) => isDue(citation, 0));
    return { kind: at.kind, id: at.id, source, count: 1 + others.length, stale };
  });
  const entries = Map.groupBy(
    claims.sort((a, b) => (ageKey(a) < ageKey(b) ? -1 : 1)),
    ({ kind, id }) => `${kind} ${id}`,
  );
  return Array.from(entries.values(), (own) => ({
    kind: own[0]!.kind,
    id: own[0]!.id,
    claims: own,
  }));
}

/**
 * How many days the claim at a place stays fresh. What a service says of one part may be about patches
 * in one mode alone: then that counts.
 */
function freshDays(project: Project): (at: CatalogLocation) => number {
  const days = new Map<string, number>();
  for (const { service, parts } of modeStacks(project)) {
    for (const part of parts.filter(({ isServiceSpecific }) => isServiceSpecific)) {
      const key = `${service.id} ${part.id}`;
      days.set(key, Math.min(shelfLifeOf(part), days.get(key) ?? Infinity));
    }
  }
  return (at) =>
    at.kind === 'service'
      ? (days.get(`${at.id} ${partIdAt(at) ?? ''}`) ?? shelfLives.settings)
      : shelfLives.lasting;
}

/** True when a claim has no date, or is older than so many days. */
const isOlder = ({ verified }: Source, days: number, today: string): boolean =>
  verified === undefined || dayNumber(today) - dayNumber(verified) > days;

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

// No date sorts before every date.
const ageKey = ({ source: { verified = '', url }, id }: Pick<DueEntry, 'id'> & DueClaims) =>
  `${verified} ${id} ${url}`;

/** Announced ends whose day has passed since somebody wrote them: builds go on, so a person is told here. */
export async function passedEnds(
  project: Project,
  locate: Locate,
): Promise<readonly ReportGroup[]> {
  const diagnostics = warningsAmong(await runRules([lifecycle], project, locate, []));
  const lines = diagnostics.map(
    ({ file, line, message, help }) => `${file}:${line}: ${message} ${help}`,
  );
  return lines.length > 0 ? [{ title: 'Ends whose day has passed', lines }] : [];
}
