import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/batch/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const managed = page('managed_compute_environments', 'Managed compute environments');
const amiVersions = page('managing-ami-versions', 'Managing AMI versions in compute environments');
const updates = page('infrastructure-updates', 'Perform infrastructure updates');
const eksNodes = page(
  'eks-ce-shared-responsibility',
  'Shared responsibility of the Kubernetes nodes',
);
const onEks = page('eks', 'Amazon EKS compute environments');
const onFargate = page('fargate', 'Fargate compute environments');
const logDriver = page('using_awslogs', 'Use the awslogs log driver');
const ecsGuide = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/';
const retirement = cite(
  `${ecsGuide}task-maintenance.html`,
  'Task retirement and maintenance for AWS Fargate on Amazon ECS',
  read,
);
const taskStorage = cite(
  `${ecsGuide}fargate-task-storage.html`,
  'Fargate task ephemeral storage for Amazon ECS',
  read,
);
const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

const jobLogs = {
  id: 'job-logs',
  layer: 'data',
  name: 'Send job output to CloudWatch Logs',
  owner: 'aws',
  duty: 'Enable the awslogs driver for jobs, so that what they write to STDOUT and STDERR reaches the job’s log group, aws/batch/job unless the job definition names another.',
  setting: { state: 'on-by-default', changedBy: 'customer' },
  sources: [logDriver],
  controls: ['au-2', 'au-12'],
  evidence: reports,
} as const;

const logGroups = {
  id: 'log-groups',
  layer: 'data',
  name: 'Create log groups, keep secrets out',
  owner: 'customer',
  duty: 'Create the group that a job definition names before jobs run: awslogs-create-group is off by default and not recommended. The driver passes on whatever your container prints.',
  sources: [logDriver],
  controls: ['au-2', 'au-11'],
} as const;

const refreshRun = {
  id: 'refresh-run',
  layer: 'platform',
  name: 'Replace instances during an update',
  owner: 'aws',
  duty: 'Once you start an infrastructure update, pick the AMI anew where you left the choice to Batch, replace the instances, and end jobs at once or after the timeout, as your policy says.',
  sources: [updates, managed],
  controls: ['si-2', 'ma-2'],
  evidence: reports,
} as const;

const updatable = {
  id: 'update-prerequisites',
  layer: 'platform',
  name: 'Keep the environment updatable',
  owner: 'customer',
  duty: 'Use AWSServiceRoleForBatch and an allocation strategy other than BEST_FIT, and leave AMI IDs out. Otherwise a new AMI takes a second environment, or a new launch template version.',
  sources: [updates, managed, amiVersions],
  controls: ['cm-2', 'si-2'],
  evidence: [{ kind: 'config-rule', id: 'batch-managed-compute-env-allocation-strategy-check' }],
} as const;

const updatePolicy = {
  id: 'update-policy',
  layer: 'application',
  name: 'Set the update policy and job retries',
  owner: 'customer',
  duty: 'Decide what an update may do to running jobs: terminateJobsOnUpdate ends them at once, else they get jobExecutionTimeoutMinutes, 30 by default. Configure retries for those that are ended.',
  sources: [updates, amiVersions],
  controls: ['cp-10', 'ma-2'],
} as const;

