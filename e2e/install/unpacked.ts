import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/sites.ts';
import { downloadPackage, unpackPiece, type Piece } from './apt.ts';

/**
 * The folder, in this project's cache, with pieces of Debian's packages: unpacked there by the first who
 * asks. Nothing is installed, so nothing of it is started and root is not needed.
 *
 * @param name The folder's name.
 * @param elsewhere What to do on a machine without these packages, as a sentence.
 * @throws {Error} with what to do, where the packages cannot be downloaded.
 */
export function unpacked(name: string, pieces: readonly Piece[], elsewhere: string): string {
  const folder = join(root, '.cache/unpacked', name);
  if (existsSync(folder)) return folder;
  const [downloads, partial] = [`${folder}.packages`, `${folder}.partial`];
  const packages = [...new Set(pieces.map((piece) => piece.package))];
  try {
    for (const path of [downloads, partial]) {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true });
    }
    const complete =
      packages.every((each) => downloadPackage(each, downloads)) &&
      pieces.every((piece) => unpackPiece(piece, downloads, partial));
    if (!complete) throw new Error(advice(packages, elsewhere));
    renameSync(partial, folder);
  } finally {
    for (const path of [downloads, partial]) rmSync(path, { recursive: true, force: true });
  }
  return folder;
}

const advice = (packages: readonly string[], elsewhere: string): string =>
  [
    `apt-get download does not bring ${packages.join(' and ')}.`,
    'On Debian or Ubuntu run sudo apt-get update and try again.',
    elsewhere,
  ].join('\n');
