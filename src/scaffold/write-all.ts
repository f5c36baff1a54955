import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to write: a new one, or one that stands there and that this replaces. */
export interface Write {
  /** Path from the project's folder. */
  readonly file: string;
  readonly text: string;
  readonly kind: 'new' | 'edit';
}

/** The files that would be overwritten though they are meant to be new. */
export const inTheWay = (root: string, writes: readonly Write[]): readonly string[] =>
  writes
    .filter(({ file, kind }) => kind === 'new' && existsSync(join(root, file)))
    .map(({ file }) => file);

/**
 * Writes all of the files or none: each is written beside its place first, and moved there last.
 *
 * @throws Error when a new file exists already, or when the disk refuses; then all is as before.
 */
export function writeAll(root: string, writes: readonly Write[]): void {
  const [taken] = inTheWay(root, writes);
  if (taken) throw new Error(`${taken} exists already.`);
  const undo: (() => void)[] = [];
  try {
    const moves = writes.map(({ file, text, kind }) => {
      const target = join(root, file);
      const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      undo.push(() => rmSync(temporary, { force: true }));
      writeFileSync(temporary, text, { flag: 'wx' });
      return { temporary, target, before: kind === 'edit' ? readFileSync(target) : undefined };
    });
    for (const { temporary, target, before } of moves) {
      renameSync(temporary, target);
      undo.push(() => (before ? writeFileSync(target, before) : rmSync(target)));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}
