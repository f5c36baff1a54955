import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { headersFor } from './headers.ts';
import { restrictedSite, openSite, readHeadersFile, sampleNames, samplePaths } from './testing.ts';

test('names everything at the top of the site, so that no rule overrules another', () => {
  const names = ['404.html', '_astro/', 'embed/', 'embed.js', 'services/'];
  const lines = headersFile(names, openSite).split('\n');
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

    /404.html
      Content-Security-Policy: base-uri 'none'; form-action 'sel …
      Cache-Control: public, max-age=0, must-revalidate

    /_astro/*
      Content-Security-Policy: base-uri 'none'; form-action 'sel …
      Cache-Control: public, max-age=31536000, immutable

    /embed.js
      Content-Security-Policy: base-uri 'none'; form-action 'sel …
      Cache-Control: public, max-age=0, must-revalidate

    /services/*
      Content-Security-Policy: base-uri 'none'; form-action 'sel …
      Cache-Control: public, max-age=0, must-revalidate

    /*.css
      Access-Control-Allow-Origin: *

    /*.js
      Access-Control-Allow-Origin: *

    /*.woff2
      Access-Control-Allow-Origin: *

    /*.json
      Access-Control-Allow-Origin: *

    /*.svg
      Access-Control-Allow-Origin: *

    /*.png
      Access-Control-Allow-Origin: *

    /*.md
      Access-Control-Allow-Origin: *
      Content-Type: text/markdown; charset=utf-8

    /*.fragment.html
      Access-Control-Allow-Origin: *
      Content-Type: text/html; charset=utf-8

    /*.rst
      Access-Control-Allow-Origin: *
      Content-Type: text/plain; charset=utf-8

    /*.adoc
      Access-Control-Allow-Origin: *
      Content-Type: text/plain; charset=utf-8

    /*.mediawiki.txt
      Access-Control-Allow-Origin: *
      Content-Type: text/plain; charset=utf-8

    /*.dokuwiki.txt
      Access-Control-Allow-Origin: *
      Content-Type: text/plain; charset=utf-8

    /*.confluence.xml
      Access-Control-Allow-Origin: *
      Content-Type: text/plain; charset=utf-8

    /*/feed.xml
      Access-Control-Allow-Origin: *
      Content-Type: application/atom+xml; charset=utf-8

    /*/changes.xml
      Access-Control-Allow-Origin: *
      Content-Type: application/atom+xml; charset=utf-8
    "
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
