import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeZip } from './zip.ts';

test('the same files make the same zip', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const files = [
      { path: 'index.html', bytes: Buffer.from('<p>'.repeat(1000)) },
      { path: 'a.png', bytes: Buffer.from('picture') },
    ];
    const [first, second] = ['first.zip', 'second.zip'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    expect(await writeZip(files, 'line', first)).toEqual({ count: 2, bytes: 3007 });
    await writeZip(files, 'line', second);
    const zip = readFileSync(first);
    expect(zip.equals(readFileSync(second))).toBe(true);
    expect(zip.length).toBeLessThan(600);
    expect(zip.includes('line/index.html')).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
