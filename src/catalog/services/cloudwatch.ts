import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const concepts = page('cloudwatch_concepts', 'Metrics concepts');
const missingData = page(
  'alarms-and-missing-data',
  'Configuring how CloudWatch alarms treat missing data',
);
const actions = page('alarm-actions', 'Alarm actions');
const sharing = page('cloudwatch-dashboard-sharing', 'Sharing CloudWatch dashboards');
const dataProtection = page('data-protection', 'Data protection in Amazon CloudWatch');
const dataset = page('cmk-encryption', 'Encryption at rest for OpenTelemetry metrics');
const agent = page(
  'Install-CloudWatch-Agent',
  'Collect metrics, logs, and traces using the CloudWatch agent',
);
const crossAccount = page(
  'CloudWatch-Unified-Cross-Account',
  'CloudWatch cross-account observability',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const cloudwatch = defineService({
  id: 'cloudwatch',
  name: 'Amazon CloudWatch',
  shortName: 'CloudWatch',
  category: 'management',
  summary:
    'Metrics, alarms and dashboards: AWS stores and evaluates; what is measured and who wakes up is yours.',
  docs: guide,
  aliases: ['metrics', 'alarms', 'dashboards', 'CloudWatch agent', 'monitoring', 'OpenTelemetry'],
  contradictions: [
    {
      topic: 'Missing data in alarms on DynamoDB metrics',
      finding:
        'The user guide says that such alarms ignore missing data by default and that you can choose another option. The reference of PutMetricAlarm, in the AWS SDK for Kotlin, says that they ignore it even if you choose differently. The catalogue tells you to set the option and to test it.',
      sources: [
        missingData,
        cite(
          'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/cloudwatch/aws.sdk.kotlin.services.cloudwatch.model/-put-metric-alarm-request/treat-missing-data.html',
          'treatMissingData',
          read,
        ),
      ],
    },
    {
      topic: 'What an alarm can do, and how often',
      finding:
        'The page on concepts knows two actions, an SNS notification and an Auto Scaling policy, and says that actions run for sustained state changes only. The page on alarm actions also lists Lambda functions, EC2 actions, OpsItems, incidents and investigations, and exempts Auto Scaling actions from the rule that an action runs on a transition only. The catalogue follows the page on actions.',
      sources: [concepts, actions],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch CloudWatch',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
    },
    'customer-data': {
      name: 'Names and tags without secrets',
      duty: 'Keep confidential values out of tags and free-form names: they may show in billing or diagnostic logs.',
      sources: [dataProtection],
    },
  },
  add: [
    {
      id: 'alarm-evaluation',
      layer: 'platform',
      name: 'Evaluate alarms, run their actions',
      owner: 'aws',
      duty: 'Fetch more points than the evaluation periods need, fill gaps as you said and only as often as necessary, and run the actions when the state changes.',
      sources: [missingData, actions],
      controls: ['si-4', 'au-6'],
      evidence: reports,
    },
    {
      id: 'alarm-design',
      layer: 'application',
      name: 'Write alarms, and plan for silence',
      owner: 'customer',
      duty: 'Set threshold, periods and the treatment of missing data. The default is “missing”: an alarm whose metric falls silent ends in INSUFFICIENT_DATA, not in ALARM.',
      setting: optIn,
      sources: [missingData, concepts],
      controls: ['si-4', 'au-6'],
      evidence: [{ kind: 'config-rule', id: 'cloudwatch-alarm-settings-check' }],
    },
    {
      id: 'alarm-actions',
      layer: 'application',
      name: 'Give alarms actions that reach people',
      owner: 'customer',
      duty: 'Set an action for each state that matters; apart from Auto Scaling it runs once per transition. Pause it with mute rules: DisableAlarmActions lasts until somebody reverses it.',
      setting: optIn,
      sources: [actions],
      controls: ['ir-4', 'si-4'],
      evidence: [
        { kind: 'security-hub', id: 'CloudWatch.15' },
        { kind: 'security-hub', id: 'CloudWatch.17' },
        { kind: 'config-rule', id: 'cloudwatch-alarm-action-check' },
        { kind: 'config-rule', id: 'cloudwatch-alarm-action-enabled-check' },
      ],
    },
    {
      id: 'regions',
      layer: 'application',
      name: 'Watch each Region that you use',
      owner: 'customer',
      duty: 'Look and alarm Region by Region: a metric exists only where it was created, and nothing adds up across Regions unless you write metric math.',
      sources: [concepts],
      controls: ['si-4'],
    },
    {
      id: 'dashboard-sharing',
      layer: 'access',
      name: 'Decide who sees shared dashboards',
      owner: 'customer',
      duty: 'Share with named addresses or by SSO rather than by public link: whoever opens a shared dashboard can query all metrics and the names and tags of all EC2 instances of the account.',
      setting: optIn,
      sources: [sharing],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt all data at rest',
      owner: 'aws',
      duty: 'Encrypt what CloudWatch stores with keys that AWS owns, without a step for you to take.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Encrypt data end to end on its way, and require TLS 1.2 of clients.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-8'],
    },
    {
      id: 'metric-retention',
      layer: 'data',
      name: 'Keep metrics and thin them out',
      owner: 'aws',
      duty: 'Keep points of under a minute for 3 hours, of 1 minute for 15 days, of 5 minutes for 63 days and of 1 hour for 455 days, merging them as they age. No metric can be deleted: it expires 15 months after its last point.',
      setting: { state: 'always-on' },
      sources: [concepts],
      controls: ['au-11', 'si-12'],
      evidence: reports,
    },
    {
      id: 'metric-archive',
      layer: 'data',
      name: 'Fetch fine data before it is merged',
      owner: 'customer',
      duty: 'Take out what an investigation needs while it is fine: after 15 days a minute is merged into five, after 63 days into an hour. Metrics silent for two weeks leave the console and list-metrics.',
      sources: [concepts],
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
          duty: 'Send metrics of many services’ resources at no charge, by default at a resolution of one minute; EC2’s basic monitoring comes every 5 minutes.',
          sources: [concepts],
          controls: ['si-4', 'au-12'],
        },
        {
          id: 'detailed-monitoring',
          layer: 'application',
          name: 'Pay for detailed monitoring',
          owner: 'customer',
          duty: 'Enable detailed monitoring where five minutes are too coarse, and give alarms a period no shorter than the metric’s resolution.',
          setting: optIn,
          sources: [concepts],
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
          duty: 'Release the agent as open source under the MIT license, and take in reports of vulnerabilities in private.',
          sources: [agent],
          controls: ['si-2', 'sa-11'],
        },
        {
          id: 'agent-install',
          layer: 'platform',
          name: 'Install and start the agent',
          owner: 'customer',
          duty: 'Download, configure, install and start the agent on each server, by hand or with Systems Manager. Basic monitoring alone brings no in-guest metrics.',
          setting: optIn,
          sources: [agent],
          controls: ['cm-6', 'si-4'],
        },
        {
          id: 'agent-config',
          layer: 'application',
          name: 'Choose what the agent collects',
          owner: 'customer',
          duty: 'Name metrics, logs and namespace (CWAgent unless you say otherwise) in the configuration file: each metric is billed as a custom metric.',
          sources: [agent],
          controls: ['au-2', 'cm-6'],
        },
        {
          id: 'timestamps',
          layer: 'application',
          name: 'Send custom metrics in UTC, in time',
          owner: 'customer',
          duty: 'Stamp points in UTC, at most two weeks back and two hours ahead: other time stamps can delay alarms or leave them without sufficient data.',
          sources: [concepts],
          controls: ['au-8', 'si-4'],
        },
        {
          id: 'agent-role',
          layer: 'access',
          name: 'Give the agent a role',
          owner: 'customer',
          duty: 'Create the IAM role or user that lets the agent write, and the one for Systems Manager where you use it.',
          sources: [agent],
          controls: ['ac-6', 'ia-2'],
        },
      ],
    },
    {
      id: 'opentelemetry',
      name: 'OpenTelemetry metrics',
      summary:
        'Metrics go into the account’s dataset: here you can bring a KMS key, and losing it loses the data.',
      omit: ['metric-retention', 'metric-archive'],
      change: {
        regions: {
          duty: 'Look Region by Region: in each, all OpenTelemetry metrics of the account lie in its default dataset, and you cannot create another.',
          sources: [dataset],
        },
        'encryption-at-rest': {
          duty: 'Encrypt the dataset with a key that AWS owns, or with the KMS key of yours that you associated.',
          sources: [dataset],
        },
        'alarm-evaluation': {
          duty: 'Evaluate alarms in PromQL and run SNS and Lambda actions for each contributor, without a state reason in the message.',
          sources: [actions, concepts],
        },
        'alarm-design': {
          name: 'Write alarms in PromQL',
          duty: 'Define the condition as a PromQL query, and expect fewer actions: EC2 actions, OpsItems and incidents are not supported, and of scaling only Application Auto Scaling.',
          sources: [concepts, actions],
          evidence: [],
        },
        'dashboard-sharing': {
          duty: 'Share with named addresses or by SSO, and open PromQL widgets on purpose: viewers do not see them until you add cloudwatch:ListMetrics, for all resources, to the sharing role.',
          sources: [sharing],
        },
      },
      add: [
        {
          id: 'dataset',
          layer: 'platform',
          name: 'Keep one dataset per Region',
          owner: 'aws',
          duty: 'Provide the “default” dataset of each account and Region, where all OpenTelemetry metrics live. No other can be created.',
          setting: { state: 'always-on' },
          sources: [dataset],
          controls: ['si-12'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the dataset’s key',
          owner: 'customer',
          duty: 'Stay with the AWS owned key, or associate a symmetric single-Region KMS key by its ARN. Callers then need kms:Decrypt, and still do for 3 hours after you remove the key.',
          setting: optIn,
          sources: [dataset],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'key-loss',
          layer: 'data',
          name: 'Guard the dataset’s key from deletion',
          owner: 'customer',
          duty: 'Guard the key and cancel its deletion in time: without it ingestion and queries fail, and after its deletion the metrics under it stay unreadable.',
          sources: [dataset],
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
          duty: 'Make shared metrics, logs and traces searchable in the monitoring account of the same Region, limited to the types that both sides selected, and relay nothing further.',
          sources: [crossAccount],
          controls: ['ac-4', 'si-4'],
        },
        {
          id: 'monitoring-account',
          layer: 'application',
          name: 'Set up the sink and link accounts',
          owner: 'customer',
          duty: 'Create one sink per Region in the monitoring account, and link by AWS Organizations so that new accounts follow. A source that offers more types than the sink takes is not linked at all.',
          setting: optIn,
          sources: [crossAccount],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'link-scope',
          layer: 'access',
          name: 'Choose what a source account shares',
          owner: 'customer',
          duty: 'Limit telemetry types, metric namespaces and log groups in the source account. A link can be removed only there, and an account can share with up to five monitoring accounts.',
          sources: [crossAccount],
          controls: ['ac-3', 'ac-4'],
        },
      ],
    },
  ],
});
