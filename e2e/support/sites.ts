/** The built sites that the tests read, and where they are served during a run. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The site at `/`, as `npm run build` leaves it. */
export const dist = join(root, 'dist');

/** The text of a file of it. */
export const builtText = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** What a file of it says as JSON. */
export const builtJson = (path: string): unknown => JSON.parse(builtText(path));

/** The same site under a base path, built for the tests. */
export const underBase = {
  base: '/wiki/line/',
  outDir: join(root, '.cache/under-base'),
};

/** The address of the served site, without a slash at its end. */
export const origin = (): string => address('DIVIDING_LINE_ORIGIN');

/**
 * The address of the site under a base path, without the base path.
 *
 * @throws {Error} where that build is not there yet.
 */
export function underBaseOrigin(): string {
  if (!existsSync(join(underBase.outDir, 'index.html')))
    throw new Error(
      'This test needs the build under a base path: add it to afterBuilds in playwright.config.ts.',
    );
  return address('DIVIDING_LINE_UNDER_BASE_ORIGIN');
}

function address(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is set by e2e/support/global-setup.ts.`);
  return value;
}

/** Fails with what to do when there is no build to test. */
export function requireBuild(): void {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no build: run npm run build first.');
}
