import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Glue',
  shortName: 'Glue',
  summary:
    'Glue offers ETL jobs, crawlers and the Data Catalog without servers. AWS runs the environment. You own scripts, roles and encryption settings.',
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
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  override: {
    'os-patches': {
      name: 'Provision and patch the resources',
      owner: 'aws',
      duty: 'Glue provisions and manages the resources that run your workload, so you do not need to create infrastructure. AWS operates the operating system, and patches and fixes flaws within the infrastructure.',
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
      name: 'Audit Glue API calls',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Enable AWS CloudTrail to audit API access. Glue logs all of its API calls, and CloudTrail delivers the audit logs to your account.',
      sources: [{ page: 'howItWorks', at: 'All AWS Glue API … to your account' }],
      controls: ['au-2', 'au-6', 'au-12'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, attach an AI services opt-out policy in AWS Organizations. AWS lists Glue among the services that the policy supports.',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy', verified: '2026-12-07' },
        { page: 'optOutAll', at: 'AWS Glue', verified: '2026-12-07' },
      ],
      controls: ['si-12', 'pt-2'],
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
          name: 'Patch supported Glue versions',
          owner: 'aws',
          duty: 'AWS applies security patches and other updates to Glue versions until their end of support. Each version consists of an operating system, a language and libraries. After end of support, a version gets no updates.',
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
          name: 'Choose sources and targets',
          owner: 'customer',
          duty: 'Decide which source data fills your targets, and where the target data is stored.',
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
          duty: 'For each combination of account, IAM role, subnet and security group, Glue creates a new environment. The environment is isolated at the network and management level from all others in the Glue service account.',
          sources: [{ page: 'howItWorks', at: 'For each tuple (customer … Glue service account' }],
          controls: ['sc-39', 'sc-4'],
        },
        {
          id: 'version-retirement',
          layer: 'platform',
          name: 'Retire versions at end of life',
          owner: 'aws',
          duty: 'At a version’s end of life, Glue refuses new jobs, job runs and interactive sessions on the version, and stops existing runs and sessions. AWS removes the version from SDKs and APIs.',
          sources: [{ page: 'versions', at: 'noLongerSdksApis' }],
          controls: ['sa-22'],
        },
        {
          id: 'version-choice',
          layer: 'platform',
          name: 'Choose a supported version',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Specify the Glue version of each job, and migrate to a supported version, as AWS strongly recommends. After end of support, there are no patches and no technical support, and AWS may not honour SLAs. At end of life, runs are stopped and no new runs start.',
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
          duty: 'Create jobs, whose scripts hold the instructions that transform your data. You can provide custom scripts. Use triggers to start jobs on a schedule or in response to an event.',
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
          duty: 'Provide the IAM role, VPC, subnet and security group that jobs need to reach sources and targets. Your VPC and networking policies govern the job’s traffic. As an exception, calls to Glue’s libraries can be proxied to Glue’s API through Glue’s VPC.',
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
          duty: 'For JDBC connections to RDS, allow all TCP ports inbound with the security group itself as the source. If you restrict outbound traffic, add a self-referencing outbound rule too. If you also use an S3 VPC endpoint, add an outbound rule for HTTPS to Amazon S3.',
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
          duty: 'If you add a security configuration to a job or crawler that accesses JDBC data stores, provide a route to the AWS KMS endpoint. Use a NAT gateway or a KMS VPC endpoint.',
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
          name: 'Encrypt connection passwords',
          owner: 'aws',
          duty: 'While “Encrypt connection passwords” is on, Glue encrypts a connection’s password when the connection is created or updated. Glue returns the password encrypted. If you turn off this option, passwords that are already encrypted remain encrypted.',
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
          name: 'Turn on connection password encryption',
          owner: 'customer',
          duty: 'Turn on “Encrypt connection passwords” with a symmetric KMS key. Whoever creates or updates a connection must then have `kms:Encrypt` on the key. `GetConnection` and `GetConnections` retrieve the passwords.',
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
          name: 'Access your data with scoped credentials',
          owner: 'aws',
          duty: 'By design, Glue accesses your data only as needed to answer your requests. For this access, Glue uses temporary, scoped-down credentials, or IAM roles in your account with your consent.',
          sources: [{ page: 'howItWorks', at: 'designedAccount' }],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'configured-encryption',
          layer: 'data',
          name: 'Encrypt targets, logs and bookmarks',
          owner: 'aws',
          duty: 'If you attach a security configuration for encryption to an ETL job, Glue encrypts what the job writes to S3 targets and CloudWatch Logs. Glue writes job bookmarks as encrypted S3 data.',
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
          name: 'Turn on job encryption',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Attach a security configuration to a job to encrypt S3 targets, CloudWatch Logs and job bookmarks. The configuration overrides SSE-S3 job parameters. Iceberg tables have their own server-side encryption, which you also need to enable.',
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
          name: 'Choose the encryption keys of a job',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'In the security configuration, you can choose keys managed by Amazon S3 or a KMS key for S3 data. You can choose KMS keys for CloudWatch Logs and bookmarks. If you attach a security configuration to a job, the job’s IAM role must have KMS permissions.',
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
          name: 'Deliver the logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'By default, Glue 5.0 writes system, Spark daemon and Glue Logger logs to `/aws-glue/jobs/error` in CloudWatch. It writes your `stdout` and `stderr` to `/aws-glue/jobs/output`.',
          sources: [{ page: 'logging', at: 'By default, system logs, … log group by default' }],
          controls: ['au-12'],
        },
        {
          id: 'log-settings',
          layer: 'data',
          name: 'Log groups and their permissions',
          owner: 'customer',
          duty: 'In Glue 5.0, you can set custom log group names to gather logs in groups with different expiration policies. If you enable a security configuration with CloudWatch Logs, add `logs:AssociateKmsKey` to your IAM role. Without this permission, continuous logging is disabled.',
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
          duty: 'For jobs on Glue 4.0 and earlier, you can enable continuous logging. Use “Enable logs in CloudWatch” in the console, or the AWS CLI.',
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
        'AWS keeps the metadata. You set the catalogue’s policy, its encryption and the encryption key.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in AWS Glue” does not mention backups of the Data Catalog.',
      },
      override: {
        'service-software': {
          name: 'Run and patch the Data Catalog',
          owner: 'aws',
          duty: 'AWS operates the platform of the catalogue. AWS patches and fixes flaws within the infrastructure and its software.',
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
          name: 'Classify tables, columns and metadata',
          owner: 'customer',
          duty: 'Manage your data and classify your assets. Your Data Catalog holds databases, tables, partitions, column statistics, functions and views, among other objects.',
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
          duty: 'In each statement of the policy, identify valid existing principals. The policy can also grant cross-account access. Test changes in development or test accounts first, because changes might accidentally revoke existing users’ permissions.',
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
          name: 'Reject wildcard principals and lockouts',
          owner: 'aws',
          duty: 'In the resource policy, Glue allows only valid existing principals without wildcard patterns, and only ARNs of resources in the same catalogue. A policy cannot prevent the identity that creates it from creating or modifying further policies.',
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
          name: 'Permissions to use the key',
          owner: 'customer',
          duty: 'Allow principals that access the encrypted catalogue five KMS actions on the key. With a customer managed key, you can instead register a role that Glue assumes for these principals. If you do, objects previously encrypted with an AWS managed key can no longer be accessed.',
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
          name: 'Encrypt connection passwords',
          owner: 'aws',
          duty: 'While “Encrypt connection passwords” is on, Glue encrypts a connection’s password when the connection is created or updated. Glue returns the password encrypted. If you turn off this option, passwords that are already encrypted remain encrypted.',
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
          name: 'Turn on connection password encryption',
          owner: 'customer',
          duty: 'Turn on “Encrypt connection passwords” with a symmetric KMS key. Whoever creates or updates a connection must then have `kms:Encrypt` on the key. `GetConnection` and `GetConnections` retrieve the passwords.',
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
          name: 'Encrypt new catalogue objects',
          owner: 'aws',
          duty: 'While encryption is enabled, Glue encrypts new catalogue objects with KMS keys. The objects are databases, tables, partitions, table versions, column statistics, functions, views and catalog assets.',
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
          name: 'Turn on metadata encryption',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Select “Metadata encryption” in the Data Catalog settings, or enable it with the CLI. The setting covers objects that you create from then on. If you disable it, new objects are not encrypted, but existing encrypted objects remain encrypted.',
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
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Choose a customer managed key, or use the AWS managed key, which semantic search does not support. The key must remain available for objects encrypted with it. If you remove the key, these objects can no longer be decrypted.',
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
          duty: 'If metadata encryption uses a customer managed key, Glue also encrypts the search index. When you change to another customer managed key, Glue re-encrypts the index.',
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
          name: 'Permissions and keys for search',
          owner: 'customer',
          duty: 'With a customer managed key, give `kms:CreateGrant` to the principal that enables or changes metadata encryption. If you change to another customer managed key, wait until the status is `Enabled`. Until then, do not disable or delete the previous key, or revoke access to it.',
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
        'AWS reads your sources with your role and writes what it finds into the Data Catalog.',
      profile: { insideVpc: 'your-choice', keepsData: false },
      override: {
        'service-software': {
          name: 'Run and patch the crawler software',
          owner: 'aws',
          duty: 'AWS operates the platform of the crawler. AWS patches and fixes flaws within the infrastructure and its software.',
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
          name: 'Classify tables, columns and metadata',
          owner: 'customer',
          duty: 'Manage your data and classify your assets. Your Data Catalog holds databases, tables, partitions, column statistics, functions and views, among other objects.',
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
          name: 'Update the schema from the source',
          owner: 'aws',
          duty: 'By default, when a crawler runs, Glue updates the schema in the Data Catalog to match the data source.',
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
          duty: 'If a crawler should not change an existing schema, choose “Add new columns only” or “Ignore the change” (`UpdateBehavior` set to `LOG`). Do so especially if you transformed or cleaned the data.',
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
          duty: 'When you create a crawler, specify its IAM role and its network settings: the subnet and the security group.',
          sources: [{ page: 'howItWorks', at: 'You create and configure … the creation process' }],
          controls: ['ac-6', 'sc-7'],
        },
        {
          id: 'kms-route',
          layer: 'access',
          name: 'Provide a route to AWS KMS',
          owner: 'customer',
          duty: 'If you add a security configuration to a job or crawler that accesses JDBC data stores, provide a route to the AWS KMS endpoint. Use a NAT gateway or a KMS VPC endpoint.',
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
          name: 'Encrypt connection passwords',
          owner: 'aws',
          duty: 'While “Encrypt connection passwords” is on, Glue encrypts a connection’s password when the connection is created or updated. Glue returns the password encrypted. If you turn off this option, passwords that are already encrypted remain encrypted.',
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
          name: 'Turn on connection password encryption',
          owner: 'customer',
          duty: 'Turn on “Encrypt connection passwords” with a symmetric KMS key. Whoever creates or updates a connection must then have `kms:Encrypt` on the key. `GetConnection` and `GetConnections` retrieve the passwords.',
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
          name: 'Access your data with scoped credentials',
          owner: 'aws',
          duty: 'By design, Glue accesses your data only as needed to answer your requests. For this access, Glue uses temporary, scoped-down credentials, or IAM roles in your account with your consent.',
          sources: [{ page: 'howItWorks', at: 'designedAccount' }],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'configured-encryption',
          layer: 'data',
          name: 'Encrypt crawler logs',
          owner: 'aws',
          duty: 'If you attach a security configuration for log encryption to a crawler, Glue writes the crawler’s CloudWatch Logs encrypted.',
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
          name: 'Turn on encryption of crawler logs',
          owner: 'customer',
          duty: 'Attach a security configuration to encrypt the crawler’s CloudWatch Logs. Let the crawler’s role use the KMS key. The key must be enabled.',
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
          name: 'Keep encryption settings unchanged',
          owner: 'customer',
          duty: 'If a crawler uses the encrypted catalogue, keep the encryption settings. Removing the settings after the crawler has processed an encrypted catalogue results in errors. If you need to remove the settings, create a new crawler.',
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
        'Python scripts run on Ray. Glue for Ray is closed to new customers. AWS keeps it secure and available for existing ones.',
      extends: 'etl-jobs',
      profile: { insideVpc: 'your-choice', keepsData: false },
      lifecycle: {
        status: 'maintenance',
        date: '2026-04-30',
        note: 'AWS Glue for Ray has been closed to new customers since 30 April 2026. AWS recommends Ray on Amazon EKS with KubeRay instead.',
        sources: [
          {
            page: 'rayEnd',
            at: ['we decided to close … April 30, 2026', 'alternativeKubernetesService'],
          },
        ],
      },
      override: {
        'service-software': {
          name: 'Improve security and availability',
          owner: 'aws',
          duty: 'AWS continues to invest in improvements to the security and availability of Glue for Ray. Other new features are not planned.',
          sources: [
            { page: 'rayEnd', at: 'AWS continues to invest … and availability enhancements' },
          ],
        },
        'job-scripts': {
          name: 'Ray scripts and their packages',
          owner: 'customer',
          duty: 'Provide the script and choose the packages that accompany it. Use `--pip-install` for packages from PyPI, `--s3-py-modules` for wheels from S3 and `--working-dir` for a zip file.',
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
          duty: 'Consider Amazon EKS, which AWS recommends as an alternative. To migrate, translate job arguments into `RayCluster` fields or Ray runtime environment settings. Then create a Ray cluster or reuse an existing one.',
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
          name: 'Worker type and maximum',
          owner: 'customer',
          duty: 'Set the worker type. The default is Z 2X, with 8 vCPU and 64 GB of RAM. Set the maximum number of workers that Glue should allocate to the job.',
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
        'The page on how Glue works says that it is designed to protect customer data in transit and at rest. The pages on encryption make this a choice. You enable it or attach a security configuration, and KMS then encrypts the catalogue’s metadata, connection passwords, job targets, logs and bookmarks. The catalogue follows the pages on encryption and assigns these switches to you.',
      sources: [
        { page: 'howItWorks', at: 'is designed to do … and at rest' },
        { page: 'catalogEncryption', at: 'You can enable or … AWS CLI' },
        { page: 'securityConfiguration', at: 'You can use a … data at rest' },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'compliance', title: 'Compliance validation for AWS Glue' },
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
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
  },
});
