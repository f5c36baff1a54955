import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Athena',
  shortName: 'Athena',
  summary:
    'Athena runs SQL and Spark on data in S3. AWS runs the engine. You own the data and the results, and decide who can read them.',
  guide: 'https://docs.aws.amazon.com/athena/latest/ug/',
  read: '2026-11-24',
  aliases: ['SQL on S3', 'Presto', 'Trino', 'workgroup', 'Athena for Apache Spark', 'DPU'],
  aws: {
    cloudFormationPrefixes: ['AWS::Athena'],
    terraformPrefixes: ['aws_athena_'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Release query engine versions',
      owner: 'aws',
      remove: ['answers'],
      duty: 'Athena occasionally releases new engine versions, which include code fixes. AWS notifies you of a new version in the console and on the AWS Health Dashboard, and announces breaking changes.',
      sources: [
        {
          page: 'engineVersions',
          at: [
            'Athena occasionally releases a … AWS Health Dashboard',
            'Breaking changes are announced … version is released',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Access to encrypted source data',
      owner: 'customer',
      duty: 'If a dataset is encrypted with AWS KMS, allow the users who work with the dataset at least `kms:Decrypt`. To read an encrypted table, Athena uses the encryption options specified for the table data.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Athena uses the encryption … the query results',
            'If you use AWS … and Amazon S3 permissions',
            'kms:Decrypt is the minimum … an encrypted dataset',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'engine-upgrade',
      layer: 'platform',
      name: 'Upgrade workgroups to newer engines',
      owner: 'aws',
      answers: ['patch-engine', 'start-upgrade'],
      duty: 'Athena upgrades workgroups that are set to auto upgrade, the default, unless Athena finds an incompatibility. When a version is no longer available, Athena also upgrades the workgroups that were pinned to the version.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'engineVersions',
          at: [
            'By default, workgroups are … it finds incompatibilities',
            'In both cases, Athena … no longer available',
          ],
        },
      ],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'engine-test',
      layer: 'platform',
      name: 'Test queries on the next engine',
      owner: 'customer',
      duty: 'Before an engine upgrade, test your queries, because a small subset may break. Use a test workgroup, or test upgrade an existing workgroup. You can pin a workgroup to a version until that version is no longer available.',
      sources: [
        {
          page: 'engineVersions',
          at: [
            'If you configure a … no longer available',
            'When you start using … an existing workgroup',
          ],
        },
      ],
      controls: ['cm-3', 'cm-4', 'sa-22'],
    },
    {
      id: 'scan-limits',
      layer: 'application',
      name: 'Limit the data that queries scan',
      owner: 'customer',
      duty: 'If you want, set the workgroup’s per-query limit. Athena cancels a query that exceeds this limit. For workgroup-wide limits, you can configure a notification and take other actions, such as disabling the workgroup.',
      sources: [
        {
          page: 'usageControls',
          at: [
            'The per-query control limit … it is canceled',
            'you can push a … Amazon SNS topic',
            'Disable the workgroup to … queries from running',
          ],
        },
      ],
      controls: ['sc-5', 'sc-6'],
    },
    {
      id: 'workgroup-settings',
      layer: 'access',
      name: 'Enforce workgroup settings',
      owner: 'customer',
      duty: 'Select “Override client-side settings” to enforce the workgroup’s settings, such as the result location, expected bucket owner and encryption. Without this option, Athena uses the client’s settings if the client specifies any.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'override',
          at: [
            'This option is not selected by default',
            'not selected for the … workgroup-wide settings apply',
          ],
        },
      ],
      controls: ['cm-6', 'ac-3'],
      evidence: ['athena-workgroup-enforce-workgroup-configuration'],
    },
    {
      id: 'result-access',
      layer: 'access',
      name: 'Access to the results bucket',
      owner: 'customer',
      duty: 'Decide who has `s3:GetObject` on the result location. This permission lets users retrieve results from the location, even if they are denied Athena’s `GetQueryResults` action.',
      sources: [{ page: 'results', at: 'IAM principals with permission … action is denied' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'tls-only-buckets',
      layer: 'access',
      name: 'Require TLS on S3 buckets',
      owner: 'customer',
      duty: 'In the policies of the S3 buckets, use the `aws:SecureTransport` condition to allow only TLS connections. Check each federated connector, because support for TLS depends on the connector.',
      sources: [
        {
          page: 'inTransit',
          at: [
            'allowOnlyBucketIamPolicies',
            'For Athena federated data … the individual connector',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'result-encryption',
      layer: 'data',
      name: 'Encryption of query results',
      owner: 'customer',
      duty: 'Choose whether and how Athena encrypts query results in S3. With customer managed keys, AWS recommends SSE-KMS over SSE-S3 and CSE-KMS. If a table has encrypted data, Athena uses the configuration for query results to encrypt what it inserts into the table.',
      sources: [
        {
          page: 'encryption',
          at: [
            'You can encrypt query … S3 or not',
            'if you use Athena … the inserted data',
            'we recommend that you … CSE-KMS encryption methods',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['athena-workgroup-encrypted-at-rest'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Athena uses TLS between Athena and S3, and between Athena and the applications that call it. Athena also uses TLS for results that stream to JDBC and ODBC clients.',
      sources: [
        {
          page: 'inTransit',
          at: ['amazonApplicationsAccessing', 'Query results that stream … using TLS'],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'result-cleanup',
      layer: 'data',
      name: 'Clean up query results',
      owner: 'customer',
      duty: 'Remove results that you do not need from your bucket, including the partial results of cancelled or failed queries. Athena does not delete partial results. AWS recommends a lifecycle policy that ends multipart uploads when queries fail.',
      sources: [
        {
          page: 'results',
          at: [
            'In the case of … with partial results',
            'We recommend that you … when queries fail',
          ],
        },
        { page: 'managedResults', at: 'This saves you from … own S3 buckets' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'query-history',
      layer: 'data',
      name: 'Keep the query history',
      owner: 'customer',
      duty: 'If you want to keep the query history longer than 45 days, retrieve it and save it to a data store such as Amazon S3.',
      sources: [{ page: 'history', at: 'If you want to … as Amazon S3' }],
      controls: ['au-11'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the Athena API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address. Events of query starts omit the query text.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Athena API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
        {
          page: 'trail',
          at: 'the queryString entry in … value of ***OMITTED***',
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'sql',
      name: 'SQL, results in your bucket',
      summary:
        'Queries run on demand and write their results to an S3 location that you own, protect and clean up.',
      profile: { keepsData: false },
      notAsked: { 'back-up': 'Sources and results are in your S3 buckets: back them up there.' },
      override: {
        'result-encryption': { owner: 'customer', answers: ['encrypt-at-rest', 'hold-key'] },
      },
    },
    {
      id: 'managed-results',
      name: 'SQL with managed query results',
      summary:
        'Athena keeps the results in its own storage, encrypts them, and deletes them after 24 hours.',
      notAsked: {
        'back-up': 'Athena deletes results after 24 hours, so there is nothing to back up.',
      },
      override: {
        'result-access': {
          name: 'Access to managed query results',
          owner: 'customer',
          duty: 'Grant `GetQueryResults` and `GetQueryResultsStream` on the specific workgroup. Access to query results is managed at the workgroup level.',
          sources: [
            {
              page: 'managedResults',
              at: 'Access to query results … the specific workgroup',
            },
          ],
        },
        'result-encryption': {
          name: 'Encrypt managed query results',
          owner: 'aws',
          remove: ['evidence'],
          answers: ['encrypt-at-rest'],
          duty: 'Athena encrypts the query results in its own storage. Unless you specify a customer managed key, Athena uses an AWS owned key.',
          setting: 'always-on',
          sources: [
            {
              page: 'managedResults',
              at: ['Query results are automatically … owned keys', 'defaultQueryResults'],
            },
          ],
        },
        'result-cleanup': {
          name: 'Delete results after 24 hours',
          owner: 'aws',
          duty: 'Athena keeps the results for 24 hours at no cost, then deletes them.',
          sources: [
            {
              page: 'managedResults',
              at: 'Query results are available … are automatically deleted',
            },
          ],
        },
      },
      remove: ['workgroup-settings'],
      add: [
        {
          id: 'result-key',
          layer: 'data',
          name: 'Choose the key for managed results',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Keep the AWS owned key, the default, or specify a customer managed key. The policy of a customer managed key must name `encryption.athena.amazonaws.com` as a principal. Users who run queries need permission to access the key.',
          sources: [
            {
              page: 'managedResults',
              at: [
                'defaultQueryResults',
                'the user running queries … AWS KMS key',
                'introduces the principal encryption.athena.amazonaws.com … the Principal section',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'capacity-reservation',
      name: 'SQL on a capacity reservation',
      summary:
        'You reserve processing capacity and assign workgroups to it. Athena holds the capacity for their queries.',
      profile: { keepsData: false },
      notAsked: { 'back-up': 'Sources and results are in your S3 buckets: back them up there.' },
      override: {
        'result-encryption': { owner: 'customer', answers: ['encrypt-at-rest', 'hold-key'] },
      },
      add: [
        {
          id: 'reserved-dpus',
          layer: 'platform',
          name: 'Set reservation size and workgroups',
          owner: 'customer',
          duty: 'Request at least 4 DPUs and assign up to 20 workgroups to the reservation. A request for capacity is not guaranteed to succeed. While your capacity is busy, new queries are queued for at most 10 hours.',
          sources: [
            {
              page: 'capacity',
              at: [
                'newly submitted queries are … a single reservation',
                'The minimum number of … is 4',
                'Requests for capacity are … minutes to complete',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'capacity-hold',
          layer: 'platform',
          name: 'Hold and allocate the capacity',
          owner: 'aws',
          duty: 'Athena holds the capacity for you as long as you need it. It allocates DPUs to DML queries based on their complexity.',
          sources: [
            {
              page: 'capacity',
              at: [
                'Capacity is serverless and … you need it',
                'Athena automatically allocates between … on their complexity',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
      ],
    },
    {
      id: 'spark',
      name: 'Apache Spark sessions',
      summary:
        'You bring Spark code and choose the release. Athena provides compute for the session and keeps its logs.',
      notAsked: {
        'back-up': 'Session logs are kept for at most 30 days. The tables are in your S3 buckets.',
      },
      unanswered: {
        'patch-engine': 'The AWS pages compared do not say how a Spark release gets its patches.',
      },
      traits: ['application-code', 'default-encryption', 'key-choice'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt notebooks, code and logs',
          owner: 'aws',
          duty: 'With PySpark engine version 3, Athena encrypts notebooks and calculation code. For these, Athena uses an AWS owned key unless the workgroup specifies your key. From Apache Spark version 3.5 on, Athena encrypts managed logs with a KMS key if you provide one.',
          sources: [
            {
              page: 'sparkStart',
              at: ['guidePysparkEngineVersion', 'Notebook and calculation code … managed by AWS'],
            },
            {
              page: 'sparkLogs',
              at: ['releaseApacheLoggingOptions', 'optionallyProvideManagedLogs'],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the keys for notebooks and logs',
          owner: 'customer',
          duty: 'To use your own key with PySpark engine version 3, specify it in the workgroup. From Apache Spark version 3.5 on, specify a key for managed logs in the monitoring configuration. Before you delete an old key, export and then import old notebooks, because they otherwise cannot be recovered.',
          sources: [
            {
              page: 'sparkStart',
              at: [
                'guidePysparkEngineVersion',
                'Encrypt using your own AWS KMS key',
                'export and then import … cannot be recovered',
              ],
            },
            {
              page: 'sparkLogs',
              at: ['releaseApacheLoggingOptions', 'optionallyProvideManagedLogs'],
            },
          ],
        },
        'service-software': {
          name: 'Package and run Spark',
          owner: 'aws',
          duty: 'Athena offers two releases, PySpark engine version 3 and Apache Spark version 3.5. Athena runs Spark without servers for you to manage.',
          sources: [
            {
              page: 'sparkReleases',
              at: [
                'PySpark version 3 includes … version 3.2.1',
                'is based on Amazon … Spark version 3.5.6',
              ],
            },
            { page: 'spark', at: 'Apache Spark on Amazon … processing requirements' },
          ],
        },
        'engine-test': {
          name: 'Choose the Spark release',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Choose the workgroup’s release. You cannot upgrade a workgroup from PySpark engine version 3 to Apache Spark version 3.5. Version 3.5 supports neither in-console notebooks nor the calculation APIs.',
          sources: [
            {
              page: 'sparkLimits',
              at: [
                'This engine version does … in this release',
                'You cannot upgrade a … Spark version 3.5',
              ],
            },
            { page: 'sparkReleases', at: 'offers the following release versions' },
          ],
        },
        'tls-only-buckets': {
          owner: 'customer',
          duty: 'In the policies of the S3 buckets that sessions read and write, use the `aws:SecureTransport` condition to allow only TLS connections.',

          sources: [{ page: 'inTransit', at: 'allowOnlyBucketIamPolicies' }],
        },
        'encryption-in-transit': {
          owner: 'aws',
          duty: 'Athena uses TLS between Athena and S3, and between Athena and the applications that call it.',

          sources: [
            {
              page: 'inTransit',
              at: 'amazonApplicationsAccessing',
            },
          ],
        },
        'application-code': {
          name: 'Spark code',
          owner: 'customer',
          duty: 'Write and debug the Spark code that you submit.',
          sources: [
            {
              page: 'spark',
              at: [
                'submitting Spark code for … the results directly',
                'Quickly and interactively build … in Python',
              ],
            },
          ],
          controls: ['sa-11', 'cm-6'],
        },
        'call-records': { owner: 'aws', remove: ['answers'] },
      },
      remove: [
        'engine-upgrade',
        'scan-limits',
        'workgroup-settings',
        'result-access',
        'result-encryption',
        'result-cleanup',
        'query-history',
      ],
      add: [
        {
          id: 'session-scaling',
          layer: 'platform',
          name: 'Scale session executors',
          owner: 'aws',
          duty: 'Athena determines the compute and memory that a job needs. It scales these resources continuously, up to the maximum that you specified.',
          sources: [
            { page: 'spark', at: 'Amazon Athena automatically determines … that you specify' },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'session-limits',
          layer: 'application',
          name: 'Limit the size of a session',
          owner: 'customer',
          duty: 'With dynamic allocation, `spark.dynamicAllocation.maxExecutors` is the upper bound for executors. In SparkConnect sessions, the default is 59. If you want fewer executors, lower the value.',
          sources: [
            {
              page: 'sparkReleases',
              at: [
                'The following table lists … Athena SparkConnect Sessions',
                'The lower bound for … upper bound for the',
              ],
            },
          ],
          controls: ['sc-6'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Before sessions can deliver logs to S3 buckets, add the necessary permissions to the execution role’s policy. If you provided a KMS key, also add the permissions for the key.',
          sources: [{ page: 'sparkLogs', at: 'Before your sessions can … provided a KMS key' }],
          controls: ['ac-6'],
        },
        {
          id: 'spark-encryption',
          layer: 'data',
          name: 'Turn on Spark encryption',
          owner: 'customer',
          duty: 'You can turn on Spark encryption with the Athena console, the AWS CLI or the Athena API. Spark encryption encrypts data in transit between Spark nodes and data at rest that Spark stores locally.',
          sources: [
            {
              page: 'sparkEncryption',
              at: [
                'Doing so encrypts data … locally by Spark',
                'To enable Spark encryption … or the Athena API',
              ],
            },
          ],
          controls: ['sc-28', 'sc-8'],
        },
        {
          id: 'session-logs',
          layer: 'data',
          name: 'Store application logs up to 30 days',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'By default, Athena stores application logs of Spark workgroups in service-managed S3 buckets for a maximum of 30 days.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'sparkLogs',
              at: 'By default, Athena Spark … of 30 days',
            },
          ],
          controls: ['au-4', 'au-11'],
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Deliver logs to S3 or CloudWatch',
          owner: 'customer',
          duty: 'From Spark 3.5 onwards, you can deliver logs to S3 or CloudWatch. AWS suggests that you keep managed logging, the default, selected. Without managed logging, you cannot use the built-in application UIs.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'sparkLogs',
              at: [
                'releaseApacheLoggingOptions',
                'We suggest that you … built-in application UIs',
                'You can configure log … Amazon S3 buckets',
              ],
            },
          ],
          controls: ['au-11', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    sparkEncryption: {
      path: 'notebooks-spark-encryption',
      title: 'Enable Apache Spark encryption',
      read: '2026-11-26',
    },
    sparkStart: {
      path: 'notebooks-spark-getting-started',
      title: 'Get started with Apache Spark on Amazon Athena',
      read: '2026-11-26',
      passages: { guidePysparkEngineVersion: 'Use this guide … Pyspark engine version' },
    },
    engineVersions: {
      path: 'engine-versions',
      title: 'Athena engine versioning',
      read: '2026-11-26',
    },
    encryption: { path: 'encryption', title: 'Encryption at rest', read: '2026-11-26' },
    usageControls: {
      path: 'workgroups-setting-control-limits-cloudwatch',
      title: 'Configure per-query and per-workgroup data usage controls',
      read: '2026-11-26',
    },
    override: {
      path: 'workgroups-settings-override',
      title: 'Override client-side settings',
      read: '2026-11-26',
    },
    results: {
      path: 'querying',
      title: 'Work with query results and recent queries',
      read: '2026-11-26',
    },
    inTransit: {
      path: 'encryption-in-transit',
      title: 'Encryption in transit',
      read: '2026-11-26',
      passages: {
        allowOnlyBucketIamPolicies: 'You should allow only … bucket IAM policies',
        amazonApplicationsAccessing:
          'Amazon Athena uses Transport … customer applications accessing it',
      },
    },
    managedResults: {
      path: 'managed-results',
      title: 'Managed query results',
      read: '2026-11-26',
      passages: { defaultQueryResults: 'This is the default … query results' },
    },
    history: {
      path: 'querying-keeping-query-history',
      title: 'Keep query history longer than 45 days',
      read: '2026-11-26',
    },
    capacity: {
      path: 'capacity-management',
      title: 'Manage query processing capacity',
      read: '2026-11-26',
    },
    sparkReleases: {
      path: 'notebooks-spark-release-versions',
      title: 'Release versions',
      read: '2026-11-26',
    },
    spark: {
      path: 'notebooks-spark',
      title: 'Use Apache Spark in Amazon Athena',
      read: '2026-11-26',
    },
    sparkLimits: {
      path: 'notebooks-spark-considerations-and-limitations',
      title: 'Considerations and limitations',
      read: '2026-11-26',
    },
    sparkLogs: {
      path: 'notebooks-spark-logging-monitoring',
      title: 'Logging and monitoring for Apache Spark sessions',
      read: '2026-11-26',
      passages: {
        releaseApacheLoggingOptions: 'From the release Apache … your logging options',
        optionallyProvideManagedLogs: 'You can optionally provide … the managed logs',
      },
    },
    trail: {
      path: 'monitor-with-cloudtrail',
      title: 'Log Amazon Athena API calls with AWS CloudTrail',
    },
  },
});
