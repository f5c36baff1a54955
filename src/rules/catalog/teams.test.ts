import { expect, test } from 'vitest';
import type { TeamPattern } from '#catalog/teams.ts';
import { teams } from './teams.ts';
import { aMode, aPart, aService, projectWith, found } from '../testing/project.ts';

const entries = [
  aService({
    add: [
      aPart(),
      aPart({ id: 'os-hardening' }),
      aPart({ id: 'customer-data', layer: 'data' }),
      aPart({ id: 'facilities', layer: 'physical', owner: 'aws' }),
    ],
  }),
  aService({
    id: 'rds',
    add: [aPart({ owner: 'aws' }), aPart({ id: 'customer-data', layer: 'data' })],
    modes: [
      aMode(),
      aMode({ id: 'custom', override: { 'os-patches': { owner: 'customer' } } }),
      aMode({ id: 'serverless', remove: ['os-patches'] }),
    ],
  }),
  aService({ id: 'lambda', add: [aPart({ owner: 'aws' }), aPart({ id: 'code' })] }),
];

const reportOn = (patterns: readonly TeamPattern[]) =>
  found(
    teams,
    projectWith({
      entries,
      teams: { file: 'acme.config.ts', patterns },
    }),
  );

test('accepts patterns that match a part of yours, each part by one of the highest rank', async () => {
  expect(
    await reportOn([
      { team: 'Everything' },
      { team: 'Systems', layer: 'operating-system' },
      { team: 'EC2', service: 'ec2' },
      { team: 'Patching', part: 'os-patches' },
      { team: 'Databases', service: 'rds', part: 'os-patches' },
    ]),
  ).toBe('');
});

test('accepts rivals where a pattern of higher rank settles it', async () => {
  expect(
    await reportOn([
      { team: 'Systems', service: 'ec2', part: 'os-*' },
      { team: 'Patching', service: 'ec2', part: '*-patches' },
      { team: 'Patching', part: 'os-patches' },
    ]),
  ).toBe('');
});

test('reports patterns that match nothing, at the field to correct', async () => {
  expect(
    await reportOn([
      { team: 'Functions', service: 'lamda' },
      { team: 'Systems', service: 'ec2', layer: 'operating-sytem', part: 'os-*' },
      { team: 'Systems', service: 'ec2', part: 'os-patchs' },
      { team: 'Functions', service: 'lambda', part: 'os-patches' },
      { team: 'Facilities', layer: 'physical' },
      { team: 'Logs', part: '*-logs' },
    ]),
  ).toMatchInlineSnapshot(`
    "acme.config.ts › teams › 0 › service
      No service with a part of yours is "lamda".
      Did you mean "lambda"? Allowed: "ec2", "rds", "lambda".
      Correct the id, or delete the pattern: it gives no part to a team.
    acme.config.ts › teams › 1 › layer
      No layer with a part of yours in service "ec2" is "operating-sytem".
      Did you mean "operating-system"? Allowed: "operating-system", "data".
      Correct the id, or delete the pattern: it gives no part to a team.
    acme.config.ts › teams › 2 › part
      No part of yours in service "ec2" is "os-patchs".
      Did you mean "os-patches"? Allowed: "os-patches", "os-hardening", "customer-data".
      Correct the id, or delete the pattern: it gives no part to a team.
    acme.config.ts › teams › 3 › part
      No part of yours in service "lambda" is "os-patches": it is AWS’s.
      Allowed: "code".
      Correct the id, or delete the pattern: it gives no part to a team.
    acme.config.ts › teams › 4 › layer
      No layer with a part of yours is "physical": it is AWS’s.
      Allowed: "operating-system", "data".
      Correct the id, or delete the pattern: it gives no part to a team.
    acme.config.ts › teams › 5 › part
      No part of yours matches "*-logs".
      Allowed: "os-patches", "os-hardening", "customer-data", "code".
      Correct the id, or delete the pattern: it gives no part to a team."
  `);
});

test('reports rivals of equal rank at the later one, with what both match', async () => {
  expect(
    await reportOn([
      { team: 'Everything' },
      { team: 'Systems', part: 'os-*' },
      { team: 'Patching', part: '*-patches' },
      { team: 'EC2', service: 'ec2', layer: 'data' },
      { team: 'EC2', service: 'ec2', layer: 'data' },
      { team: 'Everybody' },
    ]),
  ).toMatchInlineSnapshot(`
    "acme.config.ts › teams › 2
      The pattern of "Patching" for part "*-patches" and that of "Systems" for part "os-*" have equal rank, and both match "os-patches" of "ec2" and 1 other part.
      Allowed: one pattern of the highest rank for each part.
      Make one of them more exact, or add a more exact one for what both match.
    acme.config.ts › teams › 4
      The pattern of "EC2" for service "ec2", layer "data" and that of "EC2" for service "ec2", layer "data" have equal rank, and both match "customer-data" of "ec2".
      Allowed: one pattern of the highest rank for each part.
      Make one of them more exact, or add a more exact one for what both match.
    acme.config.ts › teams › 5
      The pattern of "Everybody" for everything and that of "Everything" for everything have equal rank, and both match "customer-data" of "rds" and 1 other part.
      Allowed: one pattern of the highest rank for each part.
      Make one of them more exact, or add a more exact one for what both match."
  `);
});
