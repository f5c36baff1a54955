/** What a real browser makes of the headers that real servers send. */
import { expect } from '@playwright/test';
import { openSite, restrictedSite } from '#build/hosting/testing/sites.ts';
import { frameHtml, test } from '../support/host.ts';
import { open, watch } from '../support/watch.ts';
import { sampleSite, type SampleSite } from './support/sample-site.ts';
import type { RunningServer } from '../support/server.ts';
import { servers } from './support/servers.ts';

test.describe.configure({ mode: 'default' });

let sample: SampleSite;
test.beforeAll(async () => {
  sample = await sampleSite();
});
test.afterAll(() => sample?.remove());

const blocked = 'chrome-error://chromewebdata/';

for (const { name, start } of servers) {
  test.describe(name, () => {
    let server: RunningServer;
    test.beforeAll(async () => {
      server = await start(openSite, sample.rootOf(openSite));
    });
    test.afterAll(() => server?.stop());

    test('another site frames an embed, and no page', async ({ page, host }) => {
      const frames = ['embed/ec2/', 'services/ec2/'].map((path) =>
        frameHtml(`${server.origin}/${path}`, ''),
      );
      await page.goto(await host(frames.join('')));
      const first = page.frameLocator('iframe').first();
      await expect(first.locator('h1')).toContainText('EC2');
      await expect.poll(() => page.frames().at(-1)?.url()).toBe(blocked);
    });

    test('a sandboxed frame has its fonts and scripts', async ({ page, host }) => {
      const trouble = watch(page, 'http://127.0.0.1');
      const address = `${server.origin}/embed/ec2/`;
      await open(page, await host(frameHtml(address, 'sandbox="allow-scripts"')));
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('h1')).toContainText('EC2');
      await frame.locator('html').evaluate(() => document.fonts.ready.then(() => undefined));
      expect(trouble).toEqual([]);
    });

    test('a page is complete', async ({ page }) => {
      const trouble = watch(page, server.origin);
      await open(page, `${server.origin}/services/ec2/`);
      await expect(page.locator('h1').first()).toContainText('EC2');
      expect(trouble).toEqual([]);
    });
  });

  test(`${name}: a list of sites keeps others out`, async ({ page, host }) => {
    const server = await start(restrictedSite, sample.rootOf(restrictedSite));
    try {
      const address = `${server.origin}${restrictedSite.base}embed/ec2/`;
      await page.goto(await host(frameHtml(address, '')));
      await expect.poll(() => page.frames().at(-1)?.url()).toBe(blocked);
    } finally {
      await server.stop();
    }
  });
}
