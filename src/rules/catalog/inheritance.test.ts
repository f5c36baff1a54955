import { expect, test } from 'vitest';
import {
  aBase,
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  found,
  places,
  projectWith,
} from '../testing/project.ts';
import { changeTargets, knownShared } from './inheritance.ts';

const archetypes = [anArchetype(), anArchetype({ id: 'function', traits: ['guest'] })];
const traits = [aTrait(), aTrait({ id: 'volumes' })];

test('accepts archetypes, traits and earlier modes that exist', async () => {
  const entry = aService({
    archetype: 'machine',
    traits: ['volumes'],
    modes: [
      aMode({ traits: ['guest'] }),
      aMode({ id: 'function', archetype: 'function' }),
      aMode({ id: 'spot', extends: 'virtual-instance' }),
    ],
  });
  expect(await found(knownShared, projectWith({ archetypes, traits, entries: [entry] }))).toBe('');
});

test('reports what does not exist, wherever it is named', async () => {
  const entry = aService({
    archetype: 'machin',
    traits: ['volumes', 'volume'],
    modes: [
      aMode({ archetype: 'server' }),
      aMode({ id: 'nested', traits: ['gest'] }),
      aMode({ id: 'spot', extends: 'virtual-instanc' }),
    ],
  });
  const project = projectWith({
    archetypes: [...archetypes, anArchetype({ id: 'other', traits: ['guets'] })],
    traits,
    entries: [entry],
  });
  expect(await found(knownShared, project)).toMatchInlineSnapshot(`
    "ec2 › archetype
      There is no archetype "machin".
      Did you mean "machine"? Allowed: "machine", "function", "other".
      Correct the id.
    ec2 › modes › nested › traits › 0
      There is no trait "gest".
      Did you mean "guest"? Allowed: "guest", "volumes".
      Correct the id, or delete it.
    ec2 › modes › spot › extends
      There is no earlier mode "virtual-instanc".
      Did you mean "virtual-instance"? Allowed: "virtual-instance", "nested".
      Correct the id, or delete it.
    ec2 › modes › virtual-instance › archetype
    ec2 › traits › 1
    other › traits › 0"
  `);
});

test('lets a mode start from an earlier one only, and from one thing', async () => {
  const entry = aService({
    archetype: 'machine',
    modes: [
      aMode({ id: 'first', extends: 'third' }),
      aMode({ id: 'second', extends: 'second' }),
      aMode({ id: 'third', extends: 'first', archetype: 'machine' }),
    ],
  });
  expect(await found(knownShared, projectWith({ archetypes, entries: [entry] })))
    .toMatchInlineSnapshot(`
      "ec2 › modes › first › extends
        There is no earlier mode "third".
        Allowed: no earlier mode; there is none here.
        Correct the id, or delete it.
      ec2 › modes › second › extends
        There is no earlier mode "second".
        Allowed: "first".
        Correct the id, or delete it.
      ec2 › modes › third › archetype
        The mode "third" starts from the mode "first" and from an archetype.
        Allowed: one of the two.
        Delete "extends" or "archetype".
      function › traits › 0
        There is no trait "guest".
        Allowed: no trait; there is none here.
        Correct the id, or delete it."
    `);
});

test('lets a trait say its parts and nothing else', async () => {
  const project = projectWith({
    traits: [
      aTrait({ id: 'taking', traits: ['volumes'], remove: ['os-patches'] }),
      aTrait({ id: 'removing', remove: ['os-patches'] }),
      aTrait({ id: 'overriding', override: { 'os-patches': { owner: 'aws' } } }),
      aTrait({ id: 'saying', add: [aPart({ id: 'snapshots' })] }),
    ],
  });
  expect(await found(knownShared, project)).toMatchInlineSnapshot(`
    "overriding › override
      The trait "overriding" starts from other parts.
      Allowed: traits that say their parts in "add" and nothing else.
      Write the parts themselves, or let the archetypes take both traits.
    removing › remove
    taking › traits"
  `);
});

