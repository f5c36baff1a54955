import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerIds, ownerIds, type Part, type Service } from '#catalog/index.ts';
import { publishedService } from '#exports/published-service.ts';
import { aService } from '../testing/made-up-services.ts';
import { comparable, compareWords } from './comparisons.ts';
import { compareView, type AnswerCell, type ComparedMode } from './view.ts';

const off = { state: 'off-by-default', changedBy: 'customer' } as const;
const on = { state: 'on-by-default', changedBy: 'customer' } as const;
const patch = { id: 'patch', layer: 'operating-system', answers: ['patch-system'] } as const;

const columnsOf = (...services: readonly Service[]): readonly ComparedMode[] =>
  services.flatMap((service) => service.modes.map((mode) => comparable(service, mode)));
const viewOf = (...services: readonly Service[]) =>
  compareView(columnsOf(...services), compareWords);
const words = (cell: AnswerCell | undefined) =>
  cell === undefined ? '–' : 'owner' in cell ? `${cell.owner} ${cell.name}` : cell.reason;
type View = ReturnType<typeof viewOf>;
const rowsOf = ({ layers }: View) =>
  layers.flatMap(({ name, rows }) =>
    rows.map(({ id, cells, differs }) => [name, id, ...cells.map(words), differs.join('+')]),
  );
const questionIn = ({ questions }: View, id: string) => {
  const row = questions.find(({ question }) => question.id === id)!;
  return [...row.cells.map(words), row.differs.join('+')];
};

const bell = aService(
  'bell',
  [
    ['loud', patch, { id: 'rope' }, { id: 'lock', setting: off }],
    [
      'own',
      { ...patch, owner: 'customer' },
      { id: 'rope' },
      { id: 'wheel', owner: 'customer' },
      { id: 'lock', setting: on },
    ],
  ],
  {
    notAsked: { 'patch-code': 'It runs no code.' },
    unanswered: { 'keep-backups': 'Nobody wrote it down.' },
    profile: { operatingSystem: 'none' },
  },
);
const view = viewOf(bell);

test('rows are the parts of all modes in the order of the catalogue, top layer first', () => {
  expect(rowsOf(view)).toEqual([
    ['Data', 'rope', 'aws Do rope', 'aws Do rope', ''],
    ['Data', 'wheel', '–', 'customer Do wheel', 'presence'],
    ['Data', 'lock', 'aws Do lock', 'aws Do lock', 'setting'],
    ['Operating system', 'patch', 'aws Do patch', 'customer Do patch', 'owner'],
  ]);
});

test.each([
  ['the part that answers it', 'patch-system', 'aws Do patch', 'customer Do patch', 'owner'],
  ['why nobody asks', 'patch-code', 'It runs no code.', 'It runs no code.', ''],
  [
    'that it was read in vain',
    'keep-backups',
    'Nobody wrote it down.',
    'Nobody wrote it down.',
    '',
  ],
  ['nothing', 'back-up', '–', '–', ''],
])('a question says %s', (_what, id, ...row) => {
  expect(questionIn(view, id)).toEqual(row);
});

test('facts stand in words, and what nobody has said yet is missing', () => {
  expect(view.profile.map(({ cells: [cell] }) => cell)).toEqual([
    'No access to the operating system',
    undefined,
    undefined,
  ]);
});

test('services that name a task alike share its row, whatever its ids are', () => {
  const named = { name: 'Ring it', layer: 'data' } as const;
  const view = viewOf(
    aService('gong', [['brass', { ...named, id: 'ring' }, { id: 'rope' }]]),
    aService('horn', [['steel', { ...named, id: 'sound' }, { ...named, id: 'rope', name: 'Tie' }]]),
    aService('drum', [['skin', { ...named, id: 'beat', owner: 'customer' }]]),
  );
  expect(rowsOf(view)).toEqual([
    ['Data', 'beat', '–', '–', 'customer Ring it', 'presence'],
    ['Data', 'ring', 'aws Ring it', 'aws Ring it', '–', 'presence'],
    ['Data', 'rope', 'aws Do rope', 'aws Tie', '–', 'presence'],
  ]);
});

test('a part that is in another layer of another mode is one row, and says so', () => {
  const { layers } = viewOf(
    aService('gong', [
      ['brass', { id: 'rope', layer: 'data' }],
      ['steel', { id: 'rope', layer: 'access' }],
    ]),
  );
  expect(layers.map(({ name }) => name)).toEqual(['Data']);
  expect(layers[0]?.rows[0]?.cells.map((cell) => cell?.elsewhere)).toEqual([undefined, 'Access']);
});

test('modes of one service that word a part differently have different tasks', () => {
  const modesOf = (id: string, ...names: readonly string[]) =>
    aService(
      id,
      names.map((name, index) => [`mode-${index}`, { id: 'rope', name, answers: ['admit'] }]),
    );
  const marks = (...services: readonly Service[]) => {
    const made = viewOf(...services);
    return [...rowsOf(made).map((row) => row.at(-1)), questionIn(made, 'admit').at(-1)];
  };
  const own = modesOf('gong', 'Oil the rope', 'Replace the rope');
  expect(marks(own)).toEqual(['task', 'task']);
  expect(marks(modesOf('gong', 'Oil the rope', 'Oil the rope'))).toEqual(['', '']);
  expect(marks(own, modesOf('drum', 'Tie the rope'))).toEqual(['', '']);
});

test('the published data of a service compares as the catalogue does', () => {
  const json = publishedService(bell);
  const columns = json.modes.map((mode) => ({ service: json, mode }));
  const fromJson = compareView(columns, compareWords);
  expect(rowsOf(fromJson)).toEqual(rowsOf(view));
  expect(fromJson.profile).toEqual(view.profile);
  for (const { question } of view.questions) {
    expect(questionIn(fromJson, question.id)).toEqual(questionIn(view, question.id));
  }
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
      const made = viewOf(
        aService(
          'bell',
          modes.map((parts, index) => [`mode-${index}`, ...parts] as const),
        ),
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
