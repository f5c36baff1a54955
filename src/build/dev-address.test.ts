import { expect, test } from 'vitest';
import { addressText } from './dev-address.ts';

test.each([
  ['127.0.0.1', 4321, 4321, '/', 'The site is on http://localhost:4321/'],
  ['::1', 4322, 4321, '/', 'Port 4321 is taken: the site is on http://localhost:4322/'],
  ['::', 50_123, 0, '/wiki/line/', 'The site is on http://localhost:50123/wiki/line/'],
  ['192.0.2.7', 4321, 4321, '/', 'The site is on http://192.0.2.7:4321/'],
  ['2001:db8::7', 4321, 4321, '/', 'The site is on http://[2001:db8::7]:4321/'],
])('on %s, port %i of %i, below %s: %s', (address, port, wanted, base, expected) => {
  expect(addressText({ address, port }, wanted, base)).toBe(expected);
});
