import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const welcome = page('welcome', 'What is Amazon Simple Queue Service?');
const practices = page('sqs-security-best-practices', 'Amazon SQS security best practices');
const encryption = page('sqs-server-side-encryption', 'Encryption at rest in Amazon SQS');
const managedSse = page(
  'sqs-configure-sqs-sse-queue',
  'Configuring server-side encryption for a queue using SQS-managed encryption keys',
);
const keys = page('sqs-key-management', 'Amazon SQS Key management');
const deadLetter = page('sqs-dead-letter-queues', 'Using dead-letter queues in Amazon SQS');
const trail = page(
  'logging-using-cloudtrail',
  'Logging Amazon Simple Queue Service API calls using AWS CloudTrail',
);
const standard = page('standard-queues', 'Amazon SQS standard queues');
const exactlyOnce = page(
  'FIFO-queues-exactly-once-processing',
  'Exactly-once processing in Amazon SQS',
);
const attributes = cite(
  'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
  'SetQueueAttributes',
  read,
);
const shared = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const sqs = defineService({
  id: 'sqs',
  name: 'Amazon Simple Queue Service (Amazon SQS)',
  shortName: 'SQS',
  category: 'integration',
  summary: 'Hosted message queues without servers: you own the policies, timeouts and messages.',
  docs: guide,
  aliases: [
    'Simple Queue Service',
    'message queue',
    'FIFO queue',
    'dead-letter queue',
    'DLQ',
    'SSE-SQS',
  ],
  contradictions: [
    {
      topic: 'Whose keys server-side encryption uses',
      finding:
        'The page on security best practices says that server-side encryption uses keys managed in AWS KMS. The pages on encryption describe two kinds: SSE-SQS, the default of a new queue, whose keys SQS manages itself, and SSE-KMS. The catalogue follows the latter and shows SSE-KMS as a mode of its own.',
      sources: [practices, encryption, managedSse],
    },
  ],
  archetype: 'serverless-data',
  omit: ['backups'],
  change: {
    'os-patches': {
      name: 'Patch the systems under the queues',
      duty: 'Operate and patch the systems that hold the queues, without a step for you to take.',
      sources: [shared],
    },
    'engine-patches': {
      name: 'Run, patch and scale the queues',
      duty: 'Patch the platform without action of yours, run it on redundant infrastructure, and scale through spikes in load; there is nothing for you to provision.',
      sources: [shared, welcome],
      controls: ['si-2', 'cp-2'],
      evidence: reports,
    },
    'iam-permissions': {
      duty: 'Separate administrators, producers and consumers, and give applications roles with temporary credentials. Deny SetQueueAttributes, AddPermission and RemovePermission to all who must not change a policy.',
      sources: [practices, attributes],
    },
    'resource-policies': {
      name: 'Who the queue policy lets in',
      duty: 'Unless the public must reach the queue, name users in its policy instead of a wildcard or an empty principal, so that it is open neither to the whole internet nor to every authenticated AWS user.',
      sources: [practices],
      evidence: [
        { kind: 'security-hub', id: 'SQS.3' },
        { kind: 'config-rule', id: 'sqs-queue-no-public-access' },
        { kind: 'config-rule', id: 'sqs-queue-policy-full-access-check' },
      ],
    },
    'customer-data': {
      name: 'Message bodies and attributes',
      duty: 'Keep sensitive values in the body: queue names and message attributes are not covered by server-side encryption. Content above 1 MiB belongs in Amazon S3 or DynamoDB, and the message points to it.',
      sources: [encryption, welcome],
    },
    'encryption-at-rest': {
      name: 'Encrypt message bodies with SSE-SQS',
      duty: 'Encrypt with AES-256 on receipt, in each queue that was created over TLS without encryption attributes. A queue created at the plain HTTP endpoint does not get this default.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [managedSse],
      evidence: reports,
    },
    'key-choice': {
      name: 'Keep encryption on, choose its kind',
      duty: 'Stay with SSE-SQS or move to SSE-KMS; a queue has one of them. Switching KMS off does not bring SSE-SQS back, and messages already waiting stay as they were stored.',
      sources: [managedSse, encryption, attributes],
      controls: ['sc-12', 'sc-28'],
      evidence: [{ kind: 'security-hub', id: 'SQS.1' }],
    },
    durability: {
      name: 'Store each message in several zones',
      duty: 'Write a message redundantly to multiple Availability Zones before SendMessage is acknowledged.',
      sources: [standard],
      evidence: reports,
    },
  },
  add: [
    {
      id: 'duplicates',
      layer: 'application',
      name: 'Tolerate repeats and disorder',
      owner: 'customer',
      duty: 'Write consumers that can take the same message twice and messages out of order: a standard queue promises delivery at least once.',
      sources: [standard],
      controls: ['si-10'],
    },
    {
      id: 'visibility-timeout',
      layer: 'application',
      name: 'Set the timeout, delete when done',
      owner: 'customer',
      duty: 'Choose a visibility timeout longer than the work takes (30 seconds by default, 12 hours at most), and delete each message after processing, or it comes back.',
      sources: [attributes, welcome],
      controls: ['cm-6'],
    },
    {
      id: 'dead-letter-queue',
      layer: 'application',
      name: 'Dead-letter queue and its retention',
      owner: 'customer',
      duty: 'Create a queue of the same type, account and Region, and a redrive policy (10 receives by default). Let it keep messages longer than the source: they expire by their original timestamp.',
      sources: [deadLetter, attributes],
      controls: ['si-11', 'cp-10'],
      evidence: [{ kind: 'config-rule', id: 'sqs-queue-dlq-check' }],
    },
    {
      id: 'transport-policy',
      layer: 'access',
      name: 'Refuse requests without TLS',
      owner: 'customer',
      duty: 'Require aws:SecureTransport in the queue policy. Where server-side encryption is enabled, every request needs HTTPS and Signature Version 4 anyway.',
      setting: optIn,
      sources: [practices, encryption],
      controls: ['sc-8'],
    },
    {
      id: 'vpc-endpoint',
      layer: 'access',
      name: 'Private path by VPC endpoint',
      owner: 'customer',
      duty: 'Where a queue must not be exposed to the internet, create a VPC endpoint, write its policy, and let the queue policy admit only that endpoint or VPC.',
      setting: optIn,
      sources: [practices],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'redrive-permission',
      layer: 'access',
      name: 'Limit who uses a dead-letter queue',
      owner: 'customer',
      duty: 'Set RedriveAllowPolicy to byQueue with up to 10 source queues, or to denyAll. Without it, any queue of the account and Region may name yours as its dead-letter queue.',
      setting: optIn,
      sources: [attributes],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'message-retention',
      layer: 'data',
      name: 'Choose how long messages live',
      owner: 'customer',
      duty: 'Set 60 seconds to 14 days; without a choice SQS deletes messages after 4 days. Shortening it can expire waiting messages within 15 minutes.',
      sources: [attributes, welcome],
      controls: ['si-12'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log sends, receives and deletes',
      owner: 'customer',
      duty: 'Add AWS::SQS::Queue data events to a trail with advanced event selectors: by default CloudTrail records only management calls such as CreateQueue and PurgeQueue.',
      setting: optIn,
      sources: [trail],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard queue with SSE-SQS',
      summary:
        'The default: nearly unlimited throughput, delivery at least once, and keys that SQS manages itself.',
    },
    {
      id: 'fifo',
      name: 'FIFO queue',
      summary:
        'SQS drops repeated sends within five minutes, if you give it an ID or a hash to compare.',
      change: {
        duplicates: {
          name: 'Give messages deduplication IDs',
          duty: 'Send a MessageDeduplicationId, or enable content-based deduplication, which hashes the body but not the attributes. With neither, the send fails.',
          sources: [exactlyOnce, attributes],
        },
        'dead-letter-queue': {
          name: 'Decide on a FIFO dead-letter queue',
          duty: 'Do without one where the exact order must hold. Otherwise make it a FIFO queue too: the retention clock of a message starts again when it arrives there.',
          sources: [deadLetter, attributes],
        },
        'engine-patches': {
          name: 'Run and patch the queues',
          duty: 'Patch the platform without action of yours and run it on redundant infrastructure; there is no server for you to provision.',
          sources: [shared, welcome],
          controls: ['si-2', 'cp-10'],
        },
        durability: {
          name: 'Store messages on several servers',
          duty: 'Keep each message redundantly on multiple SQS servers.',
          sources: [welcome],
        },
      },
      add: [
        {
          id: 'deduplication-run',
          layer: 'platform',
          name: 'Drop duplicates within five minutes',
          owner: 'aws',
          duty: 'Compare deduplication IDs, and add nothing to the queue when a send is retried within the 5-minute interval.',
          sources: [exactlyOnce],
          controls: ['si-10'],
          evidence: reports,
        },
      ],
    },
    {
      id: 'sse-kms',
      name: 'Standard queue with SSE-KMS',
      summary:
        'A KMS key protects the data keys of messages, so its policy, its changes and the permissions of callers become yours.',
      change: {
        'encryption-at-rest': {
          name: 'Encrypt bodies under the KMS key',
          duty: 'Encrypt each body with a data key and store that key, encrypted, beside it. When AWS KMS cannot be reached, go on with the cached data key.',
          setting: optIn,
          sources: [encryption, keys],
        },
        'key-choice': {
          name: 'Choose the KMS key, keep old ones',
          duty: 'Take your own key where SNS, S3 or CloudWatch Events send, or a Lambda function of another account reads: the AWS managed key’s policy is fixed. Keep an old key until its messages are gone.',
          sources: [keys, encryption],
          evidence: [],
        },
      },
      add: [
        {
          id: 'data-key-reuse',
          layer: 'platform',
          name: 'Set the data key reuse period',
          owner: 'customer',
          duty: 'Choose between 60 seconds and 24 hours (5 minutes by default): shorter is safer and calls AWS KMS more often, multiplied by the number of principals.',
          sources: [keys, encryption],
          controls: ['sc-12', 'cm-6'],
        },
        {
          id: 'key-permissions',
          layer: 'access',
          name: 'KMS permissions of the callers',
          owner: 'customer',
          duty: 'Allow producers kms:GenerateDataKey and kms:Decrypt, consumers kms:Decrypt, and those of a dead-letter queue also the source queue’s key. Limit service principals with aws:SourceArn.',
          sources: [keys],
          controls: ['ac-6', 'sc-12'],
        },
      ],
    },
  ],
});
