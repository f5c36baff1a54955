import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { chromium, type Browser, type Page } from '@playwright/test';
import { installedChromium } from '#cli/chromium.mjs';
import { installPeer } from '../contenders/peers.ts';
import { observe, partsOf, type Expected, type Parts } from './in-page.ts';
import { serveFolder } from './serve.ts';

/** What a reader waits for, at one speed of the processor. Times are milliseconds from the request. */
export interface Visit {
  readonly firstPaint: number;
  /** When the diagram's text was in the picture; undefined where it was not within the limit. */
  readonly diagram: number | undefined;
  /** Cumulative layout shift, as browsers count it, without a unit. */
  readonly shift: number;
}

/** What a service's page costs its reader. */
export interface PageFigures {
  /** Bytes over the wire by the kind of what was asked for, compressed by gzip. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly usual: Visit;
  /** The same with the processor slowed four times. */
  readonly slowed: Visit;
  readonly withoutScript: Parts;
  /** From 0 to 100, by Lighthouse's own names of what it judges. */
  readonly lighthouse: Readonly<Record<string, number>>;
}

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
    const withoutScript = await inNewPage(browser, false, async (page) => {
      await page.goto(address, { waitUntil: 'load' });
      return page.evaluate(partsOf, expected);
    });
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
    const seen: Visit = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { ...window.bench, firstPaint: paint?.startTime ?? 0 };
    });
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

/**
 * What Lighthouse says of a page, as on a phone: its own settings, a slowed network and processor.
 *
 * @param chromiumPath The browser's program; the one that Lighthouse finds where left out.
 * @throws {CannotMeasure} where Lighthouse cannot be installed.
 */
async function lighthouseOf(
  address: string,
  chromiumPath?: string,
): Promise<PageFigures['lighthouse']> {
  const { folder } = installPeer('lighthouse');
  const flags = `--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
  const program = spawn(
    join(folder, 'node_modules/.bin/lighthouse'),
    [address, '--output=json', '--quiet', `--chrome-flags=${flags}`],
    {
      env: { ...process.env, ...(chromiumPath && { CHROME_PATH: chromiumPath }) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(program, 'exit');
  const { categories } = (await json(program.stdout)) as {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  };
  await ended;
  return Object.fromEntries(
    Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
  );
}
