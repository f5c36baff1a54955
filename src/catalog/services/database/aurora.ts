import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Aurora',
  shortName: 'Aurora',
  summary:
    'AWS runs MySQL and PostgreSQL compatible clusters. Storage copies across zones and backups are always on.',
  guide: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
  read: '2026-11-24',
  aliases: [
    'Aurora MySQL',
    'Aurora PostgreSQL',
    'Aurora Serverless',
    'Aurora Serverless v2',
    'Aurora Global Database',
    'RDS Aurora',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
    terraformPrefixes: ['aws_rds_cluster', 'aws_rds_global_cluster'],
    resources: [
      {
        types: ['AWS::RDS::DBInstance'],
        modes: [
          { mode: 'serverless', where: { DBInstanceClass: 'db.serverless', Engine: 'aurora*' } },
          { mode: 'provisioned', where: { Engine: 'aurora*' } },
        ],
      },
      {
        types: ['aws_rds_cluster'],
        modes: [
          { mode: 'global-database', where: { global_cluster_identifier: '*' }, also: true },
          { mode: 'serverless', where: { engine_mode: 'serverless' } },
          { mode: 'serverless', where: { serverlessv2_scaling_configuration: '*' } },
          { mode: 'provisioned', where: { engine: 'aurora*' } },
        ],
      },
      {
        types: ['AWS::RDS::DBCluster'],
        modes: [
          { mode: 'global-database', where: { GlobalClusterIdentifier: '*' }, also: true },
          { mode: 'serverless', where: { EngineMode: 'serverless' } },
          { mode: 'serverless', where: { ServerlessV2ScalingConfiguration: '*' } },
          { mode: 'provisioned', where: { Engine: 'aurora*' } },
        ],
      },
      {
        types: ['aws_rds_cluster_instance'],
        modes: [
          { mode: 'serverless', where: { instance_class: 'db.serverless' } },
          { mode: 'provisioned', where: { instance_class: '*' } },
        ],
      },
      {
        types: ['aws_rds_global_cluster', 'AWS::RDS::GlobalCluster'],
        modes: [{ mode: 'global-database' }],
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
  traits: ['key-choice'],
  override: {
    'os-patches': {
      name: 'Apply mandatory OS updates',
      owner: 'aws',
      duty: 'AWS sends a notification before a mandatory update. If the notification gives a due date, AWS upgrades the OS after that date in one of your maintenance windows. A cluster-level update takes a few readers at a time and the writer last.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'A mandatory update is … assigned maintenance windows',
            'automatically apply updates to … DB instance last',
          ],
        },
      ],
    },
    'engine-install': {
      name: 'Patch the engine and replace the writer',
      owner: 'aws',
      duty: 'Aurora automatically schedules required patches for security and instance reliability. If the writer fails, Aurora promotes a reader. If there is no reader, it recreates the writer in the same zone, unless an outage affects the zone that contains all instances.',
      sources: [
        {
          page: 'maintenance',
          at: 'Required patching is automatically … and instance reliability',
        },
        {
          page: 'availability',
          at: [
            'an Aurora Replica is … a failure event',
            'the primary instance is … a failure event',
            'provisionedAnotherAz',
          ],
        },
      ],
      controls: ['si-2', 'cp-10'],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose the cluster’s weekly 30-minute window, or RDS picks a day at random. The window determines when work starts. The work may continue after the window ends.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'The maintenance window determines … specified end time',
            'is selected at random … day of the week',
          ],
        },
      ],
    },
    'engine-version': {
      name: 'Choose the version and Extended Support',
      owner: 'customer',
      duty: 'Choose the engine version and whether the cluster is enrolled in RDS Extended Support, as it is by default. If you disable Extended Support, you avoid its charges. Creating a cluster then fails if the cluster’s major version is past the end of standard support.',
      sources: [
        {
          page: 'createApi',
          at: [
            'By default, this value … of standard support date',
            'The version number of … engine to use',
          ],
        },
        { page: 'settings', at: 'Amazon Aurora defaults to … disable this setting' },
      ],
    },
    'schema-and-queries': {
      name: 'Create databases and choose parameters',
      owner: 'customer',
      duty: 'Use SQL to create additional databases. Choose Aurora’s default DB cluster parameter group or your own.',
      sources: [
        {
          page: 'settings',
          at: [
            'Aurora has a default … create your own',
            'To create additional databases … command CREATE DATABASE',
          ],
        },
      ],
    },
    'network-exposure': {
      name: 'Public access',
      owner: 'customer',
      duty: 'Choose whether the cluster is publicly accessible. Its instances can be a mix of public and private ones. If you choose “Create new” in the console, the new VPC security group allows your local computer’s IP address.',
      sources: [
        {
          page: 'settings',
          at: [
            'if you select Create … access the database',
            'Choose Publicly accessible to … private DB instances',
          ],
        },
      ],
      evidence: ['RDS.2', 'rds-instance-public-access-check'],
    },
    'engine-users': {
      name: 'Logins and the master password',
      owner: 'customer',
      duty: 'Choose how users log in: in the API, IAM database authentication is off by default. Choose whether Secrets Manager manages the master user password. You cannot change the master user’s name later.',
      sources: [
        {
          page: 'createApi',
          at: ['whetherEnableIsntEnabled', 'whether to manage the … AWS Secrets Manager'],
        },
        { page: 'settings', at: "can't change the master … cluster is created" },
      ],
      evidence: [
        'RDS.12',
        'RDS.24',
        'rds-cluster-iam-authentication-enabled',
        'rds-cluster-default-admin-check',
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt new clusters at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Aurora uses AES-256 to encrypt each new cluster created on or after 18 February 2026, and its logs, backups and snapshots. You cannot turn this encryption off. Snapshots, clones and replicas of an older unencrypted cluster stay unencrypted.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'All new database clusters … any action from you',
            'snapshots, clones, and Amazon … snapshots are encrypted',
            "You can't turn off … an encrypted DB cluster",
          ],
          verified: '2026-11-26',
        },
      ],
      controls: ['sc-28'],
    },
    'backup-run': {
      name: 'Copy the volume and back it up',
      owner: 'aws',
      duty: 'Aurora replicates each write to six storage nodes across Availability Zones. It continuously backs the volume up to Amazon S3. You cannot disable automated backups.',
      setting: 'always-on',
      sources: [
        { page: 'availability', at: 'Aurora synchronously replicates the … your cluster volume' },
        {
          page: 'backups',
          at: [
            'Aurora backs up your … in Amazon S3',
            "You can't disable automated … by the DB cluster",
          ],
        },
        { page: 'storage', at: 'A cluster volume consists … single AWS Region' },
      ],
    },
    'key-choice': {
      name: 'Choose the key and keep it enabled',
      owner: 'customer',
      duty: 'You may specify your KMS key at creation; to change the key, restore a snapshot under another key. If you disable the key and Aurora loses access, a cluster that supports stopping is stopped for seven days. If you do not recover the cluster in that time, you can only restore it from a backup.',
      sources: [
        {
          page: 'encryption',
          at: [
            'chooseThreeEncryptionTypes',
            'If you need to … the restore operation',
            "you can't change the … encrypted DB cluster",
          ],
        },
        {
          page: 'encryption',
          at: [
            'Aurora can lose access … instance is stopped',
            'state only applies to … clusters that can stop',
            'If the DB cluster … from a backup',
          ],
        },
      ],
    },
  },
  remove: ['tenant-isolation', 'backup-retention'],
  add: [
    {
      id: 'pending-maintenance',
      layer: 'operating-system',
      name: 'Check for pending maintenance',
      owner: 'customer',
      duty: 'Check in the console, with the AWS CLI or with the RDS API whether an update is available for your cluster. The Maintenance column says required, available, next window, In progress or none.',
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
      name: 'Start optional OS patches',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'Apply optional patches yourself, because RDS does not apply them automatically. AWS recommends that you apply them for the whole cluster with `os-upgrade`.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'optionalUpdatesAutomatically',
            'For Aurora DB clusters, … in the AWS CLI',
            'we recommend that you use cluster-level updates instead',
          ],
        },
      ],
      controls: ['si-2', 'si-5'],
    },
    {
      id: 'minor-upgrades',
      layer: 'platform',
      name: 'Automatic minor version upgrades',
      owner: 'customer',
      duty: 'Leave automatic upgrades on for the cluster, or turn them off and upgrade by hand. One instance with automatic upgrades off stops them for the cluster. Even then, Aurora applies an upgrade for critical security issues or at a version’s end-of-support date.',
      setting: 'on-by-default',
      switchOf: 'minor-upgrade-run',
      sources: [
        {
          page: 'maintenance',
          at: [
            'casesCriticalUpgradeOption',
            'This setting is turned on by default',
            "If any DB instance … isn't automatically upgraded",
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-2'],
      evidence: ['RDS.13', 'rds-automatic-minor-version-upgrade-enabled'],
    },
    {
      id: 'minor-upgrade-run',
      layer: 'platform',
      name: 'Run automatic minor version upgrades',
      owner: 'aws',
      duty: 'While automatic upgrades are on, Aurora announces minor version upgrades with an event and applies them in the cluster’s maintenance window. Even if automatic upgrades are off, Aurora applies an upgrade for critical security issues or at a version’s end-of-support date.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'casesCriticalUpgradeOption',
            'upgrades are communicated in … ID of RDS-EVENT-0156',
            'Automatic upgrades occur during … window takes precedence',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Size instances and spread readers',
      owner: 'customer',
      duty: 'Choose the class of provisioned instances. AWS recommends that you distribute the writer and readers over multiple Availability Zones. If all instances are in one zone and an outage affects it, manually create one or more instances in another zone.',
      sources: [
        {
          page: 'availability',
          at: ['recommendCluster', 'provisionedAnotherAz'],
        },
        { page: 'settings', at: 'Applies only to the … the DB cluster' },
      ],
      controls: ['cp-2', 'cp-10'],
      evidence: ['RDS.15', 'rds-cluster-multi-az-enabled'],
    },
    {
      id: 'log-exports',
      layer: 'application',
      name: 'Export the engine’s logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Choose the logs that you want to publish to CloudWatch Logs. The valid log types differ by engine.',
      sources: [
        { page: 'createApi', at: 'list of log types … for each DB engine' },
        { page: 'settings', at: 'choose the logs that … Amazon CloudWatch Logs' },
      ],
      controls: ['au-2', 'au-12'],
      evidence: [
        'RDS.34',
        'RDS.37',
        'rds-aurora-mysql-audit-logging-enabled',
        'rds-aurora-postgresql-logs-to-cloudwatch',
      ],
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Backup retention and deletion protection',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Set the retention from 1 day, which is the default, to 35 days. If you need to keep a backup longer, you can take a snapshot. In the API, deletion protection is not enabled by default.',
      sources: [
        {
          page: 'backups',
          at: [
            'You can specify a … a DB cluster',
            "If you want to … cluster snapshots don't expire",
            'the default backup retention … DB cluster is created',
          ],
          verified: '2026-11-26',
        },
        {
          page: 'createApi',
          at: "DB cluster has deletion … protection isn't enabled",
          verified: '2026-11-26',
        },
      ],
      controls: ['cp-9'],
      evidence: [
        'RDS.7',
        'RDS.50',
        'rds-cluster-backup-retention-check',
        'rds-cluster-deletion-protection-enabled',
      ],
    },
    {
      owner: 'customer',
      id: 'client-trust',
      layer: 'application',
      name: 'Update trust stores of clients',
      expires: 'certificate',
      duty: 'Register only the root CA in each application’s trust store. Do not register intermediate CA certificates, which might cause connection issues when RDS rotates the server certificate. Applications that connect through RDS Proxy need no RDS certificates.',
      sources: [
        {
          page: 'tls',
          at: [
            'Your application trust store … your DB server certificate',
            "If you're using RDS … use RDS Proxy connections",
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-17', 'sc-8'],
    },
    {
      owner: 'aws',
      id: 'server-certificate-rotation',
      layer: 'data',
      name: 'Rotate the server certificate',
      expires: 'certificate',
      duty: 'With the CAs that it provides, RDS manages the server certificate of each instance and rotates it automatically before it expires. The certificate is valid for 1 year if the engine version can rotate it without a restart, and for 3 years if not.',
      sources: [
        {
          page: 'tls',
          at: ['RDS manages the DB … before it expires', 'If the DB engine … validity is 3 years'],
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-17'],
    },
    {
      owner: 'customer',
      id: 'certificate-authority-choice',
      layer: 'data',
      name: 'Choose the certificate authority',
      expires: 'certificate',
      duty: 'Set the certificate authority (CA) of an instance by modifying it, or with the CLI or API when you create a cluster’s first instance. The default is `rds-ca-rsa2048-g1`. The command `describe-certificates` shows when each CA expires.',
      sources: [
        {
          page: 'tls',
          at: [
            'You can set the … by modifying it',
            'The default CA is set to rds-ca-rsa2048-g1',
            'This command also shows … in the output',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-17'],
    },
    {
      owner: 'customer',
      id: 'iam-token',
      layer: 'access',
      name: 'Create IAM authentication tokens',
      expires: 'token',
      duty: 'If you use IAM database authentication, create a token, and connect within its validity of 15 minutes. Temporary credentials that created the token must still be valid then. The token does not affect the established session, and CloudTrail and CloudWatch do not log IAM authentication.',
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
    {
      id: 'cluster-deletion',
      layer: 'data',
      name: 'Keep data when you delete a cluster',
      owner: 'customer',
      duty: 'When you delete a cluster, decide whether to create a final snapshot and to retain automated backups. In the console, only the final snapshot is selected by default. Deleting the cluster removes its volume with all your data.',
      sources: [
        {
          page: 'deleting',
          at: [
            'Deleting the cluster removes … all your data',
            'The default setting is … a final snapshot',
            'setting is not to retain automated backups',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'provisioned',
      name: 'Provisioned cluster',
      summary:
        'In this default mode, you choose the instance class of the writer and of each reader.',
    },
    {
      id: 'serverless',
      name: 'Aurora serverless (v2)',
      summary:
        'AWS scales each writer and reader within the range that you set. You manage versions, maintenance windows and readers.',
      override: {
        capacity: {
          name: 'Set capacity range and spread readers',
          owner: 'customer',
          duty: 'Set a minimum and maximum from 0 to 256 Aurora capacity units (ACUs), as engine and platform version allow. AWS recommends that you set a minimum that lets each writer or reader keep the working set in the buffer pool. AWS also recommends that you distribute the instances over multiple Availability Zones.',
          sources: [
            {
              page: 'serverless',
              at: [
                'Aurora serverless offers capacity … to 256 ACUs',
                'The available scaling range … and platform version',
                'We recommend setting the … the buffer pool',
              ],
              verified: '2026-11-27',
            },
            {
              page: 'availability',
              at: 'recommendCluster',
              verified: '2026-11-27',
            },
          ],
        },
        'os-optional-updates': {
          name: 'Start OS and platform updates',
          owner: 'customer',
          duty: 'Apply optional OS updates yourself. To upgrade an existing cluster to a new platform version, you can apply pending maintenance, stop and restart the cluster, or use a blue/green deployment.',
          sources: [
            { page: 'maintenance', at: 'optionalUpdatesAutomatically' },
            { page: 'serverless', at: 'When a new platform … using blue/green deployments' },
          ],
        },
      },
      add: [
        {
          id: 'scaling',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'Aurora tracks resources such as CPU, memory and network of each serverless writer and reader, and scales it within your range. When a writer or reader moves to another host, Aurora manages the connections.',
          sources: [
            {
              page: 'serverless',
              at: [
                'Aurora scales each Aurora … that capacity range',
                'In the rare cases … the connections automatically',
                'Aurora continuously tracks utilization … memory, and network',
              ],
            },
          ],
          controls: ['cp-2'],
        },
      ],
    },
    {
      id: 'global-database',
      name: 'Aurora Global Database',
      summary:
        'AWS replicates the data to up to 10 other Regions. You start each switchover and failover between Regions, and minor version upgrades.',
      override: {
        'engine-version': {
          name: 'Start minor upgrades and align versions',
          owner: 'customer',
          duty: 'Start minor upgrades yourself, because the setting for automatic upgrades has no effect in a global database. For managed switchover and failover across Regions, keep the same major and minor versions on the primary and secondary clusters. Patch levels might need to be identical too.',
          sources: [
            {
              page: 'globalDatabase',
              at: [
                'You can perform managed … need to be identical',
                'Automatic minor version upgrade … has no effect',
              ],
            },
            { page: 'maintenance', at: "Aurora Global Database doesn't … minor version upgrades" },
          ],
          controls: ['si-2', 'sa-22', 'cm-3'],
          evidence: ['rds-global-cluster-aurora-mysql-supported-version'],
        },
        'engine-users': {
          name: 'Logins without Secrets Manager',
          owner: 'customer',
          duty: 'Choose how users log in: in the API, IAM database authentication is off by default. Secrets Manager does not support global databases. Before you add a Region, turn off the Secrets Manager integration.',
          sources: [
            { page: 'globalDatabase', at: "Secrets Manager doesn't support … the DB instance" },
            { page: 'createApi', at: 'whetherEnableIsntEnabled' },
          ],
          evidence: ['RDS.12'],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'You may specify your KMS key at creation. If Aurora loses access to the key, a cluster of a global database currently goes directly into the terminal state. The recoverable state is not supported.',
          sources: [
            {
              page: 'globalDatabase',
              at: 'support the inaccessible-encryption-credentials-recoverable … terminal inaccessible-encryption-credentials state',
            },
            { page: 'encryption', at: 'chooseThreeEncryptionTypes' },
          ],
        },
      },
      remove: ['minor-upgrades', 'minor-upgrade-run'],
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate to other Regions',
          owner: 'aws',
          duty: 'Aurora replicates each write from the primary Region to the secondary Regions asynchronously through the storage layer. The latency is typically under a second.',
          sources: [
            {
              page: 'globalDatabase',
              at: [
                'After any write operation … under a second',
                'Aurora uses the cluster … low-overhead replication',
              ],
            },
            {
              page: 'availability',
              at: 'Aurora asynchronously replicates all … secondary Regions',
            },
          ],
          controls: ['cp-6', 'cp-9'],
        },
        {
          id: 'region-failover',
          layer: 'platform',
          name: 'Start the switchover or failover',
          owner: 'customer',
          duty: 'Decide when another Region takes over, and start it. In a failover, the loss of data is typically measured in seconds. AWS recommends that you keep configuration such as parameter groups and alarms consistent across the clusters.',
          sources: [
            {
              page: 'globalRecovery',
              at: [
                'With this approach, you … measured in seconds',
                "DB cluster that's promoted … after a switchover",
                'Configure monitoring tools and … the switchover process',
              ],
            },
          ],
          controls: ['cp-2', 'cp-4', 'cp-10'],
        },
        {
          id: 'region-promotion',
          layer: 'platform',
          name: 'Carry out the switchover',
          owner: 'aws',
          duty: 'In a switchover, Aurora waits until the secondary Region is synchronized. It then makes the cluster in that Region the primary and keeps the replication topology.',
          sources: [
            {
              page: 'globalRecovery',
              at: [
                'During a switchover, Aurora … the same Regions',
                'Before Aurora starts the … primary Region cluster',
              ],
            },
          ],
          controls: ['cp-10', 'cp-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether encryption at rest is a choice',
      questions: ['encrypt-at-rest'],
      finding:
        'The page on encryption says that clusters created on or after 18 February 2026 are encrypted without any action from you. The page on creating a cluster still presents encryption as an option, with a parameter that declines it. The catalogue follows the page on encryption and gives it to AWS.',
      sources: [
        { page: 'encryption', at: 'All new database clusters … action from you' },
        { page: 'settings', at: 'Choose Enable encryption to … this DB cluster' },
      ],
    },
    {
      topic: 'Which key an encrypted cluster gets',
      questions: ['hold-key'],
      finding:
        'The page on encryption names the AWS owned key as the default. Further down, it says that Aurora uses the AWS managed key if you specify none. The API reference uses your account’s default KMS key if `StorageEncrypted` is set without a key. The catalogue tells you to specify a key if you care which one it is.',
      sources: [
        {
          page: 'encryption',
          at: [
            'When creating a new … AWS-owned key by default',
            "if you don't specify … new DB cluster",
          ],
        },
        { page: 'createApi', at: 'If the StorageEncrypted parameter … default KMS key' },
      ],
    },
    {
      topic: 'Where to set automatic minor upgrades',
      finding:
        'The page on creating a cluster tells you to set the switch for each instance. It says that the cluster parameter does not apply to Aurora. The page on maintenance strongly recommends the cluster’s setting over the instances’. The catalogue follows the page on maintenance. Both pages agree that one instance with the switch off prevents the cluster’s automatic upgrade.',
      sources: [
        {
          page: 'settings',
          at: [
            "Set this value for … isn't automatically upgraded",
            'following settings in the … Amazon Aurora DB clusters',
          ],
        },
        { page: 'maintenance', at: 'We strongly recommend that … the cluster individually' },
      ],
    },
    {
      topic: 'Minor upgrades while automatic upgrades are off',
      finding:
        'The page on maintenance says that Aurora will apply a minor upgrade for critical security issues or at a version’s end-of-support date. This holds even if you did not enable automatic upgrades. The page on Security Hub’s controls says of the same cases that Amazon RDS might apply one. The catalogue follows the page on maintenance, which is the service’s own.',
      sources: [
        { page: 'maintenance', at: 'casesCriticalUpgradeOption', verified: '2026-12-07' },
        {
          page: 'hubControls',
          at: 'Amazon RDS might apply … version upgrade option',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'RDS-compliance', title: 'Compliance validation for Amazon Aurora' },
    encryption: {
      path: 'Overview.Encryption',
      title: 'Encrypting Amazon Aurora resources',
      read: '2026-11-26',
      passages: { chooseThreeEncryptionTypes: 'you can choose from three encryption types' },
    },
    settings: {
      path: 'Aurora.CreateInstance',
      title: 'Creating an Amazon Aurora DB cluster',
      read: '2026-11-26',
    },
    createApi: {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html',
      title: 'CreateDBCluster',
      read: '2026-11-26',
      passages: { whetherEnableIsntEnabled: "whether to enable mapping … mapping isn't enabled" },
    },
    hubControls: {
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
      title: 'Security Hub CSPM controls for Amazon RDS',
      read: '2026-12-07',
    },
    maintenance: {
      path: 'USER_UpgradeDBInstance.Maintenance',
      title: 'Maintaining an Amazon Aurora DB cluster',
      read: '2026-11-26',
      passages: {
        optionalUpdatesAutomatically: 'An optional update can … these updates automatically',
        casesCriticalUpgradeOption: 'In cases of critical … version upgrade option',
      },
    },
    availability: {
      path: 'Concepts.AuroraHighAvailability',
      title: 'High availability for Amazon Aurora',
      read: '2026-11-26',
      passages: {
        provisionedAnotherAz: 'If your provisioned or … in another AZ',
        recommendCluster: 'We recommend that you … for your cluster',
      },
    },
    backups: {
      path: 'Aurora.Managing.Backups',
      title: 'Overview of backing up and restoring an Aurora DB cluster',
      read: '2026-11-26',
    },
    storage: {
      path: 'Aurora.Overview.StorageReliability',
      title: 'Amazon Aurora storage',
      read: '2026-11-26',
    },
    serverless: {
      path: 'aurora-serverless-v2.how-it-works',
      title: 'How Aurora serverless works',
      read: '2026-11-26',
    },
    globalDatabase: {
      path: 'aurora-global-database',
      title: 'Using Amazon Aurora Global Database',
      read: '2026-11-26',
    },
    globalRecovery: {
      path: 'aurora-global-database-disaster-recovery',
      title: 'Using switchover or failover in Amazon Aurora Global Database',
      read: '2026-11-26',
    },
    iamAuth: { path: 'UsingWithRDS.IAMDBAuth', title: 'IAM database authentication' },
    tls: {
      path: 'UsingWithRDS.SSL',
      title: 'Using SSL/TLS to encrypt a connection to a DB cluster',
    },
    deleting: { path: 'USER_DeleteCluster', title: 'Deleting Aurora DB clusters and DB instances' },
  },
});
