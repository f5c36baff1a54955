import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a site, and those of them that the last build wrote. */
export interface SiteFiles {
  readonly files: number;
  readonly bytes: number;
  readonly writtenFiles: number;
  readonly writtenBytes: number;
}

/**
 * @param since Milliseconds since 1970: what was changed or put there later was written.
 */
export function siteFiles(folder: string, since: number): SiteFiles {
  const sum = { files: 0, bytes: 0, writtenFiles: 0, writtenBytes: 0 };
  for (const item of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!item.isFile()) continue;
    const { size, ctimeMs } = lstatSync(join(item.parentPath, item.name));
    sum.files += 1;
    sum.bytes += size;
    if (ctimeMs < since) continue;
    sum.writtenFiles += 1;
    sum.writtenBytes += size;
  }
  return sum;
}
