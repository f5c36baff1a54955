import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cached as cachedWith, cacheKey } from './cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagram-cache-'));
});
afterEach(async () => {
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
  'given another hash': () => writeFile(`${entry('k')}.stamp`, Buffer.alloc(32)),
  'without its hash': () => rm(`${entry('k')}.stamp`),
  'that of another key': async () => {
    await writeFile(entry('k'), await readFile(entry('other')));
    await writeFile(`${entry('k')}.stamp`, await readFile(`${entry('other')}.stamp`));
  },
  'larger than any of ours': () => truncate(entry('k'), 33_000_000),
  'a pipe': async () => {
    await rm(entry('k'));
    execFileSync('mkfifo', [entry('k')]);
  },
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

test('a file in the place of the folder costs time alone', async () => {
  const taken = join(folder, 'taken');
  await writeFile(taken, 'a file');
  expect(await cached(taken, 'k', answer('made'))).toBe('made');
  expect(await cached(taken, 'k', answer('made again'))).toBe('made again');
  expect(await readFile(taken, 'utf8')).toBe('a file');
});

test('a key tells its parts apart', () => {
  expect(cacheKey('a', 'b')).toBe(cacheKey('a', 'b'));
  expect(cacheKey('a', 'b')).not.toBe(cacheKey('ab', ''));
});
