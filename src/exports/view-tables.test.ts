import { expect, test } from 'vitest';
import { questions } from '#catalog/index.ts';
import { aService } from '#views/testing/made-up-services.ts';
import { viewTables } from './view-tables.ts';

const bell = aService('bell', [
  [
    'loud',
    { id: 'lamp', setting: { state: 'off-by-default', changedBy: 'customer' }, controls: ['ac-2'] },
    { id: 'rope', owner: 'customer', answers: ['patch-code'] },
  ],
  ['soft', { id: 'lamp', setting: { state: 'always-on' } }],
]);
const controls = [
  { id: 'ac-2', title: 'Accounts' },
  { id: 'ac-3', title: 'Access' },
];
const tables = viewTables([bell], controls);

/** The rows of a table, each as an object by the head of its columns. */
const rowsOf = (name: string) => {
  const table = tables.find((each) => each.name === name)!;
  return table.rows.map((row) =>
    Object.fromEntries(table.head.map((head, index) => [head, row[index]])),
  );
};

test('each view is a table whose rows are as long as its head', () => {
  expect(tables.map(({ name }) => name)).toEqual([
    'Services',
    'Layers',
    'Answers',
    'Switches',
    'Controls',
    'Audit programs',
  ]);
  for (const { head, rows } of tables) {
    for (const row of rows) expect(row).toHaveLength(head.length);
  }
});

test('services and layers say where the line runs', () => {
  expect(rowsOf('Services')[0]).toMatchObject({ Service: 'bell', Modes: 'Mode loud; Mode soft' });
  expect(rowsOf('Layers').map(({ Mode, Data }) => [Mode, Data])).toEqual([
    ['Mode loud', 'Split'],
    ['Mode soft', 'AWS'],
  ]);
});

test('each mode answers each question, or says why not', () => {
  const answers = rowsOf('Answers');
  expect(answers).toHaveLength(2 * questions.length);
  const code = answers.filter(({ Question }) => Question?.includes('libraries'));
  expect(code.map(({ Owner, Answer, Row }) => [Owner, Answer, Row])).toEqual([
    ['You', 'Do rope', 'https://dividing-line.example/services/bell/#rope'],
    ['', 'Not answered yet.', 'https://dividing-line.example/services/bell/soft/'],
  ]);
});

test('switches say their state and who changes it', () => {
  expect(rowsOf('Switches').map(({ Mode, State, Change }) => [Mode, State, Change])).toEqual([
    ['Mode loud', 'Off by default', 'you change it'],
    ['Mode soft', 'Always on', 'nobody can switch it off'],
  ]);
});

test('a control that no part answers says so in each column', () => {
  const [two, three] = rowsOf('Controls');
  expect(two).toEqual({
    Control: 'AC-2',
    Title: 'Accounts',
    'Yours in': '',
    'Both have a half in': '',
    'AWS’s in': 'bell',
  });
  expect(new Set(Object.values(three!).slice(2))).toEqual(
    new Set(['not covered by this catalogue']),
  );
});
