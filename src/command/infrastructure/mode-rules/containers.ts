import type { TypeRules } from './mode-rule.ts';

const onFargate = ['FARGATE', 'FARGATE_SPOT'];

/** ECS, EKS, ECR and Batch. */
export const containers: readonly TypeRules[] = [
  {
    types: ['aws_ecs_service'],
    rules: [
      { is: 'ecs.fargate', where: { launch_type: 'FARGATE' } },
      { is: 'ecs.anywhere', where: { launch_type: 'EXTERNAL' } },
      { is: 'ecs.managed-instances', where: { launch_type: 'MANAGED_INSTANCES' } },
      { is: 'ecs.fargate', where: { 'capacity_provider_strategy.capacity_provider': onFargate } },
      {
        is: 'ecs.ec2',
        where: { launch_type: 'EC2', 'capacity_provider_strategy.capacity_provider': null },
      },
    ],
  },
  {
    types: ['AWS::ECS::Service'],
    rules: [
      { is: 'ecs.fargate', where: { LaunchType: 'FARGATE' } },
      { is: 'ecs.anywhere', where: { LaunchType: 'EXTERNAL' } },
      { is: 'ecs.managed-instances', where: { LaunchType: 'MANAGED_INSTANCES' } },
      { is: 'ecs.fargate', where: { 'CapacityProviderStrategy.CapacityProvider': onFargate } },
      {
        is: 'ecs.ec2',
        where: { LaunchType: 'EC2', 'CapacityProviderStrategy.CapacityProvider': null },
      },
    ],
  },
  {
    types: ['aws_ecs_capacity_provider'],
    rules: [
      { is: 'ecs.ec2', where: { auto_scaling_group_provider: '*' } },
      { is: 'ecs.managed-instances', where: { managed_instances_provider: '*' } },
    ],
  },
  {
    types: ['AWS::ECS::CapacityProvider'],
    rules: [
      { is: 'ecs.ec2', where: { AutoScalingGroupProvider: '*' } },
      { is: 'ecs.managed-instances', where: { ManagedInstancesProvider: '*' } },
    ],
  },
  {
    types: ['aws_ecs_cluster_capacity_providers'],
    hint: true,
    rules: [
      {
        is: 'ecs.fargate',
        where: { 'default_capacity_provider_strategy.capacity_provider': onFargate },
      },
    ],
  },
  {
    types: ['AWS::ECS::Cluster', 'AWS::ECS::ClusterCapacityProviderAssociations'],
    hint: true,
    rules: [
      {
        is: 'ecs.fargate',
        where: { 'DefaultCapacityProviderStrategy.CapacityProvider': onFargate },
      },
    ],
  },
  {
    types: ['aws_ecs_task_definition'],
    hint: true,
    rules: [
      { is: 'ecs.fargate', where: { requires_compatibilities: 'FARGATE' } },
      { is: 'ecs.anywhere', where: { requires_compatibilities: 'EXTERNAL' } },
      { is: 'ecs.managed-instances', where: { requires_compatibilities: 'MANAGED_INSTANCES' } },
      { is: 'ecs.ec2', where: { requires_compatibilities: 'EC2' } },
    ],
  },
  {
    types: ['AWS::ECS::TaskDefinition'],
    hint: true,
    rules: [
      { is: 'ecs.fargate', where: { RequiresCompatibilities: 'FARGATE' } },
      { is: 'ecs.anywhere', where: { RequiresCompatibilities: 'EXTERNAL' } },
      { is: 'ecs.managed-instances', where: { RequiresCompatibilities: 'MANAGED_INSTANCES' } },
      { is: 'ecs.ec2', where: { RequiresCompatibilities: 'EC2' } },
    ],
  },
  {
    // An image of one’s own needs a launch template; EKS then fills in CUSTOM.
    types: ['aws_eks_node_group'],
    rules: [
      { is: 'eks.managed-node-group', where: { launch_template: null } },
      { is: 'eks.custom-ami', where: { ami_type: 'CUSTOM' } },
      { is: 'eks.managed-node-group', where: { ami_type: '*' } },
    ],
  },
  {
    types: ['AWS::EKS::Nodegroup'],
    rules: [
      { is: 'eks.managed-node-group', where: { LaunchTemplate: null } },
      { is: 'eks.custom-ami', where: { AmiType: 'CUSTOM' } },
      { is: 'eks.managed-node-group', where: { AmiType: '*' } },
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
