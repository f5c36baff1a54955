import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Relational Database Service (Amazon RDS)',
  shortName: 'RDS',
  summary:
    'Relational databases on instances that AWS installs, backs up and patches, though you decide when some updates start.',
  guide: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
  read: '2026-11-24',
  aliases: [
    'Relational Database Service',
    'RDS Custom',
    'PostgreSQL',
    'MySQL',
    'MariaDB',
    'SQL Server',
    'Oracle',
    'Db2',
    'managed database',
  ],
  variants: [{ id: 'rds-custom', name: 'Amazon RDS Custom', mode: 'custom-sql-server' }],
  aws: {
    cloudFormationPrefixes: ['AWS::RDS'],
    terraformPrefixes: ['aws_db_', 'aws_rds_'],
    resources: [
      {
        types: ['aws_db_instance'],
        modes: [
          { mode: 'custom-oracle', where: { engine: 'custom-oracle-*' } },
          { mode: 'custom-sql-server', where: { engine: 'custom-sqlserver-*' } },
          { mode: 'rds', where: { engine: '*' } },
        ],
      },
      {
        types: ['AWS::RDS::DBInstance'],
        modes: [
          { mode: 'custom-oracle', where: { Engine: 'custom-oracle-*' } },
          { mode: 'custom-sql-server', where: { Engine: 'custom-sqlserver-*' } },
          { mode: 'rds', where: { Engine: '*' } },
        ],
      },
      {
        types: ['aws_rds_custom_db_engine_version'],
        modes: [
          { mode: 'custom-oracle', where: { engine: 'custom-oracle-*' } },
          { mode: 'custom-sql-server-cev', where: { engine: 'custom-sqlserver-*' } },
        ],
      },
      {
        types: ['AWS::RDS::CustomDBEngineVersion'],
        modes: [
          { mode: 'custom-oracle', where: { Engine: 'custom-oracle-*' } },
          { mode: 'custom-sql-server-cev', where: { Engine: 'custom-sqlserver-*' } },
        ],
      },
      {
        types: ['aws_rds_cluster'],
        modes: [{ mode: 'rds', where: { engine: ['mysql', 'postgres'] } }],
      },
      {
        types: ['AWS::RDS::DBCluster'],
        modes: [{ mode: 'rds', where: { Engine: ['mysql', 'postgres'] } }],
      },
    ],
  },
  archetype: 'managed-instances',
  override: {
    'maintenance-window': {
      owner: 'customer',
      duty: 'Name a weekly window; without one RDS picks 30 minutes at random, from an 8-hour block of the Region on a random day. A mandatory OS update comes after its apply date in one of your windows; if you keep moving the window to avoid a mandatory upgrade, RDS can still apply it outside once the apply date has passed.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'selectedRandomDayWeek',
            'mandatoryMaintenanceWindows',
            'If you repeatedly modify … date has passed',
          ],
          verified: '2026-11-26',
        },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Decide by IAM policies who may manage RDS resources, for example create, modify or delete instances. Control logins to the databases with the security features of the engine.',
      sources: [
        {
          page: 'security',
          at: ['awsIdentitySecurityGroups', 'securityFeaturesLocalNetwork'],
        },
      ],
    },
    'customer-data': {
      owner: 'customer',
      duty: 'Know how sensitive your data is, and which requirements, laws and regulations apply to it. Manual snapshots are not deleted with their instance.',
      sources: [
        { page: 'security', at: 'You are also responsible … laws and regulations' },
        { page: 'automatedBackups', at: 'Manual snapshots are not … instance is deleted' },
      ],
    },
  },
  add: [
    {
      id: 'multi-az',
      layer: 'application',
      name: 'Choose Multi-AZ',
      owner: 'customer',
      duty: 'Ask for a standby in another zone (MultiAZ). The console’s Production template preselects it.',
      sources: [
        {
          page: 'dbInstanceCreation',
          at: 'If you choose Production … any production environment',
        },
        { page: 'settings', at: 'Create a standby instance … maintain high availability' },
      ],
      controls: ['cp-10', 'sc-36'],
      evidence: ['RDS.5', 'rds-multi-az-support'],
    },
    {
      id: 'standby-failover',
      layer: 'application',
      name: 'Keep the standby, fail over to it',
      owner: 'aws',
      duty: 'In a Multi-AZ deployment, provision and maintain a synchronous standby in another zone, and fail over to it automatically.',
      sources: [
        {
          page: 'multiAz',
          at: 'amazonRdsAvailabilityZone',
        },
        {
          page: 'multiAzFailover',
          at: 'If a planned or … another Availability Zone',
          verified: '2026-11-26',
        },
      ],
      controls: ['cp-10', 'sc-36'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Decide whether to require TLS',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'On PostgreSQL and MySQL, decide by parameter whether connections must use TLS. On PostgreSQL, rds.force_ssl is on by default for version 15 and later and off for older versions. On MySQL, require_secure_transport is OFF by default.',
      sources: [
        {
          page: 'postgresTls',
          at: 'You can require that … is 0 (off)',
        },
        {
          page: 'mysqlSslConnectionsRequireSsl',
          at: 'Use the require_secure_transport … your DB instance',
        },
      ],
      controls: ['sc-8'],
      evidence: [
        'RDS.38',
        'RDS.39',
        'RDS.41',
        'RDS.44',
        'rds-postgres-instance-encrypted-in-transit',
        'rds-mysql-instance-encrypted-in-transit',
      ],
    },
  ],
  retired: {
    parts: {
      'network-separation':
        'It cited a page about EC2 instances, which this service does not show.',
    },
  },
  modes: [
    {
      id: 'rds',
      name: 'Amazon RDS DB instance',
      summary:
        'AWS holds the host, which you cannot log in to, and installs the engine; you choose versions, start optional updates and own the inside.',
      override: {
        'restore-tests': {
          owner: 'customer',
          duty: 'Periodically restore backups, run tests on the data and measure the time. A restore to a point in time creates a new instance.',
          sources: [
            {
              page: 'restoreTests',
              at: ['periodicallyBackupsWorkload', 'measureTimeRequired'],
              verified: '2026-11-26',
            },
            { page: 'pitr', at: 'restoreSourceDbInstance' },
          ],
          evidence: ['rds-meets-restore-time-target'],
        },
        'os-patches': {
          name: 'Release OS updates, apply mandatory ones',
          owner: 'aws',
          duty: 'Make operating system updates available, and install a mandatory one in one of your maintenance windows after its apply date. You cannot access the underlying host.',
          sources: [
            {
              page: 'maintenance',
              at: ['mandatoryMaintenanceWindows', 'updatesMadeAvailableRds'],
            },
            { page: 'custom', at: "Amazon RDS doesn't let … the underlying host" },
          ],
        },
        'engine-install': {
          name: 'Install and patch the database software',
          owner: 'aws',
          duty: 'Install the database software, and manage software patching, automatic failure detection and recovery.',
          sources: [
            {
              page: 'welcome',
              at: ['Amazon RDS manages backups … and recovery', 'Database software install'],
            },
          ],
        },
        'engine-version': {
          name: 'Choose and start major upgrades',
          owner: 'customer',
          duty: 'Start major upgrades yourself. By default the API enrolls a MySQL or PostgreSQL instance in Extended Support, a paid offering for up to 3 years past the end of standard support. If you have not upgraded to a supported version by then, RDS upgrades the major version automatically.',
          sources: [
            { page: 'engineUpgrades', at: 'For major version upgrades … or RDS API' },
            {
              page: 'extendedSupport',
              at: [
                'This paid offering gives … to upgrade',
                'is available for up … automatically upgrade your major',
              ],
            },
            { page: 'createApi', at: 'By default, this value … RDS for PostgreSQL' },
          ],
        },
        'schema-and-queries': {
          owner: 'customer',
          duty: 'Monitor and tune your databases and their queries, and set, in a DB parameter group, the parameters that control the behavior of the databases.',
          sources: [
            {
              page: 'welcome',
              at: [
                'You are responsible for … identify problematic queries',
                'has a set of … that it manages',
              ],
            },
          ],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'Control by security groups which addresses and EC2 instances can connect. If you name none in the API, the default security group of the subnet group’s VPC is used.',
          sources: [
            { page: 'security', at: 'securityGroupsSecurityGroup' },
            { page: 'createApi', at: "The default EC2 VPC … DB subnet group's VPC" },
          ],
        },
        'engine-users': {
          name: 'Logins and the master password',
          owner: 'customer',
          duty: 'Control by the engine’s own security features who can log in to the databases. You can have RDS manage the master password in Secrets Manager, except with some features such as blue/green deployments.',
          sources: [
            { page: 'security', at: 'securityFeaturesLocalNetwork' },
            {
              page: 'secrets',
              at: [
                'secretsManagerIsntRdsCustom',
                'You can specify that … the following operations',
              ],
            },
          ],
          evidence: ['RDS.25'],
        },
        'encryption-at-rest': {
          owner: 'customer',
          duty: 'Choose encryption, which most instance classes support, and its KMS key when you create the instance; in the API it is not encrypted by default. Later you cannot encrypt it, nor turn its encryption off or change its key. To add encryption, you can restore an instance from an encrypted copy of a snapshot.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'rdsEncryption',
              at: [
                "you can't change the … by that DB instance",
                'is available for most DB instance classes',
                'You can only encrypt … off encryption on',
              ],
            },
            { page: 'createApi', at: "Specifes whether the DB … it isn't encrypted" },
          ],
          evidence: ['RDS.3', 'RDS.4', 'rds-storage-encrypted'],
        },
        'backup-run': {
          owner: 'aws',
          duty: 'Take a snapshot of the storage volume of the whole instance in its backup window, while the instance is available and no snapshot copy of its database runs in the Region, and make any point within the retention recoverable.',
          sources: [
            {
              page: 'automatedBackups',
              at: [
                'Amazon RDS creates and … backup retention period',
                'Your DB instance must … the same database',
              ],
            },
          ],
        },
        'backup-retention': {
          name: 'Set how long backups are kept',
          owner: 'customer',
          duty: 'Set for how many days automated backups of a DB instance are kept, up to 35: by default 7 in the console and 1 in the API; 0 disables them. When you delete an instance, choose whether to retain its automated backups.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'retention',
              at: [
                'If you create a … is seven days',
                'Setting the backup retention … disables automated backups',
              ],
            },
            { page: 'createApi', at: 'daysAutomated035' },
            { page: 'automatedBackups', at: 'If you choose to … with the DB instance' },
          ],
          evidence: ['RDS.11', 'RDS.26', 'db-instance-backup-enabled'],
        },
      },
      add: [
        {
          id: 'iam-authentication',
          layer: 'access',
          name: 'Switch on IAM authentication',
          owner: 'customer',
          duty: 'Where the engine supports it, you can enable the mapping of IAM accounts to database accounts, which by default is not enabled.',
          setting: 'off-by-default',
          sources: [{ page: 'createApi', at: 'whether to enable mapping … MySQL and PostgreSQL' }],
          controls: ['ia-2', 'ac-3'],
          evidence: ['RDS.10', 'rds-instance-iam-authentication-enabled'],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Protect instances from deletion',
          owner: 'customer',
          duty: 'Decide on deletion protection, which is on by default for a production instance created with the console and off by default in the API. An instance for which it is enabled cannot be deleted.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'settings',
              at: 'createProductionEnabledDefault',
              verified: '2026-12-01',
            },
            { page: 'createApi', at: "DB instance has deletion … protection isn't enabled" },
          ],
          controls: ['cp-9', 'ac-3'],
          evidence: ['RDS.8', 'rds-instance-deletion-protection-enabled'],
        },
        {
          id: 'pending-maintenance',
          layer: 'operating-system',
          name: 'See what maintenance is pending',
          owner: 'customer',
          duty: 'View whether an update is available: the column Maintenance in the console says required, available, next window, In progress or none. You can use the AWS CLI or the RDS API too.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'View whether a maintenance … the RDS API',
                'the column value is … is being applied to',
              ],
              verified: '2026-11-26',
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'os-optional-updates',
          layer: 'operating-system',
          name: 'Start optional OS updates',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Apply optional updates, which have the status “available”, periodically, as AWS recommends: RDS does not apply them automatically. RDS-EVENT-0230 tells subscribers of new optional patches, but not of distribution upgrades.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'optionalUpdatesAutomatically',
                'To be notified when … operating system distribution',
                'optionalUpdateSetAvailable',
              ],
              verified: '2026-11-26',
            },
          ],
          controls: ['si-2', 'si-5'],
        },
        {
          id: 'minor-upgrades',
          layer: 'platform',
          name: 'Allow automatic minor upgrades',
          owner: 'customer',
          duty: 'Leave AutoMinorVersionUpgrade on, or turn it off and start minor upgrades yourself. Even then RDS might apply one when a security issue is critical or the version reaches its end-of-support date.',
          setting: 'on-by-default',
          switchOf: 'minor-upgrade-run',
          sources: [
            {
              page: 'engineUpgrades',
              at: [
                'For minor version upgrades … version upgrade option',
                'casesCriticalUpgradeOption',
              ],
              verified: '2026-11-26',
            },
            { page: 'settings', at: 'Choose Enable auto minor … default behavior' },
            { page: 'createApi', at: 'Specifies whether minor engine … are applied automatically' },
          ],
          controls: ['si-2'],
          evidence: ['RDS.13', 'rds-automatic-minor-version-upgrade-enabled'],
        },
        {
          id: 'minor-upgrade-run',
          layer: 'platform',
          name: 'Perform automatic minor upgrades',
          owner: 'aws',
          duty: 'While automatic minor upgrades are on, upgrade to the target version in the maintenance window, with checks before and after. For critical security issues and at a version’s end of support, RDS might apply one even when they are off.',
          sources: [
            {
              page: 'engineUpgrades',
              at: [
                'casesCriticalUpgradeOption',
                'The database has automatic … upgrade enabled',
                'RDS schedules the upgrade … Runs post-upgrade checks',
              ],
              verified: '2026-11-27',
            },
            {
              page: 'settings',
              at: 'Amazon RDS performs automatic … the maintenance window',
              verified: '2026-11-26',
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'log-exports',
          layer: 'application',
          name: 'Export and analyse the database logs',
          owner: 'customer',
          answers: ['write-logs', 'read-logs'],
          duty: 'Choose which engine logs to export to CloudWatch Logs, where you can analyse them in real time. They are retained for an indefinite time unless you specify a retention period.',
          sources: [
            {
              page: 'logPublishing',
              at: [
                'you can perform real-time … the log data',
                'AWS retains log data … a retention period',
                'You specify which logs … the console',
              ],
            },
            { page: 'createApi', at: 'list of log types … to CloudWatch Logs' },
          ],
          controls: ['au-2', 'au-6', 'au-11'],
          evidence: ['RDS.9', 'rds-logging-enabled'],
        },
        {
          id: 'log-delivery',
          layer: 'application',
          name: 'Stream the chosen logs',
          owner: 'aws',
          duty: 'Stream the logs that you publish to a log group in the instance’s Region.',
          sources: [
            {
              page: 'logPublishing',
              at: 'Amazon RDS continuously streams … generates the log',
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Keep instance and snapshots private',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Set PubliclyAccessible to false for an internal instance, whose DNS name resolves to a private IP address. In the API this setting defaults to true if no DB subnet group is specified or the one specified is “default”, otherwise to false. Do not share manual snapshots that contain private information as public.',
          sources: [
            {
              page: 'createApi',
              at: [
                "instance isn't publicly accessible … private IP address",
                "If DBSubnetGroup isn't specified … defaults to true",
              ],
              verified: '2026-11-27',
            },
            {
              page: 'snapshotSharing',
              at: 'Do not share any … information as Public',
              verified: '2026-11-27',
            },
          ],
          controls: ['ac-3', 'sc-7'],
          evidence: [
            'RDS.1',
            'RDS.2',
            'rds-instance-public-access-check',
            'rds-snapshots-public-prohibited',
          ],
        },
        {
          id: 'master-password',
          layer: 'access',
          name: 'Rotate the master password, if asked',
          owner: 'aws',
          duty: 'Where you let RDS manage the master password, generate it, keep it in Secrets Manager and rotate it, every seven days by default.',
          sources: [{ page: 'secrets', at: 'When you specify that … seven days by default' }],
          controls: ['ia-5'],
        },
        {
          id: 'server-certificate',
          layer: 'data',
          name: 'Create the server certificate',
          owner: 'aws',
          duty: 'Create the TLS certificate of a PostgreSQL instance when the instance is created.',
          sources: [
            {
              page: 'postgresTls',
              at: 'Amazon RDS creates an … instance is created',
            },
          ],
          controls: ['sc-8', 'sc-17'],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt what you asked to encrypt',
          owner: 'aws',
          duty: 'Encrypt an encrypted instance’s storage, logs, automated backups, read replicas and snapshots with AES-256, under your key or else the AWS managed one.',
          sources: [
            {
              page: 'rdsEncryption',
              at: [
                'Data that is encrypted … AES-256 encryption algorithm',
                "If you don't specify … new DB instance",
              ],
            },
          ],
          controls: ['sc-28'],
        },
      ],
    },
    {
      id: 'custom-oracle',
      name: 'RDS Custom for Oracle',
      summary:
        'You get root on the host and bring Oracle’s media, licences and patches; OS patching becomes yours, by way of custom engine versions.',
      lifecycle: {
        status: 'sunset',
        date: '2027-03-31',
        note: 'After that its console and resources are out of reach; AWS’s guidance is to move to Oracle on EC2.',
        sources: [
          {
            page: 'oracleEnd',
            at: [
              'After March 31, 2027 … Custom for Oracle resources',
              'We recommend that you … Oracle on EC2',
            ],
          },
        ],
      },
      profile: { operatingSystem: 'full' },
      notAsked: {
        'patch-code':
          'You bring Oracle’s media and patches, but no code and no image: see who patches the engine.',
      },
      override: {
        'restore-tests': {
          owner: 'customer',
          duty: 'Periodically restore backups, run tests on the data and measure the time. A restore to a point in time creates a new instance.',
          sources: [
            {
              page: 'restoreTests',
              at: ['periodicallyBackupsWorkload', 'measureTimeRequired'],
              verified: '2026-11-26',
            },
            { page: 'pitr', at: 'restoreSourceDbInstance' },
          ],
          evidence: ['rds-meets-restore-time-target'],
        },
        'os-patches': {
          name: 'Apply OS patches with a new CEV',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Create a new CEV and modify the instance to use it. Patching the OS loses the root volume’s data and any existing customisation of the OS: AWS recommends keeping no permanent data on that volume, and backing up before the upgrade.',
          sources: [
            { page: 'custom', at: 'manageHostAmazonEc2' },
            {
              page: 'oracleUpgrade',
              at: ['patchEitherNewCev', 'When you patch your … before the upgrade'],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        'engine-install': {
          name: 'Create the CEV and upgrade to it',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Create the CEV from your installation files and an AMI, by default the latest available one that RDS Custom manages. For an upgrade of the database alone allocate a new binary volume, for one of the OS alone a new EC2 instance.',
          sources: [
            { page: 'customCev', at: 'By default, RDS Custom … CEV for you' },
            {
              page: 'oracleUpgrade',
              at: [
                'Reuse the Amazon Machine … existing Amazon EC2 instance',
                'Reuse the database binaries … the new instance',
              ],
            },
          ],
        },
        'engine-version': {
          name: 'Choose Oracle patches, start upgrades',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch', 'start-upgrade'],
          duty: 'Decide which Oracle patches to use and when, put them into a CEV and start the upgrade with modify-db-instance; automatic minor upgrades must be off.',
          sources: [
            { page: 'custom', at: 'you control which Oracle … your DB instances' },
            {
              page: 'oracleUpgrade',
              at: ['patchEitherNewCev', 'Start the patching process by running modify-db-instance'],
            },
            {
              page: 'createApi',
              at: 'createFalse',
            },
          ],
        },
        'schema-and-queries': {
          name: 'Configure database and system',
          owner: 'customer',
          duty: 'Configure settings and enable native features of the database and the system as your application requires; the parameter group and option group of the API do not apply to RDS Custom.',
          sources: [
            {
              page: 'custom',
              at: 'configureSettingsRequirements',
            },
            {
              page: 'createApi',
              at: [
                'parameter group to associate … RDS Custom DB instances',
                'The option group to … RDS Custom DB instances',
              ],
            },
          ],
        },
        'multi-az': {
          owner: 'customer',
          duty: 'Choose Multi-AZ and set up your environment for it; an instance created before 30 June 2025 cannot be converted.',
          sources: [
            {
              page: 'customOracleMultiaz',
              at: [
                'If your DB instance … to Multi-AZ deployment',
                'To create an RDS … with the prerequisites',
              ],
            },
          ],
        },
        'standby-failover': {
          owner: 'aws',
          sources: [
            {
              page: 'customOracleMultiaz',
              at: [
                'Amazon RDS automatically provisions … different Availability Zone',
                'Amazon RDS automatically fails … standby DB instance',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM permissions and instance profile',
          owner: 'customer',
          duty: 'Decide by IAM policies who may manage RDS resources, and provide the instance profile (its name starts with AWSRDSCustom) whose credentials RDS Custom uses for tasks on the host such as backups.',
          sources: [
            { page: 'createApi', at: 'instancePrefixAwsrdscustom' },
            { page: 'customSecurity', at: 'provideInstanceBackups' },
            { page: 'security', at: 'awsIdentitySecurityGroups' },
          ],
        },
        'network-exposure': {
          name: 'Security groups, ACLs and endpoints',
          owner: 'customer',
          duty: 'Control by security group who can connect, and see that security groups and network ACLs do not block the traffic that RDS Custom needs, and that the required VPC endpoints are accessible.',
          sources: [
            {
              page: 'oracleTrouble',
              at: [
                'Ensure that the security … RDS Custom operations',
                'Verify that VPC security … required AWS services',
              ],
            },
            {
              page: 'oracleTrouble',
              at: [
                'Confirm that all required … configured and accessible',
                'Check that network ACLs … RDS Custom functionality',
              ],
            },
            { page: 'security', at: 'securityGroupsSecurityGroup' },
          ],
        },
        'engine-users': {
          owner: 'customer',
          duty: 'Control by the security features of the engine who can log in to the databases. Change the master password manually, or set up automatic rotation in Secrets Manager. The mapping of IAM accounts to database accounts does not apply to RDS Custom.',
          sources: [
            { page: 'security', at: 'securityFeaturesLocalNetwork' },
            { page: 'customSecurityCredRotation', at: 'The RDS master user … in Secrets Manager' },
            { page: 'createApi', at: 'whetherEnableMappingRdsCustom' },
          ],
        },
        'encryption-at-rest': {
          name: 'Provide the KMS key for encryption',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Provide a symmetric customer managed KMS key and name it when you create the instance: RDS Custom does not support AWS managed keys. RDS reports an error if you turn encryption off.',
          setting: 'always-on',
          sources: [
            {
              page: 'customSetupOrcl',
              at: [
                'A customer managed symmetric … for RDS Custom',
                "RDS Custom doesn't support … managed KMS keys",
              ],
            },
            { page: 'createApi', at: 'rdsCustomDbReportsError' },
          ],
        },
        'encryption-in-transit': {
          name: 'Set up TLS for connections',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'If you want TLS, manage the certificates in a wallet of your own and create the encrypted listener: RDS Custom does not support managed certificates.',
          sources: [{ page: 'customSecurity', at: 'rdsCustomDbDatabaseReplication' }],
        },
        'backup-run': {
          owner: 'aws',
          duty: 'Take the automated backups in the backup window while the instance is inside the support perimeter. Archive redo logs to S3 even outside it, unless your change stopped the upload.',
          sources: [
            { page: 'customBackup', at: 'RDS Custom creates and … your DB instance' },
            {
              page: 'customConcept',
              at: [
                'whileDbInstanceArentCreated',
                'RDS Custom continues to … to Amazon S3',
                'made a change that … archived redo log files',
              ],
            },
          ],
        },
        'backup-retention': {
          owner: 'customer',
          duty: 'Set for how many days automated backups are retained, up to 35: in the API the default is 1, and it cannot be 0 for RDS Custom for Oracle.',
          setting: 'always-on',
          sources: [{ page: 'createApi', at: 'days for which automated … for Oracle DB instance' }],
        },
      },
      remove: ['maintenance-window'],
      add: [
        {
          id: 'os-accounts',
          layer: 'operating-system',
          name: 'Host access and customisation',
          owner: 'customer',
          duty: 'Manage the host, and make sure that your customisations work correctly. The SSH private key that RDS Custom creates is stored as a secret in your account’s Secrets Manager; Amazon RDS does not store, access or use it.',
          sources: [
            { page: 'customSecurity', at: 'it creates an SSH … use these credentials' },
            {
              page: 'custom',
              at: ['manageHostAmazonEc2', 'You are responsible for … features work correctly'],
            },
          ],
          controls: ['ac-2', 'ac-6', 'cm-6'],
        },
        {
          id: 'engine-media',
          layer: 'platform',
          name: 'Bring Oracle media and licences',
          owner: 'customer',
          duty: 'Provide your own database installation files and patches, in an S3 bucket in the Region of the custom engine version (CEV) that is made from them, and bring and manage the Oracle Database licences.',
          sources: [
            {
              page: 'custom',
              at: ['you upload your own … from these files', 'You bring your own … by yourself'],
            },
            { page: 'oracleTrouble', at: 'Amazon S3 bucket containing … as your CEV' },
          ],
          controls: ['cm-10', 'sa-22'],
        },
        {
          id: 'perimeter-watch',
          layer: 'platform',
          name: 'Watch the perimeter, recover hosts',
          owner: 'aws',
          duty: 'Check that the instance uses a supported infrastructure, operating system and database, mark one that does not as unsupported-configuration, and, in full automation mode, reboot or replace an impaired EC2 host.',
          sources: [
            {
              page: 'customConcept',
              at: [
                'defaultRdsCustomEc2Instance',
                'additionalSystemDatabase',
                'RDS Custom changes the … sends event notifications',
              ],
            },
          ],
          controls: ['ca-7', 'cp-10'],
        },
        {
          id: 'perimeter-stay',
          layer: 'platform',
          name: 'Stay inside the support perimeter',
          owner: 'customer',
          duty: 'Pause automation before you customise by hand, and repair what puts the instance into unsupported-configuration: in that state automatic backups are not created and you cannot take snapshots.',
          sources: [
            { page: 'customConcept', at: 'cantTakeDbBackupsArentCreated' },
            {
              page: 'oraclePause',
              at: 'To customize your instance … RDS Custom automation',
            },
            { page: 'oracleTrouble', at: 'tables includes descriptions … how to fix them' },
          ],
          controls: ['cm-3', 'cm-6'],
        },
        {
          id: 'service-credentials',
          layer: 'access',
          name: 'Rotate passwords of predefined users',
          owner: 'aws',
          duty: 'Rotate the passwords of some predefined Oracle users every 30 days and keep them in Secrets Manager, while the instance is inside the support perimeter and its automation can run. A standby that you configured by hand is an exception.',
          sources: [
            {
              page: 'customSecurityCredRotation',
              at: [
                'credentials for the following … AWS Secrets Manager',
                'An exception to the … a standby database',
                "A DB instance that … doesn't rotate keys",
              ],
            },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt the storage',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt the instance with the KMS key that you name; RDS Custom creates no instance with encryption turned off.',
          setting: 'always-on',
          sources: [
            {
              page: 'createApi',
              at: ['amazonRdsCustomSpecifyKey', 'rdsCustomDbReportsError'],
            },
          ],
          controls: ['sc-28'],
        },
      ],
    },
    {
      id: 'custom-sql-server',
      name: 'RDS Custom for SQL Server',
      summary:
        'You get an administrator’s access to Windows and SQL Server, on an engine version that RDS provides and that you tell it to install.',
      profile: { operatingSystem: 'full' },
      override: {
        'os-patches': {
          name: 'Release OS updates, apply mandatory ones',
          owner: 'aws',
          duty: 'Make operating system updates available for provided engine versions, and install a mandatory one in one of your maintenance windows after its apply date.',
          sources: [
            { page: 'custom', at: 'awsRpevCustomer' },
            {
              page: 'maintenance',
              at: [
                'SQL Server DB instances … operating system updates',
                'mandatoryMaintenanceWindows',
                'updatesMadeAvailableRds',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Build and install engine versions',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Provide engine versions with current Windows patches and SQL Server cumulative updates, and install the one that you choose, the standby first in Multi-AZ.',
          sources: [
            {
              page: 'sqlUpgrade',
              at: [
                'RDS-provided engine versions … cumulative updates (CU)',
                'rdsPerformsFollowingDbInstance',
              ],
            },
            { page: 'custom', at: 'AWS for RPEV' },
          ],
        },
        'engine-version': {
          name: 'Choose and start SQL Server upgrades',
          owner: 'customer',
          answers: ['patch-engine', 'start-upgrade'],
          duty: 'Choose the target version and start the upgrade by modifying the instance; automatic minor upgrades must be off on RDS Custom.',
          sources: [
            {
              page: 'sqlUpgrade',
              at: [
                'You can upgrade an … new DB engine version',
                'After identifying your target … RDS API command',
              ],
            },
            {
              page: 'createApi',
              at: 'createFalse',
            },
          ],
        },
        'schema-and-queries': {
          name: 'Configure database and system',
          owner: 'customer',
          duty: 'Configure settings and enable native features of the database and the system as your application requires; you cannot specify a DB parameter group or an option group of your own.',
          sources: [
            {
              page: 'custom',
              at: 'configureSettingsRequirements',
            },
            { page: 'sqlLimits', at: 'Specify your own DB … or character set' },
          ],
        },
        'iam-permissions': {
          name: 'IAM permissions and instance profile',
          owner: 'customer',
          duty: 'Decide by IAM policies who may manage RDS resources, and provide the instance profile (its name starts with AWSRDSCustom) whose credentials RDS Custom uses for tasks on the host such as backups.',
          sources: [
            { page: 'createApi', at: 'instancePrefixAwsrdscustom' },
            { page: 'customSecurity', at: 'provideInstanceBackups' },
            { page: 'security', at: 'awsIdentitySecurityGroups' },
          ],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'Supply subnets that let instances reach the services required for RDS automation, and a security group that permits HTTPS between RDS Custom and other AWS services. Control by security groups who can connect.',
          sources: [
            {
              page: 'sqlSetup',
              at: [
                'These subnets must allow … for RDS automation',
                'group permits traffic between … through HTTPS',
              ],
            },
            { page: 'security', at: 'securityGroupsSecurityGroup' },
          ],
        },
        'engine-users': {
          owner: 'customer',
          duty: 'Control by the security features of the engine who can log in to the databases. RDS does not manage the master password in Secrets Manager on RDS Custom, and the mapping of IAM accounts to database accounts does not apply.',
          sources: [
            { page: 'security', at: 'securityFeaturesLocalNetwork' },
            { page: 'secrets', at: 'secretsManagerIsntRdsCustom' },
            { page: 'createApi', at: 'whetherEnableMappingRdsCustom' },
          ],
        },
        'encryption-at-rest': {
          name: 'Provide the KMS key for encryption',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Provide a symmetric customer managed KMS key and name it when you create the instance: RDS Custom does not support AWS managed keys. RDS reports an error if you turn encryption off.',
          setting: 'always-on',
          sources: [
            {
              page: 'sqlSetup',
              at: [
                'RDS Custom requires a … instance creation for encryption',
                'A symmetric encryption AWS … for RDS Custom',
                "RDS Custom doesn't support … managed KMS keys",
              ],
            },
            { page: 'createApi', at: 'rdsCustomDbReportsError' },
          ],
        },
        'backup-run': {
          owner: 'aws',
          duty: 'Take storage snapshots in the backup window, while retention is enabled and the instance is inside the support perimeter, and transaction log backups of the PITR-eligible databases at regular intervals.',
          sources: [
            {
              page: 'sqlBackup',
              at: [
                'RDS Custom creates and … backup retention is enabled',
                'Snapshot backups are taken … regular interval period',
              ],
            },
            {
              page: 'customConcept',
              at: 'whileDbInstanceArentCreated',
            },
          ],
        },
        'backup-retention': {
          owner: 'customer',
          duty: 'Set for how many days automated backups are retained, up to 35: in the API the default is 1, and 0 disables them.',
          setting: 'on-by-default',
          sources: [
            { page: 'createApi', at: 'daysAutomated035' },
            { page: 'sqlBackup', at: 'RDS Custom saves the … backup retention period' },
          ],
          evidence: ['RDS.11'],
        },
        'restore-tests': {
          owner: 'customer',
          duty: 'Periodically restore backups, run tests on the data and measure the time. If the instance was not created with a custom engine version, changes to Windows are lost when you restore a snapshot or a point in time.',
          sources: [
            {
              page: 'restoreTests',
              at: ['periodicallyBackupsWorkload', 'measureTimeRequired'],
            },
            { page: 'sqlLimits', at: 'wasntCreatedRestoreOperation' },
          ],
          evidence: ['rds-meets-restore-time-target'],
        },
        'standby-failover': {
          owner: 'aws',
          sources: [
            { page: 'sqlMultiAz', at: 'Amazon RDS automatically fails … secondary DB instance' },
            {
              page: 'multiAz',
              at: 'amazonRdsAvailabilityZone',
            },
          ],
        },
        'multi-az': {
          owner: 'customer',
          duty: 'Set up the prerequisites in your account and choose Multi-AZ: without them the instance might fail to run or automatically revert to Single-AZ.',
          sources: [{ page: 'sqlMultiAz', at: 'you must set up … to a Single-AZ DB' }],
        },
        'encryption-in-transit': {
          name: 'Set up TLS for connections',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'If you want TLS, manage the certificates yourself: RDS Custom does not support managed ones.',
          sources: [{ page: 'customSecurity', at: 'rdsCustomDbDatabaseReplication' }],
        },
      },
      add: [
        {
          id: 'os-optional-updates',
          layer: 'operating-system',
          name: 'Start optional OS updates',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Apply optional updates, which have the status “available”, yourself: RDS does not do so automatically. AWS recommends a manual snapshot first; customizations of the system on the C: drive are not preserved.',
          sources: [
            { page: 'sqlOs', at: 'Any operating system customizations … before applying updates' },
            {
              page: 'maintenance',
              at: ['optionalUpdatesAutomatically', 'optionalUpdateSetAvailable'],
              verified: '2026-11-26',
            },
          ],
          controls: ['si-2', 'si-5'],
        },
        {
          id: 'os-accounts',
          layer: 'operating-system',
          name: 'Windows access and customisation',
          owner: 'customer',
          duty: 'Manage the host and customise its Windows. Such changes are not guaranteed to persist: you lose them, for example, when you restore a snapshot or a point in time. What is on the C: drive is lost when the host is replaced.',
          sources: [
            { page: 'sqlLimits', at: 'wasntCreatedRestoreOperation' },
            { page: 'customConcept', at: 'On RDS Custom for … customer data, is lost' },
            { page: 'custom', at: 'manageHostAmazonEc2' },
          ],
          controls: ['ac-2', 'ac-6', 'cm-6'],
        },
        {
          id: 'perimeter-watch',
          layer: 'platform',
          name: 'Watch the perimeter, recover hosts',
          owner: 'aws',
          duty: 'Check that the instance uses a supported infrastructure, operating system and database, and, in full automation mode, reboot or replace an impaired EC2 host, but do not replace it while the instance is in the unsupported-configuration state.',
          sources: [
            {
              page: 'customConcept',
              at: [
                'defaultRdsCustomEc2Instance',
                'additionalSystemDatabase',
                'whileDbInstanceBecomesImpaired',
              ],
            },
          ],
          controls: ['ca-7', 'cp-10'],
        },
        {
          id: 'perimeter-stay',
          layer: 'platform',
          name: 'Stay inside the support perimeter',
          owner: 'customer',
          duty: 'Pause automation before you customise by hand, and repair what puts the instance into unsupported-configuration: in that state automatic backups are not created and you cannot take snapshots.',
          sources: [
            { page: 'customConcept', at: 'cantTakeDbBackupsArentCreated' },
            {
              page: 'sqlPause',
              at: 'needRdsCustomAutomation',
            },
            { page: 'sqlTrouble', at: 'followingTablesFixThem' },
          ],
          controls: ['cm-3', 'cm-6'],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt the storage',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt the instance with the KMS key that you name; RDS Custom creates no instance with encryption turned off.',
          setting: 'always-on',
          sources: [
            {
              page: 'createApi',
              at: ['amazonRdsCustomSpecifyKey', 'rdsCustomDbReportsError'],
            },
          ],
          controls: ['sc-28'],
        },
      ],
    },
    {
      id: 'custom-sql-server-cev',
      name: 'RDS Custom for SQL Server on your own CEV',
      summary:
        'You build the Windows and SQL Server image yourself; with it, patching of both the operating system and the engine becomes yours.',
      extends: 'custom-sql-server',
      override: {
        'os-patches': {
          name: 'Put OS patches into a new CEV',
          owner: 'customer',
          duty: 'Patch the operating system by a new CEV, and modify the instance to use it: changes to the OS of a running instance are not retained.',
          sources: [
            { page: 'custom', at: 'awsRpevCustomer' },
            { page: 'sqlCev', at: 'configurationChangesNewCev' },
          ],
          controls: ['si-2', 'cm-3'],
        },
        'maintenance-window': {
          owner: 'customer',
          duty: 'Name a weekly window; without one RDS picks 30 minutes at random, from an 8-hour block of the Region on a random day.',
          sources: [
            {
              page: 'maintenance',
              at: 'selectedRandomDayWeek',
              verified: '2026-11-26',
            },
          ],
        },
        'engine-install': {
          name: 'Build and keep the image',
          owner: 'customer',
          answers: ['patch-engine', 'patch-code'],
          duty: 'Start from an AMI with SQL Server or install it yourself, prepare the AMI using Sysprep and create a CEV from it. Keep the AMI: the instance only holds a pointer to it, and changes that may require host replacement fail without it.',
          sources: [
            {
              page: 'sqlCev',
              at: [
                'You can create a … installation media (BYOM)',
                'You must prepare an … to remain operable',
                'If an AMI used … to a CEV',
              ],
            },
            { page: 'custom', at: 'awsRpevCustomer' },
          ],
          controls: ['si-2', 'cm-2'],
        },
        'engine-version': {
          name: 'Choose cumulative updates, start them',
          owner: 'customer',
          duty: 'Put a cumulative update into a new CEV and modify the instance to use it. Applying a newer one in place takes the instance out of the support perimeter (SP-S3006).',
          sources: [{ page: 'sqlUpgrade', at: 'Do not apply SQL … to the new CEV' }],
        },
        'restore-tests': {
          owner: 'customer',
          duty: 'Periodically restore backups, run tests on the data and measure the time. A restore to a point in time creates a new instance.',
          sources: [
            {
              page: 'restoreTests',
              at: ['periodicallyBackupsWorkload', 'measureTimeRequired'],
              verified: '2026-11-26',
            },
            {
              page: 'sqlPitr',
              at: 'You can restore a … a new DB instance',
              verified: '2026-11-26',
            },
          ],
        },
        'os-accounts': {
          owner: 'customer',
          duty: 'Manage the host, and make a permanent configuration change to the operating system by a new CEV.',
          sources: [
            { page: 'custom', at: 'manageHostAmazonEc2' },
            { page: 'sqlCev', at: 'If you need to … use the new CEV' },
          ],
        },
      },
      remove: ['os-optional-updates', 'perimeter-watch', 'perimeter-stay'],
      add: [
        {
          id: 'engine-rollout',
          layer: 'platform',
          name: 'Move the instance to the chosen CEV',
          owner: 'aws',
          duty: 'Carry out the upgrade that you start: in a Multi-AZ deployment upgrade the standby, fail over to it, and upgrade the new standby.',
          sources: [{ page: 'sqlUpgrade', at: 'rdsPerformsFollowingDbInstance' }],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'perimeter-watch',
          layer: 'platform',
          name: 'Watch the perimeter, recover hosts',
          owner: 'aws',
          duty: 'Check that the instance uses a supported infrastructure, operating system and database, and, in full automation mode, reboot or replace an impaired EC2 host, but do not replace it while the instance is in the unsupported-configuration state.',
          sources: [
            {
              page: 'customConcept',
              at: [
                'defaultRdsCustomEc2Instance',
                'additionalSystemDatabase',
                'whileDbInstanceBecomesImpaired',
              ],
            },
          ],
          controls: ['ca-7', 'cp-10'],
        },
        {
          id: 'perimeter-stay',
          layer: 'platform',
          name: 'Stay inside the support perimeter',
          owner: 'customer',
          duty: 'Pause automation before you customise by hand, and repair what puts the instance into unsupported-configuration: in that state automatic backups are not created and you cannot take snapshots.',
          sources: [
            { page: 'customConcept', at: 'cantTakeDbBackupsArentCreated' },
            {
              page: 'sqlPause',
              at: 'needRdsCustomAutomation',
            },
            { page: 'sqlTrouble', at: 'followingTablesFixThem' },
          ],
          controls: ['cm-3', 'cm-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who patches the operating system of an RDS DB instance',
      questions: ['patch-system'],
      finding:
        'The comparison table on the welcome page gives OS patching to AWS without a condition. The maintenance page says that optional OS updates are not applied until you start them, and that only mandatory ones, which carry an apply date, are forced in a maintenance window. The catalogue splits the work: AWS builds the updates and applies mandatory ones; you start optional ones.',
      sources: [
        { page: 'welcome', verified: '2026-11-24' },
        {
          page: 'maintenance',
          at: ['optionalUpdatesAutomatically', 'mandatoryMaintenanceWindows'],
        },
      ],
    },
    {
      topic: 'Who patches RDS Custom for SQL Server on a provided engine version',
      questions: ['patch-system', 'patch-engine'],
      finding:
        'The responsibility table gives OS and database patching of RDS provided engine versions to AWS. The pages on OS updates and on upgrades have you start the pending update or choose the new version, and CreateDBInstance requires AutoMinorVersionUpgrade to be false on RDS Custom. The catalogue splits the work: AWS builds and installs; you choose and start, except for mandatory OS updates.',
      sources: [
        { page: 'custom', verified: '2026-11-24' },
        { page: 'sqlOs', verified: '2026-11-24' },
        { page: 'sqlUpgrade', verified: '2026-11-24' },
        { page: 'createApi', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Whether Windows changes survive on a SQL Server CEV instance',
      finding:
        'The limitations page says that changes to Windows persist when the instance was created from a CEV. The page on preparing a CEV says that changes to the OS of a running CEV instance are not retained, and asks for a new CEV instead. The catalogue follows the stricter page: what must last belongs in the image.',
      sources: [
        { page: 'sqlLimits', at: 'changes to the Microsoft … changes are persisted' },
        { page: 'sqlCev', at: 'configurationChangesNewCev' },
      ],
    },
    {
      topic: 'Deletion protection in the console',
      finding:
        'The page on deleting says that deletion protection is on by default for an instance that was created with the console. The page on settings says so of a production instance. The catalogue follows the narrower page: look at your instance before you rely on it.',
      sources: [
        {
          page: 'deleting',
          at: 'By default, deletion protection … with the console',
        },
        {
          page: 'settings',
          at: 'createProductionEnabledDefault',
          verified: '2026-11-27',
        },
      ],
    },
  ],
  pages: {
    sqlPitr: {
      path: 'custom-backup-pitr-sqs',
      title: 'Restoring an RDS Custom for SQL Server instance to a point in time',
      read: '2026-11-26',
    },
    multiAzFailover: {
      path: 'Concepts.MultiAZ.Failover',
      title: 'Failing over a Multi-AZ DB instance for Amazon RDS',
      read: '2026-11-26',
    },
    restoreTests: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_periodic_recovery_testing_data.html',
      title:
        'REL09-BP04 Perform periodic recovery of the data to verify backup integrity and processes',
      read: '2026-11-26',
      passages: {
        periodicallyBackupsWorkload: 'Periodically restore backups to … for the workload',
        measureTimeRequired: 'Measure time required',
      },
    },
    pitr: {
      path: 'USER_PIT',
      title: 'Restoring a DB instance to a specified time for Amazon RDS',
      read: '2026-11-26',
      passages: { restoreSourceDbInstance: 'You can restore a … source DB instance' },
    },
    multiAz: {
      path: 'Concepts.MultiAZSingleStandby',
      title: 'Multi-AZ DB instance deployments for Amazon RDS',
      read: '2026-11-26',
      passages: {
        amazonRdsAvailabilityZone:
          'Amazon RDS automatically provisions … different Availability Zone',
      },
    },
    welcome: {
      path: 'Welcome',
      title: 'What is Amazon Relational Database Service (Amazon RDS)?',
      read: '2026-11-26',
    },
    maintenance: {
      path: 'USER_UpgradeDBInstance.Maintenance',
      title: 'Maintaining a DB instance',
      read: '2026-11-26',
      passages: {
        selectedRandomDayWeek: 'is selected at random … day of the week',
        mandatoryMaintenanceWindows: 'A mandatory update is … assigned maintenance windows',
        updatesMadeAvailableRds: 'updates made available by RDS',
        optionalUpdatesAutomatically: 'An optional update can … these updates automatically',
        optionalUpdateSetAvailable: 'an optional update has … set to available',
      },
    },
    custom: {
      path: 'rds-custom',
      title: 'Amazon RDS Custom',
      read: '2026-11-26',
      passages: {
        manageHostAmazonEc2: 'you manage the host … in Amazon EC2',
        configureSettingsRequirements:
          "you can configure settings … dependent application's requirements",
        awsRpevCustomer: 'AWS for RPEV, Customer for',
      },
    },
    sqlOs: {
      path: 'custom-os-upgrade',
      title: 'RDS Custom for SQL Server Operating system updates',
      read: '2026-11-26',
    },
    sqlUpgrade: {
      path: 'custom-upgrading-sqlserver',
      title: 'Upgrading an Amazon RDS Custom for SQL Server DB instance',
      read: '2026-11-26',
      passages: {
        rdsPerformsFollowingDbInstance: 'RDS performs the following … new standby DB instance',
      },
    },
    createApi: {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
      title: 'CreateDBInstance',
      read: '2026-11-26',
      passages: {
        daysAutomated035: 'days for which automated … from 0 to 35',
        createFalse: 'If you create an … AutoMinorVersionUpgrade to false',
        instancePrefixAwsrdscustom: 'The instance profile associated … the prefix AWSRDSCustom',
        whetherEnableMappingRdsCustom: 'whether to enable mapping … RDS Custom',
        rdsCustomDbReportsError: 'For RDS Custom DB … reports an error',
        amazonRdsCustomSpecifyKey: 'For Amazon RDS Custom … explicitly specify a key',
      },
    },
    sqlLimits: {
      path: 'custom-reqs-limits-MS',
      title: 'Requirements and limitations for Amazon RDS Custom for SQL Server',
      read: '2026-11-26',
      passages: {
        wasntCreatedRestoreOperation: "wasn't created with … point-in-time restore operation",
      },
    },
    sqlCev: {
      path: 'custom-cev-sqlserver.preparing',
      title: 'Preparing to create a CEV for RDS Custom for SQL Server',
      read: '2026-11-26',
      passages: { configurationChangesNewCev: 'Any configuration changes to … use the new CEV' },
    },
    security: {
      path: 'UsingWithRDS',
      title: 'Security in Amazon RDS',
      read: '2026-11-26',
      passages: {
        awsIdentitySecurityGroups: 'Use AWS Identity and … modify security groups',
        securityFeaturesLocalNetwork: 'Use the security features … your local network',
        securityGroupsSecurityGroup: 'Use security groups to … associated security group',
      },
    },
    automatedBackups: {
      path: 'USER_WorkingWithAutomatedBackups',
      title: 'Introduction to backups',
      read: '2026-11-26',
    },
    dbInstanceCreation: {
      path: 'USER_CreateDBInstance',
      title: 'Creating an Amazon RDS DB instance',
      read: '2026-11-26',
    },
    postgresTls: {
      path: 'PostgreSQL.Concepts.General.SSL',
      title: 'Using SSL with a PostgreSQL DB instance',
      read: '2026-11-26',
    },
    mysqlSslConnectionsRequireSsl: {
      path: 'mysql-ssl-connections.require-ssl',
      title: 'Requiring SSL/TLS for all connections to a MySQL DB instance on Amazon RDS',
      read: '2026-11-26',
    },
    engineUpgrades: {
      path: 'USER_UpgradeDBInstance.Upgrading',
      title: 'Upgrading a DB instance engine version',
      read: '2026-11-26',
      passages: { casesCriticalUpgradeOption: 'In cases of critical … version upgrade option' },
    },
    extendedSupport: {
      path: 'extended-support',
      title: 'Amazon RDS Extended Support with Amazon RDS',
      read: '2026-11-26',
    },
    secrets: {
      path: 'rds-secrets-manager',
      title: 'Password management with Amazon RDS and AWS Secrets Manager',
      read: '2026-11-26',
      passages: {
        secretsManagerIsntRdsCustom: "Secrets Manager isn't supported … Amazon RDS Custom",
      },
    },
    rdsEncryption: {
      path: 'Overview.Encryption',
      title: 'Encrypting Amazon RDS resources',
      read: '2026-11-26',
    },
    retention: {
      path: 'USER_WorkingWithAutomatedBackups.BackupRetention',
      title: 'Backup retention period',
      read: '2026-11-26',
    },
    settings: {
      path: 'USER_CreateDBInstance.Settings',
      title: 'Settings for DB instances',
      read: '2026-11-26',
      passages: { createProductionEnabledDefault: 'create a production DB … enabled by default' },
    },
    logPublishing: {
      path: 'USER_LogAccess.Procedural.UploadtoCloudWatch',
      title: 'Publishing database logs to Amazon CloudWatch Logs',
      read: '2026-11-26',
    },
    snapshotSharing: {
      path: 'USER_ShareSnapshot',
      title: 'Sharing a DB snapshot for Amazon RDS',
      read: '2026-11-26',
    },
    oracleEnd: {
      path: 'RDS-Custom-for-Oracle-end-of-support',
      title: 'RDS Custom for Oracle end of support',
      read: '2026-11-26',
    },
    oracleUpgrade: {
      path: 'custom-upgrading',
      title: 'Upgrading a DB instance for Amazon RDS Custom for Oracle',
      read: '2026-11-26',
      passages: { patchEitherNewCev: 'you can patch either … the new CEV' },
    },
    customCev: {
      path: 'custom-cev',
      title: 'Working with custom engine versions for Amazon RDS Custom for Oracle',
      read: '2026-11-26',
    },
    customOracleMultiaz: {
      path: 'custom-oracle-multiaz',
      title: 'Managing a Multi-AZ deployment for RDS Custom for Oracle',
      read: '2026-11-26',
    },
    customSecurity: {
      path: 'custom-security',
      title: 'Security in Amazon RDS Custom',
      read: '2026-11-26',
      passages: {
        provideInstanceBackups: 'You provide an instance … such as backups',
        rdsCustomDbDatabaseReplication: 'RDS Custom DB instances … for database replication',
      },
    },
    oracleTrouble: {
      path: 'custom-troubleshooting',
      title: 'Troubleshooting DB issues for Amazon RDS Custom for Oracle',
      read: '2026-11-26',
    },
    customSetupOrcl: {
      path: 'custom-setup-orcl',
      title: 'Setting up your environment for Amazon RDS Custom for Oracle',
      read: '2026-11-26',
    },
    customBackup: {
      path: 'custom-backup',
      title: 'Backing up and restoring an Amazon RDS Custom for Oracle DB instance',
      read: '2026-11-26',
    },
    customConcept: {
      path: 'custom-concept',
      title: 'Amazon RDS Custom architecture',
      read: '2026-11-26',
      passages: {
        whileDbInstanceArentCreated: "While your DB instance … Automatic backups aren't created",
        defaultRdsCustomEc2Instance: 'By default, RDS Custom … the Amazon EC2 instance',
        additionalSystemDatabase: 'This additional monitoring ensures … system, and database',
        cantTakeDbBackupsArentCreated: "You can't take DB … backups aren't created",
        whileDbInstanceBecomesImpaired: 'While your DB instance … it becomes impaired',
      },
    },
    oraclePause: {
      path: 'custom-managing.customizing-env',
      title: 'Customizing your RDS Custom environment',
      read: '2026-11-26',
    },
    customSecurityCredRotation: {
      path: 'custom-security.cred-rotation',
      title: 'Rotating RDS Custom for Oracle credentials for compliance programs',
      read: '2026-11-26',
    },
    sqlMultiAz: {
      path: 'custom-sqlserver-multiaz',
      title: 'Managing a Multi-AZ deployment for RDS Custom for SQL Server',
      read: '2026-11-26',
    },
    sqlSetup: {
      path: 'custom-setup-sqlserver',
      title: 'Setting up your environment for Amazon RDS Custom for SQL Server',
      read: '2026-11-26',
    },
    sqlBackup: {
      path: 'custom-backup-sqlserver',
      title: 'Backing up and restoring an Amazon RDS Custom for SQL Server DB instance',
      read: '2026-11-26',
    },
    sqlTrouble: {
      path: 'custom-troubleshooting-sqlserver',
      title: 'Troubleshooting DB issues for Amazon RDS Custom for SQL Server',
      read: '2026-11-26',
      passages: { followingTablesFixThem: 'In the following tables … how to fix them' },
    },
    sqlPause: {
      path: 'custom-managing-sqlserver.pausing',
      title: 'Pausing and resuming RDS Custom automation',
      read: '2026-11-26',
      passages: { needRdsCustomAutomation: 'If you need to … RDS Custom automation' },
    },
    deleting: {
      path: 'USER_DeleteInstance',
      title: 'Deleting a DB instance',
      read: '2026-11-27',
    },
  },
});
