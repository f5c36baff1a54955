/** A picture of a stack is laid out at build time as the browser would lay it out. */
import { expect, type Page } from '@playwright/test';
import { stackPictures, type StackPicture } from '../src/diagram/index.ts';
import { compareGeometry } from './support/compare-geometry.ts';
import { test } from './support/mermaid-pages.ts';
import { someServices } from './support/sample.ts';

/** Pixels by which a box may differ from the browser's. */
const tolerance = 2;

async function expectSameLayout(page: Page, where: string, picture: StackPicture): Promise<void> {
  const { composition, text } = picture;
  const { nodes, differences, overflowing, covered } = await compareGeometry(
    page,
    text,
    tolerance,
    picture,
  );
  expect(nodes, `${where}, ${composition}`).toBeGreaterThan(8);
  expect(differences, `${where}, ${composition}`).toEqual([]);
  expect(overflowing, `${where}, ${composition}`).toEqual([]);
  expect(covered, `${where}, ${composition}`).toEqual([]);
}

for (const service of someServices(4)) {
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
