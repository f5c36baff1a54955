import { expect, test } from 'vitest';
import { pageFormats } from '../exports/formats/page-formats.ts';
import { headersFor, headersOf } from './headers.ts';
import { matchesPath, type PathPattern } from './path-patterns.ts';
import { restrictedSite, openSite, samplePaths } from './testing.ts';

test.each([
  ['/', "frame-ancestors 'self'"],
  ['/services/ec2/', "frame-ancestors 'self'"],
  ['/embed/ec2/', 'frame-ancestors *'],
  ['/embed/lambda/image/', 'frame-ancestors *'],
  ['/embed.js', "frame-ancestors 'self'"],
  ['/services/embed/', "frame-ancestors 'self'"],
])('%s may be framed by %s', (path, policy) => {
  expect(headersFor(path, openSite)['Content-Security-Policy']).toBe(policy);
});

test('the configuration says who may frame, under the base path alone', () => {
  const policy = (path: string) => headersFor(path, restrictedSite)['Content-Security-Policy'];
  expect(policy('/wiki/line/embed/ec2/')).toBe("frame-ancestors 'self' https://wiki.example");
  expect(policy('/embed/ec2/')).toBe("frame-ancestors 'self'");
});

test('nothing else keeps an embed out of a frame', () => {
  for (const path of samplePaths) {
    const names = Object.keys(headersFor(`/${path}`, openSite)).join();
    expect(names).not.toMatch(/X-Frame-Options|Cross-Origin-(Embedder|Resource|Opener)-Policy/);
  }
});

test('each kind of path has its headers', () => {
  const kinds = ['embed/ec2/', 'services/ec2/', 'services/ec2.md', '_astro/page.Bx1.css'];
  expect(kinds.map((path) => headersFor(`/${path}`, openSite))).toMatchInlineSnapshot(`
    [
      {
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Content-Security-Policy": "frame-ancestors *",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
      },
      {
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Content-Security-Policy": "frame-ancestors 'self'",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
      },
      {
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Content-Security-Policy": "frame-ancestors 'self'",
        "Content-Type": "text/markdown; charset=utf-8",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
      },
      {
        "Cache-Control": "public, max-age=31536000, immutable",
        "Content-Security-Policy": "frame-ancestors 'self'",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
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
      "favicon.svg",
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
