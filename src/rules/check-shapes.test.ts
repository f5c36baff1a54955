/** Entries of shapes that no schema allows. */
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { checkCatalog } from './check-catalog.ts';

const odd = [
  '1',
  'true',
  "'a'",
  '[]',
  '{}',
  '[1]',
  '[[]]',
  '[{}]',
  '[{ id: 1 }]',
  '{ length: {} }',
];
const fields = ['name', 'pages', 'guide', 'read', 'reports', 'archetype', 'with', 'change', 'omit']
  .concat(['add', 'modes', 'lifecycle', 'contradictions', 'aliases', 'variants', 'retired', 'aws'])
  .concat(['docs', 'id', 'category']);

test('a field of any shape is reported in its file, and keeps no other from being reported', async () => {
  const texts = fields.flatMap((field) =>
    odd.map((value, index): [string, string] => [
      `src/catalog/services/compute/${field}-${index}.ts`,
      `import { defineService } from '../../define.ts';\nexport default defineService({ ${field}: ${value} });\n`,
    ]),
  );
  const diagnostics = await checkCatalog(folderWith(Object.fromEntries(texts)));
  const reported = new Set(diagnostics.map(({ file }) => file));
  expect([...reported].toSorted()).toEqual(texts.map(([file]) => file).toSorted());
});
