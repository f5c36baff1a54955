/** `npm run compress`: writes .br, .gz and .zst beside the files of the built site. */
import '#catalog/text/print-errors.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compressFolder } from '#build/hosting/compress.ts';

const help = `npm run compress [-- --outDir <folder>]

Writes each text file of a built site as brotli, gzip and zstd beside it, where that saves 5 % or more.
nginx and Caddy send these instead of compressing at each request. Run it after the build, which
replaces the folder.

  --outDir   the folder; dist when left out
  --help     this text
`;

/** The options, or what is wrong with them. */
function read(): { readonly outDir: string; readonly help: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        outDir: { type: 'string', default: 'dist' },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    return `${(error as Error).message}\n`;
  }
}

const options = read();
if (typeof options === 'string') fail(options);
else if (options.help) process.stdout.write(help);
else if (!existsSync(join(options.outDir, 'index.html'))) {
  fail(
    `There is no built site in ${options.outDir}, which has no index.html: run npm run build, or name a folder with --outDir.\n`,
  );
} else process.stdout.write(await compressFolder(options.outDir));

function fail(text: string): void {
  process.stderr.write(text);
  process.exitCode = 1;
}
