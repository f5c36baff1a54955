import { expect, test } from 'vitest';
import { aService, projectWith, found } from '../testing/project.ts';
import { variants } from './variants.ts';

const serverless = { id: 'ec2-serverless', name: 'Amazon EC2 Serverless' };

test('accepts a variant with an id of its own that leads to a mode', async () => {
  const entry = aService({ variants: [{ ...serverless, mode: 'virtual-instance' }] });
  expect(await found(variants, projectWith({ entries: [entry] }))).toBe('');
});

test('reports ids that are taken and modes that do not exist', async () => {
  const entry = aService({
    variants: [
      { ...serverless, mode: 'virtual-instanse' },
      { ...serverless, mode: 'virtual-instance' },
      { id: 'ec2', name: 'Amazon EC2', mode: 'virtual-instance' },
    ],
  });
  expect(await found(variants, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › variants › 0 › mode
      The variant "ec2-serverless" leads to the mode "virtual-instanse", which does not exist.
      Did you mean "virtual-instance"? Allowed: "virtual-instance"
      Name the mode that answers for it.
    ec2 › variants › 1 › id
      The id "ec2-serverless" already has a page.
      Allowed: an id that neither a service nor another variant has.
      Choose another id, or delete the variant.
    ec2 › variants › 2 › id"
  `);
});
