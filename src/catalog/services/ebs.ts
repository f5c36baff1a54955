import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/ebs/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const features = page('EBSFeatures', 'Features and benefits of Amazon EBS volumes');
const encryption = page('ebs-encryption', 'Amazon EBS encryption');
const byDefault = page('encryption-by-default', 'Enable Amazon EBS encryption by default');
const mechanics = page('how-ebs-encryption-works', 'How Amazon EBS encryption works');
const snapshots = page('ebs-snapshots', 'Amazon EBS snapshots');
const sharing = page(
  'ebs-modifying-snapshot-permissions',
  'Share an Amazon EBS snapshot with other AWS accounts',
);
const blockPublic = page(
  'block-public-access-snapshots',
  'Block public access for Amazon EBS snapshots',
);
const blockState = page(
  'block-public-access-snapshots-view',
  'View the block public access setting for Amazon EBS snapshots',
);
const lock = page('ebs-snapshot-lock', 'Amazon EBS snapshot lock');
const lockConcepts = page('snapshot-lock-concepts', 'Amazon EBS snapshot lock concepts');
const recycleBin = page(
  'recycle-bin',
  'Recover deleted EBS volumes, EBS snapshots, and EBS-backed AMIs with Recycle Bin',
);
const checks = page('monitoring-volume-checks', 'Amazon EBS volume status checks');
const directApis = page(
  'logging-ebs-apis-using-cloudtrail',
  'Log EBS direct APIs calls using AWS CloudTrail',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const ebs = defineService({
  id: 'ebs',
  name: 'Amazon Elastic Block Store (Amazon EBS)',
  shortName: 'EBS',
  category: 'storage',
  summary:
    'Block devices that live in one Availability Zone, outlast the instance and are backed up only when you say so.',
  docs: guide,
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
  archetype: 'serverless-data',
  omit: ['os-patches', 'engine-patches'],
  change: {
    'resource-policies': {
      name: 'Share snapshots with named accounts',
      duty: 'Share only with people whom you trust with all data on the snapshot. One under the AWS managed key cannot be shared; under a customer managed key, share the key as well. Watch CloudTrail for SharedSnapshotVolumeCreated.',
      sources: [sharing],
    },
    'customer-data': {
      name: 'What volumes hold, and erasing it',
      duty: 'Know what lies on each volume: data stays until the volume is deleted. Where a rule such as NIST 800-88 asks for a certain way of erasing, overwrite the blocks yourself before you delete it.',
      sources: [features],
    },
    'encryption-at-rest': {
      name: 'Ask for encryption, volume by volume',
      owner: 'customer',
      duty: 'Set encryption each time you create a volume, from scratch or from an unencrypted snapshot, or copy such a snapshot. An existing volume cannot be encrypted directly, only through a snapshot and a new volume; encryption cannot be removed.',
      setting: optIn,
      sources: [encryption, byDefault],
      evidence: [
        { kind: 'security-hub', id: 'EC2.3' },
        { kind: 'config-rule', id: 'encrypted-volumes' },
      ],
    },
    'key-choice': {
      duty: 'Keep aws/ebs, the default, or name a key of your own; an existing volume or snapshot keeps its key. If the key becomes unusable, the volume works while attached, then refuses to attach again.',
      sources: [encryption, mechanics],
    },
    durability: {
      name: 'Keep copies within the zone',
      duty: 'Replicate each volume inside its Availability Zone, so that no single failed hardware component loses data.',
      sources: [features],
      evidence: reports,
    },
    backups: {
      name: 'Schedule snapshots of the volumes',
      duty: 'Create snapshots regularly or set up Data Lifecycle Manager or AWS Backup: AWS backs up no volume by itself and calls this your responsibility.',
      setting: optIn,
      sources: [snapshots],
      evidence: [
        { kind: 'security-hub', id: 'EC2.28' },
        { kind: 'config-rule', id: 'ebs-resources-protected-by-backup-plan' },
        { kind: 'config-rule', id: 'ebs-last-backup-recovery-point-created' },
      ],
    },
  },
  add: [
    {
      id: 'file-system',
      layer: 'operating-system',
      name: 'Format and check the file system',
      owner: 'customer',
      duty: 'Put a file system such as Ext4 or NTFS on the raw device from inside the instance, and run fsck or chkdsk when the data may be inconsistent.',
      sources: [features, checks],
      controls: ['cm-6', 'si-7'],
    },
    {
      id: 'block-wiping',
      layer: 'platform',
      name: 'Overwrite blocks before reuse',
      owner: 'aws',
      duty: 'Overwrite the storage of a deleted volume with zeroes or pseudorandom data before it becomes part of a new one.',
      setting: { state: 'always-on' },
      sources: [features],
      controls: ['sc-4', 'mp-6'],
      evidence: reports,
    },
    {
      id: 'snapshot-storage',
      layer: 'platform',
      name: 'Store snapshots in all zones',
      owner: 'aws',
      duty: 'Keep snapshot data in S3 buckets that customers cannot reach, replicated to all Availability Zones of the Region.',
      sources: [snapshots],
      controls: ['cp-6', 'cp-9'],
      evidence: reports,
    },
    {
      id: 'volume-checks',
      layer: 'platform',
      name: 'Test volumes, stop unsafe I/O',
      owner: 'aws',
      duty: 'Run the volume status checks every 5 minutes; where data may be inconsistent, disable I/O from the attached instances and send an event.',
      sources: [checks],
      controls: ['si-4', 'si-6'],
      evidence: reports,
    },
    {
      id: 'impaired-volumes',
      layer: 'platform',
      name: 'Enable I/O on an impaired volume',
      owner: 'customer',
      duty: 'Watch for the status impaired, check the data and enable I/O: EBS waits for you. Set Auto-Enable IO beforehand where being available matters more than being consistent.',
      setting: optIn,
      sources: [checks],
      controls: ['cp-10', 'si-7'],
    },
    {
      id: 'delete-on-termination',
      layer: 'application',
      name: 'Decide which volumes outlive instances',
      owner: 'customer',
      duty: 'Set DeleteOnTermination at launch: by default the root volume goes with the instance, while additional volumes stay and go on costing.',
      sources: [features],
      controls: ['si-12', 'cp-9'],
    },
    {
      id: 'snapshot-sharing',
      layer: 'access',
      name: 'Block public access to snapshots',
      owner: 'customer',
      duty: 'Enable it in each Region; “block all sharing” also hides snapshots that are public already, “block new sharing” does not. A public AMI still opens its snapshots.',
      setting: optIn,
      sources: [blockPublic, blockState],
      controls: ['ac-3', 'ac-22'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.1' },
        { kind: 'config-rule', id: 'ebs-snapshot-block-public-access' },
        { kind: 'config-rule', id: 'ebs-snapshot-public-restorable-check' },
      ],
    },
    {
      id: 'snapshot-lock',
      layer: 'access',
      name: 'Lock snapshots against deletion',
      owner: 'customer',
      duty: 'Lock what must last, for 1 day to 100 years. Governance mode can be undone by users with the permission; compliance mode, after a cooling-off of at most 72 hours, only by closing the account.',
      setting: optIn,
      sources: [lock, lockConcepts],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'recycle-bin',
      layer: 'access',
      name: 'Retention rules in Recycle Bin',
      owner: 'customer',
      duty: 'Create rules that hold deleted volumes, snapshots and AMIs for a time that you choose. Once it has run out, the resource is gone for good; until then the bin bills volumes and snapshots as usual.',
      setting: optIn,
      sources: [recycleBin],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log reads of snapshot blocks',
      owner: 'customer',
      duty: 'Add CloudTrail data events for the EBS direct APIs: GetSnapshotBlock, PutSnapshotBlock and the list calls are not logged by default, and calls by an account that you share with are not sent to you.',
      setting: optIn,
      sources: [directApis],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'encryption-per-volume',
      name: 'Encryption by default off',
      summary:
        'The state of a Region until you change it: a volume from scratch is encrypted only when its creator asks for that.',
    },
    {
      id: 'encryption-by-default',
      name: 'Encryption by default on',
      summary:
        'You set one switch for the Region; from then on EBS encrypts new volumes and snapshot copies, and nobody can opt a volume out.',
      change: {
        'encryption-at-rest': {
          name: 'Encrypt new volumes and copies',
          owner: 'aws',
          duty: 'Encrypt each new volume, those made at launch included, its traffic with the instance, and each copy of an unencrypted snapshot; no volume can opt out. What existed before stays as it is.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [byDefault, encryption],
          evidence: reports,
        },
        'key-choice': {
          name: 'Choose the Region’s default key',
          duty: 'Keep aws/ebs or set a symmetric key of your own as the default for EBS in the Region. Existing volumes and snapshots keep their key; a copied snapshot may get another.',
          sources: [byDefault, mechanics],
        },
      },
      add: [
        {
          id: 'encryption-switch',
          layer: 'access',
          name: 'Switch it on in each Region',
          owner: 'customer',
          duty: 'Run enable-ebs-encryption-by-default in each Region; the setting is Regional and off elsewhere. Recreate unencrypted volumes of earlier days from snapshots.',
          setting: optIn,
          sources: [byDefault, encryption],
          controls: ['sc-28', 'cm-6'],
          evidence: [
            { kind: 'security-hub', id: 'EC2.7' },
            { kind: 'config-rule', id: 'ec2-ebs-encryption-by-default' },
          ],
        },
      ],
    },
  ],
});
