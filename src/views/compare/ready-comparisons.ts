/** Comparisons that many readers look for, as pages that need no script. */
import type { ServiceId } from '#catalog/index.ts';

/** A ready-made comparison. */
export interface ReadyComparison {
  /** Part of the address: `/compare/compute/`. */
  readonly id: string;
  readonly title: string;
  /** What the reader sees in it, in a sentence. */
  readonly text: string;
  /** Two to six, from most that is the customer’s to least. */
  readonly modes: readonly `${ServiceId}.${string}`[];
}

export const readyComparisons: readonly ReadyComparison[] = [
  {
    id: 'compute',
    title: 'EC2, ECS, Fargate, Lambda',
    text: 'The same program on a virtual machine, in containers and as a function: what AWS takes over from step to step.',
    modes: ['ec2.virtual-instance', 'ecs.ec2', 'ecs.fargate', 'lambda.automatic-updates'],
  },
  {
    id: 'databases',
    title: 'A database on EC2, RDS Custom, RDS, Aurora, DynamoDB',
    text: 'From a database that you install yourself to one that has no engine for you to see.',
    modes: [
      'ec2.virtual-instance',
      'rds.custom-oracle',
      'rds.rds',
      'aurora.serverless',
      'dynamodb.on-demand',
    ],
  },
  {
    id: 'eks',
    title: 'The modes of EKS',
    text: 'One AWS control plane, and six ways to run its nodes.',
    modes: [
      'eks.hybrid-nodes',
      'eks.self-managed-nodes',
      'eks.custom-ami',
      'eks.managed-node-group',
      'eks.auto-mode',
      'eks.fargate',
    ],
  },
  {
    id: 'outposts',
    title: 'Outposts against a Region',
    text: 'AWS’s machines in your building: what is yours there and is not when the instance runs in a Region.',
    modes: ['outposts.second-generation-rack', 'outposts.server', 'ec2.virtual-instance'],
  },
  {
    id: 'lambda-packages',
    title: 'Lambda: container image against zip file',
    text: 'What changes between a function in a container image and one in a zip file, which runs on an AWS managed runtime.',
    modes: ['lambda.container-image', 'lambda.automatic-updates'],
  },
  {
    id: 'storage',
    title: 'EBS, EFS, S3',
    text: 'Blocks, files and objects: who encrypts, backs up and opens each.',
    modes: ['ebs.encryption-per-volume', 'efs.regional', 's3.general-purpose-bucket'],
  },
];
