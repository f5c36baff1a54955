import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 7,
  name: 'Serverless data',
  summary:
    'You see no machine: AWS runs the store and keeps its copies. You decide what goes in and who reads it.',
  guide: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: true },
  notAsked: { 'patch-code': 'You bring neither code nor an image.' },
  traits: ['data-centers', 'backbone', 'service-hosts', 'iam-permissions', 'customer-data'],
  add: [
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the underlying systems',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'AWS operates the operating system under the store. AWS patches and fixes flaws within the infrastructure, including its software.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'infrastructureCloudServices',
            'abstractedServicesRetrieveData',
            'responsibleInfrastructure',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'engine-patches',
      layer: 'platform',
      name: 'Run and patch the platform',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS operates the platform that stores and serves the data. AWS patches and fixes flaws within the infrastructure, including its software.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'infrastructureCloudServices',
            'abstractedServicesRetrieveData',
            'responsibleInfrastructure',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Resource policies',
      owner: 'customer',
      duty: 'Decide who gets which permissions to which resources. Make sure that a resource is not public unless you require that.',
      sources: [
        {
          page: 's3BestPractices',
          at: [
            'Unless you explicitly require … is not public',
            'When granting permissions, you … Amazon S3 resources',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt new data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'The service encrypts new data automatically as it writes the data to disks.',
      setting: 'always-on',
      sources: [
        {
          page: 's3Encryption',
          at: [
            'Amazon S3 encrypts your … you access it',
            'All Amazon S3 buckets … encrypted at rest',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Keep the default encryption, or use another type. A key in AWS KMS, for example, gives you more control over your keys.',
      sources: [
        {
          page: 's3Encryption',
          at: [
            'To use a different … the destination bucket',
            'With AWS KMS, you … in AWS CloudTrail',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'durability',
      layer: 'data',
      name: 'Store data on several devices',
      owner: 'aws',
      duty: 'The service stores data redundantly on several devices. It detects and repairs lost redundancy, and regularly verifies the integrity of data.',
      sources: [
        {
          page: 's3Durability',
          at: [
            'S3 Standard, S3 Intelligent-Tiering, … an AWS Region',
            'The S3 One Zone-IA … single Availability Zone',
            'These services are designed … data using checksums',
          ],
        },
      ],
      controls: ['cp-9', 'si-13'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Protect against accidental deletion',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Enable versioning, which can help you recover objects from accidental deletion or overwrite.',
      setting: 'off-by-default',
      sources: [
        {
          page: 's3Versioning',
          at: [
            'Versioning-enabled buckets can help … deletion or overwrite',
            'By default, S3 Versioning … explicitly enable it',
          ],
        },
      ],
      controls: ['cp-9'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      passages: {
        infrastructureCloudServices: 'This infrastructure is composed … AWS Cloud services',
        abstractedServicesRetrieveData: 'For abstracted services, such … and retrieve data',
        responsibleInfrastructure: 'is responsible for patching … within the infrastructure',
      },
    },
    s3BestPractices: {
      path: 'security-best-practices',
      title: 'Security best practices for Amazon S3',
    },
    s3Encryption: {
      path: 'serv-side-encryption',
      title: 'Protecting data with server-side encryption',
    },
    s3Durability: { path: 'DataDurability', title: 'Data protection in Amazon S3' },
    s3Versioning: {
      path: 'Versioning',
      title: 'Retaining multiple versions of objects with S3 Versioning',
    },
  },
});
