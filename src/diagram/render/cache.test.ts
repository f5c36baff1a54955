import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cached, cacheKey } from './cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagram-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const refuse = (): Promise<string> => Promise.reject(new Error('made again'));

test('what was made once is not made again', async () => {
  await cached(folder, 'k', async () => '<svg>ä\n</svg>');
  expect(await cached(folder, 'k', refuse)).toBe('<svg>ä\n</svg>');
  await expect(cached(folder, 'other', refuse)).rejects.toThrow('made again');
});

test('a failure keeps nothing', async () => {
  await expect(cached(folder, 'k', refuse)).rejects.toThrow('made again');
  expect(await cached(folder, 'k', async () => 'fine')).toBe('fine');
});

test.each(['', 'x', `${'0'.repeat(64)}\n<svg/>`])(
  'a corrupt file is made anew: %j',
  async (bad) => {
    await cached(folder, 'k', async () => 'old');
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), bad);
    expect(await cached(folder, 'k', async () => 'new')).toBe('new');
    expect(await cached(folder, 'k', refuse)).toBe('new');
  },
);

test('writers at the same time leave one whole file and no rest', async () => {
  await Promise.all(Array.from({ length: 20 }, () => cached(folder, 'k', async () => 'same')));
  expect(await readdir(folder)).toHaveLength(1);
  expect(await cached(folder, 'k', refuse)).toBe('same');
});

test('a key tells its parts apart', () => {
  expect(cacheKey('a', 'b')).toBe(cacheKey('a', 'b'));
  expect(cacheKey('a', 'b')).not.toBe(cacheKey('ab', ''));
});
