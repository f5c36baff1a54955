import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { allRules } from './index.ts';

const here = readdirSync(import.meta.dirname, { recursive: true }).map((file) =>
  basename(String(file)),
);

test('every rule lies in the file of its name, beside its test', () => {
  for (const { id } of allRules) {
    expect(here).toContain(`${id}.ts`);
    expect(here).toContain(`${id}.test.ts`);
  }
});

test('ids differ, and invariants are sentences', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  for (const { invariant } of allRules) expect(invariant).toMatch(/^[A-Z].*\.$/);
});
