import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS User Notifications',
  shortName: 'User Notifications',
  summary:
    'Events of AWS services as notifications: AWS filters, stores and delivers; event rules, hubs, channels and recipients are yours.',
  guide: 'https://docs.aws.amazon.com/notifications/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/notifications/latest/userguide/what-is-service.html',
  read: '2026-11-26',
  aliases: [
    'Console Notification Center',
    'notification hub',
    'AWS managed notifications',
    'User Notifications Contacts',
    'delivery channels',
    'AWS Health email',
  ],
  aws: {
    iamServicePrefix: 'notifications',
    cloudFormationPrefixes: ['AWS::Notifications', 'AWS::NotificationsContacts'],
    terraformPrefixes: ['aws_notifications_', 'aws_notificationscontacts_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'No page that was read says who backs up notifications and their configurations.',
  },
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  override: {
    'customer-data': {
      name: 'Names and tags without secrets',
      owner: 'customer',
      duty: 'Put no confidential or sensitive data into tags or free-form fields such as names, as AWS strongly recommends: what is entered there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt notifications and contacts',
      owner: 'aws',
      duty: 'Encrypt notification events and configurations, event rules, notification hubs and email contacts at rest, with a key that AWS owns.',
      sources: [
        {
          page: 'protection',
          at: [
            'User Notifications protects sensitive … AWS owned KMS keys',
            'Notification events … Email contacts',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt what goes in and out',
      owner: 'aws',
      duty: 'Encrypt the data sent to and from the service by standard TLS, and require TLS 1.2; TLS 1.3 is recommended.',
      sources: [
        {
          page: 'protection',
          at: ['We require TLS 1.2 and recommend TLS 1.3', 'All data sent to … using standard TLS'],
        },
      ],
    },
  },
  add: [
    {
      id: 'email-routing',
      layer: 'network',
      name: 'Send some email through us-east-1',
      owner: 'aws',
      duty: 'Deliver email by endpoints of Amazon SES. Where the Region of the event has none, route the email through US East (N. Virginia).',
      sources: [
        {
          page: 'hubs',
          at: [
            'User Notifications uses Amazon … deliver email notifications',
            'User Notifications routes emails … East (N. Virginia)',
          ],
        },
      ],
      controls: ['sa-9.5'],
    },
    {
      id: 'email-verification',
      layer: 'platform',
      name: 'Verify email addresses',
      owner: 'aws',
      duty: 'Send a verification email to newly added addresses. To complete it, the recipient must be signed in to the account that added the address.',
      sources: [
        {
          page: 'channels',
          at: [
            'A verification email is … newly added email addresses',
            'The recipient must be … complete the verification process',
          ],
        },
      ],
      controls: ['ia-4'],
    },
    {
      id: 'delivery-channels',
      layer: 'application',
      name: 'Choose who is told, and where',
      owner: 'customer',
      duty: 'Add delivery channels, such as email, if you want notifications sent to other locations. A distribution list is verified once: addresses can then be added to it and removed without further verification.',
      sources: [
        {
          page: 'channels',
          at: [
            'You can add delivery … to other locations',
            'You can use your … with User Notifications',
          ],
        },
      ],
      controls: ['ac-4', 'ir-6'],
    },
    {
      id: 'sender-domain',
      layer: 'application',
      name: 'Let mail from @aws.com in',
      owner: 'customer',
      duty: 'If you have an email allow list, add the domain @aws.com to receive all of the service’s email. The prefix says which service sends, as in health@aws.com.',
      sources: [
        {
          page: 'channels',
          at: [
            'Emails you receive from … the email health@aws.com',
            'If your organization uses … User Notifications emails',
          ],
        },
      ],
    },
    {
      id: 'email-choice',
      layer: 'access',
      name: 'Turn off email from Regions without SES',
      owner: 'customer',
      duty: 'If you want no email about events that originate in Regions without Amazon SES API endpoints, configure no email for configurations that contain events in these Regions.',
      switchOf: 'email-routing',
      sources: [{ page: 'hubs', at: 'If wanted, you can … in these Regions' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'configuration-storage',
      layer: 'data',
      name: 'Store configurations in us-east-1',
      owner: 'aws',
      duty: 'Store the data of notification configurations in US East (N. Virginia), and replicate it to the Regions that have rules. Hubs set no boundary for it.',
      sources: [{ page: 'hubs', at: 'Notification hubs only set … configured rules for' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'hub-choice',
      layer: 'data',
      name: 'Choose the notification hubs',
      owner: 'customer',
      duty: 'Select up to three Regions in which notifications are stored, processed and replicated. At least one is needed before you create a notification configuration.',
      sources: [{ page: 'hubs', at: 'Notification hubs are an … up to three Regions' }],
      controls: ['sa-9.5'],
    },
  ],
  modes: [
    {
      id: 'user-configured',
      name: 'User-configured notifications',
      summary:
        'Notifications about the events that your rules describe, by managed rules in EventBridge.',
      add: [
        {
          id: 'managed-rules',
          layer: 'platform',
          name: 'Create and remove managed rules',
          owner: 'aws',
          duty: 'Create one EventBridge managed rule for a source where none exists, allow no edits of it, and delete applicable ones when you delete a configuration or event rule.',
          sources: [
            {
              page: 'rules',
              at: [
                'User Notifications creates one … a new managed rule',
                "User Notifications doesn't allow … edit managed rules",
                'When you delete a … Notifications for you',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'event-filtering',
          layer: 'platform',
          name: 'Filter by the whole event rule',
          owner: 'aws',
          duty: 'Filter events by your event rule. The managed rule in EventBridge shows the source and detail type of the event rule only, whatever further filters there are.',
          sources: [
            {
              page: 'rules',
              at: [
                'The managed rule User … includes additional filters',
                'User Notifications always filters … Notifications event rule',
              ],
            },
          ],
        },
        {
          id: 'event-rules',
          layer: 'application',
          name: 'Write the event rules',
          owner: 'customer',
          duty: 'Create notification configurations with event rules for what you want to hear of; the rules in EventBridge follow from them.',
          sources: [
            {
              page: 'rules',
              at: 'Managed rules are automatically … create notification configurations',
            },
          ],
          controls: ['si-4', 'ir-5'],
        },
        {
          id: 'rule-protection',
          layer: 'access',
          name: 'Leave managed rules alone',
          owner: 'customer',
          duty: 'Delete no managed rule in EventBridge unless all dependent event rules are removed: otherwise, some notifications may stop. A deletion requires a special confirmation.',
          sources: [
            {
              page: 'rules',
              at: [
                'To delete these rules, … the customer is required',
                "Don't delete User Notifications … to stop working",
              ],
            },
          ],
          controls: ['cm-3'],
        },
      ],
    },
    {
      id: 'aws-managed',
      name: 'AWS managed notifications',
      summary:
        'What AWS Health, Billing, Marketplace and Partner Central send by default to the contacts of the account.',
      add: [
        {
          id: 'managed-delivery',
          layer: 'platform',
          name: 'Notify the account’s contacts',
          owner: 'aws',
          duty: 'Generate notifications of select services by default, show them in the Console Notification Center and send them to the primary and alternate contacts of the account.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'managed',
              at: ['Select AWS services generate … by default', 'awsManagedContactEmails'],
            },
          ],
          controls: ['ir-6'],
        },
        {
          id: 'contact-subscriptions',
          layer: 'application',
          name: 'Manage what contacts are sent',
          owner: 'customer',
          duty: 'Manage the subscriptions of the account contacts, to whom AWS managed notifications are sent by default. Set up additional delivery channels if you want them, such as chat or push notifications.',
          setting: 'on-by-default',
          switchOf: 'managed-delivery',
          sources: [
            {
              page: 'managed',
              at: ['awsManagedContactEmails', 'You can manage the … User Notifications API'],
            },
          ],
          controls: ['ir-6'],
        },
        {
          id: 'managed-permissions',
          layer: 'access',
          name: 'Grant sight of managed notifications',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Grant the read and read-write permissions that are required to view and to modify AWS managed notifications.',
          sources: [{ page: 'managed', at: 'Viewing and modifying AWS … read-write permissions' }],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'organization',
      name: 'Across an organization',
      summary:
        'With trusted access, the management account and delegated administrators hear of events in member accounts.',
      add: [
        {
          id: 'member-configurations',
          layer: 'platform',
          name: 'Show members read-only settings',
          owner: 'aws',
          duty: 'Create read-only notification configurations in member accounts when notifications are configured for accounts of the organization.',
          sources: [
            {
              page: 'organization',
              at: 'Configuring notifications for organization … in member accounts',
            },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'health-aggregation',
          layer: 'platform',
          name: 'Aggregate and deduplicate Health notices',
          owner: 'aws',
          duty: 'With trusted access, use information of AWS Organizations to aggregate AWS Health notifications in management and delegated administrator accounts, and to deduplicate them across accounts.',
          sources: [
            {
              page: 'organization',
              at: [
                'Enabling trusted access between … calls to AWS Organizations',
                'For AWS Health managed … delegated administrator accounts',
                'Deduplicate AWS managed notifications across accounts',
              ],
            },
          ],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Enable trusted access for this service from the management account, even if another service such as AWS Health has it. You can disable it at any time.',
          setting: 'closed-by-default',
          switchOf: 'health-aggregation',
          sources: [
            {
              page: 'organization',
              at: [
                'Trusted access is granted … like AWS Health',
                'You must be logged … to enable trusted access',
                'You can disable trusted … any time',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'delegated-administrators',
          layer: 'access',
          name: 'Register delegated administrators',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Register up to five delegated administrators if you want them. Each can configure contacts, channels and configurations independently, and be associated with OUs to hear of their member accounts.',
          sources: [
            {
              page: 'organization',
              at: [
                'Delegated administrators have independent … to those OUs',
                'You can register up … five delegated administrators',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in AWS User Notifications' },
    hubs: {
      path: 'notification-hubs',
      title:
        'Storing, processing, and replicating notifications using notification hubs in AWS User Notifications',
    },
    channels: {
      path: 'manage-delivery-channels',
      title: 'Adding delivery channels in AWS User Notifications',
    },
    rules: {
      path: 'ev-managed-rules',
      title: 'Amazon EventBridge managed rules in AWS User Notifications',
    },
    managed: {
      path: 'managed-notifications',
      title: 'AWS managed notifications in AWS User Notifications',
      passages: {
        awsManagedContactEmails: 'AWS managed notifications are … alternate contact emails',
      },
    },
    organization: {
      path: 'uno-orgs',
      title: 'Enabling AWS Organizations in AWS User Notifications',
    },
  },
});
