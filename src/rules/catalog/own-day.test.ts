import { expect, test } from 'vitest';
import { pageUses } from '#load/written-citations.ts';
import { aFile, projectWith, found } from '../testing/project.ts';
import { ownDay } from './own-day.ts';

const guide = 'https://docs.aws.amazon.com/bell/';
const old = {
  guide,
  read: '2026-01-01',
  pages: { a: { path: 'a', title: 'A' } },
  add: [{ id: 'x', sources: ['a', { page: 'a', at: 'The bell … at noon' }] }],
};

/** What is said of a file that was `old` before. */
function reportOn(value: object, before: object | null = old) {
  const uses = before ? [...pageUses(aFile(before))] : [];
  const base = {
    name: 'main (1a2b3c4)',
    entries: new Map(),
    retired: new Set<string>(),
    claims: new Set(uses.map(({ name }) => name)),
    pages: new Set(uses.map(({ pageName }) => pageName)),
  };
  return found(ownDay, projectWith({ files: [aFile(value)], ...(before && { base }) }));
}

const claiming = (...sources: readonly unknown[]) => ({
  ...old,
  add: [...old.add, { id: 'y', sources }],
});

test('accepts what was there, also for another part and under another key', async () => {
  expect(await reportOn(claiming({ page: 'a', at: 'The bell … at noon' }))).toBe('');
  const a = { ...old.pages.a, passages: { noon: 'The bell … at noon' } };
  expect(await reportOn({ ...claiming({ page: 'a', at: 'noon' }), pages: { a } })).toBe('');
  const renamed = { ...old, pages: { noon: old.pages.a }, add: [{ id: 'x', sources: ['noon'] }] };
  expect(await reportOn(renamed)).toBe('');
});

test('accepts a new claim with a day, and sources in full', async () => {
  const at = 'The rope … each year';
  expect(await reportOn(claiming({ page: 'a', at, verified: '2026-02-02' }))).toBe('');
  expect(await reportOn(claiming({ url: `${guide}b.html`, title: 'B', at }))).toBe('');
});

test('accepts claims of a page that is new, and was read for them', async () => {
  const pages = { ...old.pages, b: { path: 'b', title: 'B', read: '2026-02-02' } };
  expect(await reportOn({ ...claiming('b'), pages })).toBe('');
});

test('reports a new claim that takes the day of its page, or of the file', async () => {
  const pages = { ...old.pages, b: { path: 'b', title: 'B' } };
  const value = { ...claiming({ page: 'a', at: 'The rope … each year' }, 'b'), pages };
  expect(await reportOn(value)).toMatchInlineSnapshot(`
    "ec2 › add › 1 › sources › 0
      This claim is new since main (1a2b3c4), and takes the day 2026-01-01, on which "a" was read for others.
      Allowed: { page: 'a', verified: 'YYYY-MM-DD', … }, the day on which somebody compared this claim with the page; or the page in full, without a day.
      Compare the claim with the page, and write the day.
    ec2 › add › 1 › sources › 1"
  `);
});

test('says nothing where there is nothing to compare with', async () => {
  expect(await reportOn(claiming({ page: 'a', at: 'The rope … each year' }), null)).toBe('');
});
