import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/redshift/latest/mgmt/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const clusters = page('working-with-clusters', 'Amazon Redshift provisioned clusters');
const considerations = page(
  'managing-cluster-considerations',
  'Considerations for using Amazon Redshift provisioned clusters',
);
const multiAz = page('managing-cluster-multi-az', 'Multi-AZ deployment');
const changes = page('behavior-changes', 'Behavior changes in Amazon Redshift');
const snapshots = page('working-with-snapshots', 'Amazon Redshift snapshots and backups');
const encryption = page('working-with-db-encryption', 'Amazon Redshift database encryption');
const auditing = page('db-auditing', 'Database audit logging');
const routing = page(
  'enhanced-vpc-routing',
  'Controlling network traffic with Redshift enhanced VPC routing',
);
const serverless = page('serverless-considerations', 'Amazon Redshift Serverless feature overview');
const serverlessUse = page(
  'serverless-usage-considerations',
  'Considerations when using Amazon Redshift Serverless',
);
const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const redshift = defineService({
  id: 'redshift',
  name: 'Amazon Redshift',
  shortName: 'Redshift',
  category: 'analytics',
  summary:
    'A data warehouse for SQL: on nodes that you choose and maintain by window, or as a workgroup without any.',
  docs: `${guide}welcome.html`,
  aliases: [
    'Redshift Serverless',
    'Redshift Spectrum',
    'data warehouse',
    'RA3',
    'RG nodes',
    'workgroup',
    'namespace',
  ],
  variants: [{ id: 'redshift-serverless', name: 'Amazon Redshift Serverless', mode: 'serverless' }],
  archetype: 'managed-instances',
  omit: ['tenant-isolation', 'restore-tests'],
  change: {
    'schema-and-queries': {
      name: 'Queries, functions and client drivers',
      duty: 'Replace Python UDFs, not supported after 30 June 2026; AWS recommends Lambda UDFs. Move clients with an ODBC 1.x driver, whose support ended on 30 September 2026, to 2.x. From that day clients that use TLS need version 1.2 or higher.',
      sources: [changes],
      controls: ['sa-22', 'cm-3'],
    },
    'engine-users': {
      name: 'Login lockout of database users',
      duty: 'Unlock database users whom too many failed logins in a row have locked (from Patch 204; the threshold is 5, or 2 to 50 by max_failed_login_attempts), or let people sign in by IAM or IAM Identity Center, which the lockout does not touch.',
      sources: [changes],
      controls: ['ac-7', 'ia-5', 'ac-2'],
    },
  },
  add: [
    {
      id: 'vpc-routing',
      layer: 'access',
      name: 'Keep COPY and UNLOAD inside the VPC',
      owner: 'customer',
      duty: 'Turn on enhanced VPC routing and build the endpoints or gateways that it needs. Without it Redshift sends this traffic through the internet; with it and without a path, COPY fails.',
      setting: optIn,
      sources: [routing],
      controls: ['sc-7', 'ac-4'],
      evidence: [
        { kind: 'security-hub', id: 'Redshift.7' },
        { kind: 'config-rule', id: 'redshift-enhanced-vpc-routing-enabled' },
      ],
    },
    {
      id: 'require-ssl',
      layer: 'access',
      name: 'Refuse connections without TLS',
      owner: 'customer',
      duty: 'Use default.redshift-2.0, whose require_ssl is true, or set it in your own parameter group: Redshift honours the value that stands there, also on new clusters.',
      setting: optOut,
      sources: [changes],
      controls: ['sc-8'],
      evidence: [
        { kind: 'security-hub', id: 'Redshift.2' },
        { kind: 'config-rule', id: 'redshift-require-tls-ssl' },
      ],
    },
    {
      id: 'audit-logs',
      layer: 'data',
      name: 'Export the audit logs',
      owner: 'customer',
      duty: 'Send connection and user logs to CloudWatch or S3, and set enable_user_activity_logging (false by default) or queries are missing. An S3 bucket takes SSE-S3 only and no Object Lock.',
      setting: optIn,
      sources: [auditing],
      controls: ['au-2', 'au-12', 'au-11'],
      evidence: [
        { kind: 'security-hub', id: 'Redshift.4' },
        { kind: 'config-rule', id: 'redshift-audit-logging-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'provisioned',
      name: 'Provisioned cluster (RG or RA3)',
      summary:
        'You choose nodes, zone, window and track; AWS upgrades the cluster in the window and takes the snapshots.',
      change: {
        'os-patches': {
          name: 'Apply mandatory security updates',
          duty: 'Apply hardware updates and mandatory security updates, also while you defer maintenance, and announce them under the category Pending. The cluster is unavailable during them.',
          sources: [considerations],
          evidence: reports,
        },
        'engine-install': {
          name: 'Install new cluster versions',
          duty: 'Start upgrades in the cluster’s window, ending the queries that run then; some tasks may continue after it closes. A cluster may also restart outside the window, often because a detected issue is being repaired.',
          sources: [considerations],
          controls: ['si-2', 'cp-10'],
          evidence: reports,
        },
        'maintenance-window': {
          name: 'Move or defer the maintenance window',
          duty: 'Replace the random 30 minutes a week that Redshift assigns, and defer non-mandatory updates by up to 60 days where you must; the window after that cannot be deferred.',
          sources: [considerations],
          controls: ['ma-2', 'cm-3'],
          evidence: [{ kind: 'config-rule', id: 'redshift-cluster-maintenancesettings-check' }],
        },
        'engine-version': {
          name: 'Choose the current or trailing track',
          duty: 'Choose whether a cluster gets the newest release or the one before it. On the trailing track you meet each version one release later.',
          sources: [considerations],
          controls: ['cm-3', 'sa-22'],
        },
        'network-exposure': {
          name: 'Subnet group and security groups',
          duty: 'Create a cluster subnet group from your VPC’s subnets, and attach the security groups that decide who reaches the cluster.',
          sources: [clusters],
          evidence: [
            { kind: 'security-hub', id: 'Redshift.15' },
            { kind: 'config-rule', id: 'redshift-unrestricted-port-access' },
          ],
        },
        'encryption-at-rest': {
          name: 'Keep encryption on, guard its key',
          duty: 'Keep the encryption that new clusters have since January 2025, with an AWS owned key unless you name yours; restored ones may lack it. A key of yours that stays disabled for 14 days costs the warehouse.',
          setting: optOut,
          sources: [encryption, changes],
          evidence: [
            { kind: 'security-hub', id: 'Redshift.10' },
            { kind: 'config-rule', id: 'redshift-cluster-kms-enabled' },
          ],
        },
        'backup-run': {
          name: 'Take the automated snapshots',
          duty: 'Take an incremental snapshot about every eight hours or per 5 GB of changes on each node, or by your schedule, keep it in S3, and delete it when its retention ends.',
          sources: [snapshots],
          evidence: reports,
        },
        'backup-retention': {
          name: 'Lengthen the snapshot retention',
          duty: 'Raise the default of one day, to 35 at most; RG and RA3 clusters cannot go to zero. Automated snapshots end with the cluster, so copy one to a manual snapshot before you delete it.',
          setting: { state: 'always-on' },
          sources: [snapshots],
          evidence: [
            { kind: 'security-hub', id: 'Redshift.3' },
            { kind: 'config-rule', id: 'redshift-backup-enabled' },
          ],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Choose node type and number',
          owner: 'customer',
          duty: 'Choose nodes and resize as load grows. Run at least two compute nodes: then each node’s data is mirrored on another, and AWS advises against one node for production.',
          sources: [clusters],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'multi-az',
          layer: 'platform',
          name: 'Ask for a second Availability Zone',
          owner: 'customer',
          duty: 'Choose Multi-AZ where a zone’s failure must not stop queries: all nodes of a cluster otherwise stand in one zone, picked at random unless you name it.',
          setting: optIn,
          sources: [considerations, multiAz],
          controls: ['cp-2', 'cp-10'],
          evidence: [
            { kind: 'security-hub', id: 'Redshift.18' },
            { kind: 'config-rule', id: 'redshift-cluster-multi-az-enabled' },
          ],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Leave public access off',
          owner: 'customer',
          duty: 'Keep PubliclyAccessible false, the default for new and restored clusters since January 2025, and check the older ones. Restrict by security group or network ACL what must be public.',
          setting: optIn,
          sources: [changes],
          controls: ['sc-7', 'ac-3'],
          evidence: [
            { kind: 'security-hub', id: 'Redshift.1' },
            { kind: 'config-rule', id: 'redshift-cluster-public-access-check' },
          ],
        },
      ],
    },
    {
      id: 'serverless',
      name: 'Amazon Redshift Serverless',
      summary:
        'No nodes and no window: AWS patches in idle time and keeps recovery points for a day; limits and longer backups are yours.',
      omit: ['maintenance-window', 'encryption-at-rest', 'backup-retention'],
      change: {
        'os-patches': {
          name: 'Patch the infrastructure beneath',
          duty: 'Patch and fix flaws in the infrastructure that the workgroup runs on.',
          sources: [sharedModel],
          evidence: reports,
        },
        'engine-install': {
          name: 'Patch the workgroup in idle time',
          duty: 'Apply each update within 14 days of its release, in about 15 idle minutes. Where no such pause occurs, the endpoint may be briefly unavailable and connections fail.',
          sources: [serverlessUse],
          evidence: reports,
        },
        'engine-version': {
          name: 'Choose the workgroup’s track',
          duty: 'Decide whether the workgroup moves to the most recent release or to the one before it. The move itself is automatic.',
          sources: [serverlessUse],
          controls: ['cm-3', 'sa-22'],
        },
        'network-exposure': {
          name: 'Subnets in two or three zones',
          duty: 'Supply subnets in at least two zones with three free addresses each; enhanced VPC routing needs three zones and more addresses, 37 for 128 RPUs. In a shared VPC, keep the resource share.',
          sources: [serverlessUse],
          controls: ['sc-7', 'ac-4', 'cp-2'],
        },
        'vpc-routing': {
          duty: 'Turn on enhanced VPC routing for the workgroup and build the endpoints it needs, also those for IAM Identity Center if people sign in by it. Without it this traffic takes the internet.',
          sources: [routing],
          evidence: [
            { kind: 'security-hub', id: 'RedshiftServerless.1' },
            { kind: 'config-rule', id: 'redshift-serverless-workgroup-routes-within-vpc' },
          ],
        },
        'require-ssl': {
          duty: 'Leave require_ssl true in the workgroup’s config-parameters. It cannot be false at creation, but anybody who may change the workgroup can set it so afterwards.',
          sources: [changes],
          evidence: [
            { kind: 'security-hub', id: 'RedshiftServerless.2' },
            { kind: 'config-rule', id: 'redshift-serverless-workgroup-encrypted-in-transit' },
          ],
        },
        'audit-logs': {
          name: 'Export the audit logs to CloudWatch',
          duty: 'Turn audit logging on; from here it goes to CloudWatch only, never to log files in S3. SYS_CONNECTION_LOG and SYS_USERLOG hold connections and user changes in the warehouse.',
          sources: [auditing],
          evidence: [
            { kind: 'security-hub', id: 'RedshiftServerless.6' },
            { kind: 'config-rule', id: 'redshift-serverless-publish-logs-to-cloudwatch' },
          ],
        },
        'backup-run': {
          name: 'Create a recovery point each half hour',
          duty: 'Create a recovery point every 30 minutes and keep it for 24 hours. Restoring one takes all the data in the database back.',
          sources: [serverless],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Set base RPUs and usage limits',
          owner: 'customer',
          duty: 'Set the base capacity (128 RPUs by default) to the performance and cost that you want, and limits such as RPUs per day.',
          sources: [serverless],
          controls: ['sc-6', 'cp-2'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the namespace’s key',
          owner: 'customer',
          duty: 'Stay with the AWS owned key, or take yours and grant KMS permissions on it to those who create workgroups or restore data. Once it is disabled, the namespace is inaccessible, and after 14 days deleted.',
          sources: [encryption, changes],
          controls: ['sc-12', 'sc-28'],
          evidence: [{ kind: 'config-rule', id: 'redshift-serverless-namespace-cmk-encryption' }],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Keep snapshots beyond 24 hours',
          owner: 'customer',
          duty: 'Make a snapshot, or turn a recovery point into one, for each state that must live longer than a day. Only recovery points come by themselves.',
          sources: [serverless, snapshots],
          controls: ['cp-9'],
        },
      ],
    },
  ],
});
