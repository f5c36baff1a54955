import { expect, test } from 'vitest';
import type { Evidence, Part } from '#catalog/index.ts';
import { knownEvidence } from './known-evidence.ts';
import { aMode, aPart, aService, projectWith, found, places } from '../testing/project.ts';

const reference = {
  ...projectWith({}).reference,
  configRules: [{ id: 'ebs-in-backup-plan' }, { id: 'encrypted-volumes' }],
  securityHubControls: [{ id: 'EC2.7' }],
};
const config: Evidence = { kind: 'config-rule', id: 'encrypted-volumes' };
const hub: Evidence = { kind: 'security-hub', id: 'EC2.7' };
const soc: Evidence = { kind: 'artifact', id: 'SOC 2 report' };
const withParts = (...parts: Partial<Part>[]) =>
  projectWith({
    reference,
    entries: [
      aService({ add: parts.map((part, index) => aPart({ id: `part-${index}`, ...part })) }),
    ],
  });

test('accepts evidence that exists and proves the owner’s half', async () => {
  const project = withParts({ evidence: [config, hub] }, { owner: 'aws', evidence: [soc] }, {});
  expect(await found(knownEvidence, project)).toBe('');
});

test('reports evidence that does not exist', async () => {
  const project = withParts(
    {
      evidence: [
        { ...config, id: 'encrypted-volume' },
        { ...hub, id: 'EBS.99' },
      ],
    },
    { owner: 'aws', evidence: [{ ...soc, id: 'SOC2 report' }] },
  );
  expect(await found(knownEvidence, project)).toMatchInlineSnapshot(`
    "ec2 › add › part-0 › evidence › 0
      There is no AWS Config managed rule "encrypted-volume".
      Did you mean "encrypted-volumes"? Allowed: the rules in src/catalog/reference/config-rules.json.
      Correct the id, or leave the evidence out.
    ec2 › add › part-0 › evidence › 1
      There is no Security Hub control "EBS.99".
      Allowed: the controls in src/catalog/reference/security-hub-controls.json.
      Correct the id, or leave the evidence out.
    ec2 › add › part-1 › evidence › 0
      There is no AWS Artifact report "SOC2 report".
      Did you mean "SOC 2 report"? Allowed: "SOC 1 report", "SOC 2 report", "SOC 3 report", "ISO/IEC 27001 certificate", "ISO/IEC 27017 certificate", "ISO/IEC 27018 certificate", "PCI DSS Attestation of Compliance", "C5 report", "FedRAMP package".
      Correct the id, or leave the evidence out."
  `);
});

test('reports evidence of the other side', async () => {
  const project = withParts({ evidence: [soc] }, { owner: 'aws', evidence: [config, hub] });
  expect(await found(knownEvidence, project)).toMatchInlineSnapshot(`
    "ec2 › add › part-0 › owner
      The part "part-0" belongs to "customer", but has evidence of the kind "artifact".
      Allowed: "artifact" on parts of "aws".
      Name a Config rule or a Security Hub control instead, or set "evidence: []" here.
    ec2 › add › part-1 › owner
      The part "part-1" belongs to "aws", but has evidence of the kind "config-rule".
      Allowed: "config-rule" on parts of "customer".
      Name a report of AWS Artifact instead, or set "evidence: []" here.
    ec2 › add › part-1 › owner"
  `);
});

test('reports evidence that a change of owner left behind', async () => {
  const entry = aService({
    add: [aPart({ evidence: [config] })],
    modes: [aMode(), aMode({ id: 'managed', override: { 'os-patches': { owner: 'aws' } } })],
  });
  const project = projectWith({ reference, entries: [entry] });
  expect(await places(knownEvidence, project)).toEqual([
    'ec2 › modes › managed › override › os-patches › owner',
  ]);
});
