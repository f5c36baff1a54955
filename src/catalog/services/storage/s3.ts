import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Simple Storage Service (Amazon S3)',
  shortName: 'S3',
  summary:
    'S3 stores objects, tables and vectors in buckets. You reach the buckets through an API, and they grow with the data that you put in.',
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
  scope: [
    {
      programs: ['soc', 'pci', 'fedramp', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: [
            'The security and compliance … compliance programs, including',
            'System and Organization Controls (SOC)',
            'Payment Card Industry Data Security Standard (PCI DSS)',
          ],
          verified: '2026-12-07',
        },
        {
          page: 'complianceScope',
          at: [
            'Federal Risk and Authorization Management Program (FedRAMP)',
            'Health Insurance Portability and Accountability Act (HIPAA)',
          ],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  traits: ['instance-network'],
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS patches the guest operating systems. AWS names this patching among the basic security tasks that it handles for S3.',
      sources: [{ page: 'vulnerability', at: 'awsHandlesDisasterRecovery' }],
    },
    'engine-patches': {
      owner: 'aws',
      duty: 'AWS handles database patching, which it names as one of the basic security tasks. AWS runs S3 as a managed service.',
      sources: [
        { page: 'vulnerability', at: 'awsHandlesDisasterRecovery' },
        { page: 'infrastructure', at: 'As a managed service … Well-Architected Framework' },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Grant only the permissions that a task needs, and give applications roles with temporary credentials. A presigned URL grants access to anyone who has it, within its creator’s permissions. With the CLI or SDKs, the URL lasts up to 7 days, but no longer than any temporary credentials that created it.',
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
      duty: 'Write the policies of buckets and access points, which work together. Look for bucket policies that allow `*` as principal or action.',
      sources: [
        { page: 's3BestPractices', at: 'Identify Amazon S3 bucket … a wildcard action' },
        { page: 'accessPoints', at: 'Each endpoint enforces a … the underlying bucket policy' },
      ],
      evidence: ['S3.6', 'S3.2', 'S3.3', 's3-bucket-policy-grantee-check'],
    },
    'customer-data': {
      name: 'Content classification and expiry',
      owner: 'customer',
      duty: 'Classify your assets. If you want objects to expire, write lifecycle rules, which apply to existing objects too. You cannot use a bucket policy to prevent deletions by lifecycle rules.',
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
      name: 'Encrypt new objects at rest',
      owner: 'aws',
      duty: 'Since 5 January 2023, S3 has automatically encrypted all new object uploads. The base level is SSE-S3, with AES-256 and keys that Amazon S3 manages. You can no longer disable encryption for new uploads.',
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
      duty: 'Keep SSE-S3, or set SSE-KMS or DSSE-KMS as the bucket’s default. Changing to SSE-KMS does not change the encryption type of existing objects, and S3’s automatic encryption since 5 January 2023 covers new uploads only. To encrypt existing objects, you can use S3 Batch Operations.',
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
      duty: 'In S3 Standard and certain other classes, S3 stores objects on multiple devices across at least three Availability Zones (One Zone-IA uses one). S3 repairs lost redundancy and regularly verifies checksums. Standard storage is designed for 11 nines of durability.',
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
      name: 'Turn on versioning',
      owner: 'customer',
      duty: 'Enable S3 Versioning, which AWS Backup and Cross-Region Replication also require. With versioning, a delete adds a delete marker, and an overwrite adds a new version. You can suspend versioning later, but the bucket never returns to an unversioned state.',
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
      name: 'Protect the network of S3',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS protects S3 with its global network security procedures. It gives access through the network with published APIs.',
      sources: [{ page: 'infrastructure', at: 'As a managed service … AWS published APIs' }],
    },
  },
  add: [
    {
      id: 'policy-enforcement',
      layer: 'platform',
      name: 'Evaluate access requests',
      owner: 'aws',
      duty: 'S3 rejects requests to access a bucket or object if a Block Public Access setting prohibits the access. If the access point, bucket and account settings differ, S3 applies the most restrictive combination. An account’s settings inherit the organization’s policies when these are present.',
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
      name: 'Support TLS and renew certificates',
      owner: 'aws',
      expires: 'certificate',
      duty: 'S3 supports TLS 1.2 and 1.3 for HTTPS connections. On PrivateLink and Multi-Region Access Points, it does not support TLS 1.3. S3 renews certificates automatically, which can happen at any time before they expire.',
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
      name: 'Run the lifecycle rules',
      owner: 'aws',
      duty: 'S3 moves objects to other storage classes and deletes expired objects according to your rules.',
      sources: [{ page: 'lifecycle', at: 'S3 Lifecycle helps you … on your behalf' }],
      controls: ['si-12'],
    },
    {
      id: 'new-bucket-defaults',
      layer: 'access',
      name: 'Secure defaults for new buckets',
      owner: 'aws',
      duty: 'By default, S3 creates new general purpose buckets with all four Block Public Access settings enabled and ACLs disabled. Since April 2026, it has also disabled customer-provided keys (SSE-C) by default for new write requests to new buckets.',
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
      duty: 'Keep all four settings enabled, as they are by default in a new bucket, unless your use case needs otherwise. AWS recommends that you also turn on all four for the account. If an organization manages multiple accounts, AWS recommends that you consider organization-level policies.',
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
      duty: 'Keep ACLs disabled, as they are by default, unless you must control access for each object individually. If you re-enable ACLs on an existing bucket, its existing bucket and object ACLs are restored.',
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
      name: 'Require TLS from clients',
      owner: 'customer',
      duty: 'Use policies to enforce HTTPS-only communication or a TLS version, because S3 also accepts HTTP traffic. For example, use the condition key `aws:SecureTransport` in a bucket policy.',
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
      name: 'Log object-level requests',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Turn on CloudTrail data events or server access logs, neither of which is on by default. S3 delivers server access logs on a best-effort basis. CloudTrail logs bucket-level calls by default.',
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
        'This is the bucket that most people mean, with objects in three zones or more. Each protection against your own mistakes is a switch.',
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
          name: 'Enforce the bucket’s settings',
          owner: 'aws',
          duty: 'S3 rejects requests that Block Public Access prohibits. While ACLs are disabled, S3 rejects uploads with any ACL except the bucket owner’s full control. While SSE-C is blocked, S3 rejects writes that specify SSE-C.',
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
          name: 'Object Lock and MFA delete',
          owner: 'customer',
          duty: 'Decide on Object Lock, which works only with S3 Versioning. In compliance mode, no user, not even root, can delete a protected version short of deleting the account. Also decide on MFA delete: the bucket owner (root account), who alone can enable it, then needs two forms of authentication to delete a version.',
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
          name: 'Protect bucket names from reuse',
          owner: 'customer',
          duty: 'AWS recommends that you create buckets in your account regional namespace; the default is the shared global namespace. In the global namespace, AWS recommends that you empty and keep a bucket instead of deleting it. Another account can take a deleted bucket’s name and potentially receive requests meant for that bucket.',
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
          name: 'Keep SSE-C blocked',
          owner: 'customer',
          duty: 'AWS recommends that you keep customer-provided keys (SSE-C) blocked, unless a workload requires them. Review existing buckets in which SSE-C is still enabled. To enable SSE-C on a new bucket, a `PutBucketEncryption` call is needed.',
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
          name: 'Turn on threat detection',
          owner: 'customer',
          duty: 'Enable detective controls such as GuardDuty. You can configure GuardDuty’s S3 Protection to analyze CloudTrail management and data events for your S3 resources.',
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
          duty: 'If you want the data in another Region or account, set up replication, or copies of backups with AWS Backup. Live replication copies new and updated objects. For existing objects, use S3 Batch Replication.',

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
        'Directory buckets store objects in one zone that you choose. AWS blocks public access and disables ACLs, and you prepare for the loss of that zone.',
      override: {
        'iam-permissions': {
          owner: 'customer',
          duty: 'Decide who has `s3express:CreateSession`. This permission enables access for all object-level operations. IAM policies do not grant these operations one by one.',
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
          name: 'Bucket policy for sessions',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Specify the accounts and roles that may call `CreateSession`. A bucket policy covers the whole bucket, while access points can enforce distinct permissions. Cross-account bucket management actions are not possible.',
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
          duty: 'Classify your assets. If you want objects to expire, add an S3 Lifecycle configuration. Its rules apply to existing objects and to objects that you add later.',
          evidence: ['S3.25', 's3express-dir-bucket-lifecycle-rules-check'],
        },
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'S3 encrypts each new object. It uses SSE-S3 unless the bucket’s default specifies a KMS key.',
          setting: 'always-on',
          sources: [
            { page: 'expressData', at: 'All directory buckets have … every directory bucket' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Keep SSE-S3, or give the bucket one customer managed KMS key for its whole life. You cannot replace this key. The AWS managed key, DSSE-KMS and SSE-C do not work in directory buckets.',
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
          name: 'Store copies within one zone',
          owner: 'aws',
          duty: 'S3 stores data redundantly on multiple devices within the chosen Availability Zone and repairs lost redundancy. It does not store data redundantly across zones.',
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
          name: 'Authorize sessions',
          owner: 'aws',
          duty: 'S3 gives a session token only if a policy allows `s3express:CreateSession` for the bucket. With the token, S3 verifies that the session credentials, which expire after 5 minutes, are valid. `CopyObject` and `HeadBucket` requests need IAM credentials.',
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
          name: 'Run the expiration rules',
          owner: 'aws',
          duty: 'S3 deletes objects according to your rules. Directory buckets have no transitions to other storage classes.',
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
          duty: 'S3 keeps all Block Public Access settings enabled for directory buckets. These settings cannot be modified.',
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
          duty: 'S3 keeps Object Ownership at “Bucket owner enforced”, with ACLs disabled. Nobody can change this setting.',
          setting: 'always-on',
          sources: [
            {
              page: 'expressPractices',
              at: ['In addition, Object Ownership … are disabled', 'settingsCantModified'],
            },
          ],
        },
        'request-logs': {
          name: 'Log data events',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Configure trails to log data events for directory buckets, because trails do not log these events by default. Server access logs are not supported. Bucket-level actions are logged by default.',
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
          name: 'Support TLS 1.2 and 1.3',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'S3 supports TLS 1.2 and TLS 1.3 for HTTPS connections across its API endpoints. On PrivateLink and Multi-Region Access Points, it does not support TLS 1.3.',
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
          name: 'Choose the Availability Zone',
          owner: 'customer',
          duty: 'Choose the Availability Zone when you create the bucket. AWS recommends a zone that is local to your compute instances. S3 Express One Zone is not among the classes designed to be resilient to the physical loss of a zone.',
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
          name: 'Restrict the session mode',
          owner: 'customer',
          duty: 'With the condition key `s3express:SessionMode` in the bucket policy, you can control who can create a `ReadWrite` or a `ReadOnly` session. If a request names no mode, S3 attempts `ReadWrite` first. If policies do not permit `ReadWrite`, S3 then attempts `ReadOnly`.',
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
          name: 'Copy objects to another bucket',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you want copies, copy objects to a general purpose bucket, for example with S3 Batch Operations. Directory buckets do not support S3 Versioning, Replication or Object Lock. AWS Backup does not support directory buckets at this time.',
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
        'AWS compacts and cleans up Apache Iceberg tables according to your settings. Data that is deleted through these settings is permanently gone.',
      override: {
        'iam-permissions': {
          owner: 'customer',
          duty: 'Grant `s3tables` actions, which are in a separate namespace from `s3`. Anyone with `s3tables:GetTableData` can read all the files of a table.',
          sources: [
            { page: 'tables', at: 'S3 Tables uses a … the s3tables namespace' },
            { page: 's3TablesSettingUp', at: 'if a user has … parquet data files' },
          ],
        },
        'policy-enforcement': {
          owner: 'aws',
          duty: 'S3 Tables evaluates each request against the IAM policies, the table bucket policy and the table policy before the request reaches a table.',
          sources: [{ page: 'tablesSecurity', at: 'When S3 Tables receives … and table policy)' }],
        },
        'resource-policies': {
          name: 'Table bucket and table policies',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Write policies on the table bucket, for all or some of its tables, and on single tables. Each policy can be up to 20 KB in size.',
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
          duty: 'S3 keeps every Block Public Access setting on and refuses policies that would make a bucket or table public. Nobody can disable these settings.',
          setting: 'always-on',
          sources: [
            { page: 'tables', at: 'All Amazon S3 Block … cannot be disabled' },
            { page: 'tablesLimits', at: 'Public access policies are … allow public access' },
          ],
        },
        'require-tls': {
          name: 'Redirect HTTP to HTTPS',
          owner: 'aws',
          remove: ['evidence'],
          answers: ['encrypt-in-transit'],
          duty: 'S3 Tables answers requests over plain HTTP with a redirect to HTTPS. It protects table data in transit with TLS 1.2 and above.',
          setting: 'always-on',
          sources: [
            { page: 'tablesLimits', at: 'Requests made over HTTP … requests to HTTPS' },
            { page: 'tablesEncryption', at: 'S3 Tables always protects … through HTTPS' },
          ],
        },
        'customer-data': {
          name: 'Table classification and record expiry',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Classify your assets. If you want records to be removed automatically when they expire, enable record expiration.',
          sources: [
            { page: 'security', at: 'classifyingAssets' },
            { page: 's3TablesMaintenanceOverview', at: 'you can also enable … the records expire' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt every table at rest',
          owner: 'aws',
          duty: 'S3 Tables encrypts every table. Unless you name a KMS key, it uses AES-256 with S3’s own keys (SSE-S3).',
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
          duty: 'Keep SSE-S3, or set a customer managed KMS key for the bucket or a table. The AWS managed key does not work in table buckets.',
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
          name: 'Store tables durably',
          owner: 'aws',
          duty: 'S3 gives table buckets the same durability and availability as other bucket types.',
          sources: [{ page: 'tables', at: 'Table buckets deliver the … S3 bucket types' }],
        },
        'request-logs': {
          name: 'Log data events of tables',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Add S3 Tables to a trail’s data events, because no trail logs them by default. Management events are logged by default. Maintenance operations are logged as `TablesMaintenanceEvent`.',
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
          duty: 'S3 Tables combines smaller objects into larger ones, with a target size of 512 MB by default. It writes the result as the most recent snapshot. Compaction incurs additional costs, and you can edit or disable it.',
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
          name: 'Expire snapshots and delete unused files',
          owner: 'aws',
          duty: 'By default, S3 Tables expires snapshots older than 120 hours but keeps at least one, unless Iceberg tags, branches or retention properties make this fail. Unless you change the settings, it marks unreferenced files older than 3 days as noncurrent and deletes them permanently after 10 days.',
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
          name: 'Snapshot retention and maintenance jobs',
          owner: 'customer',
          duty: 'Set the age and number of snapshots through the S3 Tables API, or turn a maintenance job off. If a table has user-defined tags or branches, or Iceberg’s snapshot retention properties, its snapshot management fails. `GetTableMaintenanceJobStatus` returns the cause.',
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
          duty: 'If tables use SSE-KMS, grant `maintenance.s3tables.amazonaws.com` the actions `kms:GenerateDataKey` and `kms:Decrypt` on the key. These permissions are required to create such tables and for automatic maintenance of the tables.',
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
          name: 'Replicate tables',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you want read-only replicas of tables, in the same or another Region or account, configure replication. On replicas, you can set a longer snapshot retention than on the source.',

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
        'Vector buckets store embeddings in indexes that AWS optimizes automatically. You decide on encryption once, when you create the bucket or index.',
      override: {
        'iam-permissions': {
          owner: 'customer',
          duty: 'Grant `s3vectors` actions, which are in a separate namespace from `s3`. You can grant them down to single indexes. A query that filters or returns metadata also needs `s3vectors:GetVectors`.',
          sources: [
            { page: 'vectors', at: 'S3 Vectors uses a … in an account' },
            { page: 'vectorsAccess', at: 'Required if you set … in your request' },
          ],
        },
        'policy-enforcement': {
          owner: 'aws',
          duty: 'S3 Vectors validates the credentials of each request. It then evaluates identity policies, bucket policies and service control policies.',
          sources: [
            { page: 'vectorsAccess', at: 'Every request to S3 … service control policies' },
          ],
        },
        'resource-policies': {
          name: 'Vector bucket policies',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Write the bucket policy. If tenants share a bucket, you can give each tenant a separate index and restrict the tenant to that index.',
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
          duty: 'S3 keeps every Block Public Access setting on for vector buckets. Nobody can disable these settings.',
          setting: 'always-on',
          sources: [{ page: 'vectors', at: 'All Amazon S3 Block … cannot be disabled' }],
        },
        'customer-data': {
          name: 'Classify vectors and their metadata',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Classify your vectors and their metadata. The sensitivity of your data is among the factors that you are responsible for.',
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
          duty: 'S3 Vectors encrypts vectors and their metadata. Unless you name a KMS key, it uses S3’s own keys (SSE-S3).',
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
          name: 'Choose the encryption key at creation',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'For the bucket and, if you want, for each index, choose SSE-S3 or a customer managed KMS key. Specify the key by its full ARN. You cannot change the encryption of a bucket or an index later.',
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
          name: 'Store vectors durably',
          owner: 'aws',
          duty: 'S3 Vectors provides 11 nines of durability for vector data, backed by the infrastructure of S3.',
          sources: [
            { page: 'vectorsData', at: 'Amazon S3 Vectors provides … infrastructure of Amazon S3' },
          ],
        },
        'request-logs': {
          name: 'Log data events of vectors',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'To log API activity on vector buckets and vector indexes, add them to a trail’s data events. By default, a trail logs no data events.',
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
          name: 'Optimize the indexes',
          owner: 'aws',
          duty: 'S3 Vectors optimizes the vector data automatically as you write, update and delete data. It maintains the index in background operations. If you use a customer managed key, the S3 Vectors service principal requires `kms:Decrypt` on the key for these operations.',

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
          duty: 'If you use a customer managed key, grant `indexing.s3vectors.amazonaws.com` the action `kms:Decrypt` on the key. The background maintenance of the index requires this permission.',
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
          name: 'Manage vectors and limit deletion',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Manage your data, and decide who gets `DeleteIndex`, which is the permission to delete a vector index and all its contents.',
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
        'A general purpose bucket is mounted as a file system. AWS synchronizes the bucket and the file system. You run the clients, the mount targets and the roles.',
      extends: 'general-purpose-bucket',
      profile: { insideVpc: 'yes' },
      override: {
        backups: {
          name: 'Turn on versioning for S3 Files',
          owner: 'customer',
          duty: 'Enable S3 Versioning on the bucket, which S3 Files requires. S3 Files writes your edits as new versions and your deletions as delete markers.',
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
          duty: 'S3 Files copies changed files to the bucket after 60 seconds without writes. It copies changed objects to the file system if the file system stores the data of their files. In a conflict, the object stays and the file moves to lost and found.',
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
          name: 'Remove unread file data',
          owner: 'aws',
          duty: 'If a file has not been read for 30 days, S3 Files removes its data once the file’s changes are in the bucket. You can set a period other than 30 days. S3 Files fetches the data again on the next read.',
          sources: [{ page: 'filesSync', at: 'If a file in … onto the file system' }],
          controls: ['si-12'],
        },
        {
          id: 'mount-client',
          layer: 'application',
          name: 'Install the mount client',
          owner: 'customer',
          duty: 'Install `amazon-efs-utils` 3.0.0 or above on EC2 instances. If you must comply with FIPS, enable FIPS mode in the configuration of `amazon-efs-utils`.',
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
          name: 'Files in lost and found',
          owner: 'customer',
          duty: 'Files that lost a conflict stay in lost and found indefinitely, count as storage and are not copied to the bucket. If you want to keep such a file, copy it back to its original path. Delete files from lost and found when you no longer need them.',
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
          name: 'Role for access to the bucket',
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
          name: 'Roles of the compute resources',
          owner: 'customer',
          duty: 'To the compute resources that mount the file system, attach a role that allows full or read-only access. Reads that go directly to S3 follow IAM and bucket policies, and not POSIX permissions.',
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
          name: 'POSIX permissions on files',
          owner: 'customer',
          duty: 'If POSIX permissions matter, set the owner, group and permission bits of files. S3 Files keeps these as metadata of the objects. Objects without such metadata get default permissions.',
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
          name: 'Mount targets and their security groups',
          owner: 'customer',
          duty: 'Create mount targets in your VPC, at most one per zone. Allow TCP 2049 between the security groups of the machines and those of the mount targets.',
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
          name: 'Store file data across zones',
          owner: 'aws',
          duty: 'S3 Files stores what is written to the high-performance layer redundantly in several Availability Zones of the Region, with the durability of Amazon S3.',
          sources: [{ page: 'files', at: 'Data written to the … for your data' }],
          controls: ['cp-9', 'cp-6'],
        },
        {
          id: 'file-encryption',
          layer: 'data',
          name: 'Encrypt files and metadata at rest',
          owner: 'aws',
          setting: 'always-on',
          duty: 'S3 Files encrypts data and metadata in the file system before they are written to storage. Unless you configure a KMS key, it uses keys that S3 owns and manages.',
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
          name: 'Choose the file system’s key',
          owner: 'customer',
          setting: 'off-by-default',
          duty: 'If you want to use your own KMS key, configure one from the same Region when you create the file system. If you disable or delete the key, the file system becomes inaccessible.',
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
          name: 'Require TLS for mounts',
          owner: 'aws',
          setting: 'always-on',
          duty: 'S3 Files requires TLS for data in transit between client and file system.',
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
        'The vulnerability page counts firewall configuration and disaster recovery among the tasks that AWS handles. The versioning page says that versions are off until you enable them. The resilience page offers versioning, Object Lock and replication as features to turn on. The catalogue reads the first page as AWS’s own infrastructure. Surviving the loss of a device or a zone is AWS’s. Recovery from your deletes and from the loss of a Region is yours, and so is every policy that opens a bucket.',
      sources: [
        { page: 'vulnerability', verified: '2026-11-24' },
        { page: 's3Versioning', verified: '2026-11-24' },
        'disasterRecoveryResiliency',
      ],
    },
    {
      topic: 'When Iceberg retention properties stop snapshot expiry',
      finding:
        'The maintenance page says that any snapshot retention property, tag or branch set on the table makes snapshot management fail for the whole table. The value does not matter. The considerations page says that a property in `metadata.json` disables snapshot management only if it keeps snapshots longer than the S3 setting. The catalogue follows the stricter text, which is also the more detailed. Set retention through the S3 Tables API only, and watch the job status.',
      sources: [
        { page: 'tablesMaintenance', verified: '2026-11-24' },
        { page: 's3TablesConsiderations', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'AWS Config and directory buckets',
      finding:
        'The security best practices say that managed rules evaluate general purpose buckets only. They also say that AWS Config does not record changes to directory buckets. AWS Config’s own guide has a managed rule for the lifecycle rules of directory buckets in seven Regions. Configuration changes trigger this rule. The catalogue lists this one rule as evidence and no other for directory buckets.',
      sources: [
        { page: 's3BestPractices', verified: '2026-11-24' },
        's3expressDirBucketLifecycleRulesCheck',
      ],
    },
    {
      topic: 'SSE-C as a bucket’s default encryption',
      finding:
        'The page on creating a bucket lists customer-provided keys (SSE-C) among the types that you can set as a bucket’s default. The server-side encryption page allows only SSE-KMS and DSSE-KMS besides SSE-S3. It adds that new buckets have blocked SSE-C writes since April 2026. The catalogue follows the second page. Each request specifies SSE-C, and only after you unblock it.',
      sources: [
        { page: 'creating', verified: '2026-11-24' },
        { page: 's3Encryption', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Which keys S3 Files uses by default',
      questions: ['hold-key'],
      finding:
        'The introduction to S3 Files says that data at rest is encrypted with AWS KMS keys, by default with AWS owned ones. The page on its encryption calls Amazon S3 managed keys (SSE-S3) the default and KMS keys the alternative. The catalogue follows the page on encryption. Either way, you control only a key that is your own.',
      sources: [
        {
          page: 'files',
          at: 'S3 Files encrypts all … customer managed keys',
          verified: '2026-12-07',
        },
        {
          page: 'filesEncryption',
          at: [
            '(Default) Server-side encryption … keys (SSE-S3)',
            'This is the default … owns and manages',
          ],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 's3-compliance', title: 'Compliance validation for Amazon S3' },
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
