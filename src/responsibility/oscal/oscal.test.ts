import { expect, test } from 'vitest';
import { matrixRows } from '../rows.ts';
import { aMatrixService, aPart } from '../testing/made-up.ts';
import { componentDefinition } from './component-definition.ts';
import { leveragedSsp } from './leveraged-ssp.ts';
import { nistProfile } from './nist-profile.ts';
import { oscalErrors, valuesOf } from './testing/validate.ts';

const origin = { day: '2026-11-26', version: '1.2.3', site: 'https://line.example/base/' };
const bell = {
  ...aMatrixService('bell', {
    loud: [
      aPart('cast', { controls: ['pe-3'] }),
      aPart('ring', { controls: ['ac-2', 'si-2'] }),
      aPart('rope', { owner: 'customer', switchOf: 'ring', controls: ['ac-2'] }),
      aPart('oil', { owner: 'customer', switchOf: 'cast', controls: ['ac-2.10'], sources: [] }),
      aPart('paint'),
    ],
    'low/loud': [aPart('ring', { controls: ['ac-2'] })],
  }),
  aws: { iamServicePrefix: 'ec2' },
};
const rows = matrixRows(
  bell.modes.map(({ id: mode }) => ({ service: 'bell', mode, assumed: false })),
  [bell],
);
const definition = componentDefinition('BELL', rows, origin)['component-definition'];
const [loud] = definition.components!;
const implemented = loud!['control-implementations']![0]!['implemented-requirements'];
const plan = leveragedSsp(rows, origin)!['system-security-plan'];

test('all documents are valid by NIST’s schemas', () => {
  expect(oscalErrors.componentDefinition({ 'component-definition': definition })).toEqual([]);
  expect(oscalErrors.plan({ 'system-security-plan': plan })).toEqual([]);
  expect(oscalErrors.profile(nistProfile(origin))).toEqual([]);
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
  const some = matrixRows([{ service: 'bell', mode: 'loud', assumed: true }], [bell]);
  const { components } = componentDefinition('BELL', some, origin)['component-definition'];
  expect(components![0]!.remarks).toMatch(/default mode/);
});

test('no rows make no component', () => {
  const empty = componentDefinition('nothing', [], origin);
  expect(oscalErrors.componentDefinition(empty)).toEqual([]);
  expect(empty['component-definition']).not.toHaveProperty('components');
});

test('a plan claims nothing for AWS', () => {
  expect(plan['system-characteristics'].status).toMatchObject({
    state: 'other',
    remarks: expect.stringMatching(/^This is not AWS’s plan and no authorization/),
  });
  expect(valuesOf(plan, 'state')).toEqual(['other', 'other', 'other', 'other']);
  expect(valuesOf(plan, 'date-authorized')).toEqual([]);
  expect(valuesOf(plan, 'leveraged-authorizations')).toEqual([]);
  expect(valuesOf(plan, 'implementation-status')).toEqual([]);
});

test('a plan exports AWS’s parts as provided and the customer’s as responsibilities', () => {
  const requirements = plan['control-implementation']['implemented-requirements'];
  const [ac2, oil] = requirements;
  const [first, second] = ac2!['by-components'];
  expect(first!.export.provided).toMatchObject([{ description: 'Part ring: Look after ring.' }]);
  expect(first!.export.responsibilities).toMatchObject([
    {
      'provided-uuid': first!.export.provided![0]!.uuid,
      description: 'Part rope: Look after rope.',
    },
  ]);
  expect(second!.export).not.toHaveProperty('responsibilities');
  // What it switches answers to another control: tools look for it in the same export.
  expect(oil!['by-components'][0]!.export.responsibilities![0]).not.toHaveProperty('provided-uuid');
});

test('its components are those of the definition, with titles that can be names of folders', () => {
  const components = plan['system-implementation'].components;
  expect(components.map(({ title }) => title)).toEqual([
    'This System',
    'BELL, Mode loud',
    'BELL, Mode low-loud',
  ]);
  expect(components.slice(1).map(({ uuid }) => uuid)).toEqual(
    definition.components!.map(({ uuid }) => uuid),
  );
  const used = new Set(valuesOf(plan, 'component-uuid'));
  expect([...used]).toEqual(components.slice(1).map(({ uuid }) => uuid));
});

test('a plan without a control is none', () => {
  const plain = aMatrixService('plain', { only: [aPart('a')] });
  const some = matrixRows([{ service: 'plain', mode: 'only', assumed: false }], [plain]);
  expect(leveragedSsp(some, origin)).toBeUndefined();
});
