import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { beforeBuild, isRead, noteBuild, unchangedSite } from './unchanged.ts';

// Each look at a project asks git.
vi.setConfig({ testTimeout: 120_000 });

const inputs = {
  'src/site/pages/a.astro': 'a page',
  'src/site.config.ts': 'settings',
  'src/catalog/a.ts': 'a fact',
  'content/guides/a.mdx': 'a guide',
  'public/a.svg': 'a picture',
  'astro.config.mjs': 'a configuration',
  'package.json': '{}',
  'package-lock.json': '{}',
  'node_modules/.package-lock.json': '{}',
  '.env': 'PUBLIC_A=a',
  'own.config.ts': 'defineSite({})',
};
const environment = { SITE_CONFIG: 'own.config.ts', BASE_PATH: '/a/', SOURCE_DATE_EPOCH: '86400' };

/** A project that was just built. */
function built() {
  const root = folderWith({ ...inputs, 'dist/index.html': 'a page', 'dist/a/b.json': '{}' });
  const target = join(root, 'dist');
  const isUnchanged = (env: NodeJS.ProcessEnv = environment) =>
    unchangedSite(root, target, env) !== undefined;
  noteBuild(root, target, beforeBuild(root, environment));
  return { root, target, isUnchanged };
}

test('where nothing has changed, it says what is there', () => {
  const { root, target } = built();
  expect(unchangedSite(root, target, environment)).toMatchObject({ files: 2, bytes: 8 });
});

test('what a build does not read may change', () => {
  const { root, isUnchanged } = built();
  mkdirSync(join(root, 'notes'));
  symlinkSync(join(root, 'notes'), join(root, 'packages'));
  writeFileSync(join(root, '.dist.lock'), 'of a build');
  writeFileSync(join(root, 'README.md'), 'words');
  writeFileSync(join(root, 'src/.a.ts.swp'), 'of an editor');
  mkdirSync(join(root, 'src/catalog/generated'), { recursive: true });
  writeFileSync(join(root, 'src/catalog/generated/ids.ts'), 'written by a build');
  const beside = { HOME: '/somewhere', ASTRO_TELEMETRY_DISABLED: '1', TZ: '' };
  expect(isUnchanged({ ...environment, ...beside })).toBe(true);
});

test('what a link leads to may change unseen, so there a build is needed', () => {
  const { root, target, isUnchanged } = built();
  symlinkSync(join(root, 'public/a.svg'), join(root, 'src/a.svg'));
  noteBuild(root, target, beforeBuild(root, environment));
  expect(isUnchanged()).toBe(false);
});

test('a compressed form of a file may come, and only of a file that is there', () => {
  const { target, isUnchanged } = built();
  for (const name of ['index.html.br', 'index.html.gz', 'a/b.json.zst'])
    writeFileSync(join(target, name), 'smaller');
  expect(isUnchanged()).toBe(true);
  writeFileSync(join(target, 'index.html'), 'another page');
  expect(isUnchanged()).toBe(false);
  const other = built();
  writeFileSync(join(other.target, 'gone.html.br'), 'smaller');
  expect(other.isUnchanged()).toBe(false);
});

const changes: Readonly<Record<string, (file: string) => void>> = {
  // What it is made from is told by its content, even as if it had not been touched.
  'another byte': (file) => {
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/.$/, '~'));
    if (!file.includes('dist/')) utimesSync(file, atime, mtime);
  },
  nothing: (file) => writeFileSync(file, ''),
  'no file': unlinkSync,
  'a link to something else': (file) => {
    renameSync(file, `${file}.log`);
    writeFileSync(`${file}.log`, 'more', { flag: 'a' });
    symlinkSync(`${file}.log`, file);
  },
};
const anyFile = fc.constantFrom(...Object.keys(inputs), 'dist/index.html', 'dist/a/b.json');
const anyFolder = fc.constantFrom(
  '',
  'src',
  'content',
  'public',
  'src/site/pages',
  'dist',
  'dist/a',
);

