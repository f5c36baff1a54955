import { expect, test } from 'vitest';
import { layerOwner, lineOf, type Mode, type StackPart } from '#catalog/index.ts';
import {
  countInWords,
  differSentence,
  lineSentence,
  movesSentence,
  rewordedSentence,
} from './sentences.ts';

/** A mode of parts of one layer above a physical one: an owner, and what the owner does. */
function mode(name: string, written: Readonly<Record<string, string>>): Mode {
  const parts = Object.entries(written).map(([id, text]) => {
    const [owner, ...duty] = text.split(' ');
    return { id, owner: owner === 'you' ? 'customer' : 'aws', duty: duty.join(' ') } as StackPart;
  });
  const physical = { id: 'physical', owner: 'aws' } as StackPart;
  const layers = [
    { id: 'physical', name: 'Physical', owner: 'aws', parts: [physical] },
    { id: 'platform', name: 'Platform', owner: layerOwner(parts), parts },
  ] as const;
  return { name, stack: { layers, line: lineOf(layers) } } as unknown as Mode;
}

const plain = mode('Plain', { a: 'you', b: 'aws', c: 'aws' });

test('counts are words up to nine', () => {
  expect([1, 5, 9, 10].map(countInWords)).toEqual(['One', 'Five', 'Nine', '10']);
});

test.each([
  [plain, 'No part changes its owner'],
  [
    mode('X', { a: 'you', b: 'aws', c: 'aws', d: 'you', e: 'aws' }),
    'No part changes its owner, and one of your parts is listed only here',
  ],
  [mode('X', { a: 'aws', b: 'you', c: 'you' }), 'One part passes to AWS, two parts pass to you'],
])('says how many parts pass to whom: %#', (other, sentence) => {
  expect(movesSentence(plain, other)).toBe(sentence);
});

test('does not repeat the line of the default mode', () => {
  expect(lineSentence(plain, mode('X', { a: 'you', b: 'you', c: 'aws' }))).toBe(
    'The line runs through the same layers as in “Plain”. One part passes to you.',
  );
  expect(lineSentence(plain, mode('X', { a: 'you', b: 'you', c: 'you' }))).toBe(
    'The line runs between physical and platform. Compared with “Plain”: two parts pass to you.',
  );
});

const duties = mode('Plain', { a: 'aws Run it.', b: 'aws Patch it.', c: 'aws Watch it.' });

test.each([
  [duties, 'None of its 4 parts differ from those of “Plain”', undefined],
  [
    mode('X', { a: 'aws Run it.', b: 'aws Patch it monthly.', c: 'aws Watch it.' }),
    '1 of its 4 parts differs from those of “Plain”',
    'One part keeps its owner and reads differently.',
  ],
  [
    mode('X', { a: 'aws Run it well.', b: 'aws Patch it now.', d: 'aws Keep it.' }),
    '3 of its 4 parts differ from those of “Plain”. One part of “Plain” has no row here',
    'Two parts keep their owner and read differently.',
  ],
  [
    mode('X', { a: 'aws Run it.' }),
    'None of its 2 parts differ from those of “Plain”. Two parts of “Plain” have no row here',
    undefined,
  ],
])('says how many parts differ, and how many only read differently: %#', (other, all, reworded) => {
  expect(differSentence(duties, other)).toBe(all);
  expect(rewordedSentence(duties, other)).toBe(reworded);
});
