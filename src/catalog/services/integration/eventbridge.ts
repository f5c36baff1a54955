import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon EventBridge',
  shortName: 'EventBridge',
  summary:
    'Event buses, pipes and schedules: AWS matches and delivers, you own rules, roles and lost events.',
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
      duty: 'Operate the platform of EventBridge, and patch and fix flaws within the infrastructure, its software included.',
    },
    'customer-data': {
      name: 'Events, and names without secrets',
      owner: 'customer',
      duty: 'Keep control of what events carry. AWS strongly recommends that you put nothing confidential into names of event buses and rules or into tags: these are not encrypted at rest.',
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
      duty: 'Encrypt the detail of custom and partner events, rule patterns, target inputs and archives, by default under an AWS owned key. Event metadata stays unencrypted.',
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
      name: 'Encrypt events on the way',
      owner: 'aws',
      duty: 'Use TLS between EventBridge and other services; on a bus, both when an event comes in and when it goes out to a target.',
      sources: [{ page: 'dataProtection', at: 'EventBridge encrypts data that … a rule target' }],
    },
    'key-choice': {
      name: 'Choose the key, resource by resource',
      owner: 'customer',
      duty: 'Keep the AWS owned key, whose use you cannot audit, or give a resource, such as a bus, archive or connection, a symmetric customer managed key. On a bus with one, schema discovery does not work.',
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
        'Many-to-many routing: rules match events, AWS retries each target, and what fails is dropped unless you catch it.',
      notAsked: {
        'back-up':
          'Events pass through a bus to their targets: what must last, you archive or store elsewhere.',
      },
      traits: ['resource-policy'],
      override: {
        'resource-policies': {
          name: 'Who may send to the event bus',
          owner: 'customer',
          duty: 'Attach a resource-based policy if you want to allow PutEvents, PutRule and PutTargets calls from another account; IAM conditions in it can, for example, grant permissions to an organization. The default event bus only allows events from one account.',
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
          duty: 'Retry a delivery that failed because of retriable errors, by default for 24 hours and up to 185 times. Drop an event that is not delivered after all retry attempts.',
          sources: [{ page: 'retries', at: 'By default, EventBridge retries … to process it' }],
          controls: ['cp-10'],
        },
        {
          id: 'archive-run',
          layer: 'platform',
          name: 'Store and replay archived events',
          owner: 'aws',
          duty: 'Keep events in the archive until they exceed its retention period or you delete the archive. Add the field replay-name to events that are replayed, and keep these out of the archive by a managed rule.',
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
          name: 'Dead-letter queue and retry limits',
          owner: 'customer',
          duty: 'Configure a dead-letter queue to avoid losing events that fail to be delivered to a target, and set in the target’s retry policy how long and how often a delivery is tried again.',
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
          name: 'Create archives, plan replays',
          owner: 'customer',
          duty: 'Create an archive if you want to replay events, and specify which events it gets and how long it retains them; by default, it stores them indefinitely. AWS recommends delaying a replay for 10 minutes. Events are not necessarily replayed in the same order.',
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
          name: 'Roles for rules that feed other buses',
          owner: 'customer',
          duty: 'Attach an IAM role wherever the target of a rule is an event bus, as AWS recommends: through roles, control policies of your organization and boundaries can limit who sends events from your account to others.',
          sources: [{ page: 'permissions', at: 'Use IAM roles to … an event bus' }],
          controls: ['ac-6', 'ac-4'],
        },
        {
          id: 'connection-secrets',
          layer: 'data',
          name: 'Store connection credentials as secrets',
          owner: 'aws',
          duty: 'Store the authorisation parameters of connections, also those that API destinations use, in a Secrets Manager secret.',
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
          name: 'Log how the bus handles events',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Change the log level from OFF, the default, at which no logs are sent. Records are delivered on a best effort basis, and events that only match managed rules are not logged.',
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
          name: 'Log API activity with CloudTrail',
          owner: 'customer',
          duty: 'Set up API and user activity logging with AWS CloudTrail, as AWS recommends.',
          sources: [{ page: 'dataProtection', at: 'setUpApiCloudTrailUserGuide' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'pipes',
      name: 'EventBridge Pipes',
      summary:
        'One source, one target: AWS reads the source with a role of yours, and events never rest in the pipe.',
      profile: { keepsData: false },
      override: {
        'customer-data': {
          name: 'Events, and tags without secrets',
          owner: 'customer',
          duty: 'Keep control of what the events that pass through the pipe carry. AWS strongly recommends that you put nothing confidential into tags: these are not encrypted at rest.',
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
          duty: 'Encrypt event patterns, input transformers and the execution data in logs. Events that flow through a pipe are never stored at rest.',
          sources: [{ page: 'dataProtection', at: 'Event patterns … stored at rest' }],
        },
        'key-choice': {
          name: 'Choose the key of the pipe',
          owner: 'customer',
          duty: 'Keep the AWS owned key, or give the pipe a symmetric customer managed key and look after its policy.',
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
          name: 'Process events, send them to the target',
          owner: 'aws',
          duty: 'Process the events that the source sends before sending them to the target. Where you configured a filter, send only events that match it; where you configured an enrichment, perform it first.',
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
          name: 'Filter and enrichment of the pipe',
          owner: 'customer',
          duty: 'Optionally, configure a filter so that the pipe only processes a subset of the events it receives, and define an enrichment.',
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
          name: 'Execution role of the pipe',
          owner: 'customer',
          duty: 'If you set up your own execution role, add the permissions that the source type requires; the role is also used for enrichment and target calls. If unsure of them, let the console create a role, then inspect the actions listed in its policy.',
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
          name: 'Let failed batches reach a queue',
          owner: 'customer',
          duty: 'For DynamoDB and Kinesis sources, allow the execution role sqs:SendMessage, which it needs to send records of failed batches to the pipe’s dead-letter queue.',
          sources: [
            { page: 'pipePermissions', at: 'To send records of … the following permission' },
          ],
          controls: ['si-11', 'cp-10'],
        },
        {
          id: 'broker-access',
          layer: 'access',
          name: 'Network and secrets of broker sources',
          owner: 'customer',
          duty: 'For Amazon MQ, allow the execution role, among other things, to create network interfaces and get the secret’s value. For self managed Apache Kafka, the pipe might need your secret, and access to VPC resources if only users within a VPC can access the cluster.',
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
          name: 'Log API activity with CloudTrail',
          owner: 'customer',
          duty: 'Set up API and user activity logging with AWS CloudTrail, as AWS recommends.',
          sources: [{ page: 'dataProtection', at: 'setUpApiCloudTrailUserGuide' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'scheduler',
      name: 'EventBridge Scheduler',
      summary:
        'AWS calls an API at a time that you set: role, input, retries and dead-letter queue are in the schedule.',
      unanswered: {
        'back-up': 'Nothing that the catalogue has read says who takes backups of schedules.',
      },
      override: {
        'customer-data': {
          name: 'Payloads of schedules',
          owner: 'customer',
          duty: 'Specify the payload (up to 256 KB) to be delivered to the target: of a schedule’s data, it alone can be encrypted with a key of yours.',
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
          name: 'Encrypt all schedule data',
          owner: 'aws',
          duty: 'Encrypt and decrypt all of your data by default using an AWS owned key.',
          sources: [
            { page: 'scheduleEncryption', at: 'By default, EventBridge Scheduler … AWS owned key' },
          ],
        },
        'key-choice': {
          name: 'Choose a key for the payload',
          owner: 'customer',
          duty: 'Optionally provide a symmetric customer managed key for the payload, and add the required AWS KMS permissions to the principal that creates a schedule and to the execution role.',
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
          name: 'Call targets, retry, report failures',
          owner: 'aws',
          duty: 'Call the target every time the schedule runs, and retry failed events as the retry policy determines. When a schedule fails, deliver the invocation details and any response of the target to the SQS queue that you specify.',
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
          name: 'Expression, time zone and clean-up',
          owner: 'customer',
          duty: 'Write the rate, cron or at expression, say in which time zone it counts, and choose with ActionAfterCompletion whether a finished schedule is deleted.',
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
          duty: 'Be aware that the Input of a universal target is not validated when the schedule is created: with invalid input parameters, the call of the target fails on every invocation.',
          sources: [{ page: 'scheduleQueue', at: 'does not validate the … on every invocation' }],
          controls: ['si-10', 'sa-11'],
        },
        {
          id: 'schedule-queue',
          layer: 'application',
          name: 'Dead-letter queue and retry limits',
          owner: 'customer',
          duty: 'Specify an SQS queue of your account or another as dead-letter queue; a FIFO queue is not supported. By a retry policy, set how often a failed event is retried and how long it is kept.',
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
          name: 'Execution role of the schedule',
          owner: 'customer',
          duty: 'To let EventBridge Scheduler deliver dead-letter events to Amazon SQS, allow the execution role sqs:SendMessage; whoever creates a schedule with a customer managed key needs iam:PassRole to pass the role.',
          sources: [
            {
              page: 'scheduleQueue',
              at: 'To let EventBridge Scheduler … following permission policy',
            },
            { page: 'scheduleEncryption', at: 'Required to pass the execution role' },
          ],
          controls: ['ac-6'],
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
  },
});
