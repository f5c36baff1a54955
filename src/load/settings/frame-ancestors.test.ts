import { expect, test } from 'vitest';
import { frameAncestorsProblem } from './frame-ancestors.ts';

test.each([
  '*',
  '* file: app:',
  "'self'",
  "'none'",
  "'self' https://wiki.example https://*.wiki.example:8443 wiki.example localhost:* app://obsidian.md",
])('%s is who may frame', (value) => {
  expect(frameAncestorsProblem(value.split(' '))).toBeUndefined();
});

test.each([
  [[], undefined, 'is empty'],
  [['self'], 0, "needs its quotes: 'self'"],
  [
    ['app:', 'https://wiki.example/team/'],
    1,
    'has more than an origin: write https://wiki.example',
  ],
  [['https://wiki.example/'], 0, 'has more than an origin: write https://wiki.example'],
  [["'none'", 'https://wiki.example'], 0, 'must be alone or left out'],
  [['*', 'https://wiki.example'], 0, 'so "https://wiki.example" beside it narrows nothing'],
  [['*', "'self'"], 0, 'beside it narrows nothing'],
  [["'unsafe-inline'"], 0, 'is not an allowed source'],
  [['https://wiki.*'], 0, 'is not an allowed source'],
  [['wiki.example,other.example'], 0, 'is not an allowed source'],
  [['wiki.example;script-src *'], 0, 'is not an allowed source'],
  [['wiki.example other.example'], 0, 'is not an allowed source'],
  [['wiki.example\nX-Frame-Options: DENY'], 0, 'is not an allowed source'],
  [[`${'a'.repeat(400)}.example`], 0, 'has 408 characters'],
  [Array.from({ length: 101 }, () => 'wiki.example'), undefined, 'has 101 sources'],
])('%j is rejected', (value, index, reason) => {
  const problem = frameAncestorsProblem(value);
  expect(problem?.index).toBe(index);
  expect(problem?.message).toContain(reason);
});
