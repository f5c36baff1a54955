import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMediaWiki } from './mediawiki.ts';
import * as b from '../testing/build.ts';
import { example } from '../testing/example.ts';
import { hostileText } from '../testing/hostile-documents.ts';
import { oneLine } from './read-document.ts';

const write = (...words: b.Words) => toMediaWiki(b.rootOf(b.paragraph(...words))).trimEnd();

const decode = (text: string) =>
  text.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));

test('writes wikitext', () => {
  expect(toMediaWiki(example)).toMatchInlineSnapshot(`
    "= Amazon EC2: who secures what =

    https://dividing-line.example/services/ec2.svg

    == Your checklist ==

    * ☐ '''Patch on a schedule.''' Run <code>dnf --x=&#60;y&#62;</code>.
    * ☑ Require ''IMDSv2'', not <del>v1</del>.

    {| class="wikitable"
    ! scope="col" | Part
    ! scope="col" style="text-align: center;" | Owner
    ! scope="col" style="text-align: right;" | Pipe &#124; in a head
    |-
    | [https://docs.aws.amazon.com/ec2/?a=1&b=2#c Guest OS]
    | style="text-align: center;" | yours<br />since <code>a&#124;b</code>
    | style="text-align: right;" | <code>a\`b</code> and <code>&#123;&#123;c&#125;&#125;</code>
    |-
    | &#91;&#91;Host&#93;&#93;
    | style="text-align: center;" | AWS’s
    | style="text-align: right;" |
    |}

    <ol start="3">
    <li>Third
    <ul>
    <li>Inside</li>
    <li>Inside too</li>
    </ul></li>
    <li><p>Fourth</p>
    <p>Its second paragraph</p></li>
    </ol>

    * One
    *# First
    *# Second
    * Two

    <pre>a:
      - "&#60;b&#62;" # ]]&#62;</pre>

    <blockquote>
    AWS says so.

    Ask [mailto:a@b.example them]
    </blockquote>

    ----

    The end.
    "
  `);
});

/** What MediaWiki's preprocessor, parser and pre-save transform look for. */
const markup = [
  /[<>[\]{}|]|'{2,}|~{3,}|!!|\p{Cc}/u,
  /__|＿＿/,
  /&(?!#\d+;)/,
  /\b(?:bitcoin|geo|magnet|mailto|matrix|news|sips?|sms|tel|urn|xmpp):\S|:\/\//i,
  /\b(?:RFC|PMID|ISBN)\s+\d/,
  /^[ *#:;=]|^----/,
];

describe('free text stays text', () => {
  test('in a paragraph', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = write(text);
        for (const pattern of markup) expect(written).not.toMatch(pattern);
        expect(decode(written)).toBe(oneLine(text).trim());
      }),
    );
  });

  test('in code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = write('a', b.inlineCode(`x${text}`));
        const [, code = ''] = /^a<code>(.*)<\/code>$/.exec(written)!;
        for (const pattern of markup) expect(code).not.toMatch(pattern);
        expect(decode(code)).toBe(`x${oneLine(text).trimEnd()}`);
      }),
    );
  });

  test('in a block of code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = toMediaWiki(b.rootOf(b.code(null, `x${text}x`)));
        const [, code = ''] = /^<pre>(.*)<\/pre>\n$/s.exec(written)!;
        expect(code).not.toMatch(/[<>]|~~|-\{|&(?!#\d+;)/);
      }),
    );
  });
});

test.each<[string, b.Words, string]>([
  [
    'a template',
    ['{{subst:x}} {{{1}}}'],
    '&#123;&#123;subst:x&#125;&#125; &#123;&#123;&#123;1&#125;&#125;&#125;',
  ],
  ['a signature', ['~~~~'], '&#126;&#126;&#126;&#126;'],
  ['a magic word', ['__TOC__ a_b'], '&#95;_TOC&#95;_ a_b'],
  ['a redirect', ['#REDIRECT [[x]]'], '&#35;REDIRECT &#91;&#91;x&#93;&#93;'],
  ['a list', ['* a'], '&#42; a'],
  [
    'an address',
    ['https://a.example mailto:a s3:Get 9:30'],
    'https&#58;//a.example mailto&#58;a s3:Get 9:30',
  ],
  ['a standard', ['RFC 2119'], 'RFC&#32;2119'],
  ['marks side by side', [b.strong('a'), b.emphasis('b')], "'''a'''<nowiki />''b''"],
  ['marks in marks', [b.strong(b.emphasis('a'), 'b')], "'''<nowiki />''a''b'''"],
  [
    'a link before a letter',
    [b.link('https://a.example', 'a'), 's'],
    '[https://a.example/ a]<nowiki />s',
  ],
  [
    'a link before a full stop',
    [b.link('https://a.example', 'a]'), '.'],
    '[https://a.example/ a&#93;].',
  ],
  [
    'an address with marks',
    [b.link('https://a.example/__TOC__?~~~~&lt;', 'a')],
    '[https://a.example/%5F_TOC%5F_?%7E%7E%7E~&amp;lt; a]',
  ],
  [
    'a picture among words',
    ['a', b.picture('https://a.example/b.svg', 'B'), '.'],
    'a<nowiki />https://a.example/b.svg<nowiki />.',
  ],
  [
    'a picture in a link',
    [b.link('https://a.example', b.picture('https://a.example/b.svg', 'B'))],
    '[https://a.example/ https://a.example/b.svg]',
  ],
  [
    'a picture among a link’s words',
    [b.link('https://a.example', 'a ', b.strong(b.picture('https://a.example/b.svg', 'B')))],
    "[https://a.example/ a '''B''']",
  ],
])('%s', (_, words, expected) => {
  expect(write(...words)).toBe(expected);
});

test('an item of several blocks is HTML', () => {
  const list = b.list(
    null,
    b.item(true, b.paragraph('a'), b.code(null, '* b'), b.paragraph('* c')),
    b.item(null, b.list(1, b.item(null, b.paragraph('d')))),
  );
  expect(toMediaWiki(b.rootOf(list))).toMatchInlineSnapshot(`
    "<ul>
    <li><p>☑ a</p>
    <pre>* b</pre>
    <p>* c</p></li>
    <li><ol>
    <li>d</li>
    </ol></li>
    </ul>
    "
  `);
});
