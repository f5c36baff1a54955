import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAsciiDoc } from './asciidoc.ts';
import * as b from '../testing/build.ts';
import { example } from '../testing/example.ts';
import { hostileText } from '../testing/hostile-documents.ts';
import { codeLines, oneLine } from '../../text/characters.ts';

const write = (...words: b.Words) => toAsciiDoc(b.rootOf(b.paragraph(...words))).trimEnd();

const decode = (text: string) =>
  text.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));

test('writes AsciiDoc', () => {
  expect(toAsciiDoc(example)).toMatchInlineSnapshot(`
    "= Amazon EC2: who secures what

    image:https://dividing-line.example/services/ec2.svg[EC2&#44; a stack]

    == Your checklist

    * [ ] **Patch on a schedule.** Run \`\`++dnf --x=<y>++\`\`.
    * [x] Require __IMDSv2__, not [.line-through]##v1##.

    [%header,cols="<,^,>"]
    |===
    |Part
    |Owner
    |Pipe &#124; in a head

    |link:https://docs.aws.amazon.com/ec2/?a=1&b=2#c[Guest OS]
    |yours +
    since \`\`a&#124;b\`\`
    |\`\`++a\`b++\`\` and \`\`++{{c}}++\`\`

    |&#91;&#91;Host&#93;&#93;
    |AWS’s
    |
    |===

    [start=3]
    . Third

    ** Inside
    ** Inside too
    . Fourth
    +
    Its second paragraph

    //-

    * One

    .. First
    .. Second
    * Two

    [source,yaml]
    ----
    a:
      - "<b>" # ]]>
    ----

    [quote]
    ____
    AWS says so.

    Ask link:mailto:a@b.example[them]
    ____

    '''

    The end.
    "
  `);
});

