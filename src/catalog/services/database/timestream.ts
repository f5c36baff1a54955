import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Timestream',
  shortName: 'Timestream',
  summary:
    'Timestream has two time series databases. AWS runs managed InfluxDB instances, and a serverless store that takes no new customers.',
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
        'This database is the one open to new customers. InfluxDB runs on instances in your subnets, with its own users, tokens and backups.',
      traits: ['default-encryption'],
      override: {
        'os-patches': {
          owner: 'aws',
          duty: 'AWS updates the hardware and operating system under the instance. It automatically schedules required patches for security and reliability. Maintenance is required at least once a month.',
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
          duty: 'Timestream applies required database patches with the instance offline for a short time. In Multi-AZ, it patches the standby first, then a failover follows.',
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
          name: 'Choose the maintenance window',
          owner: 'customer',
          duty: 'Choose a weekly window of 2 to 24 hours, or the service picks one. If the window’s time zone has daylight saving time, avoid 1 to 3 AM. Maintenance deferred for more than 25 days may occur outside the window.',
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
          duty: 'Choose the retention period of a bucket, which is how long its data points persist. Use a parameter group to configure the database. For example, the group can specify the limit for query concurrency.',
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
          name: 'IAM permissions on the control plane',
          owner: 'customer',
          duty: 'Decide who may make requests to the control plane API. The requests must be signed with an access key of an IAM principal, or you can use temporary credentials. InfluxDB has its own initial admin user.',
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
          duty: 'Specify 1 to 5 security groups and the subnets. By default, network access is turned off, and the port is 8086. The ingress rules of a group apply to all instances associated with the group.',
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
          duty: 'In InfluxDB v2, choose the password of the initial admin user, with 8 to 64 characters. The password allows access to the InfluxDB UI. With the CLI, it allows the creation of an operator token.',
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
          name: 'Take and restore backups on request',
          owner: 'aws',
          remove: ['answers'],
          duty: 'If you request a backup of an instance or cluster, Timestream takes it. If you request a restore, Timestream restores the backup into a new resource or over the existing one.',
          sources: ['createBackup', 'restoreBackup'],
        },
        'restore-tests': {
          owner: 'customer',
          duty: 'Restore a backup into a new resource, which is the default, and check it. The mode `REPLACE_EXISTING` restores to the same resource, so reserve that mode for a real recovery.',
          sources: ['restoreBackup'],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Timestream encrypts all your data at rest with encryption keys stored in AWS KMS. The default algorithm is AES-256. Encryption is on by default and cannot be turned off.',
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
          name: 'Turn on Multi-AZ',
          owner: 'customer',
          duty: 'For high availability, choose `WITH_MULTIAZ_STANDBY`, with at least two subnets in different Availability Zones. Without this choice, the instance has no standby.',
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
          name: 'Public access',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Decide whether `publiclyAccessible` gives the instance a public IP address, which facilitates access.',
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
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'If log delivery is enabled, Timestream sends the InfluxDB engine logs to the S3 bucket that you specified.',
          sources: [{ page: 'createInstance', at: ['configurationSendingS3Bucket'] }],
          controls: ['au-12'],
        },
        {
          id: 'admin-secret',
          layer: 'access',
          name: 'Store the first login in a secret',
          owner: 'aws',
          duty: 'Timestream creates a Secrets Manager secret in your account. The secret has the initial organization, bucket, user name and password.',
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
          name: 'Request backups and set their retention',
          owner: 'customer',
          answers: ['back-up', 'keep-backups'],
          duty: 'Request backups of the instance or cluster, and keep each for 1 to 3,650 days. An AWS Backup plan does not make them for you, because AWS Backup does not support Timestream for InfluxDB.',
          sources: [
            'createBackup',
            { page: 'awsBackup', at: 'AWS Backup supports Amazon … for InfluxDB' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Turn on engine logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'If you want the InfluxDB engine logs in Amazon S3, enable their delivery and specify the bucket.',

          sources: [{ page: 'createInstance', at: 'configurationSendingS3Bucket' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'live-analytics',
      name: 'Timestream for LiveAnalytics',
      summary:
        'These serverless tables are for customers from before 20 June 2025. AWS copies and encrypts the data, and you set retention and request backups.',
      archetype: 'serverless-data',
      lifecycle: {
        status: 'maintenance',
        date: '2025-06-20',
        note: 'Closed to new customers. Existing customers can continue. AWS recommends that new customers evaluate Timestream for InfluxDB.',
        sources: [
          {
            page: 'availability',
            at: ['we have made the … effective 6/20/25', 'recommendSimilarFunctionality'],
          },
        ],
      },
      traits: ['activity-trail', 'default-encryption'],
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          duty: 'AWS operates the operating system under the tables. AWS patches and fixes flaws within the infrastructure.',
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
          duty: 'AWS continues to invest in security, availability and performance improvements for the service.',
          sources: [
            { page: 'availability', at: 'AWS continues to invest … Timestream for LiveAnalytics' },
          ],
        },
        'key-choice': {
          name: 'Choose the magnetic store’s key',
          owner: 'customer',
          duty: 'You can specify a customer managed key. If you specify none, Timestream creates `alias/aws/timestream` in your account. Your key covers the magnetic store, while the memory store stays under the service’s key.',
          sources: [
            {
              page: 'encryption',
              at: ['If you do not … your account', 'Memory store data is … AWS KMS key'],
            },
            { page: 'storage', at: 'enables you to use … magnetic store' },
          ],
        },
        durability: {
          name: 'Store copies across zones',
          owner: 'aws',
          duty: 'Timestream replicates the memory and magnetic stores across Availability Zones of the Region. It writes to disk before it acknowledges a write.',
          sources: [
            {
              page: 'storage',
              at: ['ensures durability of your … AWS Region', 'All of your data … as complete'],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Timestream encrypts the database by default, with AES-256 as the default algorithm. You cannot turn encryption off or limit it to a subset of the items in a table.',
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
          name: 'Back up your tables',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'To protect the data of a table, start a backup in the Timestream console or through AWS Backup, or schedule a recurring one. You can copy the backups to other accounts and several other Regions within the same organization.',
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
          name: 'Move data between the stores',
          owner: 'aws',
          duty: 'When data reaches the age that you set, Timestream moves it from the memory store to the magnetic store. Timestream does not retrieve data from the magnetic store to fill the memory store.',
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
          name: 'Who may still be added',
          owner: 'customer',
          duty: 'If you are an existing customer and currently use the service, you may keep adding new users and linked accounts under your active payer account. AWS recommends that new customers evaluate Timestream for InfluxDB.',
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
          name: 'Plan table changes around backups',
          owner: 'customer',
          duty: 'Plan for limits while a backup is in progress. Among other things, you cannot delete the source table or pause or cancel the backup. Some of the data ingested meanwhile might be included.',
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
          name: 'Encrypt data in transit',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'By default, Timestream always keeps data encrypted in transit, as it does at rest.',
          setting: 'always-on',
          sources: [{ page: 'storage', at: 'is always encrypted by … at rest' }],
          controls: ['sc-8'],
        },
        {
          id: 'key-revocation',
          layer: 'access',
          name: 'Allow time for key changes',
          owner: 'customer',
          duty: 'Expect up to 5 minutes until permission changes are propagated. With active traffic, the service maintains a local cache of keys.',
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
          duty: 'Set how long points stay in the memory store and in the magnetic store. After the sum of both periods, the points are permanently deleted. A longer memory period is not filled from the magnetic store.',
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
          name: 'Take the backups that you start',
          owner: 'aws',
          duty: 'When you start a backup, Timestream includes all the data that the table has until then. The first backup of a table is full. Every later backup copies only the changes to the data since the last.',
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
          duty: 'Configure the retention of the restored table. To restore all data, AWS recommends that the sum of both periods exceeds the age of the oldest data. Set up IAM policies, tags and scheduled queries on the table by hand.',
          sources: [
            {
              page: 'backups',
              at: ['To restore all the … and now', 'you must manually set … restored table'],
              verified: '2026-11-26',
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail, which is on in a new account, records all management and `Query` operations of Timestream for LiveAnalytics as events, but not `WriteRecords` and `DescribeEndpoints`. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail is enabled on … in Event history',
                'Timestream for LiveAnalytics generates … and DescribeEndpoints APIs',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'query-event-logging',
          layer: 'data',
          name: 'Log queries',
          owner: 'customer',
          duty: 'If you want a record of queries, create a trail that receives events of the type `AWS::Timestream::Database` or `AWS::Timestream::Table`.',
          sources: [
            {
              page: 'trail',
              at: 'Create a trail that … or AWS::Timestream::Table',
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether LiveAnalytics has its own backups',
      questions: ['back-up'],
      finding:
        'The AWS Backup guide says that Timestream offers no native backup and restore, which makes AWS Backup useful. The Timestream guide says that you can start a table’s backup from the Timestream console as well as from AWS Backup. The catalogue says that you start backups, whichever console you use.',
      sources: [
        { page: 'awsBackup', at: 'Timestream does not currently … to your resources' },
        { page: 'backups', at: 'You can initiate a … SDK, or CLI' },
      ],
    },
    {
      topic: 'How often InfluxDB maintenance is required',
      finding:
        'The page on maintenance windows says that required patching is infrequent, typically once every few months. Its considerations require maintenance at least once per month for security and reliability patching. The catalogue follows the considerations, which are the stricter of the two. Plan for maintenance each month.',
      sources: [
        { page: 'maintenance', at: 'Such patching occurs infrequently … every few months' },
        { page: 'maintenance', at: 'maintenanceReliabilityPatching' },
      ],
    },
    {
      topic: 'Whether a maintenance window needs a time zone',
      finding:
        'The page on maintenance windows says that the field for the time zone is required. The page’s table marks UTC as the default, as if you could omit the field. The catalogue follows the sentence. Specify the time zone together with the window.',
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
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Timestream for LiveAnalytics API calls with AWS CloudTrail',
    },
  },
});
