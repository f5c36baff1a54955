import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Kinesis Data Streams',
  shortName: 'Kinesis Data Streams',
  summary:
    'Streams of records that wait a day to a year to be read: AWS runs the shards, you write, read and switch on encryption.',
  guide: 'https://docs.aws.amazon.com/streams/latest/dev/',
  docs: 'https://docs.aws.amazon.com/streams/latest/dev/introduction.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: ['Kinesis', 'KDS', 'shard', 'KCL', 'Kinesis Client Library', 'enhanced fan-out'],
  archetype: 'serverless-data',
  change: {
    'os-patches': {
      name: 'Patch the systems under the shards',
      duty: 'Operate the infrastructure on which streams run, and patch the flaws in it.',
      sources: ['shared'],
      evidence: ['SOC 2 report'],
    },
    'engine-patches': {
      name: 'Run and patch the stream service',
      duty: 'Operate and patch the software that takes records in, and make each one readable, typically less than a second after it was put.',
      sources: ['shared', 'introduction'],
      evidence: ['SOC 2 report'],
    },
    'iam-permissions': {
      duty: 'Give producers and consumers roles with temporary credentials, each for its own stream. A KCL application also needs rights in DynamoDB and CloudWatch, where it keeps state and metrics.',
      sources: ['practices', 'access'],
    },
    'resource-policies': {
      name: 'Policies on streams and consumers',
      duty: 'Share a stream with another account by a policy on it, and an enhanced fan-out consumer by a second policy on the consumer. Wildcards for actions or principals are refused; the other account needs an IAM policy too.',
      sources: ['access'],
    },
    'encryption-at-rest': {
      name: 'Start server-side encryption',
      owner: 'customer',
      duty: 'Enable it before the first sensitive record: what already lies in the stream stays unencrypted. Guard StopStreamEncryption, which ends it again.',
      setting: 'off-by-default',
      sources: ['encryption', 'quotas'],
      evidence: ['Kinesis.1', 'kinesis-stream-encrypted'],
    },
    'key-choice': {
      duty: 'Take the AWS managed key or your own in AWS KMS. A stream that other accounts share needs your own, with rights for them in the key policy and in their IAM policies.',
      sources: ['encryption'],
    },
    durability: {
      name: 'Keep records until retention ends',
      duty: 'Store each record durably and keep the stream available, in each capacity mode alike.',
      sources: ['capacityModes', 'introduction'],
      evidence: ['SOC 2 report'],
    },
  },
  omit: ['backups'],
  add: [
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Scale the shards to the traffic',
      owner: 'aws',
      duty: 'Keep room for double the peak of the last 30 days and split a shard within 15 minutes once it takes in more than 500 KB a second. Traffic that more than doubles within 15 minutes can be throttled.',
      sources: ['capacityModes'],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'partition-keys',
      layer: 'application',
      name: 'Spread partition keys, retry writes',
      owner: 'customer',
      duty: 'Choose partition keys that spread evenly: one key cannot pass a shard’s 1 MB or 1,000 records a second. Retry what was throttled, or the record is not in the stream.',
      sources: ['capacityModes'],
      controls: ['sc-5', 'cp-2'],
    },
    {
      id: 'client-library',
      layer: 'application',
      name: 'Keep the client library current',
      owner: 'customer',
      duty: 'Update KCL for its security and bug fixes. Versions up to 2.6.0 can block a shard when capacity changes, and KCL 3.x must avoid AWS SDK for Java 2.27.19 to 2.27.23.',
      sources: ['clientLibrary'],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'consumer-recovery',
      layer: 'application',
      name: 'Restart failed consumers',
      owner: 'customer',
      duty: 'Detect workers and applications that died and start them again, on EC2 by an Auto Scaling group. KCL hands the shards to the workers that are left.',
      sources: ['resilience'],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'encryption-run',
      layer: 'data',
      name: 'Encrypt records before storage',
      owner: 'aws',
      duty: 'From the moment that you enable it, encrypt each record before it reaches the storage layer and decrypt it after retrieval, without work for producers and consumers.',
      sources: ['encryption'],
      controls: ['sc-28'],
    },
    {
      id: 'retention',
      layer: 'data',
      name: 'Set how long records can be read',
      owner: 'customer',
      duty: 'Raise the 24 hours, up to 365 days, beyond the longest outage of your consumers. A reduction makes older records inaccessible almost at once.',
      sources: ['retention'],
      controls: ['cp-9', 'si-12'],
      evidence: ['Kinesis.3', 'kinesis-stream-backup-retention-check'],
    },
    {
      id: 'api-logs',
      layer: 'data',
      name: 'Keep the record of API calls',
      owner: 'customer',
      duty: 'Create a CloudTrail trail: without it you find only recent events in the event history, and no lasting proof of who stopped encryption or shortened retention.',
      setting: 'off-by-default',
      sources: ['trail'],
      controls: ['au-2', 'au-11', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'On-demand Standard',
      summary:
        'AWS counts and splits the shards; you send no more than double the old peak and retry what is throttled.',
      add: [
        {
          id: 'stream-quota',
          layer: 'platform',
          name: 'Ask for quotas before you grow',
          owner: 'customer',
          duty: 'Plan with 4 MB a second of writes for a new stream and 50 streams an account; outside the few Regions with higher limits, scaling ends at 200 MB a second unless you ask for more.',
          sources: ['quotas'],
          controls: ['cp-2', 'sc-6'],
        },
      ],
    },
    {
      id: 'on-demand-advantage',
      name: 'On-demand Advantage',
      summary:
        'An account setting: you may warm a stream before an event and reduce it after, against a minimum use for the Region.',
      add: [
        {
          id: 'warm-throughput',
          layer: 'platform',
          name: 'Warm streams before an event',
          owner: 'customer',
          duty: 'Set the warm throughput that you expect at the peak, and lower it afterwards to let the stream shrink. Without a value, the stream scales as in On-demand Standard.',
          setting: 'off-by-default',
          sources: ['capacityModes'],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'account-commitment',
          layer: 'platform',
          name: 'Decide on the account setting',
          owner: 'customer',
          duty: 'Enable it where the account uses 25 MiB a second of ingest and of retrieval in the Region, since the shortfall is charged. It stays for 24 hours at least, and all warm throughput must go before you leave.',
          setting: 'off-by-default',
          sources: ['capacityModes'],
          controls: ['cm-3', 'sa-9'],
        },
      ],
    },
    {
      id: 'provisioned',
      name: 'Provisioned',
      summary: 'The number of shards, their splits and the alarms on them are your work.',
      change: {
        capacity: {
          name: 'Set the number of shards',
          owner: 'customer',
          duty: 'Calculate shards for your peak (1 MB a second in, 2 MB out, for each) and change them with UpdateShardCount while the stream is in use. Traffic beyond them is refused until you do.',
          sources: ['capacityModes', 'quotas'],
          evidence: [],
        },
      },
      add: [
        {
          id: 'hot-shards',
          layer: 'platform',
          name: 'Find and split hot shards',
          owner: 'customer',
          duty: 'Identify shards that exceed their limits and split them by hand. After a switch from on-demand the stream keeps its shard count, and watching it is now your task.',
          sources: ['capacityModes'],
          controls: ['si-4', 'cp-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How much a single shard takes in',
      finding:
        'The table of API limits on the quotas page gives PutRecord 10 MiB a second for each shard. The page on modes, and the same quotas page for PutRecords and for streams, say 1 MB a second. The catalogue counts on 1 MB and takes 10 MiB for the burst that one large record may use.',
      sources: ['quotas', 'capacityModes'],
    },
  ],
  pages: {
    quotas: { path: 'service-sizes-and-limits', title: 'Quotas and limits' },
    capacityModes: { path: 'how-do-i-size-a-stream', title: 'Choose the right mode to stream in' },
    shared: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    introduction: { path: 'introduction', title: 'What is Amazon Kinesis Data Streams?' },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Kinesis Data Streams',
    },
    access: {
      path: 'controlling-access',
      title: 'Controlling access to Amazon Kinesis Data Streams resources using IAM',
    },
    encryption: {
      path: 'what-is-sse',
      title: 'What is server-side encryption for Kinesis Data Streams?',
    },
    clientLibrary: { path: 'kcl', title: 'Use Kinesis Client Library' },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in Amazon Kinesis Data Streams',
    },
    retention: { path: 'kinesis-extended-retention', title: 'Change the data retention period' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Log Amazon Kinesis Data Streams API calls with AWS CloudTrail',
    },
  },
});
