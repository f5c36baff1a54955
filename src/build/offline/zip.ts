import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { OfflineFile } from './offline-copy.ts';

/** A day for all, so that the same files make the same zip. In local time, as zips have it. */
const mtime = new Date(1980, 0, 1);

/** What has been made smaller already. */
const packed = /\.(?:png|xlsx|zip|woff2)$/;

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
      writeAll(output, chunk);
    });
    let count = 0;
    let total = 0;
    for (const { path, bytes } of files) {
      const name = `${folder}/${path}`;
      const entry = packed.test(path) ? new ZipPassThrough(name) : new ZipDeflate(name);
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

/** A write may take less than it is given. */
function writeAll(output: number, chunk: Uint8Array): void {
  let at = 0;
  while (at < chunk.length) at += writeSync(output, chunk, at);
}
