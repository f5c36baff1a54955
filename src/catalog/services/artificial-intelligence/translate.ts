import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Translate',
  shortName: 'Translate',
  summary:
    'Machine translation behind an API: AWS runs the models and encrypts, and roles, keys and terminologies are yours.',
  guide: 'https://docs.aws.amazon.com/translate/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'machine translation',
    'custom terminology',
    'parallel data',
    'Active Custom Translation',
    'document translation',
    'localization',
  ],
  aws: { iamServicePrefix: 'translate' },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'vpc-endpoint', 'activity-trail'],
  add: [
    {
      id: 'terminology-encryption',
      layer: 'data',
      name: 'Encrypt custom terminologies',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt each custom terminology when it is created, so that it is accessible to you only; with AWS encryption unless you choose a key.',
      sources: [
        {
          page: 'terminology',
          at: [
            'When created, each custom … only by you',
            'AWS encryption is the … your information',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'terminology-key',
      layer: 'data',
      name: 'Choose a key for a terminology',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Stay with AWS encryption, or name an encryption key: one associated with your account, or another by its ARN.',
      sources: [
        {
          page: 'terminology',
          at: [
            'Using an encryption key … keys to use',
            'displays an input field … the encryption key',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of texts to improve the service',
      owner: 'aws',
      duty: 'Possibly use and store customer content to improve the service, which AWS’s AI services may do; it might be stored outside the Region of use. When you opt out, delete copies kept for that purpose.',
      sources: [
        {
          page: 'optOut',
          at: ['AWS AI services may … using the service', 'opt out, any copies … are deleted'],
        },
        { page: 'optOutAll', at: 'Amazon Translate' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out with an organization policy',
      owner: 'customer',
      duty: 'Attach an AI services opt-out policy in AWS Organizations if your texts should not be used, or stored in another Region, for service improvement.',
      switchOf: 'content-use',
      sources: [
        { page: 'optOut', at: ['For this purpose, we … opt-out policy'] },
        { page: 'optOutAll', at: 'by creating and attaching … opt-out policy' },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'real-time',
      name: 'Real-time translation',
      summary:
        'Text comes back with the call; a terminology, if you have one, is kept by the service.',
      unanswered: {
        'back-up': 'The pages that were read do not say who takes backups of a terminology.',
      },
    },
    {
      id: 'batch',
      name: 'Batch translation',
      summary:
        'A job reads and writes your buckets with a role of yours, and encrypts what it writes.',
      traits: ['default-encryption', 'key-choice'],
      notAsked: {
        'back-up': 'Input and output lie in S3 buckets of yours: backups are their matter.',
      },
      override: {
        'terminology-encryption': { owner: 'aws', remove: ['answers'] },
        'terminology-key': { owner: 'customer', remove: ['answers'] },
        'encryption-at-rest': {
          name: 'Encrypt translation output',
          owner: 'aws',
          duty: 'Encrypt the output in your bucket by SSE-KMS, by default with an AWS managed key, and use an EBS volume that is encrypted with the default key.',
          sources: [
            {
              page: 'encryption',
              at: [
                'To encrypt the output … provided by Amazon S3',
                'By default, Amazon Translate … only by AWS',
                'Amazon Translate also uses … the default key',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose a key of yours for the output',
          owner: 'customer',
          duty: 'Choose a customer managed key when you run the job, after the service role has permissions for it and the key policy grants them to the role. For a key of another account, update both role and key policy.',
          sources: [
            {
              page: 'encryption',
              at: [
                'Optionally, you can choose … your AWS account',
                'Before you can use … policy in AWS KMS',
              ],
            },
            { page: 'prerequisites', at: 'Your key must have … Amazon S3 bucket' },
          ],
        },
      },
      add: [
        {
          id: 'parallel-data-use',
          layer: 'platform',
          name: 'Apply parallel data at runtime',
          owner: 'aws',
          duty: 'Use your parallel data at runtime to produce customized output, so that training a custom model is unnecessary.',
          sources: [
            {
              page: 'parallelData',
              at: [
                'When you run these … machine translation output',
                'training a custom model is unnecessary',
              ],
            },
          ],
          controls: ['si-10'],
        },
        {
          id: 'parallel-data',
          layer: 'application',
          name: 'Keep parallel data current',
          owner: 'customer',
          duty: 'If you add parallel data, your example translations, to jobs, update it as your requirements change. Customizing with parallel data, called Active Custom Translation, is available in three Regions.',
          sources: [
            {
              page: 'parallelData',
              at: [
                'As your translation requirements … your parallel data',
                'Active Custom Translation is … Europe (Ireland)',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'job-role',
          layer: 'access',
          name: 'Service role of jobs',
          owner: 'customer',
          duty: 'Have a role that grants read access to the input folder and its sub-folders, and read and write access to the output bucket. By AWS CLI or API you provide its ARN; the console can create it for you.',
          sources: [
            {
              page: 'prerequisites',
              at: [
                'Read access to your … in Amazon S3',
                'Read and write access to your output bucket',
                'When you create a … in your request',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'role-trust',
          layer: 'access',
          name: 'Trust policy of that role',
          owner: 'customer',
          duty: 'Let translate.amazonaws.com assume the role, and verify the account that uses the trust policy, as AWS recommends against the confused deputy problem: its example uses aws:SourceArn and aws:SourceAccount.',
          sources: [
            {
              page: 'prerequisites',
              at: [
                'This trust policy must … sts:AssumeRole action',
                'We recommend that you … the source account',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'job-buckets',
          layer: 'data',
          name: 'Buckets in the Region of the API',
          owner: 'customer',
          duty: 'Keep the buckets of input and output in the AWS Region of the API endpoint that you call, and the input files in a folder.',
          sources: [
            {
              page: 'prerequisites',
              at: [
                'The Amazon S3 buckets … you are calling',
                'Your input files must … Amazon S3 bucket',
              ],
            },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'input-encryption',
          layer: 'data',
          name: 'Encrypt input documents in S3',
          owner: 'customer',
          duty: 'Use the SSE-S3 option of Amazon S3 if you want to encrypt the input documents at rest.',
          sources: [
            { page: 'encryption', at: 'To encrypt these documents … managed by Amazon S3' },
          ],
          controls: ['sc-28'],
        },
      ],
    },
  ],
  pages: {
    encryption: { path: 'encryption-at-rest', title: 'Encryption at rest' },
    terminology: { path: 'protect-terminology', title: 'Encrypting your terminology' },
    prerequisites: { path: 'async-prereqs', title: 'Prerequisites for batch translation jobs' },
    parallelData: {
      path: 'customizing-translations-parallel-data',
      title: 'Customizing your translations with parallel data (Active Custom Translation)',
    },
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
  },
});
