import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CannotMeasure } from './contender.ts';
import { root, workFolder } from './folders.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const readManifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/**
 * Copies a peer's template, or that of a tool that measures, and installs its packages, unless that has
 * been done for the same versions.
 *
 * @returns The folder, and the versions of the packages that the template names.
 * @throws {CannotMeasure} where npm fails.
 */
export function installPeer(name: string): {
  readonly folder: string;
  readonly versions: Readonly<Record<string, string>>;
} {
  const template = join(root, 'bench/peers', name);
  const folder = join(workFolder, name);
  mkdirSync(folder, { recursive: true });
  cpSync(template, folder, { recursive: true });
  const manifest = readManifest(join(template, 'package.json'));
  // Written after the install: one that was killed is begun again.
  const mark = join(folder, 'installed.json');
  if (!existsSync(mark) || !isDeepStrictEqual(readManifest(mark), manifest)) {
    rmSync(mark, { force: true });
    npmInstall(name, folder);
    writeFileSync(mark, JSON.stringify(manifest));
  }
  return { folder, versions: manifest.dependencies };
}

function npmInstall(name: string, folder: string): void {
  console.log(`Installing ${name} …`);
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status === 0) return;
  const said = stderr.trim().split('\n').slice(0, 3).join(' ');
  throw new CannotMeasure(`Its packages cannot be installed: ${said}`);
}
