import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/sns/latest/dg/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const practices = page('sns-security-best-practices', 'Amazon SNS security best practices');
const dataEncryption = page('sns-data-encryption', 'Amazon SNS data encryption');
const sse = page(
  'sns-server-side-encryption',
  'Securing Amazon SNS data with server-side encryption',
);
const retries = page('sns-message-delivery-retries', 'Amazon SNS message delivery retries');
const deadLetter = page('sns-dead-letter-queues', 'Amazon SNS dead-letter queues');
const status = page('sns-topic-attributes', 'Amazon SNS message delivery status');
const dataProtection = page(
  'sns-message-data-protection-availability-change',
  'Amazon SNS message data protection availability change',
);
const sandbox = page('sns-sms-sandbox', 'Using the Amazon SNS SMS sandbox');
const smsAttributes = cite(
  'https://docs.aws.amazon.com/sns/latest/api/API_SetSMSAttributes.html',
  'SetSMSAttributes',
  read,
);
const endpoints = page(
  'mobile-platform-endpoint',
  'Setting up an Amazon SNS platform endpoint for mobile notifications',
);
const shared = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** SMTP, SMS and mobile push have the same fixed policy. */
const sixHours = {
  name: 'Retry for six hours, then give up',
  duty: 'Try again after server-side errors: 50 attempts over 6 hours, by a policy that nobody can change. Then discard the message, unless a dead-letter queue is attached.',
  sources: [retries, deadLetter],
} as const;

