/** `npm run compress`: writes .br, .gz and .zst beside the files of the built site. */
import '#catalog/text/print-errors.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compressFolder } from '#build/hosting/compress.ts';

const usage = `npm run compress [-- --outDir <folder>]

Writes each text file of a built site as brotli, gzip and zstd beside it, where that saves 5 % or more.
nginx and Caddy send these instead of compressing at each request. Run it after the build, which
replaces the folder.

  --outDir   the folder; dist when left out
  --help     this text
`;

const { outDir, help } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, help: { type: 'boolean' } },
}).values;
if (help) process.stdout.write(usage);
else if (existsSync(join(outDir, 'index.html'))) {
  process.stdout.write(await compressFolder(outDir));
} else {
  console.error(
    `There is no built site in ${outDir}, which has no index.html: run npm run build, or name a folder with --outDir.`,
  );
  process.exitCode = 1;
}
