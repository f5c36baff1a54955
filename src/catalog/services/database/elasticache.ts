import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon ElastiCache',
  shortName: 'ElastiCache',
  summary:
    'Valkey, Redis OSS and Memcached caches: serverless behind one endpoint, or on nodes that you size, secure and update.',
  guide: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/',
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
  read: '2026-11-24',
  aliases: [
    'Valkey',
    'Redis',
    'Redis OSS',
    'Memcached',
    'ElastiCache Serverless',
    'ElastiCache for Redis',
    'cache',
  ],
  archetype: 'managed-instances',
  change: {
    'backup-run': {
      name: 'Take the daily backup that you set',
      duty: 'Once you set a retention, back the cache up each day into Amazon S3 and delete each backup when its days are over. A restore makes a new cache.',
      sources: ['backups'],
      evidence: ['SOC 2 report'],
    },
    'os-patches': {
      name: 'Apply critical security updates',
      duty: 'Release updates for the nodes, tell you of them, and apply critical security updates by itself in the cluster’s maintenance window.',
      sources: ['updates'],
      evidence: ['SOC 2 report'],
    },
    'schema-and-queries': {
      name: 'Engine parameters and client behaviour',
      duty: 'Set parameters in a group of your own, or the engine’s default group applies. Clients connect to single nodes, so they must rediscover the topology when one is replaced.',
      sources: ['options', 'createGroup'],
    },
    'maintenance-window': {
      duty: 'Name the weekly window, of 60 minutes at least, in which automatic updates may run on your nodes.',
      sources: ['createGroup', 'updates'],
    },
  },
  omit: ['restore-tests', 'encryption-at-rest'],
  add: [
    {
      id: 'service-updates',
      layer: 'platform',
      name: 'Start the self-service updates',
      owner: 'customer',
      duty: 'Apply what ElastiCache does not schedule itself (“Auto-update after due date” is No): as AWS recommends, critical ones within 14 days, important ones within 30. Opt in to minor upgrades with AutoMinorVersionUpgrade, from Valkey 7.2 or Redis OSS 6.0.',
      sources: ['updates', 'createGroup'],
      controls: ['si-2', 'si-5'],
      evidence: ['ElastiCache.2', 'elasticache-auto-minor-version-upgrade-check'],
    },
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Size nodes, add replicas and failover',
      owner: 'customer',
      duty: 'Choose node type, number and zones, and watch that they suffice. Set AutomaticFailoverEnabled, which is false by default, so that a replica takes over when the primary fails.',
      sources: ['options', 'createGroup'],
      controls: ['cp-2', 'cp-10'],
      evidence: ['ElastiCache.3', 'elasticache-repl-grp-auto-failover-enabled'],
    },
    {
      id: 'log-delivery',
      layer: 'application',
      name: 'Deliver slow logs and engine logs',
      owner: 'customer',
      duty: 'Enable delivery of the slow log and the engine log to CloudWatch Logs or Firehose. The engine log is a curated part, and neither shows key names or values.',
      setting: 'off-by-default',
      sources: ['logs'],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'serverless',
      name: 'ElastiCache Serverless',
      summary:
        'AWS sizes, patches, encrypts and spreads the cache over three zones; users, limits, backups and major versions stay yours.',
      with: ['default-encryption', 'key-choice', 'tls-endpoint'],
      change: {
        'os-patches': {
          name: 'Apply service updates unseen',
          duty: 'Apply service updates automatically and transparently; they do not appear under Service Updates, and there is no window to set.',
        },
        'engine-install': {
          name: 'Move to new minor and patch versions',
          duty: 'Upgrade the cache software to the latest minor and patch version without effect on the application, behind one endpoint whose nodes change without disconnecting clients.',
          sources: ['options'],
          evidence: ['SOC 2 report'],
        },
        'engine-version': {
          name: 'Start major version upgrades',
          duty: 'Choose the major version at creation, and upgrade to the next when it suits you: AWS notifies you of it and does not start it.',
          sources: ['options', 'createServerless'],
        },
        'schema-and-queries': {
          name: 'Clients with TLS and cluster mode',
          duty: 'Use clients that speak TLS, and on Valkey and Redis OSS clients that support cluster mode enabled: others cannot connect.',
          sources: ['options'],
        },
        'network-exposure': {
          name: 'Subnets and groups of the endpoint',
          duty: 'Choose the subnets of the cache’s VPC endpoint and the security groups that may reach it. Without a choice it gets the VPC’s default security group.',
          sources: ['createServerless'],
        },
        'engine-users': {
          name: 'Users and user groups (RBAC)',
          duty: 'Attach a user group: it is the only way to control access to a Valkey or Redis OSS cache, and none is attached by default. Replace the default user of a Redis OSS group, who may do everything.',
          setting: 'off-by-default',
          sources: ['accessControl', 'createServerless'],
        },
        'backup-retention': {
          name: 'Switch daily backups on',
          duty: 'Set a daily snapshot time and a retention of at most 35 days: by default no snapshots are made. Here Memcached caches can have them as well.',
          setting: 'off-by-default',
          sources: ['createServerless', 'backups'],
        },
        'encryption-at-rest': {
          name: 'Encrypt what reaches a disk',
          duty: 'Encrypt data on disk during sync, backup and swap, and the backups in Amazon S3. It cannot be switched off.',
          setting: 'always-on',
          sources: ['atRest', 'options'],
          evidence: ['SOC 2 report'],
        },
        'key-choice': {
          name: 'Choose the key at creation',
          duty: 'Stay with the AWS owned key or name your own. Delete yours, or disable it and revoke its grants, and the cache cannot be modified or recovered after a hardware failure.',
          sources: ['atRest'],
        },
        'encryption-in-transit': {
          name: 'Speak TLS only',
          duty: 'Encrypt connections of clients and traffic between nodes on each serverless cache. Mutual TLS is not on offer.',
          setting: 'always-on',
          sources: ['inTransit', 'options'],
          evidence: ['SOC 2 report'],
        },
        capacity: {
          name: 'Scale and copy over three zones',
          owner: 'aws',
          duty: 'Scale the cache up and out with its load, and keep the data redundantly in three Availability Zones.',
          sources: ['options'],
          evidence: ['SOC 2 report'],
        },
      },
      omit: ['tenant-isolation', 'maintenance-window', 'service-updates', 'log-delivery'],
      add: [
        {
          id: 'usage-limits',
          layer: 'platform',
          name: 'Set usage limits of the cache',
          owner: 'customer',
          duty: 'Set CacheUsageLimits where storage or ElastiCache Processing Units, which you pay for by use, must not pass a maximum.',
          setting: 'off-by-default',
          sources: ['createServerless', 'options'],
          controls: ['sc-5', 'sc-6'],
        },
      ],
    },
    {
      id: 'node-based',
      name: 'Node-based cluster',
      summary:
        'You choose nodes and zones; TLS, backups, failover and the self-service updates wait for you.',
      change: {
        'engine-install': {
          name: 'Provision, watch and replace nodes',
          duty: 'Provision the hardware that you choose, watch the nodes, replace those that fail, and carry out the software updates on them.',
          sources: ['options', 'updates'],
          evidence: ['SOC 2 report'],
        },
        'engine-version': {
          name: 'Choose the engine version, leave old ones',
          duty: 'Choose a version you can live with: there is no way down. Redis OSS 4 has cost extra as Extended Support since 1 February 2026; caches still on 4 or 5 after 31 January 2029 are upgraded to Valkey.',
          sources: ['createGroup', 'extendedSupport'],
          evidence: ['elasticache-supported-engine-version'],
        },
        'network-exposure': {
          duty: 'Create the subnet group before the cluster, and name the VPC security groups that decide who reaches the nodes.',
          sources: ['createGroup'],
          evidence: ['ElastiCache.7', 'elasticache-subnet-group-check'],
        },
        'engine-users': {
          name: 'Users, user groups or an AUTH token',
          duty: 'Attach a user group with narrow access strings, which needs TLS. An AUTH token gives each client that has it the whole cache, and a Redis OSS user group starts with an all-powerful default user.',
          setting: 'off-by-default',
          sources: ['accessControl', 'createGroup'],
          evidence: [
            'ElastiCache.6',
            'elasticache-rbac-auth-enabled',
            'elasticache-repl-grp-redis-auth-enabled',
          ],
        },
        'backup-retention': {
          name: 'Switch automatic backups on',
          duty: 'Set SnapshotRetentionLimit, which is 0 and so off until you do, to as many as 35 days. On nodes, backups exist for Valkey and Redis OSS, not for Memcached.',
          setting: 'off-by-default',
          sources: ['createGroup', 'backups', 'options'],
          evidence: ['ElastiCache.1', 'elasticache-automatic-backup-check-enabled'],
        },
      },
      add: [
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Choose encryption at rest and its key',
          owner: 'customer',
          duty: 'Decide at creation, for it never changes later: AtRestEncryptionEnabled is true by default on Valkey and false on Redis OSS, and Memcached nodes have none. Name your own key if you need one.',
          sources: ['createGroup', 'atRest'],
          controls: ['sc-28', 'sc-12'],
          evidence: ['ElastiCache.4', 'elasticache-repl-grp-encrypted-at-rest'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Switch TLS on and keep names neutral',
          owner: 'customer',
          duty: 'Set TransitEncryptionEnabled, which is false by default; Memcached takes it at creation only. The certificate puts the cluster’s name into public logs, so keep secrets out of it.',
          setting: 'off-by-default',
          sources: ['createGroup', 'inTransit'],
          controls: ['sc-8'],
          evidence: ['ElastiCache.5', 'elasticache-repl-grp-encrypted-in-transit'],
        },
      ],
    },
    {
      id: 'durable',
      name: 'Node-based cluster with durability',
      summary:
        'On Valkey 9.0 and higher, AWS writes to a Multi-AZ transactional log and encrypts it; without its key the cluster fails.',
      with: ['default-encryption', 'key-choice'],
      change: {
        'engine-install': {
          name: 'Replace and update nodes, keep the log',
          duty: 'Watch and replace the nodes, carry out the software updates on them, and keep writes in a Multi-AZ transactional log, synchronously or asynchronously as you chose.',
          sources: ['options', 'updates'],
          controls: ['si-2', 'cp-9'],
          evidence: ['SOC 2 report'],
        },
        'engine-version': {
          name: 'Choose Valkey 9 and how to write',
          duty: 'Choose Valkey 9.0 or higher and set Durability to sync or async. Left at default, the service decides, and only EffectiveDurability tells you how.',
          sources: ['createGroup', 'options'],
        },
        'network-exposure': {
          duty: 'Create the subnet group before the cluster, and name the VPC security groups that decide who reaches the nodes.',
          sources: ['createGroup'],
          evidence: ['ElastiCache.7', 'elasticache-subnet-group-check'],
        },
        'engine-users': {
          name: 'Users, user groups or an AUTH token',
          duty: 'Attach a user group with narrow access strings, which needs TLS. An AUTH token gives each client that has it the whole cache.',
          setting: 'off-by-default',
          sources: ['accessControl', 'createGroup'],
          evidence: ['elasticache-rbac-auth-enabled'],
        },
        'backup-retention': {
          name: 'Switch automatic backups on',
          duty: 'Set SnapshotRetentionLimit, which is 0 and so off until you do, to as many as 35 days.',
          setting: 'off-by-default',
          sources: ['createGroup', 'backups'],
          evidence: ['ElastiCache.1', 'elasticache-automatic-backup-check-enabled'],
        },
        'encryption-at-rest': {
          name: 'Encrypt disks, backups and the log',
          duty: 'Encrypt data on disk, the backups and the transactional log: durability cannot be had without it.',
          setting: 'always-on',
          sources: ['atRest'],
          evidence: ['SOC 2 report'],
        },
        'key-choice': {
          name: 'Choose the key and never lose it',
          duty: 'Take the service’s key or your own. If yours is deleted or disabled, or its grants are revoked, the cluster goes to a failed state within 12 hours.',
          sources: ['atRest'],
        },
      },
      add: [
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Switch TLS on and keep names neutral',
          owner: 'customer',
          duty: 'Set TransitEncryptionEnabled, which is false by default. The certificate puts the cluster’s name into public logs, so keep secrets out of it.',
          setting: 'off-by-default',
          sources: ['createGroup', 'inTransit'],
          controls: ['sc-8'],
          evidence: ['ElastiCache.5', 'elasticache-repl-grp-encrypted-in-transit'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who starts updates of node-based clusters',
      finding:
        'The comparison of deployment options says that managed updates are applied automatically in the maintenance window. The page on service updates does so for critical security updates and for those marked with an auto-update; it leaves all others to you. The catalogue splits the work along that mark.',
      sources: ['options', 'updates'],
    },
    {
      topic: 'Which key a serverless cache uses by default',
      finding:
        'The comparison of deployment options offers an AWS managed key or a customer managed key. The page on encryption at rest says that an AWS owned key is used by default. The catalogue follows the page on encryption; either way, only a customer managed key is yours to control.',
      sources: ['options', 'atRest'],
    },
    {
      topic: 'Whether Valkey clusters take TLS',
      finding:
        'The API reference calls TransitEncryptionEnabled valid only where the engine is redis. The user guide supports it on Valkey and on Redis OSS, and on Memcached from 1.6.12. The catalogue follows the guide.',
      sources: ['createGroup', 'inTransit'],
    },
  ],
  pages: {
    options: { path: 'WhatIs.deployment', title: 'Choosing between deployment options' },
    updates: { path: 'Self-Service-Updates', title: 'Service updates in ElastiCache' },
    atRest: { path: 'at-rest-encryption', title: 'At-Rest Encryption in ElastiCache' },
    createGroup: {
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html',
      title: 'CreateReplicationGroup',
    },
    inTransit: { path: 'in-transit-encryption', title: 'ElastiCache in-transit encryption (TLS)' },
    backups: { path: 'backups-automatic', title: 'Scheduling automatic backups' },
    createServerless: {
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateServerlessCache.html',
      title: 'CreateServerlessCache',
    },
    accessControl: { path: 'Clusters.RBAC', title: 'Role-Based Access Control (RBAC)' },
    extendedSupport: { path: 'extended-support', title: 'ElastiCache Extended Support' },
    logs: { path: 'Log_Delivery', title: 'Log delivery' },
  },
});
