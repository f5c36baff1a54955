import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressIdSchema } from '#catalog/index.ts';
import { isLeftover, notPlain } from '../list-files.ts';
import { parseContent, type ContentFile, type KeptTrees } from './content-file.ts';

/** How the pages of each folder end. */
export const pageEndings: Readonly<Record<string, 'md' | 'mdx'>> = {
  services: 'mdx',
  guides: 'mdx',
  errors: 'md',
};

/** The folders that the site looks into. */
export const contentFolders = Object.keys(pageEndings);

/** Whether a page may have this id, which is the name of its file and its address. */
export const isPageId = (id: string): boolean => addressIdSchema.safeParse(id).success;

/** The largest page: three times as long as any that a reader would finish. */
export const MAX_PAGE_BYTES = 24_000;

/** Something that is below `content/`, whether the site looks at it or not. */
export interface ContentPath {
  /** Path from the project's folder: `content/guides/doors.png`. */
  readonly file: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Size in bytes; 0 of what is no file. */
  readonly bytes: number;
}

/** What is below `content/`. */
export interface Content {
  /** The pages, parsed. */
  readonly content: readonly ContentFile[];
  /** Everything, the pages too. */
  readonly contentPaths: readonly ContentPath[];
}

/**
 * What is below `content/`, and the pages among it, parsed. What is no page that can be read, such as
 * a link or a page that is too large, is only named: the rule content-place reports it.
 *
 * @param trees The trees that earlier processes parsed, where there are some.
 */
export function loadContent(root: string, trees?: KeptTrees): Content {
  const paths = contentPaths(root);
  const pages = paths.filter(
    ({ file, kind, bytes }) => /\.mdx?$/.test(file) && kind === 'file' && bytes <= MAX_PAGE_BYTES,
  );
  return {
    contentPaths: paths,
    content: pages.map(({ file }) =>
      parseContent(file, readFileSync(join(root, file), 'utf8'), trees),
    ),
  };
}

/**
 * Everything below `content/`, in the order of names. Symbolic links are listed and not followed.
 * Files that editors leave behind are left out.
 */
function contentPaths(root: string, folder = 'content'): ContentPath[] {
  if (contentPath(root, folder)?.kind !== 'folder') return [];
  const names = readdirSync(join(root, folder)).filter((name) => !isLeftover(name));
  return names.sort().flatMap((name) => {
    const file = `${folder}/${name}`;
    // A name that is not UTF-8 is listed, but the file cannot be found by it.
    const path = contentPath(root, file) ?? { file, kind: 'other' as const, bytes: 0 };
    return path.kind === 'folder' ? [path, ...contentPaths(root, file)] : [path];
  });
}

/** One path below `content/`, or undefined where there is nothing, or a link on the way to it. */
export function contentPath(root: string, file: string): ContentPath | undefined {
  const obstacle = notPlain(root, file) ?? file;
  const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (!stat || obstacle !== file) return undefined;
  if (stat.isFile()) return { file, kind: 'file', bytes: stat.size };
  return {
    file,
    kind: stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other',
    bytes: 0,
  };
}
