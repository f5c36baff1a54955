/** PHP’s command line, whose built-in server is enough, with what MediaWiki and DokuWiki need. */
import { spawnSync } from 'node:child_process';
import { areInstalled, installPackages } from './apt.ts';

const modules = ['dom', 'fileinfo', 'iconv', 'intl', 'mbstring', 'pdo_sqlite', 'xmlreader'];
const php = ['php-cli', 'php-intl', 'php-mbstring', 'php-sqlite3', 'php-xml'];

/** What Debian took out of DokuWiki; DokuWiki’s own releases hold it. */
const libraries = [
  'libjs-jquery',
  'libjs-jquery-cookie',
  'libjs-jquery-ui',
  'libphp-simplepie',
  'php-constant-time',
  'php-geshi',
  'php-kissifrot-php-ixr',
  'php-phpseclib3',
  'php-random-compat',
];

/** Makes sure that PHP and its libraries are installed. Throws, with what to do, where it cannot. */
export function ensurePhp(): void {
  const packages = process.env.DOKUWIKI ? php : [...php, ...libraries];
  if (isReady()) return;
  installPackages(packages);
  if (isReady()) return;
  throw new Error(
    [
      `The wiki tests need PHP 8 with ${modules.join(', ')}, and DokuWiki’s libraries. On Debian or Ubuntu run`,
      `  sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
      'Elsewhere install PHP, unpack a release of MediaWiki 1.43 and one of DokuWiki, and run',
      '  MEDIAWIKI=<its folder> DOKUWIKI=<its folder> npm test',
    ].join('\n'),
  );
}

function isReady(): boolean {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  // Null where there is no PHP, whatever the types say.
  const present = new Set(String(stdout).toLowerCase().split(/\s+/));
  const complete = modules.every((name) => present.has(name));
  return complete && (Boolean(process.env.DOKUWIKI) || areInstalled(libraries));
}
