import { defineService } from '../../define.ts';

export default defineService({
  name: 'Red Hat OpenShift Service on AWS (ROSA)',
  shortName: 'ROSA',
  summary:
    'Red Hat’s engineers operate OpenShift clusters on AWS. On this site, AWS’s side means AWS together with Red Hat.',
  guide: 'https://docs.aws.amazon.com/rosa/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/rosa/latest/userguide/what-is-rosa.html',
  read: '2026-11-26',
  aliases: ['OpenShift', 'Red Hat OpenShift', 'ROSA HCP', 'ROSA classic', 'hosted control planes'],
  archetype: 'containers-on-instances',
  profile: { operatingSystem: 'none' },
  override: {
    'os-patches': {
      name: 'Maintain the nodes’ operating system',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'Red Hat manages and secures the operating system, and maintains versions for control plane, infrastructure and worker nodes. It monitors compute, storage and network components for security threats. You monitor optional networking and your data in storage, and acknowledge and schedule minor version upgrades.',
      sources: [
        { page: 'rosaResponsibilities', at: 'Red Hat is responsible … and worker nodes' },
        { page: 'rosaResponsibilities3', at: 'Acknowledge and schedule minor version upgrades' },
        {
          page: 'rosaResponsibilities5',
          at: [
            'Monitor virtual networking components … and security threats',
            'Monitor virtual compute components … and security threats',
            'Monitor virtual storage components … and security threats',
          ],
        },
        {
          page: 'rosaResponsibilities5',
          at: [
            'monitorOptionalSecurityThreats',
            'Monitor the customer data … and security threats',
          ],
        },
      ],
      controls: ['si-2', 'si-4'],
    },
    'image-content': {
      name: 'Images, Operators and added services',
      owner: 'customer',
      duty: 'Take responsibility for your own and third-party applications through their complete lifecycle. Also take responsibility for services that you add through Operators or external images, even those of Red Hat. Troubleshoot these services with their provider.',
      sources: [
        {
          page: 'rosaResponsibilities6',
          at: 'Maintain responsibility for customer … troubleshoot any issues',
        },
      ],
      controls: ['si-2', 'sa-9'],
    },
    'iam-permissions': {
      name: 'Create the IAM roles that ROSA uses',
      owner: 'customer',
      duty: 'Create the roles and policies that give ROSA’s components and Red Hat’s engineers access to your account. Use IAM tools to apply the appropriate permissions to the AWS resources in the account.',
      sources: [
        { page: 'rosaResponsibilities', at: 'whileRosaCustomerCreates' },
        { page: 'rosaResponsibilities7', at: 'createIamRolesServiceAccess' },
        { page: 'rosaResponsibilities8', at: 'iamToolsCustomerAccount' },
      ],
      controls: ['ac-2', 'ac-6', 'ac-17'],
    },
    'network-exposure': {
      name: 'API endpoint, routes and pod traffic',
      owner: 'customer',
      duty: 'Request that the API endpoint be public or private. If you want a private load balancer for the default application routes, request it. Configure NetworkPolicy objects for pod permissions, ingress and egress that differ from the default.',
      sources: [
        {
          page: 'rosaResponsibilities3',
          at: [
            'Configure non-default pod network … using NetworkPolicy objects',
            'Use OpenShift Cluster Manager … default application routes',
            'Request that the API … OpenShift Cluster Manager',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Data stored on the platform',
      owner: 'customer',
      duty: 'Take responsibility for all your data that is stored on the platform, and for how your applications consume and expose the data.',
      sources: [
        { page: 'rosaResponsibilities6', at: 'Maintain responsibility for all … expose this data' },
        { page: 'rosaResponsibilities', at: 'the customer is fully … deployed to ROSA' },
      ],
    },
  },
  // Red Hat’s engineers reach the nodes, so a promise about EC2 operators alone would mislead.
  remove: [
    'operator-access',
    'node-image-publish',
    'os-hardening',
    'agent-updates',
    'workload-configuration',
    'encryption-at-rest',
    'volume-encryption',
    'backups',
  ],
  add: [
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up applications and their data',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Back up your applications and their data. Provision persistent volumes with the Amazon EBS CSI driver to enable volume snapshots. Create CSI snapshots of these volumes.',
      sources: [
        {
          page: 'rosaResponsibilities4',
          at: [
            'Back up customer applications and application data',
            'Provision persistent volumes using … EBS persistent volumes',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'default-network',
      layer: 'network',
      name: 'Set up and restore default networking',
      owner: 'aws',
      duty: 'Red Hat sets up public load balancers, the router service and the components for default internal pod traffic. It monitors the router and the load balancers necessary for default networking. It restores or recreates affected virtual network components that the platform needs to function.',
      sources: [
        {
          page: 'rosaResponsibilities3',
          at: [
            'Set up public load balancers',
            'Set up the native OpenShift router service',
            'maintain OpenShift SDN components … internal pod traffic',
          ],
        },
        {
          page: 'rosaResponsibilities8',
          at: [
            'Monitor native OpenShift router … respond to alerts',
            'Monitor AWS load balancers, … Respond to alerts',
          ],
        },
        {
          page: 'rosaResponsibilities4',
          at: 'Restore or recreate affected … platform to function',
        },
      ],
      controls: ['sc-7', 'cp-10'],
    },
    {
      id: 'optional-networks',
      layer: 'network',
      name: 'Optional connections and firewall rules',
      owner: 'customer',
      duty: 'Set up, maintain and monitor optional connections such as VPC-to-VPC, Site-to-Site VPN or Direct Connect. If possible, use more than one tunnel. Configure any necessary firewall rules.',
      sources: [
        { page: 'rosaResponsibilities3', at: 'Set up and maintain … or Direct Connect' },
        {
          page: 'rosaResponsibilities5',
          at: [
            'monitorOptionalSecurityThreats',
            'Configure any necessary firewall … protections as required',
          ],
        },
        {
          page: 'rosaResponsibilities4',
          at: 'Configure virtual networking connections … against outages',
        },
      ],
      controls: ['sc-7', 'cp-8'],
    },
    {
      id: 'version-run',
      layer: 'platform',
      name: 'Maintain versions and fix upgrade issues',
      owner: 'aws',
      duty: 'Red Hat maintains versions for the nodes and enables the scheduling of upgrades. It monitors the progress of upgrades and remedies issues. It publishes change logs and release notes.',
      sources: [
        { page: 'rosaResponsibilities', at: 'Red Hat uses this … and worker nodes' },
        {
          page: 'rosaResponsibilities3',
          at: 'Enable upgrade scheduling process … and maintenance upgrades',
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'version-schedule',
      layer: 'platform',
      name: 'Schedule version upgrades',
      owner: 'customer',
      answers: [
        'patch-engine',
        'patch-orchestrator',
        'patch-node-software',
        'start-patch',
        'start-upgrade',
      ],
      duty: 'Schedule maintenance upgrades to run immediately, at a future time or automatically. Acknowledge and schedule minor upgrades, and keep the cluster on a supported minor version. Test your applications on the new versions.',
      sources: [
        {
          page: 'rosaResponsibilities3',
          at: 'scheduleEnsureCompatibility',
        },
      ],
      controls: ['si-2', 'sa-22', 'ma-2'],
    },
    {
      id: 'worker-capacity',
      layer: 'platform',
      name: 'Size and replace worker nodes',
      owner: 'customer',
      duty: 'Monitor the use of worker nodes and, if appropriate, enable autoscaling. Add or remove nodes with OpenShift Cluster Manager, and replace failed nodes by editing the machine pool. Respond to Red Hat’s notifications about resources.',
      sources: [
        {
          page: 'rosaResponsibilities3',
          at: 'monitorResourceRequirements',
        },
        { page: 'rosaResponsibilities4', at: 'nodesEditingRosaCli' },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'application-health',
      layer: 'application',
      name: 'Monitor application health',
      owner: 'customer',
      duty: 'Monitor the health of application routes and the endpoints behind them. Also monitor the health of load balancer endpoints and of application data. Report outages to AWS and Red Hat.',
      sources: [
        {
          page: 'rosaResponsibilities8',
          at: [
            'Monitor health of application … and Red Hat',
            'Monitor health of AWS load balancer endpoints',
            'Monitor health of application data',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'cluster-access',
      layer: 'access',
      name: 'Identity provider and cluster access',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Configure an identity provider. Control access to projects with OpenShift RBAC. As required, control access to route configuration with `dedicated-admin` and RBAC. If you add `cluster-admin` to a user, see the responsibilities and exclusions in Red Hat’s agreement.',
      sources: [
        {
          page: 'rosaResponsibilities7',
          at: [
            'Configure OpenShift RBAC to … project’s application logs',
            'Configure OpenShift dedicated-admin and … configuration as required',
          ],
        },
        {
          page: 'rosaResponsibilities2',
          at: 'If the cluster-admin role … Enterprise Agreement Appendix 4',
        },
        { page: 'whatIs', at: 'configure an identity provider … to the cluster' },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'red-hat-organisation',
      layer: 'access',
      name: 'Members of your Red Hat organization',
      owner: 'customer',
      duty: 'Manage the membership of Red Hat accounts in your organization, and manage the organization’s administrators, so that Red Hat grants access to OpenShift Cluster Manager.',
      sources: [
        {
          page: 'rosaResponsibilities7',
          at: [
            'Manage Red Hat organization … load balancer quota',
            'organization membership of Red Hat accounts',
          ],
        },
      ],
      controls: ['ac-2', 'ac-5'],
    },
    {
      id: 'volume-encryption',
      layer: 'data',
      name: 'Encrypt node and default volumes',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Red Hat configures encryption of node volumes by default, and of persistent volumes of the default storage class. Both use the AWS managed key of Amazon EBS. Red Hat also configures encryption of image registry data with keys that Amazon S3 manages.',
      sources: [
        {
          page: 'rosaResponsibilities5',
          at: [
            'Configure the ROSA service … Amazon EBS provides',
            'service to encrypt customer … Amazon EBS provides',
            'Configure the container image … managed keys (SSE-3)',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the key for persistent volumes',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'You can optionally encrypt persistent volumes with a customer managed KMS key. If you do, create the key, and control its lifecycle and key policies.',
      setting: 'off-by-default',
      sources: [
        { page: 'rosaResponsibilities5', at: 'Create an optional customer … using the KMS key' },
        { page: 'rosaResponsibilities8', at: 'If customer managed AWS … Amazon EBS encryption' },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'audit-logs',
      layer: 'data',
      name: 'Collect and analyze platform audit logs',
      owner: 'aws',
      duty: 'Red Hat aggregates and monitors platform audit logs. It sends cluster audit logs to its SIEM to analyze them for security events. It retains the audit logs for a defined period and provides them upon your request.',
      sources: [
        {
          page: 'rosaResponsibilities5',
          at: 'Send cluster audit logs … support forensic analysis',
        },
        {
          page: 'rosaResponsibilities3',
          at: [
            'Centrally aggregate and monitor platform audit logs',
            'Provide audit logs upon customer request',
          ],
        },
      ],
      controls: ['au-6', 'au-11'],
    },
    {
      id: 'application-logs',
      layer: 'data',
      name: 'Install application logging',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Install the optional logging Operator or another solution. Analyze application logs for security events. If you require longer retention than the default logging stack offers, send the logs to an external endpoint.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'rosaResponsibilities3',
          at: 'Install the optional default … third-party logging applications',
        },
        {
          page: 'rosaResponsibilities5',
          at: 'Analyze application logs for … default logging stack',
        },
      ],
      controls: ['au-2', 'au-6', 'au-11'],
    },
    {
      id: 'audit-log-request',
      layer: 'data',
      name: 'Request audit logs for an incident',
      owner: 'customer',
      duty: 'If you research a specific incident, request platform audit logs through a support case.',
      sources: [
        {
          page: 'rosaResponsibilities3',
          at: 'Request platform audit logs … researching specific incidents',
        },
      ],
      controls: ['au-6', 'ir-4'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Back up Kubernetes objects',
      owner: 'aws',
      duty: 'For clusters that were created with IAM user credentials, Red Hat backs up all Kubernetes objects with hourly, daily and weekly volume snapshots.',
      sources: [
        {
          page: 'rosaResponsibilities4',
          at: 'For ROSA clusters created … weekly volume snapshots',
        },
      ],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'hosted-control-planes',
      name: 'ROSA with hosted control planes',
      summary:
        'The control plane runs in an AWS account that Red Hat owns. The worker nodes run in your account.',
      override: {
        'os-patches': {
          owner: 'aws',
          duty: 'Red Hat manages and secures the operating system, and maintains versions for control plane and worker nodes. It monitors compute, storage and network components for security threats. You monitor optional networking and your data in storage, and acknowledge and schedule minor version upgrades.',
        },
        'control-plane': {
          name: 'Host the control plane',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Red Hat hosts control plane components such as etcd, the API server and OAuth in an AWS account that Red Hat owns. The control plane spans several Availability Zones. Worker nodes communicate with the control plane over AWS PrivateLink.',
          sources: [
            {
              page: 'architecture',
              at: [
                'Control plane components, such … Red Hat-owned AWS account',
                'Worker nodes communicate with … AWS PrivateLink',
                'control plane is deployed … Availability Zones (AZs)',
              ],
            },
          ],
          controls: ['cp-10', 'si-2'],
        },
        'version-schedule': {
          owner: 'customer',
          duty: 'Schedule the upgrades of the control plane and of each machine pool. The control plane and the pools can be upgraded separately. Acknowledge minor upgrades, and keep the cluster on a supported minor version.',
          sources: [
            { page: 'architecture', at: 'plane and each machine … be upgraded separately' },
            {
              page: 'rosaResponsibilities3',
              at: 'scheduleEnsureCompatibility',
            },
          ],
        },
        'worker-capacity': {
          owner: 'customer',
          duty: 'Size worker nodes also for platform monitoring, the image registry and the ingress controller, which are deployed in them. Two instances are needed to create a cluster. Monitor the use of the nodes, and replace failed nodes by editing the machine pool.',
          sources: [
            {
              page: 'architecture',
              at: [
                'Platform monitoring, image registry, … the worker nodes',
                'Two Amazon EC2 instances … create a cluster',
              ],
            },
            {
              page: 'rosaResponsibilities3',
              at: 'monitorResourceRequirements',
            },
            { page: 'rosaResponsibilities4', at: 'nodesEditingRosaCli' },
          ],
        },
        'iam-permissions': {
          owner: 'customer',
          duty: 'Create the roles that give ROSA’s components and Red Hat’s engineers access to your account. ROSA with hosted control planes uses AWS managed policies. Use IAM tools to apply the appropriate permissions to the AWS resources in the account.',
          sources: [
            { page: 'architecture', at: 'Uses AWS managed policies' },
            { page: 'rosaResponsibilities', at: 'whileRosaCustomerCreates' },
            { page: 'rosaResponsibilities7', at: 'createIamRolesServiceAccess' },
            { page: 'rosaResponsibilities8', at: 'iamToolsCustomerAccount' },
          ],
        },
      },
    },
    {
      id: 'classic',
      name: 'ROSA classic',
      summary:
        'All nodes run in your account and VPC. Red Hat operates the nodes through roles that you create.',
      override: {
        'control-plane': {
          name: 'Run the control plane and infrastructure',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Red Hat manages the deployment of infrastructure nodes and of control plane nodes, which are in your VPC. It scales and resizes control plane nodes to maintain quality of service. It replaces failed infrastructure and control plane nodes.',
          sources: [
            { page: 'architecture', at: 'Worker nodes and control … the customer’s VPC' },
            {
              page: 'rosaResponsibilities3',
              at: [
                'Monitor and manage the … on the cluster',
                'Monitor the use of … quality of service',
              ],
            },
            {
              page: 'rosaResponsibilities4',
              at: 'Monitor the cluster and … or infrastructure nodes',
            },
          ],
          controls: ['cp-10', 'si-2'],
        },
        'version-schedule': {
          owner: 'customer',
          duty: 'Schedule upgrades of the entire cluster, which must be upgraded at the same time. Acknowledge minor upgrades, and keep the cluster on a supported minor version.',
          sources: [
            { page: 'architecture', at: 'The entire cluster must … the same time' },
            {
              page: 'rosaResponsibilities3',
              at: 'scheduleEnsureCompatibility',
            },
          ],
        },
        'worker-capacity': {
          name: 'Zones, worker nodes and replacement',
          owner: 'customer',
          duty: 'To improve fault tolerance, configure a multi-AZ cluster; the control plane can be in one zone or in several. Creating a cluster requires seven EC2 instances for one zone, or nine for several zones. Replace failed worker nodes by editing the machine pool.',
          sources: [
            {
              page: 'architecture',
              at: [
                'The control plane can … across multiple AZs',
                'Seven single-AZ or nine … create a cluster',
              ],
            },
            {
              page: 'rosaResponsibilities4',
              at: [
                'nodesEditingRosaCli',
                'Configure ROSA multi-AZ clusters … and cluster availability',
              ],
            },
          ],
        },
        'iam-permissions': {
          owner: 'customer',
          duty: 'Create the roles that give ROSA’s components and Red Hat’s engineers access to your account. ROSA classic uses customer managed policies that the service defines. Use IAM tools to apply the appropriate permissions to the AWS resources in the account.',
          sources: [
            { page: 'architecture', at: 'Uses customer managed policies … by the service' },
            { page: 'rosaResponsibilities', at: 'whileRosaCustomerCreates' },
            { page: 'rosaResponsibilities7', at: 'createIamRolesServiceAccess' },
            { page: 'rosaResponsibilities8', at: 'iamToolsCustomerAccount' },
          ],
        },
      },
    },
  ],
  contradictions: [
    {
      topic: 'Account in which the control plane runs',
      finding:
        'The page on responsibilities says that ROSA clusters are hosted on resources in the customer’s AWS accounts, and mentions infrastructure nodes throughout. The page on architecture places a hosted control plane in an account that Red Hat owns, without dedicated infrastructure nodes. The catalogue follows the page on architecture and decides by mode.',
      sources: [
        { page: 'rosaResponsibilities', at: 'While ROSA clusters are … customer AWS accounts' },
        {
          page: 'architecture',
          at: [
            'hosted within Red Hat’s … managed by Red Hat',
            'Doesn’t use dedicated infrastructure nodes',
          ],
        },
      ],
    },
    {
      topic: 'Who manages worker nodes',
      questions: ['patch-system'],
      finding:
        'The overview table gives management of control plane, infrastructure and worker nodes to Red Hat in all five columns. Tables further down have the customer monitor and manage worker nodes through machine pools and replace failed ones. The catalogue follows the tables of tasks. The provider is responsible for the system and versions of worker nodes. You are responsible for their number and replacement.',
      sources: [
        {
          page: 'rosaResponsibilities2',
          at: 'Virtual compute management (control … and worker nodes)',
        },
        { page: 'rosaResponsibilities3', at: 'Monitor and manage Amazon … or ROSA CLI' },
        { page: 'rosaResponsibilities4', at: 'nodesEditingRosaCli' },
      ],
    },
  ],
  pages: {
    rosaResponsibilities: {
      path: 'rosa-responsibilities',
      title: 'Overview of responsibilities for ROSA',
      passages: { whileRosaCustomerCreates: 'While ROSA clusters are … the customer creates' },
    },
    architecture: { path: 'rosa-architecture-models', title: 'ROSA architecture' },
    rosaResponsibilities2: {
      path: 'rosa-responsibilities#responsibility-overview',
      title: 'Overview of responsibilities for ROSA',
    },
    rosaResponsibilities3: {
      path: 'rosa-responsibilities#change-management',
      title: 'Overview of responsibilities for ROSA',
      passages: {
        scheduleEnsureCompatibility:
          'Schedule maintenance version upgrades … to ensure compatibility',
        monitorResourceRequirements:
          'Monitor worker node utilization … cluster resource requirements',
      },
    },
    rosaResponsibilities4: {
      path: 'rosa-responsibilities#disaster-recovery',
      title: 'Overview of responsibilities for ROSA',
      passages: { nodesEditingRosaCli: 'nodes by editing the … the ROSA CLI' },
    },
    rosaResponsibilities5: {
      path: 'rosa-responsibilities#security-regulation-compliance',
      title: 'Overview of responsibilities for ROSA',
      passages: {
        monitorOptionalSecurityThreats:
          'Monitor optional configured virtual … and security threats',
      },
    },
    rosaResponsibilities6: {
      path: 'rosa-responsibilities#customer-responsibilities',
      title: 'Overview of responsibilities for ROSA',
    },
    rosaResponsibilities7: {
      path: 'rosa-responsibilities#access-identity-auth',
      title: 'Overview of responsibilities for ROSA',
      passages: { createIamRolesServiceAccess: 'Create IAM roles and … ROSA service access' },
    },
    rosaResponsibilities8: {
      path: 'rosa-responsibilities#incident-ops-management',
      title: 'Overview of responsibilities for ROSA',
      passages: { iamToolsCustomerAccount: 'Use IAM tools to … the customer account' },
    },
    whatIs: { path: 'what-is-rosa', title: 'What is Red Hat OpenShift Service on AWS?' },
  },
});
