import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FSx for NetApp ONTAP',
  shortName: 'FSx for ONTAP',
  summary:
    'FSx for ONTAP runs NetApp ONTAP on pairs of file servers that AWS operates and patches. You are the ONTAP administrator.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/',
  read: '2026-11-26',
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
  aws: {
    cloudFormationPrefixes: ['AWS::FSx::StorageVirtualMachine'],
    terraformPrefixes: ['aws_fsx_ontap_'],
    resources: [
      {
        types: ['aws_fsx_ontap_file_system'],
        modes: [
          { mode: 'multi-az', where: { deployment_type: 'MULTI_AZ_*' } },
          { mode: 'single-az', where: { deployment_type: 'SINGLE_AZ_*' } },
        ],
      },
      {
        types: ['AWS::FSx::FileSystem'],
        modes: [
          {
            mode: 'multi-az',
            where: { FileSystemType: 'ONTAP', 'OntapConfiguration.DeploymentType': 'MULTI_AZ_*' },
          },
          { mode: 'single-az', where: { FileSystemType: 'ONTAP' } },
        ],
      },
    ],
  },
  archetype: 'managed-instances',
  traits: ['activity-trail', 'key-choice'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      answers: ['patch-system', 'patch-engine'],
      duty: 'FSx patches the file servers one at a time, typically once every several weeks, after a failover to the HA partner. For the duration of patching, it brings offline volumes online. These volumes are not accessible to clients.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Patching occurs infrequently, typically … that HA pair',
            'for ONTAP will bring … accessible to clients',
          ],
        },
      ],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose the start time of the window, or FSx assigns one. Patching may bring I/O pauses of less than 60 seconds. You can move the window, but if a patch is released and no window occurs within 14 days, FSx proceeds with maintenance.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'which may result in … is automatically assigned',
            'You can move your … security and reliability',
          ],
        },
        { page: 'settings', at: 'The preferred start time … perform weekly maintenance' },
      ],
    },
    'network-exposure': {
      name: 'Security groups and interfaces',
      owner: 'customer',
      duty: 'On the ports that AWS lists, allow inbound traffic from clients, peered ONTAP systems and ONTAP management clients, by group or address range. Allow all outbound traffic. Do not modify or delete the network interfaces, because that can cause a permanent loss of connection to your VPC.',
      sources: [
        {
          page: 'groups',
          at: [
            'You must not modify … VPC and your file',
            'For outbound rules, allow … on all ports',
            'enter the security groups … CLI, or ZAPIs',
          ],
        },
        { page: 'create', at: 'IDs specifying the security … shared with you' },
      ],
    },
    'engine-users': {
      name: 'ONTAP administrators and their roles',
      owner: 'customer',
      duty: 'You can set the password of `fsxadmin`, whose role has unrestricted rights. Assign roles to users to control access through the ONTAP CLI and REST API. The role `fsxadmin-readonly` suits monitoring applications, and you can create custom SVM roles.',
      sources: [
        {
          page: 'roles',
          at: [
            'ONTAP roles define user … REST API and CLI',
            'have unrestricted rights in … changes to them',
            'predefined SVM roles that … custom roles',
          ],
        },
        { page: 'settings', at: 'The ONTAP administrative password … REST API' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt file systems and backups',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'FSx automatically encrypts data before it is written to the file system, and encrypts backups at creation. It uses the KMS key that you specify or the FSx-managed key of your account.',
      setting: 'always-on',
      sources: [
        { page: 'atRest', at: 'All Amazon FSx for … encrypted at creation' },
        { page: 'create', at: 'specifiesIdAccount' },
      ],
    },
    'backup-run': {
      name: 'Take the daily volume backups',
      owner: 'aws',
      duty: 'By default, FSx takes incremental daily backups of read-write volumes in the backup window. It stores the backups redundantly across multiple Availability Zones. If maintenance runs for the whole backup window, backups may not occur in it.',
      sources: [
        {
          page: 'backups',
          at: [
            'are incremental, which means … achieve high durability',
            'daily backups are enabled … daily backup window',
            'If maintenance runs for … during that window',
          ],
        },
        { page: 'backups', at: 'Amazon FSx supports backing … of read-write (RW)' },
        { page: 'settings', at: 'settingPropertyDefault30' },
      ],
    },
    'backup-retention': {
      owner: 'customer',
      duty: 'Set a retention period of up to 90 days (the default is 30). With the CLI or API, 0 disables automatic backups and deletes existing ones. Automatic backups are deleted with their volume; user-initiated backups and those of AWS Backup are retained unless you or AWS Backup delete them.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'backups',
          at: [
            'Using the console, you … all existing automatic backups',
            'user-initiated backups that you … AWS Backup deletes them',
            'delete a volume, you … for that volume',
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
      duty: 'Specify the KMS key in `KmsKeyId` at creation. If you don’t, the FSx-managed key of your account is used. In the key’s policy, `Decrypt`, `GenerateDataKeyWithoutPlaintext`, `CreateGrant` and `DescribeKey` are required.',
      sources: [
        { page: 'create', at: 'specifiesIdAccount' },
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
  remove: ['tenant-isolation', 'engine-install', 'engine-version', 'schema-and-queries'],
  add: [
    {
      id: 'internet-block',
      layer: 'network',
      name: 'Detach public IP addresses',
      owner: 'aws',
      duty: 'FSx automatically detaches an Elastic IP address that is attached to a file system’s network interface. Exposing file systems to the public internet is not supported.',
      setting: 'always-on',
      sources: [
        { page: 'availability', at: "FSx doesn't support accessing … elastic network interface" },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'transit-encryption',
      layer: 'network',
      name: 'Encrypt traffic with Nitro',
      owner: 'aws',
      duty: 'FSx automatically enables Nitro-based encryption for supported client instances in the same Region and the same or a peered VPC. Data from a peered VPC must not traverse a virtual network device or service, such as a transit gateway. First-generation file systems need a creation date of 28 November 2022 or later.',
      sources: [
        {
          page: 'inTransit',
          at: [
            'Nitro-based encryption is enabled … be automatically enabled',
            'First-generation file systems created … listed AWS Regions',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'pair-failover',
      layer: 'platform',
      name: 'Fail over and replace failed components',
      owner: 'aws',
      duty: 'FSx deploys the standby server in a different zone and replicates changes to it synchronously. It fails over automatically, typically in less than 60 seconds. It replaces infrastructure components that fail.',
      sources: [
        {
          page: 'availability',
          at: [
            'Amazon FSx continuously monitors … event of a failure',
            'Multi-AZ deployments have a … to the standby',
            'failoverTypicallyActiveStatus',
          ],
        },
      ],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'ransomware-watch',
      layer: 'platform',
      name: 'Detect ransomware on ARP volumes',
      owner: 'aws',
      duty: 'On volumes with Autonomous Ransomware Protection (ARP), FSx looks for changes in entropy, file extension types and file IOPS. If it detects abnormal activity, it creates a snapshot with the prefix `Anti_ransomware_backup`. The snapshot is locked and cannot be deleted by normal means.',
      sources: [
        {
          page: 'ransomware',
          at: [
            'If ARP detects any … prefix of Anti_ransomware_backup',
            'Changes in entropy, which … with encrypted data',
            'The snapshot is locked … by normal means',
          ],
        },
      ],
      controls: ['si-4', 'si-3'],
    },
    {
      id: 'default-users',
      layer: 'access',
      name: 'Create the default ONTAP users',
      owner: 'aws',
      duty: 'FSx creates a default ONTAP user for the file system, `fsxadmin`, and one for the SVM, `vsadmin`.',
      sources: [
        {
          page: 'roles',
          at: [
            'When you create an … the SVM level',
            'The default ONTAP file … assigned to it',
            'the default user is … assigned by default',
          ],
        },
      ],
      controls: ['ac-2'],
    },
    {
      id: 'ransomware-protection',
      layer: 'application',
      name: 'Enable ARP and answer its alerts',
      owner: 'customer',
      duty: 'If you want ARP, enable it for single volumes, or by default for new volumes of an SVM, and monitor EMS messages. If you label an alert as a false positive, the ARP snapshot is deleted. If you label an alert as a suspected attack, determine the scope and recover data from the ARP snapshot.',

      switchOf: 'ransomware-watch',
      sources: [
        {
          page: 'ransomware',
          at: [
            'You can enable ARP … REST API',
            'If you label the … is automatically deleted',
            'We recommend monitoring your … REST API',
          ],
        },
      ],
      controls: ['si-3', 'ir-4'],
    },
    {
      id: 'layered-protection',
      layer: 'application',
      name: 'Protect against rogue administrators',
      owner: 'customer',
      duty: 'AWS recommends that you use a layered approach with AWS Backup, ONTAP snapshots and SnapLock. ARP does not prevent rogue administrators with credentials from accessing the file system.',
      sources: [
        { page: 'ransomware', at: 'prevent rogue administrators with … snapshots, and SnapLock' },
      ],
      controls: ['cp-9', 'si-3'],
    },
    {
      id: 'backup-space',
      layer: 'application',
      name: 'Storage space for backups',
      owner: 'customer',
      duty: 'Keep enough SSD storage for the backup snapshot. If the snapshot brings the volume above 98 percent of SSD utilization, the backup fails. Offline volumes cannot be backed up.',
      sources: [
        {
          page: 'backups',
          at: [
            'Your volume and your … the backup will fail',
            "You can't create a … volume is offline",
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'snapmirror',
      layer: 'application',
      name: 'Schedule SnapMirror replication',
      owner: 'customer',
      duty: 'You can schedule volume-level SnapMirror replication to or from a second file system, in-Region or cross-Region, as frequently as every 5 minutes. Use NetApp Console or the ONTAP CLI for the schedule. SVM disaster recovery and synchronous SnapMirror are not supported.',
      sources: [
        {
          page: 'snapMirror',
          at: [
            'You can use NetApp … cross-Region deployments',
            'Replication can be scheduled … every 5 minutes',
            'Console or the ONTAP … is not supported',
          ],
        },
      ],
      controls: ['cp-6', 'cp-9'],
    },
    {
      id: 'client-encryption',
      layer: 'access',
      name: 'Encrypt traffic without Nitro',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'For clients that do not support Nitro-based encryption, you can use Kerberos over NFS and SMB, with an Active Directory. If these clients and your SVMs are not joined to an Active Directory, AWS recommends IPsec over NFS, SMB and iSCSI.',
      sources: [
        {
          page: 'inTransit',
          at: [
            'Nitro-based encryption is not … device or service',
            'You can use Kerberos … an Active Directory)',
            'We recommend that you … for Kerberos-based encryption',
          ],
        },
      ],
      controls: ['sc-8'],
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
      duty: 'If you attach S3 access points to volumes, set the access points’ IAM policies. For each access point, set the UNIX or Windows file system user with which requests are authorized. You can configure access points to accept requests only from a VPC.',
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
            'CloudTrail captures all Amazon … FSx API operations',
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
      name: 'Multi-AZ',
      summary:
        'One pair of servers runs in two zones. Its floating addresses need routes in your VPC.',
      add: [
        {
          id: 'route-rules',
          layer: 'network',
          name: 'Create and manage the routes',
          owner: 'aws',
          duty: 'In the route tables that you specify, FSx creates the rules that route traffic to the correct file server. FSx manages these tables with tag-based authentication.',
          sources: [
            {
              page: 'settings',
              at: [
                'routeTablesDefaultRouteTable',
                'FSx manages these route … tag-based authentication',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'route-tables',
          layer: 'network',
          name: 'Route tables of the clients’ subnets',
          owner: 'customer',
          duty: 'In `RouteTableIds`, specify all route tables of your clients’ subnets, because the default is the VPC’s default route table. Modifying or deleting the routes that FSx adds may cause loss of connectivity for clients. If you use CloudFormation, AWS recommends that you add the `AmazonFSx` tag manually.',
          sources: [
            {
              page: 'settings',
              at: ['routeTablesDefaultRouteTable', 'FSx for ONTAP Multi-AZ … tag manually'],
            },
            { page: 'availability', at: 'Modifying or deleting these … file system clients' },
          ],
          controls: ['sc-7', 'cm-6'],
        },
      ],
    },
    {
      id: 'single-az',
      name: 'Single-AZ',
      summary:
        'One to twelve pairs of servers run in a single zone. The servers are redundant, but the zone is not.',
      override: {
        'pair-failover': {
          owner: 'aws',
          duty: 'FSx provisions pairs of active and standby servers in separate fault domains of one zone. It fails each pair over independently, typically within a few seconds. It replicates data within the zone and replaces components that fail.',
          sources: [
            {
              page: 'availability',
              at: [
                'amazonFsxFewSeconds',
                'Amazon FSx continuously monitors … from component failure',
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
          duty: 'Decide whether you need the data resiliency of Multi-AZ. Single-AZ is designed for uses that do not require it, such as development and test environments. You cannot change the type after creation, but you can restore a backup to a new file system or migrate the data.',
          sources: [
            {
              page: 'availability',
              at: [
                'Single-AZ file systems are … single Availability Zone',
                "You can't change your … data copying tool",
              ],
            },
          ],
          controls: ['cp-2', 'cp-6'],
          evidence: ['FSx.4', 'fsx-ontap-deployment-type-check'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How long a failover of a Single-AZ pair takes',
      finding:
        'The description of Single-AZ deployment types says that a pair fails over typically within a few seconds. The same page also describes the failover process for Single-AZ and Multi-AZ file systems. There, a failover typically completes in less than 60 seconds from the detection of the failure. For Single-AZ, the catalogue gives the first time. Plan for the second time.',
      sources: [
        { page: 'availability', at: 'amazonFsxFewSeconds' },
        { page: 'availability', at: 'failoverTypicallyActiveStatus' },
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
      passages: {
        settingPropertyDefault30: 'Setting this property to … The default is 30',
        routeTablesDefaultRouteTable: 'the route tables in … default route table',
      },
    },
    roles: { path: 'roles-and-users', title: 'ONTAP roles and users' },
    create: {
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
      title: 'CreateFileSystem',
      passages: { specifiesIdAccount: 'Specifies the ID of … account is used' },
    },
    s3AccessPoints: {
      path: 'accessing-data-via-s3-access-points',
      title: 'Accessing your data via Amazon S3 access points',
    },
    atRest: { path: 'encryption-at-rest', title: 'Encryption of data at rest' },
    backups: { path: 'using-backups', title: 'Protecting your data with volume backups' },
    groups: {
      path: 'limit-access-security-groups',
      title: 'File System Access Control with Amazon VPC',
    },
    availability: {
      path: 'high-availability-AZ',
      title: 'Availability, durability, and deployment options',
      passages: {
        failoverTypicallyActiveStatus: 'a failover typically completes … to active status',
        amazonFsxFewSeconds: 'Amazon FSx automatically provisions … a few seconds',
      },
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
    trail: {
      path: 'logging-using-cloudtrail-win',
      title: 'Monitoring FSx for ONTAP API Calls with AWS CloudTrail',
    },
  },
});
