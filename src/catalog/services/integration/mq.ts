import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon MQ',
  shortName: 'Amazon MQ',
  summary:
    'ActiveMQ and RabbitMQ brokers that AWS maintains; deployment mode, users and versions are yours.',
  guide: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: ['ActiveMQ', 'RabbitMQ', 'message broker', 'AMQP', 'MQTT', 'JMS', 'STOMP'],
  archetype: 'managed-instances',
  unanswered: {
    'back-up': 'AWS’s page on resilience says nothing of backups of a broker’s messages.',
  },
  with: ['key-choice', 'tls-endpoint'],
  change: {
    'os-patches': {
      name: 'Maintain hardware and system',
      duty: 'Maintain hardware and operating system in the maintenance window, for up to two hours, and replace instances with new ones where that is needed.',
      sources: ['maintenance'],
      evidence: ['SOC 2 report'],
    },
    'engine-install': {
      name: 'Install patch versions of the engine',
      duty: 'Publish engine versions and bring each broker to the latest supported patch version in its window. Raise it to the next minor version when its own reaches end of support.',
      sources: ['upgrades'],
      evidence: ['SOC 2 report'],
    },
    'maintenance-window': {
      duty: 'Schedule day, time and time zone when you create the broker; UTC counts without one. Until the next window has passed you can move it four times at most.',
      sources: ['maintenance'],
    },
    'engine-version': {
      duty: 'Choose and start minor and major upgrades, which run in the next window or at a reboot. Leave automatic upgrades on: from ActiveMQ 5.18 they must be.',
      sources: ['upgrades', 'brokers'],
      evidence: ['MQ.3', 'mq-auto-minor-version-upgrade-enabled'],
    },
    'schema-and-queries': {
      name: 'Clients that survive a reboot',
      duty: 'Write clients for an interruption: a single-instance broker is offline while it reboots, and upgrades need a reboot.',
      sources: ['upgrades'],
      controls: ['cp-2', 'cp-10'],
    },
    'iam-permissions': {
      name: 'IAM permissions to manage brokers',
      duty: 'Decide who may create and change brokers; creating one also takes EC2 permissions for network interfaces. Inside the broker other users count.',
      sources: ['brokers'],
    },
    'network-exposure': {
      name: 'Subnets, security groups and ports',
      duty: 'Place the broker in your subnets and open only the ports of protocols in use, such as 5671 for AMQP, 8883 for MQTT or 61617 for OpenWire.',
      sources: ['practices', 'brokers'],
    },
    'engine-users': {
      name: 'Broker users, groups or LDAP',
      duty: 'Create users with a password of 12 characters or more, and give web console access only to those who need it; or take users from an LDAP server.',
      sources: ['brokers'],
    },
    'customer-data': {
      name: 'Messages, and names without secrets',
      duty: 'Know what messages carry, and put no personal data into broker names or usernames: other services, CloudWatch Logs among them, can read these.',
      sources: ['protection'],
    },
    'encryption-at-rest': {
      name: 'Encrypt stored messages',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt user data on the broker’s storage, in every broker.',
      setting: 'always-on',
      sources: ['protection'],
      controls: ['sc-28'],
      evidence: ['SOC 2 report'],
    },
    'key-choice': {
      name: 'Choose the key at creation, keep it',
      duty: 'Stay with the key that Amazon MQ owns, or name the AWS managed or a customer managed one. Disable your key and the broker may degrade; a revoked grant cannot be restored.',
      sources: ['protection'],
    },
    'encryption-in-transit': {
      name: 'Encrypt traffic between brokers',
      duty: 'Encrypt all connections between brokers with TLS.',
      sources: ['protection'],
      evidence: ['SOC 2 report'],
    },
  },
  omit: ['tenant-isolation', 'backup-run', 'backup-retention', 'restore-tests'],
  add: [
    {
      id: 'deployment-mode',
      layer: 'platform',
      name: 'Choose how many brokers and zones',
      owner: 'customer',
      duty: 'Decide whether one broker in one Availability Zone is enough; a mode across zones shortens the downtime of each maintenance window.',
      sources: ['activeDeployment', 'maintenance'],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'public-access',
      layer: 'access',
      name: 'Keep public accessibility off',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Leave publiclyAccessible at false, the API’s default: such a broker cannot be reached from outside its VPC, which greatly reduces its exposure to DDoS attacks.',
      setting: 'off-by-default',
      sources: ['practices', 'brokers'],
      controls: ['sc-7', 'ac-4'],
      evidence: ['mq-no-public-access'],
    },
    {
      id: 'broker-logs',
      layer: 'data',
      name: 'General and audit logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable both, and before that grant logs:CreateLogGroup and a resource policy, or nothing arrives. Messages that you publish from the web console appear in these logs.',
      setting: 'off-by-default',
      sources: ['activeLogs', 'brokers'],
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
          sources: ['activeDeployment'],
          controls: ['cp-9', 'si-13'],
        },
        {
          id: 'authorization-map',
          layer: 'access',
          name: 'Authorization map by group',
          owner: 'customer',
          duty: 'Configure an authorization map: ActiveMQ has none by default, so any authenticated user may do anything. Include the group activemq-webconsole if you use the console.',
          setting: 'off-by-default',
          sources: ['practices'],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'activemq-active-standby',
      name: 'ActiveMQ, active/standby',
      summary:
        'A pair in two zones on one EFS volume: AWS switches over, your clients must know both endpoints.',
      from: 'activemq-single',
      change: {
        'schema-and-queries': {
          name: 'Clients that know both endpoints',
          duty: 'Connect through the Failover Transport to both endpoints of each protocol, -1 and -2: only one of them is active, and maintenance and reboots change which.',
          sources: ['activeDeployment'],
        },
        'deployment-mode': {
          name: 'Choose the pair and its two subnets',
          duty: 'Choose active/standby and name two subnets, each in another Availability Zone: two brokers shorten the downtime of each maintenance window.',
          sources: ['activeDeployment', 'maintenance', 'brokers'],
          evidence: ['mq-active-deployment-mode'],
        },
      },
      omit: ['storage-choice'],
      add: [
        {
          id: 'failover',
          layer: 'platform',
          name: 'Fail over to the standby broker',
          owner: 'aws',
          duty: 'Take a broken instance out of service and let the standby accept connections, within seconds at a reboot. Maintain one instance at a time.',
          sources: ['activeDeployment', 'maintenance'],
          controls: ['cp-10', 'cp-7'],
        },
        {
          id: 'durability',
          layer: 'data',
          name: 'Keep messages in several zones',
          owner: 'aws',
          duty: 'Store message data on Amazon EFS, redundantly across multiple Availability Zones.',
          sources: ['activeDeployment'],
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
      change: {
        'engine-version': {
          duty: 'Choose and start minor and major upgrades, which run in the next window or at a reboot, and leave automatic upgrades on, as 3.13 and later demand. RabbitMQ 4 runs on mq.m7g only; a broker created without a version gets the latest.',
          sources: ['rabbitVersions', 'upgrades', 'brokers'],
          evidence: [
            'MQ.3',
            'mq-auto-minor-version-upgrade-enabled',
            'rabbit-mq-supported-version',
          ],
        },
        'network-exposure': {
          duty: 'Name your subnets, admit only your clients to AMQP (port 5671 in AWS’s list), and take no VPC that another account shares with you.',
          sources: ['practices', 'rabbitDeployment', 'brokers'],
        },
        'engine-users': {
          name: 'Administrator and users in RabbitMQ',
          duty: 'Guard the one administrator that the broker is created with, and create all further users in RabbitMQ itself, through its API or web console.',
        },
        'deployment-mode': { sources: ['rabbitDeployment', 'maintenance'] },
        'encryption-in-transit': {
          duty: 'Encrypt all connections between brokers with TLS. TLS 1.3 is not available for RabbitMQ brokers.',
        },
        'broker-logs': {
          name: 'General logs to CloudWatch Logs',
          duty: 'Set general in logs for the broker. Audit logging does not apply to RabbitMQ brokers.',
          sources: ['brokers'],
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
          sources: ['rabbitDeployment'],
          controls: ['cp-10'],
        },
        {
          id: 'streams',
          layer: 'application',
          name: 'Keep clients from creating streams',
          owner: 'customer',
          duty: 'Do not create RabbitMQ streams: the service does not support them, and creating one results in data loss.',
          sources: ['rabbitVersions'],
          controls: ['cm-7', 'si-12'],
        },
      ],
    },
    {
      id: 'rabbitmq-cluster',
      name: 'RabbitMQ, cluster',
      summary:
        'Three nodes across zones: AWS moves nodes and guards the mirroring, you keep queues short and reconnect.',
      from: 'rabbitmq-single',
      change: {
        'schema-and-queries': {
          name: 'Clients that reconnect, short queues',
          duty: 'Make clients reconnect by themselves, because each node’s connections are severed when it goes down, and keep classic mirrored queues short: while one synchronises, its other operations are blocked.',
          sources: ['rabbitDeployment'],
        },
        'deployment-mode': {
          name: 'Choose the cluster and its subnets',
          duty: 'Choose the cluster deployment of three nodes, and name at least one subnet if it is not publicly accessible; several must lie in different Availability Zones.',
          sources: ['rabbitDeployment', 'brokers'],
          evidence: ['mq-rabbit-deployment-mode'],
        },
      },
      omit: ['stable-endpoint'],
      add: [
        {
          id: 'node-relocation',
          layer: 'platform',
          name: 'Keep two nodes up, move lost ones',
          owner: 'aws',
          duty: 'Maintain one node at a time with two running. In an outage of a zone, try to relocate its nodes to another one, and rebalance the cluster afterwards.',
          sources: ['rabbitDeployment'],
          controls: ['cp-10', 'cp-7'],
        },
        {
          id: 'mirroring-policy',
          layer: 'platform',
          name: 'Guard the mirroring of queues',
          owner: 'aws',
          duty: 'Where queues are mirrored in the classic way, manage the policies for it across all nodes: recreate the default policy when somebody deletes it, and put its properties into the policies that you add.',
          sources: ['rabbitDeployment'],
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
      sources: ['upgrades', 'rabbitVersions', 'brokers'],
    },
    {
      topic: 'Whether patch upgrades can be declined',
      questions: ['start-patch'],
      finding:
        'The page on upgrades says that patch versions are managed for all brokers. The API has a switch for them, true by default, which must be true for ActiveMQ from 5.18 and RabbitMQ from 3.13. So only an older version could still decline; the catalogue gives patch versions to AWS.',
      sources: ['upgrades', 'brokers'],
    },
  ],
  pages: {
    upgrades: { path: 'upgrading-brokers', title: 'Upgrading an Amazon MQ broker engine version' },
    rabbitVersions: {
      path: 'rabbitmq-version-management',
      title: 'Managing Amazon MQ for RabbitMQ engine versions',
    },
    brokers: {
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/api-reference/brokers.html',
      title: 'Brokers',
    },
    maintenance: {
      path: 'maintaining-brokers',
      title: 'Scheduling the maintenance window for an Amazon MQ broker',
    },
    practices: { path: 'using-amazon-mq-securely', title: 'Security best practices for Amazon MQ' },
    protection: { path: 'data-protection', title: 'Data protection in Amazon MQ' },
    activeDeployment: {
      path: 'amazon-mq-broker-architecture',
      title: 'Deployment options for Amazon MQ for ActiveMQ brokers',
    },
    activeLogs: {
      path: 'configure-logging-monitoring-activemq',
      title: 'Configuring Amazon MQ for ActiveMQ logs',
    },
    rabbitDeployment: {
      path: 'rabbitmq-broker-architecture',
      title: 'Deployment options for Amazon MQ for RabbitMQ brokers',
    },
  },
});
