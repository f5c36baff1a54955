import type { TypeRules } from './mode-rule.ts';

/** Stacks, pipelines, builds, directories, trails and logs. */
export const management: readonly TypeRules[] = [
  {
    types: ['aws_codebuild_project'],
    rules: [
      { is: 'codebuild.lambda-compute', where: { 'environment.type': '*_LAMBDA_CONTAINER' } },
      { is: 'codebuild.reserved-capacity', where: { 'environment.fleet': '*' } },
      { is: 'codebuild.managed-image', where: { 'environment.image': 'aws/codebuild/*' } },
      { is: 'codebuild.custom-image', where: { 'environment.image': '*' } },
    ],
  },
  {
    types: ['AWS::CodeBuild::Project'],
    rules: [
      { is: 'codebuild.lambda-compute', where: { 'Environment.Type': '*_LAMBDA_CONTAINER' } },
      { is: 'codebuild.reserved-capacity', where: { 'Environment.Fleet': '*' } },
      { is: 'codebuild.managed-image', where: { 'Environment.Image': 'aws/codebuild/*' } },
      { is: 'codebuild.custom-image', where: { 'Environment.Image': '*' } },
    ],
  },
  {
    types: ['aws_codepipeline'],
    rules: [{ is: 'codepipeline.v2', where: { pipeline_type: 'V2' } }, { is: 'codepipeline.v1' }],
  },
  {
    types: ['AWS::CodePipeline::Pipeline'],
    rules: [{ is: 'codepipeline.v2', where: { PipelineType: 'V2' } }, { is: 'codepipeline.v1' }],
  },
  {
    types: ['aws_cloudformation_stack', 'AWS::CloudFormation::Stack'],
    rules: [{ is: 'cloudformation.stacks' }],
  },
  {
    types: ['aws_cloudformation_stack_set'],
    rules: [
      {
        is: 'cloudformation.stacksets-service-managed',
        where: { permission_model: 'SERVICE_MANAGED' },
      },
      { is: 'cloudformation.stacksets-self-managed' },
    ],
  },
  {
    types: ['AWS::CloudFormation::StackSet'],
    rules: [
      {
        is: 'cloudformation.stacksets-service-managed',
        where: { PermissionModel: 'SERVICE_MANAGED' },
      },
      { is: 'cloudformation.stacksets-self-managed' },
    ],
  },
  {
    types: ['AWS::DirectoryService::MicrosoftAD'],
    rules: [{ is: 'directory-service.managed-microsoft-ad' }],
  },
  {
    types: ['AWS::DirectoryService::SimpleAD'],
    rules: [{ is: 'directory-service.simple-ad' }],
  },
  {
    types: ['aws_directory_service_directory'],
    rules: [
      { is: 'directory-service.managed-microsoft-ad', where: { type: 'MicrosoftAD' } },
      { is: 'directory-service.ad-connector', where: { type: 'ADConnector' } },
      { is: 'directory-service.simple-ad', where: { type: 'SimpleAD' } },
      { is: 'directory-service.simple-ad', where: { type: null } },
    ],
  },
  {
    types: ['aws_cloudtrail'],
    rules: [
      { is: 'cloudtrail.organization-trail', where: { is_organization_trail: true } },
      { is: 'cloudtrail.trail' },
    ],
  },
  {
    types: ['AWS::CloudTrail::Trail'],
    rules: [
      { is: 'cloudtrail.organization-trail', where: { IsOrganizationTrail: true } },
      { is: 'cloudtrail.trail' },
    ],
  },
  {
    types: ['aws_cloudtrail_event_data_store', 'AWS::CloudTrail::EventDataStore'],
    rules: [{ is: 'cloudtrail.lake' }],
  },
  {
    types: ['aws_cloudwatch_log_group'],
    rules: [
      { is: 'cloudwatch-logs.infrequent-access', where: { log_group_class: 'INFREQUENT_ACCESS' } },
      { is: 'cloudwatch-logs.delivery', where: { log_group_class: 'DELIVERY' } },
      { is: 'cloudwatch-logs.standard' },
    ],
  },
  {
    types: ['AWS::Logs::LogGroup'],
    rules: [
      { is: 'cloudwatch-logs.infrequent-access', where: { LogGroupClass: 'INFREQUENT_ACCESS' } },
      { is: 'cloudwatch-logs.delivery', where: { LogGroupClass: 'DELIVERY' } },
      { is: 'cloudwatch-logs.standard' },
    ],
  },
];
