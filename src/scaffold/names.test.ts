import { expect, test } from 'vitest';
import { kebabOf, withoutHouse } from './name-forms.ts';

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
