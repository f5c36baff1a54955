import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCatalog } from '#load/read-catalog.ts';
import { rememberLiterals } from '#load/revision/trees.ts';
import { catalogTexts } from '#load/testing/catalog-texts.ts';
import { serviceSnapshots, snapshotFrom, UnreadableRevisionError } from './snapshot-from.ts';

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

const read = rememberLiterals();
const snapshot = serviceSnapshots();
/** The snapshots of a revision’s services, by id. */
const revision = (texts: ReturnType<typeof catalogTexts>) => {
  const { services } = snapshotFrom(parseCatalog(texts, { read }), {}, snapshot);
  return Object.fromEntries(services.map((service) => [service.id, service]));
};

const texts = catalogTexts({ services: { bell: ['tower'], lamp: ['tower'] }, archetype: ['rope'] });
const withWords = (file: string, from: string, to: string) =>
  texts.map((each) =>
    each.file.endsWith(file) ? { ...each, text: each.text.replace(from, to) } : each,
  );

test('a service whose entry did not change is the same object, and the other is another', () => {
  const before = revision(texts);
  const after = revision(withWords('/bell.ts', 'Amazon bell', 'Amazon gong'));
  expect(after.lamp).toBe(before.lamp);
  expect(after.bell).not.toEqual(before.bell);
});

test('where an archetype changed, each service is made again', () => {
  const [before, after] = [revision(texts), revision(withWords('/machine.ts', "'rope'", "'cord'"))];
  expect(after.lamp).not.toEqual(before.lamp);
});
