import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Data Exchange',
  shortName: 'Data Exchange',
  summary:
    'Data Exchange passes data sets from one account to others. AWS transfers them and controls access. The owner is responsible for their content.',
  guide: 'https://docs.aws.amazon.com/data-exchange/latest/userguide/',
  read: '2026-11-26',
  aliases: ['ADX', 'data marketplace', 'data grant', 'data product', 'third-party data'],
  aws: {
    iamServicePrefix: 'dataexchange',
    terraformPrefixes: ['aws_dataexchange_'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'As a best practice, restrict access to the appropriate subset of users. Ensure that users, groups and roles who use your account have the right permissions.',
      sources: [{ page: 'protection', at: 'As a best practice, … the right permissions' }],
    },
  },
  add: [
    {
      id: 'entitled-view',
      layer: 'platform',
      name: 'Give recipients a read-only view',
      owner: 'aws',
      duty: 'When a data grant is created or a product is published, Data Exchange creates a read-only view of the owner’s data set. Data Exchange makes the view available to those with an active data grant or subscription.',
      sources: [{ page: 'dataSets', at: 'Entitled data sets are … to the product' }],
      controls: ['ac-3'],
    },
    {
      id: 'revision-publication',
      layer: 'platform',
      name: 'Publish and lock revisions',
      owner: 'aws',
      duty: 'Data Exchange automatically publishes a finalized revision to the owner’s data grants or products. After a revision is published, it can be revoked but not otherwise changed.',
      sources: [{ page: 'dataSets', at: 'A finalized revision published … grants or products' }],
      controls: ['cm-3', 'si-7'],
    },
    {
      id: 'product-removal',
      layer: 'platform',
      name: 'Remove products that breach the rules',
      owner: 'aws',
      duty: 'AWS removes products that breach the publishing guidelines. AWS may also suspend the provider.',
      sources: [{ page: 'guidelines', at: 'AWS removes any product … of the service' }],
      controls: ['ac-2'],
    },
    {
      id: 'revision-check',
      layer: 'application',
      name: 'Check assets before you finalize',
      owner: 'customer',
      duty: 'Before you finalize a revision, ensure that its assets are correct. A revision that you create and finalize in the console is immediately available to subscribers.',
      sources: [
        {
          page: 'dataSets',
          at: [
            'After you create and … available to subscribers',
            'It is your responsibility … finalize your revision',
          ],
        },
      ],
      controls: ['si-10', 'cm-3'],
    },
    {
      id: 'usage-terms',
      layer: 'access',
      name: 'Terms for subscribers',
      owner: 'customer',
      duty: 'As a provider, consider how subscribers may and may not use a data product. State this clearly in the Data Subscription Agreement.',
      sources: [{ page: 'guidelines', at: 'You should carefully consider … Agreement (DSA)' }],
      controls: ['ac-20'],
    },
    {
      id: 'content-rules',
      layer: 'data',
      name: 'Publish no harmful content',
      owner: 'customer',
      duty: 'As a provider, keep illegal content, viruses, malware and other harmful material out of data products. Describe a product accurately, with valid contact information. In the description, note if any data has been aggregated or anonymized.',
      sources: [
        {
          page: 'guidelines',
          at: [
            'Your data products may … harmful to others',
            'Product listing descriptions must … aggregated or anonymized',
          ],
        },
      ],
      controls: ['si-3', 'si-12'],
    },
    {
      id: 'personal-data',
      layer: 'data',
      name: 'Limit personal data in products',
      owner: 'customer',
      duty: 'Include nothing that can be used to associate a device or identifiable person with a Sensitive Location. Outside the Extended Provider Program, only “Publicly Available Information”, as AWS defines it, may identify a person. Aggregate or anonymize the sensitive categories that AWS names, or similar ones.',
      sources: [
        {
          page: 'guidelines',
          at: [
            "unless you're a qualified … Publicly Available Information",
            'may not include any … a Sensitive Location',
            'The following categories of … categories of sensitive information',
          ],
        },
      ],
      controls: ['si-12', 'ra-2'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Data Exchange uses TLS and client-side encryption for data in transit. Communication with Data Exchange is always over HTTPS.',
      setting: 'always-on',
      sources: [
        { page: 'protection', at: 'Data Exchange uses Transport … always encrypted in transit' },
      ],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'files',
      name: 'Files data set',
      summary:
        'Data Exchange stores the files. Recipients export copies to a bucket or a computer.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in AWS Data Exchange” describes copies across zones, and mentions no backup of a data set.',
      },
      traits: ['default-encryption'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data products at rest',
          owner: 'aws',
          duty: 'Data Exchange encrypts all data products that it stores. You do not need to configure anything.',
          setting: 'always-on',
          sources: [
            { page: 'protection', at: 'AWS Data Exchange always … any additional configuration' },
          ],
        },
      },
      add: [
        {
          id: 'zone-copies',
          layer: 'platform',
          name: 'Replicate data across zones',
          owner: 'aws',
          duty: 'Data Exchange replicates data across multiple Availability Zones within the Regions where it operates. Data sets, revisions and assets are regional resources.',
          sources: [
            {
              page: 'resilience',
              at: [
                'The resources underlying the … in supported Regions',
                'AWS Data Exchange replicates … the service operates',
              ],
            },
          ],
          controls: ['cp-9', 'si-13'],
        },
        {
          id: 'exports',
          layer: 'data',
          name: 'Destination of exported files',
          owner: 'customer',
          duty: 'Maintain control over your content. As a recipient or subscriber, you can export data to your computer or to your S3 bucket.',
          sources: [
            { page: 'dataSets', at: 'As a recipient or … Amazon S3 bucket' },
            { page: 'protection', at: 'You are responsible for … on this infrastructure' },
          ],
          controls: ['ac-3', 'si-12'],
        },
      ],
    },
    {
      id: 's3-data-access',
      name: 'Amazon S3 data access',
      summary:
        'Objects stay in the provider’s bucket. Data Exchange provisions an access point and creates grants on the keys.',
      profile: { keepsData: false },
      notAsked: {
        'encrypt-at-rest': 'Objects stay in the provider’s bucket: see who encrypts data in S3.',
        'back-up': 'Objects stay in the provider’s bucket: see who backs up data in S3.',
      },
      add: [
        {
          id: 'access-point',
          layer: 'access',
          name: 'Provision an access point',
          owner: 'aws',
          duty: 'When a subscription starts, Data Exchange provisions an S3 access point and updates the access point’s policy. The subscriber then has read-only access.',
          sources: [{ page: 'dataSets', at: 'subscribe to an AWS … grant you read-only access' }],
          controls: ['ac-3'],
        },
        {
          id: 'shared-scope',
          layer: 'access',
          name: 'Choose what to share from the bucket',
          owner: 'customer',
          duty: 'As a data set owner, choose whether to share direct access to an entire bucket, or to specific prefixes and objects. Recipients or subscribers use the data without creating or managing copies.',
          sources: [{ page: 'dataSets', at: 'With Amazon S3 data … and Amazon S3 objects' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'key-grants',
          layer: 'data',
          name: 'Create and retire key grants',
          owner: 'aws',
          duty: 'Data Exchange creates a parent grant on each KMS key that a provider shares, and subscribers’ child grants. Grants permit decryption only with the bucket’s ARN as encryption context. Data Exchange retires a child grant when the subscription ends, and the parent grant if the revision is revoked or the data set deleted.',
          sources: [
            {
              page: 'keys',
              at: [
                'When you provide AWS … one AWS KMS grant',
                'When a subscription ends, … KMS parent grant',
                'Data Exchange uses grant … grants that it creates',
              ],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'key-sharing',
          layer: 'data',
          name: 'Share the keys of encrypted objects',
          owner: 'customer',
          duty: 'As a provider, share with Data Exchange the customer managed keys that encrypt data in your bucket. The subscriber must have a grant on the keys used.',
          sources: [
            {
              page: 'keys',
              at: ['The subscriber must have … for access', 'If your Amazon S3 … access data set'],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'key-tracking',
          layer: 'data',
          name: 'Track the use of your keys',
          owner: 'customer',
          duty: 'If you share customer managed keys with Data Exchange, you can track the keys’ use in CloudTrail. CloudTrail records the requests that Data Exchange or subscribers send to AWS KMS.',
          sources: [{ page: 'keys', at: 'When you share AWS … to AWS KMS' }],
          controls: ['au-6'],
        },
      ],
    },
    {
      id: 'api',
      name: 'API data set',
      summary:
        'Recipients call a Data Exchange endpoint, which passes the call to the owner’s API.',
      profile: { keepsData: false },
      notAsked: {
        'encrypt-at-rest': 'Calls are passed on to the owner’s API: see who encrypts its data.',
        'back-up': 'Calls are passed on to the owner’s API: see who backs up its data.',
      },
      add: [
        {
          id: 'api-proxy',
          layer: 'platform',
          name: 'Proxy API calls to the owner',
          owner: 'aws',
          duty: 'Data Exchange runs the endpoints that recipients call, and proxies the calls to the owner’s endpoints.',
          sources: [{ page: 'dataSets', at: 'make API calls to … to API-owner endpoints' }],
          controls: ['sc-7'],
        },
        {
          id: 'api-build',
          layer: 'application',
          name: 'Create the API in API Gateway',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'As the owner, create an API in Amazon API Gateway and add it to the data set. To list an API data set in a product, integrate the API with API Gateway first.',
          sources: [
            { page: 'dataSets', at: 'you create an API … creation or subscription' },
            { page: 'guidelines', at: 'an API data set … Amazon API Gateway' },
          ],
          controls: ['sa-11', 'cm-2'],
        },
        {
          id: 'subscriber-support',
          layer: 'application',
          name: 'Answer questions within a business day',
          owner: 'customer',
          duty: 'As the provider of an API, respond to support questions within 1 business day. If you do not, AWS may remove your products.',
          sources: [{ page: 'guidelines', at: 'You must respond to … AWS Data Exchange' }],
          controls: ['ir-7'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in AWS Data Exchange' },
    keys: { path: 'key-management', title: 'Key management for Amazon S3 data access' },
    dataSets: { path: 'data-sets', title: 'Data in AWS Data Exchange' },
    guidelines: {
      path: 'publishing-guidelines',
      title: 'Publishing guidelines for AWS Data Exchange',
    },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Data Exchange',
    },
  },
});
