import type { Result } from './compress-folder.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What a run has done, in sentences. */
export function compressReport({ sources, totals, removed }: Result, folder: string): string {
  const made = totals.map(
    ({ name, files, bytes, bytesOfSources }) =>
      `  ${name.padEnd(4)}  ${files} files, ${megabytes(bytesOfSources)} in ${megabytes(bytes)}\n`,
  );
  const stale = removed.length > 0 ? `Removed ${removed.length} that were out of date.\n` : '';
  return `Compressed ${sources} files of ${folder}:\n${made.join('')}${stale}`;
}
