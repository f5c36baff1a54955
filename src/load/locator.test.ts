import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCatalog } from './read-catalog.ts';
import { makeLocator, type Locate } from './locator.ts';
import { inArchetype, inData, inFile, inService, inTrait, type Location } from './location.ts';

const entries = {
  'src/catalog/archetypes/machine.ts': `import { defineArchetype } from '../define.ts';

export default defineArchetype({
  name: 'Machine',
  add: [{ id: 'os-patches', owner: 'customer' }],
});
`,
  'src/catalog/traits/machine.ts': `import { defineTrait } from '../define.ts';
export default defineTrait({ name: 'A trait of the same id' });
`,
  'src/catalog/services/compute/ec2.ts': `import { defineService } from '../../define.ts';

export default defineService({
  name: 'EC2',
  guide: 'https://docs.aws.amazon.com/ec2/',
  read: '2026-11-24',
  override: {
    'os-patches': { owner: 'aws', sources: ['updates', { page: 'dated', at: 'You ring it' }] },
  },
  modes: [
    { id: 'first' },
    { id: 'second', add: [{ id: 'part', name: \`Part\`, sources: ['gone', 'dated'] }] },
  ],
  lifecycle: { sources: ['dated', { url: 'https://aws.amazon.com/ec2/', title: 'EC2' }] },
  pages: {
    updates: { path: 'updates', title: 'Updates' },
    dated: { url: 'https://docs.aws.amazon.com/', read: '2026-11-23', title: 'Dated' },
  },
});
`,
  'src/catalog/services/storage/ec2.ts': `import { defineService } from '../../define.ts';
export default defineService({ name: 'Again' });
`,
};

const data = {
  'src/exceptions.ts': `import type { X } from './x.ts';

const none = [];
export const exceptions: readonly X[] = [
  { rule: 'schema', reason: 'none' },
];
`,
  'src/own.ts': `import type { X } from './x.ts';
export const helper = ['Data'];
export default ({
  teams: [{ team: 'Data' }, network],
} as const) satisfies X;
`,
  'copy.ts': `import { defineSite } from './site.config.ts';
export default defineSite({ teams: [{ team: 'Data' }, { team: 'Rest', part: 'code' }] });
`,
  'deep.ts': `import { defineSite } from './site.config.ts';
export default defineSite({ teams: ${'['.repeat(20_000)} });
`,
  'src/computed.ts': `export const site = read();
`,
  'src/silent.ts': `const site = { teams: [] };
`,
};

const texts: Readonly<Record<string, string>> = { ...entries, ...data };

let root: string;
let locate: Locate;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'locate-'));
  mkdirSync(join(root, 'src'));
  for (const [file, text] of Object.entries(data)) writeFileSync(join(root, file), text);
  const read = parseCatalog(Object.entries(entries).map(([file, text]) => ({ file, text })));
  expect(read.diagnostics).toEqual([]);
  locate = makeLocator(root, read.files);
});

afterAll(() => rmSync(root, { recursive: true }));

/** The file of a place, and the text from there to the end of the line. */
async function at(place: Location): Promise<string> {
  const { file, line, column } = await locate(place);
  const text = texts[file]?.split('\n')[line - 1] ?? '';
  return `${file.replace('src/catalog/', '')}: ${text.slice(column - 1)}`;
}

/** The same in EC2's entry, without the file. */
const inEc2 = async (
  ...path: Parameters<typeof inService> extends [string, ...infer P] ? P : never
) => (await at(inService('ec2', ...path))).replace('services/compute/ec2.ts: ', '');

