import { expect, test } from 'vitest';
import { parseContent } from './content-file.ts';

const frontMatter = (lines: number): string =>
  `---\n${Array.from({ length: lines }, (_, index) => `key${index}: value`).join('\n')}\n---\n\n`;

/** The reported place of the error, with lines counted from the end of the front matter. */
function placeIn(body: string, lines: number): string {
  const { syntaxError } = parseContent('content/guides/x.mdx', frontMatter(lines) + body);
  return syntaxError ? `${syntaxError.line - lines - 3}:${syntaxError.column}` : 'nowhere';
}

test.each([
  ['a tag without its sign >', 'Text.\n\n<Aside type="note"\n\nInner.\n\nMore.\n', '3:1'],
  ['such a tag in a text', 'Text.\n\nSome text <Aside\n\nInner.\n', '3:11'],
  ['an open quote in a tag', 'Text.\n\n<Aside type="note>\n\nInner.\n\nMore.\n', '3:1'],
  ['an open brace in a tag', 'Text.\n\n<Aside title={a\n\nEnd.\n', '3:1'],
  ['a tag that is not closed', 'Text.\n\n<Aside>\n\nInner.\n\nMore.\n', '3:1'],
  ['such a tag in a list', 'Text.\n\n- a\n- <Aside>b\n- c\n', '4:3'],
  ['an open remark', 'Text.\n\n{/* a remark\n\nMore.\n\nEnd.\n', '3:1'],
  ['an open remark with braces', 'Text.\n\n{/* a {remark}\n\nMore.\n', '3:2'],
  ['an open remark in a text', 'Text.\n\nSome {/* a <remark\n\nMore.\n', '3:6'],
  ['an open brace', 'Text {}.\n\nSome {a brace\n\nMore.\n\nEnd.\n', '3:6'],
  ['an import without an end', 'Text.\n\nimport x from\n\nEnd.\n', '3:1'],
  ['a sentence that begins as one', 'Text.\n\nimport what you need.\n\nEnd.\n', '3:1'],
  ['two of them', "import a from 'b';\n\nimport what you need.\n", '3:1'],
  ['a wrong sign in a tag', 'Text.\n\nSome <Aside 5> text.\n', '3:13'],
  ['code', 'Text.\n\nSome {a b} text.\n', '3:8'],
])('%s is reported where it opens', (_, body, place) => {
  expect([1, 2, 30].map((lines) => placeIn(body, lines))).toEqual([place, place, place]);
});

test('a page that opens more than anybody tries is reported where the parser gave up', () => {
  expect(placeIn(`Text.\n\n{${'{'.repeat(40)}\n\nEnd.\n`, 1)).toBe('6:1');
});
