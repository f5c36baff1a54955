/** Versions of Node that the package is tested in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** All that npm has as packages, from the oldest that will do. */
const versions = ['20.0.0', '20', '21', '22', '23', '24', '25', '26'];

/** A version of the time before. */
const tooOld = '18';

/** The Node of this process, and the machine’s own where that is another: `npm test` runs in one of its packages. */
export function nodesHere(): readonly string[] {
  const own = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/\bnode_modules\b/.test(folder))
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file));
  const version = own && spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const isOther = version !== process.version && Number(/\d+/.exec(version ?? '')) >= 20;
  return own && isOther ? [process.execPath, own] : [process.execPath];
}

/**
 * Downloads each version into a folder: 400 MB.
 *
 * @throws {Error} with npm’s words.
 */
export function allNodes(folder: string): {
  readonly nodes: readonly string[];
  readonly tooOld: string;
} {
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
