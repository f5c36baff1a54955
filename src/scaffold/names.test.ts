import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { idSchema } from '../catalog/index.ts';
import { identifierOf, kebabOf, withoutHouse } from './names.ts';

test.each([
  ['Managed runtime', 'managed-runtime'],
  ['Hosted (classic), 2nd', 'hosted-classic-2nd'],
  ['AWS’s own café', 'awss-own-cafe'],
  ['—', ''],
])('the id of %j is %j', (name, id) => {
  expect(kebabOf(name)).toBe(id);
});

test('a name loses the house before it, and keeps one within it', () => {
  expect(withoutHouse('Amazon EKS on AWS Outposts')).toBe('EKS on AWS Outposts');
  expect(withoutHouse('Elastic Load Balancing')).toBe('Elastic Load Balancing');
});

test.each([
  ['api-gateway', 'apiGateway'],
  ['route-53', 'route53'],
  ['import', 'importService'],
  ['cite', 'citeService'],
  ['define-service', 'defineServiceService'],
])('the constant of %j is %j', (id, identifier) => {
  expect(identifierOf(id)).toBe(identifier);
});

test('two ids that differ in hyphens have constants that differ', () => {
  expect(identifierOf('route53', ['route53'])).toBe('route53Service');
});

test('any id has a constant that TypeScript takes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/), (id) => {
      expect(idSchema.safeParse(id).success).toBe(true);
      const { diagnostics } = ts.transpileModule(`export const ${identifierOf(id)} = 1;`, {
        reportDiagnostics: true,
      });
      expect(diagnostics).toEqual([]);
    }),
  );
});
