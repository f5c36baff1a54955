import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageFormats } from './page-formats.ts';
import * as b from './testing/build.ts';
import { hostileDocument } from './testing/hostile-documents.ts';

test('every copy has an id and an ending of its own', () => {
  expect(new Set(pageFormats.map(({ id }) => id)).size).toBe(pageFormats.length);
  expect(pageFormats.map(({ ending }) => ending)).toEqual([
    'md',
    'fragment.html',
    'confluence.xml',
    'mediawiki.txt',
    'dokuwiki.txt',
    'rst',
    'adoc',
  ]);
});

// Markdown is written by remark itself: markdown.test.ts.
describe.each(pageFormats.filter(({ id }) => id !== 'markdown'))('$name', ({ write }) => {
  test('rejects a node that it does not know', () => {
    expect(() => write(b.rootOf({ type: 'yaml', value: 'a: b' }))).toThrow('the node "yaml"');
  });

  test('ends in one line break, and has no control characters', () => {
    fc.assert(
      fc.property(hostileDocument, (root) => {
        const copy = write(b.rootOf(...root.children, b.paragraph('end')));
        expect(copy).toMatch(/\S\n$/);
        expect(copy).not.toMatch(
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
