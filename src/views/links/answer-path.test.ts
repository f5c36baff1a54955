import { expect, test } from 'vitest';
import { part } from '#catalog/testing/made-up-parts.ts';
import { answerPath } from './answer-path.ts';
import { services } from '../services.ts';

const parts = [{ ...part('rope'), isServiceSpecific: true }] as const;
const { id, modes } = services.find((service) => service.modes.length > 1)!;

test('an answer leads to the row of its first part, on the page of the mode', () => {
  expect(answerPath(id, modes[0].id, { parts })).toBe(`services/${id}/#rope`);
  expect(answerPath(id, modes[1]!.id, { parts })).toBe(`services/${id}/${modes[1]!.id}/#rope`);
});
