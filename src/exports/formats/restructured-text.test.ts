import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRestructuredText } from './restructured-text.ts';
import * as b from '../testing/build.ts';
import { example } from '../testing/example.ts';
import { hostileText } from '../testing/hostile-documents.ts';
import { oneLine } from '../../text/characters.ts';

const write = (...words: b.Words) => toRestructuredText(b.rootOf(b.paragraph(...words))).trimEnd();

test('writes reStructuredText', () => {
  expect(toRestructuredText(example)).toMatchInlineSnapshot(`
    "Amazon EC2: who secures what
    ============================

    .. image:: https://dividing-line.example/services/ec2.svg
       :alt: EC2, a stack

    Your checklist
    --------------

    - ☐ **Patch on a schedule.** Run \`\`dnf --x=<y>\`\`.
    - ☑ Require *IMDSv2*, not ~~v1~~.

    .. list-table::
       :header-rows: 1

       * - Part
         - Owner
         - Pipe \\| in a head
       * - \`Guest OS <https://docs.aws.amazon.com/ec2/?a=1&b=2#c>\`__
         - | yours
           | since \`\`a|b\`\`
         - :literal:\`a\\\`b\` and \`\`{{c}}\`\`
       * - \\[[Host]]
         - AWS’s
         -

    3. Third

       - Inside
       - Inside too

    4. Fourth

       Its second paragraph

    ..

    - One

      1. First
      2. Second

    - Two

    .. code-block::

       a:
         - "<b>" # ]]>

    ..

       AWS says so.

       Ask \`them <mailto:a@b.example>\`__

    ----

    The end.
    "
  `);
});

/** What docutils looks for in a line, once escaped characters are out of the way. */
const inlineMarkup = [/[*`|_]/, /::$/, /[A-Za-z][\w.+-]*:[^\s\0]/, /\S@\S/];

/** What docutils takes for the beginning of another block than a paragraph. */
const openings = [
  /^[-+*•‣⁃](?: |$)/,
  /^\(?(?:[a-zA-Z]|\d+|[ivxlcdmIVXLCDM]+|#)[.)](?: |$)/,
  /^:(?![: ])[^:]*:/,
  /^(?:--?|\+|\/)\w/,
  /^>>>/,
  /^\+-/,
  /^={2,}/,
  /^\.\.(?: |$)/,
  /^([!-/:-@[-`{-~])\1*$/,
  /^(?:---?|—)\s*\S/,
];

const withoutEscapes = (line: string) => line.replace(/\\./gs, '\0');

/** Reads a line as text: fails where docutils would find markup. */
function readText(line: string): string {
  for (const pattern of openings) expect(withoutEscapes(line)).not.toMatch(pattern);
  // docutils looks at a whole line for a rule before it looks for escapes.
  expect(line).not.toMatch(/^([!-/:-@[-`{-~])\1{3,}$/);
  return readInline(line);
}

/** The same for text inside a line. */
function readInline(line: string): string {
  for (const pattern of inlineMarkup) expect(withoutEscapes(line)).not.toMatch(pattern);
  return line.replace(/\\(\s?)(.?)/gs, (_, space: string, sign: string) =>
    space === '' ? sign : sign,
  );
}

test('the reader finds markup', () => {
  expect(readText(String.raw`a\*b\ c`)).toBe('a*bc');
  for (const line of ['*a*', '- a', '1. a', 'a::', 'javascript:alert(1)', '====', '\\\\\\\\'])
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

  test('in a heading', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const copy = toRestructuredText(b.rootOf(b.heading(1, `${text}x`)));
        const [title = '', underline = ''] = copy.split('\n');
        expect(readText(title)).toBe(oneLine(`${text}x`).trim());
        expect(underline.length).toBeGreaterThanOrEqual(title.length);
      }),
    );
  });

  test('in code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = write(b.inlineCode(`x${text}`));
        const expected = `x${oneLine(text).trimEnd()}`;
        const [, raw, escaped] = /^(?:``([^`]*)``|:literal:`(.*)`)$/.exec(written)!;
        expect(raw ?? readInline(escaped!)).toBe(expected);
      }),
    );
  });

  test('in a link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = write(b.link('https://a.example', `x${text}`));
        const [, name = ''] = /^`(.*) <https:\/\/a\.example\/>`__$/.exec(written)!;
        expect(name).not.toMatch(/(?<!\\)(?:\\\\)*</);
        expect(readInline(name)).toBe(`x${oneLine(text).trimEnd()}`);
      }),
    );
  });
});

