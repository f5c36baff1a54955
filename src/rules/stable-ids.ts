import type { ServiceEntry } from '../catalog/index.ts';
import { idsOf, publishedIdsFile, type PublishedService } from './project/published-ids.ts';
import { inData, inService, type CatalogPlace, type Problem, type Rule } from './rule.ts';
import { nearest } from './words.ts';

const publish = 'Run npm run fix, which lists the ids that are new; a reviewer can do it for you.';
const shortestReason = 20;

export const stableIds: Rule = {
  id: 'stable-ids',
  invariant: 'An id that was once published stays.',
  *check({ entries, publishedIds }) {
    for (const entry of entries) {
      const published = publishedIds[entry.id];
      if (published) yield* idsOfService(entry, published);
      else {
        yield {
          at: inService(entry.id, 'id'),
          found: `The service "${entry.id}" is not among the published ids.`,
          allowed: `Allowed: the ids in ${publishedIdsFile}.`,
          next: publish,
        };
      }
    }
    const ids = entries.map(({ id }) => id);
    for (const [id, { retired }] of Object.entries(publishedIds)) {
      if (ids.includes(id) || hasReason(retired?.service)) continue;
      yield gone({ noun: 'service', id, path: [id], retiredAt: `${id}.retired.service` }, ids);
    }
  },
};

function* idsOfService(entry: ServiceEntry, published: PublishedService): Generator<Problem> {
  const now = idsOf(entry);
  for (const [key, noun] of [
    ['modes', 'mode'],
    ['parts', 'part'],
  ] as const) {
    const unlisted = now[key].filter((id) => !published[key].includes(id));
    const [first] = unlisted;
    if (first !== undefined) {
      yield {
        at:
          key === 'modes'
            ? inService(entry.id, 'modes', { id: first }, 'id')
            : placeOf(entry, first),
        found: `Of "${entry.id}", the ${noun}${unlisted.length > 1 ? 's' : ''} ${unlisted.map((id) => `"${id}"`).join(', ')} ${unlisted.length > 1 ? 'are' : 'is'} not among the published ids.`,
        allowed: `Allowed: the ids in ${publishedIdsFile}.`,
        next: publish,
      };
    }
    for (const [index, id] of published[key].entries()) {
      if (now[key].includes(id) || hasReason(published.retired?.[key]?.[id])) continue;
      const retiredAt = `${entry.id}.retired.${key}.${id}`;
      yield gone({ noun, id, path: [entry.id, key, index], retiredAt }, unlisted);
    }
  }
}

/** Where a part of an entry's own is written; the entry itself where an archetype brings it. */
function placeOf({ id, add = [], modes }: ServiceEntry, part: string): CatalogPlace {
  if (add.some((each) => each.id === part)) return inService(id, 'add', { id: part }, 'id');
  const mode = modes.find((each) => each.add?.some((added) => added.id === part));
  return mode
    ? inService(id, 'modes', { id: mode.id }, 'add', { id: part }, 'id')
    : inService(id, 'id');
}

const hasReason = (reason: string | undefined) => (reason?.trim().length ?? 0) >= shortestReason;

interface Gone {
  readonly noun: string;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly retiredAt: string;
}

function gone({ noun, id, path, retiredAt }: Gone, candidates: readonly string[]): Problem {
  const guess = nearest(id, candidates);
  return {
    at: inData(publishedIdsFile, ...path),
    found: `The ${noun} "${id}" was published, and the catalogue no longer has it.`,
    allowed: `${guess ? `Was it renamed to "${guess}"? ` : ''}Allowed: ids that stay, or that are retired with a reason.`,
    next: `Bring the id back, or write the reason (${shortestReason} characters or more) at ${retiredAt}. If it was never committed, npm run fix takes it off the list.`,
  };
}