export const batch = defineService({
  id: 'batch',
  name: 'AWS Batch',
  shortName: 'Batch',
  category: 'compute',
  summary:
    'A scheduler that AWS runs for your batch jobs, on compute environments whose system is yours or AWS’s.',
  docs: `${guide}what-is-batch.html`,
  aliases: [
    'batch jobs',
    'compute environment',
    'job queue',
    'job definition',
    'Batch on Fargate',
    'Batch on EKS',
  ],
  contradictions: [
    {
      topic: 'Are AMIs updated automatically?',
      finding:
        'The page on infrastructure updates calls updateToLatestImageVersion the setting for automatic AMI updates. The page on managed environments says that Batch never upgrades AMIs by itself after creation, and the page on AMI versions has you start each update. The catalogue follows the latter two: the setting decides which AMI an update takes, not when one happens.',
      sources: [updates, managed, amiVersions],
    },
  ],
  archetype: 'containers-on-instances',
  change: {
    'control-plane': {
      name: 'Schedule jobs and manage capacity',
      duty: 'Run the managed scheduler, choose capacity and instance types within your limits, and create what the environment needs in your account.',
      sources: [managed],
      controls: ['cp-10', 'si-2'],
      evidence: reports,
    },
    'image-content': {
      name: 'Job images and their packages',
      evidence: [{ kind: 'config-rule', id: 'ecr-private-image-scanning-enabled' }],
    },
  },
  modes: [
    {
      id: 'ec2',
      name: 'EC2 compute environment',
      summary:
        'Batch launches and ends EC2 instances in your account; their system stays as old as the last update you started.',
      omit: ['agent-updates', 'backups'],
      change: {
        'node-image-publish': {
          name: 'Approve AMIs, report newer ones',
          duty: 'Start environments from a recent approved ECS-optimized AMI and set batchImageStatus to UPDATE_AVAILABLE when a newer one exists, but not for AMIs that you chose.',
          sources: [managed, amiVersions],
          evidence: reports,
        },
        'os-patches': {
          name: 'Start the update to a patched AMI',
          duty: 'Watch batchImageStatus and update the environment with updateToLatestImageVersion=true: Batch never does it by itself. Follow the publisher’s bulletins for a custom AMI.',
          sources: [managed, amiVersions],
        },
        'os-hardening': {
          name: 'Maintain what you add to the instances',
          duty: 'Maintain what you install through a custom AMI or user data, leave the ECS agent’s reserved values alone, and start no daemons or tasks of your own: Batch may end any instance at any time.',
          sources: [managed, amiVersions],
          controls: ['cm-6', 'si-2'],
        },
        'network-exposure': {
          name: 'Choose subnets, groups and the way out',
          duty: 'Choose the subnets and security groups of the instances, and give those without a public IP address another way out, such as a NAT gateway: they must reach the Amazon ECS endpoint.',
          sources: [managed, updates],
        },
      },
      add: [
        refreshRun,
        updatable,
        updatePolicy,
        {
          id: 'backups',
          layer: 'data',
          name: 'Store results outside the instances',
          owner: 'customer',
          duty: 'Write what must last to a store of your own: Batch controls the compute resources fully, and can terminate instances and stop tasks whenever it scales.',
          sources: [managed],
          controls: ['cp-9'],
        },
        jobLogs,
        logGroups,
      ],
    },
    {
      id: 'fargate',
      name: 'Fargate compute environment',
      summary: 'Each job gets its own isolated capacity, which AWS patches; no AMI is involved.',
      archetype: 'serverless-containers',
      change: {
        'control-plane': {
          duty: 'Schedule the jobs and manage their capacity, Fargate or Fargate Spot, by the specification that you gave the environment.',
          sources: [onFargate, managed],
        },
        'os-patches': {
          name: 'Patch Fargate, end outdated jobs',
          duty: 'Renew the platform under new jobs and stop those on a retired revision on or after a date in a notice. You cannot opt out.',
          setting: { state: 'always-on' },
          sources: [retirement, onFargate],
          evidence: reports,
        },
        'container-runtime': {
          name: 'Give each job a boundary of its own',
          duty: 'Provide the runtime, and isolate each job in it: no job has kernel, CPU, memory or network interface in common with another.',
          sources: [onFargate, retirement],
          evidence: reports,
        },
        'workload-configuration': {
          name: 'Set size, architecture and policies',
          duty: 'Specify CPU, memory, network and IAM policies in the job definition, and the architecture: X86_64 and ARM64 may run side by side.',
          sources: [onFargate],
        },
      },
      add: [
        {
          id: 'job-restarts',
          layer: 'application',
          name: 'Survive the retirement of a task',
          owner: 'customer',
          duty: 'Make long jobs restartable, watch for stopped ones and start them again: a job’s task is standalone for ECS, which launches no replacement when Fargate stops it.',
          sources: [retirement],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'queue-capacity',
          layer: 'application',
          name: 'Keep Windows jobs off Fargate Spot',
          owner: 'customer',
          duty: 'Give queues for Windows containers an environment without Spot: a Windows job blocks a queue that has Fargate Spot only.',
          sources: [managed],
          controls: ['cp-2', 'cm-6'],
        },
        {
          id: 'ephemeral-encryption',
          layer: 'data',
          name: 'Encrypt ephemeral storage',
          owner: 'aws',
          duty: 'Encrypt the scratch space of Linux tasks on platform version 1.4.0 or later with AES-256.',
          setting: { state: 'always-on' },
          sources: [taskStorage],
          controls: ['sc-28'],
          evidence: reports,
        },
        jobLogs,
        logGroups,
      ],
    },
    {
      id: 'eks',
      name: 'Amazon EKS compute environment',
      summary:
        'Batch manages EC2 nodes in a cluster of yours; AMI and Kubernetes version wait for your command.',
      omit: ['agent-updates', 'backups'],
      change: {
        'node-image-publish': {
          name: 'Supply the latest supported AMI',
          duty: 'Select the newest supported AMI for the image type, such as EKS_AL2023, when you ask for the latest, and report an available update for AMIs that Batch manages.',
          sources: [eksNodes, amiVersions],
          evidence: reports,
        },
        'os-patches': {
          name: 'Start the update to a patched AMI',
          duty: 'Run update-compute-environment with updateToLatestImageVersion=true on a schedule of yours: Batch does not update the nodes’ AMIs.',
          sources: [eksNodes, amiVersions],
        },
        'os-hardening': {
          name: 'Leave nodes as Batch made them',
          duty: 'Change no labels, taints, namespaces, launch templates or Auto Scaling groups of Batch, or the environment loses support. Bring node agents as a DaemonSet.',
          sources: [eksNodes],
          controls: ['cm-3', 'cm-6'],
        },
        'image-content': {
          duty: 'Patch the images of your jobs: applications stay the customer’s to patch, whoever schedules them.',
          sources: [sharedModel],
          evidence: [],
        },
        'workload-configuration': {
          name: 'Keep other pods off Batch nodes',
          duty: 'Run everything that is not a Batch job on self-managed nodes or managed node groups: pods aimed at Batch nodes break scaling and leave queues stuck.',
          sources: [eksNodes],
          controls: ['cm-6', 'sc-6'],
        },
      },
      add: [
        refreshRun,
        updatable,
        {
          id: 'node-kubernetes-version',
          layer: 'platform',
          name: 'Move nodes to a Kubernetes version',
          owner: 'customer',
          duty: 'Set imageKubernetesVersion in ec2Configuration after each upgrade of the cluster: Batch does not raise the nodes’ version by itself.',
          sources: [eksNodes],
          controls: ['si-2', 'sa-22'],
        },
        updatePolicy,
        {
          id: 'backups',
          layer: 'data',
          name: 'Store results outside the instances',
          owner: 'customer',
          duty: 'Write what must last to a store of your own: Batch deletes a job’s pod once it has completed, and scales nodes down, by default to none, when the queue is empty.',
          sources: [onEks],
          controls: ['cp-9'],
        },
      ],
    },
  ],
});
