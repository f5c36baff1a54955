import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS End User Messaging',
  shortName: 'End User Messaging',
  summary:
    'AWS End User Messaging sends text, voice and WhatsApp messages to your customers. AWS hands the messages to carriers, and you are responsible for consent and content.',
  guide: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'EUM',
    'SMS',
    'MMS',
    'text messages',
    'Pinpoint SMS',
    'WhatsApp',
    'Notify',
    'one-time password',
    'sender ID',
    'opt-out list',
  ],
  aws: {
    iamServicePrefix: 'sms-voice',
    cloudFormationPrefixes: ['AWS::SMSVOICE'],
    terraformPrefixes: ['aws_pinpointsmsvoicev2_'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS End User Messaging SMS” names features for backup needs, but describes no backup of numbers or settings.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information, such as your customers’ email addresses, into tags or free-form text fields. This data may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: 'We strongly recommend that … or diagnostic logs',
        },
      ],
      controls: ['si-12', 'ac-21'],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'The service encrypts all the data that it stores for you within the AWS boundary. This includes configuration and registration data.',
      sources: [{ page: 'protection', at: 'encrypts all the data … End User Messaging SMS' }],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'The service uses HTTPS and TLS 1.2 with clients, applications and other AWS services. From clients, it requires TLS 1.2 or later and cipher suites with perfect forward secrecy.',
      sources: [
        {
          page: 'protection',
          at: [
            'uses HTTPS and Transport … HTTPS and TLS 1.2',
            'requires clients to use … perfect forward secrecy',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'key-management',
      layer: 'data',
      name: 'Manage and rotate the keys',
      owner: 'aws',
      answers: ['hold-key'],
      duty: 'The service uses internal KMS keys that it owns and maintains, and rotates these keys regularly. You cannot use your own key for data that you store in the service.',
      setting: 'always-on',
      sources: [
        {
          page: 'protection',
          at: [
            'uses internal AWS KMS … a regular basis',
            "You can't provision and … that you store in",
          ],
        },
      ],
      controls: ['sc-12'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'SMS, MMS and voice from your own numbers',
      summary:
        'You provision and register phone numbers or sender IDs. You decide what each message says and which number or ID sends it.',
      traits: ['vpc-endpoint'],
      override: {
        'vpc-endpoint': {
          name: 'Private access through a VPC endpoint',
          owner: 'customer',
          duty: 'To call the service from a VPC without an internet gateway, create an interface endpoint. You can attach an endpoint policy that controls access.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'protection',
              at: [
                'You can establish a … without an internet gateway',
                'You can attach an … actions can be performed',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'carrier-handover',
          layer: 'network',
          name: 'Process messages in the chosen Region',
          owner: 'aws',
          duty: 'The service processes and stores SMS messages within the Region that you select. The final stages of delivery operate on mobile networks beyond AWS’s control. Downstream service providers may route messages through other Regions.',
          sources: [
            {
              page: 'protection',
              at: [
                'processes and stores SMS … beyond AWS control',
                'These downstream service providers … AWS region',
              ],
            },
          ],
          controls: ['sa-9', 'sc-8'],
        },
        {
          id: 'abuse-watch',
          layer: 'platform',
          name: 'Audit messages for abuse',
          owner: 'aws',
          duty: 'AWS routinely audits SMS and MMS messages. If your messages appear to be unsolicited, AWS might throttle or block your sending.',
          sources: [
            { page: 'practices', at: 'routinely audits SMS and … sending unsolicited messages' },
          ],
          controls: ['si-4'],
        },
        {
          id: 'opt-out-run',
          layer: 'platform',
          name: 'Process STOP and HELP replies',
          owner: 'aws',
          duty: 'By default, AWS answers STOP and HELP on your dedicated numbers with a message that you can customize. It opts the sender of STOP out of further SMS messages. For toll-free numbers, carriers manage the replies to STOP, and you cannot modify them.',
          sources: [
            { page: 'optOut', at: 'defaultReceivingSmsMessages' },
            { page: 'practices', at: 'Response messages when a … cannot modify them' },
          ],
          controls: ['ac-21'],
        },
        {
          id: 'opt-out-choice',
          layer: 'application',
          name: 'Self-managed opt-outs',
          owner: 'customer',
          duty: 'If you enable self-managed opt-outs, which require two-way SMS, AWS neither replies nor opts anyone out. You are then responsible for answering HELP and STOP, and for tracking and respecting opt-outs.',
          setting: 'on-by-default',
          switchOf: 'opt-out-run',
          sources: [
            {
              page: 'optOut',
              at: [
                'defaultReceivingSmsMessages',
                'First, it stops sending … to the sender automatically',
                'If you enable this … honoring opt-out requests',
              ],
            },
            { page: 'optOut', at: 'To enable self-managed opt-outs … two-way SMS messaging' },
          ],
          controls: ['ac-21'],
        },
        {
          id: 'numbers',
          layer: 'application',
          name: 'Provision and register phone numbers',
          owner: 'customer',
          duty: 'Provision and register phone numbers. You also manage identities and routing logic.',
          sources: [
            {
              page: 'notify',
              at: [
                'With Notify, you can … carrier registration processes',
                'Number registration … Customer responsibility',
                'identityManagementKeyConcepts',
              ],
            },
          ],
          controls: ['ia-4'],
        },
        {
          id: 'consent',
          layer: 'application',
          name: 'Obtain and record consent',
          owner: 'customer',
          duty: 'Send only to recipients who have explicitly asked for that type of message. Keep the date, time and source of each opt-in request and confirmation.',
          sources: [
            {
              page: 'practices',
              at: [
                'Never send messages to … plan to send',
                'Maintain records that include … request and confirmation',
              ],
            },
          ],
          controls: ['pt-4', 'au-11'],
        },
        {
          id: 'message-content',
          layer: 'application',
          name: 'Decide what messages may contain',
          owner: 'customer',
          duty: 'Before you create content, review AWS’s notes on the security of SMS to ensure that the channel is appropriate. The SMS protocol does not support encryption, and messages leave the AWS boundary.',
          sources: [
            { page: 'practices', at: 'Before creating message content … for your use case' },
            { page: 'protection', at: 'smsProtocolEndEndEncrypted' },
          ],
          controls: ['sc-8', 'ac-21'],
        },
        {
          id: 'fraud-protection',
          layer: 'access',
          name: 'Fraud protection',
          owner: 'customer',
          duty: 'Choose whether to use fraud protection. It is optional for standard sending.',
          sources: [{ page: 'notify', at: 'Pre-approved, AWS-managed … Identity management' }],
          controls: ['sc-5', 'si-4'],
        },
        {
          id: 'spending-alarm',
          layer: 'data',
          name: 'Monitor spending',
          owner: 'customer',
          duty: 'Create the service-linked role that CloudWatch metrics require. You can then create alarms that notify you when SMS, MMS or voice spending exceeds a certain amount.',
          sources: [
            {
              page: 'spending',
              at: [
                'You must create a … to be collected',
                'you can create CloudWatch … a certain amount',
              ],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'management-events',
          layer: 'data',
          name: 'Log management events',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'The service logs all control plane operations as management events. CloudTrail logs management events by default.',
          sources: [
            {
              page: 'trail',
              at: [
                'By default, CloudTrail logs management events',
                'logs all AWS End … as management events',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'send-events',
          layer: 'data',
          name: 'Log data events',
          owner: 'customer',
          duty: 'If the calls that send messages should be logged, configure data events in CloudTrail. These calls are not logged by default, and logging them costs extra.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'trail',
              at: [
                'By default, CloudTrail doesn’t log data events',
                'Additional charges apply for data events',
                'You can log data … CloudTrail API operations',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'notify',
      name: 'Notify',
      summary:
        'Notify sends verification codes from AWS’s templates and identities. AWS manages registration, routing and the fraud filter.',
      extends: 'standard',
      remove: ['opt-out-run', 'opt-out-choice'],
      override: {
        numbers: {
          name: 'Manage numbers, sender IDs and routing',
          owner: 'aws',
          duty: 'AWS manages phone number pools, sender IDs and carrier integrations. It also manages number registration and routing logic. It selects the identity by destination country and channel.',
          sources: [
            {
              page: 'notify',
              at: [
                'AWS manages phone number … on your behalf',
                'AWS-managed identities are shared … country and channel',
              ],
            },
            {
              page: 'notify',
              at: ['Number registration … Message templates', 'identityManagementKeyConcepts'],
            },
          ],
        },
        'fraud-protection': {
          name: 'Fraud protection',
          owner: 'aws',
          duty: 'AWS enforces country restrictions and filters artificially inflated traffic with a Protect configuration. This configuration belongs to the Notify configuration, and you cannot modify it.',
          setting: 'always-on',
          sources: [
            {
              page: 'notify',
              at: [
                'Mandatory SMS Protect integration … SMS pumping attacks',
                'has a service-managed Protect … modifiable by customers',
              ],
            },
          ],
        },
        consent: {
          name: 'Meet the carriers’ prerequisites',
          owner: 'customer',
          duty: 'Before you send with Notify, make sure that you have met the mobile carriers’ prerequisites for terms, privacy and opt-in.',
          sources: [{ page: 'notify', at: 'Before sending messages with … privacy, and opt-in' }],
          controls: ['pt-4'],
        },
        'message-content': {
          name: 'Choose a template and supply variables',
          owner: 'customer',
          duty: 'Pick a template for your tier, channel and language, and supply its variables with each call. The SMS protocol does not support encryption.',
          sources: [
            { page: 'notify', at: 'Browse pre-approved templates using … and template variables' },
            { page: 'protection', at: 'smsProtocolEndEndEncrypted' },
          ],
        },
      },
      add: [
        {
          id: 'templates',
          layer: 'platform',
          name: 'Provide approved templates',
          owner: 'aws',
          duty: 'AWS provides pre-approved templates for code verification. The templates support several languages and have typed variables.',
          sources: [
            {
              page: 'notify',
              at: 'pre-approved message templates for … typed variable substitution',
            },
          ],
          controls: ['si-10'],
        },
      ],
    },
    {
      id: 'social',
      name: 'Social (WhatsApp)',
      summary:
        'Messages go to Meta over TLS. WhatsApp does not consider them end-to-end encrypted, because the AWS service is a third party.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in AWS End User Messaging Social” names features for backup needs, but describes no backup of accounts and settings.',
      },
      override: {
        'customer-data': {
          owner: 'customer',
          sources: [
            {
              page: 'socialProtection',
              at: 'We strongly recommend that … or diagnostic logs',
            },
          ],
        },
        'encryption-at-rest': {
          owner: 'aws',
          sources: [
            { page: 'socialProtection', at: 'encrypts all the data … End User Messaging Social' },
          ],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'The service uses HTTPS and TLS 1.2 with your clients, applications and Meta. From clients, it requires TLS 1.2 or later and cipher suites with perfect forward secrecy.',
          sources: [
            {
              page: 'socialProtection',
              at: [
                'uses HTTPS and Transport … applications, and Meta',
                'requires clients to use … perfect forward secrecy',
              ],
            },
          ],
        },
        'key-management': {
          owner: 'aws',
          setting: 'always-on',
          sources: [
            {
              page: 'socialProtection',
              at: [
                'uses internal AWS KMS … a regular basis',
                "You can't provision and … that you store in",
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'signed-requests',
          layer: 'access',
          name: 'Sign the requests',
          owner: 'customer',
          duty: 'Sign requests with an access key that belongs to an IAM principal in your account, or with temporary credentials from AWS STS.',
          sources: [
            {
              page: 'socialProtection',
              at: 'requests must be signed … to sign requests',
            },
          ],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'private-line',
          layer: 'network',
          name: 'Private connection to AWS',
          owner: 'customer',
          duty: 'To connect clients and applications on your own network privately to the service, use Direct Connect.',
          sources: [
            { page: 'socialProtection', at: 'To establish a private … use Direct Connect' },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'whatsapp-content',
          layer: 'application',
          name: 'Decide what WhatsApp messages contain',
          owner: 'customer',
          duty: 'Keep control of your content. WhatsApp uses the Signal protocol, but does not consider messages through this service end-to-end encrypted, because the service is a third party.',
          sources: [
            {
              page: 'socialProtection',
              at: [
                'You are responsible for … on this infrastructure',
                'WhatsApp uses the Signal … messages end-to-end encrypted',
              ],
            },
          ],
          controls: ['sc-8', 'ac-21'],
        },
      ],
    },
  ],
  pages: {
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS End User Messaging SMS',
      passages: { smsProtocolEndEndEncrypted: 'The SMS protocol does … be end-to-end encrypted' },
    },
    practices: { path: 'best-practices', title: 'AWS End User Messaging SMS Best Practices' },
    optOut: {
      path: 'opt-out-list-self-managed',
      title: 'Self managed opt-outs',
      passages: {
        defaultReceivingSmsMessages: 'By default, when a … receiving future SMS messages',
      },
    },
    notify: {
      path: 'notify',
      title: 'What is AWS End User Messaging Notify?',
      passages: { identityManagementKeyConcepts: 'Identity management … Key concepts' },
    },
    spending: {
      path: 'monitor-spending',
      title: 'Monitoring SMS, MMS, and voice spending activity with AWS End User Messaging SMS',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS End User Messaging SMS API calls using AWS CloudTrail',
    },
    socialProtection: {
      url: 'https://docs.aws.amazon.com/social-messaging/latest/userguide/data-protection.html',
      title: 'Data protection in AWS End User Messaging Social',
    },
  },
});
