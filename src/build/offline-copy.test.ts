import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { offlineCopy, writeZip } from './offline-copy.ts';

test('feeds, search, headers and modules are left out', () => {
  const texts: Record<string, string> = {
    '_astro/a.css': '',
    '_astro/a.woff2': '',
    '_astro/classic.js': 'var a = 1;',
    '_astro/module.js': 'import "./a.js";',
    _headers: '',
    '404.html': '',
    'changes/feed.xml': '',
    'changes/index.html': '',
    'embed.js': '',
    'oembed/a.json': '',
    'pagefind/pagefind.js': '',
    'robots.txt': '',
    'services/a.confluence.xml': '',
    'services/a.fragment.html': '',
    'services/a/changes.xml': '',
    'sitemap-0.xml': '',
  };
  const site = { name: 'Line', url: 'https://line.example', base: '/' };
  const files = [...offlineCopy(folderWith(texts), site, '2026-11-26')];
  expect(files.map(({ path }) => path)).toEqual([
    'README.txt',
    '_astro/a.css',
    '_astro/classic.js',
    'changes/index.html',
    'services/a.confluence.xml',
  ]);
});

test('the same files make the same zip', () => {
  const folder = folderWith({});
  const files = [
    { path: 'index.html', bytes: Buffer.from('<p>'.repeat(1000)) },
    { path: 'a.png', bytes: Buffer.from('picture') },
  ];
  const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')];
  expect(writeZip(files, 'line', first)).toEqual({ count: 2, bytes: 3007 });
  writeZip(files, 'line', second);
  const zip = readFileSync(first);
  expect(zip.equals(readFileSync(second))).toBe(true);
  expect(zip.length).toBeLessThan(600);
  const sizes = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, bytes.length]);
  expect(sizes).toEqual([
    ['line/index.html', 3000],
    ['line/a.png', 7],
  ]);
});
