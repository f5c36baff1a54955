import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
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
export async function writeZip(
  files: Iterable<OfflineFile>,
  folder: string,
  target: string,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(target));
  let count = 0;
  let total = 0;
  for (const { path, bytes } of files) {
    const options = { mtime, forceDosTimestamp: true, mode: 0o100644, compress: !packed.test(path) };
    zip.addBuffer(bytes, `${folder}/${path}`, options);
    count += 1;
    total += bytes.length;
  }
  zip.end();
  await written;
  return { count, bytes: total };
}
