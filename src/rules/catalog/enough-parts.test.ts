import { expect, test } from 'vitest';
import { bestKnown, enoughParts } from './enough-parts.ts';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  projectWith,
  found,
  places,
} from '../testing/project.ts';

const parts = (count: number) =>
  Array.from({ length: count }, (_, index) => aPart({ id: `part-${index}` }));

const shared = anArchetype({
  add: parts(8).map(({ id, ...part }) => aPart({ ...part, id: `shared-${id}` })),
});

test('accepts eight parts of its own', async () => {
  const project = projectWith({ entries: [aService({ add: parts(8) })] });
  expect(await found(enoughParts, project)).toBe('');
});

test('reports too few parts', async () => {
  const project = projectWith({
    entries: [aService({ add: parts(6), modes: [aMode({ add: [aPart({ id: 'own' })] })] })],
  });
  expect(await found(enoughParts, project)).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance (warning)
      The mode "virtual-instance" has 7 parts of its own.
      Allowed: at least 8 parts that the service’s own pages are cited for.
      Add parts that only this service has, or change inherited parts with sources of this service.
    ec2 › modes › virtual-instance (warning)
      The mode "virtual-instance" has 7 parts.
      Allowed: at least 8 parts.
      Split coarse parts until each has one owner, and add what is missing."
  `);
});

test('reports a stack that is its archetype’s and nothing more', async () => {
  const entry = aService({
    id: 'outposts',
    archetype: 'machine',
    add: [aPart({ id: 'placement' })],
  });
  const project = projectWith({ archetypes: [shared], entries: [entry] });
  expect(await found(enoughParts, project)).toMatchInlineSnapshot(`
    "outposts › modes › virtual-instance (warning)
      The mode "virtual-instance" has 1 part of its own.
      Allowed: at least 3 parts that the service’s own pages are cited for.
      Add parts that only this service has, or change inherited parts with sources of this service."
  `);
});

test('asks more of the services that people look for most', async () => {
  const archetypes = [shared];
  const entry = aService({ id: 's3', archetype: 'machine', add: parts(7) });
  expect(await places(enoughParts, projectWith({ archetypes, entries: [entry] }))).toEqual([
    's3 › modes › virtual-instance (warning)',
  ]);
  const other = aService({ id: 'outposts', archetype: 'machine', add: parts(7) });
  expect(await found(enoughParts, projectWith({ archetypes, entries: [other] }))).toBe('');
});

test('there are sixty of them, in order', () => {
  expect(new Set(bestKnown).size).toBe(60);
  expect(bestKnown).toEqual([...bestKnown].sort());
});

test('one part of its own is enough where the entry says why it is brief', async () => {
  const entry = (count: number) =>
    aService({
      id: 'outposts',
      archetype: 'machine',
      brief: 'Its guide has no security chapter.',
      add: parts(count),
    });
  const reportOn = (count: number) =>
    found(enoughParts, projectWith({ archetypes: [shared], entries: [entry(count)] }));
  expect(await reportOn(1)).toBe('');
  expect(await reportOn(0)).toContain('Allowed: at least 1 part that');
});
