import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Resource Access Manager (AWS RAM)',
  shortName: 'RAM',
  summary:
    'A share says which accounts may use which resources. AWS writes the policies behind it, and you maintain the shares.',
  guide: 'https://docs.aws.amazon.com/ram/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'Resource Access Manager',
    'resource share',
    'resource sharing',
    'managed permissions',
    'customer managed permission',
    'cross-account sharing',
  ],
  aws: {
    iamServicePrefix: 'ram',
    cloudFormationPrefixes: ['AWS::RAM'],
    terraformPrefixes: ['aws_ram'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  remove: ['customer-data'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Resource Access Manager” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in AWS Resource Access Manager” does not mention backups of resource shares.',
  },
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Decide who has the permissions to create and configure shares. A share administrator also needs `PutResourcePolicy` in the service of each shared type.',
      sources: [
        {
          page: 'terms',
          at: [
            'An AWS RAM administrator … the AWS account',
            'Because AWS RAM works … each resource type included',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 … TLS 1.3' }],
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'You can write EventBridge rules that watch for certain events. In the log files that CloudTrail delivers to your bucket, you can identify which users and accounts called AWS, from where and when.',
      sources: [
        {
          page: 'monitoring',
          at: [
            'you can write rules … these events happen',
            'Captures API calls and … calls occurred',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'policy-writing',
      layer: 'platform',
      name: 'Write the policies behind a share',
      owner: 'aws',
      duty: 'If the resource type supports resource-based policies, RAM creates one from the share and attaches it to the resource. AWS services use this policy to authorize callers. The policy is evaluated along with all other types of IAM policy.',
      sources: [
        { page: 'permissions', at: 'AWS RAM then authors … in that resource share' },
        {
          page: 'terms',
          at: [
            'are evaluated along with … IAM policy types',
            'For those resource types … policies for you',
            'AWS services then use … the shared resource',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'managed-permissions',
      layer: 'platform',
      name: 'Define AWS managed permissions',
      owner: 'aws',
      duty: 'AWS offers a default permission for each shareable type, defined by the service that owns the resource. Occasionally, a new version becomes the default. Existing shares are not updated automatically.',
      sources: [
        {
          page: 'permissions',
          at: [
            'Occasionally, AWS updates an … not automatically updated',
            'AWS managed permissions are … by AWS RAM',
            'There is one default … AWS RAM supports',
          ],
        },
      ],
      controls: ['ac-3', 'cm-3'],
    },
    {
      id: 'outside-sharing',
      layer: 'platform',
      name: 'Allow accounts outside the organization',
      owner: 'aws',
      duty: 'While “Allow sharing with anyone” is selected, RAM allows accounts outside your organization in a share, for resource types that support it.',
      sources: [{ page: 'sharing', at: 'defaultSharingOrganization' }],
      controls: ['ac-3', 'ac-20'],
    },
    {
      id: 'share-cleanup',
      layer: 'application',
      name: 'Unshare resources before deletion',
      owner: 'customer',
      duty: 'Before you delete a resource, AWS recommends that you remove it from the shares that include it, or delete the share.',
      sources: [{ page: 'sharing', at: 'If you later need … the resource share' }],
      controls: ['cm-3'],
    },
    {
      id: 'region-fit',
      layer: 'application',
      name: 'Share in the resource’s Region',
      owner: 'customer',
      duty: 'Create the share in the appropriate Region. Principals can access the share only in the Regions in which its resources were created. To include global resources, choose US East (N. Virginia).',
      sources: [
        {
          page: 'sharing',
          at: [
            'AWS RAM is a … resources were created',
            'Because AWS RAM resource … the appropriate AWS Region',
            'If you want to … N. Virginia), us-east-1',
          ],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'share-content',
      layer: 'access',
      name: 'Choose resources and principals',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Choose the resources, the principals and a managed permission for each type of resource. You can share a resource only if you own it. You cannot pass on what another account shares with you.',
      sources: [
        {
          page: 'sharing',
          at: [
            'Add the resources that … for that resource type',
            'Specify the principals that … to the resources',
            'You can share a … shared with you',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'permission-updates',
      layer: 'access',
      name: 'Update shares to new permission versions',
      owner: 'customer',
      duty: 'Update each share explicitly to a new version of an AWS managed permission. AWS recommends that you do so as soon as possible, because a new version can correct security vulnerabilities. You can attach only the default version, and cannot revert to another version.',
      sources: [
        { page: 'permissions', at: 'We recommend that you … correct security vulnerabilities' },
        {
          page: 'updates',
          at: [
            'You must explicitly update … your resource shares',
            'You can attach only … to another version',
          ],
        },
      ],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'own-permissions',
      layer: 'access',
      name: 'Customer managed permissions',
      owner: 'customer',
      duty: 'If the resource type supports it, you can write and maintain customer managed permissions. These permissions specify actions and the conditions for them, for example an IP address range or MFA.',
      sources: [
        {
          page: 'permissions',
          at: [
            'Use them to limit … with multi-factor authentication',
            'If supported, you will also have the option',
            'Customer managed permissions are … shared using AWS RAM',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'outside-sharing-choice',
      layer: 'access',
      name: 'Sharing outside the organization',
      owner: 'customer',
      duty: 'If no account outside your organization belongs in the share, choose “Allow sharing only within your organization”. “Allow sharing with anyone” is selected by default.',
      setting: 'on-by-default',
      switchOf: 'outside-sharing',
      sources: [
        {
          page: 'sharing',
          at: [
            'defaultSharingOrganization',
            'To restrict resource sharing … within your organization',
          ],
        },
      ],
      controls: ['ac-3', 'ac-20'],
    },
    {
      id: 'consumer-policies',
      layer: 'access',
      name: 'Identity policies of the consumers',
      owner: 'customer',
      duty: 'In the consuming account, attach identity policies that allow access to the ARNs of the shared resources. These policies cannot go beyond the managed permission of the share.',
      sources: [{ page: 'sharing', at: 'Principals in the other … with the resource share' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'share-names',
      layer: 'data',
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential information into the names and tags of shares. Names and tags may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
      controls: ['si-12'],
    },
    {
      id: 'event-stream',
      layer: 'data',
      name: 'Report changes and API calls',
      owner: 'aws',
      duty: 'Through EventBridge, AWS delivers a near-real-time stream of events on changes in AWS resources. CloudTrail captures API calls that are made by or on behalf of your account.',
      sources: [
        {
          page: 'monitoring',
          at: [
            'Delivers a near-real-time stream … in AWS resources',
            'Captures API calls and … your AWS account',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'organization',
      name: 'Sharing within AWS Organizations',
      summary:
        'Accounts, units or the whole organization get access without an invitation. They lose access when they leave.',
      add: [
        {
          id: 'membership-access',
          layer: 'platform',
          name: 'Follow the organization’s membership',
          owner: 'aws',
          duty: 'If sharing is enabled, RAM sends no invitations within the organization. In shares with the organization or an organizational unit, RAM automatically gives access to new member accounts. It takes access away from accounts that are removed.',
          sources: [
            {
              page: 'sharing',
              at: [
                'To share resources within … without exchanging invitations',
                'If you add an … automatically gets access',
                'If you remove an … through that resource share',
              ],
            },
          ],
          controls: ['ac-2', 'ac-3'],
        },
        {
          id: 'service-linked-role',
          layer: 'access',
          name: 'Service-linked role',
          owner: 'aws',
          duty: 'RAM creates `AWSServiceRoleForResourceAccessManager` when you enable sharing. Only RAM can assume this role, to retrieve information about the organization.',
          sources: [{ page: 'sharing', at: 'When you enable resource … a member of' }],
          controls: ['ac-6'],
        },
        {
          id: 'organization-switch',
          layer: 'access',
          name: 'Enable sharing in the organization',
          owner: 'customer',
          duty: 'Enable sharing from the management account, in RAM’s console or with its CLI command. If you enable it through AWS Organizations instead, the service-linked role is not created. You then cannot share within the organization.',
          setting: 'closed-by-default',
          switchOf: 'membership-access',
          sources: [
            {
              page: 'sharing',
              at: [
                'To share resources within … sharing with AWS Organizations',
                "You can perform these … organization's management account",
                'You must enable sharing … within your organization',
              ],
            },
          ],
          controls: ['ac-3', 'cm-7'],
        },
        {
          id: 'own-account-deny',
          layer: 'access',
          name: 'Limit access of the sharing account',
          owner: 'customer',
          duty: 'If a share for the organization or an organizational unit includes the sharing account, all principals of that account get access automatically. To limit their access, add an explicit Deny to identity policies. A missing Allow does not stop the access.',
          sources: [
            { page: 'sharing', at: 'When you share with … associated with the share' },
            {
              page: 'terms',
              at: [
                'However, an implicit Deny … such a resource-based policy',
                'you can limit this … an identity policy',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'access-after-leaving',
          layer: 'access',
          name: 'Access after leaving the organization',
          owner: 'customer',
          duty: 'Set `RetainSharingOnAccountLeaveOrganization` on a new share only if an account should keep access after it leaves the organization. The setting does not apply to shares with organizational units or the organization.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'sharing',
              at: [
                'By default, when you … the resource share',
                'For account-to-account sharing within … leaves the organization',
                'Can only be set … the entire organization',
              ],
            },
          ],
          controls: ['ac-2', 'ps-4'],
        },
      ],
    },
    {
      id: 'invitation',
      name: 'Sharing by invitation',
      summary:
        'Accounts outside your organization, or without sharing in it, get access once they have accepted the invitation. They must accept it in time.',
      add: [
        {
          id: 'invitation-run',
          layer: 'platform',
          name: 'Send and expire invitations',
          owner: 'aws',
          duty: 'RAM sends an invitation and grants access only after the invitation is accepted. The invitation expires after 12 hours. For some resource types, RAM instead declines the invitation automatically after seven days.',
          sources: [
            {
              page: 'sharing',
              at: [
                'A principal in an … accept the invitation',
                'you have seven days … is automatically declined',
                '12 hours to accept … by end users',
              ],
            },
          ],
          controls: ['ac-2', 'ac-3'],
        },
        {
          id: 'invitation-accept',
          layer: 'access',
          name: 'Accept the invitation',
          owner: 'customer',
          duty: 'Have the administrator of the consuming account accept the invitation. Until then, the principals of the share cannot access the shared resources.',
          sources: [{ page: 'terms', at: "If you don't turn … access the shared resources" }],
          controls: ['ac-2'],
        },
        {
          id: 'outside-principals',
          layer: 'access',
          name: 'Add outside accounts individually',
          owner: 'customer',
          duty: 'To share outside your organization, add individual accounts or, for supported services, IAM roles and users. You cannot add other organizations or their organizational units.',
          sources: [{ page: 'sharing', at: 'You can add only … from outside your organization' }],
          controls: ['ac-2', 'ac-3'],
        },
      ],
    },
    {
      id: 'service-principal',
      name: 'Sharing with an AWS service',
      summary:
        'The share names a service principal instead of accounts. An AWS service then acts on the resource on your behalf.',
      remove: ['consumer-policies'],
      override: {
        'outside-sharing-choice': {
          name: 'Allow sharing with anyone',
          owner: 'customer',
          duty: 'Keep “Allow sharing with anyone” selected, as it is by default. A share with a service principal requires this setting.',
          setting: 'on-by-default',
          sources: [
            { page: 'sharing', at: 'defaultSharingOrganization' },
            { page: 'terms', at: 'To share with a … the dropdown list' },
          ],
        },
      },
      add: [
        {
          id: 'source-account',
          layer: 'platform',
          name: 'Limit the policy to your account',
          owner: 'aws',
          duty: 'RAM puts the resource owner’s account ID into the resource policy under `aws:SourceAccount`, to mitigate the risk of a confused deputy.',
          sources: [{ page: 'terms', at: 'To mitigate the risk … condition key' }],
          controls: ['ac-3', 'ac-4'],
        },
        {
          id: 'service-choice',
          layer: 'access',
          name: 'Create a share for the service only',
          owner: 'customer',
          duty: 'For a resource type that supports service principals, specify the service principal and no other principal. The share cannot have any others.',
          sources: [
            { page: 'sharing', at: 'If you share with … the resource share' },
            { page: 'terms', at: 'AWS RAM also supports … service principals column' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    sharing: {
      path: 'getting-started-sharing',
      title: 'Sharing your AWS resources',
      passages: { defaultSharingOrganization: 'By default, Allow sharing … of your organization' },
    },
    permissions: { path: 'security-ram-permissions', title: 'Managing permissions in AWS RAM' },
    updates: {
      path: 'working-with-sharing-update-permissions',
      title: 'Updating AWS managed permissions to a newer version',
    },
    terms: {
      path: 'getting-started-terms-and-concepts',
      title: 'Terms and concepts for AWS RAM',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Resource Access Manager',
    },
    monitoring: { path: 'security-monitoring', title: 'Logging and monitoring in AWS RAM' },
  },
});
