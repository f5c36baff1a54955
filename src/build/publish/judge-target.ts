import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PublishError } from './publish-error.ts';

/** What every site of ours has at its top, of whatever age. */
const marks = ['index.html', '_headers'];

/** The folders of a project that a build may write below. */
const allowedInside = ['.cache', 'test-results'];

/**
 * Rejects a folder whose content is no site: whatever is there is replaced as a whole.
 *
 * @param target The folder, absolute.
 * @param root The project's folder, absolute.
 * @throws {PublishError}
 */
export function judgeTarget(target: string, root: string): void {
  const elsewhere = 'Name a folder of its own with --outDir.';
  const inside = relative(root, target);
  const [top = ''] = inside.split(sep);
  if (relative(target, root).split(sep)[0] !== '..') {
    throw new PublishError(target, 'the project itself lies there', elsewhere);
  }
  const isBelow = top !== '..' && inside !== top && !allowedInside.includes(top);
  if (isBelow && existsSync(join(root, top)) && !isSite(join(root, top))) {
    throw new PublishError(target, `${top}/ is a folder of the project`, elsewhere);
  }
  if (!lstatSync(target, { throwIfNoEntry: false })) return;
  if (!statSync(target).isDirectory()) {
    throw new PublishError(target, 'there is a file of that name', elsewhere);
  }
  const names = readdirSync(target);
  if (names.includes('.git')) {
    const why = 'it holds a git repository, which would be replaced with the rest';
    throw new PublishError(target, why, 'Build elsewhere, and copy the site there.');
  }
  if (names.length > 0 && !isSite(target)) {
    const why = 'what is there is no site that was built before, and would be replaced';
    throw new PublishError(target, why, 'Empty it, or name another folder with --outDir.');
  }
}

const isSite = (folder: string): boolean => marks.every((name) => existsSync(join(folder, name)));