test('any change of any input, or of the site, makes it build', () => {
  const anyChange = fc.tuple(anyFile, fc.constantFrom(...Object.values(changes)));
  fc.assert(
    fc.property(anyChange, anyFolder, ([file, change], folder) => {
      for (const act of [
        (root: string) => change(join(root, file)),
        (root: string) => writeFileSync(join(root, folder, 'new.ts'), ''),
      ]) {
        const { root, isUnchanged } = built();
        expect(isUnchanged()).toBe(true);
        act(root);
        expect(isUnchanged()).toBe(false);
      }
    }),
    // Each has files of its own and asks git six times.
    { numRuns: 20 },
  );
});

test.each([
  ['another base path', { BASE_PATH: '/b/' }],
  ['another address', { SITE_URL: 'https://wiki.example' }],
  ['another frame', { FRAME_ANCESTORS: "'self'" }],
  ['no settings file', { SITE_CONFIG: '' }],
  ['another day', { SOURCE_DATE_EPOCH: '172800' }],
  ['today', { SOURCE_DATE_EPOCH: '' }],
  ['a day that is none', { SOURCE_DATE_EPOCH: 'x' }],
  ['a variable of pages', { PUBLIC_NEW: 'a' }],
])('%s makes it build', (_, changed) => {
  expect(built().isUnchanged({ ...environment, ...changed })).toBe(false);
});

describe('with git', () => {
  const git = (root: string, ...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: root });
  const commit = (root: string) => git(root, 'commit', '--allow-empty', '-m', 'words');

  test('a commit makes it build, and so does a main branch that moves', () => {
    const { root, target, isUnchanged } = built();
    git(root, 'init', '-b', 'main');
    commit(root);
    expect(isUnchanged()).toBe(false);
    noteBuild(root, target, beforeBuild(root, environment));
    expect(isUnchanged()).toBe(true);
    git(root, 'switch', '-c', 'other');
    expect(isUnchanged()).toBe(true);
    git(root, 'branch', '-D', 'main');
    expect(isUnchanged()).toBe(false);
    noteBuild(root, target, beforeBuild(root, environment));
    commit(root);
    expect(isUnchanged()).toBe(false);
  });
});

test('what changes during a build makes the next one build', () => {
  const { root, target, isUnchanged } = built();
  const before = beforeBuild(root, environment);
  writeFileSync(join(root, 'src/site/pages/a.astro'), 'changed meanwhile');
  noteBuild(root, target, before);
  expect(isUnchanged()).toBe(false);
});

test('a damaged stamp makes it build', () => {
  const { root, isUnchanged } = built();
  const folder = join(root, '.cache/builds');
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const text = readFileSync(file, 'utf8');
  const damages = ['', 'null', '{}', '[]', '["",""]', text.slice(0, -1), text.replace(/\w/, 'z')];
  for (const damaged of damages) {
    writeFileSync(file, damaged);
    expect(isUnchanged(), damaged).toBe(false);
  }
  rmSync(folder, { recursive: true });
  expect(isUnchanged()).toBe(false);
});

test('a stamp that cannot be written costs nothing but time', () => {
  const { root, target, isUnchanged } = built();
  rmSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache'), 'a file');
  expect(noteBuild(root, target, beforeBuild(root, environment))).toMatchObject({ files: 2 });
  expect(isUnchanged()).toBe(false);
});

/** What the code reads outside of a build, or what changes nothing of a page. */
const outside = [
  // How a defect of a command is printed.
  'DIVIDING_LINE_VERBOSE',
  // How diagnostics are printed.
  'GITHUB_ACTIONS',
  // Where somebody is who names files to check.
  'INIT_CWD',
  // Where a command finds other programs.
  'PATH',
];

test('every variable that the code of a build names counts', () => {
  const files = globSync('src/**/*.{ts,mjs,astro}').filter(
    (file) => !/\.test\.ts$|\/testing\/|^src\/(?:cli|workflows)\//.test(file.replaceAll('\\', '/')),
  );
  const names = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:process\.env|import\.meta\.env|environment)(?:\.|\[')(?<name>[A-Z_]{3,})/g,
      ),
    ].map(({ groups }) => groups?.['name'] ?? ''),
  );
  expect(names).toContain('SITE_CONFIG');
  expect(names.filter((name) => !isRead(name) && !outside.includes(name))).toEqual([]);
});
