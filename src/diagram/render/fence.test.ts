import { compile } from '@mdx-js/mdx';
import { unified as astroMarkdown } from '@astrojs/markdown-remark';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remarkMermaidFences } from './fence.ts';
import { parseSvg } from './parse-svg.ts';

let cacheFolder = '';
beforeAll(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'diagram-fence-'));
});
afterAll(() => rm(cacheFolder, { recursive: true }));

const good = [
  '# Page',
  '```mermaid',
  'block',
  '  accTitle: Two parts',
  '  accDescr {',
  '    One is yours,',
  '    one is not.',
  '  }',
  '  a["A < B"] b["B"]',
  '```',
  '> ```mermaid',
  '> flowchart LR',
  '>   accTitle: A way',
  '>   accDescr: From here to there.',
  '>   a --> b',
  '> ```',
  '```js',
  'code()',
  '```',
].join('\n');

async function markdown(value: string): Promise<string> {
  const processor = astroMarkdown({ remarkPlugins: [[remarkMermaidFences, { cacheFolder }]] });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(value, { fileURL: new URL('file:///guides/My Page.md') })).code;
}

async function mdx(value: string): Promise<{ file: VFile; error: unknown; code: string }> {
  const file = new VFile({ value, path: 'content/guides/my-page.mdx' });
  const options = { remarkPlugins: [[remarkMermaidFences, { cacheFolder }]] as never };
  try {
    return { file, error: undefined, code: String(await compile(file, options)) };
  } catch (error) {
    return { file, error, code: '' };
  }
}

test('a fence in Markdown becomes a figure with a picture; other fences stay', async () => {
  const html = await markdown(good);
  expect(html.match(/<figure class="diagram"><svg /g)).toHaveLength(2);
  expect(html).toContain('code()');
  expect(html).not.toContain('accTitle');
  const root = parseSvg(html);
  expect(root.querySelector('title')?.textContent).toBe('Two parts');
  expect(root.querySelector('desc')?.textContent).toBe('One is yours, one is not.');
  expect(root.getAttribute('viewBox')).toBeTruthy();
  expect(root.querySelectorAll('[data-id]')).toHaveLength(2);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    ids.filter((id) => id?.includes('diagram')).every((id) => id?.startsWith('my-page-')),
  ).toBe(true);
});

test('a fence in MDX compiles to elements, without raw HTML', async () => {
  const { code, error } = await mdx(good);
  expect(error).toBeUndefined();
  expect(code).toContain('"my-page-diagram-2-title"');
  expect(code).not.toContain('dangerouslySetInnerHTML');
});

test('all that is wrong is reported together, at its line in the content file', async () => {
  const bad = [
    '# Page',
    '',
    '```mermaid',
    'flowchart TD',
    '  accTitle: T',
    '  accDescr: D',
    '  a[x(y)] --> b',
    '```',
    '',
    '- ```mermaid',
    '  pie',
    '  ```',
  ].join('\n');
  const { error, file } = await mdx(bad);
  expect((error as Error).message).toMatchInlineSnapshot(`
    "A diagram cannot be drawn.
    content/guides/my-page.mdx:7:6: Line 4, column 6 of the diagram: found \`(\`.
    Expected the closing bracket of the label, \`|\`, or text.
    content/guides/my-page.mdx:11:3: The diagram has no \`accTitle\` and no \`accDescr\`, so readers who do not see it learn nothing.
    Add a line \`accTitle: what it shows\` and a line \`accDescr: what it says\` below the first line."
  `);
  expect(file.messages.map(({ line, column, fatal }) => [line, column, fatal])).toEqual([
    [7, 6, true],
    [11, 3, true],
  ]);
});
