import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for Windows File Server',
  shortName: 'FSx for Windows',
  summary:
    'Windows file servers that AWS runs and updates, joined to an Active Directory that decides who gets in.',
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
      name: 'Keep Windows up to date',
      owner: 'aws',
      answers: ['patch-system', 'patch-engine'],
      duty: 'Set up and provision the file servers and storage volumes, and keep the Windows software up to date.',
      sources: [{ page: 'what', at: 'As a fully managed … and performs backups' }],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Set the preferred start time of the weekly maintenance (WeeklyMaintenanceStartTime). A Single-AZ file system usually experiences about 30 minutes of downtime in the planned window.',
      sources: [
        { page: 'settings', at: 'preferredWeeklyMaintenance' },
        { page: 'availability', at: 'singleAzFileUsuallyFileSystem' },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Control access to the FSx API by IAM policies. Files and folders are controlled by Windows access control lists, and users who access file systems are authenticated with Microsoft Active Directory.',
      sources: [{ page: 'what', at: 'FSx provides access control … Microsoft Active Directory' }],
    },
    'network-exposure': {
      name: 'Security groups and network ACLs',
      owner: 'customer',
      duty: 'Limit access to the file system by security groups. Ensure that they and the network ACLs allow traffic on the ports that AWS lists, SMB (TCP 445) and those of the directory among them.',
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
      duty: 'Encrypt data at rest automatically, in file systems and backups, with the KMS key that you specify or else with the key that FSx manages for your account.',
      setting: 'always-on',
      sources: [
        { page: 'what', at: 'It automatically encrypts data … Service (AWS KMS)' },
        { page: 'atRest', at: 'All Amazon FSx file … as it is read' },
        { page: 'create', at: 'kmsKeyIdIsntAccount' },
      ],
    },
    'backup-run': {
      owner: 'aws',
      duty: 'By default, take an incremental daily backup in the backup window, made file-system-consistent by the Volume Shadow Copy Service, and store it in Amazon S3. Ongoing maintenance may prevent it.',
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
      duty: 'Set the retention, from 0 (none) to 90 days; the API’s default is 30. Lowering it permanently deletes backups outside the new window. Automatic backups are deleted with the file system, while AWS Backup retains its backups even then.',
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
      name: 'Choose the KMS key',
      owner: 'customer',
      duty: 'Specify the KMS key at creation (KmsKeyId); if you don’t, the FSx-managed key of your account is used. You can change it when you restore a backup. Of the permissions in its key policy, Decrypt, GenerateDataKeyWithoutPlaintext, CreateGrant and DescribeKey are required.',
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
      name: 'Keep public addresses off',
      owner: 'aws',
      duty: 'Detach automatically an Elastic IP address that gets attached to a file system’s network interface: exposing file systems to the public internet is not supported.',
      setting: 'always-on',
      sources: [
        { page: 'availability', at: 'support accessing file systems … automatically detaches it' },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'network-interfaces',
      layer: 'network',
      name: 'Leave the network interfaces alone',
      owner: 'customer',
      duty: 'Do not modify or delete the elastic network interfaces of the file system: that can cause a permanent loss of connection between your VPC and the file system.',
      sources: [{ page: 'availability', at: 'Do not modify or … VPC and your file' }],
      controls: ['cm-5'],
    },
    {
      id: 'transit-encryption',
      layer: 'network',
      name: 'Encrypt SMB traffic of capable clients',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Encrypt data in transit automatically, using SMB encryption, on file shares mapped on compute instances that support SMB protocol 3.0 or newer.',
      sources: [{ page: 'inTransit', at: 'transit is supported on … modify your applications' }],
      controls: ['sc-8'],
    },
    {
      id: 'server-recovery',
      layer: 'platform',
      name: 'Replace failed infrastructure components',
      owner: 'aws',
      duty: 'On Single-AZ file systems, replicate data automatically, which protects it from the failure of a single component in most cases, and replace failed components, usually with about 30 minutes of downtime. In rare cases a failure may be unrecoverable; you can then recover from the most recent backup.',
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
      duty: 'Where auditing is enabled, deliver the records of audit events to your destination, typically in minutes but sometimes later. On very rare occasions records might be missed.',
      sources: [{ page: 'auditing', at: 'Typically, audit event log … might be missed' }],
      controls: ['au-12'],
    },
    {
      id: 'shares-and-acls',
      layer: 'application',
      name: 'File shares and their Windows ACLs',
      owner: 'customer',
      duty: 'You can create and manage file shares beside the default one. Control access to files and folders with Windows access control lists.',
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
      duty: 'Restore a backup to a new file system of the same deployment type and storage capacity. For users to keep access, its Active Directory domain must be the original’s, or be trusted by it.',
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
      name: 'Audit who opens which file',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable auditing, supported from 32 MBps of throughput, configure audit controls (SACLs), without which no accesses are recorded, and choose CloudWatch Logs or Firehose. Access is recorded only from then on.',
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
      duty: 'Name the AWS Managed Microsoft AD that the file system should join when it is created: it is Microsoft Active Directory that authenticates users who access file systems.',
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
      name: 'Limit access to clients that encrypt',
      owner: 'customer',
      duty: 'Decide whether to limit access to clients that support SMB encryption (RejectUnencryptedAccess). With EncryptData you can turn encryption in transit on or off for the file system, or by share where it is not enabled globally.',
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
        'The API’s default: a single Windows file server in one zone, usually down for about 30 minutes in maintenance and recovery.',
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Decide on one server in one zone',
          owner: 'customer',
          duty: 'Decide whether the workload tolerates downtime and, in rare cases, the loss of data updates since the most recent backup; AWS recommends Multi-AZ for most production workloads. The API’s default is SINGLE_AZ_1.',
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
      summary: 'AWS keeps a synchronous standby in a second zone and fails over to it by itself.',
      override: {
        'maintenance-window': {
          owner: 'customer',
          duty: 'Set the preferred start time (WeeklyMaintenanceStartTime). In planned maintenance the file system fails over and back, each typically in less than 30 seconds, and I/O may be paused meanwhile.',
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
          duty: 'Replicate synchronously within and between two zones. Fail over automatically in a zone’s outage, or when the preferred server becomes unavailable or undergoes planned maintenance, and back once it is fully recovered.',
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
          name: 'Clients that do not follow a failover',
          owner: 'customer',
          duty: 'Plan for Linux clients, which do not connect to the standby automatically and resume after the failback. You can test a failover by modifying the throughput capacity; AWS recommends a lighter load for tests.',
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
        'The directory is on your own domain controllers: its service account, its ports and its administrators’ group become your work.',
      extends: 'multi-az',
      override: {
        'network-exposure': {
          name: 'Ports to clients and controllers',
          owner: 'customer',
          duty: 'Allow the ports that AWS lists, such as those of DNS, Kerberos, LDAP, SMB and RPC, and mirror the rules on firewalls of domain controllers, DNS servers, clients and administrators. Allow ICMP with domain controllers; those with TCP and UDP blocked on port 389 are ignored.',
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
          duty: 'Give FSx a separate service account, which AWS recommends instead of Domain Admins, and keep the account valid for the file system’s lifetime: FSx uses it for tasks such as replacing a failed server and patching Windows Server. As soon as its password is reset, update it on the file system.',
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
          duty: 'Test your network settings with the FSx validation tool before you join, as AWS strongly recommends. The tool can also validate your Active Directory configuration.',
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
          duty: 'Set up the DNS record entries of the file system manually if you use a third-party DNS: FSx registers them only where Microsoft DNS is the default DNS service.',
          sources: [{ page: 'selfManaged', at: 'Amazon FSx only registers … after you create it' }],
          controls: ['sc-20'],
        },
        {
          id: 'computer-objects',
          layer: 'access',
          name: 'Computer objects that FSx creates',
          owner: 'customer',
          duty: 'Do not move, disable or delete the computer objects that FSx creates in the OU, and do not change the default OU after creation: these actions cause the file system to become misconfigured.',
          sources: [{ page: 'selfManaged', at: 'Do not move, disable, … to become misconfigured' }],
          controls: ['cm-5'],
        },
        {
          id: 'credentials-secret',
          layer: 'access',
          name: 'Keep the credentials in a secret',
          owner: 'customer',
          duty: 'Store the service account’s credentials in Secrets Manager, as AWS recommends over plaintext. Encrypt the secret with a new KMS key in the file system’s Region, and let FSx use the key and the secret by their policies.',
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
          name: 'Name the administrators’ group',
          owner: 'customer',
          duty: 'You may name the domain group that performs administrative actions, such as managing file shares and the root folder’s ACLs or taking ownership of files. Otherwise FSx delegates this to Domain Admins by default.',
          sources: [{ page: 'selfManaged', at: 'The domain group to … domain by default' }],
          controls: ['ac-2', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Default retention of automatic backups by API',
      questions: ['keep-backups'],
      finding:
        'The backup page says that the console keeps automatic backups for 30 days by default and that the default in the API and CLI is different. The API reference gives 30 as the default of AutomaticBackupRetentionDays. The catalogue follows the API reference, and asks you to set the number yourself.',
      sources: [
        { page: 'backups', at: 'the default automatic daily … API and CLI' },
        { page: 'settings', at: 'settingPropertyDefault30' },
      ],
    },
    {
      topic: 'Whether data in transit is encrypted in any case',
      questions: ['encrypt-in-transit'],
      finding:
        'The introduction says that data in transit is encrypted automatically. The page on encryption in transit limits this to clients with SMB 3.0 or newer, lets you turn it off by share or as a whole, and makes the refusal of other clients a switch. The catalogue counts the encryption as AWS’s and the switches as yours.',
      sources: [
        { page: 'what', at: 'Data in transit is … Kerberos session keys' },
        { page: 'inTransit', at: 'enableEntireFileSystem' },
      ],
    },
    {
      topic: 'Downtime of a Single-AZ file system in maintenance',
      finding:
        'The page on availability says that Single-AZ file systems usually have about 30 minutes of downtime in failure recovery and in the planned maintenance window. Further down, it speaks of workloads that tolerate a loss of availability for up to 20 minutes in the same events. The catalogue gives the longer time.',
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
