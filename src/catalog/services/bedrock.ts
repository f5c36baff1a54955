import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/bedrock/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const dataProtection = page('data-protection', 'Data protection');
const abuseDetection = page('abuse-detection', 'Amazon Bedrock abuse detection');
const dataRetention = page('data-retention', 'Data retention');
const modelLifecycle = page('model-lifecycle', 'Model lifecycle');
const invocationLogging = page(
  'model-invocation-logging',
  'Monitor model invocation using CloudWatch Logs and Amazon S3',
);
const guardrailsHow = page('guardrails-how', 'How Amazon Bedrock Guardrails works');
const apiKeys = page('api-keys-how', 'How Amazon Bedrock API keys work');
const customEncryption = page('encryption-custom-job', 'Encryption of custom models');
const knowledgeEncryption = page('encryption-kb', 'Encryption of knowledge base resources');
const knowledgeSync = page(
  'kb-data-source-sync-ingest',
  'Sync your data with your Amazon Bedrock knowledge base',
);
const agents = page('agents', 'Automate tasks in your application using AI agents');
const agentsClassic = page(
  'agents-classic-maintenance-mode',
  'Amazon Bedrock Agents Classic maintenance mode',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const alwaysOn = { state: 'always-on' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const bedrock = defineService({
  id: 'bedrock',
  name: 'Amazon Bedrock',
  shortName: 'Bedrock',
  category: 'artificial-intelligence',
  summary:
    'Foundation models behind an API: AWS hosts them, you own prompts, guardrails, retention and logs.',
  docs: guide,
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
  contradictions: [
    {
      topic: 'Whether prompts and answers are kept by default',
      finding:
        'The page on abuse detection says that Bedrock stores no model inputs or outputs by default, with named exceptions. The page on data retention says that an account nobody configured falls back to each model’s default, under which AWS may retain data for safety and the Responses API sets store to true. The catalogue follows the second: zero retention is certain only where you set the mode to none.',
      sources: [abuseDetection, dataRetention],
    },
    {
      topic: 'Whether anybody at AWS can read prompts',
      finding:
        'The page on abuse detection says that no operator of the service can reach model input or output, and then that flagged traffic of two models may be reviewed by people at AWS. The page on data retention makes that review a mode, aws_review, that you must set first. The catalogue keeps operators out as AWS’s duty and gives you the mode.',
      sources: [abuseDetection, dataRetention],
    },
  ],
  archetype: 'ai-model',
  change: {
    'customer-data': {
      duty: 'Answer for what you and your end users upload. Keep confidential details out of tags and name fields too: what stands there may go into billing or diagnostic logs.',
      sources: [abuseDetection, dataProtection],
    },
  },
  add: [
    {
      id: 'model-retirement',
      layer: 'platform',
      name: 'Announce and carry out a model’s end',
      owner: 'aws',
      duty: 'Name the end-of-life date when the Legacy period begins, 6 months or 45 days ahead by model card (models launched since 7 September 2026), then remove the model, so that requests fail.',
      sources: [modelLifecycle],
      controls: ['sa-22'],
      evidence: reports,
    },
    {
      id: 'model-versions',
      layer: 'platform',
      name: 'Leave models before they end',
      owner: 'customer',
      duty: 'Read the model card before you build on it, and migrate to an Active model in time: nothing migrates by itself, and 15 days of inactivity can cost you a Legacy model early.',
      sources: [modelLifecycle],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'inference-operator-access',
      layer: 'platform',
      name: 'Keep operators out of inference',
      owner: 'aws',
      duty: 'Run inference so that no operator of the service can reach inputs or outputs. Flagged traffic of models whose maker requires human review is the exception, and needs your opt-in.',
      sources: [abuseDetection, dataRetention],
      controls: ['ac-3', 'ac-6'],
      evidence: reports,
    },
    {
      id: 'guardrail-updates',
      layer: 'platform',
      name: 'Update the models behind guardrails',
      owner: 'aws',
      duty: 'Improve the models that power the safeguards against new attacks, and roll the updates out without an action of yours.',
      sources: [guardrailsHow],
      controls: ['si-2', 'si-3'],
      evidence: reports,
    },
    {
      id: 'guardrails',
      layer: 'application',
      name: 'Configure and attach guardrails',
      owner: 'customer',
      duty: 'Choose filters, denied topics, word and sensitive-information policies, and reference the guardrail in your inference calls. Retest it, because AWS changes the models behind it.',
      setting: optIn,
      sources: [guardrailsHow],
      controls: ['si-10', 'si-15'],
    },
    {
      id: 'abuse-screening',
      layer: 'application',
      name: 'Screen traffic for abuse',
      owner: 'aws',
      duty: 'Look for use that breaks the terms by automated means, and block image inputs with apparent child sexual abuse material with HTTP 400; AWS may store, review and report those.',
      sources: [abuseDetection],
      controls: ['si-4'],
      evidence: reports,
    },
    {
      id: 'api-keys',
      layer: 'access',
      name: 'Prefer short-term Bedrock API keys',
      owner: 'customer',
      duty: 'Use short-term keys, which end after 12 hours or with their session and carry its permissions. Long-term keys, whose expiry you set, are recommended for exploration only.',
      sources: [apiKeys],
      controls: ['ia-5', 'ac-6'],
    },
    {
      id: 'abuse-contact',
      layer: 'access',
      name: 'Answer AWS’s questions about abuse',
      owner: 'customer',
      duty: 'Keep the email address of the account current and read: questions about suspected misuse go there, and silence can get a model or all of Bedrock suspended.',
      sources: [abuseDetection],
      controls: ['ir-4', 'ir-6'],
    },
    {
      id: 'data-retention-mode',
      layer: 'data',
      name: 'Set the data retention mode',
      owner: 'customer',
      duty: 'Set none, default or aws_review by API, for each Region and, on bedrock-mantle, each project: unset means inherit, the model’s own default. Pin the mode with an SCP.',
      sources: [dataRetention],
      controls: ['si-12', 'ac-3'],
    },
    {
      id: 'retention-enforcement',
      layer: 'data',
      name: 'Refuse models that break the mode',
      owner: 'aws',
      duty: 'Return an error when a model requires more retention than your mode permits, and under none write no request or response to durable storage.',
      sources: [dataRetention],
      controls: ['si-12', 'ac-4'],
      evidence: reports,
    },
    {
      id: 'invocation-logs',
      layer: 'data',
      name: 'Log prompts and answers',
      owner: 'customer',
      duty: 'Enable model invocation logging in each Region, to S3 or CloudWatch Logs of the same account. It sees only the bedrock-runtime endpoint, and bodies over 100 KB go to S3 alone.',
      setting: optIn,
      sources: [invocationLogging],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'Foundation models on demand',
      summary:
        'You call a model that AWS hosts; what goes in, what screens it and what is kept is yours.',
    },
    {
      id: 'custom-model',
      name: 'Custom model',
      summary: 'You tune a foundation model: its training data and its key become your duty.',
      omit: ['guardrail-updates', 'abuse-contact', 'data-retention-mode', 'retention-enforcement'],
      change: {
        'model-versions': {
          name: 'Follow the base model’s lifecycle',
          duty: 'Retune on a successor in time. Once the base model is Legacy, no new fine-tuning job or Provisioned Throughput is possible; existing deployments run on until its end.',
          sources: [modelLifecycle],
        },
      },
      add: [
        {
          id: 'training-data-use',
          layer: 'platform',
          name: 'Use training data for tuning only',
          owner: 'aws',
          duty: 'Use fine-tuning data for your custom model and nothing else, pass it to no third party, and store none of it once the job is complete.',
          sources: [customEncryption],
          controls: ['si-12', 'ac-4'],
          evidence: reports,
        },
        {
          id: 'training-data',
          layer: 'application',
          name: 'Filter secrets from training data',
          owner: 'customer',
          duty: 'Take confidential data out before you tune: a tuned model can replay its examples. If some got in, delete the model, clean the data and tune anew.',
          sources: [customEncryption],
          controls: ['si-10', 'ra-2'],
        },
        {
          id: 'model-encryption',
          layer: 'data',
          name: 'Encrypt custom models at rest',
          owner: 'aws',
          duty: 'Encrypt each custom model, with an AWS owned key unless you named another. Copied models are treated the same.',
          setting: alwaysOn,
          sources: [customEncryption],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key of custom models',
          owner: 'customer',
          duty: 'Name a customer managed key in the customisation or copy job where you need its policy. Limit it with kms:ViaService; without the grant Bedrock cannot read the model.',
          setting: optIn,
          sources: [customEncryption],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'knowledge-base',
      name: 'Knowledge base',
      summary:
        'Answers draw on your documents: synchronising them and protecting sources and stores is yours.',
      omit: ['api-keys', 'data-retention-mode', 'retention-enforcement', 'invocation-logs'],
      add: [
        {
          id: 'ingestion',
          layer: 'platform',
          name: 'Parse, embed and index documents',
          owner: 'aws',
          duty: 'On each sync, re-ingest what changed, skip what did not, and take deleted documents out of the vector store.',
          sources: [knowledgeSync],
          controls: ['si-12'],
          evidence: reports,
        },
        {
          id: 'source-sync',
          layer: 'application',
          name: 'Start the sync after each change',
          owner: 'customer',
          duty: 'Run StartIngestionJob whenever files are added, changed or removed, and read its statistics and warnings. Until then answers come from the old index, deleted documents included.',
          sources: [knowledgeSync],
          controls: ['si-12', 'cm-3'],
        },
        {
          id: 'knowledge-encryption',
          layer: 'data',
          name: 'Encrypt knowledge base resources',
          owner: 'aws',
          duty: 'Encrypt the knowledge base’s own data, with an AWS owned key by default, and use TLS to outside connectors and vector stores where their provider supports it.',
          sources: [knowledgeEncryption],
          controls: ['sc-28', 'sc-8'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the knowledge base’s key',
          owner: 'customer',
          duty: 'Name a KMS key when you create a fully managed knowledge base: one key serves transient and indexed data. In a custom one, set keys for ingestion and, per request, for sessions.',
          setting: optIn,
          sources: [knowledgeEncryption],
          controls: ['sc-12', 'sc-28'],
          evidence: [{ kind: 'config-rule', id: 'bedrock-data-source-encryption-enabled' }],
        },
        {
          id: 'sources-and-store',
          layer: 'data',
          name: 'Protect source buckets and vector store',
          owner: 'customer',
          duty: 'Encrypt the S3 buckets that hold the documents, let the service role decrypt them, and keep the secret of a third-party vector store in Secrets Manager.',
          sources: [knowledgeEncryption],
          controls: ['sc-28', 'ac-6', 'ia-5'],
        },
      ],
    },
    {
      id: 'agents-classic',
      name: 'Agents Classic',
      summary:
        'Bedrock runs the agent’s loop; its tools, versions and move to AgentCore are yours.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-07-30',
        note: 'Bedrock Agents Classic has been closed to new customers since 30 July 2026, and AWS plans no end of life. It recommends Amazon Bedrock AgentCore.',
        sources: [agentsClassic, agents],
      },
      omit: ['api-keys', 'data-retention-mode', 'retention-enforcement', 'invocation-logs'],
      change: {
        'model-versions': {
          name: 'Live with a frozen model catalogue',
          duty: 'Watch the end-of-life dates of the models that your agents use: models released after 30 July 2026 come to AgentCore, not to Agents Classic.',
          sources: [agentsClassic, modelLifecycle],
        },
        guardrails: {
          name: 'Attach a guardrail to the agent',
          duty: 'Configure a guardrail and attach it to the agent, where it is enforced during orchestration. Retest it, because AWS changes the models behind it.',
          sources: [agentsClassic, guardrailsHow],
        },
      },
      add: [
        {
          id: 'agent-orchestration',
          layer: 'platform',
          name: 'Run the agent’s loop',
          owner: 'aws',
          duty: 'Orchestrate model, data sources and API calls for the agent, and manage the capacity, memory and encryption under it.',
          sources: [agents],
          controls: ['si-2', 'cp-2'],
          evidence: reports,
        },
        {
          id: 'agent-tools',
          layer: 'application',
          name: 'Define action groups and their reach',
          owner: 'customer',
          duty: 'Define which of your systems’ APIs the agent can call, since it can call them without asking you, and read its traces to see each step of its reasoning.',
          sources: [agents],
          controls: ['ac-6', 'si-10'],
        },
        {
          id: 'agent-versions',
          layer: 'application',
          name: 'Test, version and release agents',
          owner: 'customer',
          duty: 'Test changes on TSTALIASID, and let the application call an alias that points to a version.',
          sources: [agents],
          controls: ['cm-3', 'sa-11'],
        },
        {
          id: 'agent-migration',
          layer: 'application',
          name: 'Move to AgentCore',
          owner: 'customer',
          duty: 'Plan the move, although no date forces it: no features will come, and CreateAgent fails with HTTP 403 in an account without agents activity in the past 12 months.',
          sources: [agentsClassic],
          controls: ['sa-22'],
        },
      ],
    },
  ],
});
