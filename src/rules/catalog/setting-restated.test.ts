import { expect, test } from 'vitest';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  projectWith,
  found,
  places,
} from '../testing/project.ts';
import { settingRestated } from './setting-restated.ts';

const off = { state: 'off-by-default', changedBy: 'customer' } as const;
const { sources } = aPart();
const project = (service: Parameters<typeof aService>[0]) =>
  projectWith({
    archetypes: [anArchetype({ add: [aPart({ id: 'logs', setting: off }), aPart()] })],
    traits: [aTrait({ add: [aPart({ id: 'endpoint', setting: off })] })],
    entries: [aService({ archetype: 'machine', add: [], ...service })],
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
