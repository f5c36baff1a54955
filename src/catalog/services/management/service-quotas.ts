import { defineService } from '../../define.ts';

export default defineService({
  name: 'Service Quotas',
  shortName: 'Service Quotas',
  summary:
    'AWS shows the limits of your account in one place, sets them and decides on increases. You choose the account and request increases in time.',
  guide: 'https://docs.aws.amazon.com/servicequotas/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'service limits',
    'AWS limits',
    'quota increase',
    'limit increase',
    'quota request template',
    'Automatic Management',
  ],
  aws: {
    iamServicePrefix: 'servicequotas',
    cloudFormationPrefixes: ['AWS::ServiceQuotas'],
    terraformPrefixes: ['aws_servicequotas'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Service Quotas” names features for backup needs, but describes no backup of quotas and requests.',
  },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Service Quotas encrypts quota-related information at rest, such as applied quota values and the history of requests. It uses unique keys for each Region.',
      sources: [{ page: 'protection', at: 'Quota-related information, such as … for each Region' }],
    },
    'encryption-in-transit': {
      owner: 'aws',
      duty: 'Service Quotas encrypts requests and their data in transit with TLS 1.2 or later, on endpoints that support HTTPS.',
      sources: [
        { page: 'protection', at: 'Customer requests and all … encrypting data in transit' },
      ],
    },
    'iam-permissions': {
      name: 'Permissions to request increases',
      owner: 'customer',
      duty: 'If users request increases with the CLI, give them the policy `ServiceQuotasFullAccess`, or add `iam:CreateServiceLinkedRole` to their own policy. The service needs permission to create a support case for you.',
      sources: [{ page: 'request', at: 'the AWS CLI requires … existing IAM policy' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put nothing confidential or sensitive into tags or free-form fields. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'decision',
      layer: 'platform',
      name: 'Decide on increase requests',
      owner: 'aws',
      duty: 'AWS usually approves smaller increases automatically. Larger requests go to Support, which can approve, deny or partially approve them.',
      sources: [
        {
          page: 'request',
          at: [
            'Smaller increases are usually … approve, and deploy',
            "Quota increase requests don't … approve your requests",
          ],
        },
      ],
      controls: ['sc-6', 'cp-2'],
    },
    {
      id: 'applied-value',
      layer: 'platform',
      name: 'Apply the new value',
      owner: 'aws',
      duty: 'Once a request is resolved, AWS sets the applied value of the quota to the new value.',
      sources: [{ page: 'request', at: 'After the request is … the new value' }],
      controls: ['sc-6'],
    },
    {
      id: 'request',
      layer: 'application',
      name: 'Request quota increases',
      owner: 'customer',
      duty: 'Request an increase of an adjustable quota, for the account or a resource, to a value above the current one. Larger requests take time to review and deploy.',
      sources: [
        {
          page: 'request',
          at: [
            'For adjustable quotas, you … approve, and deploy',
            'The new value must … the current value',
          ],
        },
      ],
      controls: ['cp-2', 'sa-2'],
    },
    {
      id: 'escalation',
      layer: 'application',
      name: 'Track requests and contact Support',
      owner: 'customer',
      duty: 'Track the case in the Support console. Contact Support if the request is urgent or was denied.',
      sources: [
        {
          page: 'request',
          at: [
            'You can track your … the Support console',
            'If you have an … Support for assistance',
          ],
        },
      ],
      controls: ['cp-2'],
    },
  ],
  modes: [
    {
      id: 'on-request',
      name: 'Requests by hand',
      summary: 'You notice that a quota is too low and request an increase.',
    },
    {
      id: 'notify-only',
      name: 'Automatic Management, Notify Only',
      summary:
        'AWS watches the use of supported quotas and warns at 80 and 95 percent. You request increases.',
      add: [
        {
          id: 'usage-watch',
          layer: 'platform',
          name: 'Monitor usage and warn',
          owner: 'aws',
          duty: 'Service Quotas monitors the use of supported quotas. It notifies you in the AWS Health dashboard when usage approaches 80 and 95 percent.',
          sources: [
            {
              page: 'automatic',
              at: ['twoModesAwsHealthDashboard', 'createsUtilizationThresholds'],
            },
          ],
          controls: ['au-5', 'si-4', 'cp-2'],
        },
        {
          id: 'management-start',
          layer: 'application',
          name: 'Turn on Automatic Management',
          owner: 'customer',
          duty: 'If you want to be notified, enable Automatic Management in the console, with the CLI or through the API. For Automatic Management, AWS advises the policies `ServiceQuotasFullAccess` and `AWSHealthFullAccess`.',
          setting: 'off-by-default',
          switchOf: 'usage-watch',
          sources: [
            {
              page: 'automatic',
              at: ['Opt-in options … CLI, or API', 'You should use the … for Automatic Management'],
            },
          ],
          controls: ['cm-7', 'ac-6'],
        },
        {
          id: 'channels',
          layer: 'application',
          name: 'Notification channels',
          owner: 'customer',
          duty: 'Configure email, Slack or the console’s mobile application, or subscribe to events in EventBridge. Viewing notifications in AWS Health requires permission in AWS Health.',
          sources: [
            {
              page: 'automatic',
              at: [
                'Configure notifications through multiple … AWS Health dashboard',
                'Permissions to view Automatic Management',
              ],
            },
          ],
          controls: ['si-5', 'au-5'],
        },
      ],
    },
    {
      id: 'auto-adjust',
      name: 'Automatic Management, Notify and Auto-Adjust',
      summary:
        'AWS watches usage and also requests increases for you. If a request is not approved, you follow up.',
      extends: 'notify-only',
      override: {
        'usage-watch': {
          name: 'Monitor usage and warn',
          owner: 'aws',
          duty: 'Service Quotas monitors the use of supported quotas. It notifies you in the AWS Health dashboard when usage approaches 95 percent and when a request for an increase fails.',
          sources: [
            {
              page: 'automatic',
              at: [
                'twoModesAwsHealthDashboard',
                'createsUtilizationThresholds',
                'Notify and Auto Adjust',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'auto-request',
          layer: 'platform',
          name: 'Request increases automatically',
          owner: 'aws',
          duty: 'For adjustable quotas that support automated approval, Service Quotas requests an increase when usage exceeds 80 percent, and when it exceeds 95 percent.',
          sources: [
            {
              page: 'automatic',
              at: [
                'createsUtilizationThresholds',
                'When your usage for … for that quota',
                'Only work for quotas that support automated approval',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'auto-decision',
          layer: 'platform',
          name: 'Process automatic requests',
          owner: 'aws',
          duty: 'For quotas that support automated approval, AWS processes the requests of Automatic Management automatically and without a support case. Criteria may be more restrictive than for manual requests. A rejection gives no detailed reasons.',
          sources: [
            { page: 'automatic', at: 'Use automated processing without … when not approved' },
          ],
          controls: ['sc-6'],
        },
        {
          id: 'manual-follow-up',
          layer: 'application',
          name: 'Follow up on failed requests',
          owner: 'customer',
          duty: 'If an automatic request is not approved, submit a manual one. People review it, and it may still be approved. Even if a quota is auto-adjustable, approval is not guaranteed.',
          sources: [
            {
              page: 'automatic',
              at: [
                'Go through AWS Support … quota are not',
                'Auto-adjustable status does not … console or API',
              ],
            },
          ],
          controls: ['cp-2'],
        },
      ],
    },
    {
      id: 'request-template',
      name: 'Request template of an organization',
      summary:
        'You define once what new accounts need. AWS requests the increases for each of them.',
      add: [
        {
          id: 'template-requests',
          layer: 'platform',
          name: 'Request increases for new accounts',
          owner: 'aws',
          duty: 'Service Quotas automatically requests the increases of the template whenever new accounts are created in the organization.',
          sources: [
            { page: 'templates', at: 'Whenever new accounts are … quota increases for you' },
          ],
          controls: ['cp-2', 'cm-2'],
        },
        {
          id: 'association',
          layer: 'application',
          name: 'Associate the template',
          owner: 'customer',
          duty: 'Enable the association with the organization, which must have all features enabled. If you disable it, new accounts get the default quotas, and the template remains.',
          switchOf: 'template-requests',
          sources: [
            {
              page: 'templates',
              at: [
                'Then, enable template association',
                'Your organization must have … use quota request templates',
                'If you disable the … from the template',
              ],
            },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'template-content',
          layer: 'application',
          name: 'Define quotas in the template',
          owner: 'customer',
          duty: 'Add up to 10 quotas, each with its Region, service and value. Templates are supported in commercial Regions, but not in those of China or in opt-in Regions.',
          sources: [
            {
              page: 'templates',
              at: ['Quota request templates are … or opt-in Regions', 'You add up to … choose Add'],
            },
          ],
          controls: ['cm-2', 'cp-2'],
        },
        {
          id: 'existing-accounts',
          layer: 'application',
          name: 'Request increases for existing accounts',
          owner: 'customer',
          duty: 'Request increases for accounts that already exist. A changed template is used for new accounts and does not change the quotas of existing ones.',
          sources: [{ page: 'templates', at: 'As soon as you … for existing accounts' }],
          controls: ['cp-2'],
        },
      ],
    },
  ],
  pages: {
    request: { path: 'request-quota-increase', title: 'Requesting a quota increase' },
    automatic: {
      path: 'automatic-management',
      title: 'Service Quotas Automatic Management',
      passages: {
        twoModesAwsHealthDashboard: 'There are two modes … AWS Health dashboard',
        createsUtilizationThresholds:
          'Creates service quota increase … service utilization thresholds',
      },
    },
    templates: {
      path: 'organization-templates',
      title: 'Using Service Quotas request templates',
    },
    protection: { path: 'data-protection', title: 'Data protection in Service Quotas' },
  },
});
