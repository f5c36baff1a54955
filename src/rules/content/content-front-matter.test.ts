import { expect, test } from 'vitest';
import { contentFrontMatter } from './content-front-matter.ts';
import { projectWith, report } from '../testing/project.ts';

const description = 'What AWS does, what you do, and where the line between the two runs.';
const page = (text: string, file = 'content/services/compute/ec2.mdx') =>
  projectWith({ pages: { [file]: text } });

test('accepts pages of every folder', async () => {
  const titled = `title: The model\ndescription: ${description}\n`;
  const project = projectWith({
    pages: {
      'content/services/compute/ec2.mdx': `---\ndescription: "${description}"\n---\n\nText.\n\n---\n\nMore.\n`,
      'content/guides/the-model.mdx': `---\n${titled}order: 1\n---\n\nText.\n`,
      'content/guides/embed.mdx': `---\n${titled}order: 24\ngroup: wikis\n---\n\nText.\n`,
      'content/errors/one-owner.md': `---\n${titled}---\n\n- [ ] Task[^1]\n\n[^1]: Note.\n`,
    },
  });
  expect(await report(contentFrontMatter, project)).toBe('');
});

test('reports front matter that is missing', async () => {
  expect(await report(contentFrontMatter, page('Text.\n'))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-front-matter
      found    The page does not begin with front matter.
      allowed  a first line "---", then description, then a line "---".
      next     Begin the page with its front matter.
      more     https://line.example/errors/content-front-matter/

    ✖ 1 problem.
    "
  `);
});

test.each([
  '\n---\ndescription: x\n---\n',
  '+++\ndescription = "x"\n+++\n',
  '---\ndescription: x\n',
])('takes nothing else for front matter: %j', async (text) => {
  expect(await report(contentFrontMatter, page(text))).toContain(
    'does not begin with front matter',
  );
});

test('reports front matter that is not YAML, and tabs', async () => {
  const text = '---\ntitle: The "model": a house\n\tdescription: x\n---\n';
  expect(await report(contentFrontMatter, page(text, 'content/guides/the-model.mdx')))
    .toMatchInlineSnapshot(`
      "content/guides/the-model.mdx:2:8 content-front-matter
        found    The sign : has a meaning in the value "The \\"model\\": a house".
        allowed  a text in quotes, plain text, or a whole number.
        next     Put the value into quotes: "The \\"model\\": a house".
        more     https://line.example/errors/content-front-matter/

      content/guides/the-model.mdx:3:1 content-front-matter
        found    The front matter has a tab.
        allowed  spaces.
        next     Replace the tab by spaces.
        more     https://line.example/errors/content-front-matter/

      ✖ 2 problems.
      "
    `);
});

test('reports fields that are unknown, missing or wrong', async () => {
  const text = '---\ntitel: The model\ndescription: Too short.\norder: first\n---\n';
  expect(await report(contentFrontMatter, page(text, 'content/guides/the-model.mdx')))
    .toMatchInlineSnapshot(`
      "content/guides/the-model.mdx:1:1 content-front-matter
        found    The front matter has no "title".
        allowed  a text of 3 to 80 characters, without <, > and addresses.
        next     Add a line "title: …".
        more     https://line.example/errors/content-front-matter/

      content/guides/the-model.mdx:2:1 content-front-matter
        found    The front matter has the field "titel".
        allowed  Did you mean "title"? Allowed: "title", "description", "order", "group", "path".
        next     Correct or delete the field.
        more     https://line.example/errors/content-front-matter/

      content/guides/the-model.mdx:4:1 content-front-matter
        found    "order" is "first" (5 characters).
        allowed  a whole number from 1.
        next     Rewrite the order.
        more     https://line.example/errors/content-front-matter/

      content/guides/the-model.mdx:3:1 content-front-matter (warning)
        found    "description" is "Too short." (10 characters).
        allowed  a text of 40 to 260 characters, without <, > and addresses.
        next     Rewrite the description.
        more     https://line.example/errors/content-front-matter/

      ✖ 3 problems, 1 warning.
      "
    `);
});

test('reports a group that no sidebar has', async () => {
  const text = `---\ntitle: The model\ndescription: ${description}\norder: 1\ngroup: wiki\n---\n`;
  expect(await report(contentFrontMatter, page(text, 'content/guides/the-model.mdx')))
    .toMatchInlineSnapshot(`
      "content/guides/the-model.mdx:5:1 content-front-matter
        found    "group" is "wiki" (4 characters).
        allowed  "manual", "wikis", or no such line.
        next     Rewrite the group.
        more     https://line.example/errors/content-front-matter/

      ✖ 1 problem.
      "
    `);
});

test.each(['---   ', '---x', '+++'])('reports the last line %j where it is', async (line) => {
  const text = `---\ndescription: "${description}"\n${line}\n\nText.\n`;
  const found = await report(contentFrontMatter, page(text));
  expect(found).toContain('content/services/compute/ec2.mdx:3:1 content-front-matter');
  expect(found).toContain('✖ 1 problem.');
});

test('does not let front matter hide the beginning of a page', async () => {
  const text = `---\ndescription: |\n  ${description}\n---x\nexport const a = 1\n---\n`;
  expect(await report(contentFrontMatter, page(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:2:14 content-front-matter
      found    The sign | has a meaning in the value "|".
      allowed  a text in quotes, plain text, or a whole number.
      next     Write the text behind the colon, on the same line.
      more     https://line.example/errors/content-front-matter/

    content/services/compute/ec2.mdx:3:1 content-front-matter
      found    A line of the front matter is " What AWS does, what you do, and where the line between…".
      allowed  lines "name: value", without lists, blocks, comments or empty lines.
      next     Write each field on a line of its own, with its value behind the colon.
      more     https://line.example/errors/content-front-matter/

    content/services/compute/ec2.mdx:4:1 content-front-matter
      found    A line of the front matter begins with "---".
      allowed  these signs only as the line that ends the front matter.
      next     Write "---" alone on the line after the last field.
      more     https://line.example/errors/content-front-matter/

    ✖ 3 problems.
    "
  `);
});
