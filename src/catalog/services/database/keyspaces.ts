import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Keyspaces (for Apache Cassandra)',
  shortName: 'Keyspaces',
  summary:
    'AWS runs and encrypts Cassandra tables, and you manage no nodes. You turn on recovery and keep your keys accessible.',
  guide: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/',
  read: '2026-11-26',
  aliases: [
    'Cassandra',
    'Apache Cassandra',
    'Managed Apache Cassandra Service',
    'MCS',
    'CQL',
    'wide-column database',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Cassandra'],
    terraformPrefixes: ['aws_keyspaces_'],
    resources: [
      {
        types: ['aws_keyspaces_table'],
        modes: [
          {
            mode: 'provisioned',
            where: { 'capacity_specification.throughput_mode': 'PROVISIONED' },
          },
          { mode: 'on-demand' },
        ],
      },
      {
        types: ['AWS::Cassandra::Table'],
        modes: [
          { mode: 'provisioned', where: { 'BillingMode.Mode': 'PROVISIONED' } },
          { mode: 'on-demand' },
        ],
      },
    ],
  },
  archetype: 'serverless-data',
  scope: [
    {
      programs: ['iso', 'soc', 'pci', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: [
            'ISO/IEC 27001:2013, 27017:2015, 27018:2019',
            'System and Organization Controls (SOC)',
            'Payment Card Industry (PCI)',
          ],
          verified: '2026-12-07',
        },
        {
          page: 'complianceScope',
          at: 'Health Insurance Portability and Accountability Act (HIPAA)',
          verified: '2026-12-07',
        },
      ],
    },
    {
      programs: ['fedramp'],
      limit: 'High',
      sources: [{ page: 'complianceScope', at: 'Program (FedRAMP) High', verified: '2026-12-07' }],
    },
  ],
  traits: ['activity-trail'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS provisions, patches and manages the servers, so that you do not have to.',
      sources: [{ page: 'introduction', at: 'amazonKeyspacesOperateSoftware' }],
    },
    'engine-patches': {
      name: 'Run and maintain the engine',
      owner: 'aws',
      duty: 'AWS installs, maintains and operates the software of this managed, Cassandra-compatible database.',
      sources: [{ page: 'introduction', at: 'amazonKeyspacesOperateSoftware' }],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Apply least privilege to decide who gets permissions for which Keyspaces APIs and actions. Conditions can limit permissions to keyspaces or tables. Store no AWS credentials directly in the application or EC2 instance, because an IAM role gives temporary credentials.',
      sources: [
        {
          page: 'prevention',
          at: [
            'You should not store … AWS services and resources',
            'When granting permissions, you … or malicious intent',
            'You can specify conditions … keyspaces or tables',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Keyspaces encrypts all tables entirely with AES-256. You cannot disable this encryption. Keyspaces also uses a table’s key for the table’s metadata and restorable backups.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'encrypts your data using … Encryption Standard (AES-256)',
            'The KMS key you … and restorable backups',
            'Server-side encryption at rest … or rows for encryption',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Keep the AWS owned key, which is the default, or specify a customer managed key for a table. You can change the key of a table at any time without downtime.',
      sources: [
        { page: 'encryption', at: 'You can change the … cause service degradation' },
        { page: 'createTable', at: 'You can choose one … default is type:AWS_OWNED_KMS_KEY' },
      ],
    },
    backups: {
      name: 'Turn on point-in-time recovery',
      owner: 'customer',
      duty: 'If you want to be able to restore a table to a point in time, enable PITR for the table. To restore a multi-Region table, PITR must be enabled on all replicas. Disabling PITR erases the backup history.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'createTable',
          at: 'Specifies if pointInTimeRecovery is … default is status=DISABLED',
        },
        {
          page: 'recovery',
          at: [
            'If you disable PITR … erases your backup history',
            'For the restore operation … the same AWS Regions',
          ],
        },
      ],
    },
  },
  remove: ['resource-policies', 'durability'],
  add: [
    {
      id: 'key-loss-backup',
      layer: 'platform',
      name: 'Back up a table that lost its key',
      owner: 'aws',
      duty: 'When Keyspaces finds a table’s customer managed key inaccessible, it sends an email. If access is not restored within seven days, Keyspaces creates a restorable backup and deletes the table. It keeps the backup for 35 days.',
      sources: [{ page: 'encryption', at: 'As soon as the … backup for 35 days' }],
      controls: ['cp-9', 'sc-12'],
    },
    {
      id: 'partition-design',
      layer: 'application',
      name: 'Choose the partition key',
      owner: 'customer',
      duty: 'Choose the partition key with its effects in mind. The key determines how Keyspaces stores the data. If a table’s data is significantly skewed, restoring the table might take longer.',
      sources: [
        { page: 'createTable', at: 'The partition key portion … stores your data' },
        { page: 'recovery', at: 'If your source table … restore might increase' },
      ],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'one-way-settings',
      layer: 'application',
      name: 'Settings that you cannot turn off again',
      owner: 'customer',
      duty: 'Decide for each table whether to enable custom TTL settings and client-side timestamps. Both are disabled by default. After you enable either setting, you cannot disable it again.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'createTable',
          at: [
            'By default, the setting … setting cannot be disabled',
            'The default is status:disabled … it for the table',
          ],
        },
      ],
      controls: ['cm-3', 'si-12'],
    },
    {
      id: 'client-encryption',
      layer: 'application',
      name: 'Consider client-side encryption',
      owner: 'customer',
      duty: 'If you store sensitive or confidential data, consider encrypting the data as close as possible to its origin. Encryption at rest covers data only while it is static on persistent storage media.',
      sources: [
        { page: 'prevention', at: 'If you store sensitive … throughout its lifecycle' },
        { page: 'encryption', at: 'Encryption at rest only … using client-side encryption' },
      ],
      controls: ['sc-28.1', 'sc-13'],
    },
    {
      id: 'deleted-names',
      layer: 'application',
      name: 'Do not reuse names of deleted tables',
      owner: 'customer',
      duty: 'If you may still want to restore a deleted table, create no table with the same qualified name. After you create one, you can no longer restore the deleted table.',
      sources: [{ page: 'recovery', at: 'You can also restore … no longer be restorable' }],
      controls: ['cp-9', 'cm-3'],
    },
    {
      id: 'restore-completion',
      layer: 'application',
      name: 'Measure and complete restores',
      owner: 'customer',
      duty: 'As a best practice for disaster recovery plans, regularly document average restore completion times. For a restored table, manually configure CDC streams, IAM policies, CloudWatch metrics and alarms, and tags. A restore does not include them.',
      sources: [
        {
          page: 'recovery',
          at: [
            'The following settings are … statement using WITH TAGS)',
            'A best practice when … Recovery Time Objective',
          ],
        },
      ],
      controls: ['cp-4', 'cp-10'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'access',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'By default, Keyspaces uses SSL/TLS to protect the communication to and from the service.',
      sources: [{ page: 'encryption', at: 'All your data in … Layer Security (TLS) encryption' }],
      controls: ['sc-8'],
    },
    {
      id: 'key-access',
      layer: 'data',
      name: 'Keep your key accessible',
      owner: 'customer',
      duty: 'If a table’s customer managed key is disabled or scheduled for deletion, you cannot read or write the table. The table is deleted unless you restore access within seven days. To restore the table’s backup, the last customer managed key used for the table must be enabled and accessible.',
      sources: [
        {
          page: 'encryption',
          at: [
            'If the state of … operations on the table',
            'You must restore access … your table automatically',
            'To initiate the restore, … have access to it',
          ],
        },
        { page: 'recovery', at: 'A table that was … access to that key' },
      ],
      controls: ['sc-12', 'cp-10'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Take the continuous backups',
      owner: 'aws',
      answers: ['keep-backups'],
      duty: 'If PITR is enabled, Keyspaces keeps continuous backups. They go back up to 35 days, or to when PITR was enabled if that is more recent. When you restore a table, Keyspaces restores it to a new table.',
      sources: [
        {
          page: 'recovery',
          at: [
            "The earliest restorable backup … can't be modified",
            'When PITR is enabled, … EarliestRestorableDateTime and CurrentTime',
            'When you restore a … overwrite existing tables',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records DDL activity, such as creating or dropping a table, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures Data Definition … Keyspaces API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      owner: 'customer',
      layer: 'data',
      id: 'statement-records',
      name: 'Log DML statements',
      setting: 'off-by-default',
      duty: 'If you want a record of statements that read or write rows, log data events for the type `Cassandra table` in a trail. First enable logging of data plane activity in CloudTrail.',
      sources: [
        {
          page: 'trail',
          at: [
            'To enable logging of … activity in CloudTrail',
            'You can start logging … CloudTrail API operations',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'On-demand capacity',
      summary:
        'By default, AWS scales the capacity with the traffic, instantly up to double the previous peak.',
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'Keyspaces instantly accommodates up to double the previous peak. On a newly created table, it accommodates 4,000 write and 12,000 read request units. As traffic grows beyond that, it allocates more capacity.',
          sources: [
            {
              page: 'onDemand',
              at: [
                'On-demand capacity mode instantly … traffic on a table',
                'If you need more … traffic volume increases',
                'Doing this enables newly … and 12,000 RRUs',
              ],
            },
            { page: 'capacityModes', at: 'On-demand (default)' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'warm-up',
          layer: 'platform',
          name: 'Prepare tables for traffic peaks',
          owner: 'customer',
          duty: 'If traffic grows beyond double the previous peak, AWS recommends that you space the growth over at least 30 minutes. With faster growth, you might observe insufficient throughput capacity errors. Pre-warming a table helps you avoid capacity exceeded exceptions.',
          sources: [
            {
              page: 'onDemand',
              at: [
                'However, you might observe … within 30 minutes',
                'the service recommends that … at least 30 minutes',
              ],
            },
            { page: 'createTable', at: 'Pre-warming a table helps … your table receives traffic' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
      ],
    },
    {
      id: 'provisioned',
      name: 'Provisioned capacity',
      summary:
        'You specify how many units of reads and writes a table has, and whether the units may scale.',
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Provision capacity',
          owner: 'customer',
          duty: 'Specify the read and write capacity units of the table, which this mode requires. In a multi-Region table, the read capacity may differ by Region. The write capacity remains synchronized between all replicas.',
          sources: [
            {
              page: 'createTable',
              at: [
                'provisionedCapacityInput',
                'For a multi-Region table … writes across all Regions',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'auto-scaling',
          layer: 'platform',
          name: 'Turn on auto scaling',
          owner: 'customer',
          duty: 'If you want the service to manage the throughput capacity of a table in provisioned mode, enable auto scaling. It is disabled by default.',
          setting: 'off-by-default',
          sources: [
            { page: 'createTable', at: 'The optional auto scaling … disabled for a table' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'scaling-run',
          layer: 'platform',
          name: 'Run auto scaling',
          owner: 'aws',
          duty: 'If you enabled auto scaling, Keyspaces increases and decreases the table’s read and write capacity in response to application traffic.',
          sources: [{ page: 'createTable', at: 'Auto scaling helps you … to application traffic' }],
          controls: ['cp-2', 'sc-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether all tables scale automatically',
      finding:
        'The introduction says that the service scales tables up and down with the application’s traffic. The API reference has a provisioned mode, in which you specify read and write units. It says that auto scaling is disabled by default. The catalogue gives scaling to AWS for on-demand tables, the default, and to you for provisioned ones.',
      sources: [
        { page: 'introduction', at: 'Amazon Keyspaces is serverless, … to application traffic' },
        {
          page: 'createTable',
          at: ['By default, auto scaling … for a table', 'provisionedCapacityInput'],
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'Keyspaces-compliance',
      title: 'Compliance validation for Amazon Keyspaces (for Apache Cassandra)',
    },
    introduction: {
      path: 'what-is-keyspaces',
      title: 'What is Amazon Keyspaces (for Apache Cassandra)?',
      passages: {
        amazonKeyspacesOperateSoftware: 'With Amazon Keyspaces, you … or operate software',
      },
    },
    createTable: {
      url: 'https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_CreateTable.html',
      title: 'CreateTable',
      passages: {
        provisionedCapacityInput:
          'Provisioned capacity mode requires … writeCapacityUnits as input',
      },
    },
    prevention: {
      path: 'best-practices-security-preventative',
      title: 'Preventative security best practices for Amazon Keyspaces',
    },
    encryption: {
      path: 'encryption.howitworks',
      title: 'Encryption at rest: How it works in Amazon Keyspaces',
    },
    recovery: {
      path: 'PointInTimeRecovery_HowItWorks',
      title: 'How point-in-time recovery works in Amazon Keyspaces',
    },
    onDemand: {
      path: 'ReadWriteCapacityMode.OnDemand',
      title: 'Configure on-demand capacity mode',
    },
    capacityModes: {
      path: 'ReadWriteCapacityMode',
      title: 'Configure read/write capacity modes in Amazon Keyspaces',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Keyspaces API calls with AWS CloudTrail',
    },
  },
});
