import type { PartRef, What } from './change.ts';
import { pair } from './pair.ts';
import type { PartSnapshot, SettingSnapshot, SourceSnapshot } from './snapshot.ts';

/** What changed between the parts of a mode. */
export function compareParts(
  before: readonly PartSnapshot[],
  after: readonly PartSnapshot[],
): What[] {
  const { paired, added, removed } = pair(before, after, [
    ({ layer, name, duty }) => JSON.stringify([layer, name, duty]),
    ({ layer, name }) => JSON.stringify([layer, name]),
    ({ layer, duty }) => JSON.stringify([layer, duty]),
  ]);
  return [
    ...paired.flatMap((parts) => comparePart(parts.before, parts.after)),
    ...added.map((part): What => ({ kind: 'part-added', part: refOf(part), owner: part.owner })),
    ...removed.map((part): What => ({
      kind: 'part-removed',
      part: refOf(part),
      owner: part.owner,
    })),
  ];
}

const refOf = ({ id, name, layer }: PartSnapshot): PartRef => ({ id, name, layer });

function comparePart(before: PartSnapshot, after: PartSnapshot): What[] {
  const part = refOf(after);
  const found: What[] = [];
  if (before.owner !== after.owner) {
    const sameDuty = before.duty === after.duty && ({ sameDuty: true } as const);
    found.push({ kind: 'owner-moved', part, from: before.owner, to: after.owner, ...sameDuty });
  }
  if (before.layer !== after.layer) {
    found.push({ kind: 'layer-changed', part, from: before.layer, to: after.layer });
  }
  if (settingKey(before.setting) !== settingKey(after.setting)) {
    found.push({ kind: 'setting-changed', part, from: before.setting, to: after.setting });
  }
  for (const field of ['id', 'name', 'duty'] as const) {
    const [from, to] = [before[field], after[field]];
    if (from !== to) found.push({ kind: 'wording-changed', part, field, from, to });
  }
  const lists = (
    kind: 'sources-changed' | 'controls-changed' | 'evidence-changed',
    textsOf: (of: PartSnapshot) => readonly string[],
  ) => {
    const [from, to] = [textsOf(before), textsOf(after)];
    const added = to.filter((item) => !from.includes(item));
    const removed = from.filter((item) => !to.includes(item));
    if (added.length + removed.length > 0) found.push({ kind, part, added, removed });
  };
  lists('sources-changed', ({ sources }) => sources.map(({ title, url }) => `${title} <${url}>`));
  const dates = compareDates(before.sources, after.sources);
  if (dates.length > 0) found.push({ kind: 'dates-changed', part, dates });
  lists('controls-changed', ({ controls }) => controls);
  lists('evidence-changed', ({ evidence }) => evidence.map(({ kind, id }) => `${kind} ${id}`));
  return found;
}

/** The order in which an entry writes the fields means nothing. */
const settingKey = (setting: SettingSnapshot | undefined) =>
  setting && JSON.stringify([setting.state, 'changedBy' in setting && setting.changedBy]);

/**
 * Only pages that are cited before and after: a new source comes with its date. A part may cite a page more
 * than once, for passages that were compared on different days; the newest counts.
 */
function compareDates(before: readonly SourceSnapshot[], after: readonly SourceSnapshot[]) {
  const known = newestDays(before);
  return [...newestDays(after)].flatMap(([url, to]) => {
    const from = known.get(url);
    return known.has(url) && from !== to ? [{ url, from, to }] : [];
  });
}

const newestDays = (sources: readonly SourceSnapshot[]): ReadonlyMap<string, string | undefined> =>
  new Map(
    sources
      .toSorted((a, b) => (a.verified ?? '').localeCompare(b.verified ?? ''))
      .map(({ url, verified }) => [url, verified]),
  );
