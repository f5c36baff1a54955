/** The folder to which a site is published: where that may be, and what keeps a site from it. */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** The folder, and what a build keeps beside it. */
export interface TargetPaths {
  /** The folder itself; where it is a link, what that leads to. */
  readonly target: string;
  /** The next site, when it is complete. On the disk of the target: a rename is all that it takes. */
  readonly next: string;
  /** The last site, between two renames. */
  readonly previous: string;
  /** Held by who publishes to the target. */
  readonly lock: string;
}

/** @param folder The target, from the current folder. */
export function targetPaths(folder: string): TargetPaths {
  const path = resolve(folder);
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = (ending: string) => join(dirname(target), `.${basename(target)}.${ending}`);
  return { target, next: beside('next'), previous: beside('previous'), lock: beside('lock') };
}

/** A folder cannot be published to. Its message says why and what to do. */
export class PublishError extends Error {
  override readonly name = 'PublishError';

  /** @param why What keeps the site from it, as the end of a sentence; what follows is one. */
  constructor(folder: string, why: string, next: string, options?: ErrorOptions) {
    super(`The site cannot be written to ${folder}: ${why}. ${next}`, options);
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** The folders of a project that a build may write below. */
const allowedInside = ['.cache', 'test-results'];

/** Whether a folder has what every site of ours has at its top, of whatever age. */
const isSite = (folder: string): boolean =>
  ['index.html', '_headers'].every((name) => existsSync(join(folder, name)));

/**
 * Rejects a folder whose content is no site: whatever is there is replaced as a whole.
 *
 * @param target The folder, absolute.
 * @param root The project's folder, absolute.
 * @throws {PublishError}
 */
export function assertPublishable(target: string, root: string): void {
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

const makeRoom = 'Make room for about 700 MB, and build again.';
const another = 'Name another folder with --outDir.';
const mounted = [
  'a disk is mounted there, which cannot be renamed',
  'Name a folder on that disk with --outDir.',
] as const;

const reasons: Readonly<Record<string, readonly [why: string, next: string]>> = {
  ENOSPC: ['the disk is full', makeRoom],
  EDQUOT: ['your share of the disk is used up', makeRoom],
  // What Node says where it copies a folder to a full disk.
  EIO: ['the disk is full or broken', makeRoom],
  EACCES: [
    'you may not write to the folder that it lies in',
    'Allow it, or name another folder with --outDir.',
  ],
  EPERM: ['the system does not allow it', another],
  EROFS: ['the disk is read-only', another],
  ENOTDIR: ['a part of its path is a file', another],
  EBUSY: mounted,
  EXDEV: mounted,
};

/** What fails with these is always a write. */
const writes = ['ENOSPC', 'EDQUOT', 'EROFS'];

/**
 * The same error in words, where a disk or a folder kept something from being written; else the error
 * itself: what a build cannot read is named by the error.
 *
 * @param paths What publishing writes: an error of another path is not its own.
 */
export function describeWriteError(error: unknown, paths: TargetPaths): unknown {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  if (!reason) return error;
  const isOwn = path === undefined || Object.values(paths).some((own) => path.startsWith(own));
  if (!isOwn && !writes.includes(code)) return error;
  const [why, next] = reason;
  const where = path === undefined ? '' : ` (${path})`;
  return new PublishError(paths.target, `${why}${where}`, `What was there is untouched. ${next}`, {
    cause: error,
  });
}
