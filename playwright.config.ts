import { defineConfig } from '@playwright/test';
// The same search that installs the browser decides which one the tests use.
import { installedChromium } from './src/cli/chromium.mjs';

const executablePath = installedChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: '100%',
  timeout: 120_000,
  reporter: [['list']],
  projects: [
    { name: 'site', testIgnore: 'wikis/**' },
    { name: 'install', testMatch: 'wikis/install.setup.ts' },
    { name: 'wikis', testMatch: 'wikis/*.spec.ts', dependencies: ['install'] },
  ],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Root in a container has no sandbox to give.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Chromium's own background requests are not the site's.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