describe('a place in the catalogue', () => {
  test('is found by kind and id', async () => {
    expect(await at(inArchetype('machine', 'name'))).toBe("archetypes/machine.ts: 'Machine',");
    expect(await at(inTrait('machine', 'name'))).toMatch(/^traits.machine.ts: 'A trait/);
    expect(await at(inService('ec2', 'name'))).toBe("services/compute/ec2.ts: 'EC2',");
    expect(await at({ ...inService('ec2', 'name'), occurrence: 1 })).toMatch(
      /^services.storage.ec2.ts: 'Again'/,
    );
  });

  test('is a value, or the name of what opens a bracket', async () => {
    expect(await inEc2()).toBe('{');
    expect(await inEc2('override', 'os-patches', 'owner')).toMatch(/^'aws', /);
    expect(await inEc2('override', 'os-patches')).toMatch(/^'os-patches': /);
    expect(await inEc2('modes')).toBe('modes: [');
    expect(await inEc2('modes', 0)).toBe("{ id: 'first' },");
    expect(await inEc2('modes', { id: 'second' }, 'add', { id: 'part' }, 'name')).toMatch(
      /^`Part`, /,
    );
  });

  test('is the nearest thing around where there is no such value', async () => {
    expect(await inEc2('id')).toBe('{');
    expect(await inEc2('override', 'os-patches', 'duty', 3)).toMatch(/^'os-patches': /);
    expect(await inEc2('modes', { id: 'third' }, 'name')).toBe('modes: [');
  });

  test('is the guide where the documentation begins with it', async () => {
    expect(await inEc2('docs')).toBe("'https://docs.aws.amazon.com/ec2/',");
  });

  test('of an entry that was not read is its folder', async () => {
    expect(await locate(inService('rds', 'name'))).toEqual({
      file: 'src/catalog/services',
      line: 1,
      column: 1,
    });
  });
});

describe('a citation', () => {
  const sources = ['override', 'os-patches', 'sources'] as const;

  test('is where it is written', async () => {
    expect(await inEc2(...sources, 0)).toMatch(/^'updates', /);
    expect(await inEc2(...sources, 1)).toMatch(/^{ page: 'dated', /);
  });

  test('has its address and its title in the table of pages', async () => {
    expect(await inEc2(...sources, 0, 'url')).toBe("'updates', title: 'Updates' },");
    expect(await inEc2(...sources, 0, 'title')).toBe("'Updates' },");
    expect(await inEc2(...sources, 1, 'url')).toMatch(/^'https:..docs.aws.amazon.com.', /);
    expect(await inEc2('lifecycle', 'sources', 0, 'title')).toBe("'Dated' },");
  });

  test('has its day in the page, or else where all pages have it', async () => {
    expect(await inEc2(...sources, 1, 'verified')).toMatch(/^'2026-11-23', /);
    expect(await inEc2(...sources, 0, 'verified')).toBe("'2026-11-24',");
  });

  test('has what it says by itself where it says it', async () => {
    expect(await inEc2(...sources, 1, 'at')).toMatch(/^'You ring it'/);
    expect(await inEc2(...sources, 0, 'at')).toMatch(/^updates: { path: /);
    expect(await inEc2('lifecycle', 'sources', 1, 'title')).toBe("'EC2' }] },");
  });

  test('of a page that is not there is where it is written', async () => {
    const part = ['modes', { id: 'second' }, 'add', { id: 'part' }] as const;
    expect(await inEc2(...part, 'sources', 0, 'url')).toMatch(/^'gone', /);
  });
});

describe('a place in a data file', () => {
  test('is one in what a TypeScript file exports, its default first', async () => {
    expect(await at(inData('src/exceptions.ts', 0, 'reason'))).toBe("src/exceptions.ts: 'none' },");
    expect(await at(inData('src/own.ts', 'teams', 0, 'team'))).toBe(
      "src/own.ts: 'Data' }, network],",
    );
    expect(await at(inData('src/own.ts', 'teams', 1, 'team'))).toBe('src/own.ts: network],');
  });

  test('is found inside a call that only names a type', async () => {
    expect(await at(inData('copy.ts', 'teams', 1, 'part'))).toBe("copy.ts: 'code' }] });");
  });

  test('is the beginning of settings that nobody parses', async () => {
    expect(await locate(inData('deep.ts', 'teams', 0))).toEqual({
      file: 'deep.ts',
      line: 1,
      column: 1,
    });
  });

  test('is the nearest thing around where there is no data', async () => {
    expect(await at(inData('src/computed.ts', 'teams', 1))).toBe('src/computed.ts: read();');
    expect(await locate(inData('src/silent.ts', 'teams'))).toEqual({
      file: 'src/silent.ts',
      line: 1,
      column: 1,
    });
  });
});

test('a place in a file stays what it is', async () => {
  expect(await locate(inFile('a.mdx', 3, 4))).toEqual({ file: 'a.mdx', line: 3, column: 4 });
});
