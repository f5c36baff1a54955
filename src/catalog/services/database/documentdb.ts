import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon DocumentDB (with MongoDB compatibility)',
  shortName: 'DocumentDB',
  summary:
    'A MongoDB compatible database on instances or shards that you size, over storage that AWS copies and backs up.',
  guide: 'https://docs.aws.amazon.com/documentdb/latest/devguide/',
  docs: 'https://docs.aws.amazon.com/documentdb/latest/devguide/what-is.html',
  read: '2026-11-24',
  aliases: [
    'DocDB',
    'MongoDB',
    'document database',
    'elastic clusters',
    'DocumentDB elastic clusters',
    'DocumentDB Serverless',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::DocDB', 'AWS::DocDBElastic'],
    terraformPrefixes: ['aws_docdb_', 'aws_docdbelastic_'],
    resources: [
      {
        types: ['aws_docdb_cluster', 'aws_docdb_cluster_instance', 'AWS::DocDB::DBCluster'],
        modes: [{ mode: 'instance-based' }],
      },
      {
        types: ['aws_docdbelastic_cluster', 'AWS::DocDBElastic::Cluster'],
        modes: [{ mode: 'elastic' }],
      },
    ],
  },
  archetype: 'managed-instances',
  override: {
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose a weekly maintenance window for the cluster and one for each instance: engine upgrades use the cluster’s, not the instances’. Without a choice, DocumentDB assigns a window.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Every cluster and every … software patching run',
            'For database engine upgrades … of individual instances',
            "If you don't choose … randomly selected day",
          ],
        },
      ],
    },
    'schema-and-queries': {
      name: 'Application code, drivers and tools',
      owner: 'customer',
      duty: 'Bring the application code, drivers and tools: you can use the same as with MongoDB.',
      sources: [{ page: 'introduction', at: 'you can run the … use with MongoDB' }],
    },
  },
  remove: ['tenant-isolation', 'restore-tests', 'encryption-at-rest', 'backup-retention'],
  modes: [
    {
      id: 'instance-based',
      name: 'Instance-based cluster',
      summary:
        'The default: up to 16 instances over one storage volume; AWS applies required patches, you start the optional ones.',
      override: {
        'os-patches': {
          name: 'Apply required OS updates',
          owner: 'aws',
          duty: 'Apply required OS updates in a maintenance window after AutoAppliedAfterDate, and the rare forced ones outside it after ForcedApplyDate. Most updates start as optional and, if not applied, become required and eventually forced.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'A required action auto-applies … its AutoAppliedAfterDate',
                'a rare, highly critical … is available',
                'osUpdatesEventuallyForced',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Apply required engine patches',
          owner: 'aws',
          duty: 'Announce required engine patches and, if you have not applied them after about 30 days, apply them in the cluster’s next maintenance window. Apply the rare forced ones outside the window.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'Auto-applies outside your maintenance … is available',
                'Required engine patches follow … next maintenance window',
              ],
            },
          ],
        },
        'engine-version': {
          name: 'Name the engine version',
          owner: 'customer',
          duty: 'Declare the major engine version at creation, as AWS recommends for production: a cluster without one gets the latest major version.',
          sources: [
            { page: 'createCluster', at: 'will default to the … intended major engine version' },
          ],
        },
        'network-exposure': {
          name: 'Subnet group and security groups',
          owner: 'customer',
          duty: 'Name the VPC security groups to associate with the cluster, and a subnet group other than the default. The subnets in the subnet group should cover at least two Availability Zones, unless there is only one zone.',
          sources: [
            {
              page: 'createCluster',
              at: [
                'A subnet group to … Must not be default',
                'list of EC2 VPC … with this cluster',
                'Subnets in the subnet … one Availability Zone',
              ],
            },
            { page: 'introduction', at: 'You can also configure … to your cluster' },
          ],
        },
        'engine-users': {
          name: 'Users and the master password',
          owner: 'customer',
          duty: 'Choose the master user and its password of 8 to 100 characters, or have the password managed in Secrets Manager with ManageMasterUserPassword, under a KMS key of your choice.',
          sources: [
            {
              page: 'createCluster',
              at: [
                'whether to manage the … Services Secrets Manager',
                'Must contain from 8 to 100 characters',
              ],
            },
            {
              page: 'createCluster',
              at: ['name of the master user', 'KMS key identifier to … Services Secrets Manager'],
            },
          ],
        },
        'backup-run': {
          name: 'Copy the volume and back it up',
          owner: 'aws',
          duty: 'Keep six copies of the data across three Availability Zones, and back it up continuously to Amazon S3, so that any second of the retention can be restored, up to the last 5 minutes.',
          setting: 'always-on',
          sources: [
            {
              page: 'introduction',
              at: [
                'replicates six copies of … AWS Availability Zones',
                'This feature allows you … cluster performance',
              ],
            },
            { page: 'createCluster', at: 'You must specify a minimum value of 1' },
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
          duty: 'Apply optional OS updates yourself, with the cluster-level os-upgrade rather than the instance-level action, as AWS recommends: if not applied, they transition to required and eventually forced.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'No auto-apply date and … becomes available.)',
                'osUpdatesEventuallyForced',
                'We recommend that you … maintenance action instead',
              ],
              verified: '2026-11-27',
            },
          ],
          controls: ['si-2', 'si-5'],
        },
        {
          id: 'os-update-preparation',
          layer: 'operating-system',
          name: 'Prepare the cluster for OS updates',
          owner: 'customer',
          duty: 'If the cluster is not on the latest engine patch, apply that first, or the OS update might not appear. An instance goes offline for the update: to a single-instance cluster you can temporarily add a secondary.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'goes offline for the … remove it afterwards',
                "If your cluster isn't … engine patch first",
              ],
            },
          ],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'minor-upgrades',
          layer: 'platform',
          name: 'Start optional patches, minor versions',
          owner: 'customer',
          answers: ['start-patch', 'start-upgrade'],
          duty: 'Watch the release notes and start these yourself: optional patches and minor versions never auto-apply, and neither the Health Dashboard nor an e-mail announces them.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'Optional patches and new … Amazon DocumentDB Release notes',
                'Optional patches and minor versions never auto-apply',
              ],
            },
          ],
          controls: ['si-2', 'si-5'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size instances, spread replicas',
          owner: 'customer',
          duty: 'Choose instance classes, or a scaling configuration for a serverless cluster, and create replicas, up to 15, in other Availability Zones, to which DocumentDB can fail over.',
          sources: [
            {
              page: 'introduction',
              at: [
                'You can select the … different instance class',
                'automates failover to one … other Availability Zones',
              ],
            },
            {
              page: 'createCluster',
              at: 'Contains the scaling configuration … Serverless cluster',
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'failover',
          layer: 'platform',
          name: 'Restart instances and fail over',
          owner: 'aws',
          duty: 'Monitor the cluster’s health. If an instance fails, restart it, and fail over to a replica that you created in another Availability Zone or, if there is none, try to create a new instance.',
          sources: [
            {
              page: 'introduction',
              at: [
                'continuously monitors the health … and associated processes',
                'automates failover to one … DocumentDB instance automatically',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'log-exports',
          layer: 'application',
          name: 'Export audit and profiler logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable the audit logs or profiler logs that you want to have exported to CloudWatch Logs.',
          sources: [{ page: 'createCluster', at: 'list of log types … or profiler logs' }],
          controls: ['au-2', 'au-12'],
          evidence: ['DocumentDB.4', 'docdb-cluster-audit-logging-enabled'],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Set deletion protection',
          owner: 'customer',
          duty: 'Enable DeletionProtection against accidental deletion: the cluster then cannot be deleted unless the protection is disabled.',
          sources: [
            {
              page: 'createCluster',
              at: 'If DeletionProtection is enabled … being accidentally deleted',
            },
          ],
          controls: ['cm-3', 'ac-3'],
          evidence: ['DocumentDB.5', 'docdb-cluster-deletion-protection-enabled'],
        },
        {
          id: 'master-password',
          layer: 'access',
          name: 'Generate the master user’s secret, if asked',
          owner: 'aws',
          duty: 'Where you let DocumentDB manage the master password, generate a secret and manage it in Secrets Manager.',
          sources: [
            {
              page: 'createCluster',
              at: 'secret that is automatically … for the DB cluster',
            },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Choose encryption at rest and its key',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'Set StorageEncrypted when you create the cluster if it is to be encrypted, and name a key of yours; with none named, your default encryption key is used.',
          sources: [
            {
              page: 'createCluster',
              at: [
                'Specifies whether the cluster is encrypted',
                'If an encryption key … default encryption key',
              ],
            },
            { page: 'introduction', at: 'you can encrypt your … Management Service (AWS KMS)' },
          ],
          controls: ['sc-28', 'sc-12'],
          evidence: ['DocumentDB.1', 'docdb-cluster-encrypted'],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt what an encrypted cluster keeps',
          owner: 'aws',
          duty: 'Encrypt the storage of an encrypted cluster, and its automated backups, snapshots and replicas with it.',
          sources: [{ page: 'introduction', at: 'On a database cluster … are also encrypted' }],
          controls: ['sc-28'],
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Set the backup retention',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Set BackupRetentionPeriod, the days for which automated backups are retained: from 1, the default and the minimum, to 35.',
          sources: [{ page: 'createCluster', at: 'The number of days … 1 to 35' }],
          controls: ['cp-9'],
          evidence: ['DocumentDB.2', 'docdb-cluster-backup-retention-check'],
        },
      ],
    },
    {
      id: 'elastic',
      name: 'Elastic cluster',
      summary:
        'You choose shards instead of instances and no engine version; the cluster is encrypted under your key or the default one.',
      traits: ['default-encryption', 'key-choice'],
      override: {
        'os-patches': {
          name: 'Maintain the systems under the shards',
          owner: 'aws',
          duty: 'Carry out system maintenance in the weekly window; you see shards and an endpoint.',
          sources: [
            { page: 'createElastic', at: 'The weekly time range … Coordinated Time (UTC)' },
          ],
        },
        'engine-install': {
          name: 'Run and patch the service’s software',
          owner: 'aws',
          duty: 'Operate the platform of the service, and patch and fix flaws within the infrastructure. At creation there is no engine version for you to name; you can name a weekly window in which maintenance can occur.',
          sources: [
            {
              page: 'sharedModel',
              at: [
                'This infrastructure is composed … AWS Cloud services',
                'is responsible for patching … within the infrastructure',
              ],
            },
            {
              page: 'createElastic',
              at: 'The weekly time range … Universal Coordinated Time',
            },
          ],
        },
        'maintenance-window': {
          owner: 'customer',
          duty: 'Choose the weekly window for system maintenance; without a choice its day and time are random.',
          sources: [{ page: 'createElastic', at: 'a 30-minute window selected … day of the week' }],
        },
        'network-exposure': {
          name: 'Subnets and security groups',
          owner: 'customer',
          duty: 'Name the subnets and the VPC security groups of the elastic cluster.',
          sources: [
            {
              page: 'createElastic',
              at: [
                'The Amazon EC2 subnet … new elastic cluster',
                'list of EC2 VPC … new elastic cluster',
              ],
            },
          ],
        },
        'engine-users': {
          name: 'The administrator and the password',
          owner: 'customer',
          duty: 'Name the administrator, and set by authType where the password is fetched from: PLAIN_TEXT or SECRET_ARN.',
          sources: [
            {
              page: 'createElastic',
              at: [
                'The authentication type used … PLAIN_TEXT or SECRET_ARN',
                'The name of the … clusters administrator',
              ],
            },
          ],
        },
        'backup-run': {
          name: 'Take the automatic snapshots',
          owner: 'aws',
          duty: 'Create the automated backups in the daily window, where a retention period enables them, and retain them for that period.',
          sources: [
            {
              page: 'createElastic',
              at: [
                'The daily time range … the backupRetentionPeriod',
                'numberDaysSnapshotsRetained',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt the elastic cluster',
          owner: 'aws',
          duty: 'Encrypt each new elastic cluster under the KMS key that you name, or under the account’s default key when you name none.',
          sources: [
            {
              page: 'createElastic',
              at: ['kmsKeyIdentifierEncryptionKey', 'If an encryption key … for your account'],
            },
          ],
        },
        'key-choice': {
          name: 'Name the KMS key at creation',
          owner: 'customer',
          duty: 'Name a key of your own if you do not want the default one, by its ARN or, if the account of the cluster owns it, its alias; the account has a different default key for each Region.',
          sources: [
            {
              page: 'createElastic',
              at: ['kmsKeyIdentifierEncryptionKey', 'Your account has a … each Amazon Region'],
            },
          ],
        },
      },
      remove: ['engine-version'],
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Choose shards and their replicas',
          owner: 'customer',
          duty: 'Set up to 32 shards of 2 to 64 vCPUs each, and the instances of the shards: a shardInstanceCount of 1 means one writer; any additional instances are replicas that can improve availability.',
          sources: [
            {
              page: 'createElastic',
              at: [
                'The number of vCPUs … 32, 64',
                'shards assigned to the … Maximum is 32',
                'A shardInstanceCount value of … improve availability',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Set the days of automatic snapshots',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Set backupRetentionPeriod: it determines whether automated backups are enabled, and for how many days automatic snapshots are retained.',
          sources: [
            {
              page: 'createElastic',
              at: [
                'numberDaysSnapshotsRetained',
                'if automated backups are … the backupRetentionPeriod',
              ],
            },
          ],
          controls: ['cp-9'],
        },
      ],
    },
  ],
  pages: {
    maintenance: {
      path: 'db-instance-maintain',
      title: 'Maintaining Amazon DocumentDB',
      read: '2026-11-26',
      passages: { osUpdatesEventuallyForced: 'OS updates progress: most … eventually forced' },
    },
    createCluster: {
      url: 'https://docs.aws.amazon.com/documentdb/latest/APIReference/API_CreateDBCluster.html',
      title: 'CreateDBCluster',
      read: '2026-11-26',
    },
    introduction: {
      path: 'what-is',
      title: 'What is Amazon DocumentDB (with MongoDB compatibility)',
      read: '2026-11-26',
    },
    createElastic: {
      url: 'https://docs.aws.amazon.com/documentdb/latest/APIReference/API_elastic_CreateCluster.html',
      title: 'CreateCluster',
      read: '2026-11-26',
      passages: {
        numberDaysSnapshotsRetained: 'number of days for … snapshots are retained',
        kmsKeyIdentifierEncryptionKey: 'The KMS key identifier … the KMS encryption key',
      },
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
  },
});
