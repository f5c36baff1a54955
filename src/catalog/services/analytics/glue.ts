import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Glue',
  shortName: 'Glue',
  summary:
    'ETL jobs, crawlers and the Data Catalog without servers: AWS runs the environment, you own scripts, roles and encryption settings.',
  guide: 'https://docs.aws.amazon.com/glue/latest/dg/',
  read: '2026-11-26',
  aliases: ['ETL', 'Data Catalog', 'crawler', 'Glue Spark jobs', 'Glue for Ray', 'Hive metastore'],
  aws: {
    cloudFormationPrefixes: ['AWS::Glue'],
    terraformPrefixes: ['aws_glue_'],
    resources: [
      {
        types: ['aws_glue_job'],
        modes: [{ mode: 'ray-jobs', where: { 'command.name': 'glueray' } }, { mode: 'etl-jobs' }],
      },
      {
        types: ['AWS::Glue::Job'],
        modes: [{ mode: 'ray-jobs', where: { 'Command.Name': 'glueray' } }, { mode: 'etl-jobs' }],
      },
      { types: ['aws_glue_crawler', 'AWS::Glue::Crawler'], modes: [{ mode: 'crawlers' }] },
      {
        types: [
          'aws_glue_catalog_database',
          'aws_glue_catalog_table',
          'AWS::Glue::Database',
          'AWS::Glue::Table',
        ],
        modes: [{ mode: 'data-catalog' }],
      },
    ],
  },
  archetype: 'managed-application',
  override: {
    'os-patches': {
      name: 'Provision and manage the resources',
      owner: 'aws',
      duty: 'Provision and manage the resources that run your workload, with no infrastructure for you to create. Operate the operating system, and patch and fix flaws within the infrastructure.',
      sources: [
        { page: 'howItWorks', at: 'takes care of provisioning … does it for you' },
        {
          page: 'sharedModel',
          at: ['abstractedServicesRetrieveData', 'responsibleInfrastructure'],
        },
      ],
    },
  },
  add: [
    {
      id: 'api-audit',
      layer: 'data',
      name: 'Audit the calls of Glue’s API',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Enable AWS CloudTrail to audit access by API: Glue logs all of its API calls, and CloudTrail delivers the audit logs to your account.',
      sources: [{ page: 'howItWorks', at: 'All AWS Glue API … to your account' }],
      controls: ['au-2', 'au-6', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'etl-jobs',
      name: 'Spark ETL jobs',
      summary:
        'Your scripts run on a Glue version that you choose, in an environment that AWS provisions.',
      profile: { insideVpc: 'your-choice', keepsData: false },
      override: {
        'service-software': {
          name: 'Patch Glue versions in support',
          owner: 'aws',
          duty: 'Apply security patches and other updates to Glue versions, each built of an operating system, a language and libraries, until their end of support. From then on a version gets none.',
          sources: [
            {
              page: 'versions',
              at: [
                'AWS Glue versions are … and security updates',
                'AWS Glue will no … to EOS versions',
              ],
            },
          ],
        },
        'customer-data': {
          name: 'Sources, targets and their data',
          owner: 'customer',
          duty: 'Determine which source data fills your targets and where the target data resides.',
          sources: [{ page: 'howItWorks', at: 'You determine where your … populates your target' }],
        },
      },
      add: [
        {
          id: 'tenant-isolation',
          layer: 'hypervisor',
          name: 'Isolate job environments',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'Create for each combination of account, IAM role, subnet and security group a new environment, isolated at the network and management level from all others in the service account.',
          sources: [{ page: 'howItWorks', at: 'For each tuple (customer … Glue service account' }],
          controls: ['sc-39', 'sc-4'],
        },
        {
          id: 'version-retirement',
          layer: 'platform',
          name: 'Retire versions at end of life',
          owner: 'aws',
          duty: 'At a version’s end of life, refuse new jobs, job runs and interactive sessions on it, stop existing runs and sessions, and remove it from SDKs and APIs.',
          sources: [{ page: 'versions', at: 'noLongerSdksApis' }],
          controls: ['sa-22'],
        },
        {
          id: 'version-choice',
          layer: 'platform',
          name: 'Move jobs to a supported version',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Specify the Glue version of a job, and migrate to a supported one, as AWS strongly recommends: after end of support come no patches and no technical support, and AWS may not honour SLAs. At end of life runs are stopped and no new ones start.',
          sources: [
            {
              page: 'versions',
              at: [
                'When you define your … AWS Glue version',
                'AWS Glue will no … run on EOS versions',
              ],
            },
            {
              page: 'versions',
              at: ['noLongerSdksApis', 'AWS strongly recommends that … to supported versions'],
            },
          ],
          controls: ['sa-22', 'si-2', 'cm-3'],
          evidence: ['Glue.4', 'glue-spark-job-supported-version'],
        },
        {
          id: 'job-scripts',
          layer: 'application',
          name: 'Job scripts and triggers',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Create jobs, whose scripts hold the instructions that transform your data, and use triggers to start them on a schedule or by an event. You can provide custom scripts.',
          sources: [
            {
              page: 'howItWorks',
              at: ['you create jobs using … a specified event', 'provideSpecificRequirements'],
            },
          ],
          controls: ['sa-11', 'cm-3'],
        },
        {
          id: 'job-network',
          layer: 'access',
          name: 'Role, subnet and security group of jobs',
          owner: 'customer',
          duty: 'Provide the IAM role, VPC, subnet and security group that are needed to reach sources and targets. Your VPC and networking policies govern the traffic of the job, except that calls to Glue’s libraries can be proxied to its API through Glue’s VPC.',
          sources: [
            {
              page: 'howItWorks',
              at: [
                'you provide the IAM … sources and targets',
                'Traffic in, out, and … AWS Glue VPC',
              ],
            },
          ],
          controls: ['ac-6', 'sc-7'],
        },
        {
          id: 'self-reference-rule',
          layer: 'access',
          name: 'Self-referencing security group',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'For JDBC to RDS, allow all TCP ports inbound with the security group itself as source. Where you restrict outbound traffic, add a self-referencing rule there too, and HTTPS to Amazon S3 if you use an S3 VPC endpoint.',
          sources: [
            {
              page: 'vpcAccess',
              at: [
                'When using JDBC to … all TCP ports',
                'If your network architecture … Range includes all ports',
                'If using an Amazon … to Amazon S3',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'kms-route',
          layer: 'access',
          name: 'Provide a route to AWS KMS',
          owner: 'customer',
          duty: 'Provide a route to the AWS KMS endpoint, by a NAT gateway or by a KMS VPC endpoint, when you add a security configuration to a job or crawler that accesses JDBC data stores.',
          sources: [
            {
              page: 'securityConfiguration',
              at: 'addKmsVpcEndpoint',
            },
          ],
          controls: ['sc-7', 'sc-12'],
        },
        {
          id: 'password-encryption',
          layer: 'access',
          name: 'Encrypt passwords as they are saved',
          owner: 'aws',
          duty: 'While “Encrypt connection passwords” is on, encrypt the password of a connection when it is created or updated, and return it encrypted. Once that option is off, passwords encrypted before remain so.',
          sources: [
            {
              page: 'catalogSettings',
              at: [
                'encryptPasswordsCreatedUpdated',
                'passwordsReturnedEncrypted',
                'clearCreatedUpdated',
              ],
            },
          ],
          controls: ['sc-28', 'ia-5'],
        },
        {
          id: 'connection-passwords',
          layer: 'access',
          name: 'Encrypt connection passwords',
          owner: 'customer',
          duty: 'Turn on “Encrypt connection passwords” with a symmetric KMS key, on which whoever creates or updates a connection must then have kms:Encrypt. GetConnection and GetConnections retrieve the passwords.',
          switchOf: 'password-encryption',
          sources: [
            {
              page: 'passwords',
              at: ['retrieveApiOperations', 'selectEncryptKeysCmks'],
            },
            { page: 'catalogSettings', at: 'optionSpecifiedKmsKey' },
          ],
          controls: ['ia-5', 'sc-28', 'ac-6'],
        },
        {
          id: 'scoped-credentials',
          layer: 'access',
          name: 'Reach your data with scoped credentials',
          owner: 'aws',
          duty: 'By design, access your data only as needed to answer your requests, with temporary, scoped-down credentials or with your consent to IAM roles in your account.',
          sources: [{ page: 'howItWorks', at: 'designedAccount' }],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'configured-encryption',
          layer: 'data',
          name: 'Write encrypted targets and logs',
          owner: 'aws',
          duty: 'Where you attach a security configuration to an ETL job for this, write its S3 targets and CloudWatch Logs encrypted, and its job bookmarks as encrypted S3 data.',
          sources: [
            {
              page: 'securityConfiguration',
              at: 'configuration to an extract, … encrypted Amazon S3 data',
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'job-encryption',
          layer: 'data',
          name: 'Encrypt targets, logs and bookmarks',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Attach a security configuration to a job to have S3 targets, CloudWatch Logs and job bookmarks encrypted. It overrides SSE-S3 job parameters; Iceberg tables have their own server-side encryption, to be enabled as well.',
          switchOf: 'configured-encryption',
          sources: [
            {
              page: 'securityConfiguration',
              at: [
                'extract, transform, and load … encrypted Amazon S3 data',
                'a security configuration overrides … ETL job parameter',
                "Iceberg tables have their … Glue's security configurations",
              ],
            },
          ],
          controls: ['sc-28', 'sc-12'],
        },
        {
          id: 'job-key',
          layer: 'data',
          name: 'Choose the keys of a job',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'In the security configuration, choose keys managed by Amazon S3 or a KMS key for S3 data, and KMS keys for CloudWatch Logs and bookmarks; these settings are optional. When a security configuration is attached to a job, its IAM role must have KMS permissions.',
          sources: [
            {
              page: 'securityConsole',
              at: [
                'When a security configuration … AWS KMS permissions',
                'When you are writing … This field is optional',
                'encryption is used to … encrypt job bookmarks',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Write job logs to CloudWatch',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'In Glue 5.0, write system, Spark daemon and Glue Logger logs to /aws-glue/jobs/error in CloudWatch by default, and your stdout and stderr to /aws-glue/jobs/output.',
          sources: [{ page: 'logging', at: 'By default, system logs, … log group by default' }],
          controls: ['au-12'],
        },
        {
          id: 'log-settings',
          layer: 'data',
          name: 'Log groups and their permissions',
          owner: 'customer',
          duty: 'In Glue 5.0, you can set custom log group names to gather logs in groups with different expiration policies. If you enable a security configuration with CloudWatch Logs, add logs:AssociateKmsKey to your IAM role, or continuous logging is disabled.',
          sources: [
            {
              page: 'logging',
              at: [
                'In AWS Glue 5.0, … different expiration policies',
                'You need to add … will be disabled',
              ],
            },
          ],
          controls: ['au-11', 'au-9'],
          evidence: ['glue-job-logging-enabled'],
        },
        {
          id: 'continuous-logging',
          layer: 'data',
          name: 'Continuous logging before Glue 5.0',
          owner: 'customer',
          duty: 'For jobs on Glue 4.0 and earlier, you can enable continuous logging, in the console by “Enable logs in CloudWatch”, or with the AWS CLI.',
          sources: [
            {
              page: 'continuousLogging',
              at: [
                'In AWS Glue 4.0 … real-time logging capability',
                'You can enable continuous … Line Interface (AWS CLI)',
                'Under Continuous logging select Enable logs in CloudWatch',
              ],
            },
          ],
          controls: ['au-12'],
        },
      ],
    },
    {
      id: 'data-catalog',
      name: 'Data Catalog',
      summary:
        'AWS keeps the metadata; its policy, its encryption and the key behind it are settings of yours.',
      unanswered: {
        'back-up': 'AWS’s page on resilience says nothing of backups of the Data Catalog.',
      },
      override: {
        'service-software': {
          name: 'Run and patch the Data Catalog',
          owner: 'aws',
          duty: 'Operate the platform of the catalogue, and patch and fix flaws within the infrastructure, its software included.',
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
        },
        'customer-data': {
          name: 'Tables, columns and their metadata',
          owner: 'customer',
          duty: 'Manage your data and classify your assets: your Data Catalog holds databases, tables, partitions, column statistics, functions and views, among others.',
          sources: [
            {
              page: 'sharedModel',
              at: 'customersPermissions',
            },
            { page: 'catalogEncryption', at: 'followingResourceCatalogViews' },
          ],
        },
      },
      add: [
        {
          id: 'resource-policy',
          layer: 'access',
          name: 'Resource policy of the catalogue',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Identify valid existing principals in each statement of the policy, which can also grant cross-account access. Try changes in development or test accounts first: they might accidentally revoke permissions of existing users.',
          sources: [
            {
              page: 'resourcePolicies',
              at: [
                'including policies that grant cross-account access',
                'By changing an AWS … make the changes',
                'block is required for … must identify valid existing',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'policy-checks',
          layer: 'access',
          name: 'Refuse wildcard principals and lockouts',
          owner: 'aws',
          duty: 'Allow only valid existing principals without wildcard patterns, and only ARNs of resources in this catalogue. A policy cannot lock the identity that creates it out of creating or modifying further policies.',
          sources: [
            {
              page: 'resourcePolicies',
              at: [
                'must identify valid existing … are not allowed',
                'policy must only contain … is attached to',
                'A policy cannot cause … creation or modification',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'key-permissions',
          layer: 'access',
          name: 'KMS permissions of catalogue users',
          owner: 'customer',
          duty: 'Allow principals that access the encrypted catalogue five KMS actions on the key, or, with a customer managed key, register a role that Glue assumes for them: what an AWS managed key encrypted before can then no longer be accessed.',
          sources: [
            {
              page: 'catalogEncryption',
              at: [
                'You can delegate KMS … Data Catalog resources',
                'When you enable an … AWS managed key',
                'the principal accessing the … on the KMS key',
              ],
            },
          ],
          controls: ['ac-6', 'sc-12'],
        },
        {
          id: 'password-encryption',
          layer: 'access',
          name: 'Encrypt passwords as they are saved',
          owner: 'aws',
          duty: 'While “Encrypt connection passwords” is on, encrypt the password of a connection when it is created or updated, and return it encrypted. Once that option is off, passwords encrypted before remain so.',
          sources: [
            {
              page: 'catalogSettings',
              at: [
                'encryptPasswordsCreatedUpdated',
                'passwordsReturnedEncrypted',
                'clearCreatedUpdated',
              ],
            },
          ],
          controls: ['sc-28', 'ia-5'],
        },
        {
          id: 'connection-passwords',
          layer: 'access',
          name: 'Encrypt connection passwords',
          owner: 'customer',
          duty: 'Turn on “Encrypt connection passwords” with a symmetric KMS key, on which whoever creates or updates a connection must then have kms:Encrypt. GetConnection and GetConnections retrieve the passwords.',
          switchOf: 'password-encryption',
          sources: [
            {
              page: 'passwords',
              at: ['retrieveApiOperations', 'selectEncryptKeysCmks'],
            },
            { page: 'catalogSettings', at: 'optionSpecifiedKmsKey' },
          ],
          controls: ['ia-5', 'sc-28', 'ac-6'],
        },
        {
          id: 'metadata-encryption',
          layer: 'data',
          name: 'Encrypt new objects of the catalogue',
          owner: 'aws',
          duty: 'While encryption is enabled, encrypt new databases, tables, partitions, table versions, column statistics, functions, views and catalog assets with KMS keys.',
          sources: [
            {
              page: 'catalogEncryption',
              at: [
                'When you enable encryption … will be encrypted',
                'the following resource types … Catalog assets',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'catalog-encryption',
          layer: 'data',
          name: 'Encrypt the catalogue’s metadata',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Select “Metadata encryption” in the Data Catalog settings, or enable it by CLI: it covers objects that you create from then on. Once disabled, new objects are not encrypted; existing encrypted ones remain so.',
          switchOf: 'metadata-encryption',
          sources: [
            {
              page: 'catalogEncryption',
              at: [
                'When you enable encryption … will remain encrypted',
                'select the Metadata encryption … AWS KMS key',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'catalog-key',
          layer: 'data',
          name: 'Choose and keep the key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Choose a customer managed key, or get the AWS managed one, which semantic search does not support. The key must remain available for objects encrypted with it: if you remove it, they can no longer be decrypted.',
          sources: [
            {
              page: 'catalogEncryption',
              at: [
                'the encryption settings use … managed KMS key',
                'must remain available in … no longer be decrypted',
                'Semantic search over Data … AWS managed key',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'search-index',
          layer: 'data',
          name: 'Encrypt the search index with your key',
          owner: 'aws',
          duty: 'With metadata encryption under a customer managed key, encrypt the search index too, and re-encrypt it when you change to another such key.',
          sources: [
            {
              page: 'catalogEncryption',
              at: [
                'metadata encryption with a … your KMS key',
                'When you change your … the new key',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'search-index-key',
          layer: 'data',
          name: 'Keys for the search index',
          owner: 'customer',
          duty: 'With a customer managed key, give kms:CreateGrant to the principal that enables or changes metadata encryption. When you change from one such key to another, do not disable, delete or revoke access to the previous one until the encryption status returns to Enabled.',
          sources: [
            {
              page: 'catalogEncryption',
              at: [
                'Do not disable, delete … returns to Enabled',
                'The principal that enables … must have the kms:CreateGrant',
              ],
            },
          ],
          controls: ['sc-12'],
        },
      ],
    },
    {
      id: 'crawlers',
      name: 'Crawlers',
      summary:
        'AWS reads your sources under a role of yours and writes what it finds into the Data Catalog.',
      profile: { insideVpc: 'your-choice', keepsData: false },
      override: {
        'service-software': {
          name: 'Run and patch the crawler software',
          owner: 'aws',
          duty: 'Operate the platform of the crawler, and patch and fix flaws within the infrastructure, its software included.',
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
        },
        'customer-data': {
          name: 'Tables, columns and their metadata',
          owner: 'customer',
          duty: 'Manage your data and classify your assets: your Data Catalog holds databases, tables, partitions, column statistics, functions and views, among others.',
          sources: [
            {
              page: 'sharedModel',
              at: 'customersPermissions',
            },
            { page: 'catalogEncryption', at: 'followingResourceCatalogViews' },
          ],
        },
      },
      add: [
        {
          id: 'crawl-run',
          layer: 'platform',
          name: 'Update the schema when a crawler runs',
          owner: 'aws',
          duty: 'Update the schema in the Data Catalog when a crawler runs, by default so that it matches the data source.',
          setting: 'on-by-default',
          sources: [
            { page: 'schemaChanges', at: 'prevent AWS Glue crawlers … source being crawled' },
          ],
          controls: ['cm-12'],
        },
        {
          id: 'schema-protection',
          layer: 'application',
          name: 'Protect schemas from the crawler',
          owner: 'customer',
          duty: 'Choose “Add new columns only” or “Ignore the change” (UpdateBehavior LOG) where a crawler should not change an existing schema, especially if you transformed or cleaned the data.',
          setting: 'off-by-default',
          switchOf: 'crawl-run',
          sources: [
            {
              page: 'schemaChanges',
              at: [
                'By default, crawlers updates … overwrite the changes',
                'Add new columns only … the Data Catalog',
                'Set the UpdateBehavior field … structure to LOG',
              ],
            },
          ],
          controls: ['cm-3', 'si-7'],
        },
        {
          id: 'crawler-role',
          layer: 'access',
          name: 'Role and network of the crawler',
          owner: 'customer',
          duty: 'Specify the IAM role and the network settings, subnet and security group, that a crawler is associated with when you create it.',
          sources: [{ page: 'howItWorks', at: 'You create and configure … the creation process' }],
          controls: ['ac-6', 'sc-7'],
        },
        {
          id: 'kms-route',
          layer: 'access',
          name: 'Provide a route to AWS KMS',
          owner: 'customer',
          duty: 'Provide a route to the AWS KMS endpoint, by a NAT gateway or by a KMS VPC endpoint, when you add a security configuration to a job or crawler that accesses JDBC data stores.',
          sources: [
            {
              page: 'securityConfiguration',
              at: 'addKmsVpcEndpoint',
            },
          ],
          controls: ['sc-7', 'sc-12'],
        },
        {
          id: 'password-encryption',
          layer: 'access',
          name: 'Encrypt passwords as they are saved',
          owner: 'aws',
          duty: 'While “Encrypt connection passwords” is on, encrypt the password of a connection when it is created or updated, and return it encrypted. Once that option is off, passwords encrypted before remain so.',
          sources: [
            {
              page: 'catalogSettings',
              at: [
                'encryptPasswordsCreatedUpdated',
                'passwordsReturnedEncrypted',
                'clearCreatedUpdated',
              ],
            },
          ],
          controls: ['sc-28', 'ia-5'],
        },
        {
          id: 'connection-passwords',
          layer: 'access',
          name: 'Encrypt connection passwords',
          owner: 'customer',
          duty: 'Turn on “Encrypt connection passwords” with a symmetric KMS key, on which whoever creates or updates a connection must then have kms:Encrypt. GetConnection and GetConnections retrieve the passwords.',
          switchOf: 'password-encryption',
          sources: [
            {
              page: 'passwords',
              at: ['retrieveApiOperations', 'selectEncryptKeysCmks'],
            },
            { page: 'catalogSettings', at: 'optionSpecifiedKmsKey' },
          ],
          controls: ['ia-5', 'sc-28', 'ac-6'],
        },
        {
          id: 'scoped-credentials',
          layer: 'access',
          name: 'Reach your data with scoped credentials',
          owner: 'aws',
          duty: 'By design, access your data only as needed to answer your requests, with temporary, scoped-down credentials or with your consent to IAM roles in your account.',
          sources: [{ page: 'howItWorks', at: 'designedAccount' }],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'configured-encryption',
          layer: 'data',
          name: 'Write encrypted logs',
          owner: 'aws',
          duty: 'Where you attach a security configuration to a crawler for this, write encrypted CloudWatch Logs.',
          sources: [
            {
              page: 'securityConfiguration',
              at: 'to an AWS Glue … encrypted Amazon CloudWatch Logs',
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'crawler-logs',
          layer: 'data',
          name: 'Encrypt the crawler’s logs',
          owner: 'customer',
          duty: 'Attach a security configuration to have the crawler’s CloudWatch Logs written encrypted, and let the crawler’s role use the KMS key, which must be enabled.',
          switchOf: 'configured-encryption',
          sources: [
            {
              page: 'securityConfiguration',
              at: [
                'to write encrypted Amazon CloudWatch Logs',
                'Create or update your … encrypt CloudWatch Logs',
                'Ensure that the AWS … it is used',
              ],
            },
          ],
          controls: ['sc-28', 'au-9'],
        },
        {
          id: 'encryption-constancy',
          layer: 'data',
          name: 'Keep encryption settings steady',
          owner: 'customer',
          duty: 'Maintain the encryption settings when a crawler uses the encrypted catalogue: removing them after it has processed an encrypted catalogue results in errors. If you need to remove them, create a new crawler.',
          sources: [
            { page: 'catalogEncryption', at: 'When you use the … modifying the existing one' },
          ],
          controls: ['sc-28', 'cm-3'],
        },
      ],
    },
    {
      id: 'ray-jobs',
      name: 'Ray jobs',
      summary:
        'Python scripts on Ray: closed to new customers, kept secure and available for existing ones.',
      extends: 'etl-jobs',
      profile: { insideVpc: 'your-choice', keepsData: false },
      lifecycle: {
        status: 'maintenance',
        date: '2026-04-30',
        note: 'AWS Glue for Ray has been closed to new customers since 30 April 2026; AWS recommends Ray on Amazon EKS with KubeRay instead.',
        sources: [
          {
            page: 'rayEnd',
            at: ['we decided to close … April 30, 2026', 'alternativeKubernetesService'],
          },
        ],
      },
      override: {
        'service-software': {
          name: 'Invest in security and availability',
          owner: 'aws',
          duty: 'Continue to invest in security and availability improvements of Glue for Ray. Other new features are not planned.',
          sources: [
            { page: 'rayEnd', at: 'AWS continues to invest … and availability enhancements' },
          ],
        },
        'job-scripts': {
          name: 'Ray scripts and their packages',
          owner: 'customer',
          duty: 'Bring the script, and choose what comes with it: packages from PyPI by --pip-install, wheels from S3 by --s3-py-modules, a zip by --working-dir.',
          sources: [
            { page: 'howItWorks', at: 'provideSpecificRequirements' },
            {
              page: 'rayEnd',
              at: [
                'Distributes a zip (S3 … to all nodes',
                'Adds Python wheels/dists from S3',
                'Installs extra PyPI packages for the job',
              ],
            },
          ],
          controls: ['sa-11', 'si-2'],
        },
      },
      remove: [
        'version-choice',
        'self-reference-rule',
        'kms-route',
        'password-encryption',
        'connection-passwords',
        'configured-encryption',
        'job-encryption',
        'job-key',
        'job-logs',
        'log-settings',
        'continuous-logging',
      ],
      add: [
        {
          id: 'ray-exit',
          layer: 'platform',
          name: 'Consider moving to Ray on EKS',
          owner: 'customer',
          duty: 'Consider Amazon EKS, which AWS recommends as an alternative. To migrate, translate job arguments into RayCluster fields or runtime environment settings of Ray, and create a cluster or reuse one.',
          sources: [
            {
              page: 'rayEnd',
              at: [
                'alternativeKubernetesService',
                'these arguments need to … runtime environment settings',
                'You can either create … reuse an existing Amazon',
              ],
            },
          ],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'worker-limits',
          layer: 'application',
          name: 'Set worker type and maximum',
          owner: 'customer',
          duty: 'Set the worker type (by default Z 2X, with 8 vCPU and 64 GB of RAM) and the maximum number of workers that Glue should allocate to the job.',
          sources: [
            {
              page: 'rayEnd',
              at: ['Set the type of … 64 GB RAM', 'The number of workers … to this job'],
            },
          ],
          controls: ['sc-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who protects Glue data at rest',
      questions: ['encrypt-at-rest'],
      finding:
        'The page on how Glue works says that it is designed to protect customer data in transit and at rest. The pages on encryption make that a choice: the catalogue’s metadata, connection passwords, job targets, logs and bookmarks are encrypted with KMS where you enable it or attach a security configuration. The catalogue follows the pages on encryption and calls these switches yours.',
      sources: [
        { page: 'howItWorks', at: 'is designed to do … and at rest' },
        { page: 'catalogEncryption', at: 'You can enable or … AWS CLI' },
        { page: 'securityConfiguration', at: 'You can use a … data at rest' },
      ],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      passages: {
        abstractedServicesRetrieveData: 'For abstracted services, such … and retrieve data',
        responsibleInfrastructure: 'is responsible for patching … within the infrastructure',
        infrastructureCloudServices: 'This infrastructure is composed … AWS Cloud services',
        customersPermissions: 'Customers are responsible for … the appropriate permissions',
      },
    },
    howItWorks: {
      path: 'how-it-works',
      title: 'AWS Glue: How it works',
      passages: {
        provideSpecificRequirements: 'you can also provide … your specific requirements',
        designedAccount: 'is designed to do … in their account',
      },
    },
    catalogEncryption: {
      path: 'encrypt-glue-data-catalog',
      title: 'Encrypting your Data Catalog',
      passages: {
        followingResourceCatalogViews: 'the following resource types … Data Catalog views',
      },
    },
    securityConfiguration: {
      path: 'encryption-security-configuration',
      title: 'Encrypting data written by AWS Glue',
      passages: { addKmsVpcEndpoint: 'When you add a … KMS VPC endpoint' },
    },
    securityConsole: {
      path: 'console-security-configurations',
      title: 'Managing security configurations on the AWS Glue console',
    },
    versions: {
      path: 'glue-version-support-policy',
      title: 'AWS Glue version support policy',
      passages: { noLongerSdksApis: 'You can no longer … SDKs and APIs' },
    },
    vpcAccess: {
      path: 'setup-vpc-for-glue-access',
      title: 'Setting up Amazon VPC for JDBC connections to Amazon RDS data stores from AWS Glue',
    },
    catalogSettings: {
      path: 'console-data-catalog-settings',
      title: 'Data Catalog settings',
      passages: {
        encryptPasswordsCreatedUpdated: 'to encrypt passwords in … created or updated',
        passwordsReturnedEncrypted: 'When passwords are returned, they are encrypted',
        clearCreatedUpdated: 'If you clear this … created or updated',
        optionSpecifiedKmsKey: 'If this option is … the specified KMS key',
      },
    },
    passwords: {
      path: 'encrypt-connection-passwords',
      title: 'Encrypting connection passwords',
      passages: {
        retrieveApiOperations: 'You can retrieve connection … GetConnections API operations',
        selectEncryptKeysCmks: 'select Encrypt connection passwords … customer master keys (CMKs)',
      },
    },
    logging: { path: 'monitor-continuous-logging', title: 'Logging for AWS Glue jobs' },
    continuousLogging: {
      path: 'monitor-continuous-logging-enable',
      title: 'Enabling continuous logging for AWS Glue 4.0 and earlier jobs',
    },
    resourcePolicies: {
      path: 'security_iam_resource-based-policy-examples',
      title: 'Resource-based policy examples for AWS Glue',
    },
    schemaChanges: {
      path: 'crawler-schema-changes-prevent',
      title: 'Preventing a crawler from changing an existing schema',
    },
    rayEnd: {
      path: 'awsglue-ray-jobs-availability-change',
      title: 'AWS Glue for Ray end of support',
      passages: {
        alternativeKubernetesService: 'As an alternative to … Amazon Elastic Kubernetes Service',
      },
    },
  },
});
