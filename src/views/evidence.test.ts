import { expect, test } from 'vitest';
import type { Service, StackPart } from '#catalog/index.ts';
import { checkGroups, controlsHeldBy, provenParts, reportNames } from './evidence.ts';

const rule = (id: string) => ({ kind: 'config-rule', id }) as const;
const hub = (id: string) => ({ kind: 'security-hub', id }) as const;
const report = (id: string) => ({ kind: 'artifact', id }) as const;
const part = (id: string, owner: 'aws' | 'customer', evidence: StackPart['evidence'] = []) =>
  ({ id, owner, evidence }) as StackPart;
/** A service whose modes have these parts, all in one layer. */
const serviceWith = (...modes: (readonly StackPart[])[]) =>
  ({ modes: modes.map((parts) => ({ stack: { layers: [{ parts }] } })) }) as unknown as Service;

test('checks are by kind, in the order of their numbers, with their pages', () => {
  const groups = checkGroups(
    part('a', 'customer', [rule('ec2-imdsv2-check'), hub('EC2.18'), hub('EC2.2')]),
  );
  expect(
    groups.map(({ name, checks }) => [name, ...checks.map(({ url }) => url.split('/').at(-1))]),
  ).toEqual([
    ['Security Hub', 'ec2-controls.html#ec2-2', 'ec2-controls.html#ec2-18'],
    ['Config rule', 'ec2-imdsv2-check.html'],
  ]);
});

test('AWS’s half is proven by reports, yours by the checks of all modes in which it is yours', () => {
  const service = serviceWith(
    [
      part('building', 'aws', [report('SOC 2 report')]),
      part('patches', 'customer', [rule('patched')]),
      part('keys', 'aws'),
      part('users', 'customer'),
    ],
    [
      part('building', 'aws', [report('SOC 2 report'), report('ISO 27001')]),
      part('patches', 'customer', [rule('patched'), rule('patched-soon')]),
      part('keys', 'customer', [rule('keys-rotated')]),
    ],
  );
  expect(reportNames(service)).toEqual(['SOC 2 report', 'ISO 27001']);
  const { proven, checked, unchecked } = provenParts(service);
  expect(proven).toMatchObject([
    part('patches', 'customer', [rule('patched'), rule('patched-soon')]),
    part('keys', 'customer', [rule('keys-rotated')]),
  ]);
  expect([checked, unchecked]).toEqual([true, 1]);
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
