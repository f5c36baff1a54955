import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS B2B Data Interchange',
  shortName: 'B2B Data Interchange',
  summary:
    'EDI documents made readable and back: AWS matches, transforms and acknowledges, and your buckets, policies and keys hold the documents.',
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
    'patch-code': 'You bring templates for the mapping, and no code or image.',
    'back-up': 'Input, output and instruction documents are in Amazon S3 buckets of yours.',
  },
  override: {
    'service-software': {
      name: 'Run and patch B2B Data Interchange',
      owner: 'aws',
      duty: 'Operate the platform of B2B Data Interchange, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Give users the permissions that their duties need. For encryption with KMS keys, the role policy attached to the user, and the session policy if there is one, must grant the required KMS permissions.',
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
      name: 'Control documents, delete resources',
      owner: 'customer',
      duty: 'Keep control of your content. As AWS strongly recommends, never put confidential or sensitive information into tags or free-form text fields. You can delete the capabilities, partnerships, profiles and transformers that you create.',
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
      name: 'Demand TLS 1.2 of callers',
      owner: 'aws',
      duty: 'Require TLS 1.2 of those who communicate with the service; TLS 1.3 is recommended.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'zone-redundancy',
      layer: 'platform',
      name: 'Spread over Availability Zones',
      owner: 'aws',
      duty: 'Run redundant, scaling fleets in up to three Availability Zones, without an action of yours.',
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
      name: 'Keep mapping content from the models',
      owner: 'aws',
      duty: 'In AI-assisted mapping, which uses Amazon Bedrock, neither improve base models with your content nor share it with model providers.',
      sources: [{ page: 'dataProtection', at: 'With Amazon Bedrock, your … any model providers' }],
      controls: ['sc-4'],
    },
    {
      id: 'document-buckets',
      layer: 'data',
      name: 'Buckets for the documents',
      owner: 'customer',
      duty: 'Set up Amazon S3 buckets for input, output and instruction documents, in the account and the Region of the one who uses the service.',
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
      name: 'Set the default encryption of buckets',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Choose the bucket’s default encryption, with S3 managed keys or with KMS: the service uses what you set there.',
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
      name: 'Read the logs, set alarms',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Look for failed matches, acknowledgements and deliveries in CloudWatch Logs, and set alarms on thresholds.',
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
        'A file in the input bucket starts the work: the service finds the capability and its profile, and delivers to the output bucket.',
      add: [
        {
          id: 'capability-match',
          layer: 'platform',
          name: 'Match, transform and acknowledge',
          owner: 'aws',
          duty: 'Attempt to match an incoming file with one of your trading capabilities, generate acknowledgements when an EDI document is transformed, and attempt to write the result to your output location.',
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
          name: 'Switch on events of the input bucket',
          owner: 'customer',
          duty: 'Enable EventBridge notifications for the input bucket, and wait at least 5 minutes before you place files in it.',
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
          name: 'Policies of input and output bucket',
          owner: 'customer',
          duty: 'Configure the policies of the input and output buckets: copy an example policy, or the policy that is offered when you create a trading capability.',
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
          name: 'Key policies for KMS buckets',
          owner: 'customer',
          duty: 'With SSE-KMS or DSSE-KMS, let the service use the keys of both buckets by their policies. That takes a customer managed key: an AWS managed key’s policy cannot be edited.',
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
          name: 'Permit the cleanup of temporary files',
          owner: 'customer',
          duty: 'Allow s3:DeleteObject in the output bucket. Without it, temporary files stay there and cost storage; they can be up to ten times larger than the X12 input.',
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
          name: 'Write logs per profile',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Write entries of a profile with logging to its own log group, and to the default one where an EDI file cannot be processed correctly, since then no profile is known.',
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
          name: 'Keep the profile’s logging, or turn it off',
          owner: 'customer',
          duty: 'Choose whether to turn off logging when you create a profile: it is enabled by default.',
          setting: 'on-by-default',
          switchOf: 'profile-log-writing',
          sources: [{ page: 'logs', at: 'When you create a … for the profile' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'transformer-job',
      name: 'Transformer job by API',
      summary:
        'Your program calls StartTransformerJob: no trading capability is involved, and the log cannot be turned off.',
      add: [
        {
          id: 'transformer-log',
          layer: 'data',
          name: 'Log each transformer job',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Write entries to the log group of all transformers when StartTransformerJob is called. A transformer that a trading capability invokes writes none there.',
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
