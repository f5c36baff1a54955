import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Nova Act',
  shortName: 'Nova Act',
  summary:
    'AWS hosts and trains the model behind agents that operate a web browser, and keeps the model’s traces. You are responsible for the script, its guardrails and its actions.',
  guide: 'https://docs.aws.amazon.com/nova-act/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/nova-act/latest/userguide/what-is-nova-act.html',
  read: '2026-11-26',
  aliases: ['Nova Act SDK', 'browser agent', 'browser automation', 'act()', 'agent trajectory'],
  aws: { iamServicePrefix: 'nova-act' },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint'],
  unanswered: {
    'patch-code':
      'The AWS pages compared do not say who updates the SDK and the libraries of a workflow.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
    },
    'customer-data': {
      name: 'Keep sensitive data out of prompts',
      owner: 'customer',
      duty: 'AWS recommends that you pass sensitive information, such as passwords, with Playwright’s keyboard calls and not in `act()` statements. AWS could still collect the information in screenshots if the information appears unobstructed while Nova Act completes an action.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'By default, Nova Act encrypts data in DynamoDB and S3 with keys that AWS owns and manages. Customer managed keys are not supported yet. Names of workflow definitions and run IDs are not encrypted by default.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'TLS 1.2 or higher protects communication between customers and the service, and between the service and the services behind it.',
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
        'Your script drives a browser through the SDK, with IAM. The service hosts the model and the runs.',
      add: [
        {
          id: 'model-training',
          layer: 'platform',
          name: 'Train the model against prompt injection',
          owner: 'aws',
          duty: 'AWS trains Nova Act to deflect prompt injection attacks, but does not guarantee that all of them will be deflected.',
          sources: [{ page: 'sdkSecurity', at: 'We have trained Nova … will be deflected' }],
          controls: ['si-10'],
        },
        {
          id: 'model-releases',
          layer: 'platform',
          name: 'Release and support model versions',
          owner: 'aws',
          duty: 'AWS releases general availability (GA) models and supports them for at least a year. The alias for the latest model follows the GA releases. The alias does not move to preview models.',
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
          name: 'Choose the model version',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Specify a version or an alias as `model_id`. The alias `nova-act-latest` tracks the latest general availability (GA) model that your SDK version supports, and never a preview model. You cannot pin preview models, but `nova-act-preview` tracks the latest one.',
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
          name: 'Review the agent’s actions',
          owner: 'customer',
          duty: 'Monitor the agent and review its actions, especially if the agent processes untrusted content that users contributed.',
          sources: [
            { page: 'sdkSecurity', at: 'To reduce the risks … untrusted user-contributed content' },
          ],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'tool-choice',
          layer: 'application',
          name: 'Limit the agent’s tools',
          owner: 'customer',
          duty: 'AWS recommends that you register only the tools that are relevant to a workflow, to keep the attack surface small.',
          sources: [{ page: 'sdkSecurity', at: 'to minimize attack surfaces … given workflow' }],
          controls: ['cm-7', 'ac-6'],
        },
        {
          id: 'url-guardrail',
          layer: 'access',
          name: 'Allow or block URLs',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'AWS recommends that you enforce an allow list or a block list of URLs with a state guardrail, wherever possible and appropriate. A state guardrail is a callback function that inspects the browser state after each observation. It decides whether to allow or block continued execution.',
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
          name: 'Local file access',
          owner: 'customer',
          duty: 'By default, the SDK blocks local file access. To enable access, define file path patterns. AWS recommends that you allow access only to the paths that a workflow needs.',
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
          name: 'File uploads',
          owner: 'customer',
          duty: 'Define path patterns for the files that the agent may upload to websites. By default, the list of patterns is empty, which disables uploads.',
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
          name: 'Store trajectories during the run',
          owner: 'aws',
          duty: 'Nova Act temporarily stores the prompt, screenshots and responses as context while it executes a workflow.',
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
          answers: ['back-up'],
          duty: 'If you want to keep trajectories indefinitely, opt in to their export. The export stores the trajectories in a bucket that you own and control. AWS strongly encourages you to enable encryption on the bucket.',
          setting: 'off-by-default',
          sources: [{ page: 'encryption', at: 'If you wish to … this S3 bucket' }],
          controls: ['au-11', 'sc-28'],
        },
        {
          id: 'run-logs',
          layer: 'data',
          name: 'Deliver metrics and logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Nova Act stores usage metrics and logs in CloudWatch in your account.',
          sources: [{ page: 'protection', at: 'Usage metrics and logs … account’s CloudWatch' }],
          controls: ['au-12'],
        },
        {
          id: 'free-form-text',
          layer: 'data',
          name: 'No sensitive data in names and tags',
          owner: 'customer',
          duty: 'AWS strongly recommends that you put no sensitive identifying information, such as customers’ account numbers, into free-form fields such as names. Such information might be picked up for diagnostic logs. Include no credentials in the URL of an external server.',
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
