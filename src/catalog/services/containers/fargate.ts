import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Fargate',
  shortName: 'Fargate',
  summary:
    'Compute without instances for ECS tasks and EKS pods: AWS patches the machine, you own what runs on it.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html',
  read: '2026-11-26',
  reports: ['SOC 2 report'],
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
        'Each task gets an isolated virtual environment; AWS retires it when its platform revision is outdated.',
      with: ['ecs-tasks', 'fargate-tasks'],
      change: {
        'os-patches': {
          name: 'Retire tasks on old revisions',
          duty: 'Place each new task on the newest platform revision, and stop those on a retired one after a notice, without a way to opt out. A running task keeps its revision until then. A faulty host is replaced without any notice.',
          setting: 'always-on',
          sources: ['retirement', 'platformVersions'],
          controls: ['si-2', 'ma-2'],
          evidence: ['SOC 2 report'],
        },
        'container-runtime': {
          name: 'Release platform version revisions',
          duty: 'Bundle kernel and container runtime as a platform version and bring out a new revision of it for updates, bug fixes and security flaws.',
          sources: ['platformVersions'],
          evidence: ['SOC 2 report'],
        },
        'control-plane': {
          name: 'Run the scheduler and hand out roles',
          duty: 'Operate the API and the scheduler without a control plane for you to run, give each task its role’s temporary credentials and rotate them: valid for six hours by default.',
          sources: ['welcome', 'roles'],
          controls: ['si-2', 'cp-10', 'ia-5'],
          evidence: ['SOC 2 report'],
        },
        'image-content': {
          duty: 'Build from minimal bases, scan, use immutable tags, and rebuild and redeploy when a package gets a fix: a retirement renews the machine under the container and starts your task again, not a newer image.',
          sources: ['model', 'images', 'retirement'],
          controls: ['si-2', 'ra-5', 'cm-8'],
          evidence: ['ECR.1', 'ECR.2', 'ecr-private-image-scanning-enabled'],
        },
        'workload-configuration': {
          name: 'Task definitions and privileges',
          duty: 'Set a non-root user and a read-only root file system: by default a container runs as root. Put into one task only what may meet: its containers share ports, IP address and ephemeral storage. Fargate has no privileged mode and restricts added capabilities; SYS_PTRACE it supports.',
          sources: ['images', 'considerations'],
          controls: ['cm-6', 'ac-6', 'sc-39'],
          evidence: ['ECS.5', 'ecs-task-definition-nonroot-user'],
        },
        'iam-permissions': {
          name: 'API permissions and task roles',
          duty: 'Decide who may call the ECS API. Give each task definition a task role of its own and remove what it never uses; keep the execution role to images, logs and secrets.',
          sources: ['roles', 'taskRole', 'executionRole', 'model'],
        },
        'network-exposure': {
          name: 'Public IP, subnets, security groups',
          duty: 'Place tasks in private subnets with a route to the registry, decide whether each gets a public IP address, and open only the ports that it serves. Security groups, network ACLs and route tables are yours.',
          sources: ['fargateTaskNetworking', 'model'],
          evidence: ['ECS.2'],
        },
        backups: {
          name: 'Keep state out of tasks, back it up',
          duty: 'Put lasting state into a store with backups: ephemeral storage (20 to 200 GiB) ends with the task, and so does the EBS volume of a service’s task.',
          sources: ['taskStorage', 'ebsVolumes'],
        },
      },
      add: [
        {
          id: 'task-isolation',
          layer: 'operating-system',
          name: 'One kernel for each task',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'Run each task in a hardware-virtualised environment that has its kernel, CPU, memory, network interface and ephemeral storage in common with no other.',
          setting: 'always-on',
          sources: ['model', 'considerations'],
          controls: ['sc-39', 'sc-4'],
          evidence: ['SOC 2 report'],
        },
      ],
    },
    {
      id: 'eks-pods',
      name: 'Amazon EKS pods',
      summary:
        'Each pod gets a small virtual machine; AWS patches it by evicting the pod, within your budgets.',
      with: ['fargate-pods'],
      change: {
        'os-patches': {
          name: 'Patch nodes by evicting pods',
          answers: ['patch-system', 'start-patch'],
          duty: 'Recycle the nodes with OS patches: announce a date, evict the pods by Availability Zone, try again after a failed eviction, and then delete the pod. The pod that replaces it has the latest patch.',
          setting: 'always-on',
          sources: ['podPatching', 'pods'],
          controls: ['si-2', 'ma-2'],
          evidence: ['SOC 2 report'],
        },
        'container-runtime': {
          name: 'Node software and VPC CNI',
          duty: 'Provide the node with the VPC CNI installed, and start each pod on the latest patch release of the cluster’s Kubernetes version. A pod on an older patch may be recycled. There is no host to log in to.',
          sources: ['pods', 'podPatching'],
          evidence: ['SOC 2 report'],
        },
        'control-plane': {
          name: 'Run and patch the control plane',
          duty: 'Run API servers and etcd across zones in AWS’s own account, back them up, and move every cluster to new platform versions, which carry Kubernetes patch releases and security fixes, without being asked.',
          setting: 'always-on',
          sources: ['security', 'clusterPlatform', 'updateCluster', 'createClusterApi'],
          controls: ['si-2', 'cp-9', 'cp-10'],
          evidence: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
        },
        'image-content': {
          duty: 'Patch the images yourself: the operating system that AWS patches here is the node’s, not the one inside your container. Whatever controller or agent you install is yours to update too.',
          sources: ['podPatching', 'sharedModel', 'upgradePractices'],
          evidence: ['ECR.1', 'ecr-private-image-scanning-enabled'],
        },
        'workload-configuration': {
          name: 'Profiles, and pods that fit them',
          duty: 'Write Fargate profiles that match your pods, which otherwise may stay pending. Set a securityContext, and enforce it by Pod Security standards or policy-as-code. Privileged containers, HostPort, HostNetwork and DaemonSets are not supported: daemons become sidecars.',
          sources: ['pods', 'podPractices'],
        },
        'iam-permissions': {
          name: 'Cluster access and pod IAM roles',
          duty: 'Admit people by access entries and RBAC; the cluster’s creator starts as administrator. Give pods that need AWS credentials an IAM role for their service account: instance metadata is not available to them.',
          sources: ['grantAccess', 'createCluster', 'pods'],
          controls: ['ac-2', 'ac-6', 'ia-2'],
        },
        'network-exposure': {
          name: 'Private subnets, pod security groups',
          duty: 'Give the profile private subnets, the only kind in which these pods run, with a path to AWS services such as a NAT gateway, and pods their security groups. The VPC CNI cannot apply network policies to Fargate nodes, so a NetworkPolicy that you write does not protect these pods.',
          sources: ['pods', 'networkPolicy'],
        },
        backups: {
          name: 'Keep state in EFS, back it up',
          duty: 'Mount EFS through statically provisioned volumes for what must last, and back the file system up: EBS and FSx for Lustre cannot be mounted, and dynamic provisioning does not work.',
          sources: ['pods'],
        },
      },
      add: [
        {
          id: 'addon-updates',
          layer: 'platform',
          name: 'Update the cluster add-ons',
          owner: 'customer',
          duty: 'Start each update of CoreDNS and of every other add-on that runs as pods in your cluster: EKS installs no new version by itself. The VPC CNI is part of the Fargate node.',
          sources: ['updateAddon', 'addons', 'pods'],
          controls: ['si-2'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Encrypt traffic between services',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Decide where TLS ends: at the load balancer, the ingress or the pod. For traffic between pods, run a service mesh with mutual TLS, or let cert-manager issue certificates, for example from AWS Private CA.',
          sources: ['networkPractices'],
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
        'One step of the preparation page states that the exact timing of a retirement is out of your control. The maintenance page offers EC2 event windows, since 18 December 2025, for precise control of just that timing. The catalogue counts the windows as a setting of yours that AWS keeps to on a best effort, as the preparation page adds.',
      sources: ['preparation', 'retirement'],
    },
    {
      topic: 'Kubernetes version of pods on Fargate',
      finding:
        'The comparison table on the Fargate page answers No to the question whether you must update the node’s Kubernetes version. The upgrade guide makes you responsible for the data plane, Fargate pods included. The catalogue gives patch releases to AWS and the step to a new minor version to you.',
      sources: ['pods', 'upgradePractices'],
    },
  ],
  pages: {
    preparation: {
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
    model: {
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
      read: '2026-11-24',
    },
    roles: {
      path: 'security-iam-roles',
      title: 'Best practices for IAM roles in Amazon ECS',
      read: '2026-11-24',
    },
    images: {
      path: 'security-tasks-containers',
      title: 'Amazon ECS task and container security best practices',
      read: '2026-11-24',
    },
    taskRole: { path: 'task-iam-roles', title: 'Amazon ECS task IAM role', read: '2026-11-24' },
    executionRole: {
      path: 'task_execution_IAM_role',
      title: 'Amazon ECS task execution IAM role',
      read: '2026-11-24',
    },
    fargateTaskNetworking: {
      path: 'fargate-task-networking',
      title: 'Amazon ECS task networking options for Fargate',
      read: '2026-11-24',
    },
    ebsVolumes: {
      path: 'ebs-volumes',
      title: 'Use Amazon EBS volumes with Amazon ECS',
      read: '2026-11-24',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-24',
    },
    pods: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
      title: 'Simplify compute management with AWS Fargate',
    },
    podPatching: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html',
      title: 'Set actions for AWS Fargate OS patching events',
    },
    upgradePractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
      title: 'Best Practices for Cluster Upgrades',
      read: '2026-11-24',
    },
    podPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
      title: 'Pod Security',
      read: '2026-11-24',
    },
    security: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/security.html',
      title: 'Security in Amazon EKS',
      read: '2026-11-24',
    },
    clusterPlatform: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/platform-versions.html',
      title: 'View Amazon EKS platform versions for each Kubernetes version',
      read: '2026-11-24',
    },
    updateCluster: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html',
      title: 'Update existing cluster to new Kubernetes version',
      read: '2026-11-24',
    },
    createClusterApi: {
      url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html',
      title: 'CreateCluster',
      read: '2026-11-24',
    },
    grantAccess: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/grant-k8s-access.html',
      title: 'Grant IAM users and roles access to Kubernetes APIs',
      read: '2026-11-24',
    },
    createCluster: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/create-cluster.html',
      title: 'Create an Amazon EKS cluster',
      read: '2026-11-24',
    },
    networkPolicy: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html',
      title: 'Limit Pod traffic with Kubernetes network policies',
      read: '2026-11-24',
    },
    networkPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html',
      title: 'Network security',
    },
    updateAddon: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/updating-an-add-on.html',
      title: 'Update an Amazon EKS add-on',
      read: '2026-11-24',
    },
    addons: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html',
      title: 'Amazon EKS add-ons',
      read: '2026-11-24',
    },
  },
});
