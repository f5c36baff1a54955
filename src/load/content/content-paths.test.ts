import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentPlace } from '#rules/content/content-place.ts';
import { projectWith, report } from '#rules/testing/project.ts';
import { contentPath, loadContent } from './content-paths.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-path-'));
  for (const folder of ['guides', 'services', 'errors']) {
    mkdirSync(join(root, 'content', folder), { recursive: true });
  }
});

afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string | Buffer = '') => writeFileSync(join(root, file), text);
const found = async () => report(contentPlace, projectWith({ ...loadContent(root) }));

test('links are named and not followed', async () => {
  write('secret.md', 'Secret.');
  symlinkSync(join(root, 'secret.md'), join(root, 'content/errors/secret.md'));
  symlinkSync('loop.mdx', join(root, 'content/guides/loop.mdx'));
  symlinkSync('nowhere', join(root, 'content/guides/dangling.mdx'));
  symlinkSync('..', join(root, 'content/guides/round'));
  expect(loadContent(root).content).toEqual([]);
  const places = (await found()).match(/^content\S+ content-place$/gm);
  expect(places).toEqual([
    'content/errors/secret.md:1:1 content-place',
    'content/guides/dangling.mdx:1:1 content-place',
    'content/guides/loop.mdx:1:1 content-place',
    'content/guides/round:1:1 content-place',
  ]);
  expect(contentPath(root, 'content/guides/round/errors/x.md')).toBeUndefined();
});

test('folders like pages, large pages, and names that no page has', async () => {
  mkdirSync(join(root, 'content/guides/folder.mdx'));
  write('content/guides/large.mdx', 'x'.repeat(24_001));
  write('content/guides/evil.mjs');
  write('content/guides/[slug].mdx');
  write('content/guides/Upper.png');
  write('content/errors/%2e.md');
  write('content/errors/index.md');
  write('content/guides/.a-page.mdx.swp');
  expect(loadContent(root).content.map(({ id }) => id)).not.toContain('large');
  expect((await found()).match(/^content\S+|found .*/gm)).toMatchInlineSnapshot(`
    [
      "content/errors/%2e.md:1:1",
      "found    "%2e" is the name of a page.",
      "content/errors/index.md:1:1",
      "found    "index" is the name of a page.",
      "content/guides/Upper.png:1:1",
      "found    "Upper" is the name of a picture.",
      "content/guides/[slug].mdx:1:1",
      "found    "[slug]" is the name of a page.",
      "content/guides/evil.mjs:1:1",
      "found    "content/guides/evil.mjs" is neither a page nor a picture.",
      "content/guides/folder.mdx:1:1",
      "found    "content/guides/folder.mdx" is a folder without pages.",
      "content/guides/large.mdx:1:1",
      "found    The page has 24001 bytes.",
    ]
  `);
});

// Other systems reject to write such a name.
test.runIf(process.platform === 'linux')('a name that is not UTF-8 is reported', async () => {
  writeFileSync(Buffer.from(`${root}/content/errors/\xFF.md`, 'latin1'), '');
  expect(await found()).toContain('.md" is no file.');
});
