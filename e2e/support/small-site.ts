/** A small site with a page of each kind, for tests that build: it takes seconds, not minutes. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject, type Copy } from './copy.ts';
import { root } from './sites.ts';

/** Every page links some of the guides, so the small site has one of each name. */
function addGuides(folder: string): void {
  const text = readFileSync(join(folder, 'how-to-read-a-stack.mdx'), 'utf8');
  for (const file of readdirSync(join(root, 'content/guides'))) {
    if (!existsSync(join(folder, file))) writeFileSync(join(folder, file), text);
  }
}

/** A copy of the project that can be built, with few services and with every guide’s name. */
export function smallSite(): Copy {
  const copy = copyOfProject({ inside: true });
  copy.layOver('valid', 'variant');
  addGuides(join(copy.folder, 'content/guides'));
  copy.run('node', ['src/cli/fix-rules.ts']);
  return copy;
}
