import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folder to which a site is published, and what a build keeps beside it. */
export interface Places {
  /** The folder itself; where it is a link, what that leads to. */
  readonly target: string;
  /** The next site, when it is complete. On the disk of the target: a rename is all that it takes. */
  readonly next: string;
  /** The last site, between two renames. */
  readonly previous: string;
  /** Who publishes to the target. */
  readonly lock: string;
}

/**
 * @param folder The target, from the current folder.
 */
export function placesOf(folder: string): Places {
  const target = real(resolve(folder));
  const beside = (ending: string) => join(dirname(target), `.${basename(target)}.${ending}`);
  return {
    target,
    next: beside('next'),
    previous: beside('previous'),
    lock: beside('lock'),
  };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
