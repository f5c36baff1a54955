import { expect, test } from 'vitest';
import { catalogue, catalogueService } from '../project/catalogue.ts';
import { matching, type ListQuery } from './list-facets.ts';
import { facetsOf } from './service-facets.ts';

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
