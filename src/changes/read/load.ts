import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Snapshot } from '../snapshot.ts';
import { git } from './git.ts';
import type { Reader } from './reader.ts';
import { catalogFolder, pagesFolder, type Trees } from './trees.ts';

/**
 * The snapshot of a revision.
 *
 * @param root The project's folder.
 * @throws {NotLoadable} and {@link GitError}
 */
export async function loadTrees(root: string, trees: Trees, reader: Reader): Promise<Snapshot> {
  // Not below node_modules: Node strips no types there.
  const folder = await mkdtemp(join(tmpdir(), 'dividing-line-'));
  try {
    await checkOut(root, trees, folder);
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    return await reader.read(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkOut(root: string, trees: Trees, folder: string): Promise<void> {
  const gitFolder = (await git(root, ['rev-parse', '--absolute-git-dir'])).trim();
  const run = (...args: string[]) =>
    git(folder, [`--git-dir=${gitFolder}`, `--work-tree=${folder}`, ...quiet, ...args], {
      env: { GIT_INDEX_FILE: join(folder, 'index') },
    });
  await run('read-tree', `--prefix=${catalogFolder}/`, trees.catalog);
  if (trees.pages) await run('read-tree', `--prefix=${pagesFolder}/`, trees.pages);
  await run('checkout-index', '--all');
}

/** The files as they are stored, and no hook of the repository's. */
const quiet = ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=/dev/null'];
