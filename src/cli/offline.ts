/**
 * `npm run offline [-- <file>]`: writes the built site as a zip that opens from a folder, without a
 * server and without a connection.
 */
import '#catalog/text/print-errors.mjs';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { offlineCopy, writeZip } from '#build/offline-copy.ts';
import { dayOf } from '#views/day.ts';
import { site } from '#site.config.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const home = join(dist, 'index.html');
const [file = 'dividing-line-offline.zip'] = process.argv.slice(2);

if (!existsSync(home)) {
  console.error('There is no site in dist: run npm run build, and try again.');
  process.exitCode = 1;
} else {
  const from = Date.now();
  const built = String(statSync(home).mtimeMs / 1000);
  const copy = offlineCopy(dist, site, dayOf(process.env.SOURCE_DATE_EPOCH || built));
  const { count, bytes } = writeZip(copy, 'dividing-line', resolve(file));
  const megabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
  console.log(
    `Wrote ${count} files (${megabytes(bytes)}) to ${file} (${megabytes(statSync(file).size)}, ${Math.round((Date.now() - from) / 1000)} s). Unpack it and open dividing-line/index.html.`,
  );
}
