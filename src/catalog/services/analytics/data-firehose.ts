import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Data Firehose',
  shortName: 'Data Firehose',
  summary:
    'Carries streaming data to stores and tools: AWS buffers and delivers, you keep destinations, role and keys in order.',
  guide: 'https://docs.aws.amazon.com/firehose/latest/dev/',
  docs: 'https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: [
    'Firehose',
    'Kinesis Data Firehose',
    'Amazon Kinesis Data Firehose',
    'delivery stream',
    'Firehose stream',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::KinesisFirehose'],
    terraformPrefixes: ['aws_kinesis_firehose_'],
  },
  archetype: 'managed-application',
  change: {
    'service-software': {
      name: 'Run the delivery service',
      duty: 'Run what takes records in, buffers them and delivers them to the destination that you specify: you need not write applications or manage resources.',
      sources: [{ page: 'overview', at: 'With Amazon Data Firehose … that you specified' }],
      evidence: ['SOC 2 report'],
    },
    'iam-permissions': {
      name: 'Who may write to the stream',
      duty: 'Decide which operations an application gets on which stream: the guide’s sample policy grants UpdateDestination and DeleteDeliveryStream along with PutRecord and PutRecordBatch, and can be adjusted.',
      sources: [
        {
          page: 'access',
          at: [
            'To give your application … similar to this example',
            'You can adjust the … Action section',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Content of records, and who sees it',
      duty: 'Manage and classify the data that your records carry, and grant permissions to it.',
      controls: ['ra-2'],
    },
  },
  add: [
    {
      id: 'delivery-run',
      layer: 'platform',
      name: 'Buffer, deliver and retry',
      owner: 'aws',
      duty: 'Collect records to the buffer size or interval that you set, deliver them, and retry a destination that fails for as long as the stream’s settings and the source allow.',
      sources: [
        { page: 'overview', at: 'Amazon Data Firehose buffers … to destinations' },
        { page: 'delivery', at: 'When you send data … your chosen destination' },
        {
          page: 'failures',
          at: [
            'Amazon Data Firehose keeps … the delivery succeeds',
            'Retries continue indefinitely, up … on the stream',
          ],
        },
      ],
      controls: ['cp-10', 'sc-5'],
    },
    {
      id: 'failure-backup',
      layer: 'platform',
      name: 'Put failed records into your bucket',
      owner: 'aws',
      duty: 'When the retry duration of a destination such as Redshift, OpenSearch or Splunk is over, deliver what failed, or a manifest of it, to your S3 bucket. If the destination and that bucket both fail, pause the delivery until one of them works.',
      sources: [
        {
          page: 'failures',
          at: [
            'The skipped documents are … for manual backfill',
            'information is delivered to … for manual backfill',
          ],
        },
        {
          page: 'failures',
          at: [
            'When Firehose (a) fails … backup S3 location',
            'considers it a data … Amazon S3 bucket',
          ],
        },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'error-log-writing',
      layer: 'platform',
      name: 'Write the delivery errors',
      owner: 'aws',
      duty: 'Send delivery errors to CloudWatch Logs where you enabled that, and create log group and streams if you did so in the console. At high failure rates send a sample: completeness is not guaranteed.',
      sources: [
        {
          page: 'errorLogs',
          at: ['a log group and … on your behalf', 'does not guarantee that … to CloudWatch Logs'],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'record-format',
      layer: 'application',
      name: 'Give records a form that fits',
      owner: 'customer',
      duty: 'Send what the destination can read: S3 objects have no delimiters by default, and OpenSearch needs single-line UTF-8 JSON. A record is 1,000 KiB at most, before base64.',
      sources: [
        {
          page: 'delivery',
          at: [
            'By default, Firehose concatenates … without any delimiters',
            'Make sure that your … single-line JSON object',
          ],
        },
        {
          page: 'quota',
          at: [
            'The maximum size of … is 1,000 KiB',
            'forwards records above 6Mb … error S3 bucket',
            'delivers this record to S3 error bucket',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'duplicates',
      layer: 'application',
      name: 'Tolerate duplicate records',
      owner: 'customer',
      duty: 'Let consumers cope with repeats, which delivery retries might introduce at all destinations except Amazon S3, Apache Iceberg Tables and Snowflake.',
      sources: [
        {
          page: 'delivery',
          at: [
            'delivery retries by Amazon … eventually goes through',
            'except for Amazon S3 … Snowflake destinations',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'delivery-role',
      layer: 'access',
      name: 'The role that Firehose assumes',
      owner: 'customer',
      duty: 'Create the role that Firehose assumes, with access to the bucket, key, function and log streams in use; statements of the sample policy for a source that you do not use can go. For a bucket that is not yours add s3:PutObjectAcl.',
      sources: [
        {
          page: 'access',
          at: [
            'Amazon Data Firehose assumes … group and streams',
            'add s3:PutObjectAcl to the … S3 actions',
            'you can remove that statement',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'destination-path',
      layer: 'access',
      name: 'Let Firehose reach the destination',
      owner: 'customer',
      duty: 'Grant Firehose access to the destination, and let its security settings allow the connections. Of Redshift clusters, only those that are publicly accessible are supported.',
      sources: [
        { page: 'quota', at: 'only publicly accessible Amazon Redshift clusters are supported' },
        { page: 'access', at: 'how you can grant … OpenSearch Service cluster' },
        { page: 'errorLogs', at: 'Ensure that security settings … cluster is available' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'transit-encryption',
      layer: 'data',
      name: 'Encrypt in transit and in between',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Carry all data by TLS, and encrypt with AWS KMS and check by checksum what is kept in interim storage during processing.',
      sources: [
        { page: 'protection', at: 'Amazon Data Firehose encrypts … using checksum verification' },
      ],
      controls: ['sc-8', 'sc-28', 'si-7'],
    },
    {
      id: 'failed-records',
      layer: 'data',
      name: 'Provide the error bucket, replay from it',
      owner: 'customer',
      duty: 'For many destinations, such as OpenSearch, Splunk and HTTP endpoints, set up an S3 bucket where data that fails to be delivered can be backed up. To an S3 error bucket Firehose delivers failed records only when Lambda processing or Parquet conversion fails.',
      sources: [
        {
          page: 'failures',
          at: [
            'you also setup an … be backed up',

            'Amazon Data Firehose delivers … parquet conversion fails',
          ],
        },
      ],
      controls: ['cp-9', 'si-4'],
    },
    {
      id: 'error-logs',
      layer: 'data',
      name: 'Enable and read the error logs',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Enable error logging; by CLI, API or CloudFormation, create log group and log stream first and allow logs:PutLogEvents. At high failure rates you get samples of the errors.',
      sources: [
        {
          page: 'errorLogs',
          at: [
            'You can enable Amazon … your Firehose stream',
            'create a log group … stream in advance',
            'does not guarantee that … to CloudWatch Logs',
          ],
        },
      ],
      controls: ['au-2', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'direct-put',
      name: 'Direct PUT',
      summary:
        'Producers write to Firehose itself, which holds records for a day at most; encrypting them is your switch.',
      notAsked: { 'back-up': 'Firehose holds records for a day at most and passes them on.' },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Raise throughput when it throttles',
          owner: 'aws',
          duty: 'Increase the limit of a throttled stream until the throttling is contained, starting from 5 MiB a second in three Regions and 1 MiB in the others.',
          sources: [
            {
              page: 'quota',
              at: [
                'Amazon Data Firehose automatically … throttling is contained',
                'For US East (N. … and 5 MiB/second',
                'For other AWS Regions: … and 1 MiB/second',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'producer-retries',
          layer: 'application',
          name: 'Retry what Firehose refused',
          owner: 'customer',
          duty: 'Continue to retry failed records while the limit grows, which might take long, and request a higher limit if you expect large sudden bursts.',
          sources: [
            {
              page: 'quota',
              at: [
                'continue to retry the … ingest records',
                'If you expect the … throughput limit',
              ],
            },
          ],
          controls: ['sc-5', 'cp-2'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Start server-side encryption',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Turn it on at creation or with StartDeliveryStreamEncryption, also for data from CloudWatch Logs, CloudWatch Events and AWS IoT. StopDeliveryStreamEncryption stops it.',
          sources: [
            {
              page: 'protection',
              at: [
                'If you send data … StartDeliveryStreamEncryption operation',
                'To stop server-side-encryption, use … StopDeliveryStreamEncryption operation',
                'You can also enable … the Firehose stream',
              ],
            },
          ],
          controls: ['sc-28'],
          evidence: ['DataFirehose.1', 'kinesis-firehose-delivery-stream-encrypted'],
        },
        {
          id: 'encryption-run',
          layer: 'data',
          name: 'Encrypt once you turn it on',
          owner: 'aws',
          duty: 'Encrypt once you have turned server-side encryption on. With a customer managed key, validate the permissions on it when you put records.',
          sources: [
            {
              page: 'protection',
              at: [
                'you can turn on … StartDeliveryStreamEncryption operation',
                'Firehose validates these permissions … CUSTOMER_MANAGED_CMK encryption',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Keep your own key usable',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'For a customer managed key, allow kms:GenerateDataKey and kms:Decrypt in the callers’ policies and the key policy, and kms:CreateGrant to those who turn encryption on. You can track four KMSKey metrics: if decryption fails for more than 24 hours, Firehose discards the records past that time.',
          sources: [
            {
              page: 'protection',
              at: [
                'IAM policy and the … CreateDeliveryStream or StartDeliveryStreamEncryption',
                'the service waits up … discards the data',
                'provides the following four … AWS KMS exceptions',
              ],
            },
          ],
          controls: ['sc-12', 'si-4'],
        },
        {
          id: 'delivery-deadline',
          layer: 'data',
          name: 'Mend a dead destination in 24 hours',
          owner: 'customer',
          duty: 'Repair a missing bucket, a lost permission or a broken network within 24 hours, for which Firehose stores the records: if delivery fails for longer, the data is lost.',
          sources: [
            { page: 'failures', at: 'Amazon Data Firehose keeps … data is lost' },
            { page: 'quota', at: 'Each Firehose stream stores … KDS configuration' },
          ],
          controls: ['cp-10', 'ir-4'],
        },
      ],
    },
    {
      id: 'stream-source',
      name: 'Kinesis Data Streams or Amazon MSK as source',
      summary:
        'Firehose reads from your stream or cluster: encryption at rest, retention and the right to read are set there.',
      profile: { keepsData: false },
      notAsked: { 'hold-key': 'The key is that of the source, a stream or a cluster of yours.' },
      change: {
        'iam-permissions': {
          name: 'Who may change the Firehose stream',
          duty: 'Decide which operations a policy grants on the stream: the guide’s sample includes UpdateDestination and DeleteDeliveryStream, and can be adjusted.',
        },
        'record-format': {
          duty: 'Send what the destination can read: S3 objects have no delimiters by default, and OpenSearch needs single-line UTF-8 JSON. From MSK, records above 10 MB, or 6 MB with a Lambda function, end in the error bucket.',
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Follow the source’s throughput',
          owner: 'aws',
          duty: 'Scale up and down without limit behind Kinesis Data Streams, and read up to 10 MB a second from each MSK partition by default.',
          sources: [
            {
              page: 'quota',
              at: [
                'When Kinesis Data Streams … with no limit',
                'each Firehose stream has … throughput per partition',
              ],
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'source-access',
          layer: 'access',
          name: 'Let Firehose read the source',
          owner: 'customer',
          duty: 'Add read rights on the Kinesis stream to the role. For MSK give a second role and, on a private cluster, a cluster policy that lets the Firehose service create its VPC connection.',
          sources: [
            {
              page: 'access',
              at: [
                'you must specify another … Amazon MSK cluster',
                'You must add a … API operation',
                'The policy above also … Kinesis Data Streams',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt the source stream',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Enable server-side encryption for the Kinesis data stream, which then encrypts your data before it stores it at rest. Amazon MSK always encrypts your data at rest.',
          sources: [
            {
              page: 'protection',
              at: [
                'When you send data … data at rest',
                'how to enable server-side … Kinesis Data Streams',
              ],
            },
            {
              page: 'mskEncryption',
              at: 'MSK always encrypts your data at rest',
              verified: '2026-11-26',
            },
          ],
          controls: ['sc-28', 'sc-12'],
          evidence: ['Kinesis.1', 'kinesis-stream-encrypted'],
        },
        {
          id: 'memory-buffer',
          layer: 'data',
          name: 'Buffer decrypted records in memory',
          owner: 'aws',
          duty: 'Hold what Kinesis Data Streams decrypted in memory as your buffering hints say, and deliver it without storing it unencrypted.',
          sources: [
            { page: 'protection', at: 'Amazon Data Firehose buffers … unencrypted data at rest' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'source-retention',
          layer: 'data',
          name: 'Set the retention of the source',
          owner: 'customer',
          duty: 'Set the retention of the stream or topic to what an outage of the destination may last: towards S3, Firehose retries up to the retention that is defined there.',
          sources: [
            { page: 'failures', at: 'Retries continue indefinitely, up … on the stream' },
            { page: 'quota', at: 'Each Firehose stream stores … KDS configuration' },
          ],
          controls: ['cp-9', 'si-12'],
          evidence: ['Kinesis.3', 'kinesis-stream-backup-retention-check'],
        },
      ],
    },
  ],
  pages: {
    overview: {
      path: 'what-is-this-service',
      title: 'What is Amazon Data Firehose?',
      read: '2026-11-26',
    },
    access: {
      path: 'controlling-access',
      title: 'Controlling access with Amazon Data Firehose',
      read: '2026-11-26',
    },
    failures: { path: 'retry', title: 'Handle data delivery failures', read: '2026-11-26' },
    delivery: {
      path: 'basic-deliver',
      title: 'Understand data delivery in Amazon Data Firehose',
      read: '2026-11-26',
    },
    quota: { path: 'limits', title: 'Amazon Data Firehose Quota', read: '2026-11-26' },
    errorLogs: {
      path: 'monitoring-with-cloudwatch-logs',
      title: 'Monitor Amazon Data Firehose Using CloudWatch Logs',
      read: '2026-11-26',
    },
    protection: {
      path: 'encryption',
      title: 'Data protection in Amazon Data Firehose',
      read: '2026-11-26',
    },
    mskEncryption: {
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
      title: 'Amazon MSK encryption',
    },
  },
});
