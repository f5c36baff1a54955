import { expect, test } from 'vitest';
import { checksOf, evidenceOf, reportsOf } from './evidence.ts';

test.each([
  ['EC2.7', 'security-hub'],
  ['ACM.1', 'security-hub'],
  ['DocumentDB.12', 'security-hub'],
  ['ebs-in-backup-plan', 'config-rule'],
  ['ec2-imdsv2-check', 'config-rule'],
  ['s3-bucket-level-2fa', 'config-rule'],
  ['SOC 2 report', 'artifact'],
  ['ISO 27001', 'artifact'],
  ['report', 'artifact'],
  ['EC2.', 'artifact'],
  ['a--b', 'artifact'],
  ['', 'artifact'],
])('%j is evidence of the kind %s', (id, kind) => {
  expect(evidenceOf(id)).toEqual({ kind, id });
});

const soc = evidenceOf('SOC 2 report');
const iso = evidenceOf('ISO certificate');
const rung = evidenceOf('bell-rung');
const secondControl = evidenceOf('BELL.2');

test('reports are named once, and are no checks', () => {
  expect(reportsOf([{ evidence: [soc, rung] }, {}, { evidence: [soc, iso] }])).toEqual([
    'SOC 2 report',
    'ISO certificate',
  ]);
  expect(reportsOf([{ evidence: [rung] }])).toEqual([]);
});

test('checks are Config rules and Security Hub controls, in their order', () => {
  expect(checksOf({ evidence: [secondControl, soc, rung] })).toEqual(['BELL.2', 'bell-rung']);
  expect(checksOf({})).toEqual([]);
});
