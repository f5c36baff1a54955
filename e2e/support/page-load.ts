/** What a browser fetches to open a page, and what moves while it does. */
import { gzipSync } from 'node:zlib';
import { errors, type Browser, type Response } from '@playwright/test';

/** A computer and a network to open a page with. */
interface Circumstances {
  readonly width: number;
  /** How many times as slow as here the processor is. */
  readonly slowdown?: number;
  /** Bytes a second that the network brings, after 150 ms for each request; as it is when left out. */
  readonly network?: number;
}

interface PageLoad {
  /** Each file, in the order of its answer, with its size in bytes as a server sends it. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** Everything that moved: how much, as https://web.dev/articles/cls counts, and which elements. */
  readonly shifts: readonly { readonly value: number; readonly elements: readonly string[] }[];
}

/** A server compresses what gets smaller by that; fonts and pictures do not. */
async function transferred(response: Response): Promise<number> {
  const body = await response.body();
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

/**
 * Opens a page with nothing cached, and waits for its last script, which comes when the page is idle. Once
 * in hundreds of times Chromium’s slow network never answers; then the page is opened once more.
 */
export async function loadPage(
  browser: Browser,
  address: string,
  circumstances: Circumstances,
): Promise<PageLoad> {
  try {
    return await loadOnce(browser, address, circumstances);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return loadOnce(browser, address, circumstances);
  }
}

async function loadOnce(
  browser: Browser,
  address: string,
  { width, slowdown, network }: Circumstances,
): Promise<PageLoad> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  try {
    const client = await page.context().newCDPSession(page);
    if (slowdown) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (network) {
      const throughput = { downloadThroughput: network, uploadThroughput: network };
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        ...throughput,
      });
    }
    await page.addInitScript(recordShifts);
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address, { timeout: 90_000 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.locator('.search-stand-in').waitFor({ state: 'attached', timeout: 90_000 });
    await page.evaluate(drawn);
    const shifts = await page.evaluate(() => (window as unknown as Recording).shifts);
    const files = await Promise.all(
      responses
        .filter((response) => !response.url().startsWith('data:'))
        .map(async (response) => ({
          path: new URL(response.url()).pathname,
          bytes: await transferred(response),
        })),
    );
    return { files, shifts };
  } finally {
    await page.close();
  }
}

/** Runs in the page: two frames, since what a script does before the first is reported after it. */
const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

interface Recording {
  shifts: { value: number; elements: string[] }[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page. TypeScript's types of the DOM do not have these entries. */
function recordShifts(): void {
  const recording = window as unknown as Recording;
  recording.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const elements = sources.map(({ node }) =>
        node instanceof Element ? `${node.localName}.${node.className}` : String(node?.textContent),
      );
      recording.shifts.push({ value, elements });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
