import { expect, test } from 'vitest';
import { contentNoCode } from './content-no-code.ts';
import { projectWith, report } from '../testing/project.ts';

const page = (text: string, file = 'content/services/compute/ec2.mdx') =>
  projectWith({ pages: { [file]: text } });

test('accepts Markdown, components and code that is shown', async () => {
  const text = [
    'We import and export data.',
    '`import x` and `{braces}` and \\{this\\}.',
    '```js\nimport fs from "node:fs";\nexport default {};\n```',
    '<ServiceLink id="ec2" />',
    '{/* A remark for editors. */}',
    '| a | b |\n| - | - |\n| 1 | 2 |',
  ].join('\n\n');
  expect(await report(contentNoCode, page(text))).toBe('');
});

test('reports imports, exports, expressions and computed attributes', async () => {
  const text = [
    'import fs from "node:fs";',
    'export const secret = process.env.SECRET;',
    'Now: {Date.now()}',
    '{/* a comment */ 1}',
    '<Aside title={fs.readFileSync("/etc/passwd")} {...secret}>\n  Text {1 + 1}.\n</Aside>',
  ].join('\n\n');
  expect(await report(contentNoCode, page(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-no-code
      found    The page runs import fs from "node:fs";.
      allowed  text, Markdown and the listed components with values in quotes.
      next     Delete it: listed components need no import. To begin a paragraph with this word, put it in backticks.
      more     https://line.example/errors/content-no-code/

    content/services/compute/ec2.mdx:3:1 content-no-code
      found    The page runs export const secret = process.env.SECRET;.
      allowed  text, Markdown and the listed components with values in quotes.
      next     Delete it: listed components need no import. To begin a paragraph with this word, put it in backticks.
      more     https://line.example/errors/content-no-code/

    content/services/compute/ec2.mdx:5:6 content-no-code
      found    The page computes {Date.now()}.
      allowed  text, Markdown and the listed components with values in quotes.
      next     Write the result instead. For a brace as a sign, write \\{ or put the text in backticks; a remark for editors is {/* … */}.
      more     https://line.example/errors/content-no-code/

    content/services/compute/ec2.mdx:7:1 content-no-code
      found    The page computes {/* a comment */ 1}.
      allowed  text, Markdown and the listed components with values in quotes.
      next     Write the result instead. For a brace as a sign, write \\{ or put the text in backticks; a remark for editors is {/* … */}.
      more     https://line.example/errors/content-no-code/

    content/services/compute/ec2.mdx:9:8 content-no-code
      found    <Aside> computes title={fs.readFileSync("/etc/passwd")}.
      allowed  text, Markdown and the listed components with values in quotes.
      next     Give the value in quotes: id="ec2".
      more     https://line.example/errors/content-no-code/

    content/services/compute/ec2.mdx:9:47 content-no-code
      found    <Aside> computes {...secret}.
      allowed  text, Markdown and the listed components with values in quotes.
      next     Give the value in quotes: id="ec2".
      more     https://line.example/errors/content-no-code/

    content/services/compute/ec2.mdx:10:8 content-no-code
      found    The page computes {1 + 1}.
      allowed  text, Markdown and the listed components with values in quotes.
      next     Write the result instead. For a brace as a sign, write \\{ or put the text in backticks; a remark for editors is {/* … */}.
      more     https://line.example/errors/content-no-code/

    ✖ 7 problems.
    "
  `);
});

test('has nothing to say of braces in plain Markdown', async () => {
  const text = 'import fs from "node:fs"\n\nA {brace}.\n';
  expect(await report(contentNoCode, page(text, 'content/errors/one-owner.md'))).toBe('');
});
