import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for OpenZFS',
  shortName: 'FSx for OpenZFS',
  summary:
    'NFS file systems on OpenZFS that AWS installs and patches; who may mount a volume is a line in your exports.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/',
  docs: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/what-is-fsx.html',
  read: '2026-11-26',
  aliases: ['OpenZFS', 'ZFS', 'NFS exports', 'NFSv3', 'NFSv4', 'ZFS snapshots'],
  aws: {
    cloudFormationPrefixes: ['AWS::FSx::Snapshot'],
    terraformPrefixes: ['aws_fsx_openzfs_'],
    resources: [
      {
        types: ['aws_fsx_openzfs_file_system'],
        modes: [
          { mode: 'multi-az', where: { deployment_type: 'MULTI_AZ_*' } },
          { mode: 'single-az-ha', where: { deployment_type: 'SINGLE_AZ_HA_*' } },
          { mode: 'single-az', where: { deployment_type: 'SINGLE_AZ_*' } },
        ],
      },
      {
        types: ['AWS::FSx::FileSystem'],
        modes: [
          {
            mode: 'multi-az',
            where: {
              FileSystemType: 'OPENZFS',
              'OpenZFSConfiguration.DeploymentType': 'MULTI_AZ_*',
            },
          },
          {
            mode: 'single-az-ha',
            where: {
              FileSystemType: 'OPENZFS',
              'OpenZFSConfiguration.DeploymentType': 'SINGLE_AZ_HA_*',
            },
          },
          { mode: 'single-az', where: { FileSystemType: 'OPENZFS' } },
        ],
      },
    ],
  },
  archetype: 'managed-instances',
  notAsked: {
    'patch-system':
      'AWS names no operating system of the file servers: see who patches the OpenZFS software.',
  },
  traits: ['key-choice'],
  override: {
    'engine-install': {
      name: 'Install and patch the file servers',
      owner: 'aws',
      duty: 'Set up and provision file servers and storage volumes, and install the servers’ software. Patch the OpenZFS software, typically once every month. Complete pending write operations to the storage volumes before maintenance begins.',
      sources: [
        { page: 'what', at: 'you no longer have … manually performing backups' },
        {
          page: 'maintenance',
          at: [
            'for OpenZFS performs routine … software it manages',
            'Patching occurs infrequently, typically … that you specify',
            'completes pending write operations … maintenance begins',
          ],
        },
      ],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose the maintenance window, or a 30-minute default is assigned; AWS recommends idle periods. You can move the window, provided that one is scheduled at least once every 14 days; if a patch is released and none is scheduled within 14 days, FSx proceeds with maintenance.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'You can choose the … default window is assigned',
            'You can move your … security and reliability',
            'We recommend scheduling your … the standby file server',
          ],
        },
        { page: 'settings', at: 'The preferred start time … perform weekly maintenance' },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Control access at the API level by IAM policies. Access to the file system is controlled by security groups, and access to files and folders by Unix permissions.',
      sources: [{ page: 'what', at: 'FSx provides access control … supports Unix permissions' }],
    },
    'network-exposure': {
      name: 'Security groups of the interfaces',
      owner: 'customer',
      duty: 'Create a security group with inbound rules for TCP and UDP ports 111, 2049 and 20001–20003, and remove any outbound rules. Do not modify or delete the network interfaces: that can cause a permanent loss of connection between your VPC and the file system.',
      sources: [
        {
          page: 'groups',
          at: [
            'You must not modify … VPC and your file',
            'Remove any outbound rules … and lock daemon',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt file systems and backups',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt data at rest automatically, in file systems and backups, with the KMS key that you specify or else with the key that FSx manages for your account.',
      setting: 'always-on',
      sources: [
        { page: 'what', at: 'It automatically encrypts data … Service (AWS KMS)' },
        { page: 'atRest', at: 'Encryption of data at … the AWS SDKs' },
        { page: 'create', at: "If a KmsKeyId isn't … account is used" },
      ],
    },
    'backup-run': {
      owner: 'aws',
      duty: 'By default, take an incremental backup daily in the backup window and store it in Amazon S3. Storage I/O might be suspended briefly.',
      sources: [
        {
          page: 'backups',
          at: [
            'stores backups in Amazon … Storage Service (Amazon S3)',
            'FSx backups are incremental … backup is saved',
            'By default, Amazon FSx … a few seconds)',
          ],
        },
      ],
    },
    'backup-retention': {
      owner: 'customer',
      duty: 'Set the retention of automatic backups: by API it is 30 days by default, from 0 (none) to 90. They are deleted with the file system, whereas user-initiated backups and those of AWS Backup are retained.',
      setting: 'on-by-default',
      sources: [
        { page: 'settings', at: 'settingPropertyDefault30' },
        {
          page: 'backups',
          at: [
            'Automatic daily backups are … file system is deleted',
            'User-initiated backups are retained … was backed up',
            'Amazon FSx retain your … file system is deleted',
          ],
        },
      ],
      evidence: [
        'fsx-resources-protected-by-backup-plan',
        'fsx-last-backup-recovery-point-created',
      ],
    },
    'restore-tests': { owner: 'customer', evidence: ['fsx-meets-restore-time-target'] },
    'key-choice': {
      name: 'Choose the KMS key at creation',
      owner: 'customer',
      duty: 'Specify the KMS key in KmsKeyId at creation; if you don’t, the FSx-managed key of your account is used. Of the permissions in its key policy, Decrypt, GenerateDataKeyWithoutPlaintext, CreateGrant and DescribeKey are required.',
      sources: [
        { page: 'create', at: 'Specifies the ID of … account is used' },
        {
          page: 'atRest',
          at: [
            'kms:Decrypt – (Required) … been previously encrypted',
            'kms:GenerateDataKeyWithoutPlaintext – (Required) … a KMS key',
            'kms:CreateGrant – (Required) … the specified KMS key',
          ],
        },
      ],
    },
  },
  remove: [
    'tenant-isolation',
    'os-patches',
    'engine-version',
    'schema-and-queries',
    'engine-users',
  ],
  add: [
    {
      id: 'internet-block',
      layer: 'network',
      name: 'Keep public addresses off',
      owner: 'aws',
      duty: 'Detach automatically an Elastic IP address that is attached to a file system’s network interface: exposing file systems to the public internet is not supported.',
      setting: 'always-on',
      sources: [
        { page: 'availability', at: "FSx doesn't support accessing … automatically detaches it" },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'transit-encryption',
      layer: 'network',
      name: 'Encrypt traffic of capable clients',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Enable encryption of data in transit automatically when the file system is accessed from EC2 instances that support it.',
      sources: [{ page: 'what', at: 'Encryption of data in … support this feature' }],
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
      duty: 'Replicate data synchronously within and between two zones, each with a set of storage volumes. Fail over, typically within 60 seconds, in conditions such as an unavailable preferred server, planned maintenance or a disrupted zone.',
      sources: [
        {
          page: 'availability',
          at: [
            'Each of the Availability … within 60 seconds',
            'file systems automatically fail … Zone disruption occurs',
          ],
        },
      ],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'file-permissions',
      layer: 'application',
      name: 'Unix permissions on the files',
      owner: 'customer',
      duty: 'Control access to files and folders by Unix permissions. You can set user and group quotas for file systems shared across users and applications.',
      sources: [
        {
          page: 'what',
          at: [
            'user and group quotas … users and applications',
            'To provide access control … supports Unix permissions',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'write-mode',
      layer: 'application',
      name: 'Choose sync or async exports',
      owner: 'customer',
      duty: 'Decide on the export option: sync is used by default. With async, writes are acknowledged before they are written to disk, and if the system crashes before they are finished, you lose the unwritten data.',
      switchOf: 'sync-writes',
      sources: [
        {
          page: 'exports',
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
      duty: 'You can take OpenZFS snapshots, which are stored locally on the file system. Specify crossmnt, used by default, when you change a client configuration: without it you cannot see or access them in the snapshot directory.',
      sources: [
        { page: 'what', at: 'Near-instant point-in-time OpenZFS … each file system' },
        { page: 'exports', at: 'crossmnt is used by … snapshot directory' },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'backup-tags',
      layer: 'application',
      name: 'Carry tags over to backups and volumes',
      owner: 'customer',
      duty: 'Set CopyTagsToBackups and CopyTagsToVolumes, both false by default, to copy the file system’s tags to backups and volumes. Where you specify tags for a backup or volume, only these are copied.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'settings',
          at: [
            'A Boolean value indicating … are copied to backups',
            'be copied to volumes … are copied to volumes',
          ],
        },
      ],
      controls: ['cm-8'],
      evidence: ['FSx.1', 'fsx-openzfs-copy-tags-enabled'],
    },
    {
      id: 'nfs-exports',
      layer: 'access',
      name: 'Say which clients may mount',
      owner: 'customer',
      duty: 'Specify who can mount the file system: you can name an IP address or a CIDR range instead of the wildcard that FSx uses by default.',
      sources: [{ page: 'exports', at: 'A value that specifies … specifying the client' }],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 's3-public-block',
      layer: 'access',
      name: 'Block public access at S3 access points',
      owner: 'aws',
      duty: 'Enforce Block Public Access for the S3 access points attached to volumes; the setting cannot be modified or disabled. Authorize each request by the S3 policies first and then by the file system.',
      setting: 'always-on',
      sources: [
        {
          page: 's3AccessPoints',
          at: [
            'For each request, S3 … on the file system',
            'Amazon S3 enforces Block … disable this setting',
          ],
        },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 's3-access-points',
      layer: 'access',
      name: 'S3 access points to the files',
      owner: 'customer',
      duty: 'Where you attach S3 access points to volumes, set their IAM access point policies and the POSIX file system users by which requests are authorized. You can configure them to accept requests only from a VPC.',
      sources: [
        {
          page: 's3AccessPoints',
          at: [
            'Each S3 access point … the access point',
            'You can configure an … a private network',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
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
          id: 'route-rules',
          layer: 'network',
          name: 'Write the routes to the file server',
          owner: 'aws',
          duty: 'Create the rules that route traffic to the correct file server in the route tables that you specify.',
          sources: [{ page: 'settings', at: 'routeTablesDefaultRouteTable' }],
          controls: ['sc-7'],
        },
        {
          id: 'route-tables',
          layer: 'network',
          name: 'Name the clients’ route tables',
          owner: 'customer',
          duty: 'Specify in RouteTableIds all route tables associated with the subnets in which your clients are located; by default, FSx selects the VPC’s default one.',
          sources: [{ page: 'settings', at: 'routeTablesDefaultRouteTable' }],
          controls: ['sc-7', 'cm-6'],
        },
      ],
    },
    {
      id: 'single-az-ha',
      name: 'Single-AZ (HA)',
      summary:
        'Two servers in one zone in front of one set of volumes: a server may fail, the storage has no second site.',
      override: {
        'server-recovery': {
          name: 'Fail over within the zone',
          owner: 'aws',
          duty: 'Fail over to the standby server in planned maintenance or unplanned disruption, typically within 60 seconds, replace a failed server and fail back. Both servers are connected to a single set of storage volumes in one zone.',
          sources: [
            {
              page: 'availability',
              at: [
                'connected to a single … single Availability Zone',
                'During planned maintenance events … back to the primary',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Decide on one set of volumes in one zone',
          owner: 'customer',
          duty: 'Decide whether the workload can do without storage redundancy across zones. In rare cases, such as storage component failures, a failure may be unrecoverable; you can then recover from the most recent backup.',
          sources: [
            {
              page: 'availability',
              at: [
                'recommended as a cost-effective … EDA workloads',
                'For all Single-AZ file … most recent backup',
              ],
            },
          ],
          controls: ['cp-2', 'ra-3'],
          evidence: ['FSx.3', 'fsx-openzfs-deployment-type-check'],
        },
      ],
    },
    {
      id: 'single-az',
      name: 'Single-AZ (non-HA)',
      summary: 'One server in one zone: down during repair and patching until it is back.',
      override: {
        'maintenance-window': {
          owner: 'customer',
          duty: 'Choose the 30-minute window, preferably when there is minimal load, or one is assigned: the file system is unavailable in it, typically for less than 15 minutes. If none is scheduled within 14 days, FSx proceeds with a released patch.',
        },
        'server-recovery': {
          name: 'Repair the single server',
          owner: 'aws',
          duty: 'Monitor for hardware failures and replace the failed component. Recovery usually brings about 30 minutes of downtime.',
          sources: [{ page: 'availability', at: 'monitorsHardwareFileSystem' }],
        },
      },
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Use non-HA where some loss is tolerable',
          owner: 'customer',
          duty: 'Use Single-AZ (non-HA) for workloads that tolerate a temporary loss of availability and, in rare cases, the loss of data updates since the most recent backup. You can migrate to another type, for example by restoring a backup.',
          sources: [
            {
              page: 'availability',
              at: [
                'designed as a cost-efficient … most recent backup',
                'You can also migrate … on-demand replication',
              ],
            },
          ],
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
        'The backup page calls backups file-system-consistent. The page on availability and durability calls them crash-consistent. The catalogue claims neither.',
      sources: [
        {
          page: 'backups',
          at: 'backups are file-system-consistent, highly durable, and incremental',
        },
        { page: 'availability', at: 'Amazon FSx backups are crash-consistent and incremental' },
      ],
    },
    {
      topic: 'Shortest and default retention',
      questions: ['keep-backups'],
      finding:
        'The backup page allows 1 to 90 days and says that the API’s default differs from the console’s 30. The API reference allows 0 to 90, with 0 switching automatic backups off, and gives 30 as the default. The catalogue follows the API reference.',
      sources: [
        { page: 'backups', at: 'the default automatic daily … between 1–90 days' },
        { page: 'settings', at: 'settingPropertyDefault30' },
      ],
    },
    {
      topic: 'Downtime of a Single-AZ (non-HA) file system in maintenance',
      finding:
        'The page on maintenance windows says that patching typically takes less than 15 minutes. The page on availability says that such file systems usually have about 30 minutes of downtime, in failure recovery and in the planned window alike. The catalogue gives the first for patching and the second for repair.',
      sources: [
        { page: 'maintenance', at: 'you should expect that … less than 15 minutes' },
        { page: 'availability', at: 'monitorsHardwareFileSystem' },
      ],
    },
  ],
  pages: {
    backups: { path: 'using-backups', title: 'Protecting your data with backups' },
    s3AccessPoints: {
      path: 's3accesspoints-for-FSx',
      title: 'Accessing your data using Amazon S3 access points',
    },
    atRest: { path: 'encryption-rest', title: 'Encryption at rest' },
    groups: {
      path: 'limit-access-security-groups',
      title: 'Managing file system access with with Amazon VPC',
    },
    availability: {
      path: 'availability-durability',
      title: 'Availability and durability for Amazon FSx for OpenZFS',
      passages: {
        monitorsHardwareFileSystem: 'monitors for hardware failures, … for your file system',
      },
    },
    settings: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html',
      title: 'CreateFileSystemOpenZFSConfiguration',
      passages: {
        settingPropertyDefault30: 'Setting this property to … The default is 30',
        routeTablesDefaultRouteTable: 'the route tables in … default route table',
      },
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
