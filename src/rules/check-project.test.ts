import { expect, test } from 'vitest';
import { errorsAmong, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { folderWith } from '#load/testing/folder-with.ts';
import { passageNamed } from './catalog/days.ts';
import { calendarRules, checkCatalog, checkProject, clockDiagnostic } from './check-project.ts';
import { referenceFiles } from './rule.ts';
import { runRules } from './run.ts';
import { aPart, aService, aWrittenPart, aWrittenService, projectWith } from './testing/project.ts';

/** The text of an entry's file: `export default defineService(…);` with this value. */
const entryWith = (call: string, value: unknown): string =>
  `import { ${call} } from './define.ts';\n\nexport default ${call}(${JSON.stringify(value, null, 2)});\n`;

/** A folder with these files, and with lists of other publishers that are empty. */
const projectFolder = (files: Readonly<Record<string, string>>) =>
  folderWith({
    ...Object.fromEntries(Object.values(referenceFiles).map((file) => [file, '[]'])),
    ...files,
  });

const machine = {
  name: 'Machine',
  summary: 'A machine that somebody runs.',
  order: 1,
  traits: ['guest'],
  add: [],
};
const guest = {
  name: 'Guest',
  summary: 'What runs inside a machine of somebody else.',
  guide: aWrittenService().guide,
  read: '2026-01-01',
  add: [aWrittenPart()],
  pages: aWrittenService().pages,
};
const service = aWrittenService({
  archetype: 'machine',
  read: '2026-01-01',
  override: {
    'os-patches': { owner: 'aws', duty: 'AWS installs the updates soon.', sources: ['updates'] },
  },
  add: [aWrittenPart({ id: 'placement', name: 'Place it', sources: ['updates'] })],
});
const linking = `See [the other](../lambda/) and <ServiceLink id="lambda" />.

<StackDiagram service="lambda" mode="function" />
`;
const valid = {
  'src/catalog/archetypes/machine.ts': entryWith('defineArchetype', machine),
  'src/catalog/traits/guest.ts': entryWith('defineTrait', guest),
  'src/catalog/services/compute/ec2.ts': entryWith('defineService', service),
  'src/catalog/services/compute/lambda.ts': entryWith('defineService', {
    ...service,
    modes: [{ id: 'function', name: 'Function', summary: 'You bring the code, AWS the rest.' }],
  }),
  'content/services/compute/ec2.mdx': linking,
  'content/services/compute/lambda.mdx': 'Text.\n',
};
const broken = 'export default defineService({ name: ;\n';

/** Where something is found, and by which rule. */
const placesOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

const ec2 = 'src/catalog/services/compute/ec2.ts';
const lambda = 'src/catalog/services/compute/lambda.ts';
const entry = (change: object) => entryWith('defineService', { ...service, ...change });
const { [lambda]: lambdaEntry, ...withoutLambda } = valid;

/** The rules about the catalogue, and about pages compared with it. */
const about =
  /^(?:catalog-|schema|known-shared|change-targets|source-host|content-links|content-components|page-and-entry)/;

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['a valid catalogue', valid, []],
  [
    'several findings',
    {
      ...valid,
      [ec2]: entry({ nmae: 'EC2', remove: ['os-patchs'] }),
      'content/services/compute/ec2.mdx': 'See [nothing](../lamda/).\n',
      'content/services/compute/ecs.mdx': 'Text.\n',
    },
    [
      'content/services/compute/ec2.mdx:1:5 content-links',
      'content/services/compute/ecs.mdx:1:1 page-and-entry',
      `${ec2}:44:11 schema`,
      `${ec2}:46:5 change-targets`,
    ],
  ],
  [
    'a file that cannot be read, and nothing that points to it',
    { ...valid, [lambda]: broken },
    [`${lambda}:1:30 catalog-syntax`],
  ],
  [
    'a file in the wrong folder, and nothing that points to it',
    { ...withoutLambda, 'src/catalog/services/lambda.ts': lambdaEntry },
    ['src/catalog/services/lambda.ts:1:1 catalog-place'],
  ],
  [
    'a file that cannot be read, and others',
    { ...valid, [lambda]: broken, [ec2]: entry({ remove: ['os-patchs'] }) },
    [`${ec2}:45:5 change-targets`, `${lambda}:1:30 catalog-syntax`],
  ],
  ...['archetypes/machine', 'traits/guest'].map(
    (file): [string, Readonly<Record<string, string>>, string[]] => [
      `${file} that cannot be read, and no stack that is made from it`,
      { ...valid, [`src/catalog/${file}.ts`]: broken },
      [`src/catalog/${file}.ts:1:30 catalog-syntax`],
    ],
  ),
])('reports %s', async (_, files, expected) => {
  const found = (await checkProject(projectFolder(files))).filter(({ rule }) => about.test(rule));
  expect(placesOf(found).toSorted()).toEqual(expected);
});

