import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/aurora-dsql/latest/';
const guide = `${docs}userguide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const introduction = page('what-is-aurora-dsql', 'What is Amazon Aurora DSQL?');
const encryption = page('data-encryption', 'Data encryption for Amazon Aurora DSQL');
const backups = page('backup-aurora-dsql', 'Backup and restore for Amazon Aurora DSQL');
const authentication = page(
  'authentication-authorization',
  'Authentication and authorization for Aurora DSQL',
);
const policies = page('resource-based-policies', 'Resource-based policies for Aurora DSQL');
const resilience = page('disaster-recovery-resiliency', 'Resilience in Amazon Aurora DSQL');
const trail = page(
  'logging-using-cloudtrail',
  'Logging Aurora DSQL operations using AWS CloudTrail',
);
const createCluster = cite(`${docs}APIReference/API_CreateCluster.html`, 'CreateCluster', read);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const auroraDsql = defineService({
  id: 'aurora-dsql',
  name: 'Amazon Aurora DSQL',
  shortName: 'Aurora DSQL',
  category: 'database',
  summary:
    'A distributed SQL database without servers or passwords: AWS runs it all, and your IAM grants and policies guard an endpoint that is public by default.',
  docs: `${guide}what-is-aurora-dsql.html`,
  aliases: ['DSQL', 'distributed SQL', 'serverless PostgreSQL', 'multi-Region cluster'],
  archetype: 'serverless-data',
  change: {
    'os-patches': {
      name: 'Patch servers that nobody sees',
      duty: 'Provision, patch and upgrade the infrastructure: there are no servers for you to manage, and no maintenance downtime for it to plan around.',
      sources: [introduction],
      evidence: reports,
    },
    'engine-patches': {
      name: 'Keep the PostgreSQL layer current',
      duty: 'Base the database layer on a current major version of PostgreSQL, at present compatible with version 16, and coordinate the parts around it.',
      sources: [introduction],
      evidence: reports,
    },
    'iam-permissions': {
      name: 'Grant connect rights to few identities',
      duty: 'Grant DbConnect to those with a custom role and DbConnectAdmin to few. A revoked identity opens no new connection, but an active one may stay authorised for as long as it lasts.',
      sources: [authentication],
    },
    'resource-policies': {
      name: 'Close the public endpoint by policy',
      duty: 'Attach a policy with aws:SourceVpc or aws:SourceIp: without one, clusters answer from the public internet and IAM is the main guard. It does not bind the account’s root user.',
      setting: optIn,
      sources: [policies],
      controls: ['ac-3', 'ac-6', 'sc-7'],
    },
    'customer-data': {
      name: 'Know the content, encrypt in the client',
      duty: 'Know what you store, and plan to encrypt sensitive values in the client, close to their origin, before they reach the cluster.',
      sources: [encryption],
    },
    'encryption-at-rest': {
      name: 'Encrypt all user data at rest',
      duty: 'Encrypt the data of each cluster with AES-256 under a key in AWS KMS, by default one that AWS owns and rotates each year.',
      sources: [encryption],
      evidence: reports,
    },
    'key-choice': {
      name: 'Choose the key, let the service use it',
      duty: 'Stay with the AWS owned key or switch to your own symmetric key, at any time and without downtime. If the service cannot use it, nobody can connect until up to 15 minutes after you restore access.',
      sources: [encryption],
    },
    durability: {
      name: 'Replicate over three zones',
      duty: 'Commit writes to a distributed log, copy it synchronously to storage replicas in three Availability Zones, route around impaired parts and repair the copies.',
      sources: [resilience],
      controls: ['cp-9', 'cp-10', 'si-13'],
      evidence: reports,
    },
    backups: {
      name: 'Plan backups in AWS Backup',
      duty: 'Create on-demand backups or a plan with schedule and retention in AWS Backup, and copies in another Region or account. Each is a full copy, and a restore makes a new cluster.',
      setting: optIn,
      sources: [backups],
    },
  },
  add: [
    {
      id: 'scaling',
      layer: 'platform',
      name: 'Scale compute, I/O and storage',
      owner: 'aws',
      duty: 'Scale compute, I/O, storage and read replicas with the workload, and heal failed components without a failover for you to run.',
      sources: [introduction, resilience],
      controls: ['cp-2', 'cp-10'],
      evidence: reports,
    },
    {
      id: 'schema-and-queries',
      layer: 'application',
      name: 'Design schema and keys, check the SQL',
      owner: 'customer',
      duty: 'Check that the service supports the SQL that you use: it is compatible with PostgreSQL 16 and has a wide range of its features. Choose primary keys with care, since data is split and replicated by their ranges.',
      sources: [introduction, resilience],
      controls: ['cm-6', 'sa-11'],
    },
    {
      id: 'failure-tests',
      layer: 'application',
      name: 'Test how the application fails',
      owner: 'customer',
      duty: 'Inject connection errors with AWS FIS and see that the application handles them and recovers.',
      sources: [resilience],
      controls: ['cp-4'],
    },
    {
      id: 'database-roles',
      layer: 'access',
      name: 'Create roles, link them to IAM',
      owner: 'customer',
      duty: 'Create custom roles with SQL, grant them the least that works, and tie each to an IAM role with AWS IAM GRANT, so that applications need not be admin.',
      sources: [authentication],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'admin-role',
      layer: 'access',
      name: 'Create and keep the admin role',
      owner: 'aws',
      duty: 'Create the admin role in each cluster and manage it. You cannot modify it or its permissions, only decide who may connect as admin.',
      setting: { state: 'always-on' },
      sources: [authentication],
      controls: ['ac-2'],
      evidence: reports,
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Set deletion protection',
      owner: 'customer',
      duty: 'Set deletionProtectionEnabled explicitly: while it is on, nobody can delete the cluster without disabling it first.',
      sources: [createCluster],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'connection-log',
      layer: 'data',
      name: 'Log who connects to the cluster',
      owner: 'customer',
      duty: 'Record data events of AWS::DSQL::Cluster in a CloudTrail trail: without them, DbConnect and DbConnectAdmin leave no trace in Event history, which holds management events of 90 days.',
      setting: optIn,
      sources: [trail],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'single-region',
      name: 'Single-Region cluster',
      summary: 'One active-active cluster over three Availability Zones of a Region.',
    },
    {
      id: 'multi-region',
      name: 'Multi-Region cluster',
      summary:
        'AWS keeps two peers in step, synchronously; each peer has a policy and a key of its own for you to set.',
      change: {
        'resource-policies': {
          name: 'Close each peer’s public endpoint',
          duty: 'Attach a policy in each Region, since a peer’s policy does not carry over and VPC ids differ. Without one, that endpoint answers from the public internet.',
          sources: [policies],
        },
        'key-choice': {
          name: 'Choose a key for each Region',
          duty: 'Choose the key of each peer separately. A peer whose key is out of reach stops reading and writing while the rest goes on, and takes longer to return the more was written meanwhile.',
          sources: [encryption],
        },
        backups: {
          name: 'Keep a backup copy in each Region',
          duty: 'Create backups in AWS Backup, and copy each to all Regions of the cluster: a restore to a multi-Region cluster needs an identical copy in each before it starts.',
          sources: [backups],
        },
        'failure-tests': {
          name: 'Test shifting traffic between peers',
          duty: 'Inject connection errors in one Region with AWS FIS and check that your application moves to the other endpoint.',
          sources: [resilience],
        },
      },
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Keep the Regions in step',
          owner: 'aws',
          duty: 'Replicate commits synchronously between the peers, so that both endpoints read and write one logical database, and run the witness Region, which holds encrypted logs only.',
          sources: [resilience, introduction],
          controls: ['cp-6', 'cp-9'],
          evidence: reports,
        },
        {
          id: 'region-choice',
          layer: 'platform',
          name: 'Choose peers and the witness Region',
          owner: 'customer',
          duty: 'Choose the Regions from one set (North America, Asia Pacific or Europe), with a witness apart from them, and grant PutMultiRegionProperties, AddPeerCluster and PutWitnessRegion to few.',
          sources: [introduction, createCluster],
          controls: ['cp-6', 'sa-9'],
        },
      ],
    },
  ],
});
