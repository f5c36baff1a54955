import { expect, test } from 'vitest';
import type { ServiceEntry } from '#catalog/index.ts';
import { aService, found, places, projectWith } from '../testing/project.ts';
import { resourceModes, variants } from './modes.ts';

const serverless = { id: 'ec2-serverless', name: 'Amazon EC2 Serverless' };

test('accepts a variant with an id of its own that leads to a mode', async () => {
  const entry = aService({ variants: [{ ...serverless, mode: 'virtual-instance' }] });
  expect(await found(variants, projectWith({ entries: [entry] }))).toBe('');
});

test('reports ids that are taken and modes that do not exist', async () => {
  const entry = aService({
    variants: [
      { ...serverless, mode: 'virtual-instanse' },
      { ...serverless, mode: 'virtual-instance' },
      { id: 'ec2', name: 'Amazon EC2', mode: 'virtual-instance' },
    ],
  });
  expect(await found(variants, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › variants › 0 › mode
      The variant "ec2-serverless" leads to the mode "virtual-instanse", which does not exist.
      Did you mean "virtual-instance"? Allowed: "virtual-instance"
      Name the mode that answers for it.
    ec2 › variants › 1 › id
      The id "ec2-serverless" already has a page.
      Allowed: an id that neither a service nor another variant has.
      Choose another id, or delete the variant.
    ec2 › variants › 2 › id"
  `);
});

type Resources = NonNullable<NonNullable<ServiceEntry['aws']>['resources']>;

const mode = 'virtual-instance';
const ec2 = (...resources: Resources) =>
  aService({ aws: { terraformPrefixes: ['aws_instance', 'aws_host'], resources } });
const lamp = (...resources: Resources) =>
  aService({ id: 'lamp', aws: { terraformPrefixes: ['aws_lamp_'], resources } });
const reportOn = (...entries: readonly ServiceEntry[]) =>
  found(resourceModes, projectWith({ entries }));

test('accepts conditions for types of the service, for shared ones and for those of no prefix', async () => {
  const text = await reportOn(
    ec2(
      { types: ['aws_instance'], modes: [{ mode, where: { size: 'metal' } }, { mode }] },
      { types: ['aws_host'], modes: [{ mode, absent: ['lamp'] }] },
      { types: ['aws_else'], modes: [{ mode }], about: { type: 'aws_host', by: 'a', to: 'b' } },
    ),
    lamp({ types: ['aws_host'], modes: [{ where: { lamp: '*' } }] }),
  );
  expect(text).toBe('');
});

test('reports a condition that hides those of another service', async () => {
  const entries = [
    ec2({ types: ['aws_host'], modes: [{ mode, absent: ['lamp'] }] }),
    lamp({ types: ['aws_host'], modes: [{ mode }] }),
  ];
  expect(await places(resourceModes, projectWith({ entries }))).toEqual([
    'lamp › aws › resources › 0 › modes › 0',
  ]);
});

test('says what is wrong', async () => {
  const text = await reportOn(
    lamp({ types: ['aws_lamp_a'], modes: [{ mode: 'virtual-instanse' }, { mode }] }),
    ec2(
      { types: ['aws_lamp_b', 'aws_host'], modes: [{ mode }] },
      { types: ['aws_host'], modes: [{ mode }], about: { type: 'aws_hots', by: 'a', to: 'b' } },
    ),
    aService({ id: 'oil', aws: { terraformPrefixes: ['aws_lamp_'] } }),
  );
  expect(text).toMatchInlineSnapshot(`
    "ec2 › aws › resources › 0 › types › 0
      By its prefix, the type "aws_lamp_b" is the service "lamp"’s, which has no conditions for it.
      Allowed: types of this service, and those that two services have conditions for.
      Write the conditions in the entry of "lamp", or correct the prefixes.
    ec2 › aws › resources › 1 › about › type
      No service has conditions for the type "aws_hots".
      Did you mean "aws_host"? Allowed: types with conditions of their own
      Name the type of the resource that this one speaks for.
    ec2 › aws › resources › 1 › types › 0
      The type "aws_host" has conditions above.
      Allowed: each type once in an entry.
      Write all of its conditions in one place.
    lamp › aws › resources › 0 › modes › 0
      It holds for every resource, so what comes after it is never asked.
      Allowed: as the last one, and only for types that no other service names.
      Say with "where" or "absent" when it holds, or write it last.
    lamp › aws › resources › 0 › modes › 0 › mode
      The condition tells the mode "virtual-instanse", which does not exist.
      Did you mean "virtual-instance"? Allowed: "virtual-instance"
      Name a mode of this service.
    oil › aws › terraformPrefixes › 0
      The prefix "aws_lamp_" is the service "lamp"’s.
      Allowed: prefixes that no other service has; a longer one goes first.
      Name the types of this service in full, or delete the prefix."
  `);
});
