import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CloudWatch',
  shortName: 'CloudWatch',
  summary:
    'For metrics, alarms and dashboards, AWS stores and evaluates the data. You decide what is measured and who is alerted.',
  guide: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/',
  read: '2026-11-26',
  aliases: ['metrics', 'alarms', 'dashboards', 'CloudWatch agent', 'monitoring', 'OpenTelemetry'],
  aws: {
    cloudFormationPrefixes: [
      'AWS::CloudWatch',
      'AWS::Oam',
      'AWS::Synthetics',
      'AWS::RUM',
      'AWS::InternetMonitor',
      'AWS::ApplicationInsights',
      'AWS::ApplicationSignals',
    ],
    terraformPrefixes: [
      'aws_cloudwatch_',
      'aws_oam_',
      'aws_synthetics_',
      'aws_rum_',
      'aws_internetmonitor_',
      'aws_applicationinsights_',
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'AWS’s page “Resilience in Amazon CloudWatch” mentions no backup of these metrics.',
  },
  traits: ['default-encryption', 'tls-endpoint'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of CloudWatch. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you keep confidential or sensitive data out of tags and free-form fields such as names. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'CloudWatch always encrypts data at rest, by default with AWS owned keys.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'CloudWatch always encrypts data … AWS owned keys' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'CloudWatch encrypts data in transit end to end. AWS requires TLS 1.2 for communication with AWS resources.',

      sources: [
        {
          page: 'dataProtection',
          at: [
            'We require TLS 1.2 … recommend TLS 1.3',
            'CloudWatch uses end-to-end encryption … data in transit',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'alarm-evaluation',
      layer: 'platform',
      name: 'Evaluate alarms and run their actions',
      owner: 'aws',
      duty: 'CloudWatch tries to fetch more data points than the evaluation periods need. If too few exist, it fills in as few as possible, as you specified, except in a time series that a query no longer returns. Except for Auto Scaling actions, CloudWatch runs alarm actions on state changes only.',
      sources: [
        {
          page: 'missingData',
          at: [
            'CloudWatch attempts to retrieve … as Evaluation Periods',
            'CloudWatch fills in the … few times as possible',
            'If a time series … missing data treatment',
          ],
        },
        { page: 'actions', at: 'exceptAutoScalingHoursDays' },
      ],
      controls: ['si-4', 'au-6'],
    },
    {
      id: 'alarm-muting',
      layer: 'platform',
      name: 'Apply the mute rules',
      owner: 'aws',
      duty: 'CloudWatch mutes alarm actions in the time windows of your mute rules, and resumes them when a window ends. During a window, it continues to watch alarm states and to send events to EventBridge.',
      sources: [
        {
          page: 'actions',
          at: [
            'CloudWatch continues monitoring alarm … preventing unwanted notifications',
            'temporarily mute actions during … the window ends',
            'Muting an alarm does … Amazon EventBridge',
          ],
        },
      ],
      controls: ['ir-4'],
    },
    {
      id: 'alarm-design',
      layer: 'application',
      name: 'Alarm thresholds and missing data',
      owner: 'customer',
      duty: 'Set the threshold, the periods and the treatment of missing data. With the default treatment, `missing`, an alarm that has no data point in its evaluation range goes to `INSUFFICIENT_DATA`. Alarms on DynamoDB metrics ignore missing data by default.',

      sources: [
        {
          page: 'missingData',
          at: [
            'If all data points … transitions to INSUFFICIENT_DATA',
            'The default behavior is missing',
            'Alarms that evaluate metrics … ignore missing data',
          ],
        },
        { page: 'concepts', at: 'you are asking CloudWatch … arrive at a conclusion' },
      ],
      controls: ['si-4', 'au-6'],
      evidence: ['cloudwatch-alarm-settings-check'],
    },
    {
      id: 'alarm-actions',
      layer: 'application',
      name: 'Alarm actions',
      owner: 'customer',
      duty: 'Set the actions for the state changes that matter. Except for Auto Scaling actions, actions run only when the alarm changes state. Mute rules mute actions during scheduled time windows, and `DisableAlarmActions` disables actions until you call `EnableAlarmActions`.',

      sources: [
        {
          page: 'actions',
          at: [
            'You can specify what … INSUFFICIENT_DATA states',
            'exceptAutoScalingHoursDays',
            'Alarm mute rules temporarily … manually call EnableAlarmActions',
          ],
        },
      ],
      controls: ['ir-4', 'si-4'],
      evidence: [
        'CloudWatch.15',
        'CloudWatch.17',
        'cloudwatch-alarm-action-check',
        'cloudwatch-alarm-action-enabled-check',
      ],
    },
    {
      id: 'regions',
      layer: 'application',
      name: 'Metrics across Regions',
      owner: 'customer',
      duty: 'Note that metrics exist only in the Region in which they are created. CloudWatch does not automatically aggregate data across Regions. You can use metric math to aggregate metrics from different Regions.',
      sources: [
        {
          page: 'concepts',
          at: [
            'Metrics exist only in … they are created',
            'CloudWatch does not automatically … from different Regions',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'dashboard-sharing',
      layer: 'access',
      name: 'Dashboard sharing',
      owner: 'customer',
      duty: 'If you share dashboards, choose between named email addresses, a public link and, for all dashboards of the account, a third-party SSO provider. Anyone who may open a shared dashboard can query all metrics, and the names and tags of all EC2 instances of the account.',

      sources: [
        {
          page: 'sharing',
          at: [
            'permissionsCannotScopedAccount',
            'designate as many as … view the dashboard',
            'publicly, so that anyone … single sign-on (SSO) provider',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'sharing-role',
      layer: 'access',
      name: 'Create the role for a shared dashboard',
      owner: 'aws',
      duty: 'When you share a dashboard, CloudWatch creates an IAM role for its viewers. By default, they see at most the alarms and Contributor Insights rules that are on the dashboard when you share it. They can query all CloudWatch metrics, and the names and tags of all EC2 instances in the account.',
      sources: [
        {
          page: 'sharing',
          at: [
            'cannot be scoped down … in the account',
            'CloudWatch creates an IAM … share the dashboard with',
            'by default the permissions … it is shared',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'metric-retention',
      layer: 'data',
      name: 'Keep and aggregate metrics',
      owner: 'aws',
      duty: 'For metrics other than OpenTelemetry’s, CloudWatch keeps data points with a period under one minute for 3 hours and 1-minute points for 15 days. It keeps 5-minute points for 63 days and 1-hour points for 455 days, merging points as they age. These metrics cannot be deleted, but expire 15 months after their last point.',
      sources: [
        {
          page: 'concepts',
          at: [
            'Metrics cannot be deleted … is dropped',
            'Data points with a … 455 days (15 months)',
            'initially published with a … resolution of 1 hour',
          ],
        },
        {
          page: 'concepts',
          at: 'resolutionCloudWatchMetrics',
        },
      ],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'metric-archive',
      layer: 'data',
      name: 'Aggregation of older metrics',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Note that CloudWatch aggregates 1-minute data points to 5 minutes after 15 days and to 1 hour after 63 days, except for OpenTelemetry metrics. Metrics without new data points in the past two weeks appear neither in the console nor in `list-metrics` results.',
      sources: [
        {
          page: 'concepts',
          at: [
            'if you collect data … resolution of 1 hour',
            'Metrics that have not … a list-metrics command',
            'resolutionCloudWatchMetrics',
          ],
        },
      ],
      controls: ['au-11'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, attach an AI services opt-out policy in AWS Organizations. AWS lists CloudWatch among the services that the policy supports.',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy', verified: '2026-12-07' },
        { page: 'optOutAll', at: 'Amazon CloudWatch', verified: '2026-12-07' },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'service-metrics',
      name: 'Metrics of AWS services',
      summary:
        'This is the default. Services publish metrics themselves, and you have no alarms until you create them.',
      add: [
        {
          id: 'metric-publishing',
          layer: 'platform',
          name: 'Publish metrics of AWS services',
          owner: 'aws',
          duty: 'By default, AWS provides metrics for the resources of many services at no charge, in standard resolution with one-minute granularity. EC2’s basic monitoring provides metrics every 5 minutes.',
          sources: [
            {
              page: 'concepts',
              at: [
                'By default, many AWS … RDS DB instances',
                'Standard resolution, with data … one-minute granularity',
              ],
            },
            {
              page: 'concepts',
              at: [
                'Metrics produced by AWS … resolution by default',
                'basic monitoring for Amazon … every 5 minutes',
              ],
            },
          ],
          controls: ['si-4', 'au-12'],
        },
        {
          id: 'detailed-metrics',
          layer: 'platform',
          name: 'Publish detailed metrics each minute',
          owner: 'aws',
          duty: 'If detailed monitoring is enabled for an EC2 instance, CloudWatch provides the instance’s metrics with a resolution of 1 minute.',
          sources: [{ page: 'concepts', at: 'Detailed monitoring for Amazon … of 1 minute' }],
          controls: ['si-4', 'au-12'],
        },
        {
          id: 'detailed-monitoring',
          layer: 'application',
          name: 'Detailed monitoring',
          owner: 'customer',
          duty: 'Decide which resources should have detailed monitoring, for example EC2 instances. You pay for detailed monitoring. Give alarms a period no shorter than the metric’s resolution.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'concepts',
              at: [
                'By default, many AWS … own application metrics',
                'select an alarm monitoring … metrics resolution',
              ],
            },
          ],
          controls: ['si-4'],
        },
      ],
    },
    {
      id: 'agent',
      name: 'CloudWatch agent and custom metrics',
      summary:
        'You install an agent on instances, servers or containers. You manage its software, its role and what it sends.',
      add: [
        {
          id: 'agent-release',
          layer: 'platform',
          name: 'Publish the agent',
          owner: 'aws',
          duty: 'AWS releases the agent as open source under the MIT license. AWS accepts reports of potential security issues outside public forums.',
          sources: [
            {
              page: 'agent',
              at: [
                'open-source under the MIT … hosted on GitHub',
                'If you think you’ve … email AWS security directly',
              ],
            },
          ],
          controls: ['si-2', 'sa-11'],
        },
        {
          id: 'agent-install',
          layer: 'platform',
          name: 'Install and start the agent',
          owner: 'customer',
          duty: 'Download, install and start the agent on your servers, manually or with AWS Systems Manager. The agent can collect in-guest metrics in addition to the metrics of EC2.',
          sources: [
            {
              page: 'agent',
              at: [
                'The metrics can include … for EC2 instances',
                'You can download and … AWS Systems Manager',
                'Install and start the agent on your servers',
              ],
            },
          ],
          controls: ['cm-6', 'si-4'],
        },
        {
          id: 'agent-config',
          layer: 'application',
          name: 'Choose what the agent collects',
          owner: 'customer',
          duty: 'Specify in the configuration file which metrics to collect. If you want a namespace other than `CWAgent`, specify it there too. Metrics that the agent collects are billed as custom metrics.',
          sources: [
            {
              page: 'agent',
              at: [
                'The default CloudWatch namespace … configure the agent',
                'billed as custom metrics',
                'Modify the CloudWatch agent … want to collect',
              ],
            },
          ],
          controls: ['au-2', 'cm-6'],
        },
        {
          id: 'timestamps',
          layer: 'application',
          name: 'Time stamps of custom metrics',
          owner: 'customer',
          duty: 'AWS recommends that you use UTC time stamps. A time stamp can be at most two weeks in the past or two hours in the future. Time stamps other than the current UTC time can delay alarms or leave them without sufficient data.',
          sources: [
            {
              page: 'concepts',
              at: [
                'The time stamp can … into the future',
                'Although it is not … Coordinated Universal Time (UTC)',
                'CloudWatch alarms check metrics … in delayed alarms',
              ],
            },
          ],
          controls: ['au-8', 'si-4'],
        },
        {
          id: 'agent-role',
          layer: 'access',
          name: 'Role for the agent',
          owner: 'customer',
          duty: 'Create the IAM role or user that lets the agent collect metrics. If you use Systems Manager, the role or user also lets the agent integrate with Systems Manager.',
          sources: [{ page: 'agent', at: 'Create IAM roles or … AWS Systems Manager' }],
          controls: ['ac-6', 'ia-2'],
        },
      ],
    },
    {
      id: 'opentelemetry',
      name: 'OpenTelemetry metrics',
      summary:
        'Metrics go into the account’s dataset. You can associate your own KMS key. If you lose the key, you lose the data.',
      traits: ['key-choice'],
      override: {
        'alarm-evaluation': {
          owner: 'aws',
          duty: 'CloudWatch evaluates the alarm’s PromQL query at a regular interval. It tracks each breaching time series as a contributor, and runs SNS and Lambda actions for each one. Notifications contain no state reason.',
          sources: [
            { page: 'promql', at: ['The alarm evaluates the … as a contributor'] },
            {
              page: 'actions',
              at: [
                'SNS notifications',
                'Lambda function invocation',
                'PromQL alarms do not … in their notifications',
              ],
            },
          ],
        },
        'alarm-design': {
          name: 'Write alarms in PromQL',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Define the condition as a PromQL query, and note that fewer actions are supported. EC2 actions, OpsItems, incidents and investigations are not supported. Of the scaling actions, only those of Application Auto Scaling are supported.',
          sources: [
            { page: 'concepts', at: 'For OpenTelemetry metrics, you … define alarm conditions' },
            {
              page: 'actions',
              at: [
                'EC2 actions (stop, terminate … OpsItem creation',
                'PromQL alarms support only … Auto Scaling actions',
              ],
            },
          ],
        },
        regions: {
          owner: 'customer',
          duty: 'Check metrics Region by Region. In each Region, the default dataset holds all OpenTelemetry metrics of the account. You cannot create another dataset.',
          sources: [{ page: 'dataset', at: 'everyAwsAdditionalDatasets' }],
        },
        'dashboard-sharing': {
          owner: 'customer',
          duty: 'If you share dashboards, choose between named email addresses, SSO and a public link. By default, viewers do not see PromQL widgets. If viewers should see these widgets, add `cloudwatch:ListMetrics`, for all resources, to the sharing role.',
          sources: [
            {
              page: 'sharing',
              at: [
                'that use PromQL (Prometheus … for dashboard sharing',
                'permissionsCannotScopedAccount',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'CloudWatch encrypts the dataset, by default with a key that AWS owns. If you associated a KMS key, CloudWatch uses that key.',
          setting: 'always-on',
          sources: [
            {
              page: 'dataset',
              at: [
                'CloudWatch always encrypts Dataset … AWS owned keys',
                'CloudWatch uses the key … in that dataset',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Keep the AWS owned key, or associate a symmetric single-Region KMS key and specify its ARN. After you remove a key from the dataset, do not disable or delete the key for 3 hours. During this time, CloudWatch still requires `kms:Decrypt` on that key.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'dataset',
              at: [
                'By default, CloudWatch encrypts … Management Service (AWS KMS)',
                'The key must be … IDs are not supported',
                'there is a 3-hour … during this window',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
      },
      remove: ['metric-retention', 'metric-archive'],
      add: [
        {
          id: 'dataset',
          layer: 'platform',
          name: 'Provide one dataset per Region',
          owner: 'aws',
          duty: 'CloudWatch provides the `default` dataset in each account and Region. This dataset holds all OpenTelemetry metrics. No other dataset can be created.',
          setting: 'always-on',
          sources: [{ page: 'dataset', at: ['everyAwsAdditionalDatasets'] }],
          controls: ['si-12'],
        },
        {
          id: 'key-loss',
          layer: 'data',
          name: 'Cancel deletion of the dataset’s key',
          owner: 'customer',
          duty: 'If deletion of the key is pending, cancel it before the waiting period ends. While the key is unusable, ingestion fails, and so do queries of data that the key encrypted. After the key is permanently deleted, that data stays unreadable.',
          sources: [
            {
              page: 'dataset',
              at: [
                "CloudWatch can't encrypt new … query operations fail",
                'Cancel the key deletion … is permanently unreadable',
              ],
            },
          ],
          controls: ['sc-12', 'cp-9'],
        },
      ],
    },
    {
      id: 'cross-account',
      name: 'Cross-account observability',
      summary:
        'Source accounts share telemetry with a monitoring account. Each side chooses what is shared, and only the source account can end the sharing.',
      add: [
        {
          id: 'telemetry-sharing',
          layer: 'platform',
          name: 'Show linked accounts’ telemetry',
          owner: 'aws',
          duty: 'CloudWatch makes shared metrics, logs, traces and more searchable in the monitoring account within the Region. Sharing is limited to the telemetry types that both sides selected. An account that is both a monitoring and a source account does not relay data of its own source accounts.',
          sources: [
            {
              page: 'crossAccount',
              at: [
                'troubleshoot applications that span … account boundaries',
                'set up a single … its source accounts',
                'Only the data types … accounts are shared',
              ],
            },
          ],
          controls: ['ac-4', 'si-4'],
        },
        {
          id: 'monitoring-account',
          layer: 'application',
          name: 'Set up the sink and link accounts',
          owner: 'customer',
          duty: 'Create a sink in the monitoring account, which can have one sink per Region. Link source accounts through AWS Organizations, as AWS recommends, so that new accounts are linked too. If a source account selects more telemetry types than the monitoring account, linking fails.',
          sources: [
            {
              page: 'crossAccount',
              at: [
                'Each account can have … where it is located',
                'We recommend that you … as source accounts',
                'the link creation fails … nothing is shared',
              ],
            },
          ],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'link-scope',
          layer: 'access',
          name: 'Choose what a source account shares',
          owner: 'customer',
          duty: 'Choose whether the source account shares all metric namespaces and log groups or a subset. To remove a link, use the source account. An account can share with up to five monitoring accounts.',
          sources: [
            {
              page: 'crossAccount',
              at: [
                'You can choose to … subset of log groups',
                'Each source account can … five monitoring accounts',
                'To remove a link … the source account',
              ],
            },
          ],
          controls: ['ac-3', 'ac-4'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Missing data in alarms on DynamoDB metrics',
      finding:
        'The user guide says that alarms on DynamoDB metrics ignore missing data by default and that you can choose another option. The reference of PutMetricAlarm, in the AWS SDK for Kotlin, says that they ignore missing data even if you choose another option. The catalogue tells you to set the option and to test it.',
      sources: [
        { page: 'missingData', at: 'Alarms that evaluate metrics … treat missing data' },
        'treatMissingData',
      ],
    },
    {
      topic: 'What an alarm can do, and how often',
      finding:
        'The page on concepts names two actions, an SNS notification and an Auto Scaling policy. It says that actions run for sustained state changes only. The page on alarm actions also lists Lambda functions, EC2 actions, OpsItems, incidents and investigations. It exempts Auto Scaling actions from the rule that an action runs on a transition only. The catalogue follows the page on actions.',
      sources: [
        {
          page: 'concepts',
          at: [
            'The action is a … Auto Scaling policy',
            'Alarms invoke actions for sustained state changes only',
          ],
        },
        {
          page: 'actions',
          at: ['exceptAutoScalingHoursDays', 'The following are supported as alarm actions'],
        },
      ],
    },
  ],
  pages: {
    missingData: {
      path: 'alarms-and-missing-data',
      title: 'Configuring how CloudWatch alarms treat missing data',
    },
    treatMissingData: {
      url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/cloudwatch/aws.sdk.kotlin.services.cloudwatch.model/-put-metric-alarm-request/treat-missing-data.html',
      title: 'treatMissingData',
      read: '2026-11-24',
    },
    concepts: {
      path: 'cloudwatch_concepts',
      title: 'Metrics concepts',
      passages: {
        resolutionCloudWatchMetrics:
          'Resolution and rollup behavior … traditional CloudWatch metrics',
      },
    },
    actions: {
      path: 'alarm-actions',
      title: 'Alarm actions',
      passages: { exceptAutoScalingHoursDays: 'Except for Auto Scaling … hours or days' },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon CloudWatch' },
    sharing: {
      path: 'cloudwatch-dashboard-sharing',
      title: 'Sharing CloudWatch dashboards',
      passages: { permissionsCannotScopedAccount: 'permissions cannot be scoped … in the account' },
    },
    agent: {
      path: 'Install-CloudWatch-Agent',
      title: 'Collect metrics, logs, and traces using the CloudWatch agent',
    },
    dataset: {
      path: 'cmk-encryption',
      title: 'Encryption at rest for OpenTelemetry metrics',
      passages: {
        everyAwsAdditionalDatasets: 'Every AWS account has … create additional datasets',
      },
    },
    crossAccount: {
      path: 'CloudWatch-Unified-Cross-Account',
      title: 'CloudWatch cross-account observability',
    },
    promql: { path: 'alarm-promql', title: 'PromQL alarms' },
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
  },
});
