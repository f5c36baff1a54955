import { cite, defineService } from '../define.ts';
import type { Part, Source } from '../schema.ts';

const guide = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/';
const read = '2026-11-24';

const page = (path: string, title: string): Source => cite(`${guide}${path}.html`, title, read);

const model = page('security-shared-model', 'AWS shared responsibility model for Amazon ECS');
const managedModel = page(
  'security-shared-model-managed-instances',
  'Shared responsibility model for Amazon ECS Managed Instances',
);
const managedSecurity = page(
  'managed-instances-security',
  'Security considerations for Amazon ECS Managed Instances',
);
const managedPatching = page(
  'managed-instances-patching',
  'Patching in Amazon ECS Managed Instances',
);
const managedArchitecture = page('ManagedInstances', 'Architect for Amazon ECS Managed Instances');
const taskRole = page('task-iam-roles', 'Amazon ECS task IAM role');
const roles = page('security-iam-roles', 'Best practices for IAM roles in Amazon ECS');
const executionRole = page('task_execution_IAM_role', 'Amazon ECS task execution IAM role');
const images = page(
  'security-tasks-containers',
  'Amazon ECS task and container security best practices',
);
const networkPractices = page('security-network', 'Network security best practices for Amazon ECS');
const exec = page('ecs-exec', 'Monitor Amazon ECS containers with ECS Exec');
const settings = page('ecs-account-settings', 'Access Amazon ECS features with account settings');
const runtimeMonitoring = page(
  'ecs-guard-duty-integration',
  'Identify unauthorized behavior using Runtime Monitoring',
);
const retirement = page(
  'task-maintenance',
  'Task retirement and maintenance for AWS Fargate on Amazon ECS',
);
const retirementPlan = page(
  'prepare-task-retirement',
  'Prepare for AWS Fargate task retirement on Amazon ECS',
);
const platformVersions = page('platform-fargate', 'Fargate platform versions for Amazon ECS');
const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);
const ebsVolumes = page('ebs-volumes', 'Use Amazon EBS volumes with Amazon ECS');
const ebsEncryption = page(
  'ebs-kms-encryption',
  'Encrypt data stored in Amazon EBS volumes attached to Amazon ECS tasks',
);
const storage = page('using_data_volumes', 'Storage options for Amazon ECS tasks');
const anywhere = page('ecs-anywhere', 'Amazon ECS clusters for external instances');
const anywhereUpdates = page(
  'ecs-anywhere-updates',
  'Updating the AWS Systems Manager agent and Amazon ECS container agent on an external instance',
);
const anywhereRole = page('iam-role-ecsanywhere', 'Amazon ECS Anywhere IAM role');

const auditReport = { kind: 'artifact', id: 'SOC 2 report' } as const;

const imageContent = {
  name: 'Container images and their packages',
  duty: 'Build from minimal bases, scan in the registry and in the pipeline, use immutable tags, and rebuild and redeploy when a package gets a fix.',
  sources: [model, images],
  controls: ['si-2', 'ra-5', 'cm-8'],
  evidence: [
    { kind: 'security-hub', id: 'ECR.1' },
    { kind: 'security-hub', id: 'ECR.2' },
    { kind: 'config-rule', id: 'ecr-private-image-scanning-enabled' },
  ],
} as const;

const workload = {
  name: 'Task definitions and privileges',
  duty: 'Set a non-root user, a read-only root file system and CPU and memory limits, drop capabilities, and allow no privileged containers: by default a container runs as root.',
  sources: [images],
  controls: ['cm-6', 'ac-6'],
  evidence: [
    { kind: 'security-hub', id: 'ECS.4' },
    { kind: 'security-hub', id: 'ECS.5' },
    { kind: 'config-rule', id: 'ecs-task-definition-nonroot-user' },
  ],
} as const;

