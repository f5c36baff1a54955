import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Billing and Cost Management',
  shortName: 'Billing',
  summary:
    'AWS meters usage, calculates the bill and sends it. You choose who may see it, who pays and who is notified.',
  guide: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/',
  read: '2026-11-26',
  aliases: [
    'AWS Billing',
    'bill',
    'invoices',
    'payment methods',
    'cost allocation tags',
    'consolidated billing',
    'billing transfer',
    'Free Tier alerts',
    'Activate IAM Access',
  ],
  archetype: 'managed-application',
  notAsked: { 'patch-code': 'You bring neither code nor an image.' },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Billing and Cost Management” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in AWS Billing and Cost Management” does not mention backups.',
  },
  traits: ['tls-endpoint'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Attach policies for the pages that each role needs, because activating IAM access alone grants no permissions. IAM access does not control the APIs of Cost Explorer, Budgets and Cost and Usage Reports. It also does not control pages such as Cost Anomaly Detection.',
      sources: [
        {
          page: 'access',
          at: [
            'Activating IAM access alone … to those roles',
            "setting doesn't control access … Usage Reports APIs",
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information, such as your customers’ email addresses, into tags or free-form fields such as names. Data in these fields may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: 'We strongly recommend that … or diagnostic logs',
        },
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
      id: 'bill-calculation',
      layer: 'platform',
      name: 'Calculate the monthly bill',
      owner: 'aws',
      duty: 'AWS closes the billing period at midnight on the last day of each month and calculates the bill. Most bills can be downloaded by the seventh accounting day.',
      sources: [{ page: 'setup', at: 'AWS Billing closes the … seventh accounting day' }],
    },
    {
      id: 'data-refresh',
      layer: 'platform',
      name: 'Refresh billing and cost data',
      owner: 'aws',
      duty: 'AWS refreshes billing data and Cost Explorer data at least once a day. The refresh cadence of the two might differ, which can lead to different month-to-date estimates.',
      sources: [
        { page: 'differences', at: 'Your billing data and … month-to-date estimated charges' },
      ],
    },
    {
      id: 'call-recording',
      layer: 'platform',
      name: 'Log API calls and console use',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail captures API calls, including those from the console, as events. Examples are a change of the preference for IAM access and the download of an invoice.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures API calls … Cost Management APIs',
            'Logs the download of a commercial invoice',
            'of the IAM users … the billing console',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'payment-method',
      layer: 'application',
      name: 'Payment method',
      owner: 'customer',
      duty: 'To open an account, you need a valid payment method on file. When you add or update a credit card, AWS charges any unpaid invoices from the previous month to the new card.',
      sources: [
        { page: 'payments', at: 'To open an AWS … method on file' },
        {
          page: 'cards',
          at: ['When you add or … the new card'],
        },
      ],
    },
    {
      id: 'billing-contacts',
      layer: 'application',
      name: 'Billing contacts',
      owner: 'customer',
      duty: 'Verify where AWS sends billing and payment mail. The alternate contact may be a distribution list. This contact is authorized to communicate with AWS on billing, invoices and payments.',
      sources: [
        {
          page: 'checklist',
          at: [
            'Verify that your billing … payment related communications',
            'Your alternate contact will … an email distribution list',
          ],
        },
      ],
    },
    {
      id: 'invoice-details',
      layer: 'application',
      name: 'Tax settings and purchase orders',
      owner: 'customer',
      duty: 'Before the monthly billing period ends, ensure that your information, such as tax settings and payment currency, is up to date. If the information is missing or inaccurate, AWS might issue inaccurate invoices. Also review the balance and expiration of purchase orders.',
      sources: [
        {
          page: 'checklist',
          at: [
            'AWS uses information that … use or process',
            'Follow this 10-minute checklist … your AWS account',
            'Review the purchase order … Expiration fields',
          ],
        },
      ],
    },
    {
      id: 'root-user',
      layer: 'access',
      name: 'Protect the root user',
      owner: 'customer',
      duty: 'Protect the root user’s credentials: the root user has complete access to all services and resources in the account. AWS strongly recommends that you do not use it for everyday tasks. Use it for the tasks that only the root user can perform.',
      sources: [
        {
          page: 'what',
          at: [
            'you begin with one … create the account',
            'We strongly recommend that … user can perform',
          ],
        },
      ],
      controls: ['ac-6', 'ia-2'],
    },
    {
      id: 'charge-alarms',
      layer: 'data',
      name: 'Turn on CloudWatch billing alerts',
      owner: 'customer',
      duty: 'If you want email when charges reach a threshold, select the preference for CloudWatch billing alerts. You cannot deactivate the preference later. You manage the alarms themselves in CloudWatch or Budgets.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'preferences',
          at: [
            'You can also use … a specified threshold',
            "preference can't be deactivated at a later time",
            'To manage your CloudWatch … your AWS Budgets',
          ],
        },
        { page: 'trail', at: 'Logs the opt-in of receiving CloudWatch billing alerts' },
      ],
    },
    {
      id: 'bill-review',
      layer: 'data',
      name: 'Review unexpected charges',
      owner: 'customer',
      duty: 'Identify the resources that cause unexpected charges; you can terminate unused resources. In general, delete resources through the services that started them. If you close your account or unsubscribe from a service, take the appropriate steps for every Region where you have resources.',
      sources: [
        {
          page: 'unexpected',
          at: [
            'If you close your … allocated AWS resources',
            'identified the resources that … terminate unused resources',
            "In general, it's a … that started them",
          ],
        },
      ],
    },
    {
      id: 'cost-tags',
      layer: 'data',
      name: 'Activate cost allocation tags',
      owner: 'customer',
      duty: 'Activate the tag keys by which you want costs reported; in an organization, do so from the management account. Until then, the keys do not appear in Cost Explorer or on a cost allocation report. As AWS advises, include no sensitive information in tags.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'tags',
          at: [
            'You must activate both … cost allocation report',
            'Only the management account … in the Billing console',
          ],
        },
        { page: 'ownTags', at: 'do not include sensitive information in tags' },
      ],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Review account activity',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'If you want events delivered to a bucket continuously, create a trail. Without a trail, the most recent events are in the event history. The events show who made a request, from which IP address and when.',
      sources: [{ page: 'trail', at: 'If you create a … and additional details' }],
      controls: ['au-6', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'single-account',
      name: 'Single account',
      summary:
        'One account has its own bill and pays it. The root user activates console access for IAM users and roles.',
      add: [
        {
          id: 'free-tier-mail',
          layer: 'platform',
          name: 'Send Free Tier alerts by email',
          owner: 'aws',
          duty: 'On accounts created before 15 July 2025, AWS notifies you by email when use of a service exceeds 85 percent of its Free Tier limit.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'freeTier',
              at: ['To track your Free … for each service', 'awsBudgetsUsageTierUsageAlerts'],
            },
          ],
        },
        {
          id: 'free-tier-alerts',
          layer: 'application',
          name: 'Free Tier alerts',
          owner: 'customer',
          switchOf: 'free-tier-mail',
          duty: 'On an account created before 15 July 2025, leave the alerts on or opt out. AWS sends the alerts to the email address of the root user. You can enter another address for them in the billing preferences.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'freeTier',
              at: ['awsBudgetsUsageTierUsageAlerts', 'limit for a service, … account root user'],
            },
          ],
        },
        {
          id: 'console-access',
          layer: 'access',
          name: 'Activate IAM access to the console',
          owner: 'customer',
          duty: 'If IAM users and roles should reach the console, activate IAM access as the root user. Until then, they cannot reach it, even with IAM policies that grant access to billing features.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'access',
              at: 'IAM users and roles … IAM Access setting',
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'organization',
      name: 'Consolidated billing of an organization',
      summary:
        'The management account pays for all members, and controls discount sharing, tax inheritance and cost allocation tags.',
      add: [
        {
          id: 'discount-sharing',
          layer: 'platform',
          name: 'Apply discounts across accounts',
          owner: 'aws',
          duty: 'AWS shares the discounts of Reserved Instances and Savings Plans according to the sharing preference. The preference at 23:59:59 UTC on the month’s last day applies to the final bill.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'preferences',
              at: ['discountsAvailableGroupsOnly', 'Each estimated bill is … of the month'],
            },
          ],
        },
        {
          id: 'creator-tag',
          layer: 'platform',
          name: 'Tag new resources with their creator',
          owner: 'aws',
          duty: 'After the tag is activated, AWS applies `aws:createdBy` to supported resources on a best-effort basis. The tag is applied to resources created from then on, in the Regions that AWS lists.',
          sources: [
            {
              page: 'createdBy',
              at: [
                'After the tag is … tag is activated',
                'resourcesCreatedAutoPopulated',
                'AWS generated cost allocation … best-effort basis',
              ],
            },
          ],
          controls: ['au-3'],
        },
        {
          id: 'former-member-data',
          layer: 'platform',
          name: 'Keep the cost data of former members',
          owner: 'aws',
          duty: 'When a member account leaves, AWS does not delete the account’s Cost Explorer data from its time in the organization. The management account can still access it. If the member account rejoins, it can access the data again.',
          sources: [{ page: 'consolidated', at: 'When a member account … the data again' }],
        },
        {
          id: 'members-charges',
          layer: 'application',
          name: 'Pay for all member accounts',
          owner: 'customer',
          duty: 'Pay the charges of all member accounts from the management account. The bills of member accounts are for information only, because the management account might reallocate discounts.',
          sources: [
            {
              page: 'process',
              at: 'The management account is … the member accounts',
            },
            { page: 'consolidated', at: 'The member account bills … your account receives' },
          ],
        },
        {
          id: 'sharing-choice',
          layer: 'application',
          name: 'Discount sharing',
          owner: 'customer',
          switchOf: 'discount-sharing',
          duty: 'Choose open sharing (the default), prioritized group sharing or restricted group sharing. AWS advises that you start with open sharing and review groups regularly.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'preferences',
              at: [
                'discountsAvailableGroupsOnly',
                'Start with open sharing … your organization evolves',
              ],
            },
          ],
        },
        {
          id: 'tax-inheritance',
          layer: 'application',
          name: 'Turn on tax settings inheritance',
          owner: 'customer',
          duty: 'AWS recommends that you turn on tax settings inheritance in the management account, unless member accounts need different tax registration numbers. If you turn inheritance off, member accounts revert to their original number, if they had one.',
          sources: [
            { page: 'checklist', at: 'Unless your organization needs … in your organization' },
            { page: 'tax', at: 'If you turn off … will be assigned' },
          ],
        },
        {
          id: 'free-tier-alerts',
          layer: 'application',
          name: 'Turn on Free Tier alerts',
          owner: 'customer',
          duty: 'If you want alerts by email, opt in as the owner of the management account. The alerts are automatically activated for individual accounts, but not for a management account.',
          setting: 'off-by-default',
          sources: [{ page: 'freeTier', at: 'awsBudgetsUsageTierUsageAlerts' }],
        },
        {
          id: 'console-access',
          layer: 'access',
          name: 'Activate IAM access in each account',
          owner: 'customer',
          duty: 'In each management or member account whose IAM users and roles should reach the console, activate IAM access as the root user. In member accounts that the organization created, IAM access is enabled by default.',
          sources: [{ page: 'access', at: 'If you use AWS … enabled by default' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'payer-security',
          layer: 'access',
          name: 'Secure the management account',
          owner: 'customer',
          duty: 'Protect the management account with MFA and a strong password. Use at least eight characters, with upper and lower case letters, a digit and a special character.',
          sources: [{ page: 'process', at: 'The owner of the … one special character' }],
          controls: ['ia-2.1', 'ia-5'],
        },
        {
          id: 'member-limits',
          layer: 'access',
          name: 'Restrict sign-ups of member accounts',
          owner: 'customer',
          duty: 'To restrict what member accounts sign up for, have the organization support all features, and restrict the accounts with policies. Without these restrictions, each member account is independent of the others, while the management account is billed for their charges.',
          sources: [{ page: 'process', at: 'unless the organization is … of other accounts' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'creator-tag-choice',
          layer: 'data',
          name: 'Activate the creator tag',
          owner: 'customer',
          switchOf: 'creator-tag',
          duty: 'To track who created a resource, activate the `createdBy` tag in the management account. This also activates the tag for all member accounts. AWS applies it to supported resources that are created after that, in the Regions that AWS lists.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'createdBy',
              at: [
                'To use the AWS-generated … all member accounts',
                'AWS starts applying the … AWS-generated tag is activated',
                'resourcesCreatedAutoPopulated',
              ],
            },
            { page: 'tags', at: 'The createdBy tag tracks who created the resource' },
          ],
        },
      ],
    },
    {
      id: 'billing-transfer',
      name: 'Billing transfer to another organization',
      summary:
        'A management account outside the organization manages and pays the bill, and decides which prices the organization sees. Administration of the organization does not change.',
      extends: 'organization',
      remove: ['tax-inheritance'],
      override: {
        'payment-method': {
          name: 'Payment method',
          owner: 'customer',
          duty: 'Set payment preferences in the bill transfer account, which controls them for the invoices. Preferences set by the bill source account do not take effect while the transfer is active.',
          sources: [{ page: 'preference', at: 'If you use billing … transfer is active' }],
        },
        'billing-contacts': {
          name: 'Billing contacts',
          owner: 'customer',
          duty: 'Keep the contacts of the bill transfer account correct, because bills are sent to them. The contacts of the organization that transfers its bill are not used while the transfer is active.',
          sources: [
            { page: 'checklist', at: 'transfer their bills can … billing contact information' },
          ],
        },
        'members-charges': {
          name: 'Pay charges before and after transfer',
          owner: 'customer',
          duty: 'As the bill source account, pay charges that accrued before the transfer started. As the bill transfer account, pay charges that accrue from the start to the end of the transfer, unless your own bill is also transferred.',
          sources: [
            {
              page: 'transfer',
              at: [
                'Remains responsible for paying … transfer start date',
                'for charges accrued between … and paid for',
                'transfer account can transfer … transferring its bill',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'transferred-invoices',
          layer: 'platform',
          name: 'Send invoices only to the payer',
          owner: 'aws',
          duty: 'After the transfer takes effect, AWS issues distinct invoices for charges from bill source accounts. These invoices appear only in the bill transfer account. The bill source account no longer gets invoices for usage after the start date, and loses access to billed cost data priced by AWS.',
          sources: [
            {
              page: 'transfer',
              at: [
                'Receives distinct AWS invoices … bill transfer account',
                'No longer receives AWS … (priced by AWS',
              ],
            },
          ],
        },
        {
          id: 'separate-administration',
          layer: 'platform',
          name: 'Keep administration separate',
          owner: 'aws',
          duty: 'The management account that accepted the invitation keeps complete administration of its organization. AWS still calculates volume discounts, Reserved Instances and Savings Plans per organization.',
          sources: [
            {
              page: 'transfer',
              at: [
                'The management account that … over its organization',
                "Billing transfer doesn't affect … AWS Organizations level",
              ],
            },
          ],
        },
        {
          id: 'payer-tax',
          layer: 'application',
          name: 'Tax settings of the paying account',
          owner: 'customer',
          duty: 'Control tax settings in the bill transfer account. By default, its tax information applies to the invoices of organizations that transfer their bills. Tax settings of the bill source account do not apply while the transfer is active.',
          sources: [
            { page: 'tax', at: 'When you use billing … transfer is active' },
            { page: 'tax', at: 'By default, the bill … transfer their bills' },
          ],
        },
        {
          id: 'shown-prices',
          layer: 'application',
          name: 'Pricing for bill source accounts',
          owner: 'customer',
          duty: 'As the bill transfer account, select the pricing configuration. With Billing Conductor, you can control which cost data the bill source account sees. Support plan charges, AWS credits and credit-based Free Tier usage appear in pro forma data only if you configure Billing Conductor to show them.',
          sources: [
            {
              page: 'transfer',
              at: [
                'must select the pricing … bill source accounts',
                'Controls the cost data … using Billing Conductor',
                "The following items don't … AWS Billing Conductor",
              ],
            },
            { page: 'transfer', at: "If you don't use … Billing Transfer using API" },
          ],
        },
        {
          id: 'transfer-consent',
          layer: 'access',
          name: 'Permissions to accept a transfer',
          owner: 'customer',
          duty: 'Give `organizations:AcceptHandshake`, with the two other permissions that AWS lists, to the users who may respond to an invitation. If you pay for other organizations, the account that takes over your bill also takes over their bills.',
          sources: [
            {
              page: 'response',
              at: [
                'If you are the … and pay for',
                'To respond to an … following permissions actions',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'transfer-end',
          layer: 'access',
          name: 'Withdraw the transfer',
          owner: 'customer',
          duty: 'To end a transfer, you can withdraw it from either account at any time; the transfer then ends at the end of a month. You cannot undo a withdrawal. To start again, you need a new invitation.',
          sources: [{ page: 'withdrawal', at: 'Either account involved in … in the withdrawal' }],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Save billing data before the transfer',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'AWS strongly recommends that you download the bill source account’s invoices, credit memos, Cost and Usage Report files and exported CSV files before the transfer. After the transfer, historical cost data becomes unavailable in Cost Explorer, Budgets and Cost Anomaly Detection.',
          sources: [
            { page: 'practices', at: 'Before you proceed with … Management console pages' },
            {
              page: 'transfer',
              at: 'After transition, historical cost … files become unavailable',
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'report-setup',
          layer: 'data',
          name: 'Set up cost reports again',
          owner: 'customer',
          duty: 'AWS recommends that you reconfigure Cost and Usage Reports after the transfer. Existing configurations become inactive.',
          sources: [
            { page: 'transfer', at: 'After transfer, existing AWS … preferences after transfer' },
          ],
        },
        {
          id: 'payer-insight',
          layer: 'data',
          name: 'What the bill transfer account sees',
          owner: 'customer',
          duty: 'Consider that the bill transfer account can view the bill source account’s consumption in Cost Explorer and in Cost and Usage Reports. It can also view metadata there, such as cost categories and cost allocation tags.',
          sources: [{ page: 'transfer', at: 'transfer account can view … and Usage Report' }],
        },
      ],
    },
  ],
  pages: {
    what: { path: 'billing-what-is', title: 'What is AWS Billing and Cost Management?' },
    setup: { path: 'billing-getting-started', title: 'Getting set up with Billing' },
    access: {
      path: 'control-access-billing',
      title: 'Overview of managing access permissions',
    },
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Billing and Cost Management',
    },
    differences: {
      path: 'differences-billing-data-cost-explorer-data',
      title: 'Knowing the differences between Billing and Cost Explorer data',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Billing and Cost Management API calls with AWS CloudTrail',
    },
    payments: { path: 'manage-payments', title: 'Managing your AWS payments' },
    cards: { path: 'manage-cc', title: 'Managing credit card and ACH direct debit' },
    checklist: {
      path: 'monthly-billing-checklist',
      title: 'Reviewing your monthly billing best practices',
    },
    preferences: {
      path: 'billing-pref',
      title: 'Customizing your Billing preferences',
      passages: {
        discountsAvailableGroupsOnly: 'Discounts are available to … within defined groups only',
      },
    },
    preference: {
      path: 'manage-payment-method',
      title: 'Customizing your AWS payment preferences',
    },
    unexpected: {
      path: 'checklistforunwantedcharges',
      title: 'Understanding unexpected charges',
    },
    tags: {
      path: 'cost-alloc-tags',
      title: 'Organizing and tracking costs using AWS cost allocation tags',
    },
    ownTags: { path: 'custom-tags', title: 'Using user-defined cost allocation tags' },
    createdBy: {
      path: 'aws-tags',
      title: 'Using AWS-generated tags',
      passages: {
        resourcesCreatedAutoPopulated: 'Resources created outside of … this tag auto-populated',
      },
    },
    freeTier: {
      path: 'tracking-free-tier-usage',
      title: 'Tracking your AWS Free Tier usage',
      passages: { awsBudgetsUsageTierUsageAlerts: 'AWS Budgets usage alerts … Tier usage alerts' },
    },
    consolidated: {
      path: 'consolidated-billing',
      title: 'Consolidating billing for AWS Organizations',
    },
    process: {
      path: 'useconsolidatedbilling-procedure',
      title: 'Consolidated billing process',
    },
    tax: { path: 'manage-account-payment', title: 'Setting up your tax information' },
    transfer: {
      path: 'orgs-transfer-billing',
      title: 'Transfer billing management to external accounts',
    },
    response: {
      path: 'orgs-transfer-billing-respond-invitation',
      title: 'Responding to invitations',
    },
    withdrawal: { path: 'orgs-transfer-billing-stop-transfer', title: 'Withdrawing transfers' },
    practices: { path: 'orgs-transfer-billing-best-practices', title: 'Best practices' },
  },
});
