/** Our frames in a wiki’s page: what is in them, and how high they are. */
import { expect, type Locator, type Page } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { origin } from '../../support/sites.ts';

/** The element that frames a page of the site, found by the path under `/embed/`. */
export const frameElement = (page: Page, path: string): Locator =>
  page.locator(`iframe[src^="${origin()}/embed/${path}/"]`);

/** A part of EC2 that its frame must show as text. */
const part = catalogue.services.find(({ id }) => id === 'ec2')?.modes[0].stack.layers[0]?.parts[0]
  ?.name;

/** Expects EC2’s heading and a row of its table in the frame’s document. */
export async function expectEc2(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const content = element.contentFrame();
  await expect(content.getByRole('heading', { level: 1 })).toContainText('EC2');
  const row = content.getByRole('row').filter({ hasText: part ?? 'no such part' });
  await expect(row.first()).toBeVisible();
}

/** Expects that a click on EC2’s heading in the frame opens EC2’s page in the whole window. */
export async function expectWayHome(page: Page, element: Locator): Promise<void> {
  await element.contentFrame().getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(page).toHaveURL(`${origin()}/services/ec2/`);
}

const contentHeight = (element: Locator): Promise<number> =>
  element
    .contentFrame()
    .locator('html')
    .evaluate((root) => root.getBoundingClientRect().height);

/** Waits until the frame is as high as its document, in pixels, and that is a height as expected. */
async function trueHeight(
  element: Locator,
  isExpected: (height: number) => boolean = () => true,
): Promise<number> {
  let height = 0;
  // A wiki’s script may put another element in the place of this one meanwhile: then try again.
  await expect(async () => {
    await element.scrollIntoViewIfNeeded({ timeout: 1000 });
    const given = await element.evaluate(({ clientHeight }) => clientHeight);
    height = await contentHeight(element);
    expect(Math.abs(given - height), `${given} px for ${height} px`).toBeLessThanOrEqual(1);
    expect(isExpected(height), `${height} px`).toBe(true);
  }).toPass({ timeout: 15_000 });
  return height;
}

/** Takes all rows but the first few out of the frame’s table. */
async function shrink(element: Locator): Promise<void> {
  const rows = element.contentFrame().locator('tbody tr:nth-child(n + 9)');
  await rows.evaluateAll((all) => all.forEach((row) => row.remove()));
}

const narrow = { width: 700, height: 900 };
const wide = { width: 1280, height: 900 };

/**
 * Expects that the browser itself gives the frame its height, at two widths and after the content
 * has shrunk. Chromium measures the content at the width that the frame had first, so each width
 * needs a load of its own. Chromium before 154 does not size frames: there the frame keeps `fixed`,
 * its height in pixels without its border, and scrolls.
 */
export async function expectNativeHeight(
  page: Page,
  element: Locator,
  fixed: number,
): Promise<void> {
  // As in a wiki without a script that listens.
  await page.route(
    (address) => address.origin !== origin(),
    (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()),
  );
  const sizes = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  await page.setViewportSize(narrow);
  await page.reload();
  if (!sizes) return expectFixedHeight(element, fixed);
  await trueHeight(element);
  await page.setViewportSize(wide);
  await page.reload();
  const second = await trueHeight(element);
  await shrink(element);
  await trueHeight(element, (height) => height < second);
}

async function expectFixedHeight(element: Locator, fixed: number): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const scrolls = () =>
    element
      .contentFrame()
      .locator('html')
      .evaluate((root) => root.scrollHeight > innerHeight);
  await expect.poll(scrolls).toBe(true);
  expect(await element.evaluate(({ clientHeight }) => clientHeight)).toBe(fixed);
}

/** Expects that a script in the wiki gives the frame its height, whatever changes. */
export async function expectScriptedHeight(page: Page, element: Locator): Promise<void> {
  // As in a browser that cannot do it by itself.
  await page.addStyleTag({ content: 'iframe { frame-sizing: auto !important }' });
  await page.setViewportSize(narrow);
  await trueHeight(element);
  await page.setViewportSize(wide);
  // A wiki's own columns decide whether a wider window gives the table more room, less or as much.
  const second = await trueHeight(element);
  await shrink(element);
  await trueHeight(element, (height) => height < second);
}
