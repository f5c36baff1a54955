import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/documentdb/latest/';
const guide = `${docs}devguide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const introduction = page('what-is', 'What is Amazon DocumentDB (with MongoDB compatibility)');
const maintenance = page('db-instance-maintain', 'Maintaining Amazon DocumentDB');
const createCluster = cite(`${docs}APIReference/API_CreateDBCluster.html`, 'CreateDBCluster', read);
const createElastic = cite(
  `${docs}APIReference/API_elastic_CreateCluster.html`,
  'CreateCluster',
  read,
);

const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const documentdb = defineService({
  id: 'documentdb',
  name: 'Amazon DocumentDB (with MongoDB compatibility)',
  shortName: 'DocumentDB',
  category: 'database',
  summary:
    'A MongoDB compatible database on instances or shards that you size, over storage that AWS copies and backs up.',
  docs: `${guide}what-is.html`,
  aliases: [
    'DocDB',
    'MongoDB',
    'document database',
    'elastic clusters',
    'DocumentDB elastic clusters',
    'DocumentDB Serverless',
  ],
  archetype: 'managed-instances',
  omit: ['tenant-isolation', 'restore-tests', 'encryption-at-rest', 'backup-retention'],
  change: {
    'maintenance-window': {
      duty: 'Choose a weekly window of at least 30 minutes for the cluster and one for each instance: engine upgrades follow the cluster’s, not the instances’. Without a choice they are assigned at random.',
      sources: [maintenance, createCluster],
    },
    'schema-and-queries': {
      name: 'Documents, queries and drivers',
      duty: 'Use the code, drivers and tools that you use with MongoDB; the documents and queries in them are yours to design.',
      sources: [introduction],
    },
  },
  modes: [
    {
      id: 'instance-based',
      name: 'Instance-based cluster',
      summary:
        'The default: up to 16 instances over one storage volume; AWS applies required patches, you start the optional ones.',
      change: {
        'os-patches': {
          name: 'Apply required OS updates',
          duty: 'Apply required OS updates in a maintenance window once AutoAppliedAfterDate has passed, and the rare forced ones outside it after ForcedApplyDate. Most optional updates become one of these.',
          sources: [maintenance],
          evidence: reports,
        },
        'engine-install': {
          name: 'Apply required engine patches',
          duty: 'Announce required engine patches and apply them in the cluster’s window about 30 days later, and forced ones outside it. Each takes the cluster offline briefly.',
          sources: [maintenance],
          evidence: reports,
        },
        'engine-version': {
          name: 'Name the engine version',
          duty: 'Declare the major engine version at creation, as AWS recommends for production: a cluster without one gets the latest major version.',
          sources: [createCluster],
        },
        'network-exposure': {
          name: 'Subnet group and security groups',
          duty: 'Name a subnet group over at least two Availability Zones, other than the default one, and the VPC security groups that let your clients in.',
          sources: [createCluster, introduction],
        },
        'engine-users': {
          name: 'Users and the master password',
          duty: 'Choose the master user and its password of 8 to 100 characters, or have Secrets Manager manage it with ManageMasterUserPassword, under a KMS key of your choice.',
          sources: [createCluster],
        },
        'backup-run': {
          name: 'Copy the volume and back it up',
          duty: 'Keep six copies of the data across three Availability Zones, and back them up continuously to Amazon S3, so that any second of the retention can be restored, up to the last 5 minutes.',
          setting: { state: 'always-on' },
          sources: [introduction, createCluster],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'os-optional-updates',
          layer: 'operating-system',
          name: 'Start optional OS updates',
          owner: 'customer',
          duty: 'Apply optional updates with os-upgrade on the cluster, before most of them turn required and at last forced. RDS-EVENT-0230 tells subscribers that one is there.',
          sources: [maintenance],
          controls: ['si-2', 'si-5'],
        },
        {
          id: 'minor-upgrades',
          layer: 'platform',
          name: 'Start optional patches, minor versions',
          owner: 'customer',
          duty: 'Watch the release notes and start these yourself: optional patches and minor versions are never applied for you, and neither the Health Dashboard nor an e-mail announces them.',
          sources: [maintenance],
          controls: ['si-2', 'si-5'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size instances, spread replicas',
          owner: 'customer',
          duty: 'Choose instance classes, or a scaling configuration for a serverless cluster, and put replicas, up to 15, into other Availability Zones, so that there is something to fail over to.',
          sources: [introduction, createCluster],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'failover',
          layer: 'platform',
          name: 'Restart instances and fail over',
          owner: 'aws',
          duty: 'Watch the cluster’s health, restart an instance that fails, fail over to one of your replicas, or try to create a new instance if there is none.',
          sources: [introduction],
          controls: ['cp-10', 'si-13'],
          evidence: reports,
        },
        {
          id: 'log-exports',
          layer: 'application',
          name: 'Export audit and profiler logs',
          owner: 'customer',
          duty: 'Enable the audit log and the profiler log for export to CloudWatch Logs, by name, when you create the cluster.',
          setting: optIn,
          sources: [createCluster],
          controls: ['au-2', 'au-12'],
          evidence: [
            { kind: 'security-hub', id: 'DocumentDB.4' },
            { kind: 'config-rule', id: 'docdb-cluster-audit-logging-enabled' },
          ],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Set deletion protection',
          owner: 'customer',
          duty: 'Enable DeletionProtection, so that an accident cannot delete the cluster: somebody would have to modify it first.',
          sources: [createCluster],
          controls: ['cm-3', 'ac-3'],
          evidence: [
            { kind: 'security-hub', id: 'DocumentDB.5' },
            { kind: 'config-rule', id: 'docdb-cluster-deletion-protection-enabled' },
          ],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Choose encryption at rest and its key',
          owner: 'customer',
          duty: 'Set StorageEncrypted when you create the cluster and name a key of yours; with none named it is the account’s default key. Backups, snapshots and replicas are then encrypted too.',
          sources: [createCluster, introduction],
          controls: ['sc-28', 'sc-12'],
          evidence: [
            { kind: 'security-hub', id: 'DocumentDB.1' },
            { kind: 'config-rule', id: 'docdb-cluster-encrypted' },
          ],
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Raise the backup retention',
          owner: 'customer',
          duty: 'Raise BackupRetentionPeriod from 1 day, the default and the least possible, to as many as 35.',
          sources: [createCluster],
          controls: ['cp-9'],
          evidence: [
            { kind: 'security-hub', id: 'DocumentDB.2' },
            { kind: 'config-rule', id: 'docdb-cluster-backup-retention-check' },
          ],
        },
      ],
    },
    {
      id: 'elastic',
      name: 'Elastic cluster',
      summary:
        'You choose shards instead of instances and no engine version; the cluster is encrypted under your key or the default one.',
      omit: ['engine-version'],
      change: {
        'os-patches': {
          name: 'Maintain the systems under the shards',
          duty: 'Carry out system maintenance in the weekly window; you see shards and an endpoint.',
          sources: [createElastic],
          evidence: reports,
        },
        'engine-install': {
          name: 'Run and patch the engine',
          duty: 'Operate the engine, develop its patches and release them, as AWS does for managed services; at creation there is no version for you to name.',
          sources: [createElastic, sharedModel],
          evidence: reports,
        },
        'maintenance-window': {
          duty: 'Choose the weekly window for system maintenance; without a choice its day and time are random.',
          sources: [createElastic],
        },
        'network-exposure': {
          name: 'Subnets and security groups',
          duty: 'Name the subnets and the VPC security groups of the elastic cluster.',
          sources: [createElastic],
        },
        'engine-users': {
          name: 'The administrator and the password',
          duty: 'Name the administrator and say where the password comes from: SECRET_ARN takes it from a secret, PLAIN_TEXT from the request.',
          sources: [createElastic],
        },
        'backup-run': {
          name: 'Take the automatic snapshots',
          duty: 'Create the automated backups in the daily window, where a retention period enables them, and retain them for its days.',
          sources: [createElastic],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Choose shards and their replicas',
          owner: 'customer',
          duty: 'Set up to 32 shards of 2 to 64 vCPUs each, and more than one instance for each shard: with shardInstanceCount 1 there is a writer and no replica.',
          sources: [createElastic],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt the elastic cluster',
          owner: 'aws',
          duty: 'Encrypt each new elastic cluster under the KMS key that you name, or under the account’s default key when you name none.',
          sources: [createElastic],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Name the KMS key at creation',
          owner: 'customer',
          duty: 'Name a key of your own where you must control it, by its ARN or, in the same account, its alias; the default key differs from Region to Region.',
          sources: [createElastic],
          controls: ['sc-12'],
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Set the days of automatic snapshots',
          owner: 'customer',
          duty: 'Set backupRetentionPeriod and the window yourself: the retention decides whether automated backups are made at all, and the API names no default for it.',
          sources: [createElastic],
          controls: ['cp-9'],
        },
      ],
    },
  ],
});
