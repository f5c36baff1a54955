import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { headersFor } from './headers.ts';
import { restrictedSite, openSite, readHeadersFile, sampleNames, samplePaths } from './testing.ts';

test('names everything at the top of the site, so that no rule overrules another', () => {
  const names = ['404.html', '_astro/', 'embed/', 'embed.js', 'services/'];
  const lines = headersFile(names, openSite).split('\n');
  const short = lines.map((line) => (line.length > 60 ? `${line.slice(0, 60)} …` : line));
  expect(short.join('\n')).toMatchInlineSnapshot();
});

test.each([openSite, restrictedSite])('gives each path its headers once, under $base', (site) => {
  const sentWith = readHeadersFile(headersFile(sampleNames, site));
  for (const path of samplePaths.map((each) => site.base + each)) {
    const sent = sentWith(path);
    expect(new Set(sent.map(([name]) => name)).size, path).toBe(sent.length);
    expect(Object.fromEntries(sent), path).toEqual(headersFor(path, site));
  }
});

test('stays within the 100 rules and 2000 characters a line of Cloudflare', () => {
  const lines = headersFile(sampleNames, restrictedSite).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});
