import { expect, test } from 'vitest';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { toolsAfter, waitingText } from './tools-after.ts';

const names = ['rules', 'imports', 'types', 'lint'];
const page = 'content/guides/page.mdx';
const code = 'src/catalog/text/code.ts';
const diagnostic = (file: string, rule = 'one-owner'): Diagnostic => ({
  rule,
  file,
  line: 1,
  column: 1,
  message: '',
  expected: '',
  help: '',
});
const after = (...diagnostics: readonly Diagnostic[]) =>
  toolsAfter(diagnostics, names, [page, code]);

test('where the rules pass, every tool gets every file', () => {
  expect(after()).toEqual({ given: [page, code], waiting: [] });
});

test('a page that did not pass is given to no tool, and the compiler waits', () => {
  expect(after(diagnostic(page))).toEqual({ given: [code], waiting: ['types'] });
});

test('other steps read code, and wait where it did not pass', () => {
  expect(after(diagnostic(code))).toEqual({ given: [page], waiting: ['imports', 'types'] });
});

test('where the rules stopped, nothing has passed', () => {
  expect(after(diagnostic('src/rules/steps/rules.ts', 'check-stopped'))).toEqual({
    given: [],
    waiting: ['imports', 'types', 'lint'],
  });
});

test('what waits is said', () => {
  expect(waitingText(['imports', 'types'])).toBe(
    'Until the rules pass, no tool reads the files above, and there is no check of imports, types.',
  );
  expect(waitingText([])).toBe('Until the rules pass, no tool reads the files above.');
});
