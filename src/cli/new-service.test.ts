import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'prettier';
import { beforeEach, expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { newService } from './new-service.ts';

const entry = (call: string, value: object): string =>
  `import { ${call} } from '../define.ts';\n\nexport default ${call}(${JSON.stringify(value)});\n`;
const part = { id: 'os-patches', layer: 'operating-system', owner: 'aws', name: 'Patch the host' };
const files = {
  '.prettierrc.json': readFileSync('.prettierrc.json', 'utf8'),
  'src/catalog/archetypes/managed-tool.ts': entry('defineArchetype', {
    order: 1,
    name: 'Managed tool',
    summary: 'What managed tools have in common.',
    pages: { model: { url: 'https://docs.aws.amazon.com/all/model.html', title: 'The model' } },
    add: [{ ...part, duty: 'Patch every host.', sources: ['model'] }],
  }),
  'src/catalog/services/networking/lantern.ts': entry('defineService', {
    name: 'AWS Lantern',
    shortName: 'Lantern',
    summary: 'A service that does not exist.',
    guide: 'https://docs.aws.amazon.com/lantern/latest/userguide/',
    archetype: 'managed-tool',
    modes: [{ id: 'standard', name: 'Standard', summary: 'The one way to run it.' }],
    variants: [{ id: 'oil-lantern', name: 'AWS Oil Lantern', mode: 'standard' }],
    pages: {},
  }),
  'src/catalog/retired/services/foghorn.ts': entry('defineRetired', { reason: 'Too loud.' }),
};

let root = '';
const written = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|mdx)$/.test(file) && !(file in files))
    .sort();
beforeEach(() => {
  root = folderWith(files);
});

const newEntry = 'src/catalog/services/networking/app-mesh.ts';
const newPage = 'content/services/networking/app-mesh.mdx';
const answers = {
  name: 'AWS App Mesh',
  short: 'App Mesh',
  category: 'networking',
  archetype: 'managed-tool',
  guide: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/',
  summary: 'A "mesh" whose control plane AWS runs; the proxies stand beside your containers.',
};
const run = (id: string, more: Partial<Record<keyof typeof answers, string>> = {}) =>
  newService(
    root,
    [id, ...Object.entries({ ...answers, ...more }).map(([flag, value]) => `--${flag}=${value}`)],
    false,
  );

test('a complete command writes an entry that is data, and a page, as Prettier has them', async () => {
  const { out, code } = await run('app-mesh');
  expect(code).toBe(0);
  expect(out).toContain(`Wrote ${newEntry} and ${newPage}.`);
  expect(written()).toEqual([newPage, newEntry]);
  const { diagnostics, entries } = readCatalog(root);
  expect(diagnostics).toEqual([]);
  expect(entries.services.find(({ id }) => id === 'app-mesh')).toMatchObject({
    name: answers.name,
    category: 'networking',
    summary: answers.summary,
  });
  const text = readFileSync(join(root, newEntry), 'utf8');
  expect(text).toContain('//   os-patches (aws)');
  for (const file of [newEntry, newPage]) {
    const style = { singleQuote: true, printWidth: 100, filepath: file };
    expect([file, await check(readFileSync(join(root, file), 'utf8'), style)]).toEqual([
      file,
      true,
    ]);
  }
});

test('all that is wrong is told together, and nothing is written', async () => {
  const wrong = {
    short: 'An App Mesh whose name is far too long',
    category: 'computing',
    archetype: 'managed-tol',
    guide: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is.html',
    summary: 'Two\nlines of text that nobody wants.',
  };
  const { err = '', code } = await run('Appmesh', wrong);
  expect(code).toBe(1);
  const flags = ['<id>', ...Object.keys(wrong).map((flag) => `--${flag}`)];
  expect(err.match(/^(<id>|--[a-z]+)(?=:)/gm)).toEqual(flags);
  expect(err).toContain('There is no category "computing". Did you mean "compute"?');
  expect(err).toContain('There is no archetype "managed-tol". Did you mean "managed-tool"?');
  expect(written()).toEqual([]);
});

test.each([
  ['lantern', /"lantern" exists already: edit src\/catalog\/services\/networking\/lantern\.ts\./],
  ['oil-lantern', /"oil-lantern" exists already: edit .*lantern\.ts\./],
  ['foghorn', /The id "foghorn" was given up/],
  ['index', /"index": is the address of a list\./],
  ['constructor', /"constructor": is a property of every object/],
])('%s names no new service', async (id, message) => {
  const { err, code } = await run(id);
  expect(code).toBe(1);
  expect(err).toMatch(message);
  expect(written()).toEqual([]);
});

test('what is missing is named where there is nobody to ask', async () => {
  const { err, code } = await newService(root, ['app-mesh', '--name', 'AWS App Mesh'], false);
  expect(code).toBe(1);
  expect(err).toContain('Missing: --short, --category, --archetype, --guide, --summary.');
});

test.each([[['app-mesh', '--archetypes', 'x']], [['app', 'mesh']], [['app-mesh', '--name']]])(
  'the arguments %j are rejected',
  async (args) => {
    const { err, code } = await newService(root, args, false);
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written.');
  },
);

test('the help names each flag and each archetype', async () => {
  const { out } = await newService(root, ['--help'], false);
  for (const word of ['--summary', '--archetype', 'managed-tool', 'networking']) {
    expect(out).toContain(word);
  }
});

test.each(['content/services/iot/app-mesh.mdx', newEntry])(
  'nothing is written where %s is in the way, whatever it holds',
  async (file) => {
    root = folderWith({ ...files, [file]: 'No entry.' });
    const { err, code } = await run('app-mesh');
    expect(code).toBe(1);
    expect(err).toContain(`${file} is in the way.`);
    expect(written()).toEqual([file]);
  },
);

test('nothing is written through a link', async () => {
  const outside = folderWith({});
  mkdirSync(join(root, 'content/services'), { recursive: true });
  symlinkSync(outside, join(root, 'content/services/networking'));
  const { err, code } = await run('app-mesh');
  expect(code).toBe(1);
  expect(err).toContain('content/services/networking is in the way.');
  expect(readdirSync(outside)).toEqual([]);
  expect(existsSync(join(root, newEntry))).toBe(false);
});
