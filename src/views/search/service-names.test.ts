import { expect, test } from 'vitest';
import { bell, gong, longBell, namesOf } from '../testing/made-up-bells.ts';

const [loud, soft] = bell.modes;

test('an alias that means a mode is no name of the others', () => {
  expect(namesOf(bell).of([loud])).toContain('chime');
  expect(namesOf(bell).of([loud])).not.toContain('felt');
  expect(soft && namesOf(bell).of([soft])).toContain('felt');
  expect(namesOf(bell).any).toContain('bell of felt');
});

test('words of questions and names of other services are none', () => {
  const words = namesOf(bell).of(bell.modes);
  expect(words).not.toContain('patched');
  expect(words).not.toContain('gong');
});

test('a mode has the words that its service has not', () => {
  expect(soft && namesOf(bell).particular([soft])).toEqual(['soft', 'felt', 'soft-felt']);
});

test('a longer name is not what the shorter one means', () => {
  expect([bell, gong, longBell].map((service) => namesOf(service).extendsAnother)).toEqual([
    false,
    false,
    true,
  ]);
});
