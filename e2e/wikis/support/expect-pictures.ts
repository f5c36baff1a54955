import { expect, type Locator } from '@playwright/test';

/** Expects pictures, so many and all of them drawn. */
export async function expectPictures(images: Locator, count: number): Promise<void> {
  await expect(images).toHaveCount(count);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    const width = () => image.evaluate((each: HTMLImageElement) => each.naturalWidth);
    await expect.poll(width, 'The picture is drawn.').toBeGreaterThan(0);
  }
}
