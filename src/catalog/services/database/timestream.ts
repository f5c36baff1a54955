import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Timestream',
  shortName: 'Timestream',
  summary:
    'Two time series databases under one name: managed InfluxDB instances, and a serverless store that takes no new customers.',
  guide: 'https://docs.aws.amazon.com/timestream/latest/developerguide/',
  read: '2026-11-24',
  aliases: [
    'time series database',
    'Timestream for InfluxDB',
    'Timestream for LiveAnalytics',
    'InfluxDB',
    'TSDB',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Timestream'],
    terraformPrefixes: ['aws_timestreamwrite_', 'aws_timestreaminfluxdb_', 'aws_timestreamquery_'],
    resources: [
      {
        types: ['aws_timestreaminfluxdb_db_instance', 'AWS::Timestream::InfluxDBInstance'],
        modes: [{ mode: 'influxdb' }],
      },
      {
        types: ['aws_timestreamwrite_database', 'AWS::Timestream::Database'],
        modes: [{ mode: 'live-analytics' }],
      },
    ],
  },
  archetype: 'managed-instances',
  remove: ['tenant-isolation', 'engine-version', 'encryption-at-rest', 'backup-retention'],
  modes: [
    {
      id: 'influxdb',
      name: 'Timestream for InfluxDB',
      summary:
        'The one open to new customers: InfluxDB on instances in your subnets, with its own users, tokens and backups.',
      traits: ['default-encryption'],
      override: {
        'os-patches': {
          owner: 'aws',
          duty: 'Update hardware and operating system under the instance, and schedule required patches for security and reliability automatically; maintenance is required at least once a month.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'Maintenance most often involves … system (OS)',
                'Required patching is automatically … instance reliability',
                'maintenanceReliabilityPatching',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Patch the InfluxDB engine',
          owner: 'aws',
          duty: 'Apply required database patches with the instance offline for a short time. In Multi-AZ the standby is first, then a failover follows.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'Some maintenance items require … database patching',
                'multiAzMinimizingDowntime',
              ],
            },
          ],
        },
        'maintenance-window': {
          name: 'Set a maintenance window',
          owner: 'customer',
          duty: 'You can name a weekly window of 2 to 24 hours; otherwise the service picks one. If its time zone has daylight saving time, avoid 1 to 3 AM. What is deferred for more than 25 days may come outside it.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'Service managed (default): Amazon … than 24 hours',
                'If a required maintenance … your resource',
                'If you use a … during spring forward',
              ],
            },
          ],
        },
        'schema-and-queries': {
          name: 'Buckets, retention and parameters',
          owner: 'customer',
          duty: 'Choose the retention period of a bucket, for which its data points persist, and configure the database by a parameter group, which can for example specify the limit for query concurrency.',
          sources: [
            {
              page: 'createInstance',
              at: [
                'A bucket combines the … data point persists)',
                'DB parameter groups specify … query concurrency',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM rights on the control plane',
          owner: 'customer',
          duty: 'Decide who may make requests to the control plane API: they must be signed with an access key of an IAM principal, or you can use temporary credentials. InfluxDB has an initial admin user of its own.',
          sources: [
            {
              page: 'network',
              at: [
                'You use AWS published … through the network',
                'requests must be signed … sign requests',
              ],
            },
            { page: 'createInstance', at: 'The password of the … InfluxDB v2' },
          ],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'Name 1 to 5 security groups and the subnets. By default network access is turned off; ingress rules that you configure apply to all instances associated with the group. The default port is 8086.',
          sources: [
            {
              page: 'network',
              at: [
                'By default, network access … DB instance',
                'After ingress rules are … security group',
              ],
            },
            {
              page: 'createInstance',
              at: [
                'The port number on … Default: 8086',
                'list of VPC security … of 5 items',
                'list of VPC subnet … DB instance',
              ],
            },
          ],
        },
        'engine-users': {
          name: 'Choose the first admin’s password',
          owner: 'customer',
          duty: 'Choose the password of the initial admin user in InfluxDB v2, 8 to 64 characters long: it allows access to the InfluxDB UI and, with the CLI, the creation of an operator token.',
          sources: [
            {
              page: 'createInstance',
              at: [
                'The password of the … Maximum length of 64',
                'This password will allow … operator token',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        'backup-run': {
          name: 'Make and restore what you order',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Carry out the backup of an instance or cluster that you ask for, and restore it into a new resource or, on demand, over the existing one.',
          sources: ['createBackup', 'restoreBackup'],
        },
        'restore-tests': {
          owner: 'customer',
          duty: 'Restore into a new resource, the default, and check it. The mode REPLACE_EXISTING restores to the same resource, so keep it for the real case.',
          sources: ['restoreBackup'],
        },
        'encryption-at-rest': {
          name: 'Encrypt instance data at rest',
          owner: 'aws',
          duty: 'Encrypt all your data at rest using encryption keys stored in AWS KMS, with AES-256 as the default algorithm. Encryption is on by default and cannot be turned off.',
          setting: 'always-on',
          sources: [
            {
              page: 'influxEncryption',
              at: [
                'encrypting all your data … (AWS KMS)',
                'Encryption is turned on … algorithm used',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size the instance and its storage',
          owner: 'customer',
          duty: 'Choose the instance type and 20 to 15,360 GiB of storage. You can choose between three types of storage, with 3,000, 12,000 or 16,000 IOPS included.',
          sources: [
            {
              page: 'createInstance',
              at: [
                'The Timestream for InfluxDB DB instance type to',
                'The amount of storage … Maximum value of 15360',
                'You can choose between … your workloads requirements',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'multi-az',
          layer: 'platform',
          name: 'Ask for a Multi-AZ standby',
          owner: 'customer',
          duty: 'Choose WITH_MULTIAZ_STANDBY, with at least two subnets in different Availability Zones, for high availability; otherwise the instance stands alone.',
          sources: [
            {
              page: 'createInstance',
              at: [
                'Specifies whether the DB … high availability',
                'Provide at least two … Multi-AZ standby',
              ],
            },
            {
              page: 'maintenance',
              at: 'multiAzMinimizingDowntime',
            },
          ],
          controls: ['cp-2', 'cp-7', 'cp-10'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Decide on a public address',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Decide whether publiclyAccessible gives the instance a public IP address, which facilitates access.',
          sources: [
            {
              page: 'createInstance',
              at: 'Configures the DB instance … facilitate access',
              verified: '2026-11-26',
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'log-writing',
          layer: 'platform',
          name: 'Send the engine logs you ask for',
          owner: 'aws',
          duty: 'Send the logs of the InfluxDB engine to the S3 bucket that you specified, where log delivery is enabled.',
          sources: [{ page: 'createInstance', at: ['configurationSendingS3Bucket'] }],
          controls: ['au-12'],
        },
        {
          id: 'admin-secret',
          layer: 'access',
          name: 'Put the first login into a secret',
          owner: 'aws',
          duty: 'Create a Secrets Manager secret in your account with the initial organization, bucket, user name and password.',
          sources: [
            {
              page: 'createInstance',
              at: [
                'These attributes will be … in your account',
                'holding InfluxDB authorization values: … and password',
              ],
            },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Order backups, say how long',
          owner: 'customer',
          answers: ['back-up', 'keep-backups'],
          duty: 'Order backups of the instance or cluster and keep each for 1 to 3,650 days. An AWS Backup plan does not do it for you: that service does not support Timestream for InfluxDB.',
          sources: [
            'createBackup',
            { page: 'awsBackup', at: 'AWS Backup supports Amazon … for InfluxDB' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Have the engine logs sent to S3',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'If you want the logs of the InfluxDB engine in Amazon S3, enable their delivery and name the bucket.',

          sources: [{ page: 'createInstance', at: 'configurationSendingS3Bucket' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'live-analytics',
      name: 'Timestream for LiveAnalytics',
      summary:
        'Serverless tables for those who were customers before 20 June 2025: AWS copies and encrypts, you set retention and order backups.',
      archetype: 'serverless-data',
      lifecycle: {
        status: 'maintenance',
        date: '2025-06-20',
        note: 'Closed to new customers; existing ones can go on. AWS recommends that new customers evaluate Timestream for InfluxDB.',
        sources: [
          {
            page: 'availability',
            at: ['we have made the … effective 6/20/25', 'recommendSimilarFunctionality'],
          },
        ],
      },
      traits: ['default-encryption'],
      override: {
        'os-patches': {
          name: 'Patch the systems under the tables',
          owner: 'aws',
          duty: 'Operate the operating system under the tables, and patch and fix flaws within the infrastructure.',
          sources: [
            {
              page: 'sharedModel',
              at: [
                'AWS operates the infrastructure … system, and platforms',
                'responsible for patching and … within the infrastructure',
              ],
            },
          ],
        },
        'engine-patches': {
          name: 'Invest in security and availability',
          owner: 'aws',
          duty: 'Continue to invest in security, availability and performance improvements for the service.',
          sources: [
            { page: 'availability', at: 'AWS continues to invest … Timestream for LiveAnalytics' },
          ],
        },
        'key-choice': {
          name: 'Choose the key of the magnetic store',
          owner: 'customer',
          duty: 'Name a customer managed key, or Timestream makes alias/aws/timestream in your account. Your key covers the magnetic store; the memory store stays under the service’s key.',
          sources: [
            {
              page: 'encryption',
              at: ['If you do not … your account', 'Memory store data is … AWS KMS key'],
            },
            { page: 'storage', at: 'enables you to use … magnetic store' },
          ],
        },
        durability: {
          name: 'Keep copies in several zones',
          owner: 'aws',
          duty: 'Replicate memory and magnetic store across Availability Zones of the Region, and write to disk before a write is acknowledged.',
          sources: [
            {
              page: 'storage',
              at: ['ensures durability of your … AWS Region', 'All of your data … as complete'],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt the database at rest',
          owner: 'aws',
          duty: 'Encrypt the database by default, with AES-256 as the default algorithm. Encryption cannot be turned off, nor cover only a subset of the items in a table.',
          setting: 'always-on',
          sources: [
            {
              page: 'encryption',
              at: ['Encryption is turned on … algorithm used', 'You cannot encrypt only … a table'],
            },
          ],
        },
      },
      remove: ['resource-policies', 'backups'],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Order backups of your tables',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'To protect the data of a table, initiate a backup in the Timestream console or by AWS Backup, or schedule a recurring one. You can copy the backups to other accounts and several other Regions within the same organization.',
          sources: [
            {
              page: 'backups',
              at: ['You can create a … SDK, or CLI', 'To protect your data, … your table'],
            },
            { page: 'awsBackup', at: 'You can copy these … same organization' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'tiering',
          layer: 'platform',
          name: 'Move points between the stores',
          owner: 'aws',
          duty: 'Move data from the memory store to the magnetic store when it reaches the age that you set; it is not retrieved from there to fill the memory store.',
          sources: [
            {
              page: 'storage',
              at: ['When the data reaches … magnetic store', 'notRetrieveDataMemoryStore'],
            },
          ],
          controls: ['si-12', 'cp-2'],
        },
        {
          id: 'closed-access',
          layer: 'application',
          name: 'Know who may still be added',
          owner: 'customer',
          duty: 'Existing customers with an active payer account who currently use the service may continue to add new users and linked accounts under it. AWS recommends that new customers evaluate Timestream for InfluxDB.',
          sources: [
            {
              page: 'availability',
              at: [
                'Existing customers with an … under that payer account',
                'recommendSimilarFunctionality',
              ],
            },
          ],
          controls: ['sa-22', 'pl-2'],
        },
        {
          id: 'backup-timing',
          layer: 'application',
          name: 'Fit table changes around backups',
          owner: 'customer',
          duty: 'Plan for it that while a backup is in progress you cannot, among other things, delete the source table or pause or cancel the backup. Some of the data ingested meanwhile might be included.',
          sources: [
            {
              page: 'backups',
              at: [
                'While a backup is in progress, you cannot',
                'Pause or cancel the backup operation',
              ],
            },
            {
              page: 'backups',
              at: [
                'Delete the source table of the backup',
                'there is a possibility … in the backup',
              ],
            },
          ],
          controls: ['cp-9', 'cm-3'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'access',
          name: 'Encrypt data on its way',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Keep data always encrypted in transit, by default, as it is at rest.',
          setting: 'always-on',
          sources: [{ page: 'storage', at: 'is always encrypted by … at rest' }],
          controls: ['sc-8'],
        },
        {
          id: 'key-revocation',
          layer: 'access',
          name: 'Allow minutes for key changes',
          owner: 'customer',
          duty: 'Expect up to 5 minutes until permission changes are propagated: with active traffic, the service maintains a local cache of keys.',
          sources: [
            {
              page: 'encryption',
              at: [
                'it maintains a local … active traffic',
                'Any permission changes are … 5 minutes',
              ],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'retention',
          layer: 'data',
          name: 'Set retention in both stores',
          owner: 'customer',
          duty: 'Set how long points stay in the memory and in the magnetic store: after the sum of both they are permanently deleted. A longer memory period is not filled from the magnetic store.',
          sources: [
            {
              page: 'storage',
              at: [
                'You can also set … permanently deleted',
                'The retention values of … Live Analytics',
                'notRetrieveDataMemoryStore',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Make the backups that you start',
          owner: 'aws',
          duty: 'When you initiate a backup, include all the data that the table has until then. The first backup of a table is full; every later one copies only the changes to the data since the last.',
          sources: [
            {
              page: 'backups',
              at: [
                'The backup is created … included in the backup',
                'the first backup of … the last backup',
                'When you initiate a … Table Name',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'restore-settings',
          layer: 'data',
          name: 'Set up the restored table',
          owner: 'customer',
          duty: 'Configure the retention of the restored table: to restore all data, AWS recommends that the sum of both periods is greater than the age of the oldest data. Set up IAM policies, tags and scheduled queries on it by hand.',
          sources: [
            {
              page: 'backups',
              at: ['To restore all the … and now', 'you must manually set … restored table'],
              verified: '2026-11-26',
            },
          ],
          controls: ['cp-10'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether LiveAnalytics has backups of its own',
      questions: ['back-up'],
      finding:
        'The AWS Backup guide says that Timestream offers no native backup and restore, which is why AWS Backup is of use. The Timestream guide says that a backup of a table can be started from the Timestream console as well as from AWS Backup. The catalogue counts backups as yours to order, whichever console you use.',
      sources: [
        { page: 'awsBackup', at: 'Timestream does not currently … to your resources' },
        { page: 'backups', at: 'You can initiate a … SDK, or CLI' },
      ],
    },
    {
      topic: 'How often maintenance of InfluxDB is due',
      finding:
        'The page on maintenance windows says that required patching is infrequent, typically once every few months. Its considerations say that maintenance is required at least once per month for security and reliability patching. The catalogue follows the considerations, which are the stricter of the two: plan for maintenance each month.',
      sources: [
        { page: 'maintenance', at: 'Such patching occurs infrequently … every few months' },
        { page: 'maintenance', at: 'maintenanceReliabilityPatching' },
      ],
    },
    {
      topic: 'Whether a maintenance window needs a time zone',
      finding:
        'The page on maintenance windows says that the field for the time zone is required. The table on it marks UTC as the default, as if the field could be left out. The catalogue follows the sentence: name the time zone together with the window.',
      sources: [
        { page: 'maintenance', at: 'The timezone field is required' },
        { page: 'maintenance', at: 'Coordinated Universal Time (default)' },
      ],
    },
  ],
  pages: {
    awsBackup: {
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/timestream-backup.html',
      title: 'Amazon Timestream backups',
      read: '2026-11-26',
    },
    backups: {
      path: 'backups-how-it-works',
      title: 'Backing up and restoring Timestream tables: How it works',
      read: '2026-11-26',
    },
    maintenance: {
      path: 'timestream-for-influx-managing-maintaining-db',
      title: 'Maintenance windows',
      read: '2026-11-26',
      passages: {
        maintenanceReliabilityPatching: 'Maintenance is required at … reliability patching',
        multiAzMinimizingDowntime: 'For Multi-AZ deployments, maintenance … minimizing downtime',
      },
    },
    createInstance: {
      url: 'https://docs.aws.amazon.com/ts-influxdb/latest/ts-influxdb-api/API_CreateDbInstance.html',
      title: 'CreateDbInstance',
      read: '2026-11-26',
      passages: { configurationSendingS3Bucket: 'Configuration for sending InfluxDB … S3 bucket' },
    },
    network: {
      path: 'infrastructure-security-influxdb',
      title: 'Infrastructure security in Amazon Timestream for InfluxDB',
      read: '2026-11-26',
    },
    createBackup: {
      url: 'https://docs.aws.amazon.com/cli/latest/reference/timestream-influxdb/create-db-backup.html',
      title: 'create-db-backup',
    },
    restoreBackup: {
      url: 'https://docs.aws.amazon.com/cli/latest/reference/timestream-influxdb/restore-from-db-backup.html',
      title: 'restore-from-db-backup',
    },
    influxEncryption: {
      path: 'EncryptionAtRest-InfluxDB',
      title: 'Encryption at rest',
      read: '2026-11-26',
    },
    availability: {
      path: 'AmazonTimestreamForLiveAnalytics-availability-change',
      title: 'Amazon Timestream for LiveAnalytics availability change',
      read: '2026-11-26',
      passages: { recommendSimilarFunctionality: 'We recommend that new … similar functionality' },
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    encryption: { path: 'EncryptionAtRest', title: 'Encryption at rest', read: '2026-11-26' },
    storage: {
      path: 'storage',
      title: 'Storage',
      read: '2026-11-26',
      passages: { notRetrieveDataMemoryStore: 'does not retrieve data … memory store' },
    },
  },
});
