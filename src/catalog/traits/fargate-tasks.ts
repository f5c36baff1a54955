import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Tasks on Fargate',
  summary:
    'What is specific to Amazon ECS tasks on Fargate. The pages of ECS and of Fargate both have it.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-26',
  add: [
    {
      id: 'operator-access',
      layer: 'hypervisor',
      name: 'Keep everyone off the host',
      owner: 'aws',
      duty: 'Neither customers nor AWS’s own operators can connect to a host that runs customer workloads. Fargate keeps containers from the host’s resources, such as its file system, devices, networking and container runtime.',
      setting: 'always-on',
      sources: [
        {
          page: 'considerations',
          at: [
            'Neither customers nor AWS … running customer workloads',
            'Fargate also prevents containers … and container runtime',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'task-replacement',
      layer: 'platform',
      name: 'Replace tasks that belong to a service',
      owner: 'aws',
      duty: 'If replacements can be launched, ECS replaces a service’s retired tasks. With `maximumPercent` at 200 percent, the default for `REPLICA` services, ECS retires a task after its replacement runs. At 100 percent, ECS stops the task first.',
      sources: [
        {
          page: 'retirement',
          at: [
            'the Amazon ECS scheduler automatically replaces the tasks',
            'The default maximumPercent value … then replaces it',
            'amazonEcsWithoutReplacement',
          ],
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Set wait period or event windows',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'You may set `fargateTaskRetirementWaitPeriod` to 0 or 14 days instead of 7, or enable `fargateEventWindows`. EC2 event windows last at least 4 hours a week, in ranges of at least 2 hours. Replacement within a window is best effort.',
      sources: [
        {
          page: 'taskRetirement',
          at: [
            'You have two account … or 14 day option',
            'Each Amazon EC2 event … 2 hours long',
            'Replacement of tasks within … is best effort',
          ],
        },
      ],
      controls: ['ma-2', 'cm-3'],
    },
    {
      id: 'platform-version',
      layer: 'platform',
      name: 'Choose the platform version, redeploy',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Specify a platform version or `LATEST`. To update a service, create a deployment, because a service that you only scale up keeps its platform version. New tasks run on the latest revision of the version, and running tasks keep their revision.',
      sources: [
        {
          page: 'platformVersions',
          at: [
            'You can specify a … version is 1.0.0',
            'want to update the … create a deployment',
            "If your service is … service's current deployment",
          ],
        },
        {
          page: 'retirement',
          at: [
            'Existing tasks that have … to the new revision',
            'New tasks, for example … time of launch',
          ],
        },
      ],
      controls: ['cm-2', 'si-2'],
      evidence: ['ECS.10', 'ecs-fargate-latest-platform-version'],
    },
    {
      id: 'runtime-monitoring',
      layer: 'application',
      name: 'Turn on GuardDuty for tasks',
      owner: 'customer',
      duty: 'You can have GuardDuty monitor tasks, except Windows tasks. Your security administrator enables Runtime Monitoring and selects whether GuardDuty deploys its agent automatically. Give the tasks an execution role for the monitoring.',
      sources: [
        {
          page: 'runtimeMonitoring',
          at: [
            'Your security administrator enables … you use Fargate',
            'not supported for the Windows operating system',
            'Fargate tasks must use … on your behalf',
          ],
        },
      ],
      controls: ['si-4'],
      evidence: ['GuardDuty.12', 'guardduty-ecs-protection-runtime-enabled'],
    },
    {
      id: 'standalone-tasks',
      layer: 'application',
      name: 'Replace standalone tasks',
      owner: 'customer',
      duty: '`RunTask`, a schedule, AWS Batch or Step Functions start standalone tasks, which ECS does not replace. If they need to continue, stop them and launch replacements before the time in the retirement notice. AWS recommends that you monitor standalone tasks and, if required, automate their replacement.',
      sources: [
        {
          page: 'retirement',
          at: [
            'For standalone task retirement, … replace the stopped tasks',
            'create a replacement task … AWS Step Functions',
          ],
        },
      ],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'replacement-headroom',
      layer: 'application',
      name: 'Keep replacements startable',
      owner: 'customer',
      duty: 'If ECS cannot launch replacements, it stops retired tasks without replacement. Avoid wrong IAM roles, security groups or task definitions, and too little capacity in the target subnets. Deploy a stateless application as several replicas, with `minimumHealthyPercent` at 100 percent.',
      sources: [
        {
          page: 'retirement',
          at: [
            'when deploying a stateless … minimumHealthyPercent to 100%',
            'If Amazon ECS cannot … Task definition errors',
            'amazonEcsWithoutReplacement',
          ],
        },
      ],
      controls: ['cp-2', 'cm-3'],
    },
    {
      id: 'ephemeral-encryption',
      layer: 'data',
      name: 'Encrypt ephemeral storage',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Fargate encrypts the ephemeral storage of tasks on Linux platform version 1.4.0 or later with AES-256. The key is an AWS owned key or a customer managed key that you create.',
      setting: 'always-on',
      sources: [
        { page: 'taskStorage', at: 'For tasks that use … own customer managed key' },
        { page: 'storageKeys', at: 'whileFargateFargateManagedKeys' },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt volumes and choose keys',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Manage the encryption of client and service storage. EBS volumes attached to tasks can be encrypted with a default AWS managed key or a symmetric customer managed key. For ephemeral storage, you can use your own key.',
      sources: [
        { page: 'ecsSharedModel', at: 'Client and service storage … Amazon ECS tasks' },
        { page: 'ebsEncryption', at: 'Amazon EBS volumes that … the volume configuration' },
        { page: 'storageKeys', at: 'whileFargateFargateManagedKeys' },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'ECS.18', 'ecs-task-definition-efs-encryption-enabled'],
    },
  ],
  pages: {
    considerations: {
      path: 'fargate-security-considerations',
      title: 'Fargate security considerations for Amazon ECS',
    },
    retirement: {
      path: 'task-maintenance',
      title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
      passages: {
        amazonEcsWithoutReplacement: 'When Amazon ECS cannot … are stopped without replacement',
      },
    },
    taskRetirement: {
      path: 'prepare-task-retirement',
      title: 'Prepare for AWS Fargate task retirement on Amazon ECS',
    },
    platformVersions: {
      path: 'platform-fargate',
      title: 'Fargate platform versions for Amazon ECS',
    },
    runtimeMonitoring: {
      path: 'ecs-guard-duty-integration',
      title: 'Identify unauthorized behavior using Runtime Monitoring',
    },
    taskStorage: {
      path: 'fargate-task-storage',
      title: 'Fargate task ephemeral storage for Amazon ECS',
    },
    storageKeys: {
      path: 'fargate-storage-encryption',
      title: 'Customer managed keys for AWS Fargate ephemeral storage for Amazon ECS',
      passages: {
        whileFargateFargateManagedKeys: 'While Fargate has Fargate-managed … own self-managed keys',
      },
    },
    ecsSharedModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    ebsEncryption: {
      path: 'ebs-kms-encryption',
      title: 'Encrypt data stored in Amazon EBS volumes attached to Amazon ECS tasks',
    },
  },
});
