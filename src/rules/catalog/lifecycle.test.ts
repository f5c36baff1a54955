import { expect, test } from 'vitest';
import type { Lifecycle } from '#catalog/index.ts';
import { lifecycle } from './lifecycle.ts';
import { aMode, aPart, aService, projectWith, found, testDay } from '../testing/project.ts';

const { sources } = aPart();
const end = (status: Lifecycle['status'], date?: string): Lifecycle => ({
  status,
  note: 'AWS has announced the end.',
  sources,
  ...(date && { date }),
});
const ending = (value: Lifecycle) => projectWith({ entries: [aService({ lifecycle: value })] });

test.each([
  end('maintenance'),
  end('maintenance', '2025-01-01'),
  end('sunset', testDay),
  end('sunset', '2027-01-01'),
  end('ended', testDay),
  end('ended', '2025-01-01'),
])('accepts $status $date', async (value) => {
  expect(await found(lifecycle, ending(value))).toBe('');
});

test('reports ends without a date or with one that does not fit', async () => {
  const entries = [
    aService({ id: 'a', name: 'Service A', lifecycle: end('sunset') }),
    aService({ id: 'b', name: 'Service B', lifecycle: end('sunset', '2026-11-23') }),
    aService({
      id: 'c',
      name: 'Service C',
      modes: [
        aMode({ lifecycle: end('ended', '2027-03-31') }),
        aMode({ id: 'old', lifecycle: end('ended') }),
      ],
    }),
  ];
  expect(await found(lifecycle, projectWith({ entries }))).toMatchInlineSnapshot(`
    "a › lifecycle › status
      Service A: the status is "sunset", but there is no date.
      Allowed: "sunset" with the day that AWS has announced.
      Give the date; if AWS has named none, the status is "maintenance".
    c › modes › old › lifecycle › status
      Service C, Virtual instance: the status is "ended", but there is no date.
      Allowed: "ended" with the day that AWS has announced.
      Give the date; if AWS has named none, the status is "maintenance".
    c › modes › virtual-instance › lifecycle › status
      Service C, Virtual instance: the status is "ended", but its date, 2027-03-31, is in the future.
      Allowed: "sunset" until 2027-03-31.
      Write "sunset", or correct the date.
    b › lifecycle › status (warning)
      Service B: the status is "sunset", but its date, 2026-11-23, has passed.
      Allowed: "ended" from the day after the date.
      Check AWS’s page, then write "ended", or the new date."
  `);
});
