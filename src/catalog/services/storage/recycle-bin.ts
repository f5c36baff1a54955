import { defineService } from '../../define.ts';

export default defineService({
  name: 'Recycle Bin',
  shortName: 'Recycle Bin',
  summary:
    'If one of your rules covers them, Recycle Bin holds deleted EBS volumes, snapshots and AMIs for some days.',
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
  notAsked: {
    'encrypt-at-rest':
      'It keeps EBS volumes, EBS snapshots and EBS-backed AMIs: see who encrypts data in Amazon EBS.',
  },
  traits: ['activity-trail'],
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS operates the operating system under Recycle Bin. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Recycle Bin. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Create IAM policies that let users work with retention rules and with resources in the bin. By default, users have no permission to do so. A condition key can filter requests to create or list rules by resource type.',
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
      name: 'Retain and delete matching resources',
      owner: 'aws',
      duty: 'Recycle Bin keeps a deleted resource that matches a rule, even if another AWS service deleted it. If you do not restore the resource before its period expires, Recycle Bin deletes it permanently. Some volumes, such as those of managed instances, are not protected.',
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
      name: 'Prevent deletion inside the bin',
      owner: 'aws',
      duty: 'Recycle Bin offers no way to delete a resource from the bin manually. In the bin, you can view and restore a resource and modify its tags.',
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
      name: 'Resources that the bin does not protect',
      owner: 'customer',
      duty: 'Note that the bin does not protect volumes of managed instances, volumes of failed instance launches, or volumes that fail to be created. The bin supports only AMIs that are backed by EBS.',
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
      name: 'Wait until the first rule is active',
      owner: 'customer',
      duty: 'Do not rely immediately on the first rule for a resource type in a Region, because this rule might not become active immediately. Later rules become active almost immediately.',
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
      name: 'Unshare resources in the bin',
      owner: 'aws',
      duty: 'When a snapshot or AMI moves to the bin, Recycle Bin stops sharing it. When you restore the resource, Recycle Bin also restores all its sharing permissions.',
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
      name: 'Retention period',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Set a retention period of 1 to 7 days for volumes, and 1 to 365 days for snapshots and AMIs. If several rules match, the longest period takes precedence. If you have rules for AMIs and for their snapshots, keep the snapshots at least as long as the AMIs.',
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
      duty: 'Restore the resources that you need before their period expires. Before you restore an AMI, restore all of its snapshots. A service such as AWS Backup no longer manages a snapshot after its restore, so delete it manually when you no longer need it.',
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
      name: 'Costs and quotas of the bin',
      owner: 'customer',
      duty: 'Expect to pay the usual rate for volumes and snapshots in the bin. Volumes in the bin still count towards quotas. You can track the costs with a tag that AWS generates.',
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
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, captures all API calls in Recycle Bin as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … in Recycle Bin',
            'CloudTrail is enabled on … in Event history',
            'to determine the request … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'region-level-rule',
      name: 'Region-level retention rule',
      summary:
        'The rule covers every resource of a type in the Region, except resources with exclusion tags. If the rule specifies no such tags, you can lock it.',
      add: [
        {
          id: 'retention-rules',
          layer: 'platform',
          name: 'Create retention rules in each Region',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Create a rule for each resource type in each Region that you want to protect. If you delete a resource that matches no rule, it is deleted permanently.',
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
          name: 'Exclusion tags',
          owner: 'customer',
          duty: 'If needed, specify exclusion tags for resources that you do not want the rule to retain, for example those that another AWS service deletes. A rule with exclusion tags cannot be locked.',
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
          name: 'Lock the rule',
          owner: 'customer',
          duty: 'Lock a rule that has no exclusion tags, with an unlock delay of 7 to 30 days. The delay should be longer than the time that you need to identify and respond to a breach. You cannot change the delay after you lock the rule.',
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
          name: 'Enforce the rule lock',
          owner: 'aws',
          duty: 'Recycle Bin lets nobody modify or delete a locked rule, whatever their IAM permissions. After a rule is unlocked, nobody can modify or delete it until the unlock delay is over.',
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
          name: 'Notifications of lock state changes',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'AWS recommends that you use EventBridge rules to be notified of changes to a rule’s lock state.',
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
      summary: 'The rule covers resources that carry one of its tags. It cannot be locked.',
      add: [
        {
          id: 'retention-rules',
          layer: 'platform',
          name: 'Create retention rules and their tags',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Create a rule for each resource type in each Region that you want to protect. Give each rule one or more tag key and value pairs. If you delete a resource that matches no rule, it is deleted permanently.',
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
          name: 'Tag the resources to protect',
          owner: 'customer',
          duty: 'Make sure that resources carry at least one of the rule’s tag key and value pairs when they are deleted.',
          sources: [{ page: 'concepts', at: 'that have at least … upon deletion' }],
          controls: ['cm-8'],
        },
        {
          id: 'rule-rights',
          layer: 'access',
          name: 'Restrict changes to tag-level rules',
          owner: 'customer',
          duty: 'Decide who may update and delete the rules, because tag-level rules cannot be locked. A condition key can filter these requests by the rule’s resource type.',
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
    trail: { path: 'recycle-bin-ct', title: 'Monitor Recycle Bin using AWS CloudTrail' },
  },
});
