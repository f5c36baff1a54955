import { cite, defineService } from '../define.ts';

const guide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/';
const today = '2026-11-24';
/** A page of the S3 guide, read for the claim that cites it. */
const read = (path: string, title: string) => cite(`${guide}${path}.html`, title, today);
/** A page of the S3 guide that does not say all of the claim that cites it. */
const unread = (path: string, title: string) => cite(`${guide}${path}.html`, title);

const auditReports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

const vulnerability = read(
  'vulnerability-analysis-and-management',
  'Configuration and vulnerability analysis in Amazon S3',
);
const infrastructure = read('network-isolation', 'Infrastructure security in Amazon S3');
const security = read('security', 'Security in Amazon S3');
const practices = read('security-best-practices', 'Security best practices for Amazon S3');
const blockPublicAccess = read(
  'access-control-block-public-access',
  'Blocking public access to your Amazon S3 storage',
);
const creating = read('create-bucket-overview', 'Creating a general purpose bucket');
const inTransit = read('UsingEncryptionInTransit', 'Protecting data in transit with encryption');
const durabilityPage = read('DataDurability', 'Data protection in Amazon S3');
const versioning = read('Versioning', 'Retaining multiple versions of objects with S3 Versioning');
const lifecycle = read('object-lifecycle-mgmt', 'Managing the lifecycle of objects');
const cloudTrail = read('cloudtrail-logging-s3-info', 'Amazon S3 CloudTrail events');
const encryption = read('serv-side-encryption', 'Protecting data with server-side encryption');
const encryptionFaq = read('default-encryption-faq', 'Default encryption FAQ');
const backupGuide = cite(
  'https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html',
  'Amazon S3 backups',
  today,
);

const express = read('directory-bucket-high-performance', 'High performance workloads');
const expressDifferences = read('s3-express-differences', 'Differences for directory buckets');
const expressPractices = read(
  's3-express-security-best-practices',
  'Security best practices for directory buckets',
);
const expressData = read('s3-express-data-protection', 'Data protection and encryption');
const expressSessions = read(
  's3-express-create-session',
  'Authorizing Zonal endpoint API operations with CreateSession',
);

const tables = read('s3-tables', 'Working with Amazon S3 Tables and table buckets');
const tablesSecurity = read('s3-tables-security-overview', 'Security for S3 Tables');
const tablesLimits = read(
  's3-tables-restrictions',
  'Security considerations and limitations for S3 Tables',
);
const tablesEncryption = read('s3-tables-encryption', 'Protecting S3 table data with encryption');
const tablesMaintenance = read('s3-tables-maintenance', 'Maintenance for tables');
const tablesCleanup = read('s3-table-buckets-maintenance', 'Maintenance for table buckets');
const tablesKeys = read(
  's3-tables-kms-permissions',
  'Permission requirements for S3 Tables SSE-KMS encryption',
);

const vectors = read('s3-vectors', 'Working with S3 Vectors and vector buckets');
const vectorsAccess = read(
  's3-vectors-access-management',
  'Identity and Access management in S3 Vectors',
);
const vectorsData = read(
  's3-vectors-data-encryption',
  'Data protection and encryption in S3 Vectors',
);

