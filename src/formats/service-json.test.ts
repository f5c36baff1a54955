import { expect, test } from 'vitest';
import { services } from '../catalog/index.ts';
import { serviceJsonSchema, servicesJsonSchemaDocument, serviceToJson } from './service-json.ts';

test('every service passes the published schema', () => {
  for (const service of services) {
    const json: unknown = JSON.parse(
      JSON.stringify(serviceToJson(service, 'https://example.com/')),
    );
    expect(serviceJsonSchema.safeParse(json).error).toBeUndefined();
  }
});

test('a service has its default mode first and its layers bottom to top', () => {
  const ec2 = services.find(({ id }) => id === 'ec2')!;
  const json = serviceToJson(ec2, 'https://example.com/services/ec2/');
  expect(json.modes.map((mode) => mode.default)).toEqual([true, false]);
  expect(json.modes[0]?.layers[0]?.id).toBe('physical');
  expect(json.modes[0]?.line.between).toEqual([{ lower: 'hypervisor', upper: 'operating-system' }]);
});

test('the JSON Schema lists the promised fields', () => {
  const schema = servicesJsonSchemaDocument() as {
    items: { required: string[]; properties: object };
  };
  expect(schema.items.required).toEqual(['id', 'name', 'category', 'url', 'modes']);
  expect(Object.keys(schema.items.properties)).toContain('lifecycle');
});
