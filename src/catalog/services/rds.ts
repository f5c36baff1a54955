import { cite, defineService } from '../define.ts';

const guide = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/';
const read = '2026-11-24';

const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const welcome = page('Welcome', 'What is Amazon Relational Database Service (Amazon RDS)?');
const security = page('UsingWithRDS', 'Security in Amazon RDS');
const maintenance = page('USER_UpgradeDBInstance.Maintenance', 'Maintaining a DB instance');
const upgrading = page(
  'USER_UpgradeDBInstance.Upgrading',
  'Upgrading a DB instance engine version',
);
const settings = page('USER_CreateDBInstance.Settings', 'Settings for DB instances');
const backups = page('USER_WorkingWithAutomatedBackups', 'Introduction to backups');
const retention = page(
  'USER_WorkingWithAutomatedBackups.BackupRetention',
  'Backup retention period',
);
const secrets = page(
  'rds-secrets-manager',
  'Password management with Amazon RDS and AWS Secrets Manager',
);
const createApi = cite(
  'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
  'CreateDBInstance',
  read,
);

const custom = page('rds-custom', 'Amazon RDS Custom');
const customConcept = page('custom-concept', 'Amazon RDS Custom architecture');
const customSecurity = page('custom-security', 'Security in Amazon RDS Custom');
const oracleEnd = page(
  'RDS-Custom-for-Oracle-end-of-support',
  'RDS Custom for Oracle end of support',
);
const oracleUpgrade = page(
  'custom-upgrading',
  'Upgrading a DB instance for Amazon RDS Custom for Oracle',
);
const oracleTrouble = page(
  'custom-troubleshooting',
  'Troubleshooting DB issues for Amazon RDS Custom for Oracle',
);
const oraclePause = page(
  'custom-managing.customizing-env',
  'Customizing your RDS Custom environment',
);
const sqlOs = page('custom-os-upgrade', 'RDS Custom for SQL Server Operating system updates');
const sqlUpgrade = page(
  'custom-upgrading-sqlserver',
  'Upgrading an Amazon RDS Custom for SQL Server DB instance',
);
const sqlLimits = page(
  'custom-reqs-limits-MS',
  'Requirements and limitations for Amazon RDS Custom for SQL Server',
);
const sqlSetup = page(
  'custom-setup-sqlserver',
  'Setting up your environment for Amazon RDS Custom for SQL Server',
);
const sqlCev = page(
  'custom-cev-sqlserver.preparing',
  'Preparing to create a CEV for RDS Custom for SQL Server',
);
const sqlTrouble = page(
  'custom-troubleshooting-sqlserver',
  'Troubleshooting DB issues for Amazon RDS Custom for SQL Server',
);
const sqlPause = page(
  'custom-managing-sqlserver.pausing',
  'Pausing and resuming RDS Custom automation',
);
const sqlBackup = page(
  'custom-backup-sqlserver',
  'Backing up and restoring an Amazon RDS Custom for SQL Server DB instance',
);
const sqlMultiAz = page(
  'custom-sqlserver-multiaz',
  'Managing a Multi-AZ deployment for RDS Custom for SQL Server',
);

const serviceReports = [
  { kind: 'artifact', id: 'SOC 2 report' },
  { kind: 'artifact', id: 'ISO/IEC 27001 certificate' },
] as const;

/** Updates that AWS builds and that wait for the customer, on RDS and on provided engine versions. */
const optionalUpdates = {
  id: 'os-optional-updates',
  layer: 'operating-system',
  name: 'Start optional OS updates',
  owner: 'customer',
  duty: 'Apply updates with the status “available” yourself (apply-pending-maintenance-action, system-update); RDS never does. RDS-EVENT-0230 tells subscribers of new ones, except upgrades to another distribution.',
  sources: [maintenance],
  controls: ['si-2', 'si-5'],
} as const;

/** RDS Custom’s own guard, which every Custom mode has. */
const perimeterWatch = {
  id: 'perimeter-watch',
  layer: 'platform',
  name: 'Watch the perimeter, recover hosts',
  owner: 'aws',
  duty: 'Check host, volumes and database from outside, mark what leaves the support perimeter as unsupported-configuration, and reboot or replace an EC2 host that is impaired.',
  sources: [customConcept],
  controls: ['ca-7', 'cp-10'],
} as const;

