import type { Page } from '@playwright/test';

/**
 * Collects what goes wrong while a page loads: requests to other sites, failed ones, errors in the
 * console. The list grows as the page loads.
 */
export function watch(page: Page, home: string): string[] {
  const trouble: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:')) trouble.push(`asks for ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    // Chromium asks for the icon of a site by itself, and sometimes says that there is none.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error') trouble.push(message.text());
  });
  return trouble;
}

/** Loads a page to its end; fonts may be asked for after the rest. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Lets a page copy; what it has copied is asked for by the function. */
export async function clipboardOf(page: Page): Promise<() => Promise<string>> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return () => page.evaluate(() => navigator.clipboard.readText());
}
