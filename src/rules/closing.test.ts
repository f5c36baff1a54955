import { expect, test } from 'vitest';
import { closing } from './closing.ts';
import { allNames } from './plan.ts';

const notCompared = 'This check does not compare the sources with their pages.';

test('a check of everything says what it has seen, and what it has not', () => {
  expect(closing({ names: allNames }, true)).toBe(
    `✔ ${allNames.join(', ')}\nForm, links and types are right. ${notCompared}\n`,
  );
});

test('a check of a few files says what it left out', () => {
  const only = { files: [], asked: () => false };
  const names = allNames.filter((name) => name !== 'types' && name !== 'workflows');
  const left = 'Left out: workflows, types. npm run check has them.\n';
  expect(closing({ names, only }, true)).toContain(
    `\nForm and links are right. ${notCompared}\n${left}`,
  );
  expect(closing({ names, only }, false)).toBe(left);
});

test('a check that looks at no fact says nothing of them', () => {
  expect(closing({ names: ['spelling'] }, true)).toBe('✔ spelling\n');
});
