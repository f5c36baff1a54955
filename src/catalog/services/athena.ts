import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/athena/latest/ug/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const engineVersions = page('engine-versions', 'Athena engine versioning');
const usageControls = page(
  'workgroups-setting-control-limits-cloudwatch',
  'Configure per-query and per-workgroup data usage controls',
);
const override = page('workgroups-settings-override', 'Override client-side settings');
const results = page('querying', 'Work with query results and recent queries');
const history = page('querying-keeping-query-history', 'Keep query history longer than 45 days');
const encryption = page('encryption', 'Encryption at rest');
const inTransit = page('encryption-in-transit', 'Encryption in transit');
const managedResults = page('managed-results', 'Managed query results');
const capacity = page('capacity-management', 'Manage query processing capacity');
const spark = page('notebooks-spark', 'Use Apache Spark in Amazon Athena');
const sparkReleases = page('notebooks-spark-release-versions', 'Release versions');
const sparkLimits = page(
  'notebooks-spark-considerations-and-limitations',
  'Considerations and limitations',
);
const sparkLogs = page(
  'notebooks-spark-logging-monitoring',
  'Logging and monitoring for Apache Spark sessions',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const athena = defineService({
  id: 'athena',
  name: 'Amazon Athena',
  shortName: 'Athena',
  category: 'analytics',
  summary:
    'SQL and Spark on data that lies in S3: AWS runs the engine, you own the data, the results and who reads both.',
  docs: guide,
  aliases: ['SQL on S3', 'Presto', 'Trino', 'workgroup', 'Athena for Apache Spark', 'DPU'],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      name: 'Patch the systems under the engine',
      duty: 'Operate and patch the servers that run queries and sessions, which you never see.',
    },
    'service-software': {
      name: 'Release query engine versions',
      duty: 'Release engine versions with code fixes, announce them in the console and on the AWS Health Dashboard, and name their breaking changes.',
      sources: [engineVersions],
      evidence: reports,
    },
    'customer-data': {
      name: 'Know the source data in your buckets',
      duty: 'Know which data the tables point to and who may read it. Athena reads each table with the encryption that its data has: KMS-encrypted data also asks kms:Decrypt of every user.',
      sources: [encryption],
    },
  },
  add: [
    {
      id: 'engine-upgrade',
      layer: 'platform',
      name: 'Move workgroups to newer engines',
      owner: 'aws',
      duty: 'Upgrade workgroups that are set to auto upgrade, the default, unless an incompatibility is found. Once a version is no longer offered, upgrade pinned workgroups too.',
      setting: optOut,
      sources: [engineVersions],
      controls: ['si-2', 'cm-3'],
      evidence: reports,
    },
    {
      id: 'engine-test',
      layer: 'platform',
      name: 'Test queries on the next engine',
      owner: 'customer',
      duty: 'Run your queries in a test workgroup on the new version before the upgrade, since a small subset may break, and pin a workgroup that is not ready.',
      sources: [engineVersions],
      controls: ['cm-3', 'cm-4', 'sa-22'],
    },
    {
      id: 'scan-limits',
      layer: 'application',
      name: 'Limit the data that queries scan',
      owner: 'customer',
      duty: 'Set the per-query limit of the workgroup (10 MB to 7 EB), which cancels what exceeds it. Workgroup-wide thresholds only raise an alarm and stop no query.',
      setting: optIn,
      sources: [usageControls],
      controls: ['sc-5', 'sc-6'],
    },
    {
      id: 'workgroup-settings',
      layer: 'access',
      name: 'Enforce the workgroup’s settings',
      owner: 'customer',
      duty: 'Select “Override client-side settings”. Without it, clients’ own settings for result location, encryption and bucket owner win over the workgroup’s.',
      setting: optIn,
      sources: [override],
      controls: ['cm-6', 'ac-3'],
      evidence: [{ kind: 'config-rule', id: 'athena-workgroup-enforce-workgroup-configuration' }],
    },
    {
      id: 'result-access',
      layer: 'access',
      name: 'Limit who reads the results bucket',
      owner: 'customer',
      duty: 'Limit s3:GetObject on the result location: whoever has it reads all results there, even where Athena’s GetQueryResults is denied.',
      sources: [results],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'tls-only-buckets',
      layer: 'access',
      name: 'Refuse plain HTTP on buckets',
      owner: 'customer',
      duty: 'Require aws:SecureTransport in the policies of the S3 buckets. For federated connectors, check each one: whether it uses TLS depends on the connector.',
      sources: [inTransit],
      controls: ['sc-8'],
    },
    {
      id: 'result-encryption',
      layer: 'data',
      name: 'Choose how results are encrypted',
      owner: 'customer',
      duty: 'Pick SSE-S3, SSE-KMS (recommended) or CSE-KMS for the result location. INSERT uses the same choice for what it adds to an encrypted table.',
      sources: [encryption],
      controls: ['sc-28', 'sc-12'],
      evidence: [{ kind: 'config-rule', id: 'athena-workgroup-encrypted-at-rest' }],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt traffic of the engine',
      owner: 'aws',
      duty: 'Use TLS between Athena and S3 and between Athena and the applications that call it, including results that stream to JDBC and ODBC clients.',
      sources: [inTransit],
      controls: ['sc-8'],
      evidence: reports,
    },
    {
      id: 'result-cleanup',
      layer: 'data',
      name: 'Delete results and leftovers',
      owner: 'customer',
      duty: 'Remove results you no longer need and the partial ones of cancelled or failed queries, which Athena leaves in place. Let a lifecycle rule end unfinished multipart uploads.',
      sources: [usageControls, results, managedResults],
      controls: ['si-12'],
    },
    {
      id: 'query-history',
      layer: 'data',
      name: 'Keep the query history',
      owner: 'customer',
      duty: 'Copy it out with ListQueryExecutions and GetQueryExecution if you need to know after more than 45 days who asked what.',
      sources: [history],
      controls: ['au-11'],
    },
  ],
  modes: [
    {
      id: 'sql',
      name: 'SQL, results in your bucket',
      summary:
        'Queries run on demand and write their results to an S3 location that you own, protect and clean up.',
    },
    {
      id: 'managed-results',
      name: 'SQL with managed query results',
      summary:
        'Athena keeps the results in storage of its own, encrypts them, and deletes them after 24 hours.',
      omit: ['workgroup-settings'],
      change: {
        'result-access': {
          name: 'Limit who reads the managed results',
          duty: 'Grant GetQueryResults and GetQueryResultsStream for each workgroup only to those who may read what its queries return.',
          sources: [managedResults],
        },
        'result-encryption': {
          name: 'Encrypt the managed results',
          owner: 'aws',
          duty: 'Encrypt results in Athena’s storage, with an AWS owned key unless you name a customer managed one.',
          setting: { state: 'always-on' },
          sources: [managedResults],
          evidence: reports,
        },
        'result-cleanup': {
          name: 'Delete results after 24 hours',
          owner: 'aws',
          duty: 'Keep the results for 24 hours at no cost, then delete them.',
          sources: [managedResults],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'result-key',
          layer: 'data',
          name: 'Choose the key for results',
          owner: 'customer',
          duty: 'Stay with the AWS owned key or name a customer managed key, whose policy must let encryption.athena.amazonaws.com in, on conditions for your account and for one or all of its workgroups. Whoever runs queries needs the key too.',
          sources: [managedResults],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'capacity-reservation',
      name: 'SQL on a capacity reservation',
      summary:
        'Queries of assigned workgroups run on processing capacity that you size and AWS holds for you.',
      add: [
        {
          id: 'reserved-dpus',
          layer: 'platform',
          name: 'Size the reservation, assign workgroups',
          owner: 'customer',
          duty: 'Order DPUs (at least 4; a request is not guaranteed and may take 30 minutes), assign up to 20 workgroups, and add more before queries queue: the queue holds one for 10 hours at most.',
          sources: [capacity],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'capacity-hold',
          layer: 'platform',
          name: 'Hold capacity, divide it among queries',
          owner: 'aws',
          duty: 'Keep the capacity for you as long as you need it, and give each DML query 4 to 124 DPUs by its complexity and each DDL query 4.',
          sources: [capacity],
          controls: ['cp-2', 'sc-6'],
          evidence: reports,
        },
      ],
    },
    {
      id: 'spark',
      name: 'Apache Spark sessions',
      summary:
        'You bring Spark code and choose the release; AWS brings compute for the session and keeps its logs.',
      omit: [
        'engine-upgrade',
        'scan-limits',
        'workgroup-settings',
        'result-access',
        'result-encryption',
        'result-cleanup',
        'query-history',
      ],
      change: {
        'service-software': {
          name: 'Package and run Spark',
          duty: 'Offer the releases, PySpark engine version 3 (Spark 3.2.1) and Apache Spark version 3.5 (Spark 3.5.6, from Amazon EMR 7.12), and run sessions on them without servers of yours.',
          sources: [sparkReleases, spark],
        },
        'engine-test': {
          name: 'Choose and change the Spark release',
          duty: 'Choose the release of the workgroup. From PySpark engine version 3 no upgrade leads to 3.5: you make a new workgroup and leave in-console notebooks and calculation APIs behind.',
          sources: [sparkLimits, sparkReleases],
        },
        'encryption-in-transit': {
          duty: 'Use TLS between Athena and S3 and between Athena and the applications that call it.',
          sources: [inTransit],
        },
        'tls-only-buckets': {
          duty: 'Require aws:SecureTransport in the policies of the S3 buckets that sessions read and write.',
          sources: [inTransit],
        },
      },
      add: [
        {
          id: 'session-scaling',
          layer: 'platform',
          name: 'Scale the session’s executors',
          owner: 'aws',
          duty: 'Find the compute and memory that a job needs and scale them continuously, up to the maximum that you specified.',
          sources: [spark],
          controls: ['cp-2'],
          evidence: reports,
        },
        {
          id: 'application-code',
          layer: 'application',
          name: 'Write Spark code, set its properties',
          owner: 'customer',
          duty: 'Write and debug the Spark code that sessions run. AWS’s pages name the Spark properties that 3.5 sets for you and those that you cannot change at launch.',
          sources: [spark, sparkReleases],
          controls: ['sa-11', 'cm-6'],
        },
        {
          id: 'session-limits',
          layer: 'application',
          name: 'Cap the size of a session',
          owner: 'customer',
          duty: 'Lower spark.dynamicAllocation.maxExecutors where 59 executors, the default of Spark 3.5 sessions, are more than you want to pay for.',
          sources: [sparkReleases],
          controls: ['sc-6'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Narrow the execution role',
          owner: 'customer',
          duty: 'Give the role what log delivery and keys need. The policy that AWS shows for logs in S3 is s3:* on all resources: judge whether yours can be narrower.',
          sources: [sparkLogs],
          controls: ['ac-6'],
        },
        {
          id: 'session-logs',
          layer: 'data',
          name: 'Store session logs up to 30 days',
          owner: 'aws',
          duty: 'Keep event and container logs of Spark 3.5 sessions in service-managed buckets for at most 30 days, unless managed logging is switched off.',
          setting: optOut,
          sources: [sparkLogs],
          controls: ['au-4', 'au-11'],
          evidence: reports,
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Deliver logs to your own account',
          owner: 'customer',
          duty: 'Add S3 or CloudWatch logging on the workgroup or session, with a KMS key if you need one, where logs must outlive 30 days. Leave managed logging on, or the built-in Spark UI goes.',
          setting: optIn,
          sources: [sparkLogs],
          controls: ['au-11', 'au-12'],
        },
      ],
    },
  ],
});
