import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapLabel } from './composition.ts';

const length = (text: string) => text.length;

test('a label that fits stays on one line', () => {
  expect(wrapLabel('Apply guest OS patches', 30, length)).toEqual(['Apply guest OS patches']);
});

test('lines are evened out', () => {
  expect(wrapLabel('Isolate workloads from each other', 24, length)).toEqual([
    'Isolate workloads',
    'from each other',
  ]);
});

test('a word longer than the limit stays whole', () => {
  expect(wrapLabel('Use ECS_AWSVPC_BLOCK_IMDS', 8, length)).toEqual([
    'Use',
    'ECS_AWSVPC_BLOCK_IMDS',
  ]);
});

test('no word is lost, and a line over the limit is a single word', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z0-9’,/]{1,14}$/), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (list, limit) => {
      const lines = wrapLabel(list.join(' '), limit, length);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(line.length <= limit || !line.includes(' ')).toBe(true);
    }),
  );
});
