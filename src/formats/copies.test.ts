import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { toAsciiDoc } from './asciidoc.ts';
import { toConfluence } from './confluence.ts';
import { copies } from './copies.ts';
import { toDokuWiki } from './dokuwiki.ts';
import { toHtmlFragment } from './html-fragment.ts';
import { toMediaWiki } from './mediawiki.ts';
import { toRestructuredText } from './restructured-text.ts';
import * as b from './testing/build.ts';
import { example } from './testing/example.ts';
import { hostileDocument, hostileText } from './testing/hostile.ts';

const namespaces = 'xmlns:ac="https://ac.example/" xmlns:ri="https://ri.example/"';

/** A fragment of the storage format as a document. Throws what an XML parser says of it. */
const confluenceDocument = (fragment: string) =>
  new JSDOM(`<page ${namespaces}>${fragment}</page>`, { contentType: 'application/xml' }).window
    .document;

const htmlDocument = (fragment: string) => new JSDOM(fragment).window.document;
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('the example in every syntax', () => {
  test('HTML', () =>
    expect(toHtmlFragment(example)).toMatchInlineSnapshot(`
    "<h1>Amazon EC2: who secures what</h1>
    <p><img src="https://dividing-line.example/services/ec2.svg" alt="EC2, a stack"></p>
    <h2>Your checklist</h2>
    <ul>
    <li>☐ <strong>Patch on a schedule.</strong> Run <code>dnf --x=&#x3C;y></code>.</li>
    <li>☑ Require <em>IMDSv2</em>, not <del>v1</del>.</li>
    </ul>
    <table>
    <thead>
    <tr>
    <th scope="col">Part</th>
    <th align="center" scope="col">Owner</th>
    <th align="right" scope="col">Pipe | in a head</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td><a href="https://docs.aws.amazon.com/ec2/?a=1&#x26;b=2#c">Guest OS</a></td>
    <td align="center">yours<br>
    since <code>a|b</code></td>
    <td align="right"><code>a\`b</code> and <code>{{c}}</code></td>
    </tr>
    <tr>
    <td>[[Host]]</td>
    <td align="center">AWS’s</td>
    <td align="right"></td>
    </tr>
    </tbody>
    </table>
    <ol start="3">
    <li>
    <p>Third</p>
    <ul>
    <li>Inside</li>
    <li>Inside too</li>
    </ul>
    </li>
    <li>
    <p>Fourth</p>
    <p>Its second paragraph</p>
    </li>
    </ol>
    <ul>
    <li>One
    <ol>
    <li>First</li>
    <li>Second</li>
    </ol>
    </li>
    <li>Two</li>
    </ul>
    <pre><code>a:
      - "&#x3C;b>" # ]]>
    </code></pre>
    <blockquote>
    <p>AWS says so.</p>
    <p>Ask <a href="mailto:a@b.example">them</a></p>
    </blockquote>
    <hr>
    <p>The end.</p>
    "
  `));
  test('Confluence', () =>
    expect(toConfluence(example)).toMatchInlineSnapshot(`
    "<h1>Amazon EC2: who secures what</h1>
    <p><ac:image ac:alt="EC2, a stack"><ri:url ri:value="https://dividing-line.example/services/ec2.svg"/></ac:image></p>
    <h2>Your checklist</h2>
    <ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><strong>Patch on a schedule.</strong> Run <code>dnf --x=&lt;y&gt;</code>.</ac:task-body></ac:task><ac:task><ac:task-id>2</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Require <em>IMDSv2</em>, not <del>v1</del>.</ac:task-body></ac:task></ac:task-list>
    <table><tbody><tr><th>Part</th><th style="text-align: center;">Owner</th><th style="text-align: right;">Pipe | in a head</th></tr><tr><td><a href="https://docs.aws.amazon.com/ec2/?a=1&amp;b=2#c">Guest OS</a></td><td style="text-align: center;">yours<br/>since <code>a|b</code></td><td style="text-align: right;"><code>a\`b</code> and <code>{{c}}</code></td></tr><tr><td>[[Host]]</td><td style="text-align: center;">AWS’s</td><td style="text-align: right;"/></tr></tbody></table>
    <ol start="3"><li>Third<ul><li>Inside</li><li>Inside too</li></ul></li><li>Fourth<p>Its second paragraph</p></li></ol>
    <ul><li>One<ol><li>First</li><li>Second</li></ol></li><li>Two</li></ul>
    <ac:structured-macro ac:name="code"><ac:parameter ac:name="language">yml</ac:parameter><ac:plain-text-body><![CDATA[a:
      - "<b>" # ]]]]><![CDATA[>]]></ac:plain-text-body></ac:structured-macro>
    <blockquote><p>AWS says so.</p><p>Ask <a href="mailto:a@b.example">them</a></p></blockquote>
    <hr/>
    <p>The end.</p>
    "
  `));
  test('MediaWiki', () =>
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
  `));
  test('DokuWiki', () =>
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
  `));
  test('reStructuredText', () =>
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
  `));
  test('AsciiDoc', () =>
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
  `));
});

const wikis = copies.filter(({ id }) => id !== 'markdown');

test.each(wikis)('$name takes whatever a page holds, without control characters', ({ write }) => {
  fc.assert(
    fc.property(hostileDocument, (document) => {
      expect(write(document)).not.toMatch(/(?![\t\n])\p{Cc}/u);
    }),
    { numRuns: 60 },
  );
});

test('a node that no copy can hold is named', () => {
  const html = b.root({ type: 'html', value: '<b>' });
  for (const { write } of wikis) {
    expect(() => write(html)).toThrow(/cannot hold the node "html"/);
  }
});

test('HTML holds text as text, and nothing that acts', () => {
  fc.assert(
    fc.property(hostileText, (value) => {
      const document = htmlDocument(toHtmlFragment(b.root(b.paragraph(value))));
      expect(plain(document.body.textContent)).toBe(plain(printable(value)));
    }),
  );
  fc.assert(
    fc.property(hostileDocument, (tree) => {
      const document = htmlDocument(toHtmlFragment(tree));
      expect(document.querySelector('script, style, [style], [class], [id], [onclick]')).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test('Confluence’s storage format is well-formed, whatever a page holds', () => {
  fc.assert(
    fc.property(hostileDocument, (tree) => {
      expect(confluenceDocument(toConfluence(tree)).documentElement.nodeName).toBe('page');
    }),
    { numRuns: 100 },
  );
  fc.assert(
    fc.property(hostileText, (value) => {
      const document = confluenceDocument(
        toConfluence(b.root(b.code('sh', value), b.paragraph(value))),
      );
      expect(plain(document.querySelector('p')?.textContent)).toBe(plain(printable(value)));
    }),
  );
});

/** Controls, half characters and code points that are none are left out of every copy. */
const printable = (value: string) =>
  value
    .replace(/[\u0085\u2028\u2029]/g, ' ')
    .replace(/(?![\t\n\r\v\f])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
