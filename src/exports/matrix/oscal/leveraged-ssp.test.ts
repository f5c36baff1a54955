import { expect, test } from 'vitest';
import { aMatrixService, aPart, rowsOf } from '../testing/made-up.ts';
import { componentDefinition } from './component-definition.ts';
import { leveragedSsp, nistProfile } from './leveraged-ssp.ts';
import { origin, rows } from './testing/bell.ts';
import { oscalErrors, valuesOf } from './testing/validate.ts';

const definition = componentDefinition('BELL', rows, origin)['component-definition'];
const plan = leveragedSsp(rows, origin)!['system-security-plan'];

test('a plan and the profile that it imports are valid by NIST’s schemas', () => {
  expect(oscalErrors.plan({ 'system-security-plan': plan })).toEqual([]);
  expect(oscalErrors.profile(nistProfile(origin))).toEqual([]);
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
  expect(leveragedSsp(rowsOf([plain]), origin)).toBeUndefined();
});
