import { describe, expect, it } from 'vitest';
import { conditionsByType } from '#catalog/resource-types.ts';
import { matrixCatalogue } from '#exports/catalogue-data.ts';
import { decideMode, pathsToRead } from './decide-mode.ts';
import { readTemplate } from './read-template.ts';
import type { Resource } from './resource.ts';
import { aResource, conditions } from './testing/made-up.ts';

const wheel = conditions.get('aws_mill_wheel')?.conditions ?? [];
const decide = (resource: Resource) => {
  const { modes, undecided } = decideMode(resource, wheel);
  return [modes.map(({ service, mode }) => `${service}.${mode}`), undecided];
};
const open = (path: string, more: object = {}) => [{ path, why: 'until-applied', ...more }];

describe('which mode a resource is in', () => {
  it.each<[string, Record<string, unknown>, readonly string[], (readonly object[])?]>([
    ['said whatever the capitals', { drive: 'Wind-12' }, ['mill.wind']],
    ['said by the first condition of which all holds', { drive: 'tide', depth: 2 }, ['mill.water']],
    ['said by what is left out', {}, ['mill.steam']],
    [
      'several where a condition says so',
      { 'partners.name': ['x', 'y'], drive: 'wind-1' },
      ['mill.shared', 'mill.wind'],
    ],
    ['not said where no condition holds', { drive: 'donkey' }, []],
    ['not said where only some of a list hold', { drive: ['river', 'donkey'], depth: 1 }, []],
    ['undecided where a property is not known', { drive: undefined }, [], open('drive')],
    ['undecided at the first that is not', { drive: undefined, depth: 1 }, [], open('drive')],
    ['decided where another test fails', { drive: 'donkey', depth: undefined }, []],
    [
      'undecided in a service that the other tests speak for',
      { drive: 'river', depth: undefined },
      [],
      open('depth', { service: 'mill' }),
    ],
  ])('is %s', (_, facts, modes, undecided = []) => {
    expect(decide(aResource('aws_mill_wheel', 'a', facts))).toEqual([modes, undecided]);
  });

  it.each([
    [['wind-1', 'wind-2'], ['mill.wind'], []],
    [['wind-1', 'river'], [], open('drive', { why: 'until-deployed' })],
  ])('with a parameter that allows %j is %j', (values, modes, undecided) => {
    const facts = new Map([['drive', { state: 'choice', values } as const]]);
    expect(decide({ type: 'AWS::Mill::Wheel', facts })).toEqual([modes, undecided]);
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
    ['AWS::Lambda::Function', { Runtime: 'provided.al2023' }, 'lambda.os-only-runtime'],
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
