import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/glue/latest/dg/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const howItWorks = page('how-it-works', 'AWS Glue: How it works');
const versions = page('glue-version-support-policy', 'AWS Glue version support policy');
const securityConfiguration = page(
  'encryption-security-configuration',
  'Encrypting data written by AWS Glue',
);
const catalogEncryption = page('encrypt-glue-data-catalog', 'Encrypting your Data Catalog');
const passwords = page('encrypt-connection-passwords', 'Encrypting connection passwords');
const resourcePolicies = page(
  'security_iam_resource-based-policy-examples',
  'Resource-based policy examples for AWS Glue',
);
const logging = page('monitor-continuous-logging', 'Logging for AWS Glue jobs');
const vpcAccess = page(
  'setup-vpc-for-glue-access',
  'Setting up Amazon VPC for JDBC connections to Amazon RDS data stores from AWS Glue',
);
const schemaChanges = page(
  'crawler-schema-changes-prevent',
  'Preventing a crawler from changing an existing schema',
);
const rayEnd = page('awsglue-ray-jobs-availability-change', 'AWS Glue for Ray end of support');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

const connectionPasswords = {
  id: 'connection-passwords',
  layer: 'access',
  name: 'Guard and encrypt connection passwords',
  owner: 'customer',
  duty: 'Turn on “Encrypt connection passwords” with a symmetric KMS key, and limit GetConnection and GetConnections: both hand out the passwords of JDBC connections.',
  setting: optIn,
  sources: [passwords],
  controls: ['ia-5', 'sc-28', 'ac-6'],
} as const;

const kmsRoute = {
  id: 'kms-route',
  layer: 'access',
  name: 'Give VPC runs a route to AWS KMS',
  owner: 'customer',
  duty: 'Create a KMS endpoint with private DNS, or a NAT gateway, where a job or crawler with a security configuration reads JDBC stores; without a route it can fail.',
  sources: [securityConfiguration],
  controls: ['sc-7', 'sc-12'],
} as const;

const jobIsolation = {
  id: 'tenant-isolation',
  layer: 'hypervisor',
  name: 'Isolate job environments',
  owner: 'aws',
  duty: 'Create, for each combination of account, IAM role, subnet and security group, an environment kept apart from all others at the network and management level.',
  sources: [howItWorks],
  controls: ['sc-39', 'sc-4'],
  evidence: reports,
} as const;

const versionRetirement = {
  id: 'version-retirement',
  layer: 'platform',
  name: 'Retire versions at end of life',
  owner: 'aws',
  duty: 'Refuse new jobs and job runs on a version from its end of life date on, stop those that still run on it, and drop it from SDKs and APIs.',
  setting: { state: 'always-on' },
  sources: [versions],
  controls: ['sa-22'],
  evidence: reports,
} as const;

const scopedCredentials = {
  id: 'scoped-credentials',
  layer: 'access',
  name: 'Reach your data with scoped credentials',
  owner: 'aws',
  duty: 'Access your data only as your requests need it, with temporary, scoped-down credentials or through roles that you agreed to.',
  sources: [howItWorks],
  controls: ['ac-6', 'ia-5'],
  evidence: reports,
} as const;

const jobNetwork = {
  id: 'job-network',
  layer: 'access',
  name: 'Role, subnet and security group of jobs',
  owner: 'customer',
  duty: 'Give jobs that must stay apart roles, subnets or groups of their own, since environments are separated by these. Elastic network interfaces in your subnet carry their traffic.',
  sources: [howItWorks],
  controls: ['ac-6', 'sc-7'],
} as const;

const catalogContents = {
  name: 'Tables, columns and their metadata',
  duty: 'Know which data the catalogue describes and what descriptions, names and statistics reveal of it.',
} as const;

