/** Every picture of a stack is laid out at build time as the browser would lay it out. */
import { expect, test } from '@playwright/test';
import { services } from '../src/catalog/index.ts';
import { outlinePicture, stackPictures } from '../src/diagram/index.ts';
import { compareGeometry, openMermaidPage } from './support/compare-geometry.ts';

/** Pixels by which a box may differ from the browser's. */
const tolerance = 2;

for (const service of services) {
  test(`${service.shortName} is laid out as in the browser`, async ({ page }) => {
    await openMermaidPage(page);
    for (const mode of service.modes) {
      const pictures = [
        ...(await stackPictures(service, mode)),
        await outlinePicture(service, mode),
      ];
      for (const { composition, text, svg } of pictures) {
        const { nodes, differences, overflowing } = await compareGeometry(page, text, tolerance, [
          svg,
        ]);
        const where = `${mode.name}, ${composition}`;
        expect(nodes, where).toBeGreaterThan(8);
        expect(differences, where).toEqual([]);
        expect(overflowing, where).toEqual([]);
      }
    }
  });
}
