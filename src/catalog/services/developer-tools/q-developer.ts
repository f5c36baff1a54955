import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Q Developer',
  shortName: 'Q Developer',
  summary:
    'An assistant for code and AWS accounts: AWS runs the model, and tier and place decide who may use what you type.',
  guide: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/',
  read: '2026-11-26',
  aliases: [
    'Amazon Q',
    'CodeWhisperer',
    'Amazon CodeWhisperer',
    'coding assistant',
    'AI coding',
    'Q Developer Pro',
  ],
  aws: { iamServicePrefix: 'q' },
  contradictions: [
    {
      topic: 'whose key encrypts by default',
      questions: ['hold-key'],
      finding:
        'The page on data encryption says that stored data is encrypted with keys that AWS owns; the page on managing the encryption method says that an AWS managed key is used by default. The catalogue follows the first, which names AWS owned keys again for chat applications and AWS websites.',
      sources: [
        { page: 'encryption', at: 'amazonQEncryptsEncryptionKeys' },
        { page: 'keySetting', at: 'By default, Amazon Q … key for encryption' },
      ],
    },
  ],
  archetype: 'managed-application',
  unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
  traits: ['default-encryption'],
  override: {
    'service-software': {
      name: 'Run and patch the assistant',
      owner: 'aws',
      duty: 'Operate the platform of the assistant, and patch and fix flaws within the infrastructure, its software included.',
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'Keep control of your content. As AWS strongly recommends, put no confidential or sensitive information into tags or free-form text fields such as names: what you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt stored data',
      owner: 'aws',
      duty: 'Encrypt stored data by default, with keys that AWS owns.',
      sources: [
        {
          page: 'encryption',
          at: ['The data at rest … solutions by default', 'amazonQEncryptsEncryptionKeys'],
        },
      ],
    },
  },
  add: [
    {
      id: 'model-run',
      layer: 'platform',
      name: 'Run the model on Amazon Bedrock',
      owner: 'aws',
      duty: 'Run the assistant on Amazon Bedrock, with the automated abuse detection that Bedrock implements.',
      sources: [{ page: 'whatIs', at: 'Q Developer is built … use of AI' }],
      controls: ['si-4', 'sc-7'],
    },
    {
      id: 'inference-regions',
      layer: 'platform',
      name: 'Infer in other Regions',
      owner: 'aws',
      duty: 'Keep cross-Region inference requests within Regions of the geography where the data originally resides; some features may infer in Regions other than the profile’s. Where data is stored stays the same.',
      sources: [
        {
          page: 'regions',
          at: [
            'Cross-region inference requests are … data originally resides',
            'Some Amazon Q Developer … profile was created',
            'Although cross-region inferencing … is stored',
          ],
        },
      ],
      controls: ['sa-9.5'],
    },
    {
      id: 'content-location',
      layer: 'data',
      name: 'Store content where AWS says',
      owner: 'aws',
      duty: 'Store questions, answers and context such as code or console metadata: at the Free tier in a US Region, with exceptions that AWS lists.',
      sources: [
        {
          page: 'storage',
          at: ['Amazon Q stores your … questions and requests', 'For other Amazon Q … in the US'],
        },
      ],
      controls: ['sa-9.5'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt all communication',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Protect the communication between you and Amazon Q, and between it and what it depends on, by TLS 1.2 or higher.',
      setting: 'always-on',
      sources: [
        { page: 'encryption', at: 'All communication between customers … higher connections' },
      ],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'console',
      name: 'AWS console and websites',
      summary:
        'Chat in the console, with your IAM rights: who may ask, and what the assistant may look up for them, is policy.',
      override: {
        'iam-permissions': {
          name: 'IAM permissions to use Amazon Q',
          owner: 'customer',
          duty: 'Grant permissions to use Amazon Q: by default users and roles have none. AmazonQFullAccess grants full access; you can also create custom policies, and SCPs to control what features are available. Denying access does not disable the icon or the chat panel.',
          sources: [
            {
              page: 'policies',
              at: [
                'By default, users and … to IAM identities',
                'The AmazonQFullAccess policy can … in your organization',
                'Denying access to Amazon … Mobile Application',
              ],
            },
          ],
        },
        'content-location': {
          owner: 'aws',
          duty: 'At the Pro tier, for workforce users of IAM Identity Center, store in the profile’s Region the content of console chat, error diagnosis and the other features that AWS lists. Visualisations (artifacts) are stored in a US Region, and features that AWS does not list may store content in one.',
          sources: [
            {
              page: 'storage',
              at: [
                'youreIamCommandLine',
                'whenYouUseAnyAUsRegion',
                'your visualizations-related content is … a US Region',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'resource-access',
          layer: 'access',
          name: 'Stay within the asker’s rights',
          owner: 'aws',
          duty: 'Retrieve what a question about resources needs by get, list and describe actions, and access no resource that the IAM identity of the asker has no access to.',
          sources: [
            {
              page: 'resourceChat',
              at: ['perform get, list, and … at a time', 'amazonQNeverAccess'],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'acting-rights',
          layer: 'access',
          name: 'Allow or deny calls on your behalf',
          owner: 'customer',
          duty: 'If you want to disable cross-Region calls, create a policy that prevents Amazon Q from making API calls on your behalf. Features that require it to do so are then not available, even within your current Region.',
          sources: [{ page: 'regions', at: 'like to disable cross-region … your current Region' }],
          controls: ['ac-3', 'ac-4'],
        },
        {
          id: 'plugin-scope',
          layer: 'access',
          name: 'Restrict plugins of third parties',
          owner: 'customer',
          duty: 'Restrict by IAM policies which plugins users have access to. Users with plugin permissions have access to any resources that the plugin can retrieve from the third party account: the provider’s user permissions are not detected.',
          sources: [
            {
              page: 'plugins',
              at: [
                'Third party provider user … by the plugin',
                'can configure IAM policies … have access to',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key for console features',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Set a symmetric KMS key for console chat and error diagnosis, for Identity Center users at the Pro tier. Changing the key drops earlier chats unless you revert; for features that AWS does not list, such a key cannot be used.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'encryption',
              at: ['amazonQEncryptsEncryptionKeys', 'For IAM Identity Center … AWS console errors'],
            },
            {
              page: 'encryption',
              at: [
                'You can only encrypt … symmetric keys are supported',
                'Any conversations that were … during those conversations',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'content-use',
          layer: 'data',
          name: 'Possibly use Free tier content',
          owner: 'aws',
          duty: 'Possibly use certain content of the Free tier for service improvement, for example for debugging or model training; use no content of the Pro tier for it.',
          sources: [
            {
              page: 'improvement',
              at: ['amazonQDeveloperModelTraining', 'notServiceImprovement'],
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
        {
          id: 'content-opt-out',
          layer: 'data',
          name: 'Opt the organization out',
          owner: 'customer',
          duty: 'Configure an AI services opt-out policy in AWS Organizations, if content of the Free Tier in the console and on AWS websites should not be used for service improvement.',
          switchOf: 'content-use',
          sources: [{ page: 'improvement', at: 'wayOptAwsOrganizations' }],
          controls: ['si-12', 'pt-2'],
        },
      ],
    },
    {
      id: 'ide-free',
      name: 'IDE, Free tier (Builder ID)',
      summary:
        'A personal account outside your organization: no IAM role governs it, and content is shared unless the developer opts out.',
      lifecycle: {
        status: 'sunset',
        date: '2027-04-30',
        note: 'AWS ends support for the Amazon Q Developer IDE plugins on 30 April 2027, and names Kiro for similar capabilities.',
        sources: [{ page: 'ideEnd', at: 'april302027McpSupport' }],
      },
      notAsked: {
        'patch-code':
          'Your code is context for answers; its libraries are patched where you keep it.',
      },
      override: {
        'iam-permissions': {
          name: 'Sign-in by personal account',
          owner: 'customer',
          duty: 'Use a Builder ID for personal projects, if you do not need to administer other users: it is meant for one person, and takes no IAM roles or permissions.',
          sources: [
            {
              page: 'builderId',
              at: [
                'If you want to … personal account',
                'Unlike a regular AWS … roles or permissions',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'plugin-install',
          layer: 'application',
          name: 'Install the plugin while it is supported',
          owner: 'customer',
          duty: 'Install the extension or plugin in an IDE version that it supports. AWS will discontinue support for the IDE plugins on 30 April 2027, and points to Kiro for similar capabilities.',
          sources: [
            {
              page: 'ideSetup',
              at: [
                'Prerequisite: Supported IDE versions',
                'To get started, download … for your IDE',
              ],
            },
            { page: 'ideEnd', at: 'april302027McpSupport' },
          ],
          controls: ['cm-2', 'sa-22'],
        },
        {
          id: 'reference-flagging',
          layer: 'application',
          name: 'Name the sources of similar code',
          owner: 'aws',
          duty: 'Offer a reference log, in which references to code recommendations that are similar to publicly available code can be viewed.',
          sources: [
            {
              page: 'references',
              at: [
                'Code references include information … generate a recommendation',
                'referenceLogAvailableCode',
              ],
            },
          ],
          controls: ['sa-4', 'cm-10'],
        },
        {
          id: 'code-references',
          layer: 'application',
          name: 'Decide on code with references',
          owner: 'customer',
          duty: 'View the reference log, and leave suggestions with references on or turn them off in the IDE. In most IDEs they are on by default.',
          switchOf: 'reference-flagging',
          sources: [
            {
              page: 'references',
              at: ['referenceLogAvailableCode', 'mostIdesCodeDefault'],
            },
          ],
          controls: ['sa-4', 'cm-10'],
        },
        {
          id: 'tool-servers',
          layer: 'access',
          name: 'Choose MCP servers',
          owner: 'customer',
          duty: 'Decide which MCP servers to connect: the controls of administrators are for customers at the Pro tier who sign in by IAM Identity Center.',
          sources: [{ page: 'mcp', at: 'Pro-tier customers using IAM … their Q client' }],
          controls: ['cm-7', 'cm-11'],
        },
        {
          id: 'telemetry',
          layer: 'data',
          name: 'Decide on client telemetry',
          owner: 'customer',
          duty: 'Opt out in the IDE where client-side telemetry should not be shared; it contains no actual code. Each developer decides inside their own IDE; an administrator cannot change this setting for them.',
          sources: [
            {
              page: 'optOut',
              at: [
                'telemetry does not contain actual code',
                'This is a decision … setting for you',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'content-use',
          layer: 'data',
          name: 'Possibly use Free tier content',
          owner: 'aws',
          duty: 'Possibly use certain content of the Free tier, for example questions, responses and generated code, for service improvement, such as debugging or model training.',
          sources: [
            {
              page: 'improvement',
              at: ['amazonQDeveloperModelTraining', 'Content that AWS may … Amazon Q generates'],
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
        {
          id: 'content-opt-out',
          layer: 'data',
          name: 'Opt out in each IDE',
          owner: 'customer',
          duty: 'Have developers deselect the sharing of content in the settings of their IDE, where it should not be used for service improvement.',
          switchOf: 'content-use',
          sources: [
            { page: 'improvement', at: 'In the IDE, for … and command line' },
            { page: 'optOut', at: 'Q Developer Free Tier … the following procedure' },
          ],
          controls: ['si-12', 'pt-2'],
        },
      ],
    },
    {
      id: 'ide-pro',
      name: 'IDE, Pro tier (IAM Identity Center)',
      summary:
        'Workforce users with a profile of yours: content is not collected, and keys, prompt logs and MCP servers are yours to set.',
      extends: 'ide-free',
      lifecycle: {
        status: 'sunset',
        date: '2027-04-30',
        note: 'AWS ends support for the Amazon Q Developer IDE plugins on 30 April 2027, and names Kiro for similar capabilities.',
        sources: [{ page: 'ideEnd', at: 'april302027McpSupport' }],
      },
      traits: ['vpc-endpoint'],
      override: {
        'iam-permissions': {
          name: 'Subscriptions and sign-in',
          owner: 'customer',
          duty: 'Choose the account or accounts in which to enable IAM Identity Center, create the profile and subscribe workforce users. Users of third-party IDEs are not required to use IAM policies.',
          sources: [
            { page: 'deployment', at: 'Decision 1: Where to … subscribe workforce users' },
            { page: 'policies', at: 'End users of Amazon … use IAM policies' },
          ],
        },
        'content-location': {
          owner: 'aws',
          duty: 'For workforce users of IAM Identity Center, store in the Region of the profile the content of the IDE plugins that AWS lists. When you use a feature that AWS does not list, content may be stored and processed in a US Region.',
          sources: [
            {
              page: 'storage',
              at: ['youreIamCommandLine', 'whenYouUseAnyAUsRegion'],
            },
          ],
        },
        'content-use': {
          name: 'Leave Pro tier content alone',
          owner: 'aws',
          duty: 'Do not use content of Amazon Q Developer Pro for service improvement, nor collect it in the IDEs for which AWS says so.',
          sources: [
            { page: 'improvement', at: 'notServiceImprovement' },
            { page: 'optOut', at: 'Q Developer Pro Tier … collect your content' },
          ],
        },
        'tool-servers': {
          name: 'Restrict MCP servers, if you want',
          owner: 'customer',
          duty: 'If you want to restrict MCP servers, turn MCP off in the profile or specify a list of allowed servers: by default users can use any. Both are enforced on the client side, so users could circumvent them.',
          sources: [
            {
              page: 'mcp',
              at: [
                'By default, your users … users are allowed use',
                'Both the toggle and … could circumvent it',
              ],
            },
          ],
        },
        'code-references': {
          owner: 'customer',
          duty: 'Leave suggestions with references on, their default in most IDEs, or opt out. In some IDEs an administrator can do so for all developers.',
          sources: [
            {
              page: 'references',
              at: ['mostIdesCodeDefault', 'you are an enterprise … through the IDE'],
            },
          ],
        },
      },
      remove: ['content-opt-out'],
      add: [
        {
          id: 'session-length',
          layer: 'access',
          name: 'Know how long a sign-in lasts',
          owner: 'customer',
          duty: 'Expect a session for Amazon Q to last 90 days by default where IAM Identity Center was set up on 18 April 2024 or later, and not the usual 8 hours.',
          sources: [{ page: 'ideSetup', at: 'In general, the default … 2024 or later' }],
          controls: ['ac-12', 'ia-11'],
        },
        {
          id: 'network-allowlist',
          layer: 'access',
          name: 'Let Amazon Q through the firewall',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Where you use a firewall, a proxy server or a data perimeter, allow the URLs and ARNs that AWS lists.',
          sources: [{ page: 'firewall', at: "If you're using a … works as expected" }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'region-limits',
          layer: 'access',
          name: 'Block features that store in the US',
          owner: 'customer',
          duty: 'With a profile in a non-US Region, you can create a service control policy that blocks features that store content and perform inference in the US.',
          sources: [{ page: 'storage', at: 'If you are using … in the US' }],
          controls: ['ac-3', 'sa-9.5'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key for IDE agents',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Set a customer managed KMS key for agents in the IDE and for customizations, for Identity Center users at the Pro tier, and grant users the permissions to allow Amazon Q access to it.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'encryption',
              at: [
                'amazonQEncryptsEncryptionKeys',
                'For IAM Identity Center … Agents in the IDE',
                'To use features that … customer managed key',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'prompt-log-delivery',
          layer: 'data',
          name: 'Write prompts to your bucket',
          owner: 'aws',
          duty: 'Once logging is enabled, log inline suggestions that are accepted or actively rejected, and prompts and answers of the chat; of /dev, prompts alone.',
          sources: [
            {
              page: 'promptLogs',
              at: 'When developers use inline … that you create',
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'prompt-logging',
          layer: 'data',
          name: 'Switch on prompt logging',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable logging of inline suggestions and chat conversations in the IDE if you want it, and create an S3 bucket in the profile’s Region and in the account where users are subscribed. Prompts of users subscribed in member accounts of AWS Organizations are not logged.',
          switchOf: 'prompt-log-delivery',
          sources: [
            {
              page: 'promptLogs',
              at: [
                'Administrators can enable the … and ensuring compliance',
                'Currently, Q Developer does … in AWS Organizations',
                'Be in the AWS … users are subscribed',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'activity-reports',
          layer: 'data',
          name: 'Switch on reports about users',
          owner: 'customer',
          duty: 'Decide whether a daily report on the activity of users goes to your bucket. With it on, Amazon Q collects telemetry regardless of how a developer has set in the IDE whether usage data is sent to AWS.',
          sources: [
            {
              page: 'activity',
              at: [
                'You can configure Amazon … in a report',
                'Amazon Q generates the … the following path',
                'When you enable user … setting in their IDE',
              ],
            },
          ],
          controls: ['au-2', 'pt-2'],
        },
      ],
    },
    {
      id: 'chat-applications',
      name: 'Microsoft Teams and Slack',
      summary:
        'Channels that work with an IAM role, within guardrails; access is limited to the Free tier.',
      override: {
        'iam-permissions': {
          name: 'Channel role and guardrails',
          owner: 'customer',
          duty: 'Add AmazonQDeveloperAccess to the IAM role and to the channel’s guardrails, or AmazonQFullAccess where administrator access is needed.',
          sources: [
            { page: 'chatApps', at: 'First, update your AWS … AmazonQFullAccess policy instead' },
          ],
        },
      },
      add: [
        {
          id: 'resource-access',
          layer: 'access',
          name: 'Stay within the role’s rights',
          owner: 'aws',
          duty: 'Retrieve what a question about resources needs, and access no resource that the IAM identity has no access to.',
          sources: [
            {
              page: 'resourceChat',
              at: ['You can chat about … configured chat applications', 'amazonQNeverAccess'],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Keep AWS’s key',
          owner: 'aws',
          answers: ['hold-key'],
          duty: 'Encrypt conversations in chat applications with AWS owned keys; a key of yours cannot be used for them.',
          setting: 'always-on',
          sources: [{ page: 'encryption', at: 'You can only encrypt … with AWS-owned keys' }],
          controls: ['sc-12'],
        },
        {
          id: 'content-use',
          layer: 'data',
          name: 'Possibly use Free tier content',
          owner: 'aws',
          duty: 'Possibly use certain content of the Free tier, to which chat applications are limited, for service improvement.',
          sources: [
            {
              page: 'improvement',
              at: 'amazonQDeveloperModelTraining',
            },
            { page: 'chatApps', at: 'When you use Amazon … Developer Free tier' },
          ],
          controls: ['si-12', 'pt-2'],
        },
        {
          id: 'content-opt-out',
          layer: 'data',
          name: 'Opt the organization out',
          owner: 'customer',
          duty: 'Configure an AI services opt-out policy in AWS Organizations, if content of the Free Tier in chat applications should not be used for service improvement.',
          switchOf: 'content-use',
          sources: [{ page: 'improvement', at: 'wayOptAwsOrganizations' }],
          controls: ['si-12', 'pt-2'],
        },
      ],
    },
    {
      id: 'github',
      name: 'GitHub app (preview)',
      summary:
        'An app in your GitHub organization that writes code and reviews pull requests, with or without an AWS account.',
      notAsked: {
        'patch-code': 'The app proposes changes; the libraries are patched in your repository.',
      },
      override: {
        'iam-permissions': {
          name: 'Repositories that the app may reach',
          owner: 'customer',
          duty: 'As an administrator of the GitHub organization, install the app and give it all or selected repositories. No AWS account is needed to start.',
          sources: [
            {
              page: 'github',
              at: 'As a GitHub organization … your GitHub organization',
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        'content-location': {
          name: 'Process data in the United States',
          owner: 'aws',
          duty: 'Process the data of the integration in the United States.',
          sources: [{ page: 'github', at: 'integration with GitHub processes … United States' }],
        },
      },
      add: [
        {
          id: 'review-run',
          layer: 'application',
          name: 'Review new pull requests',
          owner: 'aws',
          duty: 'Review a pull request when it is created or reopened, and propose fixes. Later commits to it start no automatic review.',
          sources: [
            {
              page: 'github',
              at: ['When a new pull … and security concerns', 'automaticCodePullRequest'],
            },
          ],
          controls: ['sa-11'],
        },
        {
          id: 'review-toggle',
          layer: 'application',
          name: 'Decide on automatic reviews',
          owner: 'customer',
          duty: 'Leave reviews enabled, as after installation, or disable them in the Amazon Q Developer console once you have created a profile and registered the installation. Feature development cannot currently be modified there.',
          setting: 'on-by-default',
          switchOf: 'review-run',
          sources: [
            {
              page: 'githubSettings',
              at: [
                'After you create an … currently be modified',
                'The features available for … access your organization',
              ],
            },
          ],
          controls: ['cm-6', 'sa-11'],
        },
        {
          id: 'fix-review',
          layer: 'application',
          name: 'Commit the fixes or refuse them',
          owner: 'customer',
          duty: 'Review the fixes that Amazon Q generates, and choose which to commit to the pull request. Later commits in it trigger no automatic review; you can start another by command.',
          sources: [
            {
              page: 'github',
              at: [
                'also generates fixes for … the pull request',
                'automaticCodePullRequest',
                'You can initiate additional … slash command',
              ],
            },
          ],
          controls: ['cm-3', 'sa-11'],
        },
        {
          id: 'address-allowlist',
          layer: 'access',
          name: 'Admit the app’s addresses',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Accept the app’s IP addresses where your GitHub enterprise organization has IP allowlisting enabled.',
          sources: [{ page: 'github', at: 'If your GitHub enterprise … the GitHub app' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'content-use',
          layer: 'data',
          name: 'Leave content of the preview alone',
          owner: 'aws',
          duty: 'Currently use no content of the preview for service improvement, and give notice and a way to opt out before that changes.',
          sources: [{ page: 'improvement', at: 'Q Developer for GitHub … of such use' }],
          controls: ['si-12', 'pt-2'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Q Developer',
    },
    encryption: {
      path: 'data-encryption',
      title: 'Data encryption in Amazon Q Developer',
      passages: { amazonQEncryptsEncryptionKeys: 'Amazon Q encrypts your … owned encryption keys' },
    },
    keySetting: {
      path: 'manage-encryption',
      title: 'Managing the encryption method in Amazon Q Developer',
    },
    storage: {
      path: 'data-storage',
      title: 'Data storage in Amazon Q Developer',
      passages: {
        youreIamCommandLine: "If you're an IAM … on the command line",
        whenYouUseAnyAUsRegion: 'When you use any … a US Region',
      },
    },
    improvement: {
      path: 'service-improvement',
      title: 'Amazon Q Developer service improvement',
      passages: {
        amazonQDeveloperModelTraining: 'from Amazon Q Developer … for model training',
        notServiceImprovement: 'We do not use … for service improvement',
        wayOptAwsOrganizations: 'The way you opt … in AWS Organizations',
      },
    },
    optOut: {
      path: 'opt-out-IDE',
      title: 'Opt out of data sharing in the IDE and command line',
    },
    regions: {
      path: 'cross-region-processing',
      title: 'Cross-region processing in Amazon Q Developer',
    },
    whatIs: { path: 'what-is', title: 'What is Amazon Q Developer?' },
    ideEnd: {
      path: 'q-developer-ide-end-of-support',
      title: 'Amazon Q Developer IDE plugins end of support',
      passages: { april302027McpSupport: 'On April 30, 2027, … and MCP support' },
    },
    ideSetup: {
      path: 'q-in-IDE-setup',
      title: 'Installing the Amazon Q Developer extension or plugin in your IDE',
    },
    policies: {
      path: 'security_iam_manage-access-with-policies',
      title: 'Manage access to Amazon Q Developer with policies',
    },
    resourceChat: {
      path: 'chat-actions',
      title: 'Chatting about your resources with Amazon Q Developer',
      passages: { amazonQNeverAccess: 'Amazon Q will never … have access to' },
    },
    plugins: { path: 'plugins', title: 'Using Amazon Q Developer plugins' },
    builderId: {
      path: 'getting-started-builderid',
      title: 'Getting started with a personal account (Builder ID)',
    },
    references: {
      path: 'code-reference',
      title: 'Using code references',
      passages: {
        referenceLogAvailableCode: 'With the reference log, … publicly available code',
        mostIdesCodeDefault: 'In most IDEs, code … are on by default',
      },
    },
    mcp: { path: 'mcp-governance', title: 'MCP governance for Q Developer' },
    deployment: { path: 'deployment-options', title: 'Step 1: Choose a deployment option' },
    firewall: {
      path: 'firewall',
      title: 'Configuring a firewall, proxy server, or data perimeter for Amazon Q Developer',
    },
    promptLogs: {
      path: 'q-admin-prompt-logging',
      title: "Logging users' prompts in Amazon Q Developer",
    },
    activity: {
      path: 'q-admin-user-telemetry',
      title: 'Viewing the activity of specific users in Amazon Q Developer',
    },
    chatApps: {
      path: 'q-in-chat-applications',
      title: 'Chatting with Amazon Q Developer in chat applications',
    },
    github: {
      path: 'amazon-q-for-github',
      title: 'Amazon Q Developer for GitHub (Preview)',
      passages: { automaticCodePullRequest: 'Automatic code reviews are … existing pull request' },
    },
    githubSettings: {
      path: 'github-configuration',
      title: 'Configuring registered installation details',
    },
  },
});
