/** Every picture of a stack is laid out at build time as the browser would lay it out. */
import {
  test as base,
  expect,
  type Browser,
  type Page,
  type WorkerFixture,
} from '@playwright/test';
import { catalogue, catalogueService } from '../src/project/catalogue.ts';
import { outlinePicture, stackPictures, type StackPicture } from '../src/diagram/index.ts';
import { withCheapConfig } from '../src/diagram/render/config-copies.ts';
import { compareGeometry, openMermaidPage } from './support/compare-geometry.ts';

interface MermaidPages {
  /** With Mermaid as it is. */
  readonly mermaidPage: Page;
  /** With the one change that the build makes to it, which copies its settings less often. */
  readonly quickPage: Page;
}

/** Loading Mermaid takes longer than drawing a picture, so each worker does it once. */
function mermaidPage(
  change?: (script: string) => string,
): [WorkerFixture<Page, { browser: Browser }>, { scope: 'worker' }] {
  return [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await openMermaidPage(page, change);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ];
}

const test = base.extend<object, MermaidPages>({
  mermaidPage: mermaidPage(),
  quickPage: mermaidPage(withCheapConfig),
});

/** Pixels by which a box may differ from the browser's. */
const tolerance = 2;

async function expectSameLayout(page: Page, where: string, picture: StackPicture): Promise<void> {
  const { composition, text } = picture;
  const { nodes, differences, overflowing } = await compareGeometry(page, text, tolerance, picture);
  expect(nodes, `${where}, ${composition}`).toBeGreaterThan(8);
  expect(differences, `${where}, ${composition}`).toEqual([]);
  expect(overflowing, `${where}, ${composition}`).toEqual([]);
}

for (const service of catalogue.services) {
  test(`${service.shortName} is laid out as in the browser, the first mode by Mermaid as it is`, async ({
    mermaidPage,
    quickPage,
  }) => {
    for (const mode of service.modes) {
      const page = mode === service.modes[0] ? mermaidPage : quickPage;
      for (const picture of await stackPictures(service, mode)) {
        await expectSameLayout(page, mode.name, picture);
      }
    }
  });
}

test('the outline of EC2 is laid out as in the browser', async ({ mermaidPage }) => {
  const ec2 = catalogueService('ec2');
  await expectSameLayout(mermaidPage, 'home', await outlinePicture(ec2, ec2.modes[0]));
});
