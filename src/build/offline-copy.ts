/** A copy of the site that opens from a folder, as a zip. */
import { closeSync, globSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { classicScript, rewriteCss, rewritePage, type OfflineSite } from './offline-rewrite.ts';

/** A file of a copy. */
export interface OfflineFile {
  /** From the folder of the copy, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Files that are of use only with the published site. */
const publishedOnly: readonly RegExp[] = [
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
 * The files of a copy that opens from a folder, one after the other in the order of their paths: all of
 * them at once would take as much memory as the site is large.
 *
 * @param dist The folder of the built site.
 * @param site The settings that it was built with.
 * @param day Its day, `YYYY-MM-DD`.
 */
export function* offlineCopy(
  dist: string,
  { url, base, name }: Omit<OfflineSite, 'files'>,
  day: string,
): Generator<OfflineFile> {
  const read = (file: string) => readFileSync(join(dist, file));
  const files = globSync('**/*', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !publishedOnly.some((pattern) => pattern.test(file)))
    .filter((file) => statSync(join(dist, file)).isFile())
    .filter((file) => !file.endsWith('.js') || classicScript(String(read(file))) !== undefined)
    .sort();
  const site: OfflineSite = { url, base, name, files: new Set(files) };
  yield { path: 'README.txt', bytes: Buffer.from(readmeText(site, day)) };
  for (const path of files) {
    const [, ending] = /\.(\w+)$/.exec(path) ?? [];
    // The style sheets have them.
    if (ending === 'woff2') continue;
    const bytes = read(path);
    const text = String(bytes);
    if (ending === 'css') yield { path, bytes: Buffer.from(rewriteCss(text, path, site, read)) };
    else if (ending === 'js') yield { path, bytes: Buffer.from(classicScript(text) ?? '') };
    else if (ending === 'html') yield { path, bytes: Buffer.from(rewritePage(text, path, site)) };
    else yield { path, bytes };
  }
}

/** What lies beside the pages of a copy, for whoever finds it. */
const readmeText = ({ name, url, base }: OfflineSite, day: string): string =>
  `${name}, as of ${day}

Open index.html in a browser. Nothing is installed, nothing is sent, and no connection is needed.

This is a copy of ${new URL(base, url).href}. It does not change by itself: what AWS or the site has
changed since that day is not in it. The links to AWS's pages, and the links for corrections, need a
connection.

Search needs a server, and so do feeds. The list of all services is in services/index.html, with a
filter.

Content: CC BY 4.0. Not affiliated with Amazon Web Services.
`;

/** A day for all, so that the same files make the same zip. In local time, as zips have it. */
const mtime = new Date(1980, 0, 1);

/** What has been made smaller already. */
const compressed = /\.(?:png|xlsx|zip|woff2)$/;

/**
 * Writes files as a zip, in which they lie in one folder.
 *
 * @param files In the order in which they are written.
 * @param folder The name of the folder.
 * @param target The file to write.
 * @returns How many files, and their bytes before they were made smaller.
 */
export function writeZip(
  files: Iterable<OfflineFile>,
  folder: string,
  target: string,
): { readonly count: number; readonly bytes: number } {
  const output = openSync(target, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      // A write may take less than it is given.
      for (let at = 0; at < chunk.length;) at += writeSync(output, chunk, at);
    });
    let count = 0;
    let total = 0;
    for (const { path, bytes } of files) {
      const name = `${folder}/${path}`;
      const entry = compressed.test(path) ? new ZipPassThrough(name) : new ZipDeflate(name);
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
      count += 1;
      total += bytes.length;
    }
    zip.end();
    return { count, bytes: total };
  } finally {
    closeSync(output);
  }
}
