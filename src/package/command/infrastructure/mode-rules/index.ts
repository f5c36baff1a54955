/** Which mode a resource is run in, by its configuration: data only, in both languages. */
import { analytics } from './analytics.ts';
import { compute } from './compute.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { ecs } from './ecs.ts';
import { integration } from './integration.ts';
import { management } from './management.ts';
import type { TypeRules } from './mode-rule.ts';
import { network } from './network.ts';
import { security } from './security.ts';
import { storage } from './storage.ts';
import { tables } from './tables.ts';

export const modeRules: readonly TypeRules[] = [
  ...compute,
  ...ecs,
  ...containers,
  ...databases,
  ...tables,
  ...analytics,
  ...storage,
  ...integration,
  ...network,
  ...security,
  ...management,
];

/** What lets a further file make resources: their services are not in this one. */
export const opaqueTypes: readonly string[] = [
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFormation::StackSet',
  'AWS::Serverless::Application',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
  'aws_cloudformation_stack',
  'aws_cloudformation_stack_set',
  'aws_servicecatalog_provisioned_product',
];

/** What stands for no resource of AWS’s: the record that the CDK leaves, and what only waits. */
export const emptyTypes: readonly string[] = [
  'AWS::CDK::Metadata',
  'AWS::CloudFormation::WaitCondition',
  'AWS::CloudFormation::WaitConditionHandle',
];
