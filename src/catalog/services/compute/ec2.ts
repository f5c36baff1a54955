import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Compute Cloud (Amazon EC2)',
  shortName: 'EC2',
  summary:
    'AWS provides virtual and physical servers that you rent by the second. You run them as your own.',
  guide: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
  read: '2026-11-26',
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
    resources: [
      {
        types: ['aws_instance'],
        modes: [
          { mode: 'bare-metal', where: { instance_type: '*.metal*' } },
          { mode: 'virtual-instance', where: { instance_type: '*' } },
        ],
      },
      {
        types: ['AWS::EC2::Instance'],
        modes: [
          { mode: 'bare-metal', where: { InstanceType: '*.metal*' } },
          { mode: 'virtual-instance', where: { InstanceType: '*' } },
        ],
      },
      {
        types: ['aws_launch_template'],
        hint: true,
        modes: [{ mode: 'bare-metal', where: { instance_type: '*.metal*' } }],
      },
    ],
  },
  archetype: 'virtual-machine',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  override: {
    'os-image': {
      name: 'Choose the AMI',
      owner: 'customer',
      duty: 'AWS recommends that you use shared AMIs from a trusted source, such as a verified provider. If you enable Allowed AMIs in a Region, it hides public and shared images that do not meet your criteria, but not your own. Users who know a deprecated AMI’s ID can still launch instances from it through the API, CLI or SDK.',
      sources: [
        { page: 'sharedImages', at: 'We recommend that you … a verified provider' },
        {
          page: 'ec2AllowedAmis',
          at: [
            'When the criteria are … the specified criteria',
            'These settings must be … control AMI usage',
            'It does not restrict … by your account',
          ],
        },
        { page: 'deprecatedImages', at: 'For AMI users, if … or the SDKs' },
      ],
      controls: ['cm-2', 'cm-7', 'sa-22'],
      evidence: ['ec2-instance-launched-with-allowed-ami', 'approved-amis-by-id'],
    },
    'os-patches': {
      owner: 'customer',
      duty: 'Regularly patch and update the operating system, for instance with Patch Manager. By default, AL2023 locks to the repository version of its AMI. By default, instances from AWS’s Windows Server AMIs receive no updates through Windows Update.',
      sources: [
        { page: 'ec2Security', at: 'managingGuestSecurityPatches' },
        {
          page: 'ec2Updates',
          at: [
            'We recommend that you … your EC2 instances',
            'You can use AWS … installing security-related updates',
          ],
        },
        { page: 'deterministicUpgrades', at: 'By default, the plugin … build the AMI' },
        { page: 'ec2Windows', at: 'By default, instances that … through Windows Update' },
      ],
      evidence: ['SSM.2', 'ec2-managedinstance-patch-compliance-status-check'],
    },
    'os-accounts': {
      name: 'Guest OS and its credentials',
      owner: 'customer',
      duty: 'Manage the credentials that you use to connect to your instances. Store private keys in a secure place, because EC2 keeps no copy of them. On Windows, you need the private key to decrypt the administrator password.',
      sources: [
        { page: 'ec2Security', at: 'Managing the credentials used … to your instances' },
        {
          page: 'ec2KeyPairs',
          at: [
            'For Windows instances, the … to your instance',
            "It's important that you … use the key pair",
            'becauseAmazonEc2DoesntLose',
          ],
        },
      ],
    },
    'os-hardening': {
      owner: 'customer',
      duty: 'If an instance status check fails, address the cause, which is typically your responsibility. For Windows, AWS advises that you install only the OS components and applications that the system needs. It also advises that you install software against malicious code.',
      sources: [
        {
          page: 'ec2Windows',
          at: [
            'Install only the OS … function as designed',
            'Do not install any … perform intrusion detection',
          ],
        },
        { page: 'statusChecks', at: 'When an instance status … instance configuration changes' },
      ],
      evidence: ['ec2-managedinstance-applications-required'],
    },
    'runtime-updates': {
      name: 'Update the installed software',
      owner: 'customer',
      duty: 'Update the software that you deploy to the guest operating system. On Windows instances, AWS advises that you maintain the latest drivers and install the latest EC2Launch v2 agent.',
      sources: [
        { page: 'ec2Security', at: 'managingGuestSecurityPatches' },
        {
          page: 'ec2Windows',
          at: [
            'Maintain the latest drivers … AWS NVMe drivers',
            'latest EC2Launch v2 agent … across your fleet',
          ],
        },
      ],
    },
    'application-code': {
      owner: 'customer',
      duty: 'Regularly patch, update and secure the applications on your instances. Amazon Inspector can scan the instances for software vulnerabilities.',
      sources: [
        { page: 'ec2Security', at: 'managingGuestSecurityPatches' },
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
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Manage access to AWS resources and APIs. Give instance roles least privilege, with permissions for the specific API calls that the application requires. Any software that runs on the instance can potentially view the instance’s metadata.',
      sources: [
        { page: 'ec2Security', at: 'Configuring the IAM roles … with those roles' },
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
      owner: 'customer',
      duty: 'Configure security group rules that allow the minimum required traffic. A new group starts with only a rule that allows all outbound traffic, so you must add rules for any inbound traffic. If a port has more than one rule, EC2 applies the most permissive rule.',
      sources: [
        {
          page: 'creatingSecurityGroup',
          at: [
            'New security groups start … restrict the outbound traffic',
            'If there is more … most permissive rule',
          ],
        },
        { page: 'infrastructure', at: 'Restrict access to your … required network traffic' },
      ],
      evidence: ['EC2.18', 'EC2.19', 'EC2.2', 'EC2.9'],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Keep control of your content, and encrypt sensitive data between clients and instances, for instance with TLS. AWS strongly recommends that you put no confidential or sensitive information into tags or name fields. Data in these fields may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
            'It is your responsibility … Amazon EC2 instances',
          ],
        },
      ],
      controls: ['ra-2', 'si-12', 'sc-8'],
    },
    'encryption-at-rest': {
      name: 'Turn on encryption at rest',
      owner: 'customer',
      duty: 'Turn on EBS encryption by default in each Region, or turn on encryption when you create a volume. You can specify the KMS key. You cannot encrypt an existing unencrypted volume directly, but you can create a snapshot of it and a new encrypted volume from the snapshot.',
      setting: 'off-by-default',
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
            'You encrypt EBS volumes … to encrypt the volume',
            "You can't directly encrypt … new encrypted volume",
            'If you enable your … parameters in the request',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'ec2-ebs-encryption-by-default', 'EC2.3', 'encrypted-volumes'],
    },
    backups: {
      name: 'Back up, and test the restore',
      owner: 'customer',
      duty: 'Create snapshots regularly, or set up Amazon Data Lifecycle Manager or AWS Backup, because AWS does not back up EBS volumes automatically. Regularly test the recovery. Whether a volume is deleted with its instance by default depends on its type and on when and how it was attached.',
      setting: 'off-by-default',
      sources: [
        { page: 'ebsSnapshots', at: 'AWS does not automatically … or AWS Backup' },
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
      name: 'Announce and run scheduled events',
      owner: 'aws',
      duty: 'If a scheduled event will affect an instance, AWS notifies you in advance by email and with an AWS Health event. At a scheduled retirement, AWS stops an instance with an EBS root volume, or terminates an instance with an instance store root volume.',
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
      name: 'Encrypt traffic between some instances',
      owner: 'aws',
      duty: 'AWS encrypts in-transit traffic between instances of the types that it lists. The instances must be in one Region and in one VPC or peered VPCs. The traffic must not pass through a virtual network device or service, such as a load balancer or a transit gateway.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'some instance types use … traffic between instances',
            'in the same Region … or a transit gateway',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'instance-store-encryption',
      layer: 'hypervisor',
      name: 'Encrypt NVMe instance store volumes',
      owner: 'aws',
      duty: 'AWS encrypts NVMe instance store volumes with keys for each customer and each volume, in a hardware module that AWS personnel cannot access. AWS destroys the keys when the instance stops or terminates. You can neither disable the encryption nor provide a key.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'The data on NVMe … own encryption key' }],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'memory-encryption',
      layer: 'hypervisor',
      name: 'Encrypt memory on some processors',
      owner: 'aws',
      duty: 'AWS enables memory encryption on instances with Graviton2 or later processors. It also enables memory encryption on instances with the Intel and AMD processor generations that it lists, such as Ice Lake and Milan.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Memory encryption is enabled on the following instances',
            'Instances with AWS Graviton2 … always-on memory encryption',
            'Instances with 3rd generation … Memory Encryption (SME)',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'image-releases',
      layer: 'operating-system',
      name: 'Release patched AMIs',
      owner: 'aws',
      verb: 'make',
      duty: 'AWS releases new Windows AMIs each month, and updates them within five days after Microsoft releases a patch. AWS releases new AL2023 AMIs with new package updates.',
      sources: [
        {
          page: 'ec2Windows',
          at: [
            'AWS releases new Windows … and launch agents',
            'AWS updates all Windows … releases a patch',
          ],
        },
        { page: 'deterministicUpgrades', at: 'Whenever we release new … to that version' },
      ],
      controls: ['si-2'],
    },
    {
      id: 'event-response',
      layer: 'operating-system',
      name: 'Respond to scheduled events',
      owner: 'customer',
      duty: 'Verify your contact information. If an instance is scheduled for retirement, act before the retirement date. You can reschedule certain events, and define weekly event windows for events that reboot, stop or terminate instances.',
      sources: [
        {
          page: 'scheduledEvents',
          at: [
            'Reschedule certain scheduled events … stop, or retire',
            'To ensure that you … the Account page',
          ],
        },
        {
          page: 'retirement',
          at: [
            "It's important that you … and data loss",
            'you should plan to … scheduled retirement date',
          ],
        },
        {
          page: 'eventWindows',
          at: 'You can define custom … associated event window',
        },
      ],
      controls: ['ma-2', 'cp-10'],
    },
    {
      id: 'instance-metadata',
      layer: 'access',
      name: 'Require IMDSv2',
      owner: 'customer',
      duty: 'Require IMDSv2 at launch or as the account’s default. You can enforce this requirement in each Region. If neither the launch nor the account sets a value, the AMI decides: an AMI with `ImdsSupport` set to `v2.0` requires IMDSv2 by default.',
      sources: [
        {
          page: 'metadataOptions',
          at: ['precedence1ConfigurationAmi', 'precedence3AmiAmiConfiguration'],
        },
        {
          page: 'metadataMove',
          at: [
            'AMIs configured with the … ImdsSupport = v2.0',
            'You can enforce the … each AWS Region',
          ],
        },
        {
          page: 'metadataOfNewInstances',
          at: 'account default for the … will be disabled',
        },
      ],
      controls: ['ac-3', 'cm-6'],
      evidence: ['EC2.8', 'EC2.170', 'ec2-imdsv2-check'],
    },
    {
      id: 'remote-access',
      layer: 'access',
      name: 'Administrator access to instances',
      owner: 'customer',
      duty: 'Instead of opening inbound SSH or RDP ports, consider Session Manager, or, for SSH, EC2 Instance Connect with authorization through IAM. By default, there is no access to the serial console. If you need serial console access, grant it to the account, and to users through IAM policies.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'Use EC2 Instance Connect … manage SSH keys',
            'AWS Systems Manager Session … managing key pairs',
          ],
        },
        {
          page: 'connectLinuxInstEic',
          at: 'EC2 Instance Connect API … authorizes your user',
        },
        {
          page: 'configureAccessToSerialConsole',
          at: [
            'you must grant serial … to your users',
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
      duty: 'Enable block public access for snapshots in each Region in which you want to prevent public sharing. The mode “block all sharing” also treats already shared snapshots as private. The setting does not prevent the public sharing of EBS-backed AMIs.',
      sources: [
        {
          page: 'snapshotBlock',
          at: [
            'snapshots that were already … no longer publicly available',
            'You need to enable … sharing of your snapshots',
            'does not prevent the … publicly share EBS-backed AMIs',
          ],
        },
      ],
      controls: ['ac-3', 'ac-22'],
      evidence: ['EC2.182', 'ebs-snapshot-block-public-access', 'EC2.1'],
    },
    {
      id: 'ami-sharing-block',
      layer: 'access',
      name: 'Block public sharing of AMIs',
      owner: 'aws',
      duty: 'While block public access for AMIs is enabled, AWS blocks any attempt to make an AMI public. AMIs that are already public remain so.',
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
      name: 'Keep AMIs private',
      owner: 'customer',
      duty: 'Keep block public access for AMIs on, except while you share AMIs publicly. By default, it is on for new accounts and for accounts without a public AMI on or after 15 July 2023, and otherwise off. AMIs that are already public remain so.',
      sources: [
        {
          page: 'blockPublicAccessToAmis',
          at: [
            'However, if you already … disable block public access',
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
      name: 'Store snapshots across zones',
      owner: 'aws',
      duty: 'AWS stores your snapshots in S3 buckets that you cannot reach directly. AWS replicates the snapshot data across all Availability Zones of the Region.',
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
        'AWS’s hypervisor divides a host among instances. You patch, configure and monitor everything from the guest operating system upwards.',
      override: {
        hardware: {
          name: 'Check and repair the underlying systems',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Every minute, AWS checks the systems on which instances run. If a check fails, you can wait for AWS to fix the issue or resolve it yourself.',
          sources: [
            {
              page: 'statusChecks',
              at: ['statusChecksFailStatus', 'systemStatusResolveYourself'],
            },
          ],
        },
        'tenant-isolation': {
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS never lets two customers’ instances use a processor core at the same time. AWS scrubs memory and resets every block of storage when an instance stops or terminates.',
          sources: [
            { page: 'infrastructure', at: 'When you stop or … of storage is reset' },
            {
              page: 'theEc2ApproachToPreventingSideChannels',
              at: [
                'Even on small instances … Simultaneous Multi-Threading (SMT)',
                'even burstable instances never … at the same time',
              ],
            },
          ],
        },
        'operator-access': {
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS provides no mechanism for any system or person to log in to Nitro hosts or access the memory of instances. AWS states this for the Nitro System, but EC2 also supports the Xen hypervisor.',
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
          duty: 'If the hardware or software of a host makes a supported, running instance unavailable, AWS tries to move the instance to another host. Simplified automatic recovery must be on, and the AWS Health Dashboard must list no service events. AWS reports the outcome in the dashboard.',
          sources: [
            {
              page: 'recovery',
              at: [
                'If AWS detects that … to a different host',
                'If simplified automatic recovery … on the outcome',
                'simplifiedAttemptsFail',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'host-recovery',
          layer: 'operating-system',
          name: 'Simplified automatic recovery',
          owner: 'customer',
          duty: 'Leave simplified automatic recovery on, or disable it during or after launch. It works only for a supported, running instance, and only if capacity is available and the Health Dashboard lists no service events. During recovery, data in memory is lost.',
          setting: 'on-by-default',
          switchOf: 'instance-recovery',
          sources: [
            {
              page: 'recovery',
              at: [
                'simplifiedAttemptsFail',
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
        'Your operating system runs on the machine itself, without AWS’s hypervisor. AWS remains responsible for cards and firmware.',
      archetype: 'bare-metal',
      override: {
        hardware: {
          name: 'Check and repair the underlying systems',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Every minute, AWS checks the systems on which instances run. If a check fails, you can wait for AWS to fix the issue or resolve it yourself. If you set a recovery alarm, a supported instance can be moved to a different host.',
          sources: [
            {
              page: 'statusChecks',
              at: ['statusChecksFailStatus', 'systemStatusResolveYourself'],
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
          duty: 'Simplified automatic recovery does not support metal instances. If you want automatic recovery of a supported instance, create a CloudWatch alarm on the `StatusCheckFailed_System` metric. Set an alarm action that recovers the instance.',
          sources: [
            { page: 'recovery', at: 'recovery is not supported … Instance size: metal instances' },
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
        'The key pair page says that EC2 keeps no copy of a private key, so a lost key cannot be recovered. The page on creating pairs says that CloudFormation saves a new pair’s private key in Parameter Store. The catalogue follows both pages: EC2 has no copy, but Parameter Store has one. You are responsible for storing the keys.',
      sources: [
        { page: 'ec2KeyPairs', at: 'becauseAmazonEc2DoesntLose' },
        { page: 'keyCreation', at: 'private key is saved … Manager Parameter Store' },
      ],
    },
    {
      topic: 'Default version of the metadata service',
      finding:
        'One page says that an instance accepts IMDSv1 and IMDSv2 by default. Another says that Amazon Linux 2023 switches IMDSv1 off by default. A third lists how launch setting, account default and AMI decide, in that order. The catalogue states no single default. Without another setting, the version depends on the image.',
      sources: [
        { page: 'metadata', at: 'By default, you can … IMDSv2, or both' },
        { page: 'metadataMove', at: 'Amazon Linux 2023 disables … by default' },
        {
          page: 'metadataOptions',
          at: ['precedence1ConfigurationAmi', 'precedence3AmiAmiConfiguration'],
        },
      ],
    },
    {
      topic: 'Blocking public snapshots for a whole organization',
      finding:
        'The overview says that block public access for snapshots cannot be enabled at organization level. Its next bullet says that a declarative policy sets it for several accounts and Regions at once. The page on viewing the setting names `declarative-policy` as one of its possible managers. In the catalogue, the setting is per account and Region, and a declarative policy may manage it.',
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
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon EC2',
    },
    ec2KeyPairs: {
      path: 'ec2-key-pairs',
      title: 'Amazon EC2 key pairs and Amazon EC2 instances',
      passages: { becauseAmazonEc2DoesntLose: "Because Amazon EC2 doesn't … you lose it" },
    },
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
      passages: {
        precedence1ConfigurationAmi: 'Precedence 1: Instance configuration … in the AMI',
        precedence3AmiAmiConfiguration:
          'Precedence 3: AMI configuration … by the AMI configuration',
      },
    },
    snapshotBlock: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html',
      title: 'Block public access for Amazon EBS snapshots',
    },
    snapshotBlockState: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots-view.html',
      title: 'View the block public access setting for Amazon EBS snapshots',
    },
    sharedImages: { path: 'sharing-amis', title: 'Understand shared AMI usage in Amazon EC2' },
    ec2AllowedAmis: {
      path: 'ec2-allowed-amis',
      title: 'Control the discovery and use of AMIs in Amazon EC2 with Allowed AMIs',
    },
    deprecatedImages: { path: 'ami-deprecate', title: 'Deprecate an Amazon EC2 AMI' },
    ec2Security: {
      path: 'ec2-security',
      title: 'Security in Amazon EC2',
      passages: {
        managingGuestSecurityPatches: 'Managing the guest operating … and security patches',
      },
    },
    ec2Updates: {
      path: 'update-management',
      title: 'Update management for Amazon EC2 instances',
    },
    deterministicUpgrades: {
      url: 'https://docs.aws.amazon.com/linux/al2023/ug/deterministic-upgrades.html',
      title: 'Deterministic upgrades through versioned repositories on AL2023',
    },
    ec2Windows: {
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
      passages: {
        statusChecksFailStatus: 'Status checks are performed … a fail status',
        systemStatusResolveYourself: 'System status checks monitor … resolve it yourself',
      },
    },
    ec2BestPractices: { path: 'ec2-best-practices', title: 'Best practices for Amazon EC2' },
    iamRolesForAmazonEc2: { path: 'iam-roles-for-amazon-ec2', title: 'IAM roles for Amazon EC2' },
    metadataReach: {
      path: 'ec2-instance-metadata',
      title: 'Use instance metadata to manage your EC2 instance',
    },
    creatingSecurityGroup: {
      path: 'creating-security-group',
      title: 'Create a security group for your Amazon EC2 instance',
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
    metadataOfNewInstances: {
      path: 'configuring-IMDS-new-instances',
      title: 'Configure instance metadata options for new instances',
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
      passages: {
        simplifiedAttemptsFail: 'Simplified automatic recovery is … recovery attempts to fail',
      },
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
