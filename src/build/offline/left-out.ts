import { classicScript } from './classic-script.ts';

/** Files that are of use only with the published site. */
const leftOut: readonly RegExp[] = [
  /^_headers$/,
  /^robots\.txt$/,
  /^404\.html$/,
  /^embed\.js$/,
  /^sitemap[\w-]*\.xml$/,
  // Feeds.
  /(?:^|\/)(?:changes|feed)\.xml$/,
  /^oembed\//,
  // Texts to paste into other sites, whose pictures are on the published one.
  /\.fragment\.html$/,
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
