import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Simple Storage Service (Amazon S3)',
  shortName: 'S3',
  summary:
    'Buckets for objects, tables and vectors, reached through an API and sized by what you put in.',
  guide: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
  read: '2026-11-24',
  aliases: [
    'Simple Storage Service',
    'bucket',
    'object storage',
    'S3 Express One Zone',
    'directory bucket',
    'S3 Tables',
    'S3 Vectors',
    'S3 Files',
    'Glacier storage classes',
  ],
  variants: [{ id: 's3-files', name: 'Amazon S3 Files', mode: 'file-system' }],
  aws: {
    cloudFormationPrefixes: [
      'AWS::S3',
      'AWS::S3Express',
      'AWS::S3Tables',
      'AWS::S3Vectors',
      'AWS::S3ObjectLambda',
    ],
    terraformPrefixes: ['aws_s3_', 'aws_s3control_', 'aws_s3tables_', 'aws_s3vectors_'],
    resources: [
      { types: ['aws_s3_bucket', 'AWS::S3::Bucket'], modes: [{ mode: 'general-purpose-bucket' }] },
      {
        types: ['aws_s3_directory_bucket', 'AWS::S3Express::DirectoryBucket'],
        modes: [{ mode: 'directory-bucket' }],
      },
      {
        types: ['aws_s3tables_table_bucket', 'AWS::S3Tables::TableBucket'],
        modes: [{ mode: 'table-bucket' }],
      },
      {
        types: ['aws_s3vectors_vector_bucket', 'AWS::S3Vectors::VectorBucket'],
        modes: [{ mode: 'vector-bucket' }],
      },
    ],
  },
  archetype: 'serverless-data',
  traits: ['instance-network'],
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'Patch the guest operating systems: AWS names this among the basic security tasks that it handles for S3.',
      sources: [{ page: 'vulnerability', at: 'awsHandlesDisasterRecovery' }],
    },
    'engine-patches': {
      owner: 'aws',
      duty: 'Handle database patching, one of the basic security tasks that AWS names, and run S3 as a managed service.',
      sources: [
        { page: 'vulnerability', at: 'awsHandlesDisasterRecovery' },
        { page: 'infrastructure', at: 'As a managed service … Well-Architected Framework' },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Grant only the permissions a task needs, and give applications roles with temporary credentials. A presigned URL grants access to those who possess it, within its creator’s permissions: with the CLI or SDKs for up to 7 days, but no longer than temporary credentials last.',
      sources: [
        { page: 'security', at: 'your data using IAM … the appropriate permissions' },
        {
          page: 's3BestPractices',
          at: [
            'grant only the permissions … perform a task',
            'Instead, use an IAM … to access Amazon S3',
          ],
        },
        {
          page: 'usingPresignedUrl',
          at: [
            "Can't be valid for … the credentials themselves",
            'expiration time can be … high as 7 days',
            'The capabilities of a … who possess them',
          ],
        },
      ],
    },
    'resource-policies': {
      name: 'Bucket and access point policies',
      owner: 'customer',
      duty: 'Write the policies of buckets and of access points, which work together, and look for bucket policies that allow `*` as principal or action.',
      sources: [
        { page: 's3BestPractices', at: 'Identify Amazon S3 bucket … a wildcard action' },
        { page: 'accessPoints', at: 'Each endpoint enforces a … the underlying bucket policy' },
      ],
      evidence: ['S3.6', 'S3.2', 'S3.3', 's3-bucket-policy-grantee-check'],
    },
    'customer-data': {
      name: 'Classify content and expire it',
      owner: 'customer',
      duty: 'Classify your assets, and write lifecycle rules if you want objects to expire. The rules apply to existing objects too, and you cannot use a bucket policy to prevent their deletions.',
      sources: [
        { page: 'security', at: 'classifyingAssets' },
        {
          page: 'lifecycle',
          at: ['General purpose buckets … an S3 Lifecycle rule', 'When you add a … you add later'],
        },
      ],
      evidence: ['S3.13', 'S3.10', 's3-lifecycle-policy-check'],
    },
    'encryption-at-rest': {
      name: 'Encrypt every new object at rest',
      owner: 'aws',
      duty: 'Automatically encrypt all new object uploads since 5 January 2023, with keys that Amazon S3 manages (SSE-S3, AES-256) as the base level. You can no longer disable encryption for them.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryptionFaq',
          at: [
            'Amazon S3 now applies … bucket in Amazon S3',
            'Starting January 5, 2023 … have default encryption configured',
            'SSE-S3 is the new … new object uploads',
          ],
        },
      ],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Stay with SSE-S3, or set SSE-KMS or DSSE-KMS as the bucket’s default. Changing to SSE-KMS does not change the encryption type of existing objects, and S3 automatically encrypts only new uploads since 5 January 2023: to encrypt existing objects you can use S3 Batch Operations.',
      sources: [
        {
          page: 's3Encryption',
          at: ['If you want to … SSE-KMS or DSSE-KMS', 'the encryption type of … is not changed'],
        },
        { page: 'encryptionFaq', at: 'Beginning on January 5 … of your objects' },
      ],
      evidence: ['S3.17', 's3-default-encryption-kms'],
    },
    durability: {
      name: 'Store objects redundantly',
      owner: 'aws',
      duty: 'In S3 Standard and certain other classes, store objects on multiple devices across at least three Availability Zones; One Zone-IA uses one. Repair lost redundancy and regularly verify checksums. Standard storage is designed for 11 nines of durability.',
      sources: [
        {
          page: 's3Durability',
          at: [
            'S3 Standard, S3 Intelligent-Tiering … in an AWS Region',
            'The S3 One Zone-IA … your data using checksums',
            'Designed to provide 99.999999999% … a given year',
          ],
        },
      ],
    },
    backups: {
      name: 'Switch on versioning',
      owner: 'customer',
      duty: 'Enable S3 Versioning: a delete then adds a delete marker, an overwrite a new version. AWS Backup and Cross-Region Replication require it too. After you enable it, you can suspend it, but the bucket never returns to an unversioned state.',
      setting: 'off-by-default',
      sources: [
        {
          page: 's3Versioning',
          at: [
            'if you delete an … current object version',
            'defaultS3ExplicitlyEnable',
            'it can never return … on that bucket',
          ],
        },
        { page: 's3BestPractices', at: 'CRR requires both … have versioning enabled' },
        { page: 'backupGuide', at: 'enable S3 Versioning … Backup for Amazon S3' },
      ],
      evidence: ['S3.14', 's3-bucket-versioning-enabled'],
    },
    'network-separation': {
      name: 'Protect the network around S3',
      owner: 'aws',
      remove: ['answers'],
      duty: 'Protect S3 by AWS’s global network security procedures, and give access through the network by published APIs.',
      sources: [{ page: 'infrastructure', at: 'As a managed service … AWS published APIs' }],
    },
  },
  add: [
    {
      id: 'policy-enforcement',
      layer: 'platform',
      name: 'Check requests for access',
      owner: 'aws',
      duty: 'Check requests to access a bucket or an object for a Block Public Access setting that prohibits the access, and reject them if there is one. If the settings of access point, bucket and account differ, apply the most restrictive combination; an account’s settings inherit the organization’s policies when present.',
      sources: [
        {
          page: 'blockPublicAccess',
          at: [
            'When Amazon S3 receives … rejects the request',
            'Amazon S3 applies the … bucket, and account settings',
            'Account-level settings automatically inherit … when present',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'tls-endpoints',
      layer: 'platform',
      name: 'Offer TLS and renew certificates',
      owner: 'aws',
      duty: 'Support TLS 1.2 and 1.3 for HTTPS connections (no 1.3 on PrivateLink and Multi-Region Access Points). Renew certificates automatically, which can happen at any time before they expire.',
      sources: [
        {
          page: 'inTransit',
          at: ['amazonS3SupportsTlsAwsRegions', 'tls13RegionAccessPoints'],
        },
        {
          page: 's3BestPractices',
          at: 'S3 automatically renews certificates … before certificate expiry',
        },
      ],
      controls: ['sc-8', 'sc-17'],
    },
    {
      id: 'lifecycle-run',
      layer: 'platform',
      name: 'Carry out the lifecycle rules',
      owner: 'aws',
      duty: 'Move objects to other storage classes and delete expired ones as your rules say.',
      sources: [{ page: 'lifecycle', at: 'S3 Lifecycle helps you … on your behalf' }],
      controls: ['si-12'],
    },
    {
      id: 'new-bucket-defaults',
      layer: 'access',
      name: 'Create new buckets closed',
      owner: 'aws',
      duty: 'By default, create new general purpose buckets with all four Block Public Access settings enabled, ACLs disabled and, since April 2026, customer-provided keys (SSE-C) disabled for new write requests.',
      sources: [
        {
          page: 'creating',
          at: [
            'By default, Object Ownership … ACLs are disabled',
            'By default, all four … settings are enabled',
          ],
        },
        { page: 's3BestPractices', at: 'In April 2026, Amazon … new write requests' },
      ],
      controls: ['ac-3', 'cm-6'],
    },
    {
      id: 'block-public-access',
      layer: 'access',
      name: 'Keep Block Public Access on',
      owner: 'customer',
      duty: 'Keep all four settings enabled, as a new bucket has them by default, unless your use case needs otherwise. AWS recommends turning on all four for the account too, and considering organization-level policies if an organization manages multiple accounts.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'blockPublicAccess',
          at: 'we recommend that you … for centralized control',
          verified: '2026-11-27',
        },
        {
          page: 'creating',
          at: 'By default, all four … your specific use case',
          verified: '2026-11-27',
        },
      ],
      controls: ['ac-3', 'ac-6', 'sc-7'],
      evidence: [
        'S3.1',
        'S3.8',
        's3-account-level-public-access-blocks-periodic',
        's3-bucket-level-public-access-prohibited',
      ],
    },
    {
      id: 'object-ownership',
      layer: 'access',
      name: 'Keep ACLs disabled',
      owner: 'customer',
      duty: 'Keep ACLs disabled, as they are by default, unless you must control access for each object individually. If you re-enable them on an existing bucket, its existing bucket and object ACLs are restored.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'aboutObjectOwnership',
          at: [
            'By default, Object Ownership … ACLs are disabled',
            'we recommend that you … for each object individually',
            'you can re-enable ACLs … ACLs are restored',
          ],
        },
      ],
      controls: ['ac-3', 'cm-6'],
      evidence: ['S3.12', 's3-bucket-acl-prohibited'],
    },
    {
      id: 'require-tls',
      layer: 'access',
      name: 'Refuse requests without TLS',
      owner: 'customer',
      duty: 'Enforce HTTPS-only communication or a TLS version by policies, for example by the condition key `aws:SecureTransport` in a bucket policy. S3 accepts HTTP traffic too.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'inTransit',
          at: [
            'While HTTP traffic is … and Amazon S3',
            'You can enforce HTTPS-only … various policy mechanisms',
            'the aws:SecureTransport global condition … through HTTPS (TLS)',
          ],
        },
      ],
      controls: ['sc-8', 'ac-17'],
      evidence: ['S3.5', 's3-bucket-ssl-requests-only'],
    },
    {
      id: 'request-logs',
      layer: 'data',
      name: 'Log reads and writes of objects',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Switch on CloudTrail data events, or server access logs, which are delivered best effort. Neither is on by default; CloudTrail logs bucket-level calls by default.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'cloudTrail',
          at: [
            "By default, CloudTrail doesn't … record data events",
            'By default, CloudTrail logs … last 90 days',
          ],
        },
        { page: 'enableServerAccessLogging', at: 'By default, Amazon S3 … server access logs' },
        { page: 'serverLogs', at: 'Server access log records … best-effort basis' },
      ],
      controls: ['au-2', 'au-11', 'au-12'],
      evidence: [
        'S3.9',
        'S3.22',
        'S3.23',
        's3-bucket-logging-enabled',
        'cloudtrail-s3-dataevents-enabled',
        'cloudtrail-all-write-s3-data-event-check',
        'cloudtrail-all-read-s3-data-event-check',
      ],
    },
  ],
  modes: [
    {
      id: 'general-purpose-bucket',
      name: 'General purpose bucket',
      summary:
        'The bucket that most people mean: objects in three zones or more, with every protection against yourself on a switch.',
      override: {
        'block-public-access': {
          owner: 'customer',
          answers: ['open-network'],
          switchOf: 'setting-enforcement',
        },
        'object-ownership': { owner: 'customer', switchOf: 'setting-enforcement' },
        'require-tls': { owner: 'customer', answers: ['encrypt-in-transit'] },
      },
      add: [
        {
          id: 'setting-enforcement',
          layer: 'platform',
          name: 'Refuse what a bucket’s settings bar',
          owner: 'aws',
          duty: 'Reject requests that Block Public Access prohibits, uploads with any ACL but the bucket owner’s full control while ACLs are disabled, and writes that specify SSE-C while it is blocked.',
          sources: [
            { page: 'blockPublicAccess', at: 'If there is an … rejects the request' },
            {
              page: 'aboutObjectOwnership',
              at: 'your bucket accepts only … error code AccessControlListNotSupported',
            },
            { page: 'sseC', at: 'When SSE-C is blocked … 403 AccessDenied error' },
          ],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'delete-protection',
          layer: 'access',
          name: 'Protect versions from deletion',
          owner: 'customer',
          duty: 'Decide on Object Lock, which works only with S3 Versioning: in compliance mode no user, root included, can delete a protected version short of deleting the account. Decide also on MFA delete, with which the bucket owner needs two forms of authentication to delete a version; only the owner (root account) can enable it.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'objectLock',
              at: [
                'Object Lock works only … S3 Versioning enabled',
                'a protected object version … in your AWS account',
                'The only way to … the associated AWS account',
              ],
            },
            { page: 'creating', at: '(Optional) S3 Object Lock … do the following' },
            {
              page: 'multiFactorAuthenticationDelete',
              at: [
                'you can optionally add … state of the bucket',
                'only the bucket owner … enable MFA delete',
              ],
            },
          ],
          controls: ['au-9', 'cp-9', 'ac-3'],
          evidence: [
            'S3.15',
            'S3.20',
            's3-bucket-default-lock-enabled',
            's3-bucket-mfa-delete-enabled',
          ],
        },
        {
          id: 'bucket-names',
          layer: 'access',
          name: 'Keep bucket names yours',
          owner: 'customer',
          duty: 'Create buckets in your account regional namespace, as AWS recommends; by default they go to the shared global one. Instead of deleting a bucket there, AWS recommends emptying it and keeping it: another account can take the name of a deleted bucket and can potentially receive requests meant for it.',
          sources: [
            {
              page: 's3BestPractices',
              at: [
                'By default, you create … anyone to re-create',
                'We recommend you create … by another account',
                "don't delete your global … bucket and keep it",
              ],
            },
          ],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'customer-provided-keys',
          layer: 'access',
          name: 'Keep customer-provided keys refused',
          owner: 'customer',
          duty: 'Leave SSE-C blocked, as AWS recommends, unless a workload requires it, and review existing buckets where it is still enabled. Enabling it on a new bucket takes a `PutBucketEncryption` call.',
          setting: 'on-by-default',
          switchOf: 'setting-enforcement',
          sources: [
            {
              page: 's3BestPractices',
              at: [
                'Starting April 2026, Amazon … SSE-C encrypted objects',
                'We recommend keeping SSE-C … this encryption offering',
                'If you have existing … block it if not',
              ],
            },
            { page: 's3BestPractices', at: 'applications that need SSE-C … creating a new bucket' },
          ],
          controls: ['cm-6', 'sc-12'],
        },
        {
          id: 'threat-detection',
          layer: 'data',
          name: 'Let GuardDuty watch S3',
          owner: 'customer',
          duty: 'Enable detective controls such as GuardDuty: with its S3 Protection you can configure it to analyse CloudTrail management and data events for your S3 resources.',
          sources: [
            { page: 'security', at: 'Enabling detective controls such … for Amazon S3' },
            { page: 's3BestPractices', at: 'With the S3 protection … suspicious activity' },
          ],
          controls: ['si-4', 'ra-5'],
          evidence: ['GuardDuty.10'],
        },
        {
          id: 'region-copies',
          layer: 'data',
          name: 'Copy to another Region or account',
          owner: 'customer',
          duty: 'Set up replication, or copies of backups by AWS Backup, if you want the data in another Region or account. Live replication takes new and updated objects; for existing objects use S3 Batch Replication.',

          sources: [
            {
              page: 'replication',
              at: [
                'Buckets that are configured … the source bucket',
                'To automatically replicate new … use live replication',
                'To replicate existing objects … use S3 Batch Replication',
              ],
            },
            { page: 'backupGuide', at: 'Cross-account and cross-Region … for S3 backups' },
          ],
          controls: ['cp-6', 'cp-9'],
          evidence: [
            'S3.7',
            's3-bucket-cross-region-replication-enabled',
            's3-resources-protected-by-backup-plan',
          ],
        },
      ],
    },
    {
      id: 'directory-bucket',
      name: 'Directory bucket (S3 Express One Zone)',
      summary:
        'One zone that you choose: AWS locks public access and ACLs shut, and surviving that zone becomes yours.',
      override: {
        'iam-permissions': {
          owner: 'customer',
          duty: 'Decide who has `s3express:CreateSession`: it enables access for all object-level operations, and IAM policies do not grant those one by one.',
          sources: [
            {
              page: 's3ExpressSecurityIam',
              at: [
                'When you allow the … object level) operations',
                'CreateSession enables access for … level operations',
              ],
            },
          ],
        },
        'resource-policies': {
          name: 'Bucket policy: who may open a session',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Name the accounts and roles that may call `CreateSession`. A bucket policy’s boundary is the whole bucket; access points can enforce distinct permissions. Bucket management actions cannot be cross-account.',
          sources: [
            {
              page: 'express',
              at: [
                'access control boundary for … the bucket level',
                'Unlike object-management actions, bucket … perform those actions',
              ],
            },
            { page: 'expressPractices', at: 'You can grant access … your directory buckets' },
            {
              page: 'directoryBucketsOverview',
              at: 'You can also control … through an access point',
            },
          ],
        },
        'customer-data': {
          owner: 'customer',
          duty: 'Classify your assets. If objects are to expire, add a Lifecycle configuration: its rules apply to existing objects and to those that you add later.',
          evidence: ['S3.25', 's3express-dir-bucket-lifecycle-rules-check'],
        },
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'Encrypt each new object, with SSE-S3 unless the bucket’s default names a KMS key.',
          setting: 'always-on',
          sources: [
            { page: 'expressData', at: 'All directory buckets have … every directory bucket' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Stay with SSE-S3, or give the bucket one customer managed KMS key for its whole life: it cannot be replaced, and the AWS managed key, DSSE-KMS and SSE-C do not work here.',
          sources: [
            {
              page: 'expressData',
              at: [
                'Your SSE-KMS configuration … SSE-KMS configuration',
                "Directory buckets don't support … encryption keys (SSE-C)",
              ],
            },
          ],
        },
        durability: {
          name: 'Keep copies within the one zone',
          owner: 'aws',
          duty: 'Store data redundantly on multiple devices within the chosen Availability Zone and repair lost redundancy. Data is not stored redundantly across zones.',
          sources: [
            {
              page: 'express',
              at: [
                'your data is redundantly … any lost redundancy',
                'data is stored across … across Availability Zones',
              ],
            },
          ],
        },
        'policy-enforcement': {
          name: 'Check policies when a session opens',
          owner: 'aws',
          duty: 'Give a session token only if a policy allows `s3express:CreateSession` for the bucket, and verify by it that the credentials, which expire after 5 minutes, are valid. `CopyObject` and `HeadBucket` requests need IAM credentials.',
          sources: [
            {
              page: 'expressSessions',
              at: [
                'To retrieve and use … a bucket policy',
                'A session token is … expire after 5 minutes',
                'CopyObject and HeadBucket requests … using IAM credentials',
              ],
            },
          ],
        },
        'lifecycle-run': {
          name: 'Carry out the expiration rules',
          owner: 'aws',
          duty: 'Delete objects when your rules say so. Directory buckets have no transitions to other storage classes.',
          sources: [
            { page: 'lifecycle', at: 'Amazon S3 deletes expired … on your behalf' },
            { page: 'expressDifferences', at: 'S3 Lifecycle transition actions' },
          ],
        },
        'block-public-access': {
          name: 'Block all public access',
          owner: 'aws',
          remove: ['evidence'],
          answers: ['open-network'],
          duty: 'Keep all Block Public Access settings enabled for directory buckets; they cannot be modified.',
          setting: 'always-on',
          sources: [
            {
              page: 'expressPractices',
              at: ['By default, all Block … directory buckets are enabled', 'settingsCantModified'],
            },
          ],
        },
        'object-ownership': {
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Hold Object Ownership at “Bucket owner enforced”, with ACLs off; nobody can change it.',
          setting: 'always-on',
          sources: [
            {
              page: 'expressPractices',
              at: ['In addition, Object Ownership … are disabled', 'settingsCantModified'],
            },
          ],
        },
        'request-logs': {
          name: 'Log object calls in CloudTrail',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Configure trails to log data events for directory buckets: by default they do not, and server access logs are not supported. Bucket-level actions are logged by default.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'expressPractices',
              at: [
                'When you set up … logged to CloudTrail',
                'By default, CloudTrail trails … your AWS account',
              ],
            },
            { page: 'expressDifferences', at: 'Server access logs' },
          ],
        },
      },
      remove: ['backups', 'new-bucket-defaults', 'require-tls'],
      add: [
        {
          id: 'require-tls',
          layer: 'access',
          name: 'Offer TLS 1.2 and 1.3',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Support TLS 1.2 and TLS 1.3 for HTTPS connections across S3’s API endpoints (no 1.3 on PrivateLink and Multi-Region Access Points).',
          sources: [
            {
              page: 'inTransit',
              at: ['amazonS3SupportsTlsAwsRegions', 'tls13RegionAccessPoints'],
            },
          ],
          controls: ['sc-8', 'ac-17'],
        },
        {
          id: 'zone-choice',
          layer: 'platform',
          name: 'Choose the zone of the bucket',
          owner: 'customer',
          duty: 'Choose the Availability Zone when you create the bucket; AWS recommends one that is local to your compute instances. S3 Express One Zone is not among the classes designed to be resilient to the physical loss of a zone.',
          sources: [
            {
              page: 'express',
              at: [
                'we recommend that you … to optimize performance',
                'you choose the Availability … will be located',
              ],
            },
            {
              page: 'storageClassIntro',
              at: 'Be aware that all … resulting from disasters',
            },
          ],
          controls: ['cp-6', 'cp-7'],
        },
        {
          id: 'session-mode',
          layer: 'access',
          name: 'Control the mode of sessions',
          owner: 'customer',
          duty: 'If you want, control in the bucket policy, by the `s3express:SessionMode` condition key, who can create a ReadWrite or a ReadOnly session. If a request names no mode, ReadWrite is attempted first, then ReadOnly if policies don’t permit ReadWrite.',
          sources: [
            {
              page: 'expressSessions',
              at: 'If the session mode … or ReadOnly session',
            },
          ],
          controls: ['ac-6', 'ac-12'],
        },
        {
          id: 'own-copies',
          layer: 'data',
          name: 'Copy out what you cannot lose',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Copy objects to a general purpose bucket if you want copies, for example with S3 Batch Operations. Directory buckets do not support S3 Versioning, Replication and Object Lock, and AWS Backup does not support directory buckets at this time.',
          sources: [
            {
              page: 'expressDifferences',
              at: ['S3 Object Lock', 'S3 Versioning', 'S3 Replication'],
            },
            { page: 'express', at: 'you can use Batch … general purpose buckets' },
            { page: 'backupGuide', at: 'Directory buckets are not … this time' },
          ],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'table-bucket',
      name: 'Table bucket (S3 Tables)',
      summary:
        'Apache Iceberg tables that AWS compacts and cleans for you, by settings that are yours and delete for good.',
      override: {
        'iam-permissions': {
          owner: 'customer',
          duty: 'Grant `s3tables` actions, which are a namespace apart from `s3`. Who has `s3tables:GetTableData` can read all the files of a table.',
          sources: [
            { page: 'tables', at: 'S3 Tables uses a … the s3tables namespace' },
            { page: 's3TablesSettingUp', at: 'if a user has … parquet data files' },
          ],
        },
        'policy-enforcement': {
          owner: 'aws',
          duty: 'Evaluate each request against the IAM policies, the table bucket policy and the table policy before it touches a table.',
          sources: [{ page: 'tablesSecurity', at: 'When S3 Tables receives … and table policy)' }],
        },
        'resource-policies': {
          name: 'Table bucket and table policies',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Write the policies on the table bucket (for all tables or some) and on single tables, each up to 20 KB.',
          sources: [
            {
              page: 'tablesSecurity',
              at: [
                'You can create resource-based … and tables',
                'Depending on the policy … tables in the bucket',
              ],
            },
            { page: 'tablesLimits', at: 'Table bucket and table … 20 KB in size' },
          ],
        },
        'block-public-access': {
          name: 'Block all public access',
          owner: 'aws',
          remove: ['evidence'],
          answers: ['open-network'],
          duty: 'Keep every Block Public Access setting on and refuse policies that would make a bucket or table public; nobody can disable it.',
          setting: 'always-on',
          sources: [
            { page: 'tables', at: 'All Amazon S3 Block … cannot be disabled' },
            { page: 'tablesLimits', at: 'Public access policies are … allow public access' },
          ],
        },
        'require-tls': {
          name: 'Redirect plain HTTP to HTTPS',
          owner: 'aws',
          remove: ['evidence'],
          answers: ['encrypt-in-transit'],
          duty: 'Answer requests over plain HTTP with a redirect to HTTPS, and protect table data in transit by TLS 1.2 and above.',
          setting: 'always-on',
          sources: [
            { page: 'tablesLimits', at: 'Requests made over HTTP … requests to HTTPS' },
            { page: 'tablesEncryption', at: 'S3 Tables always protects … through HTTPS' },
          ],
        },
        'customer-data': {
          name: 'Classify tables and expire records',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Classify your assets, and enable record expiration if you want records to be removed automatically when they expire.',
          sources: [
            { page: 'security', at: 'classifyingAssets' },
            { page: 's3TablesMaintenanceOverview', at: 'you can also enable … the records expire' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt every table at rest',
          owner: 'aws',
          duty: 'Encrypt every table, with AES-256 under S3’s own keys (SSE-S3) unless you name a KMS key.',
          setting: 'always-on',
          sources: [
            {
              page: 'tablesEncryption',
              at: [
                'All Amazon S3 table … form of encryption',
                '256-bit Advanced Encryption Standard … encrypt your data',
              ],
            },
          ],
        },
        'key-choice': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Stay with SSE-S3, or set a customer managed KMS key for the bucket or a table. The AWS managed key does not work here.',
          sources: [
            {
              page: 'tablesEncryption',
              at: [
                'You can choose to … keys (SSE-KMS)',
                'S3 Tables supports using … are not supported',
              ],
            },
          ],
        },
        durability: {
          name: 'Keep tables as durable as other buckets',
          owner: 'aws',
          duty: 'Give table buckets the same durability and availability as other bucket types.',
          sources: [{ page: 'tables', at: 'Table buckets deliver the … S3 bucket types' }],
        },
        'request-logs': {
          name: 'Log reads and writes of tables',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Add S3 Tables to a trail’s data events; by default no trail logs them. Management events are logged by default; maintenance operations are logged as `TablesMaintenanceEvent`.',
          setting: 'off-by-default',
          sources: [
            {
              page: 's3TablesLogging',
              at: [
                'By default, CloudTrail logs … for S3 Tables',
                'S3 logs automatic maintenance … events in CloudTrail',
                'By default, CloudTrail trails … log data events',
              ],
            },
          ],
        },
      },
      remove: ['backups', 'object-ownership', 'lifecycle-run', 'new-bucket-defaults'],
      add: [
        {
          id: 'compaction',
          layer: 'platform',
          name: 'Compact table files',
          owner: 'aws',
          duty: 'Combine smaller objects into larger ones, with a target size of 512 MB by default, and write the result as the most recent snapshot. You can edit or disable it; it incurs additional costs.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'tablesMaintenance',
              at: [
                'followingOptionsS3Table',
                'Compaction is enabled by … of your table',
                'Compaction will incur additional costs',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'snapshot-cleanup',
          layer: 'platform',
          name: 'Expire snapshots, delete loose files',
          owner: 'aws',
          duty: 'By default, expire snapshots older than 120 hours but keep at least one, unless tags, branches or retention properties set in Iceberg make that fail. Mark unreferenced files older than 3 days as noncurrent and delete these permanently after 10 days, unless you change that.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'tablesMaintenance',
              at: [
                'followingOptionsS3Table',
                'Snapshot management determines the … on these configurations',
                'If any user-defined tag … of the configured value',
              ],
            },
            {
              page: 'tablesCleanup',
              at: [
                'The following option is … your table bucket',
                'As part of your … 10 days by default',
                'S3 deletes noncurrent objects … recover these objects',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'maintenance-settings',
          layer: 'platform',
          name: 'Set retention and watch the jobs',
          owner: 'customer',
          duty: 'Set snapshot age and count through the S3 Tables API, or switch a job off. User-defined tags or branches, or Iceberg’s snapshot retention properties on a table, make its snapshot management fail; `GetTableMaintenanceJobStatus` tells the cause.',
          sources: [
            {
              page: 'tablesMaintenance',
              at: [
                'You can edit or … for your S3 table',
                'If any user-defined tag … for the entire table',
                'property is set as … the configured value',
              ],
            },
            {
              page: 'tablesMaintenance',
              at: 'To diagnose snapshot management … cause of the failure',
            },
          ],
          controls: ['si-12', 'cm-6'],
        },
        {
          id: 'maintenance-key',
          layer: 'access',
          name: 'Let maintenance use your KMS key',
          owner: 'customer',
          duty: 'Where tables use SSE-KMS, grant `maintenance.s3tables.amazonaws.com` the rights to `kms:GenerateDataKey` and `kms:Decrypt` on the key: this is required to create such tables and for their automatic maintenance.',
          sources: [
            {
              page: 'tablesKeys',
              at: [
                'To use SSE-KMS on … on the key',
                'This permission is required … encrypted tables',
              ],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'table-replicas',
          layer: 'data',
          name: 'Replicate tables where you need it',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Configure replication if you want read-only replicas of tables, in the same or another Region or account; you can set a longer snapshot retention on them than at the source.',

          sources: [
            {
              page: 's3TablesReplicationTables',
              at: [
                'Replication destinations can be … across multiple locations',
                'If you configure a … queryable in replicas',
              ],
            },
          ],
          controls: ['cp-6', 'cp-9'],
        },
      ],
    },
    {
      id: 'vector-bucket',
      name: 'Vector bucket (S3 Vectors)',
      summary:
        'Embeddings in indexes that AWS optimises by itself; encryption is decided once, when you create the bucket or index.',
      override: {
        'iam-permissions': {
          owner: 'customer',
          duty: 'Grant `s3vectors` actions, which are a namespace apart from `s3`, down to single indexes if you like. A query that filters or returns metadata also needs `s3vectors:GetVectors`.',
          sources: [
            { page: 'vectors', at: 'S3 Vectors uses a … in an account' },
            { page: 'vectorsAccess', at: 'Required if you set … in your request' },
          ],
        },
        'policy-enforcement': {
          owner: 'aws',
          duty: 'Validate the credentials of each request, then evaluate identity policies, bucket policies and service control policies.',
          sources: [
            { page: 'vectorsAccess', at: 'Every request to S3 … service control policies' },
          ],
        },
        'resource-policies': {
          name: 'Vector bucket policies',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Write the bucket policy. Where tenants share a bucket, you can give each an index of its own and restrict each to that index.',
          sources: [
            { page: 'vectorsAccess', at: 'You can control access … within an index' },
            {
              page: 's3VectorsBestPractices',
              at: 'You can achieve multi-tenancy … designated vector index',
            },
          ],
        },
        'block-public-access': {
          name: 'Block all public access',
          owner: 'aws',
          remove: ['evidence'],
          answers: ['open-network'],
          duty: 'Keep every Block Public Access setting on for vector buckets; nobody can disable it.',
          setting: 'always-on',
          sources: [{ page: 'vectors', at: 'All Amazon S3 Block … cannot be disabled' }],
        },
        'customer-data': {
          name: 'Classify vectors and their metadata',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Classify your vectors and their metadata; the sensitivity of your data is among the factors that you are responsible for.',
          sources: [
            {
              page: 'security',
              at: ['including the sensitivity of … laws and regulations', 'classifyingAssets'],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt every vector at rest',
          owner: 'aws',
          duty: 'Encrypt vectors and their metadata, with S3’s own keys (SSE-S3) unless you name a KMS key.',
          setting: 'always-on',
          sources: [
            {
              page: 'vectorsData',
              at: [
                'By default, all new … managed keys (SSE-S3)',
                'This design ensures that … moment of creation',
                'applies to not only … associated metadata',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the key when you create it',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Decide between SSE-S3 and a customer managed KMS key, by full ARN, for the bucket and perhaps for each index. Neither can be changed later.',
          sources: [
            {
              page: 'vectorsData',
              at: [
                'Encryption settings for a … bucket is created',
                'changed after the vector index is created',
                'S3 Vectors requires that … (ARN) format',
              ],
            },
          ],
        },
        durability: {
          name: 'Keep vector data durable',
          owner: 'aws',
          duty: 'Provide 11 nines of durability for vector data, backed by the infrastructure of S3.',
          sources: [
            { page: 'vectorsData', at: 'Amazon S3 Vectors provides … infrastructure of Amazon S3' },
          ],
        },
        'request-logs': {
          name: 'Log reads and writes of vectors',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Add vector buckets and vector indexes to a trail’s data events to log API activity on them: by default a trail logs no data events.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'dataEvents',
              at: [
                'By default, trails and … log data events',
                'Amazon S3 API activity on vector buckets',
                'Amazon S3 API activity on vector indexes',
              ],
            },
          ],
        },
        'tls-endpoints': { owner: 'aws', answers: ['encrypt-in-transit'] },
      },
      remove: [
        'backups',
        'object-ownership',
        'lifecycle-run',
        'require-tls',
        'new-bucket-defaults',
      ],
      add: [
        {
          id: 'index-optimization',
          layer: 'platform',
          name: 'Optimise the indexes',
          owner: 'aws',
          duty: 'Optimise the vector data automatically as you write, update and delete, and maintain the index in background operations. With a customer managed key, the S3 Vectors service principal requires `kms:Decrypt` on it for these.',

          sources: [
            { page: 'vectors', at: 'As you write, update … scale and evolve' },
            { page: 'vectorsData', at: 'requiredS3BackgroundOperations' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'maintenance-key',
          layer: 'access',
          name: 'Let indexing use your KMS key',
          owner: 'customer',
          duty: 'If you use a customer managed key, grant `indexing.s3vectors.amazonaws.com` the right to `kms:Decrypt`: the background maintenance of the index requires it.',
          sources: [
            {
              page: 'vectorsData',
              at: ['you must explicitly grant … your KMS key', 'requiredS3BackgroundOperations'],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'own-copies',
          layer: 'data',
          name: 'Manage vectors and who deletes an index',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Manage your data, and decide who gets `DeleteIndex`, the permission to delete a vector index and all its contents.',
          sources: [
            { page: 'security', at: 'Managing your data' },
            { page: 'vectorsAccess', at: 'delete a vector index and all its contents' },
          ],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'file-system',
      name: 'S3 Files (file system on a bucket)',
      summary:
        'A general purpose bucket mounted as a file system: AWS synchronizes both, you run the clients, the mount targets and the roles.',
      extends: 'general-purpose-bucket',
      profile: { insideVpc: 'yes' },
      override: {
        backups: {
          name: 'Enable versioning for S3 Files',
          owner: 'customer',
          duty: 'Enable S3 Versioning on the bucket: S3 Files requires it, writes your edits as new versions and deletions as delete markers.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'filesSync',
              at: [
                'S3 Files requires S3 … versions are preserved',
                'New files become new … S3 delete markers',
              ],
            },
            {
              page: 's3Versioning',
              at: 'defaultS3ExplicitlyEnable',
              verified: '2026-11-26',
            },
          ],
        },
      },
      add: [
        {
          id: 'file-synchronization',
          layer: 'platform',
          name: 'Synchronize files and objects',
          owner: 'aws',
          duty: 'Copy changed files to the bucket after 60 seconds without writes, and changed objects to files whose data the file system stores. In a conflict, the object stays and the file goes to lost and found.',
          sources: [
            {
              page: 'filesSync',
              at: [
                'When a file is … to your S3 bucket',
                'When another application working … high performance storage',
                'In case of a … into the file system',
              ],
            },
          ],
          controls: ['si-7', 'cp-9'],
        },
        {
          id: 'file-expiry',
          layer: 'platform',
          name: 'Remove file data that nobody reads',
          owner: 'aws',
          duty: 'Remove the data of a file that was not read for 30 days, unless you set another period, once its changes are in the bucket; fetch it again on the next read.',
          sources: [{ page: 'filesSync', at: 'If a file in … onto the file system' }],
          controls: ['si-12'],
        },
        {
          id: 'mount-client',
          layer: 'application',
          name: 'Install the client for mounting',
          owner: 'customer',
          duty: 'Install amazon-efs-utils 3.0.0 or above on EC2 instances. Enable FIPS mode in its configuration if you must comply with FIPS.',
          sources: [
            {
              page: 'filesPrerequisites',
              at: ['To use S3 Files … 3.0.0 or above', 'If you need to … in the client'],
            },
          ],
          controls: ['cm-2', 'sc-13'],
        },
        {
          id: 'conflict-files',
          layer: 'application',
          name: 'Look through lost and found',
          owner: 'customer',
          duty: 'Copy back what you want to keep of files that lost a conflict, and delete the others: they stay there indefinitely, count as storage and are not copied to the bucket.',
          sources: [
            {
              page: 'filesSync',
              at: [
                'Files in the lost … the directory itself',
                'If you want to … its original path',
                'Conflicting files that S3 … no longer needed',
              ],
            },
          ],
          controls: ['si-12', 'cp-9'],
        },
        {
          id: 'bucket-role',
          layer: 'access',
          name: 'Role by which S3 Files reaches the bucket',
          owner: 'customer',
          duty: 'Specify an IAM role that S3 Files assumes to read from and write to the bucket. If you use the console, S3 Files creates this role. Make sure that the bucket policy does not deny access to your compute resources.',
          sources: [
            {
              page: 'filesPrerequisites',
              at: [
                'When you create an … your compute resources',
                'S3 Files automatically creates … the required permissions',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'mount-roles',
          layer: 'access',
          name: 'Roles of the machines that mount',
          owner: 'customer',
          duty: 'Attach a role to the compute resources that mount, with full or with read-only access to the file system as you want. Reads that go directly to S3 follow IAM and bucket policies, and not POSIX permissions.',
          sources: [
            {
              page: 'filesPrerequisites',
              at: [
                'Your compute resources on … source S3 bucket',
                'You can attach an … for read-only access',
                'Reads made directly against … by POSIX permissions',
              ],
              verified: '2026-11-27',
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'posix-permissions',
          layer: 'access',
          name: 'Owners and permission bits of files',
          owner: 'customer',
          duty: 'Set owner, group and permission bits where they matter. They are kept as metadata of the objects, and objects without such metadata get default permissions.',
          sources: [
            {
              page: 'filesSync',
              at: [
                'POSIX permissions that you … corresponding S3 objects',
                'Objects that do not … assigned default permissions',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'mount-targets',
          layer: 'access',
          name: 'Mount targets and their groups',
          owner: 'customer',
          duty: 'Create mount targets in your VPC, one per zone at most, and allow TCP 2049 between the security groups of machines and mount targets.',
          sources: [
            { page: 'files', at: 'A mount target provides … per Availability Zone' },
            {
              page: 'filesPrerequisites',
              at: 'Security groups on both … the table below',
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'file-durability',
          layer: 'data',
          name: 'Keep the file layer in several zones',
          owner: 'aws',
          duty: 'Store what is written to the high-performance layer redundantly in several Availability Zones of the Region, with the durability of Amazon S3.',
          sources: [{ page: 'files', at: 'Data written to the … for your data' }],
          controls: ['cp-9', 'cp-6'],
        },
        {
          id: 'file-encryption',
          layer: 'data',
          name: 'Encrypt data and metadata of files',
          owner: 'aws',
          setting: 'always-on',
          duty: 'Encrypt data and metadata in the file system before they are written to storage, by keys that S3 owns and manages unless you configure a KMS key.',
          sources: [
            {
              page: 'filesEncryption',
              at: [
                'In S3 file systems, … decrypted when read',
                'All data at rest … Service (SSE-KMS)',
                'keys that Amazon S3 owns and manages',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'file-key',
          layer: 'data',
          name: 'Choose the key of the file system',
          owner: 'customer',
          setting: 'off-by-default',
          duty: 'Configure a KMS key of your own when you create the file system, if you want one, from the same Region. If you disable or delete it, the file system becomes inaccessible.',
          sources: [
            {
              page: 'filesEncryption',
              at: [
                'This is the default … S3 file system',
                'While creating your file … as the file system',
                'If you disable or … have backups',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'mount-encryption',
          layer: 'data',
          name: 'Require TLS between client and files',
          owner: 'aws',
          setting: 'always-on',
          duty: 'Require TLS for data in transit between client and file system.',
          sources: [
            { page: 'filesEncryption', at: 'S3 Files requires encryption … encrypted using TLS' },
          ],
          controls: ['sc-8'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who handles disaster recovery and the firewall',
      questions: ['back-up'],
      finding:
        'The vulnerability page counts firewall configuration and disaster recovery among the tasks that AWS handles. The versioning page says that versions are off until you enable them, and the resilience page offers versioning, Object Lock and replication as features to switch on. We read the first as AWS’s own infrastructure: surviving a device or a zone is AWS’s, recovery from your deletes and the loss of a Region is yours, and so is every policy that opens a bucket.',
      sources: [
        { page: 'vulnerability', verified: '2026-11-24' },
        { page: 's3Versioning', verified: '2026-11-24' },
        'disasterRecoveryResiliency',
      ],
    },
    {
      topic: 'When Iceberg retention properties stop snapshot expiry',
      finding:
        'The maintenance page says that any snapshot retention property, tag or branch set on the table makes snapshot management fail for the whole table, whatever its value. The considerations page says that a property in `metadata.json` disables it only if it keeps snapshots longer than the S3 setting. The catalogue follows the stricter text, which is also the more detailed: set retention through the S3 Tables API only, and watch the job status.',
      sources: [
        { page: 'tablesMaintenance', verified: '2026-11-24' },
        { page: 's3TablesConsiderations', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'AWS Config and directory buckets',
      finding:
        'The security best practices say that managed rules evaluate general purpose buckets only and that AWS Config does not record changes to directory buckets. AWS Config’s own guide has a managed rule, triggered by configuration changes, for the lifecycle rules of directory buckets in seven Regions. The catalogue lists that one rule as evidence and no other for directory buckets.',
      sources: [
        { page: 's3BestPractices', verified: '2026-11-24' },
        's3expressDirBucketLifecycleRulesCheck',
      ],
    },
    {
      topic: 'SSE-C as a bucket’s default encryption',
      finding:
        'The page on creating a bucket lists customer-provided keys (SSE-C) among the types that you can set as a bucket’s default. The server-side encryption page allows only SSE-KMS and DSSE-KMS beside SSE-S3, and adds that new buckets have blocked SSE-C writes since April 2026. The catalogue follows the second: SSE-C goes with each request, and only after you unblock it.',
      sources: [
        { page: 'creating', verified: '2026-11-24' },
        { page: 's3Encryption', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Which keys S3 Files uses by default',
      questions: ['hold-key'],
      finding:
        'The introduction to S3 Files says that data at rest is encrypted with AWS KMS keys, by default AWS owned ones. The page on its encryption calls Amazon S3 managed keys (SSE-S3) the default and KMS keys the alternative. The catalogue follows the page on encryption; either way, only a key of your own is yours to control.',
      sources: [
        {
          page: 'files',
          at: 'S3 Files encrypts all … customer managed keys',
          verified: '2026-11-27',
        },
        {
          page: 'filesEncryption',
          at: [
            '(Default) Server-side encryption … keys (SSE-S3)',
            'This is the default … owns and manages',
          ],
          verified: '2026-11-27',
        },
      ],
    },
  ],
  pages: {
    files: { path: 's3-files', title: 'Working with Amazon S3 Files', read: '2026-11-26' },
    filesPrerequisites: {
      path: 's3-files-prereq-policies',
      title: 'Prerequisites for S3 Files',
      read: '2026-11-26',
    },
    filesSync: {
      path: 's3-files-synchronization',
      title: 'Understanding how synchronization works',
      read: '2026-11-26',
    },
    filesEncryption: { path: 's3-files-encryption', title: 'Encryption', read: '2026-11-26' },
    dataEvents: {
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
      title: 'Logging data events',
      read: '2026-11-26',
    },
    vulnerability: {
      path: 'vulnerability-analysis-and-management',
      title: 'Configuration and vulnerability analysis in Amazon S3',
      read: '2026-11-26',
      passages: { awsHandlesDisasterRecovery: 'AWS handles basic … and disaster recovery' },
    },
    s3Versioning: {
      path: 'Versioning',
      title: 'Retaining multiple versions of objects with S3 Versioning',
      read: '2026-11-26',
      passages: { defaultS3ExplicitlyEnable: 'By default, S3 Versioning … explicitly enable it' },
    },
    disasterRecoveryResiliency: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in Amazon S3',
    },
    tablesMaintenance: {
      path: 's3-tables-maintenance',
      title: 'Maintenance for tables',
      read: '2026-11-26',
      passages: { followingOptionsS3Table: 'The following options are … your S3 table' },
    },
    s3TablesConsiderations: {
      path: 's3-tables-considerations',
      title: 'Considerations and limitations for maintenance jobs',
      read: '2026-11-26',
    },
    s3BestPractices: {
      path: 'security-best-practices',
      title: 'Security best practices for Amazon S3',
      read: '2026-11-26',
    },
    s3expressDirBucketLifecycleRulesCheck: {
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/s3express-dir-bucket-lifecycle-rules-check.html',
      title: 's3express-dir-bucket-lifecycle-rules-check',
    },
    creating: {
      path: 'create-bucket-overview',
      title: 'Creating a general purpose bucket',
      read: '2026-11-26',
    },
    s3Encryption: {
      path: 'serv-side-encryption',
      title: 'Protecting data with server-side encryption',
      read: '2026-11-26',
    },
    infrastructure: {
      path: 'network-isolation',
      title: 'Infrastructure security in Amazon S3',
      read: '2026-11-26',
    },
    security: {
      path: 'security',
      title: 'Security in Amazon S3',
      read: '2026-11-26',
      passages: { classifyingAssets: 'Classifying your assets' },
    },
    usingPresignedUrl: {
      path: 'using-presigned-url',
      title: 'Download and upload objects with presigned URLs',
      read: '2026-11-26',
    },
    accessPoints: {
      path: 'access-points',
      title: 'Managing access to shared datasets with access points',
      read: '2026-11-26',
    },
    lifecycle: {
      path: 'object-lifecycle-mgmt',
      title: 'Managing the lifecycle of objects',
      read: '2026-11-26',
    },
    encryptionFaq: {
      path: 'default-encryption-faq',
      title: 'Default encryption FAQ',
      read: '2026-11-26',
    },
    s3Durability: {
      path: 'DataDurability',
      title: 'Data protection in Amazon S3',
      read: '2026-11-26',
    },
    backupGuide: {
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html',
      title: 'Amazon S3 backups',
      read: '2026-11-26',
    },
    blockPublicAccess: {
      path: 'access-control-block-public-access',
      title: 'Blocking public access to your Amazon S3 storage',
      read: '2026-11-26',
    },
    inTransit: {
      path: 'UsingEncryptionInTransit',
      title: 'Protecting data in transit with encryption',
      read: '2026-11-26',
      passages: {
        amazonS3SupportsTlsAwsRegions: 'Amazon S3 supports TLS … all AWS Regions',
        tls13RegionAccessPoints: 'TLS 1.3 is supported … Multi-Region Access Points',
      },
    },
    sseC: {
      path: 'blocking-unblocking-s3-c-encryption-gpb',
      title: 'Blocking or unblocking SSE-C for a general purpose bucket',
      read: '2026-11-26',
    },
    aboutObjectOwnership: {
      path: 'about-object-ownership',
      title: 'Controlling ownership of objects and disabling ACLs for your bucket',
      read: '2026-11-26',
    },
    cloudTrail: {
      path: 'cloudtrail-logging-s3-info',
      title: 'Amazon S3 CloudTrail events',
      read: '2026-11-26',
    },
    enableServerAccessLogging: {
      path: 'enable-server-access-logging',
      title: 'Enabling Amazon S3 server access logging',
      read: '2026-11-26',
    },
    serverLogs: {
      path: 'ServerLogs',
      title: 'Logging requests with server access logging',
      read: '2026-11-26',
    },
    objectLock: {
      path: 'object-lock',
      title: 'Locking objects with Object Lock',
      read: '2026-11-26',
    },
    multiFactorAuthenticationDelete: {
      path: 'MultiFactorAuthenticationDelete',
      title: 'Configuring MFA delete',
      read: '2026-11-26',
    },
    replication: {
      path: 'replication',
      title: 'Replicating objects within and across Regions',
      read: '2026-11-26',
    },
    s3ExpressSecurityIam: {
      path: 's3-express-security-iam',
      title: 'Authorizing Regional endpoint API operations with IAM',
      read: '2026-11-26',
    },
    expressSessions: {
      path: 's3-express-create-session',
      title: 'Authorizing Zonal endpoint API operations with CreateSession',
      read: '2026-11-26',
    },
    express: {
      path: 'directory-bucket-high-performance',
      title: 'High performance workloads',
      read: '2026-11-26',
    },
    expressPractices: {
      path: 's3-express-security-best-practices',
      title: 'Security best practices for directory buckets',
      read: '2026-11-26',
      passages: { settingsCantModified: "These settings can't be modified" },
    },
    directoryBucketsOverview: {
      path: 'directory-buckets-overview',
      title: 'Working with directory buckets',
      read: '2026-11-26',
    },
    expressData: {
      path: 's3-express-data-protection',
      title: 'Data protection and encryption',
      read: '2026-11-26',
    },
    expressDifferences: {
      path: 's3-express-differences',
      title: 'Differences for directory buckets',
      read: '2026-11-26',
    },
    storageClassIntro: {
      path: 'storage-class-intro',
      title: 'Understanding and managing Amazon S3 storage classes',
      read: '2026-11-26',
    },
    tables: {
      path: 's3-tables',
      title: 'Working with Amazon S3 Tables and table buckets',
      read: '2026-11-26',
    },
    s3TablesSettingUp: {
      path: 's3-tables-setting-up',
      title: 'Access management for S3 Tables',
      read: '2026-11-26',
    },
    tablesSecurity: {
      path: 's3-tables-security-overview',
      title: 'Security for S3 Tables',
      read: '2026-11-26',
    },
    tablesLimits: {
      path: 's3-tables-restrictions',
      title: 'Security considerations and limitations for S3 Tables',
      read: '2026-11-26',
    },
    tablesEncryption: {
      path: 's3-tables-encryption',
      title: 'Protecting S3 table data with encryption',
      read: '2026-11-26',
    },
    s3TablesMaintenanceOverview: {
      path: 's3-tables-maintenance-overview',
      title: 'S3 Tables maintenance',
      read: '2026-11-26',
    },
    s3TablesLogging: {
      path: 's3-tables-logging',
      title: 'Logging with AWS CloudTrail for S3 Tables',
      read: '2026-11-26',
    },
    tablesCleanup: {
      path: 's3-table-buckets-maintenance',
      title: 'Maintenance for table buckets',
      read: '2026-11-26',
    },
    tablesKeys: {
      path: 's3-tables-kms-permissions',
      title: 'Permission requirements for S3 Tables SSE-KMS encryption',
      read: '2026-11-26',
    },
    s3TablesReplicationTables: {
      path: 's3-tables-replication-tables',
      title: 'Replicating S3 tables',
      read: '2026-11-26',
    },
    vectors: {
      path: 's3-vectors',
      title: 'Working with S3 Vectors and vector buckets',
      read: '2026-11-26',
    },
    vectorsAccess: {
      path: 's3-vectors-access-management',
      title: 'Identity and Access management in S3 Vectors',
      read: '2026-11-26',
    },
    s3VectorsBestPractices: {
      path: 's3-vectors-best-practices',
      title: 'S3 Vectors best practices',
      read: '2026-11-26',
    },
    vectorsData: {
      path: 's3-vectors-data-encryption',
      title: 'Data protection and encryption in S3 Vectors',
      read: '2026-11-26',
      passages: { requiredS3BackgroundOperations: 'Required by the S3 … in background operations' },
    },
  },
});