/** What Asciidoctor's substitutions look for. */
const inlineMarkup = [
  /[*_`^~+{}[\]<>|\\=@]|(?<!&)#|&(?!#\d+;)/,
  /::|;;|:\S|--|\.\.\.|\(\(|\$\$|\((?:C|R|TM)\)|\w'\w/,
];

/** What it takes for the beginning of another block than a paragraph. */
const openings = [
  /^(?:-|•|\.+|\d+\.|[a-zA-Z]\.|[IVXivx]+\)) /,
  /^[.:/]\S|^'''|^--/,
  /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): /,
];

/** Reads a line as text: fails where Asciidoctor would find markup. */
function readText(line: string): string {
  for (const pattern of openings) expect(line).not.toMatch(pattern);
  return readInline(line);
}

/** The same for text inside a line. */
function readInline(line: string): string {
  for (const pattern of inlineMarkup) expect(line).not.toMatch(pattern);
  return decode(line);
}

test('the reader finds markup', () => {
  expect(readText('a&#42;b')).toBe('a*b');
  for (const line of ['*a*', '- a', '1. a', 'a:: b', '&#42;; b', 'NOTE: a', '&amp;'])
    expect(() => readText(line)).toThrow();
});

describe('free text stays text', () => {
  test('in a paragraph', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readText(write(text))).toBe(oneLine(text).trim());
      }),
    );
  });

  test('after a break', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [first, second = ''] = write('a', b.strong('b', b.br, `${text}x`)).split(' +\n');
        expect(first).toBe('a**b');
        expect(readText(second.slice(0, -2))).toBe(oneLine(`${text}x`).trim());
      }),
    );
  });

  test('in code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = write(b.inlineCode(`x${text}`));
        const [, raw, escaped] = /^``(?:\+\+([^+|]*)\+\+|(.*))``$/.exec(written)!;
        if (raw !== undefined) expect(raw).not.toMatch(/(?:::|;;) |\[\[|\$\$|\]\\*$/);
        expect(raw ?? readInline(escaped!)).toBe(`x${oneLine(text).trimEnd()}`);
      }),
    );
  });

  test('in a link and in a picture', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = write(
          b.link('https://a.example', `x${text}x`),
          b.picture('https://a.example/b.svg', `x${text}x`),
        );
        const [, name = '', alt = ''] =
          /^link:https:\/\/a\.example\/\[(.*)\]image:https:\/\/a\.example\/b\.svg\[(.*)\]$/.exec(
            written,
          )!;
        const expected = oneLine(`x${text}x`);
        expect(readInline(name)).toBe(expected);
        expect(alt).not.toMatch(/[,"]/);
        expect(readInline(alt)).toBe(expected);
      }),
    );
  });

  test('in a block of code', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (lines) => {
        const value = codeLines(['x', '----', ...lines, 'include::a[]', '----', 'x'].join('\n'));
        const [attributes, fence, ...content] = toAsciiDoc(b.rootOf(b.code('sh', value)))
          .trimEnd()
          .split('\n');
        expect(attributes).toBe('[source,sh,subs="specialchars,replacements"]');
        expect(content.pop()).toBe(fence);
        expect(content).not.toContain(fence);
        for (const line of content) expect(line).not.toMatch(inlineMarkup[0]!);
        expect(decode(content.join('\n'))).toBe(value);
      }),
    );
  });
});

test.each<[string, b.Words, string]>([
  ['plain words', ['It’s (see a-b), “so”; 1.5: c/d!'], 'It’s (see a-b), “so”&#59; 1.5: c/d!'],
  ['an attribute', ['{set:x}'], '&#123;set&#58;x&#125;'],
  ['a macro', ['pass:[x] javascript:a'], 'pass&#58;&#91;x&#93; javascript&#58;a'],
  ['an admonition', ['NOTE: a'], 'NOTE&#58; a'],
  ['a bullet', ['• a'], '&#8226; a'],
  ['a numbered list', ['1. a'], '1&#46; a'],
  ['a block’s title', ['.;a'], '&#46;&#59;a'],
  ['a term', ['a:: b;; c'], 'a&#58;: b&#59;&#59; c'],
  ['a mark in a word', ['a', b.strong('b'), b.emphasis('c'), 'd'], 'a**b**__c__d'],
  [
    'a mark after a link',
    [b.link('https://a.example', 'a'), b.strong('b')],
    'link:https://a.example/[a]{empty}**b**',
  ],
  [
    'a line in brackets',
    [b.deleted('a'), b.link('https://a.example', 'b')],
    '{empty}[.line-through]##a##link:https://a.example/[b]',
  ],
  [
    'marks in a link',
    [b.link('https://a.example', b.deleted('a'), b.picture('https://a.example/b.svg', '~'))],
    'link:https://a.example/[&#126;&#126;a&#126;&#126;&#126;]',
  ],
  [
    'an address with marks',
    [b.link('https://a.example/a_b__c#d~+', 'a')],
    'link:https://a.example/a_b_&#95;c#d&#126;&#43;[a]',
  ],
  ['code that is no markup', [b.inlineCode('aws ec2')], '``aws ec2``'],
  ['code with a passage’s end', [b.inlineCode('a++')], '``a&#43;&#43;``'],
  [
    'a picture without text',
    [b.picture('https://a.example/b.svg', '')],
    'image:https://a.example/b.svg[""]',
  ],
  [
    'a picture in a link',
    [b.link('https://a.example', b.picture('https://a.example/b.svg', 'a,b'))],
    'image:https://a.example/b.svg[a&#44;b,link=https://a.example/]',
  ],
])('%s', (_, words, expected) => {
  expect(write(...words)).toBe(expected);
});

test('items hold blocks', () => {
  const words = b.paragraph('a');
  const inner = b.list(null, b.item(null, words, b.code(null, 'b')));
  const list = b.list(
    null,
    b.item(true, words, b.quote(words), inner),
    b.item(null, b.list(3, b.item(false, words)), inner),
    b.item(null, inner, b.code('sh', '--\n----\n<1>')),
  );
  expect(toAsciiDoc(b.rootOf(list, inner))).toMatchInlineSnapshot(`
    "* [x] a
    +
    [quote]
    ____
    a
    ____

    ** a
    +
    [source]
    ----
    b
    ----
    * {empty}
    +
    --
    [start=3]
    .. ☐ a

    //-

    ** a
    +
    [source]
    ----
    b
    ----
    --
    * {empty}
    +
    --
    ** a
    +
    [source]
    ----
    b
    ----

    [source,sh,subs="specialchars,replacements"]
    ----
    &#45;-
    &#45;&#45;&#45;-
    &#60;1&#62;
    ----
    --

    //-

    * a
    +
    [source]
    ----
    b
    ----
    "
  `);
});

test('headings are sections at the top, and else are apart', () => {
  const headings = [b.heading(2, 'a'), b.heading(4, 'b'), b.heading(2, 'c')];
  expect(toAsciiDoc(b.rootOf(...headings))).toBe('== a\n\n=== b\n\n== c\n');
  expect(toAsciiDoc(b.rootOf(...headings.slice(0, 2)))).toBe('= a\n\n== b\n');
});
