import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon MemoryDB',
  shortName: 'MemoryDB',
  summary:
    'AWS runs an in-memory database that is compatible with Valkey and Redis OSS. A log across several zones makes it durable, and you size the nodes.',
  guide: 'https://docs.aws.amazon.com/memorydb/latest/devguide/',
  docs: 'https://docs.aws.amazon.com/memorydb/latest/devguide/what-is-memorydb.html',
  read: '2026-11-24',
  aliases: ['MemoryDB for Redis', 'Valkey', 'Redis OSS', 'in-memory database', 'Multi-Region'],
  aws: {
    cloudFormationPrefixes: ['AWS::MemoryDB'],
    terraformPrefixes: ['aws_memorydb_'],
    resources: [
      { types: ['aws_memorydb_cluster', 'AWS::MemoryDB::Cluster'], modes: [{ mode: 'regional' }] },
      {
        types: ['aws_memorydb_multi_region_cluster', 'AWS::MemoryDB::MultiRegionCluster'],
        modes: [{ mode: 'multi-region' }],
      },
    ],
  },
  archetype: 'managed-instances',
  scope: [
    {
      programs: ['pci', 'hipaa', 'soc', 'iso'],
      sources: [
        {
          page: 'complianceScope',
          at: [
            'Payment Card Industry Data Security Standard (PCI DSS)',
            'Business Associate Agreement (HIPAA BAA)',
            'Organization Controls (SOC) 1, 2, and 3',
          ],
          verified: '2026-12-07',
        },
        {
          page: 'complianceScope',
          at: 'ISO/IEC 27001:2013, 27017:2015, 27018:2019',
          verified: '2026-12-07',
        },
      ],
    },
    {
      programs: ['fedramp'],
      limit: 'Moderate',
      sources: [
        { page: 'complianceScope', at: 'Program (FedRAMP) Moderate', verified: '2026-12-07' },
      ],
    },
  ],
  traits: ['key-choice'],
  override: {
    'os-patches': {
      name: 'Patch critical vulnerabilities',
      owner: 'aws',
      duty: 'AWS reserves the right to patch your cluster on your behalf in the unlikely event of a critical security vulnerability in the system or software.',
      sources: [
        {
          page: 'versions',
          at: 'MemoryDB reserves the right … system or software',
          verified: '2026-11-27',
        },
      ],
    },
    'engine-install': {
      name: 'Keep the engine’s patch version current',
      owner: 'aws',
      duty: 'MemoryDB uses service updates to manage the patch version of running clusters. You cannot opt out of automatic patch upgrades. In clusters with multiple shards, MemoryDB processes all replicas of a shard before its primary, and upgrades one primary at a time.',
      sources: [
        {
          page: 'versions',
          at: [
            'MemoryDB by default automatically … patch version upgrade',
            'Clusters with multiple shards … at a time',
          ],
          verified: '2026-11-27',
        },
      ],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose the weekly window of at least 60 minutes in which maintenance is performed. You can specify an SNS topic for the cluster’s notifications.',
      sources: [
        {
          page: 'createCluster',
          at: [
            'Specifies the weekly time … 60 minute period',
            'The Amazon Resource Name … notifications are sent',
          ],
        },
      ],
    },
    'engine-version': {
      name: 'Test new versions and start upgrades',
      owner: 'customer',
      duty: 'You can test new versions and start upgrades on your own timetable, before an automatic upgrade starts. During the failover of an upgrade, which lasts a few seconds, the cluster accepts no writes. You cannot downgrade.',
      sources: [
        {
          page: 'versions',
          at: 'You can control if … terms and timelines',
          verified: '2026-11-27',
        },
        {
          page: 'versions',
          at: ['You can upgrade to … older engine version', 'You can upgrade your … a few seconds'],
          verified: '2026-11-27',
        },
      ],
    },
    'schema-and-queries': {
      name: 'Commands and the parameter group',
      owner: 'customer',
      duty: 'With access control lists, do not specify a command that MemoryDB forbids, because it causes an exception. You can specify the parameter group that is associated with the cluster.',
      sources: [
        { page: 'accessLists', at: "You can't use forbidden … Restricted commands" },
        { page: 'createCluster', at: 'name of the parameter … with the cluster' },
      ],
    },
    'network-exposure': {
      name: 'Security groups and subnets',
      owner: 'customer',
      duty: 'Specify the subnet group for the cluster, and the security groups to associate with the cluster.',
      sources: [
        {
          page: 'createCluster',
          at: ['name of the subnet … for the cluster', 'A list of security … with this cluster'],
        },
      ],
    },
    'engine-users': {
      name: 'Users, access strings and the ACL',
      owner: 'customer',
      duty: 'Specify an access control list, which a cluster requires at creation. AWS highly recommends a list with users whose permissions are restricted to their business needs. The ready-made list “open-access” has a default user who is permitted all commands and keys.',
      sources: [
        {
          page: 'accessLists',
          at: ['has an access string … access all keys', 'you must select an … business needs'],
        },
        { page: 'createCluster', at: 'name of the Access … Required: Yes' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'MemoryDB encrypts the transaction log, disks during sync, snapshot and swap, and snapshots in Amazon S3. This encryption is always enabled.',
      setting: 'always-on',
      sources: [{ page: 'atRest', at: 'MemoryDB at-rest encryption is … in Amazon S3' }],
      controls: ['sc-28'],
    },
    'backup-run': {
      name: 'Take the scheduled backups',
      owner: 'aws',
      remove: ['answers'],
      duty: 'If automatic snapshots are enabled, MemoryDB creates a snapshot daily, in the window that you specify or that MemoryDB assigns. It deletes the snapshot when the snapshot’s retention limit expires.',
      sources: [
        {
          page: 'snapshots',
          at: [
            'When automatic snapshots are … a daily basis',
            "If you don't specify … assigns one automatically",
            'When the retention limit … is automatically deleted',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the key and keep its grants',
      owner: 'customer',
      duty: 'Use the default, service-managed encryption or your own symmetric key. If your key is deleted, or disabled with its grants revoked, the cluster cannot be modified or recovered after a hardware failure.',
      sources: [
        {
          page: 'atRest',
          at: [
            'MemoryDB offers default (service … Management Service (KMS)',
            'If you delete the … a hardware failure',
          ],
        },
      ],
    },
  },
  remove: ['tenant-isolation', 'restore-tests', 'backup-retention'],
  add: [
    {
      id: 'minor-upgrades',
      layer: 'platform',
      name: 'Automatic minor version upgrades',
      owner: 'customer',
      duty: 'Let the cluster receive minor version upgrades automatically, or set `AutoMinorVersionUpgrade` to `false` to opt out.',
      setting: 'on-by-default',
      switchOf: 'minor-upgrade-run',
      sources: [
        { page: 'versions', at: 'additionallyOptClustersFalse' },
        { page: 'createCluster', at: 'When set to true … after launch' },
      ],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'minor-upgrade-run',
      layer: 'platform',
      name: 'Run automatic minor version upgrades',
      owner: 'aws',
      duty: 'Unless you opt out with `AutoMinorVersionUpgrade`, MemoryDB automatically manages the minor version of running clusters. It uses a service update campaign.',
      sources: [
        {
          page: 'versions',
          at: [
            'MemoryDB will also automatically … update campaign',
            'additionallyOptClustersFalse',
          ],
          verified: '2026-11-27',
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Choose nodes, shards and replicas',
      owner: 'customer',
      duty: 'Choose the node type and the number of shards, which is 1 by default. Choose the replicas of each shard, 1 by default and 5 at most.',
      sources: [
        {
          page: 'createCluster',
          at: [
            'compute and memory capacity … Required: Yes',
            'The number of replicas … maximum is 5',
            'The number of shards … value is 1',
          ],
        },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'transaction-log',
      layer: 'platform',
      name: 'Store the Multi-AZ transaction log',
      owner: 'aws',
      duty: 'MemoryDB uses a transactional log to store the data durably across multiple Availability Zones, to enable fast failover, database recovery and node restarts.',
      sources: [{ page: 'introduction', at: 'memoryDBStoresDataNodeRestarts' }],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Turn on encryption in transit',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Set `TLSEnabled` for in-transit encryption, whose minimum supported version is TLS 1.2. A cluster without TLS must use the open-access list. Keep confidential or sensitive information out of cluster names, because the names appear in public Certificate Transparency logs.',
      sources: [
        { page: 'createCluster', at: 'flagEnableCluster' },
        { page: 'accessLists', at: 'Clusters that do … open authentication' },
        {
          page: 'inTransit',
          at: [
            'From 07/20/2023, TLS 1.2 … existing clusters',
            'As a result, every … in cluster names',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'tls-run',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'With in-transit encryption, MemoryDB uses TLS to encrypt server and client connections and the data that moves between primary and replica nodes. MemoryDB provisions a TLS certificate for the cluster endpoint.',
      sources: [
        {
          page: 'inTransit',
          at: [
            'Encrypted connections—both the server … nodes is encrypted',
            'memoryDBClusterEndpoint',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Backup retention',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Decide whether you want automatic snapshots, and set `SnapshotRetentionLimit` to at most 35 days. The value 0 disables the snapshots. According to AWS, the data is fully durable even without snapshots.',
      sources: [
        { page: 'snapshots', at: 'The maximum snapshot retention … snapshotting disabled' },
        { page: 'createCluster', at: 'number of days for … being deleted' },
      ],
      controls: ['cp-9'],
    },
    {
      owner: 'aws',
      id: 'iam-connection-end',
      layer: 'access',
      name: 'End connections authenticated with IAM',
      duty: 'MemoryDB disconnects a connection that was authenticated with IAM after 12 hours, unless the client has sent a new token.',
      sources: [
        {
          page: 'iamAuth',
          at: 'An IAM authenticated connection … disconnected after 12 hours',
          verified: '2026-12-07',
        },
      ],
      controls: ['ac-12', 'ia-5'],
    },
    {
      owner: 'customer',
      id: 'iam-token',
      layer: 'access',
      name: 'Renew IAM authentication tokens',
      expires: 'token',
      duty: 'If users authenticate with IAM, send a new token before the old one expires after 15 minutes. For long-lived connections, AWS recommends a client that supports a credentials provider. To keep a connection for 12 more hours, send `AUTH` or `HELLO` with a new token.',
      sources: [
        {
          page: 'iamAuth',
          at: [
            'The IAM authentication token … credentials provider interface',
            'The connection can be … IAM authentication token',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['ia-5'],
    },
  ],
  modes: [
    {
      id: 'regional',
      name: 'Cluster in one Region',
      summary: 'By default, shards and replicas are in one Region, with the log across its zones.',
    },
    {
      id: 'multi-region',
      name: 'MemoryDB Multi-Region',
      summary:
        'AWS replicates active-active between Regions. Your application must handle conflicts, in which the last writer wins.',
      override: {
        'transaction-log': {
          name: 'Store in zones and replicate to Regions',
          owner: 'aws',
          duty: 'MemoryDB stores data durably across zones, and copies writes to the other Regions asynchronously, normally in under a second. When a Region comes back, MemoryDB delivers pending writes. It merges writes that conflict.',
          sources: [
            {
              page: 'multiRegion',
              at: [
                'propagated to other regional … under a second',
                'When the Region comes … other Regions',
                'the write-write conflict is … eventual consistency',
              ],
            },
            { page: 'introduction', at: 'memoryDBStoresDataNodeRestarts' },
          ],
          controls: ['cp-6', 'cp-9', 'cp-10'],
        },
      },
      add: [
        {
          id: 'conflict-handling',
          layer: 'application',
          name: 'Expect the last writer to win',
          owner: 'customer',
          duty: 'If your application updates one key in two Regions at about the same time, expect conflicts. The last writer wins, per key for strings, per sub-key for other types. Concurrent operations on counters do not combine, and the last operation wins.',
          sources: [
            {
              page: 'multiRegion',
              at: [
                'Conflicts can arise if … the same time',
                'MemoryDB uses 2 levels … sub-key level',
                'Counters in MemoryDB Multi-Region … win instead',
              ],
              verified: '2026-11-27',
            },
          ],
          controls: ['si-10', 'sa-8'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether each cluster uses TLS',
      questions: ['encrypt-in-transit'],
      finding:
        'The page on encryption in transit says that connections are encrypted and that each cluster endpoint gets a TLS certificate. The page on access control lists describes clusters without TLS, which must use the open-access list. The API has a flag for TLS. The catalogue treats TLS as a choice that you make.',
      sources: [
        { page: 'inTransit', at: 'memoryDBClusterEndpoint' },
        { page: 'accessLists', at: 'do not have TLS … open authentication' },
        { page: 'createCluster', at: 'flagEnableCluster' },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'memorydb-compliance', title: 'Compliance validation for MemoryDB' },
    inTransit: {
      path: 'in-transit-encryption',
      title: 'In-transit encryption (TLS) in MemoryDB',
      read: '2026-11-26',
      passages: { memoryDBClusterEndpoint: 'MemoryDB provisions a TLS … cluster endpoint' },
    },
    accessLists: {
      path: 'clusters.acls',
      title: 'Authenticating users with Access Control Lists (ACLs)',
      read: '2026-11-26',
    },
    createCluster: {
      url: 'https://docs.aws.amazon.com/memorydb/latest/APIReference/API_CreateCluster.html',
      title: 'CreateCluster',
      read: '2026-11-26',
      passages: { flagEnableCluster: 'A flag to enable … the cluster' },
    },
    versions: {
      path: 'engine-versions',
      title: 'Engine versions',
      read: '2026-11-26',
      passages: { additionallyOptClustersFalse: 'You can additionally opt … clusters to false' },
    },
    atRest: {
      path: 'at-rest-encryption',
      title: 'At-Rest Encryption in MemoryDB',
      read: '2026-11-26',
    },
    snapshots: {
      path: 'snapshots-automatic',
      title: 'Scheduling automatic snapshots',
      read: '2026-11-26',
    },
    introduction: {
      path: 'what-is-memorydb',
      title: 'What is MemoryDB',
      read: '2026-11-26',
      passages: { memoryDBStoresDataNodeRestarts: 'MemoryDB also stores data … node restarts' },
    },
    multiRegion: { path: 'multi-region', title: 'MemoryDB Multi-Region', read: '2026-11-26' },
    iamAuth: { path: 'auth-iam', title: 'Authenticating with IAM' },
  },
});
