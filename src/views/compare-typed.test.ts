import { expect, test } from 'vitest';
import { typedChoice } from './compare-typed.ts';

const modes = [
  { word: 'bell.loud', label: 'Bell · Loud tower' },
  { word: 'bell.soft', label: 'Bell · Soft tower' },
  { word: 'gong.managed-rope', label: 'Big Gong · Managed rope group' },
  { word: 'gong.own-rope', label: 'Big Gong · Rope of your own' },
  { word: 'horn.long', label: 'Horn · Long' },
];
const choose = (typed: string) => {
  const { found, notes } = typedChoice(typed, modes);
  return [found?.word, ...notes.map(({ text, nearest }) => [text, nearest?.word].join(' ').trim())];
};

test.each([
  ['the list’s name', 'Bell · Soft tower', 'bell.soft'],
  ['a word', 'GONG.own-rope', 'gong.own-rope'],
  ['words of the name', 'gong managed rope', 'gong.managed-rope'],
  ['beginnings of words', 'big man', 'gong.managed-rope'],
  ['a service of one mode', 'horn', 'horn.long'],
])('%s finds a mode', (_what, typed, word) => {
  expect(choose(typed)).toEqual([word]);
});

test('a service means its default mode, and the others are offered', () => {
  expect(choose('bell')).toEqual(['bell.loud', 'Bell · Loud tower is the default.', 'bell.soft']);
  expect(choose('Big Gong')[0]).toBe('gong.managed-rope');
});

test('where several fit, none is taken and some are offered', () => {
  expect(choose('tower')).toEqual([
    undefined,
    '“tower” fits several modes.',
    'bell.loud',
    'bell.soft',
  ]);
});

test('where none fits, the nearest is offered', () => {
  expect(choose('hirn')).toEqual([undefined, 'There is no service “hirn”. horn.long']);
  expect(choose(' , ')).toEqual([undefined]);
});
