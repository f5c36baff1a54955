/** Where a reader’s system gives the colours, what only a background told apart is told by shape. */
import { expect, test, type Locator } from '@playwright/test';
import { origin } from './support/sites.ts';

/** A colour as the browser paints it; system colours too. */
const background = (place: Locator): Promise<string> =>
  place.evaluate((element) => getComputedStyle(element).backgroundColor);

const painted = { canvas: 'Canvas', text: 'CanvasText' };

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
    });

    /** What the system's two colours are. */
    const system = (place: Locator): Promise<typeof painted> =>
      place.evaluate((element, names) => {
        const probe = element.ownerDocument.createElement('i');
        element.append(probe);
        const [canvas = '', text = ''] = Object.values(names).map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return { canvas, text };
      }, painted);

    test('the bars of the first page differ by their borders, and the line is seen', async ({
      page,
    }) => {
      await page.goto(origin());
      const { canvas, text } = await system(page.locator('body'));
      expect(canvas).not.toBe(text);
      const border = (place: string, pseudo: string) =>
        page
          .locator(place)
          .first()
          .evaluate((element, name) => {
            const { borderLeftStyle, borderLeftColor } = getComputedStyle(element, name);
            return `${borderLeftStyle} ${borderLeftColor}`;
          }, pseudo);
      expect(await border('.moving-stack .bar', '::before')).toBe(`dashed ${text}`);
      expect(await border('.moving-stack .bar', '::after')).toBe(`solid ${text}`);
      expect(await border('.moving-stack i', '::before')).toBe(`solid ${text}`);
    });

    for (const [path, selected, other] of [
      ['/', '.moving-line :checked + label', '.moving-line :not(:checked) + label'],
      ['/services/rds/', '.modes [aria-current]', '.modes a:not([aria-current])'],
      [
        '/services/rds/',
        '.share-forms > :checked + label',
        '.share-forms > :not(:checked) + label',
      ],
      ['/questions/cve/kernel/?m=rds', '.picks [aria-pressed=true]', '.picks .none'],
    ] as const) {
      test(`${selected} is marked on ${path}`, async ({ page }) => {
        await page.goto(origin() + path);
        const { canvas, text } = await system(page.locator('body'));
        const marked = page.locator(selected).first();
        expect(await background(marked)).toBe(text);
        await expect(marked).toHaveCSS('color', canvas);
        await expect(marked).toHaveCSS('forced-color-adjust', 'none');
        expect(await background(page.locator(other).first())).not.toBe(text);
      });
    }
  });
}
