import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDokuWiki } from './dokuwiki.ts';
import * as b from '../testing/build.ts';
import { example } from '../testing/example.ts';
import { hostileText } from '../testing/hostile-documents.ts';
import { codeLines, oneLine } from './read-document.ts';

const write = (...words: b.Words) => toDokuWiki(b.rootOf(b.paragraph(...words))).trimEnd();

test('writes DokuWiki’s syntax', () => {
  expect(toDokuWiki(example)).toMatchInlineSnapshot(`
    "====== Amazon EC2: who secures what ======

    {{https://dividing-line.example/services/ec2.svg?640|EC2, a stack}}

    ===== Your checklist =====

      * ☐ **Patch on a schedule.** Run ''%%dnf --x=<y>%%''.
      * ☑ Require //IMDSv2//, not <del>v1</del>.

    ^ Part ^  Owner  ^  Pipe %%|%% in a head ^
    | [[https://docs.aws.amazon.com/ec2/?a=1&b=2#c|Guest OS]] |  yours\\\\ since ''%%a|b%%''  |  ''%%a\`b%%'' and ''%%{{c}}%%'' |
    | %%[[%%Host%%]]%% |  AWS’s  |   |

      * 3. Third
        * Inside
        * Inside too
      * 4. Fourth\\\\ \\\\ Its second paragraph

      * One
        - First
        - Second
      * Two

    <code yaml>
    a:
      - "<b>" # ]]>
    </code>

    > AWS says so.
    >
    > Ask [[a@b.example|them]]

    ----

    The end.
    "
  `);
});

/** What DokuWiki's lexer looks for, with its typography, smileys and schemes. */
const markup =
  /\*\*|\/\/|__|''|<|>|\[\[|\]\]|\{\{|\}\}|\(\(|\)\)|\\\\|~~|==|\^|\||%%|--|->|\.\.\.|"|\((?:c|tm|r)\)|(?<!\w)(?:8-\)|8-O|:-|=\)|;-\)|m\(|:\?:|:!:|LOL|FIXME|DELETEME)(?!\w)|\b[1-9]\d*[xX]\d+\b|\b(?:[wW]{2,3}|[fF][tT][pP]?)\.\w|^ {2,}[-*]|^>/;

/** Reads a line of DokuWiki's syntax as text: fails where the lexer would find markup. */
function readText(line: string): string {
  let text = '';
  let rest = line;
  for (;;) {
    const [, before, one, other] = /^(.*?)(?:%%(.*?)%%|<nowiki>(.*?)<\/nowiki>|$)/.exec(rest) ?? [];
    const found = /^(.*?)(?:%%.*?%%|<nowiki>.*?<\/nowiki>|$)/.exec(rest)![0];
    expect(before).not.toMatch(markup);
    text += before! + (one ?? other ?? '');
    rest = rest.slice(found.length);
    if (rest === '') return text;
  }
}

test('the reader finds markup', () => {
  expect(readText('a %%**%% b <nowiki>%%</nowiki>')).toBe('a ** b %%');
  expect(() => readText('a ** b')).toThrow();
  expect(() => readText('%%a%% :-)')).toThrow();
});

describe('free text stays text', () => {
  test('in a paragraph', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readText(write(`x ${text}`))).toBe(oneLine(`x ${text}`).trimEnd());
      }),
    );
  });

  test('in code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [, code = ''] = /^a''(.*)''$/.exec(write('a', b.inlineCode(`x${text}`)))!;
        expect(readText(code)).toBe(`x${oneLine(text).trimEnd()}`);
      }),
    );
  });

  test('in a cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [head = ''] = toDokuWiki(b.rootOf(b.table([], [[`x ${text}`]]))).split('\n');
        const [, cell = ''] = /^\^ (.*) \^$/.exec(head)!;
        expect(readText(cell)).toBe(oneLine(`x ${text}`).trimEnd());
      }),
    );
  });

  test('in a link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [, title = ''] = /^\[\[https:\/\/a\.example\/\|(.*)\]\]$/.exec(
          write(b.link('https://a.example', `x${text}`)),
        )!;
        expect(title).not.toMatch(/[[\]{}]/);
      }),
    );
  });

  test('in a block of code', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (lines) => {
        const value = ['x', ...lines, '</code></file>', 'x'].join('\n');
        const copy = toDokuWiki(b.rootOf(b.code('sh', value)));
        const blocks = [...copy.matchAll(/<code sh>\n(.*?)\n<\/code>\n/gs)];
        expect(blocks.map(([block]) => block).join('')).toBe(copy);
        for (const [, content] of blocks) expect(content).not.toContain('</code>');
        expect(blocks.map(([, content]) => content).join('')).toBe(codeLines(value));
      }),
    );
  });
});

