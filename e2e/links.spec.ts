import { expect, test } from '@playwright/test';
import { site } from '#site.config.ts';
import { brokenLinks } from './support/broken-links.ts';
import { pagesOf } from './support/pages.ts';
import { builtText, dist } from './support/sites.ts';

test('every internal link and fragment leads somewhere', () => {
  expect(pagesOf(dist).length).toBeGreaterThan(30);
  expect(brokenLinks(dist, '/', site.url)).toEqual([]);
});

test('the sitemap names every page but the 404', () => {
  const sitemap = builtText('sitemap-0.xml');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  expect(listed.sort()).toEqual(pagesOf(dist).filter((path) => path !== '/404.html'));
});
