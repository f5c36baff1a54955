import type { WorkerFixture } from '@playwright/test';
import type { Wiki } from './server.ts';

/** A wiki for the tests of one worker: started for the first that asks, stopped after the last. */
export function wikiFixture(
  start: () => Promise<Wiki>,
): [WorkerFixture<Wiki, object>, { scope: 'worker' }] {
  return [
    // Playwright reads here which fixtures this one needs: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const wiki = await start();
      await use(wiki);
      await wiki.stop();
    },
    { scope: 'worker' },
  ];
}
