import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { ServiceId } from '#catalog/index.ts';
import { NoScopeListError, scopeListsText, updateScopeList } from './scope-list.ts';

const id = (text: string) => text as ServiceId;
const services = [
  { id: id('thunder'), name: 'Amazon Thunder Storage (Amazon TS)', shortName: 'TS' },
  { id: id('rain'), name: 'AWS Rain', shortName: 'Rain' },
];
const days = { published: '2026-11-30', verified: '2026-12-01' };
const fill = Array.from({ length: 50 }, (_, index) => `Amazon Filler ${index}`);
const known = fill.map((name) => ({ name, services: [] }));
const items = (names: readonly string[]) =>
  `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;

test('keeps what is known of a name, finds the service of a new one, and says what is gone', () => {
  const before = [
    ...known,
    { name: 'Amazon TS', services: [id('thunder')], limit: 'not its hail' },
    { name: 'AWS Hail', services: [] },
  ];
  const page = items([
    'About us',
    ...fill,
    'Amazon TS [excludes hail]',
    'AWS Rain [in one Region]',
  ]);
  const { list, added, removed, unworded } = updateScopeList(page, before, services, days);
  expect(list.listed).toHaveLength(52);
  expect(list.listed).toContainEqual(before[50]);
  expect(added).toEqual([{ name: 'AWS Rain', services: ['rain'] }]);
  expect(removed).toEqual(['AWS Hail']);
  expect(unworded).toEqual([{ name: 'AWS Rain', note: 'in one Region' }]);
});

test('a service by its short name, without a maker', () => {
  const { added } = updateScopeList(items([...fill, 'Thunder Storage']), known, services, days);
  expect(added).toEqual([{ name: 'Thunder Storage', services: ['thunder'] }]);
});

test('a row of a table counts if it has a tick', () => {
  const row = (name: string, mark: string) => `<tr><td>${name}</td><td>${mark}</td></tr>`;
  const page = `${items(fill)}<table>${row('AWS Rain', '✓')}${row('Amazon TS', 'planned')}</table>`;
  const { added, unticked } = updateScopeList(page, known, services, days);
  expect(added.map(({ name }) => name)).toEqual(['AWS Rain']);
  expect(unticked).toEqual(['Amazon TS']);
});

test('rejects a page that names few services', () => {
  expect(() => updateScopeList(items(['AWS Rain']), known, services, days)).toThrow(
    NoScopeListError,
  );
});

test('writes a name a line, sorted', () => {
  const listed = ['AWS Rain', 'AWS Hail'].map((name) => ({ name, services: [] }));
  expect(scopeListsText({ soc: { ...days, listed } })).toBe(`{
  "soc": { "published": "2026-11-30", "verified": "2026-12-01", "listed": [
    {"name":"AWS Hail","services":[]},
    {"name":"AWS Rain","services":[]}
  ] }
}
`);
});

test.each([
  ['an unknown program', ['sock', 'page.html', '2026-11-30'], 'Did you mean "soc"?'],
  ['no page', ['soc'], 'The saved page is missing'],
  ['a day that is none', ['soc', 'page.html', '2026-13-01'], 'is no day that the list can bear'],
  [
    'another page',
    ['soc', 'README.md', '2026-11-30'],
    'README.md is no list of services. The page names 0',
  ],
])('the command rejects %s, and writes nothing', (_, args, message) => {
  const run = spawnSync(process.execPath, ['src/cli/scope.ts', ...args], { encoding: 'utf8' });
  expect(run.stderr).toContain(message);
  expect(run.stderr).toContain('Nothing was written.');
  expect(run.status).toBe(1);
});
