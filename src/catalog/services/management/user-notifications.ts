import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS User Notifications',
  shortName: 'User Notifications',
  summary:
    'AWS filters, stores and delivers events of AWS services as notifications. You set event rules, hubs, channels and recipients.',
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
    'back-up':
      'AWS’s page “Resilience in AWS User Notifications” mentions no backup of notifications and their configurations.',
  },
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive data into tags or free-form fields such as names. Data that is entered there may be used for billing or diagnostic logs.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'User Notifications uses a key that AWS owns to encrypt data at rest. The encryption covers notification events and configurations, event rules, notification hubs and email contacts.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'User Notifications uses standard TLS to encrypt the data sent to and from the service. It requires TLS 1.2; AWS recommends TLS 1.3.',
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
      name: 'Deliver email through Amazon SES',
      owner: 'aws',
      duty: 'User Notifications delivers email through endpoints of Amazon SES. If the Region of the event has no such endpoint, User Notifications routes the email through US East (N. Virginia).',
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
      duty: 'User Notifications sends a verification email to newly added addresses. To complete the verification, the recipient must be signed in to the account that added the address.',
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
      name: 'Choose delivery channels',
      owner: 'customer',
      duty: 'If you want notifications sent to other locations, add delivery channels, such as email. A distribution list is verified once. You can then add addresses to the list and remove them without further verification.',
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
      name: 'Allow email from @aws.com',
      owner: 'customer',
      duty: 'If you have an email allow list, add the domain `@aws.com` to receive all of the service’s email. The prefix shows which service sends it, as in `health@aws.com`.',
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
      name: 'Disable email from Regions without SES',
      owner: 'customer',
      duty: 'If you want no email about events from Regions without Amazon SES API endpoints, configure no email for configurations that contain events in these Regions.',
      switchOf: 'email-routing',
      sources: [{ page: 'hubs', at: 'If wanted, you can … in these Regions' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'configuration-storage',
      layer: 'data',
      name: 'Store notification configurations',
      owner: 'aws',
      duty: 'User Notifications stores the data of notification configurations in US East (N. Virginia), and replicates it to the Regions that have rules. Hubs do not limit where this data is stored.',
      sources: [{ page: 'hubs', at: 'Notification hubs only set … configured rules for' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'hub-choice',
      layer: 'data',
      name: 'Choose the notification hubs',
      owner: 'customer',
      duty: 'Select up to three Regions in which notifications are stored, processed and replicated. You need at least one before you create a notification configuration.',
      sources: [{ page: 'hubs', at: 'Notification hubs are an … up to three Regions' }],
      controls: ['sa-9.5'],
    },
  ],
  modes: [
    {
      id: 'user-configured',
      name: 'User-configured notifications',
      summary:
        'AWS sends notifications about the events that your rules describe, through managed rules in EventBridge.',
      add: [
        {
          id: 'managed-rules',
          layer: 'platform',
          name: 'Create and remove managed rules',
          owner: 'aws',
          duty: 'If no managed rule exists for a source, User Notifications creates one in EventBridge. The rule cannot be edited. When you delete a configuration or event rule, User Notifications deletes the applicable managed rules.',
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
          name: 'Filter events',
          owner: 'aws',
          duty: 'User Notifications filters events according to your event rule. The managed rule in EventBridge shows only the source and detail type of the event rule, even if there are further filters.',
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
          name: 'Event rules',
          owner: 'customer',
          duty: 'Create notification configurations with event rules for the events of which you want to be notified. User Notifications derives the rules in EventBridge from your event rules.',
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
          name: 'Keep managed rules in place',
          owner: 'customer',
          duty: 'Do not delete a managed rule in EventBridge unless all dependent event rules are removed. If you delete it earlier, some notifications may stop. A deletion requires a special confirmation.',
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
        'By default, AWS Health, Billing, Marketplace and Partner Central send these notifications to the contacts of the account.',
      add: [
        {
          id: 'managed-delivery',
          layer: 'platform',
          name: 'Notify the account’s contacts',
          owner: 'aws',
          duty: 'By default, AWS generates notifications of select services and shows them in the Console Notification Center. It sends them to the primary and alternate contacts of the account.',
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
          name: 'Contact subscriptions',
          owner: 'customer',
          duty: 'Manage the subscriptions of the account contacts. By default, AWS managed notifications are sent to these contacts. Set up additional delivery channels if you want them, such as chat or push notifications.',
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
          name: 'Permissions for managed notifications',
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
        'With trusted access, the management account and delegated administrators are notified of events in member accounts.',
      add: [
        {
          id: 'member-configurations',
          layer: 'platform',
          name: 'Show read-only settings to members',
          owner: 'aws',
          duty: 'When notifications are configured for accounts of the organization, User Notifications creates read-only notification configurations in member accounts.',
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
          name: 'Aggregate Health notifications',
          owner: 'aws',
          duty: 'With trusted access, User Notifications uses information from AWS Organizations. It aggregates AWS Health notifications in management and delegated administrator accounts, and deduplicates them across accounts.',
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
          duty: 'Enable trusted access for this service from the management account, even if another service such as AWS Health already has trusted access. You can disable it at any time.',
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
          name: 'Delegate administrators',
          owner: 'customer',
          answers: ['admit'],
          duty: 'If you want delegated administrators, register up to five. Each can configure contacts, channels and configurations independently. Each can be associated with OUs to be notified of events in the OUs’ member accounts.',
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
