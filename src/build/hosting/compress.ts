/** Compresses the files of a built site, for servers that send what lies beside a file. */
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/** Text in every form; pictures and fonts are compressed in themselves, and so is Pagefind's index. */
const compressible = /\.(?:html|css|m?js|json|svg|xml|txt|md|map|webmanifest|wasm)$/;

/** The endings are what nginx and Caddy look for. Each compresses in a thread of Node's pool. */
export const encodings: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  // Node writes no time and no name into the header, so the bytes depend on the file alone.
  '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }),
  '.zst': (bytes) =>
    promisify(zstdCompress)(bytes, {
      // A short file needs a small table, and gets it if the length is known.
      pledgedSrcSize: bytes.length,
      params: {
        [constants.ZSTD_c_compressionLevel]: 19,
        // Browsers take a window of 8 MiB at most: https://www.rfc-editor.org/rfc/rfc9659
        [constants.ZSTD_c_windowLog]: 23,
      },
    }),
};

/**
 * The file that a compressed one stands for, by its name: `index.html` of `index.html.br`. Undefined for
 * what no run writes.
 */
export function sourceOf(file: string): string | undefined {
  const ending = Object.keys(encodings).find((each) => file.endsWith(each));
  const source = ending && file.slice(0, -ending.length);
  return source && compressible.test(source) ? source : undefined;
}

/** A compressed file is kept if it has at most this share of the bytes. */
const maxShare = 0.95;

/**
 * Writes the compressed forms of a built site's files beside them, where one saves something, and
 * removes what an earlier run wrote where this one does not.
 *
 * @param folder The folder of a built site.
 * @returns What was done, as a sentence.
 */
export async function compressFolder(folder: string): Promise<string> {
  const all = globSync('**/*.*', { cwd: folder });
  const sources = all.filter((file) => compressible.test(file));
  const stale = new Set(all.filter((file) => sourceOf(file) !== undefined));
  let [before, written] = [0, 0];
  const waiting = sources.values();
  // Each takes the next file as soon as it is done with one, in all its encodings at once.
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const source of waiting) {
      const bytes = await readFile(join(folder, source));
      const work = Object.entries(encodings).map(async ([ending, compress]) => {
        const smaller = await compress(bytes);
        if (smaller.length > bytes.length * maxShare) return;
        await writeFile(join(folder, source + ending), smaller);
        stale.delete(source + ending);
        before += bytes.length;
        written += smaller.length;
      });
      await Promise.all(work);
    }
  });
  await Promise.all(workers);
  await Promise.all([...stale].map((file) => rm(join(folder, file))));
  const [from, to] = [before, written].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
  const encoded = Object.keys(encodings).join(', ');
  return `Compressed ${sources.length} files of ${folder} as ${encoded}: ${from} in ${to}.\n`;
}
