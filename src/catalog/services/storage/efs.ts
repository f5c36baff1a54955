import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic File System (Amazon EFS)',
  shortName: 'EFS',
  summary:
    'An elastic NFS file system without servers: AWS keeps the files, you decide which client may mount as whom.',
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
  traits: ['network-exposure'],
  override: {
    'os-patches': {
      name: 'Patch the systems under the files',
      owner: 'aws',
      duty: 'Manage all the infrastructure of the file storage, patching and maintenance included.',
      sources: [{ page: 'what', at: 'The service manages all … file system configurations' }],
    },
    'engine-patches': {
      name: 'Run the elastic NFS service',
      owner: 'aws',
      duty: 'Support NFSv4.0 and 4.1, grow and shrink automatically as files are added and removed, and back mount targets, whose IP addresses and DNS are static, by multiple resources.',
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
      name: 'File system policy for NFS clients',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Write a file system policy: until you do, any client that reaches a mount target has full access, without IAM. Grant ClientMount and ClientWrite to roles; clients then mount with the EFS mount helper.',
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
      name: 'The class that files move to',
      owner: 'customer',
      duty: 'Set the lifecycle policies that define when file system data moves to another storage class, such as Infrequent Access or, with Elastic throughput, Archive.',
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
      name: 'Choose encryption at creation',
      owner: 'customer',
      duty: 'Enable encryption explicitly when you use the CLI, API or SDKs; in the console it is enabled by default. It cannot be changed later: replicate to a new, encrypted file system instead. You can enforce it with elasticfilesystem:Encrypted.',
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
      duty: 'Keep aws/elasticfilesystem, the default, or name a key of your own for file contents, and keep control of its grant: revoking it prevents EFS from accessing the key for future operations. Names and directory contents use a key that EFS manages.',
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
      name: 'Keep copies in three zones or more',
      owner: 'aws',
      duty: 'Store the data of a Regional file system redundantly in at least three Availability Zones and stay available when one or more of them fail; designed for 11 nines of durability.',
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
      name: 'Turn automatic backups on',
      owner: 'customer',
      duty: 'Turn automatic backups on for a Regional file system that you create by CLI or API, if you want them; in the console they are on by default. AWS recommends pausing what modifies the file system during the backup, or backing up while it is not being modified.',
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
      name: 'Mount targets and their port',
      owner: 'customer',
      duty: 'Let the mount targets’ security groups admit TCP 2049 from the clients, by group or CIDR range; in production, set these groups up with minimal permissions. An NFSv4.1 client can only mount, or assert a user and group ID, if it can make this connection. Mount targets can’t have public IP addresses.',
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
      name: 'Client and TLS tool on each machine',
      owner: 'customer',
      duty: 'Install the EFS mount helper on the clients, as AWS recommends. With TLS it enforces OCSP and certificate hostname checking by default; with Linux versions whose stunnel does not support these features, mounting with TLS fails.',
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
      duty: 'Where automatic backups are on, back up incrementally each day by the default plan and keep 35 days, in a default vault whose policy denies deleting recovery points until somebody changes it.',
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
      name: 'Carry out the lifecycle policies',
      owner: 'aws',
      duty: 'Move data between storage classes by itself, as the file system’s lifecycle configuration says.',
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
      duty: 'Consider managing user ID mappings consistently across EC2 instances. EFS checks user and group IDs to verify permission, but outside of the instance it does not authenticate these IDs, including the root ID of 0.',
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
      name: 'Restrict root access of clients',
      owner: 'customer',
      duty: 'Decide whether to enable root squashing, which is disabled by default: EFS treats ID 0 as root and bypasses permissions checks. You can withhold ClientRootAccess by IAM, except from a single management workstation.',
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
      name: 'Access point for each application',
      owner: 'customer',
      duty: 'Where an application should have a user identity and a root directory of its own, give it an access point that enforces them. You can use IAM policies to enforce that it uses a specific access point.',

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
      name: 'Encrypt what is created encrypted',
      owner: 'aws',
      duty: 'In an encrypted file system, encrypt data and metadata with AES-256 before they are written to storage, and decrypt them when they are read.',
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
      name: 'Mount with TLS, require it by policy',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Declare encryption of data in transit as a mount option: it is configured on a per-connection basis. You can require clients to use TLS by aws:SecureTransport in the file system policy.',
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
  ],
  modes: [
    {
      id: 'regional',
      name: 'Regional file system',
      summary: 'What AWS recommends: the files are in at least three Availability Zones.',
    },
    {
      id: 'one-zone',
      name: 'One Zone file system',
      summary:
        'The files and the one mount target are in a single zone: AWS backs up by default, and surviving the loss of the zone is yours.',
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
          name: 'Keep copies within one zone',
          owner: 'aws',
          duty: 'Protect against failures of disks, hosts and racks inside the one zone. Data may be lost when the zone, or a part of it, is lost or damaged.',
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
          name: 'Keep the automatic backups on',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Leave automatic backups on, as they are by default for One Zone file systems: they are for added data protection. AWS recommends pausing what modifies the file system during a backup, or backing up while it is not being modified.',
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
          name: 'Take daily backups to three zones',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'Where automatic backups are on, back up incrementally each day by the default plan and keep 35 days. Backups that are created and managed using AWS Backup are replicated to three Availability Zones.',
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
        'EFS keeps a second file system in step, in the Region or account that you name; turning to it is your decision.',
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Keep the replica in step',
          owner: 'aws',
          duty: 'When you enable replication, automatically replicate data and metadata to the destination, after the initial replication with an RPO of 15 minutes for most file systems. Changes are not transferred in a point-in-time consistent manner.',
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
          duty: 'Watch TimeSinceLastSync. To fail over, delete the replication configuration, which makes the replica writable, and use it in your workflow; afterwards choose whether to keep its changes.',
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
        'The page on public access says that new file systems do not allow public access by default. The page on IAM says that the default file system policy grants full access to any anonymous client that can connect through a mount target. Both can stand, because a mount target has no public address; but “not public” here means “whoever reaches port 2049”. The catalogue therefore counts a policy of your own as a switch that starts off.',
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
  },
});
