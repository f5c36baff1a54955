import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UnknownFormError, type WatchedList } from './lists.ts';
import { newsGroups, watch } from './watch.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(join(root, 'lists'));
});
afterEach(() => rmSync(root, { recursive: true }));

const aList = (list: Partial<WatchedList> = {}): WatchedList => ({
  title: 'Bells',
  address: 'https://docs.example/bells.md',
  file: 'lists/bells.json',
  read: (text) => {
    if (text === '') throw new UnknownFormError('It is empty.');
    return text.split(' ').map((key) => ({ key, text: `${key}, which rings` }));
  },
  stored: ({ key }) => ({ id: key }),
  keyField: 'id',
  ...list,
});
const write = (...ids: string[]) =>
  writeFileSync(join(root, 'lists/bells.json'), JSON.stringify(ids.map((id) => ({ id }))));
const look = (text: string, lists = [aList()], cited: string[] = []) =>
  watch({ root, lists, fetchText: () => Promise.resolve(text), cited: new Set(cited) });

test('tells what is new, and puts it where it belongs', async () => {
  write('Bell.1', 'Bell.10');
  const [news] = await look('Bell.1 Bell.2 Bell.10 alarm.1');
  expect(news?.added.map(({ key }) => key)).toEqual(['Bell.2', 'alarm.1']);
  expect(news?.file).toBe(
    '[\n  {"id":"alarm.1"},\n  {"id":"Bell.1"},\n  {"id":"Bell.2"},\n  {"id":"Bell.10"}\n]\n',
  );
  expect(newsGroups([news!])).toEqual([
    { title: 'Bells', lines: ['New: Bell.2, which rings', 'New: alarm.1, which rings'] },
  ]);
});

test('tells nothing where nothing is new', async () => {
  write('a');
  const [news] = await look('a');
  expect(news).toEqual({ list: expect.anything() as unknown, added: [], missing: [] });
  expect(newsGroups([news!])).toEqual([]);
});

test('takes a whole list at the first look, and tells none of it', async () => {
  const [news] = await look('b a');
  expect(news).toMatchObject({ added: [], file: '[\n  {"id":"a"},\n  {"id":"b"}\n]\n' });
});

test('tells what is listed no more where a part cites it, and keeps it', async () => {
  write('a', 'b', 'c');
  const [news] = await look('a', [aList()], ['b']);
  expect(news).toMatchObject({ added: [], missing: ['b'] });
  expect(newsGroups([news!])).toEqual([
    { title: 'Bells', lines: ['Listed no more, and cited as evidence: b'] },
  ]);
});

test('says what could not be read, and goes on with the next list', async () => {
  write('a');
  const broken = aList({
    read: () => {
      throw new UnknownFormError('It has no table.');
    },
  });
  const news = await look('a b', [broken, aList()]);
  expect(newsGroups(news).map(({ lines }) => lines)).toEqual([
    [
      'https://docs.example/bells.md: The page no longer has the form that its reader knows. It has no table.',
    ],
    ['New: b, which rings'],
  ]);
  const unreachable = await watch({
    root,
    lists: [aList()],
    fetchText: () => Promise.reject(new Error('getaddrinfo ENOTFOUND')),
    cited: new Set(),
  });
  expect(unreachable[0]?.fault).toBe('It could not be read: getaddrinfo ENOTFOUND');
});

test('lists that share a file both get into it', async () => {
  write('a');
  const fetchText = (address: string) => Promise.resolve(address.endsWith('1') ? 'a b' : 'c');
  const lists = [aList({ address: 'x1' }), aList({ address: 'x2' })];
  const news = await watch({ root, lists, fetchText, cited: new Set() });
  expect(news.at(-1)?.file).toBe('[\n  {"id":"a"},\n  {"id":"b"},\n  {"id":"c"}\n]\n');
});
