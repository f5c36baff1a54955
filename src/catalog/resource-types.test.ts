import { expect, test } from 'vitest';
import { conditionsByType, serviceFinder, typesOf } from './resource-types.ts';

const serviceOf = serviceFinder([
  { service: 'mill', prefixes: ['aws_mill', 'AWS::Mill'] },
  { service: 'well', prefixes: ['aws_mill_well', 'AWS::Mill::Well'] },
  { service: 'barn', prefixes: ['aws_barn_'] },
]);

test.each([
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
])('the service of %s is %s', (type, service) => {
  expect(serviceOf(type)).toBe(service);
});

test('where two services name a type, the one whose prefix it has is asked last', () => {
  const wet = { mode: 'wet', where: { water: '*' } };
  const types = typesOf([
    {
      id: 'mill',
      aws: {
        terraformPrefixes: ['aws_mill'],
        resources: [{ types: ['aws_mill', 'aws_hut'], hint: true, modes: [{ mode: 'dry' }] }],
      },
    },
    { id: 'well', aws: { resources: [{ types: ['aws_mill', 'aws_hut'], modes: [wet] }] } },
  ]);
  expect(Object.fromEntries(conditionsByType(types))).toEqual({
    aws_mill: {
      hint: true,
      conditions: [
        { service: 'well', ...wet },
        { service: 'mill', mode: 'dry' },
      ],
    },
    aws_hut: {
      hint: true,
      conditions: [
        { service: 'mill', mode: 'dry' },
        { service: 'well', ...wet },
      ],
    },
  });
});
