import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Block Store (Amazon EBS)',
  shortName: 'EBS',
  summary:
    'EBS volumes are block devices that are in one Availability Zone and outlast the instance. They are backed up only if you set up backups.',
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
      'AWS names no operating system behind a volume. For the instance’s operating system, see EC2.',
    'patch-engine': 'A volume is a raw block device: no engine or runtime comes with it.',
  },
  override: {
    'resource-policies': {
      name: 'Share snapshots',
      owner: 'customer',
      duty: 'Share snapshots only with people whom you trust with all of the data. If a snapshot is encrypted with a customer managed key, share the key too; with the default AWS managed key, it cannot be shared. CloudTrail logs `SharedSnapshotVolumeCreated` when somebody creates a volume from a shared snapshot.',
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
      name: 'Volume data and its erasure',
      owner: 'customer',
      duty: 'To remove the data on a volume, delete the volume. The data persists until the volume is deleted, by you or with its instance. If a procedure such as NIST 800-88 requires a certain erasure method, you can erase the blocks yourself, before or after use.',
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
      name: 'Turn on encryption at rest',
      owner: 'customer',
      duty: 'Unless encryption by default is enabled in the Region, request encryption when you create a volume or copy an unencrypted snapshot. You cannot encrypt an existing volume directly, but you can create an encrypted volume from its snapshot. Encryption cannot be removed.',
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
      duty: 'Specify your own key, or accept the default key, which is `aws/ebs` unless a source snapshot determines another. Existing encrypted volumes and snapshots keep their key. If the key becomes unusable, attached volumes are not affected immediately, but a detached volume cannot be attached again until the key is usable.',
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
      name: 'Store copies within the zone',
      owner: 'aws',
      duty: 'EBS replicates each volume inside its Availability Zone, to prevent data loss when a single hardware component fails.',
      sources: [{ page: 'features', at: 'When you create an … single hardware component' }],
    },
    backups: {
      name: 'Schedule snapshots',
      owner: 'customer',
      duty: 'Create snapshots regularly, or set up Data Lifecycle Manager or AWS Backup. AWS does not back up volumes automatically and calls backups your responsibility.',
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
      duty: 'From inside the instance, create a file system such as Ext4 or NTFS on the raw device. If the data may be inconsistent, decide whether to run a consistency check, such as `fsck` or `chkdsk`.',
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
      duty: 'Before EBS makes the storage of a deleted volume part of a new one, it overwrites the storage with zeroes or pseudorandom data.',
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
      name: 'Store snapshots across zones',
      owner: 'aws',
      duty: 'EBS stores snapshots in S3 buckets that you can’t access directly. It replicates snapshot data automatically across all Availability Zones in the Region.',
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
      name: 'Check volumes and stop unsafe I/O',
      owner: 'aws',
      duty: 'EBS runs the volume status checks every 5 minutes. If data is potentially inconsistent, EBS by default disables I/O from attached instances and shows an event.',
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
      duty: 'Watch for volumes with the status `impaired`. Check the data if you need to, and enable I/O, because EBS waits for you to do so. If consistency is not a concern, you can set Auto-Enable IO beforehand.',
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
      name: 'Keep or delete volumes at termination',
      owner: 'customer',
      duty: 'Set `DeleteOnTermination` at launch and check it afterwards. Its default depends on the volume type, on when and how the volume was attached, and on the AMI. By default, a root volume created at launch is deleted with the instance.',
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
      duty: 'In each Region in which no snapshot should become public, enable the block. “Block all sharing” also hides snapshots that are already public, but “block new sharing” does not. If an EBS-backed AMI is public, users with access to it can still create volumes from its snapshots.',
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
      name: 'Reject public sharing of snapshots',
      owner: 'aws',
      duty: 'If you have enabled the block in a Region, EBS blocks attempts to share snapshots publicly there, even by administrators.',
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
      name: 'Keep locked snapshots from deletion',
      owner: 'aws',
      duty: 'While a snapshot is locked, EBS lets no user delete it, regardless of IAM permissions. When the lock duration has passed, EBS unlocks the snapshot.',
      sources: [
        { page: 'lock', at: 'While a snapshot is … their IAM permissions' },
        { page: 'lockConcepts', at: 'After the specified number … is automatically unlocked' },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'bin-keeping',
      layer: 'platform',
      name: 'Retain deleted resources',
      owner: 'aws',
      duty: 'If you use Recycle Bin, it retains deleted resources for the period that you specify. If this period expires before you restore a resource, Recycle Bin deletes the resource permanently.',
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
      name: 'Lock snapshots',
      owner: 'customer',
      duty: 'Lock snapshots for a specific duration. In governance mode, users with the required permissions can unlock snapshots. In compliance mode, after an optional cooling-off period, the only way to delete a locked snapshot early is to close the account.',
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
      name: 'Recycle Bin retention rules',
      owner: 'customer',
      duty: 'Create rules that retain deleted volumes, snapshots and EBS-backed AMIs for a time that you choose. Within that time, restore the resources that you want back. Volumes and snapshots in the bin are still billed.',
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
      name: 'Log data events',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Add CloudTrail data events to log `GetSnapshotBlock`, `PutSnapshotBlock` and the list actions, because data events are not logged by default. If you share a snapshot with another account, that account’s data events are not sent to you.',
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
        'This is the state of a Region until you change it. EBS encrypts a volume created from scratch if its creator requests encryption.',
      add: [
        {
          id: 'volume-encryption',
          layer: 'platform',
          name: 'Encrypt and decrypt volume data',
          owner: 'aws',
          duty: 'When an encrypted volume is attached to a supported instance type, EBS encrypts the volume’s data at rest, and in transit between volume and instance. EBS also encrypts snapshots created from the volume, and volumes created from these snapshots.',
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
        'You set one switch for the Region. EBS then encrypts new volumes and snapshot copies, and nobody can exempt a volume.',
      override: {
        'encryption-at-rest': {
          name: 'Encrypt new volumes and copies',
          owner: 'aws',
          remove: ['setting', 'evidence'],
          answers: ['encrypt-at-rest', 'encrypt-in-transit'],
          duty: 'EBS encrypts new volumes, including those created at instance launch, and copies of unencrypted snapshots. This secures data at rest and in transit between instance and volume. Encryption by default cannot be disabled for individual volumes or snapshots and has no effect on existing ones.',
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
          duty: 'Keep `aws/ebs` or set your own symmetric key as the default for EBS in the Region. Existing volumes and snapshots keep their key. A copied snapshot may get another key.',
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
          name: 'Turn on encryption by default',
          owner: 'customer',
          duty: 'Enable encryption by default in each Region, as the setting is Region-specific. To encrypt an unencrypted volume, create a snapshot of it. From the snapshot, create a new encrypted volume.',
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
      topic: 'Whether data volumes attached at launch are deleted with the instance',
      finding:
        'The EBS page on features says that additional volumes created and attached at launch are not deleted by default when the instance is terminated. EC2’s table distinguishes between the console and the CLI. Volumes created in the console are kept, and volumes created with the CLI are deleted. The catalogue follows the table, which is more detailed. AWS advises that you check the attribute after the launch.',
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
