import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/msk/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const patching = page('patching-impact', 'Patching on MSK Provisioned clusters');
const versions = page('version-support', 'Amazon MSK version support');
const encryption = page('msk-encryption', 'Amazon MSK encryption');
const express = page('msk-broker-types-express', 'Amazon MSK Express brokers');
const serverless = page('serverless', 'What is MSK Serverless?');
const publicAccess = page('public-access', 'Turn on public access to an MSK Provisioned cluster');
const practices = page('bestpractices', 'Best practices for Standard brokers');
const logging = page('msk-logging', 'Amazon MSK logging');
const iamControl = page('iam-access-control', 'IAM access control');
const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** Kafka’s data and MSK’s certificates are AWS’s to encrypt and renew in each mode. */
const atRest = {
  name: 'Encrypt all data at rest',
  owner: 'aws',
  duty: 'Encrypt the data of each cluster at rest with a key in AWS KMS. There is no cluster without it.',
  setting: { state: 'always-on' },
  sources: [encryption],
  controls: ['sc-28'],
  evidence: reports,
} as const;

const certificates = {
  id: 'certificates',
  layer: 'data',
  name: 'Renew the brokers’ certificates',
  owner: 'aws',
  sources: [encryption],
  controls: ['sc-17', 'sc-12'],
  evidence: reports,
} as const;

/** Provisioned clusters, with brokers of either kind. */
const provisionedOmit = [
  'tenant-isolation',
  'maintenance-window',
  'backup-run',
  'backup-retention',
  'restore-tests',
] as const;

const provisionedChanges = {
  'engine-version': {
    name: 'Upgrade Kafka before support ends',
    duty: 'Move to the recommended version or a higher one before the end of support date. After it, MSK upgrades the cluster itself at any time, and sends no notice first.',
    sources: [versions],
    controls: ['sa-22', 'cm-3'],
  },
  'network-exposure': {
    name: 'Security groups, also for ZooKeeper',
    duty: 'Let in your clients only, by rules as narrow as you can make them. Guard ZooKeeper nodes, where a cluster has them, by the network too: IAM access control does not reach them.',
    sources: [publicAccess, iamControl],
  },
  'engine-users': {
    name: 'Choose authentication, refuse anonymous',
    duty: 'Choose IAM, SASL/SCRAM or mTLS and switch off unauthenticated access. With the latter two, set Kafka ACLs and allow.everyone.if.no.acl.found to false before brokers become public; for IAM identities ACLs and that setting do nothing.',
    sources: [publicAccess, iamControl],
    controls: ['ia-2', 'ac-3', 'ac-6'],
    evidence: [
      { kind: 'security-hub', id: 'MSK.6' },
      { kind: 'config-rule', id: 'msk-unrestricted-access-check' },
    ],
  },
  'encryption-at-rest': atRest,
} as const;

const clients = {
  id: 'clients',
  layer: 'application',
  name: 'Make clients survive a broker restart',
  owner: 'customer',
  controls: ['cp-10', 'sc-5'],
} as const;

const brokerLogs = {
  id: 'broker-logs',
  layer: 'application',
  name: 'Deliver the broker logs',
  owner: 'customer',
  duty: 'Create a log group, bucket or Firehose stream, which MSK does not do for you, and name it in the cluster. A Firehose stream must keep its tag LogDeliveryEnabled; a bucket’s own KMS key needs a statement.',
  setting: optIn,
  sources: [logging],
  controls: ['au-2', 'au-12'],
} as const;

const accessAndData = [
  {
    id: 'public-access',
    layer: 'access',
    name: 'Decide on public brokers',
    owner: 'customer',
    duty: 'Leave public access off, as each new cluster starts, or meet its terms first: no unauthenticated access, no plaintext, encryption within the cluster. ZooKeeper and KRaft nodes never become public.',
    setting: optIn,
    sources: [publicAccess],
    controls: ['sc-7', 'ac-3'],
    evidence: [
      { kind: 'security-hub', id: 'MSK.4' },
      { kind: 'config-rule', id: 'msk-cluster-public-access-disabled' },
    ],
  },
  {
    id: 'key-choice',
    layer: 'data',
    name: 'Name the KMS key at creation',
    owner: 'customer',
    duty: 'Specify your own key when you create the cluster if you must control it; otherwise MSK creates an AWS managed key and uses that.',
    sources: [encryption],
    controls: ['sc-12'],
  },
  {
    id: 'encryption-in-transit',
    layer: 'data',
    name: 'Keep TLS, outside and between brokers',
    owner: 'customer',
    duty: 'Keep both defaults: TLS only for clients, and encryption between brokers. The latter can be refused at creation alone, and a cluster created without it can never get it.',
    setting: optOut,
    sources: [encryption, publicAccess],
    controls: ['sc-8'],
    evidence: [
      { kind: 'security-hub', id: 'MSK.1' },
      { kind: 'config-rule', id: 'msk-in-cluster-node-require-tls' },
    ],
  },
] as const;

