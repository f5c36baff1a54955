/** From what is written to what the site works with. */
import { describe, expect, test } from 'vitest';
import { addressOf, expandService, expandShared } from './expand.ts';
import type { WrittenArchetype, WrittenService } from './written.ts';

const written = {
  name: 'Amazon Bell',
  shortName: 'Bell',
  summary: 'A service that does not exist.',
  guide: 'https://docs.aws.amazon.com/bell/',
  read: '2026-01-01',
  pages: {
    ringing: { path: 'ringing', title: 'Ringing' },
    tuning: { path: 'tones/tuning#steps', title: 'Tuning', read: '2026-02-02' },
    other: { url: 'https://aws.amazon.com/bells/', title: 'Bells' },
    constructor: { path: 'built', title: 'Built' },
    tower: { path: 'tower', title: 'Tower', passages: { stairs: 'The stairs … to climb' } },
  },
  archetype: 'tower',
  modes: [{ id: 'loud', name: 'Loud', summary: 'Heard by all.' }],
} satisfies WrittenService;

const part = (more: object) => ({
  id: 'clapper',
  layer: 'data',
  name: 'Swing',
  owner: 'aws',
  duty: 'Swing it.',
  sources: ['ringing'],
  ...more,
});
const expand = (more: object) =>
  expandService('bell', 'compute', { ...written, ...more } as unknown as WrittenService);
const sourcesOf = (...sources: readonly unknown[]) =>
  expand({ add: [part({ sources })] }).add?.[0]?.sources;

const address = (path: string) => `https://docs.aws.amazon.com/bell/${path}`;
const ringing = { url: address('ringing.html'), title: 'Ringing', verified: '2026-01-01' };

describe('a citation', () => {
  test('by a key is the page, with the day on which it was read', () => {
    expect(sourcesOf('ringing', 'tuning', 'other')).toEqual([
      ringing,
      { url: address('tones/tuning.html#steps'), title: 'Tuning', verified: '2026-02-02' },
      { url: 'https://aws.amazon.com/bells/', title: 'Bells', verified: '2026-01-01' },
    ]);
  });

  test('of a page that nobody has read has no day', () => {
    const { read: _read, ...undated } = written;
    const { add } = expandService('bell', 'compute', { ...undated, add: [part({})] } as never);
    expect(add?.[0]?.sources).toEqual([{ url: ringing.url, title: 'Ringing' }]);
  });

  test('may have a day and a passage of its own', () => {
    const at = 'The bell … twice an hour';
    expect(sourcesOf({ page: 'tuning', verified: '2026-03-03', at })).toEqual([
      {
        url: address('tones/tuning.html#steps'),
        title: 'Tuning',
        verified: '2026-03-03',
        at: [at],
      },
    ]);
  });

  test('may name a passage by its key', () => {
    const at = ['stairs', 'constructor', 'You may climb'];
    expect(sourcesOf({ page: 'tower', at }, { page: 'tower', at: 'stairs' })).toMatchObject([
      { at: ['The stairs … to climb', 'constructor', 'You may climb'] },
      { at: ['The stairs … to climb'] },
    ]);
  });

  test('in full stays as it is', () => {
    const source = { url: 'https://docs.aws.amazon.com/a.html', title: 'A page' };
    expect(sourcesOf(source)).toEqual([source]);
  });

  test('by a key that no page has is an address of none', () => {
    expect(sourcesOf('ring', { page: 'toString' })).toEqual([
      { url: '', title: 'ring' },
      { url: '', title: 'toString' },
    ]);
    expect(sourcesOf('constructor')).toMatchObject([{ title: 'Built' }]);
  });

  test('is taken in changes, modes, endings and contradictions too', () => {
    const sources = ['ringing'];
    const adjusted = { add: [part({})], override: { gate: { sources } }, lifecycle: { sources } };
    const entry = expand({
      ...adjusted,
      contradictions: [{ sources }],
      modes: [{ id: 'loud', ...adjusted }],
    });
    for (const { add, override, lifecycle } of [entry, ...entry.modes]) {
      expect(add?.[0]?.sources).toEqual([ringing]);
      expect(override?.['gate']?.sources).toEqual([ringing]);
      expect(lifecycle?.sources).toEqual([ringing]);
    }
    expect(entry.contradictions?.[0]?.sources).toEqual([ringing]);
  });
});

