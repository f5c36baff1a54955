/** The site is made from the entries that can be read and fit the schema, each id once. */
import { expect, test } from 'vitest';
import { resolveCatalogue } from '#catalog/index.ts';
import { folderWith } from './testing/folder-with.ts';
import { usableEntries } from './usable-entries.ts';

const service = (name: string, more = '') => `import { defineService } from '../../define.ts';
export default defineService({
  name: '${name}', shortName: '${name}', summary: 'A service that does not exist.',
  guide: 'https://docs.aws.amazon.com/x/', archetype: 'none',
  modes: [{ id: 'only', name: 'Only', summary: 'The one and only.' }], ${more}
});
`;
const at = (id: string, category = 'compute') => `src/catalog/services/${category}/${id}.ts`;
const names = (files: Readonly<Record<string, string>>) =>
  usableEntries(folderWith(files)).entries.services.map(({ id, name }) => `${id} ${name}`);

test('what the schema rejects is left out, and the rest goes on', () => {
  const files = {
    [at('good')]: service('Good'),
    [at('odd')]: service('Odd', "parts: ['none']"),
    [at('code')]: service('Code', 'add: [f()]'),
    [at('modeless')]: service('Modeless').replace(/modes: \[.*\]/, 'modes: []'),
  };
  expect(names(files)).toEqual(['good Good']);
  const { read, entries } = usableEntries(folderWith(files));
  expect(read.diagnostics).toHaveLength(1);
  expect(read.files).toHaveLength(3);
  expect(resolveCatalogue(entries).services).toHaveLength(1);
});

test('of two with one id the first counts that can be used', () => {
  const bad = service('Bad', 'parts: 1');
  const [first, second] = [at('twin', 'analytics'), at('twin', 'compute')];
  expect(names({ [first]: service('Able'), [second]: service('Beta') })).toEqual(['twin Able']);
  expect(names({ [first]: bad, [second]: service('Beta') })).toEqual(['twin Beta']);
  expect(names({ [first]: service('Able'), [second]: bad })).toEqual(['twin Able']);
  expect(names({ [first]: bad, [second]: bad })).toEqual([]);
});

test('a service, an archetype and a trait may have one id', () => {
  const shared = (call: string, more: string) =>
    `import { ${call} } from '../define.ts';\nexport default ${call}({ name: 'Same', summary: 'It has the same id.', ${more} });`;
  const { entries } = usableEntries(
    folderWith({
      [at('same')]: service('Same'),
      'src/catalog/archetypes/same.ts': shared('defineArchetype', 'order: 1'),
      'src/catalog/traits/same.ts': shared('defineTrait', ''),
    }),
  );
  expect(Object.values(entries).map((list) => list.length)).toEqual([1, 1, 1]);
});
