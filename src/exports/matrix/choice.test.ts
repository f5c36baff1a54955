import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitedTo, limitNotes, readControls, readMatrixChoice, wordsOfChoice } from './choice.ts';
import { aMatrixService, aPart, rowsOf } from './testing/made-up.ts';
import { printedControl } from '#catalog/control-families.ts';
import { byControl } from './rows.ts';

const bell = aMatrixService('bell', { loud: [], soft: [] });
const gong = aMatrixService('gong', { deep: [] });
const read = (text: string) => {
  const { modes, unknown } = readMatrixChoice(wordsOfChoice(text), [bell, gong]);
  return {
    modes: modes.map(
      ({ service, mode, assumed }) => `${service}.${mode}${assumed ? ' assumed' : ''}`,
    ),
    unknown,
  };
};

test.each([
  ['bell', ['bell.loud assumed']],
  ['bell.soft, gong', ['bell.soft', 'gong.deep assumed']],
  ['Bell.*', ['bell.loud', 'bell.soft']],
  ['*', ['bell.loud', 'bell.soft', 'gong.deep']],
  ['bell bell.loud', ['bell.loud']],
  ['bell.loud bell', ['bell.loud']],
  ['bell.*,bell', ['bell.loud', 'bell.soft']],
  ['', []],
])('%s', (text, modes) => expect(read(text)).toEqual({ modes, unknown: [] }));

test('all that names nothing is told, with what was meant', () => {
  const { unknown } = read('bel, bell.sof, drum, gong.high, bel.soft');
  expect(unknown.map(({ word, text, nearest }) => [word, text, nearest])).toEqual([
    ['bel', 'There is no service "bel".', 'bell'],
    ['bell.sof', '"bell" has no mode "sof". It has "bell.loud", "bell.soft".', 'bell.soft'],
    ['drum', 'There is no service "drum".', undefined],
    ['gong.high', '"gong" has no mode "high". It has "gong.deep".', undefined],
    ['bel.soft', 'There is no service "bel".', 'bell.soft'],
  ]);
});

test('whatever is typed is read: each word chooses or is told', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { modes, unknown } = readMatrixChoice(wordsOfChoice(text), [bell, gong]);
      expect(new Set(modes.map(({ service, mode }) => `${service}.${mode}`)).size).toBe(
        modes.length,
      );
      if (wordsOfChoice(text).length > 0) expect(modes.length + unknown.length).toBeGreaterThan(0);
    }),
  );
});

const chime = aMatrixService('bell', {
  loud: [
    aPart('cast', { controls: ['pe-3'] }),
    aPart('ring', { controls: ['ac-2', 'si-2'] }),
    aPart('tune', { controls: ['ac-2.10'] }),
    aPart('hang', { controls: ['ac-20'] }),
    aPart('dust'),
  ],
});
const rows = rowsOf([chime]);
const baseline = [
  { id: 'ac-2', title: 'Accounts' },
  { id: 'ac-20', title: 'Others’ systems' },
  { id: 'si-2', title: 'Flaws' },
];

test.each([
  ['SC-28', ['sc-28']],
  ['sc-28, IA-05 (1); ac-6.10 and SC-28', ['sc-28', 'ia-5.1', 'ac-6.10']],
  ['', []],
  [' , ', []],
])('%s is read', (text, ids) => {
  expect(readControls(text)).toEqual({ ids, faults: [] });
});

test('what is no control is said', () => {
  expect(readControls('sc-28 encryption XX-1')).toEqual({
    ids: ['sc-28'],
    faults: [
      'There is no control “encryption”. Write NIST SP 800-53 ids: SC-28, AC-6(1).',
      'There is no control “xx-1”. Write NIST SP 800-53 ids: SC-28, AC-6(1).',
    ],
  });
});

test('an id is read back as it is printed', () => {
  const id = fc
    .tuple(fc.constantFrom('ac', 'sc'), fc.integer({ min: 1, max: 99 }), fc.nat(99))
    .map(([family, number, more]) => `${family}-${number}${more > 0 ? `.${more}` : ''}`);
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1 }), (ids) => {
      expect(readControls(ids.map(printedControl).join(', '))).toEqual({ ids, faults: [] });
    }),
  );
});

test('a control stands for its enhancements, and for no control that begins as it does', () => {
  const limited = limitedTo(rows, baseline, ['ac-2']);
  expect(limited.rows.map(({ part }) => [part.id, part.controls])).toEqual([
    ['ring', ['ac-2']],
    ['tune', ['ac-2.10']],
  ]);
  expect(limited.controls).toEqual([baseline[0]]);
});

test('what was asked for is listed where no part answers, and nothing else is', () => {
  const limited = limitedTo(rows, baseline, ['ra-5', 'si-2']);
  const said = byControl(limited.rows, limited.controls);
  expect(said.map(({ control, rows: own }) => [control.id, own.length])).toEqual([
    ['si-2', 1],
    ['ra-5', 0],
  ]);
});

test('without controls all is kept, and nothing is said', () => {
  expect(limitedTo(rows, baseline, [])).toEqual({ rows, controls: baseline });
  expect(limitNotes([])).toEqual([]);
  expect(limitNotes(['ac-2.10'])).toEqual([
    'Limited to AC-2(10), with their enhancements: parts that answer to other controls are left out.',
  ]);
});
