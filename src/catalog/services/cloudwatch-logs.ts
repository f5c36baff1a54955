import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const overview = page('WhatIsCloudWatchLogs', 'What is Amazon CloudWatch Logs?');
const groups = page(
  'Working-with-log-groups-and-streams',
  'Working with log groups and log streams',
);
const classes = page('CloudWatch_Logs_Log_Classes', 'Log classes');
const encryption = page(
  'encrypt-log-data-kms',
  'Encrypt log data in CloudWatch Logs using AWS Key Management Service',
);
const masking = page('mask-sensitive-log-data', 'Help protect sensitive log data with masking');
const centralization = page(
  'CloudWatchLogs_Centralization',
  'Cross-account cross-Region log centralization',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const cloudwatchLogs = defineService({
  id: 'cloudwatch-logs',
  name: 'Amazon CloudWatch Logs',
  shortName: 'CloudWatch Logs',
  category: 'management',
  summary:
    'A store for log events: AWS takes them in and encrypts them; how long they live and what they reveal is yours.',
  docs: guide,
  aliases: ['log groups', 'log streams', 'Logs Insights', 'CWL', 'metric filters', 'log retention'],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch CloudWatch Logs',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'Access by log group and tag',
      duty: 'Grant access per log group, by name or by tag. Streams have no permissions of their own: who may read the group reads them all.',
      sources: [groups],
    },
  },
  add: [
    {
      id: 'log-ingestion',
      layer: 'platform',
      name: 'Take in and store log events',
      owner: 'aws',
      duty: 'Manage ingestion and storage, with no limit on the number of streams in a group.',
      sources: [classes, groups],
      controls: ['au-4', 'au-12'],
      evidence: reports,
    },
    {
      id: 'masking-run',
      layer: 'platform',
      name: 'Find and mask what policies name',
      owner: 'aws',
      duty: 'Where a data protection policy exists, detect matching data when events are ingested, mask it at all egress points and count the findings in a metric.',
      sources: [masking],
      controls: ['si-4', 'sc-28'],
    },
    {
      id: 'log-sources',
      layer: 'application',
      name: 'Get the logs in',
      owner: 'customer',
      duty: 'Install the CloudWatch agent or call PutLogEvents for systems of yours: only some AWS services send their logs by themselves.',
      sources: [groups],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'log-class',
      layer: 'application',
      name: 'Choose the log class once',
      owner: 'customer',
      duty: 'Decide the class when you create a log group: it cannot be changed later, and Infrequent Access saves on ingestion only, not on storage or queries.',
      sources: [classes],
      controls: ['au-2', 'cm-6'],
    },
    {
      id: 'log-monitoring',
      layer: 'application',
      name: 'Turn log events into alarms',
      owner: 'customer',
      duty: 'Write metric filters for the terms that matter and alarm on them, or stream events on with subscription filters to whatever evaluates them.',
      setting: optIn,
      sources: [overview, classes],
      controls: ['au-6', 'si-4'],
      evidence: [
        { kind: 'security-hub', id: 'CloudWatch.1' },
        { kind: 'security-hub', id: 'CloudWatch.2' },
      ],
    },
    {
      id: 'masking',
      layer: 'application',
      name: 'Mask sensitive data by policy',
      owner: 'customer',
      duty: 'Write a data protection policy for the account or a log group, and give logs:Unmask to few. Events from before the policy stay readable.',
      setting: optIn,
      sources: [masking],
      controls: ['sc-28', 'ac-6'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Deletion protection of log groups',
      owner: 'customer',
      duty: 'Switch it on for audit and production logs, so that groups and streams cannot be deleted until somebody takes it off.',
      setting: optIn,
      sources: [overview, groups],
      controls: ['au-9', 'cp-9'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt all log data at rest',
      owner: 'aws',
      duty: 'Encrypt log groups on the server side, with 256-bit AES-GCM as long as you bring no key of your own.',
      setting: { state: 'always-on' },
      sources: [encryption],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt log data in transit',
      owner: 'aws',
      duty: 'Encrypt log data while it travels.',
      setting: { state: 'always-on' },
      sources: [overview],
      controls: ['sc-8'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Bring a KMS key, and keep it alive',
      owner: 'customer',
      duty: 'Associate a symmetric KMS key, by CLI or API if the group exists already, for data that arrives from then on. Keep old keys enabled after a change: what they encrypted can be read with nothing else.',
      setting: optIn,
      sources: [encryption],
      controls: ['sc-12', 'sc-28'],
      evidence: [{ kind: 'config-rule', id: 'cloudwatch-log-group-encrypted' }],
    },
    {
      id: 'retention',
      layer: 'data',
      name: 'Set the retention of log groups',
      owner: 'customer',
      duty: 'Set a period from one day to ten years, group by group. A new log group keeps its events indefinitely.',
      setting: optIn,
      sources: [overview, groups],
      controls: ['au-11', 'si-12'],
      evidence: [
        { kind: 'security-hub', id: 'CloudWatch.16' },
        { kind: 'config-rule', id: 'cw-loggroup-retention-period-check' },
      ],
    },
    {
      id: 'retention-run',
      layer: 'data',
      name: 'Delete events past their period',
      owner: 'aws',
      duty: 'Mark expired events and delete them, typically within 72 hours; storage charges end with the mark.',
      sources: [groups],
      controls: ['au-11', 'si-12'],
      evidence: reports,
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard log class',
      summary:
        'The class with all features: filters, subscriptions, Live Tail and alarms from logs.',
    },
    {
      id: 'infrequent-access',
      name: 'Infrequent Access log class',
      summary:
        'Cheaper ingestion, no metric or subscription filters: alarms on these logs are yours to build otherwise.',
      omit: ['log-monitoring'],
      change: {
        'masking-run': {
          duty: 'Where a data protection policy exists, detect matching data when events are ingested and mask it; both log classes support this.',
          sources: [masking, classes],
        },
      },
      add: [
        {
          id: 'log-monitoring',
          layer: 'application',
          name: 'Find events by queries alone',
          owner: 'customer',
          duty: 'Find events with Logs Insights or scheduled queries: this class has no metric filters, subscription filters, anomaly detection or Live Tail, and no GetLogEvents or FilterLogEvents.',
          sources: [classes],
          controls: ['au-6', 'si-4'],
        },
      ],
    },
    {
      id: 'centralized',
      name: 'Centralized in an organization',
      summary:
        'AWS copies new log events of many accounts and Regions into one; rules, names and keys are yours.',
      add: [
        {
          id: 'centralization-run',
          layer: 'platform',
          name: 'Copy events to the central account',
          owner: 'aws',
          duty: 'Replicate events at ingestion to the destination, and to a backup Region if you chose one, encrypted on the way with a key that AWS owns.',
          sources: [centralization],
          controls: ['au-9', 'au-4'],
          evidence: reports,
        },
        {
          id: 'centralization-rules',
          layer: 'application',
          name: 'Write the centralization rules',
          owner: 'customer',
          duty: 'Select accounts, Regions and log groups from the management or a delegated administrator account. Put the account id into the names: by default groups of one name merge. Old events are not copied.',
          setting: optIn,
          sources: [centralization],
          controls: ['au-6', 'au-9'],
        },
        {
          id: 'centralization-keys',
          layer: 'access',
          name: 'Open the KMS keys on both sides',
          owner: 'customer',
          duty: 'Tag a destination key LogsManaged = true and let CloudWatch Logs use it, or delivery fails. Source keys need permissions too, for masked groups and when throughput limits are reached.',
          sources: [centralization],
          controls: ['sc-12', 'ac-3'],
        },
      ],
    },
    {
      id: 'delivery',
      name: 'Delivery log class',
      summary:
        'A passage for Lambda logs to S3 or Data Firehose: AWS fixes the retention at two days.',
      omit: [
        'masking-run',
        'log-monitoring',
        'masking',
        'deletion-protection',
        'key-choice',
        'retention-run',
      ],
      change: {
        'log-sources': {
          name: 'Use it for Lambda logs only',
          duty: 'Use groups of this class for AWS Lambda logs and nothing else, on their way to Amazon S3 or Amazon Data Firehose.',
          sources: [classes],
        },
        'log-class': {
          duty: 'Decide the class when you create the log group: it cannot be changed, and this one has no Logs Insights queries.',
          sources: [classes],
        },
        retention: {
          name: 'Hold events for two days, fixed',
          owner: 'aws',
          duty: 'Keep the events for two days. You cannot change the period.',
          setting: { state: 'always-on' },
          sources: [classes],
          evidence: [],
        },
      },
      add: [
        {
          id: 'destination',
          layer: 'data',
          name: 'Keep the copy at the destination',
          owner: 'customer',
          duty: 'Treat the S3 bucket or Firehose stream as the record, with retention and access of its own: after two days it is the only one.',
          sources: [classes],
          controls: ['au-11', 'au-9'],
        },
      ],
    },
  ],
});
