import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Data Lifecycle Manager',
  shortName: 'Data Lifecycle Manager',
  summary:
    'Snapshots and AMIs on a schedule: AWS makes and deletes them as your policy says, and stops where the policy ends.',
  guide: 'https://docs.aws.amazon.com/ebs/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html',
  read: '2026-11-26',
  aliases: [
    'DLM',
    'EBS lifecycle policy',
    'snapshot schedule',
    'automated EBS snapshots',
    'automated AMIs',
    'default policy for EBS snapshots',
  ],
  aws: {
    iamServicePrefix: 'dlm',
    cloudFormationPrefixes: ['AWS::DLM'],
    terraformPrefixes: ['aws_dlm'],
  },
  archetype: 'managed-application',
  profile: { keepsData: false },
  remove: ['customer-data'],
  add: [
    {
      id: 'policy-run',
      layer: 'platform',
      name: 'Make, keep and delete as policies say',
      owner: 'aws',
      duty: 'Automate the creation, retention and deletion of the EBS snapshots and EBS-backed AMIs that a policy covers.',
      sources: [{ page: 'overview', at: 'You can use Amazon … EBS-backed AMIs' }],
      controls: ['cp-9'],
    },
    {
      id: 'stalled-policies',
      layer: 'platform',
      name: 'Choose whether deletion goes on',
      owner: 'customer',
      duty: 'Policies that are deleted, disabled or in the error state stop deleting snapshots and deregistering AMIs. Extend deletion, if you want a default policy to go on with that, the last snapshot or AMI included.',
      sources: [
        {
          page: 'comparison',
          at: [
            'If a policy is … including the last one',
            'stops deregistering AMIs … including the last one',
          ],
        },
      ],
      controls: ['si-4', 'si-12'],
    },
    {
      id: 'other-backups',
      layer: 'application',
      name: 'Manage what policies did not make',
      owner: 'customer',
      duty: 'Keep and delete yourself the snapshots and AMIs that were created by any other means, and AMIs backed by instance store: policies cannot manage these.',
      sources: [{ page: 'overview', at: "can't manage snapshots … instance store-backed AMIs" }],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Pass a role that may do the work',
      owner: 'customer',
      duty: 'Pass a role that trusts the service and has the permissions of the policy’s type. For a custom role AWS recommends aws:SourceAccount and aws:SourceArn in the trust policy, against the confused deputy problem.',
      sources: [
        {
          page: 'roles',
          at: [
            'requires that you pass … on your behalf',
            'The role that you … assume the role',
            'We recommend that you … confused deputy problem',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'default-roles',
      layer: 'access',
      name: 'Create the default roles in the console',
      owner: 'aws',
      duty: 'Create a default role, which trusts this service alone, the first time that you make a policy of its kind in the console. Outside the console you can create it with a command.',
      sources: [
        {
          page: 'roles',
          at: [
            'It trusts only the … on your behalf',
            'If you are using … EBS-backed AMI policy',
            'If you are not … create-default-role command',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'recycled-snapshots',
      layer: 'data',
      name: 'Delete what returns from Recycle Bin',
      owner: 'customer',
      duty: 'Delete by hand, when you no longer need it, a snapshot that the policy sent to Recycle Bin at its retention threshold and that you restored: the policy no longer manages it.',
      sources: [{ page: 'recycleBinFactors', at: 'deletes a snapshot and … manage the snapshot' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'custom-policy',
      name: 'Custom policy',
      summary:
        'Backups follow tags and up to four schedules; encryption of copies, sharing and clean-up are yours to settle.',
      override: {
        'stalled-policies': {
          name: 'Delete what a stalled policy leaves',
          owner: 'customer',
          duty: 'Delete by hand the snapshots of an age-based policy that are set to expire while it is in the error state: they are retained indefinitely. A policy that is deleted, disabled or in that state stops deleting snapshots.',
          sources: [
            { page: 'comparison', at: 'If a policy is … deleting snapshots' },
            {
              page: 'snapshotPolicy',
              at: 'snapshots that are set … delete the snapshots manually',
            },
          ],
        },
      },
      add: [
        {
          id: 'schedules',
          layer: 'platform',
          name: 'Create, schedule and enable the policy',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Create a policy with one to four schedules, daily to yearly or by a cron expression, and enable it: one that is not enabled creates no snapshots until you do so.',
          sources: [
            {
              page: 'snapshotPolicy',
              at: [
                'it will not start … it after creation',
                'A policy can have … are optional',
                'You can configure policy … to one year',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'target-tags',
          layer: 'application',
          name: 'Tag what is to be backed up',
          owner: 'customer',
          duty: 'Put the target tags on volumes or instances: only resources with the given key and value are backed up, and case counts. Once tags are removed, existing snapshots are no longer managed: delete them by hand if you no longer need them.',
          sources: [
            {
              page: 'snapshotPolicy',
              at: [
                'Only resources that have … by the policy',
                'Target resource tags are case sensitive',
                'If you remove the … no longer needed',
              ],
            },
          ],
          controls: ['cm-8', 'cp-9'],
        },
        {
          id: 'app-consistency',
          layer: 'application',
          name: 'Write pre and post scripts',
          owner: 'customer',
          duty: 'Use pre and post scripts in a snapshot policy where its snapshots must be application-consistent; default policies do not support that.',
          sources: [
            { page: 'comparison', at: 'Support application-consistent snapshots … post scripts' },
          ],
          controls: ['cp-9', 'si-7'],
        },
        {
          id: 'cross-account-sharing',
          layer: 'access',
          name: 'Share snapshots, and end the sharing',
          owner: 'customer',
          duty: 'Name the accounts, and if snapshots are encrypted, share the KMS key of the source volume with them too. Set automatic unsharing where snapshots should not stay shared until they are deleted. Snapshots under the default EBS key cannot be shared.',
          sources: [
            {
              page: 'snapshotPolicy',
              at: [
                'To enable sharing with … 12-digit AWS account ID',
                'do not enable automatic … until it is deleted',
                'You can only share … the target accounts',
              ],
              verified: '2026-11-27',
            },
          ],
          controls: ['ac-3', 'ac-21'],
        },
        {
          id: 'copy-encryption',
          layer: 'data',
          name: 'Decide on encryption of copies',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'Decide whether to encrypt cross-Region copies of unencrypted snapshots; those of encrypted ones, and all where encryption by default is on, are encrypted. Name a key per Region, to which the role needs access, or the Region’s default key for EBS is used.',
          sources: [
            {
              page: 'snapshotPolicy',
              at: 'If the source snapshot … to the KMS key',
              verified: '2026-11-27',
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'retention',
          layer: 'data',
          name: 'Keep by count or by age',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Retain snapshots by count, up to 1,000, or by age, up to 100 years. At the threshold the oldest is normally deleted permanently, or with archiving moved to the archive tier, for which your rule must retain it for at least 90 days.',
          sources: [
            { page: 'comparison', at: 'Up to 1000 snapshots … 100 years (age-based)' },
            {
              page: 'snapshotPolicy',
              at: [
                'You can retain snapshots … or their age',
                'With snapshot archiving disabled … the archive tier',
                'The minimum retention period … at least 90 days',
              ],
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'leftovers',
          layer: 'data',
          name: 'Delete the snapshots of deleted sources',
          owner: 'customer',
          duty: 'After you delete a target volume or terminate a target instance, delete by hand what you no longer need: with count-based retention the earlier snapshots, with age-based retention the last one.',
          sources: [
            {
              page: 'snapshotPolicy',
              at: [
                'If you delete a … no longer needed',
                'with an age-based retention … no longer needed',
              ],
            },
          ],
          controls: ['si-12', 'mp-6'],
        },
      ],
    },
    {
      id: 'default-policy',
      name: 'Default policy',
      summary:
        'One policy per Region and type covers whatever has no recent backup; you exclude, and have fewer choices.',
      notAsked: {
        'encrypt-at-rest':
          'Copies take the encryption state of their source: see Amazon EBS for the snapshot itself.',
      },
      add: [
        {
          id: 'region-coverage',
          layer: 'platform',
          name: 'Find what has no recent backup',
          owner: 'aws',
          duty: 'Target all volumes in the Region without recent snapshots, or for the AMI policy all instances without recent AMIs, except those that you exclude.',
          sources: [
            {
              page: 'comparison',
              at: [
                'Targets all volumes in … exclude specific volumes',
                'Targets all instances in … exclude specific instances',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'frequency',
          layer: 'platform',
          name: 'Create the policy, set its frequency',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Create at most one default policy for snapshots and one for AMIs in each Region, and let it run every 1 to 7 days.',
          sources: [
            { page: 'comparison', at: 'Every 1 to 7 days' },
            { page: 'overview', at: 'Default policies for EBS … AMIs per Region' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'exclusions',
          layer: 'application',
          name: 'Exclude what needs no backup',
          owner: 'customer',
          duty: 'Decide whether to exclude boot volumes, specific volume types or volumes with specific tags from the snapshot policy, and instances with specific tags from the AMI policy.',
          sources: [
            {
              page: 'comparison',
              at: [
                'Yes, can exclude boot … with specific tags',
                'Yes, can exclude instances with specific tags',
              ],
            },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'copy-encryption',
          layer: 'data',
          name: 'Encrypt copies as their source is',
          owner: 'aws',
          duty: 'Give cross-Region copies the encryption state of the source, and encrypt them in any case where the destination encrypts by default, with its default KMS key.',
          sources: [{ page: 'comparison', at: 'Copies get the same … for the destination Region' }],
          controls: ['sc-28'],
        },
        {
          id: 'retention',
          layer: 'data',
          name: 'Keep for 2 to 14 days',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Set a retention of 2 to 14 days, by age only; cross-Region copies are kept for the same period.',
          sources: [
            {
              page: 'comparison',
              at: [
                'Age-based retention only',
                '2 to 14 days',
                'Copies use the same … the source snapshot',
              ],
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'extended-deletion',
          layer: 'data',
          name: 'Extend deletion to the last backup',
          owner: 'customer',
          duty: 'Extend deletion where the last backup of a deleted volume or instance should go too, and where deletion should go on after the policy is deleted, disabled or in error.',
          sources: [{ page: 'comparison', at: 'If a target instance … including the last one' }],
          controls: ['si-12', 'mp-6'],
        },
      ],
    },
  ],
  pages: {
    overview: {
      path: 'snapshot-lifecycle',
      title: 'Automate backups with Amazon Data Lifecycle Manager',
    },
    comparison: {
      path: 'policy-differences',
      title: 'Amazon Data Lifecycle Manager default policies vs custom policies',
    },
    snapshotPolicy: {
      path: 'snapshot-ami-policy',
      title: 'Create Amazon Data Lifecycle Manager custom policy for EBS snapshots',
    },
    roles: {
      path: 'service-role',
      title: 'IAM service roles for Amazon Data Lifecycle Manager',
    },
    recycleBinFactors: { path: 'recycle-bin-factors', title: 'Considerations for Recycle Bin' },
  },
});
