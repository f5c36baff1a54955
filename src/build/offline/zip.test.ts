import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from './zip.ts';

test('the same files make the same zip', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const files = [
      { path: 'index.html', bytes: Buffer.from('<p>'.repeat(1000)) },
      { path: 'a.png', bytes: Buffer.from('picture') },
    ];
    const first = join(folder, 'first.zip');
    const second = join(folder, 'second.zip');
    expect(writeZip(files, 'line', first)).toEqual({ count: 2, bytes: 3007 });
    writeZip(files, 'line', second);
    const zip = readFileSync(first);
    expect(zip.equals(readFileSync(second))).toBe(true);
    expect(zip.length).toBeLessThan(600);
    const texts = Object.entries(unzipSync(zip)).map(([path, bytes]) => [
      path,
      Buffer.from(bytes).toString().length,
    ]);
    expect(texts).toEqual([
      ['line/index.html', 3000],
      ['line/a.png', 7],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
