import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon MQ',
  shortName: 'Amazon MQ',
  summary:
    'ActiveMQ and RabbitMQ brokers that AWS maintains; deployment mode, users and versions are yours.',
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
  unanswered: {
    'back-up': 'AWS’s page on resilience says nothing of backups of a broker’s messages.',
  },
  traits: ['key-choice', 'tls-endpoint'],
  override: {
    'os-patches': {
      name: 'Maintain hardware and system',
      owner: 'aws',
      duty: 'Periodically maintain the hardware, operating system or engine software of a broker during the maintenance window. The maintenance can last up to two hours.',
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
      duty: 'Provide engine versions, and bring brokers to the latest supported patch version in their window. Upgrade a broker to the next minor version when its current one reaches end of support.',
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
      duty: 'Schedule day and time of the window when you create the broker, if you wish; the time zone is UTC by default. Before the next scheduled window you can adjust it up to four times.',
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
      duty: 'Choose and start minor and major upgrades, which run in the next window or after a reboot. Automatic upgrades to patch versions are on by default, and must be on for ActiveMQ 5.18 and above.',
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
      name: 'Expect clients to be cut off at a reboot',
      owner: 'customer',
      duty: 'Expect an interruption: a single-instance broker is offline while it reboots, and version upgrades take place in the window or at a reboot.',
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
      name: 'IAM permissions to manage brokers',
      owner: 'customer',
      duty: 'Decide who may create brokers: it takes the IAM policy AmazonMQFullAccess, or the EC2 permissions that AWS lists, such as ec2:CreateNetworkInterface.',
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
      duty: 'For a private broker, restrict connections by your VPC security group: allow only the protocol ports that you are using, such as 5671 for AMQP, 8883 for MQTT or 61617 for OpenWire.',
      sources: [
        {
          page: 'practices',
          at: ['improveSecuritySecurityGroup', 'Allow only the protocol … OpenWire: 61617'],
        },
        { page: 'brokers', at: 'The list of rules … connections to brokers' },
      ],
    },
    'engine-users': {
      name: 'Broker users, groups or LDAP',
      owner: 'customer',
      duty: 'Create users with a password of 12 characters or more, put them into groups and decide who has access to the web console; or name an LDAP server that authenticates and authorises.',
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
      name: 'Messages, and names without secrets',
      owner: 'customer',
      duty: 'Maintain control over what messages carry, and put no personal or confidential data into broker names or usernames: other services, CloudWatch Logs among them, can read these.',
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
      duty: 'Encrypt your data at rest, always.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'Amazon MQ always encrypts your data at rest' }],
      controls: ['sc-28'],
    },
    'key-choice': {
      name: 'Choose the key at creation, keep it',
      owner: 'customer',
      duty: 'Stay with the key that Amazon MQ owns, or name the AWS managed or a customer managed one. With EBS storage, if you disable the key, schedule its deletion or revoke the grant for EBS, AWS cannot maintain the broker and it may degrade. Revoking a grant cannot be undone.',
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
      duty: 'Encrypt all data that passes between ActiveMQ brokers with TLS, whatever the protocol.',
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
      name: 'Choose how many brokers and zones',
      owner: 'customer',
      duty: 'Decide whether one broker in one Availability Zone is enough. By a mode with high availability across several zones, AWS says, you can minimise downtime during a maintenance window.',
      sources: [
        { page: 'activeDeployment', at: 'A single-instance broker is … storage volume' },
        { page: 'maintenance', at: 'minimizeDowntimeZonesAz' },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'upgrade-run',
      layer: 'platform',
      name: 'Carry out version upgrades',
      owner: 'aws',
      duty: 'Carry out manual and automatic version upgrades during the scheduled maintenance window, or after you reboot the broker.',
      sources: [{ page: 'upgrades', at: ['bothManualRebootBroker'] }],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'log-delivery',
      layer: 'platform',
      name: 'Publish the logs that you enable',
      owner: 'aws',
      duty: 'Publish the logs that you enable for the broker to CloudWatch Logs in your account, if the permissions for it are in place.',
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
      name: 'Keep public accessibility off',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Leave publiclyAccessible at false, its default in the API: such a broker can’t be accessed from outside its VPC, which greatly reduces its susceptibility to DDoS attacks from the internet.',
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
      duty: 'Enable general or audit logging if you want logs in CloudWatch. Before you create or restart the broker, add a permission to your user and configure a resource-based policy. With logs on, the content of messages that you publish from the ActiveMQ web console is displayed in them.',
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
      summary: 'One broker in one zone: its storage may span zones, its availability does not.',
      add: [
        {
          id: 'storage-choice',
          layer: 'platform',
          name: 'Choose EFS or EBS for messages',
          owner: 'customer',
          duty: 'Take Amazon EFS, which stores data in several Availability Zones, or Amazon EBS, which is built for low latency and high throughput and replicates inside one zone.',
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
          duty: 'Restrict permissions by group in an authorization map, which is a best practice: ActiveMQ has none by default, so any authenticated user can perform any action. Include the group activemq-webconsole if you use the ActiveMQ web console.',
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
        'A pair in two zones on one EFS volume: AWS switches over, your clients must know both endpoints.',
      extends: 'activemq-single',
      override: {
        'schema-and-queries': {
          name: 'Clients that know both endpoints',
          owner: 'customer',
          duty: 'Let the application connect to either endpoint of each protocol, -1 and -2, by the Failover Transport: only one of them is active at a time, and maintenance windows and reboots cause a failover.',
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
          name: 'Choose the pair and its two subnets',
          owner: 'customer',
          duty: 'Choose active/standby and name two subnets in different Availability Zones. By a mode with high availability across several zones, AWS says, you can minimise downtime during a maintenance window.',
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
          duty: 'Take an instance that malfunctions or undergoes maintenance out of service, so that the healthy standby becomes active and accepts communications. Maintain one instance at a time.',
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
          name: 'Store data across several zones',
          owner: 'aws',
          duty: 'Use Amazon EFS storage for the broker pair, which stores data redundantly across multiple Availability Zones.',
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
        'One broker in one zone behind a load balancer: the endpoint stays when AWS replaces the instance.',
      profile: { insideVpc: 'your-choice' },
      override: {
        'engine-version': {
          owner: 'customer',
          duty: 'Start upgrades to the next supported minor or major version, which run in the next window or after a reboot. Automatic upgrades to patch versions must be on from 3.13. RabbitMQ 4.2 runs on mq.m7g only; without a version you get the latest.',
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
          duty: 'If you specify subnets in a shared VPC, that VPC must be owned by your account. For a private broker, let the security group allow only the ports in use: AMQP on port 5671 in AWS’s list.',
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
          duty: 'Name the one administrator that the broker is created with (with OAuth 2.0 there may be none), and create all further users in RabbitMQ itself, through its API or web console.',
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
          duty: 'Require TLS for all client connections (1.3 is not available), keep a cluster’s replication inside the broker’s VPC, and encrypt traffic between AWS data centers at the physical layer. Clusters have no inter-node encryption.',
          name: 'Require TLS of clients',
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
          name: 'General logs to CloudWatch Logs',
          owner: 'customer',
          duty: 'Enable general logging if you want logs of the broker in CloudWatch. Audit logging does not apply to RabbitMQ brokers.',
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
          name: 'Keep the endpoint when hosts change',
          owner: 'aws',
          duty: 'Put the broker behind a Network Load Balancer, so that its endpoint stays the same when maintenance or broken hardware replaces the instance.',
          sources: [
            { page: 'rabbitDeployment', at: 'Using an Network Load … EC2 hardware failures' },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'streams',
          layer: 'application',
          name: 'Create no RabbitMQ streams',
          owner: 'customer',
          duty: 'Do not create RabbitMQ streams: the service does not support them, and creating one will result in data loss.',
          sources: [{ page: 'rabbitVersions', at: 'Amazon MQ does not … data loss' }],
          controls: ['cm-7', 'si-12'],
        },
        {
          id: 'durability',
          layer: 'data',
          name: 'Store the data redundantly',
          owner: 'aws',
          duty: 'Store the broker’s data redundantly for high durability, on Amazon EBS.',
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
        'Three nodes across zones: AWS moves nodes and guards the mirroring, you keep queues short and reconnect.',
      extends: 'rabbitmq-single',
      override: {
        'schema-and-queries': {
          name: 'Clients that reconnect, short queues',
          owner: 'customer',
          duty: 'Make clients reconnect by themselves, because their connections to a node are severed when it is brought down. Keeping mirrored queues short mitigates their synchronisation in a maintenance window, which blocks all other queue operations.',
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
          duty: 'Choose the cluster deployment of three nodes, and name at least one subnet if it is not publicly accessible; several must lie in different Availability Zones.',
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
          name: 'Keep two nodes up, move lost ones',
          owner: 'aws',
          duty: 'Maintain one node at a time with at least two running. In an outage of an Availability Zone, attempt to relocate the affected nodes to another one, and rebalance the cluster once the outage resolves.',
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
          name: 'Manage the mirroring of classic queues',
          owner: 'aws',
          duty: 'Before RabbitMQ 4, whose classic queues are not replicated, manage the broker policies that enable classic mirroring across all nodes: recreate the default policy if you delete it, and apply the high availability properties to all other policies that you create.',
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
        'The page on upgrades calls an upgrade minor only when the minor number changes, and says that AWS manages patch versions for all brokers. The RabbitMQ page counts a change of the patch number as minor too, and the API’s autoMinorVersionUpgrade in fact concerns patch versions. The catalogue follows the page on upgrades: patches are AWS’s, minor and major versions yours.',
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
      topic: 'Whether nodes of a RabbitMQ cluster encrypt between each other',
      questions: ['encrypt-in-transit'],
      finding:
        'The page on data protection first says that all connections between Amazon MQ brokers use TLS. Further down it says of RabbitMQ that clustered brokers do not support inter-node encryption, that replication stays in the broker’s VPC and that traffic between data centers is encrypted at the physical layer. The catalogue follows the passage on RabbitMQ.',
      sources: [
        { page: 'protection', at: 'All connections between Amazon … encryption in transit' },
        {
          page: 'protection',
          at: 'RabbitMQ cluster replication traffic … for cluster replication',
        },
      ],
    },
    {
      topic: 'Whether patch upgrades can be declined',
      questions: ['start-patch'],
      finding:
        'The page on upgrades says that patch versions are managed for all brokers. The API has a switch for them, true by default, which must be true for ActiveMQ from 5.18 and RabbitMQ from 3.13. So only an older version could still decline; the catalogue gives patch versions to AWS.',
      sources: [
        { page: 'upgrades', at: 'amazonMqMaintenanceWindow' },
        { page: 'brokers', at: 'enablesAutomatic13Above' },
      ],
    },
  ],
  pages: {
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