/** What the customer does so that the automation can go on working. */
const perimeterStay = {
  id: 'perimeter-stay',
  layer: 'platform',
  name: 'Stay inside the support perimeter',
  owner: 'customer',
  duty: 'Pause automation (60 to 1,440 minutes) before manual changes, subscribe to its events, and repair what puts the instance into unsupported-configuration: until then it gets no automated backups and no snapshots.',
  controls: ['cm-3', 'cm-6'],
} as const;

const customKey = {
  name: 'Provide the KMS key for encryption',
  duty: 'Create and keep a symmetric customer managed KMS key and name it at creation. Storage is always encrypted; RDS Custom takes no AWS managed key.',
  setting: { state: 'always-on' },
} as const;

const customTls = {
  name: 'Set up TLS for connections',
  duty: 'Create, install and renew the certificates and the encrypted listener yourself: RDS Custom has no managed server certificates.',
  setting: { state: 'off-by-default', changedBy: 'customer' },
  sources: [customSecurity],
  evidence: [],
} as const;

const customUsers = {
  duty: 'Create and limit logins, and change the master password yourself: RDS cannot manage it in Secrets Manager on RDS Custom, and IAM database authentication does not apply.',
  sources: [secrets, createApi],
} as const;

const customIam = {
  name: 'IAM permissions and instance profile',
  duty: 'Decide who may call the API, and create the instance profile (its name starts with AWSRDSCustom) whose credentials RDS Custom uses for host tasks such as backups.',
  sources: [createApi, customSecurity],
} as const;

/** The service-provided and the self-made SQL Server image differ in who builds what; this is the same. */
const sqlServerChanges = {
  'schema-and-queries': {
    duty: 'Design what runs inside SQL Server and configure the engine; RDS Custom takes no parameter group and no option group of yours.',
    sources: [custom, sqlLimits],
  },
  'multi-az': {
    duty: 'Meet the prerequisites in your account and choose Multi-AZ; without them the deployment may fail or fall back to one zone. RDS then keeps a synchronous standby and fails over.',
    sources: [sqlMultiAz],
  },
  'iam-permissions': customIam,
  'network-exposure': {
    duty: 'Supply subnets and security groups that let in only your clients and still let the automation reach the AWS services that it needs.',
    sources: [sqlSetup, security],
  },
  'engine-users': customUsers,
  'encryption-at-rest': { ...customKey, sources: [sqlSetup, createApi] },
  'encryption-in-transit': customTls,
  'backup-run': {
    duty: 'Take storage snapshots in the backup window, while retention is above zero and the instance is inside the support perimeter, and transaction log backups at regular intervals.',
    sources: [sqlBackup, customConcept],
  },
  'backup-retention': {
    name: 'Choose how long backups live',
    duty: 'Set the retention (API default 1 day, at most 35; 0 turns backups off), and keep the bucket do-not-delete-rds-custom-…, which holds the transaction logs.',
    sources: [createApi, sqlBackup, customConcept],
    evidence: [{ kind: 'security-hub', id: 'RDS.11' }],
  },
  'restore-tests': {
    duty: 'Restore a snapshot or a point in time to a new instance, time it, and check what the host’s C: drive has lost.',
  },
} as const;

