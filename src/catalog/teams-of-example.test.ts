import { expect, test } from 'vitest';
import { teamsOf } from './index.ts';
import { catalogue } from '#load/catalogue.ts';
import { entries } from '#load/entries.ts';
import { teams } from '#rules/catalog/teams.ts';
import { readSettings } from '#load/settings/read-settings.ts';
import { projectWith, report } from '#rules/testing/project.ts';
import { site } from '#site.config.ts';
import { withTeams } from './teams.ts';

const file = 'examples/acme/site.config.ts';
const { site: acme, diagnostics } = readSettings(site, { SITE_CONFIG: file });
const patterns = acme?.teams ?? [];

test('the example is read', () => {
  expect(diagnostics).toEqual([]);
  expect(patterns.length).toBeGreaterThan(5);
});

test('the example’s patterns have no diagnostic', async () => {
  const { services: ofServices, archetypes, traits } = entries;
  const project = projectWith({
    entries: ofServices,
    archetypes,
    traits,
    teams: { file, patterns },
  });
  expect(await report(teams, project)).toBe('');
});

test('every team of the example holds a part', () => {
  const held = withTeams(catalogue.services, patterns).flatMap(({ modes }) =>
    modes.flatMap(({ stack }) => teamsOf(stack)),
  );
  expect(new Set(held)).toEqual(new Set(patterns.map(({ team }) => team)));
});
