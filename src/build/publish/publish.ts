import { join } from 'node:path';
import { inWords } from './publish-error.ts';
import { realFiles, type Files } from './files.ts';
import { judgeTarget } from './judge-target.ts';
import { BuildInProgressError, takeLock } from './lock.ts';
import { placesOf, type Places } from './places.ts';
import { endOnSignals } from './signals.ts';
import { completeSwap, isInterrupted, removeLeftovers, swap } from './swap.ts';

/** What is published where. */
export interface Publication {
  /** The project's folder, absolute. */
  readonly root: string;
  /** The folder to which the site is published. */
  readonly target: string;
  /** Makes the site in an empty folder, which is the same one whatever the target. */
  readonly build: (folder: string) => Promise<void>;
}

/** One build at a time in a project, whatever it publishes to: all use the same caches. */
const projectLock = (root: string) => join(root, '.cache', 'build.lock');

/**
 * Where sites are made. Below the project, where what Astro runs on the way finds its packages; and
 * always the same, so that no page can depend on the target.
 */
const workshop = (root: string) => join(root, '.cache', 'site');

/**
 * Builds a site and puts it in the place of a folder when it is complete. Until then, and if anything
 * fails, what is there stays. What an ended build left beside it is removed.
 *
 * @throws {BuildInProgressError} where another process builds.
 * @throws {PublishError} where the folder cannot be written, or is not for a site.
 * @throws what `build` throws.
 */
export async function publish(
  { root, target, build }: Publication,
  files: Files = realFiles,
): Promise<void> {
  const places = placesOf(target);
  const site = workshop(root);
  let release = () => undefined as void;
  const clean = () => {
    for (const folder of [site, places.next]) files.remove(folder);
    release();
  };
  try {
    judgeTarget(places.target, root);
    release = takeBoth(root, places);
    completeSwap(places, files);
    removeLeftovers(places, files);
    files.remove(site);
    files.make(site);
    // Before it is needed: a folder that cannot be written is known before anything is built.
    files.make(places.next);
    const forget = endOnSignals(clean);
    try {
      await build(site);
      files.move(site, places.next);
      swap(places, files);
    } finally {
      forget();
      clean();
    }
  } catch (error) {
    release();
    throw inWords(error, places);
  }
}

function takeBoth(root: string, { target, lock }: Places): () => void {
  const releaseProject = takeLock(projectLock(root), target);
  try {
    // Another clone may publish to the same folder.
    const releaseTarget = takeLock(lock, target);
    return () => {
      releaseTarget();
      releaseProject();
    };
  } catch (error) {
    releaseProject();
    throw error;
  }
}

/**
 * Completes what an ended build has left between its two renames, if no other build is about to.
 *
 * @param root The project's folder, absolute.
 * @param folder The folder to which the site is published.
 */
export function recover(root: string, folder: string): void {
  const places = placesOf(folder);
  if (!isInterrupted(places)) return;
  try {
    const release = takeBoth(root, places);
    try {
      completeSwap(places, realFiles);
      removeLeftovers(places, realFiles);
    } finally {
      release();
    }
  } catch (error) {
    // That build does the same.
    if (!(error instanceof BuildInProgressError)) throw inWords(error, places);
  }
}
