import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Neptune',
  shortName: 'Neptune',
  summary:
    'AWS runs a graph database, and copies and backs up its storage. You decide who may query the database and when it is upgraded.',
  guide: 'https://docs.aws.amazon.com/neptune/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'graph database',
    'Neptune Database',
    'Neptune Serverless',
    'Neptune Analytics',
    'Gremlin',
    'openCypher',
    'SPARQL',
  ],
  variants: [{ id: 'neptune-analytics', name: 'Amazon Neptune Analytics', mode: 'analytics' }],
  aws: {
    cloudFormationPrefixes: ['AWS::Neptune', 'AWS::NeptuneGraph'],
    terraformPrefixes: ['aws_neptune_', 'aws_neptunegraph_'],
    resources: [
      {
        types: ['aws_neptune_cluster'],
        modes: [
          { mode: 'serverless', where: { serverless_v2_scaling_configuration: '*' } },
          { mode: 'provisioned' },
        ],
      },
      {
        types: ['AWS::Neptune::DBCluster'],
        modes: [
          { mode: 'serverless', where: { ServerlessScalingConfiguration: '*' } },
          { mode: 'provisioned' },
        ],
      },
      {
        types: ['aws_neptunegraph_graph', 'AWS::NeptuneGraph::Graph'],
        modes: [{ mode: 'analytics' }],
      },
    ],
  },
  archetype: 'managed-instances',
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
  remove: ['tenant-isolation', 'engine-users', 'restore-tests', 'backup-retention'],
  modes: [
    {
      id: 'provisioned',
      name: 'Neptune Database on provisioned instances',
      summary:
        'You choose instance classes and replicas, start most updates and turn on authentication. AWS maintains the storage volume.',
      override: {
        'os-patches': {
          name: 'Release OS updates and replace hardware',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Neptune replaces hardware as necessary in the background, without action from you. It releases operating system updates for the instances. These updates typically take about 10 minutes and leave the engine version and instance class unchanged.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'Replacing the underlying hardware … on your operations',
                'Operating system upgrades of … of a DB instance',
              ],
              verified: '2026-11-26',
            },
          ],
        },
        'engine-install': {
          name: 'Install patch releases in the window',
          owner: 'aws',
          duty: 'Neptune installs patch releases, reserved for urgent targeted fixes, in your next maintenance window, whatever the value of `AutoMinorVersionUpgrade`. Neptune applies updates to all instances of the cluster simultaneously, with a database restart.',
          sources: [
            {
              page: 'engineUpdates',
              at: [
                'Updates are applied to … the DB cluster',
                'are always installed automatically … parameter is set',
              ],
            },
            { page: 'maintenance', at: 'Patch releases are now … urgent targeted fixes' },
          ],
        },
        'maintenance-window': {
          name: 'Choose the maintenance window',
          owner: 'customer',
          duty: 'Ideally, set the window to the time of lowest usage. If you choose none, the day is random, and the time is random within a block for the Region. Larger maintenance tasks can continue after the window ends.',
          sources: [
            {
              page: 'engineUpdates',
              at: [
                'Every DB cluster has … with the region',
                "The maintenance window determines … window's end time",
                'maintenance window should fall … at its lowest usage',
              ],
            },
            { page: 'createCluster', at: 'weekly time range during … can occur' },
          ],
        },
        'engine-version': {
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'Set `AutoMinorVersionUpgrade` on the writer, which works only above release 1.3.0.0, and not in a global database. If it is `false`, you start minor version upgrades yourself. Before an upgrade, test the new version, as AWS says, and take a manual snapshot, as AWS strongly recommends.',
          sources: [
            {
              page: 'engineUpdates',
              at: ['onlyEffectiveNoEffect', 'fieldSetFalseInstallThem'],
            },
            {
              page: 'engineUpdates',
              at: [
                'When a new major … any breaking change',
                'we strongly recommend that you always create a',
              ],
            },
          ],
        },
        'schema-and-queries': {
          name: 'Graph model, queries and parameters',
          owner: 'customer',
          duty: 'Choose the graph model, and build the queries in Gremlin, openCypher or SPARQL. If you specify no cluster parameter group, Neptune uses the default one.',
          sources: [
            {
              page: 'introduction',
              at: [
                'This enables you to … highly connected datasets',
                'You can choose the … SPARQL query language',
              ],
            },
            { page: 'createCluster', at: 'cluster parameter group to … default is used' },
          ],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'Specify the VPC security groups to associate, and a subnet group other than the default. The subnets in the subnet group should cover at least two Availability Zones, unless there is only one zone. The port is 8182 unless you change it.',
          sources: [
            {
              page: 'createCluster',
              at: [
                'A DB subnet group … Must not be default',
                'Subnets in the DB … only one Availability Zone',
              ],
            },
            {
              page: 'createCluster',
              at: ['The port number on … Default: 8182', 'list of EC2 VPC … this DB cluster'],
            },
          ],
        },
        'encryption-at-rest': {
          owner: 'customer',
          duty: 'Turn on encryption at creation, because you cannot convert an unencrypted cluster or change the key. The console allows only encrypted clusters, but the CLI and SDKs also allow unencrypted ones. If Neptune loses access to the key, you can only restore the cluster from a backup.',
          sources: [
            {
              page: 'encryption',
              at: [
                'After you create a … for that resource',
                'You cannot convert an … it is created',
              ],
            },
            {
              page: 'encryption',
              at: [
                'If Neptune loses access … from a backup',
                'For compatibility reasons, it … encrypted Neptune DB Clusters',
              ],
            },
          ],
          evidence: ['Neptune.1', 'Neptune.6', 'neptune-cluster-encrypted'],
        },
        'backup-run': {
          name: 'Back up the volume continuously',
          owner: 'aws',
          duty: 'Neptune provides continuous backup to Amazon S3, point-in-time recovery and replication across Availability Zones. If `BackupRetentionPeriod` enables automated backups, Neptune creates them in the daily window.',
          sources: [
            { page: 'introduction', at: 'The Neptune database is … across Availability Zones' },
            {
              page: 'createCluster',
              at: 'The daily time range … BackupRetentionPeriod parameter',
            },
          ],
        },
      },
      add: [
        {
          id: 'os-update-start',
          layer: 'operating-system',
          name: 'Complete OS updates promptly',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Make manual backups before an operating system update. AWS generally advises that you complete the updates as soon as possible. It is generally best to update the readers before the writer.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'generallyCompletePossible',
                "It's generally best to … an operating-system update",
              ],
              verified: '2026-11-26',
            },
          ],
          controls: ['si-2', 'cp-9'],
        },
        {
          id: 'minor-upgrade-run',
          layer: 'platform',
          name: 'Run automatic minor version upgrades',
          owner: 'aws',
          duty: 'If `AutoMinorVersionUpgrade` is `true` on the writer, Neptune applies minor versions above release 1.3.0.0 to all instances. It does so in the next maintenance window after their release, but not in a global database.',
          sources: [
            {
              page: 'engineUpdates',
              at: ['onlyEffectiveNoEffect', 'field set to true … they are released'],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'failover',
          layer: 'platform',
          name: 'Repair storage, restart and fail over',
          owner: 'aws',
          duty: 'Neptune repairs disk failures in the background, detects database crashes and restarts the database. If the entire instance fails, Neptune fails over to one of up to 15 read replicas.',
          sources: [{ page: 'introduction', at: 'Disk failures are repaired … 15 read replicas' }],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size instances and place replicas',
          owner: 'customer',
          duty: 'Choose the instance classes and up to 15 replicas, which serve reads. Replicas in separate Availability Zones provide high availability.',
          sources: [
            { page: 'introduction', at: 'upReadingClients' },
            { page: 'serverless', at: 'Suppose you usually adjust … in a cluster' },
          ],
          controls: ['cp-2', 'cp-10'],
          evidence: ['Neptune.9', 'neptune-cluster-multi-az-enabled'],
        },
        {
          id: 'log-exports',
          layer: 'application',
          name: 'Export audit and slow-query logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Specify the log types that the cluster should export to CloudWatch Logs: `audit`, `slowquery` or both. Neptune encryption does not apply to the exported logs.',
          sources: [
            { page: 'createCluster', at: 'list of the log … publish slow-query logs)' },
            { page: 'encryption', at: 'The Neptune encryption does … to Amazon CloudWatch' },
          ],
          controls: ['au-2', 'au-12', 'au-9'],
          evidence: ['Neptune.2', 'neptune-cluster-cloudwatch-log-export-enabled'],
        },
        {
          id: 'iam-authentication',
          layer: 'access',
          name: 'IAM database authentication',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Set `EnableIAMDatabaseAuthentication` for the entire cluster. It is `false` by default.',
          setting: 'off-by-default',
          sources: [{ page: 'createCluster', at: 'enables Amazon Identity and … Default: false' }],
          controls: ['ia-2', 'ac-3'],
          evidence: ['Neptune.7', 'neptune-cluster-iam-database-authentication'],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Deletion protection',
          owner: 'customer',
          duty: 'When you create clusters through the API, set `DeletionProtection`, because the API disables it by default. The console enables it for a new production cluster.',
          sources: [{ page: 'createCluster', at: 'createEnabledDefault' }],
          controls: ['cp-9', 'ac-3'],
          evidence: ['Neptune.4', 'neptune-cluster-deletion-protection-enabled'],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'If a cluster is encrypted, Neptune encrypts its logs, backups and snapshots. It uses your key or, if you specify none, the default key for RDS. Logs exported to CloudWatch are an exception.',
          sources: [
            {
              page: 'encryption',
              at: [
                'At rest, all related … to Amazon CloudWatch',
                "If you don't specify … in the Region",
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Backup retention',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Set `BackupRetentionPeriod` from 1 day, the default, to 35 days. An automatic snapshot offers only short-term protection. A manual snapshot remains available until you delete it.',
          sources: [
            { page: 'createCluster', at: 'The number of days … 1 to 35' },
            { page: 'engineUpdates', at: 'Having an automatic snapshot … explicitly delete it' },
          ],
          controls: ['cp-9'],
          evidence: ['Neptune.5', 'neptune-cluster-backup-retention-check'],
        },
        {
          owner: 'customer',
          id: 'client-trust',
          layer: 'application',
          name: 'Certificate checks and TLS termination',
          duty: 'Let clients check Neptune’s certificate against the trust store of the operating system or SDK. If you need to provide a root certificate manually, download the Amazon Root CA certificate. If clients connect through a load balancer or proxy, terminate TLS there with your own certificate.',
          sources: [
            {
              page: 'tls',
              at: [
                'The certificates for Neptune … Trust Services Policy Repository',
                'If you are using … the proxy server',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-17', 'sc-8'],
        },
        {
          owner: 'aws',
          id: 'server-certificate',
          layer: 'data',
          name: 'Provide the server certificate',
          duty: 'When an instance is created, Neptune provides its TLS certificate. In each Region, the instances in your account share one wildcard certificate.',
          sources: [
            {
              page: 'tls',
              at: [
                'Neptune automatically provides SSL … create a new instance',
                'Neptune assigns a single … each AWS Region',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-17', 'sc-8'],
        },
        {
          id: 'cluster-deletion',
          layer: 'data',
          name: 'Keep data when you delete a cluster',
          owner: 'customer',
          duty: 'If you need a cluster’s final state, create a final snapshot. Automated backups are deleted with the cluster and cannot be recovered; manual snapshots stay. In the console, deleting the last instance also deletes the storage volume.',
          sources: [
            {
              page: 'deleting',
              at: [
                'delete the last remaining … cluster storage volume',
                'If you delete an … the cluster is deleted',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
      ],
    },
    {
      id: 'serverless',
      name: 'Neptune Serverless',
      summary:
        'AWS scales the compute of the instances within your limits. You manage versions, windows, replicas and authentication as on provisioned instances.',
      extends: 'provisioned',
      remove: ['capacity'],
      add: [
        {
          id: 'scaling',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'Neptune scales only compute capacity. It adds or removes capacity in fine-grained increments based on need, and can add as little as half a Neptune Capacity Unit. The storage volume is not affected.',
          sources: [
            {
              page: 'serverless',
              at: [
                'can add or remove … capacity is required',
                'Neptune Serverless only scales … serverless scaling',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Limit the capacity and place replicas',
          owner: 'customer',
          duty: 'Set an upper limit of at most 128 Neptune Capacity Units (NCUs), which allows an instance to scale to 256 GB of memory. Replicas in separate Availability Zones provide high availability.',
          sources: [
            {
              page: 'serverless',
              at: [
                "You can specify an … it's needed",
                'Setting MaxCapacity to 128 … provisioned instance type',
              ],
            },
            { page: 'introduction', at: 'upReadingClients' },
          ],
          controls: ['cp-2', 'cp-10', 'sc-6'],
          evidence: ['Neptune.9', 'neptune-cluster-multi-az-enabled'],
        },
      ],
    },
    {
      id: 'analytics',
      name: 'Neptune Analytics',
      summary:
        'AWS runs the graph in memory, without a cluster, versions, maintenance windows or unsigned access. You choose memory, replicas and exposure.',
      archetype: 'serverless-data',
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'AWS updates the underlying hardware and operating system. It automatically schedules required patching, among other things for security and instance reliability. No action is required from you.',
          sources: [
            {
              page: 'graphMaintenance',
              at: [
                'Maintenance most often involves … operating system (OS)',
                'Required patching is automatically … to take place',
              ],
            },
          ],
        },
        'engine-patches': {
          name: 'Upgrade the graph engine',
          owner: 'aws',
          answers: ['patch-engine', 'start-upgrade'],
          duty: 'Neptune Analytics updates the graph engine version in automatic maintenance. The maintenance takes the graph offline for a short time, normally tens of seconds. Meanwhile, Neptune Analytics makes a best-effort attempt to queue requests.',
          sources: [
            {
              page: 'graphMaintenance',
              at: [
                'Maintenance most often involves … Graph engine version',
                'It automatically performs maintenance … during this time',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Use IAM to decide who has access to a graph. IAM authenticates all access to graphs.',
          sources: [
            {
              page: 'createGraph',
              at: 'All access to graphs is IAM authenticated',
              verified: '2026-11-26',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Neptune Analytics encrypts each graph, with or without your own key. You cannot opt out.',
          setting: 'always-on',
          sources: [
            {
              page: 'securityReference',
              at: 'always encrypted at rest … KMS key). No opt-out',
              verified: '2026-11-27',
            },
            { page: 'createGraph', at: 'specifiesKmsKeyNewGraph' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'If you want to specify the KMS key that encrypts the graph’s data, pass `kmsKeyIdentifier` when you create the graph.',
          sources: [{ page: 'createGraph', at: 'specifiesKmsKeyNewGraph' }],
        },
      },
      remove: ['resource-policies', 'durability', 'backups'],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Take named snapshots',
          owner: 'customer',
          duty: 'Create a named snapshot of each state that you want to keep. A snapshot is a compacted deep copy of the whole graph. A restore creates a new graph under a new name.',
          sources: [
            { page: 'graphSnapshots', at: 'provides you the ability … your entire graph' },
            { page: 'graphRestore', at: 'When you restore the … by the restore' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Provision the graph’s memory',
          owner: 'customer',
          duty: 'Specify how many memory-optimized Neptune Capacity Units the graph gets, from 16 to 24,576. The parameter is required.',
          sources: [
            { page: 'createGraph', at: 'The provisioned memory-optimized Neptune … Required: Yes' },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'replicas',
          layer: 'platform',
          name: 'Choose replicas in other zones',
          owner: 'customer',
          duty: 'Choose 0 to 2 replicas, each charged like the graph’s own capacity. If you specify no number at creation, the default is 1. When you restore with the CLI or an SDK, specify the number too, because the default is then 0.',
          sources: [
            { page: 'createGraph', at: 'The number of replicas … for each replica' },
            { page: 'graphRestore', at: 'The number of replicas … Min: 0, Max:2' },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'interruptions',
          layer: 'application',
          name: 'Expect short outages',
          owner: 'customer',
          duty: 'Expect maintenance to take the graph offline for a short time. Meanwhile, Neptune Analytics makes a best-effort attempt to queue requests. Graphs have no maintenance window.',
          sources: [
            { page: 'graphMaintenance', at: "doesn't have a maintenance … during this time" },
          ],
          controls: ['cp-10', 'si-17'],
        },
        {
          id: 'public-connectivity',
          layer: 'access',
          name: 'Public access',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Use `publicConnectivity` to decide whether the graph can be reached over the internet. The value `true` enables this access, and `false` disables it. IAM authenticates all access in both cases.',
          sources: [
            {
              page: 'createGraph',
              at: 'Specifies whether or not … false to disable',
              verified: '2026-11-26',
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Deletion protection',
          owner: 'customer',
          duty: 'Decide whether to enable deletion protection. While it is enabled, the graph cannot be deleted.',
          sources: [{ page: 'createGraph', at: 'whether or not to … protection is enabled' }],
          controls: ['cp-9', 'ac-3'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Back up graphs continuously',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'Neptune Analytics automatically performs continuous backups, without extensive planning or downtime.',
          sources: [
            {
              page: 'graphManaging',
              at: 'Neptune Analytics automatically performs … for performing backups',
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'data-source',
          layer: 'data',
          name: 'Load the graph data',
          owner: 'customer',
          duty: 'Load graph data from Amazon S3 or from a Neptune Database endpoint.',
          sources: [
            { page: 'graphFeatures', at: 'You can load graph … Neptune Database endpoint' },
          ],
          controls: ['cp-9', 'si-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether deletion protection is on by default',
      finding:
        'The introduction of `CreateDBCluster` says that deletion protection is disabled by default when you call the action directly. Its parameter list says that the protection is enabled by default. The catalogue follows the introduction, which names the console as the exception. If it matters, set the parameter.',
      sources: [
        { page: 'createCluster', at: 'createEnabledDefault' },
        { page: 'createParameters', at: 'By default, deletion protection is enabled' },
      ],
    },
    {
      topic: 'Who takes care of software patching',
      questions: ['patch-system', 'patch-engine'],
      finding:
        'The introduction says that you no longer need to worry about patching and backups. The maintenance pages ask you to complete operating system updates as soon as possible, and to back up by hand before them. They also ask you to install minor versions yourself if `AutoMinorVersionUpgrade` is `false`. The catalogue follows the maintenance pages and leaves only patch releases wholly to AWS.',
      sources: [
        { page: 'introduction', at: 'Neptune is fully managed … configuration, or backups' },
        { page: 'maintenance', at: 'generallyCompletePossible' },
        { page: 'engineUpdates', at: 'fieldSetFalseInstallThem' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'neptune-compliance',
      title: 'Compliance considerations for Amazon Neptune',
    },
    createParameters: {
      url: 'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html#API_CreateDBCluster_RequestParameters',
      title: 'CreateDBCluster',
      read: '2026-11-26',
    },
    introduction: {
      path: 'intro',
      title: 'What Is Amazon Neptune?',
      read: '2026-11-26',
      passages: { upReadingClients: 'can have up to … from reading clients' },
    },
    maintenance: {
      path: 'cluster-maintenance',
      title: 'Maintaining your Amazon Neptune DB Cluster',
      read: '2026-11-26',
      passages: { generallyCompletePossible: 'you should generally complete … as possible' },
    },
    engineUpdates: {
      path: 'engine-maintenance-management',
      title: 'Managing engine updates to your Neptune DB cluster',
      read: '2026-11-26',
      passages: {
        onlyEffectiveNoEffect: 'is only effective for … has no effect',
        fieldSetFalseInstallThem: 'field set to false … explicitly install them',
      },
    },
    createCluster: {
      url: 'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html',
      title: 'CreateDBCluster',
      read: '2026-11-26',
      passages: { createEnabledDefault: 'when you create a … enabled by default)' },
    },
    encryption: {
      path: 'encrypt',
      title: 'Encrypting Neptune resources at rest',
      read: '2026-11-26',
    },
    serverless: {
      path: 'neptune-serverless',
      title: 'Amazon Neptune Serverless',
      read: '2026-11-26',
    },
    graphMaintenance: {
      url: 'https://docs.aws.amazon.com/neptune-analytics/latest/userguide/managing-maintaining.html',
      title: 'Maintaining a Neptune Analytics graph',
      read: '2026-11-26',
    },
    createGraph: {
      url: 'https://docs.aws.amazon.com/neptune-analytics/latest/apiref/API_CreateGraph.html',
      title: 'CreateGraph',
      read: '2026-11-26',
      passages: { specifiesKmsKeyNewGraph: 'Specifies a KMS key … new graph' },
    },
    securityReference: {
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-neptune/references/security.md',
      title: 'Neptune Security Reference',
    },
    graphSnapshots: {
      url: 'https://docs.aws.amazon.com/neptune-analytics/latest/userguide/graph-snapshots.html',
      title: 'Graph snapshots',
      read: '2026-11-26',
    },
    graphRestore: {
      url: 'https://docs.aws.amazon.com/neptune-analytics/latest/userguide/graph-snapshots-restoring.html',
      title: 'Restoring from a graph snapshot',
      read: '2026-11-26',
    },
    graphManaging: {
      url: 'https://docs.aws.amazon.com/neptune-analytics/latest/userguide/managing.html',
      title: 'Managing your Neptune Analytics graphs',
      read: '2026-11-26',
    },
    graphFeatures: {
      url: 'https://docs.aws.amazon.com/neptune-analytics/latest/userguide/neptune-analytics-features.html',
      title: 'Neptune Analytics Features',
      read: '2026-11-26',
    },
    tls: {
      path: 'security-ssl',
      title: 'Encrypting connections to your Amazon Neptune database with SSL/HTTPS',
    },
    deleting: {
      path: 'manage-console-instances-delete',
      title: 'Deleting a DB Instance in Amazon Neptune',
    },
  },
});
