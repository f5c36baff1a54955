/** The encodings that a file is kept in beside itself, and how each is written at its smallest. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/** Compresses in a thread of Node's pool, while others work. */
type Compress = (bytes: Buffer) => Promise<Buffer>;

export interface Encoding {
  /** As in the header Content-Encoding. */
  readonly name: 'br' | 'gzip' | 'zstd';
  /** Of the file's name: what nginx and Caddy look for. */
  readonly ending: '.br' | '.gz' | '.zst';
  readonly compress: Compress;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const zstd = promisify(zstdCompress);

export const encodings: readonly Encoding[] = [
  {
    name: 'br',
    ending: '.br',
    compress: (bytes) =>
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  // Node writes no time and no name into the header, so the bytes depend on the file alone.
  { name: 'gzip', ending: '.gz', compress: (bytes) => gzipped(bytes, { level: 9 }) },
  {
    name: 'zstd',
    ending: '.zst',
    compress: (bytes) =>
      zstd(bytes, {
        // A short file needs a small table, and gets it if the length is known.
        pledgedSrcSize: bytes.length,
        params: {
          [constants.ZSTD_c_compressionLevel]: 19,
          // Browsers take a window of 8 MiB at most: https://www.rfc-editor.org/rfc/rfc9659
          [constants.ZSTD_c_windowLog]: 23,
        },
      }),
  },
];
