import { expect, test } from 'vitest';
import {
  aFile,
  aMode,
  anArchetype,
  aPart,
  aBase,
  aService,
  aTrait,
  projectWith,
  found,
  places,
} from '../testing/project.ts';
import { uniqueIds } from './unique-ids.ts';

test('accepts ids that differ, and a part that replaces a removed one', async () => {
  const entry = aService({
    modes: [aMode(), aMode({ id: 'bare-metal', remove: ['os-patches'], add: [aPart()] })],
  });
  const project = projectWith({
    entries: [entry, aService({ id: 'lambda' })],
    archetypes: [anArchetype()],
  });
  expect(await found(uniqueIds, project)).toBe('');
});

test('reports services, modes and parts that have the same id', async () => {
  const project = projectWith({
    entries: [
      aService({ modes: [aMode(), aMode(), aMode({ id: 'other', add: [aPart()] })] }),
      aService({ add: [aPart(), aPart()] }),
    ],
    archetypes: [anArchetype({ add: [aPart(), aPart()] })],
    traits: [aTrait({ add: [aPart(), aPart()] })],
    files: [
      aFile({}),
      aFile({}, { category: 'containers' }),
      aFile({}, { kind: 'trait' }),
      aFile({}, { id: 'lambda' }),
    ],
  });
  expect(await found(uniqueIds, project)).toMatchInlineSnapshot(`
    "ec2
      The service id "ec2" is taken by src/catalog/services/compute/ec2.ts.
      Allowed: an id that no other service here has.
      Choose another id, or merge the two.
    ec2
      The service id "ec2" is taken by src/catalog/services/containers/ec2.ts.
      Allowed: an id that no other service here has.
      Choose another id, or merge the two.
    ec2 › add › 1 › id
      The part id "os-patches" is taken.
      Allowed: an id that no other part here has.
      Choose another id; to alter a part of the archetype or a trait, use "override".
    ec2 › modes › 1 › id
      The mode id "virtual-instance" is taken.
      Allowed: an id that no other mode here has.
      Choose another id, or merge the two.
    ec2 › modes › other › add › 0 › id
    guest › add › 1 › id
    machine › add › 1 › id"
  `);
});

test('reports an added part that an archetype or an earlier mode has', async () => {
  const entry = aService({
    archetype: 'machine',
    add: [aPart()],
    modes: [
      aMode({ add: [aPart({ id: 'fleet', name: 'Run a fleet' })] }),
      aMode({
        id: 'spot',
        extends: 'virtual-instance',
        add: [aPart({ id: 'fleet', name: 'Bid' })],
      }),
    ],
  });
  const other = aService({ id: 'lambda', modes: [aMode({ archetype: 'machine' })] });
  const project = projectWith({ archetypes: [anArchetype()], entries: [entry, other] });
  expect(await places(uniqueIds, project)).toEqual([
    'ec2 › add › 0 › id',
    'ec2 › modes › spot › add › 0 › id',
    'lambda › add › 0 › id',
  ]);
});

test('reports a trait that brings what is there, unless it is removed', async () => {
  const project = projectWith({
    archetypes: [
      anArchetype({ traits: ['guest'], add: [] }),
      anArchetype({ id: 'bare', traits: ['guest'] }),
    ],
    traits: [aTrait()],
    entries: [
      aService({ archetype: 'machine', add: [], traits: ['guest'] }),
      aService({
        id: 'lambda',
        archetype: 'machine',
        add: [],
        traits: ['guest'],
        remove: ['os-patches'],
      }),
    ],
  });
  expect(await found(uniqueIds, project)).toMatchInlineSnapshot(`
    "bare › add › 0 › id
      The part id "os-patches" is taken.
      Allowed: an id that no other part here has.
      Choose another id; to alter a part of the archetype or a trait, use "override".
    ec2 › traits › 0
      The trait "guest" brings the part "os-patches", which the stack already has.
      Allowed: traits that bring what the stack does not have.
      Leave out the trait, or name the part in "remove" and write it in "add" as it should read."
  `);
});

test('reports two parts of a stack that have the same name', async () => {
  const entry = aService({ modes: [aMode({ add: [aPart({ id: 'os-updates' })] })] });
  expect(await found(uniqueIds, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › add › os-updates › name
      The parts "os-patches" and "os-updates" of one stack are both called "Apply guest OS patches".
      Allowed: names that tell the parts of a stack apart.
      Say in the name what is done: make, apply, choose, start, watch."
  `);
});

test('of two files of one service, the one that was not there before is the copy', async () => {
  const before = { services: [aService({ category: 'containers' })], archetypes: [], traits: [] };
  const project = projectWith({
    files: [aFile({}), aFile({}, { category: 'containers' }), aFile({}, { category: 'storage' })],
    base: aBase(before),
  });
  const problems = await Array.fromAsync(uniqueIds.check(project));
  const other = 'src/catalog/services/containers/ec2.ts';
  expect(problems).toMatchObject(
    [0, 2].map((occurrence) => ({
      at: { id: 'ec2', occurrence },
      message: `The service id "ec2" is taken by ${other}.`,
    })),
  );
});
