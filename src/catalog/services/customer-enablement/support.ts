import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Support',
  shortName: 'Support',
  summary:
    'AWS people and tools that answer your cases. You decide what you write in a case and who may read it.',
  guide: 'https://docs.aws.amazon.com/awssupport/latest/user/',
  docs: 'https://docs.aws.amazon.com/awssupport/latest/user/getting-started.html',
  read: '2026-11-26',
  aliases: [
    'Support Center',
    'support case',
    'support plan',
    'premium support',
    'AWSServiceRoleForSupport',
    'Support App',
    'TAM',
  ],
  variants: [{ id: 'support-app', name: 'AWS Support App in Slack', mode: 'slack-app' }],
  aws: {
    iamServicePrefix: 'support',
    cloudFormationPrefixes: ['AWS::SupportApp'],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Support” does not say how cases and their attachments are stored.',
    'back-up': 'AWS’s page “Resilience in AWS Support” does not mention backups of cases.',
  },
  traits: ['tls-endpoint'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the support tools. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'customer-data': {
      name: 'Keep secrets out of cases',
      owner: 'customer',
      duty: 'You own what you put into a case. Share no sensitive information in its correspondence, such as credentials, credit cards, signed URLs or personally identifiable information.',
      sources: [
        { page: 'cases', at: 'When you create a … in your support case' },
        {
          page: 'protection',
          at: 'In the case correspondence, … personally identifiable information',
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'support-role-run',
      layer: 'platform',
      name: 'Limit the support role to metadata',
      owner: 'aws',
      duty: 'AWS creates `AWSServiceRoleForSupport` with each new account, and only Support tools can assume the role. The role gives access to resource metadata and not to customer data. AWS redacts fields that could contain customer data.',
      sources: [
        {
          page: 'role',
          at: [
            'createConfigured',
            'To provide these services, … within your AWS account',
            'We redact fields that could contain customer data',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'role-policy-updates',
      layer: 'platform',
      name: 'Update the support role’s policy',
      owner: 'aws',
      duty: 'AWS updates `AWSSupportServiceRolePolicy` automatically once per month, to add permissions for new services and actions.',
      sources: [{ page: 'role', at: 'AWS Support automatically updates … services and actions' }],
      controls: ['ac-6', 'cm-3'],
    },
    {
      id: 'account-separation',
      layer: 'access',
      name: 'Access account data with permission only',
      owner: 'aws',
      duty: 'AWS gains no access to the account when you create a case. AWS accesses account data only with your permission, and shares your information with no third party.',
      sources: [
        {
          page: 'cases',
          at: [
            "AWS doesn't access your … with third parties",
            "AWS doesn't gain access your account",
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'support-role',
      layer: 'access',
      name: 'Keep or delete the support role',
      owner: 'customer',
      switchOf: 'support-role-run',
      setting: 'on-by-default',
      duty: 'Leave the role in place, or ask your TAM to delete it. Deletion requires AWS Organizations and an Enterprise Support plan, and restricts what support engineers can reach. You cannot delete the role with the IAM console, API or CLI.',
      sources: [
        {
          page: 'role',
          at: [
            'createConfigured',
            "this role can't be … Command Line Interface",
            'Customers onboarded to AWS … Technical Account Manager (TAM)',
          ],
        },
      ],
      controls: ['ac-6', 'ac-2'],
    },
    {
      id: 'support-activity',
      layer: 'data',
      name: 'Review the activity of Support',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'In CloudTrail, review which API calls Support makes with its role, and who in the account creates or resolves cases.',
      sources: [
        { page: 'role', at: 'enables all AWS Support … on your behalf' },
        { page: 'cases', at: 'You can view API … resolves a support case' },
      ],
      controls: ['au-6'],
    },
    {
      id: 'case-record',
      layer: 'data',
      name: 'Keep case records',
      owner: 'aws',
      duty: 'AWS returns information about a case, including its correspondence, for up to 24 months after it was created.',
      sources: [{ page: 'cases', at: 'This API returns support … case was created' }],
      controls: ['au-11'],
    },
  ],
  modes: [
    {
      id: 'support-center',
      name: 'Support Center and API',
      summary:
        'Users of the account write cases in the console or through the API. IAM decides who may do so, but not for which case.',
      override: {
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Attach policies with support actions to users who should create cases. By default, IAM users cannot access Support Center. AWS recommends that you do not use the root user for everyday tasks.',
          sources: [
            {
              page: 'access',
              at: [
                'By default, IAM users … the Support API',
                'we strongly recommend that … the administrative ones',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'investigation-consent',
          layer: 'application',
          name: 'Consent to automatic investigation',
          owner: 'customer',
          setting: 'closed-by-default',
          duty: 'When the console asks for explicit consent on first use, decide whether AWS DevOps Agent may query observability services in the account.',
          sources: [
            {
              page: 'aiSupport',
              at: [
                'customers can invoke AWS … identify root cause',
                'On first use, the … enable the DevOps Agent',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'case-visibility',
          layer: 'access',
          name: 'Access to all cases of the account',
          owner: 'customer',
          duty: 'Give access to those who may see every case of the account. Policies can allow or deny actions, but not access to single cases.',
          sources: [
            {
              page: 'access',
              at: [
                'IAM users who have … for the account',
                "AWS Support doesn't provide … specific support cases",
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'screen-share-consent',
          layer: 'access',
          name: 'Consent to screen sharing',
          owner: 'customer',
          duty: 'Before a support agent sees your screen, consent or refuse. The tool is view-only: AWS Support cannot act for you in such a session.',
          sources: [{ page: 'cases', at: 'If necessary, support agents … with a support agent' }],
          controls: ['ac-17'],
        },
      ],
    },
    {
      id: 'slack-app',
      name: 'AWS Support App in Slack',
      summary:
        'Cases are handled in a Slack channel. Everyone in it acts with the IAM role that you gave the channel.',
      override: {
        'iam-permissions': {
          name: 'Role of the Slack channel',
          owner: 'customer',
          duty: 'AWS recommends that you create the IAM role that the app uses, with the minimum required permissions. Users in the channel have the same permissions.',
          sources: [
            {
              page: 'slackAccess',
              at: ['Users in your Slack … to the IAM role', 'Use an IAM policy … AWS Support App'],
            },
          ],
        },
      },
      add: [
        {
          id: 'case-mirror',
          layer: 'platform',
          name: 'Update cases in the console too',
          owner: 'aws',
          duty: 'When a case is created, updated or resolved in Slack, AWS updates it in the Support Center Console as well.',
          sources: [{ page: 'slack', at: 'When you create, update, … Support Center Console' }],
          controls: ['si-7'],
        },
        {
          id: 'chat-channels',
          layer: 'platform',
          name: 'Create channels for live chats',
          owner: 'aws',
          duty: 'If you choose a new private channel for a live chat, the app creates it. The new channel has the permissions of the channel where the case was created or the chat began.',
          sources: [{ page: 'slackAccess', at: 'When you request a … initiated the chat' }],
          controls: ['ac-3'],
        },
        {
          id: 'channel-members',
          layer: 'access',
          name: 'Choose the channel members',
          owner: 'customer',
          answers: ['admit'],
          duty: 'AWS recommends that you use private channels and invite only users who need access to your cases. By default, anyone in a channel has the role’s access to cases, with or without an AWS account.',
          sources: [
            {
              page: 'slackAccess',
              at: [
                'By default, users in … an IAM user',
                'Configure private Slack channels … to your support cases',
              ],
            },
          ],
          controls: ['ac-2', 'ac-3'],
        },
        {
          id: 'channel-setup',
          layer: 'access',
          name: 'Permissions to set up channels',
          owner: 'customer',
          duty: 'Grant `iam:PassRole` for the channel’s role to users who create or update a channel configuration. Without this permission, the setup fails.',
          sources: [
            {
              page: 'slackAccess',
              at: 'To create or update … update a channel configuration',
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  pages: {
    cases: {
      path: 'security-for-support-cases',
      title: 'Security for your AWS Support cases',
    },
    protection: { path: 'data-protection', title: 'Data protection in AWS Support' },
    role: {
      path: 'using-service-linked-roles-sup',
      title: 'Using service-linked roles for AWS Support',
      passages: { createConfigured: 'When you create an … configured for you' },
    },
    access: { path: 'accessing-support', title: 'Manage access to AWS Support Center' },
    aiSupport: {
      path: 'ai-enhanced-support',
      title: 'AI-enhanced troubleshooting in the Support Center Console',
    },
    slack: { path: 'aws-support-app-for-slack', title: 'AWS Support App in Slack' },
    slackAccess: {
      path: 'support-app-permissions',
      title: 'Managing access to the AWS Support App',
    },
  },
});
