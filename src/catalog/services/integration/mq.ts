import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon MQ',
  shortName: 'Amazon MQ',
  summary:
    'Amazon MQ runs ActiveMQ and RabbitMQ brokers that AWS maintains. You choose the deployment mode and the version, and manage the users.',
  guide: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/',
  read: '2026-11-24',
  aliases: ['ActiveMQ', 'RabbitMQ', 'message broker', 'AMQP', 'MQTT', 'JMS', 'STOMP'],
  aws: {
    cloudFormationPrefixes: ['AWS::AmazonMQ'],
    terraformPrefixes: ['aws_mq_'],
    resources: [
      {
        types: ['aws_mq_broker'],
        modes: [
          {
            mode: 'activemq-active-standby',
            where: { engine_type: 'ActiveMQ', deployment_mode: 'ACTIVE_STANDBY_MULTI_AZ' },
          },
          {
            mode: 'rabbitmq-cluster',
            where: { engine_type: 'RabbitMQ', deployment_mode: 'CLUSTER_MULTI_AZ' },
          },
          { mode: 'activemq-single', where: { engine_type: 'ActiveMQ' } },
          { mode: 'rabbitmq-single', where: { engine_type: 'RabbitMQ' } },
        ],
      },
      {
        types: ['AWS::AmazonMQ::Broker'],
        modes: [
          {
            mode: 'activemq-active-standby',
            where: { EngineType: 'ActiveMQ', DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ' },
          },
          {
            mode: 'rabbitmq-cluster',
            where: { EngineType: 'RabbitMQ', DeploymentMode: 'CLUSTER_MULTI_AZ' },
          },
          { mode: 'activemq-single', where: { EngineType: 'ActiveMQ' } },
          { mode: 'rabbitmq-single', where: { EngineType: 'RabbitMQ' } },
        ],
      },
    ],
  },
  archetype: 'managed-instances',
  scope: [
    {
      programs: ['soc', 'pci', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, HIPAA, and others',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon MQ” mentions no backup of a broker or its messages.',
  },
  traits: ['key-choice', 'tls-endpoint'],
  override: {
    'os-patches': {
      name: 'Maintain hardware and OS',
      owner: 'aws',
      duty: 'Amazon MQ periodically performs maintenance on the hardware, operating system or engine software of a broker during the maintenance window. The maintenance can last up to two hours.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Periodically, Amazon MQ performs … the maintenance window',
            'The duration of the … two hours',
          ],
        },
      ],
    },
    'engine-install': {
      name: 'Install patch versions of the engine',
      owner: 'aws',
      duty: 'Amazon MQ provides engine versions. It upgrades brokers to the latest supported patch version in their maintenance window. When a broker’s minor version reaches end of support, Amazon MQ upgrades the broker to the next minor version.',
      sources: [
        {
          page: 'upgrades',
          at: [
            'Amazon MQ regularly provides … engine improvements',
            'amazonMqMaintenanceWindow',
            'Amazon MQ upgrades your … end of support',
          ],
        },
      ],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'When you create the broker, you can schedule the day and time of the maintenance window. The time zone is UTC by default. You can adjust the window up to four times before the next scheduled window.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'When you first create … specified time',
            'You can only adjust … scheduled maintenance window',
            'The time zone, in … UTC by default',
          ],
        },
      ],
    },
    'engine-version': {
      owner: 'customer',
      duty: 'Choose and start minor and major upgrades. They run in the next maintenance window or after a reboot. Automatic upgrades to patch versions are on by default, and must be on for ActiveMQ 5.18 and above.',
      sources: [
        {
          page: 'upgrades',
          at: ['manuallyUpgradeMinorVersion', 'bothManualRebootBroker'],
        },
        { page: 'brokers', at: 'enablesAutomatic13Above' },
      ],
      evidence: ['mq-auto-minor-version-upgrade-enabled'],
    },
    'schema-and-queries': {
      name: 'Plan for interruptions at a reboot',
      owner: 'customer',
      duty: 'Expect interruptions. A single-instance broker is offline while it reboots. Version upgrades take place in the maintenance window or at a reboot.',
      sources: [
        {
          page: 'upgrades',
          at: ['bothManualRebootBroker', 'Single instance brokers are … being rebooted'],
          verified: '2026-11-26',
        },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Decide who may create brokers. To create a broker, a user needs the IAM policy `AmazonMQFullAccess`, or the EC2 permissions that AWS lists, such as `ec2:CreateNetworkInterface`.',
      sources: [
        {
          page: 'brokers',
          at: ['To create a broker, … following EC2 permissions'],
          verified: '2026-11-27',
        },
      ],
    },
    'network-exposure': {
      name: 'Security group and protocol ports',
      owner: 'customer',
      duty: 'For a private broker, restrict connections through your VPC security group. Allow only the protocol ports that you use, such as 5671 for AMQP, 8883 for MQTT or 61617 for OpenWire.',
      sources: [
        {
          page: 'practices',
          at: ['improveSecuritySecurityGroup', 'Allow only the protocol … OpenWire: 61617'],
        },
        { page: 'brokers', at: 'The list of rules … connections to brokers' },
      ],
    },
    'engine-users': {
      name: 'Broker users and groups, or LDAP',
      owner: 'customer',
      duty: 'Create users with a password of 12 characters or more. Put the users into groups, and decide who has access to the web console. Alternatively, specify an LDAP server that authenticates and authorizes users.',
      sources: [
        {
          page: 'brokers',
          at: [
            'The metadata of the … to the broker',
            'Enables access to the … ActiveMQ user belongs',
            'must be at least 12 characters',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Message content, and no secrets in names',
      owner: 'customer',
      duty: 'Maintain control over what messages carry. Put no personal or confidential data into broker names or usernames. Other services, including CloudWatch Logs, can read these names.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … this infrastructure',
            'do not use any … including CloudWatch Logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Amazon MQ always encrypts your data at rest.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'Amazon MQ always encrypts your data at rest' }],
      controls: ['sc-28'],
    },
    'key-choice': {
      name: 'Choose and keep the encryption key',
      owner: 'customer',
      duty: 'Keep the key that Amazon MQ owns, or specify the AWS managed key or a customer managed key. With EBS storage, if you disable the key, schedule its deletion or revoke the EBS grant, AWS cannot maintain the broker, which may degrade. Revoking a grant cannot be undone.',
      sources: [
        {
          page: 'protection',
          at: [
            'Amazon MQ owned KMS … Key Management Service (KMS)',
            'Revoking a grant cannot be undone',
            'if you disable, schedule … degraded state',
          ],
          verified: '2026-11-27',
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt traffic between brokers',
      owner: 'aws',
      duty: 'Amazon MQ uses TLS to encrypt all data that passes between ActiveMQ brokers, whatever the protocol.',
      sources: [
        {
          page: 'protection',
          at: [
            'requires strong Transport Layer … Amazon MQ deployment',
            'All data that passes … all available protocols',
          ],
        },
      ],
    },
  },
  remove: ['tenant-isolation', 'backup-run', 'backup-retention', 'restore-tests'],
  add: [
    {
      id: 'deployment-mode',
      layer: 'platform',
      name: 'Choose the deployment mode',
      owner: 'customer',
      duty: 'Decide whether one broker in one Availability Zone is enough. AWS says that a mode with high availability across several zones can minimize downtime during a maintenance window.',
      sources: [
        { page: 'activeDeployment', at: 'A single-instance broker is … storage volume' },
        { page: 'maintenance', at: 'minimizeDowntimeZonesAz' },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'upgrade-run',
      layer: 'platform',
      name: 'Run version upgrades',
      owner: 'aws',
      duty: 'Amazon MQ runs manual and automatic version upgrades during the scheduled maintenance window, or after you reboot the broker.',
      sources: [{ page: 'upgrades', at: ['bothManualRebootBroker'] }],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'log-delivery',
      layer: 'platform',
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'If you enable logs for the broker and the required permissions are in place, Amazon MQ publishes the logs to CloudWatch Logs in your account.',
      sources: [
        { page: 'brokers', at: ['Enables Amazon CloudWatch logging for brokers'] },
        {
          page: 'activeLogs',
          at: [
            'To allow Amazon MQ … restart the broker',
            'General logging enables the … your CloudWatch account',
          ],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'public-access',
      layer: 'access',
      name: 'Public access',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If you leave `publiclyAccessible` at `false`, the default in the API, the broker can’t be accessed from outside its VPC. This greatly reduces the broker’s susceptibility to DDoS attacks from the internet.',
      setting: 'closed-by-default',
      sources: [
        { page: 'practices', at: ['Brokers created without public … public internet'] },
        { page: 'brokers', at: 'Enables connections from applications … value is provided' },
      ],
      controls: ['sc-7', 'ac-4'],
      evidence: ['mq-no-public-access'],
    },
    {
      id: 'broker-logs',
      layer: 'data',
      name: 'General and audit logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'If you want logs in CloudWatch, enable general or audit logging. Before you create or restart the broker, add a permission to your user and configure a resource-based policy. If logging is enabled, the logs show the content of messages that you publish from the ActiveMQ web console.',
      sources: [
        {
          page: 'activeLogs',
          at: [
            'you must add a … restart the broker',
            'When you turn on … in the logs',
            'You can enable general … edit a broker',
          ],
          verified: '2026-11-26',
        },
        { page: 'brokers', at: 'enablesGeneralLogging', verified: '2026-11-26' },
      ],
      controls: ['au-2', 'au-12'],
      evidence: ['MQ.2', 'mq-cloudwatch-audit-log-enabled', 'mq-broker-general-logging-enabled'],
    },
  ],
  modes: [
    {
      id: 'activemq-single',
      name: 'ActiveMQ, single instance',
      summary:
        'One broker runs in one Availability Zone. Its storage may span zones, but its availability does not.',
      add: [
        {
          id: 'storage-choice',
          layer: 'platform',
          name: 'Choose EFS or EBS for messages',
          owner: 'customer',
          duty: 'Choose Amazon EFS, which stores data in several Availability Zones, or Amazon EBS. EBS is built for low latency and high throughput, and replicates data within one Availability Zone.',
          sources: [
            {
              page: 'activeDeployment',
              at: [
                'Amazon EFS storage volumes … and high throughput',
                'EBS storage replicated across … single AZ',
              ],
            },
          ],
          controls: ['cp-9', 'si-13'],
        },
        {
          id: 'authorization-map',
          layer: 'access',
          name: 'Authorization map by group',
          owner: 'customer',
          duty: 'As a best practice, use an authorization map to restrict permissions by group. By default, ActiveMQ has no authorization map, so any authenticated user can perform any action. If you use the ActiveMQ web console, include the group `activemq-webconsole` in the map.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'practices',
              at: ['Because ActiveMQ has no … by group', 'If you specify an … Amazon MQ broker'],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'activemq-active-standby',
      name: 'ActiveMQ, active/standby',
      summary:
        'Two brokers in two Availability Zones share one EFS volume. AWS switches between the brokers, and your clients must know both endpoints.',
      extends: 'activemq-single',
      override: {
        'schema-and-queries': {
          name: 'Connect clients to both endpoints',
          owner: 'customer',
          duty: 'Let the application use the Failover Transport to connect to either endpoint of each protocol, `-1` or `-2`. Only one endpoint is active at a time. Maintenance windows and reboots cause a failover.',
          sources: [
            {
              page: 'activeDeployment',
              at: [
                'Maintencance windows and broker … failover to happen',
                'Amazon MQ provides two … Failover Transport',
              ],
            },
          ],
        },
        'deployment-mode': {
          name: 'Choose the mode and two subnets',
          owner: 'customer',
          duty: 'Choose active/standby, and specify two subnets in different Availability Zones. AWS says that a mode with high availability across several zones can minimize downtime during a maintenance window.',
          sources: [
            { page: 'activeDeployment', at: 'An active/standby broker is … redundant pair' },
            { page: 'maintenance', at: 'minimizeDowntimeZonesAz' },
            { page: 'brokers', at: 'If you specify more … requires two subnets' },
          ],
          evidence: ['MQ.5', 'mq-active-deployment-mode'],
        },
      },
      remove: ['storage-choice'],
      add: [
        {
          id: 'failover',
          layer: 'platform',
          name: 'Fail over to the standby broker',
          owner: 'aws',
          duty: 'If an instance malfunctions or undergoes maintenance, Amazon MQ takes it out of service. The healthy standby then becomes active and accepts communications. Amazon MQ maintains one instance at a time.',
          sources: [
            {
              page: 'activeDeployment',
              at: 'If one of the … incoming communications',
            },
            { page: 'maintenance', at: 'In active/standby mode, Amazon … remains available' },
          ],
          controls: ['cp-10', 'cp-7'],
        },
        {
          id: 'durability',
          layer: 'data',
          name: 'Store copies across zones',
          owner: 'aws',
          duty: 'Amazon MQ uses Amazon EFS storage for the broker pair. EFS stores data redundantly across multiple Availability Zones.',
          sources: [
            {
              page: 'activeDeployment',
              at: 'An active/standby broker is … Availability Zones (AZs)',
            },
          ],
          controls: ['cp-9', 'si-13'],
        },
      ],
    },
    {
      id: 'rabbitmq-single',
      name: 'RabbitMQ, single instance',
      summary:
        'One broker runs in one Availability Zone behind a load balancer. The endpoint stays the same when AWS replaces the instance.',
      profile: { insideVpc: 'your-choice' },
      override: {
        'engine-version': {
          owner: 'customer',
          duty: 'Start upgrades to the next supported minor or major version; they run in the next maintenance window or after a reboot. From version 3.13, automatic patch upgrades must be on. If you specify no version, you get the latest; RabbitMQ 4.2 runs on mq.m7g only.',
          sources: [
            {
              page: 'rabbitVersions',
              at: [
                'If you do not … latest engine version',
                'Amazon MQ supports RabbitMQ … instance sizes',
              ],
            },
            {
              page: 'upgrades',
              at: ['manuallyUpgradeMinorVersion', 'bothManualRebootBroker'],
            },
            { page: 'brokers', at: 'enablesAutomatic13Above' },
          ],
          evidence: ['mq-auto-minor-version-upgrade-enabled', 'rabbit-mq-supported-version'],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'If you specify subnets in a shared VPC, your account must own that VPC. In the security group of a private broker, allow only the ports that you use. AWS lists port 5671 for AMQP.',
          sources: [
            {
              page: 'practices',
              at: ['improveSecuritySecurityGroup', 'AMQP: 5671'],
              verified: '2026-11-26',
            },
            { page: 'rabbitDeployment', at: 'You can access your … following protocols' },
            {
              page: 'brokers',
              at: 'If you specify subnets … your AWS account',
              verified: '2026-11-26',
            },
          ],
        },
        'engine-users': {
          name: 'Administrator and users in RabbitMQ',
          owner: 'customer',
          duty: 'Specify the one administrator that is created with the broker. If OAuth 2.0 is enabled, the broker accepts one user or none. Create all further users in RabbitMQ itself, through its API or web console.',
          sources: [
            {
              page: 'brokers',
              at: ['one and only one … RabbitMQ web console', 'When OAuth 2.0 is … no users'],
            },
          ],
        },
        'deployment-mode': {
          owner: 'customer',
          sources: [
            { page: 'rabbitDeployment', at: 'A single-instance broker is … Load Balancer (NLB)' },
            { page: 'maintenance', at: 'minimizeDowntimeZonesAz' },
          ],
        },
        'encryption-in-transit': {
          owner: 'aws',
          duty: 'Amazon MQ requires TLS for all client connections; TLS 1.3 is not available. A cluster’s replication stays inside the broker’s VPC, without inter-node encryption. Traffic between AWS data centers is encrypted at the physical layer.',
          name: 'Require TLS from clients',
          sources: [
            {
              page: 'protection',
              at: [
                'TLS 1.3 is not available for RabbitMQ brokers',
                'RabbitMQ requires strong Transport … for cluster replication',
              ],
            },
          ],
        },
        'broker-logs': {
          name: 'General logs',
          owner: 'customer',
          duty: 'If you want the broker’s logs in CloudWatch, enable general logging. Audit logging does not apply to RabbitMQ brokers.',
          sources: [
            {
              page: 'brokers',
              at: ['Enables audit logging. Every … RabbitMQ brokers', 'enablesGeneralLogging'],
            },
          ],
          evidence: ['mq-broker-general-logging-enabled'],
        },
      },
      add: [
        {
          id: 'stable-endpoint',
          layer: 'platform',
          name: 'Keep the endpoint stable',
          owner: 'aws',
          duty: 'Amazon MQ puts the broker behind a Network Load Balancer. The endpoint therefore stays the same when maintenance or broken hardware replaces the instance.',
          sources: [
            { page: 'rabbitDeployment', at: 'Using an Network Load … EC2 hardware failures' },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'streams',
          layer: 'application',
          name: 'Avoid RabbitMQ streams',
          owner: 'customer',
          duty: 'Do not create RabbitMQ streams. The service does not support them, and creating one will result in data loss.',
          sources: [{ page: 'rabbitVersions', at: 'Amazon MQ does not … data loss' }],
          controls: ['cm-7', 'si-12'],
        },
        {
          id: 'durability',
          layer: 'data',
          name: 'Store data redundantly on EBS',
          owner: 'aws',
          duty: 'Amazon MQ stores the broker’s data redundantly on Amazon EBS, for high durability.',
          sources: [
            {
              page: 'rabbitDeployment',
              at: [
                'For both deployment modes, … data redundantly',
                'The broker communicates with … storage volume',
              ],
            },
          ],
          controls: ['cp-9', 'si-13'],
        },
      ],
    },
    {
      id: 'rabbitmq-cluster',
      name: 'RabbitMQ, cluster',
      summary:
        'Three nodes run across Availability Zones. AWS relocates nodes and manages the mirroring. You keep queues short and make clients reconnect.',
      extends: 'rabbitmq-single',
      override: {
        'schema-and-queries': {
          name: 'Reconnect clients and keep queues short',
          owner: 'customer',
          duty: 'Make clients reconnect automatically, because their connections to a node are severed when the node is brought down. In a maintenance window, synchronizing mirrored queues blocks all other queue operations. Keeping these queues short mitigates this.',
          sources: [
            {
              page: 'rabbitDeployment',
              at: ['Each time a node … to your cluster', 'Because Amazon MQ sets … queues short'],
            },
          ],
        },
        'deployment-mode': {
          name: 'Choose the cluster and its subnets',
          owner: 'customer',
          duty: 'Choose the cluster deployment of three nodes. If the cluster is not publicly accessible, specify at least one subnet. If you specify several subnets, they must be in different Availability Zones.',
          sources: [
            { page: 'rabbitDeployment', at: 'A cluster deployment is … Availability Zones (AZ)' },
            {
              page: 'brokers',
              at: [
                'If you specify more … different Availability Zones',
                'A CLUSTER_MULTI_AZ Amazon MQ … at least one subnet',
              ],
            },
          ],
          evidence: ['MQ.6', 'mq-rabbit-deployment-mode'],
        },
      },
      remove: ['stable-endpoint'],
      add: [
        {
          id: 'node-relocation',
          layer: 'platform',
          name: 'Keep two nodes up and relocate nodes',
          owner: 'aws',
          duty: 'Amazon MQ maintains one node at a time, with at least two running. In an outage of an Availability Zone, it attempts to relocate the affected nodes to another zone. Once the outage ends, Amazon MQ rebalances the cluster.',
          sources: [
            {
              page: 'rabbitDeployment',
              at: ['if an Availability Zone … across the AZs', 'all maintenance to a … all times'],
            },
          ],
          controls: ['cp-10', 'cp-7'],
        },
        {
          id: 'mirroring-policy',
          layer: 'platform',
          name: 'Manage mirroring of classic queues',
          owner: 'aws',
          duty: 'On versions before RabbitMQ 4, Amazon MQ manages policies that mirror classic queues across all nodes. It recreates the default policy if you delete it, and applies the high availability properties to all other policies. RabbitMQ 4 does not replicate classic queues.',
          sources: [
            {
              page: 'rabbitDeployment',
              at: [
                'Amazon MQ automatically manages … all nodes',
                'If you do delete … will replace them',
              ],
            },
            { page: 'rabbit4', at: 'Mirroring of classic queues … non-replicated queue type' },
          ],
          controls: ['cp-9', 'cm-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether a new patch version is a minor upgrade',
      finding:
        'The page on upgrades calls an upgrade minor only if the minor number changes. It says that AWS manages patch versions for all brokers. The RabbitMQ page also counts a change of the patch number as minor. In the API, `autoMinorVersionUpgrade` in fact concerns patch versions. The catalogue follows the page on upgrades. AWS owns patches, and you own minor and major versions.',
      sources: [
        {
          page: 'upgrades',
          at: ['Minor version upgrade – … minor version upgrade', 'amazonMqMaintenanceWindow'],
        },
        { page: 'rabbitVersions', at: 'A version change is … version number changes' },
        { page: 'brokers', at: 'Enables automatic upgrades to … by Amazon MQ' },
      ],
    },
    {
      topic: 'Whether nodes of a RabbitMQ cluster encrypt traffic between each other',
      questions: ['encrypt-in-transit'],
      finding:
        'The page on data protection first says that all connections between Amazon MQ brokers use TLS. Further down, it says that clustered RabbitMQ brokers do not support inter-node encryption. It adds that replication stays in the broker’s VPC, and that traffic between data centers is encrypted at the physical layer. The catalogue follows the passage on RabbitMQ.',
      sources: [
        { page: 'protection', at: 'All connections between Amazon … encryption in transit' },
        {
          page: 'protection',
          at: 'RabbitMQ cluster replication traffic … for cluster replication',
        },
      ],
    },
    {
      topic: 'Whether you can decline patch upgrades',
      questions: ['start-patch'],
      finding:
        'The page on upgrades says that AWS manages patch versions for all brokers. The API has a switch for them, which is `true` by default. The switch must be `true` for ActiveMQ from 5.18 and RabbitMQ from 3.13. So only brokers with an older version could still decline. The catalogue gives patch versions to AWS.',
      sources: [
        { page: 'upgrades', at: 'amazonMqMaintenanceWindow' },
        { page: 'brokers', at: 'enablesAutomatic13Above' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon MQ',
    },
    upgrades: {
      path: 'upgrading-brokers',
      title: 'Upgrading an Amazon MQ broker engine version',
      read: '2026-11-26',
      passages: {
        amazonMqMaintenanceWindow: 'Amazon MQ manages upgrade … scheduled maintenance window',
        manuallyUpgradeMinorVersion: 'You can manually upgrade … or minor version',
        bothManualRebootBroker: 'Both manual and automatic … reboot your broker',
      },
    },
    rabbitVersions: {
      path: 'rabbitmq-version-management',
      title: 'Managing Amazon MQ for RabbitMQ engine versions',
      read: '2026-11-26',
    },
    brokers: {
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/api-reference/brokers.html',
      title: 'Brokers',
      read: '2026-11-26',
      passages: {
        enablesAutomatic13Above: 'Enables automatic upgrades to … 3.13 and above',
        enablesGeneralLogging: 'Enables general logging',
      },
    },
    maintenance: {
      path: 'maintaining-brokers',
      title: 'Scheduling the maintenance window for an Amazon MQ broker',
      read: '2026-11-26',
      passages: { minimizeDowntimeZonesAz: 'You can minimize downtime … Availability Zones (AZ)' },
    },
    practices: {
      path: 'using-amazon-mq-securely',
      title: 'Security best practices for Amazon MQ',
      read: '2026-11-26',
      passages: { improveSecuritySecurityGroup: 'To improve security for … VPC Security Group' },
    },
    protection: {
      path: 'data-protection',
      title: 'Data protection in Amazon MQ',
      read: '2026-11-26',
    },
    activeDeployment: {
      path: 'amazon-mq-broker-architecture',
      title: 'Deployment options for Amazon MQ for ActiveMQ brokers',
      read: '2026-11-26',
    },
    activeLogs: {
      path: 'configure-logging-monitoring-activemq',
      title: 'Configuring Amazon MQ for ActiveMQ logs',
      read: '2026-11-26',
    },
    rabbit4: { path: 'rabbitmq-4', title: 'RabbitMQ 4', read: '2026-11-27' },
    rabbitDeployment: {
      path: 'rabbitmq-broker-architecture',
      title: 'Deployment options for Amazon MQ for RabbitMQ brokers',
      read: '2026-11-26',
    },
  },
});
