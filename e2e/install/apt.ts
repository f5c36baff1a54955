/** Debian’s packages: installed, or unpacked into a folder and left out of the system. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

const succeeds = (command: string, args: readonly string[], cwd?: string): boolean =>
  spawnSync(command, args, { cwd, env, stdio: 'ignore' }).status === 0;

/** The package lists of a fresh machine are missing or old, and getting them takes seconds. */
function withFreshLists(work: () => boolean): boolean {
  return work() || (succeeds('apt-get', ['update']) && work());
}

/** True where the packages are installed; false also where there is no dpkg. */
export const areInstalled = (names: readonly string[]): boolean =>
  succeeds('dpkg', ['-s', ...names]);

/** Installs packages as root. False where that fails. */
export function installPackages(names: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false;
  const options = ['-o', 'DPkg::Lock::Timeout=120', '-y', '--no-install-recommends'];
  return withFreshLists(() => succeeds('apt-get', ['install', ...options, ...names]));
}

/** Downloads a package’s file into a folder, which needs no root. False where that fails. */
export const downloadPackage = (name: string, folder: string): boolean =>
  withFreshLists(() => succeeds('apt-get', ['download', name], folder));

/** What to take out of a package. */
export interface Piece {
  readonly package: string;
  /** A folder of the package, such as `./usr/share/mediawiki`. */
  readonly from: string;
  /** Names inside that folder to leave out. */
  readonly without?: readonly string[];
  /** Where its content goes, relative to the target. */
  readonly to: string;
}

/** Unpacks a piece of a package that `downloads` holds. False where that fails. */
export function unpackPiece(piece: Piece, downloads: string, target: string): boolean {
  const [file] = globSync(join(downloads, `${piece.package}_*.deb`));
  if (!file) return false;
  const folder = join(target, piece.to);
  mkdirSync(folder, { recursive: true });
  const depth = piece.from.split('/').length;
  const excluded = (piece.without ?? []).map((name) => `--exclude=${piece.from}/${name}`);
  const tar = ['tar', '-x', '--no-same-owner', `--strip-components=${depth}`, ...excluded];
  const script = 'dpkg-deb --fsys-tarfile "$0" | "$@"';
  const command = [...tar, '-C', folder, piece.from];
  return succeeds('bash', ['-o', 'pipefail', '-c', script, file, ...command]);
}
