import type { TypeRules } from './mode-rule.ts';

/** Functions, instances, and what runs containers without a cluster. */
export const compute: readonly TypeRules[] = [
  {
    types: ['aws_lambda_function'],
    rules: [
      { is: 'lambda.managed-instances', where: { capacity_provider_config: '*' } },
      { is: 'lambda.container-image', where: { package_type: 'Image' } },
      { is: 'lambda.customer-managed-runtime', where: { runtime: 'provided*' } },
      { is: 'lambda.automatic-updates' },
    ],
  },
  {
    types: ['aws_lambda_runtime_management_config'],
    about: { type: 'aws_lambda_function', by: 'function_name', to: 'function_name' },
    rules: [
      { is: 'lambda.function-update', where: { update_runtime_on: 'FunctionUpdate' } },
      { is: 'lambda.manual-updates', where: { update_runtime_on: 'Manual' } },
      { is: 'lambda.automatic-updates', where: { update_runtime_on: 'Auto' } },
      { is: 'lambda.automatic-updates', where: { update_runtime_on: null } },
    ],
  },
  {
    types: ['AWS::Lambda::Function', 'AWS::Serverless::Function'],
    rules: [
      { is: 'lambda.managed-instances', where: { CapacityProviderConfig: '*' } },
      { is: 'lambda.container-image', where: { PackageType: 'Image' } },
      { is: 'lambda.customer-managed-runtime', where: { Runtime: 'provided*' } },
      {
        is: 'lambda.function-update',
        where: { 'RuntimeManagementConfig.UpdateRuntimeOn': 'FunctionUpdate' },
      },
      {
        is: 'lambda.manual-updates',
        where: { 'RuntimeManagementConfig.UpdateRuntimeOn': 'Manual' },
      },
      { is: 'lambda.automatic-updates' },
    ],
  },
  {
    types: ['aws_instance'],
    rules: [
      { is: 'ec2.bare-metal', where: { instance_type: '*.metal*' } },
      { is: 'ec2.virtual-instance', where: { instance_type: '*' } },
    ],
  },
  {
    types: ['AWS::EC2::Instance'],
    rules: [
      { is: 'ec2.bare-metal', where: { InstanceType: '*.metal*' } },
      { is: 'ec2.virtual-instance', where: { InstanceType: '*' } },
    ],
  },
  {
    types: ['aws_launch_template'],
    hint: true,
    rules: [{ is: 'ec2.bare-metal', where: { instance_type: '*.metal*' } }],
  },
  {
    types: ['aws_apprunner_service'],
    rules: [
      { is: 'app-runner.image', where: { 'source_configuration.image_repository': '*' } },
      { is: 'app-runner.source-code', where: { 'source_configuration.code_repository': '*' } },
    ],
  },
  {
    types: ['AWS::AppRunner::Service'],
    rules: [
      { is: 'app-runner.image', where: { 'SourceConfiguration.ImageRepository': '*' } },
      { is: 'app-runner.source-code', where: { 'SourceConfiguration.CodeRepository': '*' } },
    ],
  },
  {
    types: ['aws_sagemaker_notebook_instance', 'AWS::SageMaker::NotebookInstance'],
    rules: [{ is: 'sagemaker-ai.notebook-instance' }],
  },
  {
    types: ['AWS::SageMaker::Cluster'],
    rules: [{ is: 'sagemaker-ai.hyperpod' }],
  },
  {
    types: ['aws_sagemaker_endpoint_configuration'],
    rules: [
      {
        is: 'sagemaker-ai.serverless-inference',
        where: { 'production_variants.serverless_config': '*' },
      },
      { is: 'sagemaker-ai.jobs-and-endpoints' },
    ],
  },
  {
    types: ['AWS::SageMaker::EndpointConfig'],
    rules: [
      {
        is: 'sagemaker-ai.serverless-inference',
        where: { 'ProductionVariants.ServerlessConfig': '*' },
      },
      { is: 'sagemaker-ai.jobs-and-endpoints' },
    ],
  },
  {
    types: ['aws_lightsail_instance', 'AWS::Lightsail::Instance'],
    rules: [{ is: 'lightsail.instance' }],
  },
  {
    types: ['aws_lightsail_container_service', 'AWS::Lightsail::Container'],
    rules: [{ is: 'lightsail.container-service' }],
  },
  {
    types: ['aws_lightsail_database', 'AWS::Lightsail::Database'],
    rules: [{ is: 'lightsail.managed-database' }],
  },
];
