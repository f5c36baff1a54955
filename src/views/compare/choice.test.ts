import { expect, test } from 'vitest';
import { readChoice } from './choice.ts';

const modes = [
  'bell.loud',
  'bell.soft',
  'gong.brass',
  'gong.steel',
  'horn.long',
  'horn.short',
  'drum.big',
].map((word) => ({ word, label: word.toUpperCase().replace('.', ' · ') }));

const read = (asked: string) => {
  const { words, notes } = readChoice(asked, modes);
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
