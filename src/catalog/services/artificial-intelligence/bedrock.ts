import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Bedrock',
  shortName: 'Bedrock',
  summary:
    'Bedrock offers foundation models through an API. AWS hosts the models. You are responsible for prompts, guardrails, retention and logs.',
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
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { keepsData: true },
  override: {
    'customer-data': {
      owner: 'customer',
      duty: 'You are responsible for what you and your end users upload. AWS strongly recommends that you keep confidential information out of tags and name fields. Data in these fields may be used for billing or diagnostic logs.',
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
      name: 'Retire models',
      owner: 'aws',
      duty: 'For models launched since 7 September 2026, AWS names the end-of-life date when the Legacy period of 6 months or 45 days begins. After the end-of-life date, AWS removes the model. Requests then fail unless you arranged continued access with the model’s provider.',
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
      name: 'Migrate before a model’s end of life',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'For models launched since 7 September 2026, read the model card before use, and migrate to an Active model before the end-of-life date. Nothing migrates automatically. After 15 days of inactivity, you may lose access to a Legacy model.',
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
      id: 'earlier-model-retirement',
      layer: 'platform',
      name: 'Retire models launched earlier',
      owner: 'aws',
      duty: 'A model launched before 7 September 2026 remains on Bedrock for at least 12 months before its end-of-life date. AWS notifies you when the provider moves it to the Legacy state, at least 6 months before that date. In the public extended access period before that date, expect higher prices.',
      sources: [
        {
          page: 'earlierModels',
          at: [
            'modelsBeforeSeptember72026',
            'Once a model launches … the EOL date',
            'We will notify you … the EOL date',
          ],
          verified: '2026-12-05',
        },
        {
          page: 'earlierModels',
          at: 'During this public extended … the model provider',
          verified: '2026-12-05',
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'earlier-model-versions',
      layer: 'platform',
      name: 'Migrate off models launched earlier',
      owner: 'customer',
      duty: 'For a model launched before 7 September 2026, update your application code to move to the latest model before the end-of-life date. Nothing migrates automatically. A model’s state can differ by Region, so check it in the Region that you use.',
      sources: [
        {
          page: 'earlierModels',
          at: [
            'modelsBeforeSeptember72026',
            'You will need to … not happen automatically',
            'Model lifecycle state can differ by AWS Region',
          ],
          verified: '2026-12-05',
        },
        {
          page: 'earlierModels',
          at: 'To check the current … the modelLifecycle field',
          verified: '2026-12-05',
        },
      ],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'inference-operator-access',
      layer: 'platform',
      name: 'Keep operators out of inference',
      owner: 'aws',
      duty: 'Bedrock runs inference so that no operator of the service can access inputs or outputs. If a model’s provider requires human review, AWS may review your traffic once you set a retention mode that permits review. AWS may also review content that it flags as apparent child sexual abuse material.',
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
      duty: 'AWS periodically updates the models that power the safeguards, for example to address new attack vectors. It applies the updates without any action from you.',
      sources: [{ page: 'guardrailsHow', at: 'AWS periodically updates these … on your part' }],
      controls: ['si-2', 'si-3'],
    },
    {
      id: 'guardrails',
      layer: 'application',
      name: 'Configure and attach guardrails',
      owner: 'customer',
      duty: 'Choose guardrail policies, such as content filters, denied topics, word filters and sensitive information filters. Reference the guardrail during inference, because an `InvokeModel` call without one gets only enforced guardrails. AWS recommends that you continue to test it, because AWS updates the underlying models.',
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
      name: 'Enforce a guardrail',
      owner: 'customer',
      duty: 'Enforce a guardrail version for the account or, with an Amazon Bedrock policy, for accounts of the organization. If you use an Amazon Bedrock policy, member account roles need `bedrock:ApplyGuardrail`. Leave out the automated reasoning policy, because it is unsupported and causes runtime failures.',
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
      duty: 'If a guardrail is enforced, Bedrock applies it to model invocations automatically. If guardrails of the organization and of an application are both present, Bedrock applies the union of both. If both guardrails have the same control, the most restrictive control takes precedence.',
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
      duty: 'AWS may use automated means to detect activity that violates terms or use policies. If it detects apparent child sexual abuse material in image inputs, it blocks the request with HTTP 400. AWS may store, review and report flagged content.',
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
      name: 'Restrict Bedrock API keys',
      owner: 'customer',
      expires: 'key',
      duty: 'Restrict API keys to exploration, as AWS strongly recommends, and switch to short-term credentials for applications with greater security requirements. Short-term keys are valid for 12 hours or, if shorter, for the session of the principal that generates them. You can set the expiry of long-term keys.',
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
      name: 'Contact for abuse questions',
      owner: 'customer',
      duty: 'Keep the email address of the account current and monitored. AWS sends questions about suspected misuse to this address. If you do not answer, AWS may suspend your access to any model or to Bedrock.',
      sources: [{ page: 'abuseDetection', at: 'These requests are sent … or are non-responsive' }],
      controls: ['ir-4', 'ir-6'],
    },
    {
      id: 'data-retention-mode',
      layer: 'data',
      name: 'Data retention mode',
      owner: 'customer',
      duty: 'You can set a data retention mode for the account in each Region or, on `bedrock-mantle`, for a project, and enforce it with SCPs. New accounts and projects have no mode set. A Region that you have not configured stays at `inherit` and uses each model’s default.',
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
      id: 'default-retention',
      layer: 'data',
      name: 'Retain data under the model’s policy',
      owner: 'aws',
      duty: 'In the `default` mode, the model’s data retention policy applies. AWS may retain the data for safety and to prevent abuse. The model’s provider does not receive the data.',
      sources: [
        {
          page: 'dataRetention',
          at: 'Default means the data … does not receive it',
          verified: '2026-12-05',
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'retention-enforcement',
      layer: 'data',
      name: 'Enforce the data retention mode',
      owner: 'aws',
      duty: 'If your effective mode is below the mode that a model requires, Bedrock makes the model unavailable, and requests to the model fail. Under `none`, Bedrock writes no request or response data to durable storage. Content flagged as apparent child sexual abuse material may be an exception.',
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
      name: 'Turn on model invocation logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable model invocation logging in each Region, and send the logs to S3 or CloudWatch Logs in the same account and Region. Bedrock logs only calls to the `bedrock-runtime` endpoint. Request or response bodies over 100 KB go only to S3.',
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
        'You call a model that AWS hosts. You decide what you send, what screens the content and what is kept.',
      unanswered: {
        'encrypt-at-rest':
          'AWS’s pages “Data retention” and “Amazon Bedrock abuse detection” do not say how retained prompts are encrypted.',
        'back-up':
          'AWS’s page “Resilience in Amazon Bedrock” mentions no backup of what Bedrock keeps.',
      },
    },
    {
      id: 'custom-model',
      name: 'Custom model',
      summary:
        'You tune a foundation model. You are responsible for its training data, and you can choose its key.',
      unanswered: {
        'back-up': 'AWS’s page “Resilience in Amazon Bedrock” mentions no backup of custom models.',
      },
      override: {
        'model-versions': {
          name: 'Migrate before the base model’s end',
          owner: 'customer',
          duty: 'For models launched since 7 September 2026, AWS strongly encourages you to begin moving to an Active model as soon as Legacy is announced. From then on, new fine-tuning jobs and new Provisioned Throughput are not possible. You may still use earlier deployments and endpoints.',
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
        'default-retention',
        'retention-enforcement',
      ],
      add: [
        {
          id: 'training-data-use',
          layer: 'platform',
          name: 'Use of training data',
          owner: 'aws',
          duty: 'Bedrock uses fine-tuning data for your custom model and nothing else. It does not pass the data to third parties. It does not store the data after the job is complete.',
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
          name: 'Filter confidential training data',
          owner: 'customer',
          duty: 'If your application must not expose confidential data, remove the confidential data before you tune the model. A tuned model can replay some of its training data. If the training data included confidential data, you can delete the model, filter the data and create a new model.',
          sources: [{ page: 'customEncryption', at: 'fine-tuned models can replay … a new model' }],
          controls: ['si-10', 'ra-2'],
        },
        {
          id: 'model-encryption',
          layer: 'data',
          name: 'Encrypt custom models at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'By default, Bedrock encrypts custom models, including copied models, with AWS owned keys.',
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
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'If you want to manage the key yourself, choose a customer managed key. AWS recommends that you limit access to the key with `kms:ViaService`. If you revoke Bedrock’s grant on the key, Bedrock cannot access the model.',
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
        'Answers draw on your documents. You synchronize the documents, and protect the sources and stores.',
      notAsked: {
        'back-up': 'The index comes from your documents; a sync of the sources builds it again.',
      },
      remove: [
        'api-keys',
        'data-retention-mode',
        'default-retention',
        'retention-enforcement',
        'invocation-logs',
      ],
      add: [
        {
          id: 'ingestion',
          layer: 'platform',
          name: 'Process changes on each sync',
          owner: 'aws',
          duty: 'On each sync, Bedrock processes only documents that were added, modified or deleted since the last sync. It removes deleted documents from the vector store.',
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
          name: 'Sync the data source after changes',
          owner: 'customer',
          duty: 'Sync the data source each time that you add, modify or remove files. In the job statistics, check whether the documents were ingested successfully.',
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
          duty: 'Bedrock encrypts resources related to knowledge bases, by default with an AWS owned key. For connections to external connectors and vector stores, it uses TLS if the provider supports TLS.',
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
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'If you want your own KMS key for transient and indexed data, specify the key when you create a fully managed knowledge base. In a custom knowledge base, you can encrypt an ingestion job with a KMS key. For `RetrieveAndGenerate` sessions, you can include a key in the request.',
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
          duty: 'You can encrypt the documents in your S3 bucket, for example with SSE-S3. You can use your own KMS key for the documents or for the vector store’s Secrets Manager secret. If you use your own key, let the service role decrypt with it.',
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
        'Bedrock runs the agent’s loop. You are responsible for the agent’s tools, its versions and the move to AgentCore.',
      unanswered: {
        'back-up': 'AWS’s page “Resilience in Amazon Bedrock” mentions no backup of agents.',
      },
      lifecycle: {
        status: 'maintenance',
        date: '2026-07-30',
        note: 'Bedrock Agents Classic has been closed to new customers since 30 July 2026, and AWS plans no end of life. AWS recommends Amazon Bedrock AgentCore.',
        sources: [
          { page: 'agentsClassic', verified: '2026-11-24' },
          { page: 'agents', verified: '2026-11-24' },
        ],
      },
      override: {
        'model-versions': {
          name: 'Track end-of-life dates of models',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Track the end-of-life dates of the models that your agents use. Models released after 30 July 2026 come to AgentCore, not to Agents Classic.',
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
          duty: 'Configure a guardrail and attach it to the agent. Bedrock enforces the guardrail during orchestration. AWS recommends that you continue to test it, because AWS updates the models behind the guardrail.',
          sources: [
            { page: 'agentsClassic', at: 'Guardrails and agent policy … during orchestration' },
            { page: 'guardrailsHow', at: 'recommendMeetRequirements' },
          ],
        },
      },
      remove: [
        'api-keys',
        'data-retention-mode',
        'default-retention',
        'retention-enforcement',
        'invocation-logs',
      ],
      add: [
        {
          id: 'agent-orchestration',
          layer: 'platform',
          name: 'Run the agent’s loop',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Bedrock orchestrates interactions between models, data sources and applications. You do not need to provision capacity. Among other things, Bedrock manages memory, monitoring and encryption.',
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
          name: 'Action groups of the agent',
          owner: 'customer',
          duty: 'Define the action groups that you add to an agent. The agent automatically calls APIs to take actions. Use traces to examine each step of the agent’s reasoning.',
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
          duty: 'Test the agent in the console or through calls to the test alias `TSTALIASID`. When the agent is ready to be deployed, create an alias that points to a version.',
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
          duty: 'AWS recommends that you move to AgentCore, and sets no deadline. No new features are planned for Agents Classic. If an account had no agent activity in the past 12 months, `CreateAgent` and `InvokeInlineAgent` fail with HTTP 403.',
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
        'The page on abuse detection says that Bedrock stores no model inputs or outputs by default, with named exceptions. The page on data retention says that an account that nobody configured uses each model’s default. Under that default, AWS may retain data for safety, and the Responses API sets `store` to `true`. The catalogue follows the second page. If you want zero retention, set the mode to `none`.',
      sources: [
        { page: 'abuseDetection', verified: '2026-11-24' },
        { page: 'dataRetention', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Whether anybody at AWS can read prompts',
      finding:
        'The page on abuse detection says that no operator of the service can reach model input or output. It then says that people at AWS may review flagged traffic of two models. The page on data retention makes that review a mode, `aws_review`, that you must set first. The catalogue keeps operators out as AWS’s duty and gives you the mode.',
      sources: [
        { page: 'abuseDetection', verified: '2026-11-24' },
        { page: 'dataRetention', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Whether the mode none keeps nothing',
      finding:
        'The page on data retention says that under `none` AWS writes no request or response data to durable storage. The page on abuse detection says that Bedrock may store flagged input or output to determine whether it is child sexual abuse material. It exempts no mode. The catalogue names this as a possible exception.',
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
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon Bedrock',
    },
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
    earlierModels: {
      path: 'model-lifecycle-legacy',
      title: 'Model lifecycle (Legacy)',
      passages: { modelsBeforeSeptember72026: 'applies to all models … September 7, 2026' },
    },
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
