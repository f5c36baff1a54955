import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLeftover } from '#load/list-files.ts';

/** Folders whose files nobody wrote, where they are made. A folder of this name elsewhere is written. */
const made =
  /^(?:\..+\.(?:next|previous|trash)|\.astro|\.cache|\.copies|\.git|playwright-report|test-results|(?:(?:bench|e2e|packages)\/(?:.+\/)?)?(?:dist|node_modules))$/;

/**
 * Every file below a folder that somebody wrote, and whatever else is there and no folder, such as a
 * link: from that folder, with slashes. Sorted.
 */
export function projectFiles(root: string): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
      const path = `${folder}${item.name}`;
      if (made.test(path) || isLeftover(item.name)) return [];
      return item.isDirectory() ? below(`${path}/`) : [path];
    });
  return below('').sort();
}
