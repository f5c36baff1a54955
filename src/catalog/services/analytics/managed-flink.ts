import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Service for Apache Flink',
  shortName: 'Managed Flink',
  summary:
    'Managed Service for Apache Flink runs your stream processing code. AWS patches and restarts the application in a window. You own the code, Flink version, snapshots and logs.',
  guide: 'https://docs.aws.amazon.com/managed-flink/latest/java/',
  read: '2026-11-26',
  aliases: [
    'Apache Flink',
    'Flink',
    'Amazon MSF',
    'Kinesis Data Analytics',
    'Amazon Kinesis Data Analytics',
    'KDA',
    'stream processing',
  ],
  aws: {
    iamServicePrefix: 'kinesisanalytics',
    cloudFormationPrefixes: ['AWS::KinesisAnalyticsV2'],
    terraformPrefixes: ['aws_kinesisanalyticsv2_'],
  },
  archetype: 'managed-application',
  traits: ['application-code', 'default-encryption', 'key-choice'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS periodically patches applications with security updates of the operating system and the container image, in an 8-hour window. You cannot opt out of these updates, pause them or choose the day.',
      setting: 'always-on',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Flink patches your applications … AWS security goals',
            'A maintenance window for … on an application',
            'does not support any … on specific days',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'The service encrypts the application’s code and its durable and running storage at rest. By default, it encrypts storage with AWS owned keys. This encryption includes all data subject to a checkpoint or snapshot.',
      sources: [
        {
          page: 'protection',
          at: [
            'code is encrypted at rest',
            'Durable application storage is encrypted at rest',
            'Running application storage is encrypted at rest',
          ],
        },
        { page: 'keys', at: 'By default, Amazon MSF … no additional set up' },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want to encrypt data subject to a checkpoint or snapshot with your own key, choose a customer managed key. The key needs the permissions that AWS lists. The key is not applied retroactively to an existing snapshot.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'keys',
          at: [
            'MSF requires permission to … durable application storage',
            'Retroactive application of encryption … existing historic snapshot',
            'In an Amazon MSF … for that application',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'maintenance-restart',
      layer: 'platform',
      name: 'Announce maintenance and restart',
      owner: 'aws',
      duty: 'AWS notifies you of planned maintenance by email and AWS Health, and restarts the application during maintenance. The downtime is 10 to 30 seconds, depending on the application’s state, its size and the recency of snapshots or checkpoints.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Flink notifies you about … AWS Health notifications',
            'As part of the … 10 to 30 seconds',
            'The actual downtime duration … snapshot/checkpoint recency',
          ],
        },
      ],
      controls: ['si-2', 'cp-10'],
    },
    {
      id: 'version-end',
      layer: 'platform',
      name: 'End support for old Flink versions',
      owner: 'aws',
      duty: 'AWS has ended support for Flink 1.6, 1.8, 1.11 and 1.13, as announced. After 16 October 2025, you can no longer create, start or run applications on Flink 1.13.',
      sources: [
        {
          page: 'earlier',
          at: [
            'Flink versions 1.6, 1.8, … a READY state',
            'We now plan to … Apache Flink version 1.13',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Choose the maintenance window',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'If the Region’s window does not suit you, change the time of day at which maintenance begins. The change does not affect maintenance that is already scheduled, and applies from the next maintenance on.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'you can change the … next time it schedules',
            'If you invoke this … maintenance for the application',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'maintenance-check',
      layer: 'platform',
      name: 'Check past maintenance',
      owner: 'customer',
      duty: 'Use `ListApplicationOperations` to check whether the service’s maintenance caused a restart.',
      sources: [{ page: 'maintenance', at: 'You can find if … the ListApplicationOperations API' }],
      controls: ['si-4'],
    },
    {
      id: 'version-upgrade',
      layer: 'platform',
      name: 'Choose the version, start upgrades',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Use in-place version upgrades to move existing applications to a new Flink version. The application stays traceable under a single ARN, including its snapshots, logs and Flink configurations. You cannot use in-place upgrades with Studio.',
      sources: [
        {
          page: 'upgrades',
          at: [
            'With in-place version upgrades … VPCs, and more',
            'You can perform in-place … AWS Management Console',
            'Apache Flink with Amazon … Apache Flink Studio',
          ],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'execution-role',
      layer: 'access',
      name: 'Execution role',
      owner: 'customer',
      duty: 'In the trust policy of a service execution role, let the service assume the role. To access your log stream, the application’s policy needs `logs:PutLogEvents`, `logs:DescribeLogGroups` and `logs:DescribeLogStreams`.',
      sources: [
        {
          page: 'logs',
          at: [
            'To grant Managed Service … service execution role',
            'Provide the correct Amazon … group and stream',
            'needs the following permissions … your log stream',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'The service encrypts data in transit from Kinesis Data Streams, between its own components and to Firehose. You cannot disable this encryption.',
      setting: 'always-on',
      sources: [
        {
          page: 'protection',
          at: [
            'Amazon MSF encrypts all … cannot be disabled',
            'Data in transit from … Amazon MSF and Firehose',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'endpoint-encryption',
      layer: 'data',
      name: 'Encryption at sources and sinks',
      owner: 'customer',
      duty: 'Ensure that sources and destinations encrypt data in transit and at rest. Set this in their own configuration or in the connector’s configuration. The service does not manage this encryption.',
      sources: [
        { page: 'protection', at: 'Ensure that your sources … data at rest' },
        { page: 'keys', at: 'Encryption of data sources … application connector configuration' },
      ],
      controls: ['sc-8', 'sc-28'],
    },
    {
      id: 'key-rotation',
      layer: 'data',
      name: 'Rotate the key',
      owner: 'customer',
      duty: 'Rotate your customer managed key yourself. Make sure that the operator who calls the API has permissions for the previous and the new key. AWS recommends that you stop and restart the application, because running storage otherwise stays under the previous key material.',
      sources: [
        {
          page: 'keys',
          at: [
            "Amazon MSF doesn't manage … own key rotation",
            'must make sure that … previous and new key',
            'we recommend that you … previous rotation key material',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'log-content',
      layer: 'data',
      name: 'No sensitive data in application logs',
      owner: 'customer',
      duty: 'Make sure that your application code logs no data that requires encryption with a customer managed key. The service currently does not support encrypting logs with such a key.',
      sources: [{ page: 'keys', at: 'Currently, Amazon MSF … require CMK encryption' }],
      controls: ['si-12', 'sc-28'],
    },
    {
      id: 'automatic-snapshots',
      layer: 'data',
      name: 'Take automatic snapshots',
      owner: 'aws',
      duty: 'If `SnapshotsEnabled` is `true`, the service automatically creates and uses snapshots when the application is updated, scaled or stopped. The service creates these snapshots even if the application exceeds the snapshot limit.',
      sources: [
        {
          page: 'snapshots',
          at: [
            'If SnapshotsEnabled is set … exactly-once processing semantics',
            'exceeds the snapshot limit … updated, scaled, or stopped',
          ],
        },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'snapshot-switch',
      layer: 'data',
      name: 'Keep SnapshotsEnabled true',
      owner: 'customer',
      switchOf: 'automatic-snapshots',
      duty: 'Keep `SnapshotsEnabled` set to `true` for an application. The value `false` leads to data loss during updates.',
      sources: [{ page: 'snapshots', at: 'to false will lead … during application updates' }],
      controls: ['cp-9'],
    },
    {
      id: 'snapshots',
      layer: 'data',
      name: 'Create snapshots several times a day',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'AWS recommends that you have the application create a snapshot several times a day. The correct frequency depends on the application’s logic. Frequent snapshots let you recover more recent data, but cost more and need more resources.',
      sources: [
        {
          page: 'snapshots',
          at: [
            'We recommend that your … correct state data',
            'Taking frequent snapshots lets … more system resources',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'snapshot-deletion',
      layer: 'data',
      name: 'Delete old snapshots',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Delete snapshots manually, because the service never deletes them. If the application reaches its snapshot limit, you can’t create a snapshot manually.',
      sources: [
        {
          page: 'snapshots',
          at: [
            'Flink never deletes snapshots … the DeleteApplicationSnapshot action',
            'If your application reaches … a LimitExceededException',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'state-compatibility',
      layer: 'data',
      name: 'Restore from incompatible state',
      owner: 'customer',
      duty: 'Know that an application faults if it attempts to restore state data from a snapshot that does not correspond to the current operator. To allow restoring from incompatible state data, set `AllowNonRestoredState` to `true`.',
      sources: [
        {
          page: 'snapshots',
          at: [
            'An application will fault … the current operator',
            'To allow an application … to true',
          ],
        },
      ],
      controls: ['cm-3', 'cp-10'],
    },
    {
      id: 'application-logs',
      layer: 'data',
      name: 'Turn on CloudWatch logging',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Add a CloudWatch logging option to see application events and configuration problems. The console creates the log group, log stream and permissions for you. With the API, you create them yourself.',
      sources: [
        {
          page: 'logs',
          at: [
            'By adding an Amazon … or configuration problems',
            'option using the console, … to the log stream',
            'option using the API, … to the log stream',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'log-level',
      layer: 'data',
      name: 'Choose the log level',
      owner: 'customer',
      duty: 'AWS recommends that you set the log level to `Info`, at which Flink’s errors appear. Use `Debug` for temporary debugging only.',
      sources: [
        {
          page: 'logs',
          at: [
            'We recommend that your … the Error level',
            'Only use this level for temporary debugging purposes',
          ],
        },
      ],
      controls: ['au-2', 'au-3'],
    },
  ],
  modes: [
    {
      id: 'service-network',
      name: 'Not connected to a VPC',
      summary: 'The application runs in AWS’s network and has no interface in your VPCs.',
    },
    {
      id: 'vpc',
      name: 'Connected to your VPC',
      summary:
        'The service creates network interfaces in your subnets. You manage security groups and the route to the internet.',
      profile: { insideVpc: 'yes' },
      traits: ['network-exposure'],
      override: {
        'network-exposure': {
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Choose the VPC, and the subnets and security group that the application uses to access resources in the VPC. If the application needs internet access, configure it with private subnets only.',
          sources: [
            {
              page: 'vpcInternet',
              at: [
                'If the application needs … with private subnets',
                'choose the VPC to … access VPC resources',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'network-interfaces',
          layer: 'network',
          name: 'Create network interfaces',
          owner: 'aws',
          duty: 'The service creates elastic network interfaces in one of the subnets provided in your VPC configuration. The number of interfaces may vary, depending on the application’s parallelism and parallelism per KPU.',
          sources: [
            {
              page: 'vpc',
              at: [
                'in one of the … for the application',
                'The number of elastic … of the application',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'internet-route',
          layer: 'access',
          name: 'Internet access of the application',
          owner: 'customer',
          duty: 'By default, an application that you connect to your VPC has no internet access unless the VPC provides it. If the application needs internet access, configure private subnets only. Route their outbound traffic to a NAT gateway or NAT instance in a public subnet.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'vpcInternet',
              at: [
                'By default, when you … VPC provides access',
                'If the application needs … to the NAT gateway',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'vpc-state',
          layer: 'data',
          name: 'Manage checkpoint and snapshot state',
          owner: 'aws',
          duty: 'The service manages checkpoint and snapshot state for applications with a VPC configuration.',
          sources: [{ page: 'vpc', at: 'manages the checkpoint and … a VPC configuration' }],
          controls: ['cp-9'],
        },
      ],
    },
  ],
  pages: {
    maintenance: {
      path: 'maintenance',
      title: 'Manage maintenance tasks for Managed Service for Apache Flink',
    },
    protection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Managed Service for Apache Flink',
    },
    keys: {
      path: 'key-management-flink',
      title: 'Key management in Amazon Managed Service for Apache Flink',
    },
    snapshots: { path: 'how-snapshots', title: 'Manage application backups using snapshots' },
    upgrades: {
      path: 'how-in-place-version-upgrades',
      title: 'Use in-place version upgrades for Apache Flink',
    },
    earlier: {
      path: 'earlier',
      title: 'Earlier version information for Managed Service for Apache Flink',
    },
    logs: {
      path: 'cloudwatch-logs',
      title: 'Set up application logging in Managed Service for Apache Flink',
    },
    vpc: {
      path: 'vpc',
      title: 'Configure Managed Service for Apache Flink to access resources in an Amazon VPC',
    },
    vpcInternet: {
      path: 'vpc-internet',
      title:
        'Internet and service access for a VPC-connected Managed Service for Apache Flink application',
    },
  },
});
