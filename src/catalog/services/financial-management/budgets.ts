import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Budgets',
  shortName: 'Budgets',
  summary:
    'AWS compares cost and usage with limits that you set, and notifies you. If you give a budget an action and a role, AWS also acts.',
  guide: 'https://docs.aws.amazon.com/cost-management/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html',
  read: '2026-11-26',
  aliases: ['budget alert', 'cost budget', 'usage budget', 'budget action', 'spending limit'],
  aws: {
    iamServicePrefix: 'budgets',
    cloudFormationPrefixes: ['AWS::Budgets'],
    terraformPrefixes: ['aws_budgets_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Cost Management” does not mention encryption at rest.',
    'back-up': 'AWS’s page “Resilience in AWS Cost Management” does not mention backups.',
  },
  traits: ['tls-endpoint'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'To grant actions on a budget, specify the budget’s ARN in the policy. The Budgets pages of the console also need the account’s Activate IAM Access setting. That setting does not control access to the Budgets API.',
      sources: [
        {
          page: 'policies',
          at: [
            'The action prefix is … for Cost Explorer',
            'For actions that are … Resource Name (ARN)',
          ],
        },
        {
          page: 'access',
          at: [
            'IAM users and roles … IAM Access setting',
            "setting doesn't control access … Usage Reports APIs",
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information, such as your customers’ email addresses, into tags or free-form fields such as names. Data in these fields may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
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
      id: 'cost-tracking',
      layer: 'platform',
      name: 'Refresh costs and show exceeded budgets',
      owner: 'aws',
      duty: 'AWS refreshes the Cost Explorer data, which the budget pages show, at least once a day. The home page shows whether a cost or usage budget is exceeded.',
      sources: [
        { page: 'differences', at: 'Cost Explorer data appears … Cost Anomaly Detection' },
        { page: 'differences', at: 'Your billing data and … once per day' },
        { page: 'home', at: 'Alerts you if any … budgets were exceeded' },
      ],
      controls: ['si-4'],
    },
    {
      id: 'budget-end',
      layer: 'platform',
      name: 'Delete a budget after its end date',
      owner: 'aws',
      duty: 'After a budget’s end date, AWS deletes the budget and its notifications and subscribers.',
      sources: [{ page: 'period', at: 'After the end date, … notifications and subscribers' }],
      controls: ['si-12'],
    },
    {
      id: 'budget-definition',
      layer: 'application',
      name: 'Budget type, limit and period',
      owner: 'customer',
      duty: 'Create budgets for costs, usage, or the utilization or coverage of reservations and Savings Plans. A budget can auto-adjust according to historical or forecasted data. You may set an end date, after which AWS deletes the budget.',
      sources: [
        { page: 'data', at: 'Specifies whether this budget … Savings Plans coverage' },
        { page: 'adjust', at: 'string that defines whether … or forecasted data' },
        { page: 'period', at: 'The end date for … notifications and subscribers' },
      ],
      controls: ['si-4'],
    },
    {
      id: 'thresholds',
      layer: 'application',
      name: 'Notification thresholds',
      owner: 'customer',
      duty: 'For each notification, choose whether the budget compares actual or forecasted spending with the threshold. Then choose the threshold.',
      sources: [
        { page: 'notification', at: "Specifies whether the notification … that you're forecasted" },
        { page: 'notification', at: "The threshold that's associated with a notification" },
      ],
      controls: ['si-4'],
    },
  ],
  modes: [
    {
      id: 'notifications',
      name: 'Budget with notifications',
      summary: 'When a threshold is passed, AWS notifies people. They decide what to do next.',
      add: [
        {
          id: 'notice-sending',
          layer: 'platform',
          name: 'Send notifications',
          owner: 'aws',
          duty: 'AWS notifies you when you go over, or are forecasted to go over, the threshold.',
          sources: [
            {
              page: 'notification',
              at: 'For ABSOLUTE_VALUE thresholds, AWS … your forecasted spend',
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'subscribers',
          layer: 'data',
          name: 'Notification subscribers',
          owner: 'customer',
          duty: 'Give each notification at least one subscriber. A notification can have up to ten email addresses and one SNS topic.',
          sources: [
            { page: 'notification', at: 'Each notification must have … of 11 subscribers' },
          ],
          controls: ['ir-6'],
        },
      ],
    },
    {
      id: 'actions',
      name: 'Budget with actions',
      summary:
        'When a threshold is passed, AWS uses your role to apply a policy or stop instances. If you choose automatic approval, no person has to approve the action.',
      extends: 'notifications',
      add: [
        {
          id: 'action-run',
          layer: 'platform',
          name: 'Run the action past the threshold',
          owner: 'aws',
          duty: 'When a threshold is exceeded, AWS runs the predefined action. If you chose manual approval, the action needs approval first. The action applies an IAM policy or an SCP, or stops EC2 or RDS instances through an SSM document.',
          sources: [
            { page: 'action', at: 'resource enables you to … has been exceeded' },
            {
              page: 'action',
              at: [
                'The type of action. … APPLY_SCP_POLICY | RUN_SSM_DOCUMENTS',
                'This specifies if the … manual or automatic approval',
              ],
            },
            { page: 'ssmAction', at: 'STOP_EC2_INSTANCES | STOP_RDS_INSTANCES' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'action-approval',
          layer: 'application',
          name: 'Manual or automatic approval',
          owner: 'customer',
          duty: 'Specify whether the action needs manual or automatic approval. Also specify its notification type, actual or forecasted.',
          sources: [
            { page: 'action', at: 'This specifies if the … AUTOMATIC | MANUAL' },
            { page: 'action', at: 'type of a notification. … ACTUAL | FORECASTED' },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'action-targets',
          layer: 'application',
          name: 'Action targets',
          owner: 'customer',
          duty: 'For an IAM policy, specify the policy and the users, groups or roles that get it. For an SCP, specify the SCP and its targets. For an SSM document, specify the instances and the Region to run the document in.',
          sources: [
            {
              page: 'iamAction',
              at: [
                'A list of groups to be attached',
                '(ARN) of the policy to be attached',
                'A list of roles … users to be attached',
              ],
            },
            { page: 'scpAction', at: 'The policy ID attached. … of target IDs' },
            { page: 'ssmAction', at: 'The EC2 and RDS … the (SSM) document' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Provide a role in the same account as the action. AWS’s example policy allows Budgets to apply IAM policies and SCPs and to target EC2 and RDS instances.',
          sources: [
            { page: 'action', at: 'The role passed for … the same account' },
            {
              page: 'policies',
              at: ['This policy allows AWS … of the user', 'policies (SCPs), and to … of the user'],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'action-subscribers',
          layer: 'data',
          name: 'Action subscribers',
          owner: 'customer',
          duty: 'Give the action at least one and at most eleven subscribers. A subscriber is an SNS topic or an email address.',
          sources: [
            { page: 'action', at: 'A list of subscribers. … Maximum: 11' },
            { page: 'actionSubscriber', at: 'The subscriber to a … an email address' },
          ],
          controls: ['ir-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How many notifications a budget can have',
      finding:
        'CloudFormation’s page on the budget says that a budget can have up to five notifications. Its page on the notification says up to ten. The catalogue names no number.',
      sources: [
        { page: 'budget', at: 'A budget can have up to five notifications' },
        { page: 'notification', at: 'A budget can have up to ten notifications' },
      ],
    },
  ],
  pages: {
    access: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/control-access-billing.html',
      title: 'Overview of managing access permissions',
    },
    policies: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/billing-example-policies.html',
      title: 'AWS Billing policy examples',
    },
    protection: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/data-protection.html',
      title: 'Data protection in AWS Billing and Cost Management',
    },
    differences: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/differences-billing-data-cost-explorer-data.html',
      title: 'Knowing the differences between Billing and Cost Explorer data',
    },
    home: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/view-billing-dashboard.html',
      title: 'Using the AWS Billing and Cost Management home page',
    },
    budget: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html',
      title: 'AWS::Budgets::Budget',
    },
    data: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html',
      title: 'AWS::Budgets::Budget BudgetData',
    },
    adjust: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-autoadjustdata.html',
      title: 'AWS::Budgets::Budget AutoAdjustData',
    },
    period: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-timeperiod.html',
      title: 'AWS::Budgets::Budget TimePeriod',
    },
    notification: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notification.html',
      title: 'AWS::Budgets::Budget Notification',
    },
    action: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html',
      title: 'AWS::Budgets::BudgetsAction',
    },
    iamAction: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-iamactiondefinition.html',
      title: 'AWS::Budgets::BudgetsAction IamActionDefinition',
    },
    scpAction: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-scpactiondefinition.html',
      title: 'AWS::Budgets::BudgetsAction ScpActionDefinition',
    },
    ssmAction: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-ssmactiondefinition.html',
      title: 'AWS::Budgets::BudgetsAction SsmActionDefinition',
    },
    actionSubscriber: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-subscriber.html',
      title: 'AWS::Budgets::BudgetsAction Subscriber',
    },
  },
});