export const sns = defineService({
  id: 'sns',
  name: 'Amazon Simple Notification Service (Amazon SNS)',
  shortName: 'SNS',
  category: 'integration',
  summary: 'Publish once, deliver to many: AWS delivers, you own topics, subscribers and content.',
  docs: guide,
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
  contradictions: [
    {
      topic: 'Whether an encrypted topic refuses plain HTTP',
      finding:
        'The page on server-side encryption says that all requests to an encrypted topic must use HTTPS and Signature Version 4. The page on best practices calls HTTPS required there as well, but adds that the topic does not reject HTTP messages by itself. The catalogue does not count on a refusal: a policy with aws:SecureTransport is yours to write.',
      sources: [sse, practices],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the systems that take in and send out messages.',
      sources: [shared],
    },
    'service-software': {
      name: 'Run and patch the delivery service',
      duty: 'Operate, fix and update the software that accepts messages and delivers them, without a step for you to take.',
    },
    'iam-permissions': {
      duty: 'Separate administrators, publishers and subscribers, each limited to the topics and actions they need, and give applications roles instead of stored keys.',
      sources: [practices],
    },
    'customer-data': {
      name: 'Message content and subjects',
      duty: 'Decide what may leave in a message. Keep secrets out of subjects, attributes and topic names: server-side encryption covers the body only.',
      sources: [sse],
    },
  },
  add: [
    {
      id: 'delivery-retries',
      layer: 'platform',
      name: 'Retry deliveries to AWS targets',
      owner: 'aws',
      duty: 'Repeat a delivery to SQS, Lambda or Firehose after server-side errors, up to 100,015 times over 23 days. Client-side errors are not retried.',
      sources: [retries, deadLetter],
      controls: ['si-13', 'cp-10'],
      evidence: reports,
    },
    {
      id: 'subscriber-upkeep',
      layer: 'application',
      name: 'Keep subscribed endpoints reachable',
      owner: 'customer',
      duty: 'Remove subscriptions whose endpoint is gone, and keep its policy open for SNS: such deliveries fail without a retry, and the subscription’s status does not change.',
      sources: [deadLetter],
      controls: ['cm-8', 'si-4'],
    },
    {
      id: 'dead-letter-queue',
      layer: 'application',
      name: 'A dead-letter queue per subscription',
      owner: 'customer',
      duty: 'Attach an SQS queue of the same account and Region to each subscription, keep messages 14 days, and alarm on ApproximateNumberOfMessagesVisible. Without one, undeliverable messages are discarded.',
      setting: optIn,
      sources: [deadLetter, retries],
      controls: ['si-11', 'cp-10'],
    },
    {
      id: 'sensitive-data-filter',
      layer: 'application',
      name: 'Find sensitive data in messages',
      owner: 'customer',
      duty: 'Inspect or redact messages yourself, for example in a Lambda function with Amazon Bedrock Guardrails: message data protection has been closed to new customers since 30 April 2026.',
      sources: [dataProtection],
      controls: ['si-12', 'ac-4'],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Who the topic policy lets in',
      owner: 'customer',
      duty: 'Name users in the topic policy instead of wildcards or an empty principal, so that neither the internet nor any AWS user can publish or subscribe.',
      sources: [practices],
      controls: ['ac-3', 'ac-6'],
      evidence: [
        { kind: 'security-hub', id: 'SNS.4' },
        { kind: 'config-rule', id: 'sns-topic-no-public-access' },
      ],
    },
    {
      id: 'transport-policy',
      layer: 'access',
      name: 'Refuse publishing over plain HTTP',
      owner: 'customer',
      duty: 'Deny sns:Publish where aws:SecureTransport is false: an unencrypted topic takes messages over HTTP.',
      setting: optIn,
      sources: [practices],
      controls: ['sc-8'],
    },
    {
      id: 'vpc-endpoint',
      layer: 'access',
      name: 'Private path by VPC endpoint',
      owner: 'customer',
      duty: 'Where a topic must not be exposed to the internet, publish through a VPC endpoint and let the topic policy admit only that endpoint or VPC.',
      setting: optIn,
      sources: [practices],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'disk-encryption',
      layer: 'data',
      name: 'Encrypt the disks under messages',
      owner: 'aws',
      duty: 'Store messages and files on encrypted file systems by default.',
      sources: [dataEncryption],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'server-side-encryption',
      layer: 'data',
      name: 'Encrypt topics with a KMS key',
      owner: 'customer',
      duty: 'Set KmsMasterKeyId to alias/aws/sns or a symmetric key of your own. Only messages published afterwards are encrypted, and all requests must then use HTTPS.',
      setting: optIn,
      sources: [sse, dataEncryption],
      controls: ['sc-28', 'sc-12'],
      evidence: [
        { kind: 'security-hub', id: 'SNS.1' },
        { kind: 'config-rule', id: 'sns-encrypted-kms' },
      ],
    },
    {
      id: 'delivery-logs',
      layer: 'data',
      name: 'Log the status of deliveries',
      owner: 'customer',
      duty: 'Configure delivery status logging for the endpoints in use (SQS, Lambda, Firehose, HTTPS, platform applications): the endpoint’s answer and the dwell time go to CloudWatch Logs.',
      sources: [status],
      controls: ['au-2', 'au-12'],
      evidence: [{ kind: 'config-rule', id: 'sns-topic-message-delivery-notification-enabled' }],
    },
  ],
  modes: [
    {
      id: 'aws-targets',
      name: 'Topic to SQS, Lambda or Firehose',
      summary:
        'The receivers are AWS services: SNS tries for 23 days, and the receivers’ policies are yours.',
    },
    {
      id: 'http-email',
      name: 'Topic to HTTP/S or email endpoints',
      summary:
        'Outsiders receive: how often SNS tries your web server, and who may end a subscription, is set by you.',
      change: {
        'delivery-retries': {
          name: 'Retry emails, obey the HTTP/S policy',
          duty: 'Try email 50 times over 6 hours, and HTTP/S by your delivery policy for at most 3,600 seconds. Errors other than 5XX and 429 from a web server end the attempt.',
          sources: [retries],
        },
        'subscriber-upkeep': {
          name: 'Remove subscribers that are gone',
          duty: 'Remove subscriptions whose endpoint no longer exists. The status of a subscription does not change when its deliveries fail.',
          sources: [deadLetter],
        },
        'delivery-logs': {
          name: 'Log the status of HTTPS deliveries',
          duty: 'Configure delivery status logging for HTTPS, which sends the server’s answer and the dwell time to CloudWatch Logs. Email is not among the endpoints that the page lists.',
        },
      },
      add: [
        {
          id: 'http-delivery-policy',
          layer: 'application',
          name: 'Retry and rate policy for HTTP/S',
          owner: 'customer',
          duty: 'Set the delivery policy of topic or subscription to what your server bears. maxReceivesPerSecond is an average, not a strict cap, and unlimited by default.',
          sources: [retries],
          controls: ['sc-5', 'cm-6'],
        },
        {
          id: 'unsubscribe-authentication',
          layer: 'access',
          name: 'Who may unsubscribe an endpoint',
          owner: 'customer',
          duty: 'Confirm subscriptions with AuthenticateOnUnsubscribe set to true, unless easy unsubscribing is required: without the flag, unauthenticated requests can succeed.',
          setting: optIn,
          sources: [practices],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'endpoint-names',
          layer: 'access',
          name: 'Deliver to domain names only',
          owner: 'customer',
          duty: 'Subscribe web servers by a domain name instead of a bare IP address.',
          sources: [practices],
          controls: ['sc-8', 'cm-6'],
        },
      ],
    },
    {
      id: 'sms',
      name: 'SMS text messages',
      summary:
        'Every message costs money at a carrier: limit, registration and message type are yours to set.',
      change: {
        'delivery-retries': sixHours,
        'subscriber-upkeep': {
          name: 'Remove numbers that are gone',
          duty: 'Remove subscriptions whose phone number no longer exists. The status of a subscription does not change when its deliveries fail.',
          sources: [deadLetter],
        },
        'delivery-logs': {
          name: 'Log SMS deliveries and their price',
          duty: 'Give SNS a role in DeliveryStatusIAMRole and choose the share of successes to log; each record has the price, the status and, for a failed message, the reason. Daily usage reports need a bucket of yours whose policy admits SNS.',
          sources: [smsAttributes],
          evidence: [],
        },
      },
      add: [
        {
          id: 'sms-sandbox',
          layer: 'platform',
          name: 'Hold new accounts in the sandbox',
          owner: 'aws',
          duty: 'Start each new SMS account in a sandbox, where it can send only to verified numbers, 10 at most.',
          sources: [sandbox],
          controls: ['ac-3'],
          evidence: reports,
        },
        {
          id: 'sms-spend-stop',
          layer: 'platform',
          name: 'Stop SMS at the spend limit',
          owner: 'aws',
          duty: 'Cease sending within minutes of the message that would cross the monthly limit.',
          sources: [smsAttributes],
          controls: ['sc-5', 'sc-6'],
          evidence: reports,
        },
        {
          id: 'sms-origination',
          layer: 'application',
          name: 'Origination identity and registration',
          owner: 'customer',
          duty: 'Create the number or sender ID that recipients see, and register your company where the destination country asks for it. Move out of the sandbox before you go live.',
          sources: [sandbox],
          controls: ['ia-4', 'sa-9'],
        },
        {
          id: 'sms-spend-limit',
          layer: 'application',
          name: 'Set spend limit and message type',
          owner: 'customer',
          duty: 'Set MonthlySpendLimit below the maximum, which is its default, and expect a few minutes of overrun. Mark one-time passcodes Transactional: the default type is Promotional.',
          sources: [smsAttributes],
          controls: ['sc-5', 'sc-6', 'cm-6'],
        },
      ],
    },
    {
      id: 'mobile-push',
      name: 'Mobile push notifications',
      summary:
        'A push service such as Apple’s or Google’s stands between: AWS switches off dead endpoints, you keep tokens fresh.',
      change: {
        'delivery-retries': sixHours,
        'subscriber-upkeep': {
          name: 'Keep device tokens up to date',
          duty: 'Store each device’s endpoint ARN, and compare token and state when the app registers. Set the latest token before you enable an endpoint again, or in most cases it is disabled soon after.',
          sources: [endpoints],
        },
        'delivery-logs': {
          name: 'Log the status of push deliveries',
          duty: 'Configure delivery status logging on each platform application: the endpoint’s answer and the dwell time go to CloudWatch Logs.',
          sources: [status],
          evidence: [],
        },
      },
      add: [
        {
          id: 'endpoint-disable',
          layer: 'platform',
          name: 'Disable endpoints with dead tokens',
          owner: 'aws',
          duty: 'Disable a platform endpoint when the push service calls its token invalid, and reject what is published to it afterwards.',
          sources: [endpoints],
          controls: ['si-10', 'ac-3'],
          evidence: reports,
        },
      ],
    },
  ],
});
