import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCatalog } from '#load/read-catalog.ts';
import { catalogTexts } from '#load/testing/catalog-texts.ts';
import { UnreadableRevisionError } from './unreadable-revision-error.ts';
import { snapshotFrom } from './snapshot-from.ts';

/** Fields that code looks at, with values of any shape: an entry of a schema that nobody remembers. */
const fieldNames = [
  'name',
  'modes',
  'add',
  'override',
  'remove',
  'traits',
  'retired',
  'pages',
  'reports',
];
const moreNames = ['sources', 'setting', 'evidence', 'id', 'layer', 'owner', 'extends', 'aliases'];
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('os', 'aws', 'operating-system', 'always-on', '', 0, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fieldNames, ...moreNames), tie('value'), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
  ),
}));
const entry = fc.dictionary(
  fc.constantFrom(...fieldNames, 'lifecycle', 'variants', 'contradictions', 'archetype', 'guide'),
  value,
  { noNullPrototype: true },
);

test('an entry of any shape is told or rejected, and stumbled over never', () => {
  const text = (call: string, data: object) =>
    `import { ${call} } from '../define.ts';\nexport default ${call}(${JSON.stringify(data)});`;
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(entry, entry, (service, shared) => {
      const catalog = parseCatalog([
        ...catalogTexts({ services: { bell: ['tower'] }, archetype: ['rope'] }),
        { file: 'src/catalog/services/compute/any.ts', text: text('defineService', service) },
        { file: 'src/catalog/traits/any.ts', text: text('defineTrait', shared) },
      ]);
      try {
        snapshotFrom(catalog, {});
        outcomes.add('told');
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableRevisionError);
        outcomes.add('rejected');
      }
    }),
    { numRuns: 300 },
  );
  expect(outcomes).toContain('rejected');
});
