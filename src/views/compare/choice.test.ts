import { expect, test } from 'vitest';
import { readChoice, typedChoice, typedChoices } from './choice.ts';

const modes = [
  'bell.loud',
  'bell.soft',
  'gong.brass',
  'gong.steel',
  'horn.long',
  'horn.short',
  'drum.big',
].map((word) => ({ word, label: word.toUpperCase().replace('.', ' · ') }));

const read = (query: string) => {
  const { words, notes } = readChoice(query, modes);
  return [
    words.join(),
    ...notes.map(({ text, nearest }) => (nearest ? `${text} → ${nearest.word}` : text)),
  ];
};

test('a service by itself means its default mode; what is named twice counts once', () => {
  expect(read('bell.soft,gong, bell,GONG.brass,,')).toEqual(['bell.soft,gong.brass,bell.loud']);
  expect(read('')).toEqual(['']);
});

test('what does not exist is named with the nearest, and the rest is compared', () => {
  expect(read('bell,gog.steel,gong.stel,zzzzzz,bell.')).toMatchInlineSnapshot(`
    [
      "bell.loud",
      "There is no service “gog”. → gong.steel",
      "gong has no mode “stel”. → gong.steel",
      "There is no service “zzzzzz”.",
      "bell has no mode “”.",
    ]
  `);
});

test('a seventh mode is left out, and a long address is read to a limit', () => {
  expect(read(modes.map(({ word }) => word).join())).toMatchInlineSnapshot(`
    [
      "bell.loud,bell.soft,gong.brass,gong.steel,horn.long,horn.short",
      "6 modes at most stand side by side. Left out: DRUM · BIG.",
    ]
  `);
  expect(read(Array.from({ length: 40 }, () => 'bell').join())).toMatchInlineSnapshot(`
    [
      "bell.loud",
      "The address asks for more than 12 modes; the rest of it was not read.",
    ]
  `);
});

const typable = [
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
  const { found, notes } = typedChoice(typed, typable);
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
    typedChoices(typed, [...typable, comma]).map(({ found }) => found?.word);
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
