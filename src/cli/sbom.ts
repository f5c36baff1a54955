/**
 * `npm run --silent sbom [-- <file>]`: writes all packages of the lock file, with versions, hashes and
 * licences, as CycloneDX JSON, to standard output or to a file. npm makes it; nothing is installed.
 */
import '#catalog/text/print-errors.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sameSbom, type Sbom } from './sbom-document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file] = process.argv.slice(2);

const args = [
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
  '--package-lock-only',
  '--loglevel=error',
];
const { status, stdout, stderr } = spawnSync('npm', ['sbom', ...args], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status === 0) {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  const text = `${JSON.stringify(sameSbom(JSON.parse(stdout) as Sbom, name), null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
} else {
  console.error(
    `npm sbom stopped (exit code ${status}): ${stderr.trim()}\nIf package-lock.json is at fault, run npm install, and try again.`,
  );
  process.exitCode = 1;
}
