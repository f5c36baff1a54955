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
  report,
} from '../testing/project.ts';
import { uniqueIds } from './unique-ids.ts';

test('accepts ids that differ, and a part that replaces an omitted one', async () => {
  const entry = aService({
    modes: [aMode(), aMode({ id: 'bare-metal', omit: ['os-patches'], add: [aPart()] })],
  });
  const project = projectWith({
    entries: [entry, aService({ id: 'lambda' })],
    archetypes: [anArchetype()],
  });
  expect(await report(uniqueIds, project)).toBe('');
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
  expect(await report(uniqueIds, project)).toMatchInlineSnapshot(`
    "ec2:1:1 unique-ids
      found    The service id "ec2" is taken by src/catalog/services/compute/ec2.ts.
      allowed  an id that no other service here has.
      next     Choose another id, or merge the two.
      more     https://line.example/errors/unique-ids/

    ec2:1:1 unique-ids
      found    The service id "ec2" is taken by src/catalog/services/containers/ec2.ts.
      allowed  an id that no other service here has.
      next     Choose another id, or merge the two.
      more     https://line.example/errors/unique-ids/

    ec2 › add › 1 › id:1:1 unique-ids
      found    The part id "os-patches" is taken.
      allowed  an id that no other part here has.
      next     Choose another id; to alter a part of the archetype or a trait, use "change".
      more     https://line.example/errors/unique-ids/

    ec2 › modes › 1 › id:1:1 unique-ids
      found    The mode id "virtual-instance" is taken.
      allowed  an id that no other mode here has.
      next     Choose another id, or merge the two.
      more     https://line.example/errors/unique-ids/

    ec2 › modes › other › add › 0 › id:1:1 unique-ids
      found    The part id "os-patches" is taken.
      allowed  an id that no other part here has.
      next     Choose another id; to alter a part of the archetype or a trait, use "change".
      more     https://line.example/errors/unique-ids/

    guest › add › 1 › id:1:1 unique-ids
      found    The part id "os-patches" is taken.
      allowed  an id that no other part here has.
      next     Choose another id; to alter a part of the archetype or a trait, use "change".
      more     https://line.example/errors/unique-ids/

    machine › add › 1 › id:1:1 unique-ids
      found    The part id "os-patches" is taken.
      allowed  an id that no other part here has.
      next     Choose another id; to alter a part of the archetype or a trait, use "change".
      more     https://line.example/errors/unique-ids/

    ✖ 7 problems.
    "
  `);
});

test('reports an added part that the archetype or an earlier mode has', async () => {
  const entry = aService({
    archetype: 'machine',
    add: [aPart()],
    modes: [
      aMode({ add: [aPart({ id: 'fleet', name: 'Run a fleet' })] }),
      aMode({ id: 'spot', from: 'virtual-instance', add: [aPart({ id: 'fleet', name: 'Bid' })] }),
    ],
  });
  const project = projectWith({ archetypes: [anArchetype()], entries: [entry] });
  expect(await report(uniqueIds, project)).toMatchInlineSnapshot(`
    "ec2 › add › 0 › id:1:1 unique-ids
      found    The part id "os-patches" is taken.
      allowed  an id that no other part here has.
      next     Choose another id; to alter a part of the archetype or a trait, use "change".
      more     https://line.example/errors/unique-ids/

    ec2 › modes › spot › add › 0 › id:1:1 unique-ids
      found    The part id "fleet" is taken.
      allowed  an id that no other part here has.
      next     Choose another id; to alter a part of the archetype or a trait, use "change".
      more     https://line.example/errors/unique-ids/

    ✖ 2 problems.
    "
  `);
});

test('reports a trait that brings what is there, unless it is omitted', async () => {
  const project = projectWith({
    archetypes: [
      anArchetype({ with: ['guest'], add: [] }),
      anArchetype({ id: 'bare', with: ['guest'] }),
    ],
    traits: [aTrait()],
    entries: [
      aService({ archetype: 'machine', add: [], with: ['guest'] }),
      aService({
        id: 'lambda',
        archetype: 'machine',
        add: [],
        with: ['guest'],
        omit: ['os-patches'],
      }),
    ],
  });
  expect(await report(uniqueIds, project)).toMatchInlineSnapshot(`
    "bare › add › 0 › id:1:1 unique-ids
      found    The part id "os-patches" is taken.
      allowed  an id that no other part here has.
      next     Choose another id; to alter a part of the archetype or a trait, use "change".
      more     https://line.example/errors/unique-ids/

    ec2 › with › 0:1:1 unique-ids
      found    The trait "guest" brings the part "os-patches", which the stack already has.
      allowed  traits that bring what the stack does not have.
      next     Leave out the trait, or name the part in "omit" and write it in "add" as it should read.
      more     https://line.example/errors/unique-ids/

    ✖ 2 problems.
    "
  `);
});

test('reports two parts of a stack that have the same name', async () => {
  const entry = aService({ modes: [aMode({ add: [aPart({ id: 'os-updates' })] })] });
  expect(await report(uniqueIds, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › add › os-updates › name:1:1 unique-ids
      found    The parts "os-patches" and "os-updates" of one stack are both called "Apply guest OS patches".
      allowed  names that tell the parts of a stack apart.
      next     Say in the name what is done: make, apply, choose, start, watch.
      more     https://line.example/errors/unique-ids/

    ✖ 1 problem.
    "
  `);
});

test('of two files of one service, the one that was not there before is the copy', async () => {
  const before = { services: [aService({ category: 'containers' })], archetypes: [], traits: [] };
  const project = projectWith({
    files: [aFile({}), aFile({}, { category: 'containers' }), aFile({}, { category: 'storage' })],
    base: aBase(before),
  });
  const problems = await Array.fromAsync(uniqueIds.check(project));
  expect(problems.map(({ at, message }) => ({ at, message }))).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "id": "ec2",
          "kind": "service",
          "occurrence": 0,
          "path": [],
        },
        "message": "The service id "ec2" is taken by src/catalog/services/containers/ec2.ts.",
      },
      {
        "at": {
          "id": "ec2",
          "kind": "service",
          "occurrence": 2,
          "path": [],
        },
        "message": "The service id "ec2" is taken by src/catalog/services/containers/ec2.ts.",
      },
    ]
  `);
});