test.each<[string, b.Words, string]>([
  [
    'plain words',
    ['It’s opt-in (see 1.5), and/or s3:Get_x: 100 %, “so.” A & B - C!'],
    'It’s opt-in (see 1.5), and/or s3:Get_x: 100 %, “so.” A & B - C!',
  ],
  ['marks', ['**a** //b//'], '%%**%%a%%**%% %%//%%b%%//%%'],
  ['a percent sign', ['%%a%% 5%'], '<nowiki>%%</nowiki>a<nowiki>%%</nowiki> 5%'],
  ['smileys', ['FIXME 8-) LOLs'], '%%FIXME%% 8%%-)%% LOLs'],
  [
    'addresses',
    ['https://a.example www.a.example <a@b.example>'],
    'https%%://%%a.example www%%.%%a.example %%<%%a%%@%%b.example%%>%%',
  ],
  ['typography', ['640x480 (c) a...'], '%%640x480%% %%(%%c) a%%...%%'],
  [
    'emphasis after a scheme',
    ['http:', b.emphasis('a:')],
    'http:<nowiki></nowiki>//a:<nowiki></nowiki>//',
  ],
  [
    'code with both end marks',
    [b.inlineCode('%%</nowiki>')],
    "''<nowiki>%%<</nowiki><nowiki>/nowiki></nowiki>''",
  ],
  [
    'a link’s brackets',
    [b.link('https://a.example', '[a] {{b}}')],
    '[[https://a.example/|(a) ((b))]]',
  ],
  ['a mail address', [b.link('mailto:a@b.example?subject=c', 'a')], '[[a@b.example?subject=c|a]]'],
  [
    'a picture',
    [b.picture('https://a.example/b.svg', '{a}|b')],
    '{{https://a.example/b.svg?640|(a)|b}}',
  ],
  [
    'a picture without text',
    [b.picture('https://a.example/b.svg', '')],
    '{{https://a.example/b.svg?640}}',
  ],
  [
    'a picture in a link',
    [b.link('https://a.example', b.picture('https://a.example/b.svg', 'a'))],
    '[[https://a.example/|{{https://a.example/b.svg?640|a}}]]',
  ],
])('%s', (_, words, expected) => {
  expect(write(...words)).toBe(expected);
});

test('what an item or a quotation cannot hold comes after it', () => {
  const table = b.table([], [['t']], [['u']]);
  const list = b.list(
    1,
    b.item(
      true,
      b.paragraph('a'),
      b.code('sh', 'b'),
      b.list(null, b.item(null, b.paragraph('c'))),
      table,
    ),
    b.item(null, b.paragraph('d')),
  );
  const quote = b.quote(b.paragraph('e'), b.quote(b.code(null, 'f\n\ng')), table, b.paragraph('h'));
  expect(toDokuWiki(b.rootOf(list, quote))).toMatchInlineSnapshot(`
    "  - ☑ a\\\\ \\\\ <code sh>
    b
    </code>
        * c

    ^ t ^
    | u |

      - d

    > e
    >
    >> ''%%f%%''\\\\ \\\\ ''%%g%%''

    ^ t ^
    | u |

    > h
    "
  `);
});
