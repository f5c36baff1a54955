import { expect, test } from 'vitest';
import { errorsAmong } from '#load/diagnostics/diagnostic.ts';
import { passageNamed } from '../catalog/passage-named.ts';
import { runRules } from '../run.ts';
import { aPart, aService, projectWith } from '../testing/project.ts';
import { calendarRules, clockDiagnostic } from './clock.ts';

const url = 'https://docs.aws.amazon.com/';
const readOn = (days: readonly string[], today: string) =>
  clockDiagnostic(
    projectWith({
      today,
      entries: days.map((verified, index) =>
        aService({ id: `s${index}`, add: [aPart({ sources: [{ url, title: 'AWS', verified }] })] }),
      ),
    }),
  );
const days = ['2026-11-27', ...Array.from({ length: 9 }, () => '2026-11-24')];

test('names the clock where many entries were read after today', () => {
  expect(readOn(days, '2025-01-01')).toMatchObject({
    rule: 'verified-date',
    message: 'Today is 2025-01-01, and 10 entries were read after that, the last on 2026-11-27.',
    expected: 'Allowed: a clock that shows 2026-11-27 or later.',
  });
});

test('a few days in the future are mistakes of their own', () => {
  expect(readOn(days.slice(1), '2025-01-01')).toBeUndefined();
  expect(readOn(days, '2026-11-24')).toBeUndefined();
});

test('time alone makes no error', async () => {
  const sources = [{ url, title: 'AWS', verified: '2026-11-30', at: ['first words … last words'] }];
  const entries = (['sunset', 'maintenance', 'ended'] as const).map((status) =>
    aService({
      id: status,
      add: [aPart({ sources })],
      lifecycle: {
        status,
        date: status === 'ended' ? '2026-11-30' : '2026-12-07',
        note: 'It ends.',
        sources,
      },
    }),
  );
  for (const today of ['2026-11-30', '2026-12-07', '2026-12-08', '2036-01-01']) {
    const diagnostics = await runRules(
      [...calendarRules, passageNamed],
      projectWith({ today, entries }),
      async () => ({ file: 'a.ts', line: 1, column: 1 }),
      [],
    );
    expect(errorsAmong(diagnostics), today).toEqual([]);
  }
});
