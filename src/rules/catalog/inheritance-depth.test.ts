import { expect, test } from 'vitest';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  found,
  projectWith,
} from '../testing/project.ts';
import { inheritanceDepth } from './inheritance-depth.ts';

const duty = (text: string) => ({ 'os-patches': { owner: 'aws', duty: text } }) as const;
const project = (service: Parameters<typeof aService>[0]) =>
  projectWith({
    archetypes: [anArchetype({ traits: ['guest'], add: [] })],
    traits: [aTrait({ add: [aPart({ id: 'os-patches' })] })],
    entries: [aService({ archetype: 'machine', add: [], ...service })],
  });
const twice = {
  override: duty('Patch it each week.'),
  modes: [
    aMode({ override: duty('Patch it each day.') }),
    aMode({ id: 'second', extends: 'virtual-instance' }),
  ],
};

test('accepts a part that the service and a mode override', async () => {
  expect(await found(inheritanceDepth, project(twice))).toBe('');
});

test('starts again where a mode adds the part itself', async () => {
  const own = aMode({ id: 'own', remove: ['os-patches'], add: [aPart({ id: 'os-patches' })] });
  const third = aMode({ id: 'third', extends: 'own', override: duty('Patch it each hour.') });
  expect(await found(inheritanceDepth, project({ ...twice, modes: [own, third] }))).toBe('');
});

test('reports the override after these, once', async () => {
  const third = aMode({ id: 'third', extends: 'second', override: duty('Patch it each hour.') });
  const modes = [...twice.modes, third, aMode({ id: 'fourth', extends: 'third' })];
  expect(await found(inheritanceDepth, project({ ...twice, modes }))).toMatchInlineSnapshot(`
    "ec2 › modes › third › override › os-patches
      "os-patches" is overridden 3 times on its way to the mode "third".
      Allowed: 2 overrides, so that a reader finds all of a part in three places.
      Move the service’s override into the modes that it is true of, or let the mode start from an archetype."
  `);
});
