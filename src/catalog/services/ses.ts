import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/ses/latest/dg/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const addresses = page('dedicated-ip', 'Dedicated IP addresses for Amazon SES');
const review = page('faqs-enforcement', 'Amazon SES Sending review process FAQs');
const suppression = page(
  'sending-email-suppression-list',
  'Using the Amazon SES account-level suppression list',
);
const protocols = page('security-protocols', 'Amazon SES and security protocols');
const dataProtection = page('data-protection', 'Data protection in Amazon Simple Email Service');
const identities = page('creating-identities', 'Creating and verifying identities in Amazon SES');
const receiving = page(
  'receiving-email-concepts',
  'Amazon SES email receiving concepts and use cases',
);
const bucketKey = cite(
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ses/aws.sdk.kotlin.services.ses.model/-s3-action/kms-key-arn.html',
  'kmsKeyArn',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const ses = defineService({
  id: 'ses',
  name: 'Amazon Simple Email Service',
  shortName: 'SES',
  category: 'business-applications',
  summary:
    'Sends and receives email: AWS runs the mail servers, you own the domains, the recipients and your reputation.',
  docs: guide,
  aliases: [
    'Amazon SES',
    'email',
    'SMTP',
    'DKIM',
    'suppression list',
    'dedicated IPs',
    'receipt rules',
  ],
  archetype: 'managed-application',
  change: {
    'customer-data': {
      name: 'No recipients in names and tags',
      duty: 'Keep customers’ email addresses and other confidential data out of tags and name fields, which may be used for billing or diagnostic logs.',
      sources: [dataProtection],
      controls: ['si-12', 'ac-21'],
    },
    'os-patches': {
      name: 'Patch the mail servers',
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the mail service',
      duty: 'Operate, fix and update the software that takes and delivers mail, without a step for you to take.',
    },
  },
  add: [
    {
      id: 'sending-review',
      layer: 'platform',
      name: 'Watch for abuse and pause senders',
      owner: 'aws',
      duty: 'Monitor outgoing mail for malicious, unsolicited or low-quality content, put the account under review, or pause its sending: at once where the issue is very serious.',
      sources: [review],
      controls: ['si-4', 'sc-5'],
    },
    {
      id: 'ip-pool',
      layer: 'platform',
      name: 'Run the shared sending addresses',
      owner: 'aws',
      duty: 'Provide IP addresses that several customers share. You do not know which ones send your mail, and they can change at any time.',
      sources: [addresses],
      controls: ['sc-5', 'cp-2'],
    },
    {
      id: 'ip-reputation',
      layer: 'platform',
      name: 'Guard the addresses’ reputation',
      owner: 'aws',
      duty: 'Manage outbound traffic so that the shared addresses keep their reputation with mailbox providers. Your own holds for the whole account and cannot be isolated.',
      sources: [addresses],
      controls: ['sc-5'],
    },
    {
      id: 'suppression-run',
      layer: 'platform',
      name: 'Suppress bounced, complaining addresses',
      owner: 'aws',
      duty: 'Add addresses after a hard bounce or a complaint, and accept later messages to them without sending. On by default for accounts that started after 25 November 2019.',
      setting: optOut,
      sources: [suppression],
      controls: ['si-4'],
    },
    {
      id: 'reputation-alarms',
      layer: 'application',
      name: 'Watch bounce and complaint rates',
      owner: 'customer',
      duty: 'Set CloudWatch alarms on both rates, read the account’s own mailbox, where notices of a review go, and mend the cause before the review ends or sending may be paused.',
      setting: optIn,
      sources: [review],
      controls: ['si-4', 'ir-5', 'ca-7'],
    },
    {
      id: 'suppression-upkeep',
      layer: 'application',
      name: 'Keep your own list of refusals',
      owner: 'customer',
      duty: 'Record complaints yourself where SES hears of none, as from Gmail’s Spam button, and check that no configuration set overrides suppression. Entries stay until you remove them.',
      sources: [suppression],
      controls: ['si-12', 'cm-6'],
    },
    {
      id: 'identity-scope',
      layer: 'access',
      name: 'Verify no more than must send',
      owner: 'customer',
      duty: 'Verify a single address or a subdomain where that is enough: a verified domain can send as any address and subdomain under it. A more granular identity’s settings win.',
      sources: [identities],
      controls: ['ac-6', 'ia-9'],
    },
    {
      id: 'dkim-signing',
      layer: 'access',
      name: 'Set up DKIM with 2048-bit keys',
      owner: 'aws',
      duty: 'Configure Easy DKIM with a 2048-bit key for a new domain unless you select 1024 or bring your own. From the console, publish its records for a domain in Route 53 if you leave that option on.',
      setting: optOut,
      sources: [identities],
      controls: ['sc-8', 'ia-9', 'sc-12'],
    },
    {
      id: 'dns-records',
      layer: 'access',
      name: 'Publish DNS records per Region',
      owner: 'customer',
      duty: 'Add the DKIM records at your DNS provider unless SES publishes them to Route 53 (changes can take 72 hours to spread), verify the identity again in each Region, and keep a private key of your own at 1024 to 2048 bits.',
      sources: [identities],
      controls: ['sc-20', 'ia-9'],
    },
    {
      id: 'mail-from',
      layer: 'access',
      name: 'Choose the MAIL FROM domain',
      owner: 'customer',
      duty: 'Set a subdomain of yours that sends nothing else, and decide what happens when its MX record is missing: fall back to amazonses.com, or reject the message.',
      setting: optIn,
      sources: [identities],
      controls: ['sc-20', 'si-8'],
    },
    {
      id: 'submission-tls',
      layer: 'data',
      name: 'Demand TLS from whoever submits',
      owner: 'aws',
      duty: 'Encrypt all API traffic, and require TLS 1.2 or 1.3 of SMTP clients, by STARTTLS or TLS Wrapper.',
      setting: { state: 'always-on' },
      sources: [protocols],
      controls: ['sc-8'],
      evidence: reports,
    },
    {
      id: 'delivery-tls',
      layer: 'data',
      name: 'Require TLS on the way out',
      owner: 'customer',
      duty: 'Set TlsPolicy to Require in the configuration set if nothing may leave in clear text. By default SES sends unencrypted when TLS fails; with Require it drops the message.',
      setting: optIn,
      sources: [protocols, dataProtection],
      controls: ['sc-8', 'sc-8.1'],
      evidence: [{ kind: 'config-rule', id: 'ses-sending-tls-required' }],
    },
    {
      id: 'end-to-end',
      layer: 'data',
      name: 'Encrypt confidential content yourself',
      owner: 'customer',
      duty: 'Use S/MIME or PGP where only the recipient may read a message. SES carries such messages, but the sender encrypts them.',
      sources: [protocols],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'api-trail',
      layer: 'data',
      name: 'Log API and user activity',
      owner: 'customer',
      duty: 'Set up a CloudTrail trail that captures what is done in SES, by whom.',
      setting: optIn,
      sources: [dataProtection],
      controls: ['au-2', 'au-12'],
      evidence: [{ kind: 'config-rule', id: 'cloudtrail-enabled' }],
    },
  ],
  modes: [
    {
      id: 'shared-ips',
      name: 'Sending, shared addresses',
      summary:
        'The default: your mail leaves from addresses whose reputation AWS looks after for many senders.',
    },
    {
      id: 'dedicated-standard',
      name: 'Sending, dedicated IPs (standard)',
      summary:
        'You lease static addresses, warm them up by hand and keep their reputation with steady volumes.',
      change: {
        'ip-pool': {
          name: 'Lease, warm up and scale addresses',
          owner: 'customer',
          duty: 'Request addresses through AWS Support, raise the daily volume gradually, group them in pools and add more yourself: capacity does not grow with traffic.',
        },
        'ip-reputation': {
          name: 'Keep the addresses’ reputation',
          owner: 'customer',
          duty: 'Send consistent, predictable volumes: several hundred messages within a day, at least monthly, to each provider that matters. Separate marketing from transactional mail by pool.',
        },
      },
    },
    {
      id: 'dedicated-managed',
      name: 'Sending, dedicated IPs (managed)',
      summary:
        'Addresses of your own that SES allocates, warms up per provider and scales. Their reputation stays yours.',
      change: {
        'ip-pool': {
          name: 'Allocate, warm up, scale addresses',
          duty: 'Allocate addresses when you opt in, warm each up per provider by an adaptive strategy, and add or remove some with your volume. Their number is dynamic.',
        },
        'ip-reputation': {
          name: 'Earn the addresses’ reputation',
          owner: 'customer',
          duty: 'Answer for what you send: yours is the only account on these addresses, so your practices make their reputation. SES tracks it per provider and schedules sending accordingly.',
        },
      },
    },
    {
      id: 'receiving',
      name: 'Receiving email',
      summary:
        'SES accepts mail for your domains and hands it to your bucket, topic or function. It checks; whether to refuse is your rule.',
      omit: [
        'sending-review',
        'ip-pool',
        'ip-reputation',
        'suppression-run',
        'reputation-alarms',
        'suppression-upkeep',
        'identity-scope',
        'dkim-signing',
        'mail-from',
        'submission-tls',
        'delivery-tls',
        'end-to-end',
      ],
      change: {
        'dns-records': {
          name: 'Verify the receiving domain',
          duty: 'Verify each domain whose mail SES should take, by records at your DNS provider. Receipt rules apply to verified identities only.',
          sources: [receiving, identities],
        },
      },
      add: [
        {
          id: 'sender-block-list',
          layer: 'platform',
          name: 'Keep a block list of spam sources',
          owner: 'aws',
          duty: 'Maintain a list of IP addresses known to send spam, Spamhaus’s among them, and turn their mail away unless your allow list has them.',
          setting: optOut,
          sources: [receiving],
          controls: ['si-8', 'sc-7'],
        },
        {
          id: 'mail-checks',
          layer: 'platform',
          name: 'Check SPF and DKIM, scan content',
          owner: 'aws',
          duty: 'Check accepted mail against SPF and DKIM, scan it for spam and malware where scanning is enabled, and hand the results to your receipt rules.',
          sources: [receiving],
          controls: ['si-8', 'si-3'],
        },
        {
          id: 'receipt-rules',
          layer: 'application',
          name: 'Write receipt rules with conditions',
          owner: 'customer',
          duty: 'State recipients in each rule: without a condition its actions apply to all verified domains. Only one rule set is active, and matching uses envelope recipients, not To or Cc.',
          sources: [receiving],
          controls: ['cm-6', 'ac-4'],
        },
        {
          id: 'verdicts',
          layer: 'application',
          name: 'Act on the verdicts',
          owner: 'customer',
          duty: 'Enable content scanning, and bounce or drop mail that fails the checks, for example with a Lambda function. You are billed for mail that a rule rejects, not for filtered addresses.',
          sources: [receiving],
          controls: ['si-8', 'si-3'],
          evidence: [{ kind: 'config-rule', id: 'ses-malware-scanning-enabled' }],
        },
        {
          id: 'ip-filters',
          layer: 'access',
          name: 'Filter senders by IP address',
          owner: 'customer',
          duty: 'Block 0.0.0.0/0 and allow the addresses you trust, if the senders are few. No log shows what was blocked: a refused sender has to tell you.',
          setting: optIn,
          sources: [receiving],
          controls: ['sc-7', 'si-8'],
        },
        {
          id: 'target-policies',
          layer: 'access',
          name: 'Let SES reach bucket, topic and key',
          owner: 'customer',
          duty: 'Write the policies by which SES may put mail into a bucket, publish to a topic that is not yours, call a function or use a customer managed key.',
          sources: [receiving],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'stored-mail',
          layer: 'data',
          name: 'Encrypt mail that SES stores',
          owner: 'customer',
          duty: 'Name a KMS key in the S3 action: without one SES does not encrypt. It encrypts on its side before writing, so you decrypt after reading. Mail sent to SNS cannot be encrypted so.',
          setting: optIn,
          sources: [receiving, bucketKey],
          controls: ['sc-28', 'sc-12'],
        },
      ],
    },
  ],
});
