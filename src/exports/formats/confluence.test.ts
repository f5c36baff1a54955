import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { toConfluence } from './confluence.ts';
import { pageFormats } from './page-formats.ts';
import * as b from '../testing/build.ts';
import { example } from '../testing/example.ts';
import { hostileDocument, hostileText } from '../testing/hostile-documents.ts';
import { codeLines } from './read-document.ts';

const { write: toHtmlFragment } = pageFormats.find(({ id }) => id === 'html')!;
const parser = new new JSDOM('').window.DOMParser();

/** The copy's tree, as Confluence reads it: between tags that declare the prefixes. */
function parse(storage: string): Document {
  const tree = parser.parseFromString(
    `<page xmlns:ac="urn:ac" xmlns:ri="urn:ri">${storage}</page>`,
    'text/xml',
  );
  expect(tree.querySelector('parsererror')?.textContent).toBeUndefined();
  return tree;
}

test('writes Confluence’s storage format', () => {
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
  `);
});

test('a broken document would be found', () => {
  expect(() => parse('<p>a & b</p>')).toThrow();
});

test('tasks are numbered through, and a list with other items is none of tasks', () => {
  const task = b.item(false, b.paragraph('a'));
  const storage = toConfluence(
    b.rootOf(
      b.list(null, task, task),
      b.list(null, task),
      b.list(null, task, b.item(null, b.code('go', 'x'))),
    ),
  );
  const tree = parse(storage);
  const ids = [...tree.getElementsByTagName('ac:task-id')].map(({ textContent }) => textContent);
  expect(ids).toEqual(['1', '2', '3']);
  expect(storage.slice(storage.indexOf('<ul>'))).toMatchInlineSnapshot(`
    "<ul><li>☐ a</li><li><ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro></li></ul>
    "
  `);
});

test('code comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(hostileText), (lines) => {
      const value = ['<', ...lines, ']]>'].join('\n');
      const tree = parse(toConfluence(b.rootOf(b.code('sh', value))));
      expect(tree.getElementsByTagName('ac:plain-text-body')[0]?.textContent).toBe(
        codeLines(value),
      );
    }),
  );
});

test('whatever a page says, the copy is well-formed and says the same', () => {
  fc.assert(
    fc.property(hostileDocument, (root) => {
      const tree = parse(toConfluence(root));
      const unsaid = ['ac:task-id', 'ac:task-status', 'ac:parameter'].flatMap((name) => [
        ...tree.getElementsByTagName(name),
      ]);
      for (const element of unsaid) element.remove();
      const html = parser.parseFromString(toHtmlFragment(root), 'text/html');
      expect(said(tree.documentElement)).toBe(said(html.body));
    }),
  );
});

const said = ({ textContent }: Element) => textContent.replace(/[☐☑\s]+/g, '');
