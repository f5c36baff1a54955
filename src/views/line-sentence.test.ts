import { expect, test } from 'vitest';
import { layerOwner, lineOf, type Mode, type OwnerId, type StackPart } from '#catalog/index.ts';
import { lineSentence, movesSentence } from './line-sentence.ts';

function mode(name: string, owners: Record<string, OwnerId>): Mode {
  const parts = Object.entries(owners).map(([id, owner]) => ({ id, owner }) as StackPart);
  const physical = { id: 'physical', owner: 'aws' } as StackPart;
  const layers = [
    { id: 'physical', name: 'Physical', owner: 'aws', parts: [physical] },
    { id: 'platform', name: 'Platform', owner: layerOwner(parts), parts },
  ] as const;
  return { name, stack: { layers, line: lineOf(layers) } } as unknown as Mode;
}

const plain = mode('Plain', { a: 'customer', b: 'aws', c: 'aws' });

test('says how many parts pass to whom', () => {
  expect(movesSentence(plain, plain)).toBe('No part changes its owner');
  const more = mode('X', { a: 'customer', b: 'aws', c: 'aws', d: 'customer', e: 'aws' });
  expect(movesSentence(plain, more)).toBe(
    'No part changes its owner, and one of yours is listed only here',
  );
  expect(movesSentence(plain, mode('X', { a: 'aws', b: 'customer', c: 'customer' }))).toBe(
    'One part passes to AWS, two parts pass to you',
  );
});

test('does not repeat the line of the default mode', () => {
  expect(lineSentence(plain, mode('X', { a: 'customer', b: 'customer', c: 'aws' }))).toBe(
    'The line runs through the same layers as in “Plain”. One part passes to you.',
  );
  expect(lineSentence(plain, mode('X', { a: 'customer', b: 'customer', c: 'customer' }))).toBe(
    'The line runs between physical and platform. Compared with “Plain”: two parts pass to you.',
  );
});
