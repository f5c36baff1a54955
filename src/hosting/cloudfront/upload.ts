import { headersOf, type HostedSite } from '../headers.ts';
import { globOf, type PathPattern } from '../path-patterns.ts';

/** Some files of the built site, and the headers that S3 keeps with them. */
export interface Upload {
  /** Filters as `aws s3 sync` reads them: the last that matches a file counts. */
  readonly filters: readonly (readonly ['--include' | '--exclude', string])[];
  readonly cacheControl: string;
  /** Left out where the client's own guess is right. */
  readonly contentType?: string;
  /** Whether what is no longer built is deleted. */
  readonly deletes: boolean;
}

/**
 * The uploads of a site, in their order: what pages consist of comes before the pages. Old files with
 * hashed names stay, for readers who have an older page open.
 *
 * @throws {Error} where the table has no header for caches or types.
 */
export function uploadsOf(site: HostedSite): readonly Upload[] {
  const header = (wanted: string) => {
    const found = headersOf(site).find(({ name }) => name === wanted);
    if (!found) throw new Error(`The table of headers has no ${wanted}.`);
    return found;
  };
  const cache = header('Cache-Control');
  const types = header('Content-Type').cases;
  const globs = ({ paths }: { readonly paths: readonly PathPattern[] }) =>
    paths.map((one) => globOf(one, ''));
  const only = (list: readonly string[]): Upload['filters'] => [
    ['--exclude', '*'],
    ...list.map((glob) => ['--include', glob] as const),
  ];
  const cacheControl = cache.otherwise ?? '';
  const apart = [...cache.cases, ...types].flatMap(globs);
  return [
    ...cache.cases.map((each) => ({
      filters: only(globs(each)),
      cacheControl: each.value,
      deletes: false,
    })),
    ...types.map((each) => ({
      filters: only(globs(each)),
      cacheControl,
      contentType: each.value,
      deletes: true,
    })),
    {
      filters: ['_headers', ...apart].map((glob) => ['--exclude', glob] as const),
      cacheControl,
      deletes: true,
    },
  ];
}

/** The same as a script for the shell. */
export function uploadScript(site: HostedSite): string {
  const commands = uploadsOf(site).map(({ filters, cacheControl, contentType, deletes }) =>
    [
      `aws s3 sync dist/ "s3://$1${site.base}"`,
      ...filters.map(([option, glob]) => `${option} '${glob}'`),
      `--cache-control '${cacheControl}'`,
      ...(contentType ? [`--content-type '${contentType}'`] : []),
      ...(deletes ? ['--delete'] : []),
    ].join(' \\\n  '),
  );
  return `#!/bin/sh
# Uploads dist/ to a bucket: sh deploy/upload.sh <bucket>
set -eu
: "\${1:?Name the bucket, which is the output BucketName of the stack.}"

${commands.join('\n\n')}
`;
}
