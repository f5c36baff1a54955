import { expect, test } from 'vitest';
import { closing } from './closing.ts';
import { allNames } from './plan.ts';

const nobody = 'Nobody has compared the sources with their pages.';

test('a check of everything says what it has seen, and what nobody has', () => {
  expect(closing({ names: allNames }, true)).toBe(
    `✔ ${allNames.join(', ')}\nForm, links and types are right. ${nobody}\n`,
  );
});

test('a check of a few files says what it left out', () => {
  const only = { files: [], asked: () => false };
  const names = allNames.filter((name) => name !== 'types' && name !== 'workflows');
  const left = 'Left out: workflows, types. npm run check has them.\n';
  expect(closing({ names, only }, true)).toContain(
    `\nForm and links are right. ${nobody}\n${left}`,
  );
  expect(closing({ names, only }, false)).toBe(left);
});

test('a check that looks at no fact says nothing of them', () => {
  expect(closing({ names: ['spelling'] }, true)).toBe('✔ spelling\n');
});
