import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const guide = `${docs}neptune/latest/userguide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const analytics = (path: string, title: string) =>
  cite(`${docs}neptune-analytics/latest/${path}.html`, title, read);

const introduction = page('intro', 'What Is Amazon Neptune?');
const maintenance = page('cluster-maintenance', 'Maintaining your Amazon Neptune DB Cluster');
const engineUpdates = page(
  'engine-maintenance-management',
  'Managing engine updates to your Neptune DB cluster',
);
const encryption = page('encrypt', 'Encrypting Neptune resources at rest');
const serverless = page('neptune-serverless', 'Amazon Neptune Serverless');
const createCluster = cite(
  `${docs}neptune/latest/apiref/API_CreateDBCluster.html`,
  'CreateDBCluster',
  read,
);
const createGraph = analytics('apiref/API_CreateGraph', 'CreateGraph');
const graphMaintenance = analytics(
  'userguide/managing-maintaining',
  'Maintaining a Neptune Analytics graph',
);
const graphManaging = analytics('userguide/managing', 'Managing your Neptune Analytics graphs');
const graphFeatures = analytics(
  'userguide/neptune-analytics-features',
  'Neptune Analytics Features',
);
const graphRestore = analytics(
  'userguide/graph-snapshots-restoring',
  'Restoring from a graph snapshot',
);
const graphSnapshots = analytics('userguide/graph-snapshots', 'Graph snapshots');
const securityReference = cite(
  'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-neptune/references/security.md',
  'Neptune Security Reference',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** What both kinds of Neptune Database cluster say differently about a managed engine. */
const clusterChanges = {
  'os-patches': {
    name: 'Build OS updates, replace hardware',
    duty: 'Replace the hardware in the background without a step of yours, and build operating system updates for the instances: about 10 minutes each, engine version and class unchanged.',
    sources: [maintenance],
    evidence: reports,
  },
  'engine-install': {
    name: 'Install patch releases in the window',
    duty: 'Release engine versions, and install patch releases, kept for urgent fixes, in the next window whatever AutoMinorVersionUpgrade says. All instances of the cluster restart together.',
    sources: [engineUpdates, maintenance],
    evidence: reports,
  },
  'maintenance-window': {
    name: 'Choose the 30-minute weekly window',
    duty: 'Set it to your quietest time. Without a choice day and time are random within a block for the Region; larger tasks may run past its end.',
    sources: [engineUpdates, createCluster],
  },
  'engine-version': {
    name: 'Decide on and start engine upgrades',
    duty: 'Set AutoMinorVersionUpgrade on the writer, effective above release 1.3.0.0 only: false leaves minor versions to you, and so does a global database, where the setting has no effect. Test each major or minor version first and take a manual snapshot.',
    sources: [engineUpdates],
  },
  'schema-and-queries': {
    name: 'Graph model, queries and parameters',
    duty: 'Model the graph, write the Gremlin, openCypher or SPARQL queries, and name a parameter group where the default one does not fit.',
    sources: [introduction, createCluster],
  },
  'network-exposure': {
    duty: 'Name a subnet group that covers at least two Availability Zones, other than the default, and security groups that let only your clients reach the port, 8182 unless you change it.',
    sources: [createCluster],
  },
  'encryption-at-rest': {
    duty: 'Encrypt at creation: only the console insists. Key and encryption are fixed from then on, and if Neptune loses access to the key, the cluster can only be restored from a backup.',
    sources: [encryption],
    evidence: [
      { kind: 'security-hub', id: 'Neptune.1' },
      { kind: 'security-hub', id: 'Neptune.6' },
      { kind: 'config-rule', id: 'neptune-cluster-encrypted' },
    ],
  },
  'backup-run': {
    name: 'Back up the volume continuously',
    duty: 'Replicate the volume across Availability Zones, back it up continuously to Amazon S3 for point-in-time recovery, and make the automated backups in the daily window.',
    setting: { state: 'always-on' },
    sources: [introduction, createCluster],
    evidence: reports,
  },
} as const;

/** The duties of a Neptune Database cluster, whatever sizes its instances. */
const clusterLowerParts = [
  {
    id: 'os-update-start',
    layer: 'operating-system',
    name: 'Complete OS updates soon',
    owner: 'customer',
    duty: 'Apply operating system updates as soon as possible, readers first and the writer after them. Back up by hand before: nothing is saved automatically.',
    sources: [maintenance],
    controls: ['si-2', 'cp-9'],
  },
  {
    id: 'failover',
    layer: 'platform',
    name: 'Repair storage, restart, fail over',
    owner: 'aws',
    duty: 'Mend failed disks without loss of availability, restart a crashed database, and fail over to a replica, where you have one, when a whole instance is lost.',
    sources: [introduction],
    controls: ['cp-10', 'si-13'],
    evidence: reports,
  },
] as const;

const clusterUpperParts = [
  {
    id: 'log-exports',
    layer: 'application',
    name: 'Export audit and slow-query logs',
    owner: 'customer',
    duty: 'Name audit and slowquery in the cluster’s log exports, and protect the log groups yourself: Neptune’s encryption does not extend to logs in CloudWatch.',
    setting: optIn,
    sources: [createCluster, encryption],
    controls: ['au-2', 'au-12', 'au-9'],
    evidence: [
      { kind: 'security-hub', id: 'Neptune.2' },
      { kind: 'config-rule', id: 'neptune-cluster-cloudwatch-log-export-enabled' },
    ],
  },
  {
    id: 'iam-authentication',
    layer: 'access',
    name: 'Switch on IAM authentication',
    owner: 'customer',
    duty: 'Set EnableIAMDatabaseAuthentication, false by default, for the whole cluster. The API’s master user and password are not supported, so there is no such login to fall back on.',
    setting: optIn,
    sources: [createCluster],
    controls: ['ia-2', 'ac-3'],
    evidence: [
      { kind: 'security-hub', id: 'Neptune.7' },
      { kind: 'config-rule', id: 'neptune-cluster-iam-database-authentication' },
    ],
  },
  {
    id: 'deletion-protection',
    layer: 'access',
    name: 'Set deletion protection in code',
    owner: 'customer',
    duty: 'Set DeletionProtection yourself when you create clusters by API, where it is disabled; the console enables it for a new production cluster.',
    setting: optIn,
    sources: [createCluster],
    controls: ['cp-9', 'ac-3'],
    evidence: [
      { kind: 'security-hub', id: 'Neptune.4' },
      { kind: 'config-rule', id: 'neptune-cluster-deletion-protection-enabled' },
    ],
  },
  {
    id: 'backup-retention',
    layer: 'data',
    name: 'Raise retention, keep manual snapshots',
    owner: 'customer',
    duty: 'Raise BackupRetentionPeriod from 1 day, default and minimum, to as many as 35. What must last longer needs a manual snapshot, which stays until you delete it.',
    sources: [createCluster, engineUpdates],
    controls: ['cp-9'],
    evidence: [
      { kind: 'security-hub', id: 'Neptune.5' },
      { kind: 'config-rule', id: 'neptune-cluster-backup-retention-check' },
    ],
  },
] as const;

const zoneEvidence = [
  { kind: 'security-hub', id: 'Neptune.9' },
  { kind: 'config-rule', id: 'neptune-cluster-multi-az-enabled' },
] as const;

export const neptune = defineService({
  id: 'neptune',
  name: 'Amazon Neptune',
  shortName: 'Neptune',
  category: 'database',
  summary:
    'A graph database on storage that AWS copies and backs up: who may query it, and when it is upgraded, you decide.',
  docs: guide,
  aliases: [
    'graph database',
    'Neptune Database',
    'Neptune Serverless',
    'Neptune Analytics',
    'Gremlin',
    'openCypher',
    'SPARQL',
  ],
  archetype: 'managed-instances',
  contradictions: [
    {
      topic: 'Who worries about software patching',
      finding:
        'The introduction promises that patching and backups are nothing to worry about any more. The maintenance pages ask you to complete operating system updates as soon as possible, to back up by hand before them, and to install minor versions yourself where AutoMinorVersionUpgrade is false. The catalogue follows the maintenance pages and leaves only patch releases wholly to AWS.',
      sources: [introduction, maintenance, engineUpdates],
    },
  ],
  omit: ['tenant-isolation', 'engine-users', 'restore-tests', 'backup-retention'],
  variants: [{ id: 'neptune-analytics', name: 'Amazon Neptune Analytics', mode: 'analytics' }],
  modes: [
    {
      id: 'provisioned',
      name: 'Neptune Database on provisioned instances',
      summary:
        'You choose instance classes and replicas, start most updates and switch on authentication; AWS keeps the volume.',
      change: clusterChanges,
      add: [
        ...clusterLowerParts,
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size instances, place replicas',
          owner: 'customer',
          duty: 'Choose the instance classes and add up to 15 replicas in other Availability Zones: they carry reads, and a failover goes to one of them.',
          sources: [introduction, serverless],
          controls: ['cp-2', 'cp-10'],
          evidence: zoneEvidence,
        },
        ...clusterUpperParts,
      ],
    },
    {
      id: 'serverless',
      name: 'Neptune Serverless',
      summary:
        'AWS scales the compute of the instances between your limits; versions, windows, replicas and authentication stay as on provisioned ones.',
      change: clusterChanges,
      add: [
        ...clusterLowerParts,
        {
          id: 'scaling',
          layer: 'platform',
          name: 'Scale compute with the demand',
          owner: 'aws',
          duty: 'Add and remove capacity as demand changes, in steps as small as half a Neptune Capacity Unit. Storage is not touched by it.',
          sources: [serverless],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Set capacity limits, place replicas',
          owner: 'customer',
          duty: 'Set the least and most capacity, at most 128 NCUs or 256 GB of memory for an instance, and still add replicas in other Availability Zones for failover.',
          sources: [serverless, introduction],
          controls: ['cp-2', 'cp-10', 'sc-6'],
          evidence: zoneEvidence,
        },
        ...clusterUpperParts,
      ],
    },
    {
      id: 'analytics',
      name: 'Neptune Analytics',
      archetype: 'serverless-data',
      summary:
        'A graph in memory instead of a cluster: no version, no window and no unsigned access; its memory, replicas and exposure are yours.',
      omit: ['resource-policies', 'durability'],
      change: {
        'os-patches': {
          name: 'Patch hardware and OS under the graph',
          duty: 'Schedule and apply the patches that security and reliability require, usually once or twice a month, without any action from you.',
          sources: [graphMaintenance],
          evidence: reports,
        },
        'engine-patches': {
          name: 'Upgrade the graph engine',
          duty: 'Upgrade the engine by itself, which takes the graph offline for some tens of seconds, and try, without a promise, to queue requests meanwhile.',
          sources: [graphMaintenance],
          evidence: reports,
        },
        'iam-permissions': {
          name: 'Grant access to graphs by IAM',
          duty: 'Grant each caller what it needs on a graph, and no more: IAM authenticates all access to it.',
          sources: [createGraph],
        },
        'encryption-at-rest': {
          name: 'Encrypt the graph at rest',
          duty: 'Encrypt each graph, with a key of your own or without. There is no way to opt out.',
          sources: [securityReference, createGraph],
          evidence: reports,
        },
        'key-choice': {
          duty: 'Pass kmsKeyIdentifier when you create the graph, if the data must be under a key that you control.',
          sources: [createGraph],
        },
        backups: {
          name: 'Take named snapshots',
          duty: 'Create a snapshot, a deep copy of the whole graph, before you change or load much. A restore makes a new graph under a new name, which leaves your clients to redirect.',
          sources: [graphSnapshots, graphRestore],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Provision the graph’s memory',
          owner: 'customer',
          duty: 'Say how many memory-optimized Neptune Capacity Units the graph gets, 16 to 24,576: the parameter is required.',
          sources: [createGraph],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'replicas',
          layer: 'platform',
          name: 'Choose replicas in other zones',
          owner: 'customer',
          duty: 'Decide on 0 to 2 replicas, each at the price of the graph: 1 if you say nothing on creation. Name the number on a restore too, where the guide says that the default is 0.',
          sources: [createGraph, graphRestore],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'interruptions',
          layer: 'application',
          name: 'Let clients bear short outages',
          owner: 'customer',
          duty: 'Write clients that retry: there is no maintenance window to plan around, and the queue for requests is only a best effort.',
          sources: [graphMaintenance],
          controls: ['cp-10', 'si-17'],
        },
        {
          id: 'public-connectivity',
          layer: 'access',
          name: 'Keep the graph off the internet',
          owner: 'customer',
          duty: 'Set publicConnectivity to false unless clients come from outside: true lets the graph be reached over the internet, with IAM as the only gate.',
          sources: [createGraph],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'deletion-protection',
          layer: 'access',
          name: 'Set deletion protection on the graph',
          owner: 'customer',
          duty: 'Pass deletionProtection as true, so that the graph cannot be deleted while it is set.',
          sources: [createGraph],
          controls: ['cp-9', 'ac-3'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Back up graphs continuously',
          owner: 'aws',
          duty: 'Perform continuous backups automatically, without planning or much downtime.',
          sources: [graphManaging],
          controls: ['cp-9'],
          evidence: reports,
        },
        {
          id: 'data-source',
          layer: 'data',
          name: 'Keep the source of the graph',
          owner: 'customer',
          duty: 'Load from Amazon S3 or a Neptune Database endpoint, and keep that source, from which the graph can be loaded again.',
          sources: [graphFeatures, introduction],
          controls: ['cp-9', 'si-12'],
        },
      ],
    },
  ],
});
