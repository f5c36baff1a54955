import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for Windows File Server',
  shortName: 'FSx for Windows',
  summary:
    'AWS runs and updates Windows file servers. You join them to an Active Directory, which controls who gets access.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/',
  docs: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html',
  read: '2026-11-26',
  aliases: [
    'FSx Windows',
    'Windows File Server',
    'SMB',
    'CIFS',
    'file share',
    'NTFS',
    'Active Directory file system',
    'DFS',
  ],
  aws: {
    terraformPrefixes: ['aws_fsx_windows_'],
    resources: [
      {
        types: ['aws_fsx_windows_file_system'],
        modes: [
          { mode: 'self-managed-ad', where: { self_managed_active_directory: '*' }, also: true },
          { mode: 'multi-az', where: { deployment_type: 'MULTI_AZ_*' } },
          { mode: 'single-az' },
        ],
      },
      {
        types: ['AWS::FSx::FileSystem'],
        modes: [
          {
            mode: 'multi-az',
            where: {
              FileSystemType: 'WINDOWS',
              'WindowsConfiguration.DeploymentType': 'MULTI_AZ_*',
            },
          },
          { mode: 'single-az', where: { FileSystemType: 'WINDOWS' } },
        ],
      },
    ],
  },
  archetype: 'managed-instances',
  traits: ['key-choice'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      answers: ['patch-system', 'patch-engine'],
      duty: 'AWS sets up and provisions the file servers and storage volumes, and keeps the Windows software up to date.',
      sources: [{ page: 'what', at: 'As a fully managed … and performs backups' }],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Set the preferred start time of the weekly maintenance (`WeeklyMaintenanceStartTime`). During the planned window, a Single-AZ file system usually has about 30 minutes of downtime.',
      sources: [
        { page: 'settings', at: 'preferredWeeklyMaintenance' },
        { page: 'availability', at: 'singleAzFileUsuallyFileSystem' },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Control access to the FSx API with IAM policies. Windows access control lists control access to files and folders. Microsoft Active Directory authenticates users who access file systems.',
      sources: [{ page: 'what', at: 'FSx provides access control … Microsoft Active Directory' }],
    },
    'network-exposure': {
      name: 'Security groups and network ACLs',
      owner: 'customer',
      duty: 'Limit access to the file system with security groups. Ensure that these groups and the network ACLs allow traffic on the ports that AWS lists. These include SMB (TCP 445) and the directory’s ports.',
      sources: [
        {
          page: 'groups',
          at: [
            'use security groups to … to your file systems',
            'pleaseEnsureFollowingDiagram',
            'Directory Services SMB file sharing',
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
        { page: 'atRest', at: 'All Amazon FSx file … as it is read' },
        { page: 'create', at: 'kmsKeyIdIsntAccount' },
      ],
    },
    'backup-run': {
      owner: 'aws',
      duty: 'By default, FSx takes an incremental daily backup in the backup window and stores it in Amazon S3. The Volume Shadow Copy Service makes the backup file-system-consistent. Ongoing maintenance may prevent the backup.',
      sources: [
        {
          page: 'backups',
          at: [
            'With Amazon FSx, backups … Storage Service (Amazon S3)',
            'By default, Amazon FSx … created the file system',
            'automated backups may not … file system maintenance',
          ],
        },
      ],
    },
    'backup-retention': {
      owner: 'customer',
      duty: 'Set the retention from 0 (no backups) to 90 days (the API’s default is 30). Lowering the retention permanently deletes backups outside the new window. Automatic backups are deleted with the file system, while AWS Backup retains its backups even then.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'backups',
          at: [
            'You can set the … file system is deleted',
            'Lowering the retention period … new retention window',
            'AWS Backup retains your … file system is deleted',
          ],
        },
        { page: 'settings', at: 'settingPropertyDefault30' },
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
      duty: 'Specify the KMS key at creation (`KmsKeyId`), or the FSx-managed key of your account is used. You can change the key when you restore a backup. In the key’s policy, `Decrypt`, `GenerateDataKeyWithoutPlaintext`, `CreateGrant` and `DescribeKey` are required.',
      sources: [
        {
          page: 'create',
          at: ['Specifies the ID of … Windows File Server', 'kmsKeyIdIsntAccount'],
        },
        { page: 'backups', at: 'You can change any … AWS KMS encryption key' },
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
    'engine-install',
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
        { page: 'availability', at: 'support accessing file systems … automatically detaches it' },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'network-interfaces',
      layer: 'network',
      name: 'Keep the network interfaces unchanged',
      owner: 'customer',
      duty: 'Do not modify or delete the elastic network interfaces of the file system. Doing so can cause a permanent loss of connection between your VPC and the file system.',
      sources: [{ page: 'availability', at: 'Do not modify or … VPC and your file' }],
      controls: ['cm-5'],
    },
    {
      id: 'transit-encryption',
      layer: 'network',
      name: 'Encrypt SMB traffic',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'FSx automatically encrypts data in transit with SMB encryption. This covers file shares that are mapped on compute instances that support SMB protocol 3.0 or newer.',
      sources: [{ page: 'inTransit', at: 'transit is supported on … modify your applications' }],
      controls: ['sc-8'],
    },
    {
      id: 'server-recovery',
      layer: 'platform',
      name: 'Replicate data and replace failed parts',
      owner: 'aws',
      duty: 'FSx replicates data automatically, which in most cases protects the data from the failure of a single component. FSx replaces failed components, usually with about 30 minutes of downtime. In rare cases, a failure may be unrecoverable, and you can then recover the file system from the most recent backup.',
      sources: [
        {
          page: 'availability',
          at: [
            'With Single-AZ file systems, … for your file system',
            'file system failure may … most recent backup',
          ],
        },
      ],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'audit-delivery',
      layer: 'platform',
      name: 'Deliver the audit events',
      owner: 'aws',
      duty: 'If auditing is enabled, FSx delivers the records of audit events to your destination, typically in minutes but sometimes later. On very rare occasions records might be missed.',
      sources: [{ page: 'auditing', at: 'Typically, audit event log … might be missed' }],
      controls: ['au-12'],
    },
    {
      id: 'shares-and-acls',
      layer: 'application',
      name: 'File shares and Windows ACLs',
      owner: 'customer',
      duty: 'You can create and manage file shares in addition to the default share. Control access to files and folders with Windows access control lists.',
      sources: [
        {
          page: 'what',
          at: [
            'You can create and … tool on Windows',
            'FSx provides access control … lists (ACLs)',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'restore-domain',
      layer: 'application',
      name: 'Restore into the right domain',
      owner: 'customer',
      duty: 'Restore a backup to a new file system of the same deployment type and storage capacity. For users to keep access, the new file system’s Active Directory domain must be the original domain, or the original domain must trust it.',
      sources: [
        {
          page: 'backups',
          at: [
            'To ensure that users … domain of the original',
            'You can only restore … as the original',
          ],
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'file-access-auditing',
      layer: 'application',
      name: 'Turn on file access auditing',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable auditing, which is supported from 32 MBps of throughput, and choose CloudWatch Logs or Firehose as the destination. Configure audit controls (SACLs), without which no accesses are recorded. Access is recorded only after you enable auditing.',
      setting: {
        state: 'off-by-default',
        changedBy: 'customer',
        doors: { console: 'off-by-default' },
      },
      switchOf: 'audit-delivery',
      sources: [
        {
          page: 'auditing',
          at: [
            'access auditing is supported … or greater',
            'records end-user access data … is enabled',
            'You can send audit … Firehose delivery stream',
          ],
        },
        {
          page: 'auditingSwitch',
          at: [
            'On its own, turning … (also known as SACLs)',
            'turned off by default … FSx console',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
      evidence: ['fsx-windows-audit-log-configured'],
    },
    {
      id: 'directory',
      layer: 'access',
      name: 'Join a directory',
      owner: 'customer',
      duty: 'At creation, specify the AWS Managed Microsoft AD that you want the file system to join. Microsoft Active Directory authenticates users who access file systems.',
      sources: [
        { page: 'settings', at: 'The ID for an … file system should join' },
        {
          page: 'what',
          at: [
            'Users accessing file systems … Microsoft Active Directory',
            'You join your Amazon … while creating it',
          ],
        },
      ],
      controls: ['ia-2', 'ac-2'],
    },
    {
      id: 'smb-encryption',
      layer: 'access',
      name: 'Require SMB encryption from clients',
      owner: 'customer',
      duty: 'Decide whether to limit access to clients that support SMB encryption (`RejectUnencryptedAccess`). With `EncryptData`, you can turn encryption in transit on or off for the file system. If encryption is not enabled globally, you can enable it for single shares.',
      switchOf: 'transit-encryption',
      sources: [
        {
          page: 'inTransit',
          at: [
            'enableEntireFileSystem',
            'If global encryption is … for certain shares',
            'to disallow clients that … access the file system',
          ],
        },
      ],
      controls: ['sc-8', 'ac-17'],
    },
  ],
  modes: [
    {
      id: 'single-az',
      name: 'Single-AZ',
      summary:
        'The API’s default is a single Windows file server in one zone. It is usually down for about 30 minutes in maintenance and recovery.',
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Decide whether one zone is enough',
          owner: 'customer',
          duty: 'Decide whether the workload tolerates downtime and, in rare cases, the loss of data updates since the most recent backup. For most production workloads, AWS recommends Multi-AZ. The API’s default is `SINGLE_AZ_1`.',
          sources: [
            {
              page: 'availability',
              at: [
                'We recommend using Multi-AZ … model it provides',
                'workloadsRelaxedRecentBackup',
              ],
            },
            { page: 'settings', at: 'SINGLE_AZ_1 - (Default) Choose … single AZ redundancy' },
          ],
          controls: ['cp-2', 'ra-3'],
          evidence: ['FSx.5', 'fsx-windows-deployment-type-check'],
        },
      ],
    },
    {
      id: 'multi-az',
      name: 'Multi-AZ',
      summary:
        'AWS keeps a synchronous standby in a second zone and fails over to it automatically.',
      override: {
        'maintenance-window': {
          owner: 'customer',
          duty: 'Set the preferred start time of the weekly maintenance (`WeeklyMaintenanceStartTime`). In planned maintenance, the file system fails over and back, each typically in less than 30 seconds. I/O may be paused meanwhile.',
          sources: [
            { page: 'settings', at: 'preferredWeeklyMaintenance' },
            {
              page: 'availability',
              at: [
                'The preferred file server undergoes planned maintenance',
                'A failover typically completes … is fully recovered',
                'During the brief period … be temporarily unavailable',
              ],
            },
          ],
        },
        'server-recovery': {
          name: 'Keep a standby and fail over to it',
          owner: 'aws',
          duty: 'FSx replicates data synchronously within and between two zones. It fails over automatically in a zone’s outage, or when the preferred server becomes unavailable or undergoes planned maintenance. It fails back once the preferred server is fully recovered.',
          sources: [
            {
              page: 'availability',
              at: [
                'Data is replicated synchronously … the standby AZ',
                'Multi-AZ file systems automatically … undergoes planned maintenance',
                'Failback to the original … is fully recovered',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'linux-clients',
          layer: 'application',
          name: 'Plan for Linux clients in a failover',
          owner: 'customer',
          duty: 'Plan for interruptions: Linux clients do not connect to the standby automatically, and resume after the failback. You can test a failover by modifying the throughput capacity. AWS recommends a lighter load for tests.',
          sources: [
            {
              page: 'availability',
              at: [
                'We recommend testing the … a lighter load',
                'Linux clients do not … the preferred subnet',
                'You can test failover … its throughput capacity',
              ],
            },
          ],
          controls: ['cp-2', 'cp-4'],
        },
      ],
    },
    {
      id: 'self-managed-ad',
      name: 'Multi-AZ with a self-managed Active Directory',
      summary:
        'The directory runs on your own domain controllers. You manage its service account, its ports and its administrators’ group.',
      extends: 'multi-az',
      override: {
        'network-exposure': {
          name: 'Ports to clients and domain controllers',
          owner: 'customer',
          duty: 'Allow AWS’s listed ports in the security group and network ACLs, and ICMP between domain controllers and FSx. Mirror the rules on firewalls of domain controllers, DNS servers, clients and administrators. FSx ignores domain controllers that block TCP and UDP on port 389.',
          sources: [
            {
              page: 'selfManaged',
              at: [
                'Amazon FSx will ignore … Amazon FSx connectivity requirements',
                'Ensure that your firewall … and Amazon FSx',
                'These traffic rules need … and FSx administrators',
              ],
            },
            { page: 'groups', at: 'pleaseEnsureFollowingDiagram' },
          ],
        },
        directory: {
          name: 'Directory and its service account',
          owner: 'customer',
          duty: 'Give FSx a separate service account, which AWS recommends instead of Domain Admins. Keep the account valid for the file system’s lifetime, as FSx uses it, for example, to replace failed servers and patch Windows Server. As soon as the account’s password is reset, update the password on the file system.',
          sources: [
            {
              page: 'selfManaged',
              at: [
                'service account to delegate … for this purpose',
                'as soon as the … on your file system',
                'require a valid service … Microsoft Windows Server software',
              ],
            },
          ],
          controls: ['ia-2', 'ia-5', 'ac-6'],
        },
      },
      add: [
        {
          id: 'directory-validation',
          layer: 'access',
          name: 'Validate the directory before you join',
          owner: 'customer',
          duty: 'AWS strongly recommends that you test your network settings with the FSx validation tool before you join. The tool can also validate your Active Directory configuration.',
          sources: [
            {
              page: 'selfManaged',
              at: [
                'You can validate your … Active Directory Validation tool',
                'We strongly recommend that … your self-managed Active Directory',
              ],
              verified: '2026-11-27',
            },
          ],
          controls: ['ca-3'],
        },
        {
          id: 'dns-records',
          layer: 'network',
          name: 'DNS records with a third-party DNS',
          owner: 'customer',
          duty: 'If you use a third-party DNS, set up the DNS record entries of the file system manually. FSx registers them only if Microsoft DNS is the default DNS service.',
          sources: [{ page: 'selfManaged', at: 'Amazon FSx only registers … after you create it' }],
          controls: ['sc-20'],
        },
        {
          id: 'computer-objects',
          layer: 'access',
          name: 'Keep FSx’s computer objects unchanged',
          owner: 'customer',
          duty: 'Do not move, disable or delete the computer objects that FSx creates in the OU. Do not change the default OU after creation. These actions cause the file system to become misconfigured.',
          sources: [{ page: 'selfManaged', at: 'Do not move, disable, … to become misconfigured' }],
          controls: ['cm-5'],
        },
        {
          id: 'credentials-secret',
          layer: 'access',
          name: 'Store the service account credentials',
          owner: 'customer',
          duty: 'AWS recommends that you store the service account’s credentials in Secrets Manager rather than in plaintext. Encrypt the secret with a new KMS key in the file system’s Region. In the policies of the key and the secret, let FSx use them.',
          sources: [
            {
              page: 'selfManaged',
              at: [
                'You can provide these … secret ARN (recommended)',
                'create a new key, … your Active Directory',
                'Add the following policy … to use the secret',
              ],
            },
            { page: 'selfManaged', at: 'For Key policy, choose … use the KMS key' },
          ],
          controls: ['ia-5', 'sc-12'],
        },
        {
          id: 'file-administrators',
          layer: 'access',
          name: 'Specify the administrators’ group',
          owner: 'customer',
          duty: 'You can specify the domain group that performs administrative actions. Examples are managing file shares and the root folder’s ACLs, or taking ownership of files. By default, FSx delegates these actions to Domain Admins.',
          sources: [{ page: 'selfManaged', at: 'The domain group to … domain by default' }],
          controls: ['ac-2', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Default retention of automatic backups through the API',
      questions: ['keep-backups'],
      finding:
        'The backup page says that the console keeps automatic backups for 30 days by default. It adds that the default in the API and CLI is different. The API reference gives 30 as the default of `AutomaticBackupRetentionDays`. The catalogue follows the API reference, and asks you to set the number yourself.',
      sources: [
        { page: 'backups', at: 'the default automatic daily … API and CLI' },
        { page: 'settings', at: 'settingPropertyDefault30' },
      ],
    },
    {
      topic: 'Whether data in transit is encrypted in any case',
      questions: ['encrypt-in-transit'],
      finding:
        'The introduction says that data in transit is encrypted automatically. The page on encryption in transit limits this to clients with SMB 3.0 or newer. It lets you turn encryption off by share or as a whole, and makes the refusal of other clients a switch. The catalogue counts the encryption as AWS’s and the switches as yours.',
      sources: [
        { page: 'what', at: 'Data in transit is … Kerberos session keys' },
        { page: 'inTransit', at: 'enableEntireFileSystem' },
      ],
    },
    {
      topic: 'Downtime of a Single-AZ file system in maintenance',
      finding:
        'The page on availability says that Single-AZ file systems usually have about 30 minutes of downtime in failure recovery and in the planned maintenance window. Further down, the page describes workloads that tolerate a loss of availability for up to 20 minutes in the same events. The catalogue gives the longer time.',
      sources: [
        { page: 'availability', at: 'singleAzFileUsuallyFileSystem' },
        { page: 'availability', at: 'workloadsRelaxedRecentBackup' },
      ],
    },
  ],
  pages: {
    backups: { path: 'using-backups', title: 'Protecting your data with backups' },
    settings: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemWindowsConfiguration.html',
      title: 'CreateFileSystemWindowsConfiguration',
      passages: {
        preferredWeeklyMaintenance: 'The preferred start time … perform weekly maintenance',
        settingPropertyDefault30: 'Setting this property to … The default is 30',
      },
    },
    what: { path: 'what-is', title: 'What is FSx for Windows File Server?' },
    inTransit: {
      path: 'encryption-in-transit',
      title: 'Encryption of data in transit',
      passages: { enableEntireFileSystem: 'You can also enable … entire file system' },
    },
    availability: {
      path: 'high-availability-multiAZ',
      title: 'Availability and durability: Single-AZ and Multi-AZ file systems',
      passages: {
        singleAzFileUsuallyFileSystem: 'Single-AZ file systems usually … for your file system',
        workloadsRelaxedRecentBackup: 'Workloads with relaxed availability … most recent backup',
      },
    },
    selfManaged: {
      path: 'self-managed-AD',
      title: 'Using a self-managed Microsoft Active Directory',
    },
    atRest: { path: 'encryption-at-rest', title: 'Encryption of data at rest' },
    groups: {
      path: 'limit-access-security-groups',
      title: 'File system access control with Amazon VPC',
      passages: { pleaseEnsureFollowingDiagram: 'Please ensure that the … the following diagram' },
    },
    auditingSwitch: { path: 'manage-faa', title: 'Managing file access auditing' },
    create: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
      title: 'CreateFileSystem',
      passages: { kmsKeyIdIsntAccount: "If a KmsKeyId isn't … account is used" },
    },
    auditing: {
      path: 'file-access-auditing',
      title: 'Logging end user access with file access auditing',
    },
  },
});
