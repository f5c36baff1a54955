/** What a real browser makes of the headers that real servers send. */
import { expect } from '@playwright/test';
import { openSite, restrictedSite } from '#build/hosting/testing/sites.ts';
import { frameHtml, test } from '../support/host.ts';
import { open, watch } from '../support/watch.ts';
import { sampleSite, type SampleSite } from './support/sample-site.ts';
import { servers } from './support/servers.ts';

test.describe.configure({ mode: 'default' });

let sample: SampleSite;
test.beforeAll(async () => {
  sample = await sampleSite();
});
test.afterAll(() => sample?.remove());

const blocked = 'chrome-error://chromewebdata/';

for (const { name, start } of servers) {
  test(`${name}: another site frames an embed, and no page`, async ({ page, host }) => {
    const server = await start(openSite, sample.rootOf(openSite));
    try {
      const frames = ['embed/ec2/', 'services/ec2/'].map((path) =>
        frameHtml(`${server.origin}/${path}`, ''),
      );
      await page.goto(await host(frames.join('')));
      await expect(page.locator('iframe').first().contentFrame().locator('h1')).toContainText(
        'EC2',
      );
      await expect.poll(() => page.frames().at(-1)?.url()).toBe(blocked);
    } finally {
      await server.stop();
    }
  });

  test(`${name}: a sandboxed frame has its fonts and scripts`, async ({ page, host }) => {
    const server = await start(openSite, sample.rootOf(openSite));
    try {
      const trouble = watch(page, 'http://127.0.0.1');
      const address = `${server.origin}/embed/ec2/`;
      await open(page, await host(frameHtml(address, 'sandbox="allow-scripts"')));
      await expect(page.frameLocator('iframe').locator('h1')).toContainText('EC2');
      await page
        .frameLocator('iframe')
        .locator('html')
        .evaluate(() => document.fonts.ready.then(() => undefined));
      expect(trouble).toEqual([]);
    } finally {
      await server.stop();
    }
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

  test(`${name}: a page is complete`, async ({ page }) => {
    const server = await start(openSite, sample.rootOf(openSite));
    try {
      const trouble = watch(page, server.origin);
      await open(page, `${server.origin}/services/ec2/`);
      await expect(page.locator('h1').first()).toContainText('EC2');
      expect(trouble).toEqual([]);
    } finally {
      await server.stop();
    }
  });
}
