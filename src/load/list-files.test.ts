import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLeftover, listCatalogFiles, notPlain } from './list-files.ts';
import { folderWith } from './testing/folder-with.ts';

/** Which files are read, and what is said of the others. Nothing outside the folders is ever opened. */

const compute = 'src/catalog/services/compute';
const found = (root: string) =>
  listCatalogFiles(root).diagnostics.map(
    (diagnostic) => `${diagnostic.file}: ${diagnostic.message}`,
  );
const read = (root: string) => listCatalogFiles(root).files.map(({ file }) => file);

test('every plain file below the folders of facts is read, in one order', () => {
  const root = folderWith({
    'src/catalog/traits/b.ts': 'B',
    'src/catalog/traits/a.ts': 'A',
    [`${compute}/deeper/c.txt`]: '',
    'src/catalog/define.ts': 'not among the facts',
    'src/catalog/generated/ids.ts': 'not among the facts',
  });
  expect(listCatalogFiles(root)).toEqual({
    files: [
      { file: `${compute}/deeper/c.txt`, text: '' },
      { file: 'src/catalog/traits/a.ts', text: 'A' },
      { file: 'src/catalog/traits/b.ts', text: 'B' },
    ],
    diagnostics: [],
  });
});

test('a project without facts has none', () => {
  expect(listCatalogFiles(folderWith({}))).toEqual({ files: [], diagnostics: [] });
});

test('hidden files are left alone', () => {
  const root = folderWith({ [`${compute}/.a.ts.swp`]: '', [`${compute}/.DS_Store`]: '' });
  expect(listCatalogFiles(root)).toEqual({ files: [], diagnostics: [] });
});

test('links are not followed, whatever they lead to', () => {
  const root = folderWith({ [`${compute}/a.ts`]: 'A', 'secret.ts': 'S', 'folder/b.ts': 'B' });
  const link = (target: string, name: string) => symlinkSync(target, join(root, compute, name));
  link('../../../../secret.ts', 'file.ts');
  link('../../../../folder', 'folder');
  link('/etc', 'outside');
  link('nowhere', 'dangling.ts');
  link('loop.ts', 'loop.ts');
  link('.', 'itself');
  symlinkSync('../../folder', join(root, 'src/catalog/traits'));
  expect(read(root)).toEqual([`${compute}/a.ts`]);
  const names = ['dangling.ts', 'file.ts', 'folder', 'itself', 'loop.ts', 'outside'];
  expect(found(root)).toEqual(
    [...names.map((name) => `${compute}/${name}`), 'src/catalog/traits'].map(
      (file) => `${file}: This is a link, or no file at all.`,
    ),
  );
});

test('a pipe, which nobody writes to, keeps nobody waiting', () => {
  const root = folderWith({ [`${compute}/a.ts`]: 'A' });
  execFileSync('mkfifo', [join(root, compute, 'pipe.ts')]);
  expect(found(root)).toEqual([`${compute}/pipe.ts: This is a link, or no file at all.`]);
  expect(read(root)).toEqual([`${compute}/a.ts`]);
});

test('a folder that is called like a file is a folder', () => {
  const root = folderWith({ [`${compute}/a.ts/b.ts`]: 'B' });
  expect(read(root)).toEqual([`${compute}/a.ts/b.ts`]);
});

test('a file where a folder belongs is a file', () => {
  expect(read(folderWith({ 'src/catalog/traits': 'A' }))).toEqual(['src/catalog/traits']);
});

test('what is too large is not read', () => {
  const root = folderWith({
    [`${compute}/a.ts`]: ' '.repeat(1_000_000),
    [`${compute}/b.ts`]: ' '.repeat(1_000_001),
  });
  expect(read(root)).toEqual([`${compute}/a.ts`]);
  expect(found(root)).toEqual([`${compute}/b.ts: The file has 1000001 bytes.`]);
});

test('any name is read as it is', () => {
  const names = ['a\nb.ts', 'a..ts', '%2e%2e.ts', 'a b.ts', 'é.ts', '😀.ts', '-rf.ts', '$(a).ts'];
  const root = folderWith(Object.fromEntries(names.map((name) => [`${compute}/${name}`, name])));
  const { files, diagnostics } = listCatalogFiles(root);
  expect(diagnostics).toEqual([]);
  expect(new Map(files.map(({ file, text }) => [file, text]))).toEqual(
    new Map(names.map((name) => [`${compute}/${name}`, name])),
  );
});

test('a name that is no text is reported', () => {
  const root = folderWith({});
  mkdirSync(join(root, compute), { recursive: true });
  writeFileSync(Buffer.concat([Buffer.from(`${join(root, compute)}/a`), Buffer.from([0xff])]), '');
  expect(JSON.stringify(found(root))).toContain('name is not UTF-8');
  expect(found(root)).toHaveLength(1);
});

test.each(['.DS_Store', '._ec2.ts', '.#ec2.ts', '.ec2.ts.swp', '.ec2.ts.swo'])('%s', (name) => {
  expect(isLeftover(name)).toBe(true);
});

test.each(['.prettierrc.mjs', '.oxlintrc.json', '.cspell.json', '.env', '.', 'ec2.ts', 'a.swp'])(
  '%s may be read',
  (name) => {
    expect(isLeftover(name)).toBe(false);
  },
);

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plain-'));
  mkdirSync(join(root, 'folder'));
  writeFileSync(join(root, 'folder/file.ts'), '');
  symlinkSync('folder', join(root, 'linked'));
  symlinkSync('file.ts', join(root, 'folder/link.ts'));
  symlinkSync('nowhere', join(root, 'folder/dangling.ts'));
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['folder/file.ts', undefined],
  ['folder/none.ts', undefined],
  ['none/none.ts', undefined],
  ['folder/link.ts', 'folder/link.ts'],
  ['folder/dangling.ts', 'folder/dangling.ts'],
  ['linked/file.ts', 'linked'],
  ['linked/none.ts', 'linked'],
  ['folder/file.ts/none.ts', 'folder/file.ts'],
  ['folder', 'folder'],
])('%s: %s', (file, obstacle) => {
  expect(notPlain(root, file)).toBe(obstacle);
});
