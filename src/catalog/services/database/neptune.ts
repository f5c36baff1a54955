import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Neptune',
  shortName: 'Neptune',
  summary:
    'A graph database on storage that AWS copies and backs up: who may query it, and when it is upgraded, you decide.',
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
  remove: ['tenant-isolation', 'engine-users', 'restore-tests', 'backup-retention'],
  modes: [
    {
      id: 'provisioned',
      name: 'Neptune Database on provisioned instances',
      summary:
        'You choose instance classes and replicas, start most updates and switch on authentication; AWS keeps the volume.',
      override: {
        'os-patches': {
          name: 'Release OS updates, replace hardware',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Replace the hardware as necessary, in the background, without action of yours, and release operating system updates for the instances. Such updates typically take about 10 minutes and leave engine version and class unchanged.',
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
          duty: 'Install patch releases, reserved for urgent targeted fixes, in your next maintenance window, whatever AutoMinorVersionUpgrade says. Apply updates to all instances of the cluster simultaneously, with a database restart.',
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
          name: 'Choose the weekly maintenance window',
          owner: 'customer',
          duty: 'Set the window, ideally, to the time of lowest usage. Without a choice, day and time are random, the time within a block for the Region. Larger maintenance tasks can continue beyond the window’s end.',
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
          name: 'Decide on and start engine upgrades',
          owner: 'customer',
          duty: 'Set AutoMinorVersionUpgrade on the writer, effective above release 1.3.0.0 only: false leaves minor versions to you, and in a global database it has no effect. Test a major or minor version first, as AWS says, and create a manual snapshot before an upgrade, as it recommends.',
          sources: [
            {
              page: 'engineUpdates',
              at: [
                'is only effective for … has no effect',
                'field set to false … explicitly install them',
              ],
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
          duty: 'Choose the graph model, build the queries in Gremlin, openCypher or SPARQL, and name a cluster parameter group, or the default one is used.',
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
          duty: 'Name the VPC security groups to associate, and a subnet group other than the default. The subnets in the subnet group should cover at least two Availability Zones, unless there is only one zone. The port is 8182 unless you change it.',
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
          duty: 'Encrypt at creation: an unencrypted cluster cannot be converted, nor the key be changed. The console only allows encrypted clusters, the CLI and SDKs also unencrypted ones. If Neptune loses access to the key, the cluster can only be restored from a backup.',
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
          duty: 'Provide continuous backup to Amazon S3, point-in-time recovery and replication across Availability Zones, and create the automated backups that BackupRetentionPeriod enables in the daily window.',
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
          name: 'Complete OS updates soon',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Complete operating system updates as soon as possible, as AWS generally advises; it is generally best to update the readers before the writer. Make manual backups before an update.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'you should generally complete … as possible',
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
          name: 'Apply minor versions, if switched on',
          owner: 'aws',
          duty: 'Where AutoMinorVersionUpgrade is true on the writer, apply minor versions above release 1.3.0.0 to all instances in the next maintenance window after their release, but not in a global database.',
          sources: [
            {
              page: 'engineUpdates',
              at: [
                'is only effective for … has no effect',
                'field set to true … they are released',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'failover',
          layer: 'platform',
          name: 'Repair storage, restart, fail over',
          owner: 'aws',
          duty: 'Repair disk failures in the background, detect database crashes and restart, and fail over to one of up to 15 read replicas if the entire instance fails.',
          sources: [{ page: 'introduction', at: 'Disk failures are repaired … 15 read replicas' }],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size instances, place replicas',
          owner: 'customer',
          duty: 'Choose the instance classes and the number of replicas, up to 15: they serve reads, and locating them in separate Availability Zones provides high availability.',
          sources: [
            { page: 'introduction', at: 'can have up to … from reading clients' },
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
          duty: 'List the log types that the cluster should export to CloudWatch Logs: audit, slowquery. The Neptune encryption does not apply to logs exported there.',
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
          name: 'Switch on IAM authentication',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Set EnableIAMDatabaseAuthentication, false by default, for the entire cluster.',
          setting: 'off-by-default',
          sources: [{ page: 'createCluster', at: 'enables Amazon Identity and … Default: false' }],
          controls: ['ia-2', 'ac-3'],
          evidence: ['Neptune.7', 'neptune-cluster-iam-database-authentication'],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Set deletion protection in code',
          owner: 'customer',
          duty: 'Set DeletionProtection yourself when you create clusters by API, where it is disabled by default; the console enables it for a new production cluster.',
          sources: [{ page: 'createCluster', at: 'when you create a … enabled by default)' }],
          controls: ['cp-9', 'ac-3'],
          evidence: ['Neptune.4', 'neptune-cluster-deletion-protection-enabled'],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt what an encrypted cluster keeps',
          owner: 'aws',
          duty: 'Encrypt the logs, backups and snapshots of an encrypted cluster, under your key or else the default one for RDS. Logs exported to CloudWatch are excepted.',
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
          name: 'Set how long backups are retained',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Set BackupRetentionPeriod: 1 day, the default, to 35. An automatic snapshot offers only short-term protection; a manual one remains available until you delete it.',
          sources: [
            { page: 'createCluster', at: 'The number of days … 1 to 35' },
            { page: 'engineUpdates', at: 'Having an automatic snapshot … explicitly delete it' },
          ],
          controls: ['cp-9'],
          evidence: ['Neptune.5', 'neptune-cluster-backup-retention-check'],
        },
      ],
    },
    {
      id: 'serverless',
      name: 'Neptune Serverless',
      summary:
        'AWS scales the compute of the instances between your limits; versions, windows, replicas and authentication stay as on provisioned ones.',
      extends: 'provisioned',
      remove: ['capacity'],
      add: [
        {
          id: 'scaling',
          layer: 'platform',
          name: 'Scale compute with the demand',
          owner: 'aws',
          duty: 'Scale compute capacity only: add or remove it in fine-grained increments based on what is needed, adding as little as half a Neptune Capacity Unit. The storage volume is not affected.',
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
          name: 'Set the capacity limit, place replicas',
          owner: 'customer',
          duty: 'Set an upper capacity limit, at most 128 NCUs, which allows an instance to scale to 256 GB of memory. Locating replicas in separate Availability Zones provides high availability.',
          sources: [
            {
              page: 'serverless',
              at: [
                "You can specify an … it's needed",
                'Setting MaxCapacity to 128 … provisioned instance type',
              ],
            },
            { page: 'introduction', at: 'can have up to … from reading clients' },
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
        'A graph in memory instead of a cluster: no version, no window and no unsigned access; its memory, replicas and exposure are yours.',
      archetype: 'serverless-data',
      override: {
        'os-patches': {
          name: 'Update hardware and operating system',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'Update the underlying hardware and operating system, and schedule required patching automatically, among other things for security and instance reliability. No action is required from you.',
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
          duty: 'Update the graph engine version in automatic maintenance, which takes the graph offline for a short time, normally tens of seconds, and make a best-effort attempt to queue requests meanwhile.',
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
          name: 'Grant access to graphs by IAM',
          owner: 'customer',
          duty: 'Decide by IAM who has access to a graph: all access to graphs is authenticated by IAM.',
          sources: [
            {
              page: 'createGraph',
              at: 'All access to graphs is IAM authenticated',
              verified: '2026-11-26',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt the graph at rest',
          owner: 'aws',
          duty: 'Encrypt each graph, with a key of your own or without. There is no way to opt out.',
          setting: 'always-on',
          sources: [
            {
              page: 'securityReference',
              at: 'always encrypted at rest … KMS key). No opt-out',
              verified: '2026-11-27',
            },
            { page: 'createGraph', at: 'Specifies a KMS key … new graph' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'Pass kmsKeyIdentifier when you create the graph, if you want to specify the KMS key that encrypts its data.',
          sources: [{ page: 'createGraph', at: 'Specifies a KMS key … new graph' }],
        },
      },
      remove: ['resource-policies', 'durability', 'backups'],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Take named snapshots',
          owner: 'customer',
          duty: 'Create a named snapshot, a compacted deep copy of the whole graph, of each state that you want to keep. A restore makes a new graph under a new name.',
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
          duty: 'Say how many memory-optimized Neptune Capacity Units the graph gets, 16 to 24,576: the parameter is required.',
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
          duty: 'Decide on 0 to 2 replicas, each charged like the graph’s own capacity: 1 if you say nothing at creation. Name the number on a restore by CLI or SDK too, where the default is 0.',
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
          duty: 'Expect maintenance to take the graph offline for a short time: there is no maintenance window for graphs, and the queuing of requests meanwhile is a best-effort attempt.',
          sources: [
            { page: 'graphMaintenance', at: "doesn't have a maintenance … during this time" },
          ],
          controls: ['cp-10', 'si-17'],
        },
        {
          id: 'public-connectivity',
          layer: 'access',
          name: 'Decide on access from the internet',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Decide by publicConnectivity whether the graph can be reached over the internet: true enables it, false disables it. IAM authenticates all access either way.',
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
          name: 'Set deletion protection on the graph',
          owner: 'customer',
          duty: 'Decide whether to enable deletion protection: while it is enabled, the graph cannot be deleted.',
          sources: [{ page: 'createGraph', at: 'whether or not to … protection is enabled' }],
          controls: ['cp-9', 'ac-3'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Back up graphs continuously',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'Perform continuous backups automatically, without extensive planning or downtime.',
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
          name: 'Load the data of the graph',
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
        'The introduction of CreateDBCluster says that deletion protection is disabled by default when you call it directly. Its parameter list says that it is enabled by default. The catalogue follows the introduction, which names the console as the exception: set the parameter if it matters.',
      sources: [
        { page: 'createCluster', at: 'when you create a … enabled by default)' },
        { page: 'createParameters', at: 'By default, deletion protection is enabled' },
      ],
    },
    {
      topic: 'Who worries about software patching',
      questions: ['patch-system', 'patch-engine'],
      finding:
        'The introduction promises that patching and backups are nothing to worry about any more. The maintenance pages ask you to complete operating system updates as soon as possible, to back up by hand before them, and to install minor versions yourself where AutoMinorVersionUpgrade is false. The catalogue follows the maintenance pages and leaves only patch releases wholly to AWS.',
      sources: [
        { page: 'introduction', at: 'Neptune is fully managed … configuration, or backups' },
        { page: 'maintenance', at: 'you should generally complete … as possible' },
        { page: 'engineUpdates', at: 'field set to false … explicitly install them' },
      ],
    },
  ],
  pages: {
    createParameters: {
      url: 'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html#API_CreateDBCluster_RequestParameters',
      title: 'CreateDBCluster',
      read: '2026-11-26',
    },
    introduction: { path: 'intro', title: 'What Is Amazon Neptune?', read: '2026-11-26' },
    maintenance: {
      path: 'cluster-maintenance',
      title: 'Maintaining your Amazon Neptune DB Cluster',
      read: '2026-11-26',
    },
    engineUpdates: {
      path: 'engine-maintenance-management',
      title: 'Managing engine updates to your Neptune DB cluster',
      read: '2026-11-26',
    },
    createCluster: {
      url: 'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html',
      title: 'CreateDBCluster',
      read: '2026-11-26',
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
  },
});
