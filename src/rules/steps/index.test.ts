import { expect, test } from 'vitest';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { allNames, closing, planOf, runStep, toolsAfter, waitingText } from './index.ts';

const all = [
  'content/services/compute/one.mdx',
  'src/catalog/services/compute/one.ts',
  'src/cli/command.ts',
];
const quick = ['rules', 'lint', 'spelling', 'format', 'secrets'];

test.each([
  ['without words everything', [], allNames, undefined],
  ['what is named', ['types', 'rules'], ['rules', 'types'], undefined],
  ['files by what is quick', ['one'], quick, all.slice(0, 2)],
  ['code for its imports too', ['src/cli'], ['imports', ...quick], all.slice(2)],
  ['both', ['spelling', 'one'], ['spelling'], all.slice(0, 2)],
])('is checked: %s', (_, words, names, files) => {
  const plan = planOf(words, () => all);
  expect('names' in plan && [plan.names, plan.only?.files]).toEqual([names, files]);
});

test('a word that names nothing is told', () => {
  expect(planOf(['typs', 'one'], () => all)).toEqual([
    'There is no "typs". Did you mean "types"? Allowed: "rules", "imports", "licences", "workflows", "types", "lint", "spelling", "format", "secrets", "one".',
  ]);
});

test('a step that crashes is a diagnostic', async () => {
  expect(await runStep('imports', 'no-such-folder')).toMatchObject([
    { rule: 'check-stopped', message: expect.stringContaining('The step "imports" stopped: ') },
  ]);
});

test('the last words say what was looked at, and what was not', () => {
  const seen = 'are right. This check does not compare the sources with their pages.\n';
  const names = allNames.filter((name) => name !== 'types' && name !== 'workflows');
  const plan = { names, only: { files: [], isSelected: () => false } };
  const left = 'Left out: workflows, types. npm run check has them.\n';
  expect(closing({ names: allNames }, true)).toBe(
    `✔ ${allNames.join(', ')}\nForm, links and types ${seen}`,
  );
  expect(closing(plan, true)).toContain(`\nForm and links ${seen}${left}`);
  expect(closing(plan, false)).toBe(left);
  expect(closing({ names: ['spelling'] }, true)).toBe('✔ spelling\n');
});

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
