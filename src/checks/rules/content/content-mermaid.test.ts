import { describe, expect, test, vi } from 'vitest';
import { TooMuchError } from '../../../diagram/render/errors.ts';
import { contentMermaid, contentMermaidWith } from './content-mermaid.ts';
import { projectWith, report } from '../../testing/project.ts';

const fence = (...lines: string[]) => ['```mermaid', ...lines, '```'].join('\n');
const named = (first: string, ...lines: string[]) =>
  fence(first, '  accTitle: A title', '  accDescr: A description', ...lines);
const page = (text: string) => projectWith({ pages: { 'content/guides/the-model.mdx': text } });

test('does not load Mermaid for pages without a diagram', async () => {
  const load = vi.fn();
  expect(await report(contentMermaidWith(load), page('```js\nmermaid\n```'))).toBe('');
  expect(load).not.toHaveBeenCalled();
});

test('reports what the renderer throws at the line of the fence', async () => {
  const rule = contentMermaidWith(async () => async () => {
    throw new Error('No such diagram.');
  });
  const text = `Text.\n\n- Item\n\n  ${fence('flowers', '  a').replaceAll('\n', '\n  ')}`;
  expect(await report(rule, page(text))).toMatchInlineSnapshot(`
    "content/guides/the-model.mdx:5:3 content-mermaid
      found    Mermaid cannot draw this: No such diagram.
      allowed  a diagram that Mermaid can draw.
      next     Correct the diagram here.
      more     https://line.example/errors/content-mermaid/

    ✖ 1 problem.
    "
  `);
});

test('keeps from Mermaid what it must not see, at its place', async () => {
  const load = vi.fn();
  const text = `Text.\n\n> ${fence('---', 'title: x', '---', 'pie').replaceAll('\n', '\n> ')}`;
  expect(await report(contentMermaidWith(load), page(text))).toMatchInlineSnapshot(`
    "content/guides/the-model.mdx:4:3 content-mermaid
      found    Mermaid does not get this to draw: front matter.
      allowed  %%{init: {"flowchart": {…}}}%%, alone in the first line, with whole numbers.
      next     Correct the diagram here, or make two of it.
      more     https://line.example/errors/content-mermaid/

    content/guides/the-model.mdx:6:3 content-mermaid
      found    Mermaid does not get this to draw: front matter.
      allowed  %%{init: {"flowchart": {…}}}%%, alone in the first line, with whole numbers.
      next     Correct the diagram here, or make two of it.
      more     https://line.example/errors/content-mermaid/

    ✖ 2 problems.
    "
  `);
  expect(await report(contentMermaidWith(load), page(`${fence('pie')}\n\n`.repeat(4)))).toContain(
    ':13:1 content-mermaid\n  found    The page has more than 3 diagrams.',
  );
  expect(load).not.toHaveBeenCalled();
});

test('draws nothing after a diagram that takes too much', async () => {
  const draw = vi.fn().mockRejectedValue(new TooMuchError());
  const text = `Text.\n\n${fence('pie')}\n\n${fence('pie')}`;
  expect(
    await report(
      contentMermaidWith(async () => draw),
      page(text),
    ),
  ).toContain(
    ':3:1 content-mermaid\n  found    Mermaid cannot draw this: it takes more than two seconds or 300 MB.\n  allowed  a smaller diagram.',
  );
  expect(draw).toHaveBeenCalledTimes(1);
});

describe('with Mermaid itself', () => {
  test('accepts a diagram', async () => {
    expect(await report(contentMermaid, page(named('flowchart TD', '  a --> b')))).toBe('');
  });

  test('accepts a block diagram, whose own grammar has no names', async () => {
    expect(await report(contentMermaid, page(named('block', '  a["One"]')))).toBe('');
  });

  test('rejects a diagram that does not say what it shows', async () => {
    expect(await report(contentMermaid, page(fence('flowchart TD', '  a --> b'))))
      .toMatchInlineSnapshot(`
      "content/guides/the-model.mdx:2:1 content-mermaid
        found    Mermaid cannot draw this: no \`accTitle\` and no \`accDescr\`.
        allowed  a line \`accTitle: what it shows\` and a line \`accDescr: what it says\`.
        next     Correct the diagram here.
        more     https://line.example/errors/content-mermaid/

      ✖ 1 problem.
      "
    `);
  });

  test('reports a syntax error at its line and column', async () => {
    const text = `# Title\n\n${named('flowchart TD', '  a --> b', '  b -->')}`;
    expect(await report(contentMermaid, page(text))).toMatchInlineSnapshot(`
      "content/guides/the-model.mdx:8:8 content-mermaid
        found    Mermaid cannot draw this: found the end of the diagram.
        allowed  \`&\`, \`:\`, \`|\`, a number, or \`,\`.
        next     Correct the diagram here.
        more     https://line.example/errors/content-mermaid/

      ✖ 1 problem.
      "
    `);
  });

  test('reports a kind of diagram that is not supported', async () => {
    expect(await report(contentMermaid, page(named('flowers', '  a')))).toMatchInlineSnapshot(`
      "content/guides/the-model.mdx:1:1 content-mermaid
        found    Mermaid cannot draw this: The diagram begins with \`flowers\`. Diagrams here can be \`block\`, \`flowchart\`, \`sequenceDiagram\`, \`stateDiagram\`, \`classDiagram\`, \`pie\`, and \`timeline\`; the first word says which.
        allowed  a diagram that Mermaid can draw.
        next     Correct the diagram here.
        more     https://line.example/errors/content-mermaid/

      ✖ 1 problem.
      "
    `);
  });
});
