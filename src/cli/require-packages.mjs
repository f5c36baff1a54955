/**
 * Runs before each command of package.json: where dependencies are missing, it says so and ends with 1.
 * Node's own words for it name a file of ours, or a command that is not found.
 *
 *     node src/cli/require-packages.mjs          what the site needs
 *     node src/cli/require-packages.mjs --tests  what checks and tests need too
 *     node src/cli/require-packages.mjs --astro  a path in which Astro can make the site, too
 *
 * Plain JavaScript without a dependency, for any Node from 20.
 */
import '#catalog/text/print-errors.mjs';
import { fileURLToPath } from 'node:url';
import { missingIn, nodeText, packagesText, pathText } from './packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const missing = missingIn(root, process.argv.includes('--tests'));
const wrong =
  (process.argv.includes('--astro') ? pathText(root) : undefined) ??
  (missing.length > 0 ? packagesText(missing) : undefined) ??
  // On Linux an optional package brings Node 24; elsewhere it is the machine’s.
  (process.features.typescript ? undefined : nodeText(process.version));
if (wrong) {
  console.error(wrong);
  process.exitCode = 1;
}
