import { expect, test } from 'vitest';
import { faultsOf, wellFormed } from './form.ts';

test.each([
  [{ team: 'Systems' }, []],
  [{ team: 'Systems', service: 'ec2', layer: 'data', part: 'os-*' }, []],
  ['Systems', [{ kind: 'no-object' }]],
  [null, [{ kind: 'no-object' }]],
  [{ part: 'os-*' }, [{ kind: 'team', field: 'team' }]],
  [{ team: ' ' }, [{ kind: 'team', field: 'team' }]],
  [{ team: 'x'.repeat(41) }, [{ kind: 'team', field: 'team' }]],
  [
    { team: 'Systems', prt: 'os-*', part: 3 },
    [
      { kind: 'unknown-field', field: 'prt' },
      { kind: 'id', field: 'part' },
    ],
  ],
])('%j has the faults %j', (pattern, faults) => {
  expect(faultsOf(pattern)).toEqual(faults);
});

test('of a list, the patterns without fault remain, with their places', () => {
  const pattern = { team: 'Systems' };
  expect(wellFormed([{ team: '' }, pattern, pattern])).toEqual([
    { pattern, index: 1 },
    { pattern, index: 2 },
  ]);
  expect(wellFormed({ team: 'Systems' })).toEqual([]);
});
