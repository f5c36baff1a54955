import { expect, test } from 'vitest';
import { entries } from '../catalog/index.ts';
import { isOtherName, nearService } from './near.ts';

test.each([
  ['lamda', 'lambda'],
  ['cloudtrial', 'cloudtrail'],
  ['route53', 'route-53'],
  ['esc', 'ecs'],
  ['kinesis-video-streams', undefined],
  ['app-mesh', undefined],
  ['freight', undefined],
])('%s is near %s', (id, expected) => {
  expect(nearService(id, entries)?.id).toBe(expected);
});

const lambda = entries.find(({ id }) => id === 'lambda')!;

test.each([
  ['AWS Lambda', false],
  ['Amazon Lamda', false],
  ['AWS Lambda Functions for Boats', true],
  ['Amazon Elastic Freight', true],
])('%s is another name than AWS Lambda: %s', (name, expected) => {
  expect(isOtherName(name, lambda)).toBe(expected);
});
