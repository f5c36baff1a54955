/** `npm test`: installs what is missing and runs every check, the fast ones first. */
import { ensureChromium } from './chromium.mjs';
import { install, run } from './install.mjs';
import { sideBySide } from './side-by-side.mjs';

const npmRun = (step) => ['npm', 'run', '--silent', step];

function runAlone(step) {
  console.log(`\n▸ npm run ${step}`);
  const [command, ...args] = npmRun(step);
  run(command, args);
}

install({ tests: true });
await ensureChromium();
// The check and the build write the same files of Astro's cache, so one comes after the other.
runAlone('check');

// The build leaves a processor idle, which is enough for the unit tests.
console.log('\n▸ npm run test:unit and npm run build, at the same time');
const steps = ['test:unit', 'build'];
const failed = await sideBySide(
  Object.fromEntries(steps.map((step) => [`npm run ${step}`, npmRun(step)])),
);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exit(1);
}
runAlone('test:e2e');
