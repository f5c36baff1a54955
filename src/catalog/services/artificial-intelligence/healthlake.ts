import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS HealthLake',
  shortName: 'HealthLake',
  summary:
    'HealthLake stores FHIR health records. AWS runs and encrypts the store. You choose the key, authorization, backups and restore settings.',
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
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the HealthLake platform, and patches and fixes flaws within the infrastructure, including its software.',
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      duty: 'Enable CloudTrail to audit use and to check that there is no unexpected activity. Limit access to important auditing functions.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'By default, HealthLake encrypts customer data at rest with a KMS key that the service owns. A customer managed key adds a second layer over this encryption.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'When you create the data store, choose an AWS owned key or a customer managed key, because you cannot change this choice later. Imports and exports require a customer managed key. AWS advises that you use a customer managed key for your data whenever possible.',
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
      name: 'Require TLS 1.2',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 and recommends TLS 1.3 for communication with the service.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'analytics-tables',
      layer: 'platform',
      name: 'Build tables for SQL',
      owner: 'aws',
      duty: 'During import, HealthLake automatically generates tables for SQL indexing and queries.',
      sources: [
        { page: 'concepts', at: 'During import, HealthLake automatically … index and query' },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'restore-settings',
      layer: 'application',
      name: 'Settings of a restored data store',
      owner: 'customer',
      duty: 'If you want settings other than the defaults, specify the key, authorization, NLP, analytics and validation profiles in the restore request. The restored data store does not inherit these settings. If you omit the key and authorization, HealthLake uses an AWS owned key and SigV4 (IAM), whatever the source uses.',
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
      name: 'Access to restored copies',
      owner: 'customer',
      duty: 'Grant `RestoreFHIRDatastore` only to principals that should copy the data. IAM policies that name the source’s ARN, including denials, do not apply to the restored data store. If access controls must follow the data, use tag-based access control and `BackupTagsEnabled`.',
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
      duty: 'When you create resources through the update or bulk import APIs, use no PHI or PII in visible fields or in the logical FHIR ID. Visible fields include the names of data stores and jobs. Send no PHI in HTTP headers, and use `POST` instead of `GET` to search for PHI or PII.',
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
      name: 'Create and retire the grant on your key',
      owner: 'aws',
      duty: 'When a data store is created with a customer managed key, HealthLake creates a grant on your behalf. It retires the grant when the data store is deleted.',
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
      name: 'Grants on the key',
      owner: 'customer',
      duty: 'Do not revoke or retire the grant that HealthLake has on your key. If you do, HealthLake can no longer access, encrypt or decrypt the data, with immediate effect. To end HealthLake’s access, delete the data store.',
      sources: [{ page: 'encryption', at: 'The grants that HealthLake … revoking the grant' }],
      controls: ['sc-12'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Retain backups and restore from them',
      owner: 'aws',
      duty: 'If you enable continuous backup, HealthLake retains backup data for the period that you choose, even after you delete the data store. HealthLake restores the data to a point in time in a new data store. Currently, the new data store has only the latest version of each resource.',
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
      name: 'Turn on continuous backup',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      switchOf: 'backup-run',
      duty: 'When you create or update the data store, include a `BackupConfiguration` with a retention of 1 to 30 days. A restore requires that continuous backup was enabled on the source.',
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
      duty: 'Delete a data store when its contents may be deleted too. If backup is enabled when you delete the data store, you can restore it during the retention period. The restore is possible until the time in `ScheduledPermanentDeletionTime`.',
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
      summary: 'FHIR calls are signed with AWS credentials. IAM policies authorize the calls.',
      add: [
        {
          id: 'fhir-authorization',
          layer: 'access',
          name: 'Authorize calls with SigV4',
          owner: 'aws',
          duty: 'HealthLake authorizes FHIR API calls with AWS Signature Version 4.',
          sources: [
            { page: 'concepts', at: 'SigV4 authorization — HealthLake … (SigV4) authorization' },
          ],
          controls: ['ac-3', 'ia-2'],
        },
        {
          id: 'authorization-strategy',
          layer: 'access',
          name: 'Choose the authorization strategy',
          owner: 'customer',
          duty: 'Choose SigV4 or SMART on FHIR before you create the data store. The console creates data stores with SigV4.',
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
      summary: 'Your identity provider issues the tokens that authorize FHIR calls.',
      notAsked: {
        'patch-code':
          'The configuration may name a Lambda function: see who patches its code there.',
      },
      add: [
        {
          id: 'fhir-authorization',
          layer: 'access',
          name: 'Authorize calls with SMART on FHIR',
          owner: 'aws',
          duty: 'HealthLake authorizes FHIR API calls with SMART on FHIR.',
          sources: [{ page: 'concepts', at: 'SMART on FHIR authorization … (SMART) on FHIR' }],
          controls: ['ac-3', 'ia-2'],
        },
        {
          id: 'authorization-strategy',
          layer: 'access',
          name: 'Choose the authorization strategy',
          owner: 'customer',
          duty: 'Choose SMART on FHIR before you create the data store. Create the data store through the CLI or SDK, because the console does not support SMART on FHIR.',
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
          duty: 'Specify the configuration of your identity provider when you create the data store. SMART on FHIR requires this configuration.',
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
