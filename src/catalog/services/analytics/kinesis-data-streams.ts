import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Kinesis Data Streams',
  shortName: 'Kinesis Data Streams',
  summary:
    'Kinesis Data Streams keeps streams of records for a day to a year. AWS runs the shards. You write and read the records and turn on encryption.',
  guide: 'https://docs.aws.amazon.com/streams/latest/dev/',
  docs: 'https://docs.aws.amazon.com/streams/latest/dev/introduction.html',
  read: '2026-11-24',
  aliases: ['Kinesis', 'KDS', 'shard', 'KCL', 'Kinesis Client Library', 'enhanced fan-out'],
  aws: {
    cloudFormationPrefixes: ['AWS::Kinesis'],
    terraformPrefixes: ['aws_kinesis_stream', 'aws_kinesis_resource_policy'],
    resources: [
      {
        types: ['aws_kinesis_stream'],
        modes: [
          { mode: 'on-demand', where: { 'stream_mode_details.stream_mode': 'ON_DEMAND' } },
          { mode: 'provisioned' },
        ],
      },
      {
        types: ['AWS::Kinesis::Stream'],
        modes: [
          { mode: 'on-demand', where: { 'StreamModeDetails.StreamMode': 'ON_DEMAND' } },
          { mode: 'provisioned' },
        ],
      },
    ],
  },
  archetype: 'serverless-data',
  notAsked: {
    'back-up':
      'Records expire after at most 365 days. Consumers store elsewhere what you need for longer.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS operates the operating system under the streams. AWS patches and fixes flaws within the infrastructure.',
      sources: [
        {
          page: 'sharedModel',
          at: ['awsOperatesSystemPlatforms', 'responsibleInfrastructure'],
        },
      ],
    },
    'engine-patches': {
      name: 'Run and patch the platform',
      owner: 'aws',
      duty: 'AWS operates the platform of the service, and patches and fixes flaws within the infrastructure. Kinesis makes records readable, typically less than a second after they are put.',
      sources: [
        {
          page: 'sharedModel',
          at: ['awsOperatesSystemPlatforms', 'responsibleInfrastructure'],
        },
        { page: 'introduction', at: 'The delay between the … less than 1 second' },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Give producers and consumers roles with temporary credentials and only the permissions that their task requires. A KCL application also needs permissions in DynamoDB and CloudWatch, where it keeps state and metrics.',
      sources: [
        {
          page: 'practices',
          at: [
            'you should grant only … perform a task',
            'you should use an … Kinesis data streams',
          ],
        },
        { page: 'access', at: 'If you are developing … on your behalf' },
      ],
    },
    'resource-policies': {
      name: 'Resource policies',
      owner: 'customer',
      answers: ['admit'],
      duty: 'To share a stream with another account, attach a policy to the stream and, for an enhanced fan-out consumer, a second policy to the consumer. These policies support no wildcards for actions or principals. The other account’s principal also needs an identity-based policy.',
      sources: [
        {
          page: 'access',
          at: [
            'Note that sharing access … the consumer ARN',
            'Adding a cross-account principal … to the resource',
            'Wildcard (*) is not … of least privilege',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Turn on encryption at rest',
      owner: 'customer',
      duty: 'Enable server-side encryption before sensitive records arrive. Records that are already in the stream are not encrypted. `StopStreamEncryption` disables encryption again.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: 'serverSideEncryptionEnabled',
        },
        { page: 'quotas', at: 'You can successfully disable … 24-hour period' },
      ],
      evidence: ['Kinesis.1', 'kinesis-stream-encrypted'],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Choose the AWS managed key, your own key or an imported key in AWS KMS. To share an encrypted stream through a resource policy, you need your own key. The key policy and the external account’s IAM policies must allow use of your key.',
      sources: [
        {
          page: 'encryption',
          at: [
            'AWS KMS makes it … AWS KMS service',
            'If you have enabled … customer-managed key (CMK)',
            'you must grant permission … the external account',
          ],
        },
      ],
    },
    durability: {
      name: 'Keep records until retention ends',
      owner: 'aws',
      duty: 'Kinesis provides durability and availability in on-demand and provisioned modes. It keeps records accessible until their retention period ends.',
      sources: [
        { page: 'capacityModes', at: 'Kinesis Data Streams provides … provisioned capacity modes' },
        { page: 'introduction', at: 'Data is put into … durability and elasticity' },
        { page: 'retention', at: 'The time period from … the retention period' },
      ],
    },
  },
  remove: ['backups'],
  add: [
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Scale the shards to the traffic',
      owner: 'aws',
      duty: 'In on-demand mode, Kinesis accommodates up to double the peak writes of the last 30 days. Once a shard takes in more than 500 KB a second, Kinesis splits it within 15 minutes. If traffic more than doubles the previous peak within 15 minutes, writes can be throttled.',
      sources: [
        {
          page: 'capacityModes',
          at: [
            'A data stream in … previous 30 days',
            'write throttling can occur … a 15-minute duration',
            'When the incoming traffic … within 15 minutes',
          ],
        },
      ],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'mode-switch',
      layer: 'platform',
      name: 'Switch capacity modes',
      owner: 'aws',
      duty: 'Kinesis lets you switch a stream between the on-demand and provisioned modes twice within 24 hours. Applications that use the stream are not disrupted.',
      sources: [
        {
          page: 'capacityModes',
          at: [
            'you can switch between … within 24 hours',
            'Switching between modes … this data stream',
          ],
        },
      ],
      controls: ['cp-2', 'cm-3'],
    },
    {
      id: 'partition-keys',
      layer: 'application',
      name: 'Spread partition keys and retry requests',
      owner: 'customer',
      duty: 'Avoid partition keys that distribute data unevenly. If a shard’s records exceed the shard’s limits, you may experience exceptions. In on-demand mode, AWS recommends that you retry requests that fail because traffic exceeds twice the prior peak.',
      sources: [
        {
          page: 'capacityModes',
          at: [
            'If your incoming traffic … Kinesis Data Streams',
            'You may experience read … exceed its limits',
          ],
        },
      ],
      controls: ['sc-5', 'cp-2'],
    },
    {
      id: 'client-library',
      layer: 'application',
      name: 'Update the client library',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Use the latest KCL for its security improvements and bug fixes. In versions up to 2.6.0, a rare condition can block shard processing when capacity changes. With KCL 3.x, do not use AWS SDK for Java 2.27.19 to 2.27.23.',
      sources: [
        {
          page: 'clientLibrary',
          at: [
            'KCL is frequently updated … all latest improvements',
            'If you are using … stream capacity changes',
            'Do not use AWS … with KCL 3.x',
          ],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'consumer-recovery',
      layer: 'application',
      name: 'Restart failed consumers',
      owner: 'customer',
      duty: 'Detect and handle failed workers, and detect and restart a failed application. If a failure is not detected, the application’s workers on other EC2 instances, if there are any, take over the shards. AWS recommends an Auto Scaling group, which replaces a failed EC2 instance.',
      sources: [
        {
          page: 'resilience',
          at: [
            'you should detect and … this and restart it',
            'In a situation where … handle the failure',
            'We recommend that you … to replace it',
          ],
        },
      ],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'encryption-run',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Once you have enabled server-side encryption, Kinesis encrypts incoming records before they reach the storage layer and decrypts them after retrieval. Producers and consumers need not manage keys or cryptography.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Data is encrypted before … retrieved from storage',
            'your Kinesis stream producers … cryptographic operations',
            'serverSideEncryptionEnabled',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'retention',
      layer: 'data',
      name: 'Retention period',
      owner: 'customer',
      duty: 'Set a retention period that lets consumers read data before it expires, even if problems occur. The default is 24 hours and the maximum is 365 days. If you decrease the period, older records become inaccessible almost immediately.',
      sources: [
        {
          page: 'retention',
          at: [
            'A Kinesis data stream … (365 days)',
            'Kinesis Data Streams almost … the retention period',
            'Set your data retention … if problems occur',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
      evidence: ['Kinesis.3', 'kinesis-stream-backup-retention-check'],
    },
    {
      id: 'api-logs',
      layer: 'data',
      name: 'Log API calls',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Create a CloudTrail trail for an ongoing record of events. Without one, you can still view the most recent events in the event history.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: ['If you create a … in Event history', 'For an ongoing record … create a trail'],
        },
      ],
      controls: ['au-2', 'au-11', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'On-demand Standard',
      summary:
        'AWS sets the number of shards and splits them. Send no more than double the previous peak, and retry throttled requests.',
      add: [
        {
          id: 'stream-quota',
          layer: 'platform',
          name: 'Request quota increases in advance',
          owner: 'customer',
          duty: 'Plan for the defaults of 4 MB a second of writes for a new stream and 50 on-demand streams per account. Three Regions have higher limits. In other Regions, a stream scales up to 200 MB a second unless you request more.',
          sources: [
            {
              page: 'quotas',
              at: [
                'By default, you can … on-demand capacity mode',
                'By default, new data … of read throughput',
                'For other Regions, data … read throughput',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
      ],
    },
    {
      id: 'on-demand-advantage',
      name: 'On-demand Advantage',
      summary:
        'With this account setting, you can warm a stream before an event and scale it down afterwards. The setting requires a minimum use for the Region.',
      add: [
        {
          id: 'warm-throughput',
          layer: 'platform',
          name: 'Warm streams before an event',
          owner: 'customer',
          duty: 'You can configure warm throughput to warm a stream’s write capacity before an event. If a transient burst has scaled the stream beyond its warm capacity, you can trigger a scale-down. To trigger it, set the warm throughput to the same or a lower value.',
          sources: [
            {
              page: 'capacityModes',
              at: [
                'If you want to … data throughput arrives',
                'stream to scale beyond … a lower value',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'warm-capacity',
          layer: 'platform',
          name: 'Provide warm throughput',
          owner: 'aws',
          duty: 'Kinesis provides the capacity that you configure as warm throughput. If you trigger a scale-down, Kinesis decreases capacity to the requested number or to what the last hour’s peak ingest needs, whichever is higher.',
          sources: [
            {
              page: 'capacityModes',
              at: [
                'you can configure the … data throughput arrives',
                'The stream capacity decreases … whichever is higher',
              ],
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'account-commitment',
          layer: 'platform',
          name: 'Enable On-demand Advantage',
          owner: 'customer',
          duty: 'Decide whether to commit the account to at least 25 MiB a second of ingest and of retrieval across all on-demand streams in the Region. AWS charges for a shortfall. You can disable the setting after 24 hours at the earliest, and must first remove configured warm throughput.',
          sources: [
            {
              page: 'capacityModes',
              at: [
                'charged the difference as … discounted rate',
                'When enabled, the account … configured on on-demand streams',
              ],
            },
          ],
          controls: ['cm-3', 'sa-9'],
        },
      ],
    },
    {
      id: 'provisioned',
      name: 'Provisioned',
      summary: 'You set the number of shards, split them and set alarms on them.',
      override: {
        capacity: {
          name: 'Provision capacity',
          owner: 'customer',
          duty: 'Specify the number of shards, and change it with `UpdateShardCount` while the stream is in use. If you do not configure the stream for your peak, requests may encounter exceptions, and you must scale the stream yourself.',
          sources: [
            {
              page: 'capacityModes',
              at: [
                'you can dynamically scale … data from the stream',
                'With the provisioned mode, … the data stream',
                'You may still experience … your data traffic',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'hot-shards',
          layer: 'platform',
          name: 'Find and split hot shards',
          owner: 'customer',
          duty: 'If uneven partition keys make a shard’s records exceed the shard’s limits, identify the hot shards and split them manually. After you switch from on-demand mode, you are responsible for monitoring and adjusting the shard count.',
          sources: [
            {
              page: 'capacityModes',
              at: [
                'You may also experience … your traffic',
                'your data stream also … your write throughput',
              ],
            },
          ],
          controls: ['si-4', 'cp-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How much data a single shard takes in',
      finding:
        'The table of API limits on the quotas page gives `PutRecord` 10 MiB a second for each shard. The page on modes says 1 MB a second. The quotas page says the same for `PutRecords` and for streams. The catalogue follows 1 MB, and reads 10 MiB as the burst that one large record may use.',
      sources: [
        { page: 'quotas', at: 'up to a maximum … of 10MiB per second' },
        { page: 'capacityModes', at: 'unless a single partition … per second limits' },
      ],
    },
  ],
  pages: {
    quotas: { path: 'service-sizes-and-limits', title: 'Quotas and limits', read: '2026-11-26' },
    capacityModes: {
      path: 'how-do-i-size-a-stream',
      title: 'Choose the right mode to stream in',
      read: '2026-11-26',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
      passages: {
        awsOperatesSystemPlatforms: 'AWS operates the infrastructure … system, and platforms',
        responsibleInfrastructure: 'responsible for patching and … within the infrastructure',
      },
    },
    introduction: {
      path: 'introduction',
      title: 'What is Amazon Kinesis Data Streams?',
      read: '2026-11-26',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Kinesis Data Streams',
      read: '2026-11-26',
    },
    access: {
      path: 'controlling-access',
      title: 'Controlling access to Amazon Kinesis Data Streams resources using IAM',
      read: '2026-11-26',
    },
    encryption: {
      path: 'what-is-sse',
      title: 'What is server-side encryption for Kinesis Data Streams?',
      read: '2026-11-26',
      passages: {
        serverSideEncryptionEnabled:
          'Server-side encryption encrypts incoming … encryption is enabled',
      },
    },
    clientLibrary: { path: 'kcl', title: 'Use Kinesis Client Library', read: '2026-11-26' },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in Amazon Kinesis Data Streams',
      read: '2026-11-26',
    },
    retention: {
      path: 'kinesis-extended-retention',
      title: 'Change the data retention period',
      read: '2026-11-26',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Log Amazon Kinesis Data Streams API calls with AWS CloudTrail',
      read: '2026-11-26',
    },
  },
});