const external: readonly Part[] = [
  {
    id: 'agent-publish',
    layer: 'platform',
    name: 'Publish new agent versions',
    owner: 'aws',
    duty: 'Release new versions of the ECS agent (in the signed ecs-init package) and of SSM Agent. Publishing changes no machine of yours.',
    sources: [anywhereUpdates],
    controls: ['si-2'],
    evidence: [auditReport],
  },
  {
    id: 'image-content',
    layer: 'application',
    owner: 'customer',
    ...imageContent,
    sources: [images],
  },
  { id: 'workload-configuration', layer: 'application', owner: 'customer', ...workload },
  {
    id: 'machine-credentials',
    layer: 'access',
    name: 'Rotate the machine’s credentials',
    owner: 'aws',
    duty: 'Through SSM Agent, renew the machine’s IAM credentials every 30 minutes and tie them to a fingerprint of its hardware; renew after a lost connection returns.',
    setting: { state: 'always-on' },
    sources: [anywhere],
    controls: ['ia-5', 'ia-3'],
    evidence: [auditReport],
  },
  {
    id: 'instance-role',
    layer: 'access',
    name: 'Trim the ECS Anywhere role',
    owner: 'customer',
    duty: 'Replace the broad AmazonEC2ContainerServiceforEC2Role policy with the few permissions that your machines use: each registered machine carries this role.',
    sources: [anywhereRole],
    controls: ['ac-6', 'ia-3'],
  },
];

