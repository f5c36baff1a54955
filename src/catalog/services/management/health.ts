import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Health',
  shortName: 'AWS Health',
  summary:
    'AWS announces and tracks events that affect your account. You receive these messages and act on them in time.',
  guide: 'https://docs.aws.amazon.com/health/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'Health Dashboard',
    'Personal Health Dashboard',
    'PHD',
    'Service Health Dashboard',
    'AWS status page',
    'planned lifecycle events',
    'scheduled changes',
  ],
  aws: { iamServicePrefix: 'health' },
  archetype: 'managed-application',
  notAsked: {
    'back-up':
      'AWS writes the events. It stores and replicates them across multiple Availability Zones.',
  },
  traits: ['tls-endpoint', 'default-encryption', 'activity-trail'],
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant the minimum set of permissions. For example, a user who may see the dashboard does not necessarily need permission to enable or disable access to AWS Organizations.',
      sources: [{ page: 'practices', at: 'Follow the principle of … to AWS Organizations' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AWS Health encrypts all data that is sent to and from the service.',
      sources: [{ page: 'encryption', at: 'All data sent to … encrypted in transit' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AWS Health encrypts all data that it stores.',
      sources: [{ page: 'encryption', at: 'All data stored by … encrypted at rest' }],
    },
  },
  add: [
    {
      id: 'lifecycle-notice',
      layer: 'platform',
      name: 'Announce lifecycle events in advance',
      owner: 'aws',
      duty: 'AWS Health announces planned lifecycle events in advance. By design, it does so at least 180 days before major changes and 90 days before minor changes, where possible.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'AWS Health notifies you in advance',
            'Planned lifecycle events are … where possible',
          ],
        },
      ],
      controls: ['sa-22', 'si-5'],
    },
    {
      id: 'resource-status',
      layer: 'platform',
      name: 'Update the status of affected resources',
      owner: 'aws',
      duty: 'If dynamic updates are provided, AWS Health updates the status of affected resources. In rare cases, the update takes up to 72 hours. GovCloud (US) and China Regions have no dynamic updates.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'If your affected resource(s) … updated to “RESOLVED”',
            'Resource state updates are … China Regions',
          ],
        },
      ],
      controls: ['cm-8', 'si-5'],
    },
    {
      id: 'event-delivery',
      layer: 'platform',
      name: 'Send events to two Regions',
      owner: 'aws',
      duty: 'AWS Health automatically sends health events to the primary Region and to its designated backup Region. In the standard partition, the backup Region is US West (Oregon). For US West (Oregon), the backup Region is US East (N. Virginia).',
      sources: [{ page: 'regions', at: 'In the standard AWS … designated backup Region' }],
      controls: ['si-5', 'cp-10'],
    },
    {
      id: 'dashboard',
      layer: 'application',
      name: 'Check the Health Dashboard',
      owner: 'customer',
      duty: 'Check the Health Dashboard often for events that might affect your account or applications.',
      sources: [{ page: 'practices', at: 'Check your Health Dashboard … account or applications' }],
      controls: ['si-5', 'ir-4'],
    },
    {
      id: 'event-rules',
      layer: 'application',
      name: 'Event rules for each Region',
      owner: 'customer',
      duty: 'You can create an EventBridge rule for each Region whose events you want. For global events, you need a rule in US East (N. Virginia). That rule also receives events whose Region cannot be determined.',
      sources: [
        {
          page: 'regions',
          at: [
            'You can create an … for this Region',
            'To receive global events, … (N. Virginia) Region',
          ],
        },
        { page: 'practices', at: 'In some cases, the … monitor these events' },
      ],
      controls: ['si-5', 'ir-4'],
    },
    {
      id: 'backup-rules',
      layer: 'application',
      name: 'Event rules in the backup Region',
      owner: 'customer',
      duty: 'For high availability, create rules in the relevant Region and the backup Region. To remove duplicate events, compare `detail.communicationId`. If you do not want backup events, filter them out in the backup Region’s rule.',
      sources: [
        {
          page: 'regions',
          at: [
            'If you prefer not … from other regions',
            'If you want to … while avoiding duplicates',
          ],
        },
      ],
      controls: ['si-5', 'cp-10'],
    },
    {
      id: 'central-rule',
      layer: 'application',
      name: 'One event rule for all Regions',
      owner: 'customer',
      duty: 'If account-specific events of the standard partition are enough, you can use a single rule in US West (Oregon). This rule gets no public events and is not highly available. AWS recommends the single rule only for events that require action.',
      sources: [
        {
          page: 'regions',
          at: [
            'want to capture account-specific … high availability configuration',
            "Simplified integration doesn't allow … action-required AWS Health events",
          ],
        },
      ],
      controls: ['si-5'],
    },
    {
      id: 'lifecycle-action',
      layer: 'application',
      name: 'Act on planned lifecycle events',
      owner: 'customer',
      duty: 'Treat the start time of a planned event as the date of the change, and act on the resources listed as `PENDING`. After the start date, the service might, if applicable, make the change at any time.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'It is important to … the change date',
            'If applicable, the service … the event',
            'If your affected resource(s) … a “PENDING” status',
          ],
        },
      ],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'no-personal-data',
      layer: 'data',
      name: 'Keep personal data out of events',
      owner: 'aws',
      duty: 'In events, AWS Health records no information that identifies persons, such as email addresses or customer names.',
      sources: [{ page: 'encryption', at: "AWS Health doesn't record … in events" }],
      controls: ['si-12', 'ra-2'],
    },
    {
      id: 'key',
      layer: 'data',
      name: 'Encrypt without customer managed keys',
      owner: 'aws',
      answers: ['hold-key'],
      duty: 'AWS Health encrypts data with keys that are not yours. It does not support customer managed keys.',
      sources: [{ page: 'encryption', at: "AWS Health doesn't support … the AWS Cloud" }],
      controls: ['sc-12'],
    },
  ],
  modes: [
    {
      id: 'account-view',
      name: 'View of one account',
      summary: 'This is the default. An account sees its own events.',
      add: [
        {
          id: 'organizational-view',
          layer: 'access',
          name: 'Enable the organizational view',
          owner: 'customer',
          duty: 'If you use AWS Organizations and need to see events centrally, enable the organizational view. By default, you see the events of a single account.',
          setting: 'off-by-default',
          sources: [{ page: 'organization', at: 'By default, you can … across your organization' }],
          controls: ['si-5', 'ac-6'],
        },
      ],
    },
    {
      id: 'organizational-view',
      name: 'Organizational view',
      summary: 'You see events of the accounts of an organization in one place, for 90 days.',
      add: [
        {
          id: 'aggregation',
          layer: 'platform',
          name: 'Aggregate the accounts’ events',
          owner: 'aws',
          duty: 'In the organizational view, AWS Health provides the same information as in single accounts, with filters for Regions, accounts and services.',
          sources: [{ page: 'organization', at: 'you can also view … accounts, and services' }],
          controls: ['si-5'],
        },
        {
          id: 'view-access',
          layer: 'access',
          name: 'Access to the organizational view',
          owner: 'customer',
          duty: 'To use the view, you need an organization with all features enabled. Sign in to its management account with an IAM role, or as an IAM user whose policy grants actions of Health and Organizations. AWS does not recommend using the root user.',
          switchOf: 'aggregation',
          sources: [
            {
              page: 'organization',
              at: [
                'Be part of an … an IAM role',
                'You can also sign … management account',
                'If you sign in … AWSHealthFullAccess policy',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'delegated-administrator',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          duty: 'As a best practice, delegate the view to a member account. Teams then see the information that they need to act on events, while the management account can stay restricted.',
          sources: [{ page: 'organization', at: "It's a best practice … act on AWS Health" }],
          controls: ['ac-6', 'ac-5'],
        },
        {
          id: 'event-expiry',
          layer: 'data',
          name: 'Delete events after 90 days',
          owner: 'aws',
          duty: 'AWS Health keeps organizational events available for 90 days, then deletes them. This quota cannot be increased.',
          sources: [{ page: 'organization', at: 'AWS Health events that … be increased' }],
          controls: ['si-12'],
        },
      ],
    },
  ],
  pages: {
    encryption: { path: 'data-encryption', title: 'Data encryption' },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS Health',
    },
    organization: {
      path: 'aggregate-events',
      title: 'Aggregating AWS Health events across accounts',
    },
    lifecycle: {
      path: 'aws-health-planned-lifecycle-events',
      title: 'Planned lifecycle events for AWS Health',
    },
    regions: {
      path: 'choosing-a-region',
      title: 'Creating EventBridge rules for AWS Region coverage',
    },
  },
});
