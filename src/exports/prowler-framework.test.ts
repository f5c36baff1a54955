import { expect, test } from 'vitest';
import { catalogue } from '#load/catalogue.ts';
import { sampleOf } from '#load/testing/sample.ts';
import { aService } from '#views/testing/made-up-services.ts';
import { prowlerFramework } from './prowler-framework.ts';

const evidence = (...ids: readonly string[]) =>
  ids.map((id) => ({ kind: 'security-hub', id }) as const);
const rope = { id: 'rope', owner: 'customer', duty: 'Pull the rope each hour.' } as const;
const bell = aService('bell', [
  [
    'loud',
    { ...rope, controls: ['ac-6.1'], evidence: evidence('ACM.1', 'Bell.9') },
    { id: 'cast' },
  ],
  ['soft', rope],
  ['mute', { ...rope, duty: 'Take the rope away at night.' }],
]);

test('each duty of the customer is a requirement, once where modes say the same', () => {
  const { requirements } = prowlerFramework([bell], '1.0.0');
  expect(requirements.map(({ id, checks }) => [id, ...checks.aws])).toEqual([
    ['bell.loud.rope', 'acm_certificates_expiration_check'],
    ['bell.mute.rope'],
  ]);
  expect(requirements[0]!.attributes).toMatchObject({
    Service: 'bell',
    Modes: expect.stringContaining('; '),
    Controls: 'AC-6(1)',
    Row: 'https://dividing-line.example/services/bell/#rope',
  });
});

test('ids are unique, and attributes are those that are declared', () => {
  const some = sampleOf(catalogue.services, 20, ({ id }) => id);
  const { requirements, attributes_metadata: declared } = prowlerFramework(some, '1.0.0');
  const ids = requirements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const keys = new Set(declared.map(({ key }) => key));
  const required = declared.filter((each) => each.required).map(({ key }) => key);
  for (const { attributes } of requirements) {
    expect(Object.keys(attributes).every((key) => keys.has(key))).toBe(true);
    expect(required.every((key) => (attributes as Record<string, string>)[key] !== '')).toBe(true);
  }
});
