/** Whatever an address asks for is read quickly, and only modes that exist are compared. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { MAX_COMPARED, readChoice } from './choice.ts';

const modes = Array.from({ length: 900 }, (_, index) => ({
  word: `service-${Math.floor(index / 3)}.mode-${index % 3}`,
  label: `Service ${Math.floor(index / 3)} · Mode ${index % 3}`,
}));
const words = modes.map(({ word }) => word);

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 90 })))
    .map((all) => all.join()),
);

test('compares no more than there is room for, each once, and says what it leaves out', () => {
  fc.assert(
    fc.property(typed, (query) => {
      const choice = readChoice(query, modes);
      expect(choice.words.length).toBeLessThanOrEqual(MAX_COMPARED);
      expect(new Set(choice.words).size).toBe(choice.words.length);
      expect(choice.words.every((word) => words.includes(word))).toBe(true);
      expect(choice.notes.length).toBeLessThan(20);
      for (const { text, nearest } of choice.notes) {
        expect(text.length).toBeLessThan(600);
        if (nearest) expect(modes).toContain(nearest);
      }
      // What it read is read again as it is.
      expect(readChoice(choice.words.join(','), modes)).toEqual({ words: choice.words, notes: [] });
    }),
    { numRuns: runs },
  );
});

test('a megabyte takes no longer than a second', () => {
  const started = performance.now();
  for (const text of ['x'.repeat(1e6), ','.repeat(1e6), 'service-1.mode,'.repeat(7e4)]) {
    readChoice(text, modes);
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
