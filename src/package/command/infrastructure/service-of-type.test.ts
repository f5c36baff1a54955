import { describe, expect, it } from 'vitest';
import { serviceFinder } from './service-of-type.ts';

const serviceOf = serviceFinder([
  { service: 'mill', prefixes: ['aws_mill', 'AWS::Mill'] },
  { service: 'well', prefixes: ['aws_mill_well', 'AWS::Mill::Well'] },
  { service: 'barn', prefixes: ['aws_barn_'] },
]);

describe('the service of a resource type', () => {
  it.each([
    ['aws_mill', 'mill'],
    ['aws_mill_wheel', 'mill'],
    ['aws_mill_well', 'well'],
    ['aws_mill_well_rope', 'well'],
    ['aws_mill_wells', 'mill'],
    ['aws_miller', undefined],
    ['aws_barn_door', 'barn'],
    ['aws_barn', undefined],
    ['AWS::Mill::Wheel', 'mill'],
    ['AWS::Mill::WellRope', 'well'],
    ['AWS::Miller::Wheel', undefined],
    ['random_id', undefined],
  ])('%s is %s', (type, service) => {
    expect(serviceOf(type)).toBe(service);
  });
});