test.each([
  [{ archetype: 'machina' }, 'There is no archetype "machina".'],
  [{ traits: ['gast'] }, 'There is no trait "gast".'],
  [
    { modes: [{ id: 'a', name: 'A mode', summary: 'It is a mode of it.', extends: 'b' }] },
    'There is no earlier mode "b".',
  ],
])('of a service that starts from nothing, only that is reported: %j', async (wrong, message) => {
  const found = await checkProject(projectFolder({ ...valid, [lambda]: entry(wrong) }));
  expect(found.filter(({ file }) => file === lambda)).toMatchObject([
    { rule: 'known-shared', message },
  ]);
});

test('a mode that starts from nothing keeps nothing from being said of the rest', async () => {
  const modes = [
    { id: 'first', name: 'First', summary: 'The way that most people run it.' },
    {
      id: 'second',
      name: 'Second',
      summary: 'Another way to run it, with more.',
      traits: ['missing'],
      override: { 'of-missing': { owner: 'aws' as const } },
    },
    { id: 'third', name: 'Third', summary: 'As the second one, and more.', extends: 'second' },
  ];
  const override = { ...service.override, nowhere: { owner: 'aws' as const } };
  const found = await checkProject(
    projectFolder({ ...valid, [lambda]: entry({ override, modes }) }),
  );
  const ofLambda = found.filter(
    ({ file, rule }) => file === lambda && rule !== 'questions-answered',
  );
  expect(ofLambda.map(({ rule }) => rule).toSorted()).toEqual([
    'change-targets',
    'enough-parts',
    'enough-parts',
    'known-shared',
  ]);
});

test('of a few files the same is told as when all are looked at', async () => {
  const other = 'content/services/compute/lambda.mdx';
  const files = { ...valid, [other]: 'See [this](../ec3/) and <Chart />.\n' };
  const root = projectFolder(files);
  const all = await checkProject(root);
  for (const file of Object.keys(files)) {
    const expected = all.filter((diagnostic) => diagnostic.file === file);
    expect(await checkProject(root, (each) => each === file)).toEqual(expected);
  }
  expect(all.map(({ file }) => file)).toContain(other);
});

test('what keeps a file from every tool is told, once where a rule says it in words of its own', async () => {
  const [deep, told, large] = [
    'src/deep.ts',
    'content/guides/told.mdx',
    'content/guides/large.mdx',
  ];
  const files = {
    [deep]: '['.repeat(1000),
    [told]: `{/* oxlint${''}-disable */}\n`,
    [large]: 'x '.repeat(20_000),
    'notes/deep.ts': '['.repeat(1000),
  };
  const diagnostics = await checkProject(projectFolder(files));
  const rulesOf = (of: string) =>
    diagnostics.flatMap(({ file, rule }) => (file === of ? [rule] : []));
  expect(rulesOf(deep)).toEqual(['plain-files']);
  expect(rulesOf(told)).toContain('no-directives');
  expect(rulesOf(large)).toEqual(['content-place']);
  // A site is made without it.
  expect(rulesOf('notes/deep.ts')).toEqual([]);
});

