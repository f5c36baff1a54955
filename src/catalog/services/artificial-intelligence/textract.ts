import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Textract',
  shortName: 'Textract',
  summary:
    'AWS runs models that read text, forms and tables out of documents. You choose where results go and who reads them.',
  guide: 'https://docs.aws.amazon.com/textract/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'OCR',
    'document analysis',
    'document text detection',
    'Custom Queries',
    'Textract adapter',
    'Analyze Lending',
    'invoice extraction',
  ],
  aws: { iamServicePrefix: 'textract' },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'vpc-endpoint', 'activity-trail', 'default-encryption', 'key-choice'],
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Maintain control over the documents that you submit. AWS strongly recommends that you put no confidential or sensitive information, such as customers’ email addresses, into free-form fields. Such information may be picked up for diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … in diagnostic logs',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Textract communicates exclusively through HTTPS endpoints. It uses TLS to encrypt communication between the service and the agent. It uses VPC endpoints between the microservices that process a document.',
      sources: [
        { page: 'protection', at: 'Amazon Textract communicates exclusively … by Amazon Textract' },
        { page: 'encryption', at: 'For data in transit, … processes a document' },
      ],
    },
  },
  add: [
    {
      id: 'input-encryption',
      layer: 'data',
      name: 'Encrypt input documents in S3',
      owner: 'customer',
      duty: 'Choose SSE-S3 or SSE-KMS for documents that you pass from your buckets. With SSE-KMS, the key has its own permissions, and its use leaves an audit trail.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Input documents passed from … you access them',
            'Amazon Textract uses two … Keys (SSE-S3)',
            '(SSE-KMS) is similar to … and by whom',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'AWS AI services may use and store customer content for service improvement. For this purpose, they may also store the content in another Region. After an opt-out, AWS deletes the copies that were stored for this purpose.',
      sources: [
        {
          page: 'optOut',
          at: ['AWS AI services may … using the service', 'opt out, any copies … are deleted'],
        },
        { page: 'optOutAll', at: 'Amazon Textract' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your documents to improve the service, attach an AI services opt-out policy in AWS Organizations. Member accounts cannot update the policy.',
      switchOf: 'content-use',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy' },
        { page: 'optOutAll', at: 'You can opt your … cannot update the policy' },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'call-logging',
      layer: 'data',
      name: 'Log API and user activity',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'AWS recommends that you set up API and user activity logging with AWS CloudTrail.',
      sources: [{ page: 'protection', at: 'Set up API and … with AWS CloudTrail' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'analysis',
      name: 'Document analysis',
      summary:
        'AWS’s own models read your documents. By default, Textract keeps the results of jobs for 7 days.',
      notAsked: {
        'back-up':
          'You can retrieve the results of jobs for 7 days. Store what you need for longer in your S3 bucket.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Textract encrypts the results of asynchronous calls in a bucket that it owns. If you specified your own bucket and no key, Textract encrypts the results with the AWS managed key for S3.',
          sources: [
            {
              page: 'jobs',
              at: ['resultsOutputConfigArgument', 'additionallySetKeyAmazonS3'],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want the output in your bucket encrypted with a customer managed key, set `KMSKeyID` to this key. You then need the `Decrypt`, `ReEncrypt`, `GenerateDataKey` and `DescribeKey` permissions for the key.',
          sources: [
            {
              page: 'jobs',
              at: ['additionallySetKeyAmazonS3', 'beforeParameterDecide'],
            },
          ],
        },
      },
      add: [
        {
          id: 'result-retention',
          layer: 'data',
          name: 'Keep job results for 7 days',
          owner: 'aws',
          duty: 'Unless you specify a bucket, Textract stores the results of asynchronous calls internally for 7 days. You can get these results only through the Get operations.',
          sources: [
            {
              page: 'jobs',
              at: ['resultsOutputConfigArgument', 'defaultAmazonApiOperations'],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'output-delivery',
          layer: 'data',
          name: 'Deliver results to your bucket',
          owner: 'aws',
          duty: 'Textract sends the output of a job to the bucket and prefix that `OutputConfig` specifies.',
          sources: [{ page: 'jobs', at: 'With OutputConfig enabled, you … download your results' }],
          controls: ['si-12'],
        },
        {
          id: 'output-bucket',
          layer: 'data',
          name: 'Send results to your bucket',
          owner: 'customer',
          duty: 'If you want results in your own bucket, set `OutputConfig`. Make sure that you have the `PutObject` permission for the bucket.',
          setting: 'off-by-default',
          switchOf: 'output-delivery',
          sources: [
            {
              page: 'jobs',
              at: ['defaultAmazonApiOperations', 'beforeParameterDecide'],
            },
          ],
          controls: ['si-12', 'ac-3'],
        },
        {
          id: 'notification-role',
          layer: 'access',
          name: 'Role for SNS notifications',
          owner: 'customer',
          duty: 'If you want notifications through your SNS topic, create the service role that Textract uses to publish to the topic. In the role’s trust policy, limit Textract’s access to the resources that you use.',
          sources: [
            {
              page: 'jobs',
              at: [
                'You give Amazon Textract … IAM service role',
                'If you have configured … IAM service role',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'custom-queries',
      name: 'Custom Queries adapters',
      summary:
        'You train an adapter on sample documents. AWS deletes the training content afterwards.',
      unanswered: {
        'back-up': 'AWS’s page “Resilience in Amazon Textract” mentions no backup of an adapter.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest and in transit',
          owner: 'aws',
          duty: 'Textract encrypts the content used to generate an adapter, both at rest and in transit. By default, it uses AWS owned KMS keys.',
          sources: [
            {
              page: 'protection',
              at: [
                'The content is encrypted … and in transit',
                'By default, the content … AWS KMS keys',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want to encrypt the training content of an adapter version with a customer managed key, provide a `KMSKeyId` when you create the version.',
          sources: [{ page: 'protection', at: 'If a KMSKeyId is … managed CMK provided' }],
        },
      },
      add: [
        {
          id: 'training-content',
          layer: 'platform',
          name: 'Delete training content',
          owner: 'aws',
          duty: 'Textract processes the content internally for the duration of the training, in the Region where you train. It deletes the content after training completes. Training images, pre-labeling results and annotations are neither logged nor retained, even for debugging.',
          sources: [
            {
              page: 'protection',
              at: [
                'Any content used for … of the training',
                'The content is stored … once training completes',
                'Customer content (training images, … for debugging purposes',
              ],
            },
          ],
          controls: ['si-12', 'sc-4'],
        },
        {
          id: 'adapter-updates',
          layer: 'platform',
          name: 'Automatic adapter updates',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'When you create an adapter, use the `AutoUpdate` argument to choose whether the adapter is updated automatically.',
          sources: [
            { page: 'createAdapter', at: 'Finally, you can choose … the AutoUpdate argument' },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'annotation-review',
          layer: 'application',
          name: 'Review annotations before training',
          owner: 'customer',
          duty: 'After auto-labeling is complete, review the annotations document by document in the console. Start the training after your review.',
          sources: [
            {
              page: 'createVersion',
              at: [
                'Wait until the auto-labeling is complete',
                'After you review all … the new adapter',
              ],
            },
          ],
          controls: ['si-10'],
        },
        {
          id: 'training-access',
          layer: 'access',
          name: 'Permissions to create adapter versions',
          owner: 'customer',
          duty: 'Grant the IAM permissions that `CreateAdapterVersion` requires, and specify the bucket that contains the dataset.',
          sources: [
            {
              page: 'createVersion',
              at: [
                'use the DatasetConfig to … the adapter on',
                'Running this operation requires … IAM permissions',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data Protection in Amazon Textract' },
    encryption: { path: 'encryption', title: 'Encryption in Amazon Textract' },
    jobs: {
      path: 'api-async',
      title: 'Calling Amazon Textract Asynchronous Operations',
      passages: {
        resultsOutputConfigArgument:
          "Results of asynchronous calls … operation's OutputConfig argument",
        additionallySetKeyAmazonS3: 'Additionally, you can set … key for Amazon S3',
        beforeParameterDecide: 'Before using this parameter, … decide to use it',
        defaultAmazonApiOperations: 'By default, Amazon Textract … the Get API operations',
      },
    },
    createAdapter: { path: 'textract-create-adapter', title: 'Create an Adapter' },
    createVersion: { path: 'textract-create-adapter-version', title: 'Create adapter version' },
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
