import { expect, test } from 'vitest';
import { aMode, anArchetype, aPart, aService, projectWith, report } from '../testing/project.ts';
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
  const change = { 'os-patches': { owner: 'aws' }, logs: { owner: 'aws', duty } } as const;
  expect(await report(ownerStated, project({ change }))).toBe('');
});

test('passes over a part that there is not: another rule reports it', async () => {
  expect(await report(ownerStated, project({ change: { seal: { duty } } }))).toBe('');
});

test('reports a change that does not say it, of a service and of a mode', async () => {
  const modes = [
    aMode({ change: { logs: { name: 'Keep the logs' } } }),
    aMode({ id: 'next', archetype: 'other' }),
  ];
  expect(await report(ownerStated, project({ change: { 'os-patches': { duty } }, modes })))
    .toMatchInlineSnapshot(`
      "ec2 › change › os-patches:1:1 owner-stated
        found    The change of "os-patches" does not say whose the part is.
        allowed  owner: 'customer' or owner: 'aws'; without a word it stays 'aws' and 'customer'.
        next     Write the owner, so that whoever opens the entry sees it.
        more     https://line.example/errors/owner-stated/

      ec2 › modes › virtual-instance › change › logs:1:1 owner-stated
        found    The change of "logs" does not say whose the part is.
        allowed  owner: 'customer' or owner: 'aws'; without a word it stays 'customer'.
        next     Write the owner, so that whoever opens the entry sees it.
        more     https://line.example/errors/owner-stated/

      ✖ 2 problems.
      "
    `);
});

test('reports a move that keeps the duty of the other owner', async () => {
  const found = await report(ownerStated, project({ change: { logs: { owner: 'aws' } } }));
  expect(found).toContain(
    `The owner of "logs" moves to 'aws', and its duty stays that of 'customer'.`,
  );
});
