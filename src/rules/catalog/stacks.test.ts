import { expect, test } from 'vitest';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  found,
  places,
  projectWith,
} from '../testing/project.ts';
import { bestKnown, enoughParts, modesDiffer, switchAndDoing } from './stacks.ts';

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

const withModes = (...modes: Parameters<typeof aMode>[0][]) =>
  projectWith({
    entries: [
      aService({ modes: modes.map((mode, index) => aMode({ id: `m-${index}`, ...mode })) }),
    ],
  });

test('accepts modes that differ in an owner, a duty or a part', async () => {
  const project = withModes(
    {},
    { override: { 'os-patches': { owner: 'aws' } } },
    { override: { 'os-patches': { duty: 'Install updates by hand.' } } },
    { add: [aPart({ id: 'os-accounts' })] },
    { remove: ['os-patches'] },
  );
  expect(await found(modesDiffer, project)).toBe('');
});

test('reports a mode whose stack another already has', async () => {
  const aws = { override: { 'os-patches': { owner: 'aws' } } } as const;
  expect(await found(modesDiffer, withModes({}, aws, aws))).toMatchInlineSnapshot(`
    "ec2 › modes › m-2
      The mode "m-2" has the same parts and owners as "m-1".
      Allowed: modes that differ in an owner, a duty, a setting or a part.
      Say what moves the line in this mode, with "override", "remove" or "add", or delete the mode."
  `);
});

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
