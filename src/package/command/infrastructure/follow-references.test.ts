import { describe, expect, it } from 'vitest';
import { readInfrastructure } from './index.ts';

const known = {
  services: [
    { id: 'ecs', modes: ['ec2', 'fargate', 'managed-instances'].map((id) => ({ id })) },
    { id: 'eks', modes: ['managed-node-group', 'custom-ami'].map((id) => ({ id })) },
  ],
  types: [
    { service: 'ecs', prefixes: ['aws_ecs_', 'AWS::ECS'] },
    { service: 'eks', prefixes: ['aws_eks_', 'AWS::EKS'] },
    { service: 'ec2', prefixes: ['aws_launch_template', 'AWS::EC2'] },
  ],
};

async function modesOf(file: object, kind: 'plans' | 'templates') {
  const files = { plans: [], templates: [], [kind]: ['file'] };
  const read = async () => new TextEncoder().encode(JSON.stringify(file));
  const { modes, remarks } = await readInfrastructure(files, known, read, new Set());
  return { modes: modes.map(({ service, mode }) => `${service}.${mode}`), remarks };
}

/** A node group whose launch template is made by the same plan. */
const planOf = (template: object | undefined) => {
  const group = {
    address: 'module.a.aws_eks_node_group.g[0]',
    type: 'aws_eks_node_group',
    values: { launch_template: [{ version: '1' }] },
  };
  const own = { address: 'module.a.aws_launch_template.t', type: 'aws_launch_template' };
  return {
    planned_values: {
      root_module: {
        child_modules: [
          { resources: [group, ...(template ? [{ ...own, values: template }] : [])] },
        ],
      },
    },
    resource_changes: [
      {
        ...group,
        change: { after_unknown: { ami_type: true, launch_template: [{ id: true, name: true }] } },
      },
    ],
    configuration: {
      root_module: {
        module_calls: {
          a: {
            module: {
              resources: [
                {
                  address: 'aws_eks_node_group.g',
                  expressions: {
                    launch_template: [
                      { id: { references: ['aws_launch_template.t.id', 'aws_launch_template.t'] } },
                    ],
                  },
                },
              ],
            },
          },
        },
      },
    },
  };
};

describe('what a resource that is led to says', () => {
  it('decides in a plan', async () => {
    expect((await modesOf(planOf({ image_id: 'ami-1' }), 'plans')).modes).toEqual([
      'eks.custom-ami',
    ]);
    expect((await modesOf(planOf({ image_id: null }), 'plans')).modes).toEqual([
      'eks.managed-node-group',
    ]);
  });

  it('is unknown where it is not in the file', async () => {
    const { modes, remarks } = await modesOf(planOf(undefined), 'plans');
    expect(modes).toEqual(['eks.managed-node-group']);
    expect(remarks).toMatchInlineSnapshot(`
      "! aws_eks_node_group (module.a.aws_eks_node_group.g): Its mode depends on launch_template.image_id, which a resource says that is not in this file. The default stands in: eks.managed-node-group.
      "
    `);
  });

  it('decides in a template', async () => {
    const templateOf = (data: object) => ({
      Resources: {
        T: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: data } },
        G: {
          Type: 'AWS::EKS::Nodegroup',
          Properties: { LaunchTemplate: { Id: { Ref: 'T' }, Version: 1 } },
        },
      },
    });
    const image = { ImageId: { Ref: 'Image' } };
    expect((await modesOf(templateOf(image), 'templates')).modes).toEqual(['eks.custom-ami']);
    expect((await modesOf(templateOf({}), 'templates')).modes).toEqual(['eks.managed-node-group']);
  });

  it('is found by a value that both have', async () => {
    const strategy = [{ capacity_provider: 'mine' }];
    const resources = [
      {
        type: 'aws_ecs_service',
        values: { launch_type: null, capacity_provider_strategy: strategy },
      },
      {
        type: 'aws_ecs_capacity_provider',
        values: { name: 'mine', managed_instances_provider: [{}] },
      },
    ];
    expect(await modesOf({ values: { root_module: { resources } } }, 'plans')).toEqual({
      modes: ['ecs.managed-instances'],
      remarks: '',
    });
  });
});
