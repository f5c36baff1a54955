import { expect, test } from 'vitest';
import type { StackPart } from '../catalog/index.ts';
import { serviceOf } from '../project/catalogue.ts';
import { checkGroups, provenParts, reportNames } from './evidence.ts';

test('checks stand by kind, in the order of their numbers, with their pages', () => {
  const evidence = [
    { kind: 'config-rule', id: 'ec2-imdsv2-check' },
    { kind: 'security-hub', id: 'EC2.18' },
    { kind: 'security-hub', id: 'EC2.2' },
  ];
  expect(checkGroups({ evidence } as unknown as StackPart)).toEqual([
    {
      name: 'Security Hub',
      checks: [
        { id: 'EC2.2', url: expect.stringMatching(/\/ec2-controls\.html#ec2-2$/) },
        { id: 'EC2.18', url: expect.stringMatching(/\/ec2-controls\.html#ec2-18$/) },
      ],
    },
    {
      name: 'Config rule',
      checks: [{ id: 'ec2-imdsv2-check', url: expect.stringMatching(/\/ec2-imdsv2-check\.html$/) }],
    },
  ]);
});

test('a part that passes to you in a later mode brings its checks', () => {
  const { checked } = provenParts(serviceOf('iam'));
  const lifetime = checked.find(({ id }) => id === 'credential-lifetime');
  expect(lifetime?.owner).toBe('customer');
  expect(lifetime?.evidence).toContainEqual({ kind: 'config-rule', id: 'access-keys-rotated' });
});

test('AWS’s half is proven by reports, yours by checks', () => {
  const ec2 = serviceOf('ec2');
  expect(reportNames(ec2)).toContain('SOC 2 report');
  const { checked, unchecked } = provenParts(ec2);
  expect(checked.every(({ owner }) => owner === 'customer')).toBe(true);
  expect(new Set(checked.map(({ id }) => id)).size).toBe(checked.length);
  expect(unchecked).toBeGreaterThan(0);
});
