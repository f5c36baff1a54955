import { expect, test } from 'vitest';
import { typedChoice, typedChoices } from './typed.ts';

const modes = [
  { word: 'bell.loud', label: 'Bell · Loud tower' },
  { word: 'bell.soft', label: 'Bell · Soft tower' },
  { word: 'gong.managed-rope', label: 'Big Gong · Managed rope group' },
  { word: 'gong.own-rope', label: 'Big Gong · Rope of your own' },
  { word: 'horn.long', label: 'Horn · Long' },
  { word: 'drum.horn', label: 'Drum · Horn skin', names: 'snare tom-tom' },
  { word: 'drum.plain', label: 'Drum · Plain' },
  { word: 'dru.thin', label: 'Dru · Thin', names: 'gong horn' },
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
  ['another name', 'a snare', 'drum.horn'],
  ['its own name before another’s', 'dru horn', 'drum.horn'],
  ['a service with another name of a mode', 'drum tom', 'drum.horn'],
  ['a service on what another has in its name, too', 'Horn on the drum', 'drum.horn'],
  ['the service that is typed first', 'Drum on Horn', 'drum.horn'],
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

test('a list by commas finds each, and a name with a comma is no list', () => {
  const comma = { word: 'gong.rope', label: 'Big Gong · Rope, own' };
  const words = (typed: string) =>
    typedChoices(typed, [...modes, comma]).map(({ found }) => found?.word);
  expect(words('Big Gong · Rope, own')).toEqual(['gong.rope']);
  expect(words('horn, gong managed rope')).toEqual(['horn.long', 'gong.managed-rope']);
  expect(words('horns, nothing')).toEqual(['horn.long', undefined]);
  expect(words('horns vs gong managed')).toEqual(['horn.long', 'gong.managed-rope']);
  expect(words('horns VS. gong managed')).toEqual(['horn.long', 'gong.managed-rope']);
  // A name of its own that has both does not stand for them.
  expect(words('gong.own-rope, horn')).toEqual(['gong.own-rope', 'horn.long']);
  expect(words('Horn; dru and drum plain')).toEqual(['horn.long', 'dru.thin', 'drum.plain']);
  expect(words(' , ')).toEqual([]);
});
