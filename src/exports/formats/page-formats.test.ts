import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageFormats } from './page-formats.ts';
import * as b from '../testing/build.ts';
import { hostileDocument } from '../testing/hostile-documents.ts';

test('every format has an id and an ending of its own', () => {
  expect(new Set(pageFormats.map(({ id }) => id)).size).toBe(pageFormats.length);
  expect(new Set(pageFormats.map(({ ending }) => ending)).size).toBe(pageFormats.length);
});

test('the guide to embedding lists every ending', () => {
  const guide = readFileSync('content/guides/embed-a-stack.mdx', 'utf8');
  const row = guide.split('\n').find((line) => line.startsWith('| Text ')) ?? '';
  const [, , addresses = ''] = row.split('|');
  expect([...addresses.matchAll(/`\.([^`]+)`/g)].map(([, ending]) => ending)).toEqual(
    pageFormats.map(({ ending }) => ending),
  );
});

// Markdown is written by remark itself: markdown.test.ts.
describe.each(pageFormats.filter(({ id }) => !id.startsWith('markdown')))('$name', ({ write }) => {
  test('rejects a node that it does not know', () => {
    expect(() => write(b.rootOf({ type: 'yaml', value: 'a: b' }))).toThrow('the node "yaml"');
  });

  test('ends in one line break, and has no control characters', () => {
    fc.assert(
      fc.property(hostileDocument, (root) => {
        const text = write(b.rootOf(...root.children, b.paragraph('end')));
        expect(text).toMatch(/\S\n$/);
        expect(text).not.toMatch(
          /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u2028\u2029]/u,
        );
      }),
    );
  });

  test('leaves the tree as it is', () => {
    fc.assert(
      fc.property(hostileDocument, (root) => {
        const before = structuredClone(root);
        write(root);
        expect(root).toEqual(before);
      }),
    );
  });
});

test('no format changes what another writes of the same tree', () => {
  const all = pageFormats.filter(({ id }) => !id.startsWith('markdown'));
  fc.assert(
    fc.property(hostileDocument, fc.shuffledSubarray(all, { minLength: 2 }), (root, formats) => {
      const document = b.rootOf(...root.children, b.paragraph('end'));
      for (const { write } of formats) {
        expect(write(document)).toBe(write(structuredClone(document)));
      }
    }),
  );
});
