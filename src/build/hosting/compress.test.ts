import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { runs } from '#load/testing/runs.ts';
import { compressFolder, encodings } from './compress.ts';

const decompress = { '.br': brotliDecompressSync, '.gz': gunzipSync, '.zst': zstdDecompressSync };
const long = 'Who secures what, for every service? '.repeat(40);

let folder: string;
beforeEach(() => (folder = folderWith({})));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const list = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('text is written in each encoding beside itself, and nothing else', async () => {
  write({ 'index.html': long, 'a/b.png': long, _headers: long, 'short.txt': 'a' });
  expect(await compressFolder(folder)).toMatch(/^Compressed 2 files of .* as \.br, \.gz, \.zst: /);
  expect(list().join(' ')).toBe(
    '_headers a a/b.png index.html index.html.br index.html.gz index.html.zst short.txt',
  );
});

test('what is out of date goes, and what is not ours stays', async () => {
  write({ 'index.html': long, 'gone.css.br': 'a', 'short.txt': 'a', 'short.txt.gz': 'a' });
  write({ 'data.bin.gz': 'a', 'index.html.br': 'old' });
  await compressFolder(folder);
  expect(list().join(' ')).toBe(
    'data.bin.gz index.html index.html.br index.html.gz index.html.zst short.txt',
  );
  const bytes = readFileSync(join(folder, 'index.html.br'));
  expect(brotliDecompressSync(bytes).toString()).toBe(long);
});

test('a second run writes the same bytes', async () => {
  write({ 'index.html': long });
  const all = () => list().map((file) => readFileSync(join(folder, file), 'base64'));
  await compressFolder(folder);
  const first = all();
  await compressFolder(folder);
  expect(all()).toEqual(first);
});

test('whatever is compressed can be read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (array) => {
      const bytes = Buffer.from(array);
      for (const [ending, original] of Object.entries(decompress))
        expect(original(await encodings[ending]!(bytes)).equals(bytes), ending).toBe(true);
    }),
    { numRuns: runs },
  );
});
