import { expect, test } from 'vitest';
import { cloudFront } from './cloudfront.ts';
import { headersFor } from './headers.ts';
import { globToRegExp, restrictedSite, openSite, samplePaths } from './testing.ts';

test('a policy for each kind of path', () => {
  const { policies } = cloudFront(openSite);
  expect(policies.map(({ Name }) => Name)).toMatchInlineSnapshot(`
    [
      "dividing-line-embed",
      "dividing-line-astro",
      "dividing-line-exports",
      "dividing-line-pages",
    ]
  `);
  expect(policies[2]).toMatchInlineSnapshot(`
    {
      "CorsConfig": {
        "AccessControlAllowCredentials": false,
        "AccessControlAllowHeaders": {
          "Items": [
            "*",
          ],
          "Quantity": 1,
        },
        "AccessControlAllowMethods": {
          "Items": [
            "GET",
            "HEAD",
          ],
          "Quantity": 2,
        },
        "AccessControlAllowOrigins": {
          "Items": [
            "*",
          ],
          "Quantity": 1,
        },
        "OriginOverride": true,
      },
      "CustomHeadersConfig": {
        "Items": [
          {
            "Header": "Cache-Control",
            "Override": true,
            "Value": "public, max-age=0, must-revalidate",
          },
        ],
        "Quantity": 1,
      },
      "Name": "dividing-line-exports",
      "SecurityHeadersConfig": {
        "ContentSecurityPolicy": {
          "ContentSecurityPolicy": "frame-ancestors 'self'",
          "Override": true,
        },
        "ContentTypeOptions": {
          "Override": true,
        },
        "ReferrerPolicy": {
          "Override": true,
          "ReferrerPolicy": "same-origin",
        },
      },
    }
  `);
});

test('the behaviours and types of a site under a base path', () => {
  const { behaviors, contentTypes } = cloudFront(restrictedSite);
  expect(behaviors).toMatchInlineSnapshot(`
    [
      {
        "PathPattern": "/wiki/line/embed/*",
        "Policy": "dividing-line-embed",
      },
      {
        "PathPattern": "/wiki/line/_astro/*",
        "Policy": "dividing-line-astro",
      },
      {
        "PathPattern": "/wiki/line/*.json",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.svg",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.png",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.md",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.fragment.html",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.rst",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.adoc",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.mediawiki.txt",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.dokuwiki.txt",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*.confluence.xml",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*/feed.xml",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*/changes.xml",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/embed.js",
        "Policy": "dividing-line-exports",
      },
      {
        "PathPattern": "/wiki/line/*",
        "Policy": "dividing-line-pages",
      },
    ]
  `);
  expect(contentTypes[0]).toMatchInlineSnapshot(`
    {
      "ContentType": "text/markdown; charset=utf-8",
      "Include": "*.md",
    }
  `);
});

test.each([openSite, restrictedSite])(
  'the first behaviour that matches gives a path its headers',
  (site) => {
    const { policies, behaviors } = cloudFront(site);
    for (const path of samplePaths.map((each) => site.base + each)) {
      const { Policy } =
        behaviors.find(({ PathPattern }) => globToRegExp(PathPattern).test(path)) ?? {};
      const text = JSON.stringify(policies.find(({ Name }) => Name === Policy));
      const {
        'Content-Type': _,
        'Access-Control-Allow-Origin': origin,
        ...sent
      } = headersFor(path, site);
      expect(text.includes('AccessControlAllowOrigins'), path).toBe(origin !== undefined);
      for (const value of Object.values(sent).filter((each) => each !== 'nosniff'))
        expect(text, path).toContain(`"${value}"`);
    }
  },
);
