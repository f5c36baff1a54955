/**
 * Installs the dependencies when they are missing or older than the lock file.
 *
 * Runs before anything is installed, so on any Node from 20: plain JavaScript, no dependency.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'node_modules/.cache/dividing-line/installed');

/**
 * The environment for every later step: Node 24 from the dependencies comes first on the path
 * (Astro 7 and Mermaid 12 need Node 22 or newer), and Astro sends no telemetry.
 */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs a command in the project's folder with its output shown; ends this process if it fails. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs from the lock file unless that very lock file is installed already. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the dependencies of package-lock.json …');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  requireNode();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** The `node` dependency brings Node by an install script, which a setting of npm can forbid. */
function requireNode() {
  const { stdout = '' } = spawnSync('node', ['--version'], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  if (Number(/^v(\d+)/.exec(stdout)?.[1]) >= 22) return;
  console.error(
    `This needs Node 22 or newer and found ${stdout.trim()}: allow npm’s install scripts (npm config delete ignore-scripts), or install Node 24, and try again.`,
  );
  process.exit(1);
}
