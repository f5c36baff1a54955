import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Batch',
  shortName: 'Batch',
  summary:
    'AWS runs a scheduler for your batch jobs. Either you or AWS maintains the operating system of the compute environment.',
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
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  override: {
    'control-plane': {
      name: 'Manage the environment’s capacity',
      owner: 'aws',
      duty: 'Batch manages the capacity and instance types of the compute resources according to your specifications. It creates and manages AWS resources on your behalf in your account.',
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
      name: 'Container images and their content',
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
      duty: 'In an infrastructure update, Batch replaces the instances. If you followed the rules for AMI selection, Batch selects the AMI again. According to your update policy, it terminates running jobs immediately, or terminates jobs that exceed the timeout.',
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
      duty: 'For infrastructure updates, use the `AWSServiceRoleForBatch` role and an allocation strategy that supports such updates. If you use another role or strategy, such as `BEST_FIT`, use blue/green updates instead.',
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
      name: 'Update policy and job retries',
      owner: 'customer',
      duty: 'If `terminateJobsOnUpdate` is `true`, Batch terminates running jobs immediately in an infrastructure update. If it is `false`, jobs continue until a timeout, which is 30 minutes by default. To retry terminated jobs, configure a retry strategy.',
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
        'Batch launches and terminates EC2 instances in your account. Their operating system stays at the version of the last update that you started.',
      override: {
        'node-image-publish': {
          name: 'Approve AMIs and report updates',
          owner: 'aws',
          duty: 'By default, Batch uses a recent, approved version of the ECS-optimized AMI. The `batchImageStatus` field shows whether an update is available. The field appears only for AMIs that Batch manages, after the environment has begun scaling.',
          sources: [
            { page: 'managed', at: 'By default, AWS Batch … for compute resources' },
            {
              page: 'amiVersions',
              at: ['updateAvailableUpdateAvailable', 'batchImageStatusFieldImageType'],
            },
          ],
        },
        'os-patches': {
          name: 'Update to a patched AMI',
          owner: 'customer',
          answers: ['patch-system', 'patch-engine', 'patch-node-software', 'start-patch'],
          duty: 'Check the AMI status. If an update is available, update the environment to the latest AMI version, because Batch does not upgrade AMIs automatically. For a custom AMI, follow the security and software patches of your AMI provider, and update the AMI accordingly.',
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
          name: 'Custom AMIs and installed software',
          owner: 'customer',
          duty: 'Maintain custom AMIs and any software that you install on the compute resources. In the user data of launch templates, do not set ECS agent values that Batch manages. Do not start your own ECS tasks or daemons on instances that Batch manages, because Batch can terminate instances or stop tasks at any time.',
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
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Choose the subnets and security groups for the instances. The instances need to reach the Amazon ECS endpoint. If they have no public IP address, use network address translation (NAT).',
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
          duty: 'In a managed compute environment, store persistent data outside the compute resources. Batch can terminate instances or stop tasks at any time.',
          sources: [{ page: 'managed', at: 'AWS Batch assumes full … at any time' }],
          controls: ['cp-9'],
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Deliver the logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'By default, Batch enables the `awslogs` log driver, which sends containers’ `STDOUT` and `STDERR` output to CloudWatch Logs. The driver uses the log group that the job definition specifies. If the job definition specifies none, the driver uses `aws/batch/job`.',
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
          duty: 'AWS recommends that you create the log group in advance. AWS does not recommend that you use `awslogs-create-group`, which is `false` by default. If it is `true`, each job tries to create the log group, which increases the chance that the job fails.',
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
      summary: 'Each job gets its own isolated capacity, which AWS patches. No AMI is involved.',
      archetype: 'serverless-containers',
      unanswered: {
        'hold-key': 'The AWS pages compared do not say which key encrypts the ephemeral storage.',
      },
      override: {
        'control-plane': {
          owner: 'aws',
          duty: 'Batch manages the Fargate or Fargate Spot capacity according to the specifications that you define for the environment. You do not provision, configure or scale clusters of virtual machines.',
          sources: [
            { page: 'onFargate', at: 'fargateNoRunContainers' },
            { page: 'managed', at: 'You can use a … Fargate Spot capacity' },
          ],
        },
        'os-patches': {
          name: 'Patch Fargate and stop outdated jobs',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'AWS places new jobs on the latest platform revision. On or after the date in the retirement notice, it stops jobs on a retired revision. You cannot opt out.',
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
          name: 'Isolate jobs from each other',
          owner: 'aws',
          answers: ['patch-engine', 'patch-node-software', 'separate-tenants'],
          duty: 'Fargate gives each job its own isolation boundary. Jobs do not share the underlying kernel, CPU, memory or elastic network interface with each other. AWS updates the container runtime through new revisions of the platform version.',
          sources: [
            { page: 'onFargate', at: 'Each Fargate job has … with another job' },
            { page: 'retirement', at: 'We routinely update our … and container runtime' },
          ],
        },
        backups: {
          owner: 'customer',
          duty: 'Use a persistent volume, such as an EFS volume, for data that must last. Bind mounts are ephemeral.',
        },
        'network-exposure': {
          name: 'Networking of jobs',
          owner: 'customer',
          duty: 'Define the networking of the jobs that you run on Fargate resources.',
          sources: [{ page: 'onFargate', at: 'packageLaunchApplication' }],
        },
        'workload-configuration': {
          name: 'Job size, architecture and IAM policies',
          owner: 'customer',
          duty: 'Specify the CPU and memory requirements, and define networking and IAM policies. Select the architecture for each job, `X86_64` or `ARM64`. One environment and queue can run jobs of both architectures.',
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
          name: 'Handle task retirement',
          owner: 'customer',
          duty: 'AWS recommends that you monitor your jobs. If a job must continue, stop it and launch a replacement before the time in the retirement notice, or replace it after it is stopped. ECS treats a job’s task as standalone, so ECS launches no replacement.',
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
          duty: 'Fargate Spot does not support Windows containers. Give job queues for Windows containers an environment without Fargate Spot, because a Windows job blocks a queue that uses only Fargate Spot.',
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
          duty: 'For Linux tasks on platform version 1.4.0 or later, Fargate encrypts ephemeral storage with AES-256.',
          sources: [
            { page: 'taskStorage', at: 'For tasks that use … AES-256 encryption algorithm' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Deliver the logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'By default, Batch enables the `awslogs` log driver, which sends containers’ `STDOUT` and `STDERR` output to CloudWatch Logs. The driver uses the log group that the job definition specifies. If the job definition specifies none, the driver uses `aws/batch/job`.',
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
          duty: 'AWS recommends that you create the log group in advance. AWS does not recommend that you use `awslogs-create-group`, which is `false` by default. If it is `true`, each job tries to create the log group, which increases the chance that the job fails.',
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
        'Batch manages EC2 nodes in your own cluster. You start updates of the AMI and the Kubernetes version.',
      override: {
        'node-image-publish': {
          name: 'Select the latest supported AMI',
          owner: 'aws',
          duty: 'If you set an update to use the latest AMI version, Batch selects the latest supported AMIs. After scaling has begun, Batch shows whether an update is available for the AMIs that it manages.',
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
          name: 'Update to a patched AMI',
          owner: 'customer',
          duty: 'Update the AMIs of the compute environment to the latest version, because Batch does not update them automatically.',
          sources: [
            {
              page: 'eksNodes',
              at: "doesn't automatically update compute … latest AMI version",
            },
            { page: 'amiVersions', at: 'awsBatchIndicatesSetTrue' },
          ],
        },
        'os-hardening': {
          name: 'Leave Batch’s nodes unchanged',
          owner: 'customer',
          duty: 'Do not change or remove Batch’s nodes, labels, taints, namespaces, launch templates or Auto Scaling groups. Otherwise, the environment cannot be supported. You can target a DaemonSet to run on the nodes.',
          sources: [
            {
              page: 'eksNodes',
              at: ["Don't change or remove … idle instances occur", 'targetBatchManagedNodes'],
            },
          ],
          controls: ['cm-3', 'cm-6'],
        },
        'image-content': {
          name: 'Container images and their content',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Patch the applications in the images of your jobs.',
          sources: [
            { page: 'sharedModel', at: 'responsible for patching their … system and applications' },
          ],
        },
        'workload-configuration': {
          name: 'Keep other pods off Batch nodes',
          owner: 'customer',
          duty: 'Run workloads that do not use Batch on self-managed nodes or managed node groups. Other pods that you target to Batch nodes break scaling and leave job queues stuck. However, you can target a DaemonSet to run on Batch nodes.',
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
          name: 'Upgrade the Kubernetes version',
          owner: 'customer',
          answers: ['patch-engine', 'patch-node-software', 'start-upgrade'],
          duty: 'Update the Kubernetes version of the compute environment yourself. Batch does not upgrade it automatically.',
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
          name: 'Store results outside the nodes',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Write persistent data to your own storage. Batch deletes a job’s pod once the pod has completed. When the queue is empty, Batch scales the nodes down, by default to zero.',
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
      topic: 'Automatic updates of AMIs',
      questions: ['patch-system'],
      finding:
        'The page on infrastructure updates calls `updateToLatestImageVersion` the setting for automatic AMI updates. The page on managed environments says that Batch never upgrades AMIs by itself after creation. The page on AMI versions has you start each update. The catalogue follows the latter two pages: the setting decides which AMI an update uses, not when an update happens.',
      sources: [
        { page: 'updates', at: 'updateToLatestImageVersion – Automatic AMI updates setting' },
        { page: 'managed', at: 'awsBatchDoesntSecurityPatches' },
        { page: 'amiVersions', at: 'awsBatchIndicatesSetTrue' },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'compliance', title: 'Compliance validation for AWS Batch' },
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
