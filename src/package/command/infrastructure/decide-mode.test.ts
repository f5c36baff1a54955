import { describe, expect, it } from 'vitest';
import { askedBy, decideMode } from './decide-mode.ts';
import { modeRules } from './mode-rules/index.ts';
import { readTemplate } from './read-template.ts';
import { aResource, madeUpRules } from './testing/made-up.ts';

const rules = madeUpRules[0]?.rules ?? [];
const decide = (facts: Readonly<Record<string, unknown>>) =>
  decideMode(aResource('aws_mill_wheel', 'a', facts), rules);

describe('which mode a resource is in', () => {
  it('is said by the first rule that holds, whatever the capitals', () => {
    expect(decide({ drive: 'Wind-12' }).told).toEqual(['mill.wind']);
    expect(decide({ drive: 'tide', depth: 2 }).told).toEqual(['mill.water']);
    expect(decide({}).told).toEqual(['mill.steam']);
  });

  it('may be several where a rule says so', () => {
    const facts = { 'partners.name': ['x', 'y'], drive: 'wind-1' };
    expect(decide(facts).told).toEqual(['mill.shared', 'mill.wind']);
  });

  it('is not said where no rule holds', () => {
    expect(decide({ drive: 'donkey' })).toEqual({ told: [], undecided: [] });
  });

  it('is not said where only some of a list hold', () => {
    expect(decide({ drive: ['river', 'donkey'], depth: 1 }).told).toEqual([]);
  });

  it('is undecided where the property that decides is not known', () => {
    expect(decide({ drive: undefined })).toEqual({
      told: [],
      undecided: [{ path: 'drive', why: 'until-applied' }],
    });
  });

  it('is decided where another test of the rule fails', () => {
    expect(decide({ drive: undefined, depth: 1 }).undecided).toEqual([
      { path: 'drive', why: 'until-applied' },
    ]);
    expect(decide({ drive: 'donkey', depth: undefined })).toEqual({ told: [], undecided: [] });
  });

  it('names the service that the other tests of the rule speak for', () => {
    expect(decide({ drive: 'river', depth: undefined }).undecided).toEqual([
      { path: 'depth', why: 'until-applied', service: 'mill' },
    ]);
  });

  it('is decided where all values that a parameter allows agree', () => {
    const choice = (values: readonly string[]) =>
      decideMode(
        {
          type: 'AWS::Mill::Wheel',
          facts: new Map([['drive', { state: 'choice' as const, values }]]),
        },
        rules,
      );
    expect(choice(['wind-1', 'wind-2']).told).toEqual(['mill.wind']);
    expect(choice(['wind-1', 'river']).undecided).toEqual([
      { path: 'drive', why: 'until-deployed' },
    ]);
  });
});

/** The modes that the real rules say of a resource of a template. */
async function told(Type: string, Properties: object): Promise<readonly string[]> {
  const text = JSON.stringify({ Resources: { A: { Type, Properties } } });
  const { resources } = await readTemplate(text, 'file', askedBy(modeRules));
  const own = modeRules.find(({ types }) => types.includes(Type))?.rules ?? [];
  return resources.flatMap((resource) => decideMode(resource, own).told);
}

describe('the real rules', () => {
  it('take a global table of one Region for a table', async () => {
    const Region = { Ref: 'AWS::Region' };
    const type = 'AWS::DynamoDB::GlobalTable';
    const onDemand = { BillingMode: 'PAY_PER_REQUEST' };
    expect(await told(type, { ...onDemand, Replicas: [{ Region }] })).toEqual([
      'dynamodb.on-demand',
    ]);
    expect(await told(type, { Replicas: [{ Region }] })).toEqual(['dynamodb.provisioned']);
    expect(await told(type, { ...onDemand, Replicas: [{ Region }, { Region: 'x' }] })).toEqual([
      'dynamodb.global-table',
    ]);
  });

  it.each([
    ['AWS::Lambda::Function', { PackageType: 'Image' }, 'lambda.container-image'],
    ['AWS::Lambda::Function', { Runtime: 'provided.al2023' }, 'lambda.customer-managed-runtime'],
    [
      'AWS::Lambda::Function',
      { RuntimeManagementConfig: { UpdateRuntimeOn: 'Manual' } },
      'lambda.manual-updates',
    ],
    ['AWS::Lambda::Function', { Runtime: 'nodejs24.x' }, 'lambda.automatic-updates'],
    ['AWS::ECS::Service', { LaunchType: 'EXTERNAL' }, 'ecs.anywhere'],
    [
      'AWS::ECS::Service',
      { CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT' }] },
      'ecs.fargate',
    ],
    ['AWS::EKS::Cluster', { ComputeConfig: { Enabled: 'true' } }, 'eks.auto-mode'],
    ['AWS::RDS::DBInstance', { Engine: 'custom-oracle-ee' }, 'rds.custom-oracle'],
    ['AWS::RDS::DBInstance', { Engine: 'postgres' }, 'rds.rds'],
    [
      'AWS::RDS::DBInstance',
      { Engine: 'aurora-mysql', DBInstanceClass: 'db.serverless' },
      'aurora.serverless',
    ],
    ['AWS::RDS::DBCluster', { Engine: 'postgres' }, 'rds.rds'],
    [
      'AWS::FSx::FileSystem',
      { FileSystemType: 'WINDOWS', WindowsConfiguration: { DeploymentType: 'MULTI_AZ_1' } },
      'fsx-windows.multi-az',
    ],
    ['AWS::FSx::FileSystem', { FileSystemType: 'LUSTRE' }, 'fsx-lustre'],
    ['AWS::EC2::Instance', { InstanceType: 'm7i.metal-24xl' }, 'ec2.bare-metal'],
  ])('say of %s with %j that it is %s', async (type, properties, mode) => {
    expect(await told(type, properties)).toEqual([mode]);
  });
});

describe('what rules ask for', () => {
  it('is values where they compare, and else only whether there is one', () => {
    const asked = askedBy(madeUpRules);
    expect([...asked('aws_mill_wheel')]).toEqual([
      ['partners.name', 'presence'],
      ['drive', 'value'],
      ['depth', 'presence'],
    ]);
    expect([...asked('aws_mill_plain')]).toEqual([['id', 'value']]);
    expect([...asked('aws_else')]).toEqual([]);
  });
});
