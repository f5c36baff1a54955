/** `npm run build`: checks the rules, makes the site and publishes it to `dist/`. */
import { again, verbose } from '#catalog/text/print-errors.mjs';
import { fileURLToPath } from 'node:url';
import { errorReport } from '#build/error-report.ts';
import { runBuild } from '#build/run-build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  await runBuild(root, process.argv.slice(2), verbose);
} catch (error) {
  process.stderr.write(errorReport(error, { again, verbose }));
  process.exitCode = 1;
}
