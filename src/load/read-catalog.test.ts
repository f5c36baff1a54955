/** A catalogue as read: what is wrong with one file keeps none of the others from being used. */
import { expect, test } from 'vitest';
import { parseCatalog, readCatalog } from './read-catalog.ts';
import { folderWith } from './testing/folder-with.ts';

const define = (call: string, fields: string) =>
  `import { ${call} } from '../../define.ts';\nexport default ${call}({ ${fields} });\n`;
const bell = {
  file: 'src/catalog/services/compute/bell.ts',
  text: define('defineService', "name: 'Bell', guide: 'https://docs.aws.amazon.com/bell/'"),
};

test('a broken file is reported, and the others are read', () => {
  const { files, entries, diagnostics } = parseCatalog([
    { file: 'src/catalog/services/compute/broken.ts', text: 'export default' },
    { file: 'src/catalog/services/compute/coded.ts', text: define('defineService', 'a: b()') },
    { file: 'src/catalog/services/compute/trait.ts', text: define('defineTrait', '') },
    { file: 'src/catalog/services/NOWHERE.ts', text: bell.text },
    bell,
  ]);
  expect(diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`))
    .toMatchInlineSnapshot(`
      [
        "src/catalog/services/compute/broken.ts:1:15 catalog-syntax",
        "src/catalog/services/compute/coded.ts:2:35 catalog-data",
        "src/catalog/services/compute/trait.ts:1:1 catalog-data",
        "src/catalog/services/compute/trait.ts:2:1 catalog-data",
        "src/catalog/services/NOWHERE.ts:1:1 catalog-place",
      ]
    `);
  expect(files.map(({ id }) => id)).toEqual(['bell']);
  expect(entries).toEqual({
    services: [
      {
        id: 'bell',
        name: 'Bell',
        shortName: undefined,
        category: 'compute',
        docs: 'https://docs.aws.amazon.com/bell/',
      },
    ],
    archetypes: [],
    traits: [],
  });
});

test('services, traits and what is retired are in the order of ids, archetypes in their own', () => {
  const archetype = (id: string, order: string) => ({
    file: `src/catalog/archetypes/${id}.ts`,
    text: define('defineArchetype', `order: ${order}`),
  });
  const of = (folder: string, call: string, id: string) => ({
    file: `src/catalog/${folder}/${id}.ts`,
    text: define(call, ''),
  });
  const { entries, retired, diagnostics } = parseCatalog([
    archetype('b', '2'),
    archetype('c', '1'),
    archetype('a', '2'),
    archetype('odd', '{ then: 1 }'),
    of('traits', 'defineTrait', 'z'),
    of('traits', 'defineTrait', 'y'),
    of('services/storage', 'defineService', 'b'),
    of('services/compute', 'defineService', 'c'),
    of('retired/traits', 'defineRetired', 'gone'),
  ]);
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join();
  expect(diagnostics).toEqual([]);
  expect(ids(entries.services)).toBe('b,c');
  expect(ids(entries.traits)).toBe('y,z');
  expect(ids(entries.archetypes)).toBe('odd,c,a,b');
  expect(ids(retired)).toBe('gone');
});

test('a digest is that of the text: the same for the same, another after any change', () => {
  const digestOf = (text: string) => parseCatalog([{ ...bell, text }]).files[0]?.digest;
  // printf '%s' … | sha256sum
  expect(
    digestOf("import { defineService } from './define.ts';\nexport default defineService({});\n"),
  ).toBe('bd4f923afcb36fc6d50209e066231f8b525640dc89b938ca37fa819f69f2476c');
  expect(digestOf(bell.text)).toBe(digestOf(bell.text));
  expect(digestOf(`${bell.text} `)).not.toBe(digestOf(bell.text));
});

test('a folder’s own findings and those of its files are in one list', () => {
  const root = folderWith({
    'src/catalog/services/compute/large.ts': ' '.repeat(1_000_001),
    'src/catalog/services/compute/readme.md': '',
    [bell.file]: bell.text,
  });
  const { diagnostics, files } = readCatalog(root);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'The file has 1000001 bytes.',
    'The file is called "readme.md".',
  ]);
  expect(files).toHaveLength(1);
});
