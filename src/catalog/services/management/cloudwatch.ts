import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CloudWatch',
  shortName: 'CloudWatch',
  summary:
    'Metrics, alarms and dashboards: AWS stores and evaluates; what is measured and who wakes up is yours.',
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
  unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
  traits: ['default-encryption', 'tls-endpoint'],
  override: {
    'service-software': {
      name: 'Run and patch CloudWatch',
      owner: 'aws',
      duty: 'Operate the platform of CloudWatch, and patch and fix flaws within the infrastructure, its software included.',
    },
    'customer-data': {
      name: 'Names and tags without secrets',
      owner: 'customer',
      duty: 'Keep confidential or sensitive data out of tags and free-form fields such as names, as AWS strongly recommends: what you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Always encrypt data at rest, by default with AWS owned keys.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'CloudWatch always encrypts data … AWS owned keys' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Encrypt data in transit end to end, and require TLS 1.2 for communication with AWS resources.',

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
      name: 'Evaluate alarms, run their actions',
      owner: 'aws',
      duty: 'Try to fetch more data points than the evaluation periods need; where too few exist, fill in the missing ones as you specified, as few times as possible, but not for a time series that a query no longer returns. Run the actions on changes of state only; those of Auto Scaling are an exception to that.',
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
      name: 'Mute and unmute by your rules',
      owner: 'aws',
      duty: 'Mute alarm actions in the time windows of your mute rules and unmute them when a window ends, while states are watched and events go to EventBridge as before.',
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
      name: 'Write alarms, and plan for silence',
      owner: 'customer',
      duty: 'Set threshold, periods and the treatment of missing data. The default is “missing”: with no point in its evaluation range an alarm goes to INSUFFICIENT_DATA. Alarms on DynamoDB metrics ignore gaps by default.',

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
      name: 'Set actions for the states that matter',
      owner: 'customer',
      duty: 'Set the actions for the state changes that matter. Except for Auto Scaling actions, they happen only on the transition. Mute rules mute them during scheduled time windows; DisableAlarmActions disables them until you call EnableAlarmActions.',

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
      name: 'Mind that metrics stay in their Region',
      owner: 'customer',
      duty: 'Mind that metrics exist only in the Region in which they are created, and that CloudWatch does not automatically aggregate data across Regions. You can use metric math to aggregate metrics from different Regions.',
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
      name: 'Decide who sees shared dashboards',
      owner: 'customer',
      duty: 'Choose between named addresses, a public link and, for all dashboards of the account, a third-party SSO provider: whoever may open a shared dashboard can query all metrics and the names and tags of all EC2 instances of the account.',

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
      duty: 'When you share a dashboard, create an IAM role for its viewers. By default, of alarms and Contributor Insights rules they see at most those on the dashboard at that time, but they can query all CloudWatch metrics and the names and tags of all EC2 instances in the account.',
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
      name: 'Keep metrics and thin them out',
      owner: 'aws',
      duty: 'For metrics other than OpenTelemetry’s, keep points of under a minute for 3 hours, of 1 minute for 15 days, of 5 minutes for 63 days and of 1 hour for 455 days, merging them as they age. These metrics cannot be deleted: they expire 15 months after their last point.',
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
      name: 'Mind that fine data is aggregated',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Mind that data collected with a period of 1 minute, OpenTelemetry metrics aside, is aggregated to 5 minutes after 15 days and to 1 hour after 63 days. Metrics without new data points in the past two weeks do not appear in the console or in the results of list-metrics.',
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
  ],
  modes: [
    {
      id: 'service-metrics',
      name: 'Metrics of AWS services',
      summary:
        'The default: services publish metrics by themselves, and no alarm of yours exists until you write it.',
      add: [
        {
          id: 'metric-publishing',
          layer: 'platform',
          name: 'Publish metrics of AWS services',
          owner: 'aws',
          duty: 'By default, provide metrics of many services’ resources at no charge, in standard resolution, with one-minute granularity; EC2’s basic monitoring comes every 5 minutes.',
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
          duty: 'Where detailed monitoring is enabled for an EC2 instance, provide its metrics with a resolution of 1 minute.',
          sources: [{ page: 'concepts', at: 'Detailed monitoring for Amazon … of 1 minute' }],
          controls: ['si-4', 'au-12'],
        },
        {
          id: 'detailed-monitoring',
          layer: 'application',
          name: 'Decide on detailed monitoring',
          owner: 'customer',
          duty: 'Decide where to pay for detailed monitoring, for example of EC2 instances, and give alarms a period no shorter than the metric’s resolution.',
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
        'You install an agent on instances, servers or containers: its software, its role and what it sends are yours.',
      add: [
        {
          id: 'agent-release',
          layer: 'platform',
          name: 'Publish the agent, hear of its flaws',
          owner: 'aws',
          duty: 'Release the agent as open source under the MIT license, and take in reports of potential security issues outside public forums.',
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
          duty: 'Download, install and start the agent on your servers, manually or with AWS Systems Manager. In-guest metrics can come in addition to those of EC2.',
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
          duty: 'Specify in the configuration file which metrics to collect, and another namespace than CWAgent if you want one. Metrics that the agent collects are billed as custom metrics.',
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
          name: 'Send custom metrics in UTC, in time',
          owner: 'customer',
          duty: 'Stamp points in UTC, as AWS recommends, at most two weeks back and two hours ahead: time stamps other than the current UTC time can delay alarms or leave them without sufficient data.',
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
          name: 'Give the agent a role',
          owner: 'customer',
          duty: 'Create the IAM role or user that lets the agent collect metrics and, where you use it, integrate with Systems Manager.',
          sources: [{ page: 'agent', at: 'Create IAM roles or … AWS Systems Manager' }],
          controls: ['ac-6', 'ia-2'],
        },
      ],
    },
    {
      id: 'opentelemetry',
      name: 'OpenTelemetry metrics',
      summary:
        'Metrics go into the account’s dataset: here you can bring a KMS key, and losing it loses the data.',
      traits: ['key-choice'],
      override: {
        'alarm-evaluation': {
          owner: 'aws',
          duty: 'Evaluate alarms in PromQL and run SNS and Lambda actions for each contributor, without a state reason in the message.',
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
          duty: 'Define the condition as a PromQL query, and expect fewer actions: EC2 actions, OpsItems, incidents and investigations are not supported, and of scaling only Application Auto Scaling.',
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
          duty: 'Look Region by Region: in each, all OpenTelemetry metrics of the account lie in its default dataset, and you cannot create another.',
          sources: [{ page: 'dataset', at: 'everyAwsAdditionalDatasets' }],
        },
        'dashboard-sharing': {
          owner: 'customer',
          duty: 'Choose between named addresses, SSO and a public link, and open PromQL widgets on purpose: by default viewers do not see them until you add cloudwatch:ListMetrics, for all resources, to the sharing role.',
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
          duty: 'Encrypt the dataset, by default with a key that AWS owns, else with the KMS key of yours that you associated.',
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
          name: 'Choose the dataset’s key',
          owner: 'customer',
          duty: 'Stay with the AWS owned key, or associate a symmetric single-Region KMS key by its ARN. For 3 hours after you remove a key, do not disable or delete it: CloudWatch still requires kms:Decrypt on it.',
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
          name: 'Keep one dataset per Region',
          owner: 'aws',
          duty: 'Provide the “default” dataset of each account and Region, where all OpenTelemetry metrics live. No other can be created.',
          setting: 'always-on',
          sources: [{ page: 'dataset', at: ['everyAwsAdditionalDatasets'] }],
          controls: ['si-12'],
        },
        {
          id: 'key-loss',
          layer: 'data',
          name: 'Deletion of the dataset’s key',
          owner: 'customer',
          duty: 'Cancel a pending deletion of the key before the waiting period ends. While the key is unusable, ingestion fails, as do queries of what it encrypted; once it is permanently deleted, that data stays unreadable.',
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
        'Source accounts share telemetry with a monitoring account; each side chooses, and only the source can end it.',
      add: [
        {
          id: 'telemetry-sharing',
          layer: 'platform',
          name: 'Show linked accounts’ telemetry',
          owner: 'aws',
          duty: 'Make shared metrics, logs, traces and more searchable in the monitoring account within the Region, limited to the types that both sides selected. An account that is both a monitoring and a source account does not relay data of its own source accounts.',
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
          duty: 'Create a sink, of which an account can have one per Region, in the monitoring account, and link by AWS Organizations, as AWS recommends, so that new accounts follow. If a source selects more types than the monitoring account, linking fails.',
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
          duty: 'Choose whether the source account shares all metric namespaces and log groups or a subset, and remove links from the source account. An account can share with up to five monitoring accounts.',
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
        'The user guide says that such alarms ignore missing data by default and that you can choose another option. The reference of PutMetricAlarm, in the AWS SDK for Kotlin, says that they ignore it even if you choose differently. The catalogue tells you to set the option and to test it.',
      sources: [
        { page: 'missingData', at: 'Alarms that evaluate metrics … treat missing data' },
        'treatMissingData',
      ],
    },
    {
      topic: 'What an alarm can do, and how often',
      finding:
        'The page on concepts knows two actions, an SNS notification and an Auto Scaling policy, and says that actions run for sustained state changes only. The page on alarm actions also lists Lambda functions, EC2 actions, OpsItems, incidents and investigations, and exempts Auto Scaling actions from the rule that an action runs on a transition only. The catalogue follows the page on actions.',
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
  },
});
