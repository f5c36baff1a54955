import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { terminalReport } from '../diagnostics/reports.ts';
import { firstUnseen } from '#catalog/text/visible.ts';
import { readSettings } from './read-settings.ts';
import { settingsSchema, type SiteConfig } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-config-'));
const file = join(folder, 'site.config.ts');
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'folder.ts'));
symlinkSync('/dev/zero', join(folder, 'device.mts'));
writeFileSync(join(folder, 'secret'), 'secret word');
symlinkSync('secret', join(folder, 'secret.ts'));

const defaults: SiteConfig = {
  name: 'Line',
  tagline: 'Who does what',
  url: 'https://line.example',
  base: '/',
  repository: 'https://git.example/line',
  branch: 'main',
  frameAncestors: ['*'],
  teams: [],
};

function withFile(text: string, environment: Record<string, string> = {}) {
  writeFileSync(file, text);
  return readSettings(defaults, { SITE_CONFIG: file, ...environment });
}

const copyOf = (settings: string): string =>
  `import { defineSite } from '../src/site.config.ts';\n\nexport default defineSite({\n${settings}\n});\n`;

const reportOn = (settings: string, environment?: Record<string, string>): string =>
  terminalReport(withFile(copyOf(settings), environment).diagnostics, (rule) => rule)
    .replaceAll(/\S*(?=site\.config\.ts)/g, '')
    .replaceAll(/^ {2}(?:allowed|more) .*\n/gm, '');

test('an organization’s own file overrides what it names and leaves the rest', () => {
  const text = copyOf(`  // A comment.
  name: 'Our line',
  url: "https://wiki.example/",
  base: \`line\`,
  repository: 'http://git.wiki.example:8080/our/line/',
  teams: [{ team: 'Platform', part: 'os-*' }],`);
  const { site, teamsFile, diagnostics } = withFile(text);
  expect(diagnostics).toEqual([]);
  expect(site).toEqual({
    ...defaults,
    name: 'Our line',
    url: 'https://wiki.example',
    base: '/line/',
    repository: 'http://git.wiki.example:8080/our/line',
    teams: [{ team: 'Platform', part: 'os-*' }],
  });
  expect(teamsFile).toMatch(/site\.config\.ts$/);
});

test('the environment overrides the file', () => {
  const text = copyOf(`  url: 'https://wiki.example', base: '/line/',`);
  const { site, teamsFile } = withFile(text, { SITE_URL: 'https://test.example', BASE_PATH: '/' });
  expect(site).toMatchObject({ url: 'https://test.example', base: '/' });
  expect(teamsFile).toBe('src/site.config.ts');
});

test('everything that is wrong is reported together, at its place', () => {
  const settings = `  name: '<b>',
  tagline: 'a\\u202Eb',
  url: 'https://wiki.example/line/',
  base: '../etc',
  repository: 'javascript:alert(1)',
  branch: 'a b',
  frameAncestors: ['app:', 'self'],
  team: [],
  teams: [{ team: 'Systems', prt: 'os-*' }, { part: 3 }, 'Systems', { team: '', part: '*a*b*c*' }],`;
  expect(reportOn(settings, { BASE_PATH: '%2e%2e' })).toMatchInlineSnapshot(`
    "site.config.ts:4:9 settings
      found    "<b>" holds "<".
      next     Correct it there.

    site.config.ts:5:12 settings
      found    "a\\u{202E}b" holds U+202E, which nobody sees.
      next     Correct it there.

    site.config.ts:6:8 settings
      found    "https://wiki.example/line/" has the path "/line/".
      next     Correct it there.

    site.config.ts:7:9 settings
      found    "../etc" has the folder "..".
      next     Correct it there.

    site.config.ts:8:15 settings
      found    "javascript:alert(1)" is no address that begins with https://.
      next     Correct it there.

    site.config.ts:9:11 settings
      found    "a b" holds " ".
      next     Correct it there.

    site.config.ts:10:28 settings
      found    "self" needs its quotes: 'self'.
      next     Correct it there.

    site.config.ts:11:3 settings
      found    There is no field "team".
      next     Correct the name, or delete the field.

    site.config.ts:12:35 settings
      found    There is no field "prt".
      next     Correct the name, or delete the field.

    site.config.ts:12:45 settings
      found    "team" is missing.
      next     Correct it there.

    site.config.ts:12:53 settings
      found    3 is not a text.
      next     Correct it there.

    site.config.ts:12:58 settings
      found    "Systems" is not an object.
      next     Correct it there.

    site.config.ts:12:77 settings
      found    "" is empty.
      next     Correct it there.

    site.config.ts:12:87 settings
      found    "*a*b*c*" has 4 "*".
      next     Correct it there.

    BASE_PATH:1:1 settings
      found    "%2e%2e" holds "%".
      next     Correct it there.

    ✖ 15 problems.
    "
  `);
});

