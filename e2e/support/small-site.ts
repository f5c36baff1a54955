/** A small site with a page of each kind, for tests that build: it takes seconds, not minutes. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyIn, copyOfProject, type Copy } from './copy.ts';
import { root } from './sites.ts';

/** Every page links some of the guides, so the small site has one of each name. */
function addGuides(folder: string): void {
  const text = readFileSync(join(folder, 'how-to-read-a-stack.mdx'), 'utf8');
  for (const file of readdirSync(join(root, 'content/guides'))) {
    if (!existsSync(join(folder, file))) writeFileSync(join(folder, file), text);
  }
}

/** The day on which it is built first. */
export const firstDay = { SOURCE_DATE_EPOCH: String(Date.parse('2027-02-01') / 1000) };

/** Where the site under a base path is built, and other tests build on. Playwright removes it as a run begins. */
const folder = join(root, 'test-results/copies/small-site');

/** A copy of the project that can be built, with few services and with every guide’s name. */
export function makeSmallSite(): Copy {
  const copy = copyOfProject({ inside: true });
  copy.layOver('valid', 'variant');
  addGuides(join(copy.folder, 'content/guides'));
  copy.run('node', ['src/cli/fix-rules.ts']);
  renameSync(copy.folder, folder);
  return copyIn(folder);
}

/** The same, once it has been made. */
export const smallSite = (): Copy => copyIn(folder);
