/**
 * Runs once before the tests with wikis and servers. What cannot be had is a failure, not a skipped test.
 */
import { test as setup } from '@playwright/test';
import { installWeeklyPackages } from './packages.ts';
import { ensurePhp } from './php.ts';
import { ensureCaddy, ensureNginx } from './servers.ts';
import { ensureDokuWiki, ensureMediaWiki } from './wikis.ts';

// One after the other: two processes of apt-get cannot run at the same time.
setup.describe.configure({ mode: 'default' });

setup('older Mermaids and TiddlyWiki', installWeeklyPackages);
setup('nginx', () => void ensureNginx());
setup('Caddy', () => void ensureCaddy());
setup('PHP', ensurePhp);
setup('MediaWiki', () => void ensureMediaWiki());
setup('DokuWiki', () => void ensureDokuWiki());
