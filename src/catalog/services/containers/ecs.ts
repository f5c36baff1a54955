import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Container Service (Amazon ECS)',
  shortName: 'ECS',
  summary:
    'A scheduler that AWS runs for your containers, on capacity owned by you, by AWS or in part by each.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: [
    'Elastic Container Service',
    'Fargate',
    'AWS Fargate',
    'ECS Anywhere',
    'ECS Managed Instances',
    'Docker',
    'task definition',
  ],
  archetype: 'containers-on-instances',
  with: ['ecs-tasks'],
  change: {
    'control-plane': {
      name: 'Run the scheduler and hand out roles',
      answers: ['patch-orchestrator'],
      duty: 'Operate the API and the scheduler without a control plane for you to run, give each task its role’s temporary credentials and rotate them: valid for six hours by default.',
      sources: ['welcome', 'roles'],
      controls: ['si-2', 'cp-10', 'ia-5'],
      evidence: ['SOC 2 report'],
    },
    'image-content': {
      name: 'Container images and their packages',
      duty: 'Build from minimal bases, scan in the registry and in the pipeline, use immutable tags, and rebuild and redeploy when a package gets a fix.',
      sources: ['model', 'images'],
      controls: ['si-2', 'ra-5', 'cm-8'],
      evidence: ['ECR.1', 'ECR.2', 'ecr-private-image-scanning-enabled'],
    },
    'workload-configuration': {
      name: 'Task definitions and privileges',
      duty: 'Set a non-root user, a read-only root file system and CPU and memory limits, drop capabilities, and allow no privileged containers: by default a container runs as root.',
      sources: ['images'],
      controls: ['cm-6', 'ac-6'],
      evidence: ['ECS.4', 'ECS.5', 'ecs-task-definition-nonroot-user'],
    },
    'iam-permissions': {
      name: 'API permissions and task roles',
      duty: 'Decide who may call the ECS API. Give each task definition a task role of its own and remove what it never uses; keep the execution role to images, logs and secrets.',
      sources: ['roles', 'taskRole', 'executionRole', 'sharedModel'],
    },
    'network-exposure': {
      name: 'Network mode and security groups',
      duty: 'Prefer awsvpc, the only mode in which a task has security groups of its own, place tasks in private subnets, and open only the ports that they serve.',
      sources: ['networkPractices', 'model'],
      evidence: ['ecs-awsvpc-networking-enabled', 'ecs-task-definition-network-mode-not-host'],
    },
    'encryption-at-rest': {
      name: 'Encrypt volumes and choose keys',
      duty: 'Set the encrypted flag and a key for the volumes that tasks and instances use, or switch on EBS encryption by default for the account and Region.',
      setting: 'off-by-default',
      sources: ['ebsEncryption', 'model'],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7'],
    },
    backups: {
      name: 'Keep state out of tasks, back it up',
      duty: 'Put lasting state into a store with backups: an EBS volume of a service’s task is always deleted with the task, and bind mounts are gone with it too.',
      sources: ['ebsVolumes', 'storage'],
    },
  },
  add: [
    {
      id: 'task-isolation',
      layer: 'operating-system',
      name: 'Keep tasks apart on one machine',
      owner: 'customer',
      duty: 'Place sensitive applications on machines of their own: tasks on one instance have no isolation and may reach each other’s credentials, variables and leftover files.',
      sources: ['model', 'taskRole'],
      controls: ['sc-39', 'sc-4'],
    },
  ],
  modes: [
    {
      id: 'ec2',
      name: 'EC2',
      summary:
        'Tasks run on EC2 instances that you launch: the system, the agent and the space between tasks are yours.',
      change: {
        'node-image-publish': {
          name: 'Publish ECS-optimized AMIs',
          duty: 'Build AMIs with current fixes and a current agent, and mark each deprecated after two years. A new AMI changes no running instance.',
          sources: ['ecsOptimizedAMI'],
          evidence: ['SOC 2 report'],
        },
        'os-patches': {
          name: 'Patch or replace the instances',
          duty: 'Drain and relaunch instances from the newest AMI, or patch them in place. Leave Amazon Linux 2: its ECS-optimized AMIs ended on 30 June 2026.',
          sources: ['model', 'ecsOptimizedAMI'],
          evidence: ['SSM.2'],
        },
        'os-hardening': {
          name: 'Harden and watch the instances',
          duty: 'Harden the AMI, limit logins and collect system logs. If you use GuardDuty Runtime Monitoring, installing and managing its agent on the instances is yours too.',
          sources: ['model', 'runtimeMonitoring'],
          evidence: ['GuardDuty.13'],
        },
        'agent-updates': {
          name: 'Update agent and container runtime',
          duty: 'Start agent updates yourself, which do not interrupt tasks; Docker comes with the AMI, and on Windows so does the agent: launch new instances.',
          sources: ['ecsAgentUpdate', 'model'],
        },
        backups: { answers: ['back-up'] },
      },
      add: [
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Block instance metadata from tasks',
          owner: 'customer',
          duty: 'Set ECS_AWSVPC_BLOCK_IMDS=true for awsvpc tasks and an iptables rule for bridge mode, and give the instance role no more than the agent needs.',
          setting: 'off-by-default',
          sources: ['roles', 'model'],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'fargate',
      name: 'Fargate',
      summary:
        'Each task gets hardware-virtualised capacity of its own, which AWS patches and retires; you choose when.',
      archetype: 'serverless-containers',
      with: ['fargate-tasks'],
      change: {
        'os-patches': {
          name: 'Retire tasks on old revisions',
          duty: 'Place each new task on the newest platform revision, and stop those on a retired one after a notice, without a way to opt out. A running task keeps its revision until then. A faulty host is replaced without any notice.',
          setting: 'always-on',
          sources: [
            { page: 'retirement', verified: '2026-11-26' },
            { page: 'platformVersions', verified: '2026-11-26' },
          ],
          controls: ['si-2', 'ma-2'],
          evidence: ['SOC 2 report'],
        },
        'container-runtime': {
          name: 'Release platform version revisions',
          duty: 'Bundle kernel and container runtime as a platform version and bring out a new revision of it for updates, bug fixes and security flaws.',
          sources: [{ page: 'platformVersions', verified: '2026-11-26' }],
          evidence: ['SOC 2 report'],
        },
        'task-isolation': {
          name: 'One kernel for each task',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'Run each task in a hardware-virtualised environment that has its kernel, CPU, memory, network interface and ephemeral storage in common with no other.',
          setting: 'always-on',
          sources: [
            { page: 'model', verified: '2026-11-26' },
            { page: 'considerations', verified: '2026-11-26' },
          ],
          controls: ['sc-39', 'sc-4'],
          evidence: ['SOC 2 report'],
        },
        'workload-configuration': {
          duty: 'Set a non-root user and a read-only root file system: by default a container runs as root. Put into one task only what may meet: its containers share ports, IP address and ephemeral storage. Fargate has no privileged mode and restricts added capabilities; SYS_PTRACE it supports.',
          sources: ['images', { page: 'considerations', verified: '2026-11-26' }],
          controls: ['cm-6', 'ac-6', 'sc-39'],
          evidence: ['ECS.5', 'ecs-task-definition-nonroot-user'],
        },
        'network-exposure': {
          name: 'Public IP, subnets, security groups',
          duty: 'Place tasks in private subnets with a route to the registry, decide whether each gets a public IP address, and open only the ports that it serves. Security groups, network ACLs and route tables are yours.',
          sources: ['fargateTaskNetworking', { page: 'model', verified: '2026-11-26' }],
          evidence: ['ECS.2'],
        },
        backups: {
          duty: 'Put lasting state into a store with backups: ephemeral storage (20 to 200 GiB) ends with the task, and so does the EBS volume of a service’s task.',
          sources: ['fargateTaskStorage', 'ebsVolumes'],
        },
      },
    },
    {
      id: 'managed-instances',
      name: 'Managed Instances',
      summary:
        'AWS launches, locks and replaces the EC2 instances in your account; tasks still meet on one kernel.',
      profile: { operatingSystem: 'none' },
      change: {
        'os-patches': {
          name: 'Patch by replacing the instances',
          owner: 'aws',
          answers: ['patch-system'],
          duty: 'Start to drain each instance 14 days after its launch, earlier for a vulnerability or failing hardware, and end it by day 21, with or without its tasks.',
          setting: 'always-on',
          sources: ['managedPatching', 'managedModel'],
          controls: ['si-2', 'ma-2'],
          evidence: ['SOC 2 report'],
        },
        'os-hardening': {
          name: 'Lock the instances',
          owner: 'aws',
          duty: 'Run AWS’s own Bottlerocket AMI with an immutable root file system and SELinux, and let nobody in: no SSH, no Session Manager, no custom AMI.',
          setting: 'always-on',
          sources: ['managedSecurity', 'managedModel', 'managedArchitecture'],
          evidence: ['SOC 2 report'],
        },
        'agent-updates': {
          owner: 'aws',
          duty: 'Own the AMI with all software on the instance, and update it with the same replacement that brings the patches.',
          sources: ['managedPatching', 'managedArchitecture'],
          evidence: ['SOC 2 report'],
        },
        'workload-configuration': {
          duty: 'Set a non-root user and a read-only root file system, and keep privileged capabilities such as CAP_SYS_ADMIN off in the capacity provider unless a task needs them.',
          sources: ['managedSecurity', 'images'],
        },
        'network-exposure': {
          duty: 'Choose subnets and security groups for the capacity provider, and name a network mode in each task definition: awsvpc, or host, in which a task uses the instance’s interface.',
          sources: ['managedModel', 'managedInstanceNetworking'],
        },
        'encryption-at-rest': {
          duty: 'Switch on EBS encryption by default, so that the instances’ data volumes (80 GiB by default) carry your key, and set the encrypted flag on the volumes of tasks.',
          sources: ['managedArchitecture', 'ebsEncryption'],
        },
        backups: {
          answers: ['back-up'],
          duty: 'Put lasting state into a store with backups: an instance and its data volume live for three weeks at most, and a service task’s EBS volume goes with the task.',
          sources: ['managedModel', 'ebsVolumes'],
        },
        'task-isolation': {
          duty: 'Choose single-task placement for tasks that must not meet. By default several run on one kernel and may reach each other’s credentials and leftover files.',
          sources: ['managedSecurity', 'managedModel'],
        },
        'task-logs': {
          duty: 'Give each container a logConfiguration and each cluster Container Insights, and bring your own threat detection: GuardDuty Runtime Monitoring does not cover these instances.',
          sources: ['managedModel', 'settings', 'runtimeMonitoring'],
        },
      },
      // AWS runs the guest too, so a promise that its operators cannot log in would mislead.
      omit: ['operator-access', 'node-image-publish', 'encryption-in-transit'],
      add: [
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose when instances are replaced',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Tie EC2 event windows to the instances by tag (best effort), set maximumPercent for safe drains, and keep standalone tasks under 14 days: ECS replaces service tasks only.',
          sources: ['managedPatching', 'managedSecurity'],
          controls: ['ma-2', 'cp-10'],
        },
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Infrastructure role, instance profile',
          owner: 'customer',
          duty: 'Provide the role with which ECS manages the instances and the profile that they carry. Grant both little: a task may reach the profile through the metadata service.',
          sources: ['managedArchitecture', 'taskRole'],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'ephemeral-encryption',
          layer: 'data',
          name: 'Encrypt instance store disks',
          owner: 'aws',
          duty: 'Encrypt the storage that is directly attached to an instance. The EBS data volume is another matter: it follows your account’s EBS settings.',
          setting: 'always-on',
          sources: ['managedModel'],
          controls: ['sc-28'],
        },
      ],
    },
    {
      id: 'anywhere',
      name: 'Anywhere',
      summary:
        'Your own servers register with the control plane in a Region: everything on them, and around them, is yours.',
      archetype: 'customer-run-software',
      change: {
        site: {
          duty: 'Guard the on-premises servers or virtual machines that you register, and the place they stand in, or choose somebody who does: AWS protects the infrastructure that runs AWS services.',
          sources: ['anywhere', 'sharedModel'],
        },
        'local-network': {
          answers: ['open-network'],
          duty: 'Allow traffic between the machines and the endpoints of ECS, Systems Manager and other services in the Region, with DNS, and handle inbound traffic yourself: service load balancing, service discovery and the awsvpc mode are not supported.',
          sources: ['anywhere'],
        },
        'os-patches': {
          duty: 'Run a supported system and patch it: since 7 August 2026 only Amazon Linux 2023, Ubuntu 20, 22 and 24 and RHEL 9, and no longer Windows.',
          sources: ['anywhere'],
        },
        'task-isolation': {
          duty: 'Place sensitive applications on machines of their own: tasks on one machine have no isolation and may reach each other’s credentials and data.',
          sources: ['taskRole'],
        },
        'agent-updates': {
          duty: 'Upgrade ecs-init by hand and automate SSM Agent updates: the UpdateContainerAgent call does not work for external instances.',
          sources: ['anywhereUpdates', 'anywhere'],
        },
        'task-logs': {
          duty: 'Give each container a logConfiguration and an execution role that may write to CloudWatch Logs. GuardDuty Runtime Monitoring does not cover these machines.',
          sources: ['anywhere', 'runtimeMonitoring'],
          evidence: ['ECS.9', 'ecs-task-definition-log-configuration'],
        },
      },
      omit: ['application-code', 'encryption-in-transit'],
      add: [
        {
          id: 'agent-publish',
          layer: 'platform',
          name: 'Publish new agent versions',
          owner: 'aws',
          duty: 'Release new versions of the ECS agent (in the signed ecs-init package) and of SSM Agent. Publishing changes no machine of yours.',
          sources: ['anywhereUpdates'],
          controls: ['si-2'],
        },
        {
          id: 'image-content',
          layer: 'application',
          name: 'Container images and their packages',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Build from minimal bases, scan in the registry and in the pipeline, use immutable tags, and rebuild and redeploy when a package gets a fix.',
          sources: ['images'],
          controls: ['si-2', 'ra-5', 'cm-8'],
          evidence: ['ECR.1', 'ECR.2', 'ecr-private-image-scanning-enabled'],
        },
        {
          id: 'workload-configuration',
          layer: 'application',
          name: 'Task definitions and privileges',
          owner: 'customer',
          duty: 'Set a non-root user, a read-only root file system and CPU and memory limits, drop capabilities, and allow no privileged containers: by default a container runs as root.',
          sources: ['images'],
          controls: ['cm-6', 'ac-6'],
          evidence: ['ECS.4', 'ECS.5', 'ecs-task-definition-nonroot-user'],
        },
        {
          id: 'machine-credentials',
          layer: 'access',
          name: 'Rotate the machine’s credentials',
          owner: 'aws',
          duty: 'Through SSM Agent, renew the machine’s IAM credentials every 30 minutes and tie them to a fingerprint of its hardware; renew after a lost connection returns.',
          setting: 'always-on',
          sources: ['anywhere'],
          controls: ['ia-5', 'ia-3'],
        },
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Trim the ECS Anywhere role',
          owner: 'customer',
          duty: 'Replace the broad AmazonEC2ContainerServiceforEC2Role policy with the few permissions that your machines use: each registered machine carries this role.',
          sources: ['anywhereRole'],
          controls: ['ac-6', 'ia-3'],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Encrypt and back up your disks',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'back-up'],
          duty: 'Protect the disks of your own machines and the data on them: EBS and EFS volumes are not available here.',
          sources: ['anywhere', 'storage'],
          controls: ['cp-9', 'sc-28'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who manages the guest operating system',
      questions: ['patch-system'],
      finding:
        'The opening paragraph of the model page gives the guest operating system and its patches to the customer. The Fargate section of the same page, and the page on task retirement, give all compute under a Fargate task to AWS, with no way to opt out. The opening is the general text for every service; the catalogue follows the sections and decides by mode: yours on EC2 and Anywhere, AWS’s on Fargate and Managed Instances.',
      sources: ['model', 'retirement'],
    },
    {
      topic: 'How long a managed instance may live',
      finding:
        'The security page caps an instance at 14 days. The patching page starts to drain at day 14 and ends the instance by day 21 at the latest, and the model page for Managed Instances names 21 days too. The catalogue takes 14 days as the start of draining, which event windows may bring forward, and 21 as the limit.',
      sources: ['managedSecurity', 'managedPatching', 'managedModel'],
    },
    {
      topic: 'Timing of a Fargate task retirement',
      finding:
        'The last step of the preparation page says that only a wait time can be set, not the exact moment. The first step of the same page, and the account settings, offer EC2 event windows for Fargate since 18 December 2025. The catalogue counts the windows as yours to set, and as best effort, as the page itself says.',
      sources: ['retirementPlan', 'settings'],
    },
    {
      topic: 'Operating systems for ECS Anywhere',
      finding:
        'The page on agent updates still lists packages for CentOS, Debian, SUSE, RHEL 7 and 8 and Ubuntu 18. The page on external instances ends support for all of them on 7 August 2026 and names Amazon Linux 2023, Ubuntu 20, 22 and 24 and RHEL 9. The catalogue follows the latter.',
      sources: ['anywhereUpdates', 'anywhere'],
    },
  ],
  pages: {
    model: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    retirement: {
      path: 'task-maintenance',
      title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
    },
    managedSecurity: {
      path: 'managed-instances-security',
      title: 'Security considerations for Amazon ECS Managed Instances',
    },
    managedPatching: {
      path: 'managed-instances-patching',
      title: 'Patching in Amazon ECS Managed Instances',
    },
    managedModel: {
      path: 'security-shared-model-managed-instances',
      title: 'Shared responsibility model for Amazon ECS Managed Instances',
    },
    retirementPlan: {
      path: 'prepare-task-retirement',
      title: 'Prepare for AWS Fargate task retirement on Amazon ECS',
    },
    settings: {
      path: 'ecs-account-settings',
      title: 'Access Amazon ECS features with account settings',
    },
    anywhereUpdates: {
      path: 'ecs-anywhere-updates',
      title:
        'Updating the AWS Systems Manager agent and Amazon ECS container agent on an external instance',
    },
    anywhere: { path: 'ecs-anywhere', title: 'Amazon ECS clusters for external instances' },
    welcome: { path: 'Welcome', title: 'What is Amazon Elastic Container Service?' },
    roles: { path: 'security-iam-roles', title: 'Best practices for IAM roles in Amazon ECS' },
    images: {
      path: 'security-tasks-containers',
      title: 'Amazon ECS task and container security best practices',
    },
    taskRole: { path: 'task-iam-roles', title: 'Amazon ECS task IAM role' },
    executionRole: { path: 'task_execution_IAM_role', title: 'Amazon ECS task execution IAM role' },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    networkPractices: {
      path: 'security-network',
      title: 'Network security best practices for Amazon ECS',
    },
    ebsEncryption: {
      path: 'ebs-kms-encryption',
      title: 'Encrypt data stored in Amazon EBS volumes attached to Amazon ECS tasks',
    },
    ebsVolumes: { path: 'ebs-volumes', title: 'Use Amazon EBS volumes with Amazon ECS' },
    storage: { path: 'using_data_volumes', title: 'Storage options for Amazon ECS tasks' },
    ecsOptimizedAMI: { path: 'ecs-optimized_AMI', title: 'Amazon ECS-optimized Linux AMIs' },
    runtimeMonitoring: {
      path: 'ecs-guard-duty-integration',
      title: 'Identify unauthorized behavior using Runtime Monitoring',
    },
    ecsAgentUpdate: { path: 'ecs-agent-update', title: 'Updating the Amazon ECS container agent' },
    platformVersions: {
      path: 'platform-fargate',
      title: 'Fargate platform versions for Amazon ECS',
    },
    considerations: {
      path: 'fargate-security-considerations',
      title: 'Fargate security considerations for Amazon ECS',
    },
    fargateTaskNetworking: {
      path: 'fargate-task-networking',
      title: 'Amazon ECS task networking options for Fargate',
    },
    fargateTaskStorage: {
      path: 'fargate-task-storage',
      title: 'Fargate task ephemeral storage for Amazon ECS',
    },
    managedArchitecture: {
      path: 'ManagedInstances',
      title: 'Architect for Amazon ECS Managed Instances',
    },
    managedInstanceNetworking: {
      path: 'managed-instance-networking',
      title: 'Amazon ECS task networking for Amazon ECS Managed Instances',
    },
    anywhereRole: { path: 'iam-role-ecsanywhere', title: 'Amazon ECS Anywhere IAM role' },
  },
});
