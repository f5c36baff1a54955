import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Redshift',
  shortName: 'Redshift',
  summary:
    'Redshift is a data warehouse for SQL. It runs on nodes that you choose and that are maintained in a window, or as a workgroup without nodes.',
  guide: 'https://docs.aws.amazon.com/redshift/latest/mgmt/',
  docs: 'https://docs.aws.amazon.com/redshift/latest/mgmt/welcome.html',
  read: '2026-11-24',
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
  aws: {
    cloudFormationPrefixes: ['AWS::Redshift', 'AWS::RedshiftServerless'],
    terraformPrefixes: ['aws_redshift_', 'aws_redshiftserverless_', 'aws_redshiftdata_'],
    resources: [
      {
        types: ['aws_redshift_cluster', 'AWS::Redshift::Cluster'],
        modes: [{ mode: 'provisioned' }],
      },
      {
        types: [
          'aws_redshiftserverless_namespace',
          'aws_redshiftserverless_workgroup',
          'AWS::RedshiftServerless::Namespace',
          'AWS::RedshiftServerless::Workgroup',
        ],
        modes: [{ mode: 'serverless' }],
      },
    ],
  },
  archetype: 'managed-instances',
  override: {
    'schema-and-queries': {
      name: 'Queries, functions and client drivers',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Replace Python UDFs, whose support ended on 30 June 2026, with Lambda UDFs, as AWS recommends. Move clients off the ODBC 1.x driver, unsupported since 30 September 2026. Since that day, connections that use TLS 1.0 or 1.1 are rejected.',
      sources: [
        {
          page: 'changes',
          at: [
            'Beginning September 30, 2026, … ODBC 1.x driver',
            'will end support for … use Lambda UDFs',
            'Incoming connections that use … will be rejected',
          ],
        },
      ],
      controls: ['sa-22', 'cm-3'],
    },
    'engine-users': {
      name: 'Database users, roles and grants',
      owner: 'customer',
      duty: 'To control which users can access which database objects, grant permissions to users, groups or roles. By default, permissions are granted only to the owner of an object.',
      sources: [
        {
          page: 'databaseSecurity',
          at: [
            'You manage database security … they can access',
            'By default, permissions are … the object owner',
          ],
        },
      ],
      controls: ['ac-2', 'ac-3', 'ac-6'],
    },
  },
  remove: ['tenant-isolation', 'restore-tests'],
  add: [
    {
      id: 'login-lockout',
      layer: 'access',
      name: 'Lock users after failed logins',
      owner: 'aws',
      duty: 'From Patch 204 on, Redshift locks a database user whose consecutive failed logins exceed the threshold, 5 by default. People who sign in through IAM or IAM Identity Center are not affected.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'changes',
          at: [
            'automatically locks a database … and serverless workgroups',
            'Federated identities that authenticate … than static passwords',
          ],
        },
      ],
      controls: ['ac-7'],
    },
    {
      id: 'login-unlock',
      layer: 'access',
      name: 'Unlock users and set the threshold',
      owner: 'customer',
      duty: 'From Patch 204 on, unlock database users who were locked out after failed logins. If the default of 5 does not suit you, set `max_failed_login_attempts` (2 to 50).',
      sources: [
        {
          page: 'changes',
          at: [
            'Amazon Redshift Patch 204 … failed login attempts',
            'Set the threshold with … the failed-attempt counter',
          ],
        },
      ],
      controls: ['ac-7', 'ac-2'],
    },
    {
      id: 'vpc-routing',
      layer: 'access',
      name: 'Turn on enhanced VPC routing',
      owner: 'customer',
      duty: 'Turn on enhanced VPC routing to send `COPY` and `UNLOAD` traffic through your VPC instead of the internet. Create a network path to your data. Unless you configure your VPC correctly, `COPY` and `UNLOAD` might fail.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'routing',
          at: [
            'amazonRedshiftForcesVpcService',
            'If enhanced VPC routing … the AWS network',
            'UNLOAD commands might fail … your data resources',
          ],
        },
        { page: 'template', at: 'If this option is … Default: false' },
      ],
      controls: ['sc-7', 'ac-4'],
      evidence: ['Redshift.7', 'redshift-enhanced-vpc-routing-enabled'],
    },
    {
      id: 'ssl-enforcement',
      layer: 'access',
      name: 'Enforce TLS from clients',
      owner: 'aws',
      duty: 'By default, Redshift requires SSL from clients of newly created and restored clusters and of serverless workgroups. The parameter `require_ssl` is `true` in `default.redshift-2.0` and in a workgroup’s `config-parameters`.',
      sources: [
        {
          page: 'changes',
          at: ['enforcement', 'requireSslParameterSetDefault', 'defaultValueWorkgroupCreated'],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'require-ssl',
      layer: 'access',
      name: 'Require TLS from clients',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Use `default.redshift-2.0`, whose `require_ssl` is `true` by default, or set `require_ssl` in your own parameter group. Redshift uses the value that is set in your group.',
      setting: 'on-by-default',
      switchOf: 'ssl-enforcement',
      sources: [
        {
          page: 'changes',
          at: [
            'requireSslParameterSetDefault',
            'Amazon Redshift will continue … your parameter group',
          ],
        },
      ],
      controls: ['sc-8'],
      evidence: ['Redshift.2', 'redshift-require-tls-ssl'],
    },
    {
      id: 'audit-logs',
      layer: 'data',
      name: 'Audit logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Turn on audit logging to CloudWatch or S3. To also log queries, set `enable_user_activity_logging`, `false` by default, to `true`. With S3, you can use only SSE-S3 encryption, and buckets must have Object Lock turned off.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'auditing',
          at: [
            'auditLoggingNotPresentTime',
            'The enable_user_activity_logging parameter is … by default',
            'Audit logging has the … feature turned off',
          ],
        },
      ],
      controls: ['au-2', 'au-12', 'au-11'],
      evidence: ['Redshift.4', 'redshift-audit-logging-enabled'],
    },
  ],
  modes: [
    {
      id: 'provisioned',
      name: 'Provisioned cluster (RG or RA3)',
      summary:
        'You choose nodes, zone, window and track. AWS upgrades the cluster in the window and takes the snapshots.',
      traits: ['key-choice'],
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          duty: 'Redshift applies hardware updates and mandatory security updates, even while you defer maintenance. Redshift sends advance notifications (event category `Pending`) of these updates if they are scheduled for the upcoming maintenance window. The cluster is not available during the updates.',
          sources: [
            {
              page: 'considerations',
              at: [
                'If you defer maintenance … during these updates',
                'If a hardware update … the Pending category',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Install new cluster versions',
          owner: 'aws',
          duty: 'Redshift starts upgrades in the cluster’s maintenance window and terminates any queries or other operations in progress. Some tasks might continue after the window closes. A cluster may also restart outside a window, for example because a detected issue is being repaired.',
          sources: [
            {
              page: 'considerations',
              at: [
                'Amazon Redshift periodically performs … to your cluster',
                'If a maintenance event … after the window closes',
                'It is possible for … a healthy state',
              ],
            },
          ],
          controls: ['si-2', 'cp-10'],
        },
        'maintenance-window': {
          name: 'Choose the maintenance window',
          owner: 'customer',
          duty: 'You can change the 30-minute window that Redshift assigns at random. You can also defer maintenance by up to 60 days. You cannot defer the maintenance window that follows the deferment.',
          sources: [
            {
              page: 'considerations',
              at: [
                'Amazon Redshift assigns a … of the week',
                'You can change the … Amazon Redshift console',
              ],
            },
            {
              page: 'considerations',
              at: ['you can defer maintenance … 60 days', "If you defer your … can't be deferred"],
            },
          ],
          controls: ['ma-2', 'cm-3'],
          evidence: ['redshift-cluster-maintenancesettings-check'],
        },
        'engine-version': {
          name: 'Choose the version track',
          owner: 'customer',
          duty: 'Choose the current track to update the cluster to the most recent release, or the trailing track to update it to the previous release.',
          sources: [
            {
              page: 'considerations',
              at: [
                'can control whether your … the previous release',
                'that version is assigned … trailing track',
              ],
            },
          ],
          controls: ['cm-3', 'sa-22'],
        },
        'network-exposure': {
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Create a cluster subnet group from your VPC’s subnets. Attach the security groups that decide who reaches the cluster.',
          sources: [
            {
              page: 'clusters',
              at: [
                'you control access to … with the cluster',
                'you must first create … launching the cluster',
              ],
            },
          ],
          evidence: ['Redshift.15', 'redshift-unrestricted-port-access'],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          duty: 'If encryption is on, Redshift encrypts the database and its snapshots. Since January 2025, encryption is on by default for new clusters, with an AWS owned key unless you specify your own key. This default does not cover a cluster restored from a snapshot.',
          setting: 'on-by-default',

          owner: 'aws',

          answers: ['encrypt-at-rest'],

          controls: ['sc-28'],
          sources: [
            { page: 'encryption', at: 'amazonRedshiftSnapshots' },
            {
              page: 'changes',
              at: ['enablingRestoredSnapshots', 'The cluster will automatically … AWS owned key'],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Keep the AWS owned key, or create your own key before you launch the cluster. If your key is disabled, Redshift can lose access. If the key is not restored within 14 days, the warehouse is deleted.',
          sources: [
            {
              page: 'encryption',
              at: ['defaultAmazonAmazonRedshift', 'casesAmazonDeleteDataWarehouse'],
            },
          ],
          evidence: ['redshift-cluster-kms-enabled'],
        },
        'backup-run': {
          name: 'Take the scheduled backups',
          owner: 'aws',
          duty: 'By default, Redshift takes a snapshot about every eight hours or after 5 GB per node of data changes, whichever comes first. You can create a schedule instead. Redshift deletes automated snapshots at the end of a retention period.',
          sources: [
            {
              page: 'snapshots',
              at: [
                'By default Amazon Redshift … whichever comes first',
                'Alternatively, you can create … create a cluster',
                'Automated snapshots are deleted … retention period',
              ],
            },
          ],
        },
        'backup-retention': {
          name: 'Backup retention',
          owner: 'customer',
          remove: ['setting'],
          duty: 'Set the retention period of automated snapshots, one day by default. With RG and RA3 nodes, the period is 1 to 35 days, and you cannot disable automated snapshots. Automated snapshots are deleted with the cluster.',
          sources: [
            {
              page: 'snapshots',
              at: [
                'The default retention period … 1–35 days',
                'Amazon Redshift deletes automated … delete the cluster',
              ],
            },
          ],
          evidence: ['Redshift.3', 'redshift-backup-enabled'],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Provision capacity',
          owner: 'customer',
          duty: 'Choose the node type, and add or remove nodes as needed. AWS does not recommend a single node for production. With at least two compute nodes, each node’s data is mirrored on another node to reduce the risk of data loss.',
          sources: [
            {
              page: 'clusters',
              at: [
                'When you launch a … the node type',
                'Single-node clusters are not … production workloads',
                'When you run a … for your cluster',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'multi-az',
          layer: 'platform',
          name: 'Turn on Multi-AZ',
          owner: 'customer',
          duty: 'If the warehouse should continue operating when an unexpected event happens in an Availability Zone, choose Multi-AZ. By default, Redshift provisions a cluster in one zone, which it selects at random.',
          setting: 'off-by-default',
          sources: [
            { page: 'considerations', at: 'By default, Amazon Redshift … same Availability Zone' },
            { page: 'multiAz', at: 'can continue operating in … an Availability Zone' },
          ],
          controls: ['cp-2', 'cp-10'],
          evidence: ['Redshift.18', 'redshift-cluster-multi-az-enabled'],
        },
        {
          id: 'multi-az-run',
          layer: 'platform',
          name: 'Run compute in two zones',
          owner: 'aws',
          duty: 'In a Multi-AZ deployment, Redshift deploys compute in two zones behind one endpoint. If an entire zone fails, the compute in the second zone is available to continue processing.',
          sources: [
            {
              page: 'multiAz',
              at: 'A Multi-AZ deployment deploys … continue processing workloads',
            },
          ],
          controls: ['cp-10', 'cp-2'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Public access',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Keep `PubliclyAccessible` set to `false`, the default for clusters created or restored after 10 January 2025. If a cluster must be public, AWS recommends that you restrict access to it with security groups or network ACLs.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'changes',
              at: [
                'public accessibility will be … restored from snapshots',
                'With a publicly accessible … to restrict access',
              ],
            },
          ],
          controls: ['sc-7', 'ac-3'],
          evidence: ['Redshift.1', 'redshift-cluster-public-access-check'],
        },
        {
          id: 'encryption-kept',
          layer: 'data',
          name: 'Keep the database encrypted',
          owner: 'customer',
          duty: 'AWS recommends that you keep a cluster that contains sensitive data encrypted. You can change an encrypted cluster to an unencrypted one. You can modify an unencrypted cluster to use AWS KMS encryption.',
          sources: [
            {
              page: 'encryption',
              at: [
                'You can modify an … a customer managed key',
                'Though you can still … data as encrypted',
              ],
            },
          ],
          controls: ['sc-28'],
          evidence: ['Redshift.10'],
        },
        {
          id: 'server-certificate',
          layer: 'access',
          name: 'Install the server certificate',
          owner: 'aws',
          expires: 'certificate',
          duty: 'Redshift creates a certificate that is issued by AWS Certificate Manager (ACM) and installs it on each cluster. Most operating systems, web browsers and clients trust ACM certificates.',
          sources: [
            {
              page: 'connections',
              at: ['To support SSL connections … web browsers, and clients'],
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'server-validation',
          layer: 'access',
          name: 'Verify the server certificate',
          owner: 'customer',
          expires: 'certificate',
          duty: 'Connect with `verify-full` whenever possible, as AWS recommends. You might need to update the root CA certificates that clients trust. If a client needs a certificate bundle, do not use the previous `redshift-ca-bundle.crt`.',
          sources: [
            {
              page: 'connections',
              at: [
                'We recommend using verify-full … whenever possible',
                "Don't use the previous certificate bundle that",
                'You might need to … clusters using SSL',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-8', 'sc-23'],
        },
      ],
    },
    {
      id: 'serverless',
      name: 'Amazon Redshift Serverless',
      summary:
        'There are no nodes and no window. AWS patches in idle time and keeps recovery points for a day. You set limits and keep longer backups.',
      traits: ['key-choice'],
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          duty: 'AWS patches and fixes flaws in the infrastructure that the workgroup runs on.',
          sources: [
            { page: 'sharedModel', at: 'responsible for patching and … within the infrastructure' },
          ],
        },
        'engine-install': {
          name: 'Patch the workgroup in idle time',
          owner: 'aws',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Redshift Serverless applies a new update within 14 days of its release during idle periods. The update typically takes up to 15 minutes. If no 15-minute idle period occurs, the endpoint may be briefly unavailable and connections may fail.',
          sources: [{ page: 'serverlessUse', at: 'When a new update … may fail' }],
        },
        'engine-version': {
          name: 'Choose the version track',
          owner: 'customer',
          duty: 'Decide whether the workgroup moves to the most recent release or to the previous release. The move itself is automatic.',
          sources: [
            { page: 'serverlessUse', at: 'your workgroup is updated … the previous release' },
          ],
          controls: ['cm-3', 'sa-22'],
        },
        'network-exposure': {
          name: 'Subnets in two or three zones',
          owner: 'customer',
          duty: 'Supply subnets in two Availability Zones, or in three with enhanced VPC routing. Without enhanced VPC routing, have at least three free IP addresses in each subnet. In a shared VPC, AWS recommends that you do not delete the resource share.',
          sources: [
            {
              page: 'serverlessUse',
              at: [
                'you need two Availability … need three AZs',
                'When using Redshift Serverless … in each subnet',
                'we recommend that you … becoming unavailable',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4', 'cp-2'],
        },
        'backup-run': {
          name: 'Create recovery points',
          owner: 'aws',
          duty: 'Redshift Serverless creates a recovery point every 30 minutes and keeps it for 24 hours. Restoring a recovery point returns all the data in the database to an earlier point in time.',
          sources: [
            {
              page: 'serverless',
              at: [
                'automatically creates a point … for 24 hours',
                'all the data in … earlier point in time',
              ],
            },
          ],
        },
        'vpc-routing': {
          owner: 'customer',
          remove: ['setting'],
          duty: 'Turn on enhanced VPC routing to send `COPY` and `UNLOAD` traffic through your VPC instead of the internet. Create a network path to your data. With IAM Identity Center authentication, also create interface VPC endpoints, or sign-in fails.',
          evidence: ['RedshiftServerless.1', 'redshift-serverless-workgroup-routes-within-vpc'],

          sources: [
            {
              page: 'routing',
              at: [
                'amazonRedshiftForcesVpcService',
                'If enhanced VPC routing … your data resources',
                'If your cluster or … sign-in fails',
              ],
            },
          ],
        },
        'require-ssl': {
          owner: 'customer',
          duty: 'Leave `require_ssl` set to `true` in the workgroup’s `config-parameters`. You cannot create a workgroup with `false`, but you can set `require_ssl` to `false` afterwards.',
          setting: 'on-by-default',
          evidence: ['RedshiftServerless.2', 'redshift-serverless-workgroup-encrypted-in-transit'],

          sources: [{ page: 'changes', at: 'defaultValueWorkgroupCreated' }],
        },
        'audit-logs': {
          name: 'Audit logs',
          owner: 'customer',
          duty: 'Turn on audit logging. You can send audit logs to CloudWatch only, not to log files. `SYS_CONNECTION_LOG` collects data on connections, and `SYS_USERLOG` has information about changes to users.',
          setting: 'off-by-default',
          evidence: ['RedshiftServerless.6', 'redshift-serverless-publish-logs-to-cloudwatch'],

          sources: [
            {
              page: 'auditing',
              at: [
                'collects connection log data … only to CloudWatch',
                'auditLoggingNotPresentTime',
                'Query the SYS_USERLOG system … Redshift Serverless',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Keep the AWS owned key, or choose your own key and grant KMS permissions on it to those who create workgroups or restore data. If your key is disabled, Redshift can lose access. If the key is not restored within 14 days, the warehouse is deleted.',
          sources: [
            {
              page: 'encryption',
              at: ['defaultAmazonAmazonRedshift', 'casesAmazonDeleteDataWarehouse'],
            },
            { page: 'changes', at: 'requires the IAM principal … the target namespace' },
          ],
          controls: ['sc-12', 'sc-28'],
          evidence: ['RedshiftServerless.4', 'redshift-serverless-namespace-cmk-encryption'],
        },
      },
      remove: ['maintenance-window', 'encryption-at-rest', 'backup-retention'],
      add: [
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'By default, Redshift Serverless encrypts the database. If you specify no key, Redshift Serverless uses an AWS owned key.',
          sources: [
            {
              page: 'encryption',
              at: [
                'amazonRedshiftSnapshots',
                'a provisioned cluster or … customer-managed KMS key',
                'defaultAmazonAmazonRedshift',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Set base capacity and usage limits',
          owner: 'customer',
          duty: 'You can set the base capacity (128 RPUs by default) to balance resources and cost. You can set usage limits, such as RPUs used per day, to control costs.',
          sources: [
            {
              page: 'serverless',
              at: 'You can set a … control costs',
            },
          ],
          controls: ['sc-6', 'cp-2'],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Keep snapshots beyond 24 hours',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'To keep a point of recovery for longer than 24 hours, create a snapshot. You can also create a snapshot from a recovery point. You create snapshots manually, and Redshift Serverless creates recovery points automatically.',
          sources: [
            { page: 'serverless', at: 'These recovery points are … a longer period' },
            {
              page: 'snapshots',
              at: 'two types of backups … Redshift Serverless creates automatically',
            },
          ],
          controls: ['cp-9'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether a cluster requires TLS by default',
      questions: ['encrypt-in-transit'],
      finding:
        'The list of changes says that Redshift requires SSL by default from clients of newly created and restored clusters. The page on connections says that cluster databases accept a connection by default whether it uses SSL or not. The catalogue follows the list of changes, which names the parameter group and its value.',
      sources: [
        { page: 'changes', at: 'enforcement', verified: '2026-12-07' },
        {
          page: 'connections',
          at: 'By default, cluster databases … SSL or not',
          verified: '2026-12-07',
        },
      ],
    },
    {
      topic: 'Whether encryption at rest is a choice',
      questions: ['encrypt-at-rest'],
      finding:
        'The page on database encryption says that the database is encrypted by default. The list of changes says the same of new provisioned clusters since January 2025. The page on encryption at rest says that Redshift encrypts optionally. The security overview says that you can turn on cluster encryption at launch. The catalogue follows the first two and assigns encryption to AWS.',
      sources: [
        { page: 'encryption', at: 'amazonRedshiftSnapshots' },
        { page: 'changes', at: 'enablingRestoredSnapshots' },
        { page: 'atRest', at: 'Amazon Redshift optionally encrypts … you access it' },
        { page: 'overview', at: 'you can turn on … launch the cluster' },
      ],
    },
  ],
  pages: {
    template: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html',
      title: 'AWS::Redshift::Cluster',
      read: '2026-11-26',
    },
    atRest: {
      path: 'security-server-side-encryption',
      title: 'Encryption at rest',
      read: '2026-11-26',
    },
    overview: {
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/c_security-overview.html',
      title: 'Amazon Redshift security overview',
      read: '2026-11-26',
    },
    databaseSecurity: {
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/r_Database_objects.html',
      title: 'Database security',
      read: '2026-11-26',
    },
    changes: {
      path: 'behavior-changes',
      title: 'Behavior changes in Amazon Redshift',
      read: '2026-11-26',
      passages: {
        enforcement: 'will enforce SSL connections … to serverless workgroups',
        requireSslParameterSetDefault: 'require_ssl parameter set to … by default',
        defaultValueWorkgroupCreated: 'the default value of … workgroup is created',
        enablingRestoredSnapshots: 'enabling encryption as the … restored from snapshots',
      },
    },
    routing: {
      path: 'enhanced-vpc-routing',
      title: 'Controlling network traffic with Redshift enhanced VPC routing',
      read: '2026-11-26',
      passages: {
        amazonRedshiftForcesVpcService: 'Amazon Redshift forces all … Amazon VPC service',
      },
    },
    auditing: {
      path: 'db-auditing',
      title: 'Database audit logging',
      read: '2026-11-26',
      passages: { auditLoggingNotPresentTime: 'Audit logging is not … the present time' },
    },
    considerations: {
      path: 'managing-cluster-considerations',
      title: 'Considerations for using Amazon Redshift provisioned clusters',
      read: '2026-11-26',
    },
    clusters: {
      path: 'working-with-clusters',
      title: 'Amazon Redshift provisioned clusters',
      read: '2026-11-26',
    },
    encryption: {
      path: 'working-with-db-encryption',
      title: 'Amazon Redshift database encryption',
      read: '2026-11-26',
      passages: {
        amazonRedshiftSnapshots: 'In Amazon Redshift, your … to its snapshots',
        defaultAmazonAmazonRedshift: 'By default, Amazon Redshift … use in Amazon Redshift',
        casesAmazonDeleteDataWarehouse: 'In these cases, Amazon … delete the data warehouse',
      },
    },
    snapshots: {
      path: 'working-with-snapshots',
      title: 'Amazon Redshift snapshots and backups',
      read: '2026-11-26',
    },
    multiAz: {
      path: 'managing-cluster-multi-az',
      title: 'Multi-AZ deployment',
      read: '2026-11-26',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    serverlessUse: {
      path: 'serverless-usage-considerations',
      title: 'Considerations when using Amazon Redshift Serverless',
      read: '2026-11-26',
    },
    serverless: {
      path: 'serverless-considerations',
      title: 'Amazon Redshift Serverless feature overview',
      read: '2026-11-26',
    },
    connections: {
      path: 'connecting-ssl-support',
      title: 'Configuring security options for connections',
    },
  },
});
