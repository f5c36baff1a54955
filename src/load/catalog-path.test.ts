import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from './testing/runs.ts';
import { entryFile, readCatalogPath, retiredFile } from './catalog-path.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}$/);

test('what is retired lies in the folder of what it was, and is named as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('service', 'archetype', 'trait'), id, (was, name) => {
      const place = { kind: 'retired', id: name, category: '', was };
      expect(readCatalogPath(retiredFile(was, name))).toEqual(place);
    }),
  );
});

test.each(['retired/bell.ts', 'retired/modes/bell.ts', 'retired/services/compute/bell.ts'])(
  'nothing retired lies at %s',
  (path) => {
    expect(readCatalogPath(`src/catalog/${path}`)).toHaveProperty('message');
  },
);

test('an old revision may have had other categories', () => {
  const file = entryFile('horology', 'clock');
  expect(readCatalogPath(file)).toHaveProperty('message');
  expect(readCatalogPath(file, 'any')).toEqual({
    kind: 'service',
    id: 'clock',
    category: 'horology',
  });
  expect(readCatalogPath('src/catalog/services/clock.ts', 'any')).toHaveProperty('message');
});

test.each([
  'src/catalog/services/compute/bell.ts',
  'src/catalog/archetypes/bell.ts',
  'src/catalog/traits/bell.ts',
])('an id and a folder say what lies at %s', (path) => {
  expect(readCatalogPath(path)).toMatchObject({ id: 'bell' });
});

const said = (path: string): string => {
  const place = readCatalogPath(path);
  if ('kind' in place) throw new Error(`There is a ${place.kind} at ${path}.`);
  expect(place).toMatchObject({ rule: 'catalog-place', file: path, line: 1, column: 1 });
  return `${place.message} ${place.expected} ${place.help}`;
};

test.each(['con', 'lpt9', 'constructor'])('%s is no name of an entry', (id) => {
  expect(said(`src/catalog/services/compute/${id}.ts`)).toContain(`The file is called "${id}.ts".`);
});

test('what is elsewhere, or has a name that is no id, is rejected', () => {
  expect(
    [
      'services/computing/bell.ts',
      'services/compute/tower/bell.ts',
      'services/bell.ts',
      'archetypes/compute/bell.ts',
      'generated/ids.ts',
      'services/compute/Bell.ts',
      'services/compute/bell.mts',
      'services/compute/index.ts',
      `services/compute/${'b'.repeat(61)}.ts`,
    ]
      .map((path) => said(`src/catalog/${path}`))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "The file lies in the folder "computing". Did you mean "compute"? Allowed: "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement". Move the file to src/catalog/services/<category>/bell.ts.
    The file lies in the folder "compute/tower". Did you mean "compute"? Allowed: "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement". Move the file to src/catalog/services/<category>/bell.ts.
    The file lies in the folder of no category. Allowed: "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement". Move the file to src/catalog/services/<category>/bell.ts.
    The file lies in a folder of its own, "compute". Allowed: src/catalog/archetypes/bell.ts. Move the file.
    The file lies in no folder of the catalogue. Allowed: "services", "archetypes", "traits", "retired". Move the file to a folder of src/catalog.
    The file is called "Bell.ts". Allowed: an id and ".ts"; an id is kebab-case: a-z, 0-9 and single hyphens, 60 characters at most; not "index", "constructor", or a device on Windows such as "con". Rename the file, or move it out of the catalogue.
    The file is called "bell.mts". Allowed: an id and ".ts"; an id is kebab-case: a-z, 0-9 and single hyphens, 60 characters at most; not "index", "constructor", or a device on Windows such as "con". Rename the file, or move it out of the catalogue.
    The file is called "index.ts". Allowed: an id and ".ts"; an id is kebab-case: a-z, 0-9 and single hyphens, 60 characters at most; not "index", "constructor", or a device on Windows such as "con". Rename the file, or move it out of the catalogue.
    The file is called "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.ts". Allowed: an id and ".ts"; an id is kebab-case: a-z, 0-9 and single hyphens, 60 characters at most; not "index", "constructor", or a device on Windows such as "con". Rename the file, or move it out of the catalogue."
  `);
});

test.each([
  ...['constructor', '__proto__', 'toString', '', '..', 'Services'].map(
    (name) => `${name}/bell.ts`,
  ),
  ...[
    '',
    '.ts',
    '..ts',
    'a..ts',
    'a.ts.ts',
    '-a.ts',
    'a--b.ts',
    '%61.ts',
    'a\n.ts',
    'a.ts\n',
    'é.ts',
  ].map((name) => `services/compute/${name}`),
  ...["a';import 'b.ts", '$(a).ts', '__proto__.ts', 'a b.ts', '\u202Ea.ts'].map(
    (name) => `traits/${name}`,
  ),
  'services/../compute/bell.ts',
  'services/compute/../bell.ts',
  'services//bell.ts',
])('nothing lies at %j', (path) => {
  said(`src/catalog/${path}`);
});

test('nothing lies outside the catalogue', () => {
  said('src/catalogs/services/compute/bell.ts');
  said('services/compute/bell.ts');
  said('');
});

test('no path makes an id that is none, whatever it is', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('services', 'traits', 'compute', 'a.ts'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const place = readCatalogPath(['src/catalog', ...parts].join('/'));
      if ('kind' in place) expect(place.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    }),
    { numRuns: runs },
  );
});

test('a file in the place of a folder is told as such', () => {
  expect(readCatalogPath('src/catalog/services')).toMatchObject({
    file: 'src/catalog/services',
    message: 'This is a file, where a folder should be.',
  });
});
