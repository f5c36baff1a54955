import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for NetApp ONTAP',
  shortName: 'FSx for ONTAP',
  summary:
    'NetApp ONTAP on file servers that AWS runs in pairs and patches, while the ONTAP administrator is you.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/',
  read: '2026-11-24',
  aliases: [
    'NetApp',
    'ONTAP',
    'FSxN',
    'SVM',
    'SnapMirror',
    'fsxadmin',
    'Autonomous Ransomware Protection',
    'iSCSI',
    'NVMe over TCP',
  ],
  archetype: 'managed-instances',
  with: ['key-choice'],
  change: {
    'os-patches': {
      name: 'Patch the file servers, one by one',
      duty: 'Patch every few weeks, up to an hour for each server, while its partner serves. Volumes that you took offline are brought online for the duration, out of clients’ reach.',
      sources: ['maintenance'],
      evidence: ['SOC 2 report'],
    },
    'maintenance-window': {
      duty: 'Pick the start time for I/O pauses of under 60 seconds, or one is assigned. Moving it holds a patch back for 14 days at most; after that FSx proceeds.',
      sources: ['maintenance', 'settings'],
    },
    'iam-permissions': {
      duty: 'Decide who may call the FSx API, which creates file systems and takes the fsxadmin password. What people do in the ONTAP CLI and REST API is ruled by ONTAP roles.',
      sources: ['roles', 'settings'],
    },
    'network-exposure': {
      name: 'Security groups and interfaces',
      duty: 'Attach security groups to the file system’s network interfaces and admit only clients and administrators. Do not modify or delete the interfaces, or your VPC may lose the file system permanently.',
      sources: ['create', 'availability'],
    },
    'engine-users': {
      name: 'ONTAP administrators and their roles',
      duty: 'Set and guard the password of fsxadmin, who has unrestricted rights, and of vsadmin on each SVM. Create users with fsxadmin-readonly or a narrower SVM role for monitoring, backup and other tasks.',
      sources: ['roles', 'settings'],
    },
    'encryption-at-rest': {
      name: 'Encrypt the file system at rest',
      owner: 'aws',
      duty: 'Encrypt data with the KMS key named at creation, or with the key that FSx manages for the account where none is named.',
      setting: 'always-on',
      sources: ['create'],
      evidence: ['SOC 2 report'],
    },
    'backup-run': {
      name: 'Take the daily volume backups',
      duty: 'Back up the volumes each day at the time set, as long as retention is above 0, and store backups across several Availability Zones.',
      sources: ['settings', 'availability'],
      evidence: ['SOC 2 report'],
    },
    'backup-retention': {
      duty: 'Set 1 to 90 days; the API’s default is 30. Setting 0 ends automatic backups and deletes all that exist. Keep AWS Backup beside them, as AWS recommends against rogue administrators.',
      sources: ['settings', 'ransomware'],
      evidence: [
        'fsx-resources-protected-by-backup-plan',
        'fsx-last-backup-recovery-point-created',
      ],
    },
    'restore-tests': { evidence: ['fsx-meets-restore-time-target'] },
    'key-choice': {
      name: 'Choose the KMS key at creation',
      duty: 'Name a customer managed key in KmsKeyId if its policy must be yours; otherwise the FSx-managed key of your account is used.',
      sources: ['create'],
    },
  },
  omit: ['tenant-isolation', 'engine-install', 'engine-version', 'schema-and-queries'],
  add: [
    {
      id: 'internet-block',
      layer: 'network',
      name: 'Keep public addresses off',
      owner: 'aws',
      duty: 'Detach an Elastic IP address that somebody attaches to the file system’s interface: file systems cannot be exposed to the public internet.',
      setting: 'always-on',
      sources: ['availability'],
      controls: ['sc-7'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'pair-failover',
      layer: 'platform',
      name: 'Fail over in pairs, replace hardware',
      owner: 'aws',
      duty: 'Keep a standby for each active server in the other of two zones, copy writes to it synchronously, fail over typically within 60 seconds and replace failed parts.',
      sources: ['availability'],
      controls: ['cp-10', 'si-13'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'ransomware-watch',
      layer: 'platform',
      name: 'Watch volumes where ARP is on',
      owner: 'aws',
      duty: 'Look for sudden changes in entropy, file extensions and IOPS on volumes with ARP, and at abnormal activity take a locked snapshot named Anti_ransomware_backup.',
      sources: ['ransomware'],
      controls: ['si-4', 'si-3'],
    },
    {
      id: 'ransomware-protection',
      layer: 'application',
      name: 'Enable ARP and answer its alerts',
      owner: 'customer',
      duty: 'Enable it by volume, or for new volumes of an SVM, in the ONTAP CLI. Read EMS messages and label each alert: a false positive deletes the snapshot, an attack is yours to recover from.',
      setting: 'off-by-default',
      sources: ['ransomware'],
      controls: ['si-3', 'ir-4'],
    },
    {
      id: 'snapmirror',
      layer: 'application',
      name: 'Schedule SnapMirror replication',
      owner: 'customer',
      duty: 'Set up volume-level SnapMirror to a second file system, in the same Region or another, every 5 minutes or less often, with the ONTAP CLI or NetApp Console. SVM disaster recovery is not supported.',
      setting: 'off-by-default',
      sources: ['snapMirror'],
      controls: ['cp-6', 'cp-9'],
    },
    {
      id: 'client-encryption',
      layer: 'access',
      name: 'Encrypt where Nitro does not',
      owner: 'customer',
      duty: 'Enable Kerberos (NFS, SMB, with Active Directory) or IPsec for clients that the automatic Nitro encryption misses: unsupported instance types, or paths through a transit gateway.',
      setting: 'off-by-default',
      sources: ['inTransit'],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'multi-az',
      name: 'Multi-AZ',
      summary:
        'One pair of servers in two zones, with floating addresses that need routes in your VPC.',
      add: [
        {
          id: 'route-tables',
          layer: 'network',
          name: 'Route tables for floating addresses',
          owner: 'customer',
          duty: 'List all route tables of your clients’ subnets in RouteTableIds, since the default is only the VPC’s own, and leave the routes that FSx adds alone, or clients may lose the file system.',
          sources: ['settings', 'availability'],
          controls: ['sc-7', 'cm-6'],
        },
      ],
    },
    {
      id: 'single-az',
      name: 'Single-AZ',
      summary: 'One to twelve pairs in a single zone: servers are redundant, the zone is not.',
      change: {
        'pair-failover': {
          duty: 'Keep a standby for each active server in another fault domain of the zone, fail each pair over on its own, typically within seconds, and replace failed parts.',
        },
      },
      add: [
        {
          id: 'deployment-choice',
          layer: 'platform',
          name: 'Accept one zone, or keep a replica',
          owner: 'customer',
          duty: 'Use one zone for tests and for second copies, or keep a replica elsewhere. The type is fixed at creation: changing it means restoring a backup or copying to a new file system.',
          sources: ['availability'],
          controls: ['cp-2', 'cp-6'],
          evidence: ['FSx.4', 'fsx-ontap-deployment-type-check'],
        },
      ],
    },
  ],
  pages: {
    maintenance: {
      path: 'maintenance-windows',
      title: 'Optimizing performance with Amazon FSx maintenance windows',
    },
    settings: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOntapConfiguration.html',
      title: 'CreateFileSystemOntapConfiguration',
    },
    roles: { path: 'roles-and-users', title: 'ONTAP roles and users' },
    create: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
      title: 'CreateFileSystem',
    },
    availability: {
      path: 'high-availability-AZ',
      title: 'Availability, durability, and deployment options',
    },
    ransomware: {
      path: 'ARP',
      title: 'Protecting your data with Autonomous Ransomware Protection',
    },
    snapMirror: {
      path: 'scheduled-replication',
      title: 'Replicating your data using NetApp SnapMirror',
    },
    inTransit: { path: 'encryption-in-transit', title: 'Encrypting data in transit' },
  },
});
