import { expect, test } from 'vitest';
import { knownShared } from './known-shared.ts';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  projectWith,
  report,
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
  expect(await report(knownShared, projectWith({ archetypes, traits, entries: [entry] }))).toBe('');
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
  expect(await report(knownShared, project)).toMatchInlineSnapshot(`
    "ec2 › archetype:1:1 known-shared
      found    There is no archetype "machin".
      allowed  Did you mean "machine"? Allowed: "machine", "function", "other".
      next     Correct the id.
      more     https://line.example/errors/known-shared/

    ec2 › modes › nested › with › 0:1:1 known-shared
      found    There is no trait "gest".
      allowed  Did you mean "guest"? Allowed: "guest", "volumes".
      next     Correct the id, or delete it.
      more     https://line.example/errors/known-shared/

    ec2 › modes › spot › from:1:1 known-shared
      found    There is no earlier mode "virtual-instanc".
      allowed  Did you mean "virtual-instance"? Allowed: "virtual-instance", "nested".
      next     Correct the id, or delete it.
      more     https://line.example/errors/known-shared/

    ec2 › modes › virtual-instance › archetype:1:1 known-shared
      found    There is no archetype "server".
      allowed  "machine", "function", "other".
      next     Correct the id.
      more     https://line.example/errors/known-shared/

    ec2 › with › 1:1:1 known-shared
      found    There is no trait "volume".
      allowed  Did you mean "volumes"? Allowed: "guest", "volumes".
      next     Correct the id, or delete it.
      more     https://line.example/errors/known-shared/

    other › with › 0:1:1 known-shared
      found    There is no trait "guets".
      allowed  Did you mean "guest"? Allowed: "guest", "volumes".
      next     Correct the id, or delete it.
      more     https://line.example/errors/known-shared/

    ✖ 6 problems.
    "
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
  expect(await report(knownShared, projectWith({ archetypes, entries: [entry] })))
    .toMatchInlineSnapshot(`
    "ec2 › modes › first › from:1:1 known-shared
      found    There is no earlier mode "third".
      allowed  no earlier mode; there is none here.
      next     Correct the id, or delete it.
      more     https://line.example/errors/known-shared/

    ec2 › modes › second › from:1:1 known-shared
      found    There is no earlier mode "second".
      allowed  "first".
      next     Correct the id, or delete it.
      more     https://line.example/errors/known-shared/

    ec2 › modes › third › archetype:1:1 known-shared
      found    The mode "third" starts from the mode "first" and from an archetype.
      allowed  one of the two.
      next     Delete "from" or "archetype".
      more     https://line.example/errors/known-shared/

    function › with › 0:1:1 known-shared
      found    There is no trait "guest".
      allowed  no trait; there is none here.
      next     Correct the id, or delete it.
      more     https://line.example/errors/known-shared/

    ✖ 4 problems.
    "
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
  expect(await report(knownShared, project)).toMatchInlineSnapshot(`
    "changing › change:1:1 known-shared
      found    The trait "changing" starts from other parts.
      allowed  traits that say their parts in "add" and nothing else.
      next     Write the parts themselves, or let the archetypes take both traits.
      more     https://line.example/errors/known-shared/

    omitting › omit:1:1 known-shared
      found    The trait "omitting" starts from other parts.
      allowed  traits that say their parts in "add" and nothing else.
      next     Write the parts themselves, or let the archetypes take both traits.
      more     https://line.example/errors/known-shared/

    taking › with:1:1 known-shared
      found    The trait "taking" starts from other parts.
      allowed  traits that say their parts in "add" and nothing else.
      next     Write the parts themselves, or let the archetypes take both traits.
      more     https://line.example/errors/known-shared/

    ✖ 3 problems.
    "
  `);
});

test('says where there is nothing to name', async () => {
  const entry = aService({ archetype: 'machine' });
  expect(await report(knownShared, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › archetype:1:1 known-shared
      found    There is no archetype "machine".
      allowed  no archetype; there is none here.
      next     Correct the id.
      more     https://line.example/errors/known-shared/

    ✖ 1 problem.
    "
  `);
});
