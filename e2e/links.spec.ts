import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { site } from '#site.config.ts';
import { brokenLinks } from './support/broken-links.ts';
import { pagesOf } from './support/pages.ts';
import { dist } from './support/sites.ts';

test('every internal link and fragment leads somewhere', () => {
  expect(pagesOf(dist).length).toBeGreaterThan(30);
  expect(brokenLinks(dist, '/', site.url)).toEqual([]);
});

test('the sitemap names every page but the 404', () => {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  expect(listed.sort()).toEqual(pagesOf(dist).filter((path) => path !== '/404.html'));
});
