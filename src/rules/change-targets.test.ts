import { expect, test } from 'vitest';
import { changeTargets } from './change-targets.ts';
import { aMode, aPart, aService, projectWith, report } from './testing/project.ts';

test('accepts parts of the archetype, of a mode’s archetype and of the service', async () => {
  const entry = aService({
    archetype: 'virtual-machine',
    add: [aPart({ id: 'placement' })],
    change: { 'os-patches': { name: 'Install patches' }, 'runtime-apply': { owner: 'aws' } },
    omit: ['backups'],
    modes: [
      aMode({ change: { placement: { owner: 'aws' } } }),
      aMode({ id: 'function', archetype: 'function', omit: ['placement'] }),
    ],
  });
  expect(await report(changeTargets, projectWith({ entries: [entry] }))).toBe('');
});

test('reports parts that do not exist at that point', async () => {
  const entry = aService({
    archetype: 'virtual-machine',
    change: { 'os-patchs': { owner: 'aws' } },
    omit: ['backups', 'nothing-like-it'],
    modes: [aMode({ change: { backups: { owner: 'aws' } }, omit: ['os-acounts'] })],
  });
  expect(await report(changeTargets, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › change › os-patchs:1:1 change-targets
      found    The entry changes "os-patchs", which its stack does not have.
      allowed  Did you mean "os-patches"? Allowed: parts that the stack has at this point.
      next     Correct the id. A part of this entry’s own is written in "add" as it should read.
      more     https://line.example/errors/change-targets/

    ec2 › modes › virtual-instance › change › backups:1:1 change-targets
      found    The entry changes "backups", which its stack does not have.
      allowed  parts that the stack has at this point.
      next     Correct the id. A part of this entry’s own is written in "add" as it should read.
      more     https://line.example/errors/change-targets/

    ec2 › modes › virtual-instance › omit › 0:1:1 change-targets
      found    The entry omits "os-acounts", which its stack does not have.
      allowed  Did you mean "os-accounts"? Allowed: parts that the stack has at this point.
      next     Correct the id. A part of this entry’s own is written in "add" as it should read.
      more     https://line.example/errors/change-targets/

    ec2 › omit › 1:1:1 change-targets
      found    The entry omits "nothing-like-it", which its stack does not have.
      allowed  parts that the stack has at this point.
      next     Correct the id. A part of this entry’s own is written in "add" as it should read.
      more     https://line.example/errors/change-targets/

    ✖ 4 problems.
    "
  `);
});
