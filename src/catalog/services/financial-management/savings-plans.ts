import { defineService } from '../../define.ts';

export default defineService({
  name: 'Savings Plans',
  shortName: 'Savings Plans',
  summary:
    'AWS lowers prices for an hourly commitment of one or three years, and applies the plan to your usage. You choose the commitment and who may buy.',
  guide: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html',
  read: '2026-11-26',
  aliases: [
    'Compute Savings Plans',
    'EC2 Instance Savings Plans',
    'SageMaker AI Savings Plans',
    'Database Savings Plans',
    'commitment discount',
    'AWS Savings Plans',
  ],
  aws: { iamServicePrefix: 'savingsplans', terraformPrefixes: ['aws_savingsplans_'] },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s guide has no page on data protection, and the pages compared do not say how plans and orders are stored.',
    'back-up':
      'AWS’s guide has no page on resilience, and the pages compared do not say who backs up plans and orders.',
  },
  traits: ['activity-trail'],
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Create roles that delegate permissions; by default, users have no permissions for Savings Plans. `AWSSavingsPlansReadOnlyAccess` grants read-only access. `AWSSavingsPlansFullAccess` grants full access, including the return of a plan.',
      sources: [
        {
          page: 'access',
          at: [
            "By default, users don't … to a user",
            'The following are the … access to Savings Plans',
          ],
        },
        { page: 'returns', at: 'onlyRootIncludesPermission' },
      ],
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      duty: 'Create a trail for an ongoing record of events. Without a trail, the event history shows recent events. Events show who made a request, from which IP address and when.',
      sources: [
        {
          page: 'trail',
          at: [
            'If you create a … and additional details',
            'For an ongoing record … create a trail',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'plan-application',
      layer: 'platform',
      name: 'Apply plans to eligible usage',
      owner: 'aws',
      duty: 'AWS applies active plans automatically, after EC2 Reserved Instances. AWS applies EC2 Instance plans before Compute plans, with the highest savings percentage first. AWS charges the remaining usage at On-Demand rates.',
      sources: [
        {
          page: 'applying',
          at: [
            'If you have active … reduce your bill',
            'usage after the Amazon … have broader applicability',
            'We calculate your potential … the On-Demand rates',
          ],
        },
      ],
    },
    {
      id: 'return-refund',
      layer: 'platform',
      name: 'Refund returned plans',
      owner: 'aws',
      duty: 'AWS refunds the upfront charges of a returned plan in full. The bill reflects the refund within 24 hours of the return. Unless a different plan covers the usage that the returned plan covered, AWS charges On-Demand rates for this usage.',
      sources: [{ page: 'returns', at: 'When you return a … Savings Plan, if applicable' }],
    },
    {
      id: 'call-recording',
      layer: 'platform',
      name: 'Log API calls',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail captures all API calls for Savings Plans as events, from the console and from code. An example is `CreateSavingsPlan`.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Plans API operations',
            'All Savings Plans actions … the CloudTrail logs',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'alert-mail',
      layer: 'platform',
      name: 'Send expiration and queue alerts',
      owner: 'aws',
      duty: 'AWS monitors the settings of your plans and sends email according to your preferences. It sends email 1, 7, 30 or 60 days before a plan expires, on the expiration day, or when a purchase is queued.',
      sources: [
        {
          page: 'alerts',
          at: ['savings10EmailRecipients', 'AWS monitors your Savings … to your preferences'],
        },
      ],
    },
    {
      id: 'commitment',
      layer: 'application',
      name: 'Choose type, term and commitment',
      owner: 'customer',
      duty: 'Choose the type of plan, the term, the hourly commitment and the payment option. For EC2 Instance Savings Plans, also choose the Region and instance family. The hourly commitment is the Savings Plans rate, not the On-Demand spend.',
      sources: [
        {
          page: 'purchase',
          at: [
            'Under Savings Plans type, … an hourly commitment amount',
            'The Hourly commitment is … On-Demand spend',
            'Under Payment option, choose … No upfront',
          ],
        },
      ],
    },
    {
      id: 'hourly-use',
      layer: 'application',
      name: 'Use the hourly commitment',
      owner: 'customer',
      duty: 'You can use an hour’s commitment only within that hour. You cannot carry it over.',
      sources: [{ page: 'applying', at: "Each hour's commitment can … be carried over" }],
    },
    {
      id: 'start-date',
      layer: 'application',
      name: 'Queue a plan for a later start',
      owner: 'customer',
      duty: 'If you want a plan to start on a future date, set a start date in the order.',
      sources: [{ page: 'purchase', at: '(Optional) To queue the … choose Submit order' }],
    },
    {
      id: 'return',
      layer: 'application',
      name: 'Return a mistaken purchase',
      owner: 'customer',
      duty: 'If you identify a purchase error, you can return the plan while it is eligible. For example, its hourly commitment must be $100 or less, and its purchase must be in the last seven days and the current calendar month. You cannot revert a return.',
      sources: [
        {
          page: 'returns',
          at: ['in the case that … no longer be returned', 'This action can’t be reverted'],
        },
      ],
    },
    {
      id: 'alert-subscription',
      layer: 'application',
      name: 'Turn on expiration and queue alerts',
      owner: 'customer',
      duty: 'If you want alerts for expiration or queued purchases, turn them on, with the dates and up to 10 recipients.',
      switchOf: 'alert-mail',
      sources: [
        {
          page: 'alerts',
          at: ['savings10EmailRecipients', 'To turn on Savings … purchases alerts'],
        },
      ],
    },
  ],
  modes: [
    {
      id: 'single-account',
      name: 'Single account',
      summary: 'The account that buys a plan is the one that uses it.',
      add: [
        {
          id: 'return-permission',
          layer: 'access',
          name: 'Permission to return a plan',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Grant the permission `savingsplans:returnSavingsPlan` to those who may return plans of the account, in addition to the root user.',
          sources: [
            {
              page: 'returns',
              at: 'onlyRootIncludesPermission',
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'organization',
      name: 'Across an organization',
      summary:
        'With sharing, a plan of one account lowers the bill of others, as the management account allows.',
      add: [
        {
          id: 'plan-sharing',
          layer: 'platform',
          name: 'Apply plans to other accounts',
          owner: 'aws',
          duty: 'AWS applies a plan first to usage of the account that owns it. If sharing is enabled, AWS then applies the plan to usage of other accounts. The preferences at 23:59:59 UTC on the last day of the month count for the final bill.',
          setting: 'on-by-default',
          sources: [
            { page: 'applying', at: 'In a Consolidated Billing … have sharing enabled' },
            {
              page: 'preferences',
              at: ['discountsAvailableGroupsOnly', 'The final bill for … of the month'],
            },
          ],
        },
        {
          id: 'sharing-choice',
          layer: 'application',
          name: 'Discount sharing',
          owner: 'customer',
          switchOf: 'plan-sharing',
          setting: 'on-by-default',
          duty: 'In the management account, you can leave sharing open, give groups of accounts priority, or restrict sharing to groups. You can also deactivate sharing for single accounts. Deactivation can raise the monthly bills.',
          sources: [
            {
              page: 'sharing',
              at: [
                'The management account of … in that organization',
                'Account-level control: Activate or … for individual accounts',
                'Deactivating Reserved Instance and … higher monthly bills',
              ],
            },
            { page: 'preferences', at: 'discountsAvailableGroupsOnly' },
          ],
        },
        {
          id: 'owner-account',
          layer: 'application',
          name: 'Sharing of the owner account',
          owner: 'customer',
          duty: 'If other accounts should benefit, leave the account that owns the plan active in the sharing preferences. After the owner account leaves the organization, the plan no longer applies to the consolidated bill.',
          sources: [
            {
              page: 'sharing',
              at: [
                'To share the Savings … in the organization',
                'If a Savings Plans … the consolidated bill',
              ],
            },
          ],
        },
        {
          id: 'return-account',
          layer: 'access',
          name: 'Return from the purchasing account',
          owner: 'customer',
          answers: ['admit'],
          duty: 'If another account pays through billing transfer, request a return from the account that purchased the plan. The return is refused if the management account has changed since, or if the limit of the consolidated billing family has been met.',
          sources: [
            {
              page: 'returns',
              at: [
                'When you use billing … pays their bill',
                'The limit for your … has been met',
                'The management account is … purchasing the Savings Plan',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  pages: {
    applying: {
      path: 'sp-applying',
      title: 'Understanding how Savings Plans apply to your usage',
    },
    purchase: {
      path: 'purchase-sp-direct',
      title: 'Purchasing a custom Savings Plan commitment',
    },
    returns: {
      path: 'return-sp',
      title: 'Returning a purchased Savings Plan',
      passages: { onlyRootIncludesPermission: 'Only root users or … includes that permission' },
    },
    alerts: {
      path: 'sp-alert',
      title: 'Managing your Savings Plans alerts',
      passages: { savings10EmailRecipients: 'You can use Savings … 10 email recipients' },
    },
    access: {
      path: 'identity-access-management',
      title: 'Identity and Access Management for Savings Plans',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Savings Plans API Calls with AWS CloudTrail',
    },
    sharing: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/ri-turn-off.html',
      title: 'Reserved Instances and Savings Plans discount sharing',
    },
    preferences: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/billing-pref.html',
      title: 'Customizing your Billing preferences',
      passages: {
        discountsAvailableGroupsOnly: 'Discounts are available to … within defined groups only',
      },
    },
  },
});
