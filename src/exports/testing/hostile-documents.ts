/** Documents that strangers might write, for property tests. */
import fc from 'fast-check';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import * as b from './build.ts';

const fragments = [
  ['\u0000', '\u0007', '\u000b', '\u000c', '\u001c', '\u0085', '\u2028', '\ud800'],
  ['\ufffd', '\uffff'],
  ['a', 'Bc', 'x1', '9', 'é', '漢字', '😀', 'مرحبا', '’', '…', ' ', ' ', ' ', '\u00a0', '\n', '\t'],
  ['*', '**', '_', '__', '/', '//', "'", "''", "'''", '`', '``', '+', '++', '+++', '#', '##', '^'],
  ['~', '~~~~', '=', '==', '-', '--', '----', '.', '..', '...', '|', '||', '|-', '|}', '!', '!!'],
  [':', '::', ';', ';;', ',', '"', '$', '$$', '%', '%%', '&', '\\', '\\\\ ', '(', '((', ')', '))'],
  ['[', '[[', ']', ']]', '{', '{{', '{|', '}', '}}', '-{', '}-', '<', '>', '>>', '<<', '->', '@'],
  ['* ', '# ', ': ', '; ', '- ', '1. ', 'a) ', 'iv. '],
  ['. ', '.. ', '> ', '• ', '  * ', '|===', '= a'],
  ['&lt;', '&#42;', '&amp;', '<b>', '</b>', '<script>alert(1)</script>', '<!--', '-->', '<br/>'],
  ['<nowiki>', '</nowiki>', '<pre>', '</pre>', '<code>', '</code>', '<html>', '<php>', ']]>'],
  ['{{x}}', '{{{1}}}', '[[x|y]]', '[https://a.example b]', '__TOC__', '__NOTOC__', '＿＿目次＿＿'],
  ['#REDIRECT [[x]]', 'RFC 2119', 'ISBN 9780000000', '~~NOTOC~~', '~~NOCACHE~~', '((note))'],
  ['FIXME', 'LOL', ':-)', '8-)', 'm(', '640x480', '(c)', '(C)', '(TM)', 'www.a.example', '<a@b.c>'],
  ['https://a.example/x.png', 'mailto:a@b.example', 'ftp://a', 'javascript:alert(1)', '\\\\a\\b'],
  ['x_', 'x__', '`x`_', '|x|', ':role:`x`', '.. raw:: html', '[1]_', '::', '_`x`', '+---+', '— a'],
  ['pass:[x]', 'link:x[y]', 'image::x[]', 'include::/etc/passwd[]', '{set:x}', '<<x>>', '((x))'],
  ['NOTE: ', 'ifdef::x[]', 'endif::[]', ':x: y', '////'],
  ['"`x`"', 'xref:', 'link:', '[x]#y#', '<1>'],
].flat();

/** Text of the characters that some syntax gives a meaning. */
export const hostileText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fragments) }, fc.string()), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(''));

const address = fc
  .array(
    fc.constantFrom('a', 'B1', '/', '_', '__', '*', '~', '--', '+', '%20', '(', ')', '?', '&'),
    {
      maxLength: 8,
    },
  )
  .map((parts) => `https://a.example/${parts.join('')}x`);

const pictureAddress = address.map((url) => `${url.replace(/\?/g, '')}.svg`);

const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 5, arbitrary: hostileText.map(b.text) },
  { weight: 2, arbitrary: hostileText.map(b.inlineCode) },
  { weight: 1, arbitrary: fc.tuple(pictureAddress, hostileText).map(([u, t]) => b.picture(u, t)) },
);

const mark = (words: fc.Arbitrary<PhrasingContent[]>): fc.Arbitrary<PhrasingContent> =>
  fc.oneof(
    words.map((inner) => b.strong(...inner)),
    words.map((inner) => b.emphasis(...inner)),
    words.map((inner) => b.deleted(...inner)),
    fc.tuple(address, words).map(([url, inner]) => b.link(url, ...inner)),
  );

const withBreaks = (phrase: fc.Arbitrary<PhrasingContent>) =>
  fc.array(fc.oneof({ weight: 8, arbitrary: phrase }, fc.constant(b.br)), {
    minLength: 1,
    maxLength: 5,
  });

/** The content of a paragraph: text, code, pictures and breaks, in marks two deep. */
const hostilePhrases: fc.Arbitrary<PhrasingContent[]> = withBreaks(
  fc.oneof(
    { weight: 2, arbitrary: leaf },
    mark(withBreaks(fc.oneof(leaf, mark(withBreaks(leaf))))),
  ),
);

const plain = hostilePhrases.map((words) => b.paragraph(...words));

const tables = fc
  .tuple(
    fc.array(fc.constantFrom(null, 'left' as const, 'center' as const, 'right' as const)),
    fc.array(fc.array(hostilePhrases, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([align, rows]) => b.table(align, ...rows));

const codes = fc
  .tuple(fc.constantFrom(null, 'sh', 'yaml', 'no such language'), fc.array(hostileText))
  .map(([lang, lines]) => b.code(lang, lines.join('\n')));

/** Blocks that hold blocks, `depth` deep. */
function blocksOf(depth: number): fc.Arbitrary<BlockContent[]> {
  const simple = fc.oneof({ weight: 4, arbitrary: plain }, codes, tables, fc.constant(b.rule));
  if (depth === 0) return fc.array(simple, { maxLength: 2 });
  const inner = blocksOf(depth - 1);
  const item = fc
    .tuple(fc.constantFrom(null, null, true, false), inner)
    .map(([checked, children]) => b.item(checked, ...children));
  const lists = fc
    .tuple(fc.constantFrom(null, null, 1, 3), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([start, items]) => b.list(start, ...items));
  const quotes = inner.map((children) => b.quote(...children));
  return fc.array(
    fc.oneof({ weight: 3, arbitrary: simple }, { weight: 3, arbitrary: lists }, quotes),
    { maxLength: 3 },
  );
}

const headings = fc
  .tuple(fc.constantFrom(1 as const, 2 as const, 3 as const, 5 as const), hostilePhrases)
  .map(([depth, words]) => b.heading(depth, ...words));

/** Whole documents. */
export const hostileDocument: fc.Arbitrary<Root> = fc
  .array(fc.oneof(blocksOf(2), fc.tuple(headings)), { maxLength: 4 })
  .map((parts) => b.rootOf(...parts.flat()));
