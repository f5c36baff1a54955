/** The address of a passage leads Chromium to that passage, whatever signs stand in its words. */
import { expect } from '@playwright/test';
import { passageAddress } from '#catalog/index.ts';
import { test } from './support/host.ts';

const before = Array.from(
  { length: 80 },
  (_, index) => `<p>Paragraph ${index} of something else.</p>`,
);
const text = `${before.join('')}
<p id="passage">Bells &amp; gongs, well-tuned, ring at noon. They <code>never</code> ring at
night, 100&nbsp;% of them.</p>${before.join('')}`;

for (const at of [
  'Bells & gongs, well-tuned … ring at night',
  'gongs, well-tuned, ring',
  'They never … of them',
]) {
  test(`“${at}” is in view`, async ({ page, host }) => {
    const url = await host(text);
    await page.goto(passageAddress({ url, at: [at] }));
    await expect(page.locator('#passage')).toBeInViewport();
  });
}

test('words that do not stand there leave the page at its top', async ({ page, host }) => {
  const url = await host(text);
  await page.goto(passageAddress({ url, at: ['Bells and gongs'] }));
  await expect(page.locator('p').first()).toBeInViewport();
  await expect(page.locator('#passage')).not.toBeInViewport();
});
