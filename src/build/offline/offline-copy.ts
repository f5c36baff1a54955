import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OfflineSite } from './addresses.ts';
import { classicScript } from './classic-script.ts';
import { offlineFiles } from './left-out.ts';
import { readmeText } from './readme.ts';
import { rewriteCss } from './rewrite-css.ts';
import { rewritePage } from './rewrite-page.ts';

/** A file of a copy. */
export interface OfflineFile {
  /** From the folder of the copy, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

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
  const all = globSync('**/*', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(dist, file)).isFile())
    .sort();
  const files = offlineFiles(all, (file) => read(file).toString());
  const site: OfflineSite = { url, base, name, files: new Set(files) };
  yield { path: 'README.txt', bytes: Buffer.from(readmeText(site, day)) };
  for (const path of files) {
    // The style sheets have them.
    if (path.endsWith('.woff2')) continue;
    yield { path, bytes: rewritten(path, read(path), site, read) };
  }
}

function rewritten(
  path: string,
  bytes: Buffer,
  site: OfflineSite,
  read: (file: string) => Buffer,
): Buffer {
  if (path.endsWith('.css')) return Buffer.from(rewriteCss(bytes.toString(), path, site, read));
  if (path.endsWith('.js')) return Buffer.from(classicScript(bytes.toString()) ?? '');
  return path.endsWith('.html') ? Buffer.from(rewritePage(bytes.toString(), path, site)) : bytes;
}
