import { expect, test } from 'vitest';
import { oneOwner } from './one-owner.ts';
import { aMode, anArchetype, aPart, aService, projectWith, found } from '../testing/project.ts';

const withOwner = (owner: unknown) =>
  projectWith({ entries: [aService({ add: [aPart({ owner: owner as never })] })] });

test('accepts aws and customer, and changes that leave the owner alone', async () => {
  const entry = aService({
    add: [aPart({ owner: 'aws' }), aPart({ id: 'os-accounts', owner: 'customer' })],
    modes: [aMode({ override: { 'os-patches': { name: 'Apply patches' } } })],
  });
  expect(await found(oneOwner, projectWith({ entries: [entry] }))).toBe('');
});

test('asks to split what is shared', async () => {
  expect(await found(oneOwner, withOwner('shared'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › owner
      The part "os-patches" has the owner "shared".
      Allowed: "customer", "aws"; two parties cannot own one part.
      Split the part by what is done: make, apply, choose, start, watch. Each of these has one owner. The part that keeps the meaning keeps the id."
  `);
});

test.each(['both', 'Shared', 'aws and customer', 'customer/aws', ['aws', 'customer']])(
  'sees that %j means two owners',
  async (owner) => {
    expect(await found(oneOwner, withOwner(owner))).toContain('Split the part');
  },
);

test('guesses what a typo meant', async () => {
  expect(await found(oneOwner, withOwner('custmer'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › owner
      The part "os-patches" has the owner "custmer".
      Did you mean "customer"? Allowed: "customer", "aws".
      Name the side that answers for this part. If it seems to be both, split the part."
  `);
});

test('looks into archetypes and changes', async () => {
  const { owner: _owner, ...ownerless } = aPart();
  const project = projectWith({
    archetypes: [anArchetype({ add: [ownerless as never] })],
    entries: [
      aService({ modes: [aMode({ override: { 'os-patches': { owner: 'vendor' as never } } })] }),
    ],
  });
  expect(await found(oneOwner, project)).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › override › os-patches › owner
      The part "os-patches" has the owner "vendor".
      Allowed: "customer", "aws".
      Name the side that answers for this part. If it seems to be both, split the part.
    machine › add › os-patches › owner
      The part "os-patches" has no owner.
      Allowed: "customer", "aws".
      Name the side that answers for this part. If it seems to be both, split the part."
  `);
});
