import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS X-Ray',
  shortName: 'X-Ray',
  summary:
    'Joins the data that your services record about a request into a trace. AWS stores and encrypts the trace; you decide what is recorded, sampled and trusted.',
  guide: 'https://docs.aws.amazon.com/xray/latest/devguide/',
  read: '2026-11-26',
  aliases: [
    'xray',
    'tracing',
    'distributed tracing',
    'traces',
    'OpenTelemetry',
    'ADOT',
    'X-Ray daemon',
    'sampling rules',
    'service map',
    'trace map',
  ],
  aws: {
    iamServicePrefix: 'xray',
    cloudFormationPrefixes: ['AWS::XRay'],
    terraformPrefixes: ['aws_xray'],
  },
  archetype: 'observability',
  traits: ['key-choice', 'activity-trail'],
  notAsked: {
    'patch-code':
      'X-Ray gets traces, not your code. Patch the libraries that record them with your code.',
    'back-up': 'X-Ray keeps traces for 30 days. Store elsewhere what you need for longer.',
  },
  override: {
    ingestion: {
      name: 'Build traces and the service graph',
      owner: 'aws',
      duty: 'X-Ray receives segments and groups the segments of a common request into traces. It processes the traces into a service graph.',
      sources: [{ page: 'concepts', at: 'AWS X-Ray receives data … of your application' }],
    },
    'signal-choice': {
      name: 'Choose what segments record',
      owner: 'customer',
      duty: 'In configuration or code, choose what is collected about requests, downstream calls and AWS SDK clients. For an HTTP request, a segment can record, for example, the client address, path and exception stacks. You can add annotations and metadata.',
      sources: [
        {
          page: 'concepts',
          at: [
            'record the following data … of exception stacks',
            'You choose the data … AWS SDK clients',
            'You can add other … annotations and metadata',
          ],
        },
      ],
      controls: ['au-2', 'au-3', 'si-4'],
    },
    'retention-run': {
      name: 'Keep traces for 30 days',
      owner: 'aws',
      duty: 'X-Ray retains trace data and service graph data for 30 days.',
      sources: [
        {
          page: 'concepts',
          at: ['Service graph data is retained for 30 days', 'Trace data is retained for 30 days'],
        },
      ],
      controls: ['au-11', 'si-12'],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'X-Ray encrypts traces and related data at rest. If you configured a KMS key, X-Ray uses that key.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'AWS X-Ray always encrypts … to encrypt data' }],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Keep the default encryption, choose `aws/xray` to audit the key’s use, or choose your own symmetric key to manage access and rotation. A change does not re-encrypt existing data. To view traces, users need access to your key.',
      sources: [
        {
          page: 'protection',
          at: [
            'X-Ray provides an AWS … customer managed key',
            'Existing data is not … change encryption settings',
            'You must have user-level … view encrypted traces',
          ],
        },
        { page: 'protection', at: 'X-Ray does not support asymmetric KMS keys' },
      ],
    },
  },
  add: [
    {
      id: 'sampling-run',
      layer: 'platform',
      name: 'Assign sampling quotas',
      owner: 'aws',
      duty: 'X-Ray manages the reservoir of each rule that is defined in the X-Ray service, and assigns quotas to the running instances of your service. X-Ray applies the rules on a best-effort basis. The effective rate may differ from the rule.',
      sources: [
        {
          page: 'sampling',
          at: [
            'The service manages the … that are running',
            'X-Ray uses a best-effort … the configured percentage',
          ],
        },
      ],
      controls: ['au-4', 'au-12'],
    },
    {
      id: 'sampling-rules',
      layer: 'application',
      name: 'Set the sampling rules',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Set rules that tell ADOT or the X-Ray SDK how many requests to record, or keep the SDK’s default. The default records the first request each second and five percent of additional requests. The sampling decision is made only once, typically by the first X-Ray-enabled service, and downstream services respect it.',
      sources: [
        {
          page: 'sampling',
          at: ['Sampling rules tell the … any additional requests', 'meansSamplingSamplingRules'],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'header-trust',
      layer: 'application',
      name: 'Untrusted headers and addresses',
      owner: 'customer',
      duty: 'Do not trust the client address that is recorded for a forwarded request, because the address can be forged. Users may add trace IDs or sampling decisions to requests. You can have your application remove `X-Amzn-Trace-Id` from incoming requests.',
      sources: [
        {
          page: 'concepts',
          at: [
            'The client IP that … not be trusted',
            'Your application can remove … to their requests',
          ],
        },
      ],
      controls: ['si-10', 'sc-8'],
    },
    {
      id: 'segment-senders',
      layer: 'access',
      name: 'Permission to send segments',
      owner: 'customer',
      duty: 'Choose which applications get the `PutTraceSegments` permission. An application with this permission can send segments with any name. X-Ray does not enforce that a segment’s name matches the service.',
      sources: [{ page: 'concepts', at: "A segment's name should … with any name" }],
      controls: ['ac-6', 'au-10'],
    },
    {
      id: 'key-upkeep',
      layer: 'data',
      name: 'Keep the encryption key usable',
      owner: 'customer',
      duty: 'Keep a key that is in use enabled and accessible. If X-Ray cannot access the key, X-Ray stops storing data and shows a notification.',
      sources: [{ page: 'protection', at: 'If X-Ray is unable … the navigation bar' }],
      controls: ['sc-12', 'cp-10'],
    },
    {
      id: 'event-records',
      layer: 'data',
      name: 'Record management events in CloudTrail',
      owner: 'aws',
      duty: 'X-Ray records calls such as `PutEncryptionConfig`, `UpdateGroup` or `GetInsight` as events in CloudTrail. The events show who made the request.',
      sources: [
        {
          page: 'trail',
          at: [
            'Every event or log … determine the following',
            'X-Ray supports logging the … CloudTrail log files',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      duty: 'If you want to record, for example, the upload of segment documents, log data events. You can filter data events by event name, but not by ARN.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'Data events provide information … documents to X-Ray',
            'By default, CloudTrail doesn’t … CloudTrail API operations',
            'You can configure advanced … not have ARNs',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'opentelemetry',
      name: 'OpenTelemetry and an agent',
      summary:
        'The way that AWS recommends. You instrument your code with OpenTelemetry, and an agent on your machines sends the traces.',
      remove: ['retention'],
      add: [
        {
          id: 'agent-selection',
          layer: 'platform',
          name: 'Choose the agent',
          owner: 'customer',
          duty: 'Choose the CloudWatch agent, the ADOT Collector or the X-Ray daemon to collect the traces. Using the CloudWatch agent, version 1.300025.0 or later, instead of the others can help you reduce the number of agents that you manage.',
          sources: [{ page: 'daemon', at: 'You can now use … that you manage' }],
          controls: ['cm-7', 'cm-8'],
        },
        {
          id: 'remote-sampling',
          layer: 'application',
          name: 'Remote sampling',
          owner: 'customer',
          duty: 'Configure ADOT or the SDK to use the sampling rules that you define in the console. The configuration depends on your language.',
          sources: [
            {
              page: 'sampling',
              at: 'requires additional configuration to … in the console',
            },
          ],
          controls: ['au-2', 'cm-6'],
        },
      ],
    },
    {
      id: 'sdk-and-daemon',
      name: 'X-Ray SDK and daemon',
      summary:
        'The older way, with an SDK in your code and a daemon that runs alongside it. AWS limits releases of the SDKs and the daemon to security issues.',
      remove: ['retention'],
      override: {
        'agent-publish': {
          name: 'Release security fixes only',
          owner: 'aws',
          duty: 'AWS limits releases of the SDKs and the daemon to security issues, and adds no new features. AWS publishes GPG signature files for the daemon’s ZIP archives.',
          sources: [
            { page: 'timeline', at: 'AWS will limit X-Ray … new feature enhancements' },
            { page: 'daemon', at: 'GPG signature files are … in ZIP archives' },
          ],
          controls: ['si-2', 'si-7'],
        },
        'agent-install': {
          name: 'Download and run the daemon',
          owner: 'customer',
          duty: 'To use the daemon locally, on premises or on other AWS services, download and run it with permission to upload segment documents. You can verify a ZIP archive with AWS’s public key. An image with an alpha tag is not recommended for production.',
          sources: [
            {
              page: 'daemon',
              at: [
                'To run the X-Ray … documents to X-Ray',
                'It is not recommended … a production environment',
                'You can use the … original and unmodified',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'migration',
          layer: 'application',
          name: 'Migrate to OpenTelemetry',
          owner: 'customer',
          duty: 'AWS recommends that you migrate to OpenTelemetry for instrumenting the application and sending traces.',
          sources: [{ page: 'timeline', at: 'We recommend that you … to AWS X-Ray' }],
          controls: ['sa-22'],
        },
        {
          id: 'local-rules',
          layer: 'application',
          name: 'Sampling rules in the service',
          owner: 'customer',
          duty: 'Define rules in X-Ray and configure the SDK to read them. If you keep the rules in a document with your code, several instances sample independently and the overall percentage increases. Updates to such a document need a redeployment.',
          sources: [
            {
              page: 'sampling',
              at: [
                'However, when you run … redeploy your code',
                'By defining sampling rules … both of these issues',
              ],
            },
          ],
          controls: ['au-2', 'cm-6'],
        },
        {
          id: 'daemon-credentials',
          layer: 'access',
          name: 'Credentials of the daemon',
          owner: 'customer',
          duty: 'Give the daemon credentials with permission to write to X-Ray. On Amazon EC2, the daemon uses the instance profile’s role. If you specify credentials in several places, the SDK provider chain determines which credentials are used.',
          sources: [
            {
              page: 'daemon',
              at: 'The X-Ray daemon uses … credentials are used',
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'daemon-logs',
          layer: 'data',
          name: 'Daemon log file',
          owner: 'customer',
          duty: 'By default, the daemon writes its log to standard output. If the daemon runs in the background, set a log file. On Elastic Beanstalk, the platform sets the location of the log.',
          sources: [
            {
              page: 'daemon',
              at: 'By default, the daemon … the daemon logs',
            },
          ],
          controls: ['au-2', 'au-9'],
        },
      ],
    },
    {
      id: 'active-tracing',
      name: 'Active tracing by AWS services',
      summary:
        'Services such as API Gateway, AppSync, Step Functions and Lambda record requests themselves. You turn on active tracing in each service.',
      override: {
        'sampling-rules': {
          owner: 'customer',
          duty: 'Set sampling rules with a priority, or modify the default rule, which applies to requests that match no other rule. The sampling decision is made only once, typically by the first X-Ray-enabled service of a request. Downstream services respect the decision.',
          sources: [
            {
              page: 'sampling',
              at: [
                'meansSamplingSamplingRules',
                'Services evaluate rules in … rule that matches',
                'You can modify the … any other rule',
              ],
            },
          ],
        },
      },
      remove: ['retention', 'agent-publish', 'agent-install', 'signal-choice'],
      add: [
        {
          id: 'managed-daemon',
          layer: 'platform',
          name: 'Run the daemon for Lambda',
          owner: 'aws',
          duty: 'AWS Lambda automatically runs the daemon any time a function is invoked for a sampled request.',
          sources: [{ page: 'daemon', at: 'Lambda runs the daemon … a sampled request' }],
          controls: ['si-2', 'au-12'],
        },
        {
          id: 'service-sampling',
          layer: 'platform',
          name: 'Apply the sampling rules',
          owner: 'aws',
          duty: 'If a service supports active tracing with sampling configurations, it uses the sampling rules to determine which requests to record.',
          sources: [
            {
              page: 'sampling',
              at: 'AWS services that support … requests to record',
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'tracing-switch',
          layer: 'application',
          name: 'Turn on active tracing',
          owner: 'customer',
          duty: 'Enable active tracing in the service itself, for example on an API Gateway stage, for AppSync requests or on a Step Functions state machine. On Elastic Beanstalk, the `XRayEnabled` option runs the daemon on your instances.',
          switchOf: 'service-sampling',
          sources: [
            {
              page: 'sampling',
              at: 'API Gateway supports sampling … in Step Functions',
            },
            { page: 'daemon', at: 'On Elastic Beanstalk, use … in your environment' },
          ],
          controls: ['au-2', 'au-12'],
          evidence: [
            'api-gw-xray-enabled',
            'appsync-graphql-api-xray-enabled',
            'Lambda.7',
            'lambda-function-xray-enabled',
          ],
        },
      ],
    },
    {
      id: 'transaction-search',
      name: 'Transaction Search',
      summary:
        'Spans of the whole account go to a log group in CloudWatch Logs. You set the log group’s key, its retention and who can read it.',
      notAsked: {
        'back-up': 'Spans are in log groups of CloudWatch Logs: see who takes backups there.',
      },
      override: {
        'retention-run': {
          name: 'Delete expired data',
          owner: 'aws',
          duty: 'CloudWatch Logs deletes log events older than the retention setting of the log group. The deletion typically happens up to 72 hours after the events reach that age, and in rare situations later.',
          sources: [
            {
              page: 'cloudwatchLogGroups',
              at: [
                'Any data older than … setting is deleted',
                'It typically takes up … might take longer',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt the spans at rest',
          owner: 'aws',
          duty: 'CloudWatch Logs encrypts log group data at rest. By default, it uses CloudWatch Logs server-side encryption.',
          setting: 'always-on',
          sources: [{ page: 'logEncryption', at: 'Log group data is … data at rest' }],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Keep the default encryption, or associate a symmetric KMS key with the log group for data that arrives afterwards. If you delete the key or revoke access to it, the data can no longer be retrieved.',
          sources: [
            {
              page: 'logEncryption',
              at: [
                'After you associate a … using this key',
                'CloudWatch Logs supports only symmetric KMS keys',
                'If you revoke CloudWatch … longer be retrieved',
              ],
            },
          ],
        },
      },
      remove: ['key-upkeep'],
      add: [
        {
          id: 'span-ingestion',
          layer: 'platform',
          name: 'Move spans into the log group',
          owner: 'aws',
          duty: 'When you enable Transaction Search, X-Ray converts traces to the semantic convention format. Spans sent to X-Ray are then ingested in the log group `aws/spans`.',
          sources: [
            {
              page: 'search',
              at: [
                'X-Ray traces automatically convert … called aws/spans',
                'spans sent to X-Ray … called aws/spans',
              ],
            },
          ],
          controls: ['au-4', 'au-12'],
        },
        {
          id: 'span-destination',
          layer: 'application',
          name: 'Turn on Transaction Search',
          owner: 'customer',
          duty: 'Enable Transaction Search, which applies to the entire account. Enter the percentage of spans to index as trace summaries. The default is 1 percent.',
          switchOf: 'span-ingestion',
          sources: [
            {
              page: 'enabling',
              at: [
                'Transaction search is configured … ingested spans for free',
                'Select the box to … on your requirements',
              ],
            },
          ],
          controls: ['au-2', 'au-4'],
        },
        {
          id: 'log-group-policy',
          layer: 'access',
          name: 'Resource policy for the log group',
          owner: 'customer',
          duty: 'If you enable Transaction Search through the CLI or SDK, configure a resource-based policy that lets X-Ray send traces to CloudWatch Logs.',
          sources: [
            {
              page: 'enabling',
              at: [
                'When using the AWS … a resource-based policy',
                'The following example policy … to CloudWatch Logs',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'span-masking',
          layer: 'data',
          name: 'Mask personal data in spans',
          owner: 'customer',
          duty: 'Spans can include attributes such as customer and order IDs. Use data masking of CloudWatch Logs to protect personally identifiable information.',
          sources: [
            {
              page: 'search',
              at: [
                'These details include start … and order IDs',
                'Use metric filters to … personally identifiable information',
              ],
            },
          ],
          controls: ['si-19', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'xray-console-encryption', title: 'Data protection in AWS X-Ray' },
    timeline: {
      path: 'xray-sdk-daemon-timeline',
      title: 'X-Ray SDK and Daemon Support timeline',
    },
    daemon: { path: 'xray-daemon', title: 'AWS X-Ray daemon' },
    sampling: {
      path: 'xray-console-sampling',
      title: 'Configuring sampling rules',
      passages: { meansSamplingSamplingRules: 'This means the sampling … matching sampling rules' },
    },
    trail: {
      path: 'xray-api-cloudtrail',
      title: 'Logging X-Ray API calls with AWS CloudTrail',
    },
    concepts: { path: 'xray-concepts', title: 'AWS X-Ray concepts' },
    search: {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html',
      title: 'Transaction Search',
    },
    enabling: {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Enable-TransactionSearch.html',
      title: 'Enable transaction search',
    },
    logEncryption: {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
      title: 'Encrypt log data in CloudWatch Logs using AWS Key Management Service',
    },
    cloudwatchLogGroups: {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
      title: 'Working with log groups and log streams',
    },
  },
});
