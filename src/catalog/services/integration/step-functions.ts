import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Step Functions',
  shortName: 'Step Functions',
  summary:
    'Step Functions runs workflows as state machines. AWS runs the steps. You own the definition, role, timeouts and logs.',
  guide: 'https://docs.aws.amazon.com/step-functions/latest/dg/',
  read: '2026-11-26',
  aliases: ['state machine', 'workflow', 'Amazon States Language', 'ASL', 'SFN', 'orchestration'],
  aws: {
    cloudFormationPrefixes: ['AWS::StepFunctions', 'AWS::Serverless::StateMachine'],
    terraformPrefixes: ['aws_sfn_'],
    resources: [
      {
        types: ['aws_sfn_state_machine', 'AWS::Serverless::StateMachine'],
        modes: [
          { mode: 'express', where: { type: 'EXPRESS' } },
          { mode: 'express', where: { Type: 'EXPRESS' } },
          { mode: 'standard' },
        ],
      },
      {
        types: ['AWS::StepFunctions::StateMachine'],
        modes: [{ mode: 'express', where: { StateMachineType: 'EXPRESS' } }, { mode: 'standard' }],
      },
    ],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run and patch Step Functions',
      owner: 'aws',
      duty: 'AWS operates the platform of Step Functions. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Grant access through policies, which can be based on tags. For authorization with tags, executions inherit the tags of their state machine. Tag-based policies therefore also allow or deny access to the executions.',
      sources: [
        {
          page: 'practices',
          at: [
            'state machine execution resources … a state machine',
            'This helps you allow … state machine level',
            'IAM supports controlling access … based on tags',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Inputs, outputs and their size',
      owner: 'customer',
      duty: 'If data between states might grow to over 256 KiB, store it in Amazon S3 and pass an ARN, or pass smaller payloads. Executions that pass large payloads can be terminated.',
      sources: [
        { page: 'practices', at: 'Executions that pass large … in your executions' },
        { page: 'quotas', at: 'kiBDataStartingExecution' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Step Functions encrypts your data at rest with AWS owned keys. You cannot disable this layer or select another type of encryption.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'AWS Step Functions always … server-side encryption',
            "you can't disable this … alternate encryption type",
            'Step Functions automatically enables … at no charge',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Add a KMS key as a second layer',
      owner: 'customer',
      duty: 'If you want a second layer, set a symmetric KMS key and a reuse period of 1 to 15 minutes. Grant the execution role `kms:Decrypt` and `kms:GenerateDataKey`. The key of an existing activity cannot be changed.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: ['addActivityResources', 'configureCreatingActivity', 'setDataKey15Minutes'],
        },
        {
          page: 'encryption',
          at: ['successfullyExecutionRequires', 'You cannot update the … new Activity resource'],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
  },
  add: [
    {
      id: 'transition-throttle',
      layer: 'platform',
      name: 'Throttle calls and state transitions',
      owner: 'aws',
      duty: 'With a token bucket scheme per account and Region, Step Functions throttles some API actions and, in Standard Workflows, state transitions. It raises the reduced state transition quotas of new accounts automatically, based on usage.',
      sources: [
        {
          page: 'quotas',
          at: [
            'Step Functions state transitions … can be increased',
            'someStepFunctionsApiIncreased',
          ],
        },
        {
          page: 'quotas',
          at: ['throttlingQuotasAwsRegion', 'New AWS accounts have … on your usage'],
        },
      ],
      controls: ['sc-5', 'sc-6'],
    },
    {
      id: 'retry-run',
      layer: 'platform',
      name: 'Run the retries and catchers',
      owner: 'aws',
      duty: 'When a state with a `Retry` field reports an error, Step Functions makes retry attempts as the matching retrier defines. If there is no `Retry` field, or retries fail to resolve the error, Step Functions transitions to the state that the matching catcher names.',
      sources: [
        {
          page: 'errors',
          at: ['When one of these … in the Retry field', 'either there is no … the Next field'],
        },
      ],
      controls: ['si-11', 'cp-10'],
    },
    {
      id: 'quota-watch',
      layer: 'platform',
      name: 'Monitor quotas and request increases',
      owner: 'customer',
      duty: 'Monitor the metric `ExecutionThrottled`, and request increases of soft quotas if you need them. The maximum of 256 KiB for the input or output of a task, state or execution is a hard quota.',
      sources: [
        {
          page: 'quotas',
          at: [
            'requestQuotaRegionBasis',
            'Throttling on the StateTransition … in Amazon CloudWatch',
          ],
        },
        {
          page: 'quotas',
          at: ['kiBDataStartingExecution', 'hardQuotasCannot'],
        },
      ],
      controls: ['si-4', 'cp-2'],
    },
    {
      id: 'error-handling',
      layer: 'application',
      name: 'Retry and Catch in the definition',
      owner: 'customer',
      duty: 'Define retriers and catchers. By default, a state that reports an error fails the whole execution. `States.ALL` catches neither `States.Runtime` nor `States.DataLimitExceeded`.',
      sources: [
        {
          page: 'errors',
          at: [
            'When a state reports … state machine execution',
            'The States.ALL error type … Runtime error types',
          ],
        },
      ],
      controls: ['si-11', 'cp-10'],
    },
    {
      id: 'timeouts',
      layer: 'application',
      name: 'Task timeouts and heartbeats',
      owner: 'customer',
      duty: 'Specify a reasonable timeout when you create a task. If the task uses a task token, AWS recommends that you also specify `HeartbeatSeconds`. By default, the Amazon States Language specifies no timeouts, and without `TimeoutSeconds`, an execution is stuck if a response never comes.',
      sources: [
        {
          page: 'practices',
          at: [
            'By default, the Amazon … will never come',
            'specify a reasonable timeout when you create a',
            'callback with a task … Task state definition',
          ],
        },
      ],
      controls: ['sc-5', 'cm-6'],
    },
    {
      id: 'execution-role',
      layer: 'access',
      name: 'Execution role',
      owner: 'customer',
      duty: 'If you create your own role, give it the permissions that the state machine should have. AWS recommends that you restrict the role’s trust policy with `aws:SourceArn` and `aws:SourceAccount`. If you delete a role that Step Functions created, Step Functions cannot recreate it.',
      sources: [
        {
          page: 'role',
          at: [
            'you can create your … machines to assume',
            'We recommend using the … access your resources',
          ],
        },
        { page: 'practices', at: 'If you delete the … recreate it later' },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'execution-logs',
      layer: 'data',
      name: 'Turn on execution logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Choose a log level above `OFF`, and let the execution role deliver the logs. If you create Standard Workflows in the console or through the API, CLI or CloudFormation, logging is off by default.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'logs',
          at: [
            'Standard Workflows record execution … Amazon CloudWatch Logs',
            'When you create a … to CloudWatch Logs',
          ],
        },
        {
          page: 'logs',
          at: ['Log levels range from … when set to OFF', 'createNecessaryPermissions'],
        },
      ],
      controls: ['au-2', 'au-12'],
      evidence: ['StepFunctions.1', 'step-functions-state-machine-logging-enabled'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'If logging is configured, Step Functions delivers log entries to CloudWatch Logs on a best-effort basis. The delivery does not block or slow down executions. Data that is too large is truncated.',
      sources: [
        {
          page: 'logs',
          at: [
            "Publishing logs doesn't block or slow down executions",
            'amazonCloudWatchNotGuaranteed',
            'combinedSizeLogsQuotas',
          ],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'key-use',
      layer: 'data',
      name: 'Encrypt and decrypt with your KMS key',
      owner: 'aws',
      duty: 'Step Functions encrypts history and definition with the key that you set for the state machine. It encrypts activity inputs with the key that you set for the activity. It decrypts payloads before they go to another service, and encrypts returned data.',
      sources: [
        {
          page: 'encryption',
          at: [
            'The execution history and … to the Activity',
            'Step Functions decrypts payload … to perform a task',
            'When data is returned … AWS KMS key',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'When Step Functions passes payload data to another service to perform a task, it encrypts this data in transit with TLS.',
      sources: [
        {
          page: 'encryption',
          at: 'Step Functions decrypts payload … Transport Layer Security (TLS)',
        },
      ],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard Workflows',
      summary:
        'The default type runs for up to a year. AWS persists each step, runs it once and keeps the history for 90 days.',
      notAsked: {
        'back-up':
          'Step Functions removes a history 90 days after its execution closes. Log what you need for longer.',
      },
      add: [
        {
          id: 'exactly-once',
          layer: 'platform',
          name: 'Persist state and run each step once',
          owner: 'aws',
          duty: 'Step Functions keeps the state between transitions. It never runs a task more than once unless you specified `Retry`. It starts no second execution under the name of a running one.',
          sources: [
            {
              page: 'types',
              at: [
                'Standard Workflows follow an … behavior in ASL',
                'Execution state internally persists between state transitions',
                "Automatically returns an idempotent … doesn't start",
              ],
            },
          ],
          controls: ['si-13', 'cp-10'],
        },
        {
          id: 'history-size',
          layer: 'application',
          name: 'Stay below 25,000 history events',
          owner: 'customer',
          duty: 'Split long executions with Distributed Map or nested executions. At 25,000 history entries, an execution fails unless the 25,000th entry records the execution’s success. This is a hard quota.',
          sources: [
            {
              page: 'practices',
              at: [
                'AWS Step Functions has … the history limit',
                'Use the Map state in Distributed mode',
                'Start a new state … running execution',
              ],
            },
          ],
          controls: ['sc-6', 'cm-6'],
        },
        {
          id: 'redrive',
          layer: 'application',
          name: 'Redrive executions in time',
          owner: 'customer',
          duty: 'If you want to redrive an execution, do so within the redrivable period of 14 days. The period starts on the day on which the state machine completes the execution.',
          sources: [{ page: 'quotas', at: '14 days … completes its execution' }],
          controls: ['cp-10', 'ir-4'],
        },
        {
          id: 'execution-history',
          layer: 'data',
          name: 'Keep the history for 90 days',
          owner: 'aws',
          duty: 'Step Functions keeps the history of an execution for 90 days after the execution closes, and then removes the history. On request, the period is 30 days, per account and Region.',
          sources: [
            { page: 'types', at: 'Execution history data removed after 90 days' },
            {
              page: 'quotas',
              at: [
                '90 days after an … a quota request',
                'The change to reduce … account per Region',
              ],
            },
          ],
          controls: ['au-11', 'si-12'],
        },
      ],
    },
    {
      id: 'express',
      name: 'Express Workflows',
      summary:
        'Express Workflows run for up to five minutes, at high rates. No state is persisted and no history is kept. Asynchronous executions may run twice.',
      profile: { keepsData: false },
      override: {
        'transition-throttle': {
          name: 'Throttle the start of executions',
          owner: 'aws',
          duty: 'Step Functions limits `StartExecution` with a token bucket per account and Region. Surges of synchronous starts may be throttled until capacity is available. State transitions have no limit.',
          sources: [
            {
              page: 'quotas',
              at: ['someStepFunctionsApiIncreased', 'throttlingQuotasAwsRegion'],
            },
            {
              page: 'types',
              at: [
                'Synchronous Express execution API … capacity is available',
                'Supported state transition rate … No limit',
              ],
            },
          ],
        },
        'quota-watch': {
          name: 'Quotas and their increase',
          owner: 'customer',
          duty: 'Request increases of soft quotas if you need them. The maximum of 256 KiB for the input or output of a task, state or execution is a hard quota.',
          controls: ['cp-2', 'sc-5'],
          sources: [
            {
              page: 'quotas',
              at: ['requestQuotaRegionBasis', 'kiBDataStartingExecution', 'hardQuotasCannot'],
            },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'If you want a second layer, set a symmetric KMS key and a reuse period of 1 to 15 minutes. The execution role needs `kms:Decrypt` and, at least for asynchronous executions or with logging, `kms:GenerateDataKey`. With logging, log delivery needs `kms:Decrypt` too.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'encryption',
              at: ['addActivityResources', 'configureCreatingActivity', 'setDataKey15Minutes'],
            },
            {
              page: 'encryption',
              at: [
                'you must allow delivery.logs.amazonaws.com … key policy',
                'If you enable state … needs the following policy',
                'successfullyExecutionRequires',
              ],
            },
          ],
        },
        'execution-logs': {
          name: 'Turn on execution logs',
          owner: 'customer',
          duty: 'Configure CloudWatch Logs and a role for the logs, because Step Functions itself records no history. The console configures logs by default. The API, CLI and CloudFormation do not.',
          setting: {
            state: 'off-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          sources: [
            {
              page: 'logs',
              at: [
                'Unlike Standard Workflows, Express … Amazon CloudWatch Logs',
                'will by default be … to CloudWatch Logs',
                'createNecessaryPermissions',
              ],
            },
            { page: 'types', at: 'Execution history is not captured by Step Functions' },
          ],
        },
      },
      add: [
        {
          id: 'execution-guarantee',
          layer: 'platform',
          name: 'Run executions without keeping state',
          owner: 'aws',
          duty: 'Step Functions runs an asynchronous execution at least once and a synchronous one at most once. The state does not persist between transitions.',
          sources: [
            {
              page: 'types',
              at: [
                'asynchronousWorkflowExecution',
                "Execution state doesn't persist between state transitions",
              ],
            },
          ],
          controls: ['si-13'],
        },

        {
          id: 'idempotency',
          layer: 'application',
          name: 'Write idempotent steps',
          owner: 'customer',
          duty: 'Write idempotent steps. Asynchronous executions run at least once, and several executions started under one name run at the same time. Synchronous executions run at most once and do not restart after an exception.',
          sources: [
            {
              page: 'types',
              at: ['Express Workflows use an … a PUT action', 'asynchronousWorkflowExecution'],
            },
            {
              page: 'types',
              at: [
                'Idempotency is not automatically … is not idempotent',
                "Workflows don't restart if an exception occurs",
              ],
            },
          ],
          controls: ['si-10', 'cp-10'],
        },
        {
          id: 'short-work',
          layer: 'application',
          name: 'Five-minute limit and missing features',
          owner: 'customer',
          duty: 'Keep executions within 5 minutes. Longer executions fail with `States.Timeout`. You cannot use `.sync`, `.waitForTaskToken`, activities, Distributed Map or redrive.',
          sources: [
            {
              page: 'types',
              at: [
                'Express Workflows do not … service integration patterns',
                'Distributed Map … Optimize workflow type',
              ],
            },
            {
              page: 'quotas',
              at: [
                '5 minutes. If an … States.Timeout error',
                'Redrive is not supported for Express workflows',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'guaranteed-history',
          layer: 'data',
          name: 'Write a guaranteed history',
          owner: 'customer',
          duty: 'If you require guaranteed history, AWS recommends that you write records from workflow steps, for example to DynamoDB. You might also consider Standard Workflows. Log delivery is best effort, and payloads that are too large are truncated.',
          sources: [
            {
              page: 'logs',
              at: [
                'amazonCloudWatchNotGuaranteed',
                'If you require guaranteed … Amazon DynamoDB',
                'combinedSizeLogsQuotas',
              ],
            },
          ],
          controls: ['au-10', 'au-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'KMS permissions for synchronous Express executions',
      finding:
        'The step on creating a state machine says that the execution role of a synchronous Express execution requires `kms:Decrypt`. For the other types, it asks for `kms:GenerateDataKey` too. The section on API callers says that the role needs both for an execution to complete. The catalogue leaves this open for synchronous executions.',
      sources: [
        {
          page: 'encryption',
          at: 'successfullyExecutionRequires',
          verified: '2026-11-27',
        },
        {
          page: 'encryption',
          at: 'For an execution to … the state machine',
          verified: '2026-11-27',
        },
      ],
    },
  ],
  pages: {
    practices: { path: 'sfn-best-practices', title: 'Best practices for Step Functions' },
    quotas: {
      path: 'service-quotas',
      title: 'Step Functions service quotas',
      passages: {
        kiBDataStartingExecution: '256 KiB of data … starting an execution',
        someStepFunctionsApiIncreased: 'Some Step Functions API … can be increased',
        throttlingQuotasAwsRegion: 'Throttling quotas are per account, per AWS Region',
        requestQuotaRegionBasis: 'to request a quota … per-Region basis',
        hardQuotasCannot: 'These are all hard quotas that cannot be',
      },
    },
    errors: {
      path: 'concepts-error-handling',
      title: 'Handling errors in Step Functions workflows',
    },
    role: {
      path: 'procedure-create-iam-role',
      title: 'Creating an IAM role for your state machine in Step Functions',
    },
    encryption: {
      path: 'encryption-at-rest',
      title: 'Data at rest encryption in Step Functions',
      passages: {
        addActivityResources: 'you can add a … and activity resources',
        configureCreatingActivity: 'can configure a symmetric … creating an Activity',
        setDataKey15Minutes: 'set the data key … 15 minutes',
        successfullyExecutionRequires:
          'To successfully start an … Synchronous Express execution requires',
      },
    },
    logs: {
      path: 'cw-logs',
      title: 'Using CloudWatch Logs to log execution history in Step Functions',
      passages: {
        createNecessaryPermissions: 'If you create a … the necessary permissions',
        amazonCloudWatchNotGuaranteed: 'Amazon CloudWatch Logs are … are not guaranteed',
        combinedSizeLogsQuotas: 'If the combined size … CloudWatch Logs quotas',
      },
    },
    types: {
      path: 'choosing-workflow-type',
      title: 'Choosing workflow type in Step Functions',
      passages: {
        asynchronousWorkflowExecution:
          'Asynchronous Express Workflows: At-least-once … At-most-once workflow execution',
      },
    },
  },
});
