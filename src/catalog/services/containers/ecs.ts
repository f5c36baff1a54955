import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Container Service (Amazon ECS)',
  shortName: 'ECS',
  summary:
    'AWS runs a scheduler for your containers. The capacity that runs them is owned by you, by AWS or in part by each.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html',
  read: '2026-11-24',
  aliases: [
    'Elastic Container Service',
    'Fargate',
    'AWS Fargate',
    'ECS Anywhere',
    'ECS Managed Instances',
    'Docker',
    'task definition',
  ],
  variants: [{ id: 'ecs-anywhere', name: 'Amazon ECS Anywhere', mode: 'anywhere' }],
  aws: {
    cloudFormationPrefixes: ['AWS::ECS'],
    terraformPrefixes: ['aws_ecs_'],
    resources: [
      {
        types: ['aws_ecs_service'],
        follows: [
          {
            by: ['capacity_provider_strategy.capacity_provider'],
            type: 'aws_ecs_capacity_provider',
            to: 'name',
            reads: 'auto_scaling_group_provider',
            as: 'capacity_provider_strategy.auto_scaling_group_provider',
          },
          {
            by: ['capacity_provider_strategy.capacity_provider'],
            type: 'aws_ecs_capacity_provider',
            to: 'name',
            reads: 'managed_instances_provider',
            as: 'capacity_provider_strategy.managed_instances_provider',
          },
        ],
        modes: [
          { mode: 'fargate', where: { launch_type: 'FARGATE' } },
          { mode: 'anywhere', where: { launch_type: 'EXTERNAL' } },
          { mode: 'managed-instances', where: { launch_type: 'MANAGED_INSTANCES' } },
          {
            mode: 'fargate',
            where: { 'capacity_provider_strategy.capacity_provider': ['FARGATE', 'FARGATE_SPOT'] },
          },
          {
            mode: 'ec2',
            where: { launch_type: 'EC2' },
            absent: ['capacity_provider_strategy.capacity_provider'],
          },
          { mode: 'ec2', where: { 'capacity_provider_strategy.auto_scaling_group_provider': '*' } },
          {
            mode: 'managed-instances',
            where: { 'capacity_provider_strategy.managed_instances_provider': '*' },
          },
        ],
      },
      {
        types: ['AWS::ECS::Service'],
        follows: [
          {
            by: ['CapacityProviderStrategy.CapacityProvider'],
            type: 'AWS::ECS::CapacityProvider',
            to: 'Name',
            reads: 'AutoScalingGroupProvider',
            as: 'CapacityProviderStrategy.AutoScalingGroupProvider',
          },
          {
            by: ['CapacityProviderStrategy.CapacityProvider'],
            type: 'AWS::ECS::CapacityProvider',
            to: 'Name',
            reads: 'ManagedInstancesProvider',
            as: 'CapacityProviderStrategy.ManagedInstancesProvider',
          },
        ],
        modes: [
          { mode: 'fargate', where: { LaunchType: 'FARGATE' } },
          { mode: 'anywhere', where: { LaunchType: 'EXTERNAL' } },
          { mode: 'managed-instances', where: { LaunchType: 'MANAGED_INSTANCES' } },
          {
            mode: 'fargate',
            where: { 'CapacityProviderStrategy.CapacityProvider': ['FARGATE', 'FARGATE_SPOT'] },
          },
          {
            mode: 'ec2',
            where: { LaunchType: 'EC2' },
            absent: ['CapacityProviderStrategy.CapacityProvider'],
          },
          { mode: 'ec2', where: { 'CapacityProviderStrategy.AutoScalingGroupProvider': '*' } },
          {
            mode: 'managed-instances',
            where: { 'CapacityProviderStrategy.ManagedInstancesProvider': '*' },
          },
        ],
      },
      {
        types: ['aws_ecs_capacity_provider'],
        modes: [
          { mode: 'ec2', where: { auto_scaling_group_provider: '*' } },
          { mode: 'managed-instances', where: { managed_instances_provider: '*' } },
        ],
      },
      {
        types: ['AWS::ECS::CapacityProvider'],
        modes: [
          { mode: 'ec2', where: { AutoScalingGroupProvider: '*' } },
          { mode: 'managed-instances', where: { ManagedInstancesProvider: '*' } },
        ],
      },
      {
        types: ['aws_ecs_cluster_capacity_providers'],
        hint: true,
        modes: [
          {
            mode: 'fargate',
            where: {
              'default_capacity_provider_strategy.capacity_provider': ['FARGATE', 'FARGATE_SPOT'],
            },
          },
        ],
      },
      {
        types: ['AWS::ECS::Cluster', 'AWS::ECS::ClusterCapacityProviderAssociations'],
        hint: true,
        modes: [
          {
            mode: 'fargate',
            where: {
              'DefaultCapacityProviderStrategy.CapacityProvider': ['FARGATE', 'FARGATE_SPOT'],
            },
          },
        ],
      },
      {
        types: ['aws_ecs_task_definition'],
        hint: true,
        modes: [
          { mode: 'fargate', where: { requires_compatibilities: 'FARGATE' } },
          { mode: 'anywhere', where: { requires_compatibilities: 'EXTERNAL' } },
          { mode: 'managed-instances', where: { requires_compatibilities: 'MANAGED_INSTANCES' } },
          { mode: 'ec2', where: { requires_compatibilities: 'EC2' } },
        ],
      },
      {
        types: ['AWS::ECS::TaskDefinition'],
        hint: true,
        modes: [
          { mode: 'fargate', where: { RequiresCompatibilities: 'FARGATE' } },
          { mode: 'anywhere', where: { RequiresCompatibilities: 'EXTERNAL' } },
          { mode: 'managed-instances', where: { RequiresCompatibilities: 'MANAGED_INSTANCES' } },
          { mode: 'ec2', where: { RequiresCompatibilities: 'EC2' } },
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
  traits: ['ecs-tasks'],
  override: {
    'control-plane': {
      name: 'Run the control plane',
      owner: 'aws',
      answers: ['patch-orchestrator'],
      duty: 'AWS runs container orchestration as a fully managed service, so you need not manage a control plane. By default, credentials from task roles are valid for six hours. After that, the ECS agent rotates the credentials automatically.',
      sources: [
        { page: 'welcome', at: 'As a fully managed … managing a control plane' },
        { page: 'roles', at: 'By default, credentials assigned … ECS container agent' },
      ],
      controls: ['si-2', 'cp-10', 'ia-5'],
    },
    'image-content': {
      name: 'Container images and their content',
      owner: 'customer',
      duty: 'Build minimal images and scan them regularly. Scan libraries, and update them when critical vulnerabilities are found. Delete or rebuild images with high or critical vulnerabilities.',
      sources: [
        { page: 'ecsSharedModel', at: 'Container images. For … security best practices' },
        {
          page: 'taskSecurity',
          at: ['startRemovingContainerImage', 'regularlyScanningImageScanner'],
        },
        {
          page: 'taskSecurity',
          at: ['imagesHighSoonPossible', 'librariesVulnerabilitiesFound'],
        },
      ],
      controls: ['si-2', 'ra-5', 'cm-8'],
      evidence: ['ECR.1', 'ECR.2', 'ecr-private-image-scanning-enabled'],
    },
    'workload-configuration': {
      name: 'Task definitions and privileges',
      owner: 'customer',
      duty: 'Set a non-root user (by default, a container runs as root), a read-only root file system, and CPU and memory limits. Consider dropping capabilities that are not needed. Avoid privileged containers.',
      sources: [
        {
          page: 'taskSecurity',
          at: [
            'runContainersDockerfile',
            'readOnlyRootFileSystem',
            'You should avoid running containers as privileged',
          ],
        },
        {
          page: 'taskSecurity',
          at: ['You should configure tasks with CPU and memory', 'listedAboveDroppingContainer'],
        },
      ],
      controls: ['cm-6', 'ac-6'],
      evidence: [
        'ECS.4',
        'ECS.5',
        'ECS.20',
        'ECS.21',
        'ecs-task-definition-nonroot-user',
        'ecs-task-definition-linux-user-non-root',
        'ecs-task-definition-windows-user-non-admin',
      ],
    },
    'iam-permissions': {
      name: 'IAM permissions and task roles',
      owner: 'customer',
      duty: 'Use IAM to apply the appropriate permissions, and remove actions that were never used, or not for some time. If several task definitions or services need permissions, consider a role for each, with the minimum required permissions. The execution role is for calls that the agents make on your behalf.',
      sources: [
        { page: 'roles', at: 'remove any actions that … for some time' },
        { page: 'taskRole', at: 'If you have multiple … for each task' },
        { page: 'executionRole', at: 'The task execution role … on your behalf' },
        { page: 'sharedModel', at: 'Customers are responsible for … the appropriate permissions' },
      ],
    },
    'network-exposure': {
      name: 'Network mode and security groups',
      owner: 'customer',
      duty: 'Prefer `awsvpc`, the only mode in which a task has its own security groups. Use these groups to control the task’s traffic. Behind an Application Load Balancer, allow inbound traffic only from resources with the load balancer’s security group.',
      sources: [
        {
          page: 'networkPractices',
          at: ['awsvpc is the preferred … groups to tasks', 'behind an ALB, use … as your ALB'],
        },
        { page: 'ecsSharedModel', at: 'networkRouteTables' },
      ],
      evidence: [
        'ecs-awsvpc-networking-enabled',
        'ECS.17',
        'ecs-task-definition-network-mode-not-host',
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt volumes and choose keys',
      owner: 'customer',
      remove: ['setting'],
      duty: 'Manage the encryption of client and service storage. You can configure EBS encryption by default for a Region. You can also specify a KMS key in the volume configuration or for a cluster.',
      sources: [
        {
          page: 'ebsEncryption',
          at: [
            'Amazon EBS volumes that … in the volume configuration',
            'You can configure Amazon … for your account',
            'You can also set … specified KMS key',
          ],
        },
        { page: 'ecsSharedModel', at: 'Client and service storage … Amazon ECS tasks' },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7'],
    },
    backups: {
      name: 'Keep persistent data out of tasks',
      owner: 'customer',
      remove: ['setting'],
      duty: 'Put data that must last into persistent storage, such as EFS. An EBS volume of a service’s task is not preserved, and is always deleted when the task terminates.',
      sources: [
        { page: 'ebsVolumes', at: 'attachedTasksTaskTermination' },
        {
          page: 'storageOptions',
          at: ['ephemeralAttachedService', 'amazonEfsVolumesFileStorage'],
        },
      ],
    },
  },
  add: [
    {
      id: 'task-isolation',
      layer: 'operating-system',
      name: 'Sensitive tasks on separate machines',
      owner: 'customer',
      duty: 'Place sensitive applications on their own machines. Tasks on one instance are not isolated from each other. They may reach each other’s credentials, variables and leftover files.',
      sources: [
        { page: 'ecsSharedModel', at: 'Unlike Fargate, there is … on dedicated instances' },
        { page: 'taskRole', at: 'ec2EcsManagedCoLocatedTasks' },
      ],
      controls: ['sc-39', 'sc-4'],
    },
  ],
  modes: [
    {
      id: 'ec2',
      name: 'EC2',
      summary:
        'Tasks run on EC2 instances that you launch. The operating system, the agent and the separation of tasks are your responsibility.',
      override: {
        'node-image-publish': {
          name: 'Publish ECS-optimized AMIs',
          owner: 'aws',
          duty: 'AWS provides ECS-optimized AMIs. The most recent AMI has the current security updates and container agent version. By default, the deprecation date of an AMI is two years after its creation.',
          sources: [
            {
              page: 'nodeImages',
              at: [
                'By default, the deprecation … AMI creation date',
                'Amazon ECS provides the … your container workloads',
                'launchingContainerAgentVersion',
              ],
            },
          ],
        },
        'os-patches': {
          name: 'Patch or replace the instances',
          owner: 'customer',
          duty: 'Patch the AMI of your instances, for example by launching the instances from the most recent ECS-optimized AMI. AWS encourages you to upgrade from Amazon Linux 2, whose ECS-optimized AMI reached end of life on 30 June 2026.',
          sources: [
            { page: 'ecsSharedModel', at: 'When you run tasks … and hardening' },
            {
              page: 'nodeImages',
              at: [
                'The Amazon ECS-Optimized Amazon … use Amazon Linux 2023',
                'launchingContainerAgentVersion',
              ],
            },
          ],
          evidence: ['SSM.2'],
        },
        'os-hardening': {
          name: 'Harden the guest OS',
          owner: 'customer',
          duty: 'Harden the AMI of your instances. If you use GuardDuty Runtime Monitoring, install and manage its agent on the instances.',
          sources: [
            { page: 'ecsSharedModel', at: 'The EC2 instance AMI … patching and hardening' },
            {
              page: 'runtimeMonitoring',
              at: 'To use Runtime Monitoring, … EC2 container instances',
            },
          ],
          evidence: ['GuardDuty.13'],
        },
        'agent-updates': {
          name: 'Update the ECS agent',
          owner: 'customer',
          duty: 'Update the agent. An update does not interrupt running tasks. For Windows instances, to which agent updates do not apply, AWS recommends launching new instances.',
          sources: [
            { page: 'agentUpdate', at: 'does not interrupt running … your Windows clusters' },
            { page: 'ecsSharedModel', at: 'The Amazon ECS agent' },
          ],
        },
      },
      remove: ['backups'],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Keep persistent data out of tasks',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Put data that must last into persistent storage, such as EFS. An EBS volume of a service’s task is not preserved, and is always deleted when the task terminates.',
          sources: [
            { page: 'ebsVolumes', at: 'attachedTasksTaskTermination' },
            {
              page: 'storageOptions',
              at: ['ephemeralAttachedService', 'amazonEfsVolumesFileStorage'],
            },
          ],
          controls: ['cp-9', 'cp-10'],
        },
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Block task access to instance metadata',
          owner: 'customer',
          duty: 'Block container access to instance metadata, as AWS strongly recommends, for example with `ECS_AWSVPC_BLOCK_IMDS` for tasks in `awsvpc` mode. If the managed policy of the instance role grants more than you need, create a custom policy with only the permissions that you need.',
          sources: [
            {
              page: 'roles',
              at: [
                "If you don't need … permissions that you need",
                'we strongly recommend that … of the instance',
                'For tasks that use … the Amazon EC2 metadata',
              ],
            },
            {
              page: 'ecsSharedModel',
              at: 'Configuring container instances to … Metadata Service (IMDS)',
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'fargate',
      name: 'Fargate',
      summary:
        'Each task gets its own hardware-virtualized capacity. AWS patches this capacity and retires it, after a wait that you set.',
      archetype: 'serverless-containers',
      traits: ['fargate-tasks'],
      override: {
        'os-patches': {
          name: 'Retire tasks on old revisions',
          owner: 'aws',
          duty: 'Fargate places each new task on the latest revision of its platform version, and a running task keeps its revision. After a notice, AWS stops tasks on a retired revision, and you cannot opt out. If a host has an issue, AWS replaces the host without a retirement notice.',
          setting: 'always-on',
          sources: [
            {
              page: 'retirement',
              at: [
                'AWS sends a task … that revision are stopped',
                'Existing tasks that have … time of launch',
              ],
            },
            {
              page: 'retirement',
              at: ['responsibleManagingOptOut', 'If there is an … task retirement notice'],
            },
            {
              page: 'platformVersions',
              at: 'A new task that … and patched infrastructure',
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'container-runtime': {
          name: 'Release platform version revisions',
          owner: 'aws',
          duty: 'AWS combines the kernel and the container runtime in a platform version. It releases new revisions of the platform version, for example for operating system updates, bug fixes or security updates.',
          sources: [
            {
              page: 'platformVersions',
              at: [
                'It is a combination … container runtime versions',
                'New revisions of platform … platform version revision',
              ],
            },
          ],
        },
        'task-isolation': {
          name: 'Isolate tasks from each other',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'Fargate runs each task in a hardware-virtualized environment. The task shares its kernel, CPU, memory, network interface and ephemeral storage with no other task.',
          setting: 'always-on',
          sources: [
            { page: 'ecsSharedModel', at: 'Fargate runs each workload … with other tasks' },
            { page: 'considerations', at: 'Workloads that run on … with other tasks' },
          ],
          controls: ['sc-39', 'sc-4'],
        },
        'workload-configuration': {
          owner: 'customer',
          duty: 'Set a non-root user (by default, a container runs as root) and a read-only root file system. Fargate has no privileged containers and restricts additional Linux capabilities.',
          sources: [
            {
              page: 'taskSecurity',
              at: ['runContainersDockerfile', 'You should use a … writable by default'],
            },
            {
              page: 'considerations',
              at: [
                'No privileged containers or … Docker in Docker',
                'Limited access to Linux … the containerized application',
              ],
            },
          ],
          controls: ['cm-6', 'ac-6', 'sc-39'],
          evidence: [
            'ECS.5',
            'ECS.20',
            'ECS.21',
            'ecs-task-definition-nonroot-user',
            'ecs-task-definition-linux-user-non-root',
            'ecs-task-definition-windows-user-non-admin',
          ],
        },
        'network-exposure': {
          name: 'Subnets, public IP and security groups',
          owner: 'customer',
          duty: 'Choose public or private subnets with a route through which tasks can pull their images. In a public subnet, decide whether the task gets a public IP address. Manage security groups, network ACLs and route tables.',
          sources: [
            {
              page: 'fargateTaskNetworking',
              at: [
                'When using a public … a public IP address',
                'For a task on … route to the internet',
                'When using a private … private IPv4 address',
              ],
            },
            { page: 'ecsSharedModel', at: 'networkRouteTables' },
          ],
          evidence: ['ECS.2'],
        },
        backups: {
          owner: 'customer',
          duty: 'Do not keep data that must last in a task’s own storage, which is ephemeral. Do not keep such data in the EBS volume of a service’s task either. That volume is always deleted when the task terminates.',
          sources: [
            {
              page: 'taskStorage',
              at: 'By default, Amazon ECS … your task definition',
            },
            { page: 'ebsVolumes', at: 'attachedTasksTaskTermination' },
          ],
        },
      },
    },
    {
      id: 'managed-instances',
      name: 'Managed Instances',
      summary:
        'AWS launches, locks down and replaces the EC2 instances in your account. Tasks on one instance still share a kernel.',
      profile: { operatingSystem: 'none' },
      override: {
        'os-patches': {
          name: 'Patch by replacing the instances',
          owner: 'aws',
          answers: ['patch-system'],
          duty: 'By default, ECS starts to drain each instance 14 days after its launch. Draining starts earlier for a vulnerability, for failing hardware or in your event windows. ECS terminates the instance by day 21.',
          sources: [
            {
              page: 'managedPatching',
              at: [
                'By default, Amazon ECS … customer-configured event windows',
                'If draining has not … the latest software',
              ],
            },
            {
              page: 'managedModel',
              at: 'Operating system patching and … 21-day instance lifetime)',
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'os-hardening': {
          name: 'Lock down the instances',
          owner: 'aws',
          duty: 'AWS gives the instances an immutable root file system and SELinux at the kernel level. It allows no SSH access and no SSM Session Manager access.',
          sources: [
            { page: 'managedSecurity', at: 'No SSH access … at the kernel level' },
            {
              page: 'managedModel',
              at: 'Access control restrictions (no … Session Manager access)',
            },
            {
              page: 'managedArchitecture',
              at: 'including no SSH access … via SELinux',
            },
          ],
        },
        'agent-updates': {
          name: 'Update the software on the instances',
          owner: 'aws',
          duty: 'AWS manages and updates the software on the managed container instances, for security and compliance.',
          sources: [
            {
              page: 'managedPatching',
              at: 'AWS automatically manages and … security and compliance',
            },
            {
              page: 'managedArchitecture',
              at: 'AWS handles provisioning, scaling … the underlying infrastructure',
            },
          ],
        },
        'workload-configuration': {
          owner: 'customer',
          duty: 'Set a non-root user and a read-only root file system. Keep privileged capabilities such as `CAP_SYS_ADMIN` off in the capacity provider unless a task needs them.',
          sources: [
            { page: 'managedSecurity', at: 'You must explicitly configure … to your applications' },
            {
              page: 'taskSecurity',
              at: ['runContainersDockerfile', 'readOnlyRootFileSystem'],
            },
          ],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'Manage the network configuration, including VPC, network ACLs, security groups and route tables. Specify a network mode in the task definition. You can choose `awsvpc`, or `host`, in which tasks share the host’s network namespace.',
          sources: [
            { page: 'managedModel', at: 'Network configuration including VPC … route tables' },
            {
              page: 'managedInstanceNetworking',
              at: ['You must specify a … private IPv4 address', 'Tasks share the … host instance'],
            },
          ],
        },
        'encryption-at-rest': {
          owner: 'customer',
          duty: 'To encrypt EBS volumes, enable encryption by default, or enable encryption when you create a volume. If encryption by default is enabled, the instances’ data volume is encrypted with the key that is specified for encryption by default.',
          sources: [
            {
              page: 'managedArchitecture',
              at: ['amazonKeySpecifiedEncryption'],
            },
            { page: 'ebsEncryption', at: 'You encrypt Amazon EBS … want to encrypt' },
          ],
        },
        'task-isolation': {
          name: 'Single-task mode',
          owner: 'customer',
          duty: 'If you require a VM-level isolation boundary, configure single-task mode. There is no task isolation on Managed Instances. Containers can potentially access other tasks’ credentials, environment variables and temporary files on the same instance.',
          sources: [
            { page: 'managedSecurity', at: 'You can configure Amazon … isolation boundary' },
            { page: 'managedModel', at: 'Unlike Fargate, there is … previously running tasks' },
          ],
        },
        'task-logs': {
          name: 'Container Insights and monitoring',
          owner: 'customer',
          duty: 'Turn on Container Insights for your clusters, because the account setting is disabled by default. Monitor the security of your containers. GuardDuty Runtime Monitoring is not supported for applications on Managed Instances.',
          setting: 'off-by-default',
          sources: [
            { page: 'managedModel', at: 'Security monitoring of your containers' },
            { page: 'settings', at: 'for the containerInsights account … is disabled' },
            {
              page: 'runtimeMonitoring',
              at: 'not supported for applications … ECS Managed Instances',
            },
          ],
        },
      },
      // AWS runs the guest too, so a promise that its operators cannot log in would mislead.
      remove: [
        'operator-access',
        'node-image-publish',
        'encryption-in-transit',
        'service-connect-certificates',
        'backups',
      ],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Keep persistent data out of tasks',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Do not keep data that must last on the instances, which run for 21 days at most. Do not keep such data in the EBS volume of a service’s task either. That volume is always deleted when the task terminates.',
          sources: [
            {
              page: 'managedModel',
              at: 'instanceInstanceLifetime',
            },
            { page: 'ebsVolumes', at: 'attachedTasksTaskTermination' },
          ],
          controls: ['cp-9', 'cp-10'],
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'You can associate EC2 event windows with the instances by ID or, on a best-effort basis, by tag. At a `maximumPercent` of 100, tasks stop before others replace them. Run standalone tasks for at most 14 days, because automatic replacement is for services.',
          sources: [
            {
              page: 'managedPatching',
              at: [
                'You can schedule maintenance … best effort basis',
                'Amazon ECS stops tasks … then replaces them',
              ],
            },
            { page: 'managedSecurity', at: 'Use Amazon ECS services … on standalone tasks' },
          ],
          controls: ['ma-2', 'cp-10'],
        },
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Infrastructure role and instance profile',
          owner: 'customer',
          duty: 'Provide the infrastructure role, with which AWS manages the instances on your behalf, and the instance profile. Containers may access the permissions of the container instance role, and IAM role credentials that are accessible through the metadata service.',
          sources: [
            {
              page: 'managedArchitecture',
              at: [
                'requires two IAM roles … on your behalf',
                'An instance profile is … in the profile',
              ],
            },
            { page: 'taskRole', at: 'ec2EcsManagedCoLocatedTasks' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'ephemeral-encryption',
          layer: 'data',
          name: 'Encrypt instance store disks',
          owner: 'aws',
          duty: 'AWS encrypts EC2 instance storage, which is directly attached to the instance. If EBS encryption by default is enabled, the EBS data volume is encrypted with the KMS key that is specified for encryption by default.',
          sources: [
            { page: 'managedModel', at: 'Amazon EC2 Instance Storage … to the instance' },
            {
              page: 'managedArchitecture',
              at: 'amazonKeySpecifiedEncryption',
            },
          ],
          controls: ['sc-28'],
        },
      ],
    },
    {
      id: 'anywhere',
      name: 'Anywhere',
      summary:
        'Your own servers register with the control plane in a Region. Everything on the servers and around them is your responsibility.',
      archetype: 'customer-run-software',
      override: {
        site: {
          owner: 'customer',
          duty: 'Take responsibility for the machines that you register as external instances, such as on-premises servers or virtual machines. AWS protects the infrastructure that runs AWS Cloud services.',
          sources: [
            { page: 'anywhere', at: 'provides support for registering … Amazon ECS cluster' },
            { page: 'sharedModel', at: 'AWS is responsible for … AWS Cloud services' },
          ],
        },
        'local-network': {
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Make sure that traffic is allowed to the domains that ECS and its agent use to communicate, and that DNS resolution works. If tasks require communication with other AWS services, make sure that the endpoints of these services are allowed as well.',
          sources: [
            {
              page: 'anywhere',
              at: [
                'The following domains are … DNS resolution works',
                'If your tasks require … service endpoints are allowed',
              ],
            },
          ],
        },
        'os-patches': {
          owner: 'customer',
          duty: 'Run and patch a supported operating system, such as Amazon Linux 2023, Ubuntu 20, 22 or 24, or RHEL 9.',
          sources: [
            { page: 'sharedModel', at: 'responsible for patching their … system and applications' },
            { page: 'anywhere', at: 'followingRhel9' },
          ],
        },
        'task-isolation': {
          name: 'No isolation between tasks',
          owner: 'customer',
          duty: 'Do not rely on isolation between tasks on one machine, because there is none. Containers can potentially reach each other’s credentials and data. For strict isolation, AWS says to use Fargate.',
          sources: [
            {
              page: 'taskRole',
              at: ['For workloads with strict … use Fargate', 'ec2EcsManagedCoLocatedTasks'],
            },
          ],
        },
        'agent-updates': {
          owner: 'customer',
          answers: ['patch-engine', 'patch-node-software'],
          duty: 'To update the ECS agent, upgrade the `ecs-init` package. Automate the updates of SSM Agent, as Systems Manager recommends. The `UpdateContainerAgent` API is not supported.',
          sources: [
            {
              page: 'anywhereUpdates',
              at: [
                'recommends that you automate … to automate updates',
                'is updated by upgrading … the ecs-init package',
              ],
            },
            { page: 'anywhere', at: "The UpdateContainerAgent API isn't supported" },
          ],
        },
        'task-logs': {
          name: 'Set up container logs',
          owner: 'customer',
          remove: ['setting'],
          duty: 'To send container logs to CloudWatch Logs, create a task execution role and specify it in the task definition. GuardDuty Runtime Monitoring is not supported on ECS Anywhere.',
          sources: [
            { page: 'anywhere', at: 'To send container logs … your task definition' },
            { page: 'runtimeMonitoring', at: 'is not supported on Amazon ECS Anywhere' },
          ],
          evidence: ['ECS.9', 'ecs-task-definition-log-configuration'],
        },
      },
      remove: ['application-code', 'encryption-in-transit', 'service-connect-certificates'],
      add: [
        {
          id: 'agent-publish',
          layer: 'platform',
          name: 'Publish new agent versions',
          owner: 'aws',
          duty: 'AWS releases new versions of SSM Agent and the ECS agent when capabilities are added or updated. It provides the `ecs-init` package and its signature file in an S3 bucket in each Region.',
          sources: [
            {
              page: 'anywhereUpdates',
              at: [
                'AWS releases new versions … added or updated',
                'provides the ecs-init package … in each Region',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'image-content',
          layer: 'application',
          name: 'Container images and their content',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Build minimal images and scan them regularly. Scan libraries, and update them when critical vulnerabilities are found. Delete or rebuild images with high or critical vulnerabilities.',
          sources: [
            {
              page: 'taskSecurity',
              at: ['startRemovingContainerImage', 'regularlyScanningImageScanner'],
            },
            {
              page: 'taskSecurity',
              at: ['imagesHighSoonPossible', 'librariesVulnerabilitiesFound'],
            },
          ],
          controls: ['si-2', 'ra-5', 'cm-8'],
          evidence: ['ECR.1', 'ECR.2', 'ecr-private-image-scanning-enabled'],
        },
        {
          id: 'workload-configuration',
          layer: 'application',
          name: 'Task definitions and privileges',
          owner: 'customer',
          duty: 'Set a non-root user (by default, a container runs as root) and a read-only root file system. Consider dropping capabilities that are not needed.',
          sources: [
            {
              page: 'taskSecurity',
              at: [
                'runContainersDockerfile',
                'readOnlyRootFileSystem',
                'listedAboveDroppingContainer',
              ],
            },
          ],
          controls: ['cm-6', 'ac-6'],
          evidence: [
            'ECS.4',
            'ECS.5',
            'ECS.20',
            'ECS.21',
            'ecs-task-definition-nonroot-user',
            'ecs-task-definition-linux-user-non-root',
            'ecs-task-definition-windows-user-non-admin',
          ],
        },
        {
          id: 'machine-credentials',
          layer: 'access',
          name: 'Rotate the machine’s credentials',
          owner: 'aws',
          expires: 'token',
          duty: 'Through SSM Agent, AWS rotates the machine’s IAM credentials every 30 minutes, using a hardware fingerprint. After a lost connection is re-established, AWS refreshes the credentials.',
          sources: [{ page: 'anywhere', at: 'maintains IAM credentials that … is re-established' }],
          controls: ['ia-5', 'ia-3'],
        },
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Limit the ECS Anywhere role',
          owner: 'customer',
          duty: 'Depending on your use case, AWS recommends that you create a custom policy with only the permissions of `AmazonEC2ContainerServiceforEC2Role` that you require. That managed policy likely gives more access than you need. The role must be associated with each machine that you register.',
          sources: [
            {
              page: 'anywhereRole',
              at: [
                'this IAM role must … to a cluster',
                'policy includes permissions that … require in it',
              ],
            },
          ],
          controls: ['ac-6', 'ia-3'],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Protect your machines’ disks',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'back-up'],
          duty: 'Protect the disks of your own machines and the data on the disks. Using EFS volumes is not supported. EBS volumes are for Fargate, EC2 and Managed Instances.',
          sources: [
            { page: 'anywhere', at: "Using Amazon EFS volumes … isn't supported" },
            { page: 'storageOptions', at: 'Amazon Elastic Block Store … Amazon EC2 only)' },
          ],
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
        'The opening paragraph of the model page gives the guest operating system and its patches to the customer. The Fargate section of that page and the page on task retirement give all compute under a Fargate task to AWS. They offer no way to opt out. The opening is the general text for every service. The catalogue follows the sections and decides by mode: yours on EC2 and Anywhere, AWS’s on Fargate and Managed Instances.',
      sources: [
        {
          page: 'ecsSharedModel',
          at: 'The customer assumes responsibility … security group firewall',
        },
        {
          page: 'retirement',
          at: 'responsibleManagingOptOut',
        },
      ],
    },
    {
      topic: 'How long a managed instance may run',
      finding:
        'The security page limits an instance to 14 days. The patching page says that draining starts at day 14 and that the instance ends by day 21 at the latest. The model page for Managed Instances names 21 days too. The catalogue takes 14 days as the start of draining, which event windows may bring forward, and 21 days as the limit.',
      sources: [
        { page: 'managedSecurity', at: 'The maximum lifetime of … security patches' },
        { page: 'managedPatching', at: 'By default, Amazon ECS … than day 21' },
        { page: 'managedModel', at: 'instanceInstanceLifetime' },
      ],
    },
    {
      topic: 'Timing of a Fargate task retirement',
      finding:
        'The last step of the preparation page says that only a wait time can be set, not the exact moment. The first step of the same page, and the account settings, offer EC2 event windows for Fargate since 18 December 2025. The catalogue counts the windows as your setting, and as best effort, as the page itself says.',
      sources: ['taskRetirement', { page: 'settings', verified: '2026-11-24' }],
    },
    {
      topic: 'Operating systems for ECS Anywhere',
      finding:
        'The page on agent updates still lists packages for CentOS, Debian, SUSE, RHEL 7 and 8 and Ubuntu 18. The page on external instances says that support for all of these ended on 7 August 2026. It names Amazon Linux 2023, Ubuntu 20, 22 and 24 and RHEL 9. The catalogue follows the page on external instances.',
      sources: [
        { page: 'anywhereUpdates', verified: '2026-11-24' },
        {
          page: 'anywhere',
          at: ['followingRhel9', 'Beginning August 7 2026, … Windows Server 20H2'],
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'ecs-compliance',
      title: 'Compliance validation for Amazon Elastic Container Service',
    },
    ecsSharedModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
      read: '2026-11-26',
      passages: { networkRouteTables: 'Network configuration including VPC … route tables' },
    },
    retirement: {
      path: 'task-maintenance',
      title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
      read: '2026-11-26',
      passages: { responsibleManagingOptOut: 'responsible for managing and … can opt-out of' },
    },
    managedSecurity: {
      path: 'managed-instances-security',
      title: 'Security considerations for Amazon ECS Managed Instances',
      read: '2026-11-26',
    },
    managedPatching: {
      path: 'managed-instances-patching',
      title: 'Patching in Amazon ECS Managed Instances',
      read: '2026-11-26',
    },
    managedModel: {
      path: 'security-shared-model-managed-instances',
      title: 'Shared responsibility model for Amazon ECS Managed Instances',
      read: '2026-11-26',
      passages: {
        instanceInstanceLifetime: 'Instance replacement and maintenance … instance lifetime)',
      },
    },
    taskRetirement: {
      path: 'prepare-task-retirement',
      title: 'Prepare for AWS Fargate task retirement on Amazon ECS',
    },
    settings: {
      path: 'ecs-account-settings',
      title: 'Access Amazon ECS features with account settings',
      read: '2026-11-26',
    },
    anywhereUpdates: {
      path: 'ecs-anywhere-updates',
      title:
        'Updating the AWS Systems Manager agent and Amazon ECS container agent on an external instance',
      read: '2026-11-26',
    },
    anywhere: {
      path: 'ecs-anywhere',
      title: 'Amazon ECS clusters for external instances',
      read: '2026-11-26',
      passages: { followingRhel9: 'The following is the … RHEL 9' },
    },
    welcome: {
      path: 'Welcome',
      title: 'What is Amazon Elastic Container Service?',
      read: '2026-11-26',
    },
    roles: {
      path: 'security-iam-roles',
      title: 'Best practices for IAM roles in Amazon ECS',
      read: '2026-11-26',
    },
    taskSecurity: {
      path: 'security-tasks-containers',
      title: 'Amazon ECS task and container security best practices',
      read: '2026-11-26',
      passages: {
        startRemovingContainerImage: 'Start by removing all … the container image',
        regularlyScanningImageScanner: 'regularly scanning your images with an image scanner',
        imagesHighSoonPossible: 'Images with a HIGH … as soon as possible',
        librariesVulnerabilitiesFound: 'these libraries should be … vulnerabilities are found',
        runContainersDockerfile: 'You should run containers … in your Dockerfile',
        readOnlyRootFileSystem: 'You should use a read-only root file system',
        listedAboveDroppingContainer: 'listed above, consider dropping … from the container',
      },
    },
    taskRole: {
      path: 'task-iam-roles',
      title: 'Amazon ECS task IAM role',
      read: '2026-11-26',
      passages: { ec2EcsManagedCoLocatedTasks: 'For EC2, ECS Managed … from co-located tasks' },
    },
    executionRole: {
      path: 'task_execution_IAM_role',
      title: 'Amazon ECS task execution IAM role',
      read: '2026-11-26',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    networkPractices: {
      path: 'security-network',
      title: 'Network security best practices for Amazon ECS',
      read: '2026-11-26',
    },
    ebsEncryption: {
      path: 'ebs-kms-encryption',
      title: 'Encrypt data stored in Amazon EBS volumes attached to Amazon ECS tasks',
      read: '2026-11-26',
    },
    ebsVolumes: {
      path: 'ebs-volumes',
      title: 'Use Amazon EBS volumes with Amazon ECS',
      read: '2026-11-26',
      passages: { attachedTasksTaskTermination: 'attached to tasks that … upon task termination' },
    },
    storageOptions: {
      path: 'using_data_volumes',
      title: 'Storage options for Amazon ECS tasks',
      read: '2026-11-26',
      passages: {
        ephemeralAttachedService: 'Ephemeral when attached to … by a service',
        amazonEfsVolumesFileStorage: 'Amazon EFS volumes provide … shared file storage',
      },
    },
    nodeImages: {
      path: 'ecs-optimized_AMI',
      title: 'Amazon ECS-optimized Linux AMIs',
      read: '2026-11-26',
      passages: {
        launchingContainerAgentVersion:
          'Launching your container instances … container agent version',
      },
    },
    runtimeMonitoring: {
      path: 'ecs-guard-duty-integration',
      title: 'Identify unauthorized behavior using Runtime Monitoring',
      read: '2026-11-26',
    },
    agentUpdate: {
      path: 'ecs-agent-update',
      title: 'Updating the Amazon ECS container agent',
      read: '2026-11-26',
    },
    platformVersions: {
      path: 'platform-fargate',
      title: 'Fargate platform versions for Amazon ECS',
      read: '2026-11-26',
    },
    considerations: {
      path: 'fargate-security-considerations',
      title: 'Fargate security considerations for Amazon ECS',
      read: '2026-11-26',
    },
    fargateTaskNetworking: {
      path: 'fargate-task-networking',
      title: 'Amazon ECS task networking options for Fargate',
      read: '2026-11-26',
    },
    taskStorage: {
      path: 'fargate-task-storage',
      title: 'Fargate task ephemeral storage for Amazon ECS',
      read: '2026-11-26',
    },
    managedArchitecture: {
      path: 'ManagedInstances',
      title: 'Architect for Amazon ECS Managed Instances',
      read: '2026-11-26',
      passages: {
        amazonKeySpecifiedEncryption: 'If you have Amazon … key specified for encryption',
      },
    },
    managedInstanceNetworking: {
      path: 'managed-instance-networking',
      title: 'Amazon ECS task networking for Amazon ECS Managed Instances',
      read: '2026-11-26',
    },
    anywhereRole: {
      path: 'iam-role-ecsanywhere',
      title: 'Amazon ECS Anywhere IAM role',
      read: '2026-11-26',
    },
  },
});
