import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gatePlugin } from './content-gate.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-gate-'));
  mkdirSync(join(root, 'content/guides'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

interface Hooks {
  configResolved(config: { root: string; command: string }): void;
  transform: { handler(text: string, id: string): Promise<void> };
}

/** The message of the error that Vite gets for a page; undefined without one. */
async function errorOf(text: string, file = 'content/guides/a-guide.mdx', command = 'serve') {
  const plugin = gatePlugin() as unknown as Hooks;
  plugin.configResolved({ root, command });
  return plugin.transform.handler(text, join(root, file)).catch((error: unknown) => error);
}

const page = (body: string, fields = '') =>
  `---\ntitle: A guide\ndescription: A guide by a stranger, who may have more in mind than to guide.\norder: 1\n${fields}---\n\n${body}\n`;

test('lets a page through, and what is no content', async () => {
  expect(await errorOf(page('Text, and <kbd>F1</kbd>.'))).toBeUndefined();
  expect(await errorOf('{1 + 1}', 'node_modules/theme/page.mdx')).toBeUndefined();
});

test('says what is wrong with a page at its places, and where the first is', async () => {
  const error = await errorOf(page('Now {Date.now()}.\n\n![x](./x.mjs)'));
  expect(error).toMatchInlineSnapshot(`
    [BrokenRulesError: content/guides/a-guide.mdx is rejected.

    content/guides/a-guide.mdx:7:5 content-no-code
      found    The page computes {Date.now()}.
      allowed  text, Markdown and the listed components with values in quotes.
      next     Write the result instead. For a brace as a sign, write \\{ or put the text in backticks; a remark for editors is {/* … */}.
      more     https://dividing-line.example/errors/content-no-code/

    content/guides/a-guide.mdx:9:1 content-images
      found    The picture’s address is "./x.mjs".
      allowed  a relative address that begins with "./" or "../" and ends in ".png", ".jpg", ".jpeg", ".webp".
      next     Put a picture of such a format beside the page, and give its address as ./name.png.
      more     https://dividing-line.example/errors/content-images/

    ✖ 2 problems.
    ]
  `);
  expect(error).toMatchObject({ loc: { line: 7, column: 5 } });
});

test.each([
  ['front matter that says more', page('', 'layout: ./x.astro\n'), '5:1 content-front-matter'],
  ['no front matter', 'Text.\n', '1:1 content-front-matter'],
  ['a hidden character', page('A\u202E'), '7:2 content-syntax'],
  ['too many brackets', page('['.repeat(6000)), '7:801 content-syntax'],
  ['a tag that is never closed', page('<Aside>'), '7:1 content-syntax'],
])('rejects %s at its place', async (_, text, place) => {
  expect(String(await errorOf(text))).toContain(`content/guides/a-guide.mdx:${place}`);
});

test('rejects a link, without a word of where it leads', async () => {
  writeFileSync(join(root, 'secret'), '---\nSecret: yes\n---\n');
  symlinkSync('../../secret', join(root, 'content/guides/a-guide.mdx'));
  const error = String(await errorOf('---\nSecret: yes\n---\n'));
  expect(error).toContain('content/guides/a-guide.mdx:1:1 content-place');
  expect(error).not.toContain('Secret');
});
