import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString as hastToString } from 'hast-util-to-string';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import * as b from '../testing/build.ts';
import { example } from '../testing/example.ts';
import { hostileDocument } from '../testing/hostile-documents.ts';
import { pageFormats } from './page-formats.ts';
import { readDocument } from './read-document.ts';

const { write: toHtmlFragment } = pageFormats.find(({ id }) => id === 'html')!;

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

test('writes plain HTML', () => {
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
  `);
});

const elements = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p strong em del code pre br a img ul ol li table thead tbody tr th td ' +
    'blockquote hr'
  ).split(' '),
);
const attributes = new Set(['href', 'src', 'alt', 'start', 'align', 'scope']);

test('whatever a page says, the fragment has nothing but text in plain elements', () => {
  fc.assert(
    fc.property(hostileDocument, (root) => {
      const tree = fromHtml(toHtmlFragment(root), { fragment: true });
      visit(tree, 'element', ({ tagName, properties }) => {
        expect(elements).toContain(tagName);
        for (const [name, value] of Object.entries(properties)) {
          expect(attributes).toContain(name);
          if (name === 'href' || name === 'src') expect(value).toMatch(/^https:/);
        }
      });
      const boxes = /[☐☑]/g;
      const spoken = toString(readDocument(root), { includeImageAlt: false });
      expect(hastToString(tree).replace(boxes, '').replace(/\s+/g, '')).toBe(
        spoken.replace(/\s+/g, ''),
      );
    }),
  );
});
