/** `npm test`: installs what is missing and runs every check, the fast ones first. */
import '#catalog/text/print-errors.mjs';
import { ensureChromium } from './chromium.mjs';
import { install, run } from './install.mjs';

function runAlone(step) {
  console.log(`\n▸ npm run ${step}`);
  run('npm', ['run', '--silent', step]);
}

install({ tests: true });
await ensureChromium();
// The check and the build write the same files of Astro's cache, so one comes after the other.
runAlone('check');

// The build leaves a processor idle, which is enough for the unit tests.
console.log('\n▸ npm run test:unit and npm run build, at the same time');
run('concurrently', ['--group', '--prefix', 'none', 'npm:test:unit', 'npm:build']);
runAlone('test:e2e');
