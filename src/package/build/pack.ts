import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A tarball, as npm reports it. */
export interface Tarball {
  /** Its path. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly unpackedSize: number;
}

/**
 * Packs a built package, as `npm pack` in its folder would.
 *
 * @param folder The package’s folder.
 * @param target The folder that the tarball is written to.
 * @throws {Error} where npm fails, with its words.
 */
export function pack(folder: string, target: string): Tarball {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', target];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack stopped (exit code ${status}): ${stderr.trim()}`);
  // npm 10 prints a list, npm 11.16 and newer an object by name.
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, PackReport>);
  if (!packed) throw new Error('npm pack wrote nothing.');
  const { filename, size, unpackedSize } = packed;
  return { file: join(target, filename), size, unpackedSize };
}

interface PackReport {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
}
