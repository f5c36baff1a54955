import { expect, test } from 'vitest';
import { rowsOf } from '../testing/made-up.ts';
import { componentDefinition } from './component-definition.ts';
import { bell, origin, rows } from './testing/bell.ts';
import { oscalErrors } from './testing/validate.ts';

const definition = componentDefinition('BELL', rows, origin)['component-definition'];
const [loud] = definition.components!;
const implemented = loud!['control-implementations']![0]!['implemented-requirements'];

test('a definition is valid by NIST’s schema', () => {
  expect(oscalErrors.componentDefinition({ 'component-definition': definition })).toEqual([]);
});

test('what is not valid is found', () => {
  const broken = { 'component-definition': { ...definition, uuid: 'bell' } };
  expect(oscalErrors.componentDefinition(broken)).toEqual([
    expect.stringMatching(/^\/component-definition\/uuid must match pattern/),
  ]);
});

test('the metadata name day, versions and licence, and say whose statement it is not', () => {
  expect(definition.metadata).toMatchObject({
    title: 'Who secures what: BELL',
    'last-modified': '2026-11-26T00:00:00Z',
    version: '1.2.3',
    'oscal-version': '1.2.1',
  });
  expect(definition.metadata.remarks).toContain('This is not a statement by AWS');
});

test('a component is a mode, with its ids in our namespace and in AWS’s', () => {
  expect(loud).toMatchObject({ type: 'service', title: 'BELL, Mode loud' });
  expect(loud!.props.slice(0, 4)).toEqual([
    { name: 'service', ns: 'https://line.example/base/ns/oscal', value: 'bell' },
    { name: 'mode', ns: 'https://line.example/base/ns/oscal', value: 'loud' },
    { name: 'service-id', ns: 'http://aws.amazon.com/ns/oscal', value: 'EC2' },
    { name: 'iamServicePrefix', ns: 'http://aws.amazon.com/ns/oscal', value: 'ec2' },
  ]);
  expect(loud!.links[1]).toMatchObject({
    href: expect.stringMatching(/^https:\/\/github\.com\/awslabs\/.*\/ec2\.oscal\.json$/),
    'resource-fragment': '9548dcd4-43c0-42bb-afa0-bd66659f6702',
  });
});

test('each part has its owner, inheritance, day and sources, as far as they are known', () => {
  const of = (part: string) =>
    loud!.props.filter(({ group }) => group === part).map(({ name, value }) => `${name} ${value}`);
  expect(of('ring')).toEqual([
    'part ring',
    'owner aws',
    'inheritance partial',
    'verified 2026-11-20',
    'source https://docs.aws.amazon.com/ring.html',
  ]);
  expect(of('oil')).toEqual(['part oil', 'owner customer', 'inheritance no']);
  expect(of('paint')).toHaveLength(5);
});

test('a control has both halves, and none that no part answers', () => {
  expect(implemented.map((each) => each['control-id'])).toEqual([
    'ac-2',
    'ac-2.10',
    'pe-3',
    'si-2',
  ]);
  expect(implemented[0]!.description).toMatchInlineSnapshot(`
    "AWS:

    - Part ring: Look after ring.

    Customer:

    - Part rope: Look after rope."
  `);
  expect(implemented[1]!.description).toMatchInlineSnapshot(`
    "AWS: no part in this catalogue.

    Customer:

    - Part oil: Look after oil."
  `);
  expect(implemented[0]!.props.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'inheritance partial',
    'part ring',
    'part rope',
  ]);
  expect(implemented[3]).toMatchObject({
    remarks:
      'AWS holds parts that answer to this control; the customer holds others, or switches them.',
  });
});

test('a mode that only its service stands for says so', () => {
  const some = rowsOf([bell], true);
  const { components } = componentDefinition('BELL', some, origin)['component-definition'];
  expect(components![0]!.remarks).toMatch(/default mode/);
});

test('no rows make no component', () => {
  const empty = componentDefinition('nothing', [], origin);
  expect(oscalErrors.componentDefinition(empty)).toEqual([]);
  expect(empty['component-definition']).not.toHaveProperty('components');
});
