import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Fargate',
  shortName: 'Fargate',
  summary:
    'Compute for ECS tasks and EKS pods, without instances. AWS patches the machine, and you own what runs on it.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html',
  read: '2026-11-26',
  aliases: [
    'Fargate for ECS',
    'Fargate for EKS',
    'Fargate profile',
    'serverless containers',
    'platform version',
    'task retirement',
  ],
  archetype: 'serverless-containers',
  modes: [
    {
      id: 'ecs-tasks',
      name: 'Amazon ECS tasks',
      summary:
        'Each task gets an isolated virtual environment. AWS retires the task when its platform revision is outdated.',
      traits: ['ecs-tasks', 'fargate-tasks'],
      override: {
        'os-patches': {
          name: 'Retire tasks on old revisions',
          owner: 'aws',
          duty: 'Fargate starts each new task on the latest revision of its platform version, and a running task keeps its revision. After a notice, AWS stops the tasks on a retired revision, and you cannot opt out. If a host has an issue, AWS replaces the host without a retirement notice.',
          setting: 'always-on',
          sources: [
            {
              page: 'retirement',
              at: [
                'After a newer revision … revision are stopped',
                'If there is an … task retirement notice',
                'These updates are automatically … can opt-out of',
              ],
            },
            {
              page: 'platformVersions',
              at: 'Each task runs on … secure and patched infrastructure',
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'container-runtime': {
          name: 'Release platform version revisions',
          owner: 'aws',
          duty: 'AWS combines the kernel and the container runtime in a platform version. As the two evolve, AWS releases new revisions of the platform version, for example for updates, new features, bug fixes or security updates.',
          sources: [
            {
              page: 'platformVersions',
              at: [
                'It is a combination … container runtime versions',
                'New revisions of platform … or security updates',
              ],
            },
          ],
        },
        'control-plane': {
          name: 'Run the control plane',
          owner: 'aws',
          duty: 'AWS runs the orchestration as a fully managed service, so you need not manage a control plane. It rotates the credentials that tasks get through task roles. By default, these credentials are valid for six hours.',
          sources: [
            { page: 'welcome', at: 'As a fully managed … managing a control plane' },
            { page: 'roles', at: 'By default, credentials assigned … ECS container agent' },
          ],
          controls: ['si-2', 'cp-10', 'ia-5'],
        },
        'image-content': {
          owner: 'customer',
          duty: 'Build minimal images, scan them regularly, and use immutable tags in Amazon ECR. Delete or rebuild images with high or critical vulnerabilities. If a deployed image develops a vulnerability, replace the image as soon as possible.',
          sources: [
            { page: 'ecsSharedModel', at: 'Container images. For … security best practices' },
            {
              page: 'taskSecurity',
              at: [
                'Start by removing all … the container image',
                'regularly scanning your images with an image scanner',
              ],
            },
            {
              page: 'taskSecurity',
              at: [
                'Images with a HIGH … as soon as possible',
                'you can and should … with immutable tags',
              ],
            },
          ],
          controls: ['si-2', 'ra-5', 'cm-8'],
          evidence: ['ECR.1', 'ECR.2', 'ecr-private-image-scanning-enabled'],
        },
        'workload-configuration': {
          name: 'Task definitions and privileges',
          owner: 'customer',
          duty: 'Run containers as a non-root user, because the default is root, and with a read-only root file system. Consider dropping capabilities that the containers do not need. Privileged containers are not available.',
          sources: [
            {
              page: 'taskSecurity',
              at: [
                'You should run containers … in your Dockerfile',
                'You should use a read-only root file system',
                'listed above, consider dropping … from the container',
              ],
            },
            {
              page: 'considerations',
              at: ['No privileged containers or … unavailable on Fargate'],
            },
          ],
          controls: ['cm-6', 'ac-6', 'sc-39'],
          evidence: [
            'ECS.5',
            'ECS.20',
            'ecs-task-definition-nonroot-user',
            'ecs-task-definition-linux-user-non-root',
          ],
        },
        'iam-permissions': {
          name: 'IAM permissions and task roles',
          owner: 'customer',
          duty: 'Use IAM to grant the appropriate permissions, including those of task roles, and remove actions that were never used, or not for some time. Consider a role for each task definition or service, with the minimum permissions that it needs. AWS recommends that you keep the execution role, which the agents use, separate.',
          sources: [
            { page: 'ecsSharedModel', at: 'IAM permissions for the … the task role' },
            { page: 'taskRole', at: 'If you have multiple … for each task' },
            {
              page: 'roles',
              at: [
                'We recommend that you … of sharing roles',
                'remove any actions that … for some time',
              ],
            },
            { page: 'executionRole', at: 'The task execution role … on your behalf' },
            {
              page: 'sharedModel',
              at: 'Customers are responsible for … the appropriate permissions',
            },
          ],
        },
        'network-exposure': {
          name: 'Subnets, public IP and security groups',
          owner: 'customer',
          duty: 'Choose subnets from which the task can pull its image through a public IP address, a NAT gateway or, for Amazon ECR, an interface endpoint. In public subnets, decide on public IP addresses. Manage the VPC, network ACLs, security groups and route tables.',
          sources: [
            {
              page: 'ecsSharedModel',
              at: 'Network configuration including VPC … and route tables',
            },
            {
              page: 'fargateTaskNetworking',
              at: [
                "When using a public … to the task's ENI",
                'For a task on … private IPv4 address',
              ],
            },
          ],
          evidence: ['ECS.2'],
        },
        backups: {
          name: 'Keep persistent data out of tasks',
          owner: 'customer',
          duty: 'Keep data that must last outside the task. The task’s storage for bind mounts is ephemeral. The EBS volume of a task that a service manages is always deleted when the task ends.',
          sources: [
            { page: 'taskStorage', at: 'receives the following ephemeral … for bind mounts' },
            { page: 'ebsVolumes', at: 'attached to tasks that … upon task termination' },
          ],
        },
      },
      add: [
        {
          id: 'task-isolation',
          layer: 'operating-system',
          name: 'Isolate tasks from each other',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'Fargate runs each task in an isolated, hardware-virtualized environment. The task shares no operating system, kernel, network interface, ephemeral storage, CPU or memory with other tasks.',
          setting: 'always-on',
          sources: [
            { page: 'ecsSharedModel', at: 'Fargate runs each workload … memory with other tasks' },
            { page: 'considerations', at: 'Workloads that run on … memory with other tasks' },
          ],
          controls: ['sc-39', 'sc-4'],
        },
      ],
    },
    {
      id: 'eks-pods',
      name: 'Amazon EKS pods',
      summary:
        'Each pod gets a small virtual machine. AWS patches the machine by evicting the pod, within your budgets.',
      traits: ['fargate-pods'],
      override: {
        'os-patches': {
          name: 'Patch nodes by evicting pods',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'EKS recycles nodes to install OS patches. It announces the date, evicts pods by Availability Zone within your disruption budgets, and tries again if an eviction fails. If the second attempt fails too, EKS deletes the pod so that the new pod can have the latest patch.',
          sources: [
            {
              page: 'podPatching',
              at: [
                'As part of the … to install OS patches',
                'When the AWS Fargate … upcoming pod evictions',
              ],
            },
            {
              page: 'podPatching',
              at: [
                'uses the Eviction API … to minimize impact',
                'attempts to evict the … have the latest patch',
              ],
            },
            {
              page: 'fargatePods',
              at: 'Amazon EKS must periodically … aren’t successfully evicted',
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'container-runtime': {
          name: 'Provide node software and the VPC CNI',
          owner: 'aws',
          duty: 'Fargate provides nodes with the VPC CNI installed, and without a host that you can log in to. Each pod starts on the latest patch release that EKS has for the cluster’s Kubernetes version. A pod on an older patch release might be recycled.',
          sources: [
            {
              page: 'fargatePods',
              at: ['amazonVpcCniFargateNodes', 'no node host operating system to SSH to'],
            },
            { page: 'podPatching', at: 'All Fargate Pods start … to the latest version' },
          ],
        },
        'control-plane': {
          name: 'Run and patch the control plane',
          owner: 'aws',
          duty: 'AWS is responsible for the control plane, including its nodes and etcd. EKS regularly backs up clusters and automatically upgrades existing clusters to the latest platform version for their Kubernetes minor version. New platform versions provide security fixes.',
          sources: [
            { page: 'eksSecurity', at: 'For Amazon EKS, AWS … and etcd database' },
            {
              page: 'clusterPlatform',
              at: [
                'However, Amazon EKS releases … provide security fixes',
                'Amazon EKS automatically upgrades … Kubernetes minor version',
              ],
            },
            { page: 'updateCluster', at: 'Amazon EKS regularly backs … clusters if necessary' },
          ],
          controls: ['si-2', 'cp-9', 'cp-10'],
        },
        'image-content': {
          owner: 'customer',
          duty: 'Configure the containers and patch what is in them. The operating system that AWS patches is that of the Fargate nodes. When you upgrade the cluster, also upgrade add-ons and third-party tools so that they stay compatible.',
          sources: [
            { page: 'eksSecurity', at: 'configuration of the nodes and the containers themselves' },
            { page: 'podPatching', at: 'Amazon EKS periodically patches … keep them secure' },
            { page: 'sharedModel', at: 'responsible for patching and … system and applications' },
            { page: 'upgradePractices', at: 'When you upgrade an … they are compatible' },
          ],
          evidence: ['ECR.1', 'ecr-private-image-scanning-enabled'],
        },
        'workload-configuration': {
          name: 'Fargate profiles and pod privileges',
          owner: 'customer',
          duty: 'Write Fargate profiles that match your pods, which otherwise might stay pending. Processes run as root by default, so restrict pods with policy-as-code or Pod Security Standards. DaemonSets, privileged containers, `HostPort` and `HostNetwork` are not supported, so reconfigure daemons as sidecars.',
          sources: [
            {
              page: 'fargatePods',
              at: [
                'Pods must match a … be stuck as Pending',
                'Daemonsets aren’t supported on … in the Pod manifest',
              ],
            },
            {
              page: 'podPractices',
              at: [
                'The processes that run … root user by default',
                'Two solutions can fill … Security Standards (PSS)',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'Cluster access and pod IAM roles',
          owner: 'customer',
          duty: 'If the platform version allows it, use access entries, as AWS recommends, to allow IAM principals to access Kubernetes objects. If it does not, use the `aws-auth` ConfigMap. If pods need IAM credentials, use IAM roles for service accounts, because the instance metadata service is not available to the pods.',
          sources: [
            {
              page: 'grantAccess',
              at: [
                'You can allow IAM … use this option',
                'Adding entries to the … use this option',
              ],
            },
            { page: 'fargatePods', at: 'The Amazon EC2 instance … for service accounts' },
          ],
          controls: ['ac-2', 'ac-6', 'ia-2'],
        },
        'network-exposure': {
          name: 'Private subnets and pod security groups',
          owner: 'customer',
          duty: 'Provide private subnets, the only ones that are supported for Fargate pods. Give the subnets NAT gateway access to AWS services, or set them up as for a private cluster. You can give individual pods security groups, but network policies of the VPC CNI cannot be applied to Fargate nodes.',
          sources: [
            {
              page: 'fargatePods',
              at: [
                'are only supported on … internet access, see',
                'Can assign different VPC … to individual Pods',
              ],
            },
            { page: 'networkPolicy', at: 'you can apply the … Fargate or Windows nodes' },
          ],
        },
        backups: {
          name: 'Use EFS with static provisioning',
          owner: 'customer',
          duty: 'If pods need a file system, you can use Amazon EFS with static provisioning. EBS volumes cannot be mounted, and dynamic provisioning cannot be used.',
          sources: [
            {
              page: 'fargatePods',
              at: [
                'A Pod running on … use static provisioning',
                'You can’t mount Amazon … to Fargate Pods',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'addon-updates',
          layer: 'platform',
          name: 'Start updates of cluster add-ons',
          owner: 'customer',
          duty: 'Start each update of an EKS add-on. EKS does not update add-ons automatically, either for a new version or after a cluster upgrade. The VPC CNI is installed on Fargate nodes.',
          sources: [
            { page: 'updateAddon', at: 'EKS doesn’t automatically update … initiate the update' },
            { page: 'fargatePods', at: 'amazonVpcCniFargateNodes' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'addon-rollout',
          layer: 'platform',
          name: 'Update EKS add-ons',
          owner: 'aws',
          duty: 'After you start the update of an EKS add-on, EKS updates the add-on on the cluster.',
          sources: [{ page: 'updateAddon', at: 'After you initiate the … add-on for you' }],
          controls: ['si-2'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Encrypt traffic in transit',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Decide where TLS terminates, such as at the load balancer, the ingress or the pod. You can use a service mesh, or cert-manager with AWS Private CA.',
          sources: [
            {
              page: 'networkPractices',
              at: [
                'Encryption in transit can … support for mTLS',
                'Encrypted traffic can be … network security policy',
                'You can enable TLS … and revoke certificates',
              ],
            },
          ],
          controls: ['sc-8', 'sc-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Control over the moment of a task retirement',
      questions: ['start-patch'],
      finding:
        'One step of the preparation page states that you cannot control the exact timing of a retirement. The maintenance page offers EC2 event windows, since 18 December 2025, for precise control of that timing. The catalogue counts the windows as your setting. AWS follows them on a best-effort basis, as the preparation page adds.',
      sources: [
        {
          page: 'taskRetirement',
          at: [
            'Replacement of tasks within … is best effort',
            "You can't control the … a wait time",
          ],
        },
        { page: 'retirement', at: 'If you need precise … services, or clusters' },
      ],
    },
    {
      topic: 'Kubernetes version of pods on Fargate',
      finding:
        'The comparison table on the Fargate page answers “No” to the question whether you must update the node’s Kubernetes version. The upgrade guide makes you responsible for the data plane, including Fargate pods. The catalogue gives patch releases to AWS and the step to a new minor version to you.',
      sources: [
        { page: 'fargatePods', at: 'Must update node Kubernetes version on your own' },
        { page: 'upgradePractices', at: 'responsible for upgrading the … Fargate pods and addons' },
      ],
    },
  ],
  pages: {
    taskRetirement: {
      path: 'prepare-task-retirement',
      title: 'Prepare for AWS Fargate task retirement on Amazon ECS',
    },
    retirement: {
      path: 'task-maintenance',
      title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
    },
    platformVersions: {
      path: 'platform-fargate',
      title: 'Fargate platform versions for Amazon ECS',
    },
    ecsSharedModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    considerations: {
      path: 'fargate-security-considerations',
      title: 'Fargate security considerations for Amazon ECS',
    },
    taskStorage: {
      path: 'fargate-task-storage',
      title: 'Fargate task ephemeral storage for Amazon ECS',
    },
    welcome: {
      path: 'Welcome',
      title: 'What is Amazon Elastic Container Service?',
    },
    roles: {
      path: 'security-iam-roles',
      title: 'Best practices for IAM roles in Amazon ECS',
    },
    taskSecurity: {
      path: 'security-tasks-containers',
      title: 'Amazon ECS task and container security best practices',
    },
    taskRole: { path: 'task-iam-roles', title: 'Amazon ECS task IAM role' },
    executionRole: {
      path: 'task_execution_IAM_role',
      title: 'Amazon ECS task execution IAM role',
    },
    fargateTaskNetworking: {
      path: 'fargate-task-networking',
      title: 'Amazon ECS task networking options for Fargate',
    },
    ebsVolumes: {
      path: 'ebs-volumes',
      title: 'Use Amazon EBS volumes with Amazon ECS',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    fargatePods: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
      title: 'Simplify compute management with AWS Fargate',
      passages: { amazonVpcCniFargateNodes: 'The Amazon VPC CNI … on Fargate nodes' },
    },
    podPatching: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html',
      title: 'Set actions for AWS Fargate OS patching events',
    },
    upgradePractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
      title: 'Best Practices for Cluster Upgrades',
    },
    podPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
      title: 'Pod Security',
    },
    eksSecurity: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/security.html',
      title: 'Security in Amazon EKS',
    },
    clusterPlatform: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/platform-versions.html',
      title: 'View Amazon EKS platform versions for each Kubernetes version',
    },
    updateCluster: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html',
      title: 'Update existing cluster to new Kubernetes version',
    },
    grantAccess: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/grant-k8s-access.html',
      title: 'Grant IAM users and roles access to Kubernetes APIs',
    },
    networkPolicy: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html',
      title: 'Limit Pod traffic with Kubernetes network policies',
    },
    networkPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html',
      title: 'Network security',
    },
    updateAddon: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/updating-an-add-on.html',
      title: 'Update an Amazon EKS add-on',
    },
  },
});
