import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Q Developer in chat applications',
  shortName: 'Q Developer in chat apps',
  summary:
    'Notifications and commands in Slack and Microsoft Teams: AWS forwards, runs and logs; channels, roles and guardrails are yours.',
  guide: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/',
  read: '2026-11-26',
  aliases: [
    'AWS Chatbot',
    'ChatOps',
    'Slack',
    'Microsoft Teams',
    'chat channel',
    'chat applications policy',
    'channel guardrails',
  ],
  aws: {
    iamServicePrefix: 'chatbot',
    cloudFormationPrefixes: ['AWS::Chatbot'],
    terraformPrefixes: ['aws_chatbot_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'No page that was read says who backs up channel configurations.',
  },
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the chat integration',
      owner: 'aws',
      duty: 'Operate the platform of the chat integration, and patch and fix flaws within the infrastructure, its software included.',
    },
    'customer-data': {
      name: 'Keep secrets out of the chat',
      owner: 'customer',
      duty: 'Provide no secrets or confidential data, and consider what you send through Slack. What you put into tags or name fields may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'security',
          at: [
            'We also strongly recommend … applications through Slack',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt conversations with AWS’s keys',
      owner: 'aws',
      duty: 'Encrypt stored data by default. Encrypt conversations with Amazon Q in chat applications only with keys that AWS owns.',
      sources: [
        {
          page: 'encryption',
          at: [
            'The data at rest … solutions by default',
            'Your conversations with Amazon … AWS-owned keys',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Require TLS 1.2',
      owner: 'aws',
      duty: 'Require TLS 1.2 for communication with AWS resources; TLS 1.3 is recommended.',
      setting: 'always-on',
      sources: [{ page: 'security', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'command-regions',
      layer: 'platform',
      name: 'Process commands from chat',
      owner: 'aws',
      duty: 'Process the commands that are run in chat applications, which can happen in any commercial Region.',
      sources: [{ page: 'security', at: 'can be processed in any commercial AWS Region' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'notification-forwarding',
      layer: 'platform',
      name: 'Forward notifications unchanged',
      owner: 'aws',
      duty: 'Forward SNS notifications to chat rooms as read-only, and modify no event, alarm or other reporting data in them.',
      sources: [{ page: 'security', at: "doesn't modify any event … notifications as read only" }],
      controls: ['si-7'],
    },
    {
      id: 'unsupported-commands',
      layer: 'platform',
      name: 'Leave out certain operations',
      owner: 'aws',
      duty: 'Support no commands for the operations in the JSON policy that AWS lists, such as those of IAM, KMS, Secrets Manager and STS, and s3:GetObject.',
      sources: [
        {
          page: 'permissions',
          at: [
            "doesn't support running commands … following JSON policy",
            '"iam:*", "kms:*", … "sts:*", "s3:GetObject"',
          ],
        },
      ],
      controls: ['ac-3', 'cm-7'],
    },
    {
      id: 'policy-validation',
      layer: 'platform',
      name: 'Check resources against policies',
      owner: 'aws',
      duty: 'Validate chat applications policies at runtime, so that existing resources are continuously checked, and tell users by an error message if a policy disallows their action.',
      sources: [
        {
          page: 'organization',
          at: [
            'organization policies are validated … checked for compliance',
            'If your users try … due to the policy',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'topic-choice',
      layer: 'application',
      name: 'Choose the topics of a Slack channel',
      owner: 'customer',
      duty: 'Where a Slack channel should get notifications, choose the SNS topics. The topic determines the content that is sent, and has to be configured in the services that should notify.',
      sources: [
        {
          page: 'slack',
          at: [
            'This topic determines the … the Slack channel',
            'The SNS topics you … to receive notifications',
          ],
        },
      ],
    },
    {
      id: 'app-approval',
      layer: 'access',
      name: 'Approve the app and what it may read',
      owner: 'customer',
      duty: 'Approve the app permissions that the installation requests, such as users:read and chat:write in Slack or ChannelMember.Read.All in Microsoft Teams. In Slack, workspace administrators must approve the app.',
      sources: [
        {
          page: 'appPermissions',
          at: [
            'each authorization process requests … app permissions',
            'The following permissions are … see Permission scopes',
          ],
        },
        { page: 'slack', at: 'Workspace administrators must approve … in the workspace' },
      ],
      controls: ['ac-3', 'ac-20'],
    },
    {
      id: 'guardrails',
      layer: 'access',
      name: 'Set the guardrail policies',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Select the policies that bound what members of a channel can do, and what the service does for you. They take precedence over channel roles and user roles; what a user can do is the intersection of these policies and the roles.',
      sources: [
        {
          page: 'permissions',
          at: [
            'What your users can … by their roles',
            'Guardrail policies provide detailed … and channel roles',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'protection-policy',
      layer: 'access',
      name: 'Leave the protection policy in place',
      owner: 'customer',
      duty: 'Where a configuration from before 28 November 2021 has the protection policy, leave it attached, as AWS strongly recommends, until guardrails, channel roles and user roles are verified: without it members may be allowed to change and delete resources.',
      sources: [
        {
          page: 'permissions',
          at: [
            'The expansion of usable … configurations by default',
            'This policy is detachable … or channel requirements',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'organization-policy',
      layer: 'access',
      name: 'Bound platforms for the organization',
      owner: 'customer',
      duty: 'Where you want to restrict for the organization or OUs which platforms, workspace or team, Slack channel types or role settings are allowed, enable chat applications policies in AWS Organizations and define the rules. They take precedence over account level settings.',
      setting: 'off-by-default',
      switchOf: 'policy-validation',
      sources: [
        {
          page: 'organization',
          at: [
            'Enforce which chat platforms … specific role settings',
            'Chat applications policies restrict … referred to as OUs',
            'Before you can create … AWS Organizations console',
          ],
        },
      ],
      controls: ['ac-3', 'cm-7'],
    },
    {
      id: 'audit-log',
      layer: 'data',
      name: 'Log executed commands',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'Write audit events for executed commands to CloudWatch Logs, with the IDs of chat workspace, channel and channel user.',
      setting: 'always-on',
      sources: [
        {
          page: 'logs',
          at: ['you can see an … user ID attributes', "The audit log events … can't be disabled"],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'event-logging',
      layer: 'data',
      name: 'Choose all events or errors only',
      owner: 'customer',
      duty: 'Choose in a channel’s configuration to log all events or only errors. To view the logs in the CloudWatch console, specify US East (N. Virginia) for the Region.',
      sources: [
        {
          page: 'logs',
          at: [
            'You can choose to … only for errors',
            'You can enable CloudWatch … to enable logging',
            'Note that you must … for the Region',
          ],
        },
      ],
      controls: ['au-2', 'au-6'],
    },
  ],
  modes: [
    {
      id: 'channel-role',
      name: 'Channel role',
      summary: 'One IAM role for the channel: whoever is a member has the same permissions.',
      add: [
        {
          id: 'channel-role',
          layer: 'access',
          name: 'Create the channel’s role',
          owner: 'customer',
          duty: 'Use an existing role or create one from templates, such as notification, read-only or Lambda-invoke permissions, which may be combined. It gives all members the same permissions.',
          sources: [
            {
              page: 'permissions',
              at: [
                'A channel role gives … the same permissions',
                'You can use an … using templates',
                'There are eight templates … suit your needs',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'channel-members',
          layer: 'access',
          name: 'Mind who joins the channel',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Give a channel role to members who are similar or perform the same actions. If new members should not act as soon as they join, user roles are appropriate.',
          sources: [
            {
              page: 'permissions',
              at: ['This is useful if … the same actions', 'If you have a … roles are appropriate'],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
      ],
    },
    {
      id: 'user-roles',
      name: 'User roles',
      summary:
        'Each member applies a role first: different people in a channel can have different permissions.',
      add: [
        {
          id: 'role-mapping',
          layer: 'platform',
          name: 'Map a role to a chat user',
          owner: 'aws',
          duty: 'Map the user role that a member applies to the member’s ID in the chat client.',
          sources: [{ page: 'permissions', at: 'When channel members apply … chat client ID' }],
          controls: ['ia-2', 'ia-4'],
        },
        {
          id: 'requirement-enforcement',
          layer: 'platform',
          name: 'Enforce the user role requirement',
          owner: 'aws',
          duty: 'Where the requirement is enabled for the account, enforce it on current and future channels, which cannot override it.',
          sources: [
            {
              page: 'permissions',
              at: "Administrators can require user … can't override this requirement",
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'role-choice',
          layer: 'access',
          name: 'Apply a user role before acting',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Have members choose and apply a user role: without one they cannot perform actions. Guardrails limit them whatever role they apply.',
          sources: [
            {
              page: 'permissions',
              at: [
                'User roles require channel … their own roles',
                'Under this schema, your … to perform actions',
                "Your channel member's actions … may have applied",
              ],
            },
          ],
          controls: ['ac-6', 'ia-2'],
        },
        {
          id: 'role-unmapping',
          layer: 'access',
          name: 'Take roles away from chat users',
          owner: 'customer',
          duty: 'Unmap user roles from chat client IDs in the console where somebody should no longer have one.',
          sources: [
            { page: 'permissions', at: 'Administrators can unmap user … applications console' },
          ],
          controls: ['ac-2'],
        },
        {
          id: 'role-requirement',
          layer: 'access',
          name: 'Require user roles',
          owner: 'customer',
          duty: 'Enable the requirement under User permissions if each workspace and channel of the account should use user roles, or in the configuration of single channels.',
          switchOf: 'requirement-enforcement',
          sources: [{ page: 'permissions', at: 'This can be done … user role requirement' }],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  pages: {
    security: { path: 'security', title: 'Security in Amazon Q Developer in chat applications' },
    permissions: {
      path: 'understanding-permissions',
      title: 'Understanding Amazon Q Developer in chat applications permissions',
    },
    organization: {
      path: 'chatbot-orgs-policy',
      title: 'Amazon Q Developer in chat applications organization policies',
    },
    appPermissions: {
      path: 'app-permissions',
      title: 'Chat client application permissions for Amazon Q Developer in chat applications',
    },
    slack: { path: 'slack-setup', title: 'Tutorial: Get started with Slack' },
    logs: {
      path: 'cloudwatch-logs',
      title: 'Accessing Amazon CloudWatch Logs for Amazon Q Developer in chat applications',
    },
    encryption: {
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/data-encryption.html',
      title: 'Data encryption in Amazon Q Developer',
    },
  },
});
