import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS HealthLake',
  shortName: 'HealthLake',
  summary:
    'A store for FHIR health records: AWS runs and encrypts it; key, authorization, backups and what a restore looks like are yours.',
  guide: 'https://docs.aws.amazon.com/healthlake/latest/devguide/',
  read: '2026-11-26',
  aliases: [
    'FHIR',
    'FHIR data store',
    'SMART on FHIR',
    'health records',
    'PHI',
    'Amazon HealthLake',
  ],
  aws: {
    iamServicePrefix: 'healthlake',
    cloudFormationPrefixes: ['AWS::HealthLake'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch HealthLake',
      owner: 'aws',
      duty: 'Operate the platform of HealthLake, and patch and fix flaws within the infrastructure, its software included.',
    },
    'activity-review': {
      name: 'Audit the use of the data store',
      owner: 'customer',
      duty: 'Enable CloudTrail to audit use and to see that there is no unexpected activity, and limit access to important auditing functions.',
      sources: [
        {
          page: 'practices',
          at: [
            'Limit access to sensitive and important auditing functions',
            'Enable AWS CloudTrail to … no unexpected activity',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt the data store',
      owner: 'aws',
      duty: 'Encrypt customer data at rest by default, with a KMS key that the service owns. A customer managed key adds a second layer over this encryption.',
      sources: [
        {
          page: 'encryption',
          at: [
            'HealthLake provides encryption by … (AWS KMS) key',
            'HealthLake supports the use … AWS owned encryption',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the key before you create',
      owner: 'customer',
      duty: 'Choose an AWS owned or a customer managed key when you create the data store: it cannot be changed later. Imports and exports require a customer managed key, and AWS advises one for your data whenever possible.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Customer-managed KMS keys are … creating a data store',
            'The encryption configuration cannot … has been created',
          ],
        },
        {
          page: 'practices',
          at: 'Whenever possible, use Customer-Managed-Keys(CMKs) to encrypt your data',
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Require TLS 1.2 of clients',
      owner: 'aws',
      duty: 'Require TLS 1.2 of those who communicate with the service; AWS recommends TLS 1.3 to them.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'analytics-tables',
      layer: 'platform',
      name: 'Build tables for SQL on import',
      owner: 'aws',
      duty: 'Generate tables for SQL index and query automatically during import.',
      sources: [
        { page: 'concepts', at: 'During import, HealthLake automatically … index and query' },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'restore-settings',
      layer: 'application',
      name: 'Repeat the settings in a restore',
      owner: 'customer',
      duty: 'Specify key, authorization, NLP, analytics and validation profiles in the restore request where you want other than the default: they are not inherited. If you omit key and authorization, an AWS owned key and SigV4 (IAM) are used, whatever the source uses.',
      sources: [
        {
          page: 'restore',
          at: 'Each configuration you omit … CreateFHIRDatastore uses',
        },
        {
          page: 'restore',
          at: [
            'If you omit SseConfiguration, … customer managed key',
            'If you omit IdentityProviderConfiguration, … SMART on FHIR',
            'The NLP, analytics, and … restored data store',
          ],
        },
      ],
      controls: ['cp-10', 'cm-6'],
    },
    {
      id: 'restore-access',
      layer: 'access',
      name: 'Guard the copy that a restore makes',
      owner: 'customer',
      duty: 'Grant RestoreFHIRDatastore only to those who should copy the data. IAM policies that name the source’s ARN, denials too, do not apply to the restored data store: use tag-based access control and BackupTagsEnabled if access controls must follow the data.',
      sources: [
        {
          page: 'restore',
          at: [
            'IAM policies that reference … the same data',
            'If your access controls … restored data store',
            "Grant the healthlake:RestoreFHIRDatastore … data store's data",
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'phi-placement',
      layer: 'data',
      name: 'Keep PHI out of names and headers',
      owner: 'customer',
      duty: 'When you create resources by the update or bulk import APIs, use no PHI or PII in visible fields, names of data stores and jobs included, or in the logical FHIR ID. Send no PHI in HTTP headers, and search for PHI or PII with POST, not GET.',
      sources: [
        {
          page: 'practices',
          at: [
            'Use Search with POST, … your data store',
            'When creating resources through … FHIR ID (LID)',
            'When sending create, read, … the HTTP header',
          ],
        },
      ],
      controls: ['si-12', 'sc-8'],
    },
    {
      id: 'key-grant',
      layer: 'data',
      name: 'Create and retire the grant on a key',
      owner: 'aws',
      duty: 'Create a grant on your behalf when a data store is created with a customer managed key, and retire it when the data store is deleted.',
      sources: [
        {
          page: 'encryption',
          at: ['a Data Store encrypted … request to AWS KMS', 'When a data store … on your behalf'],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'grant-care',
      layer: 'data',
      name: 'Leave the grant on your key alone',
      owner: 'customer',
      duty: 'Do not revoke or retire the grant that HealthLake has on your key: at once it could no longer access, encrypt or decrypt the data. To end its access, delete the data store.',
      sources: [{ page: 'encryption', at: 'The grants that HealthLake … revoking the grant' }],
      controls: ['sc-12'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Keep backups and restore from them',
      owner: 'aws',
      duty: 'If continuous backup is enabled, retain backup data for the period that you choose, after the data store’s deletion too, and restore to a point in time as a new data store, currently with only the latest version of each resource.',
      sources: [
        {
          page: 'restore',
          at: ['The restore creates a … is not modified', 'Backup data is retained … (1–30 days)'],
        },
        {
          page: 'restore',
          at: [
            'If backup is enabled … period after deletion',
            'Restores currently include only … is not restored',
          ],
        },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'continuous-backup',
      layer: 'data',
      name: 'Enable continuous backup',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      switchOf: 'backup-run',
      duty: 'Include a BackupConfiguration when you create or update the data store, with a retention of 1 to 30 days: a restore requires that continuous backup was enabled on the source.',
      sources: [
        {
          page: 'restore',
          at: ['To restore a data … source data store', 'Enable backup by including … (1–30 days)'],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'store-deletion',
      layer: 'data',
      name: 'Delete a data store',
      owner: 'customer',
      duty: 'Delete a data store when its contents may go with it. If backup was enabled at that time, it can be restored for the retention period, until the time that ScheduledPermanentDeletionTime shows.',
      sources: [
        { page: 'deletion', at: 'demonstrates how to delete … contents in AWS HealthLake' },
        { page: 'restore', at: 'If backup is enabled … is permanently deleted' },
      ],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'sigv4',
      name: 'IAM authorization (SigV4)',
      summary: 'FHIR calls are signed with AWS credentials, and IAM policies decide.',
      add: [
        {
          id: 'fhir-authorization',
          layer: 'access',
          name: 'Authorize calls by signature',
          owner: 'aws',
          duty: 'Authorize FHIR API calls by AWS Signature Version 4.',
          sources: [
            { page: 'concepts', at: 'SigV4 authorization — HealthLake … (SigV4) authorization' },
          ],
          controls: ['ac-3', 'ia-2'],
        },
        {
          id: 'authorization-strategy',
          layer: 'access',
          name: 'Choose how calls are authorized',
          owner: 'customer',
          duty: 'Choose SigV4 or SMART on FHIR before you create the data store. The console creates it with SigV4.',
          sources: [
            {
              page: 'creation',
              at: ['chooseFhirDataStore', 'The following procedure creates … FHIR data store'],
            },
          ],
          controls: ['ac-3'],
        },
      ],
    },
    {
      id: 'smart-on-fhir',
      name: 'SMART on FHIR authorization',
      summary: 'Your identity provider issues the tokens that FHIR calls are authorized with.',
      notAsked: {
        'patch-code': 'A Lambda function that the configuration names is patched as Lambda has it.',
      },
      add: [
        {
          id: 'fhir-authorization',
          layer: 'access',
          name: 'Authorize calls by SMART on FHIR',
          owner: 'aws',
          duty: 'Authorize FHIR API calls by SMART on FHIR.',
          sources: [{ page: 'concepts', at: 'SMART on FHIR authorization … (SMART) on FHIR' }],
          controls: ['ac-3', 'ia-2'],
        },
        {
          id: 'authorization-strategy',
          layer: 'access',
          name: 'Choose how calls are authorized',
          owner: 'customer',
          duty: 'Choose SMART on FHIR before you create the data store, and create it by CLI or SDK: the console does not support it.',
          sources: [
            {
              page: 'creation',
              at: ['chooseFhirDataStore', 'The HealthLake Console does … FHIR data store'],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'identity-provider',
          layer: 'access',
          name: 'Configure your identity provider',
          owner: 'customer',
          duty: 'Specify the configuration of your identity provider when you create the data store: SMART on FHIR requires it.',
          sources: [
            {
              page: 'creation',
              at: [
                'When creating a SMART … parameters are required',
                'identity_provider_configuration: The identity … FHIR-enabled data store',
              ],
            },
          ],
          controls: ['ia-2', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    concepts: { path: 'getting-started-concepts', title: 'AWS HealthLake concepts' },
    creation: {
      path: 'managing-data-stores-create',
      title: 'Creating a HealthLake data store',
      passages: { chooseFhirDataStore: 'You must choose one … FHIR data store' },
    },
    deletion: { path: 'managing-data-stores-delete', title: 'Deleting a HealthLake data store' },
    restore: { path: 'managing-data-stores-restore', title: 'Restoring a HealthLake data store' },
    dataProtection: { path: 'data-protection', title: 'Data Protection in AWS HealthLake' },
    encryption: { path: 'encryption-at-rest', title: 'Encryption at REST for AWS HealthLake' },
    practices: {
      path: 'best-practices-security',
      title: 'Security best practices in AWS HealthLake',
    },
  },
});
