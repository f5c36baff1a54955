import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matrixCatalogue } from '#exports/catalogue-data.ts';
import { readInfrastructure } from './index.ts';

const known = matrixCatalogue();
const read = async (path: string) => readFileSync(new URL(`examples/${path}`, import.meta.url));

/** The modes that a file of others says, `*` behind what is assumed. */
async function modesOf(files: { readonly plans: string[] } | { readonly templates: string[] }) {
  const all = { plans: [], templates: [], ...files };
  const { modes, faults } = await readInfrastructure(all, known, read, new Set());
  expect(faults).toEqual([]);
  return modes.map(({ service, mode, assumed }) => `${service}.${mode}${assumed ? '*' : ''}`);
}

describe('what others wrote', () => {
  it('says the modes of a plan', async () => {
    expect(await modesOf({ plans: ['codebuild.plan.json'] })).toMatchInlineSnapshot(`
      [
        "codebuild.managed-image",
        "codebuild.custom-image",
        "iam.federated-roles*",
      ]
    `);
  });

  it('says the modes of a plan with modules in modules', async () => {
    expect(await modesOf({ plans: ['nested-modules.plan.json'] })).toMatchInlineSnapshot(`
      [
        "eks.managed-node-group*",
      ]
    `);
  });

  it('says the modes of a template in JSON', async () => {
    expect(await modesOf({ templates: ['eks.template.json'] })).toMatchInlineSnapshot(`
      [
        "ec2.virtual-instance*",
        "eks.managed-node-group",
        "iam.federated-roles*",
        "vpc.own-vpc",
      ]
    `);
  });

  it('says the modes of a template in YAML', async () => {
    expect(await modesOf({ templates: ['fargate-service.template.yaml'] })).toMatchInlineSnapshot(`
      [
        "ecs.fargate",
        "elb.application*",
      ]
    `);
  });
});
