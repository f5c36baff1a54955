import { expect, test } from 'vitest';
import { frameAncestorsOf } from './frame-ancestors.ts';

test.each([
  '*',
  '* file: app:',
  "'self'",
  "'none'",
  "'self' https://wiki.example https://*.wiki.example:8443 wiki.example localhost:* app://obsidian.md",
])('%s is who may frame', (value) => {
  expect(frameAncestorsOf(value)).toEqual(value.split(' '));
  expect(frameAncestorsOf(value.split(' '))).toEqual(value.split(' '));
});

const problemOf = (value: string | string[]): string => {
  try {
    return `accepted: ${frameAncestorsOf(value).join(' ')}`;
  } catch (error) {
    return String(error);
  }
};

test('a bad list says what is bad, and what is allowed', () => {
  expect(problemOf('wiki.example;script-src *')).toMatchInlineSnapshot(
    `"Error: Who may frame (frameAncestors): "wiki.example;script-src" is none of what may stand there. Allowed are * (every website), 'self' (this site), 'none' (nobody), an address without a path such as https://wiki.example, https://*.example or wiki.example:8443, and a scheme such as file:."`,
  );
});

test.each([
  ['', 'It is empty.'],
  ['self', "needs its quotes: 'self'."],
  ['https://wiki.example/team/', 'has more than an origin: write https://wiki.example.'],
  ['https://wiki.example/', 'has more than an origin: write https://wiki.example.'],
  ["'none' https://wiki.example", 'stands alone or not at all.'],
  ['* https://wiki.example', 'so "https://wiki.example" beside it narrows nothing.'],
  ["* 'self'", 'beside it narrows nothing.'],
  ["'unsafe-inline'", 'is none of what may stand there.'],
  ['https://wiki.*', 'is none of what may stand there.'],
  ['wiki.example,other.example', 'is none of what may stand there.'],
  [['wiki.example other.example'], 'is none of what may stand there.'],
  [['wiki.example\nX-Frame-Options: DENY'], 'is none of what may stand there.'],
])('%j is refused', (value, reason) => {
  expect(problemOf(value)).toContain(reason);
});
