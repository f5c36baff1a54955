/** Builds a site aside and puts it in the place of the last one, by two renames, when it is complete. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BuildInProgressError, takeLock } from './lock.ts';
import { assertPublishable, describeWriteError, targetPaths, type TargetPaths } from './target.ts';

/** What is published where. */
export interface Publication {
  /** The project's folder, absolute. */
  readonly root: string;
  /** The folder to which the site is published. */
  readonly target: string;
  /** Makes the site in an empty folder, which is the same one whatever the target. */
  readonly build: (folder: string) => Promise<void>;
}

/**
 * Builds a site and puts it in the place of a folder when it is complete. Until then, and if anything
 * fails, what is there stays. What an ended build left beside it is removed.
 *
 * @throws {BuildInProgressError} where another process builds.
 * @throws {PublishError} where the folder cannot be written, or is not for a site.
 * @throws what `build` throws.
 */
export async function publish({ root, target, build }: Publication): Promise<void> {
  const paths = targetPaths(target);
  // Below the project, where what Astro runs on the way finds its packages; and always the same, so
  // that no page can depend on the target.
  const stagingDir = join(root, '.cache', 'site');
  try {
    assertPublishable(paths.target, root);
    // A folder that cannot be written is known before anything is built: a lock is made beside it.
    const release = takeLocks(root, paths);
    try {
      completeSwap(paths);
      remove(stagingDir);
      mkdirSync(stagingDir, { recursive: true });
      await build(stagingDir);
      move(stagingDir, paths.next);
      swap(paths);
    } finally {
      try {
        for (const folder of [stagingDir, paths.next]) remove(folder);
      } finally {
        release();
      }
    }
  } catch (error) {
    throw describeWriteError(error, paths);
  }
}

/**
 * Completes what an ended build has left between its two renames, if no other build is about to.
 *
 * @param root The project's folder, absolute.
 * @param folder The folder to which the site is published.
 */
export function recover(root: string, folder: string): void {
  const paths = targetPaths(folder);
  if (existsSync(paths.target) || !existsSync(paths.previous)) return;
  try {
    const release = takeLocks(root, paths);
    try {
      completeSwap(paths);
    } finally {
      release();
    }
  } catch (error) {
    // That build does the same.
    if (!(error instanceof BuildInProgressError)) throw describeWriteError(error, paths);
  }
}

/** One build at a time in a project, whose caches all use, and to a folder, also from another clone. */
function takeLocks(root: string, { lock }: TargetPaths): () => void {
  const releaseProject = takeLock(join(root, '.cache', 'build.lock'));
  try {
    const releaseTarget = takeLock(lock);
    return () => {
      releaseTarget();
      releaseProject();
    };
  } catch (error) {
    releaseProject();
    throw error;
  }
}

/** Puts a folder in a place that may be on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
  }
}

/** Where the second rename fails, the first is undone: the target is then as it was. */
function swap({ target, next, previous }: TargetPaths): void {
  const hasLast = existsSync(target);
  if (hasLast) renameSync(target, previous);
  try {
    renameSync(next, target);
  } catch (error) {
    if (hasLast) renameSync(previous, target);
    throw error;
  }
  try {
    discard(previous, target);
  } catch {
    // The site is published; the next build removes what is left of the last.
  }
}

/**
 * Completes a swap that was interrupted between its two renames: a site is moved away for another alone
 * that is complete. Where that is gone, the last site comes back. Then nothing is left beside the target.
 */
function completeSwap({ target, next, previous }: TargetPaths): void {
  if (!existsSync(target) && existsSync(previous)) {
    renameSync(existsSync(next) ? next : previous, target);
  }
  for (const name of readdirSync(dirname(target))) {
    const isTrash = name.startsWith(`.${basename(target)}.`) && name.endsWith('.trash');
    if (isTrash) removeLater(join(dirname(target), name));
  }
  for (const folder of [next, previous]) discard(folder, target);
}

/** Removes a folder. Renamed first: what is removed in part must not be taken for a site. */
function discard(folder: string, target: string): void {
  if (!existsSync(folder)) return;
  const trash = join(dirname(target), `.${basename(target)}.${randomUUID()}.trash`);
  renameSync(folder, trash);
  removeLater(trash);
}

/** What another program still writes there may come after what was listed. */
const removeOptions = { recursive: true, force: true, maxRetries: 3 };

const remove = (folder: string): void => rmSync(folder, removeOptions);

/** The same, by a process that may outlive this one: it takes seconds, and nobody waits for it. */
function removeLater(folder: string): void {
  const script = `fs.rmSync(process.argv[1], ${JSON.stringify(removeOptions)})`;
  const options = { detached: true, stdio: 'ignore' } as const;
  const child = spawn(process.execPath, ['-e', script, folder], options);
  // Where no process can start, the next build removes it.
  child.on('error', () => undefined).unref();
}
