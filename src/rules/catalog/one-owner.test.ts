import { expect, test } from 'vitest';
import { oneOwner } from './one-owner.ts';
import { aMode, anArchetype, aPart, aService, projectWith, report } from '../testing/project.ts';

const withOwner = (owner: unknown) =>
  projectWith({ entries: [aService({ add: [aPart({ owner: owner as never })] })] });

test('accepts aws and customer, and changes that leave the owner alone', async () => {
  const entry = aService({
    add: [aPart({ owner: 'aws' }), aPart({ id: 'os-accounts', owner: 'customer' })],
    modes: [aMode({ change: { 'os-patches': { name: 'Apply patches' } } })],
  });
  expect(await report(oneOwner, projectWith({ entries: [entry] }))).toBe('');
});

test('asks to split what is shared', async () => {
  expect(await report(oneOwner, withOwner('shared'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › owner:1:1 one-owner
      found    The part "os-patches" has the owner "shared".
      allowed  "customer", "aws"; two parties cannot own one part.
      next     Split the part by what is done: make, apply, choose, start, watch. Each of these has one owner. The part that keeps the meaning keeps the id.
      more     https://line.example/errors/one-owner/

    ✖ 1 problem.
    "
  `);
});

test.each(['both', 'Shared', 'aws and customer', 'customer/aws', ['aws', 'customer']])(
  'sees that %j means two owners',
  async (owner) => {
    expect(await report(oneOwner, withOwner(owner))).toContain('Split the part');
  },
);

test('guesses what a typo meant', async () => {
  expect(await report(oneOwner, withOwner('custmer'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › owner:1:1 one-owner
      found    The part "os-patches" has the owner "custmer".
      allowed  Did you mean "customer"? Allowed: "customer", "aws".
      next     Name the side that answers for this part. If it seems to be both, split the part.
      more     https://line.example/errors/one-owner/

    ✖ 1 problem.
    "
  `);
});

test('looks into archetypes and changes', async () => {
  const { owner: _owner, ...ownerless } = aPart();
  const project = projectWith({
    archetypes: [anArchetype({ add: [ownerless as never] })],
    entries: [
      aService({ modes: [aMode({ change: { 'os-patches': { owner: 'vendor' as never } } })] }),
    ],
  });
  expect(await report(oneOwner, project)).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › change › os-patches › owner:1:1 one-owner
      found    The part "os-patches" has the owner "vendor".
      allowed  "customer", "aws".
      next     Name the side that answers for this part. If it seems to be both, split the part.
      more     https://line.example/errors/one-owner/

    machine › add › os-patches › owner:1:1 one-owner
      found    The part "os-patches" has no owner.
      allowed  "customer", "aws".
      next     Name the side that answers for this part. If it seems to be both, split the part.
      more     https://line.example/errors/one-owner/

    ✖ 2 problems.
    "
  `);
});
