import { expect, test } from 'vitest';
import type { ServiceEntry } from '../catalog/index.ts';
import { isOtherName, nearService } from './near.ts';

const service = (id: string, name: string, aliases: readonly string[] = []) =>
  ({ id, name, aliases }) as Pick<ServiceEntry, 'id' | 'name' | 'aliases'> as ServiceEntry;

const lantern = service('lantern', 'AWS Lantern');
const services = [
  lantern,
  service('els', 'Elastic Lamp Service'),
  service('path-53', 'Amazon Path 53', ['Way Finder', 'Path53']),
  service('river-data-streams', 'Amazon River Data Streams'),
];

test.each([
  ['lantren', 'lantern'],
  ['lanterns', 'lantern'],
  ['path53', 'path-53'],
  ['esl', 'els'],
  ['way-finder', 'path-53'],
  ['river-video-streams', undefined],
  ['app-mesh', undefined],
])('%s is near %s', (id, expected) => {
  expect(nearService(id, services)?.id).toBe(expected);
});

test.each([
  ['AWS Lantern', false],
  ['Amazon Lantren', false],
  ['AWS Lantern Wicks for Boats', true],
  ['Amazon Elastic Freight', true],
])('%s is another name than AWS Lantern: %s', (name, expected) => {
  expect(isOtherName(name, lantern)).toBe(expected);
});
