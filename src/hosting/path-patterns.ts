/** Paths below the site's base path: a folder with all in it, all files with an ending, or one file. */
export type PathPattern = FolderPattern | EndingPattern | FilePattern;

/** `embed/`: everything below `<base>embed/`. */
export interface FolderPattern {
  readonly folder: `${string}/`;
}

/** `.json`: every path that ends so, in any folder. Without a letter: every path. */
interface EndingPattern {
  readonly ending: string;
}

/** `embed.js`: this path alone. */
export interface FilePattern {
  readonly file: string;
}

/**
 * Whether a path is one of these.
 *
 * @param path The path of an address, with the base path.
 * @param base The base path, with both slashes.
 */
export function matchesPath(paths: PathPattern, path: string, base: string): boolean {
  if ('file' in paths) return path === base + paths.file;
  if ('folder' in paths) return path.startsWith(base + paths.folder);
  return path.startsWith(base) && path.endsWith(paths.ending);
}

/** The same with an asterisk for any number of characters, slashes too: `/embed/*`. */
export function globOf(paths: PathPattern, base: string): string {
  if ('file' in paths) return base + paths.file;
  return 'folder' in paths ? `${base}${paths.folder}*` : `${base}*${paths.ending}`;
}

/**
 * Several of them as one regular expression, which PCRE, RE2 and JavaScript read alike:
 * `^/(?:embed/|.*\.json$)`.
 */
export function regexOf(paths: readonly PathPattern[], base: string): string {
  const starts = paths.flatMap((one) => {
    if ('ending' in one) return [];
    return 'folder' in one ? [escaped(one.folder)] : [`${escaped(one.file)}$`];
  });
  const ends = paths.flatMap((one) => ('ending' in one ? [escaped(one.ending)] : []));
  const all = [...starts, ...(ends.length > 0 ? [`.*${oneOf(ends)}$`] : [])];
  return `^${escaped(base)}${oneOf(all)}`;
}

const oneOf = (list: readonly string[]): string =>
  list.length === 1 ? list.join('') : `(?:${list.join('|')})`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
