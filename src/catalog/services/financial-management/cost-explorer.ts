import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Cost Explorer',
  shortName: 'Cost Explorer',
  summary:
    'Views, forecasts and anomalies of your costs: AWS prepares the data, you decide which accounts and users see them and who is alerted.',
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
    'encrypt-at-rest': 'Nothing that the catalogue has read says how cost data is stored.',
    'back-up': 'Nothing that the catalogue has read says who backs up cost data.',
  },
  traits: ['tls-endpoint'],
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'Grant and deny the ce actions',
      owner: 'customer',
      duty: 'Allow ce actions to those who should use the API. A policy that denies ce:* keeps a user or role out of console and API.',
      sources: [
        {
          page: 'policies',
          at: 'Adding this policy to … APIs as well',
        },
        { page: 'policies', at: 'IAM users to use … grant them access' },
      ],
    },
    'encryption-in-transit': {
      name: 'Require TLS of those who connect',
      owner: 'aws',
      duty: 'Require TLS 1.2 for communication with AWS resources; TLS 1.3 is recommended.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'enabling',
      layer: 'platform',
      name: 'Enable it on the first visit',
      owner: 'aws',
      duty: 'If you have not used Cost Explorer before, enable it automatically once you visit the home page of Billing and Cost Management. Your data can take up to 24 hours to appear there.',
      sources: [{ page: 'home', at: "If you haven't used … on this page" }],
    },
    {
      id: 'data-refresh',
      layer: 'platform',
      name: 'Refresh the data',
      owner: 'aws',
      duty: 'Refresh the data at least once a day. It can differ from the bill, for example by how data is grouped, how refunds are displayed and rounding; the amount on the invoice is what you owe.',
      sources: [
        { page: 'differences', at: 'Your billing data and … once per day' },
        { page: 'differences', at: 'As a result, your … owe to AWS' },
        { page: 'home', at: 'This means the data … charges; and rounding' },
      ],
    },
    {
      id: 'account-filter',
      layer: 'platform',
      name: 'Deny cost data where access is off',
      owner: 'aws',
      duty: 'Where linked account access is off, deny members cost and usage data in console, API and the widget of the console home page, whatever their IAM policies say.',
      sources: [{ page: 'policies', at: 'restrictMemberLinkedRole' }],
      controls: ['ac-3'],
    },
    {
      id: 'member-access',
      layer: 'access',
      name: 'Switch linked account access',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Decide in the management account whether member accounts see cost and usage data: clear linked account access in the Cost Explorer preferences if they should not. Access is then denied, whatever their IAM policies allow.',
      sources: [{ page: 'policies', at: 'restrictMemberLinkedRole' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'console-access',
      layer: 'access',
      name: 'Open the console pages to IAM',
      owner: 'customer',
      duty: 'As the root user, activate IAM access if IAM users and roles should reach the Cost Explorer pages; member accounts that the organization created have it on by default. The API, and the pages of Cost Anomaly Detection, do not stand behind that switch.',
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
      name: 'Set history and granularity',
      owner: 'customer',
      duty: 'Manage the historical and granular data settings for Cost Explorer data in the Cost Management preferences. Hourly and resource-level granularity is available.',
      sources: [
        { page: 'differences', at: 'On the Cost Management … granular data settings' },
        { page: 'differences', at: 'Cost Explorer data is … and resource-level granularity' },
      ],
    },
    {
      id: 'departure-copy',
      layer: 'data',
      name: 'Know what a leaving account loses',
      owner: 'customer',
      duty: 'Expect that a member account that leaves the organization can no longer access the Cost Explorer data from its time there, until it rejoins. The management account still can.',
      sources: [{ page: 'consolidated', at: 'When a member account … the data again' }],
    },
  ],
  modes: [
    {
      id: 'analysis',
      name: 'Cost analysis and reservations',
      summary:
        'People look at costs and reservations; AWS warns of reservations that expire when you ask for it.',
      add: [
        {
          id: 'expiry-mails',
          layer: 'platform',
          name: 'Warn of reservations that expire',
          owner: 'aws',
          duty: 'Monitor the reservations and send email as your preferences say, for EC2, RDS, Redshift, ElastiCache and OpenSearch Service.',
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
          duty: 'Turn alerts on for 7, 30 or 60 days before a reservation of EC2, RDS, Redshift, ElastiCache or OpenSearch Service expires or for the day itself, and name up to 10 recipients.',
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
        'AWS inspects costs continuously with the monitors that you create, and tells the subscribers that you name.',
      add: [
        {
          id: 'anomaly-inspection',
          layer: 'platform',
          name: 'Inspect costs for anomalies',
          owner: 'aws',
          duty: 'Inspect the account’s cost data continuously as the monitor says. A managed monitor tracks up to the top 5,000 values of its dimension, and takes in new ones by itself.',
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
          name: 'Create the monitors',
          owner: 'customer',
          switchOf: 'anomaly-inspection',
          duty: 'Create monitors: managed by AWS over a dimension of your choosing, or customer managed over dimension values that you select. Until one exists, the home page says that setup is required.',
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
          name: 'Subscribe people, choose the threshold',
          owner: 'customer',
          duty: 'Create subscriptions with frequency, threshold and recipients: email daily or weekly, SNS immediately. Anomalies below the threshold are still in the console and the API.',
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
