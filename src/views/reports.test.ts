import { expect, test } from 'vitest';
import { answerOf, questionOf } from '../catalog/index.ts';
import { reportsOf } from './reports.ts';
import { aService } from './testing/made-up-services.ts';

test('names each report once, and no checks of the customer’s', () => {
  const soc = { kind: 'artifact', id: 'SOC 2 report' } as const;
  const iso = { kind: 'artifact', id: 'ISO certificate' } as const;
  const check = { kind: 'config-rule', id: 'bell-rung' } as const;
  const [mode] = aService('bell', [
    ['loud', { id: 'rope', evidence: [soc, check] }, { id: 'tower', evidence: [soc, iso] }],
  ]).modes;
  expect(reportsOf(answerOf(mode, questionOf('prove')))).toEqual([
    'SOC 2 report',
    'ISO certificate',
  ]);
  expect(reportsOf(answerOf(mode, questionOf('admit')))).toEqual([]);
});
