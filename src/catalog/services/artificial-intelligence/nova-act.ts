import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Nova Act',
  shortName: 'Nova Act',
  summary:
    'Agents that work a web browser: AWS hosts and trains the model and keeps its traces; the script, its guardrails and what it does are yours.',
  guide: 'https://docs.aws.amazon.com/nova-act/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/nova-act/latest/userguide/what-is-nova-act.html',
  read: '2026-11-26',
  aliases: ['Nova Act SDK', 'browser agent', 'browser automation', 'act()', 'agent trajectory'],
  aws: { iamServicePrefix: 'nova-act' },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint'],
  unanswered: {
    'patch-code': 'No page that was read says who updates the SDK and the libraries of a workflow.',
    'back-up': 'No page that was read says whether AWS backs up workflows and their runs.',
  },
  override: {
    'os-patches': {
      name: 'Patch the systems under the service',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the hosted service',
      owner: 'aws',
    },
    'customer-data': {
      name: 'Keep secrets out of prompts',
      owner: 'customer',
      duty: 'Pass sensitive information, such as passwords, with Playwright’s keyboard calls and not in act() statements, as AWS recommends. AWS could still collect it in screenshots if it appears unobstructed while Nova Act completes an action.',
      sources: [
        {
          page: 'protection',
          at: [
            'We recommend you do … keyboard API calls',
            'the information could still … completing an action',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest with AWS’s keys',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Encrypt data in DynamoDB and S3 by default with keys that AWS owns, and manage all KMS keys. Customer managed keys are not supported yet; names of workflow definitions and run IDs are not encrypted by default.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Nova Act stores data … Key Management Service',
            'The following data is … Workflow Run Ids',
            'All AWS KMS keys … customer-managed keys (CMK)',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt the way to the service',
      owner: 'aws',
      duty: 'Protect the communication between customers and the service, and that with the services behind it, by TLS 1.2 or higher.',
      sources: [
        { page: 'encryption', at: 'All communication between customers … or higher connections' },
      ],
    },
  },
  modes: [
    {
      id: 'workflows',
      name: 'Workflows on AWS',
      summary:
        'Your script drives a browser by the SDK, with IAM, and the service hosts model and runs.',
      add: [
        {
          id: 'model-training',
          layer: 'platform',
          name: 'Train the model against injections',
          owner: 'aws',
          duty: 'Train Nova Act to deflect prompt injection attacks, without a guarantee that all of them will be deflected.',
          sources: [{ page: 'sdkSecurity', at: 'We have trained Nova … will be deflected' }],
          controls: ['si-10'],
        },
        {
          id: 'model-releases',
          layer: 'platform',
          name: 'Support GA models for at least a year',
          owner: 'aws',
          duty: 'Release general availability models and support them for at least a year, and let the alias for the latest follow them. The alias does not move to preview models.',
          sources: [
            {
              page: 'models',
              at: [
                'Stable releases for production … at least 1 year',
                'only tracks GA models … a preview model',
              ],
            },
          ],
          controls: ['sa-22', 'si-2'],
        },
        {
          id: 'model-version',
          layer: 'platform',
          name: 'Pin a model, or follow the latest',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Name a version or an alias as model_id. The alias nova-act-latest tracks the latest GA model that your SDK version supports, and never a preview model. Preview models cannot be pinned: use nova-act-preview for the latest.',
          sources: [
            { page: 'models', at: 'Pin to a specific … at least 1 year' },
            {
              page: 'models',
              at: [
                'only tracks GA models … latest preview release',
                'Your workflows automatically track … SDK version supports',
                'Specify the model version … your workflow definition',
              ],
            },
          ],
          controls: ['cm-2', 'si-2'],
        },
        {
          id: 'action-review',
          layer: 'application',
          name: 'Watch what the agent does',
          owner: 'customer',
          duty: 'Monitor the agent and review its actions, especially where it processes untrusted content that users contributed.',
          sources: [
            { page: 'sdkSecurity', at: 'To reduce the risks … untrusted user-contributed content' },
          ],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'tool-choice',
          layer: 'application',
          name: 'Register only the tools that it needs',
          owner: 'customer',
          duty: 'Register for a workflow only the tools that are relevant to it, as AWS recommends, to keep the attack surface small.',
          sources: [{ page: 'sdkSecurity', at: 'to minimize attack surfaces … given workflow' }],
          controls: ['cm-7', 'ac-6'],
        },
        {
          id: 'url-guardrail',
          layer: 'access',
          name: 'Say which sites it may visit',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Enforce an allow or block list of URLs by a state guardrail, as AWS recommends wherever possible and appropriate: a callback function that inspects the browser state after each observation and decides whether to allow or block continued execution.',
          sources: [
            {
              page: 'sdkSecurity',
              at: [
                'We also recommend that … list of URLs',
                'State guardrails allow you … block continued execution',
              ],
            },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'local-files',
          layer: 'access',
          name: 'Let it open local files',
          owner: 'customer',
          duty: 'Allow local file access only for the paths that a workflow needs, as AWS recommends. It is blocked by default in the SDK; define filepath patterns to enable it.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'sdkSecurity',
              at: [
                'Local file access restriction … as needed',
                'define one or more filepath patterns',
              ],
            },
          ],
          controls: ['ac-6', 'cm-7'],
        },
        {
          id: 'file-uploads',
          layer: 'access',
          name: 'Let it upload files',
          owner: 'customer',
          duty: 'Define the patterns of paths from which the agent may upload to websites. The list is empty by default, which disables it.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'sdkSecurity',
              at: ['To allow the agent … filepath patterns in', 'Disable the feature (Default)'],
            },
          ],
          controls: ['ac-4', 'cm-7'],
        },
        {
          id: 'trajectory',
          layer: 'data',
          name: 'Keep trajectories for the run',
          owner: 'aws',
          duty: 'Store prompt, screenshots and responses temporarily, to have the context while a workflow executes.',
          sources: [
            { page: 'encryption', at: 'Nova Act temporarily stores … executing a workflow' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'trajectory-export',
          layer: 'data',
          name: 'Export trajectories to your bucket',
          owner: 'customer',
          duty: 'Opt in if you wish to keep trajectories indefinitely: they go to a bucket that you own and control. AWS strongly encourages you to enable encryption on it.',
          setting: 'off-by-default',
          sources: [{ page: 'encryption', at: 'If you wish to … this S3 bucket' }],
          controls: ['au-11', 'sc-28'],
        },
        {
          id: 'run-logs',
          layer: 'data',
          name: 'Put metrics and logs into your account',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Store usage metrics and logs in CloudWatch in the customer’s account.',
          sources: [{ page: 'protection', at: 'Usage metrics and logs … account’s CloudWatch' }],
          controls: ['au-12'],
        },
        {
          id: 'free-form-text',
          layer: 'data',
          name: 'Keep identities out of free-form fields',
          owner: 'customer',
          duty: 'Put no sensitive identifying information, such as customers’ account numbers, into free-form fields such as a name, as AWS strongly recommends: it might be picked up for diagnostic logs. Include no credentials in the URL of an external server.',
          sources: [{ page: 'protection', at: 'We strongly recommend you … to that server' }],
          controls: ['si-12', 'sc-28'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in Amazon Nova Act' },
    encryption: { path: 'data-encryption', title: 'Data encryption in Amazon Nova Act' },
    sdkSecurity: { path: 'sdk-security', title: 'Nova Act SDK security' },
    models: { path: 'model-version-selection', title: 'Nova Act model version selection' },
  },
});
