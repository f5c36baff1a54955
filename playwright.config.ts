import { defineConfig } from '@playwright/test';
// The same search that installs the browser decides which one the tests use.
import { installedChromium } from '#cli/chromium.mjs';
import { everything, seed } from '#load/testing/sample.ts';

const executablePath = installedChromium();

// All processes of a run look at the same, whatever is committed meanwhile.
process.env.SAMPLE_SEED = seed;

/**
 * What hardly changes here, and takes many builds and checks, or servers, wikis and an office suite that
 * are installed first: `npm run test:all` and the weekly workflow run it. globalSetup says so where it is
 * left out.
 */
const weekly = [
  'dev-server.spec.ts',
  'headers.spec.ts',
  'offline.spec.ts',
  'under-base.spec.ts',
  'wikis/**',
  'hosts/**',
  'office/**',
  'mermaid-versions.spec.ts',
  'mistakes.spec.ts',
  'hostile-content.spec.ts',
  'incremental.spec.ts',
  'reproducible.spec.ts',
];

const weeklyProjects = [
  { name: 'install', testMatch: 'install/install.setup.ts' },
  {
    name: 'wikis',
    testMatch: 'wikis/*.spec.ts',
    dependencies: ['install'],
    // Chromium 156 crashes now and then ("Target crashed") where a wiki sizes a frame by its content:
    // 3 of 62 tests. To be removed when a later one has gone without for a month.
    retries: 1,
  },
  {
    name: 'hosts',
    testMatch: 'hosts/*.spec.ts',
    dependencies: ['install', 'build under a base path'],
  },
  { name: 'office', testMatch: 'office/*.spec.ts', dependencies: ['install'] },
  { name: 'Mermaid', testMatch: 'mermaid-versions.spec.ts', dependencies: ['install'] },
  { name: 'mistakes', testMatch: ['mistakes.spec.ts', 'hostile-content.spec.ts'] },
  { name: 'build under a base path', testMatch: 'under-base.setup.ts' },
  // Two builds of one folder would write the same files of Astro's cache.
  {
    name: 'after that build',
    testMatch: [
      'under-base.spec.ts',
      'headers.spec.ts',
      'incremental.spec.ts',
      'reproducible.spec.ts',
    ],
    dependencies: ['build under a base path'],
  },
  { name: 'other forms', testMatch: ['dev-server.spec.ts', 'offline.spec.ts'] },
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: '100%',
  timeout: everything ? 600_000 : 240_000,
  // A state is waited for until it is there, on a machine that has other work as well.
  expect: { timeout: 60_000 },
  reporter: [['list']],
  projects: [{ name: 'site', testIgnore: weekly }, ...(everything ? weeklyProjects : [])],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Root in a container has no sandbox to give.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // As a browser on a screen lays text out; the headless shell rounds the width of each letter.
        '--font-render-hinting=none',
        // Chromium's own background requests are not the site's.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
