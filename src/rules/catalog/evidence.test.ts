import { expect, test } from 'vitest';
import type { Evidence, ModeEntry, Part, ServiceEntry } from '#catalog/index.ts';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  found,
  places,
  projectWith,
} from '../testing/project.ts';
import { knownControls, knownEvidence, reportScope } from './evidence.ts';

const reference = {
  ...projectWith({}).reference,
  nistControls: ['si-2', 'ac-6', 'ac-6.1'],
  configRules: ['ebs-in-backup-plan', 'encrypted-volumes'],
  securityHubControls: ['EC2.7'],
};

test('accepts controls and enhancements', async () => {
  const entries = [aService({ add: [aPart({ controls: ['si-2', 'ac-6.1'] })] })];
  expect(await found(knownControls, projectWith({ reference, entries }))).toBe('');
});

test('reports what NIST does not have', async () => {
  const entry = aService({
    add: [aPart({ controls: ['SI-2', 'si-999'] })],
    modes: [aMode({ override: { 'os-patches': { controls: ['ac-6(1)'] } } })],
  });
  const project = projectWith({ reference, entries: [entry] });
  expect(await found(knownControls, project)).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › controls › 0
      NIST SP 800-53 r5 has no control "SI-2", or has withdrawn it.
      Did you mean "si-2"? Allowed: the ids in src/catalog/reference/nist-800-53-r5.json.
      Write the id as OSCAL does, in lower case: si-2, or ac-6.1 for an enhancement.
    ec2 › add › os-patches › controls › 1
    ec2 › modes › virtual-instance › override › os-patches › controls › 0"
  `);
});

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

const evidence = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;
const building = aPart({ id: 'facilities', layer: 'physical', owner: 'aws', evidence });
const project = (given: Parameters<typeof projectWith>[0]) =>
  projectWith({ traits: [aTrait({ id: 'site', add: [building] })], ...given });
const placesIn = (given: Parameters<typeof projectWith>[0]) => places(reportScope, project(given));
const inSite = (change: Partial<ServiceEntry> = {}, mode: Partial<ModeEntry> = {}) =>
  aService({ traits: ['site'], add: [], ...change, modes: [aMode(mode)] });

test('accepts the reports of data centers, also under another name', async () => {
  const override = { facilities: { name: 'Buildings under the service itself' } };
  expect(await placesIn({ entries: [inSite({ override })] })).toEqual([]);
});

test('rejects a report of a service, wherever it is written, once', async () => {
  const claim = aPart({ id: 'engine', layer: 'platform', owner: 'aws', evidence });
  const modes = [aMode(), aMode({ id: 'managed', override: { engine: { evidence } } })];
  expect(
    await placesIn({
      traits: [aTrait({ id: 'wires', add: [{ ...building, layer: 'network' }] })],
      archetypes: [anArchetype({ add: [building] })],
      entries: [aService({ add: [claim, building], modes })],
    }),
  ).toEqual([
    'ec2 › add › engine',
    'ec2 › add › facilities',
    'ec2 › modes › managed › override › engine',
    'machine › add › facilities',
    'wires › add › facilities',
  ]);
});

test('rejects what has kept the reports and has another duty', async () => {
  const override = { facilities: { duty: 'Guard the truck that carries the device.' } };
  expect(await found(reportScope, project({ entries: [inSite({ override })] })))
    .toMatchInlineSnapshot(`
      "ec2 › override › facilities › duty
        The part "facilities" has a report as evidence, and is not AWS’s data centers or hosts alone.
        Allowed: reports on parts that a trait adds to "physical" or "hypervisor", with the trait’s duty.
        Leave the report out; write remove: ['evidence'] where the part has it from a trait. No list of services in scope was compared."
    `);
  expect(await placesIn({ entries: [inSite({}, { override })] })).toEqual([
    'ec2 › modes › virtual-instance › override › facilities › duty',
  ]);
  const none = { facilities: { ...override.facilities, remove: ['evidence'] as const } };
  expect(await placesIn({ entries: [inSite({ override: none })] })).toEqual([]);
});
