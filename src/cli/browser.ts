/** Makes sure that a runner has a browser for the tests, as `npm test` does. */
import '#catalog/text/print-errors.mjs';
import { ensureChromium } from './chromium.mjs';

const path = await ensureChromium();
console.log(`The tests use ${path ?? 'Playwright’s own Chromium'}.`);
