import { expect, test } from 'vitest';
import { readChoice, typedChoice, typedChoices, type ChoiceNote } from './choice.ts';

const notesOf = (notes: readonly ChoiceNote[]) =>
  notes.map(({ text, nearest }) => [text, nearest?.word].filter(Boolean).join(' → '));

const modes = 'bell.loud bell.soft gong.brass gong.steel horn.long horn.short drum.big'
  .split(' ')
  .map((word) => ({ word, label: word.toUpperCase().replace('.', ' · ') }));

test.each([
  [
    'a service means its default mode, and once',
    'bell.soft,gong, bell,GONG.brass,,',
    ['bell.soft,gong.brass,bell.loud'],
  ],
  ['nothing', '', ['']],
  [
    'what does not exist is named with the nearest',
    'bell,gog.steel,gong.stel,zzzzzz,bell.',
    [
      'bell.loud',
      'There is no service “gog”. → gong.steel',
      'gong has no mode “stel”. → gong.steel',
      'There is no service “zzzzzz”.',
      'bell has no mode “”.',
    ],
  ],
  [
    'a seventh mode is left out',
    modes.map(({ word }) => word).join(),
    [
      'bell.loud,bell.soft,gong.brass,gong.steel,horn.long,horn.short',
      '6 modes at most stand side by side. Left out: DRUM · BIG.',
    ],
  ],
  [
    'a long address is read to a limit',
    'bell,'.repeat(40),
    ['bell.loud', 'The address asks for more than 12 modes; the rest of it was not read.'],
  ],
])('%s', (_what, query, expected) => {
  const { words, notes } = readChoice(query, modes);
  expect([words.join(), ...notesOf(notes)]).toEqual(expected);
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

test.each([
  ['the list’s name', 'Bell · Soft tower', ['bell.soft']],
  ['a word', 'GONG.own-rope', ['gong.own-rope']],
  ['words of the name', 'gong managed rope', ['gong.managed-rope']],
  ['beginnings of words', 'big man', ['gong.managed-rope']],
  ['a service of one mode', 'horn', ['horn.long']],
  ['another name', 'a snare', ['drum.horn']],
  ['its own name before another’s', 'dru horn', ['drum.horn']],
  ['a service with another name of a mode', 'drum tom', ['drum.horn']],
  ['a service on what another has in its name, too', 'Horn on the drum', ['drum.horn']],
  ['the service that is typed first', 'Drum on Horn', ['drum.horn']],
  [
    'the default of a service; others are offered',
    'bell',
    ['bell.loud', 'Bell · Loud tower is the default.', 'bell.soft'],
  ],
  [
    'several that fit: none',
    'tower',
    [undefined, '“tower” fits several modes.', 'bell.loud', 'bell.soft'],
  ],
  [
    'none that fits: the nearest is offered',
    'hirn',
    [undefined, 'There is no service “hirn”. → horn.long'],
  ],
  ['nothing', ' , ', [undefined]],
])('a reader types %s', (_what, typed, expected) => {
  const { found, notes } = typedChoice(typed, typable);
  expect([found?.word, ...notesOf(notes)]).toEqual(expected);
});

const comma = { word: 'gong.rope', label: 'Big Gong · Rope, own' };

test.each([
  ['Big Gong · Rope, own', ['gong.rope']],
  ['horn, gong managed rope', ['horn.long', 'gong.managed-rope']],
  ['horns, nothing', ['horn.long', undefined]],
  ['horns vs gong managed', ['horn.long', 'gong.managed-rope']],
  ['horns VS. gong managed', ['horn.long', 'gong.managed-rope']],
  // A name of its own that has both does not stand for them.
  ['gong.own-rope, horn', ['gong.own-rope', 'horn.long']],
  ['Horn; dru and drum plain', ['horn.long', 'dru.thin', 'drum.plain']],
  [' , ', []],
])('of the list "%s" each is found, and a name with a comma is no list', (typed, expected) => {
  const choices = typedChoices(typed, [...typable, comma]);
  expect(choices.map(({ found }) => found?.word)).toEqual(expected);
});
