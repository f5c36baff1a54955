/**
 * MediaWiki and DokuWiki, unpacked into this project’s cache.
 *
 * Installed as packages they would bring Apache, start it for all the network, and write to `/etc`.
 */
import type { Piece } from './apt.ts';
import { unpacked } from './unpacked.ts';

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
  process.env.MEDIAWIKI ?? unpacked('mediawiki', mediaWiki, release('MEDIAWIKI'));

/** The folder of an unpacked DokuWiki, to be read only. `DOKUWIKI` names another. */
export const ensureDokuWiki = (): string =>
  process.env.DOKUWIKI ?? unpacked('dokuwiki', dokuWiki, release('DOKUWIKI'));

const release = (variable: string): string =>
  `Elsewhere unpack a release and run ${variable}=<its folder> npm test`;
