import { expect, test } from 'vitest';
import type { Lifecycle } from '#catalog/index.ts';
import { pageUses } from '#load/written-citations.ts';
import {
  aFile,
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  found,
  projectWith,
  testDay,
} from '../testing/project.ts';
import { lifecycle, ownDay, passageNamed, verifiedDate, verifiedShare } from './days.ts';

const verifiedOn = (verified?: string) => {
  const source = { url: 'https://docs.aws.amazon.com/', title: 'AWS documentation' };
  const sources = [{ ...source, ...(verified && { verified }) }];
  return projectWith({ entries: [aService({ add: [aPart({ sources })] })] });
};

test.each([undefined, '2020-02-29', testDay])('accepts %s', async (day) => {
  expect(await found(verifiedDate, verifiedOn(day))).toBe('');
});

test('reports a day that is in the future', async () => {
  expect(await found(verifiedDate, verifiedOn('2026-11-25'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › sources › 0 › verified
      The day of reading is 2026-11-25, which is in the future.
      Allowed: a day up to today, 2026-11-24, or no date.
      Give the day on which the claims were compared with the pages’ text; leave it out if nobody has."
  `);
});

const [source] = aPart().sources;
const undated = [{ url: source!.url, title: source!.title }];
const parts = (count: number, open: number) =>
  Array.from({ length: count }, (_, index) =>
    aPart({ id: `part-${index}`, ...(index < open && { sources: undated }) }),
  );

test('accepts one undated part of ten, however many modes show it', async () => {
  const modes = [aMode(), aMode({ id: 'other' })] as const;
  const project = projectWith({
    entries: [aService({ add: parts(10, 1), modes: [...modes] })],
    archetypes: [anArchetype()],
    traits: [aTrait()],
  });
  expect(await found(verifiedShare, project)).toBe('');
});

test('reports what nobody has read', async () => {
  const project = projectWith({
    entries: [aService({ add: parts(10, 2) })],
    archetypes: [anArchetype({ add: [aPart({ sources: undated })] })],
    traits: [aTrait({ add: [aPart({ id: 'os-accounts', sources: undated })] })],
  });
  expect(await found(verifiedShare, project)).toMatchInlineSnapshot(`
    "ec2 › id
      2 of 10 parts that only "ec2" has are not verified: "part-0", "part-1".
      Allowed: at most 1 without a date: one part in ten.
      Read their sources, correct the parts, and give the day as the page’s "read" or the claim’s "verified".
    guest › add › os-accounts
      Nobody has compared the part "os-accounts" of a trait with AWS’s text.
      Allowed: shared parts with at least one source that has a date.
      Read the source, correct the part, and give the day as the page’s "read".
    machine › add › os-patches
      Nobody has compared the part "os-patches" of an archetype with AWS’s text.
      Allowed: shared parts with at least one source that has a date.
      Read the source, correct the part, and give the day as the page’s "read"."
  `);
});

test('below ten parts every part needs a date', async () => {
  const project = projectWith({
    entries: [aService({ add: parts(9, 1) })],
    archetypes: [anArchetype()],
    traits: [aTrait()],
  });
  expect(await found(verifiedShare, project)).toMatchInlineSnapshot(`
    "ec2 › id
      1 of 9 parts that only "ec2" has are not verified: "part-0".
      Allowed: none without a date; below ten parts every part needs one.
      Read their sources, correct the parts, and give the day as the page’s "read" or the claim’s "verified"."
  `);
});

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

const cited = (verified?: string, at?: string[]) =>
  aPart({
    sources: [
      {
        url: 'https://docs.aws.amazon.com/x/latest/dg/a.html',
        title: 'A page',
        ...(verified && { verified }),
        ...(at && { at }),
      },
    ],
  });
const check = (part: ReturnType<typeof aPart>) =>
  found(passageNamed, {
    ...projectWith({ entries: [aService({ add: [part] })] }),
    today: '2026-11-30',
  });

test('accepts a new date with a passage, an old date, none, and one that another rule rejects', async () => {
  expect(await check(cited('2026-11-27', ['You ring … by hand']))).toBe('');
  expect(await check(cited('2026-11-26'))).toBe('');
  expect(await check(cited())).toBe('');
  expect(await check(cited('2026-12-01'))).toBe('');
});

test('reports a new date without a passage', async () => {
  expect(await check(cited('2026-11-27'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › sources › 0
      The claim was compared with "A page" on 2026-11-27, and no passage of it is named.
      Allowed: a date with the ends of the passage, at: 'first words … last words'.
      Name the passage. Where nobody has compared this claim, leave the day as it was, or cite the page in full, without a day."
  `);
});

const { sources } = aPart();
const end = (status: Lifecycle['status'], date?: string): Lifecycle => ({
  status,
  note: 'AWS has announced the end.',
  sources,
  ...(date && { date }),
});
const ending = (value: Lifecycle) => projectWith({ entries: [aService({ lifecycle: value })] });

test.each([
  end('maintenance'),
  end('maintenance', '2025-01-01'),
  end('sunset', testDay),
  end('sunset', '2027-01-01'),
  end('ended', testDay),
  end('ended', '2025-01-01'),
])('accepts $status $date', async (value) => {
  expect(await found(lifecycle, ending(value))).toBe('');
});

test('reports ends without a date or with one that does not fit', async () => {
  const entries = [
    aService({ id: 'a', name: 'Service A', lifecycle: end('sunset') }),
    aService({ id: 'b', name: 'Service B', lifecycle: end('sunset', '2026-11-23') }),
    aService({
      id: 'c',
      name: 'Service C',
      modes: [
        aMode({ lifecycle: end('ended', '2027-03-31') }),
        aMode({ id: 'old', lifecycle: end('ended') }),
      ],
    }),
  ];
  expect(await found(lifecycle, projectWith({ entries }))).toMatchInlineSnapshot(`
    "a › lifecycle › status
      Service A: the status is "sunset", but there is no date.
      Allowed: "sunset" with the day that AWS has announced.
      Give the date; if AWS has named none, the status is "maintenance".
    c › modes › old › lifecycle › status
      Service C, Virtual instance: the status is "ended", but there is no date.
      Allowed: "ended" with the day that AWS has announced.
      Give the date; if AWS has named none, the status is "maintenance".
    c › modes › virtual-instance › lifecycle › status
      Service C, Virtual instance: the status is "ended", but its date, 2027-03-31, is in the future.
      Allowed: "sunset" until 2027-03-31.
      Write "sunset", or correct the date.
    b › lifecycle › status (warning)
      Service B: the status is "sunset", but its date, 2026-11-23, has passed.
      Allowed: "ended" from the day after the date.
      Check AWS’s page, then write "ended", or the new date."
  `);
});
