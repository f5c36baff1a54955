import type { Evidence, Setting, Source } from '#catalog/index.ts';
import type { PartRef, What } from '../change.ts';
import type { PartSnapshot } from '../snapshot.ts';
import { pair } from './pair.ts';

/** What changed between the parts of a mode. */
export function compareParts(
  before: readonly PartSnapshot[],
  after: readonly PartSnapshot[],
): What[] {
  const { kept, added, removed } = pair(before, after, [
    ({ layer, name, duty }) => JSON.stringify([layer, name, duty]),
    ({ layer, name }) => JSON.stringify([layer, name]),
    ({ layer, duty }) => JSON.stringify([layer, duty]),
  ]);
  return [
    ...kept.flatMap((parts) => comparePart(parts.before, parts.after)),
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
  const words = (field: 'id' | 'name' | 'duty'): What[] =>
    before[field] === after[field]
      ? []
      : [{ kind: 'wording-changed', part, field, from: before[field], to: after[field] }];
  const lists = (
    kind: 'sources-changed' | 'controls-changed' | 'evidence-changed',
    from: readonly string[],
    to: readonly string[],
  ): What[] => {
    const added = to.filter((item) => !from.includes(item));
    const removed = from.filter((item) => !to.includes(item));
    return added.length + removed.length > 0 ? [{ kind, part, added, removed }] : [];
  };
  const dates = compareDates(before.sources, after.sources);
  return [
    ...(before.owner === after.owner
      ? []
      : [
          {
            kind: 'owner-moved',
            part,
            from: before.owner,
            to: after.owner,
            ...(before.duty === after.duty && ({ sameDuty: true } as const)),
          } as const,
        ]),
    ...(before.layer === after.layer
      ? []
      : [{ kind: 'layer-changed', part, from: before.layer, to: after.layer } as const]),
    ...(sameSetting(before.setting, after.setting)
      ? []
      : [{ kind: 'setting-changed', part, from: before.setting, to: after.setting } as const]),
    ...words('id'),
    ...words('name'),
    ...words('duty'),
    ...lists('sources-changed', before.sources.map(citation), after.sources.map(citation)),
    ...(dates.length > 0 ? [{ kind: 'dates-changed', part, dates } as const] : []),
    ...lists('controls-changed', before.controls, after.controls),
    ...lists('evidence-changed', before.evidence.map(proof), after.evidence.map(proof)),
  ];
}

const citation = ({ title, url }: Source) => `${title} <${url}>`;
const proof = ({ kind, id }: Evidence) => `${kind} ${id}`;

/** The order in which an entry writes the fields means nothing. */
function sameSetting(before: Setting | undefined, after: Setting | undefined): boolean {
  const key = (setting?: Setting) =>
    setting && JSON.stringify([setting.state, 'changedBy' in setting && setting.changedBy]);
  return key(before) === key(after);
}

/**
 * Only pages that are cited before and after: a new source comes with its date. A part may cite a page more
 * than once, for passages that were compared on different days; the newest counts.
 */
function compareDates(before: readonly Source[], after: readonly Source[]) {
  const known = newestDays(before);
  return [...newestDays(after)].flatMap(([url, to]) => {
    const from = known.get(url);
    return known.has(url) && from !== to ? [{ url, from, to }] : [];
  });
}

const newestDays = (sources: readonly Source[]): ReadonlyMap<string, string | undefined> =>
  new Map(
    sources
      .toSorted((a, b) => (a.verified ?? '').localeCompare(b.verified ?? ''))
      .map(({ url, verified }) => [url, verified]),
  );
