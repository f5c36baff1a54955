import { expect, test } from 'vitest';
import { defaultsView, type DefaultLine } from './defaults-view.ts';
import { aService } from './testing/made-up-services.ts';

const off = { state: 'off-by-default', changedBy: 'customer' } as const;
const on = { state: 'on-by-default', changedBy: 'customer' } as const;
const closed = { ...off, opens: true } as const;
const byAws = { state: 'on-by-default', changedBy: 'aws' } as const;

const bell = aService('bell', [
  ['loud', { id: 'lamp', setting: off }, { id: 'rope' }, { id: 'lock', setting: on }],
  ['soft', { id: 'lamp', setting: off }, { id: 'lock', setting: { state: 'always-on' } }],
  ['own', { id: 'timer', setting: byAws }, { id: 'door', setting: closed }],
]);
const names = (lines: readonly DefaultLine[]) =>
  lines.map(({ part, modes, whole }) => [part.id, modes.map(({ id }) => id).join('+'), whole]);

test('each switch is in one list, once for the modes in which it reads the same', () => {
  const view = defaultsView([bell]);
  expect(names(view.off)).toEqual([['lamp', 'loud+soft', false]]);
  expect(names(view.closed)).toEqual([['door', 'own', false]]);
  expect(names(view.on)).toEqual([['lock', 'loud', false]]);
  expect(names(view.always)).toEqual([['lock', 'soft', false]]);
  expect(names(view.byAws)).toEqual([['timer', 'own', false]]);
});

test('a switch that console and API leave differently is in the lists of both', () => {
  const gong = aService('gong', [
    ['brass', { id: 'lamp', setting: { ...off, doors: { console: 'on-by-default' } } }],
  ]);
  const view = defaultsView([gong]);
  expect(names(view.off)).toEqual(names(view.on));
  expect(names(view.off)).toEqual([['lamp', 'brass', true]]);
});

test('a switch of all modes says so', () => {
  const gong = aService('gong', [['brass', { id: 'lamp', setting: off }]]);
  expect(names(defaultsView([gong]).off)).toEqual([['lamp', 'brass', true]]);
});
