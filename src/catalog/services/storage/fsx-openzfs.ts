import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for OpenZFS',
  shortName: 'FSx for OpenZFS',
  summary:
    'NFS file systems on OpenZFS that AWS installs and patches; who may mount a volume is a line in your exports.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/',
  docs: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/what-is-fsx.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: ['OpenZFS', 'ZFS', 'NFS exports', 'NFSv3', 'NFSv4', 'ZFS snapshots'],
  archetype: 'managed-instances',
  notAsked: {
    'patch-system':
      'AWS names no operating system of the file servers: see who patches the OpenZFS software.',
  },
  with: ['key-choice'],
  change: {
    'engine-install': {
      name: 'Install and patch the file servers',
      duty: 'Set up file servers and volumes, and install and patch the OpenZFS software on them, typically once a month and after pending writes are completed.',
      sources: ['what', 'maintenance'],
      evidence: ['SOC 2 report'],
    },
    'maintenance-window': {
      duty: 'Choose a half hour with little load; one is assigned otherwise. Servers fail over and back in it. Put it off beyond 14 days after a patch, and the work is done without you.',
      sources: ['maintenance', 'settings'],
    },
    'iam-permissions': {
      duty: 'Grant calls to the FSx API with least privilege. That is all IAM does at this level: mounts are held by security groups and exports, and files by Unix permissions.',
      sources: ['what', 'exports'],
    },
    'network-exposure': {
      name: 'Security groups of the interfaces',
      duty: 'Admit NFS from client networks only, and neither change nor delete the elastic network interfaces in your VPC: the connection may be lost permanently.',
      sources: ['what', 'availability'],
    },
    'encryption-at-rest': {
      name: 'Encrypt volumes and backups',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt file system data and backups at rest automatically, with KMS keys.',
      setting: 'always-on',
      sources: ['what', 'create'],
      evidence: ['SOC 2 report'],
    },
    'backup-run': {
      duty: 'While retention is above 0, take an incremental backup each day in its window, with I/O suspended briefly, and store it in Amazon S3.',
      sources: ['backups'],
      evidence: ['SOC 2 report'],
    },
    'backup-retention': {
      duty: 'Keep 30 days, the API’s default, or set 0 (none) to 90. Automatic backups are deleted with the file system, so let AWS Backup keep what must outlast it.',
      sources: ['settings', 'backups'],
      evidence: [
        'fsx-resources-protected-by-backup-plan',
        'fsx-last-backup-recovery-point-created',
      ],
    },
    'restore-tests': { evidence: ['fsx-meets-restore-time-target'] },
    'key-choice': {
      name: 'Choose the KMS key at creation',
      duty: 'Pass KmsKeyId for a key that you manage; if you leave it out, the FSx-managed key of your account is used.',
      sources: ['create'],
    },
  },
  omit: ['tenant-isolation', 'os-patches', 'engine-version', 'schema-and-queries', 'engine-users'],
  add: [
    {
      id: 'internet-block',
      layer: 'network',
      name: 'Keep public addresses off',
      owner: 'aws',
      duty: 'Detach an Elastic IP address from the file system’s interface whenever one is attached, since exposure to the public internet is not supported.',
      setting: 'always-on',
      sources: ['availability'],
      controls: ['sc-7'],
    },
    {
      id: 'transit-encryption',
      layer: 'network',
      name: 'Encrypt traffic of capable clients',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Turn encryption in transit on automatically when the client is an EC2 instance that supports it.',
      sources: ['what'],
      controls: ['sc-8'],
    },
    {
      id: 'sync-writes',
      layer: 'platform',
      name: 'Use sync unless the export says async',
      owner: 'aws',
      duty: 'Use sync by default among the options of an export. With async instead, acknowledge writes before they are written to disk.',
      sources: [
        {
          page: 'exports',
          verified: '2026-11-26',
          at: 'sync is used by … before writing to disk',
        },
      ],
      controls: ['si-7', 'cp-9'],
    },
    {
      id: 'server-recovery',
      layer: 'platform',
      name: 'Keep a standby and fail over to it',
      owner: 'aws',
      duty: 'Replicate synchronously within and between two zones, each with storage of its own, and fail over in maintenance, server failure or zone disruption, typically within 60 seconds.',
      sources: ['availability'],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'file-permissions',
      layer: 'application',
      name: 'Unix permissions on the files',
      owner: 'customer',
      duty: 'Set owners and Unix permissions on files and folders, and user or group quotas where many share the file system.',
      sources: ['what'],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'write-mode',
      layer: 'application',
      name: 'Keep the exports synchronous',
      owner: 'customer',
      duty: 'Leave sync in the export options, as it is by default. With async, writes are acknowledged before they are on disk, and a crash before they are finished loses the unwritten data.',
      setting: 'on-by-default',
      switchOf: 'sync-writes',
      sources: [
        {
          page: 'exports',
          verified: '2026-11-26',
          at: 'sync is used by … the unwritten data',
        },
      ],
      controls: ['si-7', 'cp-9'],
    },
    {
      id: 'snapshots',
      layer: 'application',
      name: 'Take snapshots, and show them',
      owner: 'customer',
      duty: 'Take OpenZFS snapshots for a quick way back; they are stored on the file system itself. Keep crossmnt among the export options, or clients cannot see them in the snapshot directory.',
      sources: ['what', 'exports'],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'backup-tags',
      layer: 'application',
      name: 'Carry tags over to backups and volumes',
      owner: 'customer',
      duty: 'Set CopyTagsToBackups and CopyTagsToVolumes, which are both false by default, where backup plans or bills go by tag.',
      setting: 'off-by-default',
      sources: ['settings'],
      controls: ['cm-8'],
      evidence: ['FSx.1', 'fsx-openzfs-copy-tags-enabled'],
    },
    {
      id: 'nfs-exports',
      layer: 'access',
      name: 'Say which clients may mount',
      owner: 'customer',
      duty: 'Replace the wildcard that FSx uses as default client in the NFS exports by addresses or CIDR ranges.',
      setting: 'off-by-default',
      sources: ['exports'],
      controls: ['ac-3', 'sc-7'],
    },
  ],
  modes: [
    {
      id: 'multi-az',
      name: 'Multi-AZ (HA)',
      summary:
        'Two servers in two zones, each with a copy of the data, reached by a floating address.',
      add: [
        {
          id: 'route-tables',
          layer: 'network',
          name: 'Name the clients’ route tables',
          owner: 'customer',
          duty: 'Pass in RouteTableIds each route table of the subnets where clients live; left alone, FSx writes its routes into the VPC’s default table.',
          sources: ['settings'],
          controls: ['sc-7', 'cm-6'],
        },
      ],
    },
    {
      id: 'single-az-ha',
      name: 'Single-AZ (HA)',
      summary:
        'Two servers in one zone in front of one set of volumes: a server may fail, the storage has no second site.',
      change: {
        'server-recovery': {
          name: 'Fail over within the zone',
          duty: 'Move to the standby server of the same zone in maintenance or failure, typically within 60 seconds, and replace the failed one. Both use one set of storage volumes.',
        },
      },
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Accept one set of volumes in one zone',
          owner: 'customer',
          duty: 'Decide whether a single zone is enough, and keep backups current: a storage failure may, in rare cases, leave only the latest backup.',
          sources: ['availability'],
          controls: ['cp-2', 'ra-3'],
          evidence: ['FSx.3', 'fsx-openzfs-deployment-type-check'],
        },
      ],
    },
    {
      id: 'single-az',
      name: 'Single-AZ (non-HA)',
      summary: 'One server in one zone: down during repair and patching until it is back.',
      change: {
        'maintenance-window': {
          duty: 'Choose a half hour in which users can do without it: patching typically takes it away for less than 15 minutes. Without a choice, or after 14 days without a window, FSx decides.',
        },
        'server-recovery': {
          name: 'Repair the single server',
          duty: 'Watch for hardware failures and replace the failed component. Recovery usually takes about 30 minutes, in which the file system is down.',
        },
      },
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Accept downtime and data since backup',
          owner: 'customer',
          duty: 'Use it where an outage is bearable and, in rare cases, the updates since the last backup may be lost. You can move to another type by restoring a backup.',
          sources: ['availability'],
          controls: ['cp-2', 'ra-3'],
          evidence: ['FSx.3', 'fsx-openzfs-deployment-type-check'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How consistent a backup is',
      finding:
        'The backup page calls backups file-system-consistent. The page on availability and durability calls them crash-consistent. The catalogue claims neither; if an application must be consistent, let it pause writes first.',
      sources: ['backups', 'availability'],
    },
    {
      topic: 'Shortest and default retention',
      questions: ['keep-backups'],
      finding:
        'The backup page allows 1 to 90 days and says that the API’s default differs from the console’s 30. The API reference allows 0 to 90, with 0 switching automatic backups off, and gives 30 as the default. The catalogue follows the API reference.',
      sources: ['backups', 'settings'],
    },
    {
      topic: 'Downtime of a Single-AZ (non-HA) file system in maintenance',
      finding:
        'The page on maintenance windows says that patching typically takes less than 15 minutes. The page on availability says that such file systems usually have about 30 minutes of downtime, in failure recovery and in the planned window alike. The catalogue gives the first for patching and the second for repair; plan for 30.',
      sources: ['maintenance', 'availability'],
    },
  ],
  pages: {
    backups: { path: 'using-backups', title: 'Protecting your data with backups' },
    availability: {
      path: 'availability-durability',
      title: 'Availability and durability for Amazon FSx for OpenZFS',
    },
    settings: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html',
      title: 'CreateFileSystemOpenZFSConfiguration',
    },
    maintenance: {
      path: 'maintenance-windows',
      title: 'Modifying file system maintenance windows',
    },
    what: { path: 'what-is-fsx', title: 'What is Amazon FSx for OpenZFS?' },
    exports: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_OpenZFSClientConfiguration.html',
      title: 'OpenZFSClientConfiguration',
    },
    create: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
      title: 'CreateFileSystem',
    },
  },
});
