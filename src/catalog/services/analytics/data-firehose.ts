import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Data Firehose',
  shortName: 'Data Firehose',
  summary:
    'Firehose carries streaming data to data stores and tools. AWS buffers and delivers the data. You maintain the destinations, the role and the keys.',
  guide: 'https://docs.aws.amazon.com/firehose/latest/dev/',
  docs: 'https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html',
  read: '2026-11-24',
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
    resources: [
      {
        types: ['aws_kinesis_firehose_delivery_stream'],
        modes: [
          { mode: 'stream-source', where: { kinesis_source_configuration: '*' } },
          { mode: 'stream-source', where: { msk_source_configuration: '*' } },
          { mode: 'direct-put' },
        ],
      },
      {
        types: ['AWS::KinesisFirehose::DeliveryStream'],
        modes: [
          { mode: 'stream-source', where: { KinesisStreamSourceConfiguration: '*' } },
          { mode: 'stream-source', where: { MSKSourceConfiguration: '*' } },
          { mode: 'direct-put' },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  override: {
    'service-software': {
      name: 'Run the delivery service',
      owner: 'aws',
      duty: 'Firehose automatically delivers your producers’ data to the destination that you specified. You do not need to write applications or manage resources.',
      sources: [
        {
          page: 'overview',
          at: [
            'a fully managed service … real-time streaming data',
            'With Amazon Data Firehose … that you specified',
          ],
        },
      ],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Decide which operations on your Firehose stream an application may perform. You can adjust the `Action` section of AWS’s sample policy.',
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
      name: 'Content and its classification',
      owner: 'customer',
      duty: 'Manage and classify the data that your records carry, and grant permissions to the data.',
      controls: ['ra-2'],
    },
  },
  add: [
    {
      id: 'delivery-run',
      layer: 'platform',
      name: 'Buffer, deliver and retry',
      owner: 'aws',
      duty: 'Firehose buffers records to a certain size or for a certain time, then delivers them to the destination that you chose. If delivery to S3 fails, Firehose retries for up to 24 hours with Direct PUT. With a source stream, Firehose retries for up to the stream’s retention period.',
      sources: [
        { page: 'overview', at: 'Amazon Data Firehose buffers … to destinations' },
        { page: 'delivery', at: 'When you send data … your chosen destination' },
        {
          page: 'failures',
          at: 'In these cases, Amazon … on the stream',
        },
      ],
      controls: ['cp-10', 'sc-5'],
    },
    {
      id: 'failure-backup',
      layer: 'platform',
      name: 'Back up failed records to your bucket',
      owner: 'aws',
      duty: 'After the retry duration, Firehose delivers to your S3 bucket the data that failed to reach a destination such as OpenSearch or Splunk. For Redshift, Firehose delivers a manifest of skipped objects. If delivery to the destination and delivery to that bucket both fail, Firehose pauses delivery until one of them works.',
      sources: [
        {
          page: 'failures',
          at: [
            'When Firehose (a) fails … backup S3 location',
            'duration and skips that … for manual backfill',
          ],
        },
        {
          page: 'failures',
          at: [
            'duration and then skips … for manual backfill',
            'retry duration expires. After … Amazon S3 bucket',
          ],
        },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'error-log-writing',
      layer: 'platform',
      name: 'Log delivery errors',
      owner: 'aws',
      duty: 'If you enable error logging, Firehose sends delivery errors to CloudWatch Logs. If you enable it in the console, Firehose also creates the log group and log streams. Complete logs are not guaranteed: if the delivery failure rate is high, Firehose sends a sample.',
      sources: [
        {
          page: 'errorLogs',
          at: ['If you enable Amazon … on your behalf', 'notGuaranteeCloudWatchLogs'],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'record-format',
      layer: 'application',
      name: 'Format of the records',
      owner: 'customer',
      duty: 'For OpenSearch, send records as single-line JSON objects in UTF-8. In S3 objects, records are joined without delimiters by default. A record sent to Firehose can be up to 1,000 KiB before base64 encoding.',
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
            'forwards records above 6Mb … error S3 bucket',
            'delivers this record to S3 error bucket',
            'The maximum size of … is 1,000 KiB',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'duplicates',
      layer: 'application',
      name: 'Handle duplicate records',
      owner: 'customer',
      duty: 'Expect duplicates, except with Amazon S3, Apache Iceberg Tables and Snowflake as destinations. In some circumstances, such as a delivery that times out, retries might introduce duplicates if the original request eventually succeeds.',
      sources: [
        {
          page: 'delivery',
          at: [
            'In some circumstances, such … eventually goes through',
            'This applies to all … Snowflake destinations',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'delivery-role',
      layer: 'access',
      name: 'Service role for delivery',
      owner: 'customer',
      duty: 'Provide a role when you create a stream. Firehose assumes the role and, for an S3 destination, gains access to the bucket that you specify. If you do not own the bucket, add `s3:PutObjectAcl` to the role’s policy.',
      sources: [
        {
          page: 'access',
          at: ['You are required to … group and streams', "If you don't … S3 actions"],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'destination-path',
      layer: 'access',
      name: 'Give Firehose access to the destination',
      owner: 'customer',
      duty: 'Grant Firehose access to the destination, such as an S3 bucket, a Redshift cluster or an OpenSearch Service cluster. For Redshift, allow Firehose’s connections in the security settings. Firehose supports only publicly accessible Redshift clusters.',
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
      name: 'Encrypt data in transit and interim data',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Firehose carries all data over TLS. During processing, Firehose encrypts data in interim storage with AWS KMS and verifies the data with checksums.',
      sources: [
        { page: 'protection', at: 'Amazon Data Firehose encrypts … using checksum verification' },
      ],
      controls: ['sc-8', 'sc-28', 'si-7'],
    },
    {
      id: 'failed-records',
      layer: 'data',
      name: 'Provide the error bucket',
      owner: 'customer',
      duty: 'For many destinations, such as OpenSearch, Splunk and HTTP endpoints, set up an S3 bucket to back up data that fails to be delivered. With S3 as the destination, Firehose delivers failed records to an error bucket when Lambda processing or Parquet conversion fails.',
      sources: [
        {
          page: 'failures',
          at: [
            'for many destinations such … be backed up',
            'Amazon Data Firehose delivers … parquet conversion fails',
          ],
        },
      ],
      controls: ['cp-9', 'si-4'],
    },
    {
      id: 'error-logs',
      layer: 'data',
      name: 'Turn on error logs',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'You can enable error logging to see why delivery or a Lambda invocation fails. With the CLI, API or CloudFormation, first create a log group and a log stream, and allow `logs:PutLogEvents` in the associated IAM policy. If the failure rate is high, you get samples of the errors.',
      sources: [
        {
          page: 'errorLogs',
          at: [
            'so that you can … your Firehose stream',
            'To do so, create … see Controlling access with',
            'notGuaranteeCloudWatchLogs',
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
        'Producers write to Firehose itself, which holds records for at most a day. You decide whether records are encrypted at rest.',
      notAsked: { 'back-up': 'Firehose holds records for at most a day while it delivers them.' },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Raise the throughput limit',
          owner: 'aws',
          duty: 'Firehose increases the throughput limit of a throttled stream until the throttling is contained. The limit starts at 5 MiB a second in three Regions and at 1 MiB a second in the others.',
          sources: [
            {
              page: 'quota',
              at: [
                'For US East (N. … and 5 MiB/second',
                'For other AWS Regions: … and 1 MiB/second',
                'Amazon Data Firehose automatically … throttling is contained',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'producer-retries',
          layer: 'application',
          name: 'Retry failed records',
          owner: 'customer',
          duty: 'If a stream is throttled, continue to retry failed records while Firehose increases the stream’s throughput limit, which might take a while. If you expect sudden large bursts, or a new stream needs more than the default, request a higher limit.',
          sources: [
            {
              page: 'quota',
              at: [
                'Depending on increased throughput … ingest records',
                'If you expect the … throughput limit',
              ],
            },
          ],
          controls: ['sc-5', 'cp-2'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Turn on encryption at rest',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Turn on server-side encryption when you create the stream, or later with `StartDeliveryStreamEncryption`. You can also turn it on for data from CloudWatch Logs, CloudWatch Events and AWS IoT. `StopDeliveryStreamEncryption` stops the encryption.',
          setting: 'off-by-default',
          sources: [
            { page: 'createStream', at: 'To create a Firehose … This is optional' },
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
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Once you have turned on server-side encryption, Firehose encrypts your data. With a customer managed key, Firehose validates the permissions on the key when you put records.',
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
          name: 'Customer managed key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'For a customer managed key, allow `kms:GenerateDataKey` and `kms:Decrypt` in the callers’ policies and the key policy. Allow `kms:CreateGrant` to those who turn encryption on. You can track four `KMSKey` metrics: if decryption fails for more than 24 hours, Firehose discards the records past that time.',
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
          name: 'Repair S3 delivery within 24 hours',
          owner: 'customer',
          duty: 'If delivery to your S3 bucket fails, repair the cause within 24 hours. Examples of causes are a missing bucket, a role without access or a failed network. If delivery fails for longer, the data is lost.',
          sources: [
            { page: 'failures', at: 'For example, the bucket … data is lost' },
            { page: 'quota', at: 'firehoseStreamKdsConfiguration' },
          ],
          controls: ['cp-10', 'ir-4'],
        },
      ],
    },
    {
      id: 'stream-source',
      name: 'Kinesis Data Streams or Amazon MSK as source',
      summary:
        'Firehose reads from your stream or cluster. Encryption at rest, retention and read permissions are set at the source.',
      profile: { keepsData: false },
      notAsked: { 'hold-key': 'The key is that of the source: your stream or your cluster.' },
      override: {
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Decide which operations on your Firehose stream a policy allows. You can adjust the `Action` section of AWS’s sample policy.',
        },
        'record-format': {
          owner: 'customer',
          duty: 'For OpenSearch, send records as single-line JSON objects in UTF-8. In S3 objects, records are joined without delimiters by default. If the source is MSK, records above 10 MB, or 6 MB with a Lambda function, go to an S3 error bucket.',
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale with the source',
          owner: 'aws',
          duty: 'With Kinesis Data Streams as the source, Firehose scales up and down without limit. From each MSK partition, Firehose reads up to 10 MB a second by default.',
          sources: [
            {
              page: 'quota',
              at: [
                'each Firehose stream has … throughput per partition',
                'When Kinesis Data Streams … with no limit',
              ],
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'source-access',
          layer: 'access',
          name: 'Give Firehose access to the source',
          owner: 'customer',
          duty: 'Give the delivery role access to the Kinesis stream that is your source. For an MSK cluster as the source, specify another role. If the MSK cluster is private, its resource-based policy must also permit Firehose to create a VPC connection.',
          sources: [
            {
              page: 'access',
              at: [
                'You must add a … API operation',
                'you must specify another … Amazon MSK cluster',
                'The policy above also … Kinesis Data Streams',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Turn on encryption of the source',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Enable server-side encryption for the Kinesis data stream, which then encrypts your data before storing it at rest. Amazon MSK always encrypts your data at rest.',
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
          duty: 'After Kinesis Data Streams decrypts the data, Firehose holds the data in memory according to your buffering hints. Firehose delivers the data without storing it unencrypted.',
          sources: [
            { page: 'protection', at: 'Amazon Data Firehose buffers … unencrypted data at rest' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'source-retention',
          layer: 'data',
          name: 'Retention period of the source',
          owner: 'customer',
          duty: 'Set the retention period of the source. If delivery to S3 fails, Firehose retries for up to the retention period that is defined on the stream.',
          sources: [
            { page: 'failures', at: 'Retries continue indefinitely, up … on the stream' },
            { page: 'quota', at: 'firehoseStreamKdsConfiguration' },
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
    quota: {
      path: 'limits',
      title: 'Amazon Data Firehose Quota',
      read: '2026-11-26',
      passages: {
        firehoseStreamKdsConfiguration: 'Each Firehose stream stores … KDS configuration',
      },
    },
    errorLogs: {
      path: 'monitoring-with-cloudwatch-logs',
      title: 'Monitor Amazon Data Firehose Using CloudWatch Logs',
      read: '2026-11-26',
      passages: { notGuaranteeCloudWatchLogs: 'does not guarantee that … to CloudWatch Logs' },
    },
    protection: {
      path: 'encryption',
      title: 'Data protection in Amazon Data Firehose',
      read: '2026-11-26',
    },
    createStream: {
      url: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_CreateDeliveryStream.html',
      title: 'CreateDeliveryStream',
      read: '2026-12-01',
    },
    mskEncryption: {
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
      title: 'Amazon MSK encryption',
    },
  },
});
