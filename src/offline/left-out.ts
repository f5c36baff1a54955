import { classicScript } from './classic-script.ts';

/** Files of the published site that only a server, or a machine that asks it, has a use for. */
const leftOut: readonly RegExp[] = [
  /^_headers$/,
  /^robots\.txt$/,
  /^404\.html$/,
  /^embed\.js$/,
  /^sitemap[\w-]*\.xml$/,
  // Feeds.
  /(?:^|\/)(?:changes|feed)\.xml$/,
  /^oembed\//,
  /^pagefind\//,
];

/**
 * The files of a site that its copy has.
 *
 * @param files All files, from the site's folder.
 * @param read The text of one.
 */
export function offlineFiles(
  files: readonly string[],
  read: (file: string) => string,
): readonly string[] {
  return files.filter(
    (file) =>
      !leftOut.some((pattern) => pattern.test(file)) &&
      (!file.endsWith('.js') || classicScript(read(file)) !== undefined),
  );
}
