import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';

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
