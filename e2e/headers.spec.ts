/** The headers that decide who may frame the site and read its data. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { headersFor } from '#build/hosting/headers.ts';
import { readHeadersFile } from '#build/hosting/testing/sites.ts';
import { site } from '#site.config.ts';
import { frameHtml, test } from './support/host.ts';
import { dist, origin, underBase, underBaseOrigin } from './support/sites.ts';

const policy = (ancestors: string) => ({
  'content-security-policy': `base-uri 'none'; form-action 'self'; frame-ancestors ${ancestors}; object-src 'none'`,
});
const everyone = policy('*');
const passive = {
  'content-security-policy': headersFor('/services/ec2.svg', site)['Content-Security-Policy'],
  'cross-origin-opener-policy': 'unsafe-none',
};
const itself = policy("'self'");
const readable = { 'access-control-allow-origin': '*' };
const missing = 'no-such-page/';

const expected: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'embed/ec2/?view=diagram': { ...everyone, 'x-frame-options': undefined },
  'services/ec2/': {
    ...itself,
    'access-control-allow-origin': undefined,
    'cache-control': 'public, max-age=0, must-revalidate',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'cross-origin',
    'permissions-policy': headersFor('/', site)['Permissions-Policy'],
  },
  'services/ec2.json': { ...itself, ...readable, 'content-type': 'application/json' },
  'services/ec2.svg': { ...passive, ...readable, 'content-type': 'image/svg+xml' },
  'services/ec2.md': { ...itself, ...readable, 'content-type': 'text/markdown; charset=utf-8' },
  'services/ec2/bare-metal.picture.md': {
    ...itself,
    ...readable,
    'content-type': 'text/markdown; charset=utf-8',
  },
  'services/ec2/bare-metal.fragment.html': {
    ...passive,
    ...readable,
    'content-type': 'text/html; charset=utf-8',
  },
  'services/ec2/bare-metal.confluence.xml': {
    ...itself,
    ...readable,
    'content-type': 'text/plain; charset=utf-8',
  },
  'oembed/ec2/bare-metal.json': { ...itself, ...readable, 'content-type': 'application/json' },
  [missing]: { ...itself, 'cache-control': undefined },
};

for (const [path, headers] of Object.entries(expected)) {
  test(`${path} is sent with its headers`, async ({ request }) => {
    for (const home of [`${origin()}/`, underBaseOrigin() + underBase.base]) {
      // A request from another local port counts as another site too.
      const from = { headers: { origin: 'http://localhost:3000' } };
      const response = await request.get(home + path, from);
      expect(response.status()).toBe(path === missing ? 404 : 200);
      const sent = response.headers();
      for (const [name, value] of Object.entries(headers)) expect(sent[name], name).toEqual(value);
    }
  });
}

test('a browser frames the embed in another site, and no page', async ({ page, host }) => {
  const rejected = page.waitForEvent('console', (message) => message.text().startsWith('Framing'));
  const frames = ['embed/ec2/', 'services/ec2/'].map((path) =>
    frameHtml(`${origin()}/${path}`, ''),
  );
  await page.goto(await host(frames.join('')));
  await expect(page.locator('iframe').first().contentFrame().locator('h1')).toContainText('EC2');
  expect((await rejected).text()).toContain("frame-ancestors 'self'");
  // The console reports the rejection before the frame has shown it.
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
});

const builds = [
  { folder: dist, base: site.base },
  { folder: underBase.outDir, base: underBase.base },
];

/** What has its policies from a rule of its own, after those of a page: `_headers` knows no exception. */
const isPassive = /\.(?:svg|fragment\.html)$/;

test('_headers gives every file of a build its headers, and no page two values of one', () => {
  for (const { folder, base } of builds) {
    const sentWith = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
    const files = globSync('**/*.*', { cwd: folder });
    const wrong = files.filter((file) => {
      const path = base + file.replace(/(^|\/)index\.html$/, '$1');
      const sent = Object.groupBy(sentWith(path), ([name]) => name);
      const due = Object.entries(headersFor(path, { ...site, base }));
      return (
        Object.keys(sent).length !== due.length ||
        due.some(([name, value]) => sent[name]?.at(-1)?.[1] !== value) ||
        (!isPassive.test(file) && Object.values(sent).some((values = []) => values.length > 1))
      );
    });
    expect(files.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  }
});

test('every copy of a page may be read by other sites, and the text of it in UTF-8', () => {
  const copies = globSync('{services,oembed}/**/*.*', { cwd: dist }).filter(
    (file) => !file.endsWith('index.html'),
  );
  const wrong = copies.filter((file) => {
    const headers = headersFor(site.base + file, site);
    const isText = !/\.(json|svg|png|xlsx)$/.test(file);
    return (
      headers['Access-Control-Allow-Origin'] !== '*' ||
      (isText && !headers['Content-Type']?.endsWith('charset=utf-8'))
    );
  });
  expect(copies.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('what a frame in a sandbox consists of may be read by it', () => {
  const needed = globSync('_astro/*.{css,js,woff2}', { cwd: dist });
  const headers = needed.map((file) => headersFor(site.base + file, site));
  expect(headers.filter((each) => each['Access-Control-Allow-Origin'] !== '*')).toEqual([]);
  expect(needed.length).toBeGreaterThan(3);
});

test('every page says for itself what a host may leave out', () => {
  const pages = globSync('**/*.html', { cwd: dist, exclude: ['**/*.fragment.html'] });
  const wrong = pages.filter((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return !/<meta [^>]*content="same-origin"/.test(text) || !/<meta [^>]*base-uri/.test(text);
  });
  expect(pages.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
