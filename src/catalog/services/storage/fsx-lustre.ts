import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for Lustre',
  shortName: 'FSx for Lustre',
  summary:
    'FSx for Lustre is a parallel file system for computing, scratch or persistent. The type decides whether AWS repairs the file system or you start again.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/',
  read: '2026-11-26',
  aliases: [
    'Lustre',
    'HPC storage',
    'scratch file system',
    'persistent file system',
    'parallel file system',
    'data repository association',
    'EFA',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::FSx::DataRepositoryAssociation'],
    terraformPrefixes: ['aws_fsx_lustre_', 'aws_fsx_data_repository_association'],
    resources: [
      {
        types: ['aws_fsx_lustre_file_system'],
        modes: [
          { mode: 'intelligent-tiering', where: { storage_type: 'INTELLIGENT_TIERING' } },
          { mode: 'persistent', where: { deployment_type: 'PERSISTENT_*' } },
          { mode: 'scratch', where: { deployment_type: 'SCRATCH_*' } },
          { mode: 'scratch', absent: ['deployment_type'] },
        ],
      },
      {
        types: ['AWS::FSx::FileSystem'],
        modes: [
          {
            mode: 'persistent',
            where: {
              FileSystemType: 'LUSTRE',
              'LustreConfiguration.DeploymentType': 'PERSISTENT_*',
            },
          },
          {
            mode: 'scratch',
            where: { FileSystemType: 'LUSTRE', 'LustreConfiguration.DeploymentType': 'SCRATCH_*' },
          },
          { where: { FileSystemType: 'LUSTRE' } },
        ],
      },
    ],
  },
  archetype: 'managed-instances',
  notAsked: {
    'patch-system':
      'AWS names no operating system of the file servers: see who patches the Lustre software.',
  },
  traits: ['activity-trail'],
  override: {
    'engine-install': {
      name: 'Patch the Lustre software',
      owner: 'aws',
      duty: 'FSx patches the Lustre software that it manages, typically once every several weeks. The file system is then unavailable for a few minutes, and its in-memory cache is erased. Meanwhile, clients’ file operations retry and eventually succeed.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'for Lustre performs routine … once every several weeks',
            'During these few minutes … maintenance has been completed',
          ],
        },
      ],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose the maintenance window, or a 30-minute default window is assigned. You can move the window, provided that one is scheduled at least once every 14 days. If a patch is released and you haven’t scheduled a window within 14 days, FSx proceeds with maintenance.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'You choose the maintenance … window is assigned',
            'You can move your … security and reliability',
          ],
        },
        { page: 'settings', at: 'The preferred start time … perform weekly maintenance' },
      ],
    },
    'network-exposure': {
      name: 'Security groups of servers and clients',
      owner: 'customer',
      duty: 'Allow Lustre traffic, such as TCP 988, among file servers and between file servers and clients. With EFA, the servers’ and clients’ groups must allow all traffic between each other, and the servers’ group within itself, by group ID. Do not modify or delete the network interface.',
      sources: [
        {
          page: 'groups',
          at: [
            'You must not modify … your file system',
            'For EFA-enabled FSx for … EFA traffic rules',
            'Allows Lustre traffic between … and Lustre clients',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'FSx automatically encrypts data at rest. On scratch file systems, Amazon FSx manages the keys.',
      setting: 'always-on',
      sources: [
        {
          page: 'atRest',
          at: ['encryptionDataAwsSdks', 'create a scratch file … managed by Amazon FSx'],
        },
      ],
    },
    'backup-run': {
      owner: 'aws',
      duty: 'If automatic daily backups are on, FSx takes a block-based, incremental backup in the daily backup window and stores it in Amazon S3. Storage I/O might be suspended briefly.',
      sources: [
        {
          page: 'backups',
          at: [
            'storesBackupsAmazonAmazonS3',
            'file system backups are … user-initiated backup feature',
            'These automatic daily backups … a few seconds)',
          ],
        },
      ],
    },
    'backup-retention': {
      name: 'Turn on daily backups',
      owner: 'customer',
      duty: 'Set a retention period of up to 90 days: with the default of 0, automatic daily backups are off. Automatic backups are deleted with the file system. User-initiated backups and those of AWS Backup are retained.',
      setting: 'off-by-default',
      switchOf: 'backup-run',
      sources: [
        {
          page: 'backups',
          at: [
            'You can set the … file system is deleted',
            'User-initiated backups are retained … was backed up',
            'AWS Backup retains your … file system is deleted',
          ],
        },
        { page: 'settings', at: 'Setting this property to … The default is 0' },
      ],
      evidence: [
        'fsx-resources-protected-by-backup-plan',
        'fsx-last-backup-recovery-point-created',
      ],
    },
    'restore-tests': { owner: 'customer', evidence: ['fsx-meets-restore-time-target'] },
  },
  remove: ['tenant-isolation', 'os-patches', 'schema-and-queries', 'engine-users'],
  add: [
    {
      id: 'transit-encryption',
      layer: 'network',
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'FSx automatically encrypts data in transit on Scratch 2 and persistent file systems, in the Regions in which these types are available. This covers access from EC2 instances that support encryption in transit, and all communications between hosts within the file system.',
      sources: [
        { page: 'inTransit', at: 'Scratch 2 and persistent … within the file system' },
        { page: 'settings', at: 'transit is automatically turned … they are available' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'upgrade-run',
      layer: 'platform',
      name: 'Upgrade the version, or roll back',
      owner: 'aws',
      duty: 'After you start an upgrade, FSx upgrades the Lustre version, typically in under 30 minutes for the vast majority of file systems. If the workflow fails, FSx automatically rolls back to the original version.',
      sources: [
        {
          page: 'versions',
          at: ['upgradeProcessFileSystems', 'upgradeWorkflowVersionState'],
        },
      ],
      controls: ['cm-3', 'si-2'],
    },
    {
      id: 'server-recovery',
      layer: 'platform',
      name: 'Replace failed servers and disks',
      owner: 'aws',
      duty: 'On persistent file systems, FSx monitors for hardware failures. It automatically replaces an unavailable file server within minutes, and replaces failed disks. It replicates SSD and HDD data within the file system’s Availability Zone.',
      sources: [
        {
          page: 'deployments',
          at: ['ssdHddBasedSystemLocated', 'amazonFsxReplacedTransparently'],
        },
      ],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'root-mapping',
      layer: 'platform',
      name: 'Apply root squash',
      owner: 'aws',
      duty: 'If root squash is enabled, FSx converts root users who access the file system to the less-privileged user and group that you specified. Root users on clients that you exempt are not converted.',
      sources: [
        {
          page: 'rootSquash',
          at: [
            'Root users accessing the … the storage administrator',
            'optionally allows you to … with unrestricted privileges',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'root-squash',
      layer: 'access',
      name: 'Restrict root access from clients',
      owner: 'customer',
      duty: 'Decide whether to restrict root-level access from clients with root squash, which is disabled by default. To enable root squash, set a non-zero user ID and group ID. You can list clients to which root squash does not apply.',
      setting: 'off-by-default',
      switchOf: 'root-mapping',
      sources: [
        {
          page: 'rootSquash',
          at: [
            'When you create a … disabled by default',
            'A non-zero value for … a non-zero value',
            'you can also specify … identify a client',
          ],
        },
        { page: 'settings', at: 'When enabled, root squash … a root user' },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'encrypting-clients',
      layer: 'access',
      name: 'Choose clients that encrypt',
      owner: 'customer',
      duty: 'For automatic encryption in transit, choose `SCRATCH_2` or a persistent type. Also access the file system from EC2 instances that support encryption in transit.',
      sources: [
        { page: 'inTransit', at: 'Scratch 2 and persistent … Amazon EC2 User Guide' },
        { page: 'settings', at: 'The SCRATCH_2 deployment type … capacity than SCRATCH_1' },
      ],
      controls: ['sc-8', 'cm-6'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the FSx for Lustre API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Lustre API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'scratch',
      name: 'Scratch',
      summary:
        'Scratch file systems are for temporary storage. Data is not replicated, failed file servers are not replaced, and backups are not supported.',
      override: {
        'engine-version': {
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'Set `FileSystemTypeVersion`: the default for scratch types is 2.10, but AWS recommends 2.15 for all new file systems. AWS also recommends that you first test an upgrade on a duplicate file system. Before you upgrade, unmount the file system from all clients.',
          sources: [
            {
              page: 'create',
              at: ['supportedNewFileSystems', 'Default value is 2.10 … following deployments'],
            },
            {
              page: 'versions',
              at: ['recommendFollowingFileSystem', 'beforeInitiatingFileSystem'],
            },
          ],
        },
        'encryption-at-rest': { owner: 'aws', answers: ['encrypt-at-rest', 'hold-key'] },
        'encrypting-clients': { owner: 'customer', answers: ['encrypt-in-transit'] },
      },
      remove: ['backup-run', 'backup-retention', 'restore-tests', 'server-recovery'],
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Decide whether scratch is enough',
          owner: 'customer',
          duty: 'Set `DeploymentType`, because the API’s default is `SCRATCH_1`. Over a week, scratch is designed for an availability or durability of 99.4 percent at 1.2 TiB and 93.9 percent at 50.4 TiB.',
          sources: [
            {
              page: 'settings',
              at: ['when you need temporary … processing of data', '(Default = SCRATCH_1)'],
            },
            { page: 'deployments', at: 'The following table illustrates … Each FSx for Lustre' },
          ],
          controls: ['ra-3', 'cp-2'],
        },
        {
          id: 'server-loss',
          layer: 'application',
          name: 'Plan for the loss of a file server',
          owner: 'customer',
          duty: 'Expect I/O errors, because FSx does not replace failed file servers. Clients that try to access data on an unavailable server or disk get an immediate I/O error.',
          sources: [{ page: 'deployments', at: 'On a scratch file … immediate I/O error' }],
          controls: ['cp-10', 'si-11'],
        },
        {
          id: 'second-copy',
          layer: 'data',
          name: 'Store lasting data elsewhere',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If data must last, store it in another place. Scratch data is not replicated and does not persist if a file server fails, and backups are not supported.',
          sources: [
            { page: 'deployments', at: 'designed for temporary storage … file server fails' },
            { page: 'backups', at: 'Backups are not supported … processing of data' },
          ],
          controls: ['cp-9', 'cp-6'],
        },
      ],
    },
    {
      id: 'persistent',
      name: 'Persistent (SSD or HDD)',
      summary:
        'AWS replaces servers and disks and replicates data in one zone. You turn on backups.',
      traits: ['key-choice'],
      override: {
        'engine-version': {
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'Choose the Lustre version: AWS recommends 2.15 for all new file systems. The default is 2.10 for `PERSISTENT_1`, and 2.12 for `PERSISTENT_2` (2.15 with a metadata configuration mode). Before you upgrade, test on a duplicate file system, as AWS recommends, and unmount the file system from all clients.',
          sources: [
            {
              page: 'create',
              at: [
                'supportedNewFileSystems',
                'Default value is 2.10 … with a metadata configuration',
              ],
            },
            {
              page: 'versions',
              at: ['recommendFollowingFileSystem', 'beforeInitiatingFileSystem'],
            },
          ],
        },
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'FSx automatically encrypts data at rest with the KMS key that you specify at creation. If you don’t specify one, it uses the FSx-managed key of your account.',
          setting: 'always-on',
          sources: [
            {
              page: 'atRest',
              at: ['encryptionDataAwsSdks', 'persistentFileFileSystem'],
            },
            { page: 'create', at: 'kmsKeyIdIsntAccount' },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'For persistent types, specify the KMS key at creation (`KmsKeyId`). If you don’t, the FSx-managed key of your account is used. In the key policy, `Decrypt`, `GenerateDataKeyWithoutPlaintext`, `CreateGrant` and `DescribeKey` are required.',
          sources: [
            {
              page: 'create',
              at: ['specifiesIdDeploymentTypesOnly', 'kmsKeyIdIsntAccount'],
            },
            {
              page: 'atRest',
              at: ['kmsDecryptPreviouslyEncrypted', 'kmsKmsKey', 'kmsCreateGrantRequiredKmsKey'],
            },
          ],
        },
        'upgrade-run': {
          owner: 'aws',
          duty: 'After you start an upgrade, FSx upgrades the Lustre version, typically in under 30 minutes for the vast majority of file systems. If automatic daily backups are enabled, FSx first creates a backup. If the workflow fails, FSx rolls back automatically.',
          sources: [
            {
              page: 'versions',
              at: [
                'If automatic daily backups … system before upgrading',
                'upgradeProcessFileSystems',
                'upgradeWorkflowVersionState',
              ],
            },
          ],
        },
        'backup-run': { owner: 'aws', remove: ['answers'] },
        'backup-retention': { owner: 'customer', answers: ['back-up', 'keep-backups'] },
        'transit-encryption': { owner: 'aws', answers: ['encrypt-in-transit'] },
      },
      add: [
        {
          id: 'zone-recovery',
          layer: 'application',
          name: 'Complement replication with backups',
          owner: 'customer',
          duty: 'As a best practice, create regular backups to complement the replication. FSx replicates SSD and HDD data within the same Availability Zone, and stores backups in Amazon S3.',
          sources: [
            { page: 'deployments', at: 'ssdHddBasedSystemLocated' },
            {
              page: 'backups',
              at: [
                'storesBackupsAmazonAmazonS3',
                'Creating regular backups for … for Lustre performs',
              ],
            },
          ],
          controls: ['cp-2', 'cp-6'],
        },
        {
          id: 'backup-tags',
          layer: 'application',
          name: 'Copy tags to backups',
          owner: 'customer',
          duty: 'To copy the file system’s tags to its backups, set `CopyTagsToBackups` to `true` (the default is `false`). The setting is not available with a linked data repository. If you specify tags for a backup, only those tags are copied.',
          setting: 'off-by-default',
          sources: [
            { page: 'settings', at: '(Optional) Not available for … are copied to backups' },
          ],
          controls: ['cm-8'],
          evidence: ['FSx.2', 'fsx-lustre-copy-tags-to-backups'],
        },
      ],
    },
    {
      id: 'intelligent-tiering',
      name: 'Persistent 2 with Intelligent-Tiering',
      summary:
        'Elastic storage. AWS replicates its data across several zones and moves the data between tiers.',
      extends: 'persistent',
      override: {
        'engine-version': {
          owner: 'customer',
          duty: 'Choose the Lustre version: AWS recommends 2.15 for all new file systems. The default for `PERSISTENT_2` is 2.12, or 2.15 with a metadata configuration mode. Before you upgrade, test the upgrade on a duplicate file system, as AWS recommends, and unmount the file system from all clients.',
        },
        'server-recovery': {
          name: 'Replace servers and copy across zones',
          owner: 'aws',
          duty: 'FSx monitors for hardware failures and replaces an unavailable file server within minutes, while client requests retry. It replicates the data across multiple Availability Zones.',
          sources: [
            {
              page: 'deployments',
              at: [
                'For Intelligent-Tiering file systems, … multiple Availability Zones',
                'amazonFsxReplacedTransparently',
              ],
            },
          ],
        },
      },
      remove: ['zone-recovery'],
      add: [
        {
          id: 'tiering',
          layer: 'platform',
          name: 'Move data between tiers',
          owner: 'aws',
          duty: 'FSx moves data that has not been accessed for 30 consecutive days to the Infrequent Access tier. After 90 days without access, it moves the data to Archive Instant Access. When the data is accessed, FSx moves it back to Frequent Access.',
          sources: [
            {
              page: 'deployments',
              at: [
                'been accessed in 30 … Archive Instant Access tier',
                'When you access data … Frequent Access tier',
              ],
            },
          ],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 's3-linked',
      name: 'Persistent, linked to an S3 bucket',
      summary:
        'S3 is the primary store. Your exports and your bucket keep the data safe, because linked file systems have no backups.',
      override: {
        'engine-version': {
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'If you want data repository associations or automatic export, set a `FileSystemTypeVersion` above 2.10 and do not use Scratch 1. AWS recommends 2.15 for all new file systems. Before an upgrade, ensure that all changes are exported to S3, as AWS recommends, and unmount the file system from all clients.',
          sources: [
            { page: 'create', at: 'supportedNewFileSystems' },
            {
              page: 'repositories',
              at: 'Data repository associations, automatic … Scratch 1 file systems',
            },
            {
              page: 'versions',
              at: [
                'We recommend ensuring that … S3 before upgrading',
                'beforeInitiatingFileSystem',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'FSx automatically encrypts data at rest with the KMS key that you specify at creation. If you don’t specify one, it uses the FSx-managed key of your account.',
          setting: 'always-on',
          sources: [
            {
              page: 'atRest',
              at: ['encryptionDataAwsSdks', 'persistentFileFileSystem'],
            },
            { page: 'create', at: 'kmsKeyIdIsntAccount' },
          ],
        },
        'transit-encryption': { owner: 'aws', answers: ['encrypt-in-transit'] },
        'call-records': { owner: 'aws', remove: ['answers'] },
      },
      remove: ['backup-run', 'backup-retention', 'restore-tests'],
      add: [
        {
          id: 'sync-run',
          layer: 'platform',
          name: 'Import and export data',
          owner: 'aws',
          duty: 'If you turned on automatic import, FSx imports file metadata as files are created, modified or deleted in S3. If you turned on automatic export, FSx exports data and metadata as files are created, modified or deleted. It exports only regular files, symlinks and directories.',
          sources: [
            {
              page: 'repositories',
              at: [
                'When you turn on … S3 data repository',
                'turn on automatic export … modified, or deleted',
                'associations only export regular … symlinks and directories',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'repository-log-run',
          layer: 'platform',
          name: 'Log data repository events',
          owner: 'aws',
          duty: 'If logging is enabled, FSx logs error and warning events for the associated data repositories to CloudWatch Logs.',
          sources: [{ page: 'settings', at: 'When logging is enabled, … Amazon CloudWatch Logs' }],
          controls: ['au-12'],
        },
        {
          id: 'export-policy',
          layer: 'application',
          name: 'Choose how to import and export',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'To export to S3, choose automatic export or export tasks, because you cannot use both simultaneously on a file system. You can use automatic import and import tasks simultaneously. Backups are not supported on a linked file system.',
          switchOf: 'sync-run',
          sources: [
            {
              page: 'repositories',
              at: [
                'Automatic import and import … on a file system',
                'You can also export … modified, or deleted',
                'Automatic export and export … on a file system',
              ],
            },
            { page: 'backups', at: 'not supported on file … any given time' },
          ],
          controls: ['cp-9', 'cp-6'],
        },
        {
          id: 'repository-logs',
          layer: 'application',
          name: 'Turn on data repository logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable logging of error and warning events of data repositories. Logging is on by default in the console, and off by default through the CLI or API. AWS highly recommends logging for file systems with any level of critical functionality.',
          setting: {
            state: 'off-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          switchOf: 'repository-log-run',
          sources: [
            {
              page: 'logging',
              at: [
                'events can be logged … and restore events',
                'We highly recommend that … associated with them',
                'Logging is turned on … Amazon FSx API',
              ],
            },
            { page: 'settings', at: 'The Lustre logging configuration … Amazon CloudWatch Logs' },
          ],
          controls: ['au-2', 'au-6'],
        },
        {
          id: 'linked-bucket',
          layer: 'data',
          name: 'Keep the linked bucket',
          owner: 'customer',
          duty: 'Do not delete the linked bucket until all linked file systems are deleted or unlinked, because the bucket is the primary data repository. For automatic import, the bucket must be in the file system’s Region.',
          sources: [
            {
              page: 'repositories',
              at: [
                'If you have linked … all linked file systems',
                'Both the Amazon FSx … same AWS Region',
              ],
            },
            { page: 'backups', at: 'the S3 bucket serves … any given time' },
          ],
          controls: ['cp-9', 'ac-3'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'For persistent types, specify the KMS key at creation (`KmsKeyId`). If you don’t, the FSx-managed key of your account is used. In the key policy, `Decrypt`, `GenerateDataKeyWithoutPlaintext`, `CreateGrant` and `DescribeKey` are required.',
          sources: [
            {
              page: 'create',
              at: ['specifiesIdDeploymentTypesOnly', 'kmsKeyIdIsntAccount'],
            },
            {
              page: 'atRest',
              at: ['kmsDecryptPreviouslyEncrypted', 'kmsKmsKey', 'kmsCreateGrantRequiredKmsKey'],
            },
          ],
          controls: ['sc-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Where Persistent 1 can be created',
      finding:
        'The API reference calls `PERSISTENT_1` available in all Regions that have FSx for Lustre. The table in the user guide leaves it out for several of them, including Malaysia and Calgary. The catalogue makes no statement on Regions. The owners of the parts do not depend on it.',
      sources: [
        { page: 'settings', at: 'PERSISTENT_1 supports encryption of … Lustre is available' },
        { page: 'deployments', at: 'Scratch 2, Persistent 1, … following AWS Regions' },
      ],
    },
    {
      topic: 'Which keys encrypt a scratch file system',
      questions: ['hold-key'],
      finding:
        'The API reference says that scratch types are encrypted with the Amazon FSx service key of your account. The page on encryption at rest says that Amazon FSx manages the keys of scratch file systems. It adds that AWS KMS manages them too, and that they are unique per file system and destroyed with it. Both pages leave you no choice of the key, which is what the catalogue says.',
      sources: [
        { page: 'create', at: 'SCRATCH_1 and SCRATCH_2 types … for your account' },
        { page: 'atRest', at: 'All scratch FSx for … file system is deleted' },
      ],
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
      passages: {
        ssdHddBasedSystemLocated: 'For SSD and HDD-based … system is located',
        amazonFsxReplacedTransparently:
          'Amazon FSx continuously monitors … are automatically replaced transparently',
      },
    },
    maintenance: {
      path: 'maintenance-windows',
      title: 'Amazon FSx for Lustre maintenance windows',
    },
    create: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
      title: 'CreateFileSystem',
      passages: {
        supportedNewFileSystems: '2.15 is supported by … all new file systems',
        kmsKeyIdIsntAccount: "If a KmsKeyId isn't … account is used",
        specifiesIdDeploymentTypesOnly: 'Specifies the ID of … deployment types only',
      },
    },
    groups: {
      path: 'limit-access-security-groups',
      title: 'File system access control with Amazon VPC',
    },
    backups: {
      path: 'using-backups-fsx',
      title: 'Protecting your data with backups',
      passages: {
        storesBackupsAmazonAmazonS3: 'stores backups in Amazon … Storage Service (Amazon S3)',
      },
    },
    versions: {
      path: 'managing-lustre-version',
      title: 'Managing Lustre versions',
      passages: {
        upgradeProcessFileSystems: 'the upgrade process itself … majority of file systems',
        upgradeWorkflowVersionState: 'If the upgrade workflow … version and state',
        recommendFollowingFileSystem: 'We recommend following these … your production file system',
        beforeInitiatingFileSystem: 'Before initiating the upgrade, … your file system',
      },
    },
    atRest: {
      path: 'encryption-at-rest',
      title: 'Encrypting data at rest',
      passages: {
        encryptionDataAwsSdks: 'Encryption of data at … the AWS SDKs',
        persistentFileFileSystem: 'For persistent file systems, … persistent file system',
        kmsDecryptPreviouslyEncrypted: 'kms:Decrypt – (Required) … been previously encrypted',
        kmsKmsKey: 'kms:GenerateDataKeyWithoutPlaintext – (Required) … a KMS key',
        kmsCreateGrantRequiredKmsKey: 'kms:CreateGrant – (Required) … the specified KMS key',
      },
    },
    rootSquash: { path: 'root-squash', title: 'Lustre root squash' },
    logging: { path: 'cw-event-logging', title: 'Logging with Amazon CloudWatch Logs' },
    inTransit: { path: 'encryption-in-transit-fsxl', title: 'Encrypting data in transit' },
    repositories: { path: 'overview-dra-data-repo', title: 'Overview of data repositories' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging FSx for Lustre API calls with AWS CloudTrail',
    },
  },
});
