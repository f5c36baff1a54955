import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS DevOps Agent',
  shortName: 'DevOps Agent',
  summary:
    'AWS runs an agent that investigates incidents in your accounts, and limits what the agent does. You scope its roles, connect sources that you trust, and approve what it changes.',
  guide: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
  read: '2026-11-26',
  aliases: [
    'Agent Space',
    'AIDevOps',
    'incident investigation',
    'SRE agent',
    'frontier agent',
    'directed actions',
    'agent journal',
  ],
  aws: { iamServicePrefix: 'aidevops' },
  contradictions: [
    {
      topic: 'Which key encrypts by default',
      questions: ['hold-key'],
      finding:
        'The page on security says that all data is encrypted with AWS-managed keys. The page on encryption at rest says that AWS owned keys are used by default. Nobody outside AWS can view or audit AWS owned keys. The catalogue follows the second page, which deals specifically with encryption at rest.',
      sources: [
        { page: 'security', at: 'All data is encrypted with AWS-managed keys' },
        { page: 'encryption', at: 'devOpsAgentEncryptsEncryptData' },
      ],
    },
    {
      topic: 'Whether the agent can change resources',
      finding:
        'The page on security says that the agent’s tools cannot mutate resources, apart from tickets and support cases. The page on directed actions lets the agent change resources after directed actions are enabled and an operator approves. The catalogue shows the first behaviour as the mode of investigations, which is the default. It shows the second as a separate mode.',
      sources: [
        { page: 'security', at: 'The tools available to … infrastructure or applications' },
        { page: 'actions', at: 'Directed actions are elevated … per-action operator approval' },
      ],
    },
  ],
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “AWS DevOps Agent Security” mentions no backup of investigations, journals or Agent Spaces.',
  },
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'vpc-endpoint', 'activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the agent. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'User access to the Agent Space',
      owner: 'customer',
      duty: 'Manage user access to the Agent Space. With IAM Identity Center, sessions last up to 12 hours by default, which you can change; with a console link, at most 10 minutes. Limit the web app’s role to least privilege.',
      sources: [
        {
          page: 'security',
          at: [
            'Managing user access to the agent space',
            'AWS Identity Center defaults … a desired duration',
          ],
        },
        {
          page: 'security',
          at: [
            'An alternative method provides … Management Console session',
            'Sessions are limited to 10 minutes',
            'These roles should be … required for investigations',
          ],
        },
      ],
    },
    'vpc-endpoint': {
      owner: 'customer',
      remove: ['setting'],
      duty: 'If traffic from your VPC to the agent should stay on AWS’s network, create a VPC endpoint. An example of this traffic is a call to the agent’s webhook.',
      sources: [{ page: 'security', at: 'For outbound traffic from … isolated to AWS networks' }],
    },
    'customer-data': {
      name: 'Redact personal data in the sources',
      owner: 'customer',
      duty: 'AWS recommends that you redact personal data before you store it in observability logs and other data sources. The agent does not filter personal data in chat or when it summarizes the information that it gathered.',
      sources: [
        {
          page: 'security',
          at: [
            'DevOps Agent does not … in observability logs',
            'Redacting PII data before … agent data sources',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'DevOps Agent encrypts all customer data at rest, by default with keys that AWS owns.',
      sources: [{ page: 'encryption', at: 'devOpsAgentEncryptsEncryptData' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want your own key, specify a symmetric key when you create an Agent Space or register a service. You cannot add or change a key later. If the key is disabled or deleted, or DevOps Agent loses permission to use it, you lose access to the encrypted data.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'You can specify a … credentials at rest',
            'You must specify the … an existing resource',
            'If the key is … the encrypted data',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'DevOps Agent encrypts retrieved logs, metrics, knowledge items, ticket metadata and other data in transit. The encryption covers the agent’s private network and traffic to outside networks.',
      sources: [{ page: 'security', at: 'All retrieved logs, metrics … to outside networks' }],
    },
  },
  add: [
    {
      id: 'space-isolation',
      layer: 'platform',
      name: 'Isolate Agent Spaces from each other',
      owner: 'aws',
      duty: 'AWS runs each Agent Space independently, with its own configurations and permissions. It isolates the space from other environments and teams.',
      sources: [
        { page: 'security', at: 'Operates independently with its … environments or teams' },
      ],
      controls: ['ac-4', 'sc-4'],
    },
    {
      id: 'inference-regions',
      layer: 'platform',
      name: 'Choose the Region for inference',
      owner: 'aws',
      duty: 'AWS chooses a Region for each inference request within the geography where the request originates. For unlisted areas, the default is the United States, and for Singapore, Mumbai and São Paulo, the choice is worldwide. SCPs and Control Tower settings that restrict content to Regions do not affect this choice.',
      sources: [
        {
          page: 'security',
          at: [
            'will automatically select the … outside that region',
            'originates in an area … to specific regions',
            'For the following Regions, … South America',
          ],
        },
      ],
      controls: ['sa-9.5'],
    },
    {
      id: 'injection-defense',
      layer: 'platform',
      name: 'Detect and resist prompt injection',
      owner: 'aws',
      duty: 'DevOps Agent uses models with built-in classifiers that detect and resist prompt injection attempts. The prompt attack filter of Amazon Bedrock Guardrails detects and blocks injection and jailbreak attempts.',
      sources: [{ page: 'security', at: 'uses models with AI … affect agent behavior' }],
      controls: ['si-10', 'si-4'],
    },
    {
      id: 'trusted-sources',
      layer: 'application',
      name: 'Choose trusted data sources',
      owner: 'customer',
      duty: 'Allow only trusted users to access the systems whose logs, events and tickets the agent reads. Connect sources whose data is unlikely to carry a prompt injection. Put only trusted sources on the URL allowlist.',
      sources: [
        {
          page: 'security',
          at: [
            'Limiting access to trusted … malicious prompt injection',
            'data sources have trusted … prompt injection attacks',
            'Since any content retrieved … in your allowlist',
          ],
        },
      ],
      controls: ['si-10', 'ac-4'],
    },
    {
      id: 'mcp-servers',
      layer: 'application',
      name: 'Review custom MCP servers',
      owner: 'customer',
      duty: 'Review and test a custom MCP server before you deploy it, and permit it only read-only actions. Verify that users of the tools behind the server are trusted. Regularly audit which servers are connected.',
      sources: [
        {
          page: 'security',
          at: [
            'Carefully review and test … are trusted entities',
            'Regularly audit which MCP … your Agent Spaces',
            'MCP server integrations operate securely',
          ],
        },
      ],
      controls: ['sa-9', 'cm-7'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Service-linked role for metrics',
      owner: 'customer',
      duty: 'If an Agent Space was created before 13 March 2026, create the service-linked role `AWSServiceRoleForAIDevOps` manually. The role allows CloudWatch metrics for DevOps Agent to be published in your account.',
      sources: [
        {
          page: 'monitoring',
          at: 'Customers who created their … in their account',
        },
      ],
    },
    {
      id: 'tool-network',
      layer: 'access',
      name: 'Network access to your tools',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If traffic to tools inside a VPC should stay off the public internet, use private connections. For public tools with an allowlist or firewall, allow the source addresses that AWS lists for the Region.',
      sources: [
        {
          page: 'security',
          at: [
            'reachable from within an … the public internet',
            'reachable over the public … source IP addresses',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'data-location',
      layer: 'data',
      name: 'Store data in the space’s Region',
      owner: 'aws',
      duty: 'DevOps Agent stores data in the Region where the Agent Space was created.',
      sources: [{ page: 'security', at: 'Data is stored in … Agent Space is created' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'no-training',
      layer: 'data',
      name: 'Keep your data out of model training',
      owner: 'aws',
      duty: 'AWS does not use agent data, chat messages or data from integrated sources to train models or to improve the product. Signals about the use of Release Manager may be collected.',
      sources: [
        {
          page: 'security',
          at: [
            'AWS does not use … improve the product',
            'To provide the service … suggested code change',
          ],
        },
      ],
      controls: ['sc-4'],
    },
    {
      id: 'journal',
      layer: 'data',
      name: 'Keep a journal of agent actions',
      owner: 'aws',
      duty: 'DevOps Agent logs each reasoning step and action of investigation and prevention. No agent can modify the recorded entries.',
      sources: [
        { page: 'security', at: 'Both the Incident Investigation … hiding important actions' },
      ],
      controls: ['au-2', 'au-9'],
    },
    {
      id: 'call-recording',
      layer: 'data',
      name: 'Log API calls and authentications',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail captures all API calls of the service within the hosting AWS account. For remote MCP and A2A connections, it also records each access token authentication, including failed ones.',
      sources: [
        {
          page: 'security',
          at: [
            'All AWS DevOps Agent … hosting AWS account',
            'For MCP and A2A … including failed authentications',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Turn on delivery of application logs',
      owner: 'customer',
      duty: 'If you want the application logs of an Agent Space or of service registrations, configure a destination. The destination can be a log group, an S3 bucket or a Firehose stream. The logs show, for example, dropped inbound events and failed calls to third-party providers.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'monitoring',
          at: [
            'To use vended logs, … in your account',
            'Agent inbound event dropped',
            'Third-party provider call failed',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'space-deletion',
      layer: 'data',
      name: 'Delete the Agent Space, then its roles',
      owner: 'customer',
      duty: 'To remove the agent, delete the Agent Space in each Region that has one. Then delete its IAM roles and the customer-managed policies attached to them. Deleting a space also deletes data, for example investigation data and chat history, and cannot be undone.',
      sources: [
        {
          page: 'deletion',
          at: [
            'Deleting the agent space … cannot be undone',
            'You must perform the … has an agent space',
            'You must delete resources … still references them',
          ],
        },
      ],
      controls: ['si-12', 'ac-2'],
    },
  ],
  modes: [
    {
      id: 'investigations',
      name: 'Investigations',
      summary:
        'The agent reads what its roles and AWS’s guardrail allow, and recommends what to do.',
      add: [
        {
          id: 'permission-guardrail',
          layer: 'platform',
          name: 'Limit session permissions',
          owner: 'aws',
          duty: 'DevOps Agent applies a session policy to each session. The policy allows at most the agent’s managed policy, `ReadOnlyAccess` and a few further actions. Write operations such as `s3:PutObject` are refused even if the role grants them.',
          sources: [
            {
              page: 'limits',
              at: [
                'devOpsAgentAppliesIamRole',
                'passesSessionSession',
                'guardrailBlocksManagedPolicies',
              ],
            },
            { page: 'limits', at: ['For example, write operations … perform these actions'] },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'agent-roles',
          layer: 'access',
          name: 'Scope the agent’s roles',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Limit the roles in the primary and secondary accounts to read-only permissions on the services, resources and Regions needed. Review the roles regularly. Too narrow a scope may hide root causes in supporting infrastructure.',
          sources: [
            { page: 'security', at: 'Ensuring IAM roles assigned … are properly scoped' },
            {
              page: 'limits',
              at: [
                'For either type of … can operate in',
                'Grant only read-only permissions … modify or delete resources',
              ],
            },
            {
              page: 'limits',
              at: [
                'If you restrict access … your defined boundaries',
                'Regularly review and audit … your security requirements',
              ],
            },
          ],
          controls: ['ac-6', 'ac-2'],
        },
        {
          id: 'extra-permissions',
          layer: 'access',
          name: 'Evaluate additional role permissions',
          owner: 'customer',
          duty: 'If you add permissions to the role beyond `AIDevOpsAgentAccessPolicy`, evaluate each permission and scope it to least privilege. AWS has tested the agent only with the permissions in that policy.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'limits',
              at: [
                'You can enable any … explicitly opt in',
                'We have fully tested … of least privilege',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'directed-actions',
      name: 'Directed actions',
      summary:
        'After you enable directed actions, the agent also changes resources, each time after an operator has approved the change.',
      extends: 'investigations',
      override: {
        'permission-guardrail': {
          name: 'Limit permissions of investigations',
          owner: 'aws',
          duty: 'DevOps Agent applies a session policy to sessions of the roles for investigations and evaluations. The policy allows at most the agent’s managed policy, `ReadOnlyAccess` and a few further actions. Credentials for an approved action carry a separate session policy.',
          sources: [
            {
              page: 'limits',
              at: [
                'DevOps Agent uses IAM … and preventative evaluations',
                'devOpsAgentAppliesIamRole',
                'passesSessionSession',
              ],
            },
            { page: 'limits', at: ['guardrailBlocksManagedPolicies'] },
            { page: 'actions', at: 'credentialsIssuedSessionPolicy' },
          ],
        },
      },
      add: [
        {
          id: 'refused-operations',
          layer: 'platform',
          name: 'Refuse deletions and role passing',
          owner: 'aws',
          duty: 'DevOps Agent refuses to delete AWS resources and to set or remove permissions boundaries on them, whatever the role allows and the operator approves. By default, it also refuses operations that pass an IAM role to a service.',
          sources: [
            { page: 'actions', at: 'These guardrails apply even … not override them' },
            {
              page: 'actions',
              at: [
                'The agent refuses delete-class … function, or stack',
                'The agent refuses operations … IAM permissions boundaries',
                'By default, the agent … to an AWS service',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'action-scope',
          layer: 'platform',
          name: 'Limit credentials to the approved action',
          owner: 'aws',
          duty: 'For an approved action, DevOps Agent issues credentials with a session policy for the approved operation and its resources. The policy contains only IAM actions from AWS’s list of supported actions.',
          sources: [
            {
              page: 'actions',
              at: [
                'credentialsIssuedSessionPolicy',
                'The session policy scopes … a session policy',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'action-switch',
          layer: 'application',
          name: 'Enable directed actions',
          owner: 'customer',
          duty: 'If you want directed actions, enable them on the Agent Space. While they are disabled, registered roles and tools have no effect. Enabling or disabling takes effect immediately.',
          setting: 'closed-by-default',
          switchOf: 'action-scope',
          sources: [
            {
              page: 'actions',
              at: [
                'The capability is disabled by default',
                'Directed actions must be … have no effect',
                'Changing a preference takes effect immediately',
              ],
            },
          ],
          controls: ['cm-7', 'ac-3'],
        },
        {
          id: 'action-approval',
          layer: 'application',
          name: 'Approve, adjust or reject an action',
          owner: 'customer',
          duty: 'Review the operation and its parameters. You can adjust the parameters or reject the request. Each directed action needs an operator’s approval when it is about to run.',
          sources: [
            {
              page: 'actions',
              at: [
                'Every directed action requires … at execution time',
                'The approval request shows … without explicit approval',
              ],
            },
          ],
          controls: ['cm-3', 'ac-3'],
        },
        {
          id: 'tool-categories',
          layer: 'application',
          name: 'Categorize third-party tools',
          owner: 'customer',
          duty: 'Categorize each third-party tool as part of the opt-in to directed actions. AWS’s guardrails on operations cover actions against AWS resources. Tool classification governs all other actions.',
          sources: [
            {
              page: 'actions',
              at: [
                'You opt in through … categorizing each tool',
                'These guardrails apply only … third-party tools instead',
              ],
            },
          ],
          controls: ['cm-7'],
        },
        {
          id: 'elevated-role',
          layer: 'access',
          name: 'Scope the elevated role',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Register an elevated role for the accounts where you want directed actions. Scope the role as the upper limit for these actions. AWS’s managed policy for the role grants all actions on all resources except those of identity, credential and organization management services.',
          sources: [
            {
              page: 'actions',
              at: [
                'Registration is optional per … for that account',
                'permission policy is customer-managed … able to take',
                'It grants broad permissions … organization management services',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'elevated-trust',
          layer: 'access',
          name: 'Trust policy of the elevated role',
          owner: 'customer',
          duty: 'In the role’s trust policy, allow the service to use `sts:AssumeRole`, `sts:SetSourceIdentity` and `sts:TagSession`. Conditions on `aws:SourceAccount` and `aws:SourceArn` protect against a confused deputy.',
          sources: [
            {
              page: 'actions',
              at: [
                'The trust policy must … and sts:TagSession',
                'conditions protect against the … own agent spaces',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'action-attribution',
          layer: 'data',
          name: 'Attribute actions to the approver',
          owner: 'aws',
          duty: 'In CloudTrail, DevOps Agent makes each approval and the resulting action attributable to the approving operator.',
          sources: [{ page: 'actions', at: 'Every approval and resulting … in AWS CloudTrail' }],
          controls: ['au-3', 'au-10'],
        },
      ],
    },
  ],
  pages: {
    security: { path: 'aws-devops-agent-security', title: 'AWS DevOps Agent Security' },
    encryption: {
      path: 'aws-devops-agent-security-encryption-at-rest-for-devops-agent',
      title: 'Encryption at rest for AWS DevOps Agent',
      passages: { devOpsAgentEncryptsEncryptData: 'DevOps Agent encrypts all … encrypt your data' },
    },
    limits: {
      path: 'aws-devops-agent-security-limiting-agent-access-in-an-aws-account',
      title: 'Limiting Agent Access in an AWS Account',
      passages: {
        devOpsAgentAppliesIamRole: 'DevOps Agent applies a … the IAM role',
        passesSessionSession: 'it passes a session … for that session',
        guardrailBlocksManagedPolicies:
          'The guardrail blocks any … ReadOnlyAccess managed policies',
      },
    },
    monitoring: {
      path: 'configuring-integrations-and-knowledge-vended-logs-and-metrics',
      title: 'Vended Logs and Metrics',
    },
    deletion: { path: 'deleting-an-agent-space', title: 'Deleting an Agent space' },
    actions: {
      path: 'working-with-devops-agent-working-with-directed-actions',
      title: 'Working with directed actions',
      passages: { credentialsIssuedSessionPolicy: 'The credentials issued for … a session policy' },
    },
  },
});
