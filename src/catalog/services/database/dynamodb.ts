import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon DynamoDB',
  shortName: 'DynamoDB',
  summary:
    'AWS runs a serverless key-value and document database. You manage the settings of the tables and their items.',
  guide: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/',
  read: '2026-11-24',
  aliases: ['NoSQL', 'Dynamo', 'DDB', 'DAX', 'DynamoDB Accelerator', 'global tables', 'PITR'],
  variants: [{ id: 'dax', name: 'Amazon DynamoDB Accelerator (DAX)', mode: 'dax' }],
  aws: {
    cloudFormationPrefixes: ['AWS::DynamoDB', 'AWS::DAX', 'AWS::Serverless::SimpleTable'],
    terraformPrefixes: ['aws_dynamodb_', 'aws_dax_'],
    resources: [
      {
        types: ['aws_dynamodb_table'],
        modes: [
          { mode: 'global-table', where: { replica: '*' }, also: true },
          { mode: 'on-demand', where: { billing_mode: 'PAY_PER_REQUEST' } },
          { mode: 'provisioned' },
        ],
      },
      {
        types: ['AWS::DynamoDB::Table'],
        modes: [
          { mode: 'on-demand', where: { BillingMode: 'PAY_PER_REQUEST' } },
          { mode: 'provisioned' },
        ],
      },

      // The CDK makes such a table for one Region too.
      {
        types: ['AWS::DynamoDB::GlobalTable'],
        modes: [
          { mode: 'on-demand', where: { 'Replicas.length': '1', BillingMode: 'PAY_PER_REQUEST' } },
          { mode: 'provisioned', where: { 'Replicas.length': '1' } },
          { mode: 'global-table' },
        ],
      },
      {
        types: ['aws_dynamodb_global_table', 'aws_dynamodb_table_replica'],
        modes: [{ mode: 'global-table' }],
      },
      { types: ['aws_dax_cluster', 'AWS::DAX::Cluster'], modes: [{ mode: 'dax' }] },
    ],
  },
  archetype: 'serverless-data',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  traits: ['vpc-endpoint'],
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS patches the guest operating systems under the service.',
      sources: [{ page: 'vulnerability', at: 'awsHandlesDisasterRecovery' }],
    },
    'engine-patches': {
      name: 'Run and patch the platform',
      owner: 'aws',
      answers: ['patch-engine', 'start-patch'],
      duty: 'AWS patches DynamoDB and constantly improves it without requiring upgrades or downtime. DynamoDB has no versions and no maintenance windows.',
      sources: [
        {
          page: 'introduction',
          at: [
            'It has no versions … no maintenance windows',
            'DynamoDB constantly improves its … upgrades or downtime',
          ],
        },
        { page: 'vulnerability', at: 'awsHandlesDisasterRecovery' },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Use IAM roles, which give temporary access keys. Apply least privilege to decide who gets permissions for which APIs and actions.',
      sources: [
        {
          page: 'prevention',
          at: [
            'An IAM role enables … services and resources',
            'When granting permissions, you … or malicious intent',
          ],
        },
      ],
    },
    'resource-policies': {
      name: 'Policies on tables and streams',
      owner: 'customer',
      duty: 'Write the policies that determine who may access a table, index or stream. IAM Access Analyzer reports what access the policies give to other accounts.',
      sources: [
        {
          page: 'tablePolicies',
          at: [
            'DynamoDB supports resource-based policies … on each resource',
            'IAM Access Analyzer reports … least privilege principle',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Items, their expiry and copies',
      owner: 'customer',
      duty: 'If you store sensitive or confidential data, consider client-side encryption. If you enable TTL on a table, TTL typically deletes expired items within a few days. Data in a stream has a lifetime of 24 hours.',
      sources: [
        { page: 'prevention', at: 'storeSensitivePlan' },
        {
          page: 'expiry',
          at: [
            'DynamoDB automatically deletes expired … it on a table',
            'Items with valid, expired … of their expiration',
          ],
        },
        { page: 'streams', at: 'All data in DynamoDB … at any moment' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'DynamoDB encrypts all user data in tables, indexes, streams and backups. You cannot disable this encryption for table data. If a table has a sort key, some sort keys that mark range boundaries are stored in plaintext in the table metadata.',
      setting: 'always-on',
      sources: [
        { page: 'encryptionNotes', at: 'Server-side encryption at rest … cannot be disabled' },
        { page: 'encryption', at: 'If your table has … the table metadata' },
        { page: 'prevention', at: 'DynamoDB encrypts at rest … Key Management Service' },
      ],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Keep the AWS owned key, which is the default, or switch to an AWS managed or customer managed key at any time. If DynamoDB loses access to your customer managed key, it archives the table. Existing on-demand backups need the key that they were made with.',
      sources: [
        {
          page: 'encryption',
          at: ['When creating a new … at any time', 'Default encryption type'],
        },
        { page: 'encryptionNotes', at: 'Any existing on-demand backups … restore those backups' },
        { page: 'tables', at: 'If DynamoDB loses access … deleting the original' },
      ],
      evidence: ['dynamodb-table-encrypted-kms'],
    },
    durability: {
      name: 'Store copies across zones',
      owner: 'aws',
      duty: 'DynamoDB automatically replicates your data across three Availability Zones in a Region.',
      sources: [
        {
          page: 'resilience',
          at: 'Amazon DynamoDB automatically replicates … 99.99% availability SLA',
        },
      ],
    },
    backups: {
      name: 'Turn on point-in-time recovery',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Enable point-in-time recovery (PITR), for 1 to 35 days, on the tables that you want to restore. If you specify no value, PITR covers 35 days. After you opt in to AWS Backup for the account and Region, it can schedule and copy on-demand backups.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'recovery',
          at: ['pointInTimeRecoveryStatusPitr', 'You can set the … 1 and 35 days'],
        },
        { page: 'recoveryPeriod', at: 'The number of preceding … default to 35' },
        {
          page: 'awsBackup',
          at: [
            'you must affirmatively opt-in … the same account',
            'can use AWS Backup … backups automatically',
          ],
        },
      ],
      evidence: ['DynamoDB.2', 'DynamoDB.4', 'dynamodb-pitr-enabled', 'dynamodb-in-backup-plan'],
    },
    'vpc-endpoint': {
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If you only need access from within a VPC, use a gateway or interface endpoint, and control access with the endpoint’s policy. With `aws:sourceVpce` in IAM policies, you can enforce that all access to the table is through that endpoint.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'prevention',
          at: [
            'If you only require … the required VPC',
            'These policies are applied … specified VPC endpoint',
          ],
        },
        { page: 'network', at: 'VPC endpoints for DynamoDB … the public internet' },
        {
          page: 'privateLink',
          at: [
            'you can provision interface … virtual private cloud',
            'use two types of … in your route table',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Scale the capacity',
      owner: 'aws',
      duty: 'In on-demand mode, DynamoDB instantly accommodates up to double a table’s previous peak, within the table’s throughput quota. As traffic increases, it allocates more capacity. If traffic more than doubles within 30 minutes, requests can be throttled.',
      sources: [
        {
          page: 'onDemand',
          at: [
            'exceed the default table … are throttled',
            'On-demand capacity mode instantly … on a table',
            'If your workload generates … within 30 minutes',
          ],
        },
      ],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'data-model',
      layer: 'application',
      name: 'No sensitive data in primary keys',
      owner: 'customer',
      duty: 'Use no sensitive names or sensitive plaintext data in primary keys. Key names show in the table definition. Key values can show in CloudTrail and other logs, and AWS administrators may observe the values.',
      sources: [{ page: 'prevention', at: 'Do not use sensitive … of the service' }],
      controls: ['sc-28', 'si-12'],
    },
    {
      id: 'fine-grained-access',
      layer: 'access',
      name: 'Restrict access to items and attributes',
      owner: 'customer',
      duty: 'Use condition keys to limit users to items by partition key (`LeadingKeys`) or attributes (`Attributes`). With `LeadingKeys`, grant no `Scan`, which returns all items. With `Attributes`, restrict `ReturnValues` for writes and add a condition on `Select`: reads without `ProjectionExpression` return all attributes.',
      sources: [
        {
          page: 'conditions',
          at: [
            'For read operations without … ( dynamodb:Select)',
            'For write operations (PutItem … ( dynamodb:ReturnValues)',
            'This condition key allows … for these attributes',
          ],
        },
        { page: 'conditions', at: 'The list of actions … the leading keys' },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'public-access-block',
      layer: 'access',
      name: 'Reject public table policies',
      owner: 'aws',
      duty: 'When you create or change a resource-based policy, DynamoDB analyzes the policy and rejects it if it grants public access.',

      sources: [
        {
          page: 'publicAccess',
          at: [
            'BPA performs checks during … posture with DynamoDB',
            'If the resource-based policy … deemed non-public',
          ],
        },
        { page: 'tablePolicies', at: 'BPA helps you prevent … and modification workflows' },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'Turn on deletion protection, so that nobody can delete the table whatever IAM allows. It is off by default for every table, also for replicas and restored tables. It does not help if the account is deleted or DynamoDB loses access to your key.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'tables',
          at: [
            'for every table is … restored from backups',
            'deletion protection is enabled … deleted by anyone',
            'If an AWS account … deleting the original',
          ],
        },
      ],
      controls: ['cp-9', 'ac-3'],
      evidence: ['DynamoDB.6', 'dynamodb-table-deletion-protection-enabled'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'If you want to log data plane calls to tables and streams, enable CloudTrail data events. Control plane calls such as `CreateTable` are logged by default. CloudTrail does not log the data plane actions of TTL.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'The following API actions … in CloudTrail files',
            'enableActivityCloudTrail',
            'DynamoDB Time to Live … logged by CloudTrail',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Take the continuous backups',
      owner: 'aws',
      duty: 'While PITR is on, DynamoDB backs the table up continuously. When a table with PITR on is deleted, DynamoDB keeps a last snapshot of it for 35 days.',
      sources: [
        {
          page: 'recovery',
          at: [
            'When enabled, point-in-time recovery … turn it off',
            'When you delete a … no additional cost',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'retention-run',
      layer: 'data',
      name: 'Delete expired items',
      owner: 'aws',
      duty: 'If you enable TTL on a table, DynamoDB deletes expired items, typically within a few days after they expire. In global tables of version 2019.11.21, DynamoDB replicates these deletions to all replica tables.',
      sources: [
        {
          page: 'expiry',
          at: [
            'To use TTL, first … on a table',
            'Items with valid, expired … after their expiration',
            'If you are using … all replica tables',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'expired-items',
      layer: 'application',
      name: 'Filter out expired items',
      owner: 'customer',
      duty: 'If you use TTL, remove expired items from `Scan` and `Query` results with filter expressions. AWS recommends that you update expired items with a condition expression, to make sure that they have not been deleted.',
      sources: [
        {
          page: 'expiry',
          at: [
            'While updating an expired … been subsequently deleted',
            'Use filter expressions to remove expired items',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-10', 'si-12'],
    },
  ],
  retired: {
    parts: {
      'network-separation':
        'It cited a page about EC2 instances, which this service does not show.',
    },
  },
  modes: [
    {
      id: 'on-demand',
      name: 'On-demand capacity',
      summary: 'By default, AWS scales the throughput. You may set a maximum.',
      notAsked: { 'start-upgrade': 'DynamoDB has no version for you to choose.' },
      add: [
        {
          id: 'throughput-limits',
          layer: 'platform',
          name: 'Set a maximum throughput',
          owner: 'customer',
          duty: 'You can configure a maximum read or write throughput, or both, for a table or global secondary index. DynamoDB throttles requests beyond the maximum.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'onDemand',
              at: ['Optionally, you can also … throughput are throttled'],
            },
          ],
          controls: ['sc-5', 'sc-6'],
        },
      ],
    },
    {
      id: 'provisioned',
      name: 'Provisioned capacity',
      summary:
        'You specify how much throughput a table has. DynamoDB throttles requests beyond it.',
      notAsked: { 'start-upgrade': 'DynamoDB has no version for you to choose.' },
      override: {
        capacity: {
          name: 'Provision capacity',
          owner: 'customer',
          duty: 'Specify the read and write capacity of a table and, separately, of each global secondary index. Adjust the capacity as requirements change. If you are under-provisioning, increase the capacity to prevent potential throttling.',
          sources: [
            {
              page: 'provisioned',
              at: [
                'you must specify its … table can support',
                "you might need to … table's throughput settings",
                'under provisioning capacity. In … throttling of requests',
              ],
            },
            { page: 'autoScaling', at: 'Every global secondary index … of its base table' },
          ],
        },
      },
      add: [
        {
          id: 'auto-scaling',
          layer: 'platform',
          name: 'Configure auto scaling',
          owner: 'customer',
          duty: 'If you use auto scaling, set the minimum and maximum capacity and the target utilization. If you create a table in the console, auto scaling is enabled by default.',
          sources: [
            {
              page: 'autoScaling',
              at: 'If you use the … enabled by default',
            },
            { page: 'provisioned', at: 'To configure auto scaling … utilization percentage' },
            { page: 'tables', at: 'You can modify these … the settings for you' },
          ],
          controls: ['cp-2', 'sc-5'],
          evidence: ['DynamoDB.1', 'dynamodb-autoscaling-enabled'],
        },
        {
          id: 'scaling-run',
          layer: 'platform',
          name: 'Run auto scaling',
          owner: 'aws',
          duty: 'With auto scaling, DynamoDB starts to adjust capacity when consumption breaches the target utilization for two consecutive minutes. It can scale down after 15 consecutive lower data points. Alarms might delay the start, and the update then takes several minutes.',
          sources: [
            {
              page: 'autoScaling',
              at: [
                'Auto scaling triggers when … than the target utilization',
                'It then takes several … the provisioned capacity',
              ],
            },
          ],
          controls: ['cp-2'],
        },
      ],
    },
    {
      id: 'global-table',
      name: 'Global table',
      summary:
        'AWS replicates the table to Regions that you choose. Each replica has its own switches.',
      notAsked: { 'start-upgrade': 'DynamoDB has no version for you to choose.' },
      override: {
        'resource-policies': {
          name: 'Resource policies on each replica',
          owner: 'customer',
          duty: 'Write policies for each replica, because the policies are not synchronized. If a policy denies the replication role its permissions, replication to and from that replica stops.',
          sources: [
            {
              page: 'globalSecurity',
              at: 'When applying resource-based policies … to REPLICATION_NOT_AUTHORIZED',
            },
            { page: 'globalTables', at: 'settings are never synchronized … Resource Policies' },
          ],
        },
        'deletion-protection': {
          name: 'Deletion protection on each replica',
          owner: 'customer',
          duty: 'Turn on deletion protection in every Region. The setting is not synchronized between replicas, and each replica starts without deletion protection.',
          setting: 'off-by-default',
          sources: [
            { page: 'globalTables', at: 'settings are never synchronized … Deletion protection' },
            { page: 'tables', at: 'The deletion protection property … restored from backups' },
          ],
        },
        backups: {
          name: 'Point-in-time recovery on each replica',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Enable PITR on the replicas where you want it. The setting is not synchronized between replicas. A restore creates an independent table that is not part of the global table.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'globalTables',
              at: 'settings are never synchronized … Point-in-time Recovery',
            },
            { page: 'recovery', at: 'pointInTimeRecoveryStatusPitr' },
            { page: 'pointInTimeRecovery', at: 'You can enable point-in-time … the global table' },
          ],
        },
      },
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate to other Regions',
          owner: 'aws',
          duty: 'By default, DynamoDB replicates item changes to all other replicas asynchronously, typically within a second or less. Also by default, the last writer wins if Regions modify an item simultaneously. With strong consistency, DynamoDB replicates synchronously to at least one other Region.',
          sources: [
            {
              page: 'globalTables',
              at: [
                'is the default consistency … second or less',
                'If the same item … conflict resolution method',
                'changes in an MRSC … successful response',
              ],
            },
          ],
          controls: ['cp-9', 'cp-6'],
        },
        {
          id: 'replica-choice',
          layer: 'platform',
          name: 'Choose Regions and consistency',
          owner: 'customer',
          duty: 'Choose the Regions and the consistency mode. The mode is eventual by default and cannot be changed after creation. Strong consistency needs exactly three Regions among those where it is available, and a table without data.',
          sources: [
            {
              page: 'globalTables',
              at: [
                'If you do not … mode after creation',
                'A MRSC global table … exactly three Regions',
              ],
            },
            {
              page: 'globalTables',
              at: [
                'MRSC global tables are … following AWS Regions',
                'You create a MRSC … contains no data',
              ],
            },
          ],
          controls: ['cp-6', 'sa-9'],
        },
        {
          id: 'region-failover',
          layer: 'application',
          name: 'Shift traffic when a Region fails',
          owner: 'customer',
          duty: 'If a workload in one Region becomes impaired, shift application traffic to a replica in another. Tables with eventual consistency publish `ReplicationLatency` to CloudWatch. With AWS FIS, you can test by simulating the isolation of a Region.',
          sources: [
            {
              page: 'globalTables',
              at: [
                'If a workload in … same global table',
                'Global tables configured for … metric to CloudWatch',
                'validate application resilience by … experiences disruption',
              ],
            },
          ],
          controls: ['cp-2', 'cp-4', 'cp-10'],
        },
      ],
    },
    {
      id: 'dax',
      name: 'DynamoDB with DAX',
      summary:
        'A DAX cluster in your VPC answers reads from its cache. You manage its nodes, maintenance window, service role and port.',
      profile: { insideVpc: 'yes' },
      override: {
        'customer-data': {
          name: 'Items, cached copies and their logs',
          owner: 'customer',
          duty: 'If you store sensitive or confidential data, consider client-side encryption. Choose the TTL of the caches, which is 5 minutes by default. To log item calls to DynamoDB in CloudTrail, enable data plane logging.',
          sources: [
            { page: 'prevention', at: 'storeSensitivePlan' },
            { page: 'daxManagement', at: 'The default TTL for … is 5 minutes' },
            { page: 'trail', at: 'enableActivityCloudTrail' },
          ],
        },
        'engine-patches': { owner: 'aws', answers: ['patch-engine'] },
        'encryption-at-rest': { owner: 'aws', remove: ['answers'] },
      },
      remove: [
        'fine-grained-access',
        'vpc-endpoint',
        'data-events',
        'retention-run',
        'expired-items',
      ],
      add: [
        {
          id: 'engine-install',
          layer: 'platform',
          name: 'Patch and replace DAX nodes',
          owner: 'aws',
          answers: ['patch-engine'],
          duty: 'DAX applies software upgrades and patches in the weekly window and replaces nodes sequentially. If the primary fails and a read replica exists, DAX fails over to the replica.',
          sources: [
            {
              page: 'daxCluster',
              at: [
                'One of the nodes … are read replicas',
                'In the event of … the new primary',
                'As changes are applied … to the cluster',
              ],
            },
            { page: 'daxManagement', at: 'A weekly time period … the cluster' },
          ],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Choose the window, preferably at the time of your lowest usage, as AWS recommends. If you want notifications, choose an SNS topic. If you specify no window, DAX assigns 60 minutes on a random weekday.',
          sources: [
            {
              page: 'daxCluster',
              at: [
                'schedule the maintenance window … periodically as needed',
                "If you don't specify … a random weekday",
              ],
            },
            { page: 'daxManagement', at: 'When a maintenance event … SNS notification selector' },
          ],
          controls: ['ma-2', 'cm-3'],
        },
        {
          id: 'cluster-nodes',
          layer: 'platform',
          name: 'Size the cluster and spread its nodes',
          owner: 'customer',
          duty: 'For production, AWS strongly recommends at least three nodes in different zones. With one or two nodes, errors can make the cluster unavailable. Scale before expected traffic peaks.',
          sources: [
            {
              page: 'daxCluster',
              at: [
                'For production usage, we … to be fault-tolerant',
                'If a one-node or … lose cached data',
              ],
            },
            {
              page: 'daxManagement',
              at: ['As a best practice … expected traffic peaks'],
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'dax-service-role',
          layer: 'access',
          name: 'Scope the cluster’s service role',
          owner: 'customer',
          duty: 'Scope the IAM policy of the cluster, because users who access the cluster inherit its permissions on DynamoDB. If you require isolation, AWS recommends additional clusters with a policy scoped for each.',
          sources: [
            {
              page: 'daxAccess',
              at: [
                'DAX does not enforce … access that cluster',
                'If you require isolation … a single table',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security groups and subnets',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Choose the subnets, which are typically private. Add an ingress rule for the cluster’s port to your security group. If you specify no security group in the template, nodes get the VPC’s default security group.',
          sources: [
            {
              page: 'daxCluster',
              at: [
                'you add an ingress … for your cluster',
                'A subnet group is … Amazon VPC environment',
              ],
            },
            { page: 'daxTemplate', at: 'If this parameter is … to each node' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'dax-encryption',
          layer: 'data',
          name: 'Turn on DAX encryption at creation',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'encrypt-in-transit'],
          duty: 'Choose encryption in transit and at rest when you create the cluster, because you cannot enable either later. In CloudFormation, the endpoint’s encryption is `NONE` by default. Encryption at rest is not supported on r3 nodes or with KMS keys that you specify.',
          sources: [
            {
              page: 'daxAtRest',
              at: [
                'Customer-specified AWS KMS keys … not supported',
                'is not supported for … enabled at creation',
              ],
            },
            { page: 'daxInTransit', at: 'Encryption in transit cannot … existing DAX cluster' },
            { page: 'daxTemplate', at: 'The default value is NONE' },
          ],
          controls: ['sc-8', 'sc-28'],
          evidence: [
            'DynamoDB.3',
            'DynamoDB.7',
            'dax-encryption-enabled',
            'dax-tls-endpoint-encryption',
          ],
        },
        {
          id: 'dax-encryption-run',
          layer: 'data',
          name: 'Encrypt DAX data and connections',
          owner: 'aws',
          duty: 'If encryption at rest is on, DAX encrypts what it persists on disk with AES-256, under an AWS managed key. If encryption in transit is on, DAX does not support unencrypted traffic.',
          sources: [
            {
              page: 'daxAtRest',
              at: ['the data persisted by … to read replicas', 'a new AWS managed key'],
            },
            { page: 'daxInTransit', at: 'Clusters that use encryption … and bypass encryption' },
          ],
          controls: ['sc-28', 'sc-8'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether backups are on from the start',
      questions: ['back-up'],
      finding:
        'The API reference says that continuous backups are enabled on every table at creation. The developer guide says that this status is always `ENABLED` and means nothing by itself. You can restore only if `PointInTimeRecoveryStatus` is enabled too, which is off by default. The catalogue counts what you can restore, so you turn on backups.',
      sources: [
        {
          page: 'continuousBackups',
          at: 'Continuous backups are ENABLED … at table creation',
        },
        { page: 'recovery', at: 'ContinuousBackupsStatus is always ENABLED … enable PITR' },
      ],
    },
    {
      topic: 'Who manages firewalls, backups and disaster recovery',
      questions: ['back-up'],
      finding:
        'The page on vulnerability analysis gives firewall configuration and disaster recovery to AWS. The introduction lists backups among what DynamoDB handles. Other pages let you enable point-in-time recovery, backup plans and replicas, and open the security group of a DAX cluster. The catalogue gives AWS the copies across zones, and you every switch above them.',
      sources: [
        { page: 'vulnerability', at: 'awsHandlesDisasterRecovery' },
        { page: 'introduction', at: 'It handles setup, configurations … monitoring, and more' },
        { page: 'backups', at: 'To use point-in-time recovery … DynamoDB table' },
        { page: 'daxCluster', at: 'The ingress rule specifies … for your cluster' },
      ],
    },
    {
      topic: 'Who manages a DAX cluster',
      finding:
        'The introduction says that you need not manage DAX clusters. The pages on clusters let you choose the nodes’ number, type and placement, the maintenance window, subnets, security group and service role. DAX patches and replaces nodes. The catalogue follows the pages on clusters.',
      sources: [
        { page: 'introduction', verified: '2026-11-24' },
        { page: 'daxCluster', verified: '2026-11-24' },
        { page: 'daxManagement', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Whether DAX clusters are always encrypted at rest',
      questions: ['encrypt-at-rest'],
      finding:
        'The page on encryption at rest lists DAX clusters among what is always encrypted. The DAX page makes encryption an option that you choose at creation and cannot change later. The catalogue follows the DAX page.',
      sources: [
        { page: 'encryption', at: 'always securing your data … in durable media' },
        { page: 'daxAtRest', at: 'You cannot enable or … enabled at creation' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'Compliance',
      title: 'Compliance validation by industry for DynamoDB',
    },
    continuousBackups: {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContinuousBackups.html',
      title: 'DescribeContinuousBackups',
      read: '2026-11-26',
    },
    recovery: {
      path: 'PointInTimeRecovery_Howitworks',
      title: 'Enable point-in-time recovery in DynamoDB',
      read: '2026-11-26',
      passages: {
        pointInTimeRecoveryStatusPitr: 'PointInTimeRecoveryStatus, which is DISABLED … enable PITR',
      },
    },
    vulnerability: {
      path: 'configuration-vulnerability',
      title: 'Configuration and vulnerability analysis in Amazon DynamoDB',
      read: '2026-11-26',
      passages: { awsHandlesDisasterRecovery: 'AWS handles basic security … disaster recovery' },
    },
    introduction: { path: 'Introduction', title: 'What is Amazon DynamoDB?', read: '2026-11-26' },
    backups: {
      path: 'Backup-and-Restore',
      title: 'Backup and restore for DynamoDB',
      read: '2026-11-26',
    },
    daxCluster: {
      path: 'DAX.concepts.cluster',
      title: 'DAX cluster components',
      read: '2026-11-26',
    },
    daxManagement: {
      path: 'DAX.cluster-management',
      title: 'Managing DAX clusters',
      read: '2026-11-26',
    },
    encryption: {
      path: 'EncryptionAtRest',
      title: 'DynamoDB encryption at rest',
      read: '2026-11-26',
    },
    daxAtRest: { path: 'DAXEncryptionAtRest', title: 'DAX encryption at rest', read: '2026-11-26' },
    prevention: {
      path: 'best-practices-security-preventative',
      title: 'DynamoDB preventative security best practices',
      read: '2026-11-26',
      passages: { storeSensitivePlan: 'If you store sensitive … in your plan' },
    },
    tablePolicies: {
      path: 'access-control-resource-based',
      title: 'Using resource-based policies for DynamoDB',
      read: '2026-11-26',
    },
    expiry: { path: 'TTL', title: 'Using time to live (TTL) in DynamoDB', read: '2026-11-26' },
    streams: {
      path: 'Streams',
      title: 'Change data capture for DynamoDB Streams',
      read: '2026-11-26',
    },
    encryptionNotes: {
      path: 'encryption.usagenotes',
      title: 'DynamoDB encryption at rest usage notes',
      read: '2026-11-26',
    },
    tables: {
      path: 'WorkingWithTables.Basics',
      title: 'Basic operations on DynamoDB tables',
      read: '2026-11-26',
    },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience and disaster recovery in Amazon DynamoDB',
      read: '2026-11-26',
    },
    recoveryPeriod: {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html',
      title: 'PointInTimeRecoverySpecification',
      read: '2026-11-26',
    },
    awsBackup: {
      path: 'backuprestore_HowItWorksAWS',
      title: 'Using AWS Backup with DynamoDB',
      read: '2026-11-26',
    },
    onDemand: {
      path: 'on-demand-capacity-mode',
      title: 'DynamoDB on-demand capacity mode',
      read: '2026-11-26',
    },
    conditions: {
      path: 'specifying-conditions',
      title: 'Using IAM policy conditions for fine-grained access control',
      read: '2026-11-26',
    },
    publicAccess: {
      path: 'rbac-bpa-rbp',
      title: 'Blocking public access with resource-based policies in DynamoDB',
      read: '2026-11-26',
    },
    network: {
      path: 'network-isolation',
      title: 'Infrastructure security in Amazon DynamoDB',
      read: '2026-11-26',
    },
    privateLink: {
      path: 'privatelink-interface-endpoints',
      title: 'AWS PrivateLink for DynamoDB',
      read: '2026-11-26',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging DynamoDB operations by using AWS CloudTrail',
      read: '2026-11-26',
      passages: { enableActivityCloudTrail: 'To enable logging of … activity in CloudTrail' },
    },
    provisioned: {
      path: 'provisioned-capacity-mode',
      title: 'DynamoDB provisioned capacity mode',
      read: '2026-11-26',
    },
    autoScaling: {
      path: 'AutoScaling',
      title: 'Managing throughput capacity automatically with DynamoDB auto scaling',
      read: '2026-11-26',
    },
    globalSecurity: {
      path: 'globaltables-security',
      title: 'DynamoDB global tables security',
      read: '2026-11-26',
    },
    globalTables: {
      path: 'V2globaltables_HowItWorks',
      title: 'How DynamoDB global tables work',
      read: '2026-11-26',
    },
    pointInTimeRecovery: {
      path: 'Point-in-time-recovery',
      title: 'Point-in-time backups for DynamoDB',
      read: '2026-11-26',
    },
    daxAccess: { path: 'DAX.access-control', title: 'DAX access control', read: '2026-11-26' },
    daxTemplate: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html',
      title: 'AWS::DAX::Cluster',
      read: '2026-11-26',
    },
    daxInTransit: {
      path: 'DAXEncryptionInTransit',
      title: 'DAX encryption in transit',
      read: '2026-11-26',
    },
  },
});
