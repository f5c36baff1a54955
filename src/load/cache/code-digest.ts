import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { catalogFolder, factFolders } from '../catalog-path.ts';

/** What npm says of the packages that are installed. */
const installedPackages = 'node_modules/.package-lock.json';

/**
 * A hash of what decides all that is kept at once: the project's code and its packages. Facts, pages and
 * settings are left out: each key has those that it depends on.
 *
 * @param root The project's folder.
 * @throws Node’s error where that is no folder of this project, with its packages.
 */
export function codeDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const facts = [...Object.keys(factFolders), 'generated'].map(
    (folder) => `${catalogFolder}/${folder}/`,
  );
  const code = globSync('src/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts') && !facts.some((each) => file.startsWith(each)))
    .sort();
  for (const file of [installedPackages, 'astro.config.mjs', ...code]) {
    hash.update(`\n${file}\n`).update(readFileSync(`${root}/${file}`));
  }
  return hash.digest('hex');
}
