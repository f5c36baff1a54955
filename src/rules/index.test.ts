import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allRules } from './index.ts';

const textOf = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const files = globSync('*/*.ts', { cwd: import.meta.dirname });
const tests = files.filter((file) => file.endsWith('.test.ts')).map(textOf);
const sources = files.filter((file) => !file.endsWith('.test.ts')).map(textOf);

test('every rule is written in one file, and has a test', () => {
  for (const { id } of allRules) {
    const name = id.replace(/-[a-z]/g, (letter) => letter.charAt(1).toUpperCase());
    const isHere = new RegExp(`^export (?:const|function) ${name}\\b`, 'm');
    expect(
      sources.filter((text) => isHere.test(text)),
      id,
    ).toHaveLength(1);
    expect(
      tests.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
      id,
    ).toBe(true);
  }
});

test('ids differ, and invariants are sentences', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  for (const { invariant } of allRules) expect(invariant).toMatch(/^[A-Z].*\.$/);
});
