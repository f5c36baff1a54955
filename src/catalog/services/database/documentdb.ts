import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon DocumentDB (with MongoDB compatibility)',
  shortName: 'DocumentDB',
  summary:
    'AWS runs a MongoDB compatible database, and copies and backs up its storage. You size the instances or shards.',
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
      duty: 'Choose a weekly maintenance window for the cluster and one for each instance. Engine upgrades use the cluster’s window, not the instances’ windows. If you choose none, DocumentDB assigns a window.',
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
      duty: 'Provide the application code, drivers and tools. You can use the same ones as with MongoDB.',
      sources: [{ page: 'introduction', at: 'you can run the … use with MongoDB' }],
    },
  },
  remove: ['tenant-isolation', 'restore-tests', 'encryption-at-rest', 'backup-retention'],
  modes: [
    {
      id: 'instance-based',
      name: 'Instance-based cluster',
      summary:
        'By default, you use up to 16 instances with one storage volume. AWS applies required patches, and you start the optional ones.',
      override: {
        'os-patches': {
          name: 'Apply required OS updates',
          owner: 'aws',
          duty: 'DocumentDB applies required OS updates in a maintenance window after `AutoAppliedAfterDate`. It applies the rare forced updates outside the window after `ForcedApplyDate`. Most updates start as optional and, if not applied, become required and eventually forced.',
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
          duty: 'DocumentDB announces required engine patches. If you have not applied them after about 30 days, DocumentDB applies them in the cluster’s next maintenance window. It applies the rare forced patches outside the window.',
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
          name: 'Choose the engine version',
          owner: 'customer',
          duty: 'For production, AWS recommends that you declare the major engine version at creation. A cluster without a declared version gets the latest major version.',
          sources: [
            { page: 'createCluster', at: 'will default to the … intended major engine version' },
          ],
        },
        'network-exposure': {
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Specify the VPC security groups to associate with the cluster, and a subnet group other than the default. The subnets in the subnet group should cover at least two Availability Zones, unless there is only one zone.',
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
          duty: 'Choose the master user and a password of 8 to 100 characters. Alternatively, use `ManageMasterUserPassword` to have the password managed in Secrets Manager, under a KMS key that you choose.',
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
          duty: 'DocumentDB keeps six copies of the data across three Availability Zones. It continuously backs the data up to Amazon S3. You can restore any second of the retention period, up to the last 5 minutes.',
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
          duty: 'Apply optional OS updates yourself. AWS recommends that you use the cluster-level `os-upgrade` rather than the instance-level action. If not applied, the updates become required and eventually forced.',
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
          duty: 'Apply the latest engine patch first: without it, the OS update might not appear. An instance goes offline for the update. If the cluster has a single instance, you can temporarily add a secondary.',
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
          name: 'Optional patches and minor versions',
          owner: 'customer',
          answers: ['start-patch', 'start-upgrade'],
          duty: 'Check the release notes, and apply optional patches and minor versions yourself. They are never applied automatically. Neither the Health Dashboard nor an email announces them.',
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
          name: 'Size instances and distribute replicas',
          owner: 'customer',
          duty: 'Choose instance classes or, for a serverless cluster, a scaling configuration. You can create up to 15 replicas in other Availability Zones, to which DocumentDB can fail over.',
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
          duty: 'DocumentDB monitors the cluster’s health. If an instance fails, DocumentDB restarts it and fails over to a replica that you created in another Availability Zone. If there is no replica, DocumentDB tries to create a new instance.',
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
          duty: 'Enable the audit logs or profiler logs that you want to export to CloudWatch Logs.',
          sources: [{ page: 'createCluster', at: 'list of log types … or profiler logs' }],
          controls: ['au-2', 'au-12'],
          evidence: ['DocumentDB.4', 'docdb-cluster-audit-logging-enabled'],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Deletion protection',
          owner: 'customer',
          duty: 'Enable `DeletionProtection` against accidental deletion. You then cannot delete the cluster unless you disable the protection.',
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
          name: 'Manage the master user’s secret',
          owner: 'aws',
          duty: 'If you let DocumentDB manage the master password, DocumentDB generates a secret and manages it in Secrets Manager.',
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
          name: 'Turn on encryption at rest',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'If you want encryption, set `StorageEncrypted` when you create the cluster, and specify your key. If you specify none, DocumentDB uses your default encryption key.',
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
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'If a cluster is encrypted, DocumentDB encrypts its storage, automated backups, snapshots and replicas.',
          sources: [{ page: 'introduction', at: 'On a database cluster … are also encrypted' }],
          controls: ['sc-28'],
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Backup retention',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Set `BackupRetentionPeriod`, the number of days that DocumentDB retains automated backups. It can be from 1, the default and minimum, to 35.',
          sources: [{ page: 'createCluster', at: 'The number of days … 1 to 35' }],
          controls: ['cp-9'],
          evidence: ['DocumentDB.2', 'docdb-cluster-backup-retention-check'],
        },
        {
          owner: 'customer',
          id: 'client-trust',
          layer: 'application',
          name: 'Update trust stores of clients',
          expires: 'certificate',
          duty: 'Before you update a cluster to a new CA, download the CA bundle and update each application to use it. Trust the root CA bundle and not each server certificate. AWS strongly recommends that you test these steps in a development or staging environment.',
          sources: [
            {
              page: 'certificates',
              at: [
                'Download the new CA … connections to Amazon DocumentDB',
                'trust the root CA … server certificate is rotated',
                'Before you apply the … or staging environment',
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
          duty: 'At the half-life of each instance’s server certificate, DocumentDB automatically attempts to rotate the certificate in your maintenance window. The new certificate is valid for 12 months. On an older engine patch version, DocumentDB schedules a restart in the window.',
          sources: [
            {
              page: 'certificates',
              at: [
                'As opposed to the … any action from you',
                'DocumentDB attempts to rotate … valid for 12 months',
                'using an older engine … preferred maintenance window',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-17'],
        },
        {
          owner: 'customer',
          id: 'certificate-authority-change',
          layer: 'data',
          name: 'Change to a new CA before it expires',
          expires: 'certificate',
          duty: 'After your applications trust the new CA, modify all instances of a cluster to use it, at once or in the next maintenance window. If the CA certificate has expired, applications can no longer reach the cluster over TLS.',
          sources: [
            {
              page: 'certificates',
              at: [
                'After the application has … Amazon DocumentDB cluster',
                'You can choose to … or apply immediately',
                'with an expired CA … the Amazon DocumentDB cluster',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-17'],
        },
        {
          id: 'cluster-deletion',
          layer: 'data',
          name: 'Keep data when you delete a cluster',
          owner: 'customer',
          duty: 'When you delete a cluster with the CLI, choose whether to take a final snapshot, which is the default. In the console, deleting the last instance also deletes the cluster, but deletion protection prevents this.',
          sources: [
            {
              page: 'deleting',
              at: [
                'When using the console … also deletes the cluster',
                'The default setting is … a final snapshot',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
      ],
    },
    {
      id: 'elastic',
      name: 'Elastic cluster',
      summary:
        'You choose shards instead of instances, and no engine version. AWS encrypts the cluster under your key or the default key.',
      traits: ['default-encryption', 'key-choice'],
      override: {
        'os-patches': {
          name: 'Maintain the systems under the shards',
          owner: 'aws',
          duty: 'DocumentDB can carry out system maintenance during the cluster’s weekly maintenance window.',
          sources: [
            { page: 'createElastic', at: 'The weekly time range … Coordinated Time (UTC)' },
          ],
        },
        'engine-install': {
          name: 'Run and patch the platform',
          owner: 'aws',
          duty: 'AWS operates the platform of the service, and patches and fixes flaws within the infrastructure. You do not specify an engine version at creation. You can specify a weekly window in which maintenance can occur.',
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
          duty: 'Choose the weekly window for system maintenance. If you choose no window, the day and time are random.',
          sources: [{ page: 'createElastic', at: 'a 30-minute window selected … day of the week' }],
        },
        'network-exposure': {
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Specify the subnets and the VPC security groups of the elastic cluster.',
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
          name: 'Administrator and password',
          owner: 'customer',
          duty: 'Specify the administrator. Set `authType` to `PLAIN_TEXT` or `SECRET_ARN` to determine where the password is fetched from.',
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
          name: 'Take the scheduled backups',
          owner: 'aws',
          duty: 'If a retention period enables automated backups, DocumentDB creates them in the daily backup window and retains them for that period.',
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
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'DocumentDB encrypts each new elastic cluster under the KMS key that you specify. If you specify none, DocumentDB uses the account’s default key.',
          sources: [
            {
              page: 'createElastic',
              at: ['kmsKeyIdentifierEncryptionKey', 'If an encryption key … for your account'],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you do not want the default key, specify the ARN of your own key. If the cluster’s account owns the key, you can specify its alias instead. The account has a different default key for each Region.',
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
          duty: 'Set up to 32 shards of 2 to 64 vCPUs each, and the number of instances in a shard. A `shardInstanceCount` of 1 means one writer. Any additional instances are replicas that can improve availability.',
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
          name: 'Backup retention',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Set `backupRetentionPeriod`. It determines whether automated backups are enabled, and how many days automatic snapshots are retained.',
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
  contradictions: [
    {
      topic: 'Who rotates certificates before they expire',
      finding:
        'One part of the certificate page says that DocumentDB rotates the server certificate automatically before it expires. Its questions and answers say that DocumentDB does not rotate database certificates automatically, and that you change to the new CA. The catalogue gives AWS the server certificate, and you the CA.',
      sources: [
        {
          page: 'certificates',
          at: 'DocumentDB rotates the DB … before it expires',
          verified: '2026-12-07',
        },
        {
          page: 'certificates',
          at: 'will not rotate your … the new CA certificates',
          verified: '2026-12-07',
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
    certificates: {
      path: 'ca_cert_rotation',
      title: 'Updating your Amazon DocumentDB TLS certificates',
    },
    deleting: { path: 'db-cluster-delete', title: 'Deleting an Amazon DocumentDB cluster' },
  },
});
