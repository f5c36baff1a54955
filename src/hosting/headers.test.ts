import { expect, test } from 'vitest';
import { pageFormats } from '../exports/formats/page-formats.ts';
import { headersFor, headersOf } from './headers.ts';
import { matchesPath, type PathPattern } from './path-patterns.ts';
import { restrictedSite, openSite, samplePaths } from './testing.ts';

const policyFor = (path: string, site = openSite) =>
  headersFor(path, site)['Content-Security-Policy']?.split('; ');

test.each([
  ['/', "'self'"],
  ['/services/ec2/', "'self'"],
  ['/embed/ec2/', '*'],
  ['/embed/lambda/image/', '*'],
  ['/embed.js', "'self'"],
  ['/services/embed/', "'self'"],
])('%s may be framed by %s', (path, ancestors) => {
  expect(policyFor(path)).toContain(`frame-ancestors ${ancestors}`);
});

test('the configuration says who may frame, under the base path alone', () => {
  const ancestors = "frame-ancestors 'self' https://wiki.example";
  expect(policyFor('/wiki/line/embed/ec2/', restrictedSite)).toContain(ancestors);
  expect(policyFor('/embed/ec2/', restrictedSite)).toContain("frame-ancestors 'self'");
});

test('nothing else keeps an embed out of a frame, or a picture out of a page', () => {
  for (const path of samplePaths) {
    const headers = headersFor(`/${path}`, openSite);
    expect(Object.keys(headers).join()).not.toMatch(/X-Frame-Options|Embedder-Policy|Transport/);
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  }
});

test('a feature that no page uses is denied, and copying is not', () => {
  const policy = headersFor('/', openSite)['Permissions-Policy'];
  expect(policy).toMatch(/^(?:[a-z-]+=\(\), )+[a-z-]+=\(\)$/);
  expect(policy).toContain('camera=()');
  expect(policy).not.toContain('clipboard');
});

test('each kind of path has its headers', () => {
  const kinds = ['services/ec2/', 'embed/ec2/', 'services/ec2.md', '_astro/page.Bx1.css'];
  const [page, ...others] = kinds.map((path) => headersFor(`/${path}`, openSite));
  const differs = others.map((headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name, value]) => page?.[name] !== value)),
  );
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
  expect(differs).toMatchInlineSnapshot(`
    [
      {
        "Content-Security-Policy": "base-uri 'none'; form-action 'self'; frame-ancestors *; object-src 'none'",
      },
      {
        "Access-Control-Allow-Origin": "*",
        "Content-Type": "text/markdown; charset=utf-8",
      },
      {
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "public, max-age=31536000, immutable",
      },
    ]
  `);
});

test('scripts of other sites may read data, pictures and exported texts, and no page', () => {
  const readable = samplePaths.filter(
    (path) => headersFor(`/${path}`, openSite)['Access-Control-Allow-Origin'] === '*',
  );
  expect(readable).toMatchInlineSnapshot(`
    [
      "embed.js",
      "services/ec2.json",
      "services/ec2.svg",
      "services/lambda/image.png",
      "services/ec2.md",
      "services/ec2.fragment.html",
      "services/ec2.confluence.xml",
      "services/ec2.mediawiki.txt",
      "services/ec2.dokuwiki.txt",
      "services/ec2.rst",
      "services/ec2.adoc",
      "services/ec2/changes.xml",
      "changes/feed.xml",
      "oembed/ec2.json",
      "api/v1/services.json",
      "pagefind/pagefind.js",
      "favicon.svg",
      "_astro/page.Bx1.css",
      "_astro/page.Bx1.js",
      "_astro/source-sans.Bx1.woff2",
      "_astro/picture.Bx1.svg",
    ]
  `);
});

test('an exported text has a type that browsers show', () => {
  const types = samplePaths.flatMap((path) => {
    const type = headersFor(`/${path}`, openSite)['Content-Type'];
    return type ? [`${path}: ${type}`] : [];
  });
  expect(types).toMatchInlineSnapshot(`
    [
      "services/ec2.md: text/markdown; charset=utf-8",
      "services/ec2.fragment.html: text/html; charset=utf-8",
      "services/ec2.confluence.xml: text/plain; charset=utf-8",
      "services/ec2.mediawiki.txt: text/plain; charset=utf-8",
      "services/ec2.dokuwiki.txt: text/plain; charset=utf-8",
      "services/ec2.rst: text/plain; charset=utf-8",
      "services/ec2.adoc: text/plain; charset=utf-8",
      "services/ec2/changes.xml: application/atom+xml; charset=utf-8",
      "changes/feed.xml: application/atom+xml; charset=utf-8",
    ]
  `);
});

test.each(pageFormats)('$name can be read by other sites, and has a type', ({ ending }) => {
  expect(headersFor(`/services/ec2.${ending}`, openSite)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Content-Type': expect.stringMatching(/^text\/(plain|html|markdown); charset=utf-8$/),
  });
});

test.each(samplePaths)('one case of a header holds for "%s" at most', (path) => {
  for (const { cases } of headersOf(openSite)) {
    const all = cases.flatMap((each): readonly PathPattern[] => each.paths);
    expect(all.filter((paths) => matchesPath(paths, `/${path}`, '/')).length).toBeLessThan(2);
  }
});
