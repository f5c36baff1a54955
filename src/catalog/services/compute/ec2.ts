import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Compute Cloud (Amazon EC2)',
  shortName: 'EC2',
  summary: 'Virtual and physical servers that you rent by the second and run as your own.',
  guide: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
  read: '2026-11-26',
  reports: ['SOC 2 report'],
  aliases: ['Elastic Compute Cloud', 'virtual machine', 'VM', 'instance', 'AMI', 'bare metal'],
  aws: {
    cloudFormationPrefixes: [
      'AWS::EC2::Instance',
      'AWS::EC2::LaunchTemplate',
      'AWS::EC2::KeyPair',
      'AWS::EC2::Host',
      'AWS::EC2::PlacementGroup',
      'AWS::EC2::CapacityReservation',
      'AWS::EC2::EC2Fleet',
      'AWS::EC2::SpotFleet',
    ],
    terraformPrefixes: [
      'aws_instance',
      'aws_launch_template',
      'aws_key_pair',
      'aws_ami',
      'aws_spot_',
      'aws_placement_group',
      'aws_ec2_instance_',
      'aws_ec2_fleet',
      'aws_ec2_host',
      'aws_ec2_capacity_',
      'aws_ec2_image_block_public_access',
      'aws_ec2_serial_console_access',
    ],
  },
  archetype: 'virtual-machine',
  change: {
    'os-image': {
      name: 'Choose AMIs that you trust',
      duty: 'Get shared AMIs from a trusted source, such as a verified provider. Allowed AMIs, once enabled in a Region, hides public and shared images outside your criteria, not your own. Whoever knows the id of a deprecated AMI can still launch it by API, CLI or SDK.',
      sources: [
        { page: 'sharingAmis', at: 'We recommend that you … a verified provider' },
        {
          page: 'ec2AllowedAmis',
          at: [
            'When the criteria are … the specified criteria',
            'It does not restrict … by your account',
            'These settings must be … control AMI usage',
          ],
        },
        { page: 'amiDeprecate', at: 'if you know the … or the SDKs' },
      ],
      controls: ['cm-2', 'cm-7', 'sa-22'],
      evidence: ['ec2-instance-launched-with-allowed-ami', 'approved-amis-by-id'],
    },
    'os-patches': {
      duty: 'Regularly install updates yourself, for instance with Patch Manager. By default AL2023 stays on the repository version of its AMI, and instances from AWS’s Windows Server AMIs get nothing through Windows Update; AWS advises to reboot Windows after updates.',
      sources: [
        { page: 'security', at: 'Managing the guest operating … and security patches' },
        { page: 'updateManagement', at: 'We recommend that you … system and applications' },
        { page: 'deterministicUpgrades', at: 'By default, the plugin … build the AMI' },
        {
          page: 'windows',
          at: [
            'Reboot your Windows instance … you install updates',
            'By default, instances that … through Windows Update',
          ],
        },
      ],
      evidence: ['SSM.2', 'ec2-managedinstance-patch-compliance-status-check'],
    },
    'os-accounts': {
      name: 'Hold the login keys and credentials',
      duty: 'Manage the credentials that connect to an instance, and keep each private key safe: EC2 has no copy to recover it from. CloudFormation saves the keys that it creates in Parameter Store. On Windows the private key decrypts the administrator password.',
      sources: [
        { page: 'security', at: 'Managing the credentials used … to your instances' },
        {
          page: 'keyPairs',
          at: [
            'For Windows instances, the … to your instance',
            "It's important that you … use the key pair",
            "Because Amazon EC2 doesn't … you lose it",
          ],
        },
        { page: 'keyCreation', at: 'private key is saved … Manager Parameter Store' },
      ],
    },
    'os-hardening': {
      duty: 'Repair what fails an instance status check: that is typically yours. For Windows AWS advises to install only what the system needs, to protect it against malware and intrusion, and to send its event logs to one place.',
      sources: [
        {
          page: 'windows',
          at: [
            'Install only the OS … function as designed',
            'Do not install any … perform intrusion detection',
            'Configure Windows event logs … and operational behavior analysis',
          ],
        },
        { page: 'statusChecks', at: 'When an instance status … instance configuration changes' },
        {
          page: 'infrastructure',
          at: 'Centrally manage Windows Firewall … security group filters',
        },
      ],
      evidence: ['ec2-managedinstance-applications-required'],
    },
    'runtime-updates': {
      name: 'Update runtimes, drivers and agents',
      duty: 'Keep current the software that you deploy on the guest, on Windows also drivers and launch agents. If you turn it on, Systems Manager updates SSM Agent on managed nodes automatically.',
      sources: [
        { page: 'security', at: 'Managing the guest operating … and security patches' },
        {
          page: 'windows',
          at: [
            'Maintain the latest drivers … AWS NVMe drivers',
            'latest EC2Launch v2 agent … across your fleet',
          ],
        },
        { page: 'ssmAgentAutomaticUpdates', at: 'If you turn on … latest released version' },
      ],
    },
    'application-code': {
      duty: 'Regularly patch, update and secure the applications on your instances; Amazon Inspector can scan them for vulnerabilities.',
      sources: [
        { page: 'security', at: 'Managing the guest operating … and security patches' },
        {
          page: 'ec2BestPractices',
          at: [
            'Regularly patch, update, and … on your instance',
            'Use Amazon Inspector to … unintended network exposure',
          ],
        },
      ],
    },
    'iam-permissions': {
      name: 'IAM policies and instance roles',
      duty: 'Decide who may call the EC2 API, and give each instance’s role least privilege: the API calls that its application needs. Potentially any software on the instance can read its metadata, the role’s credentials among it.',
      sources: [
        { page: 'security', at: 'Configuring the IAM roles … with those roles' },
        { page: 'iamRolesForAmazonEc2', at: 'When creating IAM roles … the application requires' },
        {
          page: 'metadataReach',
          at: 'Anyone who has direct … view its metadata',
        },
        { page: 'ec2BestPractices', at: 'Manage access to AWS … roles whenever possible' },
      ],
      controls: ['ac-2', 'ac-6', 'ia-2', 'ia-5'],
      evidence: ['ec2-instance-profile-attached', 'iam-policy-no-statements-with-admin-access'],
    },
    'network-exposure': {
      name: 'Security group rules',
      duty: 'Allow the minimum of traffic. A new group lets nothing in and everything out; the VPC’s default group also admits its own members. Groups add up, and for a port the most permissive rule counts.',
      sources: [
        {
          page: 'securityGroupRules',
          at: [
            'When you first create … to the security group',
            'When you associate multiple … to allow access',
          ],
        },
        { page: 'creatingSecurityGroup', at: 'If there is more … most permissive rule' },
        { page: 'defaultSecurityGroup', at: 'Allows inbound traffic from … this security group' },
        { page: 'infrastructure', at: 'Restrict access to your … required network traffic' },
      ],
      evidence: ['EC2.18', 'EC2.19', 'EC2.2', 'EC2.9'],
    },
    'customer-data': {
      name: 'Your content, stored and in transit',
      answers: ['encrypt-in-transit'],
      duty: 'Keep control of your content, and encrypt sensitive data between clients and instances, for instance with TLS. Put nothing confidential into names or tags: they may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … Name field',
            'It is your responsibility … Amazon EC2 instances',
          ],
        },
      ],
      controls: ['ra-2', 'si-12', 'sc-8'],
    },
    'encryption-at-rest': {
      name: 'Turn on EBS encryption',
      duty: 'Enable encryption by default, Region by Region, or ask for it when you create a volume, and choose the KMS key. An unencrypted volume is encrypted through a snapshot and a new volume, not directly.',
      sources: [
        {
          page: 'encryptionByDefault',
          at: [
            'You can configure your … that you create',
            'Encryption by default is … in that Region',
          ],
        },
        {
          page: 'ebsEncryption',
          at: [
            'You encrypt EBS volumes … want to encrypt',
            "You can't directly encrypt … new encrypted volume",
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'ec2-ebs-encryption-by-default', 'EC2.3', 'encrypted-volumes'],
    },
    backups: {
      name: 'Schedule snapshots, test restores',
      duty: 'Create snapshots regularly, or set up Data Lifecycle Manager or AWS Backup, and test the restore: AWS does not back up volumes automatically. A root volume attached at launch goes with its instance by default, and so do data volumes attached then by CLI.',
      sources: [
        { page: 'ebsSnapshots', at: 'AWS does not automatically … or AWS Backup' },
        { page: 'snapshotLifecycle', at: 'You can use Amazon … and EBS-backed AMIs' },
        { page: 'ec2BestPractices', at: 'Regularly test the process … are restored successfully' },
        {
          page: 'preservingVolumesOnTermination',
          at: 'The default DeleteOnTermination value … attach the volume',
        },
      ],
      evidence: [
        'EC2.28',
        'ebs-resources-protected-by-backup-plan',
        'ebs-meets-restore-time-target',
      ],
    },
  },
  add: [
    {
      id: 'host-events',
      layer: 'physical',
      name: 'Announce and retire failing hosts',
      owner: 'aws',
      duty: 'Notify the account in advance by email and with an AWS Health event. At the set time reboot or stop the instance, or terminate it if it retires with an instance store root volume.',
      sources: [
        {
          page: 'scheduledEvents',
          at: [
            'If one of your … with your AWS account',
            'AWS also sends an … using Amazon EventBridge',
            'stopped if it has … instance store root volume',
          ],
        },
        { page: 'retirement', at: 'An instance is scheduled … hosts the instance' },
      ],
      controls: ['ma-2', 'si-13'],
    },
    {
      id: 'traffic-encryption',
      layer: 'network',
      name: 'Encrypt traffic between instances',
      owner: 'aws',
      duty: 'Encrypt what supported Nitro types send each other in one Region and VPC, or in peered VPCs. What passes a virtual network device or service, such as a load balancer or a transit gateway, is not covered.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'some instance types use … traffic between instances',
            'same VPC or peered … or a transit gateway',
          ],
        },
        {
          page: 'theComponentsOfTheNitroSystem',
          at: 'The last three versions … without performance impact',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'instance-store-encryption',
      layer: 'hypervisor',
      name: 'Encrypt NVMe instance store',
      owner: 'aws',
      duty: 'Encrypt every local NVMe volume in hardware with a key of its own, which AWS personnel cannot reach and which is destroyed when the instance stops or terminates. You can neither disable it nor bring a key.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'The data on NVMe … own encryption key' }],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'memory-encryption',
      layer: 'hypervisor',
      name: 'Encrypt memory on newer processors',
      owner: 'aws',
      duty: 'Enable memory encryption on instances with Graviton2 or later and with the Intel and AMD generations that AWS lists, such as Ice Lake and Milan.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Memory encryption is enabled on the following instances',
            'Instances with AWS Graviton2 … always-on memory encryption',
            'Instances with 3rd generation … Memory Encryption (TME)',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'image-releases',
      layer: 'operating-system',
      name: 'Release AMIs with patches in them',
      owner: 'aws',
      verb: 'make',
      duty: 'Release Amazon Linux and Windows AMIs with the latest packages: Windows ones each month, within five days of Microsoft’s patch. Running instances do not change by that.',
      sources: [
        {
          page: 'windows',
          at: [
            'AWS releases new Windows … and launch agents',
            'AWS updates all Windows … releases a patch',
          ],
        },
        {
          page: 'deterministicUpgrades',
          at: [
            'Whenever we release new … to that version',
            "If you launch an … aren't automatically applied",
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'event-response',
      layer: 'operating-system',
      name: 'Act on scheduled host events',
      owner: 'customer',
      duty: 'Keep the account’s contacts current. Before the time, stop and start the instance, reschedule the event where AWS allows it, or replace the instance; an event window may say when in the week events come.',
      sources: [
        {
          page: 'scheduledEvents',
          at: [
            'Reschedule certain scheduled events … stop, or retire',
            'To ensure that you … the Account page',
          ],
        },
        { page: 'retirement', at: "It's important that you … and data loss" },
        { page: 'eventWindows', at: 'If a scheduled event … associated event window' },
      ],
      controls: ['ma-2', 'cp-10'],
    },
    {
      id: 'instance-metadata',
      layer: 'access',
      name: 'Require IMDSv2 for instance metadata',
      owner: 'customer',
      duty: 'Set HttpTokens to required on the instance or as the account’s default, and enforce it per Region. With nothing set the AMI decides: images with ImdsSupport v2.0, such as AL2023, require tokens by default.',
      sources: [
        {
          page: 'metadataOptions',
          at: 'Precedence 3: AMI configuration … by the AMI configuration',
        },
        {
          page: 'metadataMove',
          at: [
            'AMIs configured with the … ImdsSupport = v2.0',
            'When IMDSv2 enforcement is … fail to launch',
          ],
        },
        {
          page: 'configuringIMDSNewInstances',
          at: 'account default for the … will be disabled',
        },
      ],
      controls: ['ac-3', 'cm-6'],
      evidence: ['EC2.8', 'EC2.170', 'ec2-imdsv2-check'],
    },
    {
      id: 'remote-access',
      layer: 'access',
      name: 'Choose the way in for administrators',
      owner: 'customer',
      duty: 'Instead of open SSH or RDP ports AWS suggests Session Manager, and for SSH EC2 Instance Connect, whose pushed key stays for 60 seconds; IAM decides who may. The serial console, which ignores security groups, is off until you grant access.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'Use EC2 Instance Connect … manage SSH keys',
            'AWS Systems Manager Session … managing key pairs',
          ],
        },
        { page: 'sessionManager', at: 'Session Manager provides secure … manage SSH keys' },
        {
          page: 'connectLinuxInstEic',
          at: 'EC2 Instance Connect API … for 60 seconds',
        },
        {
          page: 'configureAccessToSerialConsole',
          at: [
            'EC2 Serial Console does … to authorize traffic',
            'By default, there is … at the account level',
          ],
        },
      ],
      controls: ['ac-17', 'ia-2'],
      evidence: ['EC2.13', 'EC2.14', 'restricted-ssh', 'ec2-no-amazon-key-pair'],
    },
    {
      id: 'snapshot-sharing',
      layer: 'access',
      name: 'Block public EBS snapshots',
      owner: 'customer',
      duty: 'Enable block public access for snapshots in each Region where none should be public; “block all sharing” also hides those already public. It stops neither private sharing nor a public AMI.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'snapshotBlock',
          at: [
            'snapshots that were already … no longer publicly available',
            'does not prevent private snapshot sharing',
            'does not prevent the … publicly share EBS-backed AMIs',
          ],
        },
        { page: 'snapshotBlockState', at: 'Public sharing is not … publicly share snapshots' },
      ],
      controls: ['ac-3', 'ac-22'],
      evidence: ['EC2.182', 'ebs-snapshot-block-public-access', 'EC2.1'],
    },
    {
      id: 'ami-sharing-block',
      layer: 'access',
      name: 'Block attempts to make an AMI public',
      owner: 'aws',
      duty: 'While block public access for AMIs is enabled, block any attempt to make an AMI public. AMIs that are public already remain so.',
      sources: [
        {
          page: 'blockPublicAccessToAmis',
          at: 'When block public access … remain publicly available',
        },
      ],
      controls: ['ac-3', 'ac-22'],
    },
    {
      id: 'ami-sharing',
      layer: 'access',
      name: 'Keep AMIs from going public',
      owner: 'customer',
      duty: 'Keep block public access for AMIs on. It starts on in new accounts and in older ones without a public AMI since 15 July 2023, off in the others, and does not withdraw AMIs that are public already.',
      setting: 'on-by-default',
      switchOf: 'ami-sharing-block',
      sources: [
        {
          page: 'blockPublicAccessToAmis',
          at: [
            'However, if you already … publicly available',
            'setting is either enabled … have public AMIs',
            'If your account had … the AMIs private',
          ],
        },
      ],
      controls: ['ac-3', 'ac-22'],
    },
    {
      id: 'snapshot-storage',
      layer: 'data',
      name: 'Store snapshots in all zones',
      owner: 'aws',
      duty: 'Keep the snapshots that you take in S3 buckets that you cannot reach directly, and replicate their data across all Availability Zones of the Region.',
      sources: [
        {
          page: 'ebsSnapshots',
          at: [
            "Snapshots are stored in … can't access directly",
            'Snapshot data is automatically … in that Region',
          ],
        },
      ],
      controls: ['cp-6', 'cp-9'],
    },
  ],
  modes: [
    {
      id: 'virtual-instance',
      name: 'Virtual instance',
      summary:
        'AWS’s hypervisor divides a host among instances. Yours begins at the guest operating system, which you patch, configure and watch.',
      change: {
        hardware: {
          name: 'Check and repair what instances run on',
          duty: 'Check every minute the systems that instances run on, and repair them.',
          sources: [
            {
              page: 'statusChecks',
              at: [
                'Status checks are performed … a fail status',
                'System status checks monitor … involvement to repair',
              ],
            },
          ],
        },
        'tenant-isolation': {
          duty: 'Never let two customers’ instances use a processor core at the same time; scrub memory and reset every block of storage when an instance stops or terminates.',
          sources: [
            { page: 'infrastructure', at: 'When you stop or … of storage is reset' },
            {
              page: 'theEc2ApproachToPreventingSideChannels',
              at: 'Even on small instances … Simultaneous Multi-Threading (SMT)',
            },
          ],
        },
        'operator-access': {
          duty: 'Build Nitro hosts without a way for any person or system to log in or read an instance’s memory. AWS says so of Nitro hosts; T2, M4 and other older types run on Xen.',
          sources: [
            { page: 'noAwsOperatorAccess', at: 'There is no mechanism … encrypted EBS volumes' },
            { page: 'instanceTypes', at: 'Amazon EC2 supports the … Xen and Nitro' },
          ],
        },
      },
      add: [
        {
          id: 'instance-recovery',
          layer: 'hypervisor',
          name: 'Move instances off a failing host',
          owner: 'aws',
          duty: 'While simplified automatic recovery is on, try to move an instance that the host’s hardware or software made unavailable to another host, and report the outcome in the AWS Health Dashboard.',
          sources: [
            {
              page: 'recovery',
              at: [
                'If AWS detects that … to a different host',
                'If simplified automatic recovery … on the outcome',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'host-recovery',
          layer: 'operating-system',
          name: 'Keep or disable automatic recovery',
          owner: 'customer',
          duty: 'Leave simplified automatic recovery on, or disable it at launch or later. It needs a supported type, a running instance and free capacity, and what is in memory is lost.',
          setting: 'on-by-default',
          switchOf: 'instance-recovery',
          sources: [
            {
              page: 'recovery',
              at: [
                'Simplified automatic recovery is … recovery attempts to fail',
                'You can disable simplified … if required',
                'data stored in volatile … over from zero',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
      ],
    },
    {
      id: 'bare-metal',
      name: 'Bare metal instance',
      summary:
        'Your operating system runs on the machine itself, without AWS’s hypervisor. Cards and firmware stay AWS’s.',
      archetype: 'bare-metal',
      change: {
        hardware: {
          name: 'Check and repair what instances run on',
          duty: 'Check every minute the systems that instances run on and repair them. Where you have set a recovery alarm, try to move a supported instance off a failing host.',
          sources: [
            {
              page: 'statusChecks',
              at: [
                'Status checks are performed … a fail status',
                'System status checks monitor … involvement to repair',
              ],
            },
            { page: 'recoveryAlarm', at: 'If AWS detects that … to a different host' },
          ],
        },
      },
      add: [
        {
          id: 'host-recovery',
          layer: 'operating-system',
          name: 'Set a recovery alarm',
          owner: 'customer',
          duty: 'Create a CloudWatch alarm on StatusCheckFailed_System whose action recovers the instance: simplified automatic recovery is not supported for metal sizes, the alarm is for the types that AWS lists.',
          sources: [
            { page: 'recovery', at: 'Instance size: metal instances' },
            {
              page: 'recoveryAlarm',
              at: [
                'Metal instances: Any of … metal instance size',
                'To configure CloudWatch action … instance when triggered',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who keeps a copy of the private key',
      finding:
        'The key pair page says that EC2 keeps no copy of a private key, so that a lost one cannot be recovered. The page on creating pairs adds that a pair made with CloudFormation has its private key saved in Parameter Store. Both hold: EC2 has no copy, but Parameter Store has one. The keys stay yours to keep.',
      sources: [
        { page: 'keyPairs', at: "Because Amazon EC2 doesn't … you lose it" },
        { page: 'keyCreation', at: 'private key is saved … Manager Parameter Store' },
      ],
    },
    {
      topic: 'Default version of the metadata service',
      finding:
        'One page says that an instance accepts IMDSv1 and IMDSv2 by default. Another says that Amazon Linux 2023 switches IMDSv1 off by default, and a third lists how launch setting, account default and AMI decide in that order. The catalogue marks the switch off by default, since an image without the v2.0 flag gets both versions until you choose.',
      sources: [
        { page: 'metadata', at: 'By default, you can … IMDSv2, or both' },
        { page: 'metadataMove', at: 'Amazon Linux 2023 disables … by default' },
        {
          page: 'metadataOptions',
          at: [
            'Precedence 1: Instance configuration … in the AMI',
            'Precedence 3: AMI configuration … by the AMI configuration',
          ],
        },
      ],
    },
    {
      topic: 'Blocking public snapshots for a whole organization',
      finding:
        'The overview says in one bullet that block public access for snapshots cannot be enabled at organization level, and in the next that a declarative policy sets it for several accounts and Regions at once. The page on viewing the setting names declarative-policy as one of its possible managers. The catalogue follows the latter: the setting is per account and Region, and a declarative policy may hold it.',
      sources: [
        {
          page: 'snapshotBlock',
          at: [
            "You can't enable block … the organization level",
            'Using a declarative policy … multiple accounts simultaneously',
          ],
        },
        { page: 'snapshotBlockState', at: 'A value of declarative-policy … a declarative policy' },
      ],
    },
  ],
  pages: {
    keyPairs: { path: 'ec2-key-pairs', title: 'Amazon EC2 key pairs and Amazon EC2 instances' },
    keyCreation: {
      path: 'create-key-pairs',
      title: 'Create a key pair for your Amazon EC2 instance',
    },
    metadata: {
      path: 'configuring-instance-metadata-service',
      title: 'Use the Instance Metadata Service to access instance metadata',
    },
    metadataMove: {
      path: 'instance-metadata-transition-to-version-2',
      title: 'Transition to using Instance Metadata Service Version 2',
    },
    metadataOptions: {
      path: 'configuring-instance-metadata-options',
      title: 'Configure the Instance Metadata Service options',
    },
    snapshotBlock: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html',
      title: 'Block public access for Amazon EBS snapshots',
    },
    snapshotBlockState: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots-view.html',
      title: 'View the block public access setting for Amazon EBS snapshots',
    },
    sharingAmis: { path: 'sharing-amis', title: 'Understand shared AMI usage in Amazon EC2' },
    ec2AllowedAmis: {
      path: 'ec2-allowed-amis',
      title: 'Control the discovery and use of AMIs in Amazon EC2 with Allowed AMIs',
    },
    amiDeprecate: { path: 'ami-deprecate', title: 'Deprecate an Amazon EC2 AMI' },
    security: { path: 'ec2-security', title: 'Security in Amazon EC2' },
    updateManagement: {
      path: 'update-management',
      title: 'Update management for Amazon EC2 instances',
    },
    deterministicUpgrades: {
      url: 'https://docs.aws.amazon.com/linux/al2023/ug/deterministic-upgrades.html',
      title: 'Deterministic upgrades through versioned repositories on AL2023',
    },
    windows: {
      path: 'ec2-windows-security-best-practices',
      title: 'Security best practices for Windows instances',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in Amazon EC2',
    },
    statusChecks: {
      path: 'monitoring-system-instance-status-check',
      title: 'Status checks for Amazon EC2 instances',
    },
    ssmAgentAutomaticUpdates: {
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-automatic-updates.html',
      title: 'Automating updates to SSM Agent',
    },
    ec2BestPractices: { path: 'ec2-best-practices', title: 'Best practices for Amazon EC2' },
    iamRolesForAmazonEc2: { path: 'iam-roles-for-amazon-ec2', title: 'IAM roles for Amazon EC2' },
    metadataReach: {
      path: 'ec2-instance-metadata',
      title: 'Use instance metadata to manage your EC2 instance',
    },
    securityGroupRules: {
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
      title: 'Security group rules',
    },
    creatingSecurityGroup: {
      path: 'creating-security-group',
      title: 'Create a security group for your Amazon EC2 instance',
    },
    defaultSecurityGroup: {
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
      title: 'Default security groups for your VPCs',
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon EC2' },
    encryptionByDefault: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html',
      title: 'Enable Amazon EBS encryption by default',
    },
    ebsEncryption: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
      title: 'Amazon EBS encryption',
    },
    ebsSnapshots: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html',
      title: 'Amazon EBS snapshots',
    },
    snapshotLifecycle: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html',
      title: 'Automate backups with Amazon Data Lifecycle Manager',
    },
    preservingVolumesOnTermination: {
      path: 'preserving-volumes-on-termination',
      title: 'Preserve data when an instance is terminated',
    },
    scheduledEvents: {
      path: 'monitoring-instances-status-check_sched',
      title: 'Scheduled events for Amazon EC2 instances',
    },
    eventWindows: {
      path: 'event-windows',
      title:
        'Create custom event windows for scheduled events that affect your Amazon EC2 instances',
    },
    retirement: { path: 'instance-retirement', title: 'Instance retirement' },
    theComponentsOfTheNitroSystem: {
      url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/the-components-of-the-nitro-system.html',
      title: 'The components of the Nitro System',
    },
    configuringIMDSNewInstances: {
      path: 'configuring-IMDS-new-instances',
      title: 'Configure instance metadata options for new instances',
    },
    sessionManager: {
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
      title: 'AWS Systems Manager Session Manager',
    },
    connectLinuxInstEic: {
      path: 'connect-linux-inst-eic',
      title: 'Connect to your Linux instance using a public IP address and EC2 Instance Connect',
    },
    configureAccessToSerialConsole: {
      path: 'configure-access-to-serial-console',
      title: 'Configure access to the EC2 Serial Console',
    },
    blockPublicAccessToAmis: {
      path: 'block-public-access-to-amis',
      title: 'Understand block public access for AMIs',
    },
    recovery: {
      path: 'instance-configuration-recovery',
      title: 'Configure simplified automatic recovery on an Amazon EC2 instance',
    },
    theEc2ApproachToPreventingSideChannels: {
      url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/the-ec2-approach-to-preventing-side-channels.html',
      title: 'The EC2 approach to preventing side-channels',
    },
    noAwsOperatorAccess: {
      url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/no-aws-operator-access.html',
      title: 'No AWS operator access',
    },
    instanceTypes: { path: 'instance-types', title: 'Amazon EC2 instance types' },
    recoveryAlarm: {
      path: 'cloudwatch-recovery',
      title: 'Configure CloudWatch action based recovery on an EC2 instance',
    },
  },
});
