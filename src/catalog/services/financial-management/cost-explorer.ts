import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Cost Explorer',
  shortName: 'Cost Explorer',
  summary:
    'AWS prepares views, forecasts and anomalies of your costs. You decide which accounts and users see them and who is alerted.',
  guide: 'https://docs.aws.amazon.com/cost-management/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/cost-management/latest/userguide/ce-what-is.html',
  read: '2026-11-26',
  aliases: [
    'cost analysis',
    'CE',
    'linked account access',
    'reservation reports',
    'anomaly monitor',
  ],
  variants: [
    { id: 'cost-anomaly-detection', name: 'AWS Cost Anomaly Detection', mode: 'anomaly-detection' },
  ],
  aws: {
    iamServicePrefix: 'ce',
    cloudFormationPrefixes: ['AWS::CE'],
    terraformPrefixes: ['aws_ce_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Cost Management” does not mention encryption at rest.',
    'back-up': 'AWS’s page “Resilience in AWS Cost Management” does not mention backups.',
  },
  traits: ['tls-endpoint'],
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Allow `ce` actions for users who should use the API. A policy that denies `ce:*` blocks a user or role from the console and the API.',
      sources: [
        {
          page: 'policies',
          at: 'Adding this policy to … APIs as well',
        },
        { page: 'policies', at: 'IAM users to use … grant them access' },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'enabling',
      layer: 'platform',
      name: 'Enable Cost Explorer on first visit',
      owner: 'aws',
      duty: 'If you have not used Cost Explorer before, AWS enables it automatically after you visit the home page of Billing and Cost Management. Your data can take up to 24 hours to appear on that page.',
      sources: [{ page: 'home', at: "If you haven't used … on this page" }],
    },
    {
      id: 'data-refresh',
      layer: 'platform',
      name: 'Refresh billing and cost data',
      owner: 'aws',
      duty: 'AWS refreshes the data at least once a day. The data can differ from the bill, for example because of grouping, rounding and how refunds are displayed. The amount on the invoice is what you owe.',
      sources: [
        { page: 'differences', at: 'Your billing data and … once per day' },
        { page: 'differences', at: 'As a result, your … owe to AWS' },
        { page: 'home', at: 'This means the data … charges; and rounding' },
      ],
    },
    {
      id: 'account-filter',
      layer: 'platform',
      name: 'Deny cost data to member accounts',
      owner: 'aws',
      duty: 'If linked account access is off, AWS denies member accounts cost and usage data, whatever their IAM policies allow. This applies to the console, the API and the widget on the console home page.',
      sources: [{ page: 'policies', at: 'restrictMemberLinkedRole' }],
      controls: ['ac-3'],
    },
    {
      id: 'member-access',
      layer: 'access',
      name: 'Linked account access',
      owner: 'customer',
      answers: ['admit'],
      duty: 'In the management account, decide whether member accounts see cost and usage data. If they should not see it, clear linked account access in the Cost Explorer preferences. AWS then denies them access, whatever their IAM policies allow.',
      sources: [{ page: 'policies', at: 'restrictMemberLinkedRole' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'console-access',
      layer: 'access',
      name: 'Activate IAM access to the console',
      owner: 'customer',
      duty: 'If IAM users and roles should reach the Cost Explorer pages, activate IAM access as the root user. In member accounts that the organization created, IAM access is on by default. The setting does not control the Cost Explorer API or the Cost Anomaly Detection pages.',
      sources: [
        {
          page: 'access',
          at: [
            'IAM users and roles … IAM Access setting',
            'If you use AWS … enabled by default',
            "setting doesn't control access … Usage Reports APIs",
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'data-preferences',
      layer: 'data',
      name: 'History and granularity',
      owner: 'customer',
      duty: 'In the Cost Management preferences, manage the settings for historical and granular Cost Explorer data. Hourly and resource-level granularity is available.',
      sources: [
        { page: 'differences', at: 'On the Cost Management … granular data settings' },
        { page: 'differences', at: 'Cost Explorer data is … and resource-level granularity' },
      ],
    },
    {
      id: 'departure-copy',
      layer: 'data',
      name: 'Data of accounts that leave',
      owner: 'customer',
      duty: 'If a member account leaves the organization, expect that it can no longer access the Cost Explorer data from its time there, until it rejoins. The management account keeps access.',
      sources: [{ page: 'consolidated', at: 'When a member account … the data again' }],
    },
  ],
  modes: [
    {
      id: 'analysis',
      name: 'Cost analysis and reservations',
      summary:
        'You look at costs and reservations. If you turn on alerts, AWS warns you of expiring reservations.',
      add: [
        {
          id: 'expiry-mails',
          layer: 'platform',
          name: 'Send expiration alerts',
          owner: 'aws',
          duty: 'AWS monitors the reservations of EC2, RDS, Redshift, ElastiCache and OpenSearch Service. It sends email alerts according to your preferences.',
          sources: [
            {
              page: 'reservations',
              at: 'Reservation expiration alerts are … OpenSearch Service reservations',
            },
            { page: 'reservations', at: 'AWS starts monitoring your … that you specify' },
          ],
        },
        {
          id: 'expiry-alerts',
          layer: 'data',
          name: 'Turn on expiration alerts',
          owner: 'customer',
          switchOf: 'expiry-mails',
          duty: 'Turn on alerts for 7, 30 or 60 days before a reservation expires, or for the day itself. Specify up to 10 recipients. Alerts are available for EC2, RDS, Redshift, ElastiCache and OpenSearch Service.',
          sources: [
            {
              page: 'reservations',
              at: [
                'With reservation expiration alerts, … notified on the day',
                'expiration alerts are supported … Amazon OpenSearch Service',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'anomaly-detection',
      name: 'Cost Anomaly Detection',
      summary:
        'AWS inspects costs continuously with the monitors that you create, and notifies the subscribers that you name.',
      add: [
        {
          id: 'anomaly-inspection',
          layer: 'platform',
          name: 'Inspect costs for anomalies',
          owner: 'aws',
          duty: 'AWS inspects the account’s cost data continuously according to the monitor. A managed monitor tracks up to the top 5,000 values of its dimension, and automatically includes new values.',
          sources: [
            { page: 'monitor', at: 'resource is a Cost … data for anomalies' },
            {
              page: 'monitor',
              at: 'AWS managed monitors automatically … automatically be analyzed',
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'monitors',
          layer: 'application',
          name: 'Create monitors',
          owner: 'customer',
          switchOf: 'anomaly-inspection',
          duty: 'Create monitors. For an AWS managed monitor, choose the dimension; for a customer managed monitor, select the dimension values. Until a monitor exists, the home page says that setup is required.',
          sources: [
            { page: 'monitor', at: 'Set this to DIMENSIONAL … monitored in aggregate' },
            {
              page: 'home',
              at: ['Setup required', "You haven't created any anomaly detection monitors"],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'alert-subscriptions',
          layer: 'data',
          name: 'Alert subscriptions',
          owner: 'customer',
          duty: 'Create alert subscriptions, and set their frequency, threshold and recipients. Email is sent daily or weekly, and SNS notifications immediately. Anomalies below the threshold still appear in the console and the API.',
          sources: [
            { page: 'subscription', at: 'Anomaly subscriptions can be … the GetAnomalies API' },
            {
              page: 'subscription',
              at: 'Notifications are sent either … (for IMMEDIATE frequency)',
            },
          ],
          controls: ['ir-6', 'si-4'],
        },
      ],
    },
  ],
  pages: {
    policies: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/billing-example-policies.html',
      title: 'AWS Billing policy examples',
      passages: { restrictMemberLinkedRole: 'To restrict member (linked) … or role has' },
    },
    protection: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/data-protection.html',
      title: 'Data protection in AWS Billing and Cost Management',
    },
    access: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/control-access-billing.html',
      title: 'Overview of managing access permissions',
    },
    home: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/view-billing-dashboard.html',
      title: 'Using the AWS Billing and Cost Management home page',
    },
    differences: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/differences-billing-data-cost-explorer-data.html',
      title: 'Knowing the differences between Billing and Cost Explorer data',
    },
    consolidated: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/consolidated-billing.html',
      title: 'Consolidating billing for AWS Organizations',
    },
    reservations: { path: 'ce-ris', title: 'Understanding reservations in Cost Explorer' },
    monitor: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html',
      title: 'AWS::CE::AnomalyMonitor',
    },
    subscription: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html',
      title: 'AWS::CE::AnomalySubscription',
    },
  },
});
