import { expect, test } from 'vitest';
import type { Service, StackPart } from '#catalog/index.ts';
import { checkGroups, controlsHeldBy, provenParts, reportNames } from './evidence.ts';

test('checks are by kind, in the order of their numbers, with their pages', () => {
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

const part = (id: string, owner: 'aws' | 'customer', evidence: StackPart['evidence'] = []) =>
  ({ id, owner, evidence }) as StackPart;
/** A service whose modes have these parts, all in one layer. */
const serviceWith = (...modes: (readonly StackPart[])[]) =>
  ({ modes: modes.map((parts) => ({ stack: { layers: [{ parts }] } })) }) as unknown as Service;
const rule = (id: string) => ({ kind: 'config-rule', id }) as const;
const report = (id: string) => ({ kind: 'artifact', id }) as const;

test('a part that passes to you in a later mode brings its checks', () => {
  const { proven, checked } = provenParts(
    serviceWith([part('keys', 'aws')], [part('keys', 'customer', [rule('keys-rotated')])]),
  );
  expect(checked).toBe(true);
  expect(proven).toMatchObject([part('keys', 'customer', [rule('keys-rotated')])]);
});

test('AWS’s half is proven by reports, yours by checks', () => {
  const service = serviceWith(
    [
      part('building', 'aws', [report('SOC 2 report')]),
      part('patches', 'customer', [rule('patched')]),
      part('users', 'customer'),
    ],
    [
      part('building', 'aws', [report('SOC 2 report'), report('ISO 27001')]),
      part('patches', 'customer', [rule('patched'), rule('patched-soon')]),
    ],
  );
  expect(reportNames(service)).toEqual(['SOC 2 report', 'ISO 27001']);
  const { proven, unchecked } = provenParts(service);
  expect(proven).toMatchObject([
    part('patches', 'customer', [rule('patched'), rule('patched-soon')]),
  ]);
  expect(unchecked).toBe(1);
});

test('controls are those of each side, in NIST’s order, and a part without a check has its own', () => {
  const service = serviceWith([
    { ...part('users', 'customer'), controls: ['ac-6.1', 'ac-2.12', 'ac-2.3'] },
    { ...part('building', 'aws'), controls: ['pe-3'] },
    part('notes', 'customer'),
  ]);
  expect(controlsHeldBy(service, 'aws')).toBe('PE-3');
  expect(controlsHeldBy(service, 'customer')).toBe('AC-2(3), AC-2(12), AC-6(1)');
  const { proven, checked, unchecked } = provenParts(service);
  expect(proven.map(({ id }) => id)).toEqual(['users']);
  expect([checked, unchecked]).toEqual([false, 2]);
});
