import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runLinter } from '../linters/run-linter.ts';
import { fixers } from './fixers.ts';

// Each fixer is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fixers-'));
  for (const file of ['.prettierrc.json', '.oxlintrc.json']) cpSync(file, join(root, file));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterEach(() => {
  unlinkSync(join(root, 'node_modules'));
  rmSync(root, { recursive: true });
});

/** Writes a text into two files, fixes the first, and returns what is said and what both hold. */
async function fixFirst(text: string) {
  for (const file of ['one.ts', 'two.ts']) writeFileSync(join(root, file), text);
  const said = [];
  for (const fixer of fixers) said.push(await runLinter(fixer, root, ['one.ts']));
  const texts = ['one.ts', 'two.ts'].map((file) => readFileSync(join(root, file), 'utf8'));
  return { said: said.map((section) => section?.heading), texts };
}

test('corrects the files that are asked for, and says nothing', async () => {
  const text = 'export const one  = (a: string) => /^x/.test(a);\n';
  expect(await fixFirst(text)).toEqual({
    said: [undefined, undefined],
    texts: ["export const one = (a: string) => a.startsWith('x');\n", text],
  });
});

test('points to what it cannot correct', async () => {
  expect((await fixFirst('export const a = [;\n')).said).toMatchInlineSnapshot(`
    [
      "oxlint leaves mistakes to correct by hand: npm run check -- lint shows them.",
      "Prettier cannot read these files. Correct them by hand.",
    ]
  `);
});
