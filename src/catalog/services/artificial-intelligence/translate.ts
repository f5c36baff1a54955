import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Translate',
  shortName: 'Translate',
  summary:
    'Machine translation behind an API. AWS runs the models and encrypts. You are responsible for roles, keys and terminologies.',
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
      duty: 'Translate encrypts each custom terminology when it is created, so that it is accessible to you only. Unless you choose a key, it uses AWS encryption.',
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
      name: 'Choose the terminology’s key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Keep AWS encryption, or specify an encryption key. You can choose a key associated with your account, or enter the ARN of another key.',
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
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'AWS’s AI services may use and store customer content to improve the service. AWS might store the content outside the Region of use. When you opt out, AWS deletes copies kept for that purpose.',
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
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your texts to improve the service, or store them in another Region for this purpose, opt out. Attach an AI services opt-out policy in AWS Organizations.',
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
      summary: 'Text is returned with the call. If you have a terminology, the service keeps it.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon Translate” mentions no backup of a terminology.',
      },
    },
    {
      id: 'batch',
      name: 'Batch translation',
      summary: 'A job reads and writes your buckets with your role, and encrypts what it writes.',
      traits: ['default-encryption', 'key-choice'],
      notAsked: {
        'back-up': 'Input and output are in your S3 buckets: see who backs up data in S3.',
      },
      override: {
        'terminology-encryption': { owner: 'aws', remove: ['answers'] },
        'terminology-key': { owner: 'customer', remove: ['answers'] },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Translate encrypts the output in your bucket with SSE-KMS, by default with an AWS managed key. It uses an EBS volume that is encrypted with the default key.',
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
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want a customer managed key, give the service role permissions for the key, in the role and in the key policy. Then choose this key when you run the job. For a key of another account, update both the role and the key policy.',
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
          duty: 'Translate uses your parallel data at runtime to produce customized output. Training a custom model is unnecessary.',
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
          duty: 'You can add parallel data, which is your example translations, to jobs. If you do, update it as your requirements change. Customizing with parallel data, called Active Custom Translation, is available in three Regions.',
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
          name: 'Service role',
          owner: 'customer',
          duty: 'Provide a role that grants read access to the input folder and its sub-folders, and read and write access to the output bucket. With the AWS CLI or API, you provide the role’s ARN. The console can create the role for you.',
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
          name: 'Trust policy of the service role',
          owner: 'customer',
          duty: 'Let `translate.amazonaws.com` assume the role. To mitigate the confused deputy problem, AWS recommends that you verify the account that uses the trust policy. AWS’s example uses `aws:SourceArn` and `aws:SourceAccount`.',
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
          name: 'Region of input and output buckets',
          owner: 'customer',
          duty: 'Keep the input and output buckets in the AWS Region of the API endpoint that you call. Keep the input files in a folder.',
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
          duty: 'To encrypt the input documents at rest, you can use the SSE-S3 option of Amazon S3.',
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
