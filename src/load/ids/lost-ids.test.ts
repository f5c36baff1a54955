import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCatalog } from '../read-catalog.ts';
import { addOf, catalogTexts } from '../testing/catalog-texts.ts';
import { catalogIds, type CatalogIds } from './catalog-ids.ts';
import { lostIds, renamedQuestion } from './lost-ids.ts';

const parts = fc.uniqueArray(fc.stringMatching(/^p[a-e]$/), { maxLength: 4 });
const modes = fc.uniqueArray(fc.stringMatching(/^m[a-c]$/), { minLength: 1, maxLength: 3 });
const reasons = (ids: readonly string[]) =>
  `{ ${ids.map((id) => `${id}: 'Nobody needs it any more.'`).join(', ')} }`;

const service = fc
  .record({
    modes,
    add: parts,
    takes: fc.boolean(),
    retiredModes: fc.uniqueArray(fc.stringMatching(/^m[a-c]$/), { maxLength: 2 }),
    retiredParts: parts,
  })
  .map(({ add, takes, retiredModes, retiredParts, ...rest }) => ({
    ...rest,
    text: `${takes ? `traits: ['chime'],` : ''} retired: { modes: ${reasons(retiredModes)}, parts: ${reasons(retiredParts)} }, ${addOf(add)}`,
  }));

/** Any catalogue of two services, an archetype and a trait, each of which may be missing or retired. */
const catalogue = fc
  .record({
    services: fc.dictionary(fc.constantFrom('bell', 'clock'), service, { noNullPrototype: true }),
    archetype: parts,
    archetypeRetired: parts,
    trait: fc.option(parts, { nil: undefined }),
    traitRetired: parts,
    retired: fc.subarray(['services/bell', 'services/clock', 'traits/chime']),
  })
  .map(({ services, archetypeRetired, trait, traitRetired, ...rest }) => {
    const texts = catalogTexts({
      ...rest,
      services: Object.fromEntries(Object.entries(services).map(([id, own]) => [id, own.modes])),
      more: Object.fromEntries(Object.entries(services).map(([id, own]) => [id, own.text])),
      archetypeMore: `retired: { parts: ${reasons(archetypeRetired)} }`,
      traits: trait ? { chime: trait } : {},
      traitMore: `retired: { parts: ${reasons(traitRetired)} }`,
    });
    const read = parseCatalog(texts);
    expect(read.diagnostics).toEqual([]);
    return catalogIds(read.entries, read.retired);
  });

/** A name for each published id, with its kind and entry. */
const publishedOf = ({ entries }: CatalogIds): string[] =>
  [...entries].flatMap(([key, { kind, modes: ownModes, parts: ownParts }]) => [
    key,
    ...ownModes.map((id) => `${key} mode ${id}`),
    ...(kind === 'service' ? ownParts.map((id) => `${key} part ${id}`) : []),
  ]);

test('each id that was published stays, is retired somewhere, or is reported', () => {
  fc.assert(
    fc.property(catalogue, catalogue, (before, after) => {
      const lost = lostIds(before, after);
      const now = new Set(publishedOf(after));
      for (const name of publishedOf(before)) {
        if (now.has(name)) continue;
        const [key = '', sort, id = ''] = name.split(' ');
        const was = before.entries.get(key);
        const isReported = lost.some(({ what, entry, id: lostId, services }) =>
          sort === undefined
            ? what === 'entry' && entry === was
            : what === sort && lostId === id && (entry === was || services.includes(was?.id ?? '')),
        );
        const brought = (was?.takes ?? []).filter((taken) =>
          before.entries.get(taken)?.parts.includes(id),
        );
        const field = sort === 'mode' ? 'modes' : 'parts';
        const holders = [key, ...brought, ...(after.entries.get(key)?.takes ?? [])];
        const isRetired =
          after.retired.has(key) ||
          holders.some((holder) => after.entries.get(holder)?.retired[field].includes(id));
        // With an entry that is gone, all goes that it had or brought.
        const isOfLost =
          !after.entries.has(key) ||
          (brought.length > 0 && brought.every((taken) => !after.entries.has(taken)));
        const isExplained = isReported || isRetired || (sort !== undefined && isOfLost);
        expect([name, isExplained]).toEqual([name, true]);
      }
    }),
  );
});

test('nothing is reported that is there or retired, and nothing between equals', () => {
  fc.assert(
    fc.property(catalogue, catalogue, (before, after) => {
      expect(lostIds(before, before)).toEqual([]);
      for (const { what, entry, id } of lostIds(before, after)) {
        const key = `${entry.kind}/${entry.id}`;
        const now = after.entries.get(key);
        if (what === 'entry') expect([now, after.retired.has(key)]).toEqual([undefined, false]);
        else {
          const field = what === 'mode' ? 'modes' : 'parts';
          expect(now?.[field]).not.toContain(id);
          expect(now?.retired[field]).not.toContain(id);
        }
      }
    }),
  );
});

test('a part that one service gave up is that service’s, though others have it still', () => {
  const idsOf = (more: Record<string, string>) => {
    const texts = catalogTexts({
      services: { bell: ['a'], clock: ['a'] },
      more,
      archetype: ['pa'],
    });
    const { entries, retired } = parseCatalog(texts);
    return catalogIds(entries, retired);
  };
  const lost = lostIds(idsOf({}), idsOf({ bell: `remove: ['pa']` }));
  expect(lost.map(({ entry, id, services }) => [entry.id, id, services])).toEqual([
    ['bell', 'pa', []],
  ]);
});

test.each([
  [[], ''],
  [['clappers', 'rope'], 'Was it renamed to "clappers"? '],
  [['tongue'], 'Was it renamed to "tongue"? '],
  [['tongue', 'rope'], 'Was it renamed? New since then: "tongue", "rope". '],
  [
    ['tongue', 'rope', 'frame', 'wheel', 'stay'],
    'Was it renamed? New since then: "tongue", "rope", "frame" and 2 more. ',
  ],
])('where "clapper" is gone and %j are new, asks %j', (fresh, expected) => {
  expect(renamedQuestion('clapper', fresh)).toBe(expected);
});
