import { globSync } from 'node:fs';

/** Paths of every HTML page of a build, with a slash at both ends; `404.html` as a file. */
export function pagesOf(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''))
    .sort();
}