export const s3 = defineService({
  id: 's3',
  name: 'Amazon Simple Storage Service (Amazon S3)',
  shortName: 'S3',
  category: 'storage',
  summary:
    'Buckets for objects, tables and vectors, reached through an API and sized by what you put in.',
  docs: `${guide}Welcome.html`,
  aliases: [
    'Simple Storage Service',
    'bucket',
    'object storage',
    'S3 Express One Zone',
    'directory bucket',
    'S3 Tables',
    'S3 Vectors',
    'Glacier storage classes',
  ],
  archetype: 'serverless-data',
  contradictions: [
    {
      topic: 'Who handles disaster recovery and the firewall',
      finding:
        'The vulnerability page counts firewall configuration and disaster recovery among the tasks that AWS handles. The versioning page says that versions are off until you enable them, and the resilience page offers versioning, Object Lock and replication as features to switch on. We read the first as AWS’s own infrastructure: surviving a device or a zone is AWS’s, recovery from your deletes and the loss of a Region is yours, and so is every policy that opens a bucket.',
      sources: [
        vulnerability,
        versioning,
        read('disaster-recovery-resiliency', 'Resilience in Amazon S3'),
      ],
    },
    {
      topic: 'When Iceberg retention properties stop snapshot expiry',
      finding:
        'The maintenance page says that any snapshot retention property, tag or branch set on the table makes snapshot management fail for the whole table, whatever its value. The considerations page says that a property in `metadata.json` does so only if it keeps snapshots longer than the S3 setting. The catalogue follows the stricter text, which is also the more detailed: set retention through the S3 Tables API only, and watch the job status.',
      sources: [
        tablesMaintenance,
        read('s3-tables-considerations', 'Considerations and limitations for maintenance jobs'),
      ],
    },
    {
      topic: 'AWS Config and directory buckets',
      finding:
        'The security best practices say that managed rules evaluate general purpose buckets only and that AWS Config does not record changes to directory buckets. AWS Config’s own guide has a managed rule, triggered by configuration changes, for the lifecycle rules of directory buckets in seven Regions. The catalogue lists that one rule as evidence and no other for directory buckets.',
      sources: [
        practices,
        cite(
          'https://docs.aws.amazon.com/config/latest/developerguide/s3express-dir-bucket-lifecycle-rules-check.html',
          's3express-dir-bucket-lifecycle-rules-check',
          today,
        ),
      ],
    },
    {
      topic: 'SSE-C as a bucket’s default encryption',
      finding:
        'The page on creating a bucket lists customer-provided keys (SSE-C) among the types that you can set as a bucket’s default. The server-side encryption page allows only SSE-KMS and DSSE-KMS beside SSE-S3, and adds that new buckets have blocked SSE-C writes since April 2026. The catalogue follows the second: SSE-C goes with each request, and only after you unblock it.',
      sources: [creating, encryption],
    },
  ],
  change: {
    'os-patches': {
      duty: 'Patch the operating systems of the servers that hold your data: AWS names this among its own tasks for S3.',
      sources: [vulnerability],
      evidence: [...auditReports],
    },
    'engine-patches': {
      duty: 'Run S3 as a managed service and patch the databases that it is made of.',
      sources: [vulnerability, infrastructure],
      evidence: [...auditReports],
    },
    'iam-permissions': {
      duty: 'Grant least privilege through roles with short-lived credentials. A presigned URL carries its signer’s permissions to whoever holds it, for up to 7 days.',
      sources: [
        security,
        read('using-presigned-url', 'Download and upload objects with presigned URLs'),
      ],
    },
    'resource-policies': {
      name: 'Bucket and access point policies',
      duty: 'Write the policies that open a bucket to other accounts, VPC endpoints or services, and check them for `*` as principal or action.',
      sources: [
        practices,
        read('access-points', 'Managing access to shared datasets with access points'),
      ],
      evidence: [
        { kind: 'security-hub', id: 'S3.6' },
        { kind: 'security-hub', id: 'S3.2' },
        { kind: 'security-hub', id: 'S3.3' },
        { kind: 'config-rule', id: 's3-bucket-policy-grantee-check' },
      ],
    },
    'customer-data': {
      name: 'Classify content and expire it',
      duty: 'Know what you store and how sensitive it is, and write the lifecycle rules that delete it. A rule also takes objects that are there already, and no bucket policy stops it.',
      sources: [security, lifecycle],
      evidence: [
        { kind: 'security-hub', id: 'S3.13' },
        { kind: 'security-hub', id: 'S3.10' },
        { kind: 'config-rule', id: 's3-lifecycle-policy-check' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt every new object at rest',
      duty: 'Encrypt each upload with AES-256 under keys that S3 manages (SSE-S3), at least. It has been so since 5 January 2023, and nobody can switch it off.',
      sources: [encryptionFaq],
      evidence: [...auditReports],
    },
    'key-choice': {
      duty: 'Stay with SSE-S3, or set SSE-KMS or DSSE-KMS as the bucket’s default. Objects from before that change, and unencrypted ones from before 2023, stay as they are until you re-encrypt them.',
      sources: [encryption, encryptionFaq],
      evidence: [
        { kind: 'security-hub', id: 'S3.17' },
        { kind: 'config-rule', id: 's3-default-encryption-kms' },
      ],
    },
    durability: {
      name: 'Keep copies in at least three zones',
      duty: 'Store each object on several devices in at least three Availability Zones, repair lost copies and verify checksums; designed for 11 nines of durability. One Zone-IA stays in one zone.',
      sources: [durabilityPage],
      evidence: [...auditReports],
    },
    backups: {
      name: 'Switch on versioning',
      duty: 'Enable S3 Versioning, so that a delete only adds a marker and an overwrite a version. AWS Backup and replication need it too; once on, it can only be suspended.',
      sources: [versioning, practices, backupGuide],
      evidence: [
        { kind: 'security-hub', id: 'S3.14' },
        { kind: 'config-rule', id: 's3-bucket-versioning-enabled' },
      ],
    },
  },
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Protect the network around S3',
      owner: 'aws',
      duty: 'Guard the service with AWS’s own network security procedures, and let it be reached through published APIs only.',
      sources: [infrastructure],
      evidence: [...auditReports],
      controls: ['sc-7'],
    },
    {
      id: 'policy-enforcement',
      layer: 'platform',
      name: 'Check each request against your rules',
      owner: 'aws',
      duty: 'Evaluate each request against the policies in force and Block Public Access, and apply the strictest of the organization’s, account’s, bucket’s and access point’s settings.',
      sources: [blockPublicAccess],
      controls: ['ac-3'],
      evidence: [...auditReports],
    },
    {
      id: 'tls-endpoints',
      layer: 'platform',
      name: 'Run and renew the TLS endpoints',
      owner: 'aws',
      duty: 'Offer TLS 1.2 and 1.3 (no 1.3 on PrivateLink and Multi-Region Access Points) and renew the endpoints’ certificates, at any time before they expire.',
      sources: [inTransit, practices],
      controls: ['sc-8', 'sc-17'],
      evidence: [...auditReports],
    },
    {
      id: 'lifecycle-run',
      layer: 'platform',
      name: 'Carry out the lifecycle rules',
      owner: 'aws',
      duty: 'Move objects to other storage classes and delete expired ones as your rules say, and stop charging for storage once an object is due to expire.',
      sources: [lifecycle],
      controls: ['si-12'],
    },
    {
      id: 'block-public-access',
      layer: 'access',
      name: 'Keep Block Public Access on',
      owner: 'customer',
      duty: 'Leave all four settings on, as a new bucket has them. Set them for the account or the organization as well: there, no bucket policy can let somebody undo them.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [blockPublicAccess, creating],
      controls: ['ac-3', 'ac-6', 'sc-7'],
      evidence: [
        { kind: 'security-hub', id: 'S3.1' },
        { kind: 'security-hub', id: 'S3.8' },
        { kind: 'config-rule', id: 's3-account-level-public-access-blocks-periodic' },
        { kind: 'config-rule', id: 's3-bucket-level-public-access-prohibited' },
      ],
    },
    {
      id: 'object-ownership',
      layer: 'access',
      name: 'Keep ACLs disabled',
      owner: 'customer',
      duty: 'Leave Object Ownership at “Bucket owner enforced”, the default for new buckets. Re-enabling ACLs brings back every old grant.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        read(
          'about-object-ownership',
          'Controlling ownership of objects and disabling ACLs for your bucket',
        ),
      ],
      controls: ['ac-3', 'cm-6'],
      evidence: [
        { kind: 'security-hub', id: 'S3.12' },
        { kind: 'config-rule', id: 's3-bucket-acl-prohibited' },
      ],
    },
    {
      id: 'require-tls',
      layer: 'access',
      name: 'Refuse requests without TLS',
      owner: 'customer',
      duty: 'Deny requests with `aws:SecureTransport` false, or below an `s3:TlsVersion`, in a bucket policy, SCP or RCP. Until then S3 answers plain HTTP as well.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [inTransit],
      controls: ['sc-8', 'ac-17'],
      evidence: [
        { kind: 'security-hub', id: 'S3.5' },
        { kind: 'config-rule', id: 's3-bucket-ssl-requests-only' },
      ],
    },
    {
      id: 'request-logs',
      layer: 'data',
      name: 'Log reads and writes of objects',
      owner: 'customer',
      duty: 'Switch on CloudTrail data events, or server access logs, which are delivered best effort. Without them no log names who read an object; bucket-level calls are logged anyway.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        cloudTrail,
        read('enable-server-access-logging', 'Enabling Amazon S3 server access logging'),
        read('ServerLogs', 'Logging requests with server access logging'),
      ],
      controls: ['au-2', 'au-11', 'au-12'],
      evidence: [
        { kind: 'security-hub', id: 'S3.9' },
        { kind: 'config-rule', id: 's3-bucket-logging-enabled' },
        { kind: 'config-rule', id: 'cloudtrail-s3-dataevents-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'general-purpose-bucket',
      name: 'General purpose bucket',
      summary:
        'The bucket that most people mean: objects in three zones or more, with every protection against yourself on a switch.',
      add: [
        {
          id: 'delete-protection',
          layer: 'access',
          name: 'Lock versions against deletion',
          owner: 'customer',
          duty: 'Use Object Lock (in compliance mode not even root can delete before the date) or MFA delete, which only root can enable and never in the console. Both need versioning.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [
            read('object-lock', 'Locking objects with Object Lock'),
            read('MultiFactorAuthenticationDelete', 'Configuring MFA delete'),
          ],
          controls: ['au-9', 'cp-9', 'ac-3'],
          evidence: [
            { kind: 'security-hub', id: 'S3.15' },
            { kind: 'security-hub', id: 'S3.20' },
            { kind: 'config-rule', id: 's3-bucket-default-lock-enabled' },
            { kind: 'config-rule', id: 's3-bucket-mfa-delete-enabled' },
          ],
        },
        {
          id: 'region-copies',
          layer: 'data',
          name: 'Copy to another Region or account',
          owner: 'customer',
          duty: 'Set up replication or AWS Backup where the loss of a Region or an account must not take the data. Live replication takes new objects only; S3 Batch Replication takes the rest.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [
            read('replication', 'Replicating objects within and across Regions'),
            backupGuide,
          ],
          controls: ['cp-6', 'cp-9'],
          evidence: [
            { kind: 'security-hub', id: 'S3.7' },
            { kind: 'config-rule', id: 's3-bucket-cross-region-replication-enabled' },
            { kind: 'config-rule', id: 's3-resources-protected-by-backup-plan' },
          ],
        },
      ],
    },
    {
      id: 'directory-bucket',
      name: 'Directory bucket (S3 Express One Zone)',
      summary:
        'One zone that you choose: AWS locks public access and ACLs shut, and surviving that zone becomes yours.',
      omit: ['backups'],
      change: {
        'iam-permissions': {
          duty: 'Grant `s3express:CreateSession` to few: it opens every object call on the bucket, and IAM does not grant those calls one by one.',
          sources: [
            read(
              's3-express-security-iam',
              'Authorizing Regional endpoint API operations with IAM',
            ),
          ],
        },
        'policy-enforcement': {
          name: 'Check policies when a session opens',
          duty: 'Evaluate the policies when somebody calls `CreateSession`, issue a token for that bucket, verify it on each object call and let it expire after 5 minutes.',
          sources: [expressSessions],
        },
        'resource-policies': {
          name: 'Bucket policy: who may open a session',
          duty: 'Name the accounts and roles that may call `CreateSession`. A bucket policy’s boundary is the whole bucket; access points can carry permissions of their own. Other accounts get object calls only.',
          sources: [
            express,
            expressPractices,
            read('directory-buckets-overview', 'Working with directory buckets'),
          ],
          evidence: [],
        },
        'block-public-access': {
          name: 'Block all public access',
          owner: 'aws',
          duty: 'Keep all four Block Public Access settings on for the bucket; nobody can change them.',
          setting: { state: 'always-on' },
          sources: [expressPractices],
          evidence: [...auditReports],
        },
        'object-ownership': {
          name: 'Keep ACLs disabled',
          owner: 'aws',
          duty: 'Hold Object Ownership at “Bucket owner enforced”, with ACLs off; nobody can change it.',
          setting: { state: 'always-on' },
          sources: [expressPractices],
          evidence: [...auditReports],
        },
        'require-tls': {
          owner: 'aws',
          duty: 'Serve directory buckets through HTTPS endpoints only.',
          setting: { state: 'always-on' },
          sources: [unread('s3-express-data-protection', 'Data protection and encryption')],
          evidence: [],
        },
        'lifecycle-run': {
          name: 'Carry out the expiration rules',
          duty: 'Delete objects when your rules say so. Directory buckets have no transitions to other storage classes.',
          sources: [lifecycle, expressDifferences],
        },
        'customer-data': {
          duty: 'Know what you store and how sensitive it is, and write the expiration rules that delete it. A rule also takes objects that are there already.',
          evidence: [
            { kind: 'security-hub', id: 'S3.25' },
            { kind: 'config-rule', id: 's3express-dir-bucket-lifecycle-rules-check' },
          ],
        },
        'encryption-at-rest': {
          duty: 'Encrypt each upload, with SSE-S3 unless the bucket’s default names a KMS key. No object stays unencrypted.',
          sources: [expressData],
        },
        'key-choice': {
          duty: 'Stay with SSE-S3, or give the bucket one customer managed KMS key for its whole life: it cannot be replaced, and the AWS managed key, DSSE-KMS and SSE-C do not work here.',
          sources: [expressData],
          evidence: [],
        },
        durability: {
          name: 'Keep copies within the one zone',
          duty: 'Store each object on several devices of the chosen Availability Zone and repair lost copies. No copy leaves the zone; designed for 99.95% availability inside it.',
          sources: [express],
        },
        'request-logs': {
          name: 'Log object calls in CloudTrail',
          duty: 'Add directory buckets to a trail’s data events: there are no server access logs here. Bucket-level calls are logged anyway.',
          sources: [expressPractices, expressDifferences],
          evidence: [],
        },
      },
      add: [
        {
          id: 'zone-choice',
          layer: 'platform',
          name: 'Choose the zone, and survive its loss',
          owner: 'customer',
          duty: 'Name the Availability Zone when you create the bucket, next to your compute. The class is not resilient to losing that zone: plan for it.',
          sources: [
            express,
            read('storage-class-intro', 'Understanding and managing Amazon S3 storage classes'),
          ],
          controls: ['cp-6', 'cp-7'],
        },
        {
          id: 'session-mode',
          layer: 'access',
          name: 'Limit sessions to reading',
          owner: 'customer',
          duty: 'Use the `s3express:SessionMode` condition for readers: a session asks for ReadWrite first, and only falls back to ReadOnly when policies forbid it. Sessions last 5 minutes.',
          sources: [expressSessions],
          controls: ['ac-6', 'ac-12'],
        },
        {
          id: 'own-copies',
          layer: 'data',
          name: 'Copy out what you cannot lose',
          owner: 'customer',
          duty: 'Copy objects to a general purpose bucket, with S3 Batch Operations for example. Versioning, replication, Object Lock and AWS Backup do not cover directory buckets.',
          sources: [expressDifferences, express, backupGuide],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'table-bucket',
      name: 'Table bucket (S3 Tables)',
      summary:
        'Apache Iceberg tables that AWS compacts and cleans for you, by settings that are yours and delete for good.',
      omit: ['backups', 'object-ownership', 'lifecycle-run'],
      change: {
        'iam-permissions': {
          duty: 'Grant `s3tables` actions to few: policies for `s3` do not cover them, and `s3tables:GetTableData` reads every file of a table.',
          sources: [tables, read('s3-tables-setting-up', 'Access management for S3 Tables')],
        },
        'policy-enforcement': {
          duty: 'Evaluate each request against the IAM policies, the table bucket policy and the table policy before it touches a table.',
          sources: [tablesSecurity],
        },
        'resource-policies': {
          name: 'Table bucket and table policies',
          duty: 'Write the policies on the table bucket (for all tables or some) and on single tables, each up to 20 KB.',
          sources: [tablesSecurity, tablesLimits],
          evidence: [],
        },
        'block-public-access': {
          name: 'Block all public access',
          owner: 'aws',
          duty: 'Keep every Block Public Access setting on and refuse policies that would make a bucket or table public; nobody can disable it.',
          setting: { state: 'always-on' },
          sources: [tables, tablesLimits],
          evidence: [...auditReports],
        },
        'require-tls': {
          name: 'Redirect plain HTTP to HTTPS',
          owner: 'aws',
          duty: 'Answer plain HTTP with a redirect only, and serve tables through TLS 1.2 and above.',
          setting: { state: 'always-on' },
          sources: [tablesLimits, tablesEncryption],
          evidence: [],
        },
        'customer-data': {
          name: 'Classify tables and expire records',
          duty: 'Know what the tables hold and how sensitive it is; enable record expiration where rows must go after a time.',
          sources: [security, read('s3-tables-maintenance-overview', 'S3 Tables maintenance')],
          evidence: [],
        },
        'encryption-at-rest': {
          name: 'Encrypt every table at rest',
          duty: 'Encrypt every table, with AES-256 under S3’s own keys (SSE-S3) unless you name a KMS key.',
          sources: [tablesEncryption],
        },
        'key-choice': {
          duty: 'Stay with SSE-S3, or set a customer managed KMS key for the bucket or a table. The AWS managed key does not work here.',
          sources: [tablesEncryption],
          evidence: [],
        },
        durability: {
          name: 'Keep the files as durable as objects',
          duty: 'Give table buckets the same durability and availability as other bucket types.',
          sources: [tables],
        },
        'request-logs': {
          name: 'Log reads and writes of tables',
          duty: 'Add S3 Tables to a trail’s data events; by default no trail logs them. Management events, and maintenance runs as `TablesMaintenanceEvent`, are logged anyway.',
          sources: [read('s3-tables-logging', 'Logging with AWS CloudTrail for S3 Tables')],
          evidence: [],
        },
      },
      add: [
        {
          id: 'compaction',
          layer: 'platform',
          name: 'Compact table files',
          owner: 'aws',
          duty: 'Merge small files into files of 512 MB by default, on an automated schedule, and write the result as the newest snapshot. You can disable it for each table, and it costs money.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [tablesMaintenance],
          controls: ['si-12'],
        },
        {
          id: 'snapshot-cleanup',
          layer: 'platform',
          name: 'Expire snapshots, delete loose files',
          owner: 'aws',
          duty: 'Remove snapshots older than 120 hours, mark files that no snapshot uses after 3 days and delete them for good 10 days later: the defaults.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [tablesMaintenance, tablesCleanup],
          controls: ['si-12'],
        },
        {
          id: 'maintenance-settings',
          layer: 'platform',
          name: 'Set retention and watch the jobs',
          owner: 'customer',
          duty: 'Set snapshot age and count through the S3 Tables API, not as Iceberg properties, which make the job fail; check `GetTableMaintenanceJobStatus`.',
          sources: [tablesMaintenance],
          controls: ['si-12', 'cm-6'],
        },
        {
          id: 'maintenance-key',
          layer: 'access',
          name: 'Let maintenance use your KMS key',
          owner: 'customer',
          duty: 'Where tables use SSE-KMS, grant `maintenance.s3tables.amazonaws.com` the rights to `kms:GenerateDataKey` and `kms:Decrypt` on the key. Without them such a table cannot be created or maintained.',
          sources: [tablesKeys],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'table-replicas',
          layer: 'data',
          name: 'Replicate tables that must outlive it',
          owner: 'customer',
          duty: 'Configure read-only replicas in another Region or account; they may keep snapshots longer than the source does. Nothing is replicated until you do.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [read('s3-tables-replication-tables', 'Replicating S3 tables')],
          controls: ['cp-6', 'cp-9'],
        },
      ],
    },
    {
      id: 'vector-bucket',
      name: 'Vector bucket (S3 Vectors)',
      summary:
        'Embeddings in indexes that AWS optimises by itself; encryption is decided once, when you create the bucket or index.',
      omit: ['backups', 'object-ownership', 'lifecycle-run', 'require-tls'],
      change: {
        'iam-permissions': {
          duty: 'Grant `s3vectors` actions to few: policies for `s3` do not cover them. A query that filters or returns metadata also needs `s3vectors:GetVectors`.',
          sources: [vectors, vectorsAccess],
        },
        'policy-enforcement': {
          duty: 'Validate the credentials of each request, then evaluate identity policies, bucket policies and service control policies.',
          sources: [vectorsAccess],
        },
        'resource-policies': {
          name: 'Vector bucket policies',
          duty: 'Write the bucket policy, and give each tenant an index of its own, so that a policy can keep tenants apart.',
          sources: [vectorsAccess, read('s3-vectors-best-practices', 'S3 Vectors best practices')],
          evidence: [],
        },
        'block-public-access': {
          name: 'Block all public access',
          owner: 'aws',
          duty: 'Keep every Block Public Access setting on for vector buckets; nobody can disable it.',
          setting: { state: 'always-on' },
          sources: [vectors],
          evidence: [...auditReports],
        },
        'customer-data': {
          name: 'Classify vectors and their metadata',
          duty: 'Treat vectors and metadata as sensitively as the text and images that they come from, and delete what you no longer need.',
          sources: [security],
          evidence: [],
        },
        'encryption-at-rest': {
          name: 'Encrypt every vector at rest',
          duty: 'Encrypt vectors and their metadata, with S3’s own keys (SSE-S3) unless you name a KMS key.',
          sources: [vectorsData],
        },
        'key-choice': {
          name: 'Choose the key when you create it',
          duty: 'Decide between SSE-S3 and a customer managed KMS key, by full ARN, for the bucket and perhaps for each index. Neither can be changed later.',
          sources: [vectorsData],
          evidence: [],
        },
        durability: {
          name: 'Keep vectors as durable as objects',
          duty: 'Store vectors on S3, designed for 11 nines of durability.',
          sources: [read('s3-vectors-security', 'Security in S3 Vectors')],
        },
        'request-logs': {
          name: 'Log reads and writes of vectors',
          duty: 'Ask a CloudTrail trail for data events if you must know who queried or changed vectors.',
          sources: [unread('cloudtrail-logging-s3-info', 'Amazon S3 CloudTrail events')],
          evidence: [],
        },
      },
      add: [
        {
          id: 'index-optimization',
          layer: 'platform',
          name: 'Optimise the indexes',
          owner: 'aws',
          duty: 'Reorganise the vector data in the background as you write, update and delete, without a setting or a window.',
          setting: { state: 'always-on' },
          sources: [vectors, vectorsData],
          controls: ['si-12'],
        },
        {
          id: 'maintenance-key',
          layer: 'access',
          name: 'Let indexing use your KMS key',
          owner: 'customer',
          duty: 'Grant `indexing.s3vectors.amazonaws.com` the right to `kms:Decrypt`: the background work on the index needs it.',
          sources: [vectorsData],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'own-copies',
          layer: 'data',
          name: 'Be able to rebuild an index',
          owner: 'customer',
          duty: 'Keep what the vectors were made from somewhere else: `DeleteIndex` removes an index with all its contents.',
          sources: [
            unread('s3-vectors-access-management', 'Identity and Access management in S3 Vectors'),
          ],
          controls: ['cp-9'],
        },
      ],
    },
  ],
});
