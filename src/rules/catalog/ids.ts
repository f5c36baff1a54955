/** Ids: unique now, and stable since the revision before. */
import { traitParts } from '#catalog/index.ts';
import { entryFile, retiredFile } from '#load/catalog-path.ts';
import {
  catalogIds,
  entryKey,
  reusedIds,
  type EntryKind,
  type ReusedId,
} from '#load/ids/catalog-ids.ts';
import { lostAllowed, lostIds, lostNext, lostText, type LostId } from '#load/ids/lost-ids.ts';
import { inEntry, inFile, inService, within, type CatalogLocation } from '#load/location.ts';
import { modeStacks, writtenAt } from '#load/stacks.ts';
import { levelsIn, type Level } from '../project/claims.ts';
import type { Problem, Project, Rule } from '../rule.ts';

export const uniqueIds: Rule = {
  id: 'unique-ids',
  invariant: 'Ids are unique, and within one stack the names of parts are too.',
  *check(project) {
    yield* inTwoCategories(project);
    for (const { id, modes } of project.entries) {
      for (const { index, id: mode } of repeated(modes)) {
        yield taken('mode', mode, inService(id, 'modes', index, 'id'));
      }
    }
    for (const level of levelsIn(project)) yield* addedTwice(level, project);
    yield* sameNames(project);
  },
};

/** An archetype's or a trait's id is its file's name; a service's can be in two categories. */
function* inTwoCategories({ files, base }: Project): Generator<Problem> {
  const services = files.filter(({ kind }) => kind === 'service');
  for (const [id, same] of Map.groupBy(services, (file) => file.id)) {
    if (same.length < 2) continue;
    const before = base?.entries.get(entryKey({ kind: 'service', id }))?.category;
    // Without an earlier state, it is unknown which of them is the copy.
    const original = same.find(({ category }) => category === before);
    for (const [occurrence, file] of same.entries()) {
      if (file === original) continue;
      const other = original ?? same.find((each) => each !== file)!;
      yield {
        at: { ...inService(id), occurrence },
        message: `The service id "${id}" is taken by ${other.file}.`,
        expected: 'Allowed: an id that no other service here has.',
        help: 'Choose another id, or merge the two.',
      };
    }
  }
}

/** Parts of traits and added parts whose id the stack already has. */
function* addedTwice({ entry, at, start }: Level, project: Project): Generator<Problem> {
  const { traits = [], remove = [], add = [] } = entry;
  // An id that is repeated within the start is reported at the start's own entry.
  const inherited = [...new Set(start().map(({ id }) => id))].map((id) => ({ id }));
  const brought = traits.flatMap((trait, index) =>
    traitParts(project, trait).map(({ id }) => ({
      id,
      problem: broughtTwice(trait, id, within(at, 'traits', index)),
    })),
  );
  const added = add.map(({ id }, index) => ({
    id,
    problem: taken('part', id, within(at, 'add', index, 'id')),
  }));
  const all: readonly { readonly id: string; readonly problem?: Problem }[] = [
    ...[...inherited, ...brought].filter(({ id }) => !remove.includes(id)),
    ...added,
  ];
  for (const { problem } of repeated(all)) if (problem) yield problem;
}

/** The items whose id an earlier one has, with their indexes. */
function* repeated<T extends { readonly id: string }>(items: readonly T[]) {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item.id)) yield { ...item, index };
    seen.add(item.id);
  }
}

const taken = (noun: 'mode' | 'part', id: string, at: CatalogLocation): Problem => ({
  at,
  message: `The ${noun} id "${id}" is taken.`,
  expected: `Allowed: an id that no other ${noun} here has.`,
  help:
    noun === 'part'
      ? 'Choose another id; to alter a part of the archetype or a trait, use "override".'
      : 'Choose another id, or merge the two.',
});

const broughtTwice = (trait: string, id: string, at: CatalogLocation): Problem => ({
  at,
  message: `The trait "${trait}" brings the part "${id}", which the stack already has.`,
  expected: 'Allowed: traits that bring what the stack does not have.',
  help: 'Leave out the trait, or name the part in "remove" and write it in "add" as it should read.',
});

function* sameNames(project: Project): Generator<Problem> {
  for (const { service, mode, parts } of modeStacks(project)) {
    const owners = new Map<string, string>();
    for (const { id, name } of parts) {
      const key = String(name).toLowerCase();
      const other = owners.get(key);
      owners.set(key, id);
      if (other === undefined || other === id) continue;
      yield {
        at: writtenAt(service, mode, id, 'name', project),
        message: `The parts "${other}" and "${id}" of one stack are both called "${name}".`,
        expected: 'Allowed: names that tell the parts of a stack apart.',
        help: 'Say in the name what is done: make, apply, choose, start, watch.',
      };
    }
  }
}

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
    for (const lost of lostIds(base, current, unknown)) {
      const message = lostText(lost, base.name);
      yield { at: placeOf(lost), message, expected: lostAllowed(lost), help: lostNext(lost) };
    }
  },
};

/** The entry that lost it; a file that is gone is named as it was. */
function placeOf({ what, entry: { kind, id, category } }: LostId): Problem['at'] {
  if (what === 'entry') return inFile(fileOf(kind, category, id));
  const field = what === 'mode' ? 'modes' : kind === 'service' ? undefined : 'add';
  return inEntry(kind)(id, ...(field === undefined ? [] : [field]));
}

function usedAgain({ what, entry: { kind, id: entryId }, id }: ReusedId): Problem {
  const isEntry = what === 'entry';
  return {
    at: isEntry ? inFile(retiredFile(kind, id)) : inEntry(kind)(entryId, 'retired', `${what}s`, id),
    message: `The ${isEntry ? kind : what} "${id}" is retired, and in use.`,
    expected: 'Allowed: an id that is one or the other.',
    help: `Delete this ${isEntry ? 'file' : 'line'} if the same thing is back; give another thing another id.`,
  };
}

/** The file that an entry had. The category of a retired one is unknown. */
function fileOf(kind: EntryKind, category: string, id: string): string {
  if (kind !== 'service') return `src/catalog/${kind}s/${id}.ts`;
  return category === '' ? retiredFile(kind, id) : entryFile(category, id);
}
