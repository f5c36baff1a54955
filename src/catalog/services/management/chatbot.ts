import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Q Developer in chat applications',
  shortName: 'Q Developer in chat apps',
  summary:
    'AWS forwards notifications to Slack and Microsoft Teams, and runs and logs commands. You manage channels, roles and guardrails.',
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
    'back-up':
      'AWS’s page “Resilience in Amazon Q Developer in chat applications” mentions no backup of channel configurations.',
  },
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the chat integration. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'customer-data': {
      name: 'Keep secrets out of the chat',
      owner: 'customer',
      duty: 'AWS strongly recommends that you do not provide secrets or confidential data in chat. AWS also recommends that you carefully consider what you send through Slack. Data in tags or name fields may be used for billing or diagnostic logs.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Amazon Q Developer encrypts stored data by default. It encrypts conversations with Amazon Q in chat applications only with keys that AWS owns.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
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
      duty: 'Amazon Q Developer can process the commands that are run in chat applications in any commercial Region.',
      sources: [{ page: 'security', at: 'can be processed in any commercial AWS Region' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'notification-forwarding',
      layer: 'platform',
      name: 'Forward notifications unchanged',
      owner: 'aws',
      duty: 'Amazon Q Developer forwards SNS notifications to chat rooms as read-only. It modifies no event, alarm or other reporting data in them.',
      sources: [{ page: 'security', at: "doesn't modify any event … notifications as read only" }],
      controls: ['si-7'],
    },
    {
      id: 'unsupported-commands',
      layer: 'platform',
      name: 'Exclude certain operations',
      owner: 'aws',
      duty: 'Amazon Q Developer supports no commands for the operations that AWS lists in a JSON policy. Examples are the operations of IAM, KMS, Secrets Manager and STS, and `s3:GetObject`.',
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
      name: 'Validate chat applications policies',
      owner: 'aws',
      duty: 'AWS validates chat applications policies at runtime, so that existing resources are continuously checked. If a policy disallows a user’s action, an error message tells the user.',
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
      name: 'SNS topics for a Slack channel',
      owner: 'customer',
      duty: 'If a Slack channel should get notifications, choose the SNS topics for the channel. The topic determines the content that is sent. Configure the topic in each service that should send notifications.',
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
      name: 'Approve the app and its permissions',
      owner: 'customer',
      duty: 'Approve the app permissions that the installation requests. Examples are `users:read` and `chat:write` in Slack, or `ChannelMember.Read.All` in Microsoft Teams. In Slack, workspace administrators must approve the app.',
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
      name: 'Guardrail policies',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Select the policies that limit what members of a channel can do and what the service does for you. These policies take precedence over channel roles and user roles. What a user can do is the intersection of the policies and the roles.',
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
      name: 'Keep the protection policy attached',
      owner: 'customer',
      duty: 'If a configuration from before 28 November 2021 has the protection policy, leave it attached until guardrails, channel roles and user roles are verified. AWS strongly recommends this. Without the policy, members may be allowed to change and delete resources.',
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
      name: 'Chat policies for the organization',
      owner: 'customer',
      duty: 'If you want to restrict chat for the organization or OUs, enable chat applications policies in AWS Organizations and define the rules. The rules set which platforms, which workspace or team, which Slack channel types and which role settings are allowed. The policies take precedence over account-level settings.',
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
      duty: 'Amazon Q Developer writes audit events for executed commands to CloudWatch Logs. The events include the IDs of the chat workspace, channel and channel user.',
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
      name: 'Log all events or errors only',
      owner: 'customer',
      duty: 'In a channel’s configuration, choose to log all events or only errors. To view the logs in the CloudWatch console, specify US East (N. Virginia) as the Region.',
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
      summary: 'The channel has one IAM role, which gives all members the same permissions.',
      add: [
        {
          id: 'channel-role',
          layer: 'access',
          name: 'Channel role',
          owner: 'customer',
          duty: 'Use an existing role or create one from templates. Examples are templates for notification, read-only or Lambda-invoke permissions, which you may combine. The role gives all members the same permissions.',
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
          name: 'Choose channel roles or user roles',
          owner: 'customer',
          answers: ['admit'],
          duty: 'If channel members are similar or perform the same actions, use a channel role. If new members should not act as soon as they join, user roles are appropriate.',
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
        'Each member applies a role before acting. Different people in a channel can have different permissions.',
      add: [
        {
          id: 'role-mapping',
          layer: 'platform',
          name: 'Map a role to a chat user',
          owner: 'aws',
          duty: 'Amazon Q Developer maps the user role that a member applies to the member’s ID in the chat client.',
          sources: [{ page: 'permissions', at: 'When channel members apply … chat client ID' }],
          controls: ['ia-2', 'ia-4'],
        },
        {
          id: 'requirement-enforcement',
          layer: 'platform',
          name: 'Enforce the user role requirement',
          owner: 'aws',
          duty: 'If user roles are required for the account, Amazon Q Developer enforces this requirement on current and future channels. The channels cannot override it.',
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
          duty: 'Have members choose and apply a user role. Without a user role, members cannot perform actions. Guardrails limit members whatever role they apply.',
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
          name: 'Unmap user roles',
          owner: 'customer',
          duty: 'If somebody should no longer have a user role, unmap it from the chat client ID in the console.',
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
          duty: 'If every workspace and channel of the account should use user roles, enable the requirement under User permissions. Alternatively, enable the requirement in the configurations of individual channels.',
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
