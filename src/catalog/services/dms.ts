import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/dms/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const security = page('CHAP_Security', 'Security in AWS Database Migration Service');
const instance = page('CHAP_ReplicationInstance', 'Working with an AWS DMS replication instance');
const creating = page('CHAP_ReplicationInstance.Creating', 'Creating a replication instance');
const maintenance = page(
  'CHAP_ReplicationInstance.MaintenanceWindow',
  'Working with the AWS DMS maintenance window',
);
const serverless = page('CHAP_Serverless', 'Working with AWS DMS Serverless');

const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const dms = defineService({
  id: 'dms',
  name: 'AWS Database Migration Service (AWS DMS)',
  shortName: 'DMS',
  category: 'migration',
  summary:
    'Moves and replicates databases: AWS runs the replication, and instance settings, network, endpoints and what happens to the data are yours.',
  docs: `${guide}Welcome.html`,
  aliases: [
    'Database Migration Service',
    'AWS DMS',
    'DMS Serverless',
    'replication instance',
    'CDC',
    'homogeneous data migrations',
    'DMS Schema Conversion',
    'Fleet Advisor',
  ],
  archetype: 'managed-instances',
  omit: [
    'tenant-isolation',
    'schema-and-queries',
    'engine-users',
    'encryption-at-rest',
    'backup-run',
    'backup-retention',
    'restore-tests',
  ],
  change: {
    'iam-permissions': {
      name: 'IAM permissions for DMS resources',
      duty: 'Decide by IAM policies who may create, describe, modify and delete DMS resources, and give migrations their permissions on a key of yours.',
      sources: [security],
    },
    'customer-data': {
      name: 'Sensitivity and laws of migrated data',
      duty: 'Know how sensitive the data is that you move and which requirements and laws bind it: AWS leaves both with you.',
      sources: [security],
    },
  },
  add: [
    {
      id: 'log-access',
      layer: 'access',
      name: 'Let watchers read migration logs',
      owner: 'customer',
      duty: 'Give the roles that follow a migration the CloudWatch Logs permissions that they need: without them its logs cannot be viewed.',
      sources: [security],
      controls: ['au-6', 'ac-6'],
    },
  ],
  modes: [
    {
      id: 'replication-instance',
      name: 'Replication instance (AWS DMS Standard)',
      summary:
        'The default: an instance in your VPC that AWS patches in a window, while size, version, standby and exposure are your settings.',
      change: {
        'os-patches': {
          name: 'Patch the replication instance',
          duty: 'Apply system changes and software patches in the weekly window, stopping running tasks for it and resuming them. Larger changes may take longer than the window.',
          sources: [maintenance],
          evidence: reports,
        },
        'engine-install': {
          name: 'Run the instance and its engine',
          duty: 'Create the instance on EC2 in your VPC with the replication engine that you chose, connect source and target, and load the data.',
          sources: [instance, creating],
          controls: ['cm-2', 'cp-10'],
          evidence: reports,
        },
        'maintenance-window': {
          duty: 'Keep full loads out of the window, since patching restarts tables in full load, whereas ongoing replication pauses. Without a choice it is 30 minutes at random in the week.',
          sources: [maintenance, creating],
        },
        'engine-version': {
          name: 'Choose the version, allow upgrades',
          duty: 'Set automatic version upgrade, so that a deprecated version is replaced in the window. With it on, a new instance takes the default version even if you name a lower one; DMS knows no major versions.',
          sources: [creating],
          evidence: [
            { kind: 'security-hub', id: 'DMS.6' },
            { kind: 'config-rule', id: 'dms-auto-minor-version-upgrade-check' },
          ],
        },
        'network-exposure': {
          name: 'Subnets, security groups, egress',
          duty: 'Choose VPC, replication subnet group and security groups. The VPC’s group must let all traffic out, so it is ingress at source and target that you narrow.',
          sources: [security, creating],
        },
      },
      add: [
        {
          id: 'standby-run',
          layer: 'platform',
          name: 'Keep the standby in step',
          owner: 'aws',
          duty: 'In a Multi-AZ deployment, provision a standby replica in another Availability Zone, replicate to it synchronously and support failover to it.',
          sources: [instance],
          controls: ['cp-10', 'sc-36'],
          evidence: reports,
        },
        {
          id: 'multi-az',
          layer: 'platform',
          name: 'Choose Multi-AZ for replication',
          owner: 'customer',
          duty: 'Turn on high availability when the instance carries change data capture or ongoing replication; it is an option.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [creating, instance],
          controls: ['cp-10', 'sc-36'],
          evidence: [
            { kind: 'security-hub', id: 'DMS.13' },
            { kind: 'config-rule', id: 'dms-replication-instance-multi-az-enabled' },
          ],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Size the instance, watch its storage',
          owner: 'customer',
          duty: 'Choose a class with enough memory and network, and scale storage before log files and cached transactions fill it, as very large or paused loads can do.',
          sources: [creating],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Refuse public access at creation',
          owner: 'customer',
          duty: 'Clear “Publicly accessible” when you create the instance. It is the default, and it cannot be modified afterwards.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [creating],
          controls: ['sc-7', 'ac-4'],
          evidence: [
            { kind: 'security-hub', id: 'DMS.1' },
            { kind: 'config-rule', id: 'dms-replication-not-public' },
          ],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt storage and connection data',
          owner: 'aws',
          duty: 'Encrypt the replication instance’s storage and the endpoints’ connection information under a KMS key.',
          setting: { state: 'always-on' },
          sources: [security],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key once',
          owner: 'customer',
          duty: 'Name a symmetric KMS key at creation if `aws/dms`, the default, is not enough: it cannot be changed later.',
          sources: [security, creating],
          controls: ['sc-12'],
        },
        {
          id: 'endpoint-tls',
          layer: 'data',
          name: 'Secure endpoints with SSL',
          owner: 'customer',
          duty: 'Set up SSL/TLS for the connections of source and target endpoints.',
          sources: [security],
          controls: ['sc-8'],
          evidence: [
            { kind: 'security-hub', id: 'DMS.9' },
            { kind: 'config-rule', id: 'dms-endpoint-ssl-configured' },
            { kind: 'security-hub', id: 'DMS.12' },
            { kind: 'config-rule', id: 'dms-redis-tls-enabled' },
          ],
        },
        {
          id: 'target-keys',
          layer: 'data',
          name: 'Choose keys for S3 and Redshift targets',
          owner: 'customer',
          duty: 'Create custom KMS keys for the data that DMS writes to S3 and Redshift targets where those have to be yours.',
          sources: [security],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'serverless',
      name: 'AWS DMS Serverless',
      summary:
        'You describe a replication instead of an instance: provisioning, scaling, versions and patches pass to AWS.',
      archetype: 'managed-application',
      change: {
        'os-patches': {
          name: 'Patch the systems under it',
          duty: 'Operate and patch the servers that carry the replication, which you never see.',
        },
        'service-software': {
          name: 'Patch and version the engine',
          duty: 'Manage engine versions and patching for the replication; there is no instance of yours to upgrade.',
          sources: [serverless],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Compute, provision and scale capacity',
          owner: 'aws',
          duty: 'Read the source’s metadata, work out from it the capacity that the replication needs, provision it before data flows, and scale it.',
          sources: [serverless],
          controls: ['cp-2', 'sc-6'],
          evidence: reports,
        },
        {
          id: 'replication-config',
          layer: 'application',
          name: 'Configure, start and stop replications',
          owner: 'customer',
          duty: 'Create source and target endpoints and a replication configuration with its settings, then start, stop, modify and delete the replication yourself.',
          sources: [serverless],
          controls: ['cm-6', 'cm-3'],
        },
        {
          id: 'endpoint-data',
          layer: 'data',
          name: 'Encrypt endpoint connection data',
          owner: 'aws',
          duty: 'Encrypt the connection information of the endpoints under a KMS key.',
          setting: { state: 'always-on' },
          sources: [security],
          controls: ['sc-28', 'ia-5'],
          evidence: reports,
        },
        {
          id: 'endpoint-tls',
          layer: 'data',
          name: 'Secure endpoints with SSL',
          owner: 'customer',
          duty: 'Set up SSL/TLS for the connections of source and target endpoints.',
          sources: [security],
          controls: ['sc-8'],
          evidence: [
            { kind: 'security-hub', id: 'DMS.9' },
            { kind: 'config-rule', id: 'dms-endpoint-ssl-configured' },
          ],
        },
        {
          id: 'target-keys',
          layer: 'data',
          name: 'Choose keys for S3 and Redshift targets',
          owner: 'customer',
          duty: 'Create custom KMS keys for the data that DMS writes to S3 and Redshift targets where those have to be yours.',
          sources: [security],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'homogeneous-migration',
      name: 'Homogeneous data migration',
      summary:
        'Between like databases: AWS encrypts what the migration uses, under a key of its own unless you bring one.',
      archetype: 'managed-application',
      change: {
        'os-patches': {
          name: 'Patch the systems under it',
          duty: 'Operate and patch the servers that carry the data migration, which you never see.',
        },
        'service-software': {
          name: 'Run and patch the migration software',
          duty: 'Operate, fix and update the software that carries the data migration, without a step for you to take.',
        },
      },
      add: [
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt the migration’s resources',
          owner: 'aws',
          duty: 'Encrypt storage and other components of the data migration, under an AWS owned key if you name none.',
          setting: { state: 'always-on' },
          sources: [security],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-grants',
          layer: 'data',
          name: 'Create and retire key grants',
          owner: 'aws',
          duty: 'Create the grants on your customer managed key that the migration needs, and manage them over its lifecycle.',
          sources: [security],
          controls: ['sc-12'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Bring a key and its permissions',
          owner: 'customer',
          duty: 'Allow `kms:CreateGrant` and the key’s use through DMS, limited by `kms:ViaService` and grant operations. Do not add encryption context constraints: they make the migration fail.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [security],
          controls: ['sc-12', 'ac-6'],
        },
      ],
    },
  ],
});
