import { expect, test } from 'vitest';
import { pageFormats } from '#exports/formats/page-formats.ts';
import { headersFor, headersOf, regexOf } from './headers.ts';
import { openSite, restrictedSite, samplePaths } from './testing/sites.ts';

const page = headersFor('/services/ec2/', openSite);

test('a page has its headers', () => {
  expect(page).toMatchInlineSnapshot(`
    {
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Content-Security-Policy": "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Permissions-Policy": "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()",
      "Referrer-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
    }
  `);
});

test('each kind of path differs from a page', () => {
  const differences = samplePaths.flatMap((path) => {
    const headers = Object.entries(headersFor(`/${path}`, openSite));
    const own = headers.filter(([name, value]) => page[name] !== value);
    return own.length > 0 ? [`${path}: ${own.map((each) => each.join(' ')).join('; ')}`] : [];
  });
  expect(differences.join('\n')).toMatchInlineSnapshot(`
    "embed.js: Access-Control-Allow-Origin *
    embed/ec2/: Content-Security-Policy base-uri 'none'; form-action 'self'; frame-ancestors *; object-src 'none'
    embed/lambda/image/: Content-Security-Policy base-uri 'none'; form-action 'self'; frame-ancestors *; object-src 'none'
    services/ec2.json: Access-Control-Allow-Origin *
    services/ec2.svg: Cross-Origin-Opener-Policy unsafe-none; Content-Security-Policy default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox; Access-Control-Allow-Origin *
    services/lambda/image.png: Access-Control-Allow-Origin *
    services/ec2.md: Access-Control-Allow-Origin *; Content-Type text/markdown; charset=utf-8
    services/ec2.picture.md: Access-Control-Allow-Origin *; Content-Type text/markdown; charset=utf-8
    services/ec2.fragment.html: Cross-Origin-Opener-Policy unsafe-none; Content-Security-Policy default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox; Access-Control-Allow-Origin *; Content-Type text/html; charset=utf-8
    services/ec2.confluence.xml: Access-Control-Allow-Origin *; Content-Type text/plain; charset=utf-8
    services/ec2.mediawiki.txt: Access-Control-Allow-Origin *; Content-Type text/plain; charset=utf-8
    services/ec2.dokuwiki.txt: Access-Control-Allow-Origin *; Content-Type text/plain; charset=utf-8
    services/ec2/changes.xml: Access-Control-Allow-Origin *; Content-Type application/atom+xml; charset=utf-8
    changes/feed.xml: Access-Control-Allow-Origin *; Content-Type application/atom+xml; charset=utf-8
    oembed/ec2.json: Access-Control-Allow-Origin *
    api/v1/services.json: Access-Control-Allow-Origin *
    pagefind/pagefind.js: Access-Control-Allow-Origin *
    favicon.svg: Cross-Origin-Opener-Policy unsafe-none; Content-Security-Policy default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox; Access-Control-Allow-Origin *
    _astro/page.Bx1.css: Cache-Control public, max-age=31536000, immutable; Access-Control-Allow-Origin *
    _astro/page.Bx1.js: Cache-Control public, max-age=31536000, immutable; Access-Control-Allow-Origin *
    _astro/source-sans.Bx1.woff2: Cache-Control public, max-age=31536000, immutable; Access-Control-Allow-Origin *
    _astro/picture.Bx1.svg: Cross-Origin-Opener-Policy unsafe-none; Content-Security-Policy default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox; Cache-Control public, max-age=31536000, immutable; Access-Control-Allow-Origin *"
  `);
});

test('the configuration says who may frame, under the base path alone', () => {
  const policyFor = (path: string, site = openSite) =>
    headersFor(path, site)['Content-Security-Policy']?.split('; ');
  const ancestors = "frame-ancestors 'self' https://wiki.example";
  expect(policyFor('/wiki/line/embed/ec2/', restrictedSite)).toContain(ancestors);
  expect(policyFor('/embed/ec2/', restrictedSite)).toContain("frame-ancestors 'self'");
  expect(policyFor('/services/embed/')).toContain("frame-ancestors 'self'");
});

test('nothing keeps an embed out of a frame, a picture out of a page, or Share from copying', () => {
  expect(Object.keys(page).join()).not.toMatch(/X-Frame-Options|Embedder-Policy|Transport/);
  expect(page['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  expect(page['Permissions-Policy']).not.toContain('clipboard');
});

test.each(pageFormats)('$name can be read by other sites, and has a type', ({ ending }) => {
  expect(headersFor(`/services/ec2.${ending}`, openSite)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Content-Type': expect.stringMatching(/^text\/(plain|html|markdown); charset=utf-8$/),
  });
});

test.each(samplePaths)('one case of a header holds for "%s" at most', (path) => {
  for (const { cases } of headersOf(openSite)) {
    const globs = cases.flatMap((each) => each.paths);
    const matching = globs.filter((glob) => new RegExp(regexOf([glob], '/')).test(`/${path}`));
    expect(matching.length).toBeLessThan(2);
  }
});

test.each([
  [['embed/*'], '^/a\\.b/embed/'],
  [['embed.js'], '^/a\\.b/embed\\.js$'],
  [['*.json'], '^/a\\.b/.*\\.json$'],
  [['embed/*', '*.json', '*.md'], '^/a\\.b/(?:embed/|.*(?:\\.json|\\.md)$)'],
])('%j is one expression', (globs, expression) => {
  expect(regexOf(globs, '/a.b/')).toBe(expression);
});
