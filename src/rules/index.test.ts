import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { allRules } from './index.ts';

test.each(allRules)('$id lies in the file of its name, beside its test', ({ id, invariant }) => {
  expect(globSync(`*/${id}{,.test}.ts`, { cwd: import.meta.dirname })).toHaveLength(2);
  expect(invariant).toMatch(/^[A-Z].*\.$/);
});

test('each rule is found, and once', () => {
  const files = globSync('{catalog,content}/*.test.ts', { cwd: import.meta.dirname });
  const tested = files.map((file) => basename(file, '.test.ts'));
  const pages = globSync('content/errors/*.md').map((file) => basename(file, '.md'));
  expect(allRules.map(({ id }) => id).toSorted()).toEqual(
    pages.filter((id) => tested.includes(id)).toSorted(),
  );
});
