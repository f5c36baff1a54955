/** Pages of a browser with Mermaid in them. Loading it takes longer than drawing a picture. */
import { test as base, type Browser, type Page, type WorkerFixture } from '@playwright/test';
import { withCheapConfig } from '../../src/diagram/render/config-copies.ts';
import { openMermaidPage } from './compare-geometry.ts';

interface MermaidPages {
  /** With Mermaid as it is. */
  readonly mermaidPage: Page;
  /** With the one change that the build makes to it, which copies its settings less often. */
  readonly quickPage: Page;
}

/** One for each worker of the tests. */
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

export const test = base.extend<object, MermaidPages>({
  mermaidPage: mermaidPage(),
  quickPage: mermaidPage(withCheapConfig),
});
