import { expect, test } from 'vitest';
import { contentSyntax } from './content-syntax.ts';
import { projectWith, report } from '../testing/project.ts';

const description = 'What AWS does, what you do, and where the line between the two runs.';
const page = (text: string, file = 'content/services/compute/ec2.mdx') =>
  projectWith({ pages: { [file]: text } });
const service = (body: string) => page(`---\ndescription: ${description}\n---\n\n${body}\n`);

test('accepts pages of every folder', async () => {
  const titled = `title: The model\ndescription: ${description}\n`;
  const project = projectWith({
    pages: {
      'content/services/compute/ec2.mdx': `---\ndescription: "${description}"\n---\n\nText.\n\n---\n\nMore.\n`,
      'content/guides/the-model.mdx': `---\n${titled}order: 1\n---\n\nText.\n`,
      'content/errors/one-owner.md': `---\n${titled}---\n\n- [ ] Task[^1]\n\n[^1]: Note.\n`,
    },
  });
  expect(await report(contentSyntax, project)).toBe('');
});

test.each(['1 <2', 'A { brace', '<Aside>\n\nNever closed.', '<!-- A comment -->', '{1 +}'])(
  'reports that MDX cannot read %j',
  async (body) => {
    expect(await report(contentSyntax, service(body))).toMatch(/:5:|:6:|:7:/);
  },
);

test('says what MDX cannot read, and where', async () => {
  expect(await report(contentSyntax, service('Text.\n\nIf 1 <2, {stop.'))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:7:7 content-syntax
      found    The page is not valid MDX: Unexpected character \`2\` (U+0032) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`.
      allowed  Markdown and the listed components.
      next     Write \\< and \\{ for the signs < and {, or put code between backticks.
      more     https://line.example/errors/content-syntax/

    ✖ 1 problem.
    "
  `);
});

test('reports code blocks without code', async () => {
  expect(await report(contentSyntax, page('Text.\n\n- ```js\n\n  ```\n\n```\na\n```')))
    .toMatchInlineSnapshot(`
      "content/services/compute/ec2.mdx:3:3 content-syntax
        found    The code block is empty.
        allowed  at least one line between the fences.
        next     Delete the block, or close it where its text ends.
        more     https://line.example/errors/content-syntax/

      ✖ 1 problem.
      "
    `);
});

test('reports what editors hide', async () => {
  const text = `\uFEFF---\r\ndescription: ${description}\r\n---\r\n\r\nA \u202Etrick.\r\n`;
  expect(await report(contentSyntax, page(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-syntax
      found    The page has a byte order mark, U+FEFF.
      allowed  UTF-8 text with Unix line endings.
      next     Save the file as UTF-8 without a byte order mark.
      more     https://line.example/errors/content-syntax/

    content/services/compute/ec2.mdx:1:5 content-syntax
      found    The page has a Windows line ending (CRLF), U+000D.
      allowed  UTF-8 text with Unix line endings.
      next     Save the file with Unix line endings (LF).
      more     https://line.example/errors/content-syntax/

    content/services/compute/ec2.mdx:5:3 content-syntax
      found    The page has the character U+202E, which cannot be seen.
      allowed  UTF-8 text with Unix line endings.
      next     Delete the character; it may hide text from a reviewer.
      more     https://line.example/errors/content-syntax/

    ✖ 3 problems.
    "
  `);
});

test.each([
  'Text.&#x202E;',
  '[a](b&#x200B;)',
  '![&ZeroWidthSpace;](a)',
  '<kbd title="&lrm;">x</kbd>',
])('reports what an entity hides in %j', async (body) => {
  expect(await report(contentSyntax, service(body))).toMatch(
    /:5:1 content-syntax\n  found    The page writes the character U\+20(0B|0E|2E)/,
  );
});

test('reports every hidden character at its place', async () => {
  const text = 'A\u200Bb.\n\n```js\n// \u{E0041}\n```\n\nZero\u0000.\n';
  const found = await report(contentSyntax, page(text));
  expect(found.match(/\d+:\d+ content-syntax|U\+\w+/g)?.join(' ')).toBe(
    '1:2 content-syntax U+200B 4:4 content-syntax U+E0041 7:5 content-syntax U+0000',
  );
});

test('says once that lines end as on Windows', async () => {
  const text = `---\r\ndescription: ${description}\r\n---\r\n\r\nOne line\r\nand another.\r\n`;
  expect((await report(contentSyntax, page(text))).match(/found .*/g)).toEqual([
    'found    The page has a Windows line ending (CRLF), U+000D.',
  ]);
});

test('reports what the page or its formats for wikis cannot show', async () => {
  const body = `A note.[^1] A [link][there].

[^1]: The note.

[there]: https://aws.amazon.com/
[nowhere]: https://aws.amazon.com/

:::note
Text.
:::

::video[label]
`;
  expect(await report(contentSyntax, service(body))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:5:8 content-syntax
      found    The page has the footnote "1".
      allowed  text and links; the formats that wikis take have no footnotes.
      next     Write the note into the sentence, or link its source there.
      more     https://line.example/errors/content-syntax/

    content/services/compute/ec2.mdx:7:1 content-syntax
      found    The page has the footnote "1".
      allowed  text and links; the formats that wikis take have no footnotes.
      next     Write the note into the sentence, or link its source there.
      more     https://line.example/errors/content-syntax/

    content/services/compute/ec2.mdx:10:1 content-syntax
      found    Nothing refers to the link "nowhere".
      allowed  links that the text refers to.
      next     Write [nowhere] where it belongs, or delete the line.
      more     https://line.example/errors/content-syntax/

    content/services/compute/ec2.mdx:12:1 content-syntax
      found    The page has the directive ":::note".
      allowed  Markdown and the listed components.
      next     Write it as a paragraph or as a quote, "> …".
      more     https://line.example/errors/content-syntax/

    content/services/compute/ec2.mdx:16:1 content-syntax
      found    The page has the directive "::video".
      allowed  Markdown and the listed components.
      next     Write it as a paragraph or as a quote, "> …".
      more     https://line.example/errors/content-syntax/

    ✖ 5 problems.
    "
  `);
});

test('a guide may have footnotes, and a time or a permission is no directive', async () => {
  const body = 'At 10:30, iam:PassRole.[^1]\n\n[^1]: The note.\n';
  const guide = page(`---\ntitle: A\n---\n\n${body}`, 'content/guides/a.mdx');
  expect(await report(contentSyntax, guide)).toBe('');
});
