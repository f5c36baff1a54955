import { expect, test } from 'vitest';
import { contentMermaid } from './content-mermaid.ts';
import { projectWith, report } from '../testing/project.ts';

const reportOn = (text: string) =>
  report(contentMermaid, projectWith({ pages: { 'content/guides/the-model.mdx': text } }));

test('refuses a mermaid fence at its place', async () => {
  expect(await reportOn('Text.\n\n- Item\n\n  ```mermaid\n  graph TB\n  ```'))
    .toMatchInlineSnapshot(`
    "content/guides/the-model.mdx:5:3 content-mermaid
      found    The page has a \`mermaid\` fence, which readers would see as text.
      allowed  a table or a list; <StackDiagram service="…" /> for a stack.
      next     Say it in a table; to show Mermaid as text, write \`\`\`text.
      more     https://line.example/errors/content-mermaid/

    ✖ 1 problem.
    "
  `);
});

test('refuses each of several fences', async () => {
  expect(await reportOn('```mermaid\npie\n```\n\n```mermaid title="a"\npie\n```')).toContain(
    '✖ 2 problems.',
  );
});

test.each([
  '```text\ngraph TB\n```',
  '````md\n```mermaid\ngraph TB\n```\n````',
  'Paste the `mermaid` fence.',
])('lets %j through', async (text) => {
  expect(await reportOn(text)).toBe('');
});
