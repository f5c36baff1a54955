import { expect, test } from 'vitest';
import { moveAddresses } from './move-addresses.ts';
import type { CitedClaim } from './claims.ts';
import type { PageFault } from './verify.ts';

const guide = 'https://docs.aws.amazon.com/bell/latest/ug/';
const entry = `export default defineService({
  guide: '${guide}',
  add: [{ sources: [{ url: '${guide}whole.html', title: 'Whole' }] }],
  pages: {
    ring: { path: 'ringing', title: 'Ringing' },
    hours: { path: 'ringing#hours', title: 'Hours' },
    rings: { path: 'ringing-more', title: 'More' },
    other: { url: 'https://docs.aws.amazon.com/gong/a.html#top', title: 'Gong' },
  },
});
`;
const files = [
  { kind: 'service', id: 'bell', file: 'bell.ts', literal: { value: { guide } } },
  { kind: 'service', id: 'gong', file: 'gong.ts', literal: { value: { guide } } },
] as unknown as Parameters<typeof moveAddresses>[1];
const fault = (url: string, detail: string, more: Partial<PageFault> = {}): PageFault => ({
  url,
  fault: 'moved',
  detail,
  claims: [{ entry: 'service/bell' } as CitedClaim],
  ...more,
});
const move = (...faults: PageFault[]) => moveAddresses(faults, files, () => entry);

test('gives pages of the guide their new names, and others their new addresses', () => {
  const [moved, ...others] = move(
    fault(`${guide}ringing.html`, `${guide}ring/new.html`),
    fault(`${guide}whole.html`, 'https://docs.aws.amazon.com/whole/'),
    fault('https://docs.aws.amazon.com/gong/a.html', 'https://docs.aws.amazon.com/gong/b.html'),
  );
  expect(others).toEqual([]);
  expect(moved?.file).toBe('bell.ts');
  expect(moved?.text).toMatchInlineSnapshot(`
    "export default defineService({
      guide: 'https://docs.aws.amazon.com/bell/latest/ug/',
      add: [{ sources: [{ url: 'https://docs.aws.amazon.com/whole/', title: 'Whole' }] }],
      pages: {
        ring: { path: 'ring/new', title: 'Ringing' },
        hours: { path: 'ring/new#hours', title: 'Hours' },
        rings: { path: 'ringing-more', title: 'More' },
        other: { url: 'https://docs.aws.amazon.com/gong/b.html#top', title: 'Gong' },
      },
    });
    "
  `);
});

test('writes the whole address of a page that left the guide', () => {
  const [moved] = move(
    fault(`${guide}ringing.html`, 'https://docs.aws.amazon.com/new/ug/ring.html'),
  );
  expect(moved?.text).toContain(
    "hours: { url: 'https://docs.aws.amazon.com/new/ug/ring.html#hours',",
  );
});

test.each([
  ['another host', 'https://bells.example/ring.html'],
  ['no plain address', "https://docs.aws.amazon.com/ring.html', owner: 'aws"],
  ['an address with a query', 'https://docs.aws.amazon.com/ring.html?x=$1'],
])('leaves a page alone that leads to %s', (_what, detail) => {
  expect(move(fault(`${guide}ringing.html`, detail))).toEqual([]);
});

test('leaves other faults and other entries alone', () => {
  const to = `${guide}new.html`;
  expect(move(fault(`${guide}ringing.html`, to, { fault: 'gone' }))).toEqual([]);
  expect(move(fault(`${guide}nowhere.html`, to))).toEqual([]);
  expect(move(fault(`${guide}ringing.html`, to, { claims: [] }))).toEqual([]);
});
