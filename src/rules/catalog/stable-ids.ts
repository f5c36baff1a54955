import { catalogIds, reusedIds, type EntryKind, type ReusedId } from '#load/ids/catalog-ids.ts';
import { lostAllowed, lostIds, lostNext, lostText, type LostId } from '#load/ids/lost-ids.ts';
import { entryFile, retiredFile } from '#load/catalog-path.ts';
import type { Problem, Rule } from '../rule.ts';
import { inFile, type CatalogLocation } from '#load/location.ts';

export const stableIds: Rule = {
  id: 'stable-ids',
  invariant: 'An id that was once published stays, or is retired with a reason.',
  *check({ entries: services, archetypes, traits, files, unreadableKeys, unresolved, base }) {
    const retired = files.filter(({ kind }) => kind === 'retired');
    const now = catalogIds({ services, archetypes, traits }, retired);
    for (const reused of reusedIds(now)) yield usedAgain(reused);
    if (!base) return;
    // The rule known-shared reports stacks whose start does not exist.
    const unsure = new Set(unresolved.map((key) => key.split('/')[0] ?? key));
    const known = services.filter(({ id }) => !unsure.has(id));
    const unknown = new Set([...unreadableKeys, ...[...unsure].map((id) => `service/${id}`)]);
    const current = catalogIds({ services: known, archetypes, traits }, retired);
    for (const lost of lostIds(base, current, unknown)) yield gone(lost, base.name);
  },
};

const gone = (lost: LostId, base: string): Problem => ({
  at: placeOf(lost),
  message: lostText(lost, base),
  expected: lostAllowed(lost),
  help: lostNext(lost),
});

/** The entry that lost it; a file that is gone is named as it was. */
function placeOf({ what, entry: { kind, id, category } }: LostId): Problem['at'] {
  if (what === 'entry') return inFile(fileOf(kind, category, id));
  const field = what === 'mode' ? 'modes' : kind === 'service' ? undefined : 'add';
  return at(kind, id, ...(field === undefined ? [] : [field]));
}

function usedAgain({ what, entry: { kind, id: entryId }, id }: ReusedId): Problem {
  const place =
    what === 'entry' ? inFile(retiredFile(kind, id)) : at(kind, entryId, 'retired', `${what}s`, id);
  return {
    at: place,
    message: `The ${what === 'entry' ? kind : what} "${id}" is retired, and in use.`,
    expected: 'Allowed: an id that is one or the other.',
    help:
      what === 'entry'
        ? 'Delete this file if the same thing is back; give another thing another id.'
        : 'Delete this line if the same thing is back; give another thing another id.',
  };
}

const at = (kind: EntryKind, id: string, ...path: string[]): CatalogLocation => ({
  kind,
  id,
  path,
});

/** The file that an entry had. The category of a retired one is unknown. */
function fileOf(kind: EntryKind, category: string, id: string): string {
  if (kind !== 'service') return `src/catalog/${kind}s/${id}.ts`;
  return category === '' ? retiredFile(kind, id) : entryFile(category, id);
}
