/** Which files a command is to look at: those that words name, or all that somebody wrote. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { allowedWords, nearestOrHint } from '#load/diagnostics/sentences.ts';
import { isLeftover } from '#load/list-files.ts';

/** Says whether a file, named from the project’s folder, is among those that were asked for. */
export type FileFilter = (file: string) => boolean;

/** The files that somebody wants to have looked at. */
export interface Selection {
  /** Those that there are, from the project’s folder. */
  readonly files: readonly string[];
  /** Whether a file is meant; one that is missing from a folder is. */
  readonly isSelected: FileFilter;
}

/**
 * What words of the command line name: a file, all files below a folder, or by its id a service’s entry
 * and page.
 *
 * @param words At least one.
 * @param all Every file of the project, from its folder, with slashes.
 * @param here The folder in which the words were written, from the project’s: `content/guides/`, or ''.
 * @param others Further words that are allowed beside ids.
 * @returns Sentences about the words that name nothing, where there are some.
 */
export function selectFiles(
  words: readonly string[],
  all: readonly string[],
  here = '',
  others: readonly string[] = [],
): Selection | readonly string[] {
  const named = words.map((word) => meant(word, all, here));
  const unknown = words.filter((_, index) => !named[index]);
  if (unknown.length > 0) {
    return unknown.map((word) => `There is no "${word}". ${allowedFor(word, all, others)}`);
  }
  const isSelected: FileFilter = (file) => named.some((names) => names?.(file));
  return { files: all.filter(isSelected), isSelected };
}

/** What one word names; undefined where that is nothing. */
function meant(word: string, all: readonly string[], here: string): FileFilter | undefined {
  const path = word.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  for (const full of [path, `${here}${path}`]) {
    if (all.includes(full)) return (file) => file === full;
    const isBelow: FileFilter = (file) => file.startsWith(`${full}/`);
    if (all.some(isBelow)) return isBelow;
  }
  const isOfService: FileFilter = (file) => serviceOf(file) === word;
  return all.some(isOfService) ? isOfService : undefined;
}

/** The id of the service whose entry or page a file is. */
const serviceOf = (file: string): string | undefined =>
  /^(?:src\/catalog|content)\/services\/[^/]+\/([^/]+)\.(?:ts|mdx)$/.exec(file)?.[1];

function allowedFor(word: string, all: readonly string[], others: readonly string[]): string {
  const ids = [...new Set(all.flatMap((file) => serviceOf(file) ?? []))];
  if (!/[/.]/.test(word)) return allowedWords(word, [...others, ...ids]);
  return nearestOrHint(word, all, 'a file, a folder, or the id of a service.');
}

/**
 * The folder in which somebody wrote a command, from the project’s and with a slash at the end; '' for
 * the project’s own and for one outside it. npm runs scripts in the project’s folder, and keeps the
 * other in `INIT_CWD`.
 */
export function folderOfCommand(root: string): string {
  const here = relative(root, process.env.INIT_CWD ?? process.cwd());
  return here === '' || here.startsWith('..') ? '' : `${here}/`;
}

/** Folders whose files nobody wrote, where they are made. A folder of this name elsewhere is written. */
const made =
  /^(?:\..+\.(?:next|previous|trash)|\.astro|\.cache|\.copies|\.git|playwright-report|test-results|(?:(?:bench|e2e|packages)\/(?:.+\/)?)?(?:dist|node_modules))$/;

/**
 * Every file below a folder that somebody wrote, and whatever else is there and no folder, such as a
 * link: from that folder, with slashes. Sorted.
 */
export function projectFiles(root: string): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
      const path = `${folder}${item.name}`;
      if (made.test(path) || isLeftover(item.name)) return [];
      return item.isDirectory() ? below(`${path}/`) : [path];
    });
  return below('').sort();
}
