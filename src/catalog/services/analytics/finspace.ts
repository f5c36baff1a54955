import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon FinSpace',
  shortName: 'FinSpace',
  summary:
    'FinSpace provided managed kdb and a catalog for financial data. AWS has ended the service. You run the workloads that you moved out in time.',
  guide: 'https://docs.aws.amazon.com/finspace/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/finspace/latest/userguide/amazon-finspace-end-of-support.html',
  read: '2026-11-26',
  aliases: ['Managed kdb Insights', 'FinSpace Dataset Browser', 'managed kdb'],
  aws: {
    iamServicePrefix: 'finspace',
    cloudFormationPrefixes: ['AWS::FinSpace'],
    terraformPrefixes: ['aws_finspace'],
  },
  lifecycle: {
    status: 'ended',
    date: '2026-10-07',
    note: 'AWS ended support for FinSpace on 7 October 2026. Since then, Dataset Browser and Managed kdb Insights cannot be accessed. AWS points to self-managed kdb on AWS, and to SageMaker AI Studio for notebooks.',
    sources: [
      {
        page: 'end',
        at: [
          'Additionally, AWS will continue … kdb Insights features',
          'Existing Dataset Browser customers … for their notebooks',
          'To migrate your kdb … storage options',
        ],
      },
      { page: 'sunset', at: 'Amazon FinSpace … October 7, 2026' },
    ],
  },
  brief:
    'AWS has ended this service. The remaining tasks are about the data and code that you took out of it.',
  archetype: 'managed-application',
  notAsked: {
    'back-up': 'The service has ended. You have only what you extracted before.',
    'patch-code': 'The service has ended, and none of your code runs there any more.',
  },
  override: {
    'service-software': {
      name: 'Run the service until its end',
      owner: 'aws',
      duty: 'Until support ended on 7 October 2026, AWS provided critical security and availability updates to FinSpace.',
      sources: [
        {
          page: 'end',
          at: [
            'Additionally, AWS will continue … during this period',
            'we decided to end … October 7, 2026',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Put no sensitive identifying information, such as customers’ account numbers, into free-form fields. The information might be included in diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'kdb-export',
      layer: 'data',
      name: 'Export databases and code',
      owner: 'customer',
      duty: 'To move kdb Insights to self-managed kdb on AWS, you first had to extract database contents and application code to Amazon S3. For instance, you could use pyKX to export from the HDBs into CSV files. After 7 October 2026, the features can no longer be accessed.',
      sources: [
        {
          page: 'end',
          at: [
            'able to access the … kdb Insights features',
            'migrateKdbKdbDatabaseFiles',
            'To extract your data … kdb Insights environment',
          ],
        },
      ],
      controls: ['cp-9', 'sa-22'],
    },
    {
      id: 'kdb-self-managed',
      layer: 'application',
      name: 'Set up self-managed kdb',
      owner: 'customer',
      duty: 'To move to self-managed kdb, set it up on AWS with compute and storage of your choice. Then import the contents of your database files.',
      sources: [{ page: 'end', at: 'migrateKdbKdbDatabaseFiles' }],
      controls: ['sa-22', 'cp-10'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Until support ended on 7 October 2026, FinSpace encrypted the service data and metadata of an environment at rest with your KMS key.',
      sources: [{ page: 'encryption', at: 'encryptDataEnvironment' }],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'When you created the environment, you had to specify the KMS key. FinSpace encrypted data with a key that you owned.',
      sources: [{ page: 'encryption', at: 'encryptDataEnvironment' }],
      controls: ['sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Until support ended on 7 October 2026, FinSpace encrypted data in transit with TLS 1.2. Clients had to support TLS 1.2.',
      sources: [
        { page: 'encryption', at: 'uses TLS 1.2 to encrypt data in transit' },
        { page: 'dataProtection', at: 'Clients must support TLS 1.2' },
      ],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'environment',
      name: 'FinSpace environment',
      summary:
        'An environment had Dataset Browser or Managed kdb Insights until 7 October 2026. Since then, its content cannot be accessed.',
    },
  ],
  pages: {
    end: {
      path: 'amazon-finspace-end-of-support',
      title: 'Amazon FinSpace end of support',
      passages: { migrateKdbKdbDatabaseFiles: 'To migrate your kdb … your kdb database files' },
    },
    encryption: {
      path: 'data-encryption',
      title: 'Data encryption in Amazon FinSpace',
      passages: { encryptDataEnvironment: 'To encrypt data at … in your environment' },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon FinSpace' },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
    },
  },
});
