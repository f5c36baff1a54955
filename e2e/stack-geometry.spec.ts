/** Every picture of a stack is laid out at build time as the browser would lay it out. */
import { test as base, expect, type Page } from '@playwright/test';
import { serviceOf, services } from '../src/catalog/index.ts';
import { outlinePicture, stackPictures, type StackPicture } from '../src/diagram/index.ts';
import { compareGeometry, openMermaidPage } from './support/compare-geometry.ts';

/** Loading Mermaid takes longer than drawing a picture, so each worker does it once. */
const test = base.extend<object, { mermaidPage: Page }>({
  mermaidPage: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await openMermaidPage(page);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** Pixels by which a box may differ from the browser's. */
const tolerance = 2;

async function expectSameLayout(page: Page, where: string, picture: StackPicture): Promise<void> {
  const { composition, text, svg } = picture;
  const { nodes, differences, overflowing } = await compareGeometry(page, text, tolerance, [svg]);
  expect(nodes, `${where}, ${composition}`).toBeGreaterThan(8);
  expect(differences, `${where}, ${composition}`).toEqual([]);
  expect(overflowing, `${where}, ${composition}`).toEqual([]);
}

for (const service of services) {
  test(`${service.shortName} is laid out as in the browser`, async ({ mermaidPage }) => {
    for (const mode of service.modes) {
      for (const picture of await stackPictures(service, mode)) {
        await expectSameLayout(mermaidPage, mode.name, picture);
      }
    }
  });
}

test('the outline of EC2 is laid out as in the browser', async ({ mermaidPage }) => {
  const ec2 = serviceOf('ec2');
  await expectSameLayout(mermaidPage, 'home', await outlinePicture(ec2, ec2.modes[0]));
});
