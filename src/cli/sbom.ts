/**
 * `npm run --silent sbom [-- <file>]`: writes all packages of the lock file, with versions, hashes and
 * licences, as CycloneDX JSON, to standard output or to a file. npm makes it; nothing is installed.
 */
import '#catalog/text/print-errors.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file] = process.argv.slice(2);

const options = '--sbom-format cyclonedx --sbom-type application --package-lock-only';
const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', ...options.split(' '), '--loglevel=error'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (status === 0) {
  // npm adds a random number, the time, and the name of the folder; without them it is the same document
  // of the same lock file, on every machine and at any time.
  const { serialNumber: _, ...sbom } = JSON.parse(stdout);
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  delete sbom.metadata.timestamp;
  sbom.metadata.component.name = name;
  const text = `${JSON.stringify(sbom, null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
} else {
  console.error(
    `npm sbom stopped (exit code ${status}): ${stderr.trim()}\nIf package-lock.json is at fault, run npm install, and try again.`,
  );
  process.exitCode = 1;
}
