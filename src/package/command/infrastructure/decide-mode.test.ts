import { describe, expect, it } from 'vitest';
import { conditionsByType } from '#catalog/resource-types.ts';
import { matrixCatalogue } from '#exports/matrix-catalogue.ts';
import { decideMode, pathsToRead } from './decide-mode.ts';
import { readTemplate } from './read-template.ts';
import type { Resource } from './resource.ts';
import { aResource, conditions } from './testing/made-up.ts';

const wheel = conditions.get('aws_mill_wheel')?.conditions ?? [];
const decideOn = (resource: Resource) => {
  const { modes, undecided } = decideMode(resource, wheel);
  return { modes: modes.map(({ service, mode }) => `${service}.${mode}`), undecided };
};
const decide = (facts: Readonly<Record<string, unknown>>) =>
  decideOn(aResource('aws_mill_wheel', 'a', facts));

describe('which mode a resource is in', () => {
  it('is said by the first condition that holds, whatever the capitals', () => {
    expect(decide({ drive: 'Wind-12' }).modes).toEqual(['mill.wind']);
    expect(decide({ drive: 'tide', depth: 2 }).modes).toEqual(['mill.water']);
    expect(decide({}).modes).toEqual(['mill.steam']);
  });

  it('may be several where a condition says so', () => {
    const facts = { 'partners.name': ['x', 'y'], drive: 'wind-1' };
    expect(decide(facts).modes).toEqual(['mill.shared', 'mill.wind']);
  });

  it('is not said where no condition holds', () => {
    expect(decide({ drive: 'donkey' })).toEqual({ modes: [], undecided: [] });
  });

  it('is not said where only some of a list hold', () => {
    expect(decide({ drive: ['river', 'donkey'], depth: 1 }).modes).toEqual([]);
  });

  it('is undecided where the property that decides is not known', () => {
    expect(decide({ drive: undefined })).toEqual({
      modes: [],
      undecided: [{ path: 'drive', why: 'until-applied' }],
    });
  });

  it('is decided where another test of the condition fails', () => {
    expect(decide({ drive: undefined, depth: 1 }).undecided).toEqual([
      { path: 'drive', why: 'until-applied' },
    ]);
    expect(decide({ drive: 'donkey', depth: undefined })).toEqual({ modes: [], undecided: [] });
  });

  it('names the service that the other tests of the condition speak for', () => {
    expect(decide({ drive: 'river', depth: undefined }).undecided).toEqual([
      { path: 'depth', why: 'until-applied', service: 'mill' },
    ]);
  });

  it('is decided where all values that a parameter allows agree', () => {
    const choice = (values: readonly string[]) =>
      decideOn({
        type: 'AWS::Mill::Wheel',
        facts: new Map([['drive', { state: 'choice', values }]]),
      });
    expect(choice(['wind-1', 'wind-2']).modes).toEqual(['mill.wind']);
    expect(choice(['wind-1', 'river']).undecided).toEqual([
      { path: 'drive', why: 'until-deployed' },
    ]);
  });
});

const real = conditionsByType(matrixCatalogue().types);

/** The modes that the entries’ conditions say of a resource of a template. */
async function told(Type: string, Properties: object): Promise<readonly string[]> {
  const text = JSON.stringify({ Resources: { A: { Type, Properties } } });
  const { resources } = await readTemplate(text, 'file', pathsToRead(real));
  const own = real.get(Type)?.conditions ?? [];
  return resources
    .flatMap((resource) => decideMode(resource, own).modes)
    .map(({ service, mode }) => (mode === undefined ? service : `${service}.${mode}`));
}

describe('the conditions of the catalogue', () => {
  const Region = { Ref: 'AWS::Region' };
  const globalTable = 'AWS::DynamoDB::GlobalTable';
  const BillingMode = 'PAY_PER_REQUEST';

  it.each([
    // One Region makes no global table.
    [globalTable, { BillingMode, Replicas: [{ Region }] }, 'dynamodb.on-demand'],
    [globalTable, { Replicas: [{ Region }] }, 'dynamodb.provisioned'],
    [
      globalTable,
      { BillingMode, Replicas: [{ Region }, { Region: 'x' }] },
      'dynamodb.global-table',
    ],
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

describe('what conditions ask for', () => {
  it('is values where they compare, and else only whether there is one', () => {
    const asked = pathsToRead(conditions);
    expect([...asked('aws_mill_wheel')]).toEqual([
      ['partners.name', 'presence'],
      ['drive', 'value'],
      ['depth', 'presence'],
    ]);
    expect([...asked('aws_mill_plain')]).toEqual([['id', 'value']]);
    expect([...asked('aws_mill_sail').keys()]).toEqual(['mast.id', 'mast.name']);
    expect([...asked('aws_mill_mast')]).toEqual([
      ['name', 'value'],
      ['oak', 'presence'],
    ]);
    expect([...asked('aws_else')]).toEqual([]);
  });
});
