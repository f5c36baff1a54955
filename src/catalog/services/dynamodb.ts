import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const introduction = page('Introduction', 'What is Amazon DynamoDB?');
const vulnerability = page(
  'configuration-vulnerability',
  'Configuration and vulnerability analysis in Amazon DynamoDB',
);
const prevention = page(
  'best-practices-security-preventative',
  'DynamoDB preventative security best practices',
);
const onDemand = page('on-demand-capacity-mode', 'DynamoDB on-demand capacity mode');
const provisioned = page('provisioned-capacity-mode', 'DynamoDB provisioned capacity mode');
const autoScaling = page(
  'AutoScaling',
  'Managing throughput capacity automatically with DynamoDB auto scaling',
);
const conditions = page(
  'specifying-conditions',
  'Using IAM policy conditions for fine-grained access control',
);
const tablePolicies = page(
  'access-control-resource-based',
  'Using resource-based policies for DynamoDB',
);
const publicAccess = page(
  'rbac-bpa-rbp',
  'Blocking public access with resource-based policies in DynamoDB',
);
const network = page('network-isolation', 'Infrastructure security in Amazon DynamoDB');
const privateLink = page('privatelink-interface-endpoints', 'AWS PrivateLink for DynamoDB');
const tables = page('WorkingWithTables.Basics', 'Basic operations on DynamoDB tables');
const encryption = page('EncryptionAtRest', 'DynamoDB encryption at rest');
const encryptionNotes = page('encryption.usagenotes', 'DynamoDB encryption at rest usage notes');
const resilience = page(
  'disaster-recovery-resiliency',
  'Resilience and disaster recovery in Amazon DynamoDB',
);
const backups = page('Backup-and-Restore', 'Backup and restore for DynamoDB');
const recovery = page(
  'PointInTimeRecovery_Howitworks',
  'Enable point-in-time recovery in DynamoDB',
);
const recoveryPeriod = cite(
  'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html',
  'PointInTimeRecoverySpecification',
  read,
);
const awsBackup = page('backuprestore_HowItWorksAWS', 'Using AWS Backup with DynamoDB');
const expiry = page('TTL', 'Using time to live (TTL) in DynamoDB');
const streams = page('Streams', 'Change data capture for DynamoDB Streams');
const trail = page(
  'logging-using-cloudtrail',
  'Logging DynamoDB operations by using AWS CloudTrail',
);
const globalTables = page('V2globaltables_HowItWorks', 'How DynamoDB global tables work');
const globalSecurity = page('globaltables-security', 'DynamoDB global tables security');
const daxCluster = page('DAX.concepts.cluster', 'DAX cluster components');
const daxManagement = page('DAX.cluster-management', 'Managing DAX clusters');
const daxAccess = page('DAX.access-control', 'DAX access control');
const daxConcepts = page('DAX.concepts', 'DAX: How it works');
const daxAtRest = page('DAXEncryptionAtRest', 'DAX encryption at rest');
const daxInTransit = page('DAXEncryptionInTransit', 'DAX encryption in transit');
const daxTemplate = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html',
  'AWS::DAX::Cluster',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const dynamodb = defineService({
  id: 'dynamodb',
  name: 'Amazon DynamoDB',
  shortName: 'DynamoDB',
  category: 'database',
  summary:
    'A key-value and document database without servers: you own the tables’ settings and items.',
  docs: guide,
  aliases: ['NoSQL', 'Dynamo', 'DDB', 'DAX', 'DynamoDB Accelerator', 'global tables', 'PITR'],
  contradictions: [
    {
      topic: 'Are backups on from the start?',
      finding:
        'The API reference says that continuous backups are enabled on every table at creation. The developer guide explains that this status is always ENABLED and means nothing by itself: you can restore only where PointInTimeRecoveryStatus is enabled too, and that one is off by default. The catalogue counts what you can restore, so backups are yours to switch on.',
      sources: [
        cite(
          'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContinuousBackups.html',
          'DescribeContinuousBackups',
          read,
        ),
        recovery,
      ],
    },
    {
      topic: 'Who does firewalls, backups and disaster recovery',
      finding:
        'The page on vulnerability analysis hands firewall configuration and disaster recovery to AWS, and the introduction lists backups among what DynamoDB handles. Other pages leave point-in-time recovery, backup plans and replicas for you to enable, and the security group of a DAX cluster for you to open. The catalogue gives AWS the copies across zones and you every switch above them.',
      sources: [vulnerability, introduction, backups, daxCluster],
    },
    {
      topic: 'Who manages a DAX cluster',
      finding:
        'The introduction says that DAX spares you cluster management. The pages on clusters leave you the number, type and placement of nodes, the maintenance window, subnets, security group and service role, while DAX patches and replaces nodes. The catalogue follows the pages on clusters.',
      sources: [introduction, daxCluster, daxManagement],
    },
    {
      topic: 'Encryption at rest of DAX clusters',
      finding:
        'The page on encryption at rest lists DAX clusters among what is always encrypted; the DAX page makes it an option that you choose when you create the cluster and cannot change later. The catalogue follows the DAX page.',
      sources: [encryption, daxAtRest],
    },
  ],
  archetype: 'serverless-data',
  change: {
    'os-patches': {
      duty: 'Patch the guest operating systems of servers that you never see.',
      sources: [vulnerability],
      evidence: reports,
    },
    'engine-patches': {
      name: 'Run and patch the database engine',
      duty: 'Patch and improve the database software without downtime: it has no version for you to choose and no maintenance window.',
      sources: [introduction, vulnerability],
      evidence: reports,
    },
    'iam-permissions': {
      duty: 'Let roles with temporary credentials call the API, each limited to the actions and tables that it needs.',
      sources: [prevention],
    },
    'resource-policies': {
      name: 'Policies on tables and streams',
      duty: 'Write, and review with IAM Access Analyzer, the policies that open a table, index or stream to other accounts.',
      sources: [tablePolicies],
    },
    'customer-data': {
      name: 'Items, their expiry and copies',
      duty: 'Know what items hold and encrypt the most sensitive before you send them. Set TTL where data must end, with a few days’ slack; a stream keeps changes for 24 hours.',
      sources: [prevention, expiry, streams],
    },
    'encryption-at-rest': {
      name: 'Encrypt all table data at rest',
      duty: 'Encrypt tables, indexes, streams and backups; nobody can switch it off. Some sort keys that mark range boundaries stay readable in table metadata.',
      sources: [encryptionNotes, encryption],
      evidence: reports,
    },
    'key-choice': {
      duty: 'Stay with the AWS owned key, the default, or switch to an AWS managed or customer managed key at any time. If your key stays out of reach, DynamoDB archives the table; old backups need the key of their day.',
      sources: [encryption, encryptionNotes, tables],
      evidence: [{ kind: 'config-rule', id: 'dynamodb-table-encrypted-kms' }],
    },
    durability: {
      name: 'Keep copies in three zones',
      duty: 'Replicate each table across three Availability Zones of its Region and fail over between them.',
      sources: [resilience],
      evidence: reports,
    },
    backups: {
      name: 'Switch on point-in-time recovery',
      duty: 'Enable PITR for each table (1 to 35 days, 35 unless you say less) and plan longer or off-account copies in AWS Backup. AWS then takes the backups.',
      sources: [recovery, recoveryPeriod, backups, awsBackup],
      evidence: [
        { kind: 'security-hub', id: 'DynamoDB.2' },
        { kind: 'security-hub', id: 'DynamoDB.4' },
        { kind: 'config-rule', id: 'dynamodb-pitr-enabled' },
        { kind: 'config-rule', id: 'dynamodb-in-backup-plan' },
      ],
    },
  },
  add: [
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Scale capacity to the traffic',
      owner: 'aws',
      duty: 'Take up to double the previous peak at once and add more as traffic grows; faster growth than that within 30 minutes can be throttled.',
      sources: [onDemand],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'data-model',
      layer: 'application',
      name: 'Primary keys without secrets',
      owner: 'customer',
      duty: 'Keep sensitive values out of keys: key names show in the table definition, key values in CloudTrail and other logs, and AWS administrators may see them.',
      sources: [prevention],
      controls: ['sc-28', 'si-12'],
    },
    {
      id: 'fine-grained-access',
      layer: 'access',
      name: 'Limit access to items, attributes',
      owner: 'customer',
      duty: 'Use the condition keys LeadingKeys and Attributes where callers may see only their own items. Pair Attributes with Select and ReturnValues, or reads return everything.',
      sources: [conditions],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'public-access-block',
      layer: 'access',
      name: 'Refuse public table policies',
      owner: 'aws',
      duty: 'Analyse each resource-based policy when you create or change it, and reject one that grants public access.',
      setting: { state: 'always-on' },
      sources: [publicAccess],
      controls: ['ac-3', 'ac-6'],
      evidence: reports,
    },
    {
      id: 'vpc-endpoint',
      layer: 'access',
      name: 'Private path by VPC endpoint',
      owner: 'customer',
      duty: 'Create a gateway or interface endpoint, write its policy, and require it with aws:sourceVpce: an endpoint alone keeps nobody away from the public one.',
      setting: optIn,
      sources: [prevention, network, privateLink],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Deletion protection of the table',
      owner: 'customer',
      duty: 'Switch it on, so that nobody can delete the table whatever IAM allows. New tables, replicas and restored tables all start without it.',
      setting: optIn,
      sources: [tables],
      controls: ['cp-9', 'ac-3'],
      evidence: [
        { kind: 'security-hub', id: 'DynamoDB.6' },
        { kind: 'config-rule', id: 'dynamodb-table-deletion-protection-enabled' },
      ],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log reads and writes of items',
      owner: 'customer',
      duty: 'Enable CloudTrail data events for tables and streams: only control calls such as CreateTable are recorded by default, and TTL deletes never are.',
      setting: optIn,
      sources: [trail],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'On-demand capacity',
      summary: 'The default: AWS scales throughput, and you may set a ceiling.',
      add: [
        {
          id: 'throughput-limits',
          layer: 'platform',
          name: 'Set throughput ceilings',
          owner: 'customer',
          duty: 'Give a table a maximum of reads and writes when a surge must not cost more than you planned; otherwise the quota of 40,000 units a table is the only limit.',
          setting: optIn,
          sources: [onDemand],
          controls: ['sc-5', 'sc-6'],
        },
      ],
    },
    {
      id: 'provisioned',
      name: 'Provisioned capacity',
      summary: 'You say how much throughput a table has; requests beyond it are throttled.',
      change: {
        capacity: {
          name: 'Provision reads and writes',
          owner: 'customer',
          duty: 'Set the read and write capacity of each table and global secondary index, and raise it before traffic does: requests beyond it are throttled.',
          sources: [provisioned, autoScaling],
        },
      },
      add: [
        {
          id: 'auto-scaling',
          layer: 'platform',
          name: 'Set the auto scaling policy',
          owner: 'customer',
          duty: 'Choose minimum, maximum and target utilisation (20 to 90 percent) for the table and each global secondary index. Tables made in the console have a policy; for all others you create it.',
          setting: optIn,
          sources: [autoScaling, provisioned],
          controls: ['cp-2', 'sc-5'],
          evidence: [
            { kind: 'security-hub', id: 'DynamoDB.1' },
            { kind: 'config-rule', id: 'dynamodb-autoscaling-enabled' },
          ],
        },
        {
          id: 'scaling-run',
          layer: 'platform',
          name: 'Carry out the auto scaling',
          owner: 'aws',
          duty: 'Where a policy exists, act once use passes the target for two minutes running; the new capacity then takes several minutes to arrive.',
          sources: [autoScaling],
          controls: ['cp-2'],
        },
      ],
    },
    {
      id: 'global-table',
      name: 'Global table',
      summary:
        'AWS replicates the table to Regions that you choose; each replica keeps switches of its own.',
      change: {
        'resource-policies': {
          name: 'Policies on each replica',
          duty: 'Write them for every replica, since they are not copied, and never deny the replication role: after 20 hours an eventually consistent replica leaves the global table for good.',
          sources: [globalSecurity, globalTables],
        },
        'deletion-protection': {
          name: 'Deletion protection, each replica',
          duty: 'Switch it on in every Region: the setting is never copied between replicas, and each replica starts without it.',
          sources: [globalTables, tables],
        },
        backups: {
          name: 'Point-in-time recovery per replica',
          duty: 'Enable PITR in each Region where you want to restore: it is never copied between replicas, and replication carries a bad write everywhere. A restore makes an independent table.',
          sources: [
            globalTables,
            page('Point-in-time-recovery', 'Point-in-time backups for DynamoDB'),
          ],
        },
      },
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate writes between Regions',
          owner: 'aws',
          duty: 'Copy each write to every replica: usually within a second and last writer wins, or synchronously to one other Region with strong consistency.',
          sources: [globalTables],
          controls: ['cp-9', 'cp-6'],
          evidence: reports,
        },
        {
          id: 'replica-choice',
          layer: 'platform',
          name: 'Choose Regions and consistency',
          owner: 'customer',
          duty: 'Decide where data may live and how consistent it is. The mode is fixed at creation, eventual by default; strong needs exactly three Regions and an empty table.',
          sources: [globalTables],
          controls: ['cp-6', 'sa-9'],
        },
        {
          id: 'region-failover',
          layer: 'application',
          name: 'Shift traffic when a Region fails',
          owner: 'customer',
          duty: 'Send your application’s reads and writes to another replica, watch ReplicationLatency, and rehearse it with AWS FIS; DynamoDB does not move your traffic.',
          sources: [globalTables],
          controls: ['cp-2', 'cp-4', 'cp-10'],
        },
      ],
    },
    {
      id: 'dax',
      name: 'DynamoDB with DAX',
      summary:
        'A cache cluster in your VPC answers reads: it brings nodes, a window, a role and a port.',
      omit: ['fine-grained-access', 'vpc-endpoint', 'data-events'],
      change: {
        'customer-data': {
          name: 'Items, cached copies and their log',
          duty: 'Know what items hold, set expiry, and choose how long the cache keeps them (5 minutes by default). Log data events, knowing that a cache hit never reaches the table.',
          sources: [prevention, expiry, daxConcepts, daxManagement, trail],
        },
      },
      add: [
        {
          id: 'engine-install',
          layer: 'platform',
          name: 'Patch and replace DAX nodes',
          owner: 'aws',
          duty: 'Apply upgrades and patches in the weekly window, one node after the other, and fail over to a replica when the primary dies.',
          sources: [daxCluster, daxManagement],
          controls: ['si-2', 'cp-10'],
          evidence: reports,
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose the maintenance window',
          owner: 'customer',
          duty: 'Pick your quietest hours and a topic for notices, which are off by default. Without a choice DAX takes 60 minutes on a random weekday.',
          sources: [daxCluster, daxManagement],
          controls: ['ma-2', 'cm-3'],
        },
        {
          id: 'cluster-nodes',
          layer: 'platform',
          name: 'Size the cluster, spread its nodes',
          owner: 'customer',
          duty: 'Run at least three nodes in different zones and add nodes before peaks; a cluster of one or two can become unavailable, and the node type is fixed at creation.',
          sources: [daxCluster, daxManagement],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'dax-service-role',
          layer: 'access',
          name: 'Scope the cluster’s service role',
          owner: 'customer',
          duty: 'Limit the role to the tables and actions that every caller may use: through DAX, the caller’s own table permissions do not count. Use one cluster for each trust level.',
          sources: [daxAccess],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Cluster subnets, security group',
          owner: 'customer',
          duty: 'Place the cluster in private subnets and admit only your application to the cluster’s port, TCP 8111 in AWS’s description; without a choice the nodes get the VPC’s default security group.',
          sources: [daxCluster, daxTemplate],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'dax-encryption',
          layer: 'data',
          name: 'Create the cluster encrypted',
          owner: 'customer',
          duty: 'Ask for TLS and for encryption at rest when you create the cluster: TLS is NONE unless you do, and neither can be added later. DAX takes no key of yours.',
          setting: optIn,
          sources: [daxAtRest, daxInTransit, daxTemplate],
          controls: ['sc-8', 'sc-28'],
          evidence: [
            { kind: 'security-hub', id: 'DynamoDB.3' },
            { kind: 'security-hub', id: 'DynamoDB.7' },
            { kind: 'config-rule', id: 'dax-encryption-enabled' },
            { kind: 'config-rule', id: 'dax-tls-endpoint-encryption' },
          ],
        },
      ],
    },
  ],
});