export const glue = defineService({
  id: 'glue',
  name: 'AWS Glue',
  shortName: 'Glue',
  category: 'analytics',
  summary:
    'ETL jobs, crawlers and the Data Catalog without servers: AWS runs the environment, you own scripts, roles and encryption settings.',
  docs: guide,
  aliases: ['ETL', 'Data Catalog', 'crawler', 'Glue Spark jobs', 'Glue for Ray', 'Hive metastore'],
  contradictions: [
    {
      topic: 'Who protects Glue data at rest',
      finding:
        'The page on how Glue works says that it is designed to protect customer data in transit and at rest. The pages on encryption make that a choice: the catalogue’s metadata, connection passwords, job targets, logs and bookmarks are encrypted with KMS where you enable it or attach a security configuration. The catalogue follows the pages on encryption and calls these switches yours.',
      sources: [howItWorks, catalogEncryption, securityConfiguration],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      name: 'Provision and manage the servers',
      duty: 'Provision and manage the resources that run your workload, in the service’s own account, so that there is no infrastructure for you to create.',
      sources: [howItWorks],
      evidence: reports,
    },
  },
  add: [
    {
      id: 'api-audit',
      layer: 'data',
      name: 'Collect the record of API calls',
      owner: 'customer',
      duty: 'Have AWS CloudTrail deliver the log of Glue API calls to your account, and watch who reads connections and changes policies.',
      sources: [howItWorks],
      controls: ['au-2', 'au-6', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'etl-jobs',
      name: 'Spark ETL jobs',
      summary:
        'Your scripts run on a Glue version that you choose, in an environment that AWS provisions.',
      change: {
        'service-software': {
          name: 'Patch Glue versions in support',
          duty: 'Put security patches and other updates into the operating system, language and libraries of a version, until its end of support and no longer.',
          sources: [versions],
          evidence: reports,
        },
        'customer-data': {
          name: 'Sources, targets and their data',
          duty: 'Decide which sources a job may read and where its targets lie, and know how sensitive both are.',
          sources: [howItWorks],
        },
      },
      add: [
        jobIsolation,
        versionRetirement,
        {
          id: 'version-choice',
          layer: 'platform',
          name: 'Move jobs to a supported version',
          owner: 'customer',
          duty: 'Set the Glue version of each job and migrate before end of support: after it patches, technical support and possibly the SLA are gone, though jobs still run.',
          sources: [versions],
          controls: ['sa-22', 'si-2', 'cm-3'],
          evidence: [
            { kind: 'security-hub', id: 'Glue.4' },
            { kind: 'config-rule', id: 'glue-spark-job-supported-version' },
          ],
        },
        {
          id: 'job-scripts',
          layer: 'application',
          name: 'Job scripts and triggers',
          owner: 'customer',
          duty: 'Write and review the scripts that transform your data, and the triggers that start them on a schedule or an event.',
          sources: [howItWorks],
          controls: ['sa-11', 'cm-3'],
        },
        { ...jobNetwork, sources: [howItWorks, vpcAccess] },
        {
          id: 'self-reference-rule',
          layer: 'access',
          name: 'Open the group to itself only',
          owner: 'customer',
          duty: 'For JDBC to RDS, allow all TCP ports inbound with the security group itself as source, not a wider range. Where you restrict outbound traffic, add the same rule there and HTTPS to S3.',
          sources: [vpcAccess],
          controls: ['sc-7', 'ac-4'],
        },
        kmsRoute,
        connectionPasswords,
        scopedCredentials,
        {
          id: 'job-encryption',
          layer: 'data',
          name: 'Encrypt targets, logs and bookmarks',
          owner: 'customer',
          duty: 'Attach a security configuration to each job. It overrides an SSE-S3 job parameter, and Iceberg tables need their own server-side encryption settings besides.',
          setting: optIn,
          sources: [securityConfiguration],
          controls: ['sc-28', 'sc-12'],
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Write job logs to CloudWatch',
          owner: 'aws',
          duty: 'Send the logs of Glue 5.0 jobs in real time: system, daemon and logger output to /aws-glue/jobs/error, stdout and stderr to /aws-glue/jobs/output.',
          sources: [logging],
          controls: ['au-12'],
          evidence: reports,
        },
        {
          id: 'log-settings',
          layer: 'data',
          name: 'Log groups and their permissions',
          owner: 'customer',
          duty: 'Keep job logging on, and set custom log group prefixes where expiry must differ. With encrypted logs, give the job role logs:AssociateKmsKey, or continuous logging is disabled.',
          sources: [logging],
          controls: ['au-11', 'au-9'],
          evidence: [{ kind: 'config-rule', id: 'glue-job-logging-enabled' }],
        },
      ],
    },
    {
      id: 'data-catalog',
      name: 'Data Catalog',
      summary:
        'AWS keeps the metadata; its policy, its encryption and the key behind it are settings of yours.',
      change: {
        'os-patches': {
          duty: 'Provision and manage what the catalogue runs on, in the service’s own account, so that there is no infrastructure for you to create.',
        },
        'service-software': {
          name: 'Run and patch the Data Catalog',
          duty: 'Operate, fix and update the catalogue service, without a step for you to take.',
        },
        'customer-data': catalogContents,
      },
      add: [
        {
          id: 'resource-policy',
          layer: 'access',
          name: 'Resource policy of the catalogue',
          owner: 'customer',
          duty: 'Name in it who may use the catalogue, other accounts included, and try each change elsewhere first: it can take away permissions that existing users have.',
          sources: [resourcePolicies],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'policy-checks',
          layer: 'access',
          name: 'Refuse wildcards and self-lockout',
          owner: 'aws',
          duty: 'Accept only existing principals without wildcard patterns and ARNs of this catalogue, and never a policy that locks its author out of later changes.',
          setting: { state: 'always-on' },
          sources: [resourcePolicies],
          controls: ['ac-3'],
          evidence: reports,
        },
        {
          id: 'key-permissions',
          layer: 'access',
          name: 'KMS permissions of catalogue users',
          owner: 'customer',
          duty: 'Allow every principal that uses encrypted metadata the KMS actions on the key, or register a role that Glue assumes for them. With that role, metadata under an AWS managed key is out of reach.',
          sources: [catalogEncryption],
          controls: ['ac-6', 'sc-12'],
        },
        connectionPasswords,
        {
          id: 'catalog-encryption',
          layer: 'data',
          name: 'Encrypt the catalogue’s metadata',
          owner: 'customer',
          duty: 'Select “Metadata encryption” in the Data Catalog settings before you fill the catalogue: it covers objects created from then on. Switching off leaves what is encrypted as it is.',
          setting: optIn,
          sources: [catalogEncryption],
          controls: ['sc-28'],
        },
        {
          id: 'catalog-key',
          layer: 'data',
          name: 'Choose and keep the key',
          owner: 'customer',
          duty: 'Name a symmetric customer managed key, or get the AWS managed one, with which semantic search does not work. Never remove a key that objects still need: they cannot be decrypted again.',
          sources: [catalogEncryption],
          controls: ['sc-12'],
        },
        {
          id: 'search-index',
          layer: 'data',
          name: 'Encrypt the search index with your key',
          owner: 'aws',
          duty: 'With metadata encryption under a customer managed key, encrypt the search index too, and encrypt it anew when you change the key.',
          sources: [catalogEncryption],
          controls: ['sc-28'],
          evidence: reports,
        },
      ],
    },
    {
      id: 'crawlers',
      name: 'Crawlers',
      summary:
        'AWS reads your sources under a role of yours and writes what it finds into the Data Catalog.',
      change: {
        'service-software': {
          name: 'Run and patch the crawler software',
          duty: 'Operate, fix and update the crawler’s software, without a step for you to take.',
        },
        'customer-data': catalogContents,
      },
      add: [
        {
          id: 'crawl-run',
          layer: 'platform',
          name: 'Run crawls and write the tables',
          owner: 'aws',
          duty: 'Read the source at each run and update the schema in the Data Catalog to match it, unless you configured otherwise.',
          setting: optOut,
          sources: [schemaChanges],
          controls: ['cm-12'],
          evidence: reports,
        },
        {
          id: 'schema-protection',
          layer: 'application',
          name: 'Protect schemas from the crawler',
          owner: 'customer',
          duty: 'Choose “Add new columns only” or “Ignore the change” (UpdateBehavior LOG) for tables whose schema you cleaned: a crawler overwrites it by default.',
          setting: optIn,
          sources: [schemaChanges],
          controls: ['cm-3', 'si-7'],
        },
        {
          id: 'crawler-role',
          layer: 'access',
          name: 'Role and network of the crawler',
          owner: 'customer',
          duty: 'Choose the IAM role, subnet and security group that the crawler is tied to when you create it, with no more reach than its source needs.',
          sources: [howItWorks],
          controls: ['ac-6', 'sc-7'],
        },
        kmsRoute,
        connectionPasswords,
        scopedCredentials,
        {
          id: 'crawler-logs',
          layer: 'data',
          name: 'Encrypt the crawler’s logs',
          owner: 'customer',
          duty: 'Attach a security configuration to have CloudWatch Logs written encrypted, and let the crawler’s role use the key, which must be enabled.',
          setting: optIn,
          sources: [securityConfiguration],
          controls: ['sc-28', 'au-9'],
        },
        {
          id: 'encryption-constancy',
          layer: 'data',
          name: 'Keep encryption settings steady',
          owner: 'customer',
          duty: 'Do not remove the encryption settings after a crawler has processed an encrypted catalogue: that results in errors. If they have to go, create a new crawler rather than modify the old one.',
          sources: [catalogEncryption],
          controls: ['sc-28', 'cm-3'],
        },
      ],
    },
    {
      id: 'ray-jobs',
      name: 'Ray jobs',
      summary:
        'Python scripts on Ray: closed to new customers, kept secure and available for existing ones.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-04-30',
        note: 'AWS Glue for Ray has been closed to new customers since 30 April 2026; AWS recommends Ray on Amazon EKS with KubeRay instead.',
        sources: [rayEnd],
      },
      change: {
        'service-software': {
          name: 'Keep Glue for Ray secure and available',
          duty: 'Go on with security and availability improvements for existing customers. New features are not planned.',
          sources: [rayEnd],
          evidence: reports,
        },
        'customer-data': {
          name: 'Sources, targets and their data',
          duty: 'Decide which sources a job may read and where its targets lie, and know how sensitive both are.',
          sources: [howItWorks],
        },
      },
      add: [
        jobIsolation,
        versionRetirement,
        {
          id: 'ray-exit',
          layer: 'platform',
          name: 'Plan the move to Ray on EKS',
          owner: 'customer',
          duty: 'Decide when to move: choose or build a Ray image, map the job arguments to a RayCluster, and create the EKS cluster with the KubeRay operator that runs it.',
          sources: [rayEnd],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'job-scripts',
          layer: 'application',
          name: 'Ray scripts and their packages',
          owner: 'customer',
          duty: 'Own the script and what it brings along with --pip-install, --s3-py-modules and --working-dir.',
          sources: [rayEnd],
          controls: ['sa-11', 'si-2'],
        },
        {
          id: 'worker-limits',
          layer: 'application',
          name: 'Set worker type and maximum',
          owner: 'customer',
          duty: 'State the worker type (Z.2X, with 8 vCPU and 64 GB, unless you choose another) and the number of workers that the job may have.',
          sources: [rayEnd],
          controls: ['sc-6'],
        },
        jobNetwork,
        scopedCredentials,
      ],
    },
  ],
});
