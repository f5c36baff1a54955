import { expect, test } from 'vitest';
import type { Part } from '#catalog/index.ts';
import { stackFigures } from './figures.ts';
import { aService } from './testing/made-up-services.ts';

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
