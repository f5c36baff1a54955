import { expect, test } from 'vitest';
import { catalogue, catalogueService } from '#load/catalogue.ts';
import { facetsOf, modeNameFacets, namesAmongModes } from './facets.ts';
import { type ListQuery, matching } from './list-facets.ts';
import { aService } from '../testing/made-up-services.ts';

const found = (query: ListQuery) =>
  matching(catalogue.services, facetsOf, query).map(({ id }) => id);

test('an empty query finds every service', () => {
  expect(found({})).toEqual(catalogue.services.map(({ id }) => id));
});

test('a service is found by any of its names, in any case and order of words', () => {
  for (const name of ['k8s', 'ELASTIC kubernetes', 'kubernetes elastic', 'eks']) {
    expect(found({ name })).toContain('eks');
  }
  expect(found({ name: 'unheard' })).toEqual([]);
});

test('facets narrow what the name finds', () => {
  expect(found({ category: 'database' })).toContain('rds');
  expect(found({ category: 'database', name: 's3' })).toEqual([]);
  expect(found({ yoursFrom: 'operating-system' })).toContain('ec2');
  expect(found({ yoursFrom: 'operating-system' })).not.toContain('dynamodb');
  expect(found({ archetype: 'on-premises-hardware' })).toContain('outposts');
});

test('a mode that starts from another archetype makes the service findable by both', () => {
  expect(facetsOf(catalogueService('ecs'))['archetype']?.length).toBeGreaterThan(1);
});

test('a name that means one mode is no name of another', () => {
  const bell = aService('bell', [['loud'], ['soft']], {
    aliases: ['chime', 'Soft Bell'],
    variants: [{ id: 'felt', name: 'Felt Bell', mode: 'soft' }],
  });
  const [loud, soft] = bell.modes;
  const { own, elsewhere } = namesAmongModes(bell, [loud]);
  expect(own).toMatch(/chime/);
  expect(own).not.toMatch(/soft|felt/);
  expect(elsewhere).toMatch(/soft.*felt/);
  expect(namesAmongModes(bell, [loud, soft!]).elsewhere).toBe('');
});

test('a switch of a domain is not found by the name of serverless collections', () => {
  const service = catalogueService('opensearch-service');
  const [domain] = service.modes;
  const line = modeNameFacets(service, [domain]);
  const find = (name: string) => matching([line], (each) => each, { name }).length;
  expect(find('opensearch serverless')).toBe(0);
  expect(find('opensearch')).toBe(1);
  expect(find('opensearch domain')).toBe(1);
});
