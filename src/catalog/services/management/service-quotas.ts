import { defineService } from '../../define.ts';

export default defineService({
  name: 'Service Quotas',
  shortName: 'Service Quotas',
  summary:
    'The limits of your account, in one place: AWS sets them and decides on increases; asking in time, and for which account, is yours.',
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
    'back-up': 'No page that was read says whether quotas and requests are backed up.',
  },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt quota values and requests',
      owner: 'aws',
      duty: 'Encrypt quota-related information at rest, such as applied quota values and the history of requests, with unique keys for each Region.',
      sources: [{ page: 'protection', at: 'Quota-related information, such as … for each Region' }],
    },
    'encryption-in-transit': {
      owner: 'aws',
      duty: 'Encrypt requests and their data in transit with TLS 1.2 or later, on endpoints that support HTTPS.',
      sources: [
        { page: 'protection', at: 'Customer requests and all … encrypting data in transit' },
      ],
    },
    'iam-permissions': {
      name: 'Say who may ask for more',
      owner: 'customer',
      duty: 'Give those who request by CLI the policy ServiceQuotasFullAccess, or add iam:CreateServiceLinkedRole to theirs: the service needs permission to create a support case for you.',
      sources: [{ page: 'request', at: 'the AWS CLI requires … existing IAM policy' }],
    },
    'customer-data': {
      name: 'Keep secrets out of names and tags',
      owner: 'customer',
      duty: 'Put nothing confidential or sensitive into tags or free-form fields, as AWS strongly recommends: what you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'decision',
      layer: 'platform',
      name: 'Decide on the request',
      owner: 'aws',
      duty: 'Usually approve smaller increases automatically. Larger requests go to Support, which can approve, deny or partially approve them.',
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
      name: 'Put the new value into effect',
      owner: 'aws',
      duty: 'Set the applied value of the quota to the new one once a request is resolved.',
      sources: [{ page: 'request', at: 'After the request is … the new value' }],
      controls: ['sc-6'],
    },
    {
      id: 'request',
      layer: 'application',
      name: 'Request quota increases',
      owner: 'customer',
      duty: 'Request an increase of an adjustable quota, for the account or a resource, to a value above the current one. Larger ones take time to review and deploy.',
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
      name: 'Track requests, contact Support if urgent',
      owner: 'customer',
      duty: 'Follow the case in the Support console, and contact Support if the request is urgent or was denied.',
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
      summary: 'You notice that a quota will not do, and ask.',
    },
    {
      id: 'notify-only',
      name: 'Automatic Management, Notify Only',
      summary: 'AWS watches the use of supported quotas and warns at 80 and 95 percent; you ask.',
      add: [
        {
          id: 'usage-watch',
          layer: 'platform',
          name: 'Watch usage, warn at 80 and 95 %',
          owner: 'aws',
          duty: 'Monitor the use of supported quotas and notify in the AWS Health dashboard when usage approaches 80 and 95 percent.',
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
          name: 'Opt in to Automatic Management',
          owner: 'customer',
          duty: 'Enable Automatic Management in the console, by CLI or by API, if you want to be notified. AWS advises the policies ServiceQuotasFullAccess and AWSHealthFullAccess for it.',
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
          name: 'Choose where the warnings go',
          owner: 'customer',
          duty: 'Configure email, Slack or the console’s mobile application, or subscribe to events in EventBridge. To view notices in AWS Health takes permission there.',
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
      summary: 'AWS watches and also asks for you; what is not approved comes back to you.',
      extends: 'notify-only',
      override: {
        'usage-watch': {
          name: 'Watch usage, warn at 95 %',
          owner: 'aws',
          duty: 'Monitor the use of supported quotas, and notify in the AWS Health dashboard when usage approaches 95 percent and when a request for an increase fails.',
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
          name: 'Ask for the increase on your behalf',
          owner: 'aws',
          duty: 'For quotas that support automated approval, request an increase when the usage of an adjustable quota exceeds 80 percent, and when it exceeds 95 percent.',
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
          name: 'Process requests without a support case',
          owner: 'aws',
          duty: 'For quotas that support automated approval, process the requests of Automatic Management automatically. Criteria may be more restrictive than for manual requests, and a rejection gives no detailed reasons.',
          sources: [
            { page: 'automatic', at: 'Use automated processing without … when not approved' },
          ],
          controls: ['sc-6'],
        },
        {
          id: 'manual-follow-up',
          layer: 'application',
          name: 'Ask again by hand when it fails',
          owner: 'customer',
          duty: 'Submit a manual request where an automatic one is not approved: people review it, and it may be approved even so. That a quota is auto-adjustable guarantees nothing.',
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
        'The organization writes down once what new accounts need; AWS asks for each of them.',
      add: [
        {
          id: 'template-requests',
          layer: 'platform',
          name: 'Ask for new accounts',
          owner: 'aws',
          duty: 'Request the increases of the template automatically whenever new accounts are created in the organization.',
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
          duty: 'Enable the association with the organization, which must have all features. Once it is disabled, new accounts get the default quotas, and the template stays.',
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
          name: 'Write up to ten quotas into the template',
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
          name: 'Raise quotas of existing accounts',
          owner: 'customer',
          duty: 'Request increases for accounts that exist already: a changed template is used for new accounts and leaves the quotas of existing ones as they are.',
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
