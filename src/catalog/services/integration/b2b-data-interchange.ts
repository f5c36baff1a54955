import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS B2B Data Interchange',
  shortName: 'B2B Data Interchange',
  summary:
    'B2B Data Interchange makes EDI documents readable, and turns data back into EDI. AWS matches, transforms and acknowledges documents. They stay in your buckets, under your policies and keys.',
  guide: 'https://docs.aws.amazon.com/b2bi/latest/userguide/',
  read: '2026-11-26',
  aliases: ['B2Bi', 'EDI', 'X12', 'electronic data interchange', 'trading partner', 'transformer'],
  aws: {
    iamServicePrefix: 'b2bi',
    cloudFormationPrefixes: ['AWS::B2BI'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint'],
  profile: { keepsData: false },
  notAsked: {
    'patch-code': 'You bring templates for the mapping, but no code or image.',
    'back-up':
      'Input, output and instruction documents are in your S3 buckets: see who backs up data in S3.',
  },
  override: {
    'service-software': {
      name: 'Run and patch B2B Data Interchange',
      owner: 'aws',
      duty: 'AWS operates the platform of B2B Data Interchange. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Give users the permissions that their duties need. If you use encryption with KMS keys, grant the required KMS permissions in the role policy attached to the user. If there is a session policy, it must grant these permissions too.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'each user is given … their job duties',
            'Update the AWS Identity … required AWS KMS permissions',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Content and deletion of resources',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you never put confidential or sensitive information into tags or free-form text fields. You can delete the capabilities, partnerships, profiles and transformers that you create.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'You can delete the … Deleting a transformer',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Require TLS 1.2 from callers',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 from clients that communicate with the service, and recommends TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'zone-redundancy',
      layer: 'platform',
      name: 'Run across Availability Zones',
      owner: 'aws',
      duty: 'AWS runs redundant, scaling fleets in up to three Availability Zones. You do not need to take any action for this.',
      sources: [
        {
          page: 'resilience',
          at: [
            'supports up to 3 … and transfer requests',
            'This redundancy is provided automatically',
          ],
        },
      ],
      controls: ['cp-10', 'cp-2'],
    },
    {
      id: 'mapping-privacy',
      layer: 'platform',
      name: 'Keep mapping content out of base models',
      owner: 'aws',
      duty: 'AI-assisted mapping uses Amazon Bedrock. In this mapping, AWS neither uses your content to improve base models nor shares your content with model providers.',
      sources: [{ page: 'dataProtection', at: 'With Amazon Bedrock, your … any model providers' }],
      controls: ['sc-4'],
    },
    {
      id: 'document-buckets',
      layer: 'data',
      name: 'Document buckets',
      owner: 'customer',
      duty: 'Set up Amazon S3 buckets for input, output and instruction documents. The buckets must be in the same account and Region as the user of the service.',
      sources: [
        {
          page: 'prerequisites',
          at: [
            'B2B Data Interchange requires … and instruction documents',
            'bucket must be in … in the same region',
          ],
        },
      ],
      controls: ['ac-3', 'cp-9'],
    },
    {
      id: 'bucket-encryption',
      layer: 'data',
      name: 'Default encryption of the buckets',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Choose the default encryption of each bucket, either with S3 managed keys or with KMS. The service uses the encryption that you set on the bucket.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'uses the default encryption … encrypt your data',
            'When you enable encryption … managed keys (SSE-KMS)',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'log-watch',
      layer: 'data',
      name: 'Check the logs and set alarms',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Look in CloudWatch Logs for failed matches, acknowledgements and deliveries. You can also set alarms on thresholds.',
      sources: [
        {
          page: 'logs',
          at: [
            'You can also set … those thresholds are met',
            'The following matrix describes … in CloudWatch logs',
          ],
        },
      ],
      controls: ['au-6', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'trading-capability',
      name: 'Trading capability',
      summary:
        'A file in the input bucket starts the work. The service finds the trading capability and its profile, and delivers the result to the output bucket.',
      add: [
        {
          id: 'capability-match',
          layer: 'platform',
          name: 'Match, transform and acknowledge files',
          owner: 'aws',
          duty: 'The service attempts to match an incoming file with one of your trading capabilities. When an EDI document is transformed, the service generates acknowledgements. It attempts to write the result to your output location.',
          sources: [
            {
              page: 'logs',
              at: [
                'The service attempts to … trading capability resources',
                'The service generates acknowledgements … document is transformed',
                'the system attempts to … designated output location',
              ],
            },
          ],
          controls: ['si-10', 'au-10'],
        },
        {
          id: 'input-events',
          layer: 'application',
          name: 'Turn on events for the input bucket',
          owner: 'customer',
          duty: 'Enable EventBridge notifications for the input bucket. Wait at least 5 minutes before you place files in it.',
          sources: [
            {
              page: 'prerequisites',
              at: [
                'You must enable Amazon … input S3 bucket',
                'After enabling EventBridge, wait … to take effect',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'bucket-policies',
          layer: 'access',
          name: 'Policies of the input and output buckets',
          owner: 'customer',
          duty: 'Configure the policies of the input and output buckets. You can copy an example policy, or the policy that the service offers when you create a trading capability.',
          sources: [
            {
              page: 'prerequisites',
              at: [
                'you must configure S3 … your trading capabilities',
                'Follow these steps to … input and output buckets',
                'Copy an example policy … the copied policy',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'key-policies',
          layer: 'access',
          name: 'Key policy',
          owner: 'customer',
          duty: 'If the buckets use SSE-KMS or DSSE-KMS, their key policies must allow the service to use the keys of both buckets. Use customer managed keys, because the policy of an AWS managed key cannot be edited.',
          sources: [
            {
              page: 'prerequisites',
              at: [
                'If you use SSE-KMS … KMS key policies',
                'use AWS managed key … customer managed key instead',
              ],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'temporary-files',
          layer: 'data',
          name: 'Allow the cleanup of temporary files',
          owner: 'customer',
          duty: 'Allow `s3:DeleteObject` in the output bucket. Without this permission, temporary files remain there and incur storage costs. They can be up to ten times larger than the X12 input.',
          sources: [
            {
              page: 'prerequisites',
              at: [
                'Your output bucket policies … cleanup of temporary files',
                'Temporary files remain in … the input X12 file',
              ],
            },
          ],
          controls: ['si-12', 'ac-6'],
        },
        {
          id: 'profile-log-writing',
          layer: 'data',
          name: 'Write logs for each profile',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'If logging is on for a profile, the service writes log entries to a log group for that profile. If the service cannot process an EDI file correctly, no profile is known, and the entries go to the default log group.',
          sources: [
            {
              page: 'logs',
              at: [
                'Entries to this log … be processed correctly',
                'If EDI processing fails, … profile log group',
              ],
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'profile-logging',
          layer: 'data',
          name: 'Profile logging',
          owner: 'customer',
          duty: 'When you create a profile, choose whether to turn off logging. Logging is enabled by default.',
          setting: 'on-by-default',
          switchOf: 'profile-log-writing',
          sources: [{ page: 'logs', at: 'When you create a … for the profile' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'transformer-job',
      name: 'Transformer job through the API',
      summary:
        'Your program calls `StartTransformerJob`. The job uses no trading capability, and its log cannot be turned off.',
      add: [
        {
          id: 'transformer-log',
          layer: 'data',
          name: 'Log each transformer job',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'When `StartTransformerJob` is called, the service writes entries to the log group for all transformers. If a trading capability invokes a transformer, the service writes no entries to this log group.',
          setting: 'always-on',
          sources: [
            {
              page: 'logs',
              at: [
                'log group for all … transformers is always enabled',
                'Entries to this log group are created when',
              ],
            },
          ],
          controls: ['au-12'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS B2B Data Interchange',
    },
    prerequisites: {
      path: 'b2bi-prereq',
      title: 'Prerequisites for using AWS B2B Data Interchange',
    },
    logs: {
      path: 'monitoring-cloudwatch',
      title: 'Monitoring AWS B2B Data Interchange with Amazon CloudWatch',
    },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS B2B Data Interchange',
    },
  },
});
