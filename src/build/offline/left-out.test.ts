import { expect, test } from 'vitest';
import { offlineFiles } from './left-out.ts';

test('feeds, search, headers and modules are left out', () => {
  const texts: Record<string, string> = {
    '_astro/a.css': '',
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
  expect(offlineFiles(Object.keys(texts), (file) => texts[file] ?? '')).toEqual([
    '_astro/a.css',
    '_astro/classic.js',
    'changes/index.html',
    'services/a.confluence.xml',
  ]);
});
