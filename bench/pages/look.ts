import { chromium, type Browser, type Page } from '@playwright/test';
import { installedChromium } from '#cli/chromium.mjs';
import type { PageFigures, Parts, Visit } from './figures.ts';
import { lighthouseOf } from './lighthouse.ts';
import { observe, partsOf, type Expected } from './in-page.ts';
import { serveFolder } from './serve.ts';

/** How long a diagram is waited for, in milliseconds. */
const limit = 30_000;

/**
 * Opens a page of a built site in Chromium, each time in a browser without a cache.
 *
 * @param site The site's folder.
 * @param path The page's address from the root.
 */
export async function lookAt(site: string, path: string, expected: Expected): Promise<PageFigures> {
  const executablePath = installedChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const served = await serveFolder(site);
  try {
    const address = `${served.origin}${path}`;
    const { visit: usual, ...weight } = await visit(browser, address, expected, 1);
    const { visit: slowed } = await visit(browser, address, expected, 4);
    const withoutScript = await visitWithoutScript(browser, address, expected);
    const lighthouse = await lighthouseOf(address, executablePath);
    return { ...weight, usual, slowed, withoutScript, lighthouse };
  } finally {
    await served.close();
    await browser.close();
  }
}

async function inNewPage<T>(
  browser: Browser,
  javaScriptEnabled: boolean,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const visit = (browser: Browser, address: string, { cells }: Expected, slowdown: number) =>
  inNewPage(browser, true, async (page) => {
    const traffic = await watchTraffic(page, slowdown);
    await page.addInitScript(observe, cells);
    await page.goto(address, { waitUntil: 'load' });
    const isDrawn = () => window.bench.diagram !== undefined;
    await page.waitForFunction(isDrawn, undefined, { timeout: limit }).catch(() => undefined);
    await page.waitForLoadState('networkidle');
    const { firstPaint, diagram, shift } = await page.evaluate(() => window.bench);
    const seen: Visit = { firstPaint, diagram, shift };
    return { visit: seen, ...traffic() };
  });

/** Counts what goes over the wire, heads of answers included, by Chromium's own account. */
async function watchTraffic(page: Page, slowdown: number) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  client.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('http')) kinds.set(requestId, (type ?? 'Other').toLowerCase());
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return () => ({ bytes, requests: kinds.size });
}

const visitWithoutScript = (
  browser: Browser,
  address: string,
  expected: Expected,
): Promise<Parts> =>
  inNewPage(browser, false, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    return page.evaluate(partsOf, expected);
  });
