import { expect, test } from 'vitest';
import { layerOwner, lineOf, type Mode, type Part, type StackPart } from '#catalog/index.ts';
import {
  countInWords,
  differSentence,
  lineSentence,
  movesSentence,
  rewordedSentence,
  stackFigures,
} from './sentences.ts';
import { aService } from './testing/made-up-services.ts';

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
    'No part changes its owner, and one of yours is listed only here',
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

const figures = (...parts: readonly (Partial<Part> & { id: string })[]) =>
  stackFigures(aService('bell', [['loud', ...parts]]).modes[0]);

const off = { state: 'off-by-default', changedBy: 'customer' } as const;

test('parts are counted by owner, and of the switches those that wait for the customer', () => {
  expect(
    figures(
      { id: 'rope', owner: 'customer' },
      { id: 'lamp', owner: 'customer', setting: off },
      { id: 'door', owner: 'customer', setting: { ...off, opens: true } },
      { id: 'lock', setting: { state: 'off-by-default', changedBy: 'aws' } },
    ),
  ).toMatchObject({ yours: 3, aws: 1, off: 1 });
});

const page = { url: 'https://docs.aws.amazon.com/bell/', title: 'A page' };
const old = { ...page, verified: '2026-03-01' } as const;
const new1 = { ...page, verified: '2026-05-01' } as const;
const new2 = { ...page, verified: '2026-05-02' } as const;

test.each([
  ['checked 1 May 2026', [old, new1], [new2]],
  ['1 of 2 checked since 1 May 2026', [new1], [page]],
  ['not yet checked', [page], [page]],
])('%s', (words, rope, lamp) => {
  expect(figures({ id: 'rope', sources: rope }, { id: 'lamp', sources: lamp }).checked).toBe(words);
});
