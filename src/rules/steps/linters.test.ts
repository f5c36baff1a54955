import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import {
  fixers,
  linters,
  runLinter,
  summarySections,
  terminalSections,
  type Linter,
  type Sections,
} from './linters.ts';

// Each linter is a process of its own.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.unstubAllEnvs());

/** A linter that runs this code. */
const linter = (code: string): Linter => ({
  program: process.execPath,
  args: (onGitHub) => ['-e', code, ...(onGitHub ? ['on GitHub'] : [])],
  advice: 'Correct it.',
  diagnostic: /^\S+:\d+ /m,
  aside: /^Took .*\n/m,
});
const run = (code: string, files: readonly string[] = ['a.ts'], onGitHub = false) =>
  runLinter(linter(code), tmpdir(), files, onGitHub);

test('nothing is said where nothing is found', async () => {
  expect(await run('console.log("a.ts:1 is right")')).toBeUndefined();
});

test('what is found is said in the linter’s words, less what it says of itself', async () => {
  const finds = 'console.log("a.ts:1 is wrong\\nTook 3 s"); console.error("b"); process.exit(1)';
  expect(await run(finds)).toEqual({ heading: 'Correct it.', output: 'a.ts:1 is wrong\nb' });
});

test('only the files that are named are looked at', async () => {
  const code = 'console.log(`a:1 ${process.argv.slice(1)}`); process.exit(1)';
  expect((await run(code, ['a.ts', 'b.ts'], true))?.output).toBe('a:1 on GitHub,a.ts,b.ts');
  expect(await run(code, [])).toBeUndefined();
});

test.each([
  [linter('console.error("No settings"); process.exit(1)'), 'exit code 1'],
  [linter('console.log("a.ts:1 is"); process.kill(process.pid, "SIGKILL")'), 'SIGKILL'],
  [{ ...linter(''), program: 'no-such-linter' }, 'spawn no-such-linter ENOENT'],
])('a linter that stops is told, whatever it prints', async (stopping, how) => {
  expect((await runLinter(stopping, tmpdir(), ['a.ts']))?.heading).toBe(
    `${stopping.program} stopped (${how}) before it had looked at everything.`,
  );
});

test('no colour and no other command reaches the terminal', async () => {
  const code = 'console.log("a.ts:1 \\u001b[31m##[error]\\n::debug::x"); process.exit(1)';
  expect((await run(code))?.output).toBe('a.ts:1 \\u{001B}[31m## [error]\n./::debug::x');
});

test('a linter colours nothing, whatever the environment asks for', async () => {
  for (const name of ['CI', 'FORCE_COLOR']) vi.stubEnv(name, '1');
  const code =
    'const { CI, FORCE_COLOR } = process.env; console.log([CI, FORCE_COLOR]); process.exit(1)';
  expect((await run(code))?.output).toBe('[ undefined, undefined ]');
});

const sections: Sections = [
  ['lint', { heading: 'One found mistakes. Run npm run fix.', output: 'a.ts:1:1\n  x\n\nb.ts' }],
  ['format', { heading: 'Two stopped.', output: '```\n<b>' }],
];

test('sections in a terminal, and as code in a summary', () => {
  expect(terminalSections(sections)).toBe(
    '\n✖ lint: One found mistakes. Run npm run fix.\n\na.ts:1:1\n  x\n\nb.ts\n\n✖ format: Two stopped.\n\n```\n<b>\n',
  );
  expect(summarySections(sections.slice(1))).toBe(
    '\n### ✖ format\n\nTwo stopped.\n\n    ```\n    <b>\n',
  );
  expect(terminalSections([]) + summarySections([])).toBe('');
});

/** A folder with the project's settings for linters, and these files. */
function folderWithSettings(files: Readonly<Record<string, string>>): string {
  const root = folderWith(files);
  for (const file of ['.prettierrc.json', '.oxlintrc.json', 'cspell.json', 'cspell-words.txt']) {
    cpSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

const page = 'content/guides/page.mdx';
const entry = 'src/catalog/services/database/entry.ts';
const oxlintSettings = { jsPlugins: ['./plugin.cjs'], rules: { 'no-debugger': 'off' } };

test.each<[Linter, Record<string, string>, string[]]>([
  [
    linters.format,
    { '.prettierrc.cjs': 'module.exports = { requirePragma: true };' },
    [page, entry],
  ],
  [
    linters.lint,
    { 'plugin.cjs': 'module.exports = {};', '.oxlintrc.json': JSON.stringify(oxlintSettings) },
    [entry],
  ],
  [
    linters.spelling,
    { 'cspell.config.cjs': "module.exports = { words: ['misspelld'] };" },
    [page, entry],
  ],
])(
  '$program runs no settings that lie beside a page or an entry',
  async (tool, settings, found) => {
    const mark = "require('node:fs').writeFileSync(`${__dirname}/mark`, '');\n";
    const folders = ['content/guides', 'src/catalog/services/database'];
    const root = folderWithSettings({
      ...Object.fromEntries(
        folders.flatMap((folder) =>
          Object.entries(settings).map(([name, text]) => [
            `${folder}/${name}`,
            name.endsWith('.cjs') ? mark + text : text,
          ]),
        ),
      ),
      [page]: 'A  misspelld   word.\n',
      [entry]: "export default  { name: 'A misspelld word' };\ndebugger;\n",
    });
    const { output = '' } = (await runLinter(tool, root, [page, entry])) ?? {};
    expect(found.filter((file) => !output.includes(file))).toEqual([]);
    expect(folders.filter((folder) => existsSync(join(root, folder, 'mark')))).toEqual([]);
  },
);

test.each([
  [
    'corrects the files that are asked for',
    'export const one  = (a: string) => /^x/.test(a);\n',
    "export const one = (a: string) => a.startsWith('x');\n",
    [undefined, undefined],
  ],
  [
    'points to what it cannot correct',
    'export const a = [;\n',
    'export const a = [;\n',
    [
      'oxlint leaves mistakes to correct by hand: npm run check -- lint shows them.',
      'Prettier cannot read these files. Correct them by hand.',
    ],
  ],
])('npm run fix %s', async (_, before, after, headings) => {
  const root = folderWithSettings({ 'one.ts': before, 'two.ts': before });
  const found = [];
  for (const fixer of fixers) found.push((await runLinter(fixer, root, ['one.ts']))?.heading);
  expect(found).toEqual(headings);
  const texts = ['one.ts', 'two.ts'].map((file) => readFileSync(join(root, file), 'utf8'));
  expect(texts).toEqual([after, before]);
});
