import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for OpenZFS',
  shortName: 'FSx for OpenZFS',
  summary:
    'FSx for OpenZFS provides NFS file systems. AWS installs and patches the software, and your exports decide who may mount a volume.',
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
  traits: ['activity-trail', 'key-choice'],
  override: {
    'engine-install': {
      name: 'Install and patch the file servers',
      owner: 'aws',
      duty: 'AWS sets up and provisions file servers and storage volumes, and installs the servers’ software. FSx patches the OpenZFS software, typically once every month. It completes pending write operations to the storage volumes before maintenance begins.',
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
      duty: 'Choose the maintenance window, or FSx assigns a 30-minute default; AWS recommends idle periods. You can move the window. If a patch is released and no window is scheduled within 14 days, FSx proceeds with maintenance.',
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
      duty: 'Use IAM policies to control access at the API level. Security groups control access to the file system, and Unix permissions control access to files and folders.',
      sources: [{ page: 'what', at: 'FSx provides access control … supports Unix permissions' }],
    },
    'network-exposure': {
      name: 'Security groups of the interfaces',
      owner: 'customer',
      duty: 'Create a security group with inbound rules for TCP and UDP ports 111, 2049 and 20001 to 20003, and remove any outbound rules. Do not modify or delete the network interfaces. Doing so can cause a permanent loss of connection between your VPC and the file system.',
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
      duty: 'FSx automatically encrypts data at rest in file systems and backups. It uses the KMS key that you specify, or else the key that FSx manages for your account.',
      setting: 'always-on',
      sources: [
        { page: 'what', at: 'It automatically encrypts data … Service (AWS KMS)' },
        { page: 'atRest', at: 'Encryption of data at … the AWS SDKs' },
        { page: 'create', at: "If a KmsKeyId isn't … account is used" },
      ],
    },
    'backup-run': {
      owner: 'aws',
      duty: 'By default, FSx takes an incremental backup daily in the backup window and stores it in Amazon S3. Storage I/O might be suspended briefly.',
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
      duty: 'Set the retention of automatic backups, from 0 (no backups) to 90 days (the API’s default is 30). Automatic backups are deleted with the file system. User-initiated backups and those of AWS Backup are retained.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Specify the KMS key in `KmsKeyId` at creation. If you don’t, the FSx-managed key of your account is used. In the key’s policy, `Decrypt`, `GenerateDataKeyWithoutPlaintext`, `CreateGrant` and `DescribeKey` are required.',
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
      name: 'Detach public IP addresses',
      owner: 'aws',
      duty: 'FSx automatically detaches an Elastic IP address that is attached to a file system’s network interface. Exposing file systems to the public internet is not supported.',
      setting: 'always-on',
      sources: [
        { page: 'availability', at: "FSx doesn't support accessing … automatically detaches it" },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'transit-encryption',
      layer: 'network',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'FSx automatically enables encryption of data in transit when the file system is accessed from EC2 instances that support it.',
      sources: [{ page: 'what', at: 'Encryption of data in … support this feature' }],
      controls: ['sc-8'],
    },
    {
      id: 'sync-writes',
      layer: 'platform',
      name: 'Apply the sync or async option',
      owner: 'aws',
      duty: 'By default, FSx uses the export option `sync`. If you use `async` instead, FSx acknowledges writes before they are written to disk.',
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
      duty: 'FSx replicates data synchronously within and between two zones, each with a set of storage volumes. It fails over, typically within 60 seconds, in conditions such as an unavailable preferred server, planned maintenance or a disrupted zone.',
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
      duty: 'Control access to files and folders with Unix permissions. You can set user and group quotas for file systems shared across users and applications.',
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
      duty: 'Choose the export option `sync`, which is the default, or `async`. With `async`, writes are acknowledged before they are written to disk. If the system crashes before the writes are finished, you lose the unwritten data.',
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
      name: 'Snapshots and access to them',
      owner: 'customer',
      duty: 'You can take OpenZFS snapshots, which are stored locally on the file system. When you change a client configuration, specify the option `crossmnt`, which is used by default. Without it, you cannot see or access snapshots in the snapshot directory.',
      sources: [
        { page: 'what', at: 'Near-instant point-in-time OpenZFS … each file system' },
        { page: 'exports', at: 'crossmnt is used by … snapshot directory' },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'backup-tags',
      layer: 'application',
      name: 'Copy tags to backups and volumes',
      owner: 'customer',
      duty: 'To copy the file system’s tags to backups and volumes, set `CopyTagsToBackups` and `CopyTagsToVolumes` to `true`. The default is `false`. If you specify tags for a backup or volume, only those tags are copied.',
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
      name: 'Restrict who can mount',
      owner: 'customer',
      duty: 'Specify who can mount the file system. You can name an IP address or a CIDR range instead of the wildcard that FSx uses by default.',
      sources: [{ page: 'exports', at: 'A value that specifies … specifying the client' }],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 's3-public-block',
      layer: 'access',
      name: 'Block public access to S3 access points',
      owner: 'aws',
      duty: 'S3 enforces Block Public Access for the S3 access points attached to volumes. The setting cannot be modified or disabled. Each request is authorized first with the S3 policies and then on the file system.',
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
      duty: 'If you attach S3 access points to volumes, set the access points’ IAM policies. For each access point, set the POSIX file system user with which requests are authorized. You can configure access points to accept requests only from a VPC.',
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
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the FSx API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … FSx API operations',
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
      id: 'multi-az',
      name: 'Multi-AZ (HA)',
      summary:
        'Two servers run in two zones, each with a copy of the data. Clients reach the servers through a floating address.',
      add: [
        {
          id: 'route-rules',
          layer: 'network',
          name: 'Create the routes to the file server',
          owner: 'aws',
          duty: 'In the route tables that you specify, FSx creates the rules that route traffic to the correct file server.',
          sources: [{ page: 'settings', at: 'routeTablesDefaultRouteTable' }],
          controls: ['sc-7'],
        },
        {
          id: 'route-tables',
          layer: 'network',
          name: 'Route tables of the clients’ subnets',
          owner: 'customer',
          duty: 'In `RouteTableIds`, specify all route tables associated with your clients’ subnets. By default, FSx selects the VPC’s default route table.',
          sources: [{ page: 'settings', at: 'routeTablesDefaultRouteTable' }],
          controls: ['sc-7', 'cm-6'],
        },
      ],
    },
    {
      id: 'single-az-ha',
      name: 'Single-AZ (HA)',
      summary:
        'Two servers run in one zone with one set of volumes. FSx fails over if a server fails, but the storage has no second site.',
      override: {
        'server-recovery': {
          name: 'Fail over within the zone',
          owner: 'aws',
          duty: 'In planned maintenance or unplanned disruption, FSx fails over to the standby server, typically within 60 seconds. It replaces a failed server and fails back. Both servers are connected to a single set of storage volumes in one zone.',
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
          name: 'Decide whether one zone is enough',
          owner: 'customer',
          duty: 'Decide whether the workload can do without storage redundancy across zones. In rare cases, a failure, for example of a storage component, may be unrecoverable. You can then recover the file system from the most recent backup.',
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
      summary:
        'One server runs in one zone. The file system is unavailable while AWS repairs or patches the server.',
      override: {
        'maintenance-window': {
          owner: 'customer',
          duty: 'Choose the 30-minute maintenance window, preferably at minimal load, or FSx assigns one. The file system is unavailable in this window, typically for less than 15 minutes. If no window is scheduled within 14 days, FSx proceeds with a released patch.',
        },
        'server-recovery': {
          name: 'Repair the single server',
          owner: 'aws',
          duty: 'FSx monitors for hardware failures and replaces the failed component. Recovery usually brings about 30 minutes of downtime.',
          sources: [{ page: 'availability', at: 'monitorsHardwareFileSystem' }],
        },
      },
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Decide whether non-HA is enough',
          owner: 'customer',
          duty: 'Use Single-AZ (non-HA) for workloads that tolerate temporary loss of availability and, in rare cases, of data updates since the most recent backup. You can migrate to another type, for example by restoring a backup.',
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
        'The backup page allows 1 to 90 days and says that the API’s default differs from the console’s default of 30. The API reference allows 0 to 90, and 0 turns automatic backups off. It gives 30 as the default. The catalogue follows the API reference.',
      sources: [
        { page: 'backups', at: 'the default automatic daily … between 1–90 days' },
        { page: 'settings', at: 'settingPropertyDefault30' },
      ],
    },
    {
      topic: 'Downtime of a Single-AZ (non-HA) file system in maintenance',
      finding:
        'The page on maintenance windows says that patching typically takes less than 15 minutes. The page on availability gives about 30 minutes as the usual downtime, in failure recovery and in the planned window alike. The catalogue gives the first time for patching and the second for repair.',
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
    trail: {
      path: 'logging-using-cloudtrail-win',
      title: 'Logging FSx for OpenZFS API calls with AWS CloudTrail',
    },
  },
});
