import * as files from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached as cachedWith, cacheKey } from './cache.ts';

vi.mock('node:fs/promises', { spy: true });

let folder = '';
const warn = vi.spyOn(console, 'warn');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagram-cache-'));
  warn.mockImplementation(() => undefined).mockClear();
  Reflect.deleteProperty(globalThis, Symbol.for('dividing-line.cache-warning'));
});
afterEach(async () => {
  vi.mocked(files.open).mockRestore();
  vi.mocked(files.writeFile).mockRestore();
  await rm(folder, { recursive: true });
});

const reject = (): Promise<string> => Promise.reject(new Error('made again'));
const answer = (content: string) => async () => content;
const cached = (where: string, key: string, make: () => Promise<string>) =>
  cachedWith(where, key, make, () => true);
const entry = (key: string) => join(folder, `${key}.cache`);

test('what was made once is not made again', async () => {
  await cached(folder, 'k', answer('<svg>ä\n</svg>'));
  expect(await cached(folder, 'k', reject)).toBe('<svg>ä\n</svg>');
  await expect(cached(folder, 'other', reject)).rejects.toThrow('made again');
  await cached(folder, 'nothing', answer(''));
  expect(await cached(folder, 'nothing', reject)).toBe('');
  expect(warn).not.toHaveBeenCalled();
});

test('a failure keeps nothing', async () => {
  await expect(cached(folder, 'k', reject)).rejects.toThrow('made again');
  expect(await cached(folder, 'k', answer('fine'))).toBe('fine');
});

/** What somebody or something may have done to the entry of "k", beside which "other" lies. */
const damages: Readonly<Record<string, (whole: string) => Promise<unknown>>> = {
  emptied: () => writeFile(entry('k'), ''),
  'cut short': (whole) => writeFile(entry('k'), whole.slice(0, -1)),
  lengthened: (whole) => writeFile(entry('k'), `${whole} `),
  'given another content': (whole) => writeFile(entry('k'), whole.replace('old', 'evil')),
  'given another hash': (whole) => writeFile(entry('k'), `0${whole.slice(1)}`),
  'that of another key': async () => writeFile(entry('k'), await readFile(entry('other'))),
  'no text': () => writeFile(entry('k'), Buffer.from([0xff, 0xfe, 0])),
  'a folder': async () => {
    await rm(entry('k'));
    await mkdir(join(entry('k'), 'in it'), { recursive: true });
  },
  'a link to a whole one': async (whole) => {
    await writeFile(join(folder, 'elsewhere'), whole);
    await rm(entry('k'));
    await symlink(join(folder, 'elsewhere'), entry('k'));
  },
};

test.each(Object.entries(damages))('an entry that is %s is made again', async (_, damage) => {
  await cached(folder, 'k', answer('old'));
  await cached(folder, 'other', answer('that of another'));
  await damage(await readFile(entry('k'), 'utf8'));
  expect(await cached(folder, 'k', answer('new'))).toBe('new');
  expect(await cached(folder, 'k', reject)).toBe('new');
  expect(await cached(folder, 'other', reject)).toBe('that of another');
});

test('a pair of key and content that fits, and is not sound, is made again', async () => {
  const isSound = (content: string) => !content.includes('<script>');
  await cached(folder, 'k', answer('<script>'));
  expect(await cachedWith(folder, 'k', answer('sound'), isSound)).toBe('sound');
  expect(await cachedWith(folder, 'k', reject, isSound)).toBe('sound');
});

test('a file in the place of the folder costs time, and is said once', async () => {
  const taken = join(folder, 'taken');
  await writeFile(taken, 'a file');
  expect(await cached(taken, 'k', answer('made'))).toBe('made');
  expect(await cached(taken, 'k', answer('made again'))).toBe('made again');
  expect(warn).toHaveBeenCalledTimes(1);
  expect(String(warn.mock.calls[0]?.[0]).replace(folder, 'FOLDER')).toMatchInlineSnapshot(
    `"The cache FOLDER/taken cannot be used (ENOTDIR). What it would keep is made again, which takes longer and changes nothing else."`,
  );
  expect(await readFile(taken, 'utf8')).toBe('a file');
});

test.each(['EROFS', 'EACCES', 'ENOSPC', 'EMFILE'])(
  'a folder that rejects with %s costs time, and is said once',
  async (code) => {
    const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
    vi.mocked(files.writeFile).mockImplementation(fail);
    expect(await cached(folder, 'k', answer('made'))).toBe('made');
    vi.mocked(files.open).mockImplementation(fail);
    expect(await cached(folder, 'k', answer('made again'))).toBe('made again');
    await expect(cached(folder, 'k', reject)).rejects.toThrow('made again');
    expect(warn).toHaveBeenCalledTimes(1);
    expect(String(warn.mock.calls[0]?.[0])).toContain(`(${code})`);
    expect(await readdir(folder)).toEqual([]);
  },
);

test('writers at the same time leave one whole file and no rest', async () => {
  await Promise.all(Array.from({ length: 20 }, () => cached(folder, 'k', answer('same'))));
  expect(await readdir(folder)).toHaveLength(1);
  expect(await cached(folder, 'k', reject)).toBe('same');
});

test('a key tells its parts apart', () => {
  expect(cacheKey('a', 'b')).toBe(cacheKey('a', 'b'));
  expect(cacheKey('a', 'b')).not.toBe(cacheKey('ab', ''));
});