test.each([
  [{ path: 'a' }, 'https://a.example/', 'https://a.example/a.html'],
  [{ path: 'a/b#c' }, 'https://a.example/', 'https://a.example/a/b.html#c'],
  [{ path: 'a#' }, 'https://a.example/', 'https://a.example/a.html#'],
  [{ url: 'https://b.example/' }, 'https://a.example/', 'https://b.example/'],
  [{ path: 'a', url: 'https://b.example/' }, undefined, 'https://b.example/'],
  [{}, 'https://a.example/', ''],
])('a page %j below %j is at %j', (page, guide, expected) => {
  expect(addressOf(page, guide)).toBe(expected);
});

test('one word is a switch: the customer may change it, unless it is always on', () => {
  const setting = (word: unknown) => expand({ add: [part({ setting: word })] }).add?.[0]?.setting;
  expect(setting('always-on')).toEqual({ state: 'always-on' });
  expect(setting('on-by-default')).toEqual({ state: 'on-by-default', changedBy: 'customer' });
  expect(setting('off-by-default')).toEqual({ state: 'off-by-default', changedBy: 'customer' });
  expect(setting('closed-by-default')).toEqual({
    state: 'off-by-default',
    changedBy: 'customer',
    opens: true,
  });
  const whole = { state: 'on-by-default', changedBy: 'aws' };
  expect(setting(whole)).toEqual(whole);
  expect(setting(undefined)).toBeUndefined();
});

test('reports speak for each part of AWS’s that is added without evidence, and for no other', () => {
  const { add, override, modes } = expand({
    reports: ['SOC 2 report', 'ISO 27001'],
    override: { gate: { owner: 'aws' } },
    add: [
      part({}),
      part({ evidence: ['ACM.1'] }),
      part({ evidence: [] }),
      part({ owner: 'customer' }),
    ],
    modes: [{ id: 'loud', add: [part({})] }],
  });
  const reports = [
    { kind: 'artifact', id: 'SOC 2 report' },
    { kind: 'artifact', id: 'ISO 27001' },
  ];
  expect(add?.map(({ evidence }) => evidence)).toEqual([
    reports,
    [{ kind: 'security-hub', id: 'ACM.1' }],
    [],
    undefined,
  ]);
  expect(modes[0]?.add?.[0]?.evidence).toEqual(reports);
  expect(override?.['gate']).not.toHaveProperty('evidence');
});

test('the file’s place says id and category, and the guide where the documentation begins', () => {
  const { id, category, docs, ...rest } = expand({ id: 'ec2', category: {} });
  expect([id, category, docs]).toEqual(['bell', 'compute', written.guide]);
  expect(Object.keys(rest).join()).toBe('name,shortName,summary,archetype,modes');
  expect(expand({ docs: 'https://aws.amazon.com/bell/' }).docs).toBe(
    'https://aws.amazon.com/bell/',
  );
});

test('an archetype is expanded alike, below its guide where it has one', () => {
  const tower = {
    name: 'Tower',
    order: 1,
    pages: written.pages,
    add: [part({ sources: ['other'] })],
  };
  const expanded = expandShared('tower', { ...tower, id: 'castle' } as unknown as WrittenArchetype);
  expect(expanded).toMatchObject({ id: 'tower', name: 'Tower', order: 1 });
  expect(expanded).not.toHaveProperty('pages');
  expect(expanded.add?.[0]?.sources).toEqual([{ url: written.pages.other.url, title: 'Bells' }]);
});
