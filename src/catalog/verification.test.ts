import { expect, test } from 'vitest';
import { page } from './testing/made-up-parts.ts';
import { partVerification, verificationOf } from './verification.ts';

const source = (verified?: string) => (verified === undefined ? page : { ...page, verified });

test('a claim is stale on the 181st day, and not on the 180th', () => {
  expect(verificationOf(source('2026-01-01'), '2026-06-30')).toBe('verified');
  expect(verificationOf(source('2026-01-01'), '2026-07-01')).toBe('stale');
});

test('a claim without a date is unverified', () => {
  expect(verificationOf(source(), '2026-07-01')).toBe('unverified');
});

test('a part is as good as its best source', () => {
  const part = (...dates: (string | undefined)[]) => ({ sources: dates.map(source) });
  expect(partVerification(part(undefined, '2026-06-01'), '2026-07-01')).toBe('verified');
  expect(partVerification(part(undefined, '2025-06-01'), '2026-07-01')).toBe('stale');
  expect(partVerification(part(undefined), '2026-07-01')).toBe('unverified');
});
