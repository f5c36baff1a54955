import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import * as b from '../testing/build.ts';
import { hostileDocument } from '../testing/hostile-documents.ts';
import { readDocument } from './read-document.ts';

const read = (...nodes: RootContent[]) => readDocument(b.rootOf(...nodes)).children;
const readWords = (...words: b.Words) => read(b.paragraph(...words));

test('names a node that copies cannot hold, and its place', () => {
  const position = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };
  expect(() => read({ type: 'html', value: '<b>', position })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: An export cannot hold the node "html" at line 3, column 5. Turn it into headings, paragraphs, lists, tables, code, quotes, links or pictures first]`,
  );
  const reference = { type: 'footnoteReference', identifier: 'a' } as const;
  expect(() => readWords(b.strong(reference))).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: An export cannot hold the node "footnoteReference". Turn it into headings, paragraphs, lists, tables, code, quotes, links or pictures first]`,
  );
  expect(() => read(b.quote(b.list(1, b.item(null, { type: 'html', value: '' }))))).toThrow(
    RangeError,
  );
});

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', '/services/', ''])(
  'rejects the address %j',
  (url) => {
    expect(() => readWords(b.link(url, 'x'))).toThrow(RangeError);
    expect(() => readWords(b.picture(url, 'x'))).toThrow(RangeError);
  },
);

test('says which addresses are allowed', () => {
  expect(() => readWords(b.picture('mailto:a@b.example', ''))).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: An export cannot hold the address "mailto:a@b.example". Allowed: absolute addresses with https:, http:]`,
  );
});

test('encodes in an address what could be markup', () => {
  expect(readWords(b.link("https://a.example/b c|d]]}}''\"><\\?e=[f]{g}#`h^", 'x'))).toEqual([
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          url: 'https://a.example/b%20c%7Cd%5D%5D%7D%7D%27%27%22%3E%3C/?e=%5Bf%5D%7Bg%7D#%60h%5E',
          children: [b.text('x')],
        },
      ],
    },
  ]);
});

test('space and breaks at the ends of marks move out of them', () => {
  expect(
    readWords('a', b.strong(' b', b.emphasis('c \n')), ' d', b.strong(b.br, 'e', b.br)),
  ).toEqual([b.paragraph('a ', b.strong('b', b.emphasis('c')), ' d', b.br, b.strong('e'))]);
});

test('texts side by side are one text, and a mark is not in itself', () => {
  expect(readWords('a ', b.strong(b.emphasis(b.strong('b')), ' '), ' ', 'c')).toEqual([
    b.paragraph('a ', b.strong(b.emphasis('b')), ' c'),
  ]);
});

test('characters that end a line somewhere are spaces, and controls are gone', () => {
  expect(readWords(' a\u2028b\r\nc\u0007\ud800\uffff\u00a0d\u0085 ')).toEqual([
    b.paragraph('a b c\u00a0d'),
  ]);
  expect(read(b.code('sh', '\n\n\ta\u000bb\r\n\r\nc\u0000\n'))).toEqual([
    b.code('sh', '\ta b\n\nc'),
  ]);
});

test('a heading is one line', () => {
  expect(read(b.heading(2, 'a', b.br, b.strong('b', b.br, 'c')))).toEqual([
    b.heading(2, 'a ', b.strong('b c')),
  ]);
});

test('nodes without content are dropped', () => {
  const empty = b.paragraph(' ', b.strong(b.br), b.inlineCode(' '));
  expect(
    read(
      empty,
      b.heading(1, ''),
      b.code(null, ' \n'),
      b.list(1, b.item(true, empty)),
      b.quote(empty, b.rule),
      b.table([]),
      b.rule,
    ),
  ).toEqual([b.rule]);
});

test('a link without a text is named by its address', () => {
  expect(readWords(b.link('https://a.example', ' '))).toEqual([
    b.paragraph(b.link('https://a.example/', 'https://a.example/')),
  ]);
});

test('the rows of a table are of one length', () => {
  expect(read(b.table(['left'], [['a'], ['b']], [['c']]))).toEqual([
    b.table(['left', null], [['a'], ['b']], [['c'], []]),
  ]);
});

test('what was read reads as itself', () => {
  fc.assert(
    fc.property(hostileDocument, (root) => {
      const once = readDocument(root);
      expect(readDocument(once satisfies Root)).toEqual(once);
    }),
  );
});
