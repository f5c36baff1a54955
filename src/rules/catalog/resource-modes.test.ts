import { expect, test } from 'vitest';
import type { ServiceEntry } from '#catalog/index.ts';
import { aService, projectWith, report } from '../testing/project.ts';
import { resourceModes } from './resource-modes.ts';

type Resources = NonNullable<NonNullable<ServiceEntry['aws']>['resources']>;

const mode = 'virtual-instance';
const ec2 = (...resources: Resources) =>
  aService({ aws: { terraformPrefixes: ['aws_instance', 'aws_host'], resources } });
const lamp = (...resources: Resources) =>
  aService({ id: 'lamp', aws: { terraformPrefixes: ['aws_lamp_'], resources } });
const reportOn = (...entries: readonly ServiceEntry[]) =>
  report(resourceModes, projectWith({ entries }));

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

test.each<[string, readonly ServiceEntry[], string]>([
  [
    'a prefix that another service has',
    [lamp(), aService({ aws: { terraformPrefixes: ['aws_instance', 'aws_lamp_'] } })],
    'ec2 › aws › terraformPrefixes › 1',
  ],
  [
    'a type that stands twice',
    [
      ec2(
        { types: ['aws_instance'], modes: [{ mode }] },
        { types: ['aws_host', 'aws_instance'], modes: [{ mode }] },
      ),
    ],
    'ec2 › aws › resources › 1 › types › 1',
  ],
  [
    'a type of another service',
    [ec2(), lamp({ types: ['aws_host'], modes: [{ mode }] })],
    'lamp › aws › resources › 0 › types › 0',
  ],
  [
    'a resource that speaks for none',
    [
      ec2({
        types: ['aws_host'],
        modes: [{ mode }],
        about: { type: 'aws_hots', by: 'id', to: 'id' },
      }),
    ],
    'ec2 › aws › resources › 0 › about › type',
  ],
  [
    'a mode that does not exist',
    [ec2({ types: ['aws_host'], modes: [{ mode: 'virtual-instanse' }] })],
    'ec2 › aws › resources › 0 › modes › 0 › mode',
  ],
  [
    'a condition that hides those below it',
    [ec2({ types: ['aws_host'], modes: [{ mode }, { mode, absent: ['lamp'] }] })],
    'ec2 › aws › resources › 0 › modes › 0',
  ],
  [
    'a condition that hides those of another service',
    [
      ec2({ types: ['aws_host'], modes: [{ mode, absent: ['lamp'] }] }),
      lamp({ types: ['aws_host'], modes: [{ mode }] }),
    ],
    'lamp › aws › resources › 0 › modes › 0',
  ],
])('reports %s', async (_, entries, at) => {
  const text = await reportOn(...entries);
  expect(text.match(/^\S.* resource-modes$/gm)).toEqual([`${at}:1:1 resource-modes`]);
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
    "ec2 › aws › resources › 0 › types › 0:1:1 resource-modes
      found    By its prefix, the type "aws_lamp_b" is the service "lamp"’s, which has no conditions for it.
      allowed  types of this service, and those that two services have conditions for.
      next     Write the conditions in the entry of "lamp", or correct the prefixes.
      more     https://line.example/errors/resource-modes/

    ec2 › aws › resources › 1 › about › type:1:1 resource-modes
      found    No service has conditions for the type "aws_hots".
      allowed  Did you mean "aws_host"? Allowed: types with conditions of their own
      next     Name the type of the resource that this one speaks for.
      more     https://line.example/errors/resource-modes/

    ec2 › aws › resources › 1 › types › 0:1:1 resource-modes
      found    The type "aws_host" has conditions above.
      allowed  each type once in an entry.
      next     Write all of its conditions in one place.
      more     https://line.example/errors/resource-modes/

    lamp › aws › resources › 0 › modes › 0:1:1 resource-modes
      found    It holds for every resource, so what comes after it is never asked.
      allowed  as the last one, and only for types that no other service names.
      next     Say with "where" or "absent" when it holds, or write it last.
      more     https://line.example/errors/resource-modes/

    lamp › aws › resources › 0 › modes › 0 › mode:1:1 resource-modes
      found    The condition tells the mode "virtual-instanse", which does not exist.
      allowed  Did you mean "virtual-instance"? Allowed: "virtual-instance"
      next     Name a mode of this service.
      more     https://line.example/errors/resource-modes/

    oil › aws › terraformPrefixes › 0:1:1 resource-modes
      found    The prefix "aws_lamp_" is the service "lamp"’s.
      allowed  prefixes that no other service has; a longer one goes first.
      next     Name the types of this service in full, or delete the prefix.
      more     https://line.example/errors/resource-modes/

    ✖ 6 problems.
    "
  `);
});
