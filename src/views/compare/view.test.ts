import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerIds, ownerIds, type Part } from '#catalog/index.ts';
import { publishedService } from '#exports/published-service.ts';
import { comparable } from './comparable.ts';
import { compareView, type AnswerCell } from './view.ts';
import { compareWords } from './words.ts';
import { aService } from '../testing/made-up-services.ts';

const off = { state: 'off-by-default', changedBy: 'customer' } as const;
const on = { state: 'on-by-default', changedBy: 'customer' } as const;

const bell = aService(
  'bell',
  [
    [
      'loud',
      { id: 'patch', layer: 'operating-system', answers: ['patch-system'] },
      { id: 'rope' },
      { id: 'lock', setting: off },
    ],
    [
      'own',
      { id: 'patch', layer: 'operating-system', owner: 'customer', answers: ['patch-system'] },
      { id: 'rope' },
      { id: 'wheel', owner: 'customer' },
      { id: 'lock', setting: on },
    ],
  ],
  { notAsked: { 'patch-code': 'It runs no code.' }, profile: { operatingSystem: 'none' } },
);
const columns = bell.modes.map((mode) => comparable(bell, mode));
const view = compareView(columns, compareWords);

const words = (cell: AnswerCell | undefined) =>
  cell === undefined ? '–' : 'owner' in cell ? `${cell.owner} ${cell.name}` : cell.reason;

test('rows are the parts of all modes in the order of the catalogue, top layer first', () => {
  const rows = view.layers.flatMap(({ name, rows: own }) =>
    own.map(({ id, cells, differs }) => [name, id, ...cells.map(words), differs.join('+')]),
  );
  expect(rows).toEqual([
    ['Data', 'rope', 'aws Do rope', 'aws Do rope', ''],
    ['Data', 'wheel', '–', 'customer Do wheel', 'presence'],
    ['Data', 'lock', 'aws Do lock', 'aws Do lock', 'setting'],
    ['Operating system', 'patch', 'aws Do patch', 'customer Do patch', 'owner'],
  ]);
});

test('a question has the part that answers it, or the reason why nobody asks', () => {
  const row = (id: string) => view.questions.find(({ question }) => question.id === id)!;
  expect(row('patch-system').cells.map(words)).toEqual(['aws Do patch', 'customer Do patch']);
  expect(row('patch-system').differs).toEqual(['owner']);
  expect(row('patch-code').cells.map(words)).toEqual(['It runs no code.', 'It runs no code.']);
  expect(row('patch-code').differs).toEqual([]);
  expect(row('back-up').cells.map(words)).toEqual(['–', '–']);
});

test('what was read in vain is said', () => {
  const gong = aService('gong', [['brass', { id: 'rope' }]], {
    unanswered: { 'back-up': 'Nobody wrote it down.' },
  });
  const { questions } = compareView([comparable(gong, gong.modes[0])], compareWords);
  const said = (id: string) =>
    questions.find(({ question }) => question.id === id)!.cells.map(words);
  expect(said('back-up')).toEqual(['Nobody wrote it down.']);
});

test('facts stand in words, and what nobody has said yet is missing', () => {
  expect(view.profile.map(({ cells: [cell] }) => cell)).toEqual([
    'No access to the operating system',
    undefined,
    undefined,
  ]);
});

test('a part that is in another layer of another mode is one row, and says so', () => {
  const gong = aService('gong', [
    ['brass', { id: 'rope', layer: 'data' }],
    ['steel', { id: 'rope', layer: 'access' }],
  ]);
  const { layers } = compareView(
    gong.modes.map((mode) => comparable(gong, mode)),
    compareWords,
  );
  expect(layers.map(({ name }) => name)).toEqual(['Data']);
  expect(layers[0]?.rows[0]?.cells.map((cell) => cell?.elsewhere)).toEqual([undefined, 'Access']);
});

test('modes of one service that word a part differently have different tasks', () => {
  const modesOf = (id: string, ...names: readonly string[]) => {
    const made = aService(
      id,
      names.map(
        (name, index) =>
          [`mode-${index}`, { id: 'rope', name, answers: ['admit'] }, { id: 'lock' }] as const,
      ),
    );
    return made.modes.map((mode) => comparable(made, mode));
  };
  const marks = (columns: Parameters<typeof compareView>[0]) => {
    const { layers, questions } = compareView(columns, compareWords);
    const admit = questions.find(({ question }) => question.id === 'admit');
    return [
      ...(layers[0]?.rows.map(({ id, differs }) => [id, ...differs]) ?? []),
      ['admit', ...(admit?.differs ?? [])],
    ];
  };
  const own = modesOf('gong', 'Oil the rope', 'Replace the rope');
  expect(marks(own)).toEqual([['rope', 'task'], ['lock'], ['admit', 'task']]);
  expect(marks(modesOf('gong', 'Oil the rope', 'Oil the rope'))).toEqual([
    ['rope'],
    ['lock'],
    ['admit'],
  ]);
  expect(marks([...own, ...modesOf('drum', 'Tie the rope')])).toEqual([
    ['rope'],
    ['lock'],
    ['admit'],
  ]);
});

test('the published data of a service compares as the catalogue does', () => {
  const json = publishedService(bell);
  const fromJson = compareView(
    json.modes.map((mode) => ({ service: json, mode })),
    compareWords,
  );
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'columns' ? 0 : item)));
  const short = ({ layers, questions, profile }: typeof view) => ({
    profile,
    layers: layers.map(({ rows }) =>
      rows.map(({ id, cells, differs }) => [id, differs, cells.map(words)]),
    ),
    questions: questions.map(({ cells, differs }) => [cells.map(words), differs]),
  });
  expect(plain(short(fromJson))).toEqual(plain(short(view)));
});

const aPart = fc.record({
  id: fc.constantFrom('rope', 'wheel', 'lock', 'patch', 'lamp'),
  layer: fc.constantFrom(...layerIds),
  owner: fc.constantFrom(...ownerIds),
}) as fc.Arbitrary<Pick<Part, 'id' | 'layer' | 'owner'>>;
const someParts = fc.uniqueArray(aPart, { selector: ({ id }) => id, minLength: 1 });

test('each part of each mode is in exactly one cell, whatever the modes', () => {
  fc.assert(
    fc.property(fc.array(someParts, { minLength: 1, maxLength: 6 }), (modes) => {
      const service = aService(
        'bell',
        modes.map((parts, index) => [`mode-${index}`, ...parts] as const),
      );
      const made = compareView(
        service.modes.map((mode) => comparable(service, mode)),
        compareWords,
      );
      const rows = made.layers.flatMap((layer) => layer.rows);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      modes.forEach((parts, index) => {
        const shown = rows.flatMap(({ cells }) => cells[index] ?? []);
        expect(shown.map(({ id, owner }) => `${id} ${owner}`).sort()).toEqual(
          parts.map(({ id, owner }) => `${id} ${owner}`).sort(),
        );
      });
      for (const { cells, differs } of rows) {
        const same = new Set(cells.map((cell) => cell?.owner)).size === 1;
        expect(differs.length === 0).toBe(same);
      }
    }),
  );
});
