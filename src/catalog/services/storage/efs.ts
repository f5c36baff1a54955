import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic File System (Amazon EFS)',
  shortName: 'EFS',
  summary:
    'EFS is an elastic NFS file system without servers. AWS stores the files, and you decide which clients may mount it and with which identity.',
  guide: 'https://docs.aws.amazon.com/efs/latest/ug/',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html',
  read: '2026-11-24',
  aliases: [
    'Elastic File System',
    'NFS',
    'NFSv4',
    'shared file system',
    'mount target',
    'access point',
    'One Zone',
    'efs-utils',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::EFS'],
    terraformPrefixes: ['aws_efs_'],
    resources: [
      {
        types: ['aws_efs_file_system'],
        modes: [{ mode: 'one-zone', where: { availability_zone_name: '*' } }, { mode: 'regional' }],
      },
      {
        types: ['AWS::EFS::FileSystem'],
        modes: [
          { mode: 'replicated', where: { ReplicationConfiguration: '*' }, also: true },
          { mode: 'one-zone', where: { AvailabilityZoneName: '*' } },
          { mode: 'regional' },
        ],
      },
      { types: ['aws_efs_replication_configuration'], modes: [{ mode: 'replicated' }] },
    ],
  },
  archetype: 'serverless-data',
  profile: { insideVpc: 'yes' },
  traits: ['activity-trail', 'network-exposure'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'EFS manages all the infrastructure of the file storage, including patching and maintenance.',
      sources: [{ page: 'what', at: 'The service manages all … file system configurations' }],
    },
    'engine-patches': {
      name: 'Run the NFS service',
      owner: 'aws',
      duty: 'EFS supports NFSv4.0 and 4.1, and grows and shrinks automatically as files are added and removed. The IP addresses and DNS of mount targets are static. Multiple resources back each mount target.',
      sources: [
        {
          page: 'what',
          at: [
            'growing and shrinking automatically … remove files',
            'Network File System version … (NFSv4.1 and NFSv4.0)',
          ],
        },
        { page: 'works', at: 'while the IP addresses … by multiple resources' },
      ],
      controls: ['cp-10'],
    },
    'resource-policies': {
      name: 'File system policy',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Write a file system policy that grants `ClientMount` and `ClientWrite` to roles. Until you do, any client that reaches a mount target has full access, without IAM. Clients with these roles mount with the EFS mount helper.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'iamAccess',
          at: [
            'You must use the … control client access',
            'The default EFS file … file system creation',
          ],
        },
        { page: 'publicAccess', at: 'By default, new EFS … allow public access' },
      ],
    },
    'customer-data': {
      name: 'Lifecycle policies',
      owner: 'customer',
      duty: 'Set the lifecycle policies that define when file system data moves to another storage class. Examples are Infrequent Access or, with Elastic throughput, Archive.',
      sources: [
        {
          page: 'features',
          at: [
            'lifecycleStorageClass',
            'newFileLifecycleManagement',
            'The EFS Archive storage … with Elastic throughput',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Turn on encryption at rest',
      owner: 'customer',
      duty: 'If you use the CLI, API or SDKs, enable encryption explicitly, because only the console enables it by default. You cannot change the setting later, but you can replicate to a new, encrypted file system. You can enforce encryption with the condition key `elasticfilesystem:Encrypted`.',
      setting: {
        state: 'off-by-default',
        changedBy: 'customer',
        doors: { console: 'on-by-default', api: 'off-by-default' },
      },
      sources: [
        {
          page: 'atRest',
          at: [
            'When you create a … explicity enable encryption',
            'After you create an … new encrypted file system',
            'elasticfilesystem:Encrypted IAM condition key … create EFS file systems',
          ],
        },
      ],
      evidence: ['EFS.8', 'EFS.1', 'efs-encrypted-check'],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'For file contents, keep the default key, `aws/elasticfilesystem`, or specify your own key. If you revoke the grant on your key, EFS cannot access the key for future operations. Names and directory contents use a key that EFS manages.',
      sources: [
        {
          page: 'atRest',
          at: [
            'The contents of your … EFS manages internally',
            'You manage control of … for future operations',
          ],
        },
      ],
      evidence: ['efs-filesystem-ct-encrypted'],
    },
    durability: {
      name: 'Store copies across zones',
      owner: 'aws',
      duty: 'EFS stores the data of a Regional file system redundantly in at least three Availability Zones. The file system stays available when one or more of them fail. It is designed for 11 nines of durability.',
      sources: [
        {
          page: 'features',
          at: [
            'Regional file systems (recommended) … Region are unavailable',
            'Data requiring the highest … One Zone',
          ],
        },
      ],
    },
    backups: {
      name: 'Turn on automatic backups',
      owner: 'customer',
      duty: 'If you create a Regional file system with the CLI or API and want automatic backups, turn them on. In the console they are on by default. AWS recommends that you pause applications or processes that modify the file system during a backup, or schedule backups for times without modifications.',
      setting: {
        state: 'off-by-default',
        changedBy: 'customer',
        doors: { console: 'on-by-default', api: 'off-by-default' },
      },
      sources: [
        {
          page: 'backups',
          at: [
            'fileSystemsZoneFileSystems',
            'You can turn on … CLI or API',
            'ensureConsistentBeingModified',
          ],
        },
      ],
      evidence: [
        'EFS.7',
        'EFS.2',
        'efs-automatic-backups-enabled',
        'efs-in-backup-plan',
        'efs-last-backup-recovery-point-created',
      ],
    },
    'network-exposure': {
      name: 'Mount targets and their security groups',
      owner: 'customer',
      duty: 'In the mount targets’ security groups, allow TCP 2049 from the clients, by group or CIDR range, and in production only minimal permissions. An NFSv4.1 client that cannot make this connection can neither mount nor assert a user and group ID. Mount targets can’t have public IP addresses.',
      sources: [
        {
          page: 'network',
          at: [
            'for a production system, … with minimal permissions',
            'An NFS version 4.1 … associated with them',
            'You can enable inbound … or security group',
          ],
        },
      ],
      evidence: ['EFS.6', 'efs-mount-target-public-accessible'],
    },
  },
  add: [
    {
      id: 'nfs-client',
      layer: 'operating-system',
      name: 'Install the mount helper',
      owner: 'customer',
      duty: 'AWS recommends that you install the EFS mount helper on the clients. With TLS, the helper enforces OCSP and certificate hostname checking by default. On Linux versions whose stunnel does not support these features, mounting with TLS fails.',
      sources: [
        { page: 'inTransit', at: 'By default, when using … using TLS fails' },
        { page: 'works', at: 'We recommend using a … EFS mount helper' },
      ],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'automatic-backup-run',
      layer: 'platform',
      name: 'Take the daily backups',
      owner: 'aws',
      duty: 'If automatic backups are on, AWS Backup takes an incremental backup each day with the default plan and keeps it for 35 days. The policy of the default vault denies deleting recovery points until somebody changes the policy.',
      sources: [
        {
          page: 'backups',
          at: [
            'usesAwsBackupBehalf',
            'awsBackupPerformsFileSystems',
            'vault Access policy is … deleting recovery points',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'lifecycle-run',
      layer: 'platform',
      name: 'Run the lifecycle policies',
      owner: 'aws',
      duty: 'EFS automatically moves data between storage classes according to the file system’s lifecycle configuration.',
      sources: [
        {
          page: 'features',
          at: 'Lifecycle management automatically transitions … the file system',
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'posix-permissions',
      layer: 'application',
      name: 'User and group IDs of clients',
      owner: 'customer',
      duty: 'Consider managing user ID mappings consistently across EC2 instances. EFS checks user and group IDs to verify permission. However, EFS does not authenticate these IDs, including the root ID of 0, outside of the instance.',
      sources: [
        {
          page: 'nfsPermissions',
          at: [
            'Amazon EFS checks their … access the objects',
            'Outside of the EC2 … ID of 0',
            'You might consider managing … EC2 instances consistently',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6', 'ia-2'],
    },
    {
      id: 'root-squash',
      layer: 'access',
      name: 'Restrict root access from clients',
      owner: 'customer',
      duty: 'Decide whether to enable root squashing, which is disabled by default. Without root squashing, EFS treats user ID 0 as root and bypasses permissions checks. You can use IAM to withhold `ClientRootAccess` from clients other than a single management workstation.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'nfsPermissions',
          at: [
            'By default, root squashing … the ClientRootAccess action',
            'You can configure Amazon … single management workstation',
          ],
        },
        { page: 'iamAccess', at: 'Provides use of the root user' },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'access-points',
      layer: 'access',
      name: 'Access points for applications',
      owner: 'customer',
      duty: 'If you want an application to have its own user identity and root directory, give it an access point that enforces them. You can use IAM policies to make the application use a specific access point.',

      sources: [
        { page: 'accessPoints', at: 'Access points can enforce … specific access point' },
        { page: 'nfsPermissions', at: 'Applications using the access … directory and below' },
      ],
      controls: ['ac-3', 'ac-6'],
      evidence: [
        'EFS.3',
        'EFS.4',
        'efs-access-point-enforce-root-directory',
        'efs-access-point-enforce-user-identity',
      ],
    },
    {
      id: 'encryption-run',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'In an encrypted file system, EFS encrypts data and metadata with AES-256 before they are written to storage. It decrypts them when they are read.',
      sources: [
        {
          page: 'atRest',
          at: [
            'In an encrypted file … modify your applications',
            'Amazon EFS uses industry-standard … at rest',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'TLS for mounts',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'To encrypt data in transit, declare it as a mount option, or connect through `stunnel` yourself. Encryption is configured per connection. To require TLS from clients, you can use the condition key `aws:SecureTransport` in the file system policy.',
      sources: [
        {
          page: 'inTransit',
          at: [
            'When encryption of data … your file system',
            'configured on a per-connection basis',
          ],
        },
        { page: 'iamAccess', at: 'Use this key to … EFS file system' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the EFS API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … EFS API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'connection-records',
      layer: 'data',
      name: 'Record connections of NFS clients',
      owner: 'aws',
      duty: 'EFS emits a CloudTrail event when it authorizes the connection of an NFS client, at the first connection and after each reconnection. It emits another when a connection is reauthorized and the permitted actions have changed.',
      sources: [
        {
          page: 'trail',
          at: [
            'Amazon EFS authorization for … UpdateClientConnection CloudTrail events',
            'event is emitted when … after a re-connection',
            'An UpdateClientConnection is … actions has changed',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'data-erasure',
      layer: 'data',
      name: 'Overwrite deleted data',
      owner: 'aws',
      duty: 'When users delete data from a file system, EFS makes the data unusable immediately and eventually overwrites it.',
      sources: [
        {
          page: 'deleting',
          at: 'When users delete data … an eventual manner',
          verified: '2026-12-07',
        },
      ],
      controls: ['mp-6', 'si-12'],
    },
    {
      id: 'file-system-deletion',
      layer: 'data',
      name: 'Delete a file system',
      owner: 'customer',
      duty: 'Unmount a file system before you delete it. You lose its data and cannot undo the deletion. If the file system is part of a replication configuration, delete the configuration first.',
      sources: [
        {
          page: 'deleting',
          at: [
            'File system deletion is … restore the data',
            'You cannot delete a … replication configuration first',
            'You should always unmount … before you delete it',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cm-3', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'regional',
      name: 'Regional file system',
      summary:
        'This is the type that AWS recommends. It stores the files in at least three Availability Zones.',
    },
    {
      id: 'one-zone',
      name: 'One Zone file system',
      summary:
        'The files and the one mount target are in a single zone. AWS takes backups by default, and you prepare for the loss of the zone.',
      override: {
        'customer-data': {
          owner: 'customer',
          duty: 'Set the lifecycle policies that define when file system data moves to Infrequent Access. AWS’s table lists Archive for Regional file systems only.',
          sources: [
            {
              page: 'features',
              at: [
                'lifecycleStorageClass',
                'newFileLifecycleManagement',
                'Inactive data that is … 99.9% (Regional)',
              ],
            },
          ],
        },
        durability: {
          name: 'Store copies within one zone',
          owner: 'aws',
          duty: 'EFS protects against failures of disks, hosts and racks inside the one zone. If the zone, or a part of it, is lost or damaged, data may be lost.',
          sources: [
            {
              page: 'features',
              at: [
                'One Zone file systems … might be lost',
                'our One Zone storage … data durability',
              ],
            },
          ],
        },
        backups: {
          name: 'Keep automatic backups on',
          owner: 'customer',
          remove: ['answers'],
          duty: 'For added data protection, leave automatic backups on. They are on by default for One Zone file systems. AWS recommends that you pause applications or processes that modify the file system during a backup, or schedule backups for times without modifications.',
          setting: 'on-by-default',
          switchOf: 'automatic-backup-run',
          sources: [
            {
              page: 'backups',
              at: ['fileSystemsZoneFileSystems', 'ensureConsistentBeingModified'],
            },
            { page: 'features', at: 'Amazon EFS automatically backs … with AWS Backup' },
          ],
        },
        'automatic-backup-run': {
          name: 'Take daily backups across zones',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'If automatic backups are on, AWS Backup takes an incremental backup each day with the default plan and keeps it for 35 days. Backups created and managed with AWS Backup are replicated to three Availability Zones.',
          sources: [
            {
              page: 'backups',
              at: ['usesAwsBackupBehalf', 'awsBackupPerformsFileSystems'],
            },
            { page: 'features', at: 'EFS file system backups … designed for durability' },
          ],
        },
      },
      add: [
        {
          id: 'zone-recovery',
          layer: 'application',
          name: 'Recover after the loss of the zone',
          owner: 'customer',
          duty: 'You can restore a backup to any operational Availability Zone of the Region or to another Region.',
          sources: [{ page: 'features', at: 'You can restore file … different AWS Region' }],
          controls: ['cp-2', 'cp-10'],
        },
      ],
    },
    {
      id: 'replicated',
      name: 'File system with a replica',
      summary:
        'EFS replicates to a second file system, in the Region or account that you name. You decide when to fail over to it.',
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate to the second file system',
          owner: 'aws',
          duty: 'If you enable replication, EFS automatically replicates data and metadata to the destination. After the initial replication, the RPO is 15 minutes for most file systems. Changes are not transferred in a point-in-time consistent manner.',
          sources: [
            {
              page: 'replication',
              at: [
                'automatically and transparently replicates … destination file system',
                'are not transferred to … point-in-time consistent manner',
                'Amazon EFS maintains a … most file systems',
              ],
            },
          ],
          controls: ['cp-6', 'cp-9'],
        },
        {
          id: 'region-failover',
          layer: 'application',
          name: 'Fail over to the replica, and back',
          owner: 'customer',
          duty: 'Monitor `TimeSinceLastSync`. To fail over, delete the replication configuration, which makes the replica writable, and use the replica in your workflow. Afterwards choose whether to keep the replica’s changes.',
          sources: [
            {
              page: 'failover',
              at: [
                'you can fail over … your application workflow',
                'During the failback process, … to your primary',
              ],
            },
            {
              page: 'replication',
              at: [
                'you can fail over … primary file system',
                'In CloudWatch, use the TimeSinceLastSync EFS metric',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether a new file system is open',
      questions: ['open-network'],
      finding:
        'The page on public access says that new file systems do not allow public access by default. The page on IAM says that the default file system policy grants full access to any anonymous client that can connect through a mount target. Both can be true, because a mount target has no public address. But “not public” here means “whoever reaches port 2049”. The catalogue therefore counts your own policy as a switch that starts off.',
      sources: ['publicAccess', { page: 'iamAccess', verified: '2026-11-24' }],
    },
  ],
  pages: {
    publicAccess: {
      path: 'access-control-block-public-access',
      title: 'Blocking public access to EFS file systems',
    },
    iamAccess: {
      path: 'iam-access-control-nfs-efs',
      title: 'Using IAM to control access to file systems',
      read: '2026-11-26',
    },
    what: { path: 'whatisefs', title: 'What is Amazon Elastic File System?', read: '2026-11-26' },
    works: { path: 'how-it-works', title: 'How Amazon EFS works', read: '2026-11-26' },
    features: {
      path: 'features',
      title: 'Features of Amazon EFS',
      read: '2026-11-26',
      passages: {
        lifecycleStorageClass: 'The lifecycle configuration is … another storage class',
        newFileLifecycleManagement: 'New file system data … using lifecycle management',
      },
    },
    atRest: { path: 'encryption-at-rest', title: 'Encrypting data at rest', read: '2026-11-26' },
    backups: {
      path: 'awsbackup',
      title: 'Backing up EFS file systems',
      read: '2026-11-26',
      passages: {
        fileSystemsZoneFileSystems: 'File systems that you … One Zone file systems',
        ensureConsistentBeingModified: 'To ensure consistent backups … not being modified',
        usesAwsBackupBehalf: 'uses the AWS Backup … on your behalf',
        awsBackupPerformsFileSystems: 'AWS Backup performs incremental … EFS file systems',
      },
    },
    inTransit: {
      path: 'encryption-in-transit',
      title: 'Encrypting data in transit',
      read: '2026-11-26',
    },
    nfsPermissions: {
      path: 'accessing-fs-nfs-permissions',
      title: 'Network File System (NFS) level users, groups, and permissions',
      read: '2026-11-26',
    },
    network: { path: 'network-access', title: 'Using VPC security groups', read: '2026-11-26' },
    accessPoints: {
      path: 'efs-access-points',
      title: 'Working with access points',
      read: '2026-11-26',
    },
    replication: {
      path: 'efs-replication',
      title: 'Replicating EFS file systems',
      read: '2026-11-26',
    },
    failover: { path: 'replication-fail-over', title: 'Using the replica' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon EFS API calls with AWS CloudTrail',
    },
    deleting: { path: 'delete-efs-fs', title: 'Deleting EFS file systems' },
  },
});
