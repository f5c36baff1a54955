import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Q Developer',
  shortName: 'Q Developer',
  summary:
    'An assistant for code and AWS accounts. AWS runs the model; your tier and where you use the assistant decide who may use what you type.',
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
      topic: 'Whose key encrypts by default?',
      questions: ['hold-key'],
      finding:
        'The page on data encryption says that stored data is encrypted with keys that AWS owns. The page on managing the encryption method says that an AWS managed key is used by default. The catalogue follows the first page, which names AWS owned keys again for chat applications and AWS websites.',
      sources: [
        { page: 'encryption', at: 'amazonQEncryptsEncryptionKeys' },
        { page: 'keySetting', at: 'By default, Amazon Q … key for encryption' },
      ],
    },
  ],
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Q Developer” mentions no backup of conversations or settings.',
  },
  traits: ['default-encryption'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the assistant, and patches and fixes flaws in the infrastructure and its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. What you enter there may be used for billing or diagnostic logs.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Amazon Q encrypts stored data by default, with keys that AWS owns.',
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
      duty: 'AWS runs the assistant on Amazon Bedrock, with the automated abuse detection that Bedrock implements.',
      sources: [{ page: 'whatIs', at: 'Q Developer is built … use of AI' }],
      controls: ['si-4', 'sc-7'],
    },
    {
      id: 'inference-regions',
      layer: 'platform',
      name: 'Cross-Region inference',
      owner: 'aws',
      duty: 'Amazon Q keeps cross-Region inference requests within Regions of the geography where the data originally resides. Some features may run inference in Regions other than the profile’s Region. Cross-Region inference does not change where data is stored.',
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
      name: 'Store content in certain Regions',
      owner: 'aws',
      duty: 'Amazon Q stores questions, answers and context such as code or console metadata. At the Free tier, Amazon Q stores this content in a US Region, with exceptions that AWS lists.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Amazon Q uses TLS 1.2 or higher to protect its communication with you and with the services that it depends on.',
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
        'Chat in the console with your IAM permissions. Policies decide who may ask and what the assistant may look up for them.',
      override: {
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Grant permissions to use Amazon Q, because users and roles have none by default. `AmazonQFullAccess` grants full access; custom policies and SCPs can control individual actions and features. Denying access does not disable the icon or the chat panel.',
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
          duty: 'For Pro tier workforce users of IAM Identity Center, Amazon Q uses the profile’s Region to store content of the features that AWS lists. These include console chat and error diagnosis. Visualizations (artifacts) are stored in a US Region, and features that AWS does not list may store content in one.',
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
          name: 'Limit access to the user’s permissions',
          owner: 'aws',
          duty: 'To answer a question about resources, Amazon Q uses get, list and describe actions to retrieve the data that it needs. Amazon Q accesses no resource to which the user’s IAM identity has no access.',
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
          name: 'API calls on your behalf',
          owner: 'customer',
          duty: 'If you want to disable cross-Region calls, create a policy that prevents Amazon Q from making API calls on your behalf. Features that require such calls are then not available, even within your current Region.',
          sources: [{ page: 'regions', at: 'like to disable cross-region … your current Region' }],
          controls: ['ac-3', 'ac-4'],
        },
        {
          id: 'plugin-scope',
          layer: 'access',
          name: 'Restrict third-party plugins',
          owner: 'customer',
          duty: 'Use IAM policies to restrict which plugins users have access to. Users with plugin permissions have access to any resources that the plugin can retrieve from the third-party account. The provider’s user permissions are not detected.',
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
          duty: 'For Identity Center users at the Pro tier, you can set a symmetric KMS key for console chat and error diagnosis. If you change the key, earlier chats are dropped unless you revert the change. For features that AWS does not list, you cannot use such a key.',
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
          name: 'Use of content to improve the service',
          owner: 'aws',
          duty: 'AWS may use certain Free tier content for service improvement, for example for debugging or model training. AWS uses no Pro tier content for service improvement.',
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
          name: 'Opt out of content use',
          owner: 'customer',
          duty: 'If AWS should not use Free Tier content for service improvement, configure an AI services opt-out policy in AWS Organizations. This policy applies to Free Tier content in the console and on AWS websites.',
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
        'A personal account outside your organization. No IAM role governs the account, and AWS may use certain content unless the developer opts out.',
      lifecycle: {
        status: 'sunset',
        date: '2027-04-30',
        note: 'AWS ends support for the Amazon Q Developer IDE plugins on 30 April 2027. AWS names Kiro for similar capabilities.',
        sources: [{ page: 'ideEnd', at: 'april302027McpSupport' }],
      },
      notAsked: {
        'patch-code': 'Your code is context for answers. Patch its libraries where you keep it.',
      },
      override: {
        'iam-permissions': {
          name: 'Sign-in with a personal account',
          owner: 'customer',
          duty: 'If you do not need to administer other users, use a Builder ID for personal projects. A Builder ID is meant for one person, and does not use IAM roles or permissions.',
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
          name: 'Install the IDE plugin',
          owner: 'customer',
          duty: 'Install the extension or plugin in a supported IDE version. AWS will discontinue support for the IDE plugins on 30 April 2027, and points to Kiro for similar capabilities.',
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
          name: 'Provide the code reference log',
          owner: 'aws',
          duty: 'Amazon Q’s reference log shows references to code recommendations that are similar to publicly available code.',
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
          name: 'Suggestions with code references',
          owner: 'customer',
          duty: 'View the reference log. Leave suggestions with code references on, or turn them off in the IDE. In most IDEs, these suggestions are on by default.',
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
          duty: 'Decide which MCP servers to connect. Administrator controls for MCP servers are for Pro tier customers who sign in through IAM Identity Center.',
          sources: [{ page: 'mcp', at: 'Pro-tier customers using IAM … their Q client' }],
          controls: ['cm-7', 'cm-11'],
        },
        {
          id: 'telemetry',
          layer: 'data',
          name: 'Client-side telemetry',
          owner: 'customer',
          duty: 'If you do not want to share client-side telemetry, opt out in the IDE. The telemetry contains no actual code. Each developer decides inside their own IDE; an administrator cannot change this setting for them.',
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
          name: 'Use of content to improve the service',
          owner: 'aws',
          duty: 'AWS may use certain Free tier content for service improvement, such as debugging or model training. This content includes, for example, questions, responses and generated code.',
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
          name: 'Opt out of content use',
          owner: 'customer',
          duty: 'If AWS should not use developers’ content for service improvement, have developers deselect content sharing in their IDE settings.',
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
        'Workforce users with your profile. AWS does not use content to improve the service, and you control keys, prompt logs and MCP servers.',
      extends: 'ide-free',
      lifecycle: {
        status: 'sunset',
        date: '2027-04-30',
        note: 'AWS ends support for the Amazon Q Developer IDE plugins on 30 April 2027. AWS names Kiro for similar capabilities.',
        sources: [{ page: 'ideEnd', at: 'april302027McpSupport' }],
      },
      traits: ['vpc-endpoint'],
      override: {
        'iam-permissions': {
          name: 'Subscriptions and sign-in',
          owner: 'customer',
          duty: 'Choose the account or accounts in which to enable IAM Identity Center. Create the Amazon Q Developer profile and subscribe workforce users. Users of third-party IDEs are not required to use IAM policies.',
          sources: [
            { page: 'deployment', at: 'Decision 1: Where to … subscribe workforce users' },
            { page: 'policies', at: 'End users of Amazon … use IAM policies' },
          ],
        },
        'content-location': {
          owner: 'aws',
          duty: 'For workforce users of IAM Identity Center, Amazon Q uses the profile’s Region to store the content of the IDE plugins that AWS lists. When you use a feature that AWS does not list, content may be stored and processed in a US Region.',
          sources: [
            {
              page: 'storage',
              at: ['youreIamCommandLine', 'whenYouUseAnyAUsRegion'],
            },
          ],
        },
        'content-use': {
          name: 'Use of content to improve the service',
          owner: 'aws',
          duty: 'AWS does not use Amazon Q Developer Pro content for service improvement. In Visual Studio Code, JetBrains, Eclipse and Visual Studio, Amazon Q does not collect this content.',
          sources: [
            { page: 'improvement', at: 'notServiceImprovement' },
            { page: 'optOut', at: 'Q Developer Pro Tier … collect your content' },
          ],
        },
        'tool-servers': {
          name: 'Restrict MCP servers',
          owner: 'customer',
          duty: 'By default, users can use any MCP server. If you want to restrict MCP servers, turn MCP off in the profile or specify a list of allowed servers. Both restrictions are enforced on the client side, so users could circumvent them.',
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
          duty: 'Leave suggestions with code references on, which is the default in most IDEs, or opt out. In some IDEs, an administrator can opt out for all developers.',
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
          name: 'Session duration',
          owner: 'customer',
          duty: 'If IAM Identity Center was set up on 18 April 2024 or later, expect an Amazon Q session to last 90 days by default. The usual duration is 8 hours.',
          sources: [{ page: 'ideSetup', at: 'In general, the default … 2024 or later' }],
          controls: ['ac-12', 'ia-11'],
        },
        {
          id: 'network-allowlist',
          layer: 'access',
          name: 'Allow Amazon Q through the firewall',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If you use a firewall, a proxy server or a data perimeter, allow the URLs and ARNs that AWS lists.',
          sources: [{ page: 'firewall', at: "If you're using a … works as expected" }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'region-limits',
          layer: 'access',
          name: 'Block features that store in the US',
          owner: 'customer',
          duty: 'If your profile is in a non-US Region, you can block features that store content and perform inference in the US. To block these features, create a service control policy.',
          sources: [{ page: 'storage', at: 'If you are using … in the US' }],
          controls: ['ac-3', 'sa-9.5'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key for IDE agents',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'For Identity Center users at the Pro tier, you can set a customer managed KMS key for agents in the IDE and for customizations. If you set a key, grant users the permissions to allow Amazon Q access to the key.',
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
          name: 'Deliver prompt logs to your bucket',
          owner: 'aws',
          duty: 'If logging is enabled, Amazon Q logs inline suggestions that users accept or actively reject, and the prompts and answers of the chat. For `/dev`, Amazon Q logs prompts alone.',
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
          name: 'Turn on prompt logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'To log inline suggestions and chat conversations in the IDE, enable logging. Also create an S3 bucket in the profile’s Region and in the account where users are subscribed. Prompts of users subscribed in member accounts of AWS Organizations are not logged.',
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
          name: 'User activity reports',
          owner: 'customer',
          duty: 'Decide whether Amazon Q delivers a daily user activity report to your bucket. If the report is on, Amazon Q collects telemetry regardless of a developer’s IDE setting for sending usage data to AWS.',
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
        'Channels that work with an IAM role, within guardrails. Access is limited to the Free tier.',
      override: {
        'iam-permissions': {
          name: 'Channel role and guardrails',
          owner: 'customer',
          duty: 'Add `AmazonQDeveloperAccess` to the IAM role and to the channel’s guardrails. If administrator access is needed, add `AmazonQFullAccess` instead.',
          sources: [
            { page: 'chatApps', at: 'First, update your AWS … AmazonQFullAccess policy instead' },
          ],
        },
      },
      add: [
        {
          id: 'resource-access',
          layer: 'access',
          name: 'Limit access to the role’s permissions',
          owner: 'aws',
          duty: 'Amazon Q retrieves the data that it needs to answer a question about resources. It accesses no resource to which your IAM identity has no access.',
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
          name: 'Use AWS owned keys',
          owner: 'aws',
          answers: ['hold-key'],
          duty: 'Amazon Q encrypts conversations in chat applications with AWS owned keys. You cannot use your own key for these conversations.',
          setting: 'always-on',
          sources: [{ page: 'encryption', at: 'You can only encrypt … with AWS-owned keys' }],
          controls: ['sc-12'],
        },
        {
          id: 'content-use',
          layer: 'data',
          name: 'Use of content to improve the service',
          owner: 'aws',
          duty: 'AWS may use certain Free tier content for service improvement. Chat applications are limited to the Free tier.',
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
          name: 'Opt out of content use',
          owner: 'customer',
          duty: 'If AWS should not use Free Tier content in chat applications for service improvement, configure an AI services opt-out policy in AWS Organizations.',
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
        'An app in your GitHub organization that writes code and reviews pull requests. It works with or without an AWS account.',
      notAsked: {
        'patch-code': 'The app proposes changes. Patch the libraries in your repository.',
      },
      override: {
        'iam-permissions': {
          name: 'Repositories that the app can access',
          owner: 'customer',
          duty: 'As an administrator of the GitHub organization, install the app and give it access to all or selected repositories. You need no AWS account to start.',
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
          duty: 'Amazon Q processes the data of the GitHub integration in the United States.',
          sources: [{ page: 'github', at: 'integration with GitHub processes … United States' }],
        },
      },
      add: [
        {
          id: 'review-run',
          layer: 'application',
          name: 'Review new pull requests',
          owner: 'aws',
          duty: 'Amazon Q reviews a pull request when it is created or reopened, and proposes fixes. Later commits to the pull request start no automatic review.',
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
          name: 'Automatic reviews',
          owner: 'customer',
          duty: 'Leave reviews enabled, as they are after installation, or disable them in the Amazon Q Developer console. Before you can disable reviews, create a profile and register the installation. Feature development cannot currently be modified in the console.',
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
          name: 'Review and commit the fixes',
          owner: 'customer',
          duty: 'Review the fixes that Amazon Q generates, and choose which to commit to the pull request. Later commits to the pull request trigger no automatic review. You can start another review with a command.',
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
          name: 'Allow the app’s IP addresses',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If your GitHub enterprise organization has IP allowlisting enabled, accept the app’s IP addresses.',
          sources: [{ page: 'github', at: 'If your GitHub enterprise … the GitHub app' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'content-use',
          layer: 'data',
          name: 'Use of content to improve the service',
          owner: 'aws',
          duty: 'AWS currently uses no content of the preview for service improvement. Before this changes, AWS gives notice and a way to opt out.',
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
