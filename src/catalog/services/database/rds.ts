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
  archetype: 'managed-instances',
  change: {
    'maintenance-window': {
      duty: 'Name a weekly window of 30 minutes; without one RDS assigns a random day and time from the Region’s block of 8 hours. Moving it does not hold off a mandatory update.',
      sources: ['maintenance'],
    },
    'iam-permissions': {
      duty: 'Decide who may create, change, copy, restore and delete instances and snapshots. API permissions and logins inside the engine are two different things.',
      sources: ['security'],
    },
    'customer-data': {
      duty: 'Know what the tables hold, how sensitive it is and which law applies, and delete what you no longer need: manual snapshots outlive their instance.',
      sources: ['security', 'backups'],
    },
    'restore-tests': {
      duty: 'Restore a snapshot or a point in time to a new instance, and time it, before you need it; a restore never lands in the running instance.',
      sources: [{ page: 'backups', verified: false }],
      evidence: ['rds-meets-restore-time-target'],
    },
  },
  add: [
    {
      id: 'multi-az',
      layer: 'application',
      name: 'Choose Multi-AZ',
      owner: 'customer',
      duty: 'Ask for a standby in a second zone (MultiAZ); the console’s Production template preselects it. RDS then keeps the standby and fails over.',
      setting: 'off-by-default',
      sources: ['welcome', 'uSERCreateDBInstance'],
      controls: ['cp-10', 'sc-36'],
      evidence: ['RDS.5', 'rds-multi-az-support'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Require TLS for connections',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Force TLS in a parameter group and verify the RDS certificate in clients: rds.force_ssl is 1 from PostgreSQL 15 on and 0 before; require_secure_transport is OFF on MySQL.',
      sources: ['postgreSQLConceptsGeneralSSL', 'mysqlSslConnectionsRequireSsl'],
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
      change: {
        'os-patches': {
          name: 'Build OS updates, apply mandatory ones',
          duty: 'Build each update, and install those marked “required” in a maintenance window once their apply date has passed. You have no login to the host.',
          sources: ['maintenance', 'custom'],
          evidence: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
        },
        'engine-install': {
          name: 'Install the engine, recover failures',
          duty: 'Install the engine release that you choose, detect failed instances and recover them, and in a Multi-AZ deployment keep the standby and fail over to it.',
          sources: ['welcome'],
          evidence: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
        },
        'engine-version': {
          name: 'Choose and start major upgrades',
          duty: 'Test and start every major upgrade. MySQL and PostgreSQL instances are enrolled in paid Extended Support by default, for up to 3 years; then RDS upgrades by itself.',
          sources: ['upgrading', 'extendedSupport', 'createApi'],
        },
        'schema-and-queries': {
          duty: 'Design the schema, tune the queries, and set the engine’s parameters and options in groups of your own.',
          sources: ['welcome'],
        },
        'network-exposure': {
          duty: 'Attach security groups that admit only your applications, and choose the subnets. Without a choice, the VPC’s default security group is attached.',
          sources: ['security', 'createApi'],
          evidence: ['RDS.18'],
        },
        'engine-users': {
          name: 'Engine users, grants, master password',
          duty: 'Create and limit logins. Two switches are off in the API until you set them: IAM database authentication, and a master password that RDS keeps in Secrets Manager and rotates every 7 days.',
          setting: 'off-by-default',
          sources: ['secrets', 'createApi'],
          evidence: ['RDS.10', 'RDS.25', 'rds-instance-iam-authentication-enabled'],
        },
        'encryption-at-rest': {
          duty: 'Choose encryption and its KMS key at creation (StorageEncrypted; the API’s default is false). You cannot add it, remove it or change the key later, only restore an encrypted snapshot copy.',
          sources: ['createApi', 'overviewEncryption'],
          evidence: ['RDS.3', 'RDS.4', 'rds-storage-encrypted'],
        },
        'backup-run': {
          duty: 'Snapshot the whole storage volume in the daily backup window, while the instance is in the state “available”, and make any point within the retention recoverable.',
          sources: ['backups'],
          evidence: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
        },
        'backup-retention': {
          name: 'Retention and deletion protection',
          duty: 'Set 0 to 35 days: 7 by default in the console, 1 by API, and 0 turns backups off. Turn on deletion protection, which the API leaves off, and copy what must outlive the instance.',
          sources: ['retention', 'createApi', 'settings'],
          evidence: [
            'RDS.11',
            'RDS.8',
            'RDS.26',
            'db-instance-backup-enabled',
            'rds-instance-deletion-protection-enabled',
          ],
        },
      },
      add: [
        {
          id: 'os-optional-updates',
          layer: 'operating-system',
          name: 'Start optional OS updates',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Apply updates with the status “available” yourself (apply-pending-maintenance-action, system-update); RDS never does. RDS-EVENT-0230 tells subscribers of new ones, except upgrades to another distribution.',
          sources: ['maintenance'],
          controls: ['si-2', 'si-5'],
        },
        {
          id: 'minor-upgrades',
          layer: 'platform',
          name: 'Allow automatic minor upgrades',
          owner: 'customer',
          duty: 'Leave AutoMinorVersionUpgrade on, or plan every minor upgrade yourself. RDS upgrades even when it is off if a security issue is critical or the version’s support ends.',
          setting: 'on-by-default',
          sources: ['upgrading', 'settings'],
          controls: ['si-2'],
          evidence: ['RDS.13', 'rds-automatic-minor-version-upgrade-enabled'],
        },
        {
          id: 'log-exports',
          layer: 'application',
          name: 'Export and read the database logs',
          owner: 'customer',
          answers: ['write-logs', 'read-logs'],
          duty: 'Choose which engine logs go to CloudWatch Logs (EnableCloudwatchLogsExports) and read them. They stay there for ever until you set a retention.',
          setting: 'off-by-default',
          sources: ['uSERLogAccessProceduralUploadtoCloudWatch', 'createApi'],
          controls: ['au-2', 'au-6', 'au-11'],
          evidence: ['RDS.9', 'rds-logging-enabled'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Keep instance and snapshots private',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Set PubliclyAccessible to false: by API it defaults to true when the subnet group is missing or “default”, otherwise to false. Share no manual snapshot with “all”.',
          sources: ['createApi', 'uSERShareSnapshot'],
          controls: ['ac-3', 'sc-7'],
          evidence: [
            'RDS.1',
            'RDS.2',
            'rds-instance-public-access-check',
            'rds-snapshots-public-prohibited',
          ],
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
        sources: ['oracleEnd'],
      },
      profile: { operatingSystem: 'full' },
      notAsked: {
        'patch-code':
          'You bring Oracle’s media and patches, but no code and no image: see who patches the engine.',
      },
      change: {
        'os-patches': {
          name: 'Apply OS patches with a new CEV',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Create a CEV on a newer image and move the instance to it. This replaces the root volume, so data and customisation there are lost.',
          sources: ['custom', 'oracleUpgrade'],
          controls: ['si-2', 'cm-3'],
        },
        'engine-install': {
          name: 'Build the CEV and install from it',
          duty: 'Publish the base image, build the CEV from your media and that image, and install from it: a new binary volume for a database patch, a new EC2 instance for an OS patch.',
          sources: ['customCev', 'oracleUpgrade'],
        },
        'engine-version': {
          name: 'Choose Oracle patches, start upgrades',
          answers: ['start-patch', 'start-upgrade'],
          duty: 'Decide which Oracle patches to use and when, put them into a CEV and start the upgrade with modify-db-instance; automatic minor upgrades must be off.',
          sources: ['custom', 'oracleUpgrade', 'createApi'],
        },
        'schema-and-queries': {
          duty: 'Design what runs inside Oracle and configure the database yourself; parameter and option settings of the API do not apply.',
          sources: ['custom', 'createApi'],
        },
        'multi-az': {
          duty: 'Choose Multi-AZ and prepare your account for it; an instance created before 30 June 2025 cannot be converted. RDS then keeps a synchronous standby and fails over.',
          sources: ['customOracleMultiaz'],
        },
        'iam-permissions': {
          name: 'IAM permissions and instance profile',
          duty: 'Decide who may call the API, and create the instance profile (its name starts with AWSRDSCustom) whose credentials RDS Custom uses for host tasks such as backups.',
          sources: ['createApi', 'customSecurity'],
        },
        'network-exposure': {
          name: 'Security groups, ACLs and endpoints',
          duty: 'Admit only your clients by security group, and see that security groups, network ACLs and VPC endpoints let RDS Custom reach the AWS services that it needs: otherwise you cannot create or restore an instance.',
          sources: ['oracleTrouble', 'security'],
        },
        'engine-users': {
          duty: 'Create and limit logins, and change the master password yourself: RDS cannot manage it in Secrets Manager on RDS Custom, and IAM database authentication does not apply.',
          sources: ['secrets', 'createApi'],
        },
        'encryption-at-rest': {
          name: 'Provide the KMS key for encryption',
          duty: 'Create and keep a symmetric customer managed KMS key and name it at creation. Storage is always encrypted; RDS Custom takes no AWS managed key.',
          setting: 'always-on',
          sources: ['customSetupOrcl', 'createApi'],
        },
        'encryption-in-transit': {
          name: 'Set up TLS for connections',
          duty: 'Create, install and renew the certificates and the encrypted listener yourself: RDS Custom has no managed server certificates.',
          setting: 'off-by-default',
          sources: ['customSecurity'],
          evidence: [],
        },
        'backup-run': {
          duty: 'Take the automated backups in the backup window while the instance is inside the support perimeter. Archive redo logs to S3 even outside it, unless your change stopped the upload.',
          sources: ['customBackup', 'customConcept'],
        },
        'backup-retention': {
          duty: 'Set the retention (API default 1 day, at most 35; 0 is refused), and keep the bucket do-not-delete-rds-custom-…, which holds the redo logs.',
          setting: 'always-on',
          sources: ['createApi', 'customConcept'],
        },
      },
      omit: ['maintenance-window'],
      add: [
        {
          id: 'os-accounts',
          layer: 'operating-system',
          name: 'Root access and customisation',
          owner: 'customer',
          duty: 'Guard who becomes root: the SSH private key lies in your Secrets Manager and RDS neither stores nor uses it. Make sure that what you install keeps working.',
          sources: ['customSecurity', 'custom'],
          controls: ['ac-2', 'ac-6', 'cm-6'],
        },
        {
          id: 'engine-media',
          layer: 'platform',
          name: 'Bring Oracle media and licences',
          owner: 'customer',
          duty: 'Provide your own database installation files and patches, in an S3 bucket of yours in the Region of the custom engine version (CEV) that is made from them, and bring and manage the Oracle Database licences.',
          sources: ['custom', 'oracleTrouble'],
          controls: ['cm-10', 'sa-22'],
        },
        {
          id: 'perimeter-watch',
          layer: 'platform',
          name: 'Watch the perimeter, recover hosts',
          owner: 'aws',
          duty: 'Check host, volumes and database from outside, mark what leaves the support perimeter as unsupported-configuration, and reboot or replace an EC2 host that is impaired.',
          sources: ['customConcept'],
          controls: ['ca-7', 'cp-10'],
        },
        {
          id: 'perimeter-stay',
          layer: 'platform',
          name: 'Stay inside the support perimeter',
          owner: 'customer',
          duty: 'Pause automation (60 to 1,440 minutes) before manual changes, subscribe to its events, and repair what puts the instance into unsupported-configuration: until then it gets no automated backups and no snapshots.',
          sources: ['customConcept', 'oracleTrouble', 'oraclePause'],
          controls: ['cm-3', 'cm-6'],
        },
        {
          id: 'service-credentials',
          layer: 'access',
          name: 'Rotate SYS, SYSTEM and RDSADMIN',
          owner: 'aws',
          duty: 'Change the passwords of Oracle’s predefined users every 30 days and keep them in Secrets Manager, as long as the instance is inside the support perimeter.',
          sources: ['customSecurityCredRotation'],
          controls: ['ia-5'],
        },
      ],
    },
    {
      id: 'custom-sql-server',
      name: 'RDS Custom for SQL Server',
      summary:
        'You get an administrator’s access to Windows and SQL Server, on an engine version that RDS provides and that you tell it to install.',
      profile: { operatingSystem: 'full' },
      change: {
        'os-patches': {
          name: 'Build OS updates, apply mandatory ones',
          duty: 'Build the Windows updates for provided engine versions, and install those marked “required” in a maintenance window once their apply date has passed.',
          sources: ['custom', 'maintenance'],
        },
        'engine-install': {
          name: 'Build and install engine versions',
          duty: 'Publish engine versions with current Windows patches and SQL Server cumulative updates, and install the one that you choose, the standby first in Multi-AZ.',
          sources: ['sqlUpgrade', 'custom'],
        },
        'engine-version': {
          name: 'Choose and start SQL Server upgrades',
          duty: 'Choose the target version and start minor and major upgrades with modify-db-instance; automatic minor upgrades must be off on RDS Custom.',
          sources: ['sqlUpgrade', 'createApi'],
        },
        'schema-and-queries': {
          duty: 'Design what runs inside SQL Server and configure the engine; RDS Custom takes no parameter group and no option group of yours.',
          sources: ['custom', 'sqlLimits'],
        },
        'iam-permissions': {
          name: 'IAM permissions and instance profile',
          duty: 'Decide who may call the API, and create the instance profile (its name starts with AWSRDSCustom) whose credentials RDS Custom uses for host tasks such as backups.',
          sources: ['createApi', 'customSecurity'],
        },
        'network-exposure': {
          duty: 'Supply subnets and security groups that let in only your clients and still let the automation reach the AWS services that it needs.',
          sources: ['sqlSetup', 'security'],
        },
        'engine-users': {
          duty: 'Create and limit logins, and change the master password yourself: RDS cannot manage it in Secrets Manager on RDS Custom, and IAM database authentication does not apply.',
          sources: ['secrets', 'createApi'],
        },
        'encryption-at-rest': {
          name: 'Provide the KMS key for encryption',
          duty: 'Create and keep a symmetric customer managed KMS key and name it at creation. Storage is always encrypted; RDS Custom takes no AWS managed key.',
          setting: 'always-on',
          sources: ['sqlSetup', 'createApi'],
        },
        'backup-run': {
          duty: 'Take storage snapshots in the backup window, while retention is above zero and the instance is inside the support perimeter, and transaction log backups at regular intervals.',
          sources: ['sqlBackup', 'customConcept'],
        },
        'backup-retention': {
          duty: 'Set the retention (API default 1 day, at most 35; 0 turns backups off), and keep the bucket do-not-delete-rds-custom-…, which holds the transaction logs.',
          sources: ['createApi', 'sqlBackup', 'customConcept'],
          evidence: ['RDS.11'],
        },
        'restore-tests': {
          duty: 'Restore a snapshot or a point in time to a new instance, time it, and check what the host’s C: drive has lost.',
        },
        'multi-az': {
          duty: 'Meet the prerequisites in your account and choose Multi-AZ; without them the deployment may fail or fall back to one zone. RDS then keeps a synchronous standby and fails over.',
          sources: ['sqlMultiAz'],
        },
        'encryption-in-transit': {
          name: 'Set up TLS for connections',
          duty: 'Create, install and renew the certificates and the encrypted listener yourself: RDS Custom has no managed server certificates.',
          setting: 'off-by-default',
          sources: ['customSecurity'],
          evidence: [],
        },
      },
      add: [
        {
          id: 'os-optional-updates',
          layer: 'operating-system',
          name: 'Start optional OS updates',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Apply updates with the status “available” yourself (system-update); RDS never does. Take a snapshot first: what you customised on the C: drive is lost.',
          sources: ['sqlOs', 'maintenance'],
          controls: ['si-2', 'si-5'],
        },
        {
          id: 'os-accounts',
          layer: 'operating-system',
          name: 'Windows access and customisation',
          owner: 'customer',
          duty: 'Guard who becomes administrator on the host. Changes to Windows are lost when a snapshot is restored or the host replaced, so be ready to apply them again.',
          sources: ['custom', 'sqlLimits', 'customConcept'],
          controls: ['ac-2', 'ac-6', 'cm-6'],
        },
        {
          id: 'perimeter-watch',
          layer: 'platform',
          name: 'Watch the perimeter, recover hosts',
          owner: 'aws',
          duty: 'Check host, volumes and database from outside, mark what leaves the support perimeter as unsupported-configuration, and reboot or replace an EC2 host that is impaired.',
          sources: ['customConcept'],
          controls: ['ca-7', 'cp-10'],
        },
        {
          id: 'perimeter-stay',
          layer: 'platform',
          name: 'Stay inside the support perimeter',
          owner: 'customer',
          duty: 'Pause automation (60 to 1,440 minutes) before manual changes, subscribe to its events, and repair what puts the instance into unsupported-configuration: until then it gets no automated backups and no snapshots.',
          sources: ['customConcept', 'sqlTrouble', 'sqlPause'],
          controls: ['cm-3', 'cm-6'],
        },
      ],
    },
    {
      id: 'custom-sql-server-cev',
      name: 'RDS Custom for SQL Server on your own CEV',
      summary:
        'You build the Windows and SQL Server image yourself; with it, patching of both the operating system and the engine becomes yours.',
      from: 'custom-sql-server',
      change: {
        'os-patches': {
          name: 'Put OS patches into a new CEV',
          owner: 'customer',
          duty: 'Patch Windows in a new golden image, make a CEV from it and move the instance to it. Changes to the OS of a running instance are not kept.',
          sources: ['custom', 'sqlCev'],
          controls: ['si-2', 'cm-3'],
        },
        'engine-install': {
          name: 'Build and keep the golden image',
          owner: 'customer',
          answers: ['patch-engine', 'patch-code'],
          duty: 'Install SQL Server on a Windows AMI, run Sysprep and make a CEV from it. Keep the AMI: the CEV only points to it, and without it host replacement fails.',
          sources: ['sqlCev', 'custom'],
          controls: ['si-2', 'cm-2'],
        },
        'engine-version': {
          name: 'Choose cumulative updates, start them',
          duty: 'Put each cumulative update into a new CEV and start the move to it. Installing one in place takes the instance out of the support perimeter (SP-S3006).',
          sources: ['sqlUpgrade'],
        },
        'os-accounts': {
          duty: 'Guard who becomes administrator on the host, and build agents and settings that must last into the image.',
          sources: ['custom', 'sqlCev'],
        },
      },
      omit: ['os-optional-updates', 'perimeter-watch', 'perimeter-stay'],
      add: [
        {
          id: 'engine-rollout',
          layer: 'platform',
          name: 'Move the instance to the chosen CEV',
          owner: 'aws',
          duty: 'Carry out the upgrade that you start: in a Multi-AZ deployment the standby first, then a failover, then the other.',
          sources: ['sqlUpgrade'],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'perimeter-watch',
          layer: 'platform',
          name: 'Watch the perimeter, recover hosts',
          owner: 'aws',
          duty: 'Check host, volumes and database from outside, mark what leaves the support perimeter as unsupported-configuration, and reboot or replace an EC2 host that is impaired.',
          sources: ['customConcept'],
          controls: ['ca-7', 'cp-10'],
        },
        {
          id: 'perimeter-stay',
          layer: 'platform',
          name: 'Stay inside the support perimeter',
          owner: 'customer',
          duty: 'Pause automation (60 to 1,440 minutes) before manual changes, subscribe to its events, and repair what puts the instance into unsupported-configuration: until then it gets no automated backups and no snapshots.',
          sources: ['customConcept', 'sqlTrouble', 'sqlPause'],
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
      sources: ['welcome', 'maintenance'],
    },
    {
      topic: 'Who patches RDS Custom for SQL Server on a provided engine version',
      questions: ['patch-system', 'patch-engine'],
      finding:
        'The responsibility table gives OS and database patching of RDS provided engine versions to AWS. The pages on OS updates and on upgrades have you start the pending update or choose the new version, and CreateDBInstance requires AutoMinorVersionUpgrade to be false on RDS Custom. The catalogue splits the work: AWS builds and installs; you choose and start, except for mandatory OS updates.',
      sources: ['custom', 'sqlOs', 'sqlUpgrade', 'createApi'],
    },
    {
      topic: 'Whether Windows changes survive on a SQL Server CEV instance',
      finding:
        'The limitations page says that changes to Windows persist when the instance was created from a CEV. The page on preparing a CEV says that changes to the OS of a running CEV instance are not retained, and asks for a new CEV instead. The catalogue follows the stricter page: what must last belongs in the image.',
      sources: ['sqlLimits', 'sqlCev'],
    },
  ],
  pages: {
    welcome: { path: 'Welcome', title: 'What is Amazon Relational Database Service (Amazon RDS)?' },
    maintenance: { path: 'USER_UpgradeDBInstance.Maintenance', title: 'Maintaining a DB instance' },
    custom: { path: 'rds-custom', title: 'Amazon RDS Custom' },
    sqlOs: {
      path: 'custom-os-upgrade',
      title: 'RDS Custom for SQL Server Operating system updates',
    },
    sqlUpgrade: {
      path: 'custom-upgrading-sqlserver',
      title: 'Upgrading an Amazon RDS Custom for SQL Server DB instance',
    },
    createApi: {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
      title: 'CreateDBInstance',
    },
    sqlLimits: {
      path: 'custom-reqs-limits-MS',
      title: 'Requirements and limitations for Amazon RDS Custom for SQL Server',
    },
    sqlCev: {
      path: 'custom-cev-sqlserver.preparing',
      title: 'Preparing to create a CEV for RDS Custom for SQL Server',
    },
    security: { path: 'UsingWithRDS', title: 'Security in Amazon RDS' },
    backups: { path: 'USER_WorkingWithAutomatedBackups', title: 'Introduction to backups' },
    uSERCreateDBInstance: {
      path: 'USER_CreateDBInstance',
      title: 'Creating an Amazon RDS DB instance',
    },
    postgreSQLConceptsGeneralSSL: {
      path: 'PostgreSQL.Concepts.General.SSL',
      title: 'Using SSL with a PostgreSQL DB instance',
    },
    mysqlSslConnectionsRequireSsl: {
      path: 'mysql-ssl-connections.require-ssl',
      title: 'Requiring SSL/TLS for all connections to a MySQL DB instance on Amazon RDS',
    },
    upgrading: {
      path: 'USER_UpgradeDBInstance.Upgrading',
      title: 'Upgrading a DB instance engine version',
    },
    extendedSupport: {
      path: 'extended-support',
      title: 'Amazon RDS Extended Support with Amazon RDS',
    },
    secrets: {
      path: 'rds-secrets-manager',
      title: 'Password management with Amazon RDS and AWS Secrets Manager',
    },
    overviewEncryption: { path: 'Overview.Encryption', title: 'Encrypting Amazon RDS resources' },
    retention: {
      path: 'USER_WorkingWithAutomatedBackups.BackupRetention',
      title: 'Backup retention period',
    },
    settings: { path: 'USER_CreateDBInstance.Settings', title: 'Settings for DB instances' },
    uSERLogAccessProceduralUploadtoCloudWatch: {
      path: 'USER_LogAccess.Procedural.UploadtoCloudWatch',
      title: 'Publishing database logs to Amazon CloudWatch Logs',
    },
    uSERShareSnapshot: {
      path: 'USER_ShareSnapshot',
      title: 'Sharing a DB snapshot for Amazon RDS',
    },
    oracleEnd: {
      path: 'RDS-Custom-for-Oracle-end-of-support',
      title: 'RDS Custom for Oracle end of support',
    },
    oracleUpgrade: {
      path: 'custom-upgrading',
      title: 'Upgrading a DB instance for Amazon RDS Custom for Oracle',
    },
    customCev: {
      path: 'custom-cev',
      title: 'Working with custom engine versions for Amazon RDS Custom for Oracle',
    },
    customOracleMultiaz: {
      path: 'custom-oracle-multiaz',
      title: 'Managing a Multi-AZ deployment for RDS Custom for Oracle',
    },
    customSecurity: { path: 'custom-security', title: 'Security in Amazon RDS Custom' },
    oracleTrouble: {
      path: 'custom-troubleshooting',
      title: 'Troubleshooting DB issues for Amazon RDS Custom for Oracle',
    },
    customSetupOrcl: {
      path: 'custom-setup-orcl',
      title: 'Setting up your environment for Amazon RDS Custom for Oracle',
    },
    customBackup: {
      path: 'custom-backup',
      title: 'Backing up and restoring an Amazon RDS Custom for Oracle DB instance',
    },
    customConcept: { path: 'custom-concept', title: 'Amazon RDS Custom architecture' },
    oraclePause: {
      path: 'custom-managing.customizing-env',
      title: 'Customizing your RDS Custom environment',
    },
    customSecurityCredRotation: {
      path: 'custom-security.cred-rotation',
      title: 'Rotating RDS Custom for Oracle credentials for compliance programs',
    },
    sqlMultiAz: {
      path: 'custom-sqlserver-multiaz',
      title: 'Managing a Multi-AZ deployment for RDS Custom for SQL Server',
    },
    sqlSetup: {
      path: 'custom-setup-sqlserver',
      title: 'Setting up your environment for Amazon RDS Custom for SQL Server',
    },
    sqlBackup: {
      path: 'custom-backup-sqlserver',
      title: 'Backing up and restoring an Amazon RDS Custom for SQL Server DB instance',
    },
    sqlTrouble: {
      path: 'custom-troubleshooting-sqlserver',
      title: 'Troubleshooting DB issues for Amazon RDS Custom for SQL Server',
    },
    sqlPause: {
      path: 'custom-managing-sqlserver.pausing',
      title: 'Pausing and resuming RDS Custom automation',
    },
  },
});