test('a file that is more than data is rejected and not run', () => {
  const text = `import { writeFileSync } from 'node:fs';
writeFileSync('${join(folder, 'ran')}', '');
export default { name: 'Our line' }; // no defineSite
process.exit(7);
`;
  const { site, diagnostics } = withFile(text);
  expect(site).toBeUndefined();
  expect(diagnostics.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['settings', 4, 1],
  ]);
  expect(existsSync(join(folder, 'ran'))).toBe(false);
});

test.each([
  ['export default /* defineSite */ {', '1:33'],
  [copyOf('  name: process.env.NAME,'), '4:9'],
  [copyOf('  get name() { return "a" },'), '4:3'],
  [copyOf('  ["name"]: "a",'), '4:3'],
  [copyOf('  ...other,'), '4:3'],
  [copyOf('  name: `${1}`,'), '4:9'],
  ['// defineSite', '1:14'],
])('%j is rejected at %s', (text, place) => {
  const { diagnostics } = withFile(text);
  expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toContain(place);
});

test.each([
  ['nowhere/site.config.ts', 'there is no such file'],
  [join(folder, 'folder.ts'), 'it is no file'],
  [join(folder, 'device.mts'), 'it is no file'],
  [join(folder, 'secret.ts'), 'it does not call defineSite'],
  ['a\u0000b.ts', 'ERR_INVALID_ARG_VALUE'],
  ['a\u202eb.ts', 'there is no such file'],
  ['/dev/zero', 'its name does not end in .ts'],
  ['/etc/passwd', 'its name does not end in .ts'],
  ['package.json', 'its name does not end in .ts'],
])('%j is no settings file: %s', (path, why) => {
  const { diagnostics, site } = readSettings(defaults, { SITE_CONFIG: path });
  expect(JSON.stringify(diagnostics)).not.toContain('secret word');
  expect(site).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { rule: 'settings', file: 'SITE_CONFIG', line: 1, column: 1 },
  ]);
  expect(diagnostics[0]?.message).toContain(`cannot be read: ${why}.`);
  expect(firstUnseen(diagnostics[0]?.message ?? '')).toBeUndefined();
});

test('a long file and a link to nothing are no settings file', () => {
  writeFileSync(file, ' '.repeat(200_001));
  const [long] = readSettings(defaults, { SITE_CONFIG: file }).diagnostics;
  expect(long?.message).toContain('it has 200001 bytes');
  mkdirSync(join(folder, 'links'));
  symlinkSync(join(folder, 'none'), join(folder, 'links/a.ts'));
  const [broken] = readSettings(defaults, { SITE_CONFIG: join(folder, 'links/a.ts') }).diagnostics;
  expect(broken?.message).toContain('there is no such file');
});

test('our own settings have to fit, too, and are found in their file', () => {
  const { diagnostics } = readSettings({ ...defaults, tagline: 'a\tb' }, {});
  expect(diagnostics).toMatchObject([{ file: 'src/site.config.ts', column: 3 }]);
  expect(diagnostics[0]?.line).toBeGreaterThan(5);
});

test.each([
  '*',
  '* file: app:',
  "'self'",
  "'none'",
  "'self' https://wiki.example https://*.wiki.example:8443 wiki.example localhost:* app://obsidian.md",
])('%s is who may frame', (value) => {
  const { diagnostics } = readSettings(defaults, { FRAME_ANCESTORS: value });
  expect(diagnostics).toEqual([]);
});

test.each([
  [[], undefined, 'is empty'],
  [['self'], 0, "needs its quotes: 'self'"],
  [
    ['app:', 'https://wiki.example/team/'],
    1,
    'has more than an origin: write https://wiki.example',
  ],
  [['https://wiki.example/'], 0, 'has more than an origin: write https://wiki.example'],
  [["'none'", 'https://wiki.example'], 0, 'must be alone or left out'],
  [['*', 'https://wiki.example'], 0, 'so "https://wiki.example" beside it narrows nothing'],
  [['*', "'self'"], 0, 'beside it narrows nothing'],
  [["'unsafe-inline'"], 0, 'is not an allowed source'],
  [['https://wiki.*'], 0, 'is not an allowed source'],
  [['wiki.example,other.example'], 0, 'is not an allowed source'],
  [['wiki.example;script-src *'], 0, 'is not an allowed source'],
  [['wiki.example other.example'], 0, 'is not an allowed source'],
  [['wiki.example\nX-Frame-Options: DENY'], 0, 'is not an allowed source'],
  [[`${'a'.repeat(400)}.example`], 0, 'has 408 characters'],
  [Array.from({ length: 101 }, () => 'wiki.example'), undefined, 'has 101 sources'],
])('%j is rejected', (value, index, reason) => {
  const { error } = settingsSchema.shape.frameAncestors.safeParse(value);
  const [issue] = error?.issues ?? [];
  expect(issue?.path[0]).toBe(index);
  expect(issue?.message).toContain(reason);
});
