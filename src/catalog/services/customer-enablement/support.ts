import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Support',
  shortName: 'Support',
  summary:
    'People and tools of AWS that answer your cases: what you write there, and who may read it, is yours.',
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
      'The pages that were read do not say how cases and their attachments are stored.',
    'back-up': 'The pages that were read do not say who backs up cases.',
  },
  traits: ['tls-endpoint'],
  override: {
    'service-software': {
      name: 'Run and patch the support tools',
      owner: 'aws',
      duty: 'Operate the platform of the support tools, and patch and fix flaws within the infrastructure, its software included.',
    },
    'customer-data': {
      name: 'Keep secrets out of cases',
      owner: 'customer',
      duty: 'Own what you put into a case, and share no sensitive information in its correspondence, such as credentials, credit cards, signed URLs or personally identifiable information.',
      sources: [
        { page: 'cases', at: 'When you create a … in your support case' },
        {
          page: 'protection',
          at: 'In the case correspondence, … personally identifiable information',
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Require TLS 1.2 of clients',
      owner: 'aws',
      duty: 'Require TLS 1.2 of those who communicate with AWS resources, and recommend TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'support-role-run',
      layer: 'platform',
      name: 'Keep the support role to metadata',
      owner: 'aws',
      duty: 'Create AWSServiceRoleForSupport with each new account. Let only Support tools assume it, give it access to resource metadata and not to customer data, and redact fields that could contain customer data.',
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
      name: 'Update the role’s policy each month',
      owner: 'aws',
      duty: 'Update AWSSupportServiceRolePolicy automatically once per month, to add permissions for new services and actions.',
      sources: [{ page: 'role', at: 'AWS Support automatically updates … services and actions' }],
      controls: ['ac-6', 'cm-3'],
    },
    {
      id: 'account-separation',
      layer: 'access',
      name: 'Gain no access by a case',
      owner: 'aws',
      duty: 'Gain no access to the account when a case is created. Access account data with your permission only, and share your information with no third party.',
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
      name: 'Keep the support role, or give it up',
      owner: 'customer',
      switchOf: 'support-role-run',
      setting: 'on-by-default',
      duty: 'Leave the role in place, or ask your TAM for its deletion, which takes AWS Organizations and an Enterprise Support plan and restricts what support engineers can reach. Console, API and CLI of IAM cannot delete it.',
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
      name: 'Watch what Support does',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Read in CloudTrail which API calls Support makes by its role, and who in the account creates or resolves cases.',
      sources: [
        { page: 'role', at: 'enables all AWS Support … on your behalf' },
        { page: 'cases', at: 'You can view API … resolves a support case' },
      ],
      controls: ['au-6'],
    },
    {
      id: 'case-record',
      layer: 'data',
      name: 'Show cases for up to 24 months',
      owner: 'aws',
      duty: 'Return information about a case, its correspondence included, for up to 24 months after it was created.',
      sources: [{ page: 'cases', at: 'This API returns support … case was created' }],
      controls: ['au-11'],
    },
  ],
  modes: [
    {
      id: 'support-center',
      name: 'Support Center and API',
      summary:
        'Users of the account write cases in the console or by API; IAM decides who, and not which case.',
      override: {
        'iam-permissions': {
          name: 'Let users into Support Center',
          owner: 'customer',
          duty: 'Attach policies with support actions to those who should create cases: by default IAM users cannot access Support Center. AWS recommends against the root user for everyday tasks.',
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
          duty: 'Decide, where the console asks for explicit consent on first use, whether AWS DevOps Agent may query observability services in the account.',
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
          name: 'Know that access means all cases',
          owner: 'customer',
          duty: 'Give access to those who may see every case of the account: policies can allow or deny actions, but not single cases.',
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
          name: 'Consent to a shared screen',
          owner: 'customer',
          duty: 'Consent, or not, before a support agent sees your screen. The tool is view-only: AWS Support cannot act for you in such a session.',
          sources: [{ page: 'cases', at: 'If necessary, support agents … with a support agent' }],
          controls: ['ac-17'],
        },
      ],
    },
    {
      id: 'slack-app',
      name: 'AWS Support App in Slack',
      summary:
        'Cases are handled in a Slack channel: whoever is in it acts with the IAM role that you gave the channel.',
      override: {
        'iam-permissions': {
          name: 'Role of the Slack channel',
          owner: 'customer',
          duty: 'Create the IAM role that the app uses, with the minimum required permissions, as AWS recommends: users in the channel have the same permissions.',
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
          duty: 'When a case is created, updated or resolved in Slack, update it in the Support Center Console as well.',
          sources: [{ page: 'slack', at: 'When you create, update, … Support Center Console' }],
          controls: ['si-7'],
        },
        {
          id: 'chat-channels',
          layer: 'platform',
          name: 'Make channels for live chats',
          owner: 'aws',
          duty: 'If you choose a new private channel for a live chat, create it with the permissions of the channel where the case was created or the chat began.',
          sources: [{ page: 'slackAccess', at: 'When you request a … initiated the chat' }],
          controls: ['ac-3'],
        },
        {
          id: 'channel-members',
          layer: 'access',
          name: 'Choose who is in the channel',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Use private channels, and invite only users who need access to your cases, as AWS recommends. By default anyone in a channel has the role’s access to them, with an AWS account or without.',
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
          name: 'Choose who may set up channels',
          owner: 'customer',
          duty: 'Grant iam:PassRole for the channel’s role to those who create or update a channel configuration: without it the setup fails.',
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
