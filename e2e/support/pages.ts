import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths of every HTML file of a build, with a slash at both ends; others than `index.html` as files. */
export function documentsOf(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/(?<=\/)index\.html$/, ''))
    .sort();
}

/** The digest of each file of a build. */
export function digestsOf(folder: string): Readonly<Record<string, string>> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [relative(folder, file), hash('sha256', readFileSync(file))]),
  );
}

/** The pages for frames. */
export function embedsOf(folder: string): string[] {
  return documentsOf(folder).filter((path) => path.startsWith('/embed/'));
}

/** The pages of the site itself: no pages for frames, and no fragments to copy. */
export function pagesOf(folder: string): string[] {
  return documentsOf(folder).filter(
    (path) => !path.startsWith('/embed/') && !path.endsWith('.fragment.html'),
  );
}

/** The same without the pages that redirect the reader to another one. */
export function pagesThatStay(folder: string): string[] {
  return pagesOf(folder).filter(
    (path) => !readBuiltFile(folder, path).includes('http-equiv="refresh"'),
  );
}

/** One page of each kind, and the most used service's: for tests that look at a few pages only. */
export const alwaysSeen = [
  '/',
  '/services/',
  '/services/ec2/',
  '/services/rds/custom-oracle/',
  '/layers/data/',
  '/layers/data/storage/',
  '/questions/patch-system/',
  '/questions/cve/openssl-glibc/',
  '/defaults/',
  '/lifecycle/',
  '/expiry/',
  '/guides/',
  '/changes/',
  '/404.html',
];

/** The text of the built file that the server sends for a path. */
export const readBuiltFile = (folder: string, path: string): string =>
  readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
