/** The address of a passage leads Chromium to that passage, whatever signs stand in its words. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { passageAddress } from '#catalog/index.ts';

const before = Array.from(
  { length: 80 },
  (_, index) => `<p>Paragraph ${index} of something else.</p>`,
);
const text = `<!doctype html><title>Bells</title>${before.join('')}
<p id="passage">Bells &amp; gongs, well-tuned, ring at noon. They <code>never</code> ring at
night, 100&nbsp;% of them.</p>${before.join('')}`;

let server: Server;
let url: string;

test.beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

for (const at of [
  'Bells & gongs, well-tuned … ring at night',
  'gongs, well-tuned, ring',
  'They never … of them',
]) {
  test(`“${at}” is in view`, async ({ page }) => {
    await page.goto(passageAddress({ url, at: [at] }));
    await expect(page.locator('#passage')).toBeInViewport();
  });
}

test('words that do not stand there leave the page at its top', async ({ page }) => {
  await page.goto(passageAddress({ url, at: ['Bells and gongs'] }));
  await expect(page.locator('p').first()).toBeInViewport();
  await expect(page.locator('#passage')).not.toBeInViewport();
});
