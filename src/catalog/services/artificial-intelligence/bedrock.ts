import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Bedrock',
  shortName: 'Bedrock',
  summary:
    'Foundation models behind an API: AWS hosts them, you own prompts, guardrails, retention and logs.',
  guide: 'https://docs.aws.amazon.com/bedrock/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'foundation models',
    'generative AI',
    'LLM',
    'Guardrails',
    'Knowledge Bases',
    'Bedrock Agents',
    'custom models',
    'bedrock-runtime',
    'bedrock-mantle',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Bedrock'],
    terraformPrefixes: ['aws_bedrock_', 'aws_bedrockagent_'],
  },
  archetype: 'ai-model',
  profile: { keepsData: true },
  override: {
    'customer-data': {
      owner: 'customer',
      duty: 'Answer for what you and your end users upload. AWS strongly recommends that you keep confidential information out of tags and name fields, whose content may be used for billing or diagnostic logs.',
      sources: [
        { page: 'abuseDetection', at: 'You are responsible for … to Amazon Bedrock' },
        {
          page: 'dataProtection',
          at: 'We strongly recommend that … billing or diagnostic logs',
        },
      ],
    },
  },
  add: [
    {
      id: 'model-retirement',
      layer: 'platform',
      name: 'Announce and carry out a model’s end',
      owner: 'aws',
      duty: 'For models launched since 7 September 2026: name the end-of-life date when the Legacy period of 6 months or 45 days begins, and remove the model after that date. Requests fail unless you arranged continued access with its provider.',
      sources: [
        {
          page: 'modelLifecycle',
          at: [
            'pageDescribesSeptember72026',
            'There are two Legacy … the model card',
            'modelRemovedContinuedAccess',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'model-versions',
      layer: 'platform',
      name: 'Leave models before they end',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'For models launched since 7 September 2026: read the model card before use, and migrate to an Active model before the end-of-life date. Nothing migrates by itself, and 15 days of inactivity may cost you a Legacy model.',
      sources: [
        { page: 'modelLifecycle', at: 'pageDescribesSeptember72026' },
        {
          page: 'modelLifecycle',
          at: [
            'Before using a model … model is deprecated',
            'Once the Legacy period … days of inactivity',
            'migration will not happen automatically',
          ],
        },
      ],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'inference-operator-access',
      layer: 'platform',
      name: 'Keep operators out of inference',
      owner: 'aws',
      duty: 'Run inference so that no operator of the service can access inputs or outputs. Where a model’s provider requires human review, AWS may review your traffic, once you have set a retention mode that permits it. AWS may also review what it flags as apparent child sexual abuse material.',
      sources: [
        {
          page: 'abuseDetection',
          at: [
            'This means no operators … input or output',
            'Classifier-flagged traffic will be … by AWS',
            'amazonBedrockStoreCsam',
          ],
        },
        {
          page: 'dataRetention',
          at: [
            'Review is carried out … with the provider',
            'You must explicitly set … invoke these models',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'guardrail-updates',
      layer: 'platform',
      name: 'Update the models behind guardrails',
      owner: 'aws',
      duty: 'Update the models that power the safeguards periodically, for example to address new attack vectors, and apply the updates without an action of yours.',
      sources: [{ page: 'guardrailsHow', at: 'AWS periodically updates these … on your part' }],
      controls: ['si-2', 'si-3'],
    },
    {
      id: 'guardrails',
      layer: 'application',
      name: 'Configure and attach guardrails',
      owner: 'customer',
      duty: 'Choose policies such as content filters, denied topics, word filters and sensitive information filters, and reference the guardrail during inference. An InvokeModel call that names none has none applied, apart from one that you enforce. Continue to test it, as AWS recommends: AWS updates the models behind it.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'invokeModel',
          at: "If you don't provide … to the invocation",
        },
        {
          page: 'guardrailsHow',
          verified: '2026-12-01',
          at: [
            'A guardrail is a … image content filters',
            'by referencing the guardrail … the model inference',
            'recommendMeetRequirements',
          ],
        },
      ],
      controls: ['si-10', 'si-15'],
    },
    {
      id: 'enforced-guardrails',
      layer: 'application',
      name: 'Enforce a guardrail for model invocations',
      owner: 'customer',
      duty: 'Enforce a guardrail version for the account or, by an Amazon Bedrock policy, for accounts of the organization; for the latter, member account roles need `bedrock:ApplyGuardrail`. Leave the automated reasoning policy out: it is unsupported and causes runtime failures.',
      sources: [
        {
          page: 'guardrailEnforcements',
          at: [
            'Organization-level enforcement – Apply … from that account',
            'Do not include the … cause runtime failures',
            "Member account roles need … management account's guardrail",
          ],
        },
      ],
      controls: ['si-10', 'ac-4'],
    },
    {
      id: 'guardrail-enforcement',
      layer: 'application',
      name: 'Apply the enforced guardrail',
      owner: 'aws',
      duty: 'Where a guardrail is enforced, apply it to model invocations automatically. If guardrails of the organization and of an application are both present, apply the union: where both have the same control, the most restrictive takes precedence.',
      sources: [
        {
          page: 'guardrailEnforcements',
          at: [
            'Combine organization and application-specific … from both guardrails',
            'all model invocations to … the designated guardrail',
            'a guardrail that automatically … in your account',
          ],
        },
      ],
      controls: ['si-10', 'ac-4'],
    },
    {
      id: 'abuse-screening',
      layer: 'application',
      name: 'Screen traffic for abuse',
      owner: 'aws',
      duty: 'AWS may use automated means to detect activity that violates terms or use policies. Block requests in whose image inputs apparent child sexual abuse material is detected, with HTTP 400; AWS may store, review and report what is flagged.',
      sources: [
        {
          page: 'abuseDetection',
          at: [
            'Amazon Bedrock may use … or use policies',
            'If Amazon Bedrock detects … a relevant authority',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'api-keys',
      layer: 'access',
      name: 'Restrict Bedrock API keys to exploration',
      owner: 'customer',
      duty: 'Restrict API keys to exploration, as AWS strongly recommends, and switch to short-term credentials for applications with greater security requirements. Short-term keys are valid for 12 hours or, if shorter, the session of the principal that generates them; for long-term ones you can set the expiry.',
      sources: [
        {
          page: 'apiKeys',
          at: [
            'Valid for the shorter … generate the key',
            'You can set the … the key expires',
            'We strongly recommend restricting … to short-term credentials',
          ],
        },
      ],
      controls: ['ia-5', 'ac-6'],
    },
    {
      id: 'abuse-contact',
      layer: 'access',
      name: 'Answer AWS’s questions about abuse',
      owner: 'customer',
      duty: 'Keep the email address of the account current and monitored: questions about suspected misuse go there, and if you do not answer, AWS may suspend your access to any model or to Bedrock.',
      sources: [{ page: 'abuseDetection', at: 'These requests are sent … or are non-responsive' }],
      controls: ['ir-4', 'ir-6'],
    },
    {
      id: 'data-retention-mode',
      layer: 'data',
      name: 'Set the data retention mode',
      owner: 'customer',
      duty: 'You can set a mode for the account, Region by Region, or, on bedrock-mantle, for a project. New accounts and projects have none set: a Region that you have not configured stays at inherit and falls back to each model’s default. SCPs can enforce the mode.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'dataRetention',
          verified: '2026-12-01',
          at: [
            "You can configure data … each model's default",
            'No opinion at this … new accounts and projects',
            'Projects are specific to the bedrock-mantle endpoint',
          ],
        },
        { page: 'dataRetention', at: 'You can enforce a … Control Policies (SCPs)' },
      ],
      controls: ['si-12', 'ac-3'],
    },
    {
      id: 'retention-enforcement',
      layer: 'data',
      name: 'Refuse models that break the mode',
      owner: 'aws',
      duty: 'If your effective mode is below what a model requires, make the model unavailable and fail requests to it. Under none, write no request or response data to durable storage; what is flagged as apparent child sexual abuse material may be an exception.',
      sources: [
        {
          page: 'dataRetention',
          at: [
            'effective mode sits below … ValidationException error',
            'noRequestResponseModelProvider',
          ],
        },
        { page: 'abuseDetection', at: 'amazonBedrockStoreCsam' },
      ],
      controls: ['si-12', 'ac-4'],
    },
    {
      id: 'invocation-logs',
      layer: 'data',
      name: 'Log prompts and answers',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable model invocation logging in each Region, to S3 or CloudWatch Logs of the same account. It sees only the bedrock-runtime endpoint, and bodies over 100 KB go to S3 alone.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'invocationLogging',
          at: [
            'Only destinations from the … is disabled by default',
            'only supported for calls … captured by invocation logging',
            'Binary data or JSON … the data prefix',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'Foundation models on demand',
      summary:
        'You call a model that AWS hosts; what goes in, what screens it and what is kept is yours.',
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page on encryption names custom models, agents and jobs, not prompts that are retained.',
        'back-up': 'Nothing that the catalogue has read says who takes backups here.',
      },
    },
    {
      id: 'custom-model',
      name: 'Custom model',
      summary: 'You tune a foundation model: its training data and its key become your duty.',
      unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
      override: {
        'model-versions': {
          name: 'Follow the base model’s lifecycle',
          owner: 'customer',
          duty: 'For models launched since 7 September 2026: begin to move to an Active model as soon as Legacy is announced, as AWS strongly encourages. No new fine-tuning job or Provisioned Throughput is possible then; earlier deployments and endpoints may still be used.',
          sources: [
            {
              page: 'modelLifecycle',
              at: [
                'pageDescribesSeptember72026',
                'Continue using any existing … days of inactivity',
                'customers are strongly encouraged … End-of-Life (EOL) date',
              ],
            },
          ],
        },
      },
      remove: [
        'guardrail-updates',
        'abuse-contact',
        'data-retention-mode',
        'retention-enforcement',
      ],
      add: [
        {
          id: 'training-data-use',
          layer: 'platform',
          name: 'Use training data for tuning only',
          owner: 'aws',
          duty: 'Use fine-tuning data for your custom model and nothing else, pass it to no third party, and store none of it once the job is complete.',
          sources: [
            {
              page: 'customEncryption',
              at: [
                'Amazon Bedrock uses the … to third parties',
                'None of the training … fine-tuning job completes',
              ],
            },
          ],
          controls: ['si-12', 'ac-4'],
        },
        {
          id: 'training-data',
          layer: 'application',
          name: 'Filter secrets from training data',
          owner: 'customer',
          duty: 'Take confidential data out before you tune if your application must not expose it: a tuned model can replay some of its data. If some got in, you can delete the model, filter the data and create a new one.',
          sources: [{ page: 'customEncryption', at: 'fine-tuned models can replay … a new model' }],
          controls: ['si-10', 'ra-2'],
        },
        {
          id: 'model-encryption',
          layer: 'data',
          name: 'Encrypt custom models at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt custom models, copied ones included, by default with AWS owned keys.',
          sources: [
            {
              page: 'customEncryption',
              at: [
                'For encrypting custom models … two options',
                'By default, Amazon Bedrock … AWS owned keys',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key of custom models',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Choose a customer managed key if you want to manage it yourself, and limit access to it with kms:ViaService, as AWS recommends. If you revoke the grant, Bedrock cannot access the model.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'customEncryption',
              at: [
                'You can revoke access … by your key',
                'we recommend that you … Amazon Bedrock service',
                'You can choose to … you manage yourself',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'knowledge-base',
      name: 'Knowledge base',
      summary:
        'Answers draw on your documents: synchronising them and protecting sources and stores is yours.',
      notAsked: {
        'back-up': 'The index comes from your documents; a sync of the sources builds it again.',
      },
      remove: ['api-keys', 'data-retention-mode', 'retention-enforcement', 'invocation-logs'],
      add: [
        {
          id: 'ingestion',
          layer: 'platform',
          name: 'Process what changed on each sync',
          owner: 'aws',
          duty: 'On each sync, process only what was added, modified or deleted since the last one, and take deleted documents out of the vector store.',
          sources: [
            {
              page: 'knowledgeSync',
              at: [
                'Syncing is incremental, so … the last sync',
                'Re-ingestion includes parsing, chunking, … the vector store',
                'The document is removed from the vector store',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'source-sync',
          layer: 'application',
          name: 'Start the sync after each change',
          owner: 'customer',
          duty: 'Sync the data source each time that you add, modify or remove files, and see in the statistics of the job whether ingestion was successful for its documents.',
          sources: [
            {
              page: 'knowledgeSync',
              at: [
                'Each time you add … the knowledge base',
                'The statistics object in … the data source',
              ],
            },
          ],
          controls: ['si-12', 'cm-3'],
        },
        {
          id: 'knowledge-encryption',
          layer: 'data',
          name: 'Encrypt knowledge base resources',
          owner: 'aws',
          answers: ['encrypt-at-rest', 'encrypt-in-transit'],
          duty: 'Encrypt resources related to knowledge bases, with an AWS owned key by default, and use TLS to outside connectors and vector stores where their provider supports it.',
          sources: [
            {
              page: 'knowledgeEncryption',
              at: [
                'Amazon Bedrock encrypts resources … AWS-owned key',
                'Amazon Bedrock knowledge bases … encryption in transit',
              ],
            },
          ],
          controls: ['sc-28', 'sc-8'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the knowledge base’s key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Name a KMS key, if you want one, when you create a fully managed knowledge base: it serves transient and indexed data. In a custom one, you can encrypt an ingestion job with a KMS key. For sessions of RetrieveAndGenerate, you can include a key in the request.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'knowledgeEncryption',
              at: [
                'The KMS key is … storage for indexing',
                'When you set up … custom KMS key',
                'To do so, include … RetrieveAndGenerate request',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
          evidence: ['bedrock-data-source-encryption-enabled'],
        },
        {
          id: 'sources-and-store',
          layer: 'data',
          name: 'Encrypt source documents and the secret',
          owner: 'customer',
          duty: 'You can encrypt the documents in your S3 bucket by SSE-S3, for example. With a KMS key of your own, for them or for the Secrets Manager secret of the vector store, let the service role decrypt by that key.',
          sources: [
            {
              page: 'knowledgeEncryption',
              at: [
                'You store the data … server-side encryption option',
                'If you encrypted your … decrypt your key',
                'If the vector store … decrypt your key',
              ],
            },
          ],
          controls: ['sc-28', 'ac-6', 'ia-5'],
        },
      ],
    },
    {
      id: 'agents-classic',
      name: 'Agents Classic',
      summary:
        'Bedrock runs the agent’s loop; its tools, versions and move to AgentCore are yours.',
      unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
      lifecycle: {
        status: 'maintenance',
        date: '2026-07-30',
        note: 'Bedrock Agents Classic has been closed to new customers since 30 July 2026, and AWS plans no end of life. It recommends Amazon Bedrock AgentCore.',
        sources: [
          { page: 'agentsClassic', verified: '2026-11-24' },
          { page: 'agents', verified: '2026-11-24' },
        ],
      },
      override: {
        'model-versions': {
          name: 'Live with a frozen model catalogue',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Watch the end-of-life dates of the models that your agents use: models released after 30 July 2026 come to AgentCore, not to Agents Classic.',
          sources: [
            {
              page: 'agentsClassic',
              at: 'The model catalog available … available through AgentCore',
            },
            { page: 'modelLifecycle', at: 'modelRemovedContinuedAccess' },
          ],
        },
        guardrails: {
          name: 'Attach a guardrail to the agent',
          owner: 'customer',
          remove: ['setting'],
          duty: 'Configure a guardrail and attach it to the agent, where it is enforced during orchestration. Continue to test it, as AWS recommends: AWS updates the models behind it.',
          sources: [
            { page: 'agentsClassic', at: 'Guardrails and agent policy … during orchestration' },
            { page: 'guardrailsHow', at: 'recommendMeetRequirements' },
          ],
        },
      },
      remove: ['api-keys', 'data-retention-mode', 'retention-enforcement', 'invocation-logs'],
      add: [
        {
          id: 'agent-orchestration',
          layer: 'platform',
          name: 'Run the agent’s loop',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Orchestrate interactions between models, data sources and applications, with no capacity for you to provision, and manage, among others, memory, monitoring and encryption.',
          sources: [
            {
              page: 'agents',
              at: [
                'Agents orchestrate interactions between … user conversations',
                "You don't have to … API invocation",
              ],
            },
          ],
          controls: ['si-2', 'cp-2'],
        },
        {
          id: 'agent-tools',
          layer: 'application',
          name: 'Define the agent’s action groups',
          owner: 'customer',
          duty: 'Define the action groups that you add to an agent: agents automatically call APIs to take actions. Use traces to examine each step of the agent’s reasoning.',
          sources: [
            {
              page: 'agents',
              at: [
                'agents automatically call APIs … for these actions',
                'At least one action … by the agent',
                'Use traces to examine … its orchestration',
              ],
            },
          ],
          controls: ['ac-6', 'si-10'],
        },
        {
          id: 'agent-versions',
          layer: 'application',
          name: 'Test, version and release agents',
          owner: 'customer',
          duty: 'Test the agent in the console or by calls to the test alias TSTALIASID, and create an alias that points to a version when the agent is ready to be deployed.',
          sources: [
            {
              page: 'agents',
              at: ['Test your agent in … to the TSTALIASID', 'create an alias to … of your agent'],
            },
          ],
          controls: ['cm-3', 'sa-11'],
        },
        {
          id: 'agent-migration',
          layer: 'application',
          name: 'Move to AgentCore',
          owner: 'customer',
          duty: 'Plan the move, which AWS recommends without a deadline: no new features are planned, and CreateAgent and InvokeInlineAgent fail with HTTP 403 in an account without agents activity in the past 12 months.',
          sources: [
            {
              page: 'agentsClassic',
              at: [
                'If your account has … CreateAgent or InvokeInlineAgent',
                'There is no migration … from ongoing innovation',
              ],
            },
          ],
          controls: ['sa-22'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether prompts and answers are kept by default',
      finding:
        'The page on abuse detection says that Bedrock stores no model inputs or outputs by default, with named exceptions. The page on data retention says that an account nobody configured falls back to each model’s default, under which AWS may retain data for safety and the Responses API sets store to true. The catalogue follows the second: if you want zero retention, set the mode to none.',
      sources: [
        { page: 'abuseDetection', verified: '2026-11-24' },
        { page: 'dataRetention', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Whether anybody at AWS can read prompts',
      finding:
        'The page on abuse detection says that no operator of the service can reach model input or output, and then that flagged traffic of two models may be reviewed by people at AWS. The page on data retention makes that review a mode, aws_review, that you must set first. The catalogue keeps operators out as AWS’s duty and gives you the mode.',
      sources: [
        { page: 'abuseDetection', verified: '2026-11-24' },
        { page: 'dataRetention', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Whether the mode none keeps nothing',
      finding:
        'The page on data retention says that under none AWS writes no request or response data to durable storage. The page on abuse detection says that Bedrock may store flagged input or output to determine whether it is child sexual abuse material, and exempts no mode. The catalogue names this as a possible exception.',
      sources: [
        {
          page: 'dataRetention',
          at: 'noRequestResponseModelProvider',
          verified: '2026-11-27',
        },
        {
          page: 'abuseDetection',
          at: 'amazonBedrockStoreCsam',
          verified: '2026-11-27',
        },
      ],
    },
  ],
  pages: {
    abuseDetection: {
      path: 'abuse-detection',
      title: 'Amazon Bedrock abuse detection',
      read: '2026-11-26',
      passages: { amazonBedrockStoreCsam: 'Amazon Bedrock may store … it is CSAM' },
    },
    dataRetention: {
      path: 'data-retention',
      title: 'Data retention',
      read: '2026-11-26',
      passages: { noRequestResponseModelProvider: 'No request or response … the model provider' },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection', read: '2026-11-26' },
    modelLifecycle: {
      path: 'model-lifecycle',
      title: 'Model lifecycle',
      read: '2026-11-26',
      passages: {
        pageDescribesSeptember72026: 'This page describes the … September 7, 2026',
        modelRemovedContinuedAccess: 'the model is removed … continued access',
      },
    },
    guardrailsHow: {
      path: 'guardrails-how',
      title: 'How Amazon Bedrock Guardrails works',
      read: '2026-11-26',
      passages: { recommendMeetRequirements: 'We recommend that you … meet your requirements' },
    },
    invokeModel: {
      url: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html',
      title: 'InvokeModel',
      read: '2026-12-01',
    },
    apiKeys: {
      path: 'api-keys-how',
      title: 'How Amazon Bedrock API keys work',
      read: '2026-11-26',
    },
    invocationLogging: {
      path: 'model-invocation-logging',
      title: 'Monitor model invocation using CloudWatch Logs and Amazon S3',
      read: '2026-11-26',
    },
    customEncryption: {
      path: 'encryption-custom-job',
      title: 'Encryption of custom models',
      read: '2026-11-26',
    },
    knowledgeSync: {
      path: 'kb-data-source-sync-ingest',
      title: 'Sync your data with your Amazon Bedrock knowledge base',
      read: '2026-11-26',
    },
    knowledgeEncryption: {
      path: 'encryption-kb',
      title: 'Encryption of knowledge base resources',
      read: '2026-11-26',
    },
    agentsClassic: {
      path: 'agents-classic-maintenance-mode',
      title: 'Amazon Bedrock Agents Classic maintenance mode',
      read: '2026-11-26',
    },
    agents: {
      path: 'agents',
      title: 'Automate tasks in your application using AI agents',
      read: '2026-11-26',
    },
    guardrailEnforcements: {
      path: 'guardrails-enforcements',
      title: 'Apply cross-account safeguards with Amazon Bedrock Guardrails enforcements',
      read: '2026-11-26',
    },
  },
});
