import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLocator, type Locate } from './locate.ts';
import { inArchetype, inData, inFile, inService, type Place } from './rule.ts';

const files = {
  'src/catalog/archetypes/common.ts': `import { page } from './pages.ts';

export const ground = [
  {
    id: 'facilities',
    owner: 'aws',
    sources: [page()],
  },
] as const;

export const data = { id: 'customer-data', owner: 'customer' } as const;
`,
  'src/catalog/archetypes/machine.ts': `import { data, ground } from './common.ts';

const guest = [{ id: 'os-patches', owner: 'customer' }] satisfies Part[];

export const machine = defineArchetype({
  id: 'machine',
  parts: [...ground, ...guest, data],
});
`,
  'src/catalog/services/ec2.ts': `const guide = cite('https://docs.aws.amazon.com/guide', 'Guide', '2026-11-24');
const limits = page('limits', 'Limits');
const shared = { owner: 'customer' };
const layer = 'data';

export const ec2 = defineService({
  id: 'ec2',
  add: [{ ...shared, id: 'own', layer, sources: [guide, limits] }],
  change: {
    'os-patches': { owner: 'aws' },
    owner: computed(),
  },
  modes: [
    { id: 'first' },
    { id: 'second', add: [{ id: 'part', name: \`Part\` }] },
  ],
});

export const again = defineService({ id: 'ec2', name: 'Again' });
`,
  'list.json': `{
  "ec2": { "parts": ["a", "b"] }
}
`,
  'exceptions.ts': `import type { X } from './x.ts';

export const exceptions: readonly X[] = [
  { rule: 'schema', reason: 'none' },
];
`,
  'config.ts': `const systems = 'Systems';
const teams = [{ team: systems, part: 'os-*' }, { team: 'Data' }];
const defaults = { name: 'Line', teams };
function unused() {}
export const site = { ...defaults, ...own(), url: 'https://wiki.example' };
export const file = 'config.ts';
`,
  'own.ts': `import type { X } from './x.ts';
export const helper = ['Data'];
const network = { team: 'Network', layer: 'network' };
export default {
  teams: [{ team: 'Data' }, network],
} satisfies X;
`,
  'copy.ts': `import { defineSite } from './site.config.ts';
export default defineSite({
  teams: [{ team: 'Data' }, { team: 'Rest', part: 'code' }],
});
`,
};

let root: string;
let locate: Locate;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'locate-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  locate = makeLocator(root);
});

afterAll(() => rmSync(root, { recursive: true }));

/** What stands at a place: the file and the text from there to the end of the line. */
async function at(place: Place): Promise<string> {
  const { file, line, column } = await locate(place);
  const text = files[file as keyof typeof files].split('\n')[line - 1] ?? '';
  return `${file.replace('src/catalog/', '')}: ${text.slice(column - 1)}`;
}

describe('a place in the catalogue', () => {
  test.each<[string, Place, string]>([
    ['an entry', inService('ec2'), 'services/ec2.ts: {'],
    ['a value', inService('ec2', 'id'), "services/ec2.ts: 'ec2',"],
    [
      'the second of two',
      { ...inService('ec2', 'name'), occurrence: 1 },
      "services/ec2.ts: 'Again' });",
    ],
    [
      'a change at its name',
      inService('ec2', 'change', 'os-patches'),
      "services/ec2.ts: 'os-patches': { owner: 'aws' },",
    ],
    ['a list at its name', inService('ec2', 'modes'), 'services/ec2.ts: modes: ['],
    ['an item by index', inService('ec2', 'modes', 0), "services/ec2.ts: { id: 'first' },"],
    [
      'an item by id',
      inService('ec2', 'modes', { id: 'second' }, 'add', { id: 'part' }, 'name'),
      'services/ec2.ts: `Part` }] },',
    ],
    [
      'a spread property',
      inService('ec2', 'add', { id: 'own' }, 'owner'),
      "services/ec2.ts: 'customer' };",
    ],
    [
      'a shorthand property',
      inService('ec2', 'add', { id: 'own' }, 'layer'),
      'services/ec2.ts: layer, sources: [guide, limits] }],',
    ],
    [
      'a constant source',
      inService('ec2', 'add', { id: 'own' }, 'sources', 0),
      'services/ec2.ts: guide, limits] }],',
    ],
    [
      'an argument of cite',
      inService('ec2', 'add', { id: 'own' }, 'sources', 0, 'verified'),
      "services/ec2.ts: '2026-11-24');",
    ],
    [
      'an inherited part',
      inArchetype('machine', 'parts', { id: 'os-patches' }, 'owner'),
      "archetypes/machine.ts: 'customer' }] satisfies Part[];",
    ],
    [
      'a part of another file',
      inArchetype('machine', 'parts', { id: 'facilities' }, 'owner'),
      "archetypes/common.ts: 'aws',",
    ],
    [
      'a part that is a constant',
      inArchetype('machine', 'parts', 2, 'owner'),
      "archetypes/common.ts: 'customer' } as const;",
    ],
    [
      'a computed source',
      inArchetype('machine', 'parts', 0, 'sources', 0, 'url'),
      'archetypes/common.ts: page()],',
    ],
    [
      'a constant that a function makes',
      inService('ec2', 'add', { id: 'own' }, 'sources', 1, 'title'),
      "services/ec2.ts: page('limits', 'Limits');",
    ],
    [
      'the nearest thing around',
      inService('ec2', 'change', 'os-patches', 'duty', 3),
      "services/ec2.ts: 'os-patches': { owner: 'aws' },",
    ],
  ])('%s', async (_name, place, expected) => {
    expect(await at(place)).toBe(expected);
  });

  test('of an entry that no file defines is the index', async () => {
    expect(await locate(inService('rds', 'id'))).toEqual({
      file: 'src/catalog/services/index.ts',
      line: 1,
      column: 1,
    });
  });
});

test('a place in a data file', async () => {
  expect(await at(inData('list.json', 'ec2', 'parts', 1))).toBe('list.json: "b"] }');
  expect(await at(inData('list.json', 'ec2'))).toBe('list.json: "ec2": { "parts": ["a", "b"] }');
  expect(await at(inData('exceptions.ts', 0, 'reason'))).toBe("exceptions.ts: 'none' },");
});

test('a place in what a TypeScript file exports, through its own constants', async () => {
  expect(await at(inData('config.ts', 'teams', 0, 'part'))).toBe(
    "config.ts: 'os-*' }, { team: 'Data' }];",
  );
  expect(await at(inData('config.ts', 'teams', 1))).toBe("config.ts: { team: 'Data' }];");
  expect(await at(inData('config.ts', 'url'))).toBe("config.ts: 'https://wiki.example' };");
  expect(await at(inData('config.ts', 'none'))).toBe(
    `config.ts: ${files['config.ts'].split('\n')[4]?.slice(20)}`,
  );
  expect(await at(inData('own.ts', 'teams'))).toBe("own.ts: teams: [{ team: 'Data' }, network],");
  expect(await at(inData('own.ts', 'teams', 1))).toBe('own.ts: network],');
  expect(await at(inData('own.ts', 'teams', 1, 'layer'))).toBe("own.ts: 'network' };");
  expect(await at(inData('copy.ts', 'teams', 1, 'part'))).toBe("copy.ts: 'code' }],");
});

test('a place in a file stays what it is, and TypeScript is not asked', async () => {
  const elsewhere = makeLocator('/nowhere');
  expect(await elsewhere(inFile('a.mdx', 3, 4))).toEqual({ file: 'a.mdx', line: 3, column: 4 });
});
