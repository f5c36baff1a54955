import type { Places } from './places.ts';

/** A folder cannot be published to. Its message says why and what to do. */
export class PublishError extends Error {
  override readonly name = 'PublishError';

  /**
   * @param folder The folder.
   * @param why What keeps the site from it, as the end of a sentence.
   * @param next What to do, as a sentence.
   */
  constructor(folder: string, why: string, next: string, options?: ErrorOptions) {
    super(`The site cannot be written to ${folder}: ${why}. ${next}`, options);
    this.stack = `${this.name}: ${this.message}`;
  }
}

const words: Readonly<Record<string, readonly [why: string, next: string]>> = {
  ENOSPC: ['the disk is full', 'Make room for about 700 MB, and build again.'],
  EDQUOT: ['your share of the disk is used up', 'Make room for about 700 MB, and build again.'],
  // What Node says where it copies a folder to a full disk.
  EIO: ['the disk is full or broken', 'Make room for about 700 MB, and build again.'],
  EACCES: [
    'you may not write to the folder that it lies in',
    'Allow it, or name another folder with --outDir.',
  ],
  EPERM: ['the system does not allow it', 'Name another folder with --outDir.'],
  EROFS: ['the disk is read-only', 'Name another folder with --outDir.'],
  ENOTDIR: ['a part of its path is a file', 'Name another folder with --outDir.'],
  EBUSY: [
    'a disk is mounted there, which cannot be renamed',
    'Name a folder on that disk with --outDir.',
  ],
  EXDEV: [
    'a disk is mounted there, which cannot be renamed',
    'Name a folder on that disk with --outDir.',
  ],
};

/** What fails with these is always a write. */
const writes = ['ENOSPC', 'EDQUOT', 'EROFS'];

/**
 * The same error in words, where a disk or a folder kept something from being written; else the error
 * itself: what a build cannot read is named by the error.
 *
 * @param places What publishing writes: an error of another path is not its own.
 */
export function inWords(error: unknown, places: Places): unknown {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const [why, next] = words[code] ?? [];
  if (why === undefined || next === undefined) return error;
  const isOwn = path === undefined || Object.values(places).some((own) => path.startsWith(own));
  if (!isOwn && !writes.includes(code)) return error;
  const where = path === undefined ? '' : ` (${path})`;
  const untouched = 'What was there is untouched.';
  return new PublishError(places.target, `${why}${where}`, `${untouched} ${next}`, {
    cause: error,
  });
}
