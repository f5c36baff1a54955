import type { Glob } from '../globs.ts';
import { headersFor, headersOf, type HostedSite } from '../headers.ts';

/**
 * A script for the shell that uploads a site to S3, with the headers that S3 keeps with each file. What
 * pages consist of comes before the pages. Old files with hashed names stay, for readers who have an
 * older page open. Where the table names no type, the client's own guess is right.
 */
export function uploadScript(site: HostedSite): string {
  const casesOf = (wanted: string) =>
    headersOf(site).flatMap(({ name, cases }) => (name === wanted ? cases : []));
  const cached = casesOf('Cache-Control');
  const typed = casesOf('Content-Type');
  const usual = cacheFor(headersFor(site.base, site)['Cache-Control']);
  // Of these filters, the last that matches a file counts.
  const only = (globs: readonly Glob[]) => ["--exclude '*'", ...options('include', globs)];
  const apart = [...cached, ...typed].flatMap(({ paths }) => paths);
  const commands = [
    ...cached.map(({ paths, value }) => [...only(paths), cacheFor(value)]),
    ...typed.map(({ paths, value }) => [
      ...only(paths),
      usual,
      `--content-type '${value}'`,
      '--delete',
    ]),
    [...options('exclude', ['_headers', ...apart]), usual, '--delete'],
  ];
  const sync = `aws s3 sync dist/ "s3://$1${site.base}"`;
  return `#!/bin/sh
# Uploads dist/ to a bucket: sh deploy/upload.sh <bucket>
set -eu
: "\${1:?Name the bucket, which is the output BucketName of the stack.}"

${commands.map((each) => [sync, ...each].join(' \\\n  ')).join('\n\n')}
`;
}

const options = (name: string, globs: readonly Glob[]) =>
  globs.map((glob) => `--${name} '${glob}'`);

const cacheFor = (value: string | undefined) => `--cache-control '${value}'`;
