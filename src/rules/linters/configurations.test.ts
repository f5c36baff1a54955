/** What strangers write is never run: neither by the build nor by a tool that looks for its settings. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { format } from './format.ts';
import { lint } from './lint.ts';
import type { Linter } from './linter.ts';
import { runLinter } from './run-linter.ts';
import { spelling } from './spelling.ts';

// Each linter is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'configurations-'));
  for (const file of ['.prettierrc.json', '.oxlintrc.json', 'cspell.json', 'cspell-words.txt']) {
    cpSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const folders = ['content/guides', 'src/catalog/services/database'];
const page = 'content/guides/page.mdx';
const entry = 'src/catalog/services/database/entry.ts';

/** Writes a configuration into the folders of facts that leaves a mark when it is run. */
function hide(name: string, rest: string): string {
  const mark = join(root, 'mark');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');\n${rest}`;
  for (const folder of folders) writeFileSync(join(root, folder, name), code);
  return mark;
}

beforeEach(() => {
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, page), 'A  misspelld   word.\n');
  writeFileSync(join(root, entry), "export default  { name: 'A misspelld word' };\ndebugger;\n");
});

/** The files of which a linter says something. */
async function found(linter: Linter): Promise<string[]> {
  const said = await runLinter(linter, root, [page, entry]);
  return [page, entry].filter((file) => said?.output.includes(file));
}

test('Prettier', async () => {
  const mark = hide('.prettierrc.cjs', 'module.exports = { requirePragma: true };');
  expect(await found(format)).toEqual([page, entry]);
  expect(existsSync(mark)).toBe(false);
});

test('oxlint', async () => {
  const mark = hide('plugin.cjs', 'module.exports = {};');
  for (const folder of folders) {
    const settings = JSON.stringify({
      jsPlugins: ['./plugin.cjs'],
      rules: { 'no-debugger': 'off' },
    });
    writeFileSync(join(root, folder, '.oxlintrc.json'), settings);
  }
  expect(await found(lint)).toContain(entry);
  expect(existsSync(mark)).toBe(false);
});

test('cspell', async () => {
  const mark = hide('cspell.config.cjs', "module.exports = { words: ['misspelld'] };");
  expect(await found(spelling)).toEqual([page, entry]);
  expect(existsSync(mark)).toBe(false);
});
