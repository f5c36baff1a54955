import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Batch',
  shortName: 'Batch',
  summary:
    'A scheduler that AWS runs for your batch jobs, on compute environments whose system is yours or AWS’s.',
  guide: 'https://docs.aws.amazon.com/batch/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/what-is-batch.html',
  read: '2026-11-26',
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
    resources: [
      {
        types: ['aws_batch_compute_environment'],
        modes: [
          { mode: 'eks', where: { eks_configuration: '*' } },
          { mode: 'fargate', where: { 'compute_resources.type': ['FARGATE', 'FARGATE_SPOT'] } },
          { mode: 'ec2', where: { 'compute_resources.type': ['EC2', 'SPOT'] } },
          { mode: 'ec2', where: { type: 'UNMANAGED' } },
        ],
      },
      {
        types: ['AWS::Batch::ComputeEnvironment'],
        modes: [
          { mode: 'eks', where: { EksConfiguration: '*' } },
          { mode: 'fargate', where: { 'ComputeResources.Type': ['FARGATE', 'FARGATE_SPOT'] } },
          { mode: 'ec2', where: { 'ComputeResources.Type': ['EC2', 'SPOT'] } },
          { mode: 'ec2', where: { Type: 'UNMANAGED' } },
        ],
      },
    ],
  },
  archetype: 'containers-on-instances',
  override: {
    'control-plane': {
      name: 'Manage the capacity of the environment',
      owner: 'aws',
      duty: 'Manage the capacity and instance types of the compute resources by the specifications that you define, and create and manage AWS resources on your behalf within your account.',
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
    },
    'image-content': {
      name: 'Content of your job images',
      owner: 'customer',
      evidence: ['ecr-private-image-scanning-enabled'],
    },
  },
  add: [
    {
      id: 'refresh-run',
      layer: 'platform',
      name: 'Replace instances during an update',
      owner: 'aws',
      duty: 'In an infrastructure update, replace the instances, and select the AMI anew if you followed the rules for that. Terminate running jobs immediately, or those that exceed the timeout, as your update policy says.',
      sources: [
        {
          page: 'updates',
          at: ['Infrastructure updates replace the … have updated settings', 'setExceedTimeout'],
        },
        { page: 'managed', at: 'If these rules are … to be re-selected' },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'update-prerequisites',
      layer: 'platform',
      name: 'Keep the environment updatable',
      owner: 'customer',
      duty: 'Use the AWSServiceRoleForBatch role and one of the allocation strategies that infrastructure updates require, not BEST_FIT; otherwise use blue/green updates.',
      sources: [
        {
          page: 'updates',
          at: ['Infrastructure updates require the … blue/green updates instead'],
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
      duty: 'Configure how an infrastructure update handles running jobs: with terminateJobsOnUpdate=true they are terminated immediately, with false they continue for a timeout, by default of 30 minutes. To retry jobs that are terminated, configure a retry strategy.',
      sources: [
        {
          page: 'updates',
          at: ['setExceedTimeout', 'To retry jobs that … job retry strategy'],
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
      override: {
        'node-image-publish': {
          name: 'Approve AMIs, report newer ones',
          owner: 'aws',
          duty: 'Use by default a recent, approved version of the ECS-optimized AMI, and show by batchImageStatus that an update is available: only for AMIs that Batch manages, and after the environment has begun scaling.',
          sources: [
            { page: 'managed', at: 'By default, AWS Batch … for compute resources' },
            {
              page: 'amiVersions',
              at: ['updateAvailableUpdateAvailable', 'batchImageStatusFieldImageType'],
            },
          ],
        },
        'os-patches': {
          name: 'Start the update to a patched AMI',
          owner: 'customer',
          answers: ['patch-system', 'patch-engine', 'patch-node-software', 'start-patch'],
          duty: 'Check the AMI status, and update the environment to the latest AMI version when an update is available: Batch does not upgrade AMIs automatically. Follow your provider’s security and software patches for a custom AMI.',
          sources: [
            { page: 'managed', at: 'awsBatchDoesntSecurityPatches' },
            {
              page: 'amiVersions',
              at: [
                'Regularly check the AMI … updates are available',
                'awsBatchIndicatesSetTrue',
                'responsibleAmisAccordingly',
              ],
            },
          ],
        },
        'os-hardening': {
          name: 'Maintain what you add to the instances',
          owner: 'customer',
          duty: 'Maintain custom AMIs and any software that you install on the compute resources. In the user data of launch templates, do not set ECS agent values that Batch manages. Start no ECS tasks or daemons of your own on instances that Batch manages: it can terminate them at any time.',
          sources: [
            {
              page: 'managed',
              at: [
                'Unsupported manual modifications include … at any time',
                'do not set Amazon … template user data',
                "You're also responsible for … the compute resources",
              ],
            },
            { page: 'amiVersions', at: 'responsibleAmisAccordingly' },
          ],
          controls: ['cm-6', 'si-2'],
        },
        'network-exposure': {
          name: 'Choose subnets, groups and the way out',
          owner: 'customer',
          duty: 'Choose the subnets and security groups of the instances, and let those without a public IP address use network address translation (NAT): they need to reach the Amazon ECS endpoint.',
          sources: [
            { page: 'managed', at: 'Managed compute environments launch … gain this access' },
            { page: 'updates', at: 'VPC subnets where instances … for instances (for EC2' },
          ],
        },
      },
      remove: ['agent-updates', 'backups'],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Store results outside the instances',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'In a managed compute environment, keep what must last outside the compute resources: Batch can terminate instances or stop tasks at any time.',
          sources: [{ page: 'managed', at: 'AWS Batch assumes full … at any time' }],
          controls: ['cp-9'],
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Send job output to CloudWatch Logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Enable the awslogs log driver by default to send what containers write to STDOUT and STDERR to CloudWatch Logs: to the log group that the job definition specifies, or else to aws/batch/job.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'logDriver',
              at: [
                'defaultAwsBatchCloudWatchLogs',
                'defaultLogsStderrIOStreams',
                'awslogsGroupOptionAwsBatchJob',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'log-groups',
          layer: 'data',
          name: 'Create the log group in advance',
          owner: 'customer',
          duty: 'Create the log group in advance, as AWS recommends: awslogs-create-group defaults to false, and its use is not recommended, since each job then tries to create the group, which increases the chance that the job fails.',
          sources: [
            {
              page: 'logDriver',
              at: ['optionIsntJobFails'],
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
          'Nothing that the catalogue has read says which key encrypts the ephemeral storage.',
      },
      override: {
        'control-plane': {
          owner: 'aws',
          duty: 'Manage the capacity, Fargate or Fargate Spot, by the specifications that you define for the environment: you do not provision, configure or scale clusters of virtual machines.',
          sources: [
            { page: 'onFargate', at: 'fargateNoRunContainers' },
            { page: 'managed', at: 'You can use a … Fargate Spot capacity' },
          ],
        },
        'os-patches': {
          name: 'Patch Fargate, end outdated jobs',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'Place new jobs on the latest platform revision, and stop jobs on a retired revision on or after the date in a notice. You cannot opt out.',
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
            { page: 'onFargate', at: 'fargateNoRunContainers' },
          ],
        },
        'container-runtime': {
          name: 'Give each job a boundary of its own',
          owner: 'aws',
          answers: ['patch-engine', 'patch-node-software', 'separate-tenants'],
          duty: 'Give each job an isolation boundary of its own: it does not share the underlying kernel, CPU, memory or elastic network interface with another. Update the container runtime by new revisions of the platform version.',
          sources: [
            { page: 'onFargate', at: 'Each Fargate job has … with another job' },
            { page: 'retirement', at: 'We routinely update our … and container runtime' },
          ],
        },
        backups: {
          owner: 'customer',
          duty: 'Keep what must last on a volume that persists, such as EFS: bind mounts are ephemeral.',
        },
        'network-exposure': {
          name: 'Define the networking of jobs',
          owner: 'customer',
          duty: 'Define the networking of your jobs when you run them with Fargate resources.',
          sources: [{ page: 'onFargate', at: 'packageLaunchApplication' }],
        },
        'workload-configuration': {
          name: 'Set size, architecture and policies',
          owner: 'customer',
          duty: 'Specify CPU and memory requirements, define networking and IAM policies, and select the architecture per job, X86_64 or ARM64: one environment and queue can run both.',
          sources: [
            {
              page: 'onFargate',
              at: [
                'packageLaunchApplication',
                'You select the architecture … run both architectures',
              ],
            },
          ],
        },
      },
      remove: ['refresh-run', 'update-prerequisites', 'update-policy'],
      add: [
        {
          id: 'job-restarts',
          layer: 'application',
          name: 'Survive the retirement of a task',
          owner: 'customer',
          duty: 'Monitor your jobs, as AWS recommends. If one has to continue, stop it and launch a replacement before the time in the notice, or replace what was stopped: ECS counts a job’s task as standalone and launches no replacement.',
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
          duty: 'Give job queues for Windows containers an environment without Fargate Spot, which does not support them: a Windows job blocks a queue that only uses Fargate Spot.',
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
          duty: 'Encrypt the ephemeral storage of Linux tasks on platform version 1.4.0 or later with AES-256.',
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
          duty: 'Enable the awslogs log driver by default to send what containers write to STDOUT and STDERR to CloudWatch Logs: to the log group that the job definition specifies, or else to aws/batch/job.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'logDriver',
              at: [
                'defaultAwsBatchCloudWatchLogs',
                'defaultLogsStderrIOStreams',
                'awslogsGroupOptionAwsBatchJob',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'log-groups',
          layer: 'data',
          name: 'Create the log group in advance',
          owner: 'customer',
          duty: 'Create the log group in advance, as AWS recommends: awslogs-create-group defaults to false, and its use is not recommended, since each job then tries to create the group, which increases the chance that the job fails.',
          sources: [
            {
              page: 'logDriver',
              at: ['optionIsntJobFails'],
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
      override: {
        'node-image-publish': {
          name: 'Select the latest supported AMI',
          owner: 'aws',
          duty: 'Select the latest supported AMIs when you set the update to the latest AMI version, and show for AMIs that Batch manages, once scaling has begun, that an update is available.',
          sources: [
            { page: 'eksNodes', at: 'update your AMIs to the latest AMI version' },
            {
              page: 'amiVersions',
              at: [
                'updateAvailableUpdateAvailable',
                'batchImageStatusFieldImageType',
                'AWS Batch automatically selects … to latest version',
              ],
            },
          ],
        },
        'os-patches': {
          name: 'Start the update to a patched AMI',
          owner: 'customer',
          duty: 'Update the AMIs of the compute environment to the latest version: that is your responsibility, and Batch does not do it automatically.',
          sources: [
            {
              page: 'eksNodes',
              at: "doesn't automatically update compute … latest AMI version",
            },
            { page: 'amiVersions', at: 'awsBatchIndicatesSetTrue' },
          ],
        },
        'os-hardening': {
          name: 'Don’t change or remove Batch’s nodes',
          owner: 'customer',
          duty: 'Do not change or remove Batch’s nodes, labels, taints, namespaces, launch templates or Auto Scaling groups, or the environment cannot be supported. You can target a DaemonSet to run on the nodes.',
          sources: [
            {
              page: 'eksNodes',
              at: ["Don't change or remove … idle instances occur", 'targetBatchManagedNodes'],
            },
          ],
          controls: ['cm-3', 'cm-6'],
        },
        'image-content': {
          name: 'Patch the applications in your job images',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Patch the applications in the images of your jobs: customers are responsible for patching their applications.',
          sources: [
            { page: 'sharedModel', at: 'responsible for patching their … system and applications' },
          ],
        },
        'workload-configuration': {
          name: 'Don’t target your pods to Batch nodes',
          owner: 'customer',
          duty: 'Run workloads that don’t use Batch on self-managed nodes or managed node groups: pods that you target to Batch nodes break scaling and leave job queues stuck. A DaemonSet you can target to run on Batch nodes.',
          sources: [
            {
              page: 'eksNodes',
              at: ["Don't target your pods … managed node groups", 'targetBatchManagedNodes'],
            },
          ],
          controls: ['cm-6', 'sc-6'],
        },
      },
      remove: ['agent-updates', 'backups'],
      add: [
        {
          id: 'node-kubernetes-version',
          layer: 'platform',
          name: 'Move nodes to a Kubernetes version',
          owner: 'customer',
          answers: ['patch-engine', 'patch-node-software', 'start-upgrade'],
          duty: 'Update the Kubernetes version of the compute environment yourself: Batch does not upgrade it automatically.',
          sources: [
            {
              page: 'eksNodes',
              at: "doesn't automatically upgrade the … compute environment to",
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
        { page: 'managed', at: 'awsBatchDoesntSecurityPatches' },
        { page: 'amiVersions', at: 'awsBatchIndicatesSetTrue' },
      ],
    },
  ],
  pages: {
    updates: {
      path: 'infrastructure-updates',
      title: 'Perform infrastructure updates',
      passages: {
        setExceedTimeout: 'When you set terminateJobsOnUpdate=true … exceed the timeout',
      },
    },
    managed: {
      path: 'managed_compute_environments',
      title: 'Managed compute environments',
      passages: {
        awsBatchDoesntSecurityPatches: "AWS Batch doesn't automatically … and security patches",
      },
    },
    amiVersions: {
      path: 'managing-ami-versions',
      title: 'Managing AMI versions in compute environments',
      passages: {
        updateAvailableUpdateAvailable: 'UPDATE_AVAILABLE – An update is available',
        batchImageStatusFieldImageType: 'The batchImageStatus field appears … using that imageType',
        awsBatchIndicatesSetTrue: 'When AWS Batch indicates … set to true',
        responsibleAmisAccordingly: 'You are responsible for … AMIs accordingly',
      },
    },
    logDriver: {
      path: 'using_awslogs',
      title: 'Use the awslogs log driver',
      passages: {
        defaultAwsBatchCloudWatchLogs: 'By default, AWS Batch … to CloudWatch Logs',
        defaultLogsStderrIOStreams: 'By default, the logs … STDERR I/O streams',
        awslogsGroupOptionAwsBatchJob: 'With the awslogs-group option … aws/batch/job is used',
        optionIsntJobFails: "If this option isn't … the job fails",
      },
    },
    onFargate: {
      path: 'fargate',
      title: 'Fargate compute environments',
      passages: {
        fargateNoRunContainers: 'With Fargate, you no … to run containers',
        packageLaunchApplication: 'you package your application … launch the application',
      },
    },
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
      passages: { targetBatchManagedNodes: 'You can target a … Batch managed nodes' },
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    onEks: { path: 'eks', title: 'Amazon EKS compute environments' },
  },
});
