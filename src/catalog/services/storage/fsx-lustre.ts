import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for Lustre',
  shortName: 'FSx for Lustre',
  summary:
    'A parallel file system for computing, scratch or persistent: the type decides whether AWS repairs it or you start again.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/',
  read: '2026-11-24',
  aliases: [
    'Lustre',
    'HPC storage',
    'scratch file system',
    'persistent file system',
    'parallel file system',
    'data repository association',
    'EFA',
  ],
  archetype: 'managed-instances',
  notAsked: {
    'patch-system':
      'AWS names no operating system of the file servers: see who patches the Lustre software.',
  },
  change: {
    'engine-install': {
      name: 'Patch the Lustre software',
      duty: 'Patch the managed Lustre software every few weeks. For some minutes the file system is unavailable, clients retry, and the cache in memory is lost.',
      sources: ['maintenance'],
      evidence: ['SOC 2 report'],
    },
    'maintenance-window': {
      duty: 'Choose day and time, or a window of 30 minutes is assigned. You may move it, but if none comes within 14 days of a release, FSx patches anyway.',
      sources: ['maintenance', 'settings'],
    },
    'engine-version': {
      name: 'Choose the Lustre version',
      duty: 'Set FileSystemTypeVersion when you create it: scratch types default to 2.10, while AWS recommends 2.15 for all new file systems.',
      sources: ['create'],
    },
    'network-exposure': {
      name: 'Security groups of servers and clients',
      duty: 'Open TCP 988 and 1018 to 1023 among the file servers and to the clients’ groups. With EFA, both groups allow all traffic to each other by group id; a CIDR range does not do.',
      sources: ['groups'],
    },
    'encryption-at-rest': {
      name: 'Encrypt the file system at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt the data with the FSx service key of your account; scratch types take no other.',
      setting: 'always-on',
      sources: ['create'],
      evidence: ['SOC 2 report'],
    },
    'backup-run': {
      duty: 'Take block-based, incremental backups each day while retention is above 0, and store them in Amazon S3.',
      sources: ['backups'],
      evidence: ['SOC 2 report'],
    },
    'backup-retention': {
      name: 'Switch daily backups on',
      duty: 'Set a retention of 1 to 90 days: the default is 0, which means no backup ever. Automatic ones are deleted with the file system, so let AWS Backup keep what must outlast it.',
      setting: 'off-by-default',
      sources: ['backups', 'settings'],
      evidence: [
        'fsx-resources-protected-by-backup-plan',
        'fsx-last-backup-recovery-point-created',
      ],
    },
    'restore-tests': { evidence: ['fsx-meets-restore-time-target'] },
  },
  omit: ['tenant-isolation', 'os-patches', 'schema-and-queries', 'engine-users'],
  add: [
    {
      id: 'transit-encryption',
      layer: 'network',
      name: 'Encrypt among servers and to clients',
      owner: 'aws',
      duty: 'On Scratch 2 and persistent types, encrypt the traffic between the hosts of the file system and to EC2 instances that support it.',
      sources: ['inTransit', 'settings'],
      controls: ['sc-8'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'server-recovery',
      layer: 'platform',
      name: 'Replace failed servers and disks',
      owner: 'aws',
      duty: 'Replace a file server within minutes of its failure, while clients retry, and failed disks unnoticed; replicate the data inside the one Availability Zone.',
      sources: ['deployments'],
      controls: ['cp-10', 'si-13'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'root-squash',
      layer: 'access',
      name: 'Take root away from clients',
      owner: 'customer',
      duty: 'Enable root squash, so that clients which come as root lose root’s reach.',
      setting: 'off-by-default',
      sources: ['settings'],
      controls: ['ac-6'],
    },
    {
      id: 'encrypting-clients',
      layer: 'access',
      name: 'Pick clients that encrypt',
      owner: 'customer',
      duty: 'Run clients on EC2 instance types that support encryption in transit, and avoid SCRATCH_1, which lacks it.',
      sources: ['inTransit', 'settings'],
      controls: ['sc-8', 'cm-6'],
    },
  ],
  modes: [
    {
      id: 'scratch',
      name: 'Scratch',
      summary:
        'The API’s default: nothing is replicated, no failed server is replaced and no backup exists.',
      change: {
        'encryption-at-rest': { answers: ['encrypt-at-rest', 'hold-key'] },
        'encrypting-clients': { answers: ['encrypt-in-transit'] },
      },
      omit: ['backup-run', 'backup-retention', 'restore-tests', 'server-recovery'],
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Decide that scratch is enough',
          owner: 'customer',
          duty: 'Set DeploymentType yourself, since the API picks SCRATCH_1, and size for the risk: 1.2 TiB are designed for 99.9 percent over a day, 50.4 TiB for 93.9 percent over a week.',
          sources: ['settings', 'deployments'],
          controls: ['ra-3', 'cp-2'],
        },
        {
          id: 'server-loss',
          layer: 'application',
          name: 'Cope with the loss of a file server',
          owner: 'customer',
          duty: 'Let jobs survive I/O errors: when a server or disk fails, it is not replaced, and access to the files on it fails at once.',
          sources: ['deployments'],
          controls: ['cp-10', 'si-11'],
        },
        {
          id: 'second-copy',
          layer: 'data',
          name: 'Keep inputs and results elsewhere',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Hold everything that you cannot compute again in another store, such as S3: scratch data does not survive a failed server, and backups are not supported.',
          sources: ['deployments', 'backups'],
          controls: ['cp-9', 'cp-6'],
        },
      ],
    },
    {
      id: 'persistent',
      name: 'Persistent (SSD or HDD)',
      summary:
        'AWS replaces servers and disks and replicates in one zone; backups wait for your switch.',
      with: ['key-choice'],
      change: {
        'engine-version': {
          duty: 'Set FileSystemTypeVersion when you create it; AWS recommends 2.15 for all new file systems. PERSISTENT_2 defaults to 2.12, or to 2.15 with a metadata configuration; PERSISTENT_1 to 2.10.',
        },
        'encryption-at-rest': {
          duty: 'Encrypt the data with the KMS key named at creation, or the FSx-managed one where none is named.',
        },
        'key-choice': {
          name: 'Choose the KMS key',
          duty: 'Name a key of your own at creation (KmsKeyId), which persistent types accept; otherwise the FSx-managed key of the account is used.',
          sources: ['create'],
        },
        'backup-run': { answers: [] },
        'backup-retention': { answers: ['back-up', 'keep-backups'] },
        'transit-encryption': { answers: ['encrypt-in-transit'] },
      },
      add: [
        {
          id: 'zone-recovery',
          layer: 'application',
          name: 'Plan for the loss of the zone',
          owner: 'customer',
          duty: 'Keep backups, which go to Amazon S3, or copies of your own: SSD and HDD data is replicated within one Availability Zone only.',
          sources: ['deployments', 'backups'],
          controls: ['cp-2', 'cp-6'],
        },
        {
          id: 'backup-tags',
          layer: 'application',
          name: 'Carry tags over to backups',
          owner: 'customer',
          duty: 'Set CopyTagsToBackups, which is false by default, where rules or bills for backups go by tag; a tag given to a single backup suspends the copying for it.',
          setting: 'off-by-default',
          sources: ['settings'],
          controls: ['cm-8'],
          evidence: ['FSx.2', 'fsx-lustre-copy-tags-to-backups'],
        },
      ],
    },
    {
      id: 'intelligent-tiering',
      name: 'Persistent 2 with Intelligent-Tiering',
      summary:
        'Elastic storage whose data AWS replicates across several zones and moves between tiers.',
      from: 'persistent',
      change: {
        'engine-version': {
          duty: 'Set FileSystemTypeVersion when you create it; AWS recommends 2.15 for all new file systems. PERSISTENT_2 defaults to 2.12, or to 2.15 with a metadata configuration.',
        },
        'server-recovery': {
          name: 'Replace servers, copy to several zones',
          duty: 'Replace a failed file server within minutes, while clients retry, and replicate the data across multiple Availability Zones.',
        },
      },
      omit: ['zone-recovery'],
      add: [
        {
          id: 'tiering',
          layer: 'platform',
          name: 'Move cold data to cheaper tiers',
          owner: 'aws',
          duty: 'Move data to the Infrequent Access tier after 30 days without access and to Archive Instant Access after 90, and back when it is read.',
          sources: ['deployments'],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 's3-linked',
      name: 'Persistent, linked to an S3 bucket',
      summary:
        'S3 is the primary store: what keeps data safe is your export and your bucket, not backups.',
      change: {
        'engine-version': {
          duty: 'Set FileSystemTypeVersion above 2.10, the default of PERSISTENT_1: that version has no data repository associations and no automatic export. AWS recommends 2.15.',
          sources: ['create', 'repositories'],
        },
        'encryption-at-rest': {
          duty: 'Encrypt the data with the KMS key named at creation, or the FSx-managed one where none is named.',
        },
        'transit-encryption': { answers: ['encrypt-in-transit'] },
      },
      omit: ['backup-run', 'backup-retention', 'restore-tests'],
      add: [
        {
          id: 'sync-run',
          layer: 'platform',
          name: 'Carry out import and export',
          owner: 'aws',
          duty: 'Where you turned it on, import metadata as S3 objects change, and export regular files, symlinks and directories as they are created, modified or deleted.',
          sources: ['repositories'],
          controls: ['cp-9'],
        },
        {
          id: 'export-policy',
          layer: 'application',
          name: 'Choose what is imported and exported',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Backups are not supported here, so turn automatic export on or run export tasks, but not both at once. Automatic export can pass deletions on to the bucket too.',
          sources: ['repositories', 'backups'],
          controls: ['cp-9', 'cp-6'],
        },
        {
          id: 'repository-logs',
          layer: 'application',
          name: 'Log failed imports and exports',
          owner: 'customer',
          answers: ['write-logs', 'read-logs'],
          duty: 'Configure logging to CloudWatch Logs, where Lustre then writes error and warning events of the linked data repositories, and read them.',
          setting: 'off-by-default',
          sources: ['settings'],
          controls: ['au-2', 'au-6'],
        },
        {
          id: 'linked-bucket',
          layer: 'data',
          name: 'Keep and protect the linked bucket',
          owner: 'customer',
          duty: 'Protect the bucket as the primary store, and do not delete it before all linked file systems are unlinked or deleted. Automatic import needs it in the same Region.',
          sources: ['repositories', 'backups'],
          controls: ['cp-9', 'ac-3'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the KMS key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Name a key of your own at creation (KmsKeyId), which persistent types accept; otherwise the FSx-managed key of the account is used.',
          sources: ['create'],
          controls: ['sc-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Where Persistent 1 can be created',
      finding:
        'The API reference calls PERSISTENT_1 available in all Regions that have FSx for Lustre. The table in the user guide leaves it out for several of them, Malaysia and Calgary among them. The catalogue makes no statement on Regions; the owners of the parts do not depend on it.',
      sources: ['settings', 'deployments'],
    },
  ],
  pages: {
    settings: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html',
      title: 'CreateFileSystemLustreConfiguration',
    },
    deployments: {
      path: 'using-fsx-lustre',
      title: 'Deployment and storage class options for FSx for Lustre file systems',
    },
    maintenance: {
      path: 'maintenance-windows',
      title: 'Amazon FSx for Lustre maintenance windows',
    },
    create: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
      title: 'CreateFileSystem',
    },
    groups: {
      path: 'limit-access-security-groups',
      title: 'File system access control with Amazon VPC',
    },
    backups: { path: 'using-backups-fsx', title: 'Protecting your data with backups' },
    inTransit: { path: 'encryption-in-transit-fsxl', title: 'Encrypting data in transit' },
    repositories: { path: 'overview-dra-data-repo', title: 'Overview of data repositories' },
  },
});
