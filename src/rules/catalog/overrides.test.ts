import { expect, test } from 'vitest';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  found,
  places,
  projectWith,
} from '../testing/project.ts';
import { inheritanceDepth, ownerStated, settingRestated } from './overrides.ts';

const off = { state: 'off-by-default', changedBy: 'customer' } as const;
const { duty, sources } = aPart();
/** A service without parts of its own. */
const project = (service: Parameters<typeof aService>[0]) =>
  projectWith({
    archetypes: [
      anArchetype({
        add: [aPart({ id: 'logs', owner: 'customer', setting: off }), aPart({ owner: 'aws' })],
      }),
      anArchetype({ id: 'other', add: [aPart({ owner: 'customer' })] }),
    ],
    traits: [aTrait({ add: [aPart({ id: 'endpoint', setting: off })] })],
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

test('accepts a setting that is said again, or taken away, beside the pages', async () => {
  const service = {
    traits: ['guest'],
    override: {
      logs: { sources, setting: off },
      endpoint: { sources, remove: ['setting'] },
    },
  } as const;
  expect(await found(settingRestated, project(service))).toBe('');
});

test('accepts other words under the inherited pages, and pages for what has no setting', async () => {
  const override = { logs: { duty: 'Turn the logs on.' }, 'os-patches': { sources } };
  expect(await found(settingRestated, project({ override }))).toBe('');
});

test('reports a setting that is inherited under pages of its own', async () => {
  const service = {
    traits: ['guest'],
    override: { endpoint: { sources } },
    modes: [
      aMode({ override: { logs: { sources } } }),
      aMode({ id: 'next', extends: 'virtual-instance', override: { endpoint: { sources } } }),
    ],
  };
  expect(await found(settingRestated, project(service))).toMatchInlineSnapshot(`
    "ec2 › modes › next › override › endpoint
      "endpoint" is given pages of its own, and still inherits the setting "off-by-default", which other pages gave.
      Allowed: the setting that these pages give, or remove: ['setting'].
      Read these pages for what is on while nobody touches it, and write that here.
    ec2 › modes › virtual-instance › override › logs
    ec2 › override › endpoint"
  `);
});

test('a mode may start from an archetype of its own', async () => {
  const own = anArchetype({ id: 'other', add: [aPart({ id: 'seal', setting: off })] });
  const entry = aService({
    archetype: 'none',
    override: { seal: { sources } },
    modes: [aMode({ archetype: 'other' })],
  });
  expect(
    await places(settingRestated, projectWith({ archetypes: [own], entries: [entry] })),
  ).toEqual(['ec2 › override › seal']);
});

const override = { endpoint: { owner: 'aws', duty } } as const;
const twice = {
  traits: ['guest'],
  override,
  modes: [aMode({ override }), aMode({ id: 'second', extends: 'virtual-instance' })],
};

test('accepts a part that the service and a mode override', async () => {
  expect(await found(inheritanceDepth, project(twice))).toBe('');
});

test('starts again where a mode adds the part itself', async () => {
  const own = aMode({ id: 'own', remove: ['endpoint'], add: [aPart({ id: 'endpoint' })] });
  const third = aMode({ id: 'third', extends: 'own', override });
  expect(await found(inheritanceDepth, project({ ...twice, modes: [own, third] }))).toBe('');
});

test('reports the override after these, once', async () => {
  const third = aMode({ id: 'third', extends: 'second', override });
  const modes = [...twice.modes, third, aMode({ id: 'fourth', extends: 'third' })];
  expect(await found(inheritanceDepth, project({ ...twice, modes }))).toMatchInlineSnapshot(`
    "ec2 › modes › third › override › endpoint
      "endpoint" is overridden 3 times on its way to the mode "third".
      Allowed: 2 overrides, so that a reader finds all of a part in three places.
      Move the service’s override into the modes that it is true of, or let the mode start from an archetype."
  `);
});
