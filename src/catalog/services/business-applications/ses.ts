import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Simple Email Service',
  shortName: 'SES',
  summary:
    'SES sends and receives email. AWS runs the mail servers, and you are responsible for domains, recipients and your reputation.',
  guide: 'https://docs.aws.amazon.com/ses/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'Amazon SES',
    'email',
    'SMTP',
    'DKIM',
    'suppression list',
    'dedicated IPs',
    'receipt rules',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::SES'],
    terraformPrefixes: ['aws_ses_', 'aws_sesv2_'],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: ['soc', 'pci', 'fedramp', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, FedRAMP, HIPAA, and others',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Simple Email Service” mentions no backup of identities, settings or the suppression list.',
  },
  traits: ['default-encryption', 'key-choice'],
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'SES encrypts all data that it stores at rest by default. If you choose no key of your own, it uses keys that AWS owns.',
      sources: [
        {
          page: 'atRest',
          at: ['By default, Amazon SES … data at rest', 'SES uses these by default'],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'When you create a resource, you can choose a symmetric customer managed key in place of an AWS owned key. In Mail Manager, this choice applies to an archive, or to an ingress endpoint with mutual TLS.',
      sources: [
        {
          page: 'atRest',
          at: [
            'supports the use of … own, and manage',
            'To use your own … your SES resources',
            'When you create an … KMS key ARN',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential data, such as your customers’ email addresses, into tags or free-form text fields such as names. This data may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: 'We strongly recommend that … or diagnostic logs',
        },
      ],
      controls: ['si-12', 'ac-21'],
    },
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the mail service. AWS patches and fixes flaws within the infrastructure and its software.',
    },
  },
  add: [
    {
      id: 'sending-review',
      layer: 'platform',
      name: 'Review accounts and pause sending',
      owner: 'aws',
      duty: 'AWS monitors mail sent through SES for malicious, unsolicited or low-quality email. When AWS detects an issue with an account, it places the account under review in many cases, and pauses its sending in other cases. AWS might pause sending without a review, for example if the issue is very serious.',
      sources: [
        {
          page: 'review',
          at: [
            'We monitor the email … or low-quality email',
            'In many cases, when … to send email',
            'In some situations, we … is very serious',
          ],
        },
      ],
      controls: ['si-4', 'sc-5'],
    },
    {
      id: 'ip-pool',
      layer: 'platform',
      name: 'Run the shared sending addresses',
      owner: 'aws',
      duty: 'By default, SES sends from IP addresses that are shared with other users of SES. You do not know which addresses send your mail, and the addresses can change at any time.',
      sources: [
        {
          page: 'addresses',
          at: ['by default your emails … other SES users', 'the IP addresses that … at any time'],
        },
      ],
      controls: ['sc-5', 'cp-2'],
    },
    {
      id: 'ip-reputation',
      layer: 'platform',
      name: 'Manage the addresses’ reputation',
      owner: 'aws',
      duty: 'AWS manages outbound traffic to maximize the reputations of the shared addresses. It also controls your sender reputation, which is set at the account level and cannot be isolated.',
      sources: [
        {
          page: 'addresses',
          at: [
            'shared between several SES … shared IP addresses',
            'your sender reputation is controlled by SES',
            'reputation is set at … be isolated',
          ],
        },
      ],
      controls: ['sc-5'],
    },
    {
      id: 'suppression-run',
      layer: 'platform',
      name: 'Suppress bounces and complaints',
      owner: 'aws',
      duty: 'SES adds addresses to the suppression list after hard bounces and complaints. If an address is on the list for a reason that your settings suppress, SES accepts messages to it but does not send them. If you started using SES after 25 November 2019, suppression for both reasons is on by default.',
      sources: [
        {
          page: 'suppression',
          at: [
            'If you started using … bounces and complaints',
            'If you attempt to … SES will send it',
            'Only hard bounces are … account-level suppression list',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'reputation-alarms',
      layer: 'application',
      name: 'Monitor your reputation metrics',
      owner: 'customer',
      duty: 'AWS recommends that you view your reputation metrics regularly, and you can set CloudWatch alarms. Notices of a review go to the AWS account’s email address. If you do not correct the issue before the review period is over, AWS might pause sending.',
      sources: [
        {
          page: 'review',
          at: [
            "If you don't correct … send additional email",
            'we automatically send a … with your AWS account',
            'We recommend that you … alarms in Amazon CloudWatch',
          ],
        },
      ],
      controls: ['si-4', 'ir-5', 'ca-7'],
    },
    {
      id: 'suppression-upkeep',
      layer: 'application',
      name: 'Maintain the suppression list',
      owner: 'customer',
      duty: 'Remove addresses that should no longer be suppressed. They stay listed until you remove them, unless your sending is paused and not restored within 90 days. Check whether a configuration set overrides account-level suppression.',
      sources: [
        {
          page: 'suppression',
          at: [
            "Email addresses on your … list aren't deleted",
            'this configuration set to override your account-level suppression',
          ],
        },
      ],
      controls: ['si-12', 'cm-6'],
    },
    {
      id: 'tenant-suppression',
      layer: 'application',
      name: 'Tenant-level suppression lists',
      owner: 'customer',
      duty: 'If you use multi-tenancy, you can configure suppression lists per tenant. If tenant-level suppression is enabled for a tenant, SES uses that tenant’s list instead of the account’s. API calls that manage the account’s list require an address in its exact upper and lower case.',
      sources: [
        {
          page: 'suppression',
          at: [
            'If you use multi-tenancy, … account-level suppression list',
            'API calls for suppression … exact case match',
          ],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'identity-scope',
      layer: 'access',
      name: 'Choose which identities to verify',
      owner: 'customer',
      duty: 'Verify a domain to send from any of its subdomains or addresses. Verify an email address to send from that address only. For advanced sending, such as with configuration sets, the address itself must be verified.',
      sources: [
        {
          page: 'identities',
          at: [
            'When you verify an … each one individually',
            'If you want to … an email address identity',
          ],
        },
      ],
      controls: ['ac-6', 'ia-9'],
    },
    {
      id: 'dkim-signing',
      layer: 'access',
      name: 'Set up DKIM with 2048-bit keys',
      owner: 'aws',
      duty: 'For a new domain identity, SES uses Easy DKIM with a 2048-bit signing length unless you configure another type or length. In the console, if you leave the option enabled, SES publishes the DKIM records of a domain hosted in Route 53.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'identities',
          at: [
            'either accept the Amazon … selecting 1024 bits',
            'SES default setting which … bit signing length',
            'publish the associated CNAME … leaving Enabled checked',
          ],
        },
      ],
      controls: ['sc-8', 'ia-9', 'sc-12'],
    },
    {
      id: 'dns-records',
      layer: 'access',
      name: 'Verify domains with your DNS provider',
      owner: 'customer',
      duty: 'With your DNS provider, complete the procedure for your DKIM type; changes can take up to 72 hours. Deterministic Easy DKIM needs no additional DNS setup, and your own private key must have 1024 to 2048 bits. Verify an identity in each Region from which you send.',
      sources: [
        {
          page: 'identities',
          at: [
            'To send email from … for each Region',
            'private key length must … up to 2048-bits',
            'your DNS provider by … additional DNS setup',
          ],
        },
      ],
      controls: ['sc-20', 'ia-9'],
    },
    {
      id: 'mail-from',
      layer: 'access',
      name: 'Custom MAIL FROM domain',
      owner: 'customer',
      duty: 'If you want your own MAIL FROM domain, specify a subdomain of the identity from which you do not send email. Choose what SES does if the MX record is not set up correctly: use a subdomain of `amazonses.com` or reject the message.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'identities',
          at: [
            'Use a custom MAIL FROM domain',
            'This must be a … you send email',
            'indicate which action Amazon … a MailFromDomainNotVerified error',
          ],
        },
      ],
      controls: ['sc-20', 'si-8'],
    },
    {
      id: 'submission-tls',
      layer: 'data',
      name: 'Require TLS from clients',
      owner: 'aws',
      duty: 'SES encrypts communication with the API through TLS. It requires TLS from SMTP clients, through STARTTLS or TLS Wrapper. TLS 1.2 and 1.3 are supported.',
      setting: 'always-on',
      sources: [
        {
          page: 'protocols',
          at: [
            'then all communications are … and TLS 1.3',
            'required to encrypt your … Layer Security (TLS)',
            'Amazon SES supports two … and TLS Wrapper',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'opportunistic-tls',
      layer: 'data',
      name: 'Attempt TLS to the receiving server',
      owner: 'aws',
      duty: 'By default, SES attempts a secure connection to the receiving mail server with STARTTLS. TLS 1.3 is the default, and earlier versions can be used too. If no secure connection can be made, SES sends the message unencrypted.',
      sources: [
        { page: 'dataProtection', at: 'defaultMessageUnencrypted' },
        {
          page: 'protocols',
          at: [
            'While TLS 1.3 is … versions of TLS',
            'Opportunistic TLS in SES … server support STARTTLS',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'delivery-tls',
      layer: 'data',
      name: 'Require TLS for outgoing mail',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'If messages of a configuration set should leave only over secure connections, set its `TlsPolicy` to `Require`. SES then drops a message if it cannot make a secure connection. By default, SES sends such a message unencrypted.',
      setting: 'off-by-default',
      switchOf: 'opportunistic-tls',
      sources: [
        {
          page: 'protocols',
          at: [
            'it sends the message unencrypted',
            'to set the TlsPolicy … set to Require',
            'only sends the message … drops the message',
          ],
        },
        { page: 'dataProtection', at: 'defaultMessageUnencrypted' },
      ],
      controls: ['sc-8', 'sc-8.1'],
      evidence: ['SES.3', 'ses-sending-tls-required'],
    },
    {
      id: 'end-to-end',
      layer: 'data',
      name: 'End-to-end encryption of messages',
      owner: 'customer',
      duty: 'If only recipients who have the private keys should view a message’s contents, encrypt the message yourself with S/MIME or PGP. SES can send such messages.',
      sources: [{ page: 'protocols', at: 'You can use Amazon … decrypt the messages' }],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'api-trail',
      layer: 'data',
      name: 'Log API and user activity',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'AWS recommends that you set up logging of API and user activity with AWS CloudTrail. CloudTrail trails capture AWS activities.',
      sources: [{ page: 'dataProtection', at: 'Set up API and … capture AWS activities' }],
      controls: ['au-2', 'au-12'],
      evidence: ['cloudtrail-enabled'],
    },
  ],
  modes: [
    {
      id: 'shared-ips',
      name: 'Sending, shared addresses',
      summary:
        'By default, your mail leaves from shared addresses. AWS manages the reputation of these addresses for many senders.',
    },
    {
      id: 'dedicated-standard',
      name: 'Sending, dedicated IPs (standard)',
      summary:
        'You lease static addresses and scale them yourself. You maintain their reputation with steady volumes.',
      override: {
        'ip-pool': {
          name: 'Lease and scale the addresses',
          owner: 'customer',
          duty: 'Request addresses through AWS Support Center. Set up the addresses and scale them out yourself. You may group them in pools.',
          sources: [
            {
              page: 'addresses',
              at: [
                'you manually set up … out of IP pools',
                'you must submit a … dedicated IP pools',
              ],
            },
          ],
        },
        'ip-reputation': {
          name: 'Maintain the addresses’ reputation',
          owner: 'customer',
          duty: 'Maintain your sender reputation with consistent and predictable volumes. To establish a reputation with a provider, you should send it several hundred emails within 24 hours at least once a month. You can isolate reputation with IP pools.',
          sources: [
            {
              page: 'addresses',
              at: [
                'your IP addresses are … volumes of email',
                'ispOnceMonth',
                'you can isolate your … types of email',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'auto-warmup',
          layer: 'platform',
          name: 'Warm up new addresses',
          owner: 'aws',
          duty: 'While automatic warm-up is enabled, SES gradually increases the number of messages that new addresses send. The warm-up percentage rises steadily over 45 days, whatever your volume.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [
            {
              page: 'warming',
              at: [
                'requestDedicatedEnabledDefault',
                'The warmup percentage steadily … your sending volume',
              ],
            },
          ],
          controls: ['sc-5'],
        },
        {
          id: 'warmup-choice',
          layer: 'platform',
          name: 'Automatic warm-up',
          owner: 'customer',
          duty: 'Leave automatic warm-up on, or disable it for the account. If you disable it, you are responsible for warming up addresses leased afterwards. When warm-up is complete, increase the volume slowly.',
          setting: 'on-by-default',
          switchOf: 'auto-warmup',
          sources: [
            {
              page: 'warming',
              at: [
                'You should avoid sending … your target volume',
                'If you prefer to … your IP addresses',
                'If you disable the … for regular sending',
              ],
            },
          ],
          controls: ['sc-5'],
        },
      ],
    },
    {
      id: 'dedicated-managed',
      name: 'Sending, dedicated IPs (managed)',
      summary:
        'SES allocates dedicated addresses to you, warms them up for each provider and scales them. You remain responsible for their reputation.',
      override: {
        'ip-pool': {
          name: 'Allocate, warm up and scale addresses',
          owner: 'aws',
          duty: 'When you opt in and create a managed pool, SES allocates addresses. It warms them up with an adaptive strategy for each provider. It adjusts the number of addresses in the pool to your sending demand.',
          sources: [
            {
              page: 'addresses',
              at: [
                'automatically be allocated when … managed dedicated pool',
                'warmed up automatically for … ISP-specific policies',
                'The number of IPs … your sending demand',
              ],
            },
          ],
        },
        'ip-reputation': {
          name: 'Maintain the addresses’ reputation',
          owner: 'customer',
          duty: 'Monitor and maintain your sending reputation, and keep bounce rates low. Handle most requests to be taken off block lists yourself. Your sending practices determine the reputation of these addresses.',
          sources: [
            {
              page: 'managed',
              at: [
                'you remain responsible for … Block List (RBL)',
                'you must still actively … delisting requests yourself',
              ],
            },
            { page: 'addresses', at: 'Your SES account is … email sending practices' },
          ],
        },
      },
      add: [
        {
          id: 'reputation-tracking',
          layer: 'platform',
          name: 'Track reputation and schedule sending',
          owner: 'aws',
          duty: 'SES tracks the reputation for each provider and schedules outgoing sending accordingly. It uses the highest performing IP addresses.',
          sources: [
            {
              page: 'addresses',
              at: [
                'added benefit of tracking … outgoing sending accordingly',
                'actively monitors outbound IP … to your recipients',
              ],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'pool-use',
          layer: 'platform',
          name: 'Send through the managed pool',
          owner: 'customer',
          duty: 'Associate the managed pool with a configuration set, and specify that set when you send. It is not guaranteed that all of your mail goes through the pool. Part of it may leave from shared addresses.',
          sources: [
            {
              page: 'managed',
              at: [
                'guaranteed that all of … of the time',
                'To use your managed … when sending email',
              ],
            },
          ],
          controls: ['cm-6'],
        },
      ],
    },
    {
      id: 'receiving',
      name: 'Receiving email',
      summary:
        'SES checks mail for your domains and delivers it to your bucket, topic or function. Your rules decide whether mail is refused.',
      notAsked: {
        'back-up': 'Stored mail is in your S3 bucket: see who backs up data in S3.',
      },
      override: {
        // Whether mail in your bucket is encrypted is another question: see stored-mail.
        'encryption-at-rest': { owner: 'aws', remove: ['answers'] },
        'dns-records': {
          name: 'Verify the receiving domain',
          owner: 'customer',
          duty: 'With your DNS provider, verify the domains for which SES should handle mail. Receipt rules act for your verified identities, and an email address has to belong to a verified domain.',
          sources: [
            { page: 'receiving', at: 'for any of your … verified domain identities' },
            { page: 'identities', at: 'you must complete the … your DNS provider' },
          ],
        },
      },
      remove: [
        'key-choice',
        'sending-review',
        'ip-pool',
        'ip-reputation',
        'suppression-run',
        'reputation-alarms',
        'suppression-upkeep',
        'tenant-suppression',
        'identity-scope',
        'dkim-signing',
        'mail-from',
        'submission-tls',
        'opportunistic-tls',
        'delivery-tls',
        'end-to-end',
      ],
      add: [
        {
          id: 'sender-block-list',
          layer: 'platform',
          name: 'Block known spam sources',
          owner: 'aws',
          duty: 'SES maintains a block list of IP addresses known to send spam, which includes those listed by Spamhaus. It blocks mail from them unless they are in your allow list.',
          sources: [
            {
              page: 'receiving',
              at: [
                'Amazon SES maintains its … to your allow list',
                'in the Amazon SES … your allow list',
              ],
            },
          ],
          controls: ['si-8', 'sc-7'],
        },
        {
          id: 'mail-checks',
          layer: 'platform',
          name: 'Authenticate mail and scan its content',
          owner: 'aws',
          duty: 'SES authenticates each received email with SPF, DKIM and DMARC. If scanning is enabled, SES scans the email’s content for spam and malware. SES provides the results to receipt rules.',
          sources: [
            {
              page: 'receiving',
              at: [
                'If content scanning is … spam and malware',
                'authenticates each received email … receipt rule actions',
                'using SPF, DKIM and DMARC',
              ],
            },
          ],
          controls: ['si-8', 'si-3'],
        },
        {
          id: 'receipt-rules',
          layer: 'application',
          name: 'Write receipt rules',
          owner: 'customer',
          duty: 'Write rules in a rule set; only one rule set is active at any time. Without recipient conditions, a rule’s actions apply to everything that belongs to your verified domains. Such conditions match the envelope recipients, not `To` or `Cc`.',
          sources: [
            {
              page: 'receiving',
              at: [
                'Recipient conditions are evaluated … the email content',
                'if you do not … your verified domains',
                'You can define multiple … at any time',
              ],
            },
          ],
          controls: ['cm-6', 'ac-4'],
        },
        {
          id: 'content-scanning',
          layer: 'application',
          name: 'Scan received mail for spam and malware',
          owner: 'customer',
          duty: 'For each receipt rule, choose whether content is scanned for spam and malware. The setting is “Spam and virus scanning” in the console and `ScanEnabled` in the API. AWS’s developer guide calls scanning the default; its API reference gives `false`.',
          setting: {
            state: 'on-by-default',
            changedBy: 'customer',
            doors: { api: 'off-by-default' },
          },
          switchOf: 'mail-checks',
          sources: [
            {
              page: 'receiving',
              at: [
                'defaultSesScansContentMalware',
                'To disable content scanning … using the console',
              ],
            },
            { page: 'receiptRule', at: 'messagesReceiptValueFalse' },
          ],
          controls: ['si-3', 'si-8'],
          evidence: ['ses-malware-scanning-enabled'],
        },
        {
          id: 'verdicts',
          layer: 'application',
          name: 'Act on scan and authentication results',
          owner: 'customer',
          duty: 'You can act on the results of authentication and content scanning in receipt rules. For example, use AWS Lambda to send bounces only when messages fail DKIM authentication or are identified as spam.',
          sources: [
            {
              page: 'receiving',
              at: [
                'authentication and content scanning … receipt rules evaluation',
                'you can use AWS … identified as spam',
              ],
            },
          ],
          controls: ['si-8', 'si-3'],
        },
        {
          id: 'ip-filters',
          layer: 'access',
          name: 'Filter senders by IP address',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If you want, accept or block mail by IP address. To get mail only from a finite list of known addresses, block `0.0.0.0/0` and allow the addresses that you trust. No logs show which addresses are blocked: the sender needs to inform you.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'receiving',
              at: [
                'IP address filters are … of IP addresses',
                'Since there are no … to inform you',
                'If you only want … that you trust',
              ],
            },
          ],
          controls: ['sc-7', 'si-8'],
        },
        {
          id: 'target-policies',
          layer: 'access',
          name: 'Permissions for SES to deliver mail',
          owner: 'customer',
          duty: 'Create policies that give SES permission if a rule delivers mail to a bucket or publishes to a topic that you do not own. The same applies if the rule triggers a function or uses a customer managed key.',
          sources: [{ page: 'receiving', at: 'If you want your … those AWS services' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'incoming-tls',
          layer: 'data',
          name: 'Require TLS for incoming mail',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'If mail has to arrive over TLS, set `TlsPolicy` of the receipt rule to `Require`. SES then bounces emails that it does not receive over TLS. The default is `Optional`.',
          setting: 'off-by-default',
          sources: [
            { page: 'receiptRule', at: 'Specifies whether Amazon SES … default is Optional' },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'mail-encryption',
          layer: 'data',
          name: 'Encrypt mail before it is stored',
          owner: 'aws',
          duty: 'If the S3 action specifies a KMS key, SES encrypts mail with the Amazon S3 encryption client. It does so before it submits the mail to S3 for storage.',
          sources: [{ page: 's3Action', at: 'Your mail is encrypted … S3 for storage' }],
          controls: ['sc-28'],
        },
        {
          id: 'stored-mail',
          layer: 'data',
          name: 'Turn on encryption of stored mail',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'Specify a KMS key in the S3 action; without a key, SES does not encrypt your emails. SES can encrypt only mail that it delivers to S3. After you retrieve encrypted emails, you must decrypt them on your side.',
          setting: 'off-by-default',
          switchOf: 'mail-encryption',
          sources: [
            {
              page: 'receiving',
              at: [
                'Amazon SES uses client-side … from Amazon S3',
                'can encrypt the emails … an S3 bucket',
              ],
            },
            { page: 's3Action', at: 'If you do not … encrypt your emails' },
          ],
          controls: ['sc-28', 'sc-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who warms up dedicated addresses (standard)',
      finding:
        'The page on dedicated addresses says that you must warm up standard ones with a daily increasing amount of email. The page on warming up says that SES does so automatically by default, over 45 days, until you disable it. The catalogue follows the page on warming up.',
      sources: [
        { page: 'addresses', at: 'you must warm up … increases every day' },
        { page: 'warming', at: 'requestDedicatedEnabledDefault' },
      ],
    },
    {
      topic: 'How much mail maintains a dedicated address’s reputation',
      finding:
        'The page on dedicated addresses advises several hundred emails within 24 hours at least once a month for each provider. The page on warming up advises around 1,000 emails every day to each provider, from each address. The catalogue follows the page on dedicated addresses, which concerns both kinds of these addresses.',
      sources: [
        { page: 'addresses', at: 'ispOnceMonth' },
        { page: 'warming', at: 'you should send around … you use with SES' },
      ],
    },
    {
      topic: 'Whether received mail is scanned by default',
      finding:
        'The guide to receiving says that SES scans the content of received mail by default. To stop scanning, you set `ScanEnabled` to `false`, or clear a check box. The API reference gives `false` as the default of `ScanEnabled`. The catalogue shows the guide’s default, with the API as an exception.',
      sources: [
        { page: 'receiving', at: 'defaultSesScansContentMalware' },
        { page: 'receiptRule', at: 'messagesReceiptValueFalse' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon Simple Email Service',
    },
    warming: {
      path: 'dedicated-ip-warming',
      title: 'Warming up dedicated IP addresses (standard)',
      passages: {
        requestDedicatedEnabledDefault: 'When you request dedicated … enabled by default',
      },
    },
    managed: {
      path: 'managed-dedicated-sending',
      title: 'Dedicated IP addresses (managed) for Amazon SES',
    },
    receiptRule: {
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference/API_ReceiptRule.html',
      title: 'ReceiptRule',
      passages: { messagesReceiptValueFalse: 'messages that this receipt … value is false' },
    },
    atRest: {
      path: 'encryption-rest',
      title: 'Data encryption at rest for Amazon SES',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Simple Email Service',
      passages: { defaultMessageUnencrypted: 'By default, Amazon SES … the message unencrypted' },
    },
    review: { path: 'faqs-enforcement', title: 'Amazon SES Sending review process FAQs' },
    addresses: {
      path: 'dedicated-ip',
      title: 'Dedicated IP addresses for Amazon SES',
      passages: { ispOnceMonth: 'For each ISP with … once per month' },
    },
    suppression: {
      path: 'sending-email-suppression-list',
      title: 'Using the Amazon SES account-level suppression list',
    },
    identities: {
      path: 'creating-identities',
      title: 'Creating and verifying identities in Amazon SES',
    },
    protocols: { path: 'security-protocols', title: 'Amazon SES and security protocols' },
    receiving: {
      path: 'receiving-email-concepts',
      title: 'Amazon SES email receiving concepts and use cases',
      passages: { defaultSesScansContentMalware: 'By default SES scans … content for malware' },
    },
    s3Action: {
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference/API_S3Action.html',
      title: 'S3Action',
    },
  },
});
