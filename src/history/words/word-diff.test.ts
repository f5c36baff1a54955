import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff, type WordRun } from './word-diff.ts';

const without = (runs: readonly WordRun[], kind: WordRun['kind']) =>
  runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join('');

test('words that stay are told from those that go and come', () => {
  const runs = wordDiff('Patch the bell under the tower.', 'AWS patches the bell in the tower.');
  expect(without(runs, 'added')).toBe('Patch the bell under the tower.');
  expect(runs.some(({ kind, text }) => kind === 'same' && text.includes('the bell'))).toBe(true);
});

test('both texts can be read off, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (from, to) => {
      const runs = wordDiff(from, to);
      expect([without(runs, 'added'), without(runs, 'removed')]).toEqual([from, to]);
    }),
  );
});

test('long texts with nothing in common are replaced as a whole', () => {
  const text = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${n}`).join(' ');
  expect(wordDiff(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
