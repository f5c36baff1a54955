import { expect, test } from 'vitest';
import { allNames, planOf } from './plan.ts';

const all = [
  'content/services/compute/one.mdx',
  'src/catalog/services/compute/one.ts',
  'src/cli/command.ts',
];
const plan = (...words: string[]) => {
  const planned = planOf(words, () => all);
  return 'names' in planned ? { names: planned.names, files: planned.only?.files } : planned;
};

test('without words everything is checked', () => {
  expect(plan()).toEqual({ names: allNames, files: undefined });
});

test('names choose what is run', () => {
  expect(plan('types', 'rules')).toEqual({ names: ['rules', 'types'], files: undefined });
});

test('files are checked by what is quick, and code for its imports too', () => {
  const quick = ['rules', 'lint', 'spelling', 'format', 'secrets'];
  expect(plan('one')).toEqual({ names: quick, files: all.slice(0, 2) });
  expect(plan('src/cli')).toEqual({ names: ['imports', ...quick], files: all.slice(2) });
});

test('both may be said', () => {
  expect(plan('spelling', 'one')).toEqual({ names: ['spelling'], files: all.slice(0, 2) });
});

test('every word that names nothing is told', () => {
  expect(plan('typs', 'src/cli/comand.ts', 'one')).toMatchInlineSnapshot(`
    [
      "There is no "typs" to check. Did you mean "types"? Allowed: "rules", "imports", "licences", "workflows", "types", "lint", "spelling", "format", "secrets", "one".",
      "There is no "src/cli/comand.ts" to check. Did you mean "src/cli/command.ts"? Allowed: a file, a folder, or the id of a service.",
    ]
  `);
});
