import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Security Lake',
  shortName: 'Security Lake',
  summary:
    'Security Lake gathers security logs in buckets of your account. AWS collects and converts logs of AWS services. You manage access and retention.',
  guide: 'https://docs.aws.amazon.com/security-lake/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'security data lake',
    'OCSF',
    'Open Cybersecurity Schema Framework',
    'custom log source',
    'rollup Region',
    'SIEM data lake',
  ],
  aws: {
    iamServicePrefix: 'securitylake',
    cloudFormationPrefixes: ['AWS::SecurityLake'],
    terraformPrefixes: ['aws_securitylake_'],
  },
  archetype: 'managed-application',
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Security Lake. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant users and roles only the minimum permissions. For example, you might let a user list log sources but not create sources or subscribers.',
      sources: [{ page: 'practices', at: 'Follow the principle of … sources or subscribers' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you keep confidential data out of tags and free-form fields such as names. Data in these fields may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'zone-tolerance',
      layer: 'platform',
      name: 'Run the service in several zones',
      owner: 'aws',
      duty: 'AWS distributes the service over several Availability Zones, which helps it tolerate the failure of a single zone. The control plane’s availability is closely tied to the Region US East (N. Virginia).',
      sources: [
        {
          page: 'resilience',
          at: 'Distribution across multiple Availability … Virginia) Region availability',
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'lake-buckets',
      layer: 'platform',
      name: 'Create the buckets in your account',
      owner: 'aws',
      duty: 'Security Lake creates an S3 bucket in your account for each Region that you enabled. The bucket’s resource policy lets Security Lake write log and event data to it.',
      sources: [{ page: 'dataProtection', at: 'After the ETL jobs … to the buckets' }],
      controls: ['au-4', 'ac-3'],
    },
    {
      id: 'issue-review',
      layer: 'platform',
      name: 'Review issues and set alarms',
      owner: 'customer',
      duty: 'On the Summary page, view issues of the last 14 days with the service or your buckets, and investigate them. If you want to be notified, set alarms on the CloudWatch metrics.',
      sources: [
        {
          page: 'practices',
          at: [
            'The Summary page of … possible security-related impact',
            'You can set alarms … match specified thresholds',
          ],
        },
      ],
      controls: ['si-4', 'au-5'],
    },
    {
      id: 'rollup-regions',
      layer: 'platform',
      name: 'Set up rollup Regions',
      owner: 'customer',
      duty: 'If you want to collect data from several Regions in one Region, specify the rollup Region, the contributing Regions and a role for replication. A rollup Region can help you meet regional compliance requirements.',
      sources: [
        {
          page: 'console',
          at: [
            'want to consolidate data … more rollup Regions',
            'If you selected a … across multiple Regions',
          ],
        },
        { page: 'lifecycle', at: 'A rollup Region consolidates … data compliance requirements' },
      ],
      controls: ['au-4', 'si-12'],
    },
    {
      id: 'account-enrolment',
      layer: 'platform',
      name: 'Enable Security Lake in new accounts',
      owner: 'aws',
      duty: 'If you have configured automatic enabling, AWS enables Security Lake in accounts that are added to the organization. From these accounts, Security Lake ingests the sources that your settings specify.',
      sources: [
        {
          page: 'accounts',
          at: [
            'With this configuration, Security … in AWS Organizations',
            'Security Lake ingests data … not existing accounts',
          ],
        },
      ],
      controls: ['si-4', 'au-12'],
    },
    {
      id: 'subscriber-notices',
      layer: 'platform',
      name: 'Notify subscribers of new objects',
      owner: 'aws',
      duty: 'When new objects are written, Security Lake notifies the subscribers that have data access. By default, it sends notifications to an HTTPS endpoint that the subscriber provides. Alternatively, the subscriber polls an SQS queue.',
      sources: [
        { page: 'dataAccess', at: 'Subscribers with data access … Service (Amazon SQS) queue' },
      ],
      controls: ['si-4'],
    },
    {
      id: 'delegated-administrator',
      layer: 'access',
      name: 'Delegate an administrator',
      owner: 'customer',
      duty: 'Designate the delegated administrator from the management account, not through Organizations. You cannot designate the management account itself. AWS recommends the log archive account, to which only a minimal set of users should have direct access.',
      sources: [
        {
          page: 'accounts',
          at: [
            'We recommend setting the … minimal context switching',
            'we recommend that only … a Security Lake subscriber',
            "Only the organization management … Organizations isn't supported",
          ],
        },
      ],
      controls: ['ac-5', 'ac-6', 'au-9'],
    },
    {
      id: 'administrator-removal',
      layer: 'access',
      name: 'Remove the delegated administrator',
      owner: 'customer',
      duty: 'Deregister the delegated administrator only if you accept that the data lake is deleted. The removal also disables Security Lake for the organization’s accounts.',
      sources: [{ page: 'accounts', at: 'administrator deletes your data … in your organization' }],
      controls: ['ac-6', 'cp-9'],
    },
    {
      id: 'new-accounts',
      layer: 'access',
      name: 'Settings for new accounts',
      owner: 'customer',
      duty: 'Check which sources and Regions are set for accounts that join the organization. The console selects automatic enabling; with other methods, you enable it with a separate call. Existing accounts are not affected.',
      setting: {
        state: 'off-by-default',
        changedBy: 'customer',
        doors: { console: 'on-by-default' },
      },
      switchOf: 'account-enrolment',
      sources: [
        { page: 'console', at: 'The Automatically enable Security … to existing accounts' },
        {
          page: 'accounts',
          at: 'can also choose to … the Security Lake API',
        },
      ],
      controls: ['si-4', 'au-12'],
    },
    {
      id: 'subscribers',
      layer: 'access',
      name: 'Choose subscribers and their access',
      owner: 'customer',
      duty: 'Add subscribers, which either access the objects in your buckets directly or query the data lake. If you are the delegated administrator, you can grant them access to the data of member accounts.',
      sources: [
        { page: 'console', at: 'you can add subscribers … the data lake' },
        { page: 'accounts', at: 'They can also grant … associated member accounts' },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'role-boundary',
      layer: 'access',
      name: 'Limit roles of sources and subscribers',
      owner: 'aws',
      duty: 'When you add a custom source or a subscriber, Security Lake creates IAM roles in your account. It limits them with the permissions boundary `AmazonSecurityLakePermissionsBoundary`.',
      sources: [{ page: 'dataProtection', at: 'When you add a … for these roles' }],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'AWS encrypts data in the data lake’s buckets. By default, it uses keys that Amazon S3 manages (SSE-S3). If you chose your own KMS key, AWS uses that key.',
      sources: [
        {
          page: 'dataProtection',
          at: ['To encrypt data in … use symmetric encryption', 'defaultDataS3EncryptionKeys'],
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
      duty: 'If you want to manage the encryption key yourself, specify a customer managed key through the API or CLI. The console does not support customer managed keys. You cannot choose a multi-Region key.',
      setting: 'off-by-default',
      switchOf: 'key-grants',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'defaultDataS3EncryptionKeys',
            'To provide a security … use an existing key',
            'If you use a … a multi-Region key',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'key-policy',
      layer: 'data',
      name: 'Key policy',
      owner: 'customer',
      duty: 'In the policy of an existing key, allow the role of the Lake Formation data lake location to decrypt. Subscribers that consume source data also need the `Decrypt` permission.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'The key policy must … decrypt the data',
            'However, a subscriber needs … consume source data',
          ],
        },
      ],
      controls: ['sc-12', 'ac-3'],
    },
    {
      id: 'key-grants',
      layer: 'data',
      name: 'Grants on the key',
      owner: 'aws',
      duty: 'If you chose your own key, Security Lake creates a grant on your behalf, with which it can generate data keys and retire grants. Security Lake itself needs no `Decrypt` permission.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'dataProtection',
          at: [
            'For customer managed keys, … a customer account',
            'Send GenerateDataKey requests to … RetireGrant requests to AWS',
            "Security Lake doesn't need … in unencrypted form",
          ],
        },
      ],
      controls: ['sc-12', 'ac-6'],
    },
    {
      id: 'queue-encryption',
      layer: 'data',
      name: 'Encrypt the two SQS queues',
      owner: 'customer',
      duty: 'Encrypt the two unencrypted queues that Security Lake creates in the administrator’s account. Use a customer managed key, because AWS calls the SQS default insufficient. Let S3 use the encrypted queues, and let Lambda manage their messages.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'When you create your … with the encrypted queues',
            'you must also give … Amazon SQS queues',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS encrypts data in transit between AWS services, and data that travels to and from the service, with TLS 1.2.',
      sources: [
        { page: 'dataProtection', at: 'Security Lake encrypts all … 1.2 encryption protocol' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'retention',
      layer: 'data',
      name: 'Retention period',
      owner: 'customer',
      duty: 'For each Region, AWS recommends that you set storage classes and expiration in Security Lake. Without these settings, data is kept indefinitely in S3 Standard. Direct changes in S3 can potentially delete metadata and prevent access to the data.',
      setting: 'off-by-default',
      switchOf: 'expiry',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'We recommend managing the … accessing your data',
            "If you don't configure … at the Region level",
          ],
        },
      ],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'expiry',
      layer: 'data',
      name: 'Delete expired data',
      owner: 'aws',
      duty: 'If you have set a retention period, Security Lake deletes objects when the period ends. The retention policy does not apply to Apache Iceberg metadata.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'lifecycle',
          at: [
            'While retention settings are … the retention policy',
            'When this time period … S3 deletes them',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'object-lock',
      layer: 'data',
      name: 'Keep Object Lock off',
      owner: 'customer',
      duty: 'Do not rely on S3 Object Lock, because Security Lake does not support it. If you enable it with a default retention mode, the delivery of normalized logs to the data lake is interrupted.',
      sources: [{ page: 'lifecycle', at: "Security Lake doesn't support … to the data lake" }],
      controls: ['au-9', 'cp-9'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Turn on bucket versioning',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you want to be able to recover objects after unintended actions or application failures, use S3 Versioning for the data lake’s buckets.',
      sources: [{ page: 'resilience', at: 'You can use versioning … and application failures' }],
      controls: ['cp-9'],
    },
    {
      id: 'off-switch',
      layer: 'data',
      name: 'Clean up after disabling',
      owner: 'customer',
      duty: 'If you disable Security Lake, also disable each custom source and subscriber integration. If you do not also delete the AWS Glue resources, queries will not work properly when you enable Security Lake again. Delete all or none of the other resources, apart from the buckets.',
      sources: [
        {
          page: 'disabling',
          at: [
            'If you configured one … data from Security Lake',
            'disable Security Lake, also … again later',
            "it's crucial to follow … for the data lake",
          ],
        },
      ],
      controls: ['cm-3', 'si-12'],
    },
    {
      id: 'data-after-disabling',
      layer: 'data',
      name: 'Stop collection and retain the data',
      owner: 'aws',
      duty: 'If you disable Security Lake, it stops collecting from AWS sources and retains existing settings and resources. Your S3 lifecycle rules determine how long data in your bucket remains available. If you enable Security Lake again, it creates the data lake in a new bucket.',
      sources: [
        {
          page: 'disabling',
          at: [
            'When you disable Amazon … account are retained',
            "Data that's stored in … S3 storage lifecycle",
            'When Security Lake is … new S3 bucket',
          ],
        },
      ],
      controls: ['si-12', 'au-11'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'Security Lake presently does not collect security data that it processes for you or that you upload. It may collect such data in the future to improve itself and other AWS security services. AWS will then update its page.',
      sources: [
        {
          page: 'improvement',
          at: 'Presently, Security Lake does … how this will work',
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want your data used to improve Security Lake and other AWS security services, use an AWS Organizations opt-out policy. You can do so even if Security Lake currently collects no such data. Security Lake then deletes any such data that it stored.',
      sources: [
        {
          page: 'improvement',
          at: ['You can choose to … any such data', 'Security Lake will delete … opt out (if any)'],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'aws-sources',
      name: 'AWS services as sources',
      summary:
        'Security Lake pulls logs of AWS services through separate streams and converts them for you.',
      add: [
        {
          id: 'collection',
          layer: 'platform',
          name: 'Collect logs of AWS services',
          owner: 'aws',
          duty: 'Security Lake collects logs from the AWS services that you added, through an independent, duplicated stream. You need not configure logging in these services, except for CloudTrail management events.',
          sources: [{ page: 'awsSources', at: "you don't need to … stream of events" }],
          controls: ['au-12', 'si-4'],
        },
        {
          id: 'normalization',
          layer: 'platform',
          name: 'Convert logs to OCSF and Parquet',
          owner: 'aws',
          duty: 'Security Lake converts the data of AWS sources to the Open Cybersecurity Schema Framework (OCSF) and the Apache Parquet format.',
          sources: [
            {
              page: 'awsSources',
              at: 'Security Lake automatically transforms … Apache Parquet format',
            },
          ],
          controls: ['au-3', 'au-6'],
        },
        {
          id: 'source-choice',
          layer: 'application',
          name: 'Choose sources, accounts and Regions',
          owner: 'customer',
          duty: 'Add the sources that you want. If you want S3 data events or AWS WAF, select them explicitly, because the recommended option omits these sources, whose volume may be costly. An API call that specifies no accounts applies to all accounts.',
          sources: [
            { page: 'console', at: 'Ingest default AWS sources … event sources list' },
            { page: 'awsSources', at: "When you don't provide … in your organization" },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'management-trail',
          layer: 'application',
          name: 'Create an organization trail',
          owner: 'customer',
          duty: 'Have at least one multi-Region organization trail that collects read and write management events, with logging enabled. Without such a trail, Security Lake cannot collect management events.',
          sources: [{ page: 'cloudtrail', at: 'To collect CloudTrail management … for the trail' }],
          controls: ['au-12', 'au-2'],
        },
        {
          id: 'source-versions',
          layer: 'application',
          name: 'Choose source versions',
          owner: 'customer',
          duty: 'Select the version of each source, by default the latest version. Also update subscribers, so that they ingest the selected version. If you want, disable old versions.',
          sources: [
            {
              page: 'awsSources',
              at: [
                'By default, the latest … by Security Lake',
                'For your subscribers to … your subscriber settings',
                'Optionally, you can choose … for data ingestion',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'collection-status',
          layer: 'application',
          name: 'Check which sources are enabled',
          owner: 'customer',
          duty: 'In the console or with `GetDataLakeSources`, check which sources are enabled for which accounts. The result covers only the current Region.',
          sources: [
            {
              page: 'awsSources',
              at: [
                'Hover the cursor over … the selected account',
                'If your request succeeds, … of each source',
              ],
            },
          ],
          controls: ['au-5', 'ca-7'],
        },
        {
          id: 'raw-data',
          layer: 'data',
          name: 'Store raw data temporarily',
          owner: 'aws',
          duty: 'AWS keeps raw data in multi-tenant buckets of a service account, one bucket for each source, encrypted with an AWS owned key. AWS keeps raw data only until the data can be delivered reliably to your buckets.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'Raw security log and … Service (AWS KMS)',
                'only temporarily until Security … single-tenant S3 buckets',
              ],
            },
          ],
          controls: ['sc-28', 'sc-4'],
        },
      ],
    },
    {
      id: 'custom-sources',
      name: 'Custom sources',
      summary: 'Your own or a third-party product converts its events and writes them to the lake.',
      add: [
        {
          id: 'source-set-up',
          layer: 'platform',
          name: 'Create prefix, role, table and crawler',
          owner: 'aws',
          duty: 'Security Lake provides a unique prefix in your bucket, a role that lets the source write data, and a Lake Formation table. It also provides a Glue crawler that partitions the data and finds new data.',
          sources: [
            {
              page: 'customSources',
              at: [
                'Provides a unique prefix … to the data lake',
                'Creates an AWS Lake … extracts schema definitions',
              ],
            },
          ],
          controls: ['ac-3', 'au-12'],
        },
        {
          id: 'normalization',
          layer: 'application',
          name: 'Convert events before sending',
          owner: 'customer',
          duty: 'Have the source convert events to OCSF and Parquet, and follow the rules for partitions, size and rate. You can check the schema with the OCSF Validation tool. Security Lake supports OCSF versions up to 1.3.',
          sources: [
            {
              page: 'customSources',
              at: [
                'Before sending the data, … size and rate requirements',
                'Use the OCSF Validation … 1.3 and earlier',
              ],
            },
          ],
          controls: ['au-3', 'au-6'],
        },
        {
          id: 'delivery',
          layer: 'application',
          name: 'Send and partition the files',
          owner: 'customer',
          duty: 'Send files at intervals between 5 minutes and one event day. You may send files more often if they exceed 256 MB. Partition objects by Region, account and day, with the timestamp in UTC.',
          sources: [
            {
              page: 'customSources',
              at: [
                'Objects must be partitioned … account, eventDay',
                'Files sent to Security … than 256MB in size',
                'you must convert the … this partition key',
              ],
            },
          ],
          controls: ['au-12', 'au-8'],
        },
        {
          id: 'crawler-role',
          layer: 'access',
          name: 'Role for the Glue crawler',
          owner: 'customer',
          duty: 'If you add a source through the API or CLI, create the role with which AWS Glue crawls the source. If you use your own key, this role and the key policy need further permissions. The console creates the roles or uses existing ones.',
          sources: [
            {
              page: 'customSources',
              at: [
                'plan to use the … on your behalf',
                'add this IAM role … the Data Catalog',
                'is encrypted with a … your KMS key policy',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    practices: {
      path: 'best-practices-overview',
      title: 'Security best practices for Security Lake',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Security Lake',
      passages: {
        defaultDataS3EncryptionKeys: 'By default, the data … S3-managed encryption keys',
      },
    },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in Amazon Security Lake',
    },
    console: { path: 'get-started-console', title: 'Enabling Security Lake using the console' },
    accounts: {
      path: 'multi-account-management',
      title: 'Managing multiple accounts with AWS Organizations in Security Lake',
    },
    dataAccess: {
      path: 'subscriber-data-access',
      title: 'Managing data access for Security Lake subscribers',
    },
    lifecycle: { path: 'lifecycle-management', title: 'Lifecycle management in Security Lake' },
    disabling: { path: 'disable-security-lake', title: 'Disabling Security Lake' },
    awsSources: {
      path: 'internal-sources',
      title: 'Collecting data from AWS services in Security Lake',
    },
    cloudtrail: {
      path: 'cloudtrail-event-logs',
      title: 'CloudTrail event logs in Security Lake',
    },
    customSources: {
      path: 'custom-sources',
      title: 'Collecting data from custom sources in Security Lake',
    },
    improvement: {
      path: 'opting-out-of-using-your-data',
      title: 'Opting out of using your data for service improvement',
    },
  },
});