test('of a catalogue alone is told what makes it unusable, and what can be read goes on', async () => {
  const shared = aWrittenService({
    archetype: 'machne',
    add: [{ ...aWrittenPart(), owner: 'shared' as 'aws', sources: ['update'] }],
  });
  const files = {
    'src/catalog/archetypes/machine.ts': entryWith('defineArchetype', { ...machine, traits: [] }),
    'src/catalog/services/compute/ec2.ts': entryWith('defineService', {
      ...aWrittenService(),
      archetype: 'machine',
    }),
  };
  const wrong = {
    'src/catalog/services/compute/lambda.ts': 'export default defineService({ name: name });\n',
    'src/catalog/services/ebs.ts': entryWith('defineService', service),
    'src/catalog/services/storage/s3.ts': entryWith('defineService', shared),
  };
  expect(await checkCatalog(folderWith(files))).toEqual([]);
  expect(placesOf(await checkCatalog(folderWith({ ...files, ...wrong }))).toSorted()).toEqual([
    'src/catalog/services/compute/lambda.ts:1:16 catalog-data',
    'src/catalog/services/compute/lambda.ts:1:38 catalog-data',
    'src/catalog/services/ebs.ts:1:1 catalog-place',
    'src/catalog/services/storage/s3.ts:15:16 one-owner',
    'src/catalog/services/storage/s3.ts:18:9 cited-pages',
    'src/catalog/services/storage/s3.ts:30:5 cited-pages',
    'src/catalog/services/storage/s3.ts:9:16 known-shared',
  ]);
});

/** Shapes that no schema allows for most fields. */
const odd = "1 true 'a' [] {} [1] [[]] [{}]".split(' ').concat('[{ id: 1 }]', '{ length: {} }');
const fields =
  `name pages guide read reports archetype traits override remove add modes lifecycle contradictions
   aliases variants retired aws docs id category`.split(/\s+/);

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

const url = 'https://docs.aws.amazon.com/';
const readOn = (days: readonly string[], today: string) =>
  clockDiagnostic(
    projectWith({
      today,
      entries: days.map((verified, index) =>
        aService({ id: `s${index}`, add: [aPart({ sources: [{ url, title: 'AWS', verified }] })] }),
      ),
    }),
  );
const days = ['2026-11-27', ...Array.from({ length: 9 }, () => '2026-11-24')];

test('names the clock where many entries were read after today', () => {
  expect(readOn(days, '2025-01-01')).toMatchObject({
    rule: 'verified-date',
    message: 'Today is 2025-01-01, and 10 entries were read after that, the last on 2026-11-27.',
    expected: 'Allowed: a clock that shows 2026-11-27 or later.',
  });
});

test('a few days in the future are mistakes of their own', () => {
  expect(readOn(days.slice(1), '2025-01-01')).toBeUndefined();
  expect(readOn(days, '2026-11-24')).toBeUndefined();
});

test('time alone makes no error', async () => {
  const sources = [{ url, title: 'AWS', verified: '2026-11-30', at: ['first words … last words'] }];
  const entries = (['sunset', 'maintenance', 'ended'] as const).map((status) =>
    aService({
      id: status,
      add: [aPart({ sources })],
      lifecycle: {
        status,
        date: status === 'ended' ? '2026-11-30' : '2026-12-07',
        note: 'It ends.',
        sources,
      },
    }),
  );
  for (const today of ['2026-11-30', '2026-12-07', '2026-12-08', '2036-01-01']) {
    const diagnostics = await runRules(
      [...calendarRules, passageNamed],
      projectWith({ today, entries }),
      async () => ({ file: 'a.ts', line: 1, column: 1 }),
      [],
    );
    expect(errorsAmong(diagnostics), today).toEqual([]);
  }
});
