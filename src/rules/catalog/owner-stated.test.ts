import { expect, test } from 'vitest';
import { aMode, anArchetype, aPart, aService, projectWith, found } from '../testing/project.ts';
import { ownerStated } from './owner-stated.ts';

const { duty } = aPart();
const project = (service: Parameters<typeof aService>[0]) =>
  projectWith({
    archetypes: [
      anArchetype({ add: [aPart({ id: 'logs', owner: 'customer' }), aPart({ owner: 'aws' })] }),
      anArchetype({ id: 'other', add: [aPart({ owner: 'customer' })] }),
    ],
    entries: [aService({ archetype: 'machine', add: [], ...service })],
  });

test('accepts a change that says the owner, and a move with a duty', async () => {
  const override = { 'os-patches': { owner: 'aws' }, logs: { owner: 'aws', duty } } as const;
  expect(await found(ownerStated, project({ override }))).toBe('');
});

test('passes over a part that there is not: another rule reports it', async () => {
  expect(await found(ownerStated, project({ override: { seal: { duty } } }))).toBe('');
});

test('reports a change that does not say it, of a service and of a mode', async () => {
  const modes = [
    aMode({ override: { logs: { name: 'Keep the logs' } } }),
    aMode({ id: 'next', archetype: 'other' }),
  ];
  expect(await found(ownerStated, project({ override: { 'os-patches': { duty } }, modes })))
    .toMatchInlineSnapshot(`
      "ec2 › modes › virtual-instance › override › logs
        The override of "logs" does not say whose the part is.
        Allowed: owner: 'customer' or owner: 'aws'; without a word it stays 'customer'.
        Write the owner, so that whoever opens the entry sees it.
      ec2 › override › os-patches
        The override of "os-patches" does not say whose the part is.
        Allowed: owner: 'customer' or owner: 'aws'; without a word it stays 'aws' and 'customer'.
        Write the owner, so that whoever opens the entry sees it."
    `);
});

test('reports a move that keeps the duty of the other owner', async () => {
  const override = { logs: { owner: 'aws' } } as const;
  expect(await found(ownerStated, project({ override }))).toMatchInlineSnapshot(`
    "ec2 › override › logs
      The owner of "logs" moves to 'aws', and its duty stays that of 'customer'.
      Allowed: a move with the duty of the new owner.
      Read on the page what the new owner does, and write that as the duty."
  `);
});
