import { expect, test } from 'vitest';
import { changeTargets } from './change-targets.ts';
import {
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

const machine = anArchetype({
  with: ['guest'],
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
    with: ['volumes'],
    add: [aPart({ id: 'placement' })],
    change: {
      'os-patches': { name: 'Install patches' },
      'runtime-apply': { owner: 'aws' },
      snapshots: { owner: 'aws' },
    },
    omit: ['backups'],
    modes: [
      aMode({ change: { placement: { owner: 'aws' } }, add: [aPart({ id: 'fleet' })] }),
      aMode({ id: 'function', archetype: 'code', omit: ['placement'] }),
      aMode({ id: 'spot', from: 'virtual-instance', omit: ['fleet'] }),
      aMode({ id: 'nested', with: ['guest'], archetype: 'code', omit: ['os-patches'] }),
    ],
  });
  expect(await found(changeTargets, withStacks(entry))).toBe('');
});

test('reports parts that do not exist at that point', async () => {
  const entry = aService({
    archetype: 'machine',
    change: { 'os-patchs': { owner: 'aws' } },
    omit: ['backups', 'nothing-like-it'],
    modes: [aMode({ change: { backups: { owner: 'aws' } }, omit: ['os-acounts'] })],
  });
  expect(await found(changeTargets, withStacks(entry))).toMatchInlineSnapshot(`
    "ec2 › change › os-patchs
      The entry changes "os-patchs", which its stack does not have.
      Did you mean "os-patches"? Allowed: parts that the stack has at this point.
      Correct the id. A part of this entry’s own is written in "add" as it should read.
    ec2 › modes › virtual-instance › change › backups
    ec2 › modes › virtual-instance › omit › 0
      The entry omits "os-acounts", which its stack does not have.
      Did you mean "os-accounts"? Allowed: parts that the stack has at this point.
      Correct the id. A part of this entry’s own is written in "add" as it should read.
    ec2 › omit › 1"
  `);
});

test('reports what a mode cannot take from a later one, and what an archetype has not', async () => {
  const entry = aService({
    modes: [
      aMode({ from: 'spot', omit: ['fleet'] }),
      aMode({ id: 'spot', add: [aPart({ id: 'fleet' })] }),
    ],
  });
  const project = projectWith({
    archetypes: [anArchetype({ with: ['guest'], omit: ['os-patchs'] })],
    traits: [guest],
    entries: [entry],
  });
  expect(await places(changeTargets, project)).toEqual([
    'ec2 › modes › virtual-instance › omit › 0',
    'machine › omit › 0',
  ]);
});

test('takes a part that was there before for renamed, and asks for what is new', async () => {
  const change = { backups: { owner: 'aws' } } as const;
  const modes = [aMode({ omit: ['runtime-apply'] })];
  const entry = aService({ archetype: 'machine', with: ['guest'], change, modes });
  const shared = (...ids: string[]) => ({
    archetypes: [anArchetype({ add: ids.map((id) => aPart({ id })) })],
    traits: [guest],
  });
  const before = { ...shared('backups', 'os-accounts'), services: [entry] };
  const base = aBase(before);
  const project = projectWith({ ...shared('backup', 'copies'), entries: [entry], base });
  expect(await found(changeTargets, project)).toMatchInlineSnapshot(`
    "ec2 › change › backups
      The entry changes "backups", which its stack does not have.
      Was it renamed to "backup"? Allowed: parts that the stack has at this point.
      Correct the id. A part of this entry’s own is written in "add" as it should read.
    ec2 › modes › virtual-instance › omit › 0
      The entry omits "runtime-apply", which its stack does not have.
      Allowed: parts that the stack has at this point.
      Correct the id. A part of this entry’s own is written in "add" as it should read."
  `);
  const deleted = projectWith({ ...shared('os-accounts'), entries: [entry], base });
  expect(await found(changeTargets, deleted)).not.toContain('Was it renamed');
});
