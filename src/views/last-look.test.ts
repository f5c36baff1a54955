import { describe, expect, test } from 'vitest';
import type { Reference } from '#catalog/index.ts';
import { lastLook } from './last-look.ts';

const url = 'https://docs.aws.amazon.com/bell/latest/ug/ringing.html';
const citedOn = (verified?: string) =>
  ({
    number: 1,
    url: `${url}#hours`,
    title: 'Ringing',
    claims: [{ source: { url, title: 'Ringing', ...(verified && { verified }) } }],
  }) as unknown as Reference;

describe('beside the day of the reading stands', () => {
  const seen = [
    { [url]: { hours: { since: '2026-11-20', looked: '2026-12-07' } } },
    { [url]: { top: { since: '2026-11-19', looked: '2026-12-14' } } },
  ];

  test('that nothing has changed since, with the day up to which that holds for every section', () => {
    expect(lastLook(citedOn('2026-11-20'), seen)).toBe(
      'unchanged since it was read, last looked at on 7 December 2026',
    );
  });

  test.each(['2026-11-19', undefined])(
    'the first look, where it came after the reading: %s',
    (day) => {
      expect(lastLook(citedOn(day), seen)).toBe(
        'unchanged since 20 November 2026, last looked at on 7 December 2026',
      );
    },
  );

  test('nothing, where nobody has looked', () => {
    expect(lastLook(citedOn('2026-11-20'), [])).toBeUndefined();
    expect(lastLook(citedOn('2026-11-20'), [{ 'https://aws.amazon.com/': {} }])).toBeUndefined();
  });
});
