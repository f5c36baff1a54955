/** The tarball of the package in an empty project, and the versions of Node that it is tested in. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage, pack } from '../build-package.ts';
import type { PublishedCatalogue } from '../api/packed.ts';

const written = new Set(['package.json', 'README.md', 'bin']);

/** An empty project that has the package, with ways to write files and to run programs in it. */
export type Installed = Awaited<ReturnType<typeof install>>;

/**
 * Builds and packs the package, away from its folder, and installs the tarball without a network.
 *
 * @param root The project’s folder.
 * @throws {Error} where npm does not install it, with its words.
 */
export async function install(root: string, catalogue: PublishedCatalogue) {
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
  const options = ['--offline', '--no-audit', '--no-fund'];
  const { status, stderr } = run('npm', 'install', ...options, tarball.file);
  if (status !== 0) throw new Error(stderr);
  return { folder, tarball, write, run };
}

/** All that npm has as packages, from the oldest that will do. */
const versions = ['20.0.0', '20', '21', '22', '23', '24', '25', '26'];

/** A version of the time before. */
const tooOld = '18';

/**
 * Downloads each version into a folder: 400 MB.
 *
 * @throws {Error} with npm’s words.
 */
export function allNodes(folder: string) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const packages = [tooOld, ...versions].map(
    (version) => `node-${version}@npm:node-${system}-${process.arch}@${version}`,
  );
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
  const { status, stderr } = spawnSync('npm', ['install', ...options, ...packages], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const fileOf = (version: string) => join(folder, `node_modules/node-${version}/bin/node`);
  return { nodes: versions.map(fileOf), tooOld: fileOf(tooOld) };
}
