import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { sampleOf } from '#load/testing/sample.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 900 };

const options: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  resultTypes: ['violations'],
  iframes: false,
};

interface Axe {
  readonly axe: { run(selector: string, options: RunOptions): Promise<AxeResults> };
}

/** The looks in which a page has to be accessible. */
export const looks = [
  { colorScheme: 'light', viewport: wide },
  { colorScheme: 'dark', viewport: narrow },
  { colorScheme: 'dark', viewport: wide },
  { colorScheme: 'light', viewport: narrow },
] as const;

/**
 * One of them, another after another commit; all in a run that looks at everything.
 *
 * @param what What is looked at: not everything is seen in the same look.
 */
export const someLooks = (what: string) =>
  sampleOf(looks, 1, ({ colorScheme, viewport }) => `${what} ${colorScheme} ${viewport.width}`);

/**
 * What breaks WCAG 2.2 AA, with the first places. What a page frames is a page of its own, with a
 * test of its own; `@axe-core/playwright` would wait for frames that are not loaded yet.
 *
 * @param within A selector of the part to look at; the whole page when left out.
 */
export async function violationsOf(page: Page, within = 'html') {
  // As the browser's own tools run it: the page's policy lets no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    ({ selector, options }) => (window as unknown as Axe).axe.run(selector, options),
    { selector: within, options },
  );
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}
