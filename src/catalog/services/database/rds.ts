import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Relational Database Service (Amazon RDS)',
  shortName: 'RDS',
  summary:
    'AWS runs relational databases on instances that it installs, backs up and patches. You decide when some updates start.',
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
  scope: [
    {
      programs: ['soc', 'pci', 'fedramp', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, FedRAMP, HIPAA, and others',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  override: {
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose a weekly window, or RDS picks a random day and 30 minutes in an 8-hour block of the Region. RDS applies a mandatory OS update in one of your windows after its apply date. If you keep moving the window to avoid a mandatory upgrade, RDS can apply it outside the window after the mandatory apply date.',
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
      duty: 'Use IAM policies to decide who may manage RDS resources, for example create, modify or delete instances. Control logins to the databases with the security features of the engine.',
      sources: [
        {
          page: 'security',
          at: ['awsIdentitySecurityGroups', 'securityFeaturesLocalNetwork'],
        },
      ],
    },
    'customer-data': {
      owner: 'customer',
      duty: 'Know how sensitive your data is, and which requirements, laws and regulations apply to it. Manual snapshots are not deleted when you delete their instance.',
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
      name: 'Turn on Multi-AZ',
      owner: 'customer',
      duty: 'If you want a standby in another zone, set `MultiAZ`. The console’s Production template preselects this option.',
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
      name: 'Run the standby and fail over to it',
      owner: 'aws',
      duty: 'In a Multi-AZ deployment, RDS provisions and maintains a synchronous standby in another zone. RDS fails over to the standby automatically.',
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
      name: 'Require TLS from clients',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'On PostgreSQL and MySQL, use a parameter to decide whether connections must use TLS. On PostgreSQL, `rds.force_ssl` is on by default for version 15 and later, and off for older versions. On MySQL, `require_secure_transport` is `OFF` by default.',
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
        'AWS runs the host, which you cannot log in to, and installs the engine. You choose versions, start optional updates and manage what is in the database.',
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
          duty: 'RDS makes operating system updates available. It installs a mandatory update in one of your maintenance windows after the apply date of the update. You cannot access the underlying host.',
          sources: [
            {
              page: 'maintenance',
              at: ['mandatoryMaintenanceWindows', 'updatesMadeAvailableRds'],
            },
            { page: 'custom', at: "Amazon RDS doesn't let … the underlying host" },
          ],
        },
        'engine-install': {
          name: 'Install and patch the engine',
          owner: 'aws',
          duty: 'RDS installs the database software. It manages software patching, automatic failure detection and recovery.',
          sources: [
            {
              page: 'welcome',
              at: ['Amazon RDS manages backups … and recovery', 'Database software install'],
            },
          ],
        },
        'engine-version': {
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'Start major upgrades yourself. By default, the API enrolls MySQL and PostgreSQL instances in paid Extended Support, for up to 3 years past the end of standard support. If you have not upgraded to a supported version by then, RDS upgrades the major version automatically.',
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
          duty: 'Monitor and tune your databases and their queries. Use a DB parameter group to set the parameters that control the behavior of the databases.',
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
          duty: 'Use security groups to control which addresses and EC2 instances can connect. If you specify no security group in the API, RDS uses the default security group of the subnet group’s VPC.',
          sources: [
            { page: 'security', at: 'securityGroupsSecurityGroup' },
            { page: 'createApi', at: "The default EC2 VPC … DB subnet group's VPC" },
          ],
        },
        'engine-users': {
          name: 'Logins and the master password',
          owner: 'customer',
          duty: 'Use the engine’s own security features to control who can log in to the databases. You can have RDS manage the master password in Secrets Manager, except with some features such as blue/green deployments.',
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
          duty: 'When you create an instance, choose encryption, which most instance classes support, and the KMS key. In the API, encryption is off by default. Later, you cannot turn encryption on or off or change the key, but you can restore an instance from an encrypted snapshot copy.',
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
          duty: 'RDS takes a storage volume snapshot of the whole instance in the instance’s backup window. The instance must be available, with no snapshot copy of its database running in the Region. RDS makes any point within the retention period recoverable.',
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
          name: 'Backup retention',
          owner: 'customer',
          duty: 'Set how many days RDS keeps automated backups, up to 35. The default is 7 in the console and 1 in the API, and 0 disables the backups. When you delete an instance, choose whether to retain its automated backups.',
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
          name: 'IAM database authentication',
          owner: 'customer',
          duty: 'If the engine supports it, you can enable IAM database authentication. It maps IAM accounts to database accounts and is not enabled by default.',
          setting: 'off-by-default',
          sources: [{ page: 'createApi', at: 'whether to enable mapping … MySQL and PostgreSQL' }],
          controls: ['ia-2', 'ac-3'],
          evidence: ['RDS.10', 'rds-instance-iam-authentication-enabled'],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Deletion protection',
          owner: 'customer',
          duty: 'Decide whether to use deletion protection. It is on by default for a production instance that you create with the console, and off by default in the API. You cannot delete an instance while the protection is enabled.',
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
          name: 'Check for pending maintenance',
          owner: 'customer',
          duty: 'Check whether a maintenance update is available. The Maintenance column in the console shows `required`, `available`, `next window`, `In progress` or `none`. You can also use the AWS CLI or the RDS API.',
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
          duty: 'AWS recommends that you apply optional updates periodically. They have the status “available”, and RDS does not apply them automatically. RDS-EVENT-0230 tells subscribers of new optional patches, but not of distribution upgrades.',
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
          name: 'Automatic minor version upgrades',
          owner: 'customer',
          duty: 'Leave `AutoMinorVersionUpgrade` on, or turn it off and start minor upgrades yourself. Even if it is off, RDS applies an upgrade when a security issue is critical or the version reaches its end-of-support date.',
          setting: 'on-by-default',
          switchOf: 'minor-upgrade-run',
          sources: [
            {
              page: 'engineUpgrades',
              at: [
                'For minor version upgrades … version upgrade option',
                'casesCriticalUpgradeOption',
              ],
              verified: '2026-12-07',
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
          name: 'Run automatic minor version upgrades',
          owner: 'aws',
          duty: 'While automatic minor upgrades are on, RDS upgrades to the target version in the maintenance window, with checks before and after. Even if they are off, RDS applies an upgrade for critical security issues and at a version’s end of support.',
          sources: [
            {
              page: 'engineUpgrades',
              at: [
                'casesCriticalUpgradeOption',
                'The database has automatic … upgrade enabled',
                'RDS schedules the upgrade … Runs post-upgrade checks',
              ],
              verified: '2026-12-07',
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
          name: 'Export and analyze the database logs',
          owner: 'customer',
          answers: ['write-logs', 'read-logs'],
          duty: 'Choose which engine logs to export to CloudWatch Logs, where you can analyze the logs in real time. CloudWatch Logs keeps the log data indefinitely unless you specify a retention period.',
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
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'If you publish logs, RDS streams them to a log group in the instance’s Region.',
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
          name: 'Public access',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'For an internal instance, whose DNS name resolves to a private IP address, set `PubliclyAccessible` to `false`. In the API, the default is `true` if the DB subnet group is unspecified or “default”, otherwise `false`. Do not make manual snapshots public if they contain private information.',
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
          name: 'Manage the master password',
          owner: 'aws',
          expires: 'password',
          duty: 'If you let RDS manage the master password, RDS generates the password and keeps it in Secrets Manager. RDS also rotates the managed password, every seven days by default.',
          sources: [{ page: 'secrets', at: 'When you specify that … seven days by default' }],
          controls: ['ia-5'],
        },
        {
          id: 'server-certificate',
          layer: 'data',
          name: 'Create the server certificate',
          owner: 'aws',
          duty: 'When a PostgreSQL instance is created, RDS creates the TLS certificate for it.',
          sources: [
            {
              page: 'postgresTls',
              at: 'Amazon RDS creates an … instance is created',
            },
          ],
          controls: ['sc-8', 'sc-17'],
        },
        {
          id: 'server-certificate-rotation',
          layer: 'data',
          name: 'Rotate the server certificate',
          owner: 'aws',
          expires: 'certificate',
          duty: 'If the root CA supports it, RDS rotates the server certificate before it expires. If the rotation needs a restart, RDS lists a pending maintenance action at the certificate’s half-life, or at least three months before expiry.',
          sources: [
            { page: 'tls', at: 'When you use the … before it expires', verified: '2026-12-04' },
            {
              page: 'tlsRotation',
              at: [
                'If your root CA … DB server certificate',
                "engine doesn't support rotation … months before expiry",
              ],
              verified: '2026-12-04',
            },
          ],
          controls: ['sc-17'],
        },
        {
          id: 'certificate-rotation-start',
          layer: 'data',
          name: 'Start rotations that need a restart',
          owner: 'customer',
          expires: 'certificate',
          duty: 'If your engine cannot rotate the server certificate without a restart, you can apply the pending maintenance action. The new certificate is valid for 36 months.',
          sources: [
            {
              page: 'tlsRotation',
              at: 'You can apply the … for 36 months',
              verified: '2026-12-04',
            },
          ],
          controls: ['sc-17'],
        },
        {
          id: 'certificate-authority-choice',
          layer: 'data',
          name: 'Choose the certificate authority',
          owner: 'customer',
          expires: 'certificate',
          duty: 'Set the certificate authority (CA) when you create or modify an instance. The default is `rds-ca-rsa2048-g1`. The command `describe-certificates` shows when each CA expires.',
          sources: [
            {
              page: 'tls',
              at: [
                'You can set the … by modifying it',
                'The default CA is set to rds-ca-rsa2048-g1',
                'This command also shows … in the output',
              ],
              verified: '2026-12-04',
            },
          ],
          controls: ['sc-17'],
        },
        {
          id: 'client-trust',
          layer: 'application',
          name: 'Update trust stores of clients',
          owner: 'customer',
          expires: 'certificate',
          duty: 'Register only the root CA in each application’s trust store. Before an instance changes to a new CA, update the clients that connect to it. Connections through RDS Proxy need no update.',
          sources: [
            {
              page: 'tls',
              at: 'Your application trust store … your DB server certificate',
              verified: '2026-12-04',
            },
            {
              page: 'tlsRotation',
              at: [
                'Before you update your … your RDS databases',
                "If you're using RDS … use RDS Proxy connections",
              ],
              verified: '2026-12-04',
            },
          ],
          controls: ['sc-17', 'sc-8'],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'If an instance is encrypted, RDS encrypts its storage, logs, automated backups, read replicas and snapshots with AES-256. RDS uses your key or, if you specify none, the AWS managed key.',
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
        {
          owner: 'customer',
          id: 'iam-token',
          layer: 'access',
          name: 'Create IAM authentication tokens',
          expires: 'token',
          duty: 'If you use IAM database authentication on MariaDB, MySQL or PostgreSQL, create a token, and connect within its validity of 15 minutes. Temporary credentials that created the token must still be valid then. The token does not affect the established session, and CloudTrail and CloudWatch do not log IAM authentication.',
          sources: [
            {
              page: 'iamAuth',
              at: [
                'Each token has a lifetime of 15 minutes',
                'The token is only … it is established',
                "CloudWatch and CloudTrail don't log IAM authentication",
              ],
              verified: '2026-12-07',
            },
            {
              page: 'iamAuth',
              at: 'the temporary credentials must … a connection request',
              verified: '2026-12-07',
            },
          ],
          controls: ['ia-5'],
        },
      ],
    },
    {
      id: 'custom-oracle',
      name: 'RDS Custom for Oracle',
      summary:
        'You get root on the host and bring Oracle’s media, licences and patches. You patch the OS through custom engine versions (CEVs).',
      lifecycle: {
        status: 'sunset',
        date: '2027-03-31',
        note: 'After that date, you can no longer reach its console and resources. AWS recommends that you move to Oracle on EC2.',
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
          'You bring Oracle’s media and patches, but no code or image: see who patches the engine.',
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
          name: 'Patch the guest OS with a new CEV',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Create a new CEV, and modify the instance to use the CEV. OS patching loses the root volume’s data and any existing customization of the OS. AWS recommends that you keep no permanent data on that volume, and that you back up before the upgrade.',
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
          duty: 'RDS Custom creates the CEV from your installation files and an AMI, by default the latest available AMI that RDS Custom manages. To upgrade only the database, it allocates a new binary volume. To upgrade only the OS, it allocates a new EC2 instance.',
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
          name: 'Choose Oracle patches and start upgrades',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch', 'start-upgrade'],
          duty: 'Decide which Oracle patches to use and when, and put them into a CEV. Start the upgrade with `modify-db-instance`. Automatic minor upgrades must be off.',
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
          name: 'Configure the database and the OS',
          owner: 'customer',
          duty: 'Configure settings and enable native features of the database and the system as your application requires. The API’s parameter group and option group do not apply to RDS Custom.',
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
          duty: 'Set up your environment for Multi-AZ, and choose Multi-AZ. You cannot convert an instance that was created before 30 June 2025.',
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
          duty: 'Use IAM policies to decide who may manage RDS resources. Provide the instance profile, with a name that starts with `AWSRDSCustom`. RDS Custom uses the profile’s credentials for tasks on the host, such as backups.',
          sources: [
            { page: 'createApi', at: 'instancePrefixAwsrdscustom' },
            { page: 'customSecurity', at: 'provideInstanceBackups' },
            { page: 'security', at: 'awsIdentitySecurityGroups' },
          ],
        },
        'network-exposure': {
          name: 'Security groups, ACLs and endpoints',
          owner: 'customer',
          duty: 'Use a security group to control who can connect. Make sure that security groups and network ACLs do not block the traffic that RDS Custom needs. Make sure that the required VPC endpoints are accessible.',
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
          duty: 'Use the engine’s security features to control who can log in to the databases. Change the master password manually, or set up automatic rotation in Secrets Manager. The mapping of IAM accounts to database accounts does not apply to RDS Custom.',
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
          duty: 'When you create an instance, specify your symmetric customer managed KMS key. RDS Custom does not support AWS managed keys. If you turn encryption off, RDS reports an error.',
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
          duty: 'If you want TLS, create the encrypted listener and manage the certificates in your own wallet. RDS Custom does not support managed certificates.',
          sources: [{ page: 'customSecurity', at: 'rdsCustomDbDatabaseReplication' }],
        },
        'backup-run': {
          owner: 'aws',
          duty: 'RDS Custom takes the automated backups in the backup window while the instance is inside the support perimeter. It archives redo logs to S3 even outside the perimeter, unless your change stopped the upload.',
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
          duty: 'Set how many days RDS retains automated backups, up to 35. In the API, the default is 1. For RDS Custom for Oracle, the value cannot be 0.',
          setting: 'always-on',
          sources: [{ page: 'createApi', at: 'days for which automated … for Oracle DB instance' }],
        },
      },
      remove: ['maintenance-window'],
      add: [
        {
          id: 'os-accounts',
          layer: 'operating-system',
          name: 'Host access and customization',
          owner: 'customer',
          duty: 'Manage the host, and make sure that your customizations work correctly. RDS Custom creates an SSH key pair, and Secrets Manager stores the private key as a secret in your account. Amazon RDS does not store, access or use the key.',
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
          duty: 'Provide your own database installation files and patches in an S3 bucket. The bucket must be in the Region of the custom engine version (CEV) that is made from the files. Bring and manage the Oracle Database licences.',
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
          name: 'Monitor the perimeter and recover hosts',
          owner: 'aws',
          duty: 'RDS Custom checks that an instance uses a supported infrastructure, operating system and database. If the instance does not, RDS Custom marks it as `unsupported-configuration`. In full automation mode, RDS Custom reboots or replaces an impaired EC2 host.',
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
          duty: 'Pause automation before you customize by hand. Repair what puts the instance into `unsupported-configuration`. In that state, no automatic backups are created and you cannot take snapshots.',
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
          expires: 'password',
          duty: 'RDS Custom rotates passwords of some predefined Oracle users every 30 days and keeps them in Secrets Manager. The instance must be inside the support perimeter, and its automation must be able to run. A standby that you configured by hand is an exception.',
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
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'RDS Custom encrypts the instance with the KMS key that you specify. It creates no instance with encryption turned off.',
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
        'You get administrator access to Windows and SQL Server. RDS provides the engine version, and you start its installation.',
      profile: { operatingSystem: 'full' },
      override: {
        'os-patches': {
          name: 'Release OS updates, apply mandatory ones',
          owner: 'aws',
          duty: 'For provided engine versions, RDS makes operating system updates available. It installs a mandatory update in one of your maintenance windows after the apply date of the update.',
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
          duty: 'RDS provides engine versions with current Windows patches and SQL Server cumulative updates. It installs the version that you choose. In Multi-AZ, it installs the version on the standby first.',
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
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          answers: ['patch-engine', 'start-upgrade'],
          duty: 'Choose the target version, and modify the instance to start the upgrade. Automatic minor upgrades must be off on RDS Custom.',
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
          name: 'Configure the database and the OS',
          owner: 'customer',
          duty: 'Configure settings and enable native features of the database and the system as your application requires. You cannot specify your own DB parameter group or option group.',
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
          duty: 'Use IAM policies to decide who may manage RDS resources. Provide the instance profile, with a name that starts with `AWSRDSCustom`. RDS Custom uses the profile’s credentials for tasks on the host, such as backups.',
          sources: [
            { page: 'createApi', at: 'instancePrefixAwsrdscustom' },
            { page: 'customSecurity', at: 'provideInstanceBackups' },
            { page: 'security', at: 'awsIdentitySecurityGroups' },
          ],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'Provide subnets that let instances reach the services required for RDS automation. Provide a security group that permits HTTPS between RDS Custom and other AWS services. Use security groups to control who can connect.',
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
          duty: 'Use the engine’s security features to control who can log in to the databases. On RDS Custom, RDS does not manage the master password in Secrets Manager. The mapping of IAM accounts to database accounts does not apply to RDS Custom.',
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
          duty: 'When you create an instance, specify your symmetric customer managed KMS key. RDS Custom does not support AWS managed keys. If you turn encryption off, RDS reports an error.',
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
          duty: 'While retention is enabled and the instance is inside the support perimeter, RDS Custom takes automated backups. It takes storage snapshots in the backup window, and transaction log backups of the PITR-eligible databases at regular intervals.',
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
          duty: 'Set how many days RDS retains automated backups, up to 35. In the API, the default is 1. The value 0 disables the backups.',
          setting: 'on-by-default',
          sources: [
            { page: 'createApi', at: 'daysAutomated035' },
            { page: 'sqlBackup', at: 'RDS Custom saves the … backup retention period' },
          ],
          evidence: ['RDS.11'],
        },
        'restore-tests': {
          owner: 'customer',
          duty: 'Periodically restore backups, run tests on the data and measure the time. If you created the instance without a custom engine version, a restore from a snapshot or to a point in time loses changes to Windows.',
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
          duty: 'Set up the prerequisites in your account, and choose Multi-AZ. Without the prerequisites, the instance might fail to run or automatically revert to Single-AZ.',
          sources: [{ page: 'sqlMultiAz', at: 'you must set up … to a Single-AZ DB' }],
        },
        'encryption-in-transit': {
          name: 'Set up TLS for connections',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'If you want TLS, manage the certificates yourself. RDS Custom does not support managed certificates.',
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
          duty: 'Apply optional updates, which have the status “available”, because RDS does not apply them automatically. AWS recommends that you take a manual snapshot first. Customizations of the system on the C: drive are not preserved.',
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
          name: 'Windows access and customization',
          owner: 'customer',
          duty: 'Manage the host and your customization of Windows. Such changes are not guaranteed to persist: you lose them, for example, when you restore a snapshot or restore to a point in time. If the host is replaced, the content of the C: drive is lost.',
          sources: [
            { page: 'sqlLimits', at: 'wasntCreatedRestoreOperation' },
            { page: 'customConcept', at: 'sqlServerDriveLost' },
            { page: 'custom', at: 'manageHostAmazonEc2' },
          ],
          controls: ['ac-2', 'ac-6', 'cm-6'],
        },
        {
          id: 'perimeter-watch',
          layer: 'platform',
          name: 'Monitor the perimeter and recover hosts',
          owner: 'aws',
          duty: 'RDS Custom checks that an instance uses a supported infrastructure, operating system and database. In full automation mode, it reboots or replaces an impaired EC2 host. It does not replace the host while the instance is in the `unsupported-configuration` state.',
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
          duty: 'Pause automation before you customize by hand. Repair what puts the instance into `unsupported-configuration`. In that state, no automatic backups are created and you cannot take snapshots.',
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
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'RDS Custom encrypts the instance with the KMS key that you specify. It creates no instance with encryption turned off.',
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
        'You build the Windows and SQL Server image yourself. With your own image, you patch both the operating system and the engine.',
      extends: 'custom-sql-server',
      override: {
        'os-patches': {
          name: 'Patch the guest OS with a new CEV',
          owner: 'customer',
          duty: 'Patch the operating system in a new CEV, and modify the instance to use the CEV. Changes to the OS of a running instance are not retained.',
          sources: [
            { page: 'custom', at: 'awsRpevCustomer' },
            { page: 'sqlCev', at: 'configurationChangesNewCev' },
          ],
          controls: ['si-2', 'cm-3'],
        },
        'maintenance-window': {
          owner: 'customer',
          duty: 'Choose a weekly window, or RDS picks 30 minutes at random from an 8-hour block of the Region, on a random day.',
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
          duty: 'Start from an AMI with SQL Server, or install SQL Server yourself. Prepare the AMI with Sysprep, and create a CEV from it. Keep the AMI: the instance holds only a pointer to it, and without it, changes that may require host replacement fail.',
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
          name: 'Choose and start cumulative updates',
          owner: 'customer',
          duty: 'Put a cumulative update into a new CEV, and modify the instance to use the CEV. If you apply a newer update in place, the instance leaves the support perimeter (SP-S3006).',
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
          duty: 'Manage the host. To change the configuration of the operating system permanently, create a new CEV.',
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
          duty: 'RDS Custom carries out the upgrade that you start. In a Multi-AZ deployment, it upgrades the standby, fails over to it, and upgrades the new standby.',
          sources: [{ page: 'sqlUpgrade', at: 'rdsPerformsFollowingDbInstance' }],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'perimeter-watch',
          layer: 'platform',
          name: 'Monitor the perimeter and recover hosts',
          owner: 'aws',
          duty: 'RDS Custom checks that an instance uses a supported infrastructure, operating system and database. In full automation mode, it reboots or replaces an impaired EC2 host. It does not replace the host while the instance is in the `unsupported-configuration` state.',
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
          duty: 'Pause automation before you customize by hand. Repair what puts the instance into `unsupported-configuration`. In that state, no automatic backups are created and you cannot take snapshots.',
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
        'The comparison table on the welcome page gives OS patching to AWS without a condition. The maintenance page says that RDS does not apply optional OS updates until you start them. It says that only mandatory updates, which have an apply date, are forced in a maintenance window. The catalogue splits the work. AWS builds updates and applies mandatory ones, and you start optional ones.',
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
        'The responsibility table gives OS and database patching of RDS provided engine versions to AWS. The pages on OS updates and upgrades say that you start the pending update or choose the new version. `CreateDBInstance` requires `AutoMinorVersionUpgrade` to be `false` on RDS Custom. The catalogue splits the work. AWS builds and installs, and you choose and start, except for mandatory OS updates.',
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
        'The limitations page says that changes to Windows persist if the instance was created from a CEV. The page on preparing a CEV says that OS changes to a running CEV instance are not retained. It asks for a new CEV instead. The architecture page says that a host replacement loses what is on the C: drive, and it makes no exception for a CEV. The catalogue follows the stricter pages. Put what must last into the image.',
      sources: [
        {
          page: 'sqlLimits',
          at: 'changes to the Microsoft … changes are persisted',
          verified: '2026-12-07',
        },
        { page: 'sqlCev', at: 'configurationChangesNewCev', verified: '2026-12-07' },
        { page: 'customConcept', at: 'sqlServerDriveLost', verified: '2026-12-07' },
      ],
    },
    {
      topic: 'Default deletion protection in the console',
      finding:
        'The page on deleting says that deletion protection is on by default for an instance that was created with the console. The page on settings says this of a production instance. The catalogue follows the narrower page. Check your instance before you rely on it.',
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
    {
      topic: 'What a host replacement changes on RDS Custom for SQL Server',
      finding:
        'The architecture page says first that a new public IP address is the only change that customers see when a host is replaced. Further down, it says that RDS Custom for SQL Server loses what is on the C: drive. Its table adds that the EC2 instance ID is not retained. The catalogue follows the second statement, which is specific to SQL Server.',
      sources: [
        {
          page: 'customConcept',
          at: 'The only customer-visible change … public IP address',
          verified: '2026-12-07',
        },
        {
          page: 'customConcept',
          at: ['sqlServerDriveLost', 'EC2 instance ID'],
          verified: '2026-12-07',
        },
      ],
    },
    {
      topic: 'Minor upgrades while automatic upgrades are off',
      finding:
        'The page on upgrading says that RDS will apply a minor upgrade for critical security issues or at a version’s end-of-support date. This holds even if you did not enable automatic upgrades. The page on Security Hub’s controls says of the same cases that RDS might apply one. The catalogue follows the page on upgrading, which is the service’s own.',
      sources: [
        { page: 'engineUpgrades', at: 'casesCriticalUpgradeOption', verified: '2026-12-07' },
        {
          page: 'hubControls',
          at: 'Amazon RDS might apply … version upgrade option',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'RDS-compliance', title: 'Compliance validation for Amazon RDS' },
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
    tls: {
      path: 'UsingWithRDS.SSL',
      title: 'Using SSL/TLS to encrypt a connection to a DB instance or cluster',
    },
    tlsRotation: {
      path: 'UsingWithRDS.SSL-certificate-rotation',
      title: 'Rotating your SSL/TLS certificate',
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
    hubControls: {
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
      title: 'Security Hub CSPM controls for Amazon RDS',
      read: '2026-12-07',
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
        sqlServerDriveLost: 'On RDS Custom for … customer data, is lost',
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
    iamAuth: {
      path: 'UsingWithRDS.IAMDBAuth',
      title: 'IAM database authentication for MariaDB, MySQL, and PostgreSQL',
    },
  },
});
