/**
 * Runs once before the wiki tests. A wiki that cannot be installed is a failure, not a skipped test.
 */
import { test as setup } from '@playwright/test';
import { ensurePhp } from './install/php.ts';
import { ensureDokuWiki, ensureMediaWiki } from './install/wikis.ts';

// One after the other: two processes of apt-get cannot run at the same time.
setup.describe.configure({ mode: 'default' });

setup('PHP', ensurePhp);
setup('MediaWiki', () => void ensureMediaWiki());
setup('DokuWiki', () => void ensureDokuWiki());
