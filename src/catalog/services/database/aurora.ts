import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Aurora',
  shortName: 'Aurora',
  summary:
    'MySQL and PostgreSQL compatible clusters on storage that AWS copies across zones and backs up without a switch.',
  guide: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: [
    'Aurora MySQL',
    'Aurora PostgreSQL',
    'Aurora Serverless',
    'Aurora Serverless v2',
    'Aurora Global Database',
    'RDS Aurora',
  ],
  archetype: 'managed-instances',
  with: ['key-choice'],
  change: {
    'os-patches': {
      name: 'Apply mandatory OS updates',
      duty: 'Announce mandatory updates, and install them in a maintenance window once their due date has passed. A cluster-level update takes a few readers at a time and the writer last.',
      sources: ['maintenance'],
      evidence: ['SOC 2 report'],
    },
    'engine-install': {
      name: 'Patch the engine, replace the writer',
      duty: 'Schedule patches that security or reliability requires. When the writer fails, promote a reader, typically in less than 60 seconds, or recreate the writer in its own zone.',
      sources: ['maintenance', 'availability'],
      controls: ['si-2', 'cp-10'],
      evidence: ['SOC 2 report'],
    },
    'maintenance-window': {
      duty: 'Name the cluster’s weekly window of 30 minutes; without one RDS picks a day at random. It says when work starts: work may run past its end.',
      sources: ['maintenance'],
    },
    'engine-version': {
      name: 'Choose the major version, move in time',
      duty: 'Choose the engine version and leave it before standard support ends: a new cluster is enrolled in RDS Extended Support, which costs extra, unless you set EngineLifecycleSupport to disabled.',
      sources: ['createApi', 'settings'],
    },
    'schema-and-queries': {
      name: 'Create databases, choose parameters',
      duty: 'Create the databases that you need with SQL, and decide whether cluster and instances use Aurora’s default parameter groups or your own.',
      sources: ['settings'],
    },
    'network-exposure': {
      name: 'Limit public addresses and sources',
      duty: 'Decide for each instance whether it gets a public address, since one cluster can mix both, and what the security group admits. The console’s “Create new” group lets in your browser’s address.',
      sources: ['settings'],
      evidence: ['RDS.2', 'rds-instance-public-access-check'],
    },
    'engine-users': {
      name: 'Manage logins and the master password',
      duty: 'Switch on IAM database authentication, which is off by default, and choose whether Secrets Manager holds the master password. The master user’s name cannot be changed later.',
      sources: ['createApi', 'settings'],
      evidence: [
        'RDS.12',
        'RDS.24',
        'rds-cluster-iam-authentication-enabled',
        'rds-cluster-default-admin-check',
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt new clusters at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt each cluster created since 18 February 2026 with AES-256, and its logs, backups and snapshots with it. Nobody can turn that off; older unencrypted clusters stay unencrypted.',
      setting: 'always-on',
      sources: ['encryption'],
      controls: ['sc-28'],
      evidence: ['SOC 2 report'],
    },
    'backup-run': {
      name: 'Copy the volume and back it up',
      duty: 'Replicate each write to six storage nodes across Availability Zones, and back the volume up to Amazon S3 continuously. Automated backups cannot be disabled.',
      setting: 'always-on',
      sources: ['availability', 'backups', 'storage'],
      evidence: ['SOC 2 report'],
    },
    'key-choice': {
      name: 'Choose the key, keep it enabled',
      duty: 'Name your KMS key at creation: to change it, you restore a snapshot under another one. If you disable it, the cluster stops for seven days and after that can only be restored from a backup.',
      sources: ['encryption'],
    },
  },
  omit: ['tenant-isolation', 'backup-retention'],
  add: [
    {
      id: 'os-optional-updates',
      layer: 'operating-system',
      name: 'Start optional OS patches',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'Apply optional patches yourself, best for the whole cluster with os-upgrade: RDS does not. RDS-EVENT-0230 tells subscribers of new ones, except distribution upgrades, which are mandatory.',
      sources: ['maintenance'],
      controls: ['si-2', 'si-5'],
    },
    {
      id: 'minor-upgrades',
      layer: 'platform',
      name: 'Allow automatic minor upgrades',
      owner: 'customer',
      duty: 'Leave the switch on for the cluster: one instance with it off stops the upgrade of all. Aurora upgrades regardless for a critical security issue, or when a version’s support ends.',
      setting: 'on-by-default',
      sources: ['maintenance'],
      controls: ['si-2'],
      evidence: ['RDS.13', 'rds-automatic-minor-version-upgrade-enabled'],
    },
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Size the instances, spread readers',
      owner: 'customer',
      duty: 'Choose the instance class and put at least one reader into another zone. If all instances sit in one zone and it fails, nothing fails over: you create new instances elsewhere.',
      sources: ['availability', 'settings'],
      controls: ['cp-2', 'cp-10'],
      evidence: ['RDS.15', 'rds-cluster-multi-az-enabled'],
    },
    {
      id: 'log-exports',
      layer: 'application',
      name: 'Export the engine’s logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Name the logs that are to go to CloudWatch Logs, such as audit, error and slowquery on Aurora MySQL or postgresql on Aurora PostgreSQL.',
      setting: 'off-by-default',
      sources: ['createApi', 'settings'],
      controls: ['au-2', 'au-12'],
      evidence: [
        'RDS.34',
        'RDS.37',
        'rds-aurora-mysql-audit-logging-enabled',
        'rds-aurora-postgresql-logs-to-cloudwatch',
      ],
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Set retention, protect from deletion',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Raise the retention from 1 day, the default, to as many as 35, snapshot what must last longer, and turn on deletion protection, which the API leaves off. A restore makes a new cluster.',
      sources: ['backups', 'createApi'],
      controls: ['cp-9'],
      evidence: [
        'RDS.7',
        'rds-cluster-backup-retention-check',
        'rds-cluster-deletion-protection-enabled',
      ],
    },
  ],
  modes: [
    {
      id: 'provisioned',
      name: 'Provisioned cluster',
      summary: 'The default: you choose the instance class of the writer and of each reader.',
    },
    {
      id: 'serverless',
      name: 'Aurora serverless (v2)',
      summary:
        'AWS scales each writer and reader within your range; versions, windows and readers stay yours.',
      change: {
        capacity: {
          name: 'Set the capacity range, spread readers',
          duty: 'Set a minimum and maximum between 0 and 256 ACUs, the same for each serverless instance, with a minimum that holds the working set. Readers in other zones remain yours to add.',
          sources: ['serverless', 'availability'],
        },
        'os-optional-updates': {
          name: 'Start OS and platform updates',
          duty: 'Apply optional OS patches, and move an existing cluster to a new platform version by its pending maintenance, a stop and restart, or a blue/green deployment.',
          sources: ['maintenance', 'serverless'],
        },
      },
      add: [
        {
          id: 'scaling',
          layer: 'platform',
          name: 'Scale within the range',
          owner: 'aws',
          duty: 'Track CPU, memory and network load of each serverless writer and reader, scale it within your range, and keep connections when it moves to another host.',
          sources: ['serverless'],
          controls: ['cp-2'],
        },
      ],
    },
    {
      id: 'global-database',
      name: 'Aurora Global Database',
      summary:
        'AWS replicates to up to 10 other Regions; the move between Regions and minor upgrades are yours to start too.',
      change: {
        'engine-version': {
          name: 'Start each upgrade, keep Regions alike',
          duty: 'Start minor upgrades too: the automatic ones have no effect here. Keep major and minor versions the same in all Regions, or managed switchover and failover are refused.',
          sources: ['globalDatabase', 'maintenance'],
          controls: ['si-2', 'sa-22', 'cm-3'],
          evidence: ['rds-global-cluster-aurora-mysql-supported-version'],
        },
        'engine-users': {
          name: 'Manage logins without Secrets Manager',
          duty: 'Switch on IAM database authentication, which is off by default, and keep the master password yourself: Secrets Manager does not support global databases, and must be turned off before you add a Region.',
          sources: ['globalDatabase', 'createApi'],
          evidence: ['RDS.12'],
        },
        'key-choice': {
          duty: 'Name your KMS key at creation and never lose it: without it a cluster of a global database becomes unusable at once, with none of the seven days that other clusters have.',
          sources: ['globalDatabase', 'encryption'],
        },
      },
      omit: ['minor-upgrades'],
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate to the other Regions',
          owner: 'aws',
          duty: 'Copy each write from the primary Region to the secondary ones through the storage layer, asynchronously and typically in less than a second.',
          sources: ['globalDatabase', 'availability'],
          controls: ['cp-6', 'cp-9'],
        },
        {
          id: 'region-failover',
          layer: 'platform',
          name: 'Start the switchover or failover',
          owner: 'customer',
          duty: 'Decide when another Region takes over and start it; a failover can lose seconds of data. Keep parameter groups, logs and alarms alike in all Regions, since they are not inherited.',
          sources: ['globalRecovery'],
          controls: ['cp-2', 'cp-4', 'cp-10'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether encryption at rest is a choice',
      questions: ['encrypt-at-rest'],
      finding:
        'The page on encryption says that clusters created on or after 18 February 2026 are encrypted without any action of yours. The page on creating a cluster still presents encryption as an option to enable, with a parameter that declines it. The catalogue follows the page on encryption and gives it to AWS.',
      sources: ['encryption', 'settings'],
    },
    {
      topic: 'Which key an encrypted cluster gets',
      questions: ['hold-key'],
      finding:
        'The page on encryption names the AWS owned key as the default, and further down says that Aurora takes the AWS managed key when you name none. The API reference uses your account’s default KMS key where StorageEncrypted is set without a key. The catalogue says: name a key if you care which one it is.',
      sources: ['encryption', 'createApi'],
    },
    {
      topic: 'Where to set automatic minor upgrades',
      finding:
        'The page on creating a cluster has you set the switch for each instance and says that the cluster parameter does not apply to Aurora. The page on maintenance strongly recommends the cluster’s setting over the instances’. The catalogue follows the page on maintenance; both agree that one instance with the switch off holds the cluster back.',
      sources: ['settings', 'maintenance'],
    },
  ],
  pages: {
    encryption: { path: 'Overview.Encryption', title: 'Encrypting Amazon Aurora resources' },
    settings: { path: 'Aurora.CreateInstance', title: 'Creating an Amazon Aurora DB cluster' },
    createApi: {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html',
      title: 'CreateDBCluster',
    },
    maintenance: {
      path: 'USER_UpgradeDBInstance.Maintenance',
      title: 'Maintaining an Amazon Aurora DB cluster',
    },
    availability: {
      path: 'Concepts.AuroraHighAvailability',
      title: 'High availability for Amazon Aurora',
    },
    backups: {
      path: 'Aurora.Managing.Backups',
      title: 'Overview of backing up and restoring an Aurora DB cluster',
    },
    storage: { path: 'Aurora.Overview.StorageReliability', title: 'Amazon Aurora storage' },
    serverless: { path: 'aurora-serverless-v2.how-it-works', title: 'How Aurora serverless works' },
    globalDatabase: {
      path: 'aurora-global-database',
      title: 'Using Amazon Aurora Global Database',
    },
    globalRecovery: {
      path: 'aurora-global-database-disaster-recovery',
      title: 'Using switchover or failover in Amazon Aurora Global Database',
    },
  },
});
