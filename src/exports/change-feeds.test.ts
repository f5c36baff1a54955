import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { JSDOM } from 'jsdom';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Change } from '#history/change.ts';
import type { ChangeHistory } from '#history/history.ts';
import { hostileText } from './testing/hostile-documents.ts';
import { catalogueFeed, serviceFeed } from './change-feeds.ts';

const placeOf = (id: string, name = id.toUpperCase()) =>
  ({ service: { id, name }, modes: [], of: 0 }) as const;
const moved = (id: string, name = 'Apply patches'): Change => ({
  what: {
    kind: 'owner-moved',
    part: { id: 'patches', name, layer: 'operating-system' },
    from: 'aws',
    to: 'customer',
  },
  places: [placeOf(id)],
});
const reworded: Change = {
  what: { kind: 'page-changed', how: 'reworded' },
  places: [placeOf('rds')],
};
const setOf = (commit: string, date: string, changes: readonly Change[]) => ({
  commit: commit.repeat(40),
  date,
  subject: 'Subject',
  changes,
});
const historyOf = (
  sets: ChangeHistory['sets'],
  rest: Partial<ChangeHistory> = {},
): ChangeHistory => ({
  extent: 'whole',
  skipped: [],
  sets,
  ...rest,
});
const history = historyOf([
  setOf('c', '2026-03-03T03:00:00.000Z', [reworded]),
  setOf('b', '2026-02-02T02:00:00.000Z', [moved('ec2'), moved('rds', 'Apply a & b'), reworded]),
  setOf('a', '2026-01-01T01:00:00.000Z', [
    { what: { kind: 'service-added', modes: 2 }, places: [placeOf('ec2'), placeOf('rds')] },
  ]),
]);

const { DOMParser } = new JSDOM().window;
const read = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (name: string) => [...document.getElementsByTagName(name)];
  return all('entry').map((entry) => ({
    id: entry.getElementsByTagName('id')[0]?.textContent,
    title: entry.getElementsByTagName('title')[0]?.textContent,
    content: entry.getElementsByTagName('content')[0]?.textContent,
  }));
};

test('an entry for each commit that changed ownership, and none for words', () => {
  expect(catalogueFeed(history)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
        <id>https://dividing-line.example/changes/feed.xml</id>
        <title>Dividing Line: what changed</title>
        <updated>2026-02-02T02:00:00.000Z</updated>
        <author>
            <name>Dividing Line</name>
            <uri>https://dividing-line.example/</uri>
        </author>
        <link rel="alternate" href="https://dividing-line.example/changes/"/>
        <link rel="self" href="https://dividing-line.example/changes/feed.xml"/>
        <subtitle>Owners that move, and services, modes and parts that come and go.</subtitle>
        <rights>CC BY 4.0</rights>
        <entry>
            <title type="html"><![CDATA[EC2 and RDS: 2 owners move]]></title>
            <id>tag:dividing-line.example,2026-02-02:changes/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb</id>
            <link href="https://dividing-line.example/changes/2026/#c-bbbbbbbbbbbb"/>
            <updated>2026-02-02T02:00:00.000Z</updated>
            <content type="html"><![CDATA[<ul><li>EC2 / Operating system: apply patches: AWS → you</li><li>RDS / Operating system: apply a &amp; b: AWS → you</li></ul><p>Also: 1 page changes.</p>]]></content>
        </entry>
        <entry>
            <title type="html"><![CDATA[New: EC2 and RDS]]></title>
            <id>tag:dividing-line.example,2026-01-01:changes/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</id>
            <link href="https://dividing-line.example/changes/2026/#c-aaaaaaaaaaaa"/>
            <updated>2026-01-01T01:00:00.000Z</updated>
            <content type="html"><![CDATA[<ul><li>2 services: new service in 2 modes (EC2; RDS)</li></ul>]]></content>
        </entry>
    </feed>"
  `);
});

test('a service hears of itself alone, from the day on which it came in', () => {
  expect(read(serviceFeed(history, { id: 'rds', shortName: 'RDS' }))).toMatchInlineSnapshot(`
    [
      {
        "content": "<ul><li>RDS / Operating system: apply a &amp; b: AWS → you</li></ul><p>Also: 1 page changes.</p>",
        "id": "tag:dividing-line.example,2026-02-02:changes/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/rds",
        "title": "RDS / Operating system: apply a &amp; b: AWS → you",
      },
      {
        "content": "<ul><li>RDS: new service in 2 modes</li></ul>",
        "id": "tag:dividing-line.example,2026-01-01:changes/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/rds",
        "title": "RDS: new service in 2 modes",
      },
    ]
  `);
  const later = historyOf(history.sets.slice(2));
  expect(
    read(serviceFeed(later, { id: 'ec2', shortName: 'EC2' })).map(({ title }) => title),
  ).toEqual(['EC2: new service in 2 modes']);
});

test('where the record begins late, the feed says so', () => {
  const begins = { commit: 'e'.repeat(40), date: '2025-12-31T00:00:00.000Z' };
  const shallow = historyOf([], { extent: 'part', begins });
  expect(read(serviceFeed(shallow, { id: 'ec2', shortName: 'EC2' }))).toEqual([
    {
      id: `tag:dividing-line.example,2025-12-31:changes/${begins.commit}/ec2`,
      title: 'EC2 was here when this record begins',
      content: undefined,
    },
  ]);
  expect(read(catalogueFeed(shallow))).toEqual([]);
});

test.each(['Bells & Co', 'Memory&amp;DB', 'A<b', 'A&lt;b', ']]>', '"Bell"', '&#38;'])(
  'titles say the name %s as it is written',
  (shortName) => {
    const text = serviceFeed(history, { id: 'rds', shortName });
    const { documentElement: feed } = new DOMParser().parseFromString(text, 'application/xml');
    const own = (name: string) => [...feed.children].find(({ tagName }) => tagName === name);
    expect(own('title')?.getAttribute('type')).toBeNull();
    expect(own('title')?.textContent).toBe(`${shortName}: what changed`);
    expect(own('subtitle')?.textContent).toBe(`What changed in who secures what on ${shortName}.`);
    const begins = { commit: 'e'.repeat(40), date: '2025-12-31T00:00:00.000Z' };
    const shallow = historyOf([], { extent: 'part', begins });
    const [entry] = read(serviceFeed(shallow, { id: 'rds', shortName }));
    // An entry's title is HTML.
    expect(toString(fromHtml(entry?.title ?? '', { fragment: true }))).toBe(
      `${shortName} was here when this record begins`,
    );
  },
);

test('a new name keeps the id, and no name writes markup', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const sets = [setOf('b', '2026-02-02T02:00:00.000Z', [moved('ec2', name), moved('rds')])];
      const [entry, ...others] = read(catalogueFeed(historyOf(sets)));
      expect(others).toEqual([]);
      expect(entry?.id).toBe(`tag:dividing-line.example,2026-02-02:changes/${'b'.repeat(40)}`);
      const tags: string[] = [];
      visit(fromHtml(entry?.content ?? '', { fragment: true }), 'element', ({ tagName }) => {
        tags.push(tagName);
      });
      expect(tags).toEqual(['ul', 'li', 'li']);
    }),
    { numRuns: 100 },
  );
});
