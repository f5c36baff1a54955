import { expect, test } from 'vitest';
import type { Mode } from '#catalog/index.ts';
import { modeLines } from './modes.ts';
import { aService } from './testing/made-up-services.ts';

const bell = aService('bell', [['loud'], ['soft'], ['own']]);
const [loud, soft, own] = bell.modes;
const lines = (items: readonly { mode: Mode; text: string }[], all?: number) =>
  modeLines(bell, items, ({ text }) => text.toLowerCase(), all).map(({ modes, whole, text }) => [
    modes.map(({ id }) => id).join('+'),
    whole,
    text,
  ]);

test('modes of which the same is said are one line, with what is said of the first', () => {
  expect(
    lines([
      { mode: loud, text: 'Ring' },
      { mode: soft!, text: 'Hum' },
      { mode: own!, text: 'ring' },
    ]),
  ).toEqual([
    ['loud+own', false, 'Ring'],
    ['soft', false, 'Hum'],
  ]);
});

test('a line is whole with all modes, or with all that there is something to say of', () => {
  const alike = bell.modes.map((mode) => ({ mode, text: 'Ring' }));
  expect(lines(alike)).toEqual([['loud+soft+own', true, 'Ring']]);
  expect(lines(alike.slice(1))).toEqual([['soft+own', false, 'Ring']]);
  expect(lines(alike.slice(1), 2)).toEqual([['soft+own', true, 'Ring']]);
  expect(lines([])).toEqual([]);
});
