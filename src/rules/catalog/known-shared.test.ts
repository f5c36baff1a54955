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

const archetypes = [anArchetype(), anArchetype({ id: 'function', with: ['guest'] })];
const traits = [aTrait(), aTrait({ id: 'volumes' })];

test('accepts archetypes, traits and earlier modes that exist', async () => {
  const entry = aService({
    archetype: 'machine',
    with: ['volumes'],
    modes: [
      aMode({ with: ['guest'] }),
      aMode({ id: 'function', archetype: 'function' }),
      aMode({ id: 'spot', from: 'virtual-instance' }),
    ],
  });
  expect(await found(knownShared, projectWith({ archetypes, traits, entries: [entry] }))).toBe('');
});

test('reports what does not exist, wherever it is named', async () => {
  const entry = aService({
    archetype: 'machin',
    with: ['volumes', 'volume'],
    modes: [
      aMode({ archetype: 'server' }),
      aMode({ id: 'nested', with: ['gest'] }),
      aMode({ id: 'spot', from: 'virtual-instanc' }),
    ],
  });
  const project = projectWith({
    archetypes: [...archetypes, anArchetype({ id: 'other', with: ['guets'] })],
    traits,
    entries: [entry],
  });
  expect(await found(knownShared, project)).toMatchInlineSnapshot(`
    "ec2 › archetype
      There is no archetype "machin".
      Did you mean "machine"? Allowed: "machine", "function", "other".
      Correct the id.
    ec2 › modes › nested › with › 0
      There is no trait "gest".
      Did you mean "guest"? Allowed: "guest", "volumes".
      Correct the id, or delete it.
    ec2 › modes › spot › from
      There is no earlier mode "virtual-instanc".
      Did you mean "virtual-instance"? Allowed: "virtual-instance", "nested".
      Correct the id, or delete it.
    ec2 › modes › virtual-instance › archetype
    ec2 › with › 1
    other › with › 0"
  `);
});

test('lets a mode start from an earlier one only, and from one thing', async () => {
  const entry = aService({
    archetype: 'machine',
    modes: [
      aMode({ id: 'first', from: 'third' }),
      aMode({ id: 'second', from: 'second' }),
      aMode({ id: 'third', from: 'first', archetype: 'machine' }),
    ],
  });
  expect(await found(knownShared, projectWith({ archetypes, entries: [entry] })))
    .toMatchInlineSnapshot(`
      "ec2 › modes › first › from
        There is no earlier mode "third".
        Allowed: no earlier mode; there is none here.
        Correct the id, or delete it.
      ec2 › modes › second › from
        There is no earlier mode "second".
        Allowed: "first".
        Correct the id, or delete it.
      ec2 › modes › third › archetype
        The mode "third" starts from the mode "first" and from an archetype.
        Allowed: one of the two.
        Delete "from" or "archetype".
      function › with › 0
        There is no trait "guest".
        Allowed: no trait; there is none here.
        Correct the id, or delete it."
    `);
});

test('lets a trait say its parts and nothing else', async () => {
  const project = projectWith({
    traits: [
      aTrait({ id: 'taking', with: ['volumes'], omit: ['os-patches'] }),
      aTrait({ id: 'omitting', omit: ['os-patches'] }),
      aTrait({ id: 'changing', change: { 'os-patches': { owner: 'aws' } } }),
      aTrait({ id: 'saying', add: [aPart({ id: 'snapshots' })] }),
    ],
  });
  expect(await found(knownShared, project)).toMatchInlineSnapshot(`
    "changing › change
      The trait "changing" starts from other parts.
      Allowed: traits that say their parts in "add" and nothing else.
      Write the parts themselves, or let the archetypes take both traits.
    omitting › omit
    taking › with"
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
