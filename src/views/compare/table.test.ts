import { expect, test } from 'vitest';
import { comparable, compareWords } from './comparisons.ts';
import { compareTable, type Tree } from './table.ts';
import { compareView } from './view.ts';
import { aService } from '../testing/made-up-services.ts';

const bell = aService('bell', [
  [
    'loud',
    { id: 'lock', setting: { state: 'always-on' }, duty: 'Run `lock`.', answers: ['admit'] },
    { id: 'rope' },
    { id: 'wheel' },
  ],
  ['own', { id: 'lock', owner: 'customer' }, { id: 'rope', name: 'Pull <it>' }, { id: 'wheel' }],
]);
const table = compareTable(
  compareView(
    bell.modes.map((mode) => comparable(bell, mode)),
    compareWords,
  ),
  {
    mode: ({ mode }) => `/${mode.id}/`,
    row: ({ mode }, part) => `/${mode.id}/#${part}`,
    question: (id) => `/questions/${id}/`,
    layer: (id) => `/layers/${id}/`,
  },
);

const all = (tree: Tree): readonly Tree[] => [
  tree,
  ...tree.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const textOf = ({ children }: Tree): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
const linksIn = (tree: Tree) => all(tree).flatMap(({ attributes: { href } }) => href ?? []);
const rowOf = (part: string) =>
  all(table).find(({ attributes }) => attributes['data-part'] === part)!;

test('each mode has a head that leads to it, and each part a link to its row', () => {
  const [head] = all(table).filter(({ tag }) => tag === 'thead');
  expect(linksIn(head!)).toEqual(['/loud/', '/own/']);
  expect(linksIn(rowOf('lock'))).toEqual(['/loud/#lock', '/own/#lock']);
  expect(linksIn(rowOf('rope'))).toEqual(['/loud/#rope', '/own/#rope']);
});

test('each mode has its line, said in words, and the layers where it is elsewhere are marked', () => {
  const rows = all(table).filter(({ attributes }) => attributes['class'] === 'layer');
  expect(rows.map(textOf)).toEqual(['Data ◆ differs']);
  const glyphs = all(table).filter(({ tag }) => tag === 'svg');
  const labels = glyphs.map(({ attributes }) => attributes['aria-label']);
  expect(labels).toEqual(['Yours: Data 0 of 3', 'Yours: Data 1 of 3']);
});

test('an answer leads to the row of its part', () => {
  const row = all(table).find(
    (tree) => tree.tag === 'tr' && linksIn(tree).includes('/questions/admit/'),
  );
  expect(linksIn(row!).slice(1)).toEqual(['/loud/#lock']);
});

test('a row says in words that it differs, and an owner stands in words', () => {
  expect(rowOf('lock').attributes['class']).toBe('differs');
  expect(textOf(rowOf('lock'))).toMatchInlineSnapshot(
    `"Do lock ◆ owner, settingAWS always on Run lock.You Do what lock asks for."`,
  );
  expect(textOf(rowOf('rope'))).toMatchInlineSnapshot(
    `"Rope ◆ taskAWS Do rope Do what rope asks for.AWS Pull <it> Do what rope asks for."`,
  );
  expect(rowOf('wheel').attributes['class']).toBe('same');
  expect(textOf(rowOf('wheel'))).toMatchInlineSnapshot(
    `"Do wheelAWS Do what wheel asks for.AWS Do what wheel asks for."`,
  );
});

test('every row has a cell for each mode', () => {
  const rows = all(table).filter(
    ({ tag, attributes }) => tag === 'tr' && attributes['class'] !== 'group',
  );
  for (const row of rows) expect(row.children).toHaveLength(3);
});
