import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for Windows File Server',
  shortName: 'FSx for Windows',
  summary:
    'Windows file servers that AWS runs and updates, joined to an Active Directory that decides who gets in.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/',
  docs: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
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
  archetype: 'managed-instances',
  with: ['key-choice'],
  change: {
    'os-patches': {
      name: 'Keep Windows up to date',
      answers: ['patch-system', 'patch-engine'],
      duty: 'Set up the Windows file servers and keep their software up to date, in the maintenance window of the week.',
      sources: ['what', 'availability'],
      evidence: ['SOC 2 report'],
    },
    'maintenance-window': {
      duty: 'Name the weekly start time (WeeklyMaintenanceStartTime), at hours when users can spare their files: with one server, the shares are usually away for about 30 minutes.',
      sources: ['settings', 'availability'],
    },
    'iam-permissions': {
      duty: 'Decide who may create, change, back up and delete file systems. IAM ends at the API: who opens a file is decided by Active Directory and Windows ACLs.',
      sources: ['what'],
    },
    'network-exposure': {
      duty: 'Let the security groups admit SMB (TCP 445) and the directory’s ports from known sources only. Never change or delete the network interfaces: your VPC may lose the file system for good.',
      sources: ['selfManaged', 'availability'],
    },
    'encryption-at-rest': {
      name: 'Encrypt file systems and backups',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt data at rest, in the file system and in its backups, with the KMS key that you name or else with the key that FSx manages for your account.',
      setting: 'always-on',
      sources: ['what', 'create'],
      evidence: ['SOC 2 report'],
    },
    'backup-run': {
      duty: 'Take an incremental backup each day in its window, made consistent by Volume Shadow Copy, and store it in Amazon S3. Maintenance that is under way can prevent it.',
      sources: ['backups'],
      evidence: ['SOC 2 report'],
    },
    'backup-retention': {
      duty: 'Set 0 (none) to 90 days; the API’s default is 30. A lower number deletes older backups at once. Automatic backups go with the file system, so let AWS Backup keep what must outlast it.',
      sources: ['backups', 'settings'],
      evidence: [
        'fsx-resources-protected-by-backup-plan',
        'fsx-last-backup-recovery-point-created',
      ],
    },
    'restore-tests': {
      name: 'Test the restore, domain included',
      duty: 'Restore to a new file system of the same deployment type and capacity, in the same Active Directory domain or one that the domain trusts, and time it.',
      sources: ['backups'],
      evidence: ['fsx-meets-restore-time-target'],
    },
    'key-choice': {
      name: 'Choose the KMS key',
      duty: 'Name a key of your own at creation; without one, FSx uses the key that it manages for your account. A restore may take another.',
      sources: ['create', 'backups'],
    },
  },
  omit: [
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
      duty: 'Detach any Elastic IP address that somebody attaches to a file system’s network interface: access from the public internet is not supported.',
      setting: 'always-on',
      sources: ['availability'],
      controls: ['sc-7'],
    },
    {
      id: 'server-recovery',
      layer: 'platform',
      name: 'Replace failed parts of the server',
      owner: 'aws',
      duty: 'Replicate data inside the zone, watch for hardware failures and replace what failed, usually with about 30 minutes of downtime. In rare cases only your latest backup is left.',
      sources: ['availability'],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'shares-and-acls',
      layer: 'application',
      name: 'File shares and their Windows ACLs',
      owner: 'customer',
      duty: 'Create shares beside the default one, and set the access control lists of folders and files.',
      sources: ['what'],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'file-access-auditing',
      layer: 'application',
      name: 'Audit who opens which file',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Turn auditing on (from 32 MBps of throughput), set SACLs on files and folders and choose CloudWatch Logs or Firehose. It starts from then on, and on very rare occasions a record may be missed.',
      setting: 'off-by-default',
      sources: ['auditing', 'settings'],
      controls: ['au-2', 'au-12'],
      evidence: ['fsx-windows-audit-log-configured'],
    },
    {
      id: 'directory',
      layer: 'access',
      name: 'Join and keep the directory',
      owner: 'customer',
      duty: 'Name the AWS Managed Microsoft AD that the file system joins when it is created, and manage the users and groups in it: all file users are authenticated there.',
      sources: ['settings', 'what'],
      controls: ['ia-2', 'ac-2'],
    },
    {
      id: 'smb-encryption',
      layer: 'access',
      name: 'Refuse clients without SMB encryption',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Set RejectUnencryptedAccess and EncryptData for the file system, or EncryptData by share. FSx encrypts for clients with SMB 3.0 or newer; others are kept out only by the switch.',
      sources: ['inTransit'],
      controls: ['sc-8', 'ac-17'],
    },
  ],
  modes: [
    {
      id: 'single-az',
      name: 'Single-AZ',
      summary:
        'The API’s default: one Windows server in one zone, away during maintenance and repair.',
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Accept one server in one zone',
          owner: 'customer',
          duty: 'Decide whether the workload bears downtime and, in rare cases, losing what came after the last backup; AWS recommends Multi-AZ for most production.',
          sources: ['availability', 'settings'],
          controls: ['cp-2', 'ra-3'],
          evidence: ['FSx.5', 'fsx-windows-deployment-type-check'],
        },
      ],
    },
    {
      id: 'multi-az',
      name: 'Multi-AZ',
      summary: 'AWS keeps a synchronous standby in a second zone and fails over to it by itself.',
      change: {
        'maintenance-window': {
          duty: 'Name the weekly start time (WeeklyMaintenanceStartTime) and expect a failover and a failback in it, each typically done in less than 30 seconds, with I/O paused meanwhile.',
        },
        'server-recovery': {
          name: 'Keep a standby and fail over to it',
          duty: 'Replicate synchronously within and between two zones, fail over when a zone is out or the preferred server is unavailable or in planned maintenance, and return once that server has fully recovered.',
        },
      },
      add: [
        {
          id: 'linux-clients',
          layer: 'application',
          name: 'Clients that do not follow a failover',
          owner: 'customer',
          duty: 'Plan for Linux clients, which do not move to the standby by DNS and resume only after the failback. Test it by changing the throughput capacity, which swaps the servers.',
          sources: ['availability'],
          controls: ['cp-2', 'cp-4'],
        },
      ],
    },
    {
      id: 'self-managed-ad',
      name: 'Multi-AZ with a self-managed Active Directory',
      summary:
        'The directory is on your own domain controllers: its service account, its ports and its administrators’ group become your work.',
      from: 'multi-az',
      change: {
        'network-exposure': {
          name: 'Ports to clients and controllers',
          duty: 'Open SMB to clients, and DNS, Kerberos, LDAP, RPC, the other listed ports and ICMP to domain controllers and DNS servers, in security groups, network ACLs and firewalls. FSx ignores controllers with port 389 blocked (TCP and UDP). Check with the validation tool.',
          sources: ['selfManaged'],
        },
        directory: {
          name: 'Directory and its service account',
          duty: 'Give FSx a service account of its own, not Domain Admins, by way of a Secrets Manager secret; update its password on the file system at each change. Leave alone the computer objects that FSx creates.',
          sources: ['selfManaged'],
          controls: ['ia-2', 'ia-5', 'ac-6'],
        },
      },
      add: [
        {
          id: 'file-administrators',
          layer: 'access',
          name: 'Name the administrators’ group',
          owner: 'customer',
          duty: 'Choose the domain group that may manage shares, root ACLs and ownership. Without a choice, Domain Admins gets that power over your files.',
          sources: ['selfManaged'],
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
      sources: ['backups', 'settings'],
    },
    {
      topic: 'Whether data in transit is encrypted in any case',
      questions: ['encrypt-in-transit'],
      finding:
        'The introduction says that data in transit is encrypted automatically. The page on encryption in transit limits this to clients with SMB 3.0 or newer, lets you turn it off by share or as a whole, and makes the refusal of other clients a switch. The catalogue counts that switch as yours.',
      sources: ['what', 'inTransit'],
    },
  ],
  pages: {
    backups: { path: 'using-backups', title: 'Protecting your data with backups' },
    settings: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemWindowsConfiguration.html',
      title: 'CreateFileSystemWindowsConfiguration',
    },
    what: { path: 'what-is', title: 'What is FSx for Windows File Server?' },
    inTransit: { path: 'encryption-in-transit', title: 'Encryption of data in transit' },
    availability: {
      path: 'high-availability-multiAZ',
      title: 'Availability and durability: Single-AZ and Multi-AZ file systems',
    },
    selfManaged: {
      path: 'self-managed-AD',
      title: 'Using a self-managed Microsoft Active Directory',
    },
    create: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
      title: 'CreateFileSystem',
    },
    auditing: {
      path: 'file-access-auditing',
      title: 'Logging end user access with file access auditing',
    },
  },
});
