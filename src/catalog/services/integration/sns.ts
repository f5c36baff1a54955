import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Simple Notification Service (Amazon SNS)',
  shortName: 'SNS',
  summary:
    'Publish a message once, and SNS delivers it to many subscribers. AWS delivers messages. You own topics, subscribers and content.',
  guide: 'https://docs.aws.amazon.com/sns/latest/dg/',
  read: '2026-11-24',
  aliases: [
    'Simple Notification Service',
    'pub/sub',
    'topics',
    'SMS',
    'text messages',
    'mobile push',
    'push notifications',
    'message data protection',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::SNS'],
    terraformPrefixes: ['aws_sns_'],
    resources: [
      {
        types: ['aws_sns_topic_subscription'],
        hint: true,
        modes: [
          { mode: 'sms', where: { protocol: 'sms' } },
          { mode: 'mobile-push', where: { protocol: 'application' } },
          { mode: 'http-email', where: { protocol: ['http', 'https', 'email', 'email-json'] } },
          { mode: 'aws-targets', where: { protocol: ['sqs', 'lambda', 'firehose'] } },
        ],
      },
      {
        types: ['AWS::SNS::Subscription'],
        hint: true,
        modes: [
          { mode: 'sms', where: { Protocol: 'sms' } },
          { mode: 'mobile-push', where: { Protocol: 'application' } },
          { mode: 'http-email', where: { Protocol: ['http', 'https', 'email', 'email-json'] } },
          { mode: 'aws-targets', where: { Protocol: ['sqs', 'lambda', 'firehose'] } },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  notAsked: { 'back-up': 'SNS passes messages on. Store elsewhere what you need to keep.' },
  traits: ['resource-policy', 'vpc-endpoint'],
  override: {
    'service-software': {
      name: 'Run and patch SNS',
      owner: 'aws',
      duty: 'AWS operates the platform of SNS. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Distinguish administrators, publishers and subscribers, and grant each only the permissions that a task requires. Use IAM roles to manage temporary credentials for applications.',
      sources: [
        {
          page: 'practices',
          at: [
            'Amazon SNS uses the … subscribing to topics',
            'grant only the permissions required to perform',
            'You should use an … to access Amazon SNS',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Message content and subjects',
      owner: 'customer',
      duty: 'Take into account that server-side encryption encrypts the body of a message, but not its subject and attributes. The topic’s name and attributes are not encrypted either.',
      sources: [{ page: 'sse', at: 'SSE encrypts the body … Data protection policy' }],
    },
    'resource-policies': {
      name: 'Topic policy',
      owner: 'customer',
      duty: 'Unless you require public access to the topic, make sure that it is not open to the world or to every authenticated AWS user. Name specific users in the policy. Avoid a wildcard or an empty principal.',
      sources: [
        {
          page: 'practices',
          at: 'Unless you explicitly require … specific user or users',
          verified: '2026-11-27',
        },
      ],
      evidence: ['SNS.4', 'sns-topic-no-public-access'],
    },
    'vpc-endpoint': {
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      remove: ['setting'],
      answers: ['open-network'],
      duty: 'If a topic must not be exposed to the internet, publish through a VPC endpoint. Let the topic policy admit only that endpoint or VPC.',
      sources: [
        {
          page: 'practices',
          at: ['If you have topics … a particular VPC', 'You can control which … a topic policy'],
        },
      ],
    },
  },
  add: [
    {
      id: 'delivery-retries',
      layer: 'platform',
      name: 'Retry deliveries to AWS targets',
      owner: 'aws',
      duty: 'After server-side errors, SNS retries a delivery to SQS or Lambda up to 100,015 times over 23 days. SNS does not retry deliveries that fail because of a client-side error.',
      sources: [
        {
          page: 'deadLetter',
          at: [
            "Amazon SNS doesn't retry … client-side error",
            'For server-side errors caused … over 23 days',
          ],
        },
      ],
      controls: ['si-13', 'cp-10'],
    },
    {
      id: 'subscriber-upkeep',
      layer: 'application',
      name: 'Keep subscribed endpoints reachable',
      owner: 'customer',
      duty: 'Make sure that subscribed endpoints still exist and that their policies let SNS deliver messages. If an endpoint is deleted or its policy prevents delivery, SNS does not retry, and the subscription’s status does not change.',
      sources: [
        {
          page: 'deadLetter',
          at: ['failedChangeSubscriptions', 'These errors commonly occur … client-side error'],
        },
      ],
      controls: ['cm-8', 'si-4'],
    },
    {
      id: 'dead-letter-queue',
      layer: 'application',
      name: 'Dead-letter queue for each subscription',
      owner: 'customer',
      duty: 'Attach an SQS queue from the same account and Region to a subscription; for a FIFO topic, the queue must be FIFO. Without such a queue, SNS discards undeliverable messages. AWS recommends setting the retention period of dead-letter queues to the maximum of 14 days.',
      sources: [
        {
          page: 'deadLetter',
          at: [
            'must be under the … use standard queues',
            'Amazon SNS discards the … to the subscription',
            'we recommend setting the … to 14 days',
          ],
        },
      ],
      controls: ['si-11', 'cp-10'],
    },
    {
      id: 'sensitive-data-filter',
      layer: 'application',
      name: 'Find sensitive data in messages',
      owner: 'customer',
      duty: 'If you want an alternative to message data protection, AWS recommends that you use a Lambda-based architecture with Amazon Bedrock Guardrails. Message data protection has been closed to new customers since 30 April 2026. Existing customers may continue to use it.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'the Amazon SNS message … within those accounts',
            'An AWS Lambda-based architecture … alternative solution',
          ],
        },
      ],
      controls: ['si-12', 'ac-4'],
    },
    {
      id: 'transport-policy',
      layer: 'access',
      name: 'Require TLS from publishers',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'In the topic policy, deny `sns:Publish` if `aws:SecureTransport` is `false`. Without this rule, an unencrypted topic accepts messages over HTTP.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'practices',
          at: [
            "It's possible, but not … by using HTTP",
            'To enforce only encrypted … instead of HTTP',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'disk-encryption',
      layer: 'data',
      name: 'Encrypt the disks under messages',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'By default, SNS stores messages and files with disk encryption.',
      sources: [{ page: 'dataEncryption', at: 'By default, Amazon SNS … using disk encryption' }],
      controls: ['sc-28'],
    },
    {
      id: 'server-side-encryption',
      layer: 'data',
      name: 'Turn on server-side encryption',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Enable encryption of the topic with a symmetric encryption KMS key. Only messages sent afterwards are encrypted. All requests to the encrypted topic must use HTTPS and Signature Version 4.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'sse',
          at: [
            'All requests to topics … Signature Version 4',
            'Amazon SNS only supports … encryption KMS keys',
            'A message is encrypted … encrypt backlogged messages',
          ],
        },
        { page: 'dataEncryption', at: 'You can protect data … its data centers' },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['SNS.1', 'sns-encrypted-kms'],
    },
    {
      id: 'message-encryption',
      layer: 'data',
      name: 'Encrypt message bodies',
      owner: 'aws',
      duty: 'If server-side encryption is enabled for a topic, SNS encrypts the body of a message as soon as it arrives. SNS stores this message in encrypted form, and decrypts it only when it is sent.',
      sources: [
        {
          page: 'sse',
          at: [
            'SSE encrypts messages as … they are sent',
            'SSE encrypts the body … Amazon SNS topic',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'delivery-logs',
      layer: 'data',
      name: 'Log delivery status',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'If you want the delivery status logged, configure logging for Firehose, SQS or Lambda endpoints. The logs are sent to CloudWatch Logs. They help to identify the endpoint’s response and to measure message dwell time.',
      sources: [
        {
          page: 'status',
          at: ['amazonSnsApplicationEndpoint', 'deliveryStatusLogsEndpoint'],
        },
      ],
      controls: ['au-2', 'au-12'],
      evidence: ['sns-topic-message-delivery-notification-enabled'],
    },
  ],
  modes: [
    {
      id: 'aws-targets',
      name: 'Topic to SQS, Lambda or Firehose',
      summary:
        'The subscribers are AWS services. SNS retries for 23 days. You own the policies of these services.',
    },
    {
      id: 'http-email',
      name: 'Topic to HTTP/S or email endpoints',
      summary:
        'Subscribers outside AWS receive the messages. You set how often SNS tries your web server, and who may end a subscription.',
      override: {
        'delivery-retries': {
          name: 'Retry email and HTTP/S deliveries',
          owner: 'aws',
          duty: 'After server-side errors, SNS retries email deliveries with 50 attempts over 6 hours. It retries HTTP/S deliveries for at most 3,600 seconds, according to a delivery policy that you can customize. SNS does not retry HTTP/S deliveries after errors other than 5XX and 429.',
          sources: [
            {
              page: 'retries',
              at: [
                "you can't change Amazon … cannot be increased",
                'Customer managed endpoints … attempts, over 6 hours',
                'Amazon SNS considers all … not be attempted',
              ],
            },
          ],
        },
        'subscriber-upkeep': {
          name: 'Identify endpoints that no longer exist',
          owner: 'customer',
          duty: 'Check yourself which endpoints no longer exist. Failed deliveries do not change the status of a subscription.',
          sources: [{ page: 'deadLetter', at: 'failedChangeSubscriptions' }],
        },
        'delivery-logs': {
          name: 'Log HTTPS delivery status',
          owner: 'customer',
          duty: 'If you want the delivery status logged, configure logging for HTTPS endpoints. The logs, which are sent to CloudWatch Logs, help to identify the endpoint’s response and to measure message dwell time. Email is not among the endpoints that AWS lists.',
          sources: [
            {
              page: 'status',
              at: ['amazonSnsApplicationEndpoint', 'deliveryStatusLogsEndpoint'],
            },
          ],
        },
      },
      add: [
        {
          id: 'http-delivery-policy',
          layer: 'application',
          name: 'HTTP/S delivery policy',
          owner: 'customer',
          duty: 'Customize the delivery policy of the topic or subscription to the capacity of your HTTP/S server. By default, there is no throttling. `maxReceivesPerSecond` sets an average delivery rate, not a strict cap.',
          sources: [
            {
              page: 'retries',
              at: [
                "You should customize your … HTTP/S server's capacity",
                'maintain an average delivery … a strict cap',
                'No throttling (no limit on delivery rate)',
              ],
            },
          ],
          controls: ['sc-5', 'cm-6'],
        },
        {
          id: 'unsubscribe-authentication',
          layer: 'access',
          name: 'Require authentication to unsubscribe',
          owner: 'customer',
          duty: 'Unless easy unsubscribing is required, confirm subscriptions with `AuthenticateOnUnsubscribe` set to `true`. Without the flag, unauthenticated requests to unsubscribe can succeed.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'practices',
              at: [
                'Unless you are required … from a topic',
                'Failing to set the … they are unauthenticated',
              ],
            },
          ],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'endpoint-names',
          layer: 'access',
          name: 'Domain names for HTTP/S endpoints',
          owner: 'customer',
          duty: 'Subscribe web servers with a domain name instead of a bare IP address.',
          sources: [
            { page: 'practices', at: 'Avoid configuring subscriptions to … endpoint domain name' },
          ],
          controls: ['sc-8', 'cm-6'],
        },
      ],
    },
    {
      id: 'sms',
      name: 'SMS text messages',
      summary:
        'Every message costs money at a carrier. You set the spend limit, the registration and the message type.',
      override: {
        'delivery-retries': {
          name: 'Retry for six hours',
          owner: 'aws',
          duty: 'After server-side errors, SNS makes 50 attempts over 6 hours, according to a policy that you cannot change. SNS then discards the message, unless a dead-letter queue is attached.',
          sources: [
            { page: 'deadLetter', at: 'amazonSnsSetsPushEndpoints' },
            {
              page: 'retries',
              at: ['cantChangeDeliveryPolicies', 'deliveryPolicySubscription'],
            },
          ],
        },
        'subscriber-upkeep': {
          name: 'Identify numbers that no longer exist',
          owner: 'customer',
          duty: 'Check yourself which phone numbers no longer exist. Failed deliveries do not change the status of a subscription.',
          sources: [{ page: 'deadLetter', at: 'failedChangeSubscriptions' }],
        },
        'delivery-logs': {
          name: 'Log SMS deliveries and their price',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'In `DeliveryStatusIAMRole`, set a role that allows SNS to write logs, and choose the percentage of successes to log. The logs include the price, the status and, if the message failed, the reason. For daily reports, grant SNS access in the policy of the reports’ bucket.',
          sources: [
            {
              page: 'smsAttributes',
              at: [
                'The ARN of the … and other information',
                'The percentage of successful … in CloudWatch Logs',
                'To receive the report … s3:GetBucketLocation actions',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'sms-sandbox',
          layer: 'platform',
          name: 'Place new accounts in the SMS sandbox',
          owner: 'aws',
          duty: 'AWS places newly created SMS accounts in the sandbox. There, you can send only to verified destination phone numbers, up to 10.',
          sources: [
            {
              page: 'sandbox',
              at: [
                'Newly created Amazon SNS … the SMS sandbox',
                'You can only send … up to 10 verified',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'sms-spend-stop',
          layer: 'platform',
          name: 'Stop SMS at the spend limit',
          owner: 'aws',
          duty: 'When the monthly spend limit is crossed, SNS stops sending SMS messages within minutes.',
          sources: [{ page: 'smsAttributes', at: 'Amazon SNS stops sending … exceed your limit' }],
          controls: ['sc-5', 'sc-6'],
        },
        {
          id: 'sms-origination',
          layer: 'application',
          name: 'Origination identity and registration',
          owner: 'customer',
          duty: 'Create an origination identity that your recipients see on their devices. In some countries, you must register your company before you can purchase phone numbers or sender IDs.',
          sources: [
            {
              page: 'sandbox',
              at: [
                'Create an origination identity … an SMS message',
                'Some countries require you … in their country',
              ],
            },
          ],
          controls: ['ia-4', 'sa-9'],
        },
        {
          id: 'sms-spend-limit',
          layer: 'application',
          name: 'SMS spend limit and message type',
          owner: 'customer',
          duty: 'Set `MonthlySpendLimit`; the default is the maximum that SNS allows. Set `DefaultSMSType` to `Promotional`, the default, for non-critical messages. Set it to `Transactional` for critical messages, such as one-time passcodes.',
          sources: [
            {
              page: 'smsAttributes',
              at: [
                'By default, the spend … by Amazon SNS',
                '(Default) Noncritical messages, such … multi-factor authentication',
              ],
            },
          ],
          controls: ['sc-5', 'sc-6', 'cm-6'],
        },
      ],
    },
    {
      id: 'mobile-push',
      name: 'Mobile push notifications',
      summary:
        'A push service, such as Apple’s or Google’s, delivers to the devices. SNS disables endpoints whose token is invalid. You keep the device tokens up to date.',
      override: {
        'delivery-retries': {
          name: 'Retry for six hours',
          owner: 'aws',
          duty: 'After server-side errors, SNS makes 50 attempts over 6 hours, according to a policy that you cannot change. SNS then discards the message, unless a dead-letter queue is attached.',
          sources: [
            { page: 'deadLetter', at: 'amazonSnsSetsPushEndpoints' },
            {
              page: 'retries',
              at: ['cantChangeDeliveryPolicies', 'deliveryPolicySubscription'],
            },
          ],
        },
        'subscriber-upkeep': {
          name: 'Keep device tokens up to date',
          owner: 'customer',
          duty: 'At registration, make sure that a platform endpoint exists for the app and device, holds the latest valid device token and is enabled. Before you re-enable a disabled endpoint, associate it with a valid device token.',
          sources: [
            {
              page: 'endpoints',
              at: [
                'Make sure a platform … ready to use',
                'To re-enable a disabled … and then enabled',
              ],
            },
          ],
        },
        'delivery-logs': {
          name: 'Log push delivery status',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'If you want the delivery status logged, configure logging for platform application endpoints. The logs are sent to CloudWatch Logs. They help to identify the endpoint’s response and to measure message dwell time.',
          sources: [
            {
              page: 'status',
              at: ['amazonSnsApplicationEndpoint', 'deliveryStatusLogsEndpoint'],
            },
          ],
        },
      },
      add: [
        {
          id: 'endpoint-disable',
          layer: 'platform',
          name: 'Disable endpoints with invalid tokens',
          owner: 'aws',
          duty: 'When the mobile platform informs SNS that a device token was invalid, SNS disables the platform endpoint of that token. It rejects subsequent publishes to that token.',
          sources: [
            { page: 'endpoints', at: 'When a mobile platform … reject subsequent publishes' },
          ],
          controls: ['si-10', 'ac-3'],
        },
        {
          owner: 'customer',
          id: 'apple-certificate',
          layer: 'access',
          name: 'Renew the certificate for Apple’s service',
          expires: 'certificate',
          duty: 'A certificate with which SNS authenticates to Apple’s push service (APNs) expires after one year. Create a new certificate then, and provide it to SNS. A token signing key does not expire.',
          sources: [
            {
              page: 'apple',
              at: [
                'Certificates expire after one … it to Amazon SNS',
                "Your signing key doesn't … for multiple apps",
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['ia-5', 'sc-17'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether an encrypted topic refuses plain HTTP',
      questions: ['encrypt-in-transit'],
      finding:
        'The page on server-side encryption says that all requests to an encrypted topic must use HTTPS and Signature Version 4. The page on best practices also calls HTTPS required there, but adds that the topic itself does not reject HTTP messages. The catalogue does not count on a rejection. You write the policy with `aws:SecureTransport`.',
      sources: [
        { page: 'sse', verified: '2026-11-24' },
        { page: 'practices', verified: '2026-11-24' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon SNS',
    },
    sse: {
      path: 'sns-server-side-encryption',
      title: 'Securing Amazon SNS data with server-side encryption',
      read: '2026-11-26',
    },
    practices: {
      path: 'sns-security-best-practices',
      title: 'Amazon SNS security best practices',
      read: '2026-11-26',
    },
    retries: {
      path: 'sns-message-delivery-retries',
      title: 'Amazon SNS message delivery retries',
      read: '2026-11-26',
      passages: {
        cantChangeDeliveryPolicies: "you can't change Amazon … delivery policies",
        deliveryPolicySubscription: 'When the delivery policy … to the subscription',
      },
    },
    deadLetter: {
      path: 'sns-dead-letter-queues',
      title: 'Amazon SNS dead-letter queues',
      read: '2026-11-26',
      passages: {
        failedChangeSubscriptions: "Failed deliveries don't change … of your subscriptions",
        amazonSnsSetsPushEndpoints: 'Amazon SNS sets an … mobile push endpoints',
      },
    },
    dataProtection: {
      path: 'sns-message-data-protection-availability-change',
      title: 'Amazon SNS message data protection availability change',
      read: '2026-11-26',
    },
    dataEncryption: {
      path: 'sns-data-encryption',
      title: 'Amazon SNS data encryption',
      read: '2026-11-26',
    },
    status: {
      path: 'sns-topic-attributes',
      title: 'Amazon SNS message delivery status',
      read: '2026-11-26',
      passages: {
        amazonSnsApplicationEndpoint: 'Amazon SNS provides support … Platform application endpoint',
        deliveryStatusLogsEndpoint: 'Delivery status logs are … to the endpoint',
      },
    },
    smsAttributes: {
      url: 'https://docs.aws.amazon.com/sns/latest/api/API_SetSMSAttributes.html',
      title: 'SetSMSAttributes',
      read: '2026-11-26',
    },
    sandbox: {
      path: 'sns-sms-sandbox',
      title: 'Using the Amazon SNS SMS sandbox',
      read: '2026-11-26',
    },
    endpoints: {
      path: 'mobile-platform-endpoint',
      title: 'Setting up an Amazon SNS platform endpoint for mobile notifications',
      read: '2026-11-26',
    },
    apple: {
      path: 'sns-apple-authentication-methods',
      title: 'Amazon SNS Apple push notification authentication methods',
    },
  },
});
