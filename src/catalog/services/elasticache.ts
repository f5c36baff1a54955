import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/AmazonElastiCache/latest/';
const guide = `${docs}dg/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const api = (name: string) => cite(`${docs}APIReference/API_${name}.html`, name, read);

const options = page('WhatIs.deployment', 'Choosing between deployment options');
const updates = page('Self-Service-Updates', 'Service updates in ElastiCache');
const atRest = page('at-rest-encryption', 'At-Rest Encryption in ElastiCache');
const inTransit = page('in-transit-encryption', 'ElastiCache in-transit encryption (TLS)');
const backups = page('backups-automatic', 'Scheduling automatic backups');
const accessControl = page('Clusters.RBAC', 'Role-Based Access Control (RBAC)');
const extendedSupport = page('extended-support', 'ElastiCache Extended Support');
const logs = page('Log_Delivery', 'Log delivery');
const createServerless = api('CreateServerlessCache');
const createGroup = api('CreateReplicationGroup');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** Node-based clusters, durable or not. */
const nodeChanges = {
  'os-patches': {
    name: 'Apply critical security updates',
    duty: 'Release updates for the nodes, tell you of them, and apply critical security updates by itself in the cluster’s maintenance window.',
    sources: [updates],
    evidence: reports,
  },
  'engine-install': {
    name: 'Provision, watch and replace nodes',
    duty: 'Provision the hardware that you choose, watch the nodes, replace those that fail, and carry out the software updates on them.',
    sources: [options, updates],
    evidence: reports,
  },
  'maintenance-window': {
    duty: 'Name the weekly window, of 60 minutes at least, in which automatic updates may run on your nodes.',
    sources: [createGroup, updates],
  },
  'engine-version': {
    name: 'Choose the engine version, leave old ones',
    duty: 'Choose a version you can live with: there is no way down. Redis OSS 4 has cost extra as Extended Support since 1 February 2026; caches still on 4 or 5 after 31 January 2029 are upgraded to Valkey.',
    sources: [createGroup, extendedSupport],
    evidence: [{ kind: 'config-rule', id: 'elasticache-supported-engine-version' }],
  },
  'schema-and-queries': {
    name: 'Engine parameters and client behaviour',
    duty: 'Set parameters in a group of your own, or the engine’s default group applies. Clients connect to single nodes, so they must rediscover the topology when one is replaced.',
    sources: [options, createGroup],
  },
  'network-exposure': {
    duty: 'Create the subnet group before the cluster, and name the VPC security groups that decide who reaches the nodes.',
    sources: [createGroup],
    evidence: [
      { kind: 'security-hub', id: 'ElastiCache.7' },
      { kind: 'config-rule', id: 'elasticache-subnet-group-check' },
    ],
  },
  'engine-users': {
    name: 'Users, user groups or an AUTH token',
    duty: 'Attach a user group with narrow access strings, which needs TLS. An AUTH token gives each client that has it the whole cache, and a Redis OSS user group starts with an all-powerful default user.',
    setting: optIn,
    sources: [accessControl, createGroup],
    evidence: [
      { kind: 'security-hub', id: 'ElastiCache.6' },
      { kind: 'config-rule', id: 'elasticache-rbac-auth-enabled' },
      { kind: 'config-rule', id: 'elasticache-repl-grp-redis-auth-enabled' },
    ],
  },
  'backup-retention': {
    name: 'Switch automatic backups on',
    duty: 'Set SnapshotRetentionLimit, which is 0 and so off until you do, to as many as 35 days. On nodes, backups exist for Valkey and Redis OSS, not for Memcached.',
    setting: optIn,
    sources: [createGroup, backups, options],
    evidence: [
      { kind: 'security-hub', id: 'ElastiCache.1' },
      { kind: 'config-rule', id: 'elasticache-automatic-backup-check-enabled' },
    ],
  },
} as const;

const nodeParts = [
  {
    id: 'service-updates',
    layer: 'platform',
    name: 'Start the self-service updates',
    owner: 'customer',
    duty: 'Apply what ElastiCache does not schedule itself (“Auto-update after due date” is No): as AWS recommends, critical ones within 14 days, important ones within 30. Opt in to minor upgrades with AutoMinorVersionUpgrade, from Valkey 7.2 or Redis OSS 6.0.',
    sources: [updates, createGroup],
    controls: ['si-2', 'si-5'],
    evidence: [
      { kind: 'security-hub', id: 'ElastiCache.2' },
      { kind: 'config-rule', id: 'elasticache-auto-minor-version-upgrade-check' },
    ],
  },
  {
    id: 'capacity',
    layer: 'platform',
    name: 'Size nodes, add replicas and failover',
    owner: 'customer',
    duty: 'Choose node type, number and zones, and watch that they suffice. Set AutomaticFailoverEnabled, which is false by default, so that a replica takes over when the primary fails.',
    sources: [options, createGroup],
    controls: ['cp-2', 'cp-10'],
    evidence: [
      { kind: 'security-hub', id: 'ElastiCache.3' },
      { kind: 'config-rule', id: 'elasticache-repl-grp-auto-failover-enabled' },
    ],
  },
  {
    id: 'log-delivery',
    layer: 'application',
    name: 'Deliver slow logs and engine logs',
    owner: 'customer',
    duty: 'Enable delivery of the slow log and the engine log to CloudWatch Logs or Firehose. The engine log is a curated part, and neither shows key names or values.',
    setting: optIn,
    sources: [logs],
    controls: ['au-2', 'au-12'],
  },
] as const;

/** TLS is a switch on nodes. */
const nodeTls = {
  id: 'encryption-in-transit',
  layer: 'data',
  name: 'Switch TLS on and keep names neutral',
  owner: 'customer',
  duty: 'Set TransitEncryptionEnabled, which is false by default; Memcached takes it at creation only. The certificate puts the cluster’s name into public logs, so keep secrets out of it.',
  setting: optIn,
  sources: [createGroup, inTransit],
  controls: ['sc-8'],
  evidence: [
    { kind: 'security-hub', id: 'ElastiCache.5' },
    { kind: 'config-rule', id: 'elasticache-repl-grp-encrypted-in-transit' },
  ],
} as const;

export const elasticache = defineService({
  id: 'elasticache',
  name: 'Amazon ElastiCache',
  shortName: 'ElastiCache',
  category: 'database',
  summary:
    'Valkey, Redis OSS and Memcached caches: serverless behind one endpoint, or on nodes that you size, secure and update.',
  docs: `${guide}WhatIs.html`,
  aliases: [
    'Valkey',
    'Redis',
    'Redis OSS',
    'Memcached',
    'ElastiCache Serverless',
    'ElastiCache for Redis',
    'cache',
  ],
  contradictions: [
    {
      topic: 'Who starts updates of node-based clusters',
      finding:
        'The comparison of deployment options says that managed updates are applied automatically in the maintenance window. The page on service updates does so for critical security updates and for those marked with an auto-update; it leaves all others to you. The catalogue splits the work along that mark.',
      sources: [options, updates],
    },
    {
      topic: 'Which key a serverless cache uses by default',
      finding:
        'The comparison of deployment options offers an AWS managed key or a customer managed key. The page on encryption at rest says that an AWS owned key is used by default. The catalogue follows the page on encryption; either way, only a customer managed key is yours to control.',
      sources: [options, atRest],
    },
    {
      topic: 'Whether Valkey clusters take TLS',
      finding:
        'The API reference calls TransitEncryptionEnabled valid only where the engine is redis. The user guide supports it on Valkey and on Redis OSS, and on Memcached from 1.6.12. The catalogue follows the guide.',
      sources: [createGroup, inTransit],
    },
  ],
  archetype: 'managed-instances',
  omit: ['restore-tests', 'encryption-at-rest'],
  change: {
    'backup-run': {
      name: 'Take the daily backup that you set',
      duty: 'Once you set a retention, back the cache up each day into Amazon S3 and delete each backup when its days are over. A restore makes a new cache.',
      sources: [backups],
      evidence: reports,
    },
  },
  modes: [
    {
      id: 'serverless',
      name: 'ElastiCache Serverless',
      summary:
        'AWS sizes, patches, encrypts and spreads the cache over three zones; users, limits, backups and major versions stay yours.',
      omit: ['tenant-isolation', 'maintenance-window'],
      change: {
        'os-patches': {
          name: 'Apply service updates unseen',
          duty: 'Apply service updates automatically and transparently; they do not appear under Service Updates, and there is no window to set.',
          sources: [updates],
          evidence: reports,
        },
        'engine-install': {
          name: 'Move to new minor and patch versions',
          duty: 'Upgrade the cache software to the latest minor and patch version without effect on the application, behind one endpoint whose nodes change without disconnecting clients.',
          sources: [options],
          evidence: reports,
        },
        'engine-version': {
          name: 'Start major version upgrades',
          duty: 'Choose the major version at creation, and upgrade to the next when it suits you: AWS notifies you of it and does not start it.',
          sources: [options, createServerless],
        },
        'schema-and-queries': {
          name: 'Clients with TLS and cluster mode',
          duty: 'Use clients that speak TLS, and on Valkey and Redis OSS clients that support cluster mode enabled: others cannot connect.',
          sources: [options],
        },
        'network-exposure': {
          name: 'Subnets and groups of the endpoint',
          duty: 'Choose the subnets of the cache’s VPC endpoint and the security groups that may reach it. Without a choice it gets the VPC’s default security group.',
          sources: [createServerless],
        },
        'engine-users': {
          name: 'Users and user groups (RBAC)',
          duty: 'Attach a user group: it is the only way to control access to a Valkey or Redis OSS cache, and none is attached by default. Replace the default user of a Redis OSS group, who may do everything.',
          setting: optIn,
          sources: [accessControl, createServerless],
        },
        'backup-retention': {
          name: 'Switch daily backups on',
          duty: 'Set a daily snapshot time and a retention of at most 35 days: by default no snapshots are made. Here Memcached caches can have them as well.',
          setting: optIn,
          sources: [createServerless, backups],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale and copy over three zones',
          owner: 'aws',
          duty: 'Scale the cache up and out with its load, and keep the data redundantly in three Availability Zones.',
          sources: [options],
          controls: ['cp-2', 'cp-10'],
          evidence: reports,
        },
        {
          id: 'usage-limits',
          layer: 'platform',
          name: 'Set usage limits of the cache',
          owner: 'customer',
          duty: 'Set CacheUsageLimits where storage or ElastiCache Processing Units, which you pay for by use, must not pass a maximum.',
          setting: optIn,
          sources: [createServerless, options],
          controls: ['sc-5', 'sc-6'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt what reaches a disk',
          owner: 'aws',
          duty: 'Encrypt data on disk during sync, backup and swap, and the backups in Amazon S3. It cannot be switched off.',
          setting: { state: 'always-on' },
          sources: [atRest, options],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key at creation',
          owner: 'customer',
          duty: 'Stay with the AWS owned key or name your own. Delete yours, or disable it and revoke its grants, and the cache cannot be modified or recovered after a hardware failure.',
          sources: [atRest],
          controls: ['sc-12'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Speak TLS only',
          owner: 'aws',
          duty: 'Encrypt connections of clients and traffic between nodes on each serverless cache. Mutual TLS is not on offer.',
          setting: { state: 'always-on' },
          sources: [inTransit, options],
          controls: ['sc-8'],
          evidence: reports,
        },
      ],
    },
    {
      id: 'node-based',
      name: 'Node-based cluster',
      summary:
        'You choose nodes and zones; TLS, backups, failover and the self-service updates wait for you.',
      change: nodeChanges,
      add: [
        ...nodeParts,
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Choose encryption at rest and its key',
          owner: 'customer',
          duty: 'Decide at creation, for it never changes later: AtRestEncryptionEnabled is true by default on Valkey and false on Redis OSS, and Memcached nodes have none. Name your own key if you need one.',
          sources: [createGroup, atRest],
          controls: ['sc-28', 'sc-12'],
          evidence: [
            { kind: 'security-hub', id: 'ElastiCache.4' },
            { kind: 'config-rule', id: 'elasticache-repl-grp-encrypted-at-rest' },
          ],
        },
        nodeTls,
      ],
    },
    {
      id: 'durable',
      name: 'Node-based cluster with durability',
      summary:
        'On Valkey 9.0 and higher, AWS writes to a Multi-AZ transactional log and encrypts it; without its key the cluster fails.',
      change: {
        ...nodeChanges,
        'engine-install': {
          name: 'Replace and update nodes, keep the log',
          duty: 'Watch and replace the nodes, carry out the software updates on them, and keep writes in a Multi-AZ transactional log, synchronously or asynchronously as you chose.',
          sources: [options, updates],
          controls: ['si-2', 'cp-9'],
          evidence: reports,
        },
        'engine-version': {
          name: 'Choose Valkey 9 and how to write',
          duty: 'Choose Valkey 9.0 or higher and set Durability to sync or async. Left at default, the service decides, and only EffectiveDurability tells you how.',
          sources: [createGroup, options],
        },
        'engine-users': {
          ...nodeChanges['engine-users'],
          duty: 'Attach a user group with narrow access strings, which needs TLS. An AUTH token gives each client that has it the whole cache.',
          evidence: [{ kind: 'config-rule', id: 'elasticache-rbac-auth-enabled' }],
        },
        'backup-retention': {
          ...nodeChanges['backup-retention'],
          duty: 'Set SnapshotRetentionLimit, which is 0 and so off until you do, to as many as 35 days.',
          sources: [createGroup, backups],
        },
      },
      add: [
        ...nodeParts,
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt disks, backups and the log',
          owner: 'aws',
          duty: 'Encrypt data on disk, the backups and the transactional log: durability cannot be had without it.',
          setting: { state: 'always-on' },
          sources: [atRest],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key and never lose it',
          owner: 'customer',
          duty: 'Take the service’s key or your own. If yours is deleted or disabled, or its grants are revoked, the cluster goes to a failed state within 12 hours.',
          sources: [atRest],
          controls: ['sc-12'],
        },
        {
          ...nodeTls,
          duty: 'Set TransitEncryptionEnabled, which is false by default. The certificate puts the cluster’s name into public logs, so keep secrets out of it.',
        },
      ],
    },
  ],
});
