import { expect, test } from 'vitest';
import { knownShared } from './known-shared.ts';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  projectWith,
  found,
} from '../testing/project.ts';

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
