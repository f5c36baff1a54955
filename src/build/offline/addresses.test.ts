import { expect, test } from 'vitest';
import { fileAt, offlineAddress, type OfflineSite } from './addresses.ts';

const site: OfflineSite = {
  name: 'Line',
  url: 'https://line.example',
  base: '/wiki/line/',
  files: new Set([
    'index.html',
    'services/index.html',
    'services/a/index.html',
    'services/a b.svg',
  ]),
};
const from = 'services/a/index.html';

test.each([
  ['/wiki/line/', '../../index.html'],
  ['/wiki/line/services/#top', '../index.html#top'],
  ['/wiki/line/services/?name=a#b', '../index.html?name=a#b'],
  ['https://line.example/wiki/line/services/', '../index.html'],
  ['../a%20b.svg', '../a%20b.svg'],
  ['', ''],
  ['#mode-b', '#mode-b'],
])('"%s" leads to a file of the copy', (address, expected) => {
  expect(offlineAddress(address, from, site)).toBe(expected);
});

test('an address of the page itself names its file', () => {
  expect(offlineAddress('/wiki/line/services/a/#x', from, site)).toBe('index.html#x');
  expect(offlineAddress('/wiki/line/', 'index.html', site)).toBe('index.html');
});

test('what only the published site has is addressed there', () => {
  expect(offlineAddress('/wiki/line/feed.xml', from, site)).toBe(
    'https://line.example/wiki/line/feed.xml',
  );
  expect(offlineAddress('/other/', from, site)).toBe('https://line.example/other/');
});

test.each(['https://docs.aws.amazon.com/', 'mailto:a@line.example', 'data:,a', 'http://['])(
  '"%s" stays as it is',
  (address) => {
    expect(offlineAddress(address, from, site)).toBe(address);
    expect(fileAt(address, from, site)).toBeUndefined();
  },
);