export const ecs = defineService({
  id: 'ecs',
  name: 'Amazon Elastic Container Service (Amazon ECS)',
  shortName: 'ECS',
  category: 'containers',
  summary:
    'A scheduler that AWS runs for your containers, on capacity owned by you, by AWS or in part by each.',
  docs: `${guide}Welcome.html`,
  aliases: [
    'Elastic Container Service',
    'Fargate',
    'AWS Fargate',
    'ECS Anywhere',
    'ECS Managed Instances',
    'Docker',
    'task definition',
  ],
  contradictions: [
    {
      topic: 'Who manages the guest operating system',
      finding:
        'The opening paragraph of the model page gives the guest operating system and its patches to the customer. The Fargate section of the same page, and the page on task retirement, give all compute under a Fargate task to AWS, with no way to opt out. The opening is the general text for every service; the catalogue follows the sections and decides by mode: yours on EC2 and Anywhere, AWS’s on Fargate and Managed Instances.',
      sources: [model, retirement],
    },
    {
      topic: 'How long a managed instance may live',
      finding:
        'The security page caps an instance at 14 days. The patching page starts to drain at day 14 and ends the instance by day 21 at the latest, and the model page for Managed Instances names 21 days too. The catalogue takes 14 days as the start of draining, which event windows may bring forward, and 21 as the limit.',
      sources: [managedSecurity, managedPatching, managedModel],
    },
    {
      topic: 'Timing of a Fargate task retirement',
      finding:
        'The last step of the preparation page says that only a wait time can be set, not the exact moment. The first step of the same page, and the account settings, offer EC2 event windows for Fargate since 18 December 2025. The catalogue counts the windows as yours to set, and as best effort, as the page itself says.',
      sources: [retirementPlan, settings],
    },
    {
      topic: 'Operating systems for ECS Anywhere',
      finding:
        'The page on agent updates still lists packages for CentOS, Debian, SUSE, RHEL 7 and 8 and Ubuntu 18. The page on external instances ends support for all of them on 7 August 2026 and names Amazon Linux 2023, Ubuntu 20, 22 and 24 and RHEL 9. The catalogue follows the latter.',
      sources: [anywhereUpdates, anywhere],
    },
  ],
  archetype: 'containers-on-instances',
  change: {
    'control-plane': {
      name: 'Run the scheduler and hand out roles',
      duty: 'Operate the API and the scheduler without a control plane for you to run, give each task its role’s temporary credentials and rotate them: valid for six hours by default.',
      sources: [page('Welcome', 'What is Amazon Elastic Container Service?'), roles],
      controls: ['si-2', 'cp-10', 'ia-5'],
      evidence: [auditReport],
    },
    'image-content': imageContent,
    'workload-configuration': workload,
    'iam-permissions': {
      name: 'API permissions and task roles',
      duty: 'Decide who may call the ECS API. Give each task definition a task role of its own and remove what it never uses; keep the execution role to images, logs and secrets.',
      sources: [roles, taskRole, executionRole, sharedModel],
    },
    'network-exposure': {
      name: 'Network mode and security groups',
      duty: 'Prefer awsvpc, the only mode in which a task has security groups of its own, place tasks in private subnets, and open only the ports that they serve.',
      sources: [networkPractices, model],
      evidence: [
        { kind: 'config-rule', id: 'ecs-awsvpc-networking-enabled' },
        { kind: 'config-rule', id: 'ecs-task-definition-network-mode-not-host' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt volumes and choose keys',
      duty: 'Set the encrypted flag and a key for the volumes that tasks and instances use, or switch on EBS encryption by default for the account and Region.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [ebsEncryption, model],
      controls: ['sc-28', 'sc-12'],
      evidence: [{ kind: 'security-hub', id: 'EC2.7' }],
    },
    backups: {
      name: 'Keep state out of tasks, back it up',
      duty: 'Put lasting state into a store with backups: an EBS volume of a service’s task is always deleted with the task, and bind mounts are gone with it too.',
      sources: [ebsVolumes, storage],
    },
  },
  add: [
    {
      id: 'task-isolation',
      layer: 'operating-system',
      name: 'Keep tasks apart on one machine',
      owner: 'customer',
      duty: 'Place sensitive applications on machines of their own: tasks on one instance have no isolation and may reach each other’s credentials, variables and leftover files.',
      sources: [model, taskRole],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'secrets',
      layer: 'access',
      name: 'Keep secrets out of plain variables',
      owner: 'customer',
      duty: 'Store them in Secrets Manager or Parameter Store, refer to them under secrets in the task definition, and start new tasks after a rotation: running tasks keep the old value.',
      sources: [
        page('specifying-sensitive-data', 'Pass sensitive data to an Amazon ECS container'),
      ],
      controls: ['ia-5', 'sc-28'],
      evidence: [
        { kind: 'security-hub', id: 'ECS.8' },
        { kind: 'config-rule', id: 'ecs-no-environment-secrets' },
      ],
    },
    {
      id: 'exec-access',
      layer: 'access',
      name: 'Permit and log ECS Exec',
      owner: 'customer',
      duty: 'Leave enableExecuteCommand off where nobody needs a shell. It opens one as root; its log goes to the task’s awslogs driver, and nowhere if there is none.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [exec],
      controls: ['ac-17', 'ac-6', 'au-2'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt traffic between services',
      owner: 'customer',
      duty: 'Put TLS on load balancers, and point Service Connect at your AWS Private CA: ECS then issues the certificates and rotates them every five days.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        page('service-connect-tls', 'Encrypt Amazon ECS Service Connect traffic'),
        networkPractices,
      ],
      controls: ['sc-8', 'sc-12'],
    },
    {
      id: 'task-logs',
      layer: 'data',
      name: 'Switch on logs and metrics',
      owner: 'customer',
      duty: 'Give each container a logConfiguration and each cluster Container Insights. Log delivery is non-blocking by default: logs may be lost before a task is held up.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [page('using_awslogs', 'Send Amazon ECS logs to CloudWatch'), settings],
      controls: ['au-2', 'au-11', 'si-4'],
      evidence: [
        { kind: 'security-hub', id: 'ECS.9' },
        { kind: 'security-hub', id: 'ECS.12' },
        { kind: 'config-rule', id: 'ecs-task-definition-log-configuration' },
      ],
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
          sources: [page('ecs-optimized_AMI', 'Amazon ECS-optimized Linux AMIs')],
          evidence: [auditReport],
        },
        'os-patches': {
          name: 'Patch or replace the instances',
          duty: 'Drain and relaunch instances from the newest AMI, or patch them in place. Leave Amazon Linux 2: its ECS-optimized AMIs ended on 30 June 2026.',
          sources: [model, page('ecs-optimized_AMI', 'Amazon ECS-optimized Linux AMIs')],
          evidence: [{ kind: 'security-hub', id: 'SSM.2' }],
        },
        'os-hardening': {
          name: 'Harden and watch the instances',
          duty: 'Harden the AMI, limit logins and collect system logs. If you use GuardDuty Runtime Monitoring, installing and managing its agent on the instances is yours too.',
          sources: [model, runtimeMonitoring],
          evidence: [{ kind: 'security-hub', id: 'GuardDuty.13' }],
        },
        'agent-updates': {
          name: 'Update agent and container runtime',
          duty: 'Start agent updates yourself, which do not interrupt tasks; Docker comes with the AMI, and on Windows so does the agent: launch new instances.',
          sources: [page('ecs-agent-update', 'Updating the Amazon ECS container agent'), model],
        },
      },
      add: [
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Block instance metadata from tasks',
          owner: 'customer',
          duty: 'Set ECS_AWSVPC_BLOCK_IMDS=true for awsvpc tasks and an iptables rule for bridge mode, and give the instance role no more than the agent needs.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [roles, model],
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
      change: {
        'os-patches': {
          name: 'Patch hosts and retire old tasks',
          duty: 'Put every new task on the newest platform revision and, after a notice, stop tasks on a retired one. Nobody can opt out; a failed host is replaced without notice.',
          setting: { state: 'always-on' },
          sources: [retirement, model],
          controls: ['si-2', 'ma-2'],
          evidence: [auditReport],
        },
        'container-runtime': {
          name: 'Publish platform versions',
          duty: 'Release the kernel and container runtime as a platform version, and a new revision of it for each security fix.',
          sources: [platformVersions],
          evidence: [auditReport],
        },
        'task-isolation': {
          name: 'Give each task its own kernel',
          owner: 'aws',
          duty: 'Run each task in an isolated virtual environment: no task has an operating system, kernel, network interface, CPU, memory or ephemeral storage in common with another.',
          setting: { state: 'always-on' },
          sources: [
            model,
            page(
              'fargate-security-considerations',
              'Fargate security considerations for Amazon ECS',
            ),
          ],
          evidence: [auditReport],
        },
        'workload-configuration': {
          duty: 'Set a non-root user and a read-only root file system: by default a container runs as root. Fargate itself refuses privileged and every added capability but SYS_PTRACE.',
          sources: [
            images,
            page(
              'fargate-security-considerations',
              'Fargate security considerations for Amazon ECS',
            ),
          ],
          evidence: [
            { kind: 'security-hub', id: 'ECS.5' },
            { kind: 'config-rule', id: 'ecs-task-definition-nonroot-user' },
          ],
        },
        'network-exposure': {
          name: 'Public IP, subnets, security groups',
          duty: 'Place tasks in private subnets with a route to the registry, decide whether each gets a public IP address, and open only the ports that it serves.',
          sources: [
            page('fargate-task-networking', 'Amazon ECS task networking options for Fargate'),
            model,
          ],
          evidence: [{ kind: 'security-hub', id: 'ECS.2' }],
        },
        backups: {
          duty: 'Put lasting state into a store with backups: ephemeral storage (20 to 200 GiB) ends with the task, and so does the EBS volume of a service’s task.',
          sources: [
            page('fargate-task-storage', 'Fargate task ephemeral storage for Amazon ECS'),
            ebsVolumes,
          ],
        },
      },
      add: [
        {
          id: 'runtime-monitoring',
          layer: 'operating-system',
          name: 'Switch on GuardDuty for tasks',
          owner: 'customer',
          duty: 'Enable Runtime Monitoring and its automatic agent in GuardDuty, which then runs as a sidecar in each Linux task. Each task needs an execution role for it.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [runtimeMonitoring],
          controls: ['si-4'],
          evidence: [
            { kind: 'security-hub', id: 'GuardDuty.12' },
            { kind: 'config-rule', id: 'guardduty-ecs-protection-runtime-enabled' },
          ],
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose version and retirement time',
          owner: 'customer',
          duty: 'Stay on LATEST, set fargateTaskRetirementWaitPeriod to 0, 7 (default) or 14 days or use event windows, and restart standalone tasks yourself: ECS does not.',
          sources: [retirementPlan, platformVersions, retirement],
          controls: ['ma-2', 'cm-3', 'cp-10'],
          evidence: [
            { kind: 'security-hub', id: 'ECS.10' },
            { kind: 'config-rule', id: 'ecs-fargate-latest-platform-version' },
          ],
        },
        {
          id: 'ephemeral-encryption',
          layer: 'data',
          name: 'Encrypt ephemeral storage',
          owner: 'aws',
          duty: 'Encrypt the storage of each Linux task on platform 1.4.0 or later with AES-256, under an AWS owned key or the customer managed key that you name.',
          setting: { state: 'always-on' },
          sources: [page('fargate-task-storage', 'Fargate task ephemeral storage for Amazon ECS')],
          controls: ['sc-28'],
          evidence: [auditReport],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt volumes and choose keys',
          owner: 'customer',
          duty: 'Encrypt the EBS and EFS volumes that you attach, and bring a customer managed key for ephemeral storage where an AWS owned one is not enough.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [
            model,
            ebsEncryption,
            page(
              'fargate-storage-encryption',
              'Customer managed keys for AWS Fargate ephemeral storage for Amazon ECS',
            ),
          ],
          controls: ['sc-28', 'sc-12'],
          evidence: [
            { kind: 'security-hub', id: 'EC2.7' },
            { kind: 'config-rule', id: 'ecs-task-definition-efs-encryption-enabled' },
          ],
        },
      ],
    },
    {
      id: 'managed-instances',
      name: 'Managed Instances',
      summary:
        'AWS launches, locks and replaces the EC2 instances in your account; tasks still meet on one kernel.',
      // AWS runs the guest too, so a promise that its operators cannot log in would mislead.
      omit: ['node-image-publish', 'encryption-in-transit', 'operator-access'],
      change: {
        'os-patches': {
          name: 'Patch by replacing the instances',
          owner: 'aws',
          duty: 'Start to drain each instance 14 days after its launch, earlier for a vulnerability or failing hardware, and end it by day 21, with or without its tasks.',
          setting: { state: 'always-on' },
          sources: [managedPatching, managedModel],
          controls: ['si-2', 'ma-2'],
          evidence: [auditReport],
        },
        'os-hardening': {
          name: 'Lock the instances',
          owner: 'aws',
          duty: 'Run AWS’s own Bottlerocket AMI with an immutable root file system and SELinux, and let nobody in: no SSH, no Session Manager, no custom AMI.',
          setting: { state: 'always-on' },
          sources: [managedSecurity, managedModel, managedArchitecture],
          evidence: [auditReport],
        },
        'task-isolation': {
          duty: 'Choose single-task placement for tasks that must not meet. By default several run on one kernel and may reach each other’s credentials and leftover files.',
          sources: [managedSecurity, managedModel],
        },
        'agent-updates': {
          name: 'Update agents and container runtime',
          owner: 'aws',
          duty: 'Own the AMI with all software on the instance, and update it with the same replacement that brings the patches.',
          sources: [managedPatching, managedArchitecture],
          evidence: [auditReport],
        },
        'workload-configuration': {
          duty: 'Set a non-root user and a read-only root file system, and keep privileged capabilities such as CAP_SYS_ADMIN off in the capacity provider unless a task needs them.',
          sources: [managedSecurity, images],
        },
        'network-exposure': {
          duty: 'Choose subnets and security groups for the capacity provider, and name a network mode in each task definition: awsvpc, or host, in which a task uses the instance’s interface.',
          sources: [
            managedModel,
            page(
              'managed-instance-networking',
              'Amazon ECS task networking for Amazon ECS Managed Instances',
            ),
          ],
        },
        'encryption-at-rest': {
          duty: 'Switch on EBS encryption by default, so that the instances’ data volumes (80 GiB by default) carry your key, and set the encrypted flag on the volumes of tasks.',
          sources: [managedArchitecture, ebsEncryption],
        },
        'task-logs': {
          duty: 'Give each container a logConfiguration and each cluster Container Insights, and bring your own threat detection: GuardDuty Runtime Monitoring does not cover these instances.',
          sources: [managedModel, settings, runtimeMonitoring],
        },
        backups: {
          duty: 'Put lasting state into a store with backups: an instance and its data volume live for three weeks at most, and a service task’s EBS volume goes with the task.',
          sources: [managedModel, ebsVolumes],
        },
      },
      add: [
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose when instances are replaced',
          owner: 'customer',
          duty: 'Tie EC2 event windows to the instances by tag (best effort), set maximumPercent for safe drains, and keep standalone tasks under 14 days: ECS replaces service tasks only.',
          sources: [managedPatching, managedSecurity],
          controls: ['ma-2', 'cp-10'],
        },
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Infrastructure role, instance profile',
          owner: 'customer',
          duty: 'Provide the role with which ECS manages the instances and the profile that they carry. Grant both little: a task may reach the profile through the metadata service.',
          sources: [managedArchitecture, taskRole],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'ephemeral-encryption',
          layer: 'data',
          name: 'Encrypt instance store disks',
          owner: 'aws',
          duty: 'Encrypt the storage that is directly attached to an instance. The EBS data volume is another matter: it follows your account’s EBS settings.',
          setting: { state: 'always-on' },
          sources: [managedModel],
          controls: ['sc-28'],
          evidence: [auditReport],
        },
      ],
    },
    {
      id: 'anywhere',
      name: 'Anywhere',
      summary:
        'Your own servers register with the control plane in a Region: everything on them, and around them, is yours.',
      archetype: 'customer-run-software',
      omit: ['application-code', 'encryption-in-transit'],
      change: {
        site: {
          duty: 'Guard the on-premises servers or virtual machines that you register, and the place they stand in, or choose somebody who does: AWS protects the infrastructure that runs AWS services.',
          sources: [anywhere, sharedModel],
        },
        'local-network': {
          duty: 'Allow traffic between the machines and the endpoints of ECS, Systems Manager and other services in the Region, with DNS, and handle inbound traffic yourself: service load balancing, service discovery and the awsvpc mode are not supported.',
          sources: [anywhere],
        },
        'os-patches': {
          duty: 'Run a supported system and patch it: since 7 August 2026 only Amazon Linux 2023, Ubuntu 20, 22 and 24 and RHEL 9, and no longer Windows.',
          sources: [anywhere],
        },
        'task-isolation': {
          duty: 'Place sensitive applications on machines of their own: tasks on one machine have no isolation and may reach each other’s credentials and data.',
          sources: [taskRole],
        },
        'agent-updates': {
          duty: 'Upgrade ecs-init by hand and automate SSM Agent updates: the UpdateContainerAgent call does not work for external instances.',
          sources: [anywhereUpdates, anywhere],
        },
        'task-logs': {
          duty: 'Give each container a logConfiguration and an execution role that may write to CloudWatch Logs. GuardDuty Runtime Monitoring does not cover these machines.',
          sources: [anywhere, runtimeMonitoring],
          evidence: [
            { kind: 'security-hub', id: 'ECS.9' },
            { kind: 'config-rule', id: 'ecs-task-definition-log-configuration' },
          ],
        },
      },
      add: [
        ...external,
        {
          id: 'backups',
          layer: 'data',
          name: 'Encrypt and back up your disks',
          owner: 'customer',
          duty: 'Protect the disks of your own machines and the data on them: EBS and EFS volumes are not available here.',
          sources: [anywhere, storage],
          controls: ['cp-9', 'sc-28'],
        },
      ],
    },
  ],
});
