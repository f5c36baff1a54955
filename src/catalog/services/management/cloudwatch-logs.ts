import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CloudWatch Logs',
  shortName: 'CloudWatch Logs',
  summary:
    'AWS takes in, stores and encrypts log events. You decide how long they are kept and what they reveal.',
  guide: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/',
  read: '2026-11-26',
  aliases: ['log groups', 'log streams', 'Logs Insights', 'CWL', 'metric filters', 'log retention'],
  aws: {
    cloudFormationPrefixes: ['AWS::Logs'],
    terraformPrefixes: ['aws_cloudwatch_log_', 'aws_cloudwatch_query_definition'],
    resources: [
      {
        types: ['aws_cloudwatch_log_group'],
        modes: [
          { mode: 'infrequent-access', where: { log_group_class: 'INFREQUENT_ACCESS' } },
          { mode: 'delivery', where: { log_group_class: 'DELIVERY' } },
          { mode: 'standard' },
        ],
      },
      {
        types: ['AWS::Logs::LogGroup'],
        modes: [
          { mode: 'infrequent-access', where: { LogGroupClass: 'INFREQUENT_ACCESS' } },
          { mode: 'delivery', where: { LogGroupClass: 'DELIVERY' } },
          { mode: 'standard' },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: { 'back-up': 'The AWS pages compared do not say who takes backups here.' },
  traits: ['default-encryption', 'tls-endpoint', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of CloudWatch Logs. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant access to log groups and destinations, for example based on tags. For log streams, you control access at the level of the log group.',
      sources: [{ page: 'groups', at: 'You can use tags … and log streams' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'CloudWatch Logs encrypts log groups on the server side, by default with 256-bit AES-GCM. If you associated a KMS key, CloudWatch Logs uses that key instead.',
      setting: 'always-on',
      sources: [{ page: 'encryption', at: 'Log group data is … AWS KMS key' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'CloudWatch Logs encrypts log data in transit.',

      sources: [{ page: 'overview', at: 'Log data is encrypted while in transit' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want your own key, associate a symmetric KMS key with the log group. The console cannot associate a key with an existing log group. Keep old keys enabled: CloudWatch Logs cannot read logs that were encrypted with a key that is now disabled.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'if the key is … with that key',
            'CloudWatch Logs supports only symmetric KMS keys',
            "You can't associate a … the CloudWatch console",
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
      evidence: ['cloudwatch-log-group-encrypted'],
    },
  },
  add: [
    {
      id: 'log-ingestion',
      layer: 'platform',
      name: 'Ingest and store log events',
      owner: 'aws',
      duty: 'CloudWatch Logs manages the ingestion and storage of log events, with no limit on the number of streams in a log group.',
      sources: [
        { page: 'classes', at: 'Fully managed log ingestion and storage' },
        { page: 'groups', at: 'There is no limit … one log group' },
      ],
      controls: ['au-4', 'au-12'],
    },
    {
      id: 'masking-run',
      layer: 'platform',
      name: 'Detect and mask sensitive data',
      owner: 'aws',
      duty: 'If a data protection policy exists, CloudWatch Logs detects matching data when events are ingested. By default, it masks this data at all egress points. It also emits a metric when it detects matching data.',
      sources: [
        {
          page: 'masking',
          at: [
            'createSubscriptionFilters',
            'Sensitive data is detected … are not masked',
            'A metric is emitted … AWS/Logs namespace',
          ],
        },
      ],
      controls: ['si-4', 'sc-28'],
    },
    {
      id: 'key-use',
      layer: 'data',
      name: 'Encrypt and decrypt with your KMS key',
      owner: 'aws',
      duty: 'After you associate a key, CloudWatch Logs encrypts newly ingested data with it. The data stays encrypted through its retention period. CloudWatch Logs decrypts the data when it is requested, provided that CloudWatch Logs has permissions for the key.',
      sources: [
        { page: 'encryption', at: 'all newly ingested data … encrypted data is requested' },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'log-sources',
      layer: 'application',
      name: 'Send log events',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Send log events with the CloudWatch agent, the AWS CLI or the `PutLogEvents` API. CloudWatch Logs receives the events of several AWS services automatically.',
      sources: [
        {
          page: 'groups',
          at: [
            'CloudWatch Logs automatically receives … metrics and logs',
            'uploads batches of log … to CloudWatch Logs',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'log-class',
      layer: 'application',
      name: 'Choose the log class',
      owner: 'customer',
      duty: 'Choose the log class when you create a log group. You cannot change the class later. Infrequent Access saves on ingestion only, not on storage or queries.',
      sources: [
        {
          page: 'classes',
          at: ['differ in ingestion costs … each log class', 'afterLogGroupCantChanged'],
        },
      ],
      controls: ['au-2', 'cm-6'],
    },
    {
      id: 'log-monitoring',
      layer: 'application',
      name: 'Filter log events',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Use metric filters or subscription filters, which the Standard log class supports. If a metric filter finds a term that you search for, CloudWatch Logs sends the data to a metric that you specify.',
      sources: [
        { page: 'overview', at: 'When the term you … that you specify' },
        { page: 'classes', at: ['subscriptionFilters', 'metricFilters'] },
      ],
      controls: ['au-6', 'si-4'],
      evidence: ['CloudWatch.1', 'CloudWatch.2'],
    },
    {
      id: 'masking',
      layer: 'application',
      name: 'Mask sensitive data',
      owner: 'customer',
      duty: 'If logs may hold sensitive data, write a data protection policy for the account or a log group. Decide who has `logs:Unmask`. Events from before the policy are not masked.',
      sources: [
        {
          page: 'masking',
          at: [
            'Only users who have … view unmasked data',
            'You can create a … in the future',
            'log events ingested to … are not masked',
          ],
        },
      ],
      controls: ['sc-28', 'ac-6'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'Turn on deletion protection for log groups that must not be deleted by accident. Examples are log groups with audit data or logs of production applications.',
      setting: 'off-by-default',
      sources: [
        { page: 'overview', at: 'When enabled on a … production application logs' },
        { page: 'groups', at: 'You can optionally enable … important log groups' },
      ],
      controls: ['au-9', 'cp-9'],
    },
    {
      id: 'deletion-block',
      layer: 'data',
      name: 'Refuse to delete protected log groups',
      owner: 'aws',
      duty: 'If deletion protection is on, CloudWatch Logs blocks deletions of the log group and its streams until the protection is explicitly disabled.',
      sources: [{ page: 'overview', at: 'When enabled on a … is explicitly disabled' }],
      controls: ['au-9'],
    },
    {
      id: 'retention',
      layer: 'data',
      name: 'Log retention',
      owner: 'customer',
      duty: 'Choose a retention period between one day and ten years for a log group, or keep its events indefinitely, which is the default.',
      setting: 'off-by-default',
      sources: [
        { page: 'overview', at: 'By default, logs are … and one day' },
        { page: 'groups', at: 'By default, log data … retention setting is deleted' },
      ],
      controls: ['au-11', 'si-12'],
      evidence: ['CloudWatch.16', 'cw-loggroup-retention-period-check'],
    },
    {
      id: 'retention-run',
      layer: 'data',
      name: 'Delete expired data',
      owner: 'aws',
      duty: 'CloudWatch Logs marks expired events and deletes them, typically within 72 hours, but in rare situations later. Once marked, the events add nothing to archival storage costs.',
      sources: [
        {
          page: 'groups',
          at: [
            'It typically takes up … might take longer',
            'When log events reach … deleted until later',
          ],
        },
      ],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'If you generate queries with natural language, AWS might use data of your prompts to improve the quality of CloudWatch Logs Insights.',
      sources: [
        {
          page: 'queryAssist',
          at: 'The natural language prompt … CloudWatch Logs Insights',
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      switchOf: 'content-use',
      duty: 'If you do not want your content used to improve natural language queries, create an AI services opt-out policy. For all AI features of CloudWatch Logs, create the policy for CloudWatch Logs.',
      sources: [
        {
          page: 'queryAssist',
          at: 'You can opt out … for CloudWatch Logs',
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard log class',
      summary:
        'This class has all features, including filters, subscriptions, Live Tail and alarms from logs.',
      add: [
        {
          id: 'subscription-delivery',
          layer: 'platform',
          name: 'Deliver events to subscriptions',
          owner: 'aws',
          duty: 'CloudWatch Logs sends matching events to the destination soon after ingestion. After retryable errors, it retries for up to 24 hours. After other errors, it disables the filter for up to 10 minutes and skips the logs from that time.',
          sources: [
            {
              page: 'subscriptions',
              at: [
                'soon after being ingested … than three minutes',
                'CloudWatch Logs continues to … logs are skipped',
              ],
            },
          ],
          controls: ['au-12'],
        },

        {
          id: 'log-archive',
          layer: 'data',
          name: 'Archive log data',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you want to archive logs continuously, AWS recommends that you use subscriptions rather than regular exports to Amazon S3.',
          sources: [{ page: 's3Export', at: 'recommendSubscriptions' }],
          controls: ['cp-9', 'au-11'],
        },
      ],
    },
    {
      id: 'infrequent-access',
      name: 'Infrequent Access log class',
      summary:
        'Ingestion is cheaper, but this class has no metric or subscription filters. You have to set alarms on these logs in another way.',
      override: {
        'masking-run': {
          owner: 'aws',
          duty: 'If a data protection policy exists, CloudWatch Logs detects matching data when events are ingested. By default, it masks this data at all egress points. The Standard and Infrequent Access log classes both support this masking.',
          sources: [
            {
              page: 'masking',
              at: ['createSubscriptionFilters', 'Masking sensitive data is … Access log classes'],
            },
            { page: 'classes', at: 'Sensitive data protection with masking' },
          ],
        },
      },
      remove: ['log-monitoring'],
      add: [
        {
          id: 'log-archive',
          layer: 'data',
          name: 'Export log data to Amazon S3',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'To export log data to Amazon S3, create a bucket for the data. AWS recommends subscriptions for a continuous archive, but this class has no subscription filters.',
          sources: [
            {
              page: 's3Export',
              at: ['recommendSubscriptions', 'you must create an … exported log data'],
            },
            { page: 'classes', at: ['Export to Amazon S3', 'subscriptionFilters'] },
          ],
          controls: ['cp-9', 'au-11'],
        },
        {
          id: 'log-monitoring',
          layer: 'application',
          name: 'Query log events',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Find events with Logs Insights queries. This class has no metric filters, subscription filters, anomaly detection or Live Tail. It also does not support `GetLogEvents` and `FilterLogEvents`.',
          sources: [
            {
              page: 'classes',
              at: [
                'CloudWatch Logs Insights query commands',
                'CloudWatch Logs Anomaly Detection … Infrequent Access log class',
                'metricFilters',
              ],
            },
          ],
          controls: ['au-6', 'si-4'],
        },
      ],
    },
    {
      id: 'centralized',
      name: 'Centralized in an organization',
      summary:
        'AWS copies new log events of many accounts and Regions into one account. You set the rules, log group names and keys.',
      add: [
        {
          id: 'centralization-run',
          layer: 'platform',
          name: 'Copy events to the central account',
          owner: 'aws',
          duty: 'CloudWatch Logs copies events at ingestion to the destination account according to your rules. It encrypts the events in transit with an AWS owned service key. If you chose a backup Region, the events can be replicated there too.',
          sources: [
            {
              page: 'centralization',
              at: [
                'Log events from source … rules you define',
                'optionalRecoveryPurposes',
                'CloudWatch Logs centralization actively … owned service key',
              ],
            },
          ],
          controls: ['au-9', 'au-4'],
        },
        {
          id: 'centralization-rules',
          layer: 'application',
          name: 'Centralization rules',
          owner: 'customer',
          duty: 'Write the rules, which do not cover earlier log data, in the management account or a delegated administrator account. By default, log groups with the same name merge in the destination account. AWS advises including the source account ID in the names.',
          sources: [
            {
              page: 'centralization',
              at: [
                'only processes new log … is not centralized',
                'Centralization rules are managed … or delegated administrator',
                'By default, only the … the destination account',
              ],
            },
            { page: 'centralization', at: 'Include the source account … logs came from' },
          ],
          controls: ['au-6', 'au-9'],
        },
        {
          id: 'backup-region',
          layer: 'data',
          name: 'Choose a backup Region',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you want a backup Region, select a second Region in the destination account. CloudWatch Logs keeps a further copy of the centralized logs there for resilience and disaster recovery.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'centralization',
              at: 'optionalRecoveryPurposes',
            },
          ],
          controls: ['cp-6', 'cp-9'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Enable trusted access for CloudWatch, the management account and the destination account. AWS recommends the console, which creates the service-linked role. If you use another method, create that role separately.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'centralization',
              at: [
                'Trusted access must be … the log data',
                'It is recommended to … be created separately',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'centralization-keys',
          layer: 'access',
          name: 'Permissions to use the keys',
          owner: 'customer',
          duty: 'If destination log groups use a customer managed key, tag the key with `LogsManaged = true`, and let CloudWatch Logs use the key. If the key does not permit this use, delivery fails. Source keys need permissions too, for example if log groups have data protection policies or when throughput limits are reached.',
          sources: [
            {
              page: 'centralization',
              at: [
                'add the tag LogsManaged … to access it',
                'requires KMS permissions in … to centralize it',
                'will fail to deliver … to use it',
              ],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
      ],
    },
    {
      id: 'delivery',
      name: 'Delivery log class',
      summary:
        'This class is only for delivering Lambda logs to S3 or Data Firehose. AWS fixes the retention at two days.',
      notAsked: {
        'back-up':
          'Events are kept for two days. The lasting copy is at the destination that you name.',
      },
      override: {
        'log-sources': {
          name: 'Use the class for Lambda logs only',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Use log groups of the Delivery class for AWS Lambda logs only, to deliver the logs to Amazon S3 or Amazon Data Firehose.',
          sources: [{ page: 'classes', at: 'Use the Delivery log … Amazon Data Firehose' }],
        },
        'log-class': {
          owner: 'customer',
          duty: 'Choose the log class when you create a log group. You cannot change the class later, and the Delivery class has no Logs Insights queries.',
          sources: [
            {
              page: 'classes',
              at: ['afterLogGroupCantChanged', "This log class doesn't … Logs Insights queries"],
            },
          ],
        },
        retention: {
          name: 'Keep events for two days',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'CloudWatch Logs keeps the events for two days. You cannot change the period.',
          setting: 'always-on',
          sources: [{ page: 'classes', at: 'Log events in log … cannot be changed' }],
        },
      },
      remove: [
        'content-use',
        'content-opt-out',
        'key-choice',
        'key-use',
        'masking-run',
        'log-monitoring',
        'masking',
        'deletion-protection',
        'deletion-block',
        'retention-run',
      ],
      add: [
        {
          id: 'destination',
          layer: 'data',
          name: 'Store the logs at the destination',
          owner: 'customer',
          duty: 'Use the Delivery class only to deliver AWS Lambda logs that you store in Amazon S3 or Amazon Data Firehose. CloudWatch Logs keeps the log events for two days.',
          sources: [{ page: 'classes', at: 'Use the Delivery log … cannot be changed' }],
          controls: ['au-11', 'au-9'],
        },
      ],
    },
  ],
  pages: {
    s3Export: {
      path: 'S3Export',
      title: 'Exporting log data to Amazon S3',
      read: '2026-11-26',
      passages: { recommendSubscriptions: 'We recommend that you … use subscriptions' },
    },
    groups: {
      path: 'Working-with-log-groups-and-streams',
      title: 'Working with log groups and log streams',
    },
    classes: {
      path: 'CloudWatch_Logs_Log_Classes',
      title: 'Log classes',
      passages: {
        afterLogGroupCantChanged: "After a log group … can't be changed",
        subscriptionFilters: 'Subscription filters',
        metricFilters: 'Metric filters',
      },
    },
    masking: {
      path: 'mask-sensitive-log-data',
      title: 'Help protect sensitive log data with masking',
      passages: { createSubscriptionFilters: 'When you create a … and subscription filters' },
    },
    overview: { path: 'WhatIsCloudWatchLogs', title: 'What is Amazon CloudWatch Logs?' },
    encryption: {
      path: 'encrypt-log-data-kms',
      title: 'Encrypt log data in CloudWatch Logs using AWS Key Management Service',
    },
    centralization: {
      path: 'CloudWatchLogs_Centralization',
      title: 'Cross-account cross-Region log centralization',
      passages: {
        optionalRecoveryPurposes: 'An optional secondary region … disaster recovery purposes',
      },
    },
    subscriptions: {
      path: 'Subscriptions',
      title: 'Real-time processing of log data with subscriptions',
    },
    queryAssist: {
      path: 'CloudWatchLogs-Insights-Query-Assist',
      title: 'Use natural language to generate and update CloudWatch Logs Insights queries',
    },
  },
});
