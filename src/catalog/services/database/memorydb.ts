import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon MemoryDB',
  shortName: 'MemoryDB',
  summary:
    'A Valkey and Redis OSS compatible database in memory, durable through a log over several zones, on nodes that you size.',
  guide: 'https://docs.aws.amazon.com/memorydb/latest/devguide/',
  docs: 'https://docs.aws.amazon.com/memorydb/latest/devguide/what-is-memorydb.html',
  read: '2026-11-24',
  aliases: ['MemoryDB for Redis', 'Valkey', 'Redis OSS', 'in-memory database', 'Multi-Region'],
  archetype: 'managed-instances',
  with: ['key-choice'],
  change: {
    'os-patches': {
      name: 'Patch critical flaws on the nodes',
      duty: 'Patch your cluster on your behalf in the unlikely event of a critical vulnerability in the system or its software, whatever your own upgrade plans.',
      sources: ['versions'],
      evidence: ['SOC 2 report'],
    },
    'engine-install': {
      name: 'Keep the engine’s patch version current',
      duty: 'Move running clusters to new patch versions by service updates: nobody can opt out of that. In each shard the replicas come first, and primaries follow one at a time.',
      sources: ['versions'],
      evidence: ['SOC 2 report'],
    },
    'maintenance-window': {
      duty: 'Name the weekly window, of 60 minutes at least, in which maintenance is performed, and an SNS topic for the cluster’s notifications.',
      sources: ['createCluster'],
    },
    'engine-version': {
      name: 'Choose the version, test and upgrade',
      duty: 'Name a version at creation, or MemoryDB picks one. Test newer ones and start upgrades before the automatic one begins: writes pause for seconds during failover, and there is no way down.',
      sources: ['versions'],
    },
    'schema-and-queries': {
      name: 'Commands, keys and parameters',
      duty: 'Build on the commands that are not restricted, and set the engine’s parameters by a parameter group that you name.',
      sources: ['accessLists', 'createCluster'],
    },
    'network-exposure': {
      name: 'Subnet group and security groups',
      duty: 'Name the subnet group that the nodes live in and the security groups that decide who may reach their port.',
      sources: ['createCluster'],
    },
    'engine-users': {
      name: 'Users, access strings and the ACL',
      duty: 'Write users with narrow access strings into a list of your own. Creation demands some list, and the ready-made “open-access” lets its default user run all commands on all keys.',
      sources: ['accessLists', 'createCluster'],
    },
    'encryption-at-rest': {
      name: 'Encrypt log, disks and snapshots',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt the transaction log, disks during sync, snapshot and swap, and snapshots in Amazon S3. It cannot be switched off.',
      setting: 'always-on',
      sources: ['atRest'],
      controls: ['sc-28'],
      evidence: ['SOC 2 report'],
    },
    'backup-run': {
      name: 'Take the daily snapshot that you set',
      answers: [],
      duty: 'Where snapshots are enabled, take one each day in the window, or in one that MemoryDB picks, and delete it when its retention is over.',
      sources: ['snapshots'],
      evidence: ['SOC 2 report'],
    },
    'key-choice': {
      name: 'Choose the key and keep its grants',
      duty: 'Take the service’s key or name a symmetric one of yours. Delete it, or disable it and revoke its grants, and the cluster cannot be modified or recovered after a hardware failure.',
      sources: ['atRest'],
    },
  },
  omit: ['tenant-isolation', 'restore-tests', 'backup-retention'],
  add: [
    {
      id: 'minor-upgrades',
      layer: 'platform',
      name: 'Allow automatic minor upgrades',
      owner: 'customer',
      duty: 'Let minor versions arrive by themselves, or set AutoMinorVersionUpgrade to false and start them on your own timetable.',
      setting: 'on-by-default',
      sources: ['versions', 'createCluster'],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Choose nodes, shards and replicas',
      owner: 'customer',
      duty: 'Choose the node type, the shards (1 unless you say more) and the replicas of each, 1 by default and 5 at most.',
      sources: ['createCluster'],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'transaction-log',
      layer: 'platform',
      name: 'Keep the Multi-AZ transaction log',
      owner: 'aws',
      duty: 'Store the data durably across several Availability Zones in a transactional log, from which failover, recovery and node restarts draw.',
      sources: ['introduction'],
      controls: ['cp-9', 'cp-10'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Keep TLS on and names neutral',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Set TLSEnabled: without it a cluster must use the open-access list. TLS 1.2 is the minimum. The certificate puts the cluster’s name into public logs, so keep secrets out of it.',
      sources: ['createCluster', 'accessLists', 'inTransit'],
      controls: ['sc-8'],
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Enable snapshots and set their days',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Enable automatic snapshots and set SnapshotRetentionLimit, at most 35 days; 0 disables them, and the data stays fully durable even so.',
      sources: ['snapshots', 'createCluster'],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'regional',
      name: 'Cluster in one Region',
      summary: 'The default: shards and replicas in one Region, with the log over its zones.',
    },
    {
      id: 'multi-region',
      name: 'MemoryDB Multi-Region',
      summary:
        'AWS replicates active-active between Regions; living with the last writer’s victory is the application’s task.',
      change: {
        'transaction-log': {
          name: 'Keep the log, replicate to Regions',
          duty: 'Store data durably across zones, copy writes to the other Regions asynchronously, normally in under a second, deliver pending ones when a Region comes back, and merge those that conflict.',
          sources: ['multiRegion', 'introduction'],
          controls: ['cp-6', 'cp-9', 'cp-10'],
        },
      },
      add: [
        {
          id: 'conflict-handling',
          layer: 'application',
          name: 'Write so that conflicts do no harm',
          owner: 'customer',
          duty: 'Avoid updating one key in two Regions at about the same time: the last writer wins, per key for strings and per element for collections. Counters do not add up, and SETNX arrives as a plain SET.',
          sources: ['multiRegion'],
          controls: ['si-10', 'sa-8'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether each cluster speaks TLS',
      questions: ['encrypt-in-transit'],
      finding:
        'The page on encryption in transit says that a TLS certificate is provisioned for every cluster endpoint and that connections are encrypted. The page on access control lists describes clusters without TLS, which must use the open-access list, and the API has a flag for it. The catalogue treats TLS as a choice that you make.',
      sources: ['inTransit', 'accessLists', 'createCluster'],
    },
  ],
  pages: {
    inTransit: { path: 'in-transit-encryption', title: 'In-transit encryption (TLS) in MemoryDB' },
    accessLists: {
      path: 'clusters.acls',
      title: 'Authenticating users with Access Control Lists (ACLs)',
    },
    createCluster: {
      url: 'https://docs.aws.amazon.com/memorydb/latest/APIReference/API_CreateCluster.html',
      title: 'CreateCluster',
    },
    versions: { path: 'engine-versions', title: 'Engine versions' },
    atRest: { path: 'at-rest-encryption', title: 'At-Rest Encryption in MemoryDB' },
    snapshots: { path: 'snapshots-automatic', title: 'Scheduling automatic snapshots' },
    introduction: { path: 'what-is-memorydb', title: 'What is MemoryDB' },
    multiRegion: { path: 'multi-region', title: 'MemoryDB Multi-Region' },
  },
});
