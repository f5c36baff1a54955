import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Batch',
  shortName: 'Batch',
  summary:
    'A scheduler that AWS runs for your batch jobs, on compute environments whose system is yours or AWS’s.',
  guide: 'https://docs.aws.amazon.com/batch/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/what-is-batch.html',
  read: '2026-11-26',
  reports: ['SOC 2 report'],
  aliases: [
    'batch jobs',
    'compute environment',
    'job queue',
    'job definition',
    'Batch on Fargate',
    'Batch on EKS',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Batch'],
    terraformPrefixes: ['aws_batch_'],
  },
  archetype: 'containers-on-instances',
  change: {
    'control-plane': {
      name: 'Schedule jobs and manage capacity',
      duty: 'Run the managed scheduler, choose capacity and instance types within your limits, and create what the environment needs in your account.',
      sources: [
        {
          page: 'managed',
          at: [
            'You can use a … create the compute environment',
            'AWS Batch creates and … Amazon ECS Clusters',
          ],
        },
      ],
      controls: ['cp-10', 'si-2'],
      evidence: ['SOC 2 report'],
    },
    'image-content': {
      name: 'Job images and their packages',
      evidence: ['ecr-private-image-scanning-enabled'],
    },
  },
  add: [
    {
      id: 'refresh-run',
      layer: 'platform',
      name: 'Replace instances during an update',
      owner: 'aws',
      duty: 'Once you start an infrastructure update, pick the AMI anew where you left the choice to Batch, replace the instances, and end jobs at once or after the timeout, as your policy says.',
      sources: [
        {
          page: 'updates',
          at: [
            'Infrastructure updates replace the … have updated settings',
            'When you set terminateJobsOnUpdate=true … exceed the timeout',
          ],
        },
        { page: 'managed', at: 'any update that starts … to be re-selected' },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'update-prerequisites',
      layer: 'platform',
      name: 'Keep the environment updatable',
      owner: 'customer',
      duty: 'Set no service role or AWSServiceRoleForBatch, take an allocation strategy other than BEST_FIT, and leave AMI IDs out. Otherwise a new AMI takes a second environment, or a new launch template version.',
      sources: [
        {
          page: 'updates',
          at: [
            'Infrastructure updates require the … blue/green updates instead',
            'The only way to … the launch template',
          ],
        },
        {
          page: 'managed',
          at: [
            'There are two ways … earlier compute environment',
            "Don't specify an AMI … or in the launch",
          ],
        },
        { page: 'amiVersions', at: 'If your allocation strategy … a blue/green update' },
      ],
      controls: ['cm-2', 'si-2'],
      evidence: ['batch-managed-compute-env-allocation-strategy-check'],
    },
    {
      id: 'update-policy',
      layer: 'application',
      name: 'Set the update policy and job retries',
      owner: 'customer',
      duty: 'Decide what an update may do to running jobs: terminateJobsOnUpdate ends them at once, else they get jobExecutionTimeoutMinutes, 30 by default. Configure retries for those that are ended.',
      sources: [
        {
          page: 'updates',
          at: [
            'When you set terminateJobsOnUpdate=true … exceed the timeout',
            'To retry jobs that … job retry strategy',
          ],
        },
        {
          page: 'amiVersions',
          at: 'Configure job retry strategies … during infrastructure updates',
        },
      ],
      controls: ['cp-10', 'ma-2'],
    },
  ],
  modes: [
    {
      id: 'ec2',
      name: 'EC2 compute environment',
      summary:
        'Batch launches and ends EC2 instances in your account; their system stays as old as the last update you started.',
      change: {
        'node-image-publish': {
          name: 'Approve AMIs, report newer ones',
          duty: 'Start environments from a recent approved ECS-optimized AMI and set batchImageStatus to UPDATE_AVAILABLE when a newer one exists, but not for AMIs that you chose.',
          sources: [
            { page: 'managed', at: 'By default, AWS Batch … for compute resources' },
            {
              page: 'amiVersions',
              at: [
                'UPDATE_AVAILABLE – An update is available',
                'The batchImageStatus field appears … default launch template',
              ],
            },
          ],
          evidence: ['SOC 2 report'],
        },
        'os-patches': {
          name: 'Start the update to a patched AMI',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Watch batchImageStatus and update the environment with updateToLatestImageVersion=true: Batch does not upgrade AMIs automatically; system, ECS agent and Docker come with the AMI. Follow the provider’s patches for a custom AMI.',
          sources: [
            { page: 'managed', at: "AWS Batch doesn't automatically … and security patches" },
            {
              page: 'amiVersions',
              at: [
                'When AWS Batch indicates … set to true',
                'You are responsible for … AMIs accordingly',
              ],
            },
            'amiChoice',
            'amiSpecification',
          ],
        },
        'os-hardening': {
          name: 'Maintain what you add to the instances',
          duty: 'Maintain what you install through a custom AMI or user data, leave the ECS agent’s reserved values alone, and start no daemons or tasks of your own: Batch may end any instance at any time.',
          sources: [
            {
              page: 'managed',
              at: [
                'Unsupported manual modifications include … at any time',
                'do not set Amazon … template user data',
                "You're also responsible for … the compute resources",
              ],
            },
            { page: 'amiVersions', at: 'You are responsible for … AMIs accordingly' },
          ],
          controls: ['cm-6', 'si-2'],
        },
        'network-exposure': {
          name: 'Choose subnets, groups and the way out',
          duty: 'Choose the subnets and security groups of the instances, and let those without a public IP address use network address translation (NAT): they need to reach the Amazon ECS endpoint.',
          sources: [
            { page: 'managed', at: 'Managed compute environments launch … gain this access' },
            { page: 'updates', at: 'VPC subnets where instances … for instances (for EC2' },
          ],
        },
      },
      omit: ['agent-updates', 'backups'],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Store results outside the instances',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Write what must last to a store of your own: Batch assumes full control of the compute resources, and can terminate instances and stop tasks at any time.',
          sources: [{ page: 'managed', at: 'AWS Batch assumes full … at any time' }],
          controls: ['cp-9'],
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Send job output to CloudWatch Logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Enable the awslogs driver for jobs, so that what they write to STDOUT and STDERR reaches the job’s log group, aws/batch/job unless the job definition names another.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'logDriver',
              at: [
                'By default, AWS Batch … to CloudWatch Logs',
                'With the awslogs-group option … aws/batch/job is used',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'log-groups',
          layer: 'data',
          name: 'Create log groups, keep secrets out',
          owner: 'customer',
          duty: 'Create the group that a job definition names before jobs run: awslogs-create-group is off by default and not recommended. The driver passes on whatever your container prints.',
          sources: [
            {
              page: 'logDriver',
              at: [
                'log driver simply passes … Docker to CloudWatch Logs',
                'it defaults to false … the job fails',
              ],
            },
          ],
          controls: ['au-2', 'au-11'],
        },
      ],
    },
    {
      id: 'fargate',
      name: 'Fargate compute environment',
      summary: 'Each job gets its own isolated capacity, which AWS patches; no AMI is involved.',
      archetype: 'serverless-containers',
      unanswered: {
        'hold-key':
          'Nothing that the catalogue has read says which key encrypts the scratch space.',
      },
      change: {
        'control-plane': {
          duty: 'Schedule the jobs and manage their capacity, Fargate or Fargate Spot, by the specification that you gave the environment.',
          sources: [
            { page: 'onFargate', at: 'With Fargate, you no … to run containers' },
            { page: 'managed', at: 'You can choose either … Fargate Spot capacity' },
          ],
        },
        'os-patches': {
          name: 'Patch Fargate, end outdated jobs',
          answers: ['patch-system', 'start-patch'],
          duty: 'Renew the platform under new jobs and stop those on a retired revision on or after a date in a notice. You cannot opt out.',
          setting: 'always-on',
          sources: [
            {
              page: 'retirement',
              at: [
                'Existing tasks that have … time of launch',
                'stopped on or after this date',
                'responsible for managing and … can opt-out of',
              ],
            },
            { page: 'onFargate', at: 'With Fargate, you no … to run containers' },
          ],
          evidence: ['SOC 2 report'],
        },
        'container-runtime': {
          name: 'Give each job a boundary of its own',
          answers: ['patch-engine', 'separate-tenants'],
          duty: 'Provide the runtime, and isolate each job in it: no job has kernel, CPU, memory or network interface in common with another.',
          sources: [
            { page: 'onFargate', at: 'Each Fargate job has … with another job' },
            { page: 'retirement', at: 'We routinely update our … and container runtime' },
          ],
          evidence: ['SOC 2 report'],
        },
        'workload-configuration': {
          name: 'Set size, architecture and policies',
          duty: 'Specify CPU, memory, network and IAM policies in the job definition, and the architecture: X86_64 and ARM64 may run side by side.',
          sources: [
            {
              page: 'onFargate',
              at: [
                'you package your application … launch the application',
                'You select the architecture … run both architectures',
              ],
            },
          ],
        },
      },
      omit: ['refresh-run', 'update-prerequisites', 'update-policy'],
      add: [
        {
          id: 'job-restarts',
          layer: 'application',
          name: 'Survive the retirement of a task',
          owner: 'customer',
          duty: 'Monitor your jobs and, where one must go on, stop it and start a replacement before the date in the notice, or replace what was stopped: ECS counts a job’s task as standalone and launches no replacement.',
          sources: [
            {
              page: 'retirement',
              at: [
                'Standalone tasks are tasks … or AWS Step Functions',
                'For standalone task retirement … the stopped tasks',
              ],
            },
          ],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'queue-capacity',
          layer: 'application',
          name: 'Keep Windows jobs off Fargate Spot',
          owner: 'customer',
          duty: 'Give queues for Windows containers an environment without Spot: a Windows job blocks a queue that has Fargate Spot only.',
          sources: [
            { page: 'managed', at: 'Fargate Spot instances are … Spot compute environments' },
          ],
          controls: ['cp-2', 'cm-6'],
        },
        {
          id: 'ephemeral-encryption',
          layer: 'data',
          name: 'Encrypt ephemeral storage',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt the scratch space of Linux tasks on platform version 1.4.0 or later with AES-256.',
          setting: 'always-on',
          sources: [
            { page: 'taskStorage', at: 'For tasks that use … AES-256 encryption algorithm' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Send job output to CloudWatch Logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Enable the awslogs driver for jobs, so that what they write to STDOUT and STDERR reaches the job’s log group, aws/batch/job unless the job definition names another.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'logDriver',
              at: [
                'By default, AWS Batch … to CloudWatch Logs',
                'With the awslogs-group option … aws/batch/job is used',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'log-groups',
          layer: 'data',
          name: 'Create log groups, keep secrets out',
          owner: 'customer',
          duty: 'Create the group that a job definition names before jobs run: awslogs-create-group is off by default and not recommended. The driver passes on whatever your container prints.',
          sources: [
            {
              page: 'logDriver',
              at: [
                'log driver simply passes … Docker to CloudWatch Logs',
                'it defaults to false … the job fails',
              ],
            },
          ],
          controls: ['au-2', 'au-11'],
        },
      ],
    },
    {
      id: 'eks',
      name: 'Amazon EKS compute environment',
      summary:
        'Batch manages EC2 nodes in a cluster of yours; AMI and Kubernetes version wait for your command.',
      change: {
        'node-image-publish': {
          name: 'Supply the latest supported AMI',
          duty: 'Select the newest supported AMI for the image type, such as EKS_AL2023, when you ask for the latest, and report an available update for AMIs that Batch manages.',
          sources: [
            { page: 'eksNodes', at: 'update your AMIs to the latest AMI version' },
            {
              page: 'amiVersions',
              at: [
                'UPDATE_AVAILABLE – An update is available',
                'AWS Batch automatically selects … to latest version',
              ],
            },
          ],
          evidence: ['SOC 2 report'],
        },
        'os-patches': {
          name: 'Start the update to a patched AMI',
          duty: 'Run update-compute-environment with updateToLatestImageVersion=true on a schedule of yours: Batch does not automatically update the nodes’ AMIs.',
          sources: [
            {
              page: 'eksNodes',
              at: 'automatically update compute environment … latest AMI version',
            },
            { page: 'amiVersions', at: 'When AWS Batch indicates … set to true' },
          ],
        },
        'os-hardening': {
          name: 'Leave nodes as Batch made them',
          duty: 'Change no labels, taints, namespaces, launch templates or Auto Scaling groups of Batch, or the environment loses support. Bring node agents as a DaemonSet.',
          sources: [
            {
              page: 'eksNodes',
              at: [
                "Don't change or remove … idle instances occur",
                'You can target a … Batch managed nodes',
              ],
            },
          ],
          controls: ['cm-3', 'cm-6'],
        },
        'image-content': {
          duty: 'Patch the images of your jobs, since customers are responsible for patching their applications.',
          sources: [
            { page: 'sharedModel', at: 'responsible for patching their … system and applications' },
          ],
          evidence: [],
        },
        'workload-configuration': {
          name: 'Don’t target your pods to Batch nodes',
          duty: 'Run workloads that don’t use Batch on self-managed nodes or managed node groups: pods that you target to Batch nodes break scaling and leave job queues stuck. A DaemonSet you can target to run on Batch nodes.',
          sources: [
            {
              page: 'eksNodes',
              at: [
                "Don't target your pods … managed node groups",
                'You can target a … Batch managed nodes',
              ],
            },
          ],
          controls: ['cm-6', 'sc-6'],
        },
      },
      omit: ['agent-updates', 'backups'],
      add: [
        {
          id: 'node-kubernetes-version',
          layer: 'platform',
          name: 'Move nodes to a Kubernetes version',
          owner: 'customer',
          answers: ['patch-engine', 'start-upgrade'],
          duty: 'Set imageKubernetesVersion in ec2Configuration to move the nodes to a version: Batch does not automatically upgrade it.',
          sources: [
            {
              page: 'eksNodes',
              at: 'automatically upgrade the Kubernetes … compute environment to',
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Store results outside the instances',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Write what must last to a store of your own: Batch deletes a job’s pod once it has completed, and scales nodes down, by default to none, when the queue is empty.',
          sources: [
            {
              page: 'onEks',
              at: [
                'When the job queue … default is zero',
                'When a pod has … the Kubernetes system',
              ],
            },
          ],
          controls: ['cp-9'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Are AMIs updated automatically?',
      questions: ['patch-system'],
      finding:
        'The page on infrastructure updates calls updateToLatestImageVersion the setting for automatic AMI updates. The page on managed environments says that Batch never upgrades AMIs by itself after creation, and the page on AMI versions has you start each update. The catalogue follows the latter two: the setting decides which AMI an update takes, not when one happens.',
      sources: [
        { page: 'updates', at: 'updateToLatestImageVersion – Automatic AMI updates setting' },
        { page: 'managed', at: "AWS Batch doesn't automatically … and security patches" },
        { page: 'amiVersions', at: 'When AWS Batch indicates … set to true' },
      ],
    },
  ],
  pages: {
    amiChoice: {
      path: 'compute_resource_AMIs',
      title: 'Compute resource AMIs',
      read: '2026-11-26',
    },
    amiSpecification: {
      path: 'batch-ami-spec',
      title: 'Compute resource AMI specification',
      read: '2026-11-26',
    },
    updates: { path: 'infrastructure-updates', title: 'Perform infrastructure updates' },
    managed: { path: 'managed_compute_environments', title: 'Managed compute environments' },
    amiVersions: {
      path: 'managing-ami-versions',
      title: 'Managing AMI versions in compute environments',
    },
    logDriver: { path: 'using_awslogs', title: 'Use the awslogs log driver' },
    onFargate: { path: 'fargate', title: 'Fargate compute environments' },
    retirement: {
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html',
      title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
      read: '2026-11-26',
    },
    taskStorage: {
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html',
      title: 'Fargate task ephemeral storage for Amazon ECS',
      read: '2026-11-26',
    },
    eksNodes: {
      path: 'eks-ce-shared-responsibility',
      title: 'Shared responsibility of the Kubernetes nodes',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    onEks: { path: 'eks', title: 'Amazon EKS compute environments' },
  },
});
