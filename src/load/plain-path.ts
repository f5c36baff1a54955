import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What keeps a path from being a plain file of the project, or from becoming one: the first path on the
 * way that is there and is no folder, or the path itself where it is no regular file. Undefined where
 * nothing does. Git checks out what a pull request says, and a folder may be a link as well: what is
 * behind one is not in the project, and whoever writes to it writes somewhere else.
 *
 * @param file From the project's folder, with slashes.
 */
export function notPlain(root: string, file: string): string | undefined {
  const names = file.split('/');
  for (const index of names.keys()) {
    const path = names.slice(0, index + 1).join('/');
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return undefined;
    const isPlain = index === names.length - 1 ? stat.isFile() : stat.isDirectory();
    if (!isPlain) return path;
  }
  return undefined;
}
