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
  change: {
    'os-patches': {
      duty: 'Operate the operating system under Recycle Bin, and patch and fix flaws within the infrastructure, its software included.',
    },
    'service-software': {
      name: 'Run and patch Recycle Bin',
      duty: 'Operate the platform of Recycle Bin, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Who may write rules and restore',
      duty: 'Grant the rbin: actions on rules, and EC2’s permissions for what is in the bin: by default users may work with neither. A condition key can limit the types of resources that somebody’s rules are for.',
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
      name: 'Hold what is deleted, then purge it',
      owner: 'aws',
      duty: 'Keep a deleted resource that matches a rule, also if another AWS service deleted it, until you restore it or its period is over; then delete it permanently.',
      sources: [
        {
          page: 'concepts',
          at: [
            'are automatically retained in … upon deletion',
            'The retention period expires … viewed or restored',
          ],
        },
        { page: 'factors', at: 'If any AWS service … by Recycle Bin' },
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
          page: 'factors',
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
      duty: 'Protect by other means what is not retained: volumes of managed instances, volumes of failed creations or launches, AMIs that are not backed by EBS.',
      sources: [
        {
          page: 'factors',
          at: [
            'Volumes that fail to … Bin on deletion',
            'Volumes of managed instances … Bin on deletion',
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
        { page: 'factors', at: 'Retention rules follow an … resources almost immediately' },
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
          page: 'factors',
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
      duty: 'Set 1 to 7 days for volumes, 1 to 365 for snapshots and AMIs; of several matching rules the longest counts. Keep an AMI’s snapshots at least as long as the AMI, or it may become unrecoverable.',
      sources: [
        { page: 'concepts', at: 'EBS volumes: 1 - … 1 - 365 days' },
        {
          page: 'factors',
          at: [
            'If a resource matches … period takes precedence',
            'make the retention period … the AMI unrecoverable',
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
      duty: 'Restore what you need while it is retained; for an AMI, its snapshots first. What another service such as AWS Backup had made is no longer managed by it then: delete it by hand when you need it no more.',
      sources: [
        {
          page: 'factors',
          at: ['If a snapshot that … no longer needed', 'Before you can restore … available state'],
        },
        { page: 'overview', at: 'You can restore a … retention period expires' },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'bin-costs',
      layer: 'data',
      name: 'Pay for what the bin holds',
      owner: 'customer',
      duty: 'Reckon with the usual rate for volumes and snapshots in the bin, and with volumes that still count towards quotas. A tag that AWS generates lets you track the costs.',
      sources: [
        {
          page: 'overview',
          at: [
            'Volumes in the Recycle … snapshots in your account',
            'AWS generated cost allocation tags for cost tracking',
          ],
          verified: '2026-11-26',
        },
        { page: 'factors', at: 'Volumes in Recycle Bin count towards your quotas' },
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
            { page: 'concepts', at: 'To enable and use … (volumes, snapshots, or AMIs)' },
            { page: 'factors', at: 'If you delete a … the Recycle Bin' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'exclusion-tags',
          layer: 'application',
          name: 'Exclude by tags what may go at once',
          owner: 'customer',
          duty: 'Name exclusion tags for resources that shall not be kept, for example snapshots that AWS Backup or Data Lifecycle Manager deletes. A rule with such tags cannot be locked.',
          sources: [
            { page: 'concepts', at: 'These retention rules, by … have specific tags' },
            { page: 'factors', at: 'you can prevent these … your retention rules' },
            { page: 'lock', at: "You can't lock tag-level … have exclusion tags" },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'rule-lock',
          layer: 'access',
          name: 'Lock the rule, with a delay to unlock',
          owner: 'customer',
          duty: 'Lock rules without exclusion tags, with an unlock delay of 7 to 30 days that should be longer than it takes you to notice and answer a breach. The delay cannot be changed while the rule is locked.',
          sources: [
            {
              page: 'lock',
              at: [
                'You can lock an … 7 to 30 days',
                'The length of this … to security breaches',
                "You can't change the … has been locked",
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
          name: 'Watch for rules that are unlocked',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Have EventBridge notify you of changes of a rule’s lock state, as AWS recommends; the delay gives you time to respond.',
          sources: [
            {
              page: 'lock',
              at: [
                'We recommend that you … lock state changes',
                'If your account permissions … to security threats',
              ],
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
          duty: 'Create a rule with one or more tags for each type of resource in each Region that you want to protect: while none matches, what you delete is deleted permanently.',
          setting: 'off-by-default',
          switchOf: 'retention-run',
          sources: [
            {
              page: 'concepts',
              at: [
                'To enable and use … (volumes, snapshots, or AMIs)',
                'For each retention rule … upon deletion',
              ],
            },
            { page: 'factors', at: 'If you delete a … the Recycle Bin' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'protected-tags',
          layer: 'application',
          name: 'Tag what the bin shall take',
          owner: 'customer',
          duty: 'See that resources carry at least one of the rule’s pairs of tag key and value when they are deleted.',
          sources: [{ page: 'concepts', at: 'that have at least … upon deletion' }],
          controls: ['cm-8'],
        },
        {
          id: 'rule-rights',
          layer: 'access',
          name: 'Guard a rule that cannot be locked',
          owner: 'customer',
          duty: 'Limit rbin:UpdateRule and rbin:DeleteRule, for example by the rule’s type of resource: tag-level rules cannot be locked.',
          sources: [
            { page: 'lock', at: "You can't lock tag-level … have exclusion tags" },
            { page: 'access', at: "filter access on DeleteRule … rule's ResourceType attribute" },
          ],
          controls: ['ac-6', 'cm-5'],
        },
      ],
    },
  ],
  pages: {
    overview: {
      path: 'recycle-bin',
      title: 'Recover deleted EBS volumes, EBS snapshots, and EBS-backed AMIs with Recycle Bin',
    },
    concepts: { path: 'recycle-bin-concepts', title: 'How does Recycle Bin work?' },
    factors: { path: 'recycle-bin-factors', title: 'Considerations for Recycle Bin' },
    access: { path: 'recycle-bin-perms', title: 'Control access to Recycle Bin with IAM' },
    lock: {
      path: 'recycle-bin-lock',
      title: 'Lock a Recycle Bin retention rule to prevent it from being updated or deleted',
    },
  },
});
