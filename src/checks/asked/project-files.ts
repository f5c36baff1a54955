import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLeftover } from '../../project/leftover.ts';

/** Folders whose files nobody wrote. */
const made: ReadonlySet<string> = new Set([
  '.astro',
  '.cache',
  '.copies',
  '.git',
  'dist',
  'generated',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/** Every file below a folder that somebody wrote, from that folder, with slashes. Sorted. */
export function projectFiles(root: string): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
      const path = `${folder}${item.name}`;
      if (item.isDirectory()) return made.has(item.name) ? [] : below(`${path}/`);
      return isLeftover(item.name) ? [] : [path];
    });
  return below('').sort();
}
