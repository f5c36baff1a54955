import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Block Store (Amazon EBS)',
  shortName: 'EBS',
  summary:
    'Block devices that live in one Availability Zone, outlast the instance and are backed up only when you say so.',
  guide: 'https://docs.aws.amazon.com/ebs/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'Elastic Block Store',
    'EBS volume',
    'EBS snapshot',
    'block storage',
    'gp3',
    'io2',
    'Recycle Bin',
    'snapshot lock',
    'EBS direct APIs',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::EC2::Volume', 'AWS::EC2::Snapshot'],
    terraformPrefixes: [
      'aws_ebs_',
      'aws_volume_attachment',
      'aws_snapshot_create_volume_permission',
    ],
    resources: [
      {
        types: ['aws_ebs_encryption_by_default'],
        modes: [
          { mode: 'encryption-per-volume', where: { enabled: 'false' } },
          { mode: 'encryption-by-default' },
        ],
      },
    ],
  },
  archetype: 'serverless-data',
  notAsked: {
    'patch-system':
      'AWS names no operating system behind a volume; for the one of your instance, see EC2.',
    'patch-engine': 'A volume is a raw block device: no engine or runtime comes with it.',
  },
  override: {
    'resource-policies': {
      name: 'Share snapshots with those you trust',
      owner: 'customer',
      duty: 'Share snapshots only with people whom you trust with all of the data. One encrypted with the default AWS managed key cannot be shared; for a customer managed key, share the key too. CloudTrail logs SharedSnapshotVolumeCreated when a shared one is used to create a volume.',
      sources: [
        {
          page: 'sharing',
          at: [
            'When you share a … your snapshot data',
            "You can't share snapshots … customer managed key",
            'SharedSnapshotVolumeCreated — A shared … create a volume',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'What volumes hold, and erasing it',
      owner: 'customer',
      duty: 'Delete a volume to end its data, which persist until the volume is deleted, by you or with its instance. Where a procedure such as NIST 800-88 asks for a certain way of erasing, you can do that on the blocks yourself, before or after use.',
      sources: [
        {
          page: 'features',
          at: [
            'If the check box … of the EC2 instance',
            'The data persists on … is deleted explicitly',
            'If you have procedures … Amazon EBS service',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Ask for encryption, volume by volume',
      owner: 'customer',
      duty: 'Unless encryption by default is enabled in the Region, specify encryption in the request when you create a volume or copy an unencrypted snapshot. An existing volume cannot be encrypted directly, but through a snapshot and a new volume; encryption cannot be removed.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'ebsEncryption',
          at: [
            'You encrypt EBS volumes … want to encrypt',
            'You cannot remove encryption … is always encrypted',
            "You can't directly encrypt … parameters in the request",
          ],
        },
        { page: 'byDefault', at: 'Encryption by default is a Region-specific setting' },
      ],
      evidence: ['EC2.3', 'encrypted-volumes'],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Keep aws/ebs, the default, or name a key of your own; if you name none, a source snapshot can decide the key. An existing volume or snapshot keeps its key. If the key becomes unusable, an attached volume is not affected at once, but after it is detached it cannot be attached until the key is usable.',
      sources: [
        {
          page: 'ebsEncryption',
          at: [
            'You cannot change the … snapshot or volume',
            'If you do not … snapshot and its ownership',
          ],
        },
        {
          page: 'mechanics',
          at: [
            'defaultAmazonEbsCreate',
            'When you perform an … encrypted data key',
            'To use the EBS … KMS key usable again',
          ],
        },
      ],
    },
    durability: {
      name: 'Keep copies within the zone',
      owner: 'aws',
      duty: 'Replicate each volume inside its Availability Zone, to prevent data loss when a single hardware component fails.',
      sources: [{ page: 'features', at: 'When you create an … single hardware component' }],
    },
    backups: {
      name: 'Schedule snapshots of the volumes',
      owner: 'customer',
      duty: 'Create snapshots regularly or set up Data Lifecycle Manager or AWS Backup: AWS does not back up volumes automatically and calls this your responsibility.',
      setting: 'off-by-default',
      sources: [{ page: 'ebsSnapshots', at: 'AWS does not automatically … or AWS Backup' }],
      evidence: [
        'EC2.28',
        'ebs-resources-protected-by-backup-plan',
        'ebs-last-backup-recovery-point-created',
      ],
    },
  },
  remove: ['os-patches', 'engine-patches'],
  add: [
    {
      id: 'file-system',
      layer: 'operating-system',
      name: 'Format and check the file system',
      owner: 'customer',
      duty: 'Put a file system such as Ext4 or NTFS on the raw device from inside the instance, and decide whether to run a consistency check, such as fsck or chkdsk, when the data may be inconsistent.',
      sources: [
        {
          page: 'features',
          at: [
            'You can connect to … then install applications',
            'Amazon EBS volumes are … unformatted block devices',
          ],
        },
        { page: 'checks', at: 'ebsWaitsUntilBeforeDoing' },
      ],
      controls: ['cm-6', 'si-7'],
    },
    {
      id: 'block-wiping',
      layer: 'platform',
      name: 'Overwrite blocks before reuse',
      owner: 'aws',
      duty: 'Overwrite the storage of a deleted volume with zeroes or pseudorandom data before it becomes part of a new one.',
      sources: [
        {
          page: 'features',
          at: [
            'The physical block storage … a new volume',
            'Amazon EBS service ensures … by a customer',
          ],
        },
      ],
      controls: ['sc-4', 'mp-6'],
    },
    {
      id: 'snapshot-storage',
      layer: 'platform',
      name: 'Store snapshots in all zones',
      owner: 'aws',
      duty: 'Store snapshots in S3 buckets that you can’t access directly, and replicate snapshot data automatically across all Availability Zones in the Region.',
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
    {
      id: 'volume-checks',
      layer: 'platform',
      name: 'Test volumes, stop unsafe I/O',
      owner: 'aws',
      duty: 'Run the volume status checks every 5 minutes; where data is potentially inconsistent, disable I/O from attached instances by default and show an event.',
      sources: [
        {
          page: 'checks',
          at: [
            'Volume status checks are … or fail status',
            'When Amazon EBS determines … that I/O is disabled',
          ],
        },
      ],
      controls: ['si-4', 'si-6'],
    },
    {
      id: 'impaired-volumes',
      layer: 'platform',
      name: 'Enable I/O on an impaired volume',
      owner: 'customer',
      duty: 'Watch for the status impaired, check the data if you need to and enable I/O: EBS waits for you. You can set Auto-Enable IO beforehand where consistency is not a concern.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'checks',
          at: ['ebsWaitsUntilBeforeDoing', 'If the consistency of … automatically enable I/O'],
        },
      ],
      controls: ['cp-10', 'si-7'],
    },
    {
      id: 'delete-on-termination',
      layer: 'application',
      name: 'Decide which volumes outlive instances',
      owner: 'customer',
      duty: 'Set DeleteOnTermination at launch and check it afterwards: its default depends on the volume type, on when and how the volume was attached, and on the AMI. By default, a root volume from the launch is deleted with the instance.',
      sources: [
        {
          page: 'features',
          at: 'By default, the root … instance is terminated',
        },
        {
          page: 'termination',
          at: ['defaultAttachVolume', 'The default value at … launch an instance'],
        },
      ],
      controls: ['si-12', 'cp-9'],
    },
    {
      id: 'snapshot-sharing',
      layer: 'access',
      name: 'Block public access to snapshots',
      owner: 'customer',
      duty: 'Enable the block in each Region where no snapshot should go public; “block all sharing” also hides those that are public already, “block new sharing” does not. A public AMI still opens its snapshots.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'blockPublic',
          at: [
            'Block all sharing … remain publicly available',
            'You need to enable … of your snapshots',
            'If an EBS-backed AMI … its associated snapshots',
          ],
        },
        { page: 'blockState', at: 'Public sharing is not … publicly share snapshots' },
      ],
      controls: ['ac-3', 'ac-22'],
      evidence: [
        'EC2.1',
        'EC2.182',
        'ebs-snapshot-block-public-access',
        'ebs-snapshot-public-restorable-check',
      ],
    },
    {
      id: 'public-block',
      layer: 'platform',
      name: 'Refuse public sharing where blocked',
      owner: 'aws',
      duty: 'Block attempts to share snapshots publicly in a Region where you have enabled the block, administrators’ included.',
      sources: [
        {
          page: 'blockPublic',
          at: [
            'After you enable block … is automatically blocked',
            'applies to all users … in the account',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'lock-enforcement',
      layer: 'platform',
      name: 'Refuse to delete locked snapshots',
      owner: 'aws',
      duty: 'Let no user delete a snapshot while it is locked, regardless of IAM permissions, and unlock it when the duration has passed.',
      sources: [
        { page: 'lock', at: 'While a snapshot is … their IAM permissions' },
        { page: 'lockConcepts', at: 'After the specified number … is automatically unlocked' },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'bin-keeping',
      layer: 'platform',
      name: 'Hold what is deleted for your period',
      owner: 'aws',
      duty: 'Where you use Recycle Bin, retain deleted resources for the period that you specify, and delete them permanently if it expires before they are restored.',
      sources: [
        {
          page: 'recycleBin',
          at: [
            'When using Recycle Bin, … being permanently deleted',
            'If the retention period … available for recovery',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'snapshot-lock',
      layer: 'access',
      name: 'Lock snapshots against deletion',
      owner: 'customer',
      duty: 'Lock snapshots for a specific duration. In governance mode users with the permissions can unlock them. In compliance mode, after an optional cooling-off period, you cannot: the only way to delete one early is to close the account.',
      sources: [
        { page: 'lock', at: 'You can lock your … a specific duration' },
        {
          page: 'lockConcepts',
          at: [
            'After a snapshot is … at any time',
            "you can optionally specify … you can't unlock",
            'The only way to … associated AWS account',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'recycle-bin',
      layer: 'access',
      name: 'Retention rules in Recycle Bin',
      owner: 'customer',
      duty: 'Create rules that hold deleted volumes, snapshots and EBS-backed AMIs for a time that you choose, and restore within it what you want back. Volumes and snapshots in the bin are still billed.',
      sources: [
        {
          page: 'recycleBin',
          at: [
            'Recycle Bin is a … being permanently deleted',
            'Volumes in the Recycle … snapshots in your account',
          ],
          verified: '2026-11-26',
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log calls of the EBS direct APIs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Add CloudTrail data events to log GetSnapshotBlock, PutSnapshotBlock and the list calls: data events are not logged by default. Those of an account that you share a snapshot with are not sent to you.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'directApis',
          at: [
            "By default, CloudTrail doesn't … record data events",
            'You can log the … owns the snapshot',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'encryption-per-volume',
      name: 'Encryption by default off',
      summary:
        'The state of a Region until you change it: a volume from scratch is encrypted when its creator asks for that.',
      add: [
        {
          id: 'volume-encryption',
          layer: 'platform',
          name: 'Encrypt volumes that ask for it',
          owner: 'aws',
          duty: 'When an encrypted volume is attached to a supported instance type, encrypt its data at rest, data that moves between it and the instance, snapshots created from it and volumes created from those.',
          sources: [
            {
              page: 'mechanics',
              at: 'When you create an … created from those snapshots',
            },
          ],
          controls: ['sc-28', 'sc-8'],
        },
      ],
    },
    {
      id: 'encryption-by-default',
      name: 'Encryption by default on',
      summary:
        'You set one switch for the Region; from then on EBS encrypts new volumes and snapshot copies, and nobody can opt a volume out.',
      override: {
        'encryption-at-rest': {
          name: 'Encrypt new volumes and copies',
          owner: 'aws',
          remove: ['setting', 'evidence'],
          answers: ['encrypt-at-rest', 'encrypt-in-transit'],
          duty: 'Encrypt new volumes, those created when you launch an instance included, and copies of unencrypted snapshots, securing data at rest and in transit between instance and volume. Encryption by default cannot be disabled for individual volumes or snapshots and has no effect on existing ones.',
          sources: [
            {
              page: 'byDefault',
              at: [
                'You can configure your … an unencrypted snapshot',
                'Encryption by default has no effect on existing',
                'If you enable it … in that Region',
              ],
            },
            { page: 'ebsEncryption', at: 'Encryption operations occur on … attached EBS storage' },
          ],
        },
        'key-choice': {
          name: 'Choose the Region’s default key',
          owner: 'customer',
          duty: 'Keep aws/ebs or set a symmetric key of your own as the default for EBS in the Region. Existing volumes and snapshots keep their key; a copied snapshot may get another.',
          sources: [
            {
              page: 'byDefault',
              at: [
                "You can't change the … the new KMS key",
                'The alias for this … customer managed key',
              ],
            },
            { page: 'mechanics', at: 'defaultAmazonEbsCreate' },
          ],
        },
      },
      add: [
        {
          id: 'encryption-switch',
          layer: 'access',
          name: 'Switch encryption by default on',
          owner: 'customer',
          duty: 'Enable encryption by default Region by Region, as the setting is Region-specific. To encrypt an unencrypted volume, create a snapshot of it and from that a new encrypted volume.',
          sources: [
            { page: 'byDefault', at: 'Encryption by default is … in that Region' },
            { page: 'ebsEncryption', at: 'To encrypt an unencrypted … new encrypted volume' },
          ],
          controls: ['sc-28', 'cm-6'],
          evidence: ['EC2.7', 'ec2-ebs-encryption-by-default'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Data volumes from the launch, when the instance ends',
      finding:
        'The EBS page on features says that additional volumes created and attached at launch are not deleted by default when the instance is terminated. EC2’s table tells the console, where they stay, from the CLI, where they are deleted. The catalogue follows the table, which is more detailed; AWS advises checking the attribute after the launch.',
      sources: [
        { page: 'features', at: 'By default, additional EBS … instance is terminated' },
        { page: 'termination', at: 'defaultAttachVolume' },
      ],
    },
  ],
  pages: {
    termination: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
      title: 'Preserve data when an instance is terminated',
      passages: {
        defaultAttachVolume: 'The default DeleteOnTermination value … attach the volume',
      },
    },
    sharing: {
      path: 'ebs-modifying-snapshot-permissions',
      title: 'Share an Amazon EBS snapshot with other AWS accounts',
    },
    features: { path: 'EBSFeatures', title: 'Features and benefits of Amazon EBS volumes' },
    ebsEncryption: { path: 'ebs-encryption', title: 'Amazon EBS encryption' },
    byDefault: { path: 'encryption-by-default', title: 'Enable Amazon EBS encryption by default' },
    mechanics: {
      path: 'how-ebs-encryption-works',
      title: 'How Amazon EBS encryption works',
      passages: { defaultAmazonEbsCreate: 'By default, Amazon EBS … that you create' },
    },
    ebsSnapshots: { path: 'ebs-snapshots', title: 'Amazon EBS snapshots' },
    checks: {
      path: 'monitoring-volume-checks',
      title: 'Amazon EBS volume status checks',
      passages: { ebsWaitsUntilBeforeDoing: 'EBS waits until you … before doing so' },
    },
    blockPublic: {
      path: 'block-public-access-snapshots',
      title: 'Block public access for Amazon EBS snapshots',
    },
    blockState: {
      path: 'block-public-access-snapshots-view',
      title: 'View the block public access setting for Amazon EBS snapshots',
    },
    lock: { path: 'ebs-snapshot-lock', title: 'Amazon EBS snapshot lock' },
    lockConcepts: { path: 'snapshot-lock-concepts', title: 'Amazon EBS snapshot lock concepts' },
    recycleBin: {
      path: 'recycle-bin',
      title: 'Recover deleted EBS volumes, EBS snapshots, and EBS-backed AMIs with Recycle Bin',
    },
    directApis: {
      path: 'logging-ebs-apis-using-cloudtrail',
      title: 'Log EBS direct APIs calls using AWS CloudTrail',
    },
  },
});
