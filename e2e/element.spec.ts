/** `<dividing-line>` in a page on another origin, loaded as its snippet says. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { contentHeight, embedIn, test } from './support/host.ts';
import { dist, origin } from './support/sites.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha384').update(bytes).digest('base64');
const rightHash = `sha384-${hashOf(readFileSync(join(dist, 'embed.js')))}`;
const script = (integrity = rightHash) =>
  `<script type="module" src="${origin()}/embed.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
const element = (attributes: string) =>
  `<dividing-line ${attributes}><a href="#home">EC2: who secures what</a></dividing-line>`;

const frame = (page: Page) => page.locator('dividing-line iframe');
const link = (page: Page) => page.getByRole('link', { name: 'EC2: who secures what' });
const framePath = async (page: Page) =>
  ((await frame(page).getAttribute('src')) ?? '').replace(origin(), '');

/** Waits until the frame is as high as its content, and returns that height in pixels. */
async function fittingHeight(page: Page): Promise<number> {
  await expect(async () => {
    const box = await frame(page).boundingBox();
    expect(box?.height).toBe(await contentHeight(embedIn(page)));
  }).toPass();
  await expect(frame(page)).toBeVisible();
  return contentHeight(embedIn(page));
}

test('it shows a frame as high as what it holds, in the place of its link', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await page.goto(await host(script() + element('service="ec2"')));
  const narrow = await fittingHeight(page);
  await expect(link(page)).toBeHidden();
  await expect(frame(page)).toHaveAttribute('title', 'EC2: who secures what');
  await expect(frame(page)).toHaveAttribute('loading', 'lazy');
  await expect(embedIn(page).locator('h1')).toContainText('EC2');
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect.poll(() => fittingHeight(page)).toBeLessThan(narrow);
});

test('it follows its attributes, and the way back leads past them', async ({ page, host }) => {
  await page.goto(await host(script() + element('service="ec2" mode="bare-metal" view="diagram"')));
  await fittingHeight(page);
  expect(await framePath(page)).toBe('/embed/ec2/bare-metal/?view=diagram');
  const change = (name: string, value: string | null) =>
    page
      .locator('dividing-line')
      .evaluate(
        (line, [key, to]) => (to === null ? line.removeAttribute(key) : line.setAttribute(key, to)),
        [name, value] as const,
      );
  for (const [name, value, path] of [
    ['mode', null, '/embed/ec2/?view=diagram'],
    ['service', 'lambda', '/embed/lambda/?view=diagram'],
    ['theme', 'dark', '/embed/lambda/?view=diagram&theme=dark'],
    ['view', 'javascript:alert(1)', '/embed/lambda/?theme=dark'],
  ] as const) {
    await change(name, value);
    expect(await framePath(page)).toBe(path);
    await fittingHeight(page);
  }
  await change('service', 'Lambda');
  await expect(frame(page)).toHaveCount(0);
  await expect(link(page)).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('where an id is malformed it makes no frame and keeps the link', async ({ page, host }) => {
  const malformed = [
    ['', ' ', 'EC2', 'ec2/', '/ec2', '../ec2', 'ec2/../s3', 'ec2?view=table', 'ec2#x', 'ec2\n'],
    ['-ec2', 'ec2-', 'a--b', '2ec', 'é', '%65c2', 'ec2\u0000', 'javascript:alert(1)'],
    ['//evil.example', 'https://evil.example/', 'data:text/html,x', 'ec2"onload="alert(1)'],
  ].flat();
  await page.goto(await host(script()));
  const frames = await page.evaluate((values) => {
    const lines = values.flatMap((value) => [{ service: value }, { service: 'ec2', mode: value }]);
    return [...lines, { mode: 'bare-metal' }, {}].map((attributes) => {
      const line = document.createElement('dividing-line');
      for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
      line.textContent = 'link';
      document.body.append(line);
      return [line.shadowRoot?.querySelectorAll('iframe').length, line.offsetHeight > 0];
    });
  }, malformed);
  expect(frames).toEqual(frames.map(() => [0, true]));
  expect(frames).toHaveLength(2 * malformed.length + 2);
});

for (const [trouble, body, headers] of [
  ['the service is unknown', () => script() + element('service="no-such-service"'), {}],
  [
    'the script is not the one that was promised',
    () => script(`sha384-${hashOf(new Uint8Array())}`) + element('service="ec2"'),
    {},
  ],
  [
    'the page bars frames',
    () => script() + element('service="ec2"'),
    { 'Content-Security-Policy': "frame-src 'none'" },
  ],
] as const) {
  test(`where ${trouble}, the link stays`, async ({ page, host }) => {
    const toldByTheBrowser = page.waitForEvent('console', (message) => message.type() === 'error');
    await page.goto(await host(body(), headers));
    await toldByTheBrowser;
    await expect(link(page)).toBeVisible();
    await expect(frame(page).and(page.locator(':visible'))).toHaveCount(0);
  });
}

test('it keeps to a strict policy', async ({ page, host }) => {
  const policy = `default-src 'none'; script-src ${origin()}; frame-src ${origin()}; style-src 'none'; require-trusted-types-for 'script'`;
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(
    await host(script() + element('service="ec2"'), { 'Content-Security-Policy': policy }),
  );
  expect(await fittingHeight(page)).toBeGreaterThan(500);
  await expect(link(page)).toBeHidden();
  expect(complaints).toEqual([]);
});

test('only its own frame tells it a height, and only a sensible one', async ({ page, host }) => {
  // A frame that says what the test tells it to say.
  await page.route('**/embed/ec2/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script>onmessage = ({ data }) => parent.postMessage(data, "*")</script>',
    }),
  );
  const stranger = '<script>parent.postMessage({ height: 333 }, "*")</script>';
  await page.goto(
    await host(`${script()}${element('service="ec2"')}<iframe srcdoc='${stranger}'></iframe>`),
  );
  // What is sent to a frame before it listens is lost.
  await expect
    .poll(() => page.frames().filter((frame) => frame.url().includes('/embed/')).length)
    .toBe(1);
  await embedIn(page).waitForLoadState();
  const say = (values: readonly unknown[]) =>
    page.evaluate(async (data) => {
      const line = document.querySelector('dividing-line')?.shadowRoot?.querySelector('iframe');
      // The frame sends each back, and this one last.
      const last = new Promise<void>((done) =>
        addEventListener('message', (event) => void (event.data === 'last' && done())),
      );
      postMessage({ height: 444 }, '*');
      for (const each of [...data, 'last']) line?.contentWindow?.postMessage(each, '*');
      await last;
      return line?.style.height;
    }, values);
  const senseless = [0, -5, Number.NaN, Infinity, '300', '300px', null, [300], { valueOf: 300 }];
  expect(await say([...senseless.map((height) => ({ height })), 300, '{"height":300}'])).toBe('');
  await expect(link(page)).toBeVisible();
  expect(await say([{ height: 299.2 }])).toBe('300px');
  await expect(link(page)).toBeHidden();
  expect(await say([{ height: 1e9 }])).toBe('20000px');
});
