import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { headersFor } from './headers.ts';
import { restrictedSite, openSite, readHeadersFile, sampleNames, samplePaths } from './testing.ts';

test('names everything at the top of the site, so that no rule overrules another', () => {
  const names = ['_astro/', 'embed/', 'embed.js'];
  const lines = headersFile(names, openSite).split('\n').slice(0, 24);
  const short = lines.map((line) => (line.length > 60 ? `${line.slice(0, 60)} …` : line));
  expect(short.join('\n')).toMatchInlineSnapshot(`
    "/*
      X-Content-Type-Options: nosniff
      Referrer-Policy: same-origin
      Permissions-Policy: accelerometer=(), autoplay=(), browsin …
      Cross-Origin-Opener-Policy: same-origin
      Cross-Origin-Resource-Policy: cross-origin

    /embed/*
      Content-Security-Policy: base-uri 'none'; form-action 'sel …
      Cache-Control: public, max-age=0, must-revalidate

    /
      Content-Security-Policy: base-uri 'none'; form-action 'sel …
      Cache-Control: public, max-age=0, must-revalidate

    /_astro/*
      Content-Security-Policy: base-uri 'none'; form-action 'sel …
      Cache-Control: public, max-age=31536000, immutable

    /embed.js
      Content-Security-Policy: base-uri 'none'; form-action 'sel …
      Cache-Control: public, max-age=0, must-revalidate

    /*.css"
  `);
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
