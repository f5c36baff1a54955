import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { compressFolder } from './compress-folder.ts';
import { encodings } from './encodings.ts';
import { compressReport } from './report.ts';

const original = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };
const long = 'Who secures what, for every service? '.repeat(40);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'compress-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const list = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('text is written in each encoding beside itself, and nothing else', async () => {
  write({ 'index.html': long, 'a/b.png': long, _headers: long, 'short.txt': 'a' });
  const result = await compressFolder(folder);
  expect(list().join(' ')).toBe(
    '_headers a a/b.png index.html index.html.br index.html.gz index.html.zst short.txt',
  );
  expect(result).toMatchObject({ sources: 2, removed: [] });
  for (const total of result.totals)
    expect(total).toMatchObject({ files: 1, bytesOfSources: long.length });
});

test('what is out of date goes, and what is not ours stays', async () => {
  write({ 'index.html': long, 'gone.css.br': 'a', 'short.txt': 'a', 'short.txt.gz': 'a' });
  write({ 'data.bin.gz': 'a', 'index.html.br': 'old' });
  const { removed } = await compressFolder(folder);
  expect(removed).toEqual(['gone.css.br', 'short.txt.gz']);
  expect(list()).toContain('data.bin.gz');
  const bytes = readFileSync(join(folder, 'index.html.br'));
  expect(brotliDecompressSync(bytes).toString()).toBe(long);
});

test('a second run writes the same bytes', async () => {
  write({ 'index.html': long });
  const all = () => list().map((file) => readFileSync(join(folder, file), 'base64'));
  await compressFolder(folder);
  const first = all();
  expect((await compressFolder(folder)).removed).toEqual([]);
  expect(all()).toEqual(first);
});

test('whatever is compressed can be read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (array) => {
      const bytes = Buffer.from(array);
      for (const { name, compress } of encodings)
        expect(original[name](await compress(bytes)).equals(bytes), name).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('says what it has done', async () => {
  write({ 'index.html': long.repeat(1000), 'gone.css.br': 'a' });
  expect(compressReport(await compressFolder(folder), 'dist')).toMatchInlineSnapshot(`
    "Compressed 1 files of dist:
      br    1 files, 1.5 MB in 0.0 MB
      gzip  1 files, 1.5 MB in 0.0 MB
      zstd  1 files, 1.5 MB in 0.0 MB
    Removed 1 that were out of date.
    "
  `);
});
