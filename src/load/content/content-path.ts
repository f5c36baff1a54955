import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { extname, join } from 'node:path';
import { isLeftover } from '../list-files.ts';
import {
  MAX_PICTURE_BYTES,
  pictureFormats,
  readPicture,
  type PictureHead,
} from './picture-format.ts';

/** Something that is below `content/`, whether the site looks at it or not. */
export interface ContentPath {
  /** Path from the project's folder: `content/guides/doors.png`. */
  readonly file: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Size in bytes; 0 of what is no file. */
  readonly bytes: number;
  /** For a file named as a picture: its format and size; undefined where its bytes are no picture. */
  readonly picture?: PictureHead | undefined;
}

/**
 * Everything below `content/`, in the order of names. Symbolic links are listed and not followed.
 * Files that editors leave behind are left out.
 */
export function contentPaths(root: string, folder = 'content'): ContentPath[] {
  if (statOf(root, folder)?.isDirectory() !== true) return [];
  const names = readdirSync(join(root, folder)).filter((name) => !isLeftover(name));
  return names.sort().flatMap((name) => {
    const file = `${folder}/${name}`;
    // A name that is not UTF-8 is listed, but the file cannot be found by it.
    const path = contentPath(root, file) ?? { file, kind: 'other' as const, bytes: 0 };
    return path.kind === 'folder' ? [path, ...contentPaths(root, path.file)] : [path];
  });
}

/** One path below `content/`, or undefined where there is nothing. No link on the way is followed. */
export function contentPath(root: string, file: string): ContentPath | undefined {
  const folders = file.split('/').slice(0, -1);
  const way = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
  // Git checks out what a pull request says, and a folder may be a link as well.
  if (way.some((folder) => statOf(root, folder)?.isDirectory() !== true)) return undefined;
  const stat = statOf(root, file);
  if (!stat) return undefined;
  const kind = kindOf(stat);
  const bytes = kind === 'file' ? stat.size : 0;
  const isPicture = kind === 'file' && Object.hasOwn(pictureFormats, extname(file).slice(1));
  if (!isPicture || bytes > MAX_PICTURE_BYTES) return { file, kind, bytes };
  return { file, kind, bytes, picture: readPicture(readFileSync(join(root, file))) };
}

const statOf = (root: string, file: string): Stats | undefined =>
  lstatSync(join(root, file), { throwIfNoEntry: false });

function kindOf(stat: Stats): ContentPath['kind'] {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  return stat.isSymbolicLink() ? 'link' : 'other';
}
