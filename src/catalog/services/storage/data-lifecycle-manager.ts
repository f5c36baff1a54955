import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Data Lifecycle Manager',
  shortName: 'Data Lifecycle Manager',
  summary:
    'AWS creates and deletes snapshots and AMIs on a schedule, according to your policy. It stops when the policy ends.',
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
      name: 'Create, keep and delete backups',
      owner: 'aws',
      duty: 'Data Lifecycle Manager automates the creation, retention and deletion of the EBS snapshots and EBS-backed AMIs that a policy covers.',
      sources: [{ page: 'overview', at: 'You can use Amazon … EBS-backed AMIs' }],
      controls: ['cp-9'],
    },
    {
      id: 'stalled-policies',
      layer: 'platform',
      name: 'Choose whether deletion continues',
      owner: 'customer',
      duty: 'Policies that are deleted, disabled or in the error state stop deleting snapshots and deregistering AMIs. If you want a default policy to continue in these cases, and to delete the last snapshot or AMI too, extend deletion.',
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
      name: 'Manage other snapshots and AMIs',
      owner: 'customer',
      duty: 'Manually keep and delete the snapshots and AMIs that Data Lifecycle Manager did not create, and AMIs backed by instance store. Policies cannot manage them.',
      sources: [{ page: 'overview', at: "can't manage snapshots … instance store-backed AMIs" }],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'Pass the service an IAM role that trusts it and has the permissions that the policy’s type requires. In the trust policy of a custom role, AWS recommends that you use `aws:SourceAccount` and `aws:SourceArn`, to protect against the confused deputy problem.',
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
      duty: 'The first time that you create a policy in the console, Data Lifecycle Manager creates the default role for that kind of policy. The role trusts only Data Lifecycle Manager. Outside the console, you can create the role with a command.',
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
      name: 'Delete snapshots restored from the bin',
      owner: 'customer',
      duty: 'If you restored a snapshot that the policy sent to Recycle Bin at its retention threshold, the policy no longer manages the snapshot. Delete the snapshot manually when you no longer need it.',
      sources: [{ page: 'recycleBinFactors', at: 'deletes a snapshot and … manage the snapshot' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'custom-policy',
      name: 'Custom policy',
      summary:
        'Backups follow tags and up to four schedules. You decide on the encryption of copies, sharing and clean-up.',
      override: {
        'stalled-policies': {
          name: 'Delete snapshots of stalled policies',
          owner: 'customer',
          duty: 'If snapshots of an age-based policy are set to expire while the policy is in the error state, the snapshots are retained indefinitely. Delete them manually. A policy that is deleted, disabled or in the error state stops deleting snapshots.',
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
          duty: 'Create a policy with one to four schedules, which run daily to yearly or according to a cron expression. Enable the policy, because it creates no snapshots until you do so.',
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
          name: 'Tag the resources to back up',
          owner: 'customer',
          duty: 'Add the target tags to the volumes or instances that you want to back up, with the exact key and value (tags are case sensitive). If the tags are removed, the policy no longer manages existing snapshots. Delete these snapshots manually if you no longer need them.',
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
          name: 'Pre and post scripts',
          owner: 'customer',
          duty: 'If the snapshots of a snapshot policy must be application-consistent, use pre and post scripts in the policy. Default policies do not support application-consistent snapshots.',
          sources: [
            { page: 'comparison', at: 'Support application-consistent snapshots … post scripts' },
          ],
          controls: ['cp-9', 'si-7'],
        },
        {
          id: 'cross-account-sharing',
          layer: 'access',
          name: 'Share snapshots and end the sharing',
          owner: 'customer',
          duty: 'Specify the accounts with which the policy shares snapshots. Snapshots encrypted with the default EBS key cannot be shared; for other encrypted snapshots, also share the source volume’s KMS key with these accounts. Snapshots stay shared until they are deleted, unless you set automatic unsharing.',
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
          name: 'Encryption of copies',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'Decide whether to encrypt cross-Region copies of unencrypted snapshots. Copies of encrypted snapshots are encrypted, and so are all copies if encryption by default is on. For each Region, specify a key that the policy’s role can access, or the Region’s default key for EBS is used.',
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
          name: 'Retention by count or age',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Retain snapshots by count, up to 1,000, or by age, up to 100 years. At the threshold, the oldest snapshot is normally deleted permanently. With archiving, it is moved to the archive tier, where your rule must retain it for at least 90 days.',
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
          name: 'Delete snapshots of deleted sources',
          owner: 'customer',
          duty: 'After you delete a target volume or terminate a target instance, delete manually the snapshots that you no longer need. With count-based retention, the earlier snapshots remain. With age-based retention, the last snapshot remains.',
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
        'In each Region, one policy for snapshots and one for AMIs cover the resources without a recent backup. You can exclude resources, but you have fewer choices.',
      notAsked: {
        'encrypt-at-rest':
          'Copies have the encryption state of their source: see Amazon EBS for the snapshot itself.',
      },
      add: [
        {
          id: 'region-coverage',
          layer: 'platform',
          name: 'Find resources without recent backups',
          owner: 'aws',
          duty: 'With the snapshot policy, Data Lifecycle Manager targets all volumes in the Region without recent snapshots. With the AMI policy, it targets all instances without recent AMIs. It leaves out the resources that you exclude.',
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
          name: 'Create the policy and set its frequency',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Create at most one default policy for snapshots and one for AMIs in each Region. Set each policy to run every 1 to 7 days.',
          sources: [
            { page: 'comparison', at: 'Every 1 to 7 days' },
            { page: 'overview', at: 'Default policies for EBS … AMIs per Region' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'exclusions',
          layer: 'application',
          name: 'Exclude resources from backups',
          owner: 'customer',
          duty: 'Decide whether to exclude boot volumes, specific volume types or volumes with specific tags from the snapshot policy. Decide whether to exclude instances with specific tags from the AMI policy.',
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
          name: 'Encrypt copies like their source',
          owner: 'aws',
          duty: 'Data Lifecycle Manager gives cross-Region copies the encryption state of the source. If the destination Region encrypts by default, the copies are encrypted in any case, with that Region’s default KMS key.',
          sources: [{ page: 'comparison', at: 'Copies get the same … for the destination Region' }],
          controls: ['sc-28'],
        },
        {
          id: 'retention',
          layer: 'data',
          name: 'Retention period',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Set a retention period of 2 to 14 days. Default policies retain by age only. Cross-Region copies are kept for the same period.',
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
          duty: 'If you want the last backup of a deleted volume or instance to be deleted too, extend deletion. Also extend deletion if you want deletion to continue after the policy is deleted, disabled or in the error state.',
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
