import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { notPlain } from '../project/plain-path.ts';

/** A file to write where there is none. */
export interface Write {
  /** Path from the project's folder. */
  readonly file: string;
  readonly text: string;
}

/** The files in the list that exist already, and links and files where a folder should be. */
export const inTheWay = (root: string, files: readonly string[]): readonly string[] => [
  ...new Set(
    files.flatMap((file) => notPlain(root, file) ?? (existsSync(join(root, file)) ? file : [])),
  ),
];

/**
 * Writes all of the files or none, with the folders that they need.
 *
 * @throws Error if a file exists already, or cannot be written; then nothing is changed.
 */
export function writeAll(root: string, writes: readonly Write[]): void {
  const [taken] = inTheWay(
    root,
    writes.map(({ file }) => file),
  );
  if (taken) throw new Error(`${taken} exists already.`);
  const undo: (() => void)[] = [];
  try {
    for (const { file, text } of writes) {
      makeFolder(dirname(join(root, file)), undo);
      writeNew(join(root, file), text, undo);
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}

/** Not over a file that somebody makes in the meantime: the flag `wx` rejects that. */
function writeNew(path: string, text: string, undo: (() => void)[]): void {
  const file = openSync(path, 'wx');
  undo.push(() => rmSync(path));
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

function makeFolder(path: string, undo: (() => void)[]): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), undo);
  mkdirSync(path);
  undo.push(() => rmdirSync(path));
}
