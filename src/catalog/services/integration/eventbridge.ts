import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon EventBridge',
  shortName: 'EventBridge',
  summary:
    'EventBridge offers event buses, pipes and schedules. AWS matches and delivers events. You own the rules and roles, and you catch events that cannot be delivered.',
  guide: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'CloudWatch Events',
    'event bus',
    'EventBridge Pipes',
    'EventBridge Scheduler',
    'cron',
    'API destinations',
    'archive and replay',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Events', 'AWS::EventSchemas', 'AWS::Pipes', 'AWS::Scheduler'],
    terraformPrefixes: ['aws_cloudwatch_event_', 'aws_schemas_', 'aws_pipes_', 'aws_scheduler_'],
    resources: [
      {
        types: [
          'aws_cloudwatch_event_rule',
          'aws_cloudwatch_event_bus',
          'AWS::Events::Rule',
          'AWS::Events::EventBus',
        ],
        modes: [{ mode: 'event-bus' }],
      },
      { types: ['aws_pipes_pipe', 'AWS::Pipes::Pipe'], modes: [{ mode: 'pipes' }] },
      {
        types: ['aws_scheduler_schedule', 'AWS::Scheduler::Schedule'],
        modes: [{ mode: 'scheduler' }],
      },
    ],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run and patch EventBridge',
      owner: 'aws',
      duty: 'AWS operates the platform of EventBridge. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'customer-data': {
      name: 'Event content, and no secrets in names',
      owner: 'customer',
      duty: 'Keep control of what events carry. AWS strongly recommends that you put nothing confidential into tags or into the names of event buses and rules. Names and tags are not encrypted at rest.',
      sources: [
        {
          page: 'dataProtection',
          at: ['responsibleInfrastructure', 'sensitiveInformationTags'],
          verified: '2026-11-27',
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt event data and rule patterns',
      owner: 'aws',
      duty: 'EventBridge encrypts the detail of custom and partner events, rule patterns, target inputs and archives. By default, it uses an AWS owned key. Event metadata stays unencrypted.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Event data includes all … encrypt event metadata',
            'By default, EventBridge uses … to encrypt data',
          ],
        },
        { page: 'keyOptions', at: 'By default, EventBridge encrypts … AWS owned key' },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'EventBridge uses TLS for data that passes between it and other services. On a bus, TLS protects an event both when it comes in and when it goes out to a target.',
      sources: [{ page: 'dataProtection', at: 'EventBridge encrypts data that … a rule target' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Keep the AWS owned key, or specify a symmetric customer managed key for a resource, such as a bus, archive or connection. You cannot audit the use of the AWS owned key. On a bus with a customer managed key, schema discovery does not work.',
      sources: [
        { page: 'dataProtection', at: 'specifySpecificFeaturesInstead' },
        {
          page: 'keyOptions',
          at: [
            "You can't view, manage … audit their use",
            'EventBridge does not support … customer managed keys',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'event-bus',
      name: 'Event buses and rules',
      summary:
        'Buses route events from many sources to many targets. Rules match events, and AWS retries each delivery. An event that still fails is dropped unless you catch it.',
      notAsked: {
        'back-up':
          'Events pass through a bus to their targets. Archive them, or store elsewhere what you need to keep.',
      },
      traits: ['resource-policy'],
      override: {
        'resource-policies': {
          name: 'Event bus policy',
          owner: 'customer',
          duty: 'If you want to allow `PutEvents`, `PutRule` and `PutTargets` calls from another account, attach a resource-based policy. IAM conditions in the policy can, for example, grant permissions to an organization. The default event bus only allows events from one account.',
          sources: [
            { page: 'permissions', at: 'The default event bus … specific rule or account' },
          ],
          evidence: ['EventBridge.3', 'custom-eventbus-policy-attached'],
        },
      },
      add: [
        {
          id: 'delivery-retries',
          layer: 'platform',
          name: 'Retry the delivery to a target',
          owner: 'aws',
          duty: 'If a delivery fails because of retriable errors, EventBridge retries it, by default for 24 hours and up to 185 times. If an event is not delivered after all retry attempts, EventBridge drops it.',
          sources: [{ page: 'retries', at: 'By default, EventBridge retries … to process it' }],
          controls: ['cp-10'],
        },
        {
          id: 'archive-run',
          layer: 'platform',
          name: 'Store and replay archived events',
          owner: 'aws',
          duty: 'EventBridge keeps events in an archive until they exceed the archive’s retention period or you delete the archive. It adds the field `replay-name` to replayed events. A managed rule keeps replayed events out of the archive.',
          sources: [
            {
              page: 'archive',
              at: [
                'EventBridge generates a managed … it replays them',
                'EventBridge only removes events … archive itself',
              ],
            },
          ],
          controls: ['cp-9', 'au-11'],
        },
        {
          id: 'dead-letter-queue',
          layer: 'application',
          name: 'Dead-letter queue and retry policy',
          owner: 'customer',
          duty: 'To avoid losing events that fail to be delivered to a target, configure a dead-letter queue. In the target’s retry policy, set how long and how often EventBridge retries a delivery.',
          sources: [
            {
              page: 'retries',
              at: [
                'You set the length … for the target',
                'To avoid losing events … all failed events',
              ],
            },
          ],
          controls: ['si-11', 'cp-10'],
        },
        {
          id: 'archive-choice',
          layer: 'application',
          name: 'Create archives and plan replays',
          owner: 'customer',
          duty: 'To replay events, create an archive. Specify which events the archive receives and how long it retains them, by default indefinitely. AWS recommends that you delay a replay for 10 minutes; events are not necessarily replayed in the same order.',
          sources: [
            {
              page: 'archive',
              at: [
                'You can specify the … archive indefinitely',
                'We recommend you delay … events are replayed',
                "Events aren't necessarily replayed … to the archive",
              ],
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'bus-target-role',
          layer: 'access',
          name: 'Roles for rules that target other buses',
          owner: 'customer',
          duty: 'If the target of a rule is an event bus, AWS recommends that you attach an IAM role. Through roles, your organization’s control policies and boundaries can limit who sends events from your account to other accounts.',
          sources: [{ page: 'permissions', at: 'Use IAM roles to … an event bus' }],
          controls: ['ac-6', 'ac-4'],
        },
        {
          id: 'connection-secrets',
          layer: 'data',
          name: 'Store connection credentials as secrets',
          owner: 'aws',
          duty: 'EventBridge stores the authorization parameters of connections in a Secrets Manager secret. This includes connections that API destinations use.',
          sources: [
            {
              page: 'dataProtection',
              at: 'Connection authorization parameters are … Secrets Manager secret',
            },
          ],
          controls: ['ia-5', 'sc-28'],
        },
        {
          id: 'bus-logs',
          layer: 'data',
          name: 'Event bus logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'If you want logs of how the bus handles events, change the log level from `OFF`. At `OFF`, the default, no logs are sent. Records are delivered on a best-effort basis, and events that match only managed rules are not logged.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'busLogs',
              at: [
                'does not log events … only match managed rules',
                'Event bus log records … best effort basis',
                'EventBridge does not send … is the default',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'activity-trail',
          layer: 'data',
          name: 'Log API calls with CloudTrail',
          owner: 'customer',
          duty: 'AWS recommends that you set up API and user activity logging with AWS CloudTrail.',
          sources: [{ page: 'dataProtection', at: 'setUpApiCloudTrailUserGuide' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'pipes',
      name: 'EventBridge Pipes',
      summary:
        'A pipe connects one source to one target. AWS reads the source with your role, and the pipe does not store events at rest.',
      profile: { keepsData: false },
      override: {
        'customer-data': {
          name: 'Event content, and no secrets in tags',
          owner: 'customer',
          duty: 'Keep control of what the events that pass through the pipe carry. AWS strongly recommends that you put nothing confidential into tags. Tags are not encrypted at rest.',
          sources: [
            {
              page: 'dataProtection',
              at: ['responsibleInfrastructure', 'sensitiveInformationTags'],
              verified: '2026-11-27',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt patterns and log data',
          owner: 'aws',
          duty: 'EventBridge encrypts event patterns, input transformers and the execution data in logs. Events that flow through a pipe are never stored at rest.',
          sources: [{ page: 'dataProtection', at: 'Event patterns … stored at rest' }],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Keep the AWS owned key, or specify a symmetric customer managed key for the pipe. If you specify your own key, maintain its key policy.',
          sources: [
            { page: 'dataProtection', at: 'specifySpecificFeaturesInstead' },
            { page: 'keyOptions', at: 'EventBridge supports the use … maintaining key policies' },
          ],
        },
      },
      add: [
        {
          id: 'pipe-run',
          layer: 'platform',
          name: 'Process events and send them on',
          owner: 'aws',
          duty: 'Pipes processes the events that the source sends before sending them to the target. If you configured a filter, Pipes sends only events that match it. If you configured an enrichment, Pipes performs it first.',
          sources: [
            {
              page: 'pipes',
              at: [
                'The event source begins … to the target',
                'the pipe evaluates the … matches that filter',
                'the pipe performs that … to the target',
              ],
            },
          ],
          controls: ['si-10'],
        },
        {
          id: 'pipe-filter',
          layer: 'application',
          name: 'Pipe filter and enrichment',
          owner: 'customer',
          duty: 'You can configure a filter so that the pipe processes only a subset of the events that it receives. You can also define an enrichment.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'pipes',
              at: [
                'To set up a … the event data',
                'Optionally, configuring a filter … from the source',
              ],
            },
          ],
          controls: ['ac-4', 'cm-6'],
        },
        {
          id: 'pipe-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'If you set up your own execution role, add the permissions that the source type requires. The role is also used for enrichment and target calls. If you are unsure of the permissions, let the console create a role, then inspect the actions in its policy.',
          sources: [
            {
              page: 'pipePermissions',
              at: [
                'The permissions EventBridge Pipes … these permissions yourself',
                'If you’re unsure of … in the policy',
                'EventBridge Pipes uses the … IAM principal pipes.amazonaws.com',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'pipe-queue-permission',
          layer: 'access',
          name: 'Permit the pipe’s dead-letter queue',
          owner: 'customer',
          duty: 'For DynamoDB and Kinesis sources, grant the execution role `sqs:SendMessage`. The role needs this permission to send records of failed batches to the pipe’s dead-letter queue.',
          sources: [
            { page: 'pipePermissions', at: 'To send records of … the following permission' },
          ],
          controls: ['si-11', 'cp-10'],
        },
        {
          id: 'broker-access',
          layer: 'access',
          name: 'Access to broker sources',
          owner: 'customer',
          duty: 'For Amazon MQ, allow the execution role, among other things, to create network interfaces and get the value of the broker’s secret. For self managed Apache Kafka, the pipe might need your secret. If only users within a VPC can access the cluster, the pipe might also need access to VPC resources.',
          sources: [
            {
              page: 'pipePermissions',
              at: [
                'For Amazon MQ, EventBridge … MQ message broker',
                'Depending on the type … customer managed key',
                'If only users within … Amazon VPC resources',
              ],
            },
          ],
          controls: ['ac-6', 'sc-7'],
        },
        {
          id: 'activity-trail',
          layer: 'data',
          name: 'Log API calls with CloudTrail',
          owner: 'customer',
          duty: 'AWS recommends that you set up API and user activity logging with AWS CloudTrail.',
          sources: [{ page: 'dataProtection', at: 'setUpApiCloudTrailUserGuide' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'scheduler',
      name: 'EventBridge Scheduler',
      summary:
        'AWS calls an API at a time that you set. The schedule holds the role, input, retry policy and dead-letter queue.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon EventBridge Scheduler” names features for backup needs, but describes no backup of schedules.',
      },
      traits: ['activity-trail'],
      override: {
        'customer-data': {
          name: 'Schedule payloads',
          owner: 'customer',
          duty: 'Specify the payload (up to 256 KB) that is delivered to the target. Of a schedule’s data, only the payload can be encrypted with your key.',
          sources: [
            {
              page: 'scheduleEncryption',
              at: [
                'Payload (up to 256KB) … to the target',
                'EventBridge Scheduler uses your … the target payload',
              ],
              verified: '2026-11-26',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'By default, EventBridge Scheduler encrypts and decrypts all of your data with an AWS owned key.',
          sources: [
            { page: 'scheduleEncryption', at: 'By default, EventBridge Scheduler … AWS owned key' },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'You can provide a symmetric customer managed key for the payload. If you do, grant the required AWS KMS permissions to the execution role and to the principal that creates a schedule.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'scheduleEncryption',
              at: [
                'EventBridge Scheduler only supports … encryption KMS keys',
                'You can optionally provide … to its target',
                'you must add the … with the schedule',
              ],
            },
            { page: 'createSchedule', at: 'The Amazon Resource Name … decrypt your data' },
          ],
        },
      },
      remove: ['encryption-in-transit'],
      add: [
        {
          id: 'schedule-run',
          layer: 'platform',
          name: 'Call targets, retry and report failures',
          owner: 'aws',
          duty: 'Scheduler calls the target every time the schedule runs, and retries failed events according to the retry policy. When a schedule fails, Scheduler delivers the invocation details and any response of the target to the SQS queue that you specify.',
          sources: [
            {
              page: 'schedules',
              at: [
                'A target is an … your schedule runs',
                'A retry policy determines … policy has been exhausted',
              ],
            },
            {
              page: 'scheduleQueue',
              at: ['When a schedule fails … that you specify'],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'schedule-expression',
          layer: 'application',
          name: 'Schedule expression and time zone',
          owner: 'customer',
          duty: 'Write the `rate`, `cron` or `at` expression, and specify its time zone. Use `ActionAfterCompletion` to choose whether a finished schedule is deleted.',
          sources: [
            {
              page: 'createSchedule',
              at: [
                'applies to the schedule … NONE | DELETE',
                'The expression that defines … formats are supported',
              ],
            },
            {
              page: 'createSchedule',
              at: [
                'You can use at … create recurring schedules',
                'The timezone in which … expression is evaluated',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'target-input',
          layer: 'application',
          name: 'Check the input of universal targets',
          owner: 'customer',
          duty: 'Check the `Input` of a universal target yourself, because it is not validated when the schedule is created. With invalid input parameters, the call to the target fails on every invocation.',
          sources: [{ page: 'scheduleQueue', at: 'does not validate the … on every invocation' }],
          controls: ['si-10', 'sa-11'],
        },
        {
          id: 'schedule-queue',
          layer: 'application',
          name: 'Dead-letter queue and retry policy',
          owner: 'customer',
          duty: 'Specify an SQS queue from your own or another account as the dead-letter queue. A FIFO queue is not supported. In a retry policy, set how often a failed event is retried and how long the event is kept.',
          sources: [
            {
              page: 'scheduleQueue',
              at: [
                'EventBridge Scheduler does not support using a FIFO',
                'Select an Amazon SQS … other AWS accounts as',
              ],
            },
            { page: 'schedules', at: 'A retry policy determines … an unprocessed event' },
          ],
          controls: ['si-11', 'cp-10'],
        },
        {
          id: 'schedule-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'To let EventBridge Scheduler deliver dead-letter events to Amazon SQS, grant the execution role `sqs:SendMessage`. Whoever creates a schedule with a customer managed key needs `iam:PassRole` to pass the role.',
          sources: [
            {
              page: 'scheduleQueue',
              at: 'To let EventBridge Scheduler … following permission policy',
            },
            { page: 'scheduleEncryption', at: 'Required to pass the execution role' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail is on in a new account. It records all calls to the EventBridge Scheduler API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail captures all API … Scheduler API operations',
                'CloudTrail is enabled on … in Event history',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'eb-data-protection',
      title: 'Data protection in Amazon EventBridge',
      read: '2026-11-26',
      passages: {
        responsibleInfrastructure: 'You are responsible for … on this infrastructure',
        sensitiveInformationTags: 'sensitive information in the … such at tags',
        specifySpecificFeaturesInstead: 'You can also specify … specific features instead',
        setUpApiCloudTrailUserGuide: 'Set up API and … CloudTrail User Guide',
      },
    },
    keyOptions: {
      path: 'eb-encryption-at-rest-key-options',
      title: 'KMS key options for data encryption in Amazon EventBridge',
      read: '2026-11-26',
    },
    retries: {
      path: 'eb-rule-retry-policy',
      title: 'How EventBridge retries delivering events',
      read: '2026-11-26',
    },
    archive: {
      path: 'eb-archive',
      title: 'Archiving and replaying events in Amazon EventBridge',
      read: '2026-11-26',
    },
    permissions: {
      path: 'eb-event-bus-perms',
      title: 'Permissions for event buses in Amazon EventBridge',
      read: '2026-11-26',
    },
    busLogs: {
      path: 'eb-event-bus-logs',
      title: 'Configuring logs for Amazon EventBridge event buses',
      read: '2026-11-26',
    },
    pipes: { path: 'eb-pipes', title: 'Amazon EventBridge Pipes', read: '2026-11-26' },
    pipePermissions: {
      path: 'eb-pipes-permissions',
      title: 'Event source permissions for Amazon EventBridge Pipes',
      read: '2026-11-26',
    },
    scheduleEncryption: {
      url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html',
      title: 'Encryption at rest in EventBridge Scheduler',
      read: '2026-11-26',
    },
    createSchedule: {
      url: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html',
      title: 'CreateSchedule',
    },
    schedules: {
      url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule.html',
      title: 'Managing a schedule in EventBridge Scheduler',
      read: '2026-11-26',
    },
    scheduleQueue: {
      url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html',
      title: 'Configuring a schedule’s dead-letter queue in EventBridge Scheduler',
      read: '2026-11-26',
    },
    trail: {
      url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/logging-using-cloudtrail.html',
      title: 'Logging Amazon EventBridge Scheduler API calls using AWS CloudTrail',
    },
  },
});