export const rds = defineService({
  id: 'rds',
  name: 'Amazon Relational Database Service (Amazon RDS)',
  shortName: 'RDS',
  category: 'database',
  summary:
    'Relational databases on instances that AWS installs, backs up and patches, though you decide when some updates start.',
  docs: `${guide}Welcome.html`,
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
  contradictions: [
    {
      topic: 'Who patches the operating system of an RDS DB instance',
      finding:
        'The comparison table on the welcome page gives OS patching to AWS without a condition. The maintenance page says that optional OS updates are not applied until you start them, and that only mandatory ones, which carry an apply date, are forced in a maintenance window. The catalogue splits the work: AWS builds the updates and applies mandatory ones; you start optional ones.',
      sources: [welcome, maintenance],
    },
    {
      topic: 'Who patches RDS Custom for SQL Server on a provided engine version',
      finding:
        'The responsibility table gives OS and database patching of RDS provided engine versions to AWS. The pages on OS updates and on upgrades have you start the pending update or choose the new version, and CreateDBInstance requires AutoMinorVersionUpgrade to be false on RDS Custom. The catalogue splits the work: AWS builds and installs; you choose and start, except for mandatory OS updates.',
      sources: [custom, sqlOs, sqlUpgrade, createApi],
    },
    {
      topic: 'Whether Windows changes survive on a SQL Server CEV instance',
      finding:
        'The limitations page says that changes to Windows persist when the instance was created from a CEV. The page on preparing a CEV says that changes to the OS of a running CEV instance are not retained, and asks for a new CEV instead. The catalogue follows the stricter page: what must last belongs in the image.',
      sources: [sqlLimits, sqlCev],
    },
  ],
  archetype: 'managed-instances',
  change: {
    'maintenance-window': {
      duty: 'Name a weekly window of 30 minutes; without one RDS assigns a random day and time from the Region’s block of 8 hours. Moving it does not hold off a mandatory update.',
      sources: [maintenance],
    },
    'iam-permissions': {
      duty: 'Decide who may create, change, copy, restore and delete instances and snapshots. API permissions and logins inside the engine are two different things.',
      sources: [security],
    },
    'customer-data': {
      duty: 'Know what the tables hold, how sensitive it is and which law applies, and delete what you no longer need: manual snapshots outlive their instance.',
      sources: [security, backups],
    },
    'restore-tests': {
      duty: 'Restore a snapshot or a point in time to a new instance, and time it, before you need it; a restore never lands in the running instance.',
      sources: [cite(`${guide}USER_WorkingWithAutomatedBackups.html`, 'Introduction to backups')],
      evidence: [{ kind: 'config-rule', id: 'rds-meets-restore-time-target' }],
    },
  },
  add: [
    {
      id: 'multi-az',
      layer: 'application',
      name: 'Choose Multi-AZ',
      owner: 'customer',
      duty: 'Ask for a standby in a second zone (MultiAZ); the console’s Production template preselects it. RDS then keeps the standby and fails over.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [welcome, page('USER_CreateDBInstance', 'Creating an Amazon RDS DB instance')],
      controls: ['cp-10', 'sc-36'],
      evidence: [
        { kind: 'security-hub', id: 'RDS.5' },
        { kind: 'config-rule', id: 'rds-multi-az-support' },
      ],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Require TLS for connections',
      owner: 'customer',
      duty: 'Force TLS in a parameter group and verify the RDS certificate in clients: rds.force_ssl is 1 from PostgreSQL 15 on and 0 before; require_secure_transport is OFF on MySQL.',
      sources: [
        page('PostgreSQL.Concepts.General.SSL', 'Using SSL with a PostgreSQL DB instance'),
        page(
          'mysql-ssl-connections.require-ssl',
          'Requiring SSL/TLS for all connections to a MySQL DB instance on Amazon RDS',
        ),
      ],
      controls: ['sc-8'],
      evidence: [
        { kind: 'security-hub', id: 'RDS.38' },
        { kind: 'security-hub', id: 'RDS.39' },
        { kind: 'security-hub', id: 'RDS.41' },
        { kind: 'security-hub', id: 'RDS.44' },
        { kind: 'config-rule', id: 'rds-postgres-instance-encrypted-in-transit' },
        { kind: 'config-rule', id: 'rds-mysql-instance-encrypted-in-transit' },
      ],
    },
  ],
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
          sources: [maintenance, custom],
          evidence: [...serviceReports],
        },
        'engine-install': {
          name: 'Install the engine, recover failures',
          duty: 'Install the engine release that you choose, detect failed instances and recover them, and in a Multi-AZ deployment keep the standby and fail over to it.',
          sources: [welcome],
          evidence: [...serviceReports],
        },
        'engine-version': {
          name: 'Choose and start major upgrades',
          duty: 'Test and start every major upgrade. MySQL and PostgreSQL instances are enrolled in paid Extended Support by default, for up to 3 years; then RDS upgrades by itself.',
          sources: [
            upgrading,
            page('extended-support', 'Amazon RDS Extended Support with Amazon RDS'),
            createApi,
          ],
        },
        'schema-and-queries': {
          duty: 'Design the schema, tune the queries, and set the engine’s parameters and options in groups of your own.',
          sources: [welcome],
        },
        'network-exposure': {
          duty: 'Attach security groups that admit only your applications, and choose the subnets. Without a choice, the VPC’s default security group is attached.',
          sources: [security, createApi],
          evidence: [{ kind: 'security-hub', id: 'RDS.18' }],
        },
        'engine-users': {
          name: 'Engine users, grants, master password',
          duty: 'Create and limit logins. Two switches are off in the API until you set them: IAM database authentication, and a master password that RDS keeps in Secrets Manager and rotates every 7 days.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [secrets, createApi],
          evidence: [
            { kind: 'security-hub', id: 'RDS.10' },
            { kind: 'security-hub', id: 'RDS.25' },
            { kind: 'config-rule', id: 'rds-instance-iam-authentication-enabled' },
          ],
        },
        'encryption-at-rest': {
          duty: 'Choose encryption and its KMS key at creation (StorageEncrypted; the API’s default is false). You cannot add it, remove it or change the key later, only restore an encrypted snapshot copy.',
          sources: [createApi, page('Overview.Encryption', 'Encrypting Amazon RDS resources')],
          evidence: [
            { kind: 'security-hub', id: 'RDS.3' },
            { kind: 'security-hub', id: 'RDS.4' },
            { kind: 'config-rule', id: 'rds-storage-encrypted' },
          ],
        },
        'backup-run': {
          duty: 'Snapshot the whole storage volume in the daily backup window, while the instance is in the state “available”, and make any point within the retention recoverable.',
          sources: [backups],
          evidence: [...serviceReports],
        },
        'backup-retention': {
          name: 'Retention and deletion protection',
          duty: 'Set 0 to 35 days: 7 by default in the console, 1 by API, and 0 turns backups off. Turn on deletion protection, which the API leaves off, and copy what must outlive the instance.',
          sources: [retention, createApi, settings],
          evidence: [
            { kind: 'security-hub', id: 'RDS.11' },
            { kind: 'security-hub', id: 'RDS.8' },
            { kind: 'security-hub', id: 'RDS.26' },
            { kind: 'config-rule', id: 'db-instance-backup-enabled' },
            { kind: 'config-rule', id: 'rds-instance-deletion-protection-enabled' },
          ],
        },
      },
      add: [
        optionalUpdates,
        {
          id: 'minor-upgrades',
          layer: 'platform',
          name: 'Allow automatic minor upgrades',
          owner: 'customer',
          duty: 'Leave AutoMinorVersionUpgrade on, or plan every minor upgrade yourself. RDS upgrades even when it is off if a security issue is critical or the version’s support ends.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [upgrading, settings],
          controls: ['si-2'],
          evidence: [
            { kind: 'security-hub', id: 'RDS.13' },
            { kind: 'config-rule', id: 'rds-automatic-minor-version-upgrade-enabled' },
          ],
        },
        {
          id: 'log-exports',
          layer: 'application',
          name: 'Export and read the database logs',
          owner: 'customer',
          duty: 'Choose which engine logs go to CloudWatch Logs (EnableCloudwatchLogsExports) and read them. They stay there for ever until you set a retention.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [
            page(
              'USER_LogAccess.Procedural.UploadtoCloudWatch',
              'Publishing database logs to Amazon CloudWatch Logs',
            ),
            createApi,
          ],
          controls: ['au-2', 'au-6', 'au-11'],
          evidence: [
            { kind: 'security-hub', id: 'RDS.9' },
            { kind: 'config-rule', id: 'rds-logging-enabled' },
          ],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Keep instance and snapshots private',
          owner: 'customer',
          duty: 'Set PubliclyAccessible to false: by API it defaults to true when the subnet group is missing or “default”, otherwise to false. Share no manual snapshot with “all”.',
          sources: [createApi, page('USER_ShareSnapshot', 'Sharing a DB snapshot for Amazon RDS')],
          controls: ['ac-3', 'sc-7'],
          evidence: [
            { kind: 'security-hub', id: 'RDS.1' },
            { kind: 'security-hub', id: 'RDS.2' },
            { kind: 'config-rule', id: 'rds-instance-public-access-check' },
            { kind: 'config-rule', id: 'rds-snapshots-public-prohibited' },
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
        sources: [oracleEnd],
      },
      omit: ['maintenance-window'],
      change: {
        'os-patches': {
          name: 'Apply OS patches with a new CEV',
          owner: 'customer',
          duty: 'Create a CEV on a newer image and move the instance to it. This replaces the root volume, so data and customisation there are lost.',
          sources: [custom, oracleUpgrade],
          controls: ['si-2', 'cm-3'],
        },
        'engine-install': {
          name: 'Build the CEV and install from it',
          duty: 'Publish the base image, build the CEV from your media and that image, and install from it: a new binary volume for a database patch, a new EC2 instance for an OS patch.',
          sources: [
            page(
              'custom-cev',
              'Working with custom engine versions for Amazon RDS Custom for Oracle',
            ),
            oracleUpgrade,
          ],
        },
        'engine-version': {
          name: 'Choose Oracle patches, start upgrades',
          duty: 'Decide which Oracle patches to use and when, put them into a CEV and start the upgrade with modify-db-instance; automatic minor upgrades must be off.',
          sources: [custom, oracleUpgrade, createApi],
        },
        'schema-and-queries': {
          duty: 'Design what runs inside Oracle and configure the database yourself; parameter and option settings of the API do not apply.',
          sources: [custom, createApi],
        },
        'multi-az': {
          duty: 'Choose Multi-AZ and prepare your account for it; an instance created before 30 June 2025 cannot be converted. RDS then keeps a synchronous standby and fails over.',
          sources: [
            page(
              'custom-oracle-multiaz',
              'Managing a Multi-AZ deployment for RDS Custom for Oracle',
            ),
          ],
        },
        'iam-permissions': customIam,
        'network-exposure': {
          name: 'Security groups, ACLs and endpoints',
          duty: 'Admit only your clients by security group, and see that security groups, network ACLs and VPC endpoints let RDS Custom reach the AWS services that it needs: otherwise you cannot create or restore an instance.',
          sources: [oracleTrouble, security],
        },
        'engine-users': customUsers,
        'encryption-at-rest': {
          ...customKey,
          sources: [
            page(
              'custom-setup-orcl',
              'Setting up your environment for Amazon RDS Custom for Oracle',
            ),
            createApi,
          ],
        },
        'encryption-in-transit': customTls,
        'backup-run': {
          duty: 'Take the automated backups in the backup window while the instance is inside the support perimeter. Archive redo logs to S3 even outside it, unless your change stopped the upload.',
          sources: [
            page(
              'custom-backup',
              'Backing up and restoring an Amazon RDS Custom for Oracle DB instance',
            ),
            customConcept,
          ],
        },
        'backup-retention': {
          duty: 'Set the retention (API default 1 day, at most 35; 0 is refused), and keep the bucket do-not-delete-rds-custom-…, which holds the redo logs.',
          setting: { state: 'always-on' },
          sources: [createApi, customConcept],
        },
      },
      add: [
        {
          id: 'os-accounts',
          layer: 'operating-system',
          name: 'Root access and customisation',
          owner: 'customer',
          duty: 'Guard who becomes root: the SSH private key lies in your Secrets Manager and RDS neither stores nor uses it. Make sure that what you install keeps working.',
          sources: [customSecurity, custom],
          controls: ['ac-2', 'ac-6', 'cm-6'],
        },
        {
          id: 'engine-media',
          layer: 'platform',
          name: 'Bring Oracle media and licences',
          owner: 'customer',
          duty: 'Provide your own database installation files and patches, in an S3 bucket of yours in the Region of the custom engine version (CEV) that is made from them, and bring and manage the Oracle Database licences.',
          sources: [custom, oracleTrouble],
          controls: ['cm-10', 'sa-22'],
        },
        perimeterWatch,
        { ...perimeterStay, sources: [customConcept, oracleTrouble, oraclePause] },
        {
          id: 'service-credentials',
          layer: 'access',
          name: 'Rotate SYS, SYSTEM and RDSADMIN',
          owner: 'aws',
          duty: 'Change the passwords of Oracle’s predefined users every 30 days and keep them in Secrets Manager, as long as the instance is inside the support perimeter.',
          sources: [
            page(
              'custom-security.cred-rotation',
              'Rotating RDS Custom for Oracle credentials for compliance programs',
            ),
          ],
          controls: ['ia-5'],
        },
      ],
    },
    {
      id: 'custom-sql-server',
      name: 'RDS Custom for SQL Server',
      summary:
        'You get an administrator’s access to Windows and SQL Server, on an engine version that RDS provides and that you tell it to install.',
      change: {
        ...sqlServerChanges,
        'os-patches': {
          name: 'Build OS updates, apply mandatory ones',
          duty: 'Build the Windows updates for provided engine versions, and install those marked “required” in a maintenance window once their apply date has passed.',
          sources: [custom, maintenance],
        },
        'engine-install': {
          name: 'Build and install engine versions',
          duty: 'Publish engine versions with current Windows patches and SQL Server cumulative updates, and install the one that you choose, the standby first in Multi-AZ.',
          sources: [sqlUpgrade, custom],
        },
        'engine-version': {
          name: 'Choose and start SQL Server upgrades',
          duty: 'Choose the target version and start minor and major upgrades with modify-db-instance; automatic minor upgrades must be off on RDS Custom.',
          sources: [sqlUpgrade, createApi],
        },
      },
      add: [
        {
          ...optionalUpdates,
          duty: 'Apply updates with the status “available” yourself (system-update); RDS never does. Take a snapshot first: what you customised on the C: drive is lost.',
          sources: [sqlOs, maintenance],
        },
        {
          id: 'os-accounts',
          layer: 'operating-system',
          name: 'Windows access and customisation',
          owner: 'customer',
          duty: 'Guard who becomes administrator on the host. Changes to Windows are lost when a snapshot is restored or the host replaced, so be ready to apply them again.',
          sources: [custom, sqlLimits, customConcept],
          controls: ['ac-2', 'ac-6', 'cm-6'],
        },
        perimeterWatch,
        { ...perimeterStay, sources: [customConcept, sqlTrouble, sqlPause] },
      ],
    },
    {
      id: 'custom-sql-server-cev',
      name: 'RDS Custom for SQL Server on your own CEV',
      summary:
        'You build the Windows and SQL Server image yourself; with it, patching of both the operating system and the engine becomes yours.',
      change: {
        ...sqlServerChanges,
        'os-patches': {
          name: 'Put OS patches into a new CEV',
          owner: 'customer',
          duty: 'Patch Windows in a new golden image, make a CEV from it and move the instance to it. Changes to the OS of a running instance are not kept.',
          sources: [custom, sqlCev],
          controls: ['si-2', 'cm-3'],
        },
        'engine-install': {
          name: 'Build and keep the golden image',
          owner: 'customer',
          duty: 'Install SQL Server on a Windows AMI, run Sysprep and make a CEV from it. Keep the AMI: the CEV only points to it, and without it host replacement fails.',
          sources: [sqlCev, custom],
          controls: ['si-2', 'cm-2'],
        },
        'engine-version': {
          name: 'Choose cumulative updates, start them',
          duty: 'Put each cumulative update into a new CEV and start the move to it. Installing one in place takes the instance out of the support perimeter (SP-S3006).',
          sources: [sqlUpgrade],
        },
      },
      add: [
        {
          id: 'os-accounts',
          layer: 'operating-system',
          name: 'Windows access and customisation',
          owner: 'customer',
          duty: 'Guard who becomes administrator on the host, and build agents and settings that must last into the image.',
          sources: [custom, sqlCev],
          controls: ['ac-2', 'ac-6', 'cm-6'],
        },
        {
          id: 'engine-rollout',
          layer: 'platform',
          name: 'Move the instance to the chosen CEV',
          owner: 'aws',
          duty: 'Carry out the upgrade that you start: in a Multi-AZ deployment the standby first, then a failover, then the other.',
          sources: [sqlUpgrade],
          controls: ['si-2', 'cp-10'],
        },
        perimeterWatch,
        { ...perimeterStay, sources: [customConcept, sqlTrouble, sqlPause] },
      ],
    },
  ],
});
