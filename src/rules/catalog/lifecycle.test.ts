import { expect, test } from 'vitest';
import type { Lifecycle } from '#catalog/index.ts';
import { lifecycle } from './lifecycle.ts';
import { aMode, aPart, aService, projectWith, report, testDay } from '../testing/project.ts';

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
  expect(await report(lifecycle, ending(value))).toBe('');
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
  expect(await report(lifecycle, projectWith({ entries }))).toMatchInlineSnapshot(`
    "a › lifecycle › status:1:1 lifecycle
      found    Service A: the status is "sunset", but there is no date.
      allowed  "sunset" with the day that AWS has announced.
      next     Give the date; if AWS has named none, the status is "maintenance".
      more     https://line.example/errors/lifecycle/

    c › modes › old › lifecycle › status:1:1 lifecycle
      found    Service C, Virtual instance: the status is "ended", but there is no date.
      allowed  "ended" with the day that AWS has announced.
      next     Give the date; if AWS has named none, the status is "maintenance".
      more     https://line.example/errors/lifecycle/

    c › modes › virtual-instance › lifecycle › status:1:1 lifecycle
      found    Service C, Virtual instance: the status is "ended", but its date, 2027-03-31, is in the future.
      allowed  "sunset" until 2027-03-31.
      next     Write "sunset", or correct the date.
      more     https://line.example/errors/lifecycle/

    b › lifecycle › status:1:1 lifecycle (warning)
      found    Service B: the status is "sunset", but its date, 2026-11-23, has passed.
      allowed  "ended" from the day after the date.
      next     Check AWS’s page, then write "ended", or the new date.
      more     https://line.example/errors/lifecycle/

    ✖ 3 problems, 1 warning.
    "
  `);
});
