import { expect, test } from 'vitest';
import { aMode, aPart, aService, projectWith, found } from '../testing/project.ts';
import { switchAndDoing } from './switch-and-doing.ts';

const on = { state: 'on-by-default', changedBy: 'customer' } as const;
const doing = aPart({ id: 'upgrade-run', owner: 'aws' });
const theSwitch = (more: object = {}) => aPart({ id: 'upgrades', setting: on, ...more });
const check = (...add: ReturnType<typeof aPart>[]) =>
  found(switchAndDoing, projectWith({ entries: [aService({ add })] }));

test('accepts a switch that names what AWS does', async () => {
  expect(await check(doing, theSwitch({ switchOf: 'upgrade-run' }))).toBe('');
});

test('accepts what is off by default, what nobody can change, and what AWS itself does', async () => {
  const parts = [
    aPart({ id: 'logs', setting: { state: 'off-by-default', changedBy: 'customer' } }),
    aPart({ id: 'tls', setting: { state: 'always-on' } }),
    aPart({ id: 'encryption', owner: 'aws', setting: on }),
  ];
  expect(await check(...parts)).toBe('');
});

test('reports a switch that names nothing, nobody, or a part of the customer’s', async () => {
  const parts = [
    doing,
    theSwitch(),
    theSwitch({ id: 'backups', switchOf: 'backup-run' }),
    theSwitch({ id: 'scans', switchOf: 'upgrades' }),
  ];
  expect(await check(...parts)).toMatchInlineSnapshot(`
    "ec2 › add › backups › switchOf
      In the mode "virtual-instance", "backups" is the switch of "backup-run", which is no part of AWS’s there.
      Allowed: "upgrade-run".
      Name the part in which AWS does what the switch turns on and off.
    ec2 › add › scans › switchOf
    ec2 › add › upgrades › setting
      The customer’s part "upgrades" is on by default, and nothing says what AWS does while it is on.
      Allowed: a switch of the customer’s that names AWS’s doing, such as switchOf: 'backups'.
      Name the part of AWS’s in "switchOf"; add one where the stack has none."
  `);
});

test('reports once what modes share, and a mode without the doing', async () => {
  const entry = aService({
    add: [doing, theSwitch({ switchOf: 'upgrade-run' }), theSwitch({ id: 'scans' })],
    modes: [aMode(), aMode({ id: 'bare', remove: ['upgrade-run'] })],
  });
  expect(await found(switchAndDoing, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › add › scans › setting
      The customer’s part "scans" is on by default, and nothing says what AWS does while it is on.
      Allowed: a switch of the customer’s that names AWS’s doing, such as switchOf: 'backups'.
      Name the part of AWS’s in "switchOf"; add one where the stack has none.
    ec2 › add › upgrades › switchOf
      In the mode "bare", "upgrades" is the switch of "upgrade-run", which is no part of AWS’s there.
      Allowed: .
      Name the part in which AWS does what the switch turns on and off."
  `);
});
