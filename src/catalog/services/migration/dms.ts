import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Database Migration Service (AWS DMS)',
  shortName: 'DMS',
  summary:
    'Moves and replicates databases with replication that AWS runs. You are responsible for instance settings, network, endpoints and what happens to the data.',
  guide: 'https://docs.aws.amazon.com/dms/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html',
  read: '2026-11-26',
  aliases: [
    'Database Migration Service',
    'AWS DMS',
    'DMS Serverless',
    'replication instance',
    'CDC',
    'homogeneous data migrations',
    'DMS Schema Conversion',
    'Fleet Advisor',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::DMS'],
    terraformPrefixes: ['aws_dms_'],
    resources: [
      {
        types: ['aws_dms_replication_instance', 'AWS::DMS::ReplicationInstance'],
        modes: [{ mode: 'replication-instance' }],
      },
      {
        types: ['aws_dms_replication_config', 'AWS::DMS::ReplicationConfig'],
        modes: [{ mode: 'serverless' }],
      },
    ],
  },
  archetype: 'managed-instances',
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Use IAM policies to determine who is allowed to manage DMS resources. To use a custom KMS key, also assign permissions for that key.',
      sources: [
        {
          page: 'security',
          at: [
            'Use AWS Identity and … manage AWS DMS resources',
            'assign permissions for the … of the following options',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Data sensitivity and applicable laws',
      owner: 'customer',
      duty: 'You are responsible for the sensitivity of your data, your organization’s requirements, and the laws and regulations that apply.',
      sources: [{ page: 'security', at: 'You are also responsible … laws and regulations' }],
    },
  },
  remove: [
    'tenant-isolation',
    'schema-and-queries',
    'engine-users',
    'encryption-at-rest',
    'backup-run',
    'backup-retention',
    'restore-tests',
  ],
  add: [
    {
      id: 'log-access',
      layer: 'access',
      name: 'Access to migration logs',
      owner: 'customer',
      duty: 'Give the IAM roles that need to view migration logs the appropriate CloudWatch Logs permissions.',
      sources: [{ page: 'security', at: 'To view database migration … you are using' }],
      controls: ['au-6', 'ac-6'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'DMS presently does not collect any of the data that it processes on your behalf. It may collect such data in the future, to improve DMS and other AWS services. AWS will then update its page.',
      sources: [
        {
          page: 'improvement',
          at: 'Presently, AWS Database Migration … at any time',
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
      duty: 'If you do not want your data used to develop and improve DMS, use an AWS Organizations opt-out policy. You can do so even if DMS currently collects no such data. DMS then deletes any data that it stored for this purpose.',
      sources: [
        {
          page: 'improvement',
          at: ['You can choose to … any such data', 'AWS DMS deletes the … opt out (if any)'],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'replication-instance',
      name: 'Replication instance (AWS DMS Standard)',
      summary:
        'The default is an instance in your VPC that AWS patches in a window. You choose the instance’s size, version, standby and exposure.',
      notAsked: {
        'back-up':
          'Its storage holds log files and cached changes. The data is in the source and the target.',
      },
      traits: ['default-encryption', 'key-choice'],
      override: {
        'os-patches': {
          name: 'Patch the replication instance',
          owner: 'aws',
          duty: 'DMS applies available system changes and software patches in the weekly 30-minute window. Larger changes might take longer. Ongoing replication stops for a moment and then resumes, and tables in full load are restarted.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'Every AWS DMS replication … for larger changes',
                'tablesPatchApplied',
                'dmsStopsFullLoadPhase',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Create and run the instance',
          owner: 'aws',
          duty: 'DMS creates the replication instance on an EC2 instance in a VPC. The replication instance connects to the source, reads and formats the data, and loads it into the target.',
          sources: [
            {
              page: 'instance',
              at: [
                'When you create an … Amazon VPC service',
                'AWS DMS uses a … into the target data',
              ],
            },
          ],
          controls: ['cm-2', 'cp-10'],
        },
        'maintenance-window': {
          owner: 'customer',
          duty: 'Choose the weekly maintenance window. A patch restarts tables in full load, while ongoing replication stops for a moment and resumes. By default, the window is 30 minutes at random in a block of 8 hours, on a random day of the week.',
          sources: [
            {
              page: 'maintenance',
              at: ['tablesPatchApplied', 'dmsStopsFullLoadPhase'],
            },
            { page: 'creating', at: 'Choose a weekly time … day of the week' },
          ],
        },
        'engine-version': {
          name: 'Engine version and automatic upgrades',
          owner: 'customer',
          duty: 'Choose a supported version, and decide on automatic version upgrade. With automatic upgrade, DMS upgrades the instance in the maintenance window if its version is deprecated. With automatic upgrade, a new instance also gets the default version, even if you set a lower version.',
          sources: [
            {
              page: 'creating',
              at: [
                'you can choose any … in the AWS CLI',
                'automaticUpgradeDeprecated',
                'When AutoMinorVersionUpgrade is enabled, … uses the default version',
              ],
            },
          ],
          evidence: ['DMS.6', 'dms-auto-minor-version-upgrade-check'],
        },
        'network-exposure': {
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Choose the VPC, replication subnet group and security groups, and enable the correct ingress on the endpoints. The default security group lets traffic leave on all ports. If you modify this group or use your own, it must at least allow outbound traffic to the endpoints’ database ports.',
          sources: [
            {
              page: 'security',
              at: [
                'Each Amazon VPC that … on those endpoints',
                'By default, the VPC … respective database ports',
              ],
            },
            {
              page: 'creating',
              at: [
                'Choose the VPC that you want to use',
                'Choose the replication subnet … to be created',
                'choose the VPC security … the database resides',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'DMS encrypts the replication instance’s storage and the endpoints’ connection information with a KMS key.',
          setting: 'always-on',
          sources: [
            {
              page: 'security',
              at: ['awsDmsConnectionInformation', 'specifyKmsKeyEncryptionKey'],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Choose a custom or existing symmetric KMS key at creation, or keep the default, `aws/dms`. After the resource is created, its key cannot be changed.',
          sources: [
            {
              page: 'security',
              at: [
                'You can use the … key for encryption',
                'Any custom or existing … a symmetric key',
                'afterCreatedResources',
              ],
            },
            { page: 'creating', at: 'Choose the encryption key … AWS Region is used' },
          ],
        },
      },
      add: [
        {
          id: 'standby-run',
          layer: 'platform',
          name: 'Maintain the standby replica',
          owner: 'aws',
          duty: 'In a Multi-AZ deployment, DMS provisions and maintains a standby replica in another Availability Zone. It replicates to the standby synchronously and supports failover.',
          sources: [
            {
              page: 'instance',
              at: [
                'you can get high … Multi-AZ option',
                'In a Multi-AZ deployment, … to a standby replica',
              ],
            },
          ],
          controls: ['cp-10', 'sc-36'],
        },
        {
          id: 'version-upgrade-run',
          layer: 'platform',
          name: 'Upgrade deprecated engine versions',
          owner: 'aws',
          duty: 'If automatic version upgrade is enabled, DMS upgrades the replication instance’s version in the maintenance window when the version is deprecated.',
          sources: [{ page: 'creating', at: 'automaticUpgradeDeprecated' }],
          controls: ['si-2'],
        },
        {
          id: 'multi-az',
          layer: 'platform',
          name: 'Turn on Multi-AZ',
          owner: 'customer',
          duty: 'If you intend to use change data capture or ongoing replication, turn on high availability, which is an optional parameter.',
          setting: 'off-by-default',
          sources: [{ page: 'creating', at: 'Use this optional parameter … turn on this option' }],
          controls: ['cp-10', 'sc-36'],
          evidence: ['DMS.13', 'dms-replication-instance-multi-az-enabled'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Choose the instance size and storage',
          owner: 'customer',
          duty: 'Choose an instance class with enough storage, network and processing power for the migration. Pay attention to storage-related metrics, and scale storage up if you consume more than the default allocation.',
          sources: [
            {
              page: 'creating',
              at: [
                'Choose an instance class … complete your migration',
                'In most cases, the … the default allocation',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'internet-access',
          layer: 'access',
          name: 'Make the instance publicly accessible',
          owner: 'aws',
          duty: 'If “Publicly accessible” is chosen, as it is by default, DMS creates the replication instance so that it is accessible from the internet.',
          sources: [
            {
              page: 'creating',
              at: 'chooseReplicationInstance',
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Public access',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If the instance should not be accessible from the internet, clear “Publicly accessible” when you create the instance. The option is chosen by default, and you cannot modify it after creation.',
          setting: 'on-by-default',
          switchOf: 'internet-access',
          sources: [
            {
              page: 'creating',
              at: 'chooseReplicationInstance',
            },
          ],
          controls: ['sc-7', 'ac-4'],
          evidence: ['DMS.1', 'dms-replication-not-public'],
        },
        {
          id: 'endpoint-tls',
          layer: 'data',
          name: 'Choose an SSL mode for endpoints',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Choose an SSL mode for each endpoint whose connection you want to encrypt; databases differ in the modes that they support. To verify the server, assign a CA certificate. For endpoints to which an SSL mode applies, the default is `none`, without encryption.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'ssl',
              at: [
                'encryptConnectionsEndpoint',
                'noneConnectionNotEncrypted',
                'verifyCaServerCertificate',
              ],
            },
            { page: 'ssl', at: 'notSslModesMicrosoftSqlServer' },
          ],
          controls: ['sc-8'],
          evidence: ['DMS.9', 'dms-endpoint-ssl-configured', 'DMS.12', 'dms-redis-tls-enabled'],
        },
        {
          id: 'endpoint-encryption',
          layer: 'data',
          name: 'Encrypt endpoint connections',
          owner: 'aws',
          duty: 'If an endpoint’s SSL mode is other than `none`, DMS encrypts the connection and verifies the server according to the mode. For some services, such as Kinesis and DynamoDB, DMS uses SSL without this setting.',
          sources: [
            {
              page: 'ssl',
              at: ['requireConnectionCertificate', 'sslModeOptionSsl'],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'target-encryption',
          layer: 'data',
          name: 'Encrypt data at S3 and Redshift targets',
          owner: 'aws',
          duty: 'DMS uses KMS keys to secure target data at rest for S3 and Redshift endpoints.',
          sources: [{ page: 'security', at: 'awsDmsUsesTargetEndpoints' }],
          controls: ['sc-28'],
        },
        {
          id: 'target-keys',
          layer: 'data',
          name: 'Choose keys for S3 and Redshift targets',
          owner: 'customer',
          duty: 'If you want to use your own keys, create custom KMS keys to encrypt the target data of Redshift and S3 endpoints.',
          sources: [{ page: 'security', at: 'createAmazonS3TargetObjects' }],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'serverless',
      name: 'AWS DMS Serverless',
      summary:
        'You describe a replication instead of an instance. AWS handles provisioning, scaling, versions and patches.',
      archetype: 'managed-application',
      profile: { insideVpc: 'yes' },
      notAsked: {
        'back-up':
          'Its storage holds log files and cached changes. The data is in the source and the target.',
      },
      traits: ['default-encryption', 'key-choice'],
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
        },
        'service-software': {
          name: 'Run and patch the service',
          owner: 'aws',
          answers: ['patch-engine', 'start-upgrade'],
          duty: 'DMS handles engine versions and patching, so you do not need to choose and manage engine versions.',
          sources: [
            { page: 'serverless', at: 'The Serverless feature eliminates … versions and patching' },
            { page: 'serverlessComponents', at: 'you do not need … handles that setting' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'DMS encrypts the replication’s storage with a KMS key. Unless you specify another key, DMS uses the default DMS key in the account and Region.',
          sources: [
            { page: 'serverlessComponents', at: 'encryptionKeyAwsRegion' },
            { page: 'security', at: 'awsDmsConnectionInformation' },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Set `KmsKeyId`, or keep the default, `aws/dms`. You can modify the setting while the replication’s state is `CREATED`, or `FAILED` with a provision state of null.',
          sources: [
            {
              page: 'serverlessComponents',
              at: ['followingProvisionStateNull', 'encryptionKeyAwsRegion'],
            },
          ],
        },
      },
      add: [
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Set `PreferredMaintenanceWindow`, the weekly range in which system maintenance can occur. By default, the window is 30 minutes at random in a block of 8 hours, on a random day of the week.',
          sources: [
            { page: 'serverlessComponents', at: 'This parameter defines a … day of the week' },
          ],
          controls: ['ma-2'],
        },
        {
          id: 'multi-az',
          layer: 'platform',
          name: 'Turn on Multi-AZ',
          owner: 'customer',
          duty: 'If you intend to use change data capture or ongoing replication, set `MultiAZ`, which is optional. AWS recommends Multi-AZ for failover to a standby replica in another Availability Zone.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'serverlessComponents',
              at: 'Setting this optional parameter … turn on this option',
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'standby-run',
          layer: 'platform',
          name: 'Create the standby replica',
          owner: 'aws',
          duty: 'If `MultiAZ` is set, DMS creates a standby replica of the replication in another Availability Zone for failover support.',
          sources: [
            {
              page: 'serverlessComponents',
              at: 'Setting this optional parameter … for failover support',
            },
          ],
          controls: ['cp-10', 'sc-36'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security groups and subnets',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Choose the VPC, replication subnet group and security groups. If the source database is in a VPC, choose the subnet group that contains the database and the security group that provides access to it.',
          sources: [
            {
              page: 'serverlessComponents',
              at: [
                'The replication subnet group … for your replication',
                'choose the VPC security … database is located',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Provision and scale the capacity',
          owner: 'aws',
          duty: 'DMS collects the source’s metadata, computes from it the capacity that the replication requires, and provisions the capacity. While the replication runs, DMS scales within the limits that you set. It cannot scale down during a full load.',
          sources: [
            {
              page: 'serverless',
              at: 'After starting the replication, … starts the data replication',
            },
            {
              page: 'serverlessComponents',
              at: [
                'After you provision a … to changing workloads',
                "can't autoscale down while … load is in progress",
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'capacity-limits',
          layer: 'platform',
          name: 'Set minimum and maximum capacity',
          owner: 'customer',
          duty: 'Set `MinCapacityUnits` and `MaxCapacityUnits`. AWS recommends that you set a minimum that can handle sudden spikes, and the largest maximum. Limits that are too low can cause the replication to fail.',
          sources: [
            {
              page: 'serverlessComponents',
              at: [
                'To tune your replication … in transaction volume',
                'provisioning and deprovisioning resources … higher workload level',
                'If you under-provision your … replication to fail',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'replication-config',
          layer: 'application',
          name: 'Configure and manage replications',
          owner: 'customer',
          duty: 'Create source and target endpoints, and a replication configuration with the settings that your migration requires. Then manage the replication: you can start, stop, modify or delete it.',
          sources: [
            {
              page: 'serverless',
              at: [
                'you create source and … or deleting them',
                'Each replication has settings … AWS Management Console',
              ],
            },
          ],
          controls: ['cm-6', 'cm-3'],
        },
        {
          id: 'endpoint-data',
          layer: 'data',
          name: 'Encrypt endpoint connection data',
          owner: 'aws',
          duty: 'DMS encrypts the connection information of the endpoints with a KMS key.',
          setting: 'always-on',
          sources: [
            {
              page: 'security',
              at: ['awsDmsConnectionInformation', 'specifyKmsKeyEncryptionKey'],
            },
            {
              page: 'serverlessComponents',
              at: 'The encryption key to … and connection information',
            },
          ],
          controls: ['sc-28', 'ia-5'],
        },
        {
          id: 'endpoint-tls',
          layer: 'data',
          name: 'Choose an SSL mode for endpoints',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Choose an SSL mode for each endpoint whose connection you want to encrypt; databases differ in the modes that they support. To verify the server, assign a CA certificate. For endpoints to which an SSL mode applies, the default is `none`, without encryption.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'ssl',
              at: [
                'encryptConnectionsEndpoint',
                'noneConnectionNotEncrypted',
                'verifyCaServerCertificate',
              ],
            },
            { page: 'ssl', at: 'notSslModesMicrosoftSqlServer' },
          ],
          controls: ['sc-8'],
          evidence: ['DMS.9', 'dms-endpoint-ssl-configured'],
        },
        {
          id: 'endpoint-encryption',
          layer: 'data',
          name: 'Encrypt endpoint connections',
          owner: 'aws',
          duty: 'If an endpoint’s SSL mode is other than `none`, DMS encrypts the connection and verifies the server according to the mode. For some services, such as Kinesis and DynamoDB, DMS uses SSL without this setting.',
          sources: [
            {
              page: 'ssl',
              at: ['requireConnectionCertificate', 'sslModeOptionSsl'],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'target-encryption',
          layer: 'data',
          name: 'Encrypt data at S3 and Redshift targets',
          owner: 'aws',
          duty: 'DMS uses KMS keys to secure target data at rest for S3 and Redshift endpoints.',
          sources: [{ page: 'security', at: 'awsDmsUsesTargetEndpoints' }],
          controls: ['sc-28'],
        },
        {
          id: 'target-keys',
          layer: 'data',
          name: 'Choose keys for S3 and Redshift targets',
          owner: 'customer',
          duty: 'If you want to use your own keys, create custom KMS keys to encrypt the target data of Redshift and S3 endpoints.',
          sources: [{ page: 'security', at: 'createAmazonS3TargetObjects' }],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'homogeneous-migration',
      name: 'Homogeneous data migration',
      summary:
        'Data moves between like databases. AWS encrypts what the migration uses with an AWS owned key, unless you provide your own key.',
      archetype: 'managed-application',
      profile: { insideVpc: 'yes' },
      unanswered: {
        'back-up': 'The AWS pages compared do not say who takes backups of a data migration.',
      },
      traits: ['default-encryption'],
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'DMS encrypts the resources used for data migrations, including storage and other components. If you specify no key, DMS uses an AWS owned key.',
          setting: 'always-on',
          sources: [
            { page: 'security', at: 'DMS homogeneous migrations also … encrypt your resources' },
          ],
        },
      },
      add: [
        {
          id: 'key-grants',
          layer: 'data',
          name: 'Create and manage key grants',
          owner: 'aws',
          duty: 'If you use a customer managed key, DMS creates grants on the key to encrypt and decrypt resources as needed. DMS manages the grants automatically over the migration’s lifecycle.',
          sources: [{ page: 'security', at: 'When you use a … the migration lifecycle' }],
          controls: ['sc-12'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Use a customer managed key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'To use a customer managed key, add `kms:CreateGrant` and the other permissions that AWS lists to those of the IAM user. In the key policy, you may limit the grant’s operations and, with `kms:ViaService`, the services. Additional encryption context constraints are not supported and make the migration fail.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'security',
              at: [
                'To use a customer … DMS homogeneous migrations',
                'DMS will be creating … managed key policy',
                'Additional encryption context constraints … migration to fail',
              ],
            },
            { page: 'security', at: "If you don't specify … encrypt your resources" },
          ],
          controls: ['sc-12', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Encryption of connections to endpoints',
      questions: ['encrypt-in-transit'],
      finding:
        'The security page says that DMS uses SSL with TLS for your endpoint connections. The page on SSL makes encryption a choice for each endpoint. The default mode is none, in which the connection is not encrypted. The catalogue follows the more detailed page on SSL, so you choose the mode.',
      sources: [
        { page: 'security', at: 'AWS DMS uses Secure … Layer Security (TLS)' },
        { page: 'ssl', at: 'noneConnectionNotEncrypted' },
      ],
    },
    {
      topic: 'Changing the key of a serverless replication',
      questions: ['hold-key'],
      finding:
        'The security page says that the encryption key of DMS resources cannot be changed after they were created with a KMS key. The page on serverless components lets you modify KmsKeyId while a replication is CREATED, or FAILED without a provision state. For DMS Serverless, the catalogue follows the second page.',
      sources: [
        { page: 'security', at: 'afterCreatedResources' },
        {
          page: 'serverlessComponents',
          at: 'followingProvisionStateNull',
        },
      ],
    },
  ],
  pages: {
    serverlessComponents: {
      path: 'CHAP_Serverless.Components',
      title: 'AWS DMS Serverless components',
      passages: {
        encryptionKeyAwsRegion: 'The encryption key to … and AWS Region',
        followingProvisionStateNull: 'following networking and security … ProvisionState is null',
      },
    },
    security: {
      path: 'CHAP_Security',
      title: 'Security in AWS Database Migration Service',
      passages: {
        awsDmsConnectionInformation: 'AWS DMS uses AWS … endpoint connection information',
        specifyKmsKeyEncryptionKey: 'specify a KMS key … default encryption key',
        afterCreatedResources: 'After you have created … for those resources',
        awsDmsUsesTargetEndpoints: 'AWS DMS also uses … Redshift target endpoints',
        createAmazonS3TargetObjects: 'You can also create … Amazon S3 target objects',
      },
    },
    ssl: {
      path: 'CHAP_Security.SSL',
      title: 'Using SSL with AWS Database Migration Service',
      passages: {
        encryptConnectionsEndpoint: 'You can encrypt connections … to an endpoint',
        noneConnectionNotEncrypted: 'none – The connection is not encrypted',
        verifyCaServerCertificate: 'verify-ca – The connection … verifies the server certificate',
        notSslModesMicrosoftSqlServer: 'Not all SSL modes … Microsoft SQL Server',
        requireConnectionCertificate: 'require – The connection … for the certificate',
        sslModeOptionSsl: 'The SSL Mode option … use of SSL',
      },
    },
    maintenance: {
      path: 'CHAP_ReplicationInstance.MaintenanceWindow',
      title: 'Working with the AWS DMS maintenance window',
      passages: {
        tablesPatchApplied: 'If the tables in … the patch is applied',
        dmsStopsFullLoadPhase: 'DMS stops and then … full load phase',
      },
    },
    instance: {
      path: 'CHAP_ReplicationInstance',
      title: 'Working with an AWS DMS replication instance',
    },
    creating: {
      path: 'CHAP_ReplicationInstance.Creating',
      title: 'Creating a replication instance',
      passages: {
        automaticUpgradeDeprecated: 'When Automatic version upgrade … if it is deprecated',
        chooseReplicationInstance: 'Choose this option if … create the replication instance',
      },
    },
    serverless: { path: 'CHAP_Serverless', title: 'Working with AWS DMS Serverless' },
    improvement: {
      path: 'CHAP_Security.dataserviceimprovement',
      title:
        'Opting out of using your data for service improvement in AWS Database Migration Service',
    },
  },
});
