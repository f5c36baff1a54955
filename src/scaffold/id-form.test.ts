import { expect, test } from 'vitest';
import { modeSchema, serviceSchema } from '../catalog/index.ts';
import { idForm } from './id-form.ts';

test.each([
  ['app-mesh', undefined],
  ['App Mesh', 'Allowed: kebab-case: a-z, 0-9 and single hyphens, a letter first.'],
  ['index', 'Allowed: any id but "index", which is the address of a list.'],
  ['a'.repeat(61), 'Allowed: at most 60 characters.'],
])('of an id like %s the form is said as it is', (id, expected) => {
  expect(idForm(id, serviceSchema.shape.id)).toBe(expected);
  expect(idForm(id, modeSchema.shape.id)).toBe(expected);
});