test('says where there is nothing to name', async () => {
  const entry = aService({ archetype: 'machine' });
  expect(await found(knownShared, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › archetype
      There is no archetype "machine".
      Allowed: no archetype; there is none here.
      Correct the id."
  `);
});

const machine = anArchetype({
  traits: ['guest'],
  add: ['backups', 'os-accounts'].map((id) => aPart({ id })),
});
const code = anArchetype({ id: 'code', add: [aPart({ id: 'runtime-apply' })] });
const guest = aTrait({ add: [aPart({ id: 'os-patches' })] });
const volumes = aTrait({ id: 'volumes', add: [aPart({ id: 'snapshots' })] });

const withStacks = (...entries: ReturnType<typeof aService>[]) =>
  projectWith({ archetypes: [machine, code], traits: [guest, volumes], entries });

test('accepts parts of archetypes, of their traits, of earlier modes and of the service', async () => {
  const entry = aService({
    archetype: 'machine',
    traits: ['volumes'],
    add: [aPart({ id: 'placement' })],
    override: {
      'os-patches': { name: 'Install patches' },
      'runtime-apply': { owner: 'aws' },
      snapshots: { owner: 'aws' },
    },
    remove: ['backups'],
    modes: [
      aMode({ override: { placement: { owner: 'aws' } }, add: [aPart({ id: 'fleet' })] }),
      aMode({ id: 'function', archetype: 'code', remove: ['placement'] }),
      aMode({ id: 'spot', extends: 'virtual-instance', remove: ['fleet'] }),
      aMode({ id: 'nested', traits: ['guest'], archetype: 'code', remove: ['os-patches'] }),
    ],
  });
  expect(await found(changeTargets, withStacks(entry))).toBe('');
});

test('reports parts that do not exist at that point', async () => {
  const entry = aService({
    archetype: 'machine',
    override: { 'os-patchs': { owner: 'aws' } },
    remove: ['backups', 'nothing-like-it'],
    modes: [aMode({ override: { backups: { owner: 'aws' } }, remove: ['os-acounts'] })],
  });
  expect(await found(changeTargets, withStacks(entry))).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › override › backups
      The entry overrides "backups", which its stack does not have.
      Allowed: parts that the stack has at this point.
      Correct the id. A part of this entry’s own is written in "add" as it should read.
    ec2 › modes › virtual-instance › remove › 0
      The entry removes "os-acounts", which its stack does not have.
      Did you mean "os-accounts"? Allowed: parts that the stack has at this point.
      Correct the id. A part of this entry’s own is written in "add" as it should read.
    ec2 › override › os-patchs
    ec2 › remove › 1"
  `);
});

test('reports what a mode cannot take from a later one, and what an archetype has not', async () => {
  const entry = aService({
    modes: [
      aMode({ extends: 'spot', remove: ['fleet'] }),
      aMode({ id: 'spot', add: [aPart({ id: 'fleet' })] }),
    ],
  });
  const project = projectWith({
    archetypes: [anArchetype({ traits: ['guest'], remove: ['os-patchs'] })],
    traits: [guest],
    entries: [entry],
  });
  expect(await places(changeTargets, project)).toEqual([
    'ec2 › modes › virtual-instance › remove › 0',
    'machine › remove › 0',
  ]);
});

test('takes a part that was there before for renamed, and asks for what is new', async () => {
  const override = { backups: { owner: 'aws' } } as const;
  const modes = [aMode({ remove: ['runtime-apply'] })];
  const entry = aService({ archetype: 'machine', traits: ['guest'], override, modes });
  const shared = (...ids: string[]) => ({
    archetypes: [anArchetype({ add: ids.map((id) => aPart({ id })) })],
    traits: [guest],
  });
  const before = { ...shared('backups', 'os-accounts'), services: [entry] };
  const base = aBase(before);
  const project = projectWith({ ...shared('backup', 'copies'), entries: [entry], base });
  expect(await found(changeTargets, project)).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › remove › 0
      The entry removes "runtime-apply", which its stack does not have.
      Allowed: parts that the stack has at this point.
      Correct the id. A part of this entry’s own is written in "add" as it should read.
    ec2 › override › backups
      The entry overrides "backups", which its stack does not have.
      Was it renamed to "backup"? Allowed: parts that the stack has at this point.
      Correct the id. A part of this entry’s own is written in "add" as it should read."
  `);
  const deleted = projectWith({ ...shared('os-accounts'), entries: [entry], base });
  expect(await found(changeTargets, deleted)).not.toContain('Was it renamed');
});

test('reports fields that an override removes and the part does not have, or that it gives', async () => {
  const setting = { state: 'always-on' } as const;
  const entry = aService({
    archetype: 'machine',
    override: {
      backups: { owner: 'customer', remove: ['setting', 'controls'] },
      'os-accounts': { owner: 'customer', remove: ['setting'], setting },
    },
  });
  const backups = aPart({ id: 'backups', setting });
  const archetypes = [anArchetype({ add: [backups, aPart({ id: 'os-accounts' })] })];
  expect(await found(changeTargets, projectWith({ archetypes, entries: [entry] })))
    .toMatchInlineSnapshot(`
      "ec2 › override › backups › remove › 1
        The override of "backups" removes "controls", which the part does not have.
        Allowed: fields that the part has, and that the override does not give.
        Delete it, or correct the name.
      ec2 › override › os-accounts › remove › 0
        The override of "os-accounts" gives "setting" and removes it.
        Allowed: fields that the part has, and that the override does not give.
        Delete one of the two."
    `);
});
