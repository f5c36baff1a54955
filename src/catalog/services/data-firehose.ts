import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/firehose/latest/dev/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const overview = page('what-is-this-service', 'What is Amazon Data Firehose?');
const protection = page('encryption', 'Data protection in Amazon Data Firehose');
const delivery = page('basic-deliver', 'Understand data delivery in Amazon Data Firehose');
const failures = page('retry', 'Handle data delivery failures');
const errorLogs = page(
  'monitoring-with-cloudwatch-logs',
  'Monitor Amazon Data Firehose Using CloudWatch Logs',
);
const access = page('controlling-access', 'Controlling access with Amazon Data Firehose');
const mskEncryption = cite(
  'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
  'Amazon MSK encryption',
  read,
);
const quota = page('limits', 'Amazon Data Firehose Quota');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const dataFirehose = defineService({
  id: 'data-firehose',
  name: 'Amazon Data Firehose',
  shortName: 'Data Firehose',
  category: 'analytics',
  summary:
    'Carries streaming data to stores and tools: AWS buffers and delivers, you keep destinations, role and keys in order.',
  docs: `${guide}what-is-this-service.html`,
  aliases: [
    'Firehose',
    'Kinesis Data Firehose',
    'Amazon Kinesis Data Firehose',
    'delivery stream',
    'Firehose stream',
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run the delivery service',
      duty: 'Operate and scale what takes records in, buffers them and delivers them; there is no application to write and no resource to manage.',
      sources: [overview],
      evidence: reports,
    },
    'iam-permissions': {
      name: 'Who may write to the stream',
      duty: 'Let producers call PutRecord and PutRecordBatch on their own stream only, and keep UpdateDestination and DeleteDeliveryStream, which the guide’s sample policy grants along with them, for few.',
      sources: [access],
    },
    'customer-data': {
      name: 'Content of records, and who sees it',
      duty: 'Know what the records carry, how sensitive it is and who should see it at the destination.',
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
      sources: [overview, failures],
      controls: ['cp-10', 'sc-5'],
      evidence: reports,
    },
    {
      id: 'record-format',
      layer: 'application',
      name: 'Give records a form that fits',
      owner: 'customer',
      duty: 'Send what the destination can read: S3 objects have no delimiters unless you enable them, OpenSearch wants single-line UTF-8 JSON. A record is 1,000 KiB at most, before base64.',
      sources: [delivery, quota],
      controls: ['si-10'],
    },
    {
      id: 'duplicates',
      layer: 'application',
      name: 'Tolerate duplicate records',
      owner: 'customer',
      duty: 'Make consumers of Redshift, OpenSearch, Splunk and HTTP destinations cope with repeats, which retries may cause. Amazon S3, Apache Iceberg Tables and Snowflake are exempt.',
      sources: [delivery],
      controls: ['si-10'],
    },
    {
      id: 'delivery-role',
      layer: 'access',
      name: 'The role that Firehose assumes',
      owner: 'customer',
      duty: 'Scope one role to the bucket, key, function and log stream that this stream uses, and drop statements that it does not need. For a bucket of another account add s3:PutObjectAcl.',
      sources: [access],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'destination-path',
      layer: 'access',
      name: 'Let Firehose reach the destination',
      owner: 'customer',
      duty: 'Open the destination’s network and policy to Firehose, and keep both working. Of Redshift clusters, only those that are publicly accessible are supported.',
      sources: [quota, access, errorLogs],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'transit-encryption',
      layer: 'data',
      name: 'Encrypt in transit and in between',
      owner: 'aws',
      duty: 'Carry all data by TLS, and encrypt with AWS KMS and check by checksum what is kept in interim storage during processing.',
      sources: [protection],
      controls: ['sc-8', 'sc-28', 'si-7'],
      evidence: reports,
    },
    {
      id: 'failed-records',
      layer: 'data',
      name: 'Keep and replay failed records',
      owner: 'customer',
      duty: 'Provide the S3 bucket for what a destination other than S3 still refuses after the retry duration (0 to 7,200 seconds for Redshift, OpenSearch and Snowflake), and backfill by hand. For S3 only failed Lambda or Parquet processing ends there. If bucket and destination both fail, delivery pauses.',
      sources: [failures],
      controls: ['cp-9', 'si-4'],
    },
    {
      id: 'error-logs',
      layer: 'data',
      name: 'Enable and read the error logs',
      owner: 'customer',
      duty: 'Enable error logging; by API, create log group and log stream first and allow logs:PutLogEvents. At high failure rates Firehose sends only samples, so count on metrics as well.',
      sources: [errorLogs],
      controls: ['au-2', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'direct-put',
      name: 'Direct PUT',
      summary:
        'Producers write to Firehose itself, which holds records for a day at most; encrypting them is your switch.',
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Raise throughput when it throttles',
          owner: 'aws',
          duty: 'Lift the limit of a throttled stream until it suffices, starting from 5 MiB a second in three Regions and 1 MiB in the others.',
          sources: [quota],
          controls: ['cp-2', 'sc-5'],
          evidence: reports,
        },
        {
          id: 'producer-retries',
          layer: 'application',
          name: 'Retry what Firehose refused',
          owner: 'customer',
          duty: 'Send failed records again while the limit grows, and ask for a higher limit before sudden bursts; the automatic increase takes time.',
          sources: [quota],
          controls: ['sc-5', 'cp-2'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Start server-side encryption',
          owner: 'customer',
          duty: 'Set it at creation or with StartDeliveryStreamEncryption, also for data from CloudWatch Logs, CloudWatch Events and AWS IoT. StopDeliveryStreamEncryption ends it: guard both.',
          setting: optIn,
          sources: [protection],
          controls: ['sc-28'],
          evidence: [
            { kind: 'security-hub', id: 'DataFirehose.1' },
            { kind: 'config-rule', id: 'kinesis-firehose-delivery-stream-encrypted' },
          ],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Keep your own key usable',
          owner: 'customer',
          duty: 'Grant callers and key policy kms:GenerateDataKey and kms:Decrypt, and alarm on the four KMSKey metrics: if a customer managed key fails for more than 24 hours, Firehose discards the records.',
          sources: [protection],
          controls: ['sc-12', 'si-4'],
        },
        {
          id: 'delivery-deadline',
          layer: 'data',
          name: 'Mend a dead destination in 24 hours',
          owner: 'customer',
          duty: 'Repair a missing bucket, a lost permission or a broken network within a day. Firehose stores records for no longer; what it cannot deliver by then is lost.',
          sources: [failures, quota],
          controls: ['cp-10', 'ir-4'],
        },
      ],
    },
    {
      id: 'stream-source',
      name: 'Kinesis Data Streams or Amazon MSK as source',
      summary:
        'Firehose reads from your stream or cluster: encryption at rest, retention and the right to read are set there.',
      change: {
        'record-format': {
          duty: 'Send what the destination can read: S3 objects have no delimiters unless you enable them, OpenSearch wants single-line UTF-8 JSON. From MSK, records above 10 MB, or 6 MB with a Lambda function, end in the error bucket.',
        },
        'iam-permissions': {
          name: 'Who may change the Firehose stream',
          duty: 'Keep UpdateDestination and DeleteDeliveryStream for few: a policy can name single operations and a single stream, where firehose:* would allow everything.',
          sources: [access],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Follow the source’s throughput',
          owner: 'aws',
          duty: 'Scale up and down without limit behind Kinesis Data Streams, and read 10 MB a second from each MSK partition by default.',
          sources: [quota],
          controls: ['cp-2'],
          evidence: reports,
        },
        {
          id: 'source-access',
          layer: 'access',
          name: 'Let Firehose read the source',
          owner: 'customer',
          duty: 'Add read rights on the Kinesis stream to the role. For MSK give a second role and, on a private cluster, a cluster policy that lets the Firehose service create its VPC connection.',
          sources: [access],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt the source stream',
          owner: 'customer',
          duty: 'Switch server-side encryption on at the Kinesis data stream: that is where these records rest. Amazon MSK needs no switch, since it always encrypts at rest.',
          setting: optIn,
          sources: [protection, mskEncryption],
          controls: ['sc-28', 'sc-12'],
          evidence: [
            { kind: 'security-hub', id: 'Kinesis.1' },
            { kind: 'config-rule', id: 'kinesis-stream-encrypted' },
          ],
        },
        {
          id: 'memory-buffer',
          layer: 'data',
          name: 'Buffer decrypted records in memory',
          owner: 'aws',
          duty: 'Hold what Kinesis Data Streams decrypted in memory as your buffering hints say, and deliver it without storing it unencrypted.',
          sources: [protection],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'source-retention',
          layer: 'data',
          name: 'Set the retention of the source',
          owner: 'customer',
          duty: 'Make it longer than an outage of the destination may last: towards S3, Firehose keeps retrying until the source’s retention ends.',
          sources: [failures, quota],
          controls: ['cp-9', 'si-12'],
          evidence: [
            { kind: 'security-hub', id: 'Kinesis.3' },
            { kind: 'config-rule', id: 'kinesis-stream-backup-retention-check' },
          ],
        },
      ],
    },
  ],
});
