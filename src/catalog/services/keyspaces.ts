import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/keyspaces/latest/devguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const introduction = page('what-is-keyspaces', 'What is Amazon Keyspaces (for Apache Cassandra)?');
const createTable = cite(
  'https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_CreateTable.html',
  'CreateTable',
  read,
);
const prevention = page(
  'best-practices-security-preventative',
  'Preventative security best practices for Amazon Keyspaces',
);
const encryption = page(
  'encryption.howitworks',
  'Encryption at rest: How it works in Amazon Keyspaces',
);
const recovery = page(
  'PointInTimeRecovery_HowItWorks',
  'How point-in-time recovery works in Amazon Keyspaces',
);
const onDemand = page('ReadWriteCapacityMode.OnDemand', 'Configure on-demand capacity mode');
const capacityModes = page(
  'ReadWriteCapacityMode',
  'Configure read/write capacity modes in Amazon Keyspaces',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const keyspaces = defineService({
  id: 'keyspaces',
  name: 'Amazon Keyspaces (for Apache Cassandra)',
  shortName: 'Keyspaces',
  category: 'database',
  summary:
    'Cassandra tables without nodes: AWS runs and encrypts them, you switch on recovery and keep the keys within reach.',
  docs: guide,
  aliases: [
    'Cassandra',
    'Apache Cassandra',
    'Managed Apache Cassandra Service',
    'MCS',
    'CQL',
    'wide-column database',
  ],
  archetype: 'serverless-data',
  contradictions: [
    {
      topic: 'Do all tables scale by themselves?',
      finding:
        'The introduction says that the service scales tables up and down with the traffic of the application. The API reference knows a provisioned mode, in which you state read and write units, and says that auto scaling is disabled by default. The catalogue gives scaling to AWS for on-demand tables, the default, and to you for provisioned ones.',
      sources: [introduction, createTable],
    },
  ],
  omit: ['resource-policies', 'durability'],
  change: {
    'os-patches': {
      name: 'Provision and patch the servers',
      duty: 'Provision, patch and manage the servers under the tables: there are no nodes for you to see.',
      sources: [introduction],
      evidence: reports,
    },
    'engine-patches': {
      name: 'Operate the Cassandra-compatible engine',
      duty: 'Install, maintain and operate the software that speaks CQL to your existing Cassandra code and tools.',
      sources: [introduction],
      evidence: reports,
    },
    'iam-permissions': {
      name: 'Roles and permissions for tables',
      duty: 'Let applications come with roles and temporary credentials, none stored in code or on an instance, and limit each to the keyspaces and tables that it reads or writes.',
      sources: [prevention],
    },
    'encryption-at-rest': {
      name: 'Encrypt all tables at rest',
      duty: 'Encrypt whole tables, their metadata and restorable backups with AES-256; nobody can disable it. Atomic changes of several rows use AWS owned keys for a moment, whatever your key.',
      sources: [encryption],
      evidence: reports,
    },
    'key-choice': {
      name: 'Choose each table’s key',
      duty: 'Stay with the AWS owned key, which you can neither see nor audit, or name a customer managed key for a table. You can switch at any time without downtime.',
      sources: [encryption, createTable],
    },
    backups: {
      name: 'Switch on point-in-time recovery',
      duty: 'Enable PITR for each table, and on all replicas of a multi-Region one. Leave it on: switching it off and on again erases the history of backups.',
      sources: [createTable, recovery],
    },
  },
  add: [
    {
      id: 'key-loss-backup',
      layer: 'platform',
      name: 'Save a table that lost its key',
      owner: 'aws',
      duty: 'Send an e-mail when a table’s customer managed key is out of reach, and after seven days make a backup, delete the table and keep the backup for 35 days.',
      sources: [encryption],
      controls: ['cp-9', 'sc-12'],
    },
    {
      id: 'partition-design',
      layer: 'application',
      name: 'Design keys without skew',
      owner: 'customer',
      duty: 'Choose partition keys that spread the rows: they decide how data is stored, and a skewed table may also take longer to restore.',
      sources: [createTable, recovery],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'one-way-settings',
      layer: 'application',
      name: 'Mind the one-way settings',
      owner: 'customer',
      duty: 'Decide on custom TTL settings and client-side timestamps per table before you enable them: both start disabled, and neither can be disabled again.',
      setting: optIn,
      sources: [createTable],
      controls: ['cm-3', 'si-12'],
    },
    {
      id: 'client-encryption',
      layer: 'application',
      name: 'Encrypt secrets before sending them',
      owner: 'customer',
      duty: 'Encrypt confidential values near their origin, since server-side encryption covers data only while it lies on storage media.',
      sources: [prevention, encryption],
      controls: ['sc-28.1', 'sc-13'],
    },
    {
      id: 'deleted-names',
      layer: 'application',
      name: 'Keep deleted tables’ names free',
      owner: 'customer',
      duty: 'Restore a deleted table before a pipeline creates one with the same qualified name. From then on the old one is out of reach, although its 35 days are not over.',
      sources: [recovery],
      controls: ['cp-9', 'cm-3'],
    },
    {
      id: 'restore-completion',
      layer: 'application',
      name: 'Rehearse and complete a restore',
      owner: 'customer',
      duty: 'Time restores for your recovery objective: starting one takes up to 20 minutes, and a large table can take hours. Put back CDC streams, IAM policies, alarms and tags, which a restore leaves out.',
      sources: [recovery],
      controls: ['cp-4', 'cp-10'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'access',
      name: 'Encrypt connections by TLS',
      owner: 'aws',
      duty: 'Protect the communication to and from Keyspaces by SSL/TLS, as it is by default.',
      sources: [encryption],
      controls: ['sc-8'],
      evidence: reports,
    },
    {
      id: 'key-access',
      layer: 'data',
      name: 'Keep your own key within reach',
      owner: 'customer',
      duty: 'Neither disable nor schedule for deletion a key that a table needs: reads and writes stop, and after seven days the table is deleted. Its backup needs that same key for a restore.',
      sources: [encryption, recovery],
      controls: ['sc-12', 'cp-10'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Back up tables that have PITR',
      owner: 'aws',
      duty: 'Back up continuously for 35 days, a window that cannot be changed, and restore any moment in it into a new table, also of a table deleted meanwhile.',
      sources: [recovery],
      controls: ['cp-9'],
      evidence: reports,
    },
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'On-demand capacity',
      summary:
        'The default: AWS follows the traffic, at once up to double the peak that it has seen.',
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale throughput to the traffic',
          owner: 'aws',
          duty: 'Take up to double the previous peak at once, on a new table 4,000 write and 12,000 read request units, and allocate more as traffic grows.',
          sources: [onDemand, capacityModes],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'warm-up',
          layer: 'platform',
          name: 'Prepare tables for a rush',
          owner: 'customer',
          duty: 'Spread growth beyond double the peak over 30 minutes, or pre-warm the table with read and write units per second: otherwise requests may find too little capacity.',
          sources: [onDemand, createTable],
          controls: ['cp-2', 'sc-5'],
        },
      ],
    },
    {
      id: 'provisioned',
      name: 'Provisioned capacity',
      summary: 'You say how many units of reads and writes a table has, and whether they may move.',
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Provision reads and writes',
          owner: 'customer',
          duty: 'State the read and write capacity units of the table, which this mode requires. In a multi-Region table reads may differ by Region, writes are the same for all replicas.',
          sources: [createTable],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'auto-scaling',
          layer: 'platform',
          name: 'Enable auto scaling within limits',
          owner: 'customer',
          duty: 'Enable auto scaling for reads and for writes with minimum, maximum and target: for a new table it is disabled.',
          setting: optIn,
          sources: [createTable],
          controls: ['cp-2', 'sc-5'],
        },
      ],
    },
  ],
});
