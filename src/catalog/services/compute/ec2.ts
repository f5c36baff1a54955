import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Compute Cloud (Amazon EC2)',
  shortName: 'EC2',
  summary: 'Virtual and physical servers that you rent by the second and run as your own.',
  guide: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: ['Elastic Compute Cloud', 'virtual machine', 'VM', 'instance', 'AMI', 'bare metal'],
  archetype: 'virtual-machine',
  change: {
    'os-image': {
      name: 'Choose AMIs that you trust',
      duty: 'Launch from your own images or a verified provider’s. Allowed AMIs limits an account to publishers that you name, once you enable it in each Region. A deprecated AMI still launches for whoever knows its id.',
      sources: ['sharingAmis', 'ec2AllowedAmis', 'amiDeprecate'],
      controls: ['cm-2', 'cm-7', 'sa-22'],
      evidence: ['ec2-instance-launched-with-allowed-ami', 'approved-amis-by-id'],
    },
    'os-patches': {
      duty: 'Install updates yourself, for instance with Patch Manager, and reboot. By default AL2023 stays on the package versions of its AMI, and AWS’s Windows AMIs receive nothing through Windows Update.',
      sources: ['security', 'updateManagement', 'deterministicUpgrades', 'windows'],
      evidence: ['SSM.2', 'ec2-managedinstance-patch-compliance-status-check'],
    },
    'os-accounts': {
      name: 'Hold the login keys and accounts',
      duty: 'Keep each private key: EC2 stores the public half alone and cannot recover yours. Create, rotate and remove the accounts inside. On Windows the same key decrypts the administrator password.',
      sources: ['keyPairs', 'keyCreation', 'security'],
    },
    'os-hardening': {
      duty: 'Leave out what you do not use, run endpoint protection and a host firewall, send the logs elsewhere, and act when an instance status check fails: that one is yours to repair.',
      sources: ['windows', 'infrastructure', 'statusChecks'],
      evidence: ['ec2-managedinstance-applications-required'],
    },
    'runtime-updates': {
      name: 'Update runtimes, drivers and agents',
      duty: 'Keep current whatever you or the image installed: runtimes, databases, network and storage drivers, and AWS’s own agents. SSM Agent updates itself only once you choose automatic updates.',
      sources: ['security', 'windows', 'ssmAgentAutomaticUpdates'],
    },
    'application-code': {
      duty: 'Write it safely, scan it, and patch it together with everything else that you deploy on top of the operating system.',
      sources: ['security', 'ec2BestPractices'],
    },
    'iam-permissions': {
      name: 'IAM policies and instance roles',
      duty: 'Decide who may call the EC2 API, and give each instance a role that allows only what its software calls. Everything on the instance that reaches the metadata service can use that role.',
      sources: ['iamRolesForAmazonEc2', 'metadataReach', 'security'],
      controls: ['ac-2', 'ac-6', 'ia-2', 'ia-5'],
      evidence: ['ec2-instance-profile-attached', 'iam-policy-no-statements-with-admin-access'],
    },
    'network-exposure': {
      name: 'Security group rules',
      duty: 'Open only what you need. A new group lets nothing in and everything out; the VPC’s default group also admits its own members. Groups add up, and the widest rule wins.',
      sources: ['securityGroupRules', 'creatingSecurityGroup', 'defaultSecurityGroup'],
      evidence: ['EC2.18', 'EC2.19', 'EC2.2', 'EC2.9'],
    },
    'customer-data': {
      name: 'Your content, stored and in transit',
      answers: ['encrypt-in-transit'],
      duty: 'Know what lies on which volume, and use TLS between clients and instances. Put nothing confidential into names or tags: they may end up in billing or diagnostic logs.',
      sources: ['dataProtection'],
      controls: ['ra-2', 'si-12', 'sc-8'],
    },
    'encryption-at-rest': {
      name: 'Turn on EBS encryption',
      duty: 'Enable encryption by default, Region by Region, or ask for it volume by volume, and choose the KMS key. What exists unencrypted stays so until you recreate it from a snapshot.',
      sources: ['encryptionByDefault', 'ebsEncryption'],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'ec2-ebs-encryption-by-default', 'EC2.3', 'encrypted-volumes'],
    },
    backups: {
      name: 'Schedule snapshots, test restores',
      duty: 'Set up Data Lifecycle Manager or AWS Backup, since AWS backs up no volume by itself, and rehearse the restore. By default a root volume is deleted together with its instance.',
      sources: [
        'ebsSnapshots',
        'snapshotLifecycle',
        'ec2BestPractices',
        'preservingVolumesOnTermination',
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
      duty: 'Email the account and raise an AWS Health event before a host is serviced or retired. At the set time reboot or stop the instance, or terminate it if its root volume is instance store.',
      sources: ['scheduledEvents', 'retirement'],
      controls: ['ma-2', 'si-13'],
    },
    {
      id: 'traffic-encryption',
      layer: 'network',
      name: 'Encrypt traffic between instances',
      owner: 'aws',
      duty: 'Encrypt what supported Nitro types send each other in one Region and VPC, or in peered VPCs. What passes a virtual network device or service, such as a load balancer or a transit gateway, is not covered.',
      setting: 'always-on',
      sources: ['dataProtection', 'theComponentsOfTheNitroSystem'],
      controls: ['sc-8'],
    },
    {
      id: 'instance-store-encryption',
      layer: 'hypervisor',
      name: 'Encrypt NVMe instance store',
      owner: 'aws',
      duty: 'Encrypt every local NVMe volume in hardware with a key of its own, which no operator can reach and which is destroyed when the instance stops or terminates. You can neither disable it nor bring a key.',
      setting: 'always-on',
      sources: ['dataProtection'],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'instance-metadata',
      layer: 'access',
      name: 'Require IMDSv2 for instance metadata',
      owner: 'customer',
      duty: 'Set HttpTokens to required on the instance or as the account’s default, and enforce it per Region. With nothing set the AMI decides: AL2023 demands tokens, an image without the v2.0 flag accepts IMDSv1.',
      setting: 'off-by-default',
      sources: ['metadataOptions', 'metadataMove', 'configuringIMDSNewInstances'],
      controls: ['ac-3', 'cm-6'],
      evidence: ['EC2.8', 'EC2.170', 'ec2-imdsv2-check'],
    },
    {
      id: 'remote-access',
      layer: 'access',
      name: 'Choose the way in for administrators',
      owner: 'customer',
      duty: 'Prefer Session Manager, which needs no open port, or EC2 Instance Connect, whose pushed key lasts 60 seconds; IAM decides who may. The serial console, which ignores security groups, stays off until you allow it.',
      sources: ['sessionManager', 'connectLinuxInstEic', 'configureAccessToSerialConsole'],
      controls: ['ac-17', 'ia-2'],
      evidence: ['EC2.13', 'EC2.14', 'restricted-ssh', 'ec2-no-amazon-key-pair'],
    },
    {
      id: 'snapshot-sharing',
      layer: 'access',
      name: 'Block public EBS snapshots',
      owner: 'customer',
      duty: 'Enable block public access for snapshots in every Region; choose “block all sharing” to hide those already public. It stops neither sharing with named accounts nor a public AMI.',
      setting: 'off-by-default',
      sources: ['snapshotBlock', 'snapshotBlockState'],
      controls: ['ac-3', 'ac-22'],
      evidence: ['ebs-snapshot-block-public-access', 'EC2.1'],
    },
    {
      id: 'ami-sharing',
      layer: 'access',
      name: 'Keep AMIs from going public',
      owner: 'customer',
      duty: 'Leave block public access for AMIs on. It starts on in new accounts and in those without a public AMI since 15 July 2023, off in the others, and does not withdraw AMIs that are public already.',
      setting: 'on-by-default',
      sources: ['blockPublicAccessToAmis'],
      controls: ['ac-3', 'ac-22'],
    },
  ],
  modes: [
    {
      id: 'virtual-instance',
      name: 'Virtual instance',
      summary:
        'AWS’s hypervisor divides a host among instances. Yours begins at the guest operating system, and all of that is yours.',
      change: {
        hardware: {
          duty: 'Check the hosts every minute, repair or replace what fails, and move instances off a failing host where simplified automatic recovery is supported; it is on unless you disable it.',
          sources: ['statusChecks', 'recovery'],
        },
        'tenant-isolation': {
          duty: 'Never let two customers’ instances use a processor core at the same time; scrub memory and reset every storage block before the next instance gets them.',
          sources: ['infrastructure', 'theEc2ApproachToPreventingSideChannels'],
        },
        'operator-access': {
          duty: 'Build Nitro hosts without a way for any person or system to log in or read an instance’s memory. AWS says so of Nitro hosts; T2, M4 and other older types run on Xen.',
          sources: ['noAwsOperatorAccess', 'instanceTypes'],
        },
      },
    },
    {
      id: 'bare-metal',
      name: 'Bare metal instance',
      summary:
        'Your operating system runs on the machine itself, without AWS’s hypervisor. Cards and firmware stay AWS’s.',
      archetype: 'bare-metal',
      change: {
        hardware: {
          duty: 'Check the hosts every minute, and repair or replace what fails. Simplified automatic recovery leaves metal sizes out: only a CloudWatch recovery alarm that you set moves them.',
          sources: ['statusChecks', 'recovery', 'recoveryAlarm'],
        },
      },
    },
  ],
  contradictions: [
    {
      topic: 'Who keeps a copy of the private key',
      finding:
        'The key pair page says that EC2 keeps no copy of a private key, so that a lost one cannot be recovered. The page on creating pairs adds that a pair made with CloudFormation has its private key saved in Parameter Store. Both hold: EC2 has none, but a parameter in your own account does, open to whoever your IAM policies let read it. The keys stay yours.',
      sources: ['keyPairs', 'keyCreation'],
    },
    {
      topic: 'Default version of the metadata service',
      finding:
        'One page says that an instance accepts IMDSv1 and IMDSv2 by default. Another says that Amazon Linux 2023 switches IMDSv1 off by default, and a third lists how launch setting, account default and AMI decide in that order. The catalogue marks the switch off by default, since an image without the v2.0 flag gets both versions until you choose.',
      sources: ['metadata', 'metadataMove', 'metadataOptions'],
    },
    {
      topic: 'Blocking public snapshots for a whole organization',
      finding:
        'The overview says in one bullet that block public access for snapshots cannot be enabled at organization level, and in the next that a declarative policy sets it for several accounts and Regions at once. The page on viewing the setting names declarative-policy as one of its possible managers. The catalogue follows the latter: the setting is per account and Region, and a declarative policy may hold it.',
      sources: ['snapshotBlock', 'snapshotBlockState'],
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
