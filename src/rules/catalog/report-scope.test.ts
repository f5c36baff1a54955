import { expect, test } from 'vitest';
import type { ModeEntry, ServiceEntry } from '#catalog/index.ts';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  projectWith,
  found,
  places,
} from '../testing/project.ts';
import { reportScope } from './report-scope.ts';

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
