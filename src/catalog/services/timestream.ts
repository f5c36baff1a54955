import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const guide = `${docs}timestream/latest/developerguide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const command = (path: string) =>
  cite(`${docs}cli/latest/reference/timestream-influxdb/${path}.html`, path, read);

const maintenance = page('timestream-for-influx-managing-maintaining-db', 'Maintenance windows');
const network = page(
  'infrastructure-security-influxdb',
  'Infrastructure security in Amazon Timestream for InfluxDB',
);
const createInstance = cite(
  `${docs}ts-influxdb/latest/ts-influxdb-api/API_CreateDbInstance.html`,
  'CreateDbInstance',
  read,
);
const createBackup = command('create-db-backup');
const restoreBackup = command('restore-from-db-backup');
const availability = page(
  'AmazonTimestreamForLiveAnalytics-availability-change',
  'Amazon Timestream for LiveAnalytics availability change',
);
const encryption = page('EncryptionAtRest', 'Encryption at rest');
const influxEncryption = page('EncryptionAtRest-InfluxDB', 'Encryption at rest');
const storage = page('storage', 'Storage');
const backups = page(
  'backups-how-it-works',
  'Backing up and restoring Timestream tables: How it works',
);
const awsBackup = cite(
  `${docs}aws-backup/latest/devguide/timestream-backup.html`,
  'Amazon Timestream backups',
  read,
);
const shared = cite(
  `${docs}wellarchitected/latest/security-pillar/shared-responsibility.html`,
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const timestream = defineService({
  id: 'timestream',
  name: 'Amazon Timestream',
  shortName: 'Timestream',
  category: 'database',
  summary:
    'Two time series databases under one name: managed InfluxDB instances, and a serverless store that takes no new customers.',
  docs: guide,
  aliases: [
    'time series database',
    'Timestream for InfluxDB',
    'Timestream for LiveAnalytics',
    'InfluxDB',
    'TSDB',
  ],
  archetype: 'managed-instances',
  contradictions: [
    {
      topic: 'Whether LiveAnalytics has backups of its own',
      finding:
        'The AWS Backup guide says that Timestream offers no native backup and restore, which is why AWS Backup is of use. The Timestream guide says that a backup of a table can be started from the Timestream console as well as from AWS Backup. The catalogue counts backups as yours to order, whichever console you use.',
      sources: [awsBackup, backups],
    },
  ],
  omit: ['tenant-isolation', 'engine-version', 'encryption-at-rest', 'backup-retention'],
  modes: [
    {
      id: 'influxdb',
      name: 'Timestream for InfluxDB',
      summary:
        'The one open to new customers: InfluxDB on instances in your subnets, with its own users, tokens and backups.',
      change: {
        'os-patches': {
          duty: 'Update hardware and operating system under the instance, and schedule required patches for security and reliability by itself; maintenance is due at least once a month.',
          sources: [maintenance],
          evidence: reports,
        },
        'engine-install': {
          name: 'Patch the InfluxDB engine',
          duty: 'Apply required engine patches in the window, with the instance offline for a short time. In Multi-AZ the standby is first, then a failover follows.',
          sources: [maintenance],
          evidence: reports,
        },
        'maintenance-window': {
          name: 'Set a maintenance window and zone',
          duty: 'Name a weekly window of 2 to 24 hours and its IANA time zone; otherwise the service picks one. What is deferred for over 25 days may come outside it.',
          sources: [maintenance],
        },
        'schema-and-queries': {
          name: 'Buckets, retention and parameters',
          duty: 'Give each bucket the period for which its points persist, and set limits such as query concurrency in a parameter group.',
          sources: [createInstance],
        },
        'iam-permissions': {
          name: 'IAM rights on the control plane',
          duty: 'Decide who may make signed requests to create, change or delete instances, with temporary credentials where you can. The engine inside has users of its own.',
          sources: [network, createInstance],
        },
        'network-exposure': {
          duty: 'Name 1 to 5 security groups and the subnets. Access is closed until a rule opens it, and one rule opens all instances that share the group; the port is 8086 if you choose none.',
          sources: [network, createInstance],
        },
        'engine-users': {
          name: 'Choose and guard the admin’s password',
          duty: 'Choose the first admin’s password of 8 to 64 letters and digits, and guard it: with it one reaches the InfluxDB UI and can create an operator token.',
          sources: [createInstance],
          controls: ['ia-5', 'ac-6'],
        },
        'backup-run': {
          name: 'Make and restore what you order',
          duty: 'Carry out the backup of an instance or cluster that you ask for, and restore it into a new resource or, on demand, over the existing one.',
          sources: [createBackup, restoreBackup],
          evidence: reports,
        },
        'restore-tests': {
          duty: 'Restore into a new resource, the default, and check it. The mode REPLACE_EXISTING restores to the same resource, so keep it for the real case.',
          sources: [restoreBackup],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size the instance and its storage',
          owner: 'customer',
          duty: 'Choose the instance type, 20 to 15,360 GiB of storage and one of three classes of I/O, from 3,000 to 16,000 IOPS.',
          sources: [createInstance],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'multi-az',
          layer: 'platform',
          name: 'Ask for a Multi-AZ standby',
          owner: 'customer',
          duty: 'Choose WITH_MULTIAZ_STANDBY and at least two subnets in different Availability Zones where an instance must survive a zone; SINGLE_AZ has no standby to fail over to.',
          sources: [createInstance, maintenance],
          controls: ['cp-2', 'cp-7', 'cp-10'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Keep the instance off the internet',
          owner: 'customer',
          duty: 'Keep publiclyAccessible false unless clients need the public IP that it brings.',
          sources: [createInstance],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'admin-secret',
          layer: 'access',
          name: 'Put the first login into a secret',
          owner: 'aws',
          duty: 'Create a Secrets Manager secret in your account with the initial organization, bucket, user name and password.',
          sources: [createInstance],
          controls: ['ia-5'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt instance data at rest',
          owner: 'aws',
          duty: 'Encrypt all data of the DB instance with AES-256 under keys in AWS KMS. It is on from the start, and nobody can turn it off.',
          setting: { state: 'always-on' },
          sources: [influxEncryption],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Order backups, say how long',
          owner: 'customer',
          duty: 'Order backups of the instance or cluster and keep each for 1 to 3,650 days. An AWS Backup plan does not do it for you: that service does not support Timestream for InfluxDB.',
          sources: [createBackup, awsBackup],
          controls: ['cp-9'],
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Send the engine logs to S3',
          owner: 'customer',
          duty: 'Enable log delivery and name the bucket that receives the logs of the InfluxDB engine.',
          setting: optIn,
          sources: [createInstance],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'live-analytics',
      name: 'Timestream for LiveAnalytics',
      archetype: 'serverless-data',
      summary:
        'Serverless tables for those who were customers before 20 June 2025: AWS copies and encrypts, you set retention and order backups.',
      lifecycle: {
        status: 'maintenance',
        date: '2025-06-20',
        note: 'Closed to new customers; existing ones can go on. AWS recommends that new customers evaluate Timestream for InfluxDB.',
        sources: [availability],
      },
      omit: ['resource-policies'],
      change: {
        'os-patches': {
          name: 'Patch the systems under the tables',
          duty: 'Operate and patch the servers that hold the tables, which you never see.',
          sources: [shared],
        },
        'engine-patches': {
          name: 'Keep the service secure and available',
          duty: 'Go on improving security, availability and performance for the customers who remain.',
          sources: [availability],
          evidence: reports,
        },
        'key-choice': {
          name: 'Choose the key of the magnetic store',
          duty: 'Name a customer managed key, or Timestream makes alias/aws/timestream in your account. Your key covers the magnetic store; the memory store stays under the service’s key.',
          sources: [encryption, storage],
        },
        durability: {
          name: 'Keep copies in several zones',
          duty: 'Replicate memory and magnetic store over Availability Zones of the Region, and write to disk before a write is confirmed.',
          sources: [storage],
          evidence: reports,
        },
        backups: {
          name: 'Order backups of each table',
          duty: 'Start or schedule backups table by table, in the Timestream console or by AWS Backup, which can also copy them to other accounts and Regions of the organization.',
          sources: [backups, awsBackup],
        },
      },
      add: [
        {
          id: 'tiering',
          layer: 'platform',
          name: 'Move points between the stores',
          owner: 'aws',
          duty: 'Move data from the memory store to the magnetic store when it reaches the age that you set, and never back.',
          sources: [storage],
          controls: ['si-12', 'cp-2'],
        },
        {
          id: 'closed-access',
          layer: 'application',
          name: 'Plan with the closed door in mind',
          owner: 'customer',
          duty: 'Keep the active payer account: only under it can you still add users and linked accounts. Build for new organizations on Timestream for InfluxDB or elsewhere.',
          sources: [availability],
          controls: ['sa-22', 'pl-2'],
        },
        {
          id: 'backup-timing',
          layer: 'application',
          name: 'Fit table changes around backups',
          owner: 'customer',
          duty: 'Do not plan to delete a table while its backup runs: it cannot be paused or cancelled. Points that arrive meanwhile may be in it or not.',
          sources: [backups],
          controls: ['cp-9', 'cm-3'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'access',
          name: 'Encrypt data on its way',
          owner: 'aws',
          duty: 'Keep data encrypted in transit, by default, as it is at rest.',
          setting: { state: 'always-on' },
          sources: [storage],
          controls: ['sc-8'],
          evidence: reports,
        },
        {
          id: 'key-revocation',
          layer: 'access',
          name: 'Allow minutes for key changes',
          owner: 'customer',
          duty: 'Reckon with up to five minutes until a changed key permission has effect: under traffic the service keeps a local cache of the key.',
          sources: [encryption],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt all tables at rest',
          owner: 'aws',
          duty: 'Encrypt the database with AES-256, whole tables only; nobody can turn it off.',
          setting: { state: 'always-on' },
          sources: [encryption],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'retention',
          layer: 'data',
          name: 'Set retention in both stores',
          owner: 'customer',
          duty: 'Set how long points stay in the memory and in the magnetic store: after the sum of both they are deleted for good. A longer memory period fills only with new data.',
          sources: [storage],
          controls: ['si-12'],
        },
      ],
    },
  ],
});
