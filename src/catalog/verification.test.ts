import { describe, expect, test } from 'vitest';
import type { Source } from './schema.ts';
import type { StackPart } from './stack.ts';
import { page, part } from './testing/made-up-parts.ts';
import { partVerification, shelfLifeOf, verificationOf } from './verification.ts';

const own = (more: Partial<StackPart> = {}): StackPart => ({
  ...part('tone'),
  isServiceSpecific: true,
  ...more,
});
const source = (verified?: string): Source =>
  verified === undefined ? page : { ...page, verified };

describe('how long a claim stays fresh depends on what it is about', () => {
  test.each([
    ['a patch, by its control', 90, own({ controls: ['cm-3', 'si-2'] })],
    ['a version without support', 90, own({ controls: ['sa-22'] })],
    ['an upgrade, by its question', 90, own({ answers: ['start-upgrade'] })],
    ['a switch', 180, own({ setting: { state: 'always-on' }, controls: ['sc-28'] })],
    ['anything else of one service', 180, own()],
    ['a building', 365, own({ layer: 'physical', controls: ['si-2'] })],
    ['what many services share', 365, own({ isServiceSpecific: false, controls: ['si-2'] })],
  ])('%s: %i days', (_what, days, about) => {
    expect(shelfLifeOf(about)).toBe(days);
  });
});

test('a claim is stale on the day after its last, and not on it', () => {
  expect(verificationOf(source('2026-01-01'), '2026-06-30', 180)).toBe('verified');
  expect(verificationOf(source('2026-01-01'), '2026-07-01', 180)).toBe('stale');
  expect(verificationOf(source('2026-01-01'), '2026-04-01', 90)).toBe('verified');
  expect(verificationOf(source('2026-01-01'), '2026-04-02', 90)).toBe('stale');
});

test('a claim without a date is unverified', () => {
  expect(verificationOf(source(), '2026-07-01')).toBe('unverified');
});

test('a part is as good as its best source', () => {
  const from = (...dates: (string | undefined)[]) => own({ sources: dates.map(source) });
  expect(partVerification(from(undefined, '2026-06-01'), '2026-07-01')).toBe('verified');
  expect(partVerification(from(undefined, '2025-06-01'), '2026-07-01')).toBe('stale');
  expect(partVerification(from(undefined), '2026-07-01')).toBe('unverified');
});