export const msk = defineService({
  id: 'msk',
  name: 'Amazon Managed Streaming for Apache Kafka (Amazon MSK)',
  shortName: 'MSK',
  category: 'analytics',
  summary:
    'Apache Kafka clusters that AWS patches and repairs: on brokers that you size, on Express brokers, or without any.',
  docs: `${guide}what-is-msk.html`,
  aliases: [
    'Amazon MSK',
    'Managed Streaming for Kafka',
    'Apache Kafka',
    'Kafka',
    'MSK Serverless',
    'Express brokers',
    'MSK Provisioned',
  ],
  archetype: 'managed-instances',
  modes: [
    {
      id: 'standard',
      name: 'MSK Provisioned, Standard brokers',
      summary:
        'AWS patches brokers one by one; disks, CPU headroom, replication and the Kafka version are yours.',
      omit: [...provisionedOmit],
      change: {
        ...provisionedChanges,
        'os-patches': {
          name: 'Patch the brokers one at a time',
          duty: 'Install operating system and security updates as rolling updates: one broker reboots, its leaders move to others. The operation shows as SECURITY_PATCHING.',
          sources: [patching],
          evidence: reports,
        },
        'engine-install': {
          name: 'Repair brokers, roll out changes',
          duty: 'Detect broker faults and recover from them, also unplanned, and carry out the version upgrades and size changes that you request, one broker after the other.',
          sources: [patching, practices],
          controls: ['si-2', 'cp-10'],
          evidence: reports,
        },
        'schema-and-queries': {
          name: 'Topics, partitions and retention',
          duty: 'Set retention by time or size, since reading a message does not remove it, and keep partitions within what the broker size carries: above the maximum an overloaded cluster refuses some updates.',
          sources: [practices],
          controls: ['cm-6', 'si-12'],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size brokers, keep CPU under 60%',
          owner: 'customer',
          duty: 'Choose size and number of brokers, and alarm on CPU User plus CPU System at 60%: above it, patching and broker failures lack the headroom that they need.',
          sources: [practices],
          controls: ['cp-2', 'si-4'],
        },
        {
          id: 'storage',
          layer: 'platform',
          name: 'Keep the brokers’ disks from filling',
          owner: 'customer',
          duty: 'Alarm on KafkaDataLogsDiskUsed at 85%, then let storage scale automatically, enlarge it by hand, shorten retention or delete topics.',
          sources: [practices],
          controls: ['cp-2', 'si-4'],
        },
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate topics over three zones',
          owner: 'customer',
          duty: 'Use three zones, a replication factor of 3 or more and a minISR of at most one less. With 1, partitions go offline during each patch round; with 2, data may be lost.',
          sources: [practices],
          controls: ['cp-9', 'cp-2'],
        },
        {
          ...clients,
          duty: 'Put at least one broker of each zone into the connection string, and handle failover: disconnects, and latency of up to about two seconds for up to two minutes, are normal while MSK patches.',
          sources: [patching, practices],
        },
        brokerLogs,
        ...accessAndData,
        {
          ...certificates,
          duty: 'Renew the certificates, which last 13 months, on each cluster. The cluster goes to MAINTENANCE meanwhile: data flows, but you cannot update anything.',
        },
      ],
    },
    {
      id: 'express',
      name: 'MSK Provisioned, Express brokers',
      summary:
        'Storage, three copies and guardrails become AWS’s, and brokers are updated all month without a window.',
      omit: [...provisionedOmit],
      change: {
        ...provisionedChanges,
        'os-patches': {
          name: 'Update brokers all through the month',
          duty: 'Update broker after broker, spread over time, without a window. The operation shows as BROKER_UPDATE; traffic goes on, led by the other brokers.',
          sources: [patching],
          evidence: reports,
        },
        'engine-install': {
          name: 'Set guardrails and client quotas',
          duty: 'Preset Kafka by best practice, guard its critical settings, enforce throughput quotas on clients, and hold back capacity for background work and unplanned repairs.',
          sources: [express, patching],
          controls: ['cm-6', 'cp-10', 'sc-5'],
          evidence: reports,
        },
        'schema-and-queries': {
          name: 'Topics and applications that fit',
          duty: 'Check before you move: the KStreams API is not fully supported, queues (KIP-932) not at all, and the Kafka version must be 3.6, 3.8, 3.9 or 4.2.',
          sources: [express],
          controls: ['cm-2', 'sa-22'],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Choose broker size and number',
          owner: 'customer',
          duty: 'Scale out before load spikes and in after them. Each size has a throughput that MSK enforces on your clients as a quota.',
          sources: [express, patching],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'storage',
          layer: 'platform',
          name: 'Grow storage with the data',
          owner: 'aws',
          duty: 'Scale the brokers’ storage with the data by itself; nobody sizes, provisions or watches a volume.',
          sources: [express],
          controls: ['cp-2'],
          evidence: reports,
        },
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate data three ways',
          owner: 'aws',
          duty: 'Keep three copies of the data, in a cluster that always spans three Availability Zones, whatever a topic asks for.',
          sources: [patching, express],
          controls: ['cp-9', 'cp-2'],
          evidence: reports,
        },
        {
          ...clients,
          duty: 'Configure clients for leadership failover: single brokers reboot at any time of the month, and brief disconnects are normal.',
          sources: [patching],
        },
        brokerLogs,
        ...accessAndData,
        {
          ...certificates,
          duty: 'Renew the certificates, which last 13 months. The cluster stays ACTIVE meanwhile, yet takes no update operations until it is done.',
        },
      ],
    },
    {
      id: 'serverless',
      name: 'MSK Serverless',
      summary:
        'No brokers to choose: AWS scales capacity and manages partitions, and IAM is the only way in.',
      archetype: 'serverless-data',
      omit: ['resource-policies', 'key-choice', 'durability', 'backups'],
      change: {
        'os-patches': {
          name: 'Patch the infrastructure underneath',
          duty: 'Operate the infrastructure that runs the cluster, and patch the flaws in it.',
          sources: [sharedModel],
          evidence: reports,
        },
        'engine-patches': {
          name: 'Run Kafka without visible brokers',
          duty: 'Run Apache Kafka, compatible with its clients, on capacity that nobody but AWS has to manage.',
          sources: [serverless, sharedModel],
          evidence: reports,
        },
        'iam-permissions': {
          name: 'IAM policies for each Kafka client',
          duty: 'Write IAM policies that say who may connect, produce and consume: IAM access control is mandatory here, it both authenticates and authorises, and Kafka ACLs are not supported.',
          sources: [serverless, iamControl],
        },
        'encryption-at-rest': atRest,
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale capacity, manage partitions',
          owner: 'aws',
          duty: 'Provision and scale capacity up and down with demand, and manage the partitions of your topics.',
          sources: [serverless],
          controls: ['cp-2'],
          evidence: reports,
        },
        {
          id: 'service-quotas',
          layer: 'platform',
          name: 'Stay within the service quotas',
          owner: 'customer',
          duty: 'Know the quotas of MSK Serverless before you grow, and the Regions that have it: there is no broker that you could enlarge instead.',
          sources: [serverless],
          controls: ['cp-2', 'sc-6'],
        },
        {
          ...clients,
          name: 'Configure clients for IAM',
          duty: 'Set up each Kafka client, in Java or another language, for IAM access control before it moves here. Clients that use SCRAM, mTLS or ACLs need a change.',
          sources: [serverless, iamControl],
          controls: ['ia-2', 'ia-9'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Private connections of the clients',
          owner: 'customer',
          duty: 'Connect clients by AWS PrivateLink, which MSK Serverless integrates with for private connectivity.',
          sources: [serverless],
          controls: ['sc-7', 'ac-4'],
        },
        {
          ...certificates,
          duty: 'Renew the certificates that MSK uses for encryption, every 13 months, on all clusters, without a step for you.',
        },
        {
          id: 'api-logs',
          layer: 'data',
          name: 'Log the API calls',
          owner: 'customer',
          duty: 'Use AWS CloudTrail for the calls to the MSK API. For broker logs AWS’s page names Standard and Express brokers, not serverless clusters.',
          sources: [logging],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
});
