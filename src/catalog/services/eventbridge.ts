import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/';
const schedulerGuide = 'https://docs.aws.amazon.com/scheduler/latest/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const scheduler = (path: string, title: string) =>
  cite(`${schedulerGuide}${path}.html`, title, read);

const dataProtection = page('eb-data-protection', 'Data protection in Amazon EventBridge');
const keyOptions = page(
  'eb-encryption-at-rest-key-options',
  'KMS key options for data encryption in Amazon EventBridge',
);
const retries = page('eb-rule-retry-policy', 'How EventBridge retries delivering events');
const permissions = page('eb-event-bus-perms', 'Permissions for event buses in Amazon EventBridge');
const busLogs = page('eb-event-bus-logs', 'Configuring logs for Amazon EventBridge event buses');
const archive = page('eb-archive', 'Archiving and replaying events in Amazon EventBridge');
const pipes = page('eb-pipes', 'Amazon EventBridge Pipes');
const pipePermissions = page(
  'eb-pipes-permissions',
  'Event source permissions for Amazon EventBridge Pipes',
);
const schedules = scheduler(
  'UserGuide/managing-schedule',
  'Managing a schedule in EventBridge Scheduler',
);
const scheduleQueue = scheduler(
  'UserGuide/configuring-schedule-dlq',
  'Configuring a schedule’s dead-letter queue in EventBridge Scheduler',
);
const scheduleEncryption = scheduler(
  'UserGuide/encryption-rest',
  'Encryption at rest in EventBridge Scheduler',
);
const createSchedule = scheduler('APIReference/API_CreateSchedule', 'CreateSchedule');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const eventbridge = defineService({
  id: 'eventbridge',
  name: 'Amazon EventBridge',
  shortName: 'EventBridge',
  category: 'integration',
  summary:
    'Event buses, pipes and schedules: AWS matches and delivers, you own rules, roles and lost events.',
  docs: guide,
  aliases: [
    'CloudWatch Events',
    'event bus',
    'EventBridge Pipes',
    'EventBridge Scheduler',
    'cron',
    'API destinations',
    'archive and replay',
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the systems that take in, match and send events.',
    },
    'service-software': {
      name: 'Run and patch the event service',
      duty: 'Operate, fix and update the software behind buses, pipes and schedules, without a step for you to take.',
    },
    'customer-data': {
      name: 'Events, and names without secrets',
      duty: 'Know what events carry, and put nothing confidential into names of buses and rules or into tags: these are not encrypted at rest.',
      sources: [dataProtection],
    },
  },
  add: [
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt stored event data and rules',
      owner: 'aws',
      duty: 'Encrypt the detail of custom and partner events, rule patterns, target inputs and archives, by default under an AWS owned key. Event metadata stays unencrypted.',
      sources: [dataProtection, keyOptions],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt events on the way',
      owner: 'aws',
      duty: 'Use TLS between EventBridge and other services, both when an event comes in and when it goes out to a target.',
      sources: [dataProtection],
      controls: ['sc-8'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the key, resource by resource',
      owner: 'customer',
      duty: 'Keep the AWS owned key, whose use you cannot audit, or give a bus, archive or connection a symmetric customer managed key. On such a bus schema discovery does not work.',
      sources: [keyOptions, dataProtection],
      controls: ['sc-12'],
    },
  ],
  modes: [
    {
      id: 'event-bus',
      name: 'Event buses and rules',
      summary:
        'Many-to-many routing: rules match events, AWS retries each target, and what fails is dropped unless you catch it.',
      add: [
        {
          id: 'delivery-retries',
          layer: 'platform',
          name: 'Retry the delivery to a target',
          owner: 'aws',
          duty: 'Repeat a delivery after retriable errors with back-off and jitter, by default for 24 hours and up to 185 times. After that the event is dropped.',
          sources: [retries],
          controls: ['cp-10'],
          evidence: reports,
        },
        {
          id: 'archive-run',
          layer: 'platform',
          name: 'Store and replay archived events',
          owner: 'aws',
          duty: 'Hold matching events until their retention ends or you delete the archive, mark replayed ones with replay-name, and keep these out of the archive by a managed rule.',
          sources: [archive],
          controls: ['cp-9', 'au-11'],
          evidence: reports,
        },
        {
          id: 'dead-letter-queue',
          layer: 'application',
          name: 'Dead-letter queue and retry limits',
          owner: 'customer',
          duty: 'Attach a dead-letter queue to each target for the events that could not be delivered, and set how long and how often a delivery is tried again.',
          setting: optIn,
          sources: [retries],
          controls: ['si-11', 'cp-10'],
        },
        {
          id: 'archive-choice',
          layer: 'application',
          name: 'Create archives, plan replays',
          owner: 'customer',
          duty: 'Create an archive with pattern and retention; without a number of days it keeps events for ever. Wait ten minutes before a replay, and expect another order of events.',
          setting: optIn,
          sources: [archive],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'resource-policies',
          layer: 'access',
          name: 'Who may send to the event bus',
          owner: 'customer',
          duty: 'Write the bus policy before other accounts send events, rules or targets, limited to your organization or to single rules. Without one, the default bus takes events of one account only.',
          sources: [permissions],
          controls: ['ac-3', 'ac-6'],
          evidence: [
            { kind: 'security-hub', id: 'EventBridge.3' },
            { kind: 'config-rule', id: 'custom-eventbus-policy-attached' },
          ],
        },
        {
          id: 'bus-target-role',
          layer: 'access',
          name: 'Roles for rules that feed other buses',
          owner: 'customer',
          duty: 'Attach an IAM role wherever the target of a rule is an event bus, as AWS recommends: through roles, control policies of your organization and boundaries can limit who sends events from your account to others.',
          sources: [permissions],
          controls: ['ac-6', 'ac-4'],
        },
        {
          id: 'connection-secrets',
          layer: 'data',
          name: 'Store connection credentials as secrets',
          owner: 'aws',
          duty: 'Store the authorisation parameters of connections, also those that API destinations use, in a Secrets Manager secret.',
          sources: [dataProtection],
          controls: ['ia-5', 'sc-28'],
          evidence: reports,
        },
        {
          id: 'bus-logs',
          layer: 'data',
          name: 'Log how the bus handles events',
          owner: 'customer',
          duty: 'Raise the log level from OFF, the default, to ERROR, INFO or TRACE, and allow the delivery. Records come at best effort, and events matching only managed rules are never logged.',
          setting: optIn,
          sources: [busLogs],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'pipes',
      name: 'EventBridge Pipes',
      summary:
        'One source, one target: AWS reads the source with a role of yours, and events never rest in the pipe.',
      change: {
        'customer-data': {
          name: 'Events, and tags without secrets',
          duty: 'Know what the events carry that pass through, and put nothing confidential into tags: these are not encrypted at rest.',
          sources: [dataProtection],
        },
        'encryption-at-rest': {
          name: 'Encrypt patterns and log data',
          duty: 'Encrypt event patterns, input transformers and the execution data in logs. Events that flow through a pipe are never stored at rest.',
          sources: [dataProtection],
        },
        'key-choice': {
          name: 'Choose the key of the pipe',
          duty: 'Keep the AWS owned key, or give the pipe a symmetric customer managed key and look after its policy.',
        },
      },
      add: [
        {
          id: 'pipe-run',
          layer: 'platform',
          name: 'Read, filter, enrich and deliver',
          owner: 'aws',
          duty: 'Take events from the source, send on only those that match the filter, call the enrichment, and keep the order inside a batch while doing so.',
          sources: [pipes],
          controls: ['si-10'],
          evidence: reports,
        },
        {
          id: 'pipe-filter',
          layer: 'application',
          name: 'Filter and enrichment of the pipe',
          owner: 'customer',
          duty: 'Define a filter and, where you need it, an enrichment. Without a filter every event of the source is processed.',
          setting: optIn,
          sources: [pipes],
          controls: ['ac-4', 'cm-6'],
        },
        {
          id: 'pipe-role',
          layer: 'access',
          name: 'Execution role of the pipe',
          owner: 'customer',
          duty: 'Give the role what source, enrichment and target need: for an SQS source ReceiveMessage, DeleteMessage and GetQueueAttributes. If unsure, let the console create a role and inspect its policy.',
          sources: [pipePermissions],
          controls: ['ac-6'],
        },
        {
          id: 'pipe-queue-permission',
          layer: 'access',
          name: 'Let failed batches reach a queue',
          owner: 'customer',
          duty: 'For DynamoDB and Kinesis sources, allow the role sqs:SendMessage on the pipe’s dead-letter queue, or failed batches cannot be sent there.',
          sources: [pipePermissions],
          controls: ['si-11', 'cp-10'],
        },
        {
          id: 'broker-access',
          layer: 'access',
          name: 'Network and secrets of broker sources',
          owner: 'customer',
          duty: 'For Amazon MQ, allow the role to create network interfaces and to read the broker’s secret; self managed Kafka inside a VPC needs the same kind of permissions.',
          sources: [pipePermissions],
          controls: ['ac-6', 'sc-7'],
        },
      ],
    },
    {
      id: 'scheduler',
      name: 'EventBridge Scheduler',
      summary:
        'AWS calls an API at a time that you set: role, input, retries and dead-letter queue are in the schedule.',
      omit: ['encryption-in-transit'],
      change: {
        'customer-data': {
          name: 'Payloads of schedules',
          duty: 'Know what the payload (up to 256 KB) holds: of a schedule’s data, it alone can be encrypted with a key of yours.',
          sources: [scheduleEncryption],
        },
        'encryption-at-rest': {
          name: 'Encrypt all schedule data',
          duty: 'Encrypt payload, name, state, expression, target and failure settings by default with an AWS owned key.',
          sources: [scheduleEncryption],
        },
        'key-choice': {
          name: 'Choose a key for the payload',
          duty: 'Add a symmetric customer managed key for the payload, and allow kms:Decrypt to the execution role, DescribeKey, GenerateDataKey and Decrypt to whoever creates schedules.',
          setting: optIn,
          sources: [scheduleEncryption, createSchedule],
        },
      },
      add: [
        {
          id: 'schedule-run',
          layer: 'platform',
          name: 'Call targets, retry, report failures',
          owner: 'aws',
          duty: 'Call the target each time the schedule is due, retry by its policy, and send a dead-letter event with error code and target to the queue that you named.',
          sources: [schedules, scheduleQueue],
          controls: ['cp-10'],
          evidence: reports,
        },
        {
          id: 'schedule-expression',
          layer: 'application',
          name: 'Expression, time zone and clean-up',
          owner: 'customer',
          duty: 'Write the rate, cron or at expression, say in which time zone it counts, and choose with ActionAfterCompletion whether a finished schedule is deleted.',
          sources: [createSchedule],
          controls: ['cm-6'],
        },
        {
          id: 'target-input',
          layer: 'application',
          name: 'Test the input of universal targets',
          owner: 'customer',
          duty: 'Check the Input of a universal target yourself: it is not validated at creation, and a wrong one fails at every invocation.',
          sources: [scheduleQueue],
          controls: ['si-10', 'sa-11'],
        },
        {
          id: 'schedule-queue',
          layer: 'application',
          name: 'Dead-letter queue and retry limits',
          owner: 'customer',
          duty: 'Name a standard SQS queue for failed calls (a FIFO queue is not supported), if need be in another account, and set attempts and age of retries.',
          setting: optIn,
          sources: [scheduleQueue, schedules],
          controls: ['si-11', 'cp-10'],
        },
        {
          id: 'schedule-role',
          layer: 'access',
          name: 'Execution role of the schedule',
          owner: 'customer',
          duty: 'Limit the role to the target’s API call, add sqs:SendMessage for the dead-letter queue, and grant iam:PassRole only to those who may create schedules.',
          sources: [scheduleQueue, scheduleEncryption],
          controls: ['ac-6'],
        },
      ],
    },
  ],
});
