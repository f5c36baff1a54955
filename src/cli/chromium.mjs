/**
 * Finds a Chromium for the browser tests, or gets one: an installed one, else the system's package,
 * else Playwright's download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environment, root } from './install.mjs';

/**
 * The shell first, as Playwright does: it has no windows of a browser around the pages, which take as
 * much time as many a page does.
 */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of an installed Chromium or Chrome, or undefined. `CHROMIUM` overrides the search. */
export function installedChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CHROMIUM,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...applications,
  ];
  return candidates.find((path) => path && isChromium(path));
}

/** Ubuntu has a `chromium` that only says how to get one, so a candidate must state its version. */
function isChromium(path) {
  if (!existsSync(path)) return false;
  const { status, stdout = '' } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 && /Chrom/.test(stdout);
}

/**
 * Makes sure that there is a browser.
 *
 * @returns The path of a Chromium, or undefined when Playwright keeps one of its own.
 */
export async function ensureChromium() {
  return installedChromium() ?? fromSystemPackage() ?? (await fromPlaywright());
}

function fromSystemPackage() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  console.log('Installing the system’s Chromium package …');
  const quiet = { env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' };
  spawnSync('apt-get', ['update'], quiet);
  // Older systems do not have the first.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], quiet);
    const installed = installedChromium();
    if (installed) return installed;
  }
  return undefined;
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  if (!existsSync(chromium.executablePath())) {
    console.log('Downloading Playwright’s Chromium …');
    const options = { cwd: root, env: environment, stdio: 'inherit' };
    spawnSync(join(root, 'node_modules/.bin/playwright'), ['install', 'chromium'], options);
  }
  // A browser without the system's libraries is there and does not start.
  const starts = await chromium.launch().then(
    (browser) => browser.close().then(() => true),
    () => false,
  );
  if (starts) return undefined;
  console.error(
    'No Chromium can be had: run apt-get install chromium (Debian), npx playwright install --with-deps chromium (elsewhere), or set CHROMIUM to the path of one, and run npm test again.',
  );
  return process.exit(1);
}
