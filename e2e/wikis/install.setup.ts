/** Runs once before the wiki tests. A wiki that cannot be had is a failure, not a test left out. */
import { test as setup } from '@playwright/test';
import { ensurePhp } from './install/php.ts';
import { ensureDokuWiki, ensureMediaWiki } from './install/wikis.ts';

// One after the other: two runs of apt-get cannot be at work at once.
setup.describe.configure({ mode: 'default' });

setup('PHP', ensurePhp);
setup('MediaWiki', () => void ensureMediaWiki());
setup('DokuWiki', () => void ensureDokuWiki());
