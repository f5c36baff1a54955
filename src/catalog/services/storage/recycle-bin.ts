import { defineService } from '../../define.ts';

export default defineService({
  name: 'Recycle Bin',
  shortName: 'Recycle Bin',
  summary:
    'Deleted EBS volumes, snapshots and AMIs held back for some days, if a rule of yours covers them.',
  guide: 'https://docs.aws.amazon.com/ebs/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html',
  read: '2026-11-26',
  aliases: [
    'rbin',
    'Amazon EBS Recycle Bin',
    'retention rule',
    'restore a deleted snapshot',
    'restore a deleted AMI',
    'restore a deleted volume',
    'undelete EBS',
  ],
  aws: {
    iamServicePrefix: 'rbin',
    cloudFormationPrefixes: ['AWS::Rbin'],
    terraformPrefixes: ['aws_rbin'],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s pages on Recycle Bin say nothing of encryption while a resource is in it.',
  },
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'Operate the operating system under Recycle Bin, and patch and fix flaws within the infrastructure, its software included.',
    },
    'service-software': {
      name: 'Run and patch Recycle Bin',
      owner: 'aws',
      duty: 'Operate the platform of Recycle Bin, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Who may work with rules and the bin',
      owner: 'customer',
      duty: 'Create IAM policies that let users work with retention rules and with resources in the bin: by default they have no permission to. A condition key can filter requests to create or list rules by type of resource.',
      sources: [
        {
          page: 'access',
          at: [
            "By default, users don't … and API actions",
            'condition key can be … request parameter',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'retention-run',
      layer: 'platform',
      name: 'Hold what a rule matches, then purge it',
      owner: 'aws',
      duty: 'Keep a deleted resource that matches a rule, also if another AWS service deleted it, until you restore it or its period expires; if it expires, delete the resource permanently. Some volumes, such as those of managed instances, are not protected.',
      sources: [
        {
          page: 'concepts',
          at: [
            'are automatically retained in … upon deletion',
            'The retention period expires … viewed or restored',
          ],
        },
        {
          page: 'recycleBinFactors',
          at: ['If any AWS service … by Recycle Bin', 'volumesManagedBinDeletion'],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'no-early-purge',
      layer: 'platform',
      name: 'Allow no deletion inside the bin',
      owner: 'aws',
      duty: 'Offer no way to delete a resource from the bin by hand: in it, you can view and restore it and modify its tags.',
      setting: 'always-on',
      sources: [
        {
          page: 'recycleBinFactors',
          at: [
            "You can't manually delete … retention period expires",
            'you can only view … first restore it',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'uncovered-volumes',
      layer: 'application',
      name: 'Know what the bin does not take',
      owner: 'customer',
      duty: 'Know what the bin does not protect: volumes of managed instances, of failed instance launches, and volumes that fail to be created. Of AMIs it supports only those backed by EBS.',
      sources: [
        {
          page: 'recycleBinFactors',
          at: [
            'Volumes that fail to … launches are not protected',
            'volumesManagedBinDeletion',
            'Only Amazon EBS-backed AMIs are supported',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'first-rule',
      layer: 'application',
      name: 'Wait for the first rule to work',
      owner: 'customer',
      duty: 'Do not rely at once on the first rule for a type of resource in a Region: it might not become active immediately. Later ones do almost immediately.',
      sources: [
        {
          page: 'recycleBinFactors',
          at: 'Retention rules follow an … resources almost immediately',
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'sharing-pause',
      layer: 'access',
      name: 'Unshare what lies in the bin',
      owner: 'aws',
      duty: 'Unshare a snapshot or AMI when it goes to the bin, and give all previous sharing permissions back when you restore it.',
      sources: [
        {
          page: 'recycleBinFactors',
          at: [
            'a snapshot is shared … are automatically restored',
            'an AMI is shared … are automatically restored',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'retention-periods',
      layer: 'data',
      name: 'Choose how long the bin keeps',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Set 1 to 7 days for volumes, 1 to 365 for snapshots and AMIs; if several rules match, the longest period takes precedence. If you have rules for AMIs and for their snapshots, keep the snapshots at least as long.',
      sources: [
        { page: 'concepts', at: 'EBS volumes: 1 - … 1 - 365 days' },
        {
          page: 'recycleBinFactors',
          at: [
            'If a resource matches … period takes precedence',
            'If you have retention … the AMI unrecoverable',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'restore',
      layer: 'data',
      name: 'Restore before the period ends',
      owner: 'customer',
      duty: 'Restore what you need before its period expires; for an AMI, restore all of its snapshots first. A restored snapshot that another service, such as AWS Backup, created is no longer managed by that service: delete the snapshot by hand if you no longer need it.',
      sources: [
        {
          page: 'recycleBinFactors',
          at: ['If a snapshot that … no longer needed', 'Before you can restore … available state'],
        },
        { page: 'recycleBin', at: 'You can restore a … retention period expires' },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'bin-costs',
      layer: 'data',
      name: 'Pay for what the bin holds',
      owner: 'customer',
      duty: 'Expect the usual rate for volumes and snapshots in the bin, and that volumes still count towards quotas. A tag that AWS generates lets you track the costs.',
      sources: [
        {
          page: 'recycleBin',
          at: [
            'Volumes in the Recycle … snapshots in your account',
            'AWS generated cost allocation tags for cost tracking',
          ],
          verified: '2026-11-26',
        },
        { page: 'recycleBinFactors', at: 'Volumes in Recycle Bin count towards your quotas' },
      ],
      controls: ['cm-8'],
    },
  ],
  modes: [
    {
      id: 'region-level-rule',
      name: 'Region-level retention rule',
      summary:
        'The rule takes every resource of a type in the Region, save those with exclusion tags, and without such tags it can be locked.',
      add: [
        {
          id: 'retention-rules',
          layer: 'platform',
          name: 'Create the rules, Region by Region',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Create a rule for each type of resource in each Region that you want to protect: while none matches, what you delete is deleted permanently.',
          setting: 'off-by-default',
          switchOf: 'retention-run',
          sources: [
            { page: 'concepts', at: 'enableVolumesSnapshotsAmis' },
            { page: 'recycleBinFactors', at: 'deleteRecycleBin' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'exclusion-tags',
          layer: 'application',
          name: 'Exclude resources by their tags',
          owner: 'customer',
          duty: 'If needed, specify exclusion tags for resources that the rule should not retain, for example those that another AWS service deletes. A rule with exclusion tags cannot be locked.',
          sources: [
            { page: 'concepts', at: 'These retention rules, by … have specific tags' },
            { page: 'recycleBinFactors', at: 'If any AWS service … your retention rules' },
            { page: 'lock', at: 'cantLockTagLevelExclusionTags' },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'rule-lock',
          layer: 'access',
          name: 'Lock the rule, with a delay to unlock',
          owner: 'customer',
          duty: 'Lock a rule that has no exclusion tags, with an unlock delay of 7 to 30 days that should be longer than it takes you to identify and answer a breach. The delay cannot be changed once the rule is locked.',
          sources: [
            {
              page: 'lock',
              at: [
                "You can't change the … has been locked",
                'The length of this … to security breaches',
                "You can't lock tag-level … 7 to 30 days",
              ],
            },
          ],
          controls: ['cm-5', 'cp-9'],
        },
        {
          id: 'lock-enforcement',
          layer: 'access',
          name: 'Refuse changes to a locked rule',
          owner: 'aws',
          duty: 'Let nobody modify or delete a locked rule, whatever their IAM permissions, nor an unlocked one before its delay is over.',
          sources: [
            {
              page: 'lock',
              at: [
                'A locked retention rule … required IAM permissions',
                'You cannot modify or … period has expired',
              ],
            },
          ],
          controls: ['ac-3', 'cm-5'],
        },
        {
          id: 'lock-events',
          layer: 'data',
          name: 'Be notified when a lock’s state changes',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Use EventBridge rules to be notified of changes of a rule’s lock state, as AWS recommends.',
          sources: [
            {
              page: 'lock',
              at: 'We recommend that you … lock state changes',
            },
          ],
          controls: ['si-4', 'ir-4'],
        },
      ],
    },
    {
      id: 'tag-level-rule',
      name: 'Tag-level retention rule',
      summary: 'The rule takes resources that carry one of its tags, and cannot be locked.',
      add: [
        {
          id: 'retention-rules',
          layer: 'platform',
          name: 'Create the rules and their tags',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Create a rule with one or more pairs of tag key and value for each type of resource in each Region that you want to protect: while none matches, what you delete is deleted permanently.',
          setting: 'off-by-default',
          switchOf: 'retention-run',
          sources: [
            {
              page: 'concepts',
              at: ['enableVolumesSnapshotsAmis', 'For each retention rule … upon deletion'],
            },
            { page: 'recycleBinFactors', at: 'deleteRecycleBin' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'protected-tags',
          layer: 'application',
          name: 'Tag what the bin should take',
          owner: 'customer',
          duty: 'See that resources carry at least one of the rule’s pairs of tag key and value when they are deleted.',
          sources: [{ page: 'concepts', at: 'that have at least … upon deletion' }],
          controls: ['cm-8'],
        },
        {
          id: 'rule-rights',
          layer: 'access',
          name: 'Decide who may change tag-level rules',
          owner: 'customer',
          duty: 'Decide who may update and delete the rules, since tag-level rules cannot be locked. A condition key can filter these requests by the rule’s type of resource.',
          sources: [
            { page: 'lock', at: 'cantLockTagLevelExclusionTags' },
            { page: 'access', at: "filter access on DeleteRule … rule's ResourceType attribute" },
          ],
          controls: ['ac-6', 'cm-5'],
        },
      ],
    },
  ],
  pages: {
    recycleBin: {
      path: 'recycle-bin',
      title: 'Recover deleted EBS volumes, EBS snapshots, and EBS-backed AMIs with Recycle Bin',
    },
    concepts: {
      path: 'recycle-bin-concepts',
      title: 'How does Recycle Bin work?',
      passages: { enableVolumesSnapshotsAmis: 'To enable and use … (volumes, snapshots, or AMIs)' },
    },
    recycleBinFactors: {
      path: 'recycle-bin-factors',
      title: 'Considerations for Recycle Bin',
      passages: {
        volumesManagedBinDeletion: 'Volumes of managed instances … Bin on deletion',
        deleteRecycleBin: 'If you delete a … the Recycle Bin',
      },
    },
    access: { path: 'recycle-bin-perms', title: 'Control access to Recycle Bin with IAM' },
    lock: {
      path: 'recycle-bin-lock',
      title: 'Lock a Recycle Bin retention rule to prevent it from being updated or deleted',
      passages: { cantLockTagLevelExclusionTags: "You can't lock tag-level … have exclusion tags" },
    },
  },
});
