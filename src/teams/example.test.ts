import { expect, test } from 'vitest';
import acme from '../../examples/acme/site.config.ts';
import { teamsOf } from '../catalog/index.ts';
import { entries, services } from '../project/catalogue.ts';
import { teams } from '../rules/teams.ts';
import { projectWith, report } from '../rules/testing/project.ts';
import { withTeams } from './overlay.ts';

test('the example’s patterns have no finding', async () => {
  const { services: ofServices, archetypes, traits } = entries;
  const project = projectWith({
    entries: ofServices,
    archetypes,
    traits,
    teams: { file: 'examples/acme/site.config.ts', patterns: acme.teams },
  });
  expect(await report(teams, project)).toBe('');
});

test('every team of the example holds a part', () => {
  const held = withTeams(services, acme.teams).flatMap(({ modes }) =>
    modes.flatMap(({ stack }) => teamsOf(stack)),
  );
  expect(new Set(held)).toEqual(new Set(acme.teams.map(({ team }) => team)));
});
