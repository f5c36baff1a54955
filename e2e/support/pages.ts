import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of every HTML page of a build, with a slash at both ends; `404.html` as a file. */
export function pagesOf(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''))
    .sort();
}

/** The same without the pages that send the reader on to another at once. */
export function pagesThatStay(folder: string): string[] {
  return pagesOf(folder).filter((path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return !readFileSync(file, 'utf8').includes('http-equiv="refresh"');
  });
}
