/** What a page with bad intent gets out of an embed: its height, and nothing else. */
import { expect, type Frame } from '@playwright/test';
import {
  contentHeight,
  embedIn,
  frameHtml,
  heardBy,
  heightMessages,
  listener,
  test,
} from './support/host.ts';
import { hostileCode, flood, markup, reachInto } from './support/hostile.ts';
import { origin } from './support/sites.ts';

const ec2 = (query = '') => `${origin()}/embed/ec2/${query}`;
const textOf = (embed: Frame) => embed.evaluate(() => document.documentElement.outerHTML);
const owned = () => 'owned' in globalThis;

test('messages of every shape, and a name, change nothing in it', async ({ page, host }) => {
  const name = `name="${markup.replaceAll('"', '&quot;')}"`;
  const size = 'width="700" height="500"';
  await page.goto(await host(frameHtml(ec2(), size)));
  const before = await textOf(embedIn(page));
  await page.goto(await host(listener + frameHtml(ec2(), `${size} ${name}`)));
  const embed = embedIn(page);
  await expect.poll(() => heardBy(page)).toHaveLength(2);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await embed.evaluate(() => {
    const counter = { received: 0 };
    Object.assign(globalThis, { counter });
    addEventListener('message', () => (counter.received += 1));
  });
  const sent = await page.evaluate(flood, { markup, code: hostileCode });
  expect(sent).toBeGreaterThan(1000);
  await expect.poll(() => embed.evaluate('counter.received')).toBe(sent);
  const rejected = await page.evaluate(reachInto, hostileCode);
  expect(rejected).toEqual(rejected.map(() => 'SecurityError'));
  await page.locator('iframe').evaluate((frame) => (frame.style.width = '900px'));
  await expect.poll(() => heardBy(page)).toHaveLength(4);

  expect(await textOf(embed)).toBe(before);
  expect([await embed.evaluate(owned), await page.evaluate(owned)]).toEqual([false, false]);
  expect(requests).toEqual([]);
  expect((await heardBy(page)).slice(2)).toEqual(heightMessages(ec2(), await contentHeight(embed)));
});

test('it tells the page that holds it, and no page further out', async ({ page, host }) => {
  const inner = await host(listener + frameHtml(ec2(), 'width="700" height="500"'));
  await page.goto(await host(listener + frameHtml(inner, 'width="800" height="600"')));
  const middle = page.frames()[1];
  if (!middle) throw new Error('The page has no frame.');
  await expect.poll(() => heardBy(middle)).toHaveLength(2);
  expect(await heardBy(page)).toEqual([]);
});

test('what stands in the address changes nothing but view and theme', async ({ page }) => {
  await page.goto(ec2());
  const before = await textOf(page.mainFrame());
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const encoded = encodeURIComponent(markup);
  const queries = [
    `?view=${encoded}&theme=${encoded}`,
    `?theme=javascript:${encodeURIComponent(hostileCode)}`,
    `?view=diagram%22%20onload=%22${encodeURIComponent(hostileCode)}`,
    '?view=__proto__&theme=constructor',
    '?__proto__[view]=table&constructor.prototype.theme=dark',
    '?view=%00diagram&theme=DARK',
    '?view=toString&theme=length',
    `?view=${'diagram'.repeat(1500)}`,
    `?${encoded}#${encoded}`,
  ];
  for (const query of queries) {
    await page.goto(ec2(query));
    expect(await textOf(page.mainFrame()), query).toBe(before);
    expect(await page.evaluate(owned), query).toBe(false);
  }
  expect(requests.filter((path) => path === '/embed/ec2/')).toHaveLength(queries.length);
  expect(requests.every((path) => /^\/(embed\/ec2\/|_astro\/[^/]+\.css)$/.test(path))).toBe(true);
});