test.each<[string, b.Words, string]>([
  [
    'plain words',
    ['It’s 5:30 (see a-b), “so.” 1.5 & <c>!'],
    'It’s 5:30 (see a-b), “so.” 1.5 & <c>!',
  ],
  ['marks', ['*a* `b` |c| d_ e\\'], String.raw`\*a\* \`b\` \|c\| d\_ e\\`],
  ['a script', ['javascript:alert(1)'], String.raw`javascript\:alert(1)`],
  ['a list', ['- a'], String.raw`\- a`],
  ['an attribution', ['— a'], String.raw`\— a`],
  ['a bullet', ['• a'], String.raw`\• a`],
  ['a numbered list', ['iv. a'], String.raw`\iv. a`],
  ['a directive', ['.. raw:: html'], String.raw`\.. raw\:: html`],
  ['a field', [':a: b'], String.raw`\:a: b`],
  ['a rule', ['\\\\'], String.raw`\ \\\\`],
  [
    'a mark inside a word',
    ['a', b.strong('b'), 'c', b.emphasis('d'), '.'],
    String.raw`a\ **b**\ c\ *d*.`,
  ],
  [
    'a mark in a mark',
    [b.strong('a ', b.emphasis('b '), b.inlineCode('c'), ' d')],
    '**a b** ``c`` **d**',
  ],
  ['deleted words', [b.deleted('a ', b.strong('b'))], String.raw`\~~a **b**\ ~~`],
  ['code with an accent', [b.inlineCode('a`\\')], String.raw`:literal:` + '`a\\`\\\\`'],
  [
    'a link in a mark',
    [b.strong('a ', b.link('https://a.example/b_', 'c <d>'))],
    '**a** `c \\<d> <https://a.example/b%5F>`__',
  ],
])('%s', (_, words, expected) => {
  expect(write(...words)).toBe(expected);
});

test('pictures among words are defined at the end', () => {
  const picture = b.picture('https://a.example/b.svg', 'B');
  const words = ['a', picture, b.br, b.link('https://a.example', picture)];
  expect(write(...words)).toMatchInlineSnapshot(`
    "| a\\ |picture-1|
    | |picture-2|

    .. |picture-1| image:: https://a.example/b.svg
       :alt: B

    .. |picture-2| image:: https://a.example/b.svg
       :alt: B
       :target: https://a.example/"
  `);
});

test('sections, rules, lists and quotations are parted as docutils wants them', () => {
  const item = b.item(null, b.quote(b.paragraph('a')), b.list(1, b.item(null, b.paragraph('b'))));
  const blocks = [b.rule, b.heading(4, '漢字'), b.rule, b.list(null, item), b.list(null, item)];
  const more = [b.rule, b.rule, b.paragraph('c'), b.heading(6, 'd'), b.heading(2, 'e'), b.rule];
  expect(toRestructuredText(b.rootOf(...blocks, ...more))).toMatchInlineSnapshot(`
    "漢字
    ====

    - ..

         a

      1. b

    ..

    - ..

         a

      1. b

    ----

    c

    d
    -

    e
    =
    "
  `);
});

test('a table of nothing but a head has no head', () => {
  expect(toRestructuredText(b.rootOf(b.table([], [['a'], []])))).toMatchInlineSnapshot(`
    ".. list-table::
       :header-rows: 0

       * - a
         -
    "
  `);
});
