/** The ids as types: what is written is code for the compiler, so only ids may get into it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries } from '#catalog/index.ts';
import { runs } from './testing/runs.ts';
import { generatedIds, generatedIdsFile, writeGeneratedIds } from './generated-ids.ts';
import { folderWith } from './testing/folder-with.ts';
import { usableEntries } from './usable-entries.ts';

const trait = (part: string) => `import { defineTrait } from '../define.ts';
export default defineTrait({
  name: 'Trait', summary: 'A trait that does not exist.',
  add: [{ id: ${JSON.stringify(part)}, layer: 'data', name: 'Do it', owner: 'aws',
    duty: 'Do what is to be done.',
    sources: [{ url: 'https://docs.aws.amazon.com/a.html', title: 'Page' }] }],
});
`;
const idsOf = (files: Readonly<Record<string, string>>) =>
  generatedIds(usableEntries(folderWith(files)).entries);

test('the types name every id once, sorted', () => {
  const named = (...ids: string[]) => ids.map((id) => ({ id }));
  expect(
    generatedIds({
      services: named('b', 'a'),
      archetypes: [{ id: 'c', add: named('p', 'q') }],
      traits: [{ id: 'd', add: named('q') }],
    } as unknown as Entries),
  ).toMatchInlineSnapshot(`
    "// Written by the commands from the names of the files beside it. Do not edit, do not commit.

    /** The id of a service that has an entry. */
    export type ServiceId =
      | 'a'
      | 'b';

    /** The id of an archetype. */
    export type ArchetypeId =
      | 'c';

    /** The id of a trait. */
    export type TraitId =
      | 'd';

    /** The id of a part that an archetype or a trait brings. */
    export type SharedPartId =
      | 'p'
      | 'q';
    "
  `);
});

test('without entries any text is an id, so that the first can be written', () => {
  expect(generatedIds({ services: [], archetypes: [], traits: [] })).toContain(
    'export type ServiceId = string;',
  );
});

test('a name that is no id gets nowhere near the file', () => {
  const part = "a'; import '../evil.ts'; type B = 'b";
  const text = idsOf({
    "src/catalog/traits/a';import 'evil.ts": trait('a'),
    'src/catalog/traits/a\nimport.ts': trait('a'),
    'src/catalog/traits/good.ts': trait('good-part'),
    'src/catalog/traits/bad.ts': trait(part),
  });
  expect(text).not.toMatch(/evil|import/);
  expect(text).toContain("export type TraitId =\n  | 'good';");
  expect(text).toContain("export type SharedPartId =\n  | 'good-part';");
});

test('whatever parts are called, the file holds types of plain ids', () => {
  const line =
    /^(\/\/ .*|\/\*\* .* \*\/|export type \w+ =( string;)?| {2}\| '[a-z][a-z0-9-]*';?|)$/;
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z\n'`-]{1,5}$/)),
      (part) => {
        const { files } = { files: { 'src/catalog/traits/t.ts': trait(part) } };
        for (const each of idsOf(files).split('\n')) expect(each).toMatch(line);
      },
    ),
    { numRuns: Math.min(runs, 1000) },
  );
}, 600_000);

test('the file is written where it is not up to date', () => {
  const root = folderWith({ 'src/catalog/traits/good.ts': trait('good-part') });
  const { entries } = usableEntries(root);
  expect(writeGeneratedIds(root, entries)).toBe(true);
  expect(readFileSync(join(root, generatedIdsFile), 'utf8')).toBe(generatedIds(entries));
  expect(writeGeneratedIds(root, entries)).toBe(false);
  expect(writeGeneratedIds(root, { ...entries, traits: [] })).toBe(true);
});
