import type { TypeRules } from './mode-rule.ts';

const onFargate = ['FARGATE', 'FARGATE_SPOT'];

/** ECS: services, tasks and what they run on. */
export const ecs: readonly TypeRules[] = [
  {
    types: ['aws_ecs_service'],
    follows: ['auto_scaling_group_provider', 'managed_instances_provider'].map((reads) => ({
      by: ['capacity_provider_strategy.capacity_provider'],
      type: 'aws_ecs_capacity_provider',
      to: 'name',
      reads,
      as: `capacity_provider_strategy.${reads}`,
    })),
    rules: [
      { is: 'ecs.fargate', where: { launch_type: 'FARGATE' } },
      { is: 'ecs.anywhere', where: { launch_type: 'EXTERNAL' } },
      { is: 'ecs.managed-instances', where: { launch_type: 'MANAGED_INSTANCES' } },
      { is: 'ecs.fargate', where: { 'capacity_provider_strategy.capacity_provider': onFargate } },
      {
        is: 'ecs.ec2',
        where: { launch_type: 'EC2', 'capacity_provider_strategy.capacity_provider': null },
      },
      { is: 'ecs.ec2', where: { 'capacity_provider_strategy.auto_scaling_group_provider': '*' } },
      {
        is: 'ecs.managed-instances',
        where: { 'capacity_provider_strategy.managed_instances_provider': '*' },
      },
    ],
  },
  {
    types: ['AWS::ECS::Service'],
    follows: ['AutoScalingGroupProvider', 'ManagedInstancesProvider'].map((reads) => ({
      by: ['CapacityProviderStrategy.CapacityProvider'],
      type: 'AWS::ECS::CapacityProvider',
      to: 'Name',
      reads,
      as: `CapacityProviderStrategy.${reads}`,
    })),
    rules: [
      { is: 'ecs.fargate', where: { LaunchType: 'FARGATE' } },
      { is: 'ecs.anywhere', where: { LaunchType: 'EXTERNAL' } },
      { is: 'ecs.managed-instances', where: { LaunchType: 'MANAGED_INSTANCES' } },
      { is: 'ecs.fargate', where: { 'CapacityProviderStrategy.CapacityProvider': onFargate } },
      {
        is: 'ecs.ec2',
        where: { LaunchType: 'EC2', 'CapacityProviderStrategy.CapacityProvider': null },
      },
      { is: 'ecs.ec2', where: { 'CapacityProviderStrategy.AutoScalingGroupProvider': '*' } },
      {
        is: 'ecs.managed-instances',
        where: { 'CapacityProviderStrategy.ManagedInstancesProvider': '*' },
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
];
