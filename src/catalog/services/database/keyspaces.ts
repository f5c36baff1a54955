import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Keyspaces (for Apache Cassandra)',
  shortName: 'Keyspaces',
  summary:
    'Cassandra tables without nodes: AWS runs and encrypts them, you switch on recovery and keep the keys within reach.',
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
  override: {
    'os-patches': {
      name: 'Provision and patch the servers',
      owner: 'aws',
      duty: 'Provision, patch and manage the servers, so that you do not have to.',
      sources: [{ page: 'introduction', at: 'amazonKeyspacesOperateSoftware' }],
    },
    'engine-patches': {
      name: 'Operate the Cassandra-compatible engine',
      owner: 'aws',
      duty: 'Install, maintain and operate the software of this managed, Cassandra-compatible database.',
      sources: [{ page: 'introduction', at: 'amazonKeyspacesOperateSoftware' }],
    },
    'iam-permissions': {
      name: 'Roles and permissions for tables',
      owner: 'customer',
      duty: 'Decide who gets permissions for which Keyspaces APIs and actions, by least privilege; conditions can limit them to keyspaces or tables. Store no AWS credentials directly in the application or EC2 instance: an IAM role gives temporary ones.',
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
      name: 'Encrypt all tables at rest',
      owner: 'aws',
      duty: 'Encrypt all tables entirely by AES-256; this encryption cannot be disabled. Use the key of a table for its metadata and restorable backups too.',
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
      name: 'Choose each table’s key',
      owner: 'customer',
      duty: 'Stay with the AWS owned key, which is the default, or name a customer managed key for a table. You can change the key of a table at any time without downtime.',
      sources: [
        { page: 'encryption', at: 'You can change the … cause service degradation' },
        { page: 'createTable', at: 'You can choose one … default is type:AWS_OWNED_KMS_KEY' },
      ],
    },
    backups: {
      name: 'Switch on point-in-time recovery',
      owner: 'customer',
      duty: 'Enable PITR for a table that you want to be able to restore to a point in time; to restore a multi-Region table, it has to be enabled on all replicas. Disabling it erases the backup history.',
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
      duty: 'Send an e-mail once a table’s customer managed key is found inaccessible. If access is not restored within seven days, create a restorable backup, delete the table, and keep the backup for 35 days.',
      sources: [{ page: 'encryption', at: 'As soon as the … backup for 35 days' }],
      controls: ['cp-9', 'sc-12'],
    },
    {
      id: 'partition-design',
      layer: 'application',
      name: 'Choose the partition key',
      owner: 'customer',
      duty: 'Choose the partition key with its effects in mind: it determines how Keyspaces stores the data, and restoring a table whose data is significantly skewed might take longer.',
      sources: [
        { page: 'createTable', at: 'The partition key portion … stores your data' },
        { page: 'recovery', at: 'If your source table … restore might increase' },
      ],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'one-way-settings',
      layer: 'application',
      name: 'Mind the one-way settings',
      owner: 'customer',
      duty: 'Decide on custom TTL settings and client-side timestamps per table before you enable them: both start disabled, and neither can be disabled again.',
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
      duty: 'Where you store sensitive or confidential data, consider encrypting it as close as possible to its origin: encryption at rest covers data only while it is static on persistent storage media.',
      sources: [
        { page: 'prevention', at: 'If you store sensitive … throughout its lifecycle' },
        { page: 'encryption', at: 'Encryption at rest only … using client-side encryption' },
      ],
      controls: ['sc-28.1', 'sc-13'],
    },
    {
      id: 'deleted-names',
      layer: 'application',
      name: 'Keep deleted tables’ names free',
      owner: 'customer',
      duty: 'Create no table with the qualified name of a deleted one that you may still want to restore: the deleted table will then no longer be restorable.',
      sources: [{ page: 'recovery', at: 'You can also restore … no longer be restorable' }],
      controls: ['cp-9', 'cm-3'],
    },
    {
      id: 'restore-completion',
      layer: 'application',
      name: 'Time and complete restores',
      owner: 'customer',
      duty: 'Regularly document average restore completion times, a best practice when you plan for disaster recovery. Configure CDC streams, IAM policies, CloudWatch metrics and alarms, and tags manually for the new table: they are not restored.',
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
      name: 'Encrypt connections by TLS',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Protect the communication to and from Keyspaces by SSL/TLS, as it is by default.',
      sources: [{ page: 'encryption', at: 'All your data in … Layer Security (TLS) encryption' }],
      controls: ['sc-8'],
    },
    {
      id: 'key-access',
      layer: 'data',
      name: 'Keep your own key within reach',
      owner: 'customer',
      duty: 'Keep a customer managed key within reach of Keyspaces: if it is disabled or scheduled for deletion, you cannot read or write the table, which is deleted unless you restore access within seven days. To restore its backup, the last such key used for the table must be enabled and accessible.',
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
      name: 'Back up tables that have PITR',
      owner: 'aws',
      answers: ['keep-backups'],
      duty: 'Where PITR is enabled, keep continuous backups that go back up to 35 days, or to when it was enabled if that is more recent. When you restore a table, restore it to a new one.',
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
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'On-demand capacity',
      summary: 'The default: AWS follows the traffic, instantly up to double the previous peak.',
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale throughput to the traffic',
          owner: 'aws',
          duty: 'Instantly take up to double the previous peak, on a newly created table 4,000 write and 12,000 read request units, and allocate more capacity as traffic grows beyond.',
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
          name: 'Prepare tables for a rush',
          owner: 'customer',
          duty: 'Space growth beyond double the previous peak over at least 30 minutes, as AWS recommends, or you might observe insufficient throughput capacity errors. Pre-warming a table helps you avoid capacity exceeded exceptions.',
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
      summary: 'You say how many units of reads and writes a table has, and whether they may move.',
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Provision reads and writes',
          owner: 'customer',
          duty: 'State the read and write capacity units of the table, which this mode requires. In a multi-Region table the read capacity may differ by Region, while the write capacity remains synchronized between all replicas.',
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
          name: 'Enable auto scaling if you want it',
          owner: 'customer',
          duty: 'Enable auto scaling of a table in provisioned mode if the service is to manage its throughput capacity: by default it is disabled.',
          setting: 'off-by-default',
          sources: [
            { page: 'createTable', at: 'The optional auto scaling … disabled for a table' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'scaling-run',
          layer: 'platform',
          name: 'Scale the table once enabled',
          owner: 'aws',
          duty: 'Where you enabled auto scaling, increase and decrease the table’s read and write capacity in response to application traffic.',
          sources: [{ page: 'createTable', at: 'Auto scaling helps you … to application traffic' }],
          controls: ['cp-2', 'sc-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Do all tables scale by themselves?',
      finding:
        'The introduction says that the service scales tables up and down with the traffic of the application. The API reference knows a provisioned mode, in which you state read and write units, and says that auto scaling is disabled by default. The catalogue gives scaling to AWS for on-demand tables, the default, and to you for provisioned ones.',
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
  },
});
