import { defineService } from '../../define.ts';

export default defineService({
  name: 'Red Hat OpenShift Service on AWS (ROSA)',
  shortName: 'ROSA',
  summary:
    'OpenShift clusters that Red Hat’s engineers operate on AWS: on this site, AWS’s side is AWS with Red Hat.',
  guide: 'https://docs.aws.amazon.com/rosa/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/rosa/latest/userguide/what-is-rosa.html',
  read: '2026-11-24',
  aliases: ['OpenShift', 'Red Hat OpenShift', 'ROSA HCP', 'ROSA classic', 'hosted control planes'],
  archetype: 'containers-on-instances',
  profile: { operatingSystem: 'none' },
  change: {
    'os-patches': {
      name: 'Maintain and watch the nodes’ system',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'Through Red Hat, manage and secure the operating system, maintain versions for control plane, infrastructure and worker nodes, and watch compute, storage and network for threats. New versions arrive with the upgrades that you schedule.',
      sources: ['rosaResponsibilities', 'rosaResponsibilities3', 'rosaResponsibilities5'],
      controls: ['si-2', 'si-4'],
    },
    'image-content': {
      name: 'Images, Operators, added services',
      duty: 'Own the full life of your applications and images, and of each Operator or external image that you add, Red Hat’s own included: support for those is yours to seek from its provider.',
      sources: ['rosaResponsibilities6'],
      controls: ['si-2', 'sa-9'],
    },
    'iam-permissions': {
      name: 'Create the IAM roles that ROSA uses',
      duty: 'Create the roles and policies by which ROSA’s components and Red Hat’s engineers reach your account, and keep least privilege there for everyone else.',
      sources: ['rosaResponsibilities', 'rosaResponsibilities7'],
      controls: ['ac-2', 'ac-6', 'ac-17'],
    },
    'network-exposure': {
      name: 'API endpoint, routes, pod traffic',
      duty: 'Request a private API endpoint and a private load balancer for routes where the public ones are too open, and write NetworkPolicy objects for pods and egress.',
      sources: ['rosaResponsibilities3'],
    },
    'customer-data': {
      name: 'Data stored on the platform',
      duty: 'Answer for the data that you store on the platform, and for the way in which your applications consume and expose it.',
      sources: ['rosaResponsibilities2', 'rosaResponsibilities6'],
    },
    backups: {
      name: 'Back up applications and their data',
      answers: ['back-up'],
      duty: 'Provision persistent volumes with the Amazon EBS CSI driver and create snapshots of them: the backup of application data is not part of the service.',
      sources: ['rosaResponsibilities4'],
      controls: ['cp-9'],
    },
  },
  // Red Hat’s engineers reach the nodes, so a promise about EC2 operators alone would mislead.
  omit: [
    'operator-access',
    'node-image-publish',
    'os-hardening',
    'agent-updates',
    'workload-configuration',
    'encryption-at-rest',
    'volume-encryption',
  ],
  add: [
    {
      id: 'default-network',
      layer: 'network',
      name: 'Set up and restore default networking',
      owner: 'aws',
      duty: 'Through Red Hat, set up load balancers, router and pod network, watch them, and restore or recreate the network components that the platform needs.',
      sources: ['rosaResponsibilities3', 'rosaResponsibilities8', 'rosaResponsibilities4'],
      controls: ['sc-7', 'cp-10'],
    },
    {
      id: 'version-run',
      layer: 'platform',
      name: 'Carry out upgrades, mend failures',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Through Red Hat, offer the scheduling of upgrades, watch their progress, remedy what goes wrong and publish change logs and release notes.',
      sources: ['rosaResponsibilities3'],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'version-schedule',
      layer: 'platform',
      name: 'Schedule upgrades, stay supported',
      owner: 'customer',
      answers: ['start-patch', 'start-upgrade'],
      duty: 'Schedule maintenance upgrades at once, for later or as automatic, acknowledge each minor upgrade, test your applications on it first, and keep the cluster on a supported minor version.',
      sources: ['rosaResponsibilities3'],
      controls: ['si-2', 'sa-22', 'ma-2'],
    },
    {
      id: 'worker-capacity',
      layer: 'platform',
      name: 'Size and replace worker nodes',
      owner: 'customer',
      duty: 'Watch the use of worker nodes, enable autoscaling where it fits, and replace a failed worker by editing its machine pool. Answer Red Hat’s notices about resources.',
      sources: ['rosaResponsibilities3', 'rosaResponsibilities4'],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'cluster-access',
      layer: 'access',
      name: 'RBAC, admins, identity provider',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Configure an identity provider, grant projects and dedicated-admin through OpenShift RBAC, and read the exclusion notes in Red Hat’s agreement before you give anyone cluster-admin.',
      sources: ['rosaResponsibilities7', 'rosaResponsibilities2', 'whatIs'],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'red-hat-organisation',
      layer: 'access',
      name: 'Members of your Red Hat organisation',
      owner: 'customer',
      duty: 'Manage who belongs to it and who administers it: access to OpenShift Cluster Manager, with its router and load balancer settings, is granted there.',
      sources: ['rosaResponsibilities7'],
      controls: ['ac-2', 'ac-5'],
    },
    {
      id: 'volume-encryption',
      layer: 'data',
      name: 'Encrypt node and default volumes',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Through Red Hat, have node volumes and persistent volumes of the default storage class encrypted with the AWS managed EBS key, and the image registry with S3 managed keys.',
      sources: ['rosaResponsibilities5'],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Bring a key for persistent volumes',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Create a customer managed KMS key if you want one for persistent volumes, and control its policy and its whole life.',
      setting: 'off-by-default',
      sources: ['rosaResponsibilities5', 'rosaResponsibilities8'],
      controls: ['sc-12'],
    },
    {
      id: 'audit-logs',
      layer: 'data',
      name: 'Collect and analyse platform audit logs',
      owner: 'aws',
      duty: 'Through Red Hat, send cluster audit logs to its SIEM, look for security events, keep them for a defined time, and hand them out when you open a support case.',
      sources: ['rosaResponsibilities5', 'rosaResponsibilities3'],
      controls: ['au-6', 'au-11'],
    },
    {
      id: 'application-logs',
      layer: 'data',
      name: 'Install application logging',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Install the optional logging Operator or another solution, analyse what it collects, and send it to an outside store if you must keep it longer than the default stack does.',
      setting: 'off-by-default',
      sources: ['rosaResponsibilities3', 'rosaResponsibilities5'],
      controls: ['au-2', 'au-6', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'hosted-control-planes',
      name: 'ROSA with hosted control planes',
      summary:
        'The control plane runs in an AWS account that Red Hat owns; your account holds the worker nodes.',
      change: {
        'os-patches': {
          duty: 'Through Red Hat, manage and secure the operating system, maintain versions for control plane and worker nodes, and watch compute, storage and network for threats. New versions arrive with the upgrades that you schedule.',
        },
        'control-plane': {
          name: 'Host the control plane in Red Hat’s account',
          duty: 'Through Red Hat, run etcd, API server and OAuth in a Red Hat-owned AWS account across several Availability Zones, and connect worker nodes over AWS PrivateLink.',
          sources: ['architecture'],
          controls: ['cp-10', 'si-2'],
        },
        'version-schedule': {
          duty: 'Schedule the upgrades of control plane and machine pools, which move separately, acknowledge each minor version, and leave no pool on an unsupported one.',
          sources: ['architecture', 'rosaResponsibilities3'],
        },
        'worker-capacity': {
          duty: 'Count platform monitoring, image registry and ingress controller when you size worker nodes, since they run there, and replace failed workers by editing the machine pool. Two instances are the minimum.',
          sources: ['architecture', 'rosaResponsibilities3', 'rosaResponsibilities4'],
        },
        'iam-permissions': {
          duty: 'Create the roles by which ROSA and Red Hat’s engineers reach your account. This architecture uses AWS managed policies for them. Keep least privilege for everyone else.',
          sources: ['architecture', 'rosaResponsibilities', 'rosaResponsibilities7'],
        },
      },
    },
    {
      id: 'classic',
      name: 'ROSA classic',
      summary:
        'All nodes run in your account and VPC, operated by Red Hat through roles that you create.',
      change: {
        'control-plane': {
          name: 'Run control plane and infrastructure',
          duty: 'Through Red Hat, run and scale control plane and infrastructure nodes inside your VPC, watch them, and replace those that fail.',
          sources: ['architecture', 'rosaResponsibilities3', 'rosaResponsibilities4'],
          controls: ['cp-10', 'si-2'],
        },
        'version-schedule': {
          duty: 'Schedule upgrades of the entire cluster, which moves at one time, acknowledge each minor version and stay on a supported one.',
          sources: ['architecture', 'rosaResponsibilities3'],
        },
        'worker-capacity': {
          name: 'Zones, workers and their replacement',
          duty: 'Configure a multi-AZ cluster for fault tolerance, as the control plane may sit in one zone; it takes nine instances at least, against seven. Replace failed workers by editing the machine pool.',
          sources: ['architecture', 'rosaResponsibilities3', 'rosaResponsibilities4'],
        },
        'iam-permissions': {
          duty: 'Create the roles for ROSA and Red Hat’s engineers with customer managed policies: the service defines their content, and they live in your account.',
          sources: ['architecture', 'rosaResponsibilities', 'rosaResponsibilities7'],
        },
      },
    },
  ],
  contradictions: [
    {
      topic: 'Account in which the control plane runs',
      finding:
        'The page on responsibilities says that ROSA clusters are hosted on resources in the customer’s AWS accounts and speaks of infrastructure nodes throughout. The page on architecture puts a hosted control plane into an account that Red Hat owns, without dedicated infrastructure nodes. The catalogue follows the page on architecture and decides by mode.',
      sources: ['rosaResponsibilities', 'architecture'],
    },
    {
      topic: 'Who manages worker nodes',
      questions: ['patch-system'],
      finding:
        'The overview table gives management of control plane, infrastructure and worker nodes to Red Hat in all five columns. Tables further down have the customer monitor and manage worker nodes through machine pools and replace failed ones. The catalogue follows the tables of tasks: system and versions of worker nodes are the provider’s, their number and replacement yours.',
      sources: ['rosaResponsibilities2', 'rosaResponsibilities3', 'rosaResponsibilities4'],
    },
  ],
  pages: {
    rosaResponsibilities: {
      path: 'rosa-responsibilities',
      title: 'Overview of responsibilities for ROSA',
    },
    architecture: { path: 'rosa-architecture-models', title: 'ROSA architecture' },
    rosaResponsibilities2: {
      path: 'rosa-responsibilities#responsibility-overview',
      title: 'Overview of responsibilities for ROSA',
    },
    rosaResponsibilities3: {
      path: 'rosa-responsibilities#change-management',
      title: 'Overview of responsibilities for ROSA',
    },
    rosaResponsibilities4: {
      path: 'rosa-responsibilities#disaster-recovery',
      title: 'Overview of responsibilities for ROSA',
    },
    rosaResponsibilities5: {
      path: 'rosa-responsibilities#security-regulation-compliance',
      title: 'Overview of responsibilities for ROSA',
    },
    rosaResponsibilities6: {
      path: 'rosa-responsibilities#customer-responsibilities',
      title: 'Overview of responsibilities for ROSA',
    },
    rosaResponsibilities7: {
      path: 'rosa-responsibilities#access-identity-auth',
      title: 'Overview of responsibilities for ROSA',
    },
    rosaResponsibilities8: {
      path: 'rosa-responsibilities#incident-ops-management',
      title: 'Overview of responsibilities for ROSA',
    },
    whatIs: { path: 'what-is-rosa', title: 'What is Red Hat OpenShift Service on AWS?' },
  },
});
