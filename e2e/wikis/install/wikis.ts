/**
 * MediaWiki and DokuWiki, unpacked into this project’s cache.
 *
 * Installed as packages they would bring Apache, start it for all the network, and write to `/etc`.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/sites.ts';
import { downloadPackage, unpackPiece, type Piece } from './apt.ts';

const cache = join(root, '.cache/wikis');

/** Without the extensions, which no test loads, and the links to the system’s own folders. */
const mediaWiki: readonly Piece[] = [
  {
    package: 'mediawiki',
    from: './usr/share/mediawiki',
    without: ['extensions-core', 'extensions', 'config', 'images', 'LocalSettings.php'],
    to: '.',
  },
  { package: 'mediawiki-classes', from: './usr/share/mediawiki', to: '.' },
];

/** Put together as in DokuWiki’s own releases, where Debian spreads it over the system. */
const dokuWiki: readonly Piece[] = [
  {
    package: 'dokuwiki',
    from: './usr/share/dokuwiki',
    without: ['lib/plugins', 'lib/tpl', 'inc/preload.php', '.htaccess'],
    to: '.',
  },
  { package: 'dokuwiki', from: './var/lib/dokuwiki/lib', to: 'lib' },
  { package: 'dokuwiki', from: './var/lib/dokuwiki/data', to: 'data' },
  {
    package: 'dokuwiki',
    from: './etc/dokuwiki',
    without: ['acl.auth.php', 'users.auth.php'],
    to: 'conf',
  },
];

/** The folder of an unpacked MediaWiki, to be read only. `MEDIAWIKI` names another. */
export const ensureMediaWiki = (): string =>
  process.env.MEDIAWIKI ?? unpacked('mediawiki', 'MEDIAWIKI', mediaWiki);

/** The folder of an unpacked DokuWiki, to be read only. `DOKUWIKI` names another. */
export const ensureDokuWiki = (): string =>
  process.env.DOKUWIKI ?? unpacked('dokuwiki', 'DOKUWIKI', dokuWiki);

/** Throws, with what to do, where the packages cannot be downloaded. */
function unpacked(name: string, variable: string, pieces: readonly Piece[]): string {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const [downloads, partial] = [`${folder}.packages`, `${folder}.partial`];
  try {
    for (const path of [downloads, partial]) {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true });
    }
    const packages = new Set(pieces.map((piece) => piece.package));
    const complete =
      [...packages].every((each) => downloadPackage(each, downloads)) &&
      pieces.every((piece) => unpackPiece(piece, downloads, partial));
    if (complete) renameSync(partial, folder);
    else throw new Error(advice(name, variable));
  } finally {
    for (const path of [downloads, partial]) rmSync(path, { recursive: true, force: true });
  }
  return folder;
}

const advice = (name: string, variable: string): string =>
  [
    `${name} cannot be had: apt-get download ${name} does not bring it.`,
    'On Debian or Ubuntu run sudo apt-get update and try again.',
    `Elsewhere unpack a release and run ${variable}=<its folder> npm test`,
  ].join('\n');
