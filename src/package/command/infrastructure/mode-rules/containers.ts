import type { TypeRules } from './mode-rule.ts';

const onFargate = ['FARGATE', 'FARGATE_SPOT'];

/** EKS, Batch and ECR. */
export const containers: readonly TypeRules[] = [
  {
    // An image of one’s own needs a launch template; EKS then fills in CUSTOM.
    types: ['aws_eks_node_group'],
    follows: [
      {
        by: ['launch_template.id', 'launch_template.name'],
        type: 'aws_launch_template',
        to: 'name',
        reads: 'image_id',
        as: 'launch_template.image_id',
      },
    ],
    rules: [
      { is: 'eks.managed-node-group', where: { launch_template: null } },
      { is: 'eks.custom-ami', where: { ami_type: 'CUSTOM' } },
      { is: 'eks.managed-node-group', where: { ami_type: '*' } },
      { is: 'eks.custom-ami', where: { 'launch_template.image_id': '*' } },
      { is: 'eks.managed-node-group', where: { 'launch_template.image_id': null } },
    ],
  },
  {
    types: ['AWS::EKS::Nodegroup'],
    follows: [
      {
        by: ['LaunchTemplate.Id', 'LaunchTemplate.Name'],
        type: 'AWS::EC2::LaunchTemplate',
        to: 'LaunchTemplateName',
        reads: 'LaunchTemplateData.ImageId',
        as: 'LaunchTemplate.ImageId',
      },
    ],
    rules: [
      { is: 'eks.managed-node-group', where: { LaunchTemplate: null } },
      { is: 'eks.custom-ami', where: { AmiType: 'CUSTOM' } },
      { is: 'eks.managed-node-group', where: { AmiType: '*' } },
      { is: 'eks.custom-ami', where: { 'LaunchTemplate.ImageId': '*' } },
      { is: 'eks.managed-node-group', where: { 'LaunchTemplate.ImageId': null } },
    ],
  },
  {
    types: ['aws_eks_fargate_profile', 'AWS::EKS::FargateProfile'],
    rules: [{ is: 'eks.fargate' }],
  },
  {
    types: ['aws_eks_cluster'],
    hint: true,
    rules: [
      { is: 'eks.hybrid-nodes', where: { remote_network_config: '*' }, also: true },
      { is: 'eks.auto-mode', where: { 'compute_config.enabled': true } },
    ],
  },
  {
    types: ['AWS::EKS::Cluster'],
    hint: true,
    rules: [
      { is: 'eks.hybrid-nodes', where: { RemoteNetworkConfig: '*' }, also: true },
      { is: 'eks.auto-mode', where: { 'ComputeConfig.Enabled': true } },
    ],
  },
  {
    types: ['aws_batch_compute_environment'],
    rules: [
      { is: 'batch.eks', where: { eks_configuration: '*' } },
      { is: 'batch.fargate', where: { 'compute_resources.type': onFargate } },
      { is: 'batch.ec2', where: { 'compute_resources.type': ['EC2', 'SPOT'] } },
      { is: 'batch.ec2', where: { type: 'UNMANAGED' } },
    ],
  },
  {
    types: ['AWS::Batch::ComputeEnvironment'],
    rules: [
      { is: 'batch.eks', where: { EksConfiguration: '*' } },
      { is: 'batch.fargate', where: { 'ComputeResources.Type': onFargate } },
      { is: 'batch.ec2', where: { 'ComputeResources.Type': ['EC2', 'SPOT'] } },
      { is: 'batch.ec2', where: { Type: 'UNMANAGED' } },
    ],
  },
  {
    types: ['aws_ecr_repository', 'AWS::ECR::Repository'],
    rules: [{ is: 'ecr.private' }],
  },
  {
    types: ['aws_ecr_pull_through_cache_rule', 'AWS::ECR::PullThroughCacheRule'],
    rules: [{ is: 'ecr.pull-through-cache' }],
  },
  {
    types: ['aws_ecrpublic_repository', 'AWS::ECR::PublicRepository'],
    rules: [{ is: 'ecr.public' }],
  },
];
