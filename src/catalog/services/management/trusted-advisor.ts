import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Trusted Advisor',
  shortName: 'Trusted Advisor',
  summary:
    'AWS checks your account against best practices and recommends changes. You choose the support plan, refresh checks that need a manual refresh, and make every fix.',
  guide: 'https://docs.aws.amazon.com/awssupport/latest/user/',
  read: '2026-11-26',
  aliases: [
    'TA',
    'best practice checks',
    'service limit checks',
    'Trusted Advisor Priority',
    'organizational view',
    'Trusted Advisor Recommendations',
  ],
  variants: [
    { id: 'trusted-advisor-priority', name: 'AWS Trusted Advisor Priority', mode: 'priority' },
  ],
  aws: { iamServicePrefix: 'trustedadvisor' },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  remove: ['customer-data'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Support”, in the same guide, does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in AWS Support” mentions no backup of the results of checks.',
  },
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Allow `trustedadvisor` actions for the console. For calls through the Support API, allow `support` actions, which the `trustedadvisor` namespace does not allow or deny. Anyone with rights to the Support API sees a summary on the console’s widget.',
      sources: [
        {
          page: 'access',
          at: [
            "However, you can't use … for Support instead",
            'If you have permissions … the trustedadvisor namespace',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'checks-run',
      layer: 'platform',
      name: 'Inspect the account and recommend',
      owner: 'aws',
      duty: 'Trusted Advisor inspects your environment. It makes recommendations when you could save money, improve availability and performance, or help close security gaps.',
      sources: [{ page: 'overview', at: 'Trusted Advisor inspects your … close security gaps' }],
      controls: ['ca-7', 'ra-5'],
    },
    {
      id: 'weekly-mail',
      layer: 'platform',
      name: 'Send the weekly summary',
      owner: 'aws',
      duty: 'Trusted Advisor sends a summary of the checks by email once a week. The summary does not include results of Trusted Advisor Priority.',
      sources: [
        {
          page: 'start',
          at: [
            'You receive an email … once a week',
            'The email notifications for … Trusted Advisor Priority',
          ],
        },
      ],
      controls: ['ca-7', 'si-5'],
    },
    {
      id: 'fixes',
      layer: 'application',
      name: 'Fix what the checks find',
      owner: 'customer',
      duty: 'Review the results for your account and follow the recommended steps to fix what they show. Red recommends an action, yellow an investigation.',
      sources: [
        {
          page: 'start',
          at: [
            'You can use the … fix any issues',
            'Action recommended (red) – … delete unused resources',
          ],
        },
      ],
      controls: ['si-2', 'ca-5', 'ra-5'],
    },
    {
      id: 'exclusions',
      layer: 'application',
      name: 'Exclude and include resources',
      owner: 'customer',
      duty: 'Exclude resources that a check should ignore. They no longer appear in its results. Under “Excluded items”, you can see them and include them again.',
      sources: [
        {
          page: 'start',
          at: '(Optional) To exclude items … Include & Refresh',
        },
      ],
      controls: ['ca-7', 'ra-3'],
    },
    {
      id: 'mail-recipients',
      layer: 'application',
      name: 'Recipients of the weekly summary',
      owner: 'customer',
      duty: 'Select whom to notify and in which language. The contacts come from the account settings.',
      switchOf: 'weekly-mail',
      sources: [
        {
          page: 'start',
          at: [
            'Specify who can receive … and the language',
            'For Recommendations, select whom … Cost Management console',
          ],
        },
      ],
      controls: ['si-5', 'ir-6'],
    },
    {
      id: 'checks-switch',
      layer: 'access',
      name: 'Permission to disable the checks',
      owner: 'customer',
      duty: 'Decide who has the permission to disable Trusted Advisor for the account. Once it is disabled, no checks are performed, and the console and API respond with an access denied error.',
      switchOf: 'checks-run',
      sources: [
        { page: 'start', at: 'When you disable this … denied error message' },
        { page: 'access', at: 'Grants permission to enable … for the account' },
      ],
      controls: ['ac-6', 'cm-5'],
    },
  ],
  modes: [
    {
      id: 'basic-support',
      name: 'With Basic Support',
      summary:
        'AWS offers checks of service limits and selected checks of security and fault tolerance. Checks in the security category need to be refreshed manually.',
      add: [
        {
          id: 'core-checks',
          layer: 'platform',
          name: 'Offer a selection of checks',
          owner: 'aws',
          duty: 'In the console, Trusted Advisor offers all checks of service limits, and selected checks of security and fault tolerance.',
          sources: [{ page: 'overview', at: 'If you have a … Fault tolerance categories' }],
          controls: ['ca-7'],
        },
        {
          id: 'refresh',
          layer: 'application',
          name: 'Refresh the checks manually',
          owner: 'customer',
          duty: 'Sign in to the console and refresh the checks of the security category yourself. The Basic Support plan does not include automatic updates.',
          sources: [
            {
              page: 'overview',
              at: 'automaticCheckSecurityCategory',
            },
          ],
          controls: ['ca-7', 'ra-5'],
        },
        {
          id: 'plan-choice',
          layer: 'application',
          name: 'Choose a plan with all checks',
          owner: 'customer',
          duty: 'If you need access to all checks through the console and API, and automatic weekly refreshes, choose Business Support+, Enterprise Support or Unified Operations. Developer Support ends on 1 January 2027, except in GovCloud (US).',
          sources: [
            {
              page: 'overview',
              at: [
                'Developer Support will be discontinued January 1, 2027',
                'developerSupportGovCloudRegion',
                'have a AWS Business … Trusted Advisor checks',
              ],
            },
            { page: 'start', at: 'weeklyBasis' },
          ],
          controls: ['sa-4', 'ca-7'],
        },
      ],
    },
    {
      id: 'full-plan',
      name: 'With Business Support+ or higher',
      summary:
        'AWS offers all checks in the console and through the API, and refreshes them every week.',
      add: [
        {
          id: 'refresh',
          layer: 'platform',
          name: 'Refresh the checks every week',
          owner: 'aws',
          duty: 'Trusted Advisor refreshes the checks in the account automatically every week.',
          sources: [{ page: 'start', at: 'weeklyBasis' }],
          controls: ['ca-7', 'ra-5'],
        },
        {
          id: 'frequent-checks',
          layer: 'platform',
          name: 'Refresh some checks several times a day',
          owner: 'aws',
          duty: 'Trusted Advisor refreshes some checks several times a day, such as that of Well-Architected high risk issues for reliability. Changes may take a few hours to appear. These checks have no manual refresh.',
          sources: [
            {
              page: 'start',
              at: ['automaticallyRefreshResults'],
            },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'early-refresh',
          layer: 'application',
          name: 'Refresh checks manually',
          owner: 'customer',
          duty: 'To get the latest results, refresh all checks that can be refreshed manually, or a single one with its icon or through the API. You cannot refresh Security Hub CSPM controls from the Trusted Advisor console.',
          sources: [
            {
              page: 'start',
              at: [
                'You can refresh checks … for your account',
                'You can also refresh … RefreshTrustedAdvisorCheck API operation',
                'If you enabled AWS … Security Hub CSPM controls',
              ],
            },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'status-events',
          layer: 'application',
          name: 'Monitor the status of the checks',
          owner: 'customer',
          duty: 'Use events, in CloudWatch Events or EventBridge, to monitor the status of the checks.',
          sources: [{ page: 'overview', at: 'You also can use … with Amazon EventBridge' }],
          controls: ['ca-7', 'si-4'],
        },
        {
          id: 'plan-end',
          layer: 'application',
          name: 'Support plans that end in 2027',
          owner: 'customer',
          duty: 'If you have Business Support, choose whether to upgrade to Business Support+ before the plan ends on 1 January 2027. AWS upgrades Enterprise On-Ramp to Enterprise Support during 2026, and sends an email a month before the upgrade. In GovCloud (US), both plans remain available.',
          sources: [
            {
              page: 'overview',
              at: [
                'Business Support will be … before January 1, 2027',
                'Throughout 2026, Enterprise On-Ramp … before their upgrade',
                'developerSupportGovCloudRegion',
              ],
            },
          ],
          controls: ['sa-22'],
        },
      ],
    },
    {
      id: 'organizational-view',
      name: 'Organizational view',
      summary:
        'The management account reports on all member accounts. Each member’s own plan still decides which checks it has.',
      extends: 'full-plan',
      add: [
        {
          id: 'report-limit',
          layer: 'platform',
          name: 'Keep up to 50 reports',
          owner: 'aws',
          duty: 'Trusted Advisor keeps up to 50 reports. Once you create more, it deletes the earliest. A deleted report cannot be recovered.',
          sources: [{ page: 'organization', at: 'You can create up … recover deleted reports' }],
          controls: ['si-12', 'au-11'],
        },
        {
          id: 'reporting-role',
          layer: 'access',
          name: 'Create the service-linked role',
          owner: 'aws',
          duty: 'Once the view is enabled, Trusted Advisor creates a service-linked role in the management account. The role has the rights to call Organizations for you. It is locked, and you cannot delete it manually.',
          sources: [
            {
              page: 'organization',
              at: [
                'After you meet the … the following happens',
                'The AWSServiceRoleForTrustedAdvisorReporting service-linked-role … delete it manually',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Turn the view on as administrator of the management account. The organization needs all features. The management account needs Business Support+, Enterprise Support or Unified Operations.',
          switchOf: 'reporting-role',
          sources: [
            {
              page: 'organization',
              at: [
                'Your organization must have … AWS Organizations User Guide',
                'The management account in … Unified Operations plan',
                'Sign in as an … turn on Enabled',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'member-refresh',
          layer: 'application',
          name: 'Refresh checks in member accounts',
          owner: 'customer',
          duty: 'In each account with a Developer or Basic plan, have a user sign in to the console and refresh the checks there. You cannot refresh all accounts from the management account. AWS recommends a refresh before you create a report.',
          sources: [
            {
              page: 'organization',
              at: [
                'Before you create a … the latest information',
                'If you have accounts … management account',
              ],
            },
          ],
          controls: ['ca-7'],
        },
      ],
    },
    {
      id: 'priority',
      name: 'Trusted Advisor Priority',
      summary:
        'Your AWS account team picks recommendations that matter and sends them to you. You acknowledge, resolve or dismiss them.',
      extends: 'full-plan',
      add: [
        {
          id: 'prioritized-recommendations',
          layer: 'platform',
          name: 'Send prioritized recommendations',
          owner: 'aws',
          duty: 'Trusted Advisor Priority shares recommendations that services create automatically. The account team can also monitor your account proactively, and create recommendations manually when it identifies opportunities.',
          sources: [
            {
              page: 'priority',
              at: [
                'your AWS account team … opportunities for you',
                'AWS services – Services … create manual recommendations',
              ],
            },
          ],
          controls: ['ca-7', 'ra-5'],
        },
        {
          id: 'priority-start',
          layer: 'access',
          name: 'Turn on Trusted Advisor Priority',
          owner: 'customer',
          duty: 'Ask your account team to enable Trusted Advisor Priority. You need Enterprise Support or Unified Operations, an organization with all features, and trusted access. You must also be the owner of the management account.',
          switchOf: 'prioritized-recommendations',
          sources: [
            {
              page: 'priority',
              at: [
                'Your account must be … in AWS Organizations',
                'Your organization must have … to Trusted Advisor',
                'Ask your account team … for your organization',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'priority-view',
          layer: 'access',
          name: 'View aggregated recommendations',
          owner: 'customer',
          duty: 'View aggregated recommendations from the management account, or from an account that you register as delegated administrator. Members have no access to them.',
          sources: [
            {
              page: 'priority',
              at: [
                'signed in to the … delegated administrator accounts',
                "Member accounts don't have … aggregated recommendations",
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'priority-response',
          layer: 'application',
          name: 'Respond to recommendations',
          owner: 'customer',
          duty: 'Acknowledge a recommendation and follow its actions until it is resolved, or dismiss it with a reason. The account team is notified of a dismissal, and may also dismiss recommendations for you.',
          sources: [
            {
              page: 'priority',
              at: [
                'In the Acknowledge recommendation … resolve the recommendation',
                'select a reason why … address the recommendation',
                'If your account team … you dismissed the recommendation',
              ],
            },
          ],
          controls: ['ca-5', 'ra-3'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Automatic refreshes under Basic Support',
      finding:
        'The overview says that automatic check updates are not available in the Basic Support plan. The page on getting started says that Trusted Advisor refreshes some checks several times a day. It names no plan, and says that these cannot be refreshed manually. The catalogue keeps both: AWS’s refreshes of some checks, and yours of those in the security category.',
      sources: [
        { page: 'overview', at: 'automaticCheckSecurityCategory' },
        {
          page: 'start',
          at: 'automaticallyRefreshResults',
        },
      ],
    },
  ],
  pages: {
    overview: {
      path: 'trusted-advisor',
      title: 'AWS Trusted Advisor',
      passages: {
        automaticCheckSecurityCategory: "Automatic check updates aren't … the Security category",
        developerSupportGovCloudRegion:
          'Developer Support, Business Support, … GovCloud (US) Region',
      },
    },
    start: {
      path: 'get-started-with-aws-trusted-advisor',
      title: 'Get started with Trusted Advisor Recommendations',
      passages: {
        weeklyBasis: 'If you have an … a weekly basis',
        automaticallyRefreshResults:
          'automatically refreshes some checks … manually refresh your results',
      },
    },
    access: { path: 'security-trusted-advisor', title: 'Manage access to AWS Trusted Advisor' },
    organization: {
      path: 'organizational-view',
      title: 'Organizational view for AWS Trusted Advisor',
    },
    priority: {
      path: 'trusted-advisor-priority',
      title: 'Get started with AWS Trusted Advisor Priority',
    },
  },
});
