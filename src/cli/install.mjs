/**
 * Installs the dependencies that are missing.
 *
 * Runs before anything is installed, so on any Node from 20: plain JavaScript, no dependency.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingIn, nodeText, packagesIn, pathText } from './packages.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules');

/**
 * The environment for every later step: Node 24 from the dependencies comes first on the path
 * (Astro 7 and Mermaid 12 need Node 22 or newer), and Astro sends no telemetry.
 */
export const environment = {
  ...process.env,
  PATH: [join(folder, '.bin'), process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * Runs a command in the project's folder with its output shown; ends this process if it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Installs what package-lock.json names and `node_modules` does not have. Whatever installed the
 * rest, nothing of it is removed.
 *
 * @param tests Whether the packages that only checks and tests need are wanted too.
 */
export function install({ tests }) {
  const wrongPath = pathText(root);
  if (wrongPath) {
    console.error(wrongPath);
    process.exit(1);
  }
  const missing = missingIn(root, tests);
  if (missing.length > 0) installPackages(missing, tests);
  requireNode();
}

function installPackages(missing, tests) {
  console.log(`Installing ${missing.length} packages of package-lock.json …`);
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  const hasTests = Object.entries(wanted).some(
    ([name, { dev }]) => dev && existsSync(join(root, name)),
  );
  const which = tests || hasTests ? '--include=dev' : '--omit=dev';
  // `npm ci` begins by deleting what is there, which leaves nothing if the network fails.
  const command = existsSync(folder) ? ['install', '--no-save'] : ['ci'];
  const from = Date.now();
  // No package needs a script of its own to work here, and before npm 11.16 no list limits them.
  run('npm', [
    ...command,
    which,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  run('npm', ['run', '--silent', 'prepare']);
  console.log(`Installed the packages (${Math.round((Date.now() - from) / 1000)} s)`);
}

/** On Linux a package brings Node 24; elsewhere, or without optional packages, it is the machine’s. */
function requireNode() {
  const { stdout = '' } = spawnSync(
    'node',
    ['-p', '`${process.version} ${process.features.typescript ?? ""}`'],
    { cwd: root, env: environment, encoding: 'utf8' },
  );
  const [version = '', hasTypeScript] = stdout.trim().split(' ');
  if (hasTypeScript) return;
  console.error(nodeText(version));
  process.exit(1);
}
