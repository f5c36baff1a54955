/** A page of a browser with Mermaid and the pictures' font in it, one for each worker of the tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, type Page } from '@playwright/test';
import { measuredFont } from '#diagram/font/measured-font.ts';
import { mermaidConfig } from '#diagram/mermaid/config.ts';
import { withCheapConfig } from '#diagram/mermaid/start.ts';

const { resolve } = createRequire(import.meta.url);

/** What tests ask of Mermaid in the page. */
export interface MermaidWindow {
  readonly mermaid: {
    initialize(config: unknown): void;
    render(id: string, text: string): Promise<{ svg: string }>;
  };
}

function fontFace(weight: number, file: string): string {
  const data = readFileSync(resolve(file)).toString('base64');
  const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
  return `@font-face{font-family:'${measuredFont.family}';font-weight:${weight};src:${source}}`;
}

async function openMermaid(page: Page): Promise<void> {
  const faces = measuredFont.faces.map(({ weight, file }) => fontFace(weight, file));
  await page.setContent(`<!doctype html><style>${faces.join('')}</style><body></body>`);
  const script = readFileSync(resolve('mermaid/dist/mermaid.min.js'), 'utf8');
  await page.addScriptTag({ content: withCheapConfig(script) });
  await page.evaluate(
    async ({ config, weights, family }) => {
      // A face that no text uses yet is not loaded, and Mermaid measures before anything is drawn.
      await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px "${family}"`)));
      (window as unknown as MermaidWindow).mermaid.initialize(config);
    },
    {
      config: mermaidConfig,
      weights: measuredFont.faces.map(({ weight }) => weight),
      family: measuredFont.family,
    },
  );
}

export const test = base.extend<object, { readonly mermaidPage: Page }>({
  mermaidPage: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await openMermaid(page);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
