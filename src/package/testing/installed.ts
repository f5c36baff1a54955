/** The tarball of the package in an empty project, for the tests of this folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage, pack, type Tarball } from '../build-package.ts';
import type { PublishedCatalogue } from '../api/packed.ts';

const written = new Set(['package.json', 'README.md', 'bin']);

/** What a program left behind. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Installed {
  /** The project’s folder. */
  readonly folder: string;
  readonly tarball: Tarball;
  /** Writes a file into the project, by its name. */
  readonly write: (name: string, text: string) => void;
  /** Runs a program in the project. */
  readonly run: (program: string, ...args: readonly string[]) => Ended;
}

/**
 * Builds and packs the package, away from its folder, and installs the tarball without a network.
 *
 * @param root The project’s folder.
 * @throws {Error} where npm does not install it, with its words.
 */
export async function install(root: string, catalogue: PublishedCatalogue): Promise<Installed> {
  const base = mkdtempSync(join(tmpdir(), 'package-'));
  const source = join(base, 'source');
  const folder = join(base, 'project');
  for (const name of written) {
    cpSync(join(root, 'packages/dividing-line', name), join(source, name), { recursive: true });
  }
  await buildPackage(root, source, catalogue);
  const tarball = pack(source, base);
  mkdirSync(folder);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const run = (program: string, ...args: readonly string[]) =>
    spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  write('package.json', '{ "name": "empty", "private": true }');
  const { status, stderr } = run(
    'npm',
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    tarball.file,
  );
  if (status !== 0) throw new Error(stderr);
  return { folder, tarball, write, run };
}
