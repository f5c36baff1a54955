import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const ecsGuide = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/';
const eksGuide = 'https://docs.aws.amazon.com/eks/latest/userguide/';
const ecsPage = (path: string, title: string) => cite(`${ecsGuide}${path}.html`, title, read);
const eksPage = (path: string, title: string) => cite(`${eksGuide}${path}.html`, title, read);

const model = ecsPage('security-shared-model', 'AWS shared responsibility model for Amazon ECS');
const considerations = ecsPage(
  'fargate-security-considerations',
  'Fargate security considerations for Amazon ECS',
);
const retirement = ecsPage(
  'task-maintenance',
  'Task retirement and maintenance for AWS Fargate on Amazon ECS',
);
const preparation = ecsPage(
  'prepare-task-retirement',
  'Prepare for AWS Fargate task retirement on Amazon ECS',
);
const platformVersions = ecsPage('platform-fargate', 'Fargate platform versions for Amazon ECS');
const taskStorage = ecsPage(
  'fargate-task-storage',
  'Fargate task ephemeral storage for Amazon ECS',
);
const pods = eksPage('fargate', 'Simplify compute management with AWS Fargate');
const podPatching = eksPage(
  'fargate-pod-patching',
  'Set actions for AWS Fargate OS patching events',
);
const podLogging = eksPage('fargate-logging', 'Start AWS Fargate logging for your cluster');
const upgradePractices = cite(
  'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
  'Best Practices for Cluster Upgrades',
  read,
);
const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const fargate = defineService({
  id: 'fargate',
  name: 'AWS Fargate',
  shortName: 'Fargate',
  category: 'containers',
  summary:
    'Compute without instances for ECS tasks and EKS pods: AWS patches the machine, you own what runs on it.',
  docs: `${ecsGuide}AWS_Fargate.html`,
  aliases: [
    'Fargate for ECS',
    'Fargate for EKS',
    'Fargate profile',
    'serverless containers',
    'platform version',
    'task retirement',
  ],
  contradictions: [
    {
      topic: 'Control over the moment of a task retirement',
      finding:
        'One step of the preparation page states that the exact timing of a retirement is out of your control. The maintenance page offers EC2 event windows, since 18 December 2025, for precise control of just that timing. The catalogue counts the windows as a setting of yours that AWS keeps to on a best effort, as the preparation page adds.',
      sources: [preparation, retirement],
    },
    {
      topic: 'Kubernetes version of pods on Fargate',
      finding:
        'The comparison table on the Fargate page answers No to the question whether you must update the node’s Kubernetes version. The upgrade guide makes you responsible for the data plane, Fargate pods included. The catalogue gives patch releases to AWS and the step to a new minor version to you.',
      sources: [pods, upgradePractices],
    },
  ],
  archetype: 'serverless-containers',
  modes: [
    {
      id: 'ecs-tasks',
      name: 'Amazon ECS tasks',
      summary:
        'Each task gets an isolated virtual environment; AWS retires it when its platform revision is outdated.',
      change: {
        'os-patches': {
          name: 'Retire tasks on old revisions',
          duty: 'Place each new task on the newest platform revision and stop those on a retired one after a notice, without a way to opt out. A faulty host is replaced without any notice.',
          setting: { state: 'always-on' },
          sources: [retirement, platformVersions],
          controls: ['si-2', 'ma-2'],
          evidence: reports,
        },
        'container-runtime': {
          name: 'Release platform version revisions',
          duty: 'Bundle kernel and container runtime as a platform version and bring out a new revision of it for updates, bug fixes and security flaws.',
          sources: [platformVersions],
          evidence: reports,
        },
        'image-content': {
          duty: 'Patch and rebuild the images: a retirement renews the machine under the container and starts your task again, not a newer image.',
          sources: [model, sharedModel, retirement],
        },
        'workload-configuration': {
          name: 'What runs together, and its privileges',
          duty: 'Put into one task only what may meet: its containers share ports, IP address and ephemeral storage. Do without privileged mode, and without added Linux capabilities other than SYS_PTRACE: Fargate refuses them.',
          sources: [considerations],
          controls: ['cm-6', 'ac-6', 'sc-39'],
        },
        'iam-permissions': {
          name: 'Task roles and ECS Exec',
          duty: 'Grant each application its permissions through a task role, and decide who may use ECS Exec: it opens a shell inside the container, while the host stays closed to everyone.',
          sources: [model, considerations],
        },
        'network-exposure': {
          name: 'Subnets, security groups, NACLs',
          duty: 'Configure the VPC around the task, down to security groups, network ACLs and route tables: each task takes an IP address from a subnet that you name.',
          sources: [model, considerations],
          evidence: [{ kind: 'security-hub', id: 'ECS.2' }],
        },
      },
      add: [
        {
          id: 'operator-access',
          layer: 'hypervisor',
          name: 'Let nobody log in to the host',
          owner: 'aws',
          duty: 'Keep both customers and AWS’s own operators from connecting to a host that runs workloads, and containers from reaching its file system, devices and runtime.',
          setting: { state: 'always-on' },
          sources: [considerations],
          controls: ['ac-3', 'ac-6'],
          evidence: reports,
        },
        {
          id: 'task-isolation',
          layer: 'operating-system',
          name: 'One kernel for each task',
          owner: 'aws',
          duty: 'Run each task in a hardware-virtualised environment that has its kernel, CPU, memory, network interface and ephemeral storage in common with no other.',
          setting: { state: 'always-on' },
          sources: [model, considerations],
          controls: ['sc-39', 'sc-4'],
          evidence: reports,
        },
        {
          id: 'task-replacement',
          layer: 'platform',
          name: 'Replace tasks that belong to a service',
          owner: 'aws',
          duty: 'Start a new task and wait until it runs before an old one stops, as long as maximumPercent leaves room (200 by default). At 100 percent, stop first.',
          sources: [retirement],
          controls: ['cp-10'],
          evidence: reports,
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Set wait period or event windows',
          owner: 'customer',
          duty: 'Set fargateTaskRetirementWaitPeriod to 0, 7 (the default) or 14 days, or enable fargateEventWindows with at least 4 hours a week in ranges of 2 hours or more. Windows are best effort.',
          sources: [preparation],
          controls: ['ma-2', 'cm-3'],
        },
        {
          id: 'platform-version',
          layer: 'platform',
          name: 'Name LATEST as platform version',
          owner: 'customer',
          duty: 'Ask for LATEST (1.4.0 on Linux, 1.0.0 on Windows) and redeploy a service pinned to an older one: scaling it out only brings new revisions of the old version.',
          sources: [platformVersions],
          controls: ['cm-2', 'si-2'],
          evidence: [
            { kind: 'security-hub', id: 'ECS.10' },
            { kind: 'config-rule', id: 'ecs-fargate-latest-platform-version' },
          ],
        },
        {
          id: 'standalone-tasks',
          layer: 'application',
          name: 'Restart tasks outside a service',
          owner: 'customer',
          duty: 'Catch AWS_ECS_TASK_PATCHING_RETIREMENT and replace tasks of RunTask, schedules, AWS Batch or Step Functions before the date: ECS starts no replacement for them.',
          sources: [retirement, preparation],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'replacement-headroom',
          layer: 'application',
          name: 'Keep replacements startable',
          owner: 'customer',
          duty: 'Keep roles, security groups, task definitions and free capacity in the subnets in order, and run several replicas: if no replacement can start, the retired task stops all the same.',
          sources: [retirement],
          controls: ['cp-2', 'cm-3'],
        },
        {
          id: 'ephemeral-encryption',
          layer: 'data',
          name: 'Encrypt ephemeral storage',
          owner: 'aws',
          duty: 'Encrypt the 20 to 200 GiB of a Linux task on platform 1.4.0 or later with AES-256, under an AWS owned key unless you name one.',
          setting: { state: 'always-on' },
          sources: [taskStorage],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt other storage, choose keys',
          owner: 'customer',
          duty: 'Decide on client-side encryption and on that of the storage you attach, and create a customer managed key for ephemeral storage where the AWS owned one will not do.',
          sources: [model, taskStorage],
          controls: ['sc-28', 'sc-12'],
        },
      ],
    },
    {
      id: 'eks-pods',
      name: 'Amazon EKS pods',
      summary:
        'Each pod gets a small virtual machine; AWS patches it by evicting the pod, within your budgets.',
      change: {
        'os-patches': {
          name: 'Patch nodes by evicting pods',
          duty: 'Recycle the nodes with OS patches: announce a date, evict by Availability Zone, try again after a failed eviction, and then delete the pod.',
          setting: { state: 'always-on' },
          sources: [podPatching, pods],
          controls: ['si-2', 'ma-2'],
          evidence: reports,
        },
        'control-plane': {
          name: 'Run the Fargate controllers',
          duty: 'Run the scheduler and the admission controllers that place matching pods on Fargate, as part of the managed Kubernetes control plane.',
          sources: [pods],
          evidence: reports,
        },
        'container-runtime': {
          name: 'Node software and VPC CNI',
          duty: 'Provide the node with the VPC CNI installed and start each pod on the latest patch release of the cluster’s Kubernetes version; recycle pods on an older patch.',
          sources: [pods, podPatching],
          evidence: reports,
        },
        'image-content': {
          duty: 'Patch the images yourself: the operating system that AWS patches here is the node’s, not the one inside your container.',
          sources: [podPatching, sharedModel],
        },
        'workload-configuration': {
          name: 'Profiles, and pods that fit them',
          duty: 'Write Fargate profiles that match your pods, or they stay pending. Turn daemons into sidecars and do without privileged containers, HostPort and HostNetwork.',
          sources: [pods],
        },
        'iam-permissions': {
          name: 'Roles for service accounts',
          duty: 'Give pods credentials through IAM roles for service accounts: instance metadata cannot be reached from a Fargate pod.',
          sources: [pods],
        },
        'network-exposure': {
          name: 'Private subnets, pod security groups',
          duty: 'Provide private subnets, the only kind in which these pods run, with a path to AWS services such as a NAT gateway, and give pods security groups of their own where they need other rules.',
          sources: [pods],
        },
        backups: {
          name: 'Keep state in EFS, outside the pod',
          duty: 'Mount EFS through statically provisioned volumes for what must last; EBS and FSx for Lustre cannot be mounted, and dynamic provisioning does not work.',
          sources: [pods],
        },
      },
      add: [
        {
          id: 'task-isolation',
          layer: 'operating-system',
          name: 'One virtual machine for each pod',
          owner: 'aws',
          duty: 'Isolate each pod in a virtual machine with a kernel, CPU, memory and network interface of its own, so that an escaped container finds no neighbour.',
          setting: { state: 'always-on' },
          sources: [pods],
          controls: ['sc-39', 'sc-4'],
          evidence: reports,
        },
        {
          id: 'log-router',
          layer: 'platform',
          name: 'Run the log router',
          owner: 'aws',
          duty: 'Run Fluent Bit beside your pods without a sidecar, watch for your ConfigMap, and manage the Service and Input sections, which you cannot change.',
          sources: [podLogging],
          controls: ['au-12'],
          evidence: reports,
        },
        {
          id: 'node-kubernetes-version',
          layer: 'platform',
          name: 'Bring pods to the new minor version',
          owner: 'customer',
          duty: 'Once the cluster is upgraded, restart Fargate pods so that they follow; from version 1.28 on a node may lag up to three minor versions behind.',
          sources: [upgradePractices, podPatching],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'addon-updates',
          layer: 'platform',
          name: 'Update cluster add-ons',
          owner: 'customer',
          duty: 'Start the update of CoreDNS and whatever else you run as an add-on: EKS does not do it when a version comes out or after an upgrade.',
          sources: [upgradePractices],
          controls: ['si-2'],
        },
        {
          id: 'disruption-budgets',
          layer: 'application',
          name: 'Budgets that allow evictions',
          owner: 'customer',
          duty: 'Set one pod disruption budget for each pod with a minimum availability below 100 percent: with several, or with no room, eviction fails and the pod is deleted in the end.',
          sources: [podPatching],
          controls: ['cp-10', 'ma-2'],
        },
        {
          id: 'eviction-events',
          layer: 'application',
          name: 'Catch failed evictions',
          owner: 'customer',
          duty: 'Create an EventBridge rule for EKS Fargate Pod Scheduled Termination in the cluster’s Region and act before the time it names: a second failure sends no event.',
          setting: optIn,
          sources: [podPatching],
          controls: ['si-4', 'cp-10'],
        },
        {
          id: 'task-logs',
          layer: 'data',
          name: 'Switch on pod logs',
          owner: 'customer',
          duty: 'Create the ConfigMap aws-logging in the namespace aws-observability with at least one output, and let the pod execution role write there. Changes reach new pods only.',
          setting: optIn,
          sources: [podLogging],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
});
