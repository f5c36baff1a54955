/** `npm test`: installs what is missing and runs every check, the fast ones first. */
import { ensureChromium } from './chromium.mjs';
import { install, run } from './install.mjs';

install();
await ensureChromium();
for (const step of ['check', 'test:unit', 'build', 'test:e2e']) {
  console.log(`\n▸ npm run ${step}`);
  run('npm', ['run', '--silent', step]);
}
