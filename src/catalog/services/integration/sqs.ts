import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Simple Queue Service (Amazon SQS)',
  shortName: 'SQS',
  summary:
    'SQS offers hosted message queues without servers. AWS runs and scales the queues. You own the policies, timeouts and messages.',
  guide: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/',
  read: '2026-11-26',
  aliases: [
    'Simple Queue Service',
    'message queue',
    'FIFO queue',
    'dead-letter queue',
    'DLQ',
    'SSE-SQS',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::SQS'],
    terraformPrefixes: ['aws_sqs_'],
    resources: [
      {
        types: ['aws_sqs_queue'],
        modes: [
          { mode: 'sse-kms', where: { kms_master_key_id: '*' }, also: true },
          { mode: 'fifo', where: { fifo_queue: 'true' } },
          { mode: 'standard' },
        ],
      },
      {
        types: ['AWS::SQS::Queue'],
        modes: [
          { mode: 'sse-kms', where: { KmsMasterKeyId: '*' }, also: true },
          { mode: 'fifo', where: { FifoQueue: 'true' } },
          { mode: 'standard' },
        ],
      },
    ],
  },
  archetype: 'serverless-data',
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
  notAsked: {
    'back-up': 'Messages are kept for at most 14 days. Store elsewhere what you need for longer.',
  },
  traits: ['vpc-endpoint'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS operates the operating system under the queues. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'engine-patches': {
      name: 'Run and patch the platform',
      owner: 'aws',
      duty: 'AWS operates the platform of the queues. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Separate the access of administrators, producers and consumers. Use IAM roles with temporary credentials for applications. To remove the ability to change queue permissions, deny `AddPermission`, `RemovePermission` and `SetQueueAttributes`.',
      sources: [
        {
          page: 'practices',
          at: [
            'Amazon SQS uses the … messages from queues',
            'You should use an … access Amazon SQS',
          ],
        },
        { page: 'attributes', at: 'To remove the ability … your IAM policy' },
      ],
    },
    'resource-policies': {
      name: 'Queue policy',
      owner: 'customer',
      duty: 'Unless the public must reach the queue, specify users in its policy instead of a wildcard or an empty principal. The queue is then open neither to the whole internet nor to every authenticated AWS user.',
      sources: [
        { page: 'practices', at: 'Unless you explicitly require … specific user or users' },
      ],
      evidence: ['SQS.3', 'sqs-queue-no-public-access', 'sqs-queue-policy-full-access-check'],
    },
    'customer-data': {
      name: 'Message bodies and attributes',
      owner: 'customer',
      duty: 'Take into account that server-side encryption encrypts the body of a message. It does not encrypt the message’s attributes or the queue’s name.',
      sources: [{ page: 'encryption', at: 'SSE encrypts the body … Per-queue metrics' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest with SSE-SQS',
      owner: 'aws',
      duty: 'By default, SQS encrypts messages with AES-256 as soon as they arrive in queues that are created without encryption attributes. A queue created at the HTTP (non-TLS) endpoint does not get this default.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'managedSse',
          at: [
            'SSE-SQS protects data at … Amazon SQS receives them',
            'The default SSE option … specifying encryption attributes',
            'Any new queue created … encryption by default',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the kind of encryption',
      owner: 'customer',
      duty: 'Choose one option for each queue, for example SSE-SQS or SSE-KMS. Turning off SSE-KMS does not automatically enable SSE-SQS. Messages that are already in the queue stay encrypted or unencrypted, as they were stored.',
      sources: [
        { page: 'managedSse', at: 'Amazon SQS allows you … in the request' },
        { page: 'encryption', at: 'A message is encrypted … queue is disabled' },
        { page: 'attributes', at: 'Only one server-side encryption … per queue' },
      ],
      controls: ['sc-12', 'sc-28'],
      evidence: ['SQS.1'],
    },
    durability: {
      name: 'Store copies across zones',
      owner: 'aws',
      duty: 'SQS writes a message redundantly to multiple Availability Zones before it acknowledges `SendMessage`.',
      sources: [
        { page: 'standard', at: 'Amazon SQS redundantly stores … before acknowledging it' },
      ],
    },
    'vpc-endpoint': {
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      remove: ['setting'],
      answers: ['open-network'],
      duty: 'If you must interact with a queue that must not be exposed to the internet, use a VPC endpoint. Queue policies can control access from specific VPC endpoints or VPCs.',
      sources: [{ page: 'practices', at: 'If you have queues … specific VPCs' }],
    },
  },
  remove: ['backups'],
  add: [
    {
      id: 'queue-run',
      layer: 'platform',
      name: 'Keep queues available, and scale them',
      owner: 'aws',
      duty: 'SQS uses redundant infrastructure for high availability. It scales transparently to handle load increases or spikes, without any provisioning instructions.',
      sources: [
        {
          page: 'welcome',
          at: [
            'Amazon SQS uses redundant … and consuming messages',
            'scaling transparently to handle … any provisioning instructions',
          ],
        },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'message-hiding',
      layer: 'platform',
      name: 'Hide a message during processing',
      owner: 'aws',
      duty: 'SQS keeps a received message in the queue. While the message’s visibility timeout lasts, SQS does not return the message to further receive requests.',
      sources: [{ page: 'welcome', at: 'While message A is … the visibility timeout' }],
      controls: ['si-10'],
    },
    {
      id: 'dead-letter-run',
      layer: 'platform',
      name: 'Move messages to the dead-letter queue',
      owner: 'aws',
      duty: 'If a redrive policy exists, SQS moves a message to the dead-letter queue when it has been received more often than `maxReceiveCount` allows.',
      sources: [{ page: 'attributes', at: 'numberTimesDeadLetterQueue' }],
      controls: ['si-11'],
    },

    {
      id: 'duplicates',
      layer: 'application',
      name: 'Handle duplicates and changed order',
      owner: 'customer',
      duty: 'Make sure that your application can handle messages that might arrive more than once or out of order. A standard queue ensures at-least-once delivery.',
      sources: [
        {
          page: 'standard',
          at: [
            'Standard queues ensure at-least-once … out of order',
            'as long as your … out of order',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'visibility-timeout',
      layer: 'application',
      name: 'Visibility timeout and message deletion',
      owner: 'customer',
      duty: 'Set the visibility timeout of the queue (30 seconds by default, 12 hours at most). Have the consumer delete a message that it has processed. This prevents the message from being received and processed again when the timeout expires.',
      sources: [
        { page: 'attributes', at: 'from 0 to 43,200 … Default: 30' },
        { page: 'welcome', at: 'The consumer (Component 2) … visibility timeout expires' },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'dead-letter-queue',
      layer: 'application',
      name: 'Dead-letter queue and its retention',
      owner: 'customer',
      duty: 'Create a dead-letter queue of the same type, account and Region as the source queue, and set a redrive policy. For standard queues, it is best practice to set a longer retention period than that of the source queue. Messages expire based on their original enqueue timestamp.',
      sources: [
        {
          page: 'deadLetter',
          at: [
            'must be in the … the source queue',
            'For standard queues, the … timestamp is unchanged',
            'it is a best … the original queue',
          ],
        },
        {
          page: 'attributes',
          at: ['numberTimesDeadLetterQueue', 'deadLetterQueueStandardQueue'],
        },
      ],
      controls: ['si-11', 'cp-10'],
      evidence: ['sqs-queue-dlq-check'],
    },
    {
      id: 'transport-policy',
      layer: 'access',
      name: 'Require TLS from clients',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Require `aws:SecureTransport` in the queue policy. If server-side encryption is enabled for the queue, requests to the queue must use HTTPS and Signature Version 4 anyway.',
      sources: [
        { page: 'practices', at: 'Allow only encrypted connections … to use SSL' },
        { page: 'encryption', at: 'All requests to queues … Signature Version 4' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'redrive-permission',
      layer: 'access',
      name: 'Limit the sources of a dead-letter queue',
      owner: 'customer',
      duty: 'In `RedriveAllowPolicy`, set `redrivePermission` to `denyAll`, or to `byQueue` with up to 10 source queues. By default, any queue of the same type, account and Region can use your queue as its dead-letter queue. For more than 10 source queues, set `allowAll`.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'attributes',
          verified: '2026-12-02',
          at: [
            '(Default) Any source … the dead-letter queue',
            'You can specify up … parameter to allowAll',
            'deadLetterQueueStandardQueue',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'message-retention',
      layer: 'data',
      name: 'Retention period',
      owner: 'customer',
      duty: 'Set a retention period of 60 seconds to 14 days; the default is 4 days. A change can take up to 15 minutes. Shortening the period can expire messages that are waiting in the queue.',
      sources: [
        {
          page: 'attributes',
          at: [
            'Changes made to the … of existing messages',
            'from 60 (1 minute) … 345,600 (4 days)',
          ],
        },
        { page: 'welcome', at: 'amazonSqsAutomatically4Days' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'retention-run',
      layer: 'data',
      name: 'Delete expired data',
      owner: 'aws',
      duty: 'SQS automatically deletes messages that have been in a queue for longer than its retention period.',
      sources: [{ page: 'welcome', at: 'amazonSqsAutomatically4Days' }],
      controls: ['si-12'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Log data events of Amazon SQS in CloudTrail with advanced event selectors. By default, CloudTrail logs management events, not data events.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'By default, CloudTrail doesn’t log data events',
            'you must use advanced … want to log',
            'By default, CloudTrail logs management events',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard queue with SSE-SQS',
      summary:
        'Standard queues, the default, have nearly unlimited throughput and at-least-once delivery. SQS itself manages the encryption keys.',
    },
    {
      id: 'fifo',
      name: 'FIFO queue',
      summary:
        'SQS drops repeated sends within five minutes if you provide an ID or a hash to compare.',
      override: {
        durability: {
          name: 'Store copies on several servers',
          owner: 'aws',
          duty: 'SQS keeps each message redundantly on multiple SQS servers.',
          sources: [
            {
              page: 'welcome',
              at: [
                'For the safety of … on multiple servers',
                'redundantly stores the messages across multiple Amazon SQS',
              ],
            },
          ],
        },
        duplicates: {
          name: 'Message deduplication IDs',
          owner: 'customer',
          duty: 'Send a `MessageDeduplicationId`, or enable content-based deduplication, which hashes the body but not the attributes. With neither, the send fails.',
          sources: [
            {
              page: 'exactlyOnce',
              at: 'To configure deduplication, you … attributes of the message',
            },
            { page: 'attributes', at: "If you don't provide … with an error" },
          ],
        },
        'dead-letter-queue': {
          name: 'Decide on a FIFO dead-letter queue',
          owner: 'customer',
          duty: 'If the exact order of messages must hold, use no dead-letter queue. If you use a dead-letter queue, it must be a FIFO queue too. The enqueue timestamp of a message resets when the message moves to that queue.',
          sources: [
            {
              page: 'deadLetter',
              at: [
                "Don't use a dead-letter … messages or operations",
                'For FIFO queues, the … the dead-letter queue',
              ],
            },
            { page: 'attributes', at: 'deadLetterQueueStandardQueue' },
          ],
        },
      },
      add: [
        {
          id: 'deduplication-run',
          layer: 'platform',
          name: 'Prevent duplicates for five minutes',
          owner: 'aws',
          duty: 'If `SendMessage` is retried within the 5-minute deduplication interval, SQS introduces no duplicates into the queue.',
          sources: [{ page: 'exactlyOnce', at: 'If you retry the … into the queue' }],
          controls: ['si-10'],
        },
      ],
    },
    {
      id: 'sse-kms',
      name: 'Standard queue with SSE-KMS',
      summary:
        'A KMS key protects the data keys of messages. You own the key’s policy, its changes and the permissions of callers.',
      override: {
        'encryption-at-rest': {
          name: 'Encrypt message bodies with the KMS key',
          owner: 'aws',
          remove: ['setting'],
          duty: 'SQS uses data keys to encrypt the bodies of messages sent after you enabled encryption. It stores these data keys, which are also encrypted, with the data that they protect.',
          sources: [
            {
              page: 'encryption',
              at: [
                'the data keys that … data they protect',
                'SSE encrypts the body … Amazon SQS queue',
                'A message is encrypted … encrypt backlogged messages',
              ],
            },
            { page: 'welcome', at: 'by using default Amazon … Key Management Service' },
          ],
        },
        'key-choice': {
          name: 'Choose the KMS key and keep old keys',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'If AWS services send events to the encrypted queue, create a customer managed key and permit the service in its key policy. If you change the key, retain the old key until the messages encrypted with it are processed and removed from the queue.',
          sources: [
            {
              page: 'keys',
              at: [
                'Several AWS services act … AWS KMS API methods',
                'To decrypt these messages … removed from the queue',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'data-key-reuse',
          layer: 'platform',
          name: 'Data key reuse period',
          owner: 'customer',
          duty: 'Choose a period between 60 seconds and 24 hours; the default is 5 minutes. A shorter period gives better security, but results in more calls to AWS KMS.',
          sources: [
            { page: 'encryption', at: 'The length of time, … 300 (5 minutes)' },
            {
              page: 'keys',
              at: 'A shorter reuse period … the Free Tier',
            },
          ],
          controls: ['sc-12', 'cm-6'],
        },
        {
          id: 'key-permissions',
          layer: 'access',
          name: 'Permissions to use the key',
          owner: 'customer',
          duty: 'Unless the key policy already does so, grant producers `kms:Decrypt` and `kms:GenerateDataKey`, and consumers `kms:Decrypt`. The AWS managed key’s policy already does so for its account. Consumers of a dead-letter queue also need `kms:Decrypt` for keys that encrypt messages in the source queue.',
          sources: [
            {
              page: 'keys',
              at: [
                'The policy for this … use encrypted queues',
                'the producer must have … for the KMS key',
                'the consumer must have … the source queue',
              ],
            },
          ],
          controls: ['ac-6', 'sc-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whose keys server-side encryption uses',
      questions: ['hold-key'],
      finding:
        'The page on security best practices says that server-side encryption uses keys managed in AWS KMS. The pages on encryption describe two kinds. SSE-SQS is the default of a new queue, and SQS itself manages its keys. SSE-KMS is the other kind. The catalogue follows the pages on encryption and shows SSE-KMS as a separate mode.',
      sources: [
        { page: 'practices', at: 'SSE uses keys managed … Key Management Service' },
        { page: 'encryption', at: 'SSE protects the contents … Service (SSE-KMS)' },
        { page: 'managedSse', at: "With SSE-SQS, you don't … manage encryption keys" },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon SQS',
    },
    practices: { path: 'sqs-security-best-practices', title: 'Amazon SQS security best practices' },
    encryption: { path: 'sqs-server-side-encryption', title: 'Encryption at rest in Amazon SQS' },
    managedSse: {
      path: 'sqs-configure-sqs-sse-queue',
      title: 'Configuring server-side encryption for a queue using SQS-managed encryption keys',
    },
    welcome: {
      path: 'welcome',
      title: 'What is Amazon Simple Queue Service?',
      passages: { amazonSqsAutomatically4Days: 'Amazon SQS automatically deletes … is 4 days' },
    },
    attributes: {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
      title: 'SetQueueAttributes',
      passages: {
        numberTimesDeadLetterQueue: 'The number of times … the dead-letter-queue',
        deadLetterQueueStandardQueue: 'The dead-letter queue of … be a standard queue',
      },
    },
    standard: { path: 'standard-queues', title: 'Amazon SQS standard queues' },
    deadLetter: { path: 'sqs-dead-letter-queues', title: 'Using dead-letter queues in Amazon SQS' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Simple Queue Service API calls using AWS CloudTrail',
    },
    exactlyOnce: {
      path: 'FIFO-queues-exactly-once-processing',
      title: 'Exactly-once processing in Amazon SQS',
    },
    keys: { path: 'sqs-key-management', title: 'Amazon SQS Key management' },
  },
});
