import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Aurora DSQL',
  shortName: 'Aurora DSQL',
  summary:
    'A distributed SQL database without servers or passwords: AWS runs it all, and your IAM grants and policies guard an endpoint that is public by default.',
  guide: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html',
  read: '2026-11-24',
  aliases: ['DSQL', 'distributed SQL', 'serverless PostgreSQL', 'multi-Region cluster'],
  aws: {
    cloudFormationPrefixes: ['AWS::DSQL'],
    terraformPrefixes: ['aws_dsql_'],
  },
  archetype: 'serverless-data',
  override: {
    'os-patches': {
      name: 'Manage the system infrastructure',
      owner: 'aws',
      duty: 'Manage the system infrastructure: you have no servers to provision or manage, and need not worry about maintenance downtime related to provisioning, patching or infrastructure upgrades.',
      sources: [
        {
          page: 'introduction',
          at: 'Aurora DSQL automatically manages … or infrastructure upgrades',
        },
      ],
    },
    'engine-patches': {
      name: 'Use a current version of PostgreSQL',
      owner: 'aws',
      duty: 'Base the distributed database layer (compute) on a current major version of PostgreSQL. Aurora DSQL is currently compatible with version 16.',
      sources: [
        {
          page: 'introduction',
          at: 'The distributed database layer … with PostgreSQL version 16',
        },
      ],
    },
    'iam-permissions': {
      name: 'Grant connect rights to identities',
      owner: 'customer',
      duty: 'Grant DbConnectAdmin for the admin role and DbConnect for custom roles. A revoked identity opens no new connection, but an active one may stay authorised for as long as it lasts.',
      sources: [
        {
          page: 'authentication',
          at: [
            'Use dsql:DbConnectAdmin if … role for you',
            'Use dsql:DbConnect if … in your database',
            'After revoking connection authorization … of the connection',
          ],
        },
      ],
    },
    'resource-policies': {
      name: 'Close the public endpoint by policy',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'To control network access, attach a policy with condition keys like aws:SourceVpc and aws:SourceIp: clusters are reachable from the public internet by default, with IAM authentication as the primary security control.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'policies',
          at: [
            'Aurora DSQL clusters are … primary security control',
            'Use condition keys like … control network access',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6', 'sc-7'],
    },
    'customer-data': {
      name: 'Consider client-side encryption',
      owner: 'customer',
      duty: 'If you store sensitive or confidential data, consider client-side encryption: that way you can encrypt data as close as possible to its origin.',
      sources: [{ page: 'encryption', at: 'If you store sensitive … its lifecycle' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt all clusters at rest',
      owner: 'aws',
      duty: 'Encrypt the data of each cluster with AES-256 under a key in AWS KMS, by default one that AWS owns and rotates each year.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'Aurora DSQL uses 256-bit … data at rest',
            'encrypts all clusters by … your account resources',
            'encrypts all cluster data … disable this encryption',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the key, let the service use it',
      owner: 'customer',
      duty: 'Stay with the AWS owned key or switch to your own, at any time and without downtime. While the service cannot use your key, users cannot connect; restored access is detected within 15 minutes.',
      sources: [
        {
          page: 'encryption',
          at: [
            "users can't connect to … to the cluster data",
            'After you restore key … within 15 minutes',
            'You can change the … degrade service',
          ],
        },
      ],
    },
    durability: {
      name: 'Replicate over three zones',
      owner: 'aws',
      duty: 'Commit writes to a distributed log, copy it synchronously to storage replicas in three Availability Zones, route around impaired parts and repair missing replicas.',
      sources: [
        {
          page: 'resilience',
          at: ['By design, Aurora DSQL … in three AZs', 'If a component or … missing replicas'],
        },
      ],
      controls: ['cp-9', 'cp-10', 'si-13'],
    },
  },
  remove: ['backups'],
  add: [
    {
      id: 'backups',
      layer: 'data',
      name: 'Plan backups in AWS Backup',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Create on-demand backups, or a plan that schedules them, in AWS Backup, and configure retention and copies in other Regions.',
      sources: [
        {
          page: 'backups',
          at: [
            'Create on-demand backups for immediate protection',
            'Establish backup plans for automated, scheduled backups',
            'Configure retention periods and cross-Region copying',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'scaling',
      layer: 'platform',
      name: 'Scale compute, I/O and storage',
      owner: 'aws',
      duty: 'Scale compute, I/O and storage based on the workload, and read replicas based on read access frequency. Heal failed components and automate cluster recovery, without traditional primary-secondary failover.',
      sources: [
        {
          page: 'introduction',
          at: [
            'Aurora DSQL automatically manages … on your workload',
            'with automatic cluster scaling … component failures',
          ],
        },
        {
          page: 'resilience',
          at: [
            'Aurora DSQL automatically scales … access frequency',
            'Aurora DSQL fully automates … failover operations',
          ],
        },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'schema-and-queries',
      layer: 'application',
      name: 'Design schema, keys and SQL',
      owner: 'customer',
      duty: 'Design for what the service supports: it is currently compatible with PostgreSQL 16 and supports a wide range of its features. Data is split, merged and replicated by primary key range and access patterns.',
      sources: [
        { page: 'introduction', at: 'Aurora DSQL is currently … and data types' },
        { page: 'resilience', at: 'Aurora DSQL automatically splits … access patterns' },
      ],
      controls: ['cm-6', 'sa-11'],
    },
    {
      id: 'failure-tests',
      layer: 'application',
      name: 'Test how the application fails',
      owner: 'customer',
      duty: 'Use AWS FIS where you want to validate how the application handles errors and recovers: you can inject failures, namely elevated connection error rates.',
      sources: [
        { page: 'resilience', at: 'Inject failures (elevated cluster … recovery mechanisms' },
      ],
      controls: ['cp-4'],
    },
    {
      id: 'database-roles',
      layer: 'access',
      name: 'Create roles, link them to IAM',
      owner: 'customer',
      duty: 'Create custom roles with SQL, grant them PostgreSQL permissions, and associate them with IAM identities by AWS IAM GRANT.',
      sources: [
        {
          page: 'authentication',
          at: [
            'You create PostgreSQL roles … PostgreSQL database roles',
            'To let IAM roles … your IAM roles',
            'use the command AWS … following example',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'admin-role',
      layer: 'access',
      name: 'Create the predefined admin role',
      owner: 'aws',
      duty: 'Create the predefined admin role in the cluster. You cannot modify it or manage its permissions, but you can revoke an IAM identity’s authorization to connect with it.',
      sources: [
        {
          page: 'authentication',
          at: [
            'Aurora DSQL automatically creates … the admin role',
            'To revoke authorization to … to dsql:DbConnectAdmin',
            "You can't manage permissions … database role",
          ],
        },
      ],
      controls: ['ac-2'],
    },
    {
      id: 'policy-check',
      layer: 'access',
      name: 'Block policies that grant public access',
      owner: 'aws',
      duty: 'Check a resource-based policy when it is created or changed, and block one that would grant public access across accounts.',
      sources: [
        {
          page: 'blockPublic',
          at: [
            'BPA performs checks during … resource-based policy',
            'If the resource-based policy … deemed non-public',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Set deletion protection',
      owner: 'customer',
      duty: 'Set deletionProtectionEnabled: while it is on, the cluster cannot be deleted before it is disabled. The console selects it by default.',
      sources: [
        { page: 'createCluster', at: "If enabled, you can't … delete your cluster" },
        { page: 'gettingStarted', at: 'By default, deletion protection is selected' },
      ],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt connections from SQL clients',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Encrypt the traffic between your SQL client and the cluster with TLS, which is required for all connections.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'By default, encryption in … and Aurora DSQL' },
        { page: 'certificates', at: 'Aurora DSQL requires all … (TLS) encryption' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'certificate-check',
      layer: 'data',
      name: 'Check the certificate in the client',
      owner: 'customer',
      duty: 'Have clients trust Amazon Root CA 1, and use the verify-full mode in production, as AWS recommends.',
      sources: [
        {
          page: 'certificates',
          at: [
            'your client system must … (Amazon Root CA 1)',
            'For production environments, we … connection security',
          ],
        },
      ],
      controls: ['sc-8', 'sc-23'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Make the backups that you plan',
      owner: 'aws',
      duty: 'Where you ask AWS Backup for backups, make complete copies of the cluster, and restore them to new clusters.',
      sources: [
        {
          page: 'backups',
          at: [
            'AWS Backup creates complete … DSQL clusters',
            'AWS Backup always creates new clusters',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'connection-log',
      layer: 'data',
      name: 'Log who connects to the cluster',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Record the connection attempts, which are data events, in a trail or a CloudTrail Lake event data store: CloudTrail does not log data events by default, nor does Event history record them.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'To create an ongoing … AWS CloudTrail events)',
            'By default, CloudTrail doesn’t … record data events',
            'captures any connection attempt … a data event',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'event-capture',
      layer: 'data',
      name: 'Pass API calls to CloudTrail',
      owner: 'aws',
      duty: 'Capture API calls and authenticated connection attempts as events; Event history keeps the management events of the past 90 days.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … as data events',
            'immutable record of the … an AWS Region',
          ],
        },
      ],
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
      override: {
        'resource-policies': {
          name: 'Close each peer’s public endpoint',
          owner: 'customer',
          duty: 'To restrict access, attach a policy to each regional cluster: each has its own, and condition keys, such as VPC ids, may vary between Regions. By default, clusters are reachable from the public internet.',
          setting: 'off-by-default',

          sources: [
            {
              page: 'policies',
              at: [
                'Aurora DSQL clusters are … the public internet',
                'each regional cluster has … when needed',
                'Condition context keys may vary between Regions',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose a key for each Region',
          owner: 'customer',
          duty: 'Choose the key of each peer separately. A peer whose key is out of reach is unavailable for reads and writes while other peers go on. If access is lost for an extended time, how long restoration takes depends on how much was written meanwhile.',

          sources: [
            {
              page: 'encryption',
              at: [
                'customers can configure each … cluster-level encryption key',
                "If Aurora DSQL can't … normal operations",
                'For multi-Region clusters, if … was inaccessible',
              ],
            },
          ],
        },
        backups: {
          name: 'Keep a backup copy in each Region',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Create backups in AWS Backup. Before a restore to a multi-Region cluster there must be an identical copy in each of its Regions; AWS recommends making copies in key Regions.',

          sources: [
            {
              page: 'backups',
              at: [
                'you must ensure there … your multi-Region clusters',
                'We recommend creating backup … compliance requirements',
              ],
            },
          ],
        },
        'failure-tests': {
          name: 'Test shifting traffic between peers',
          owner: 'customer',
          duty: 'Use AWS FIS where you want to validate that traffic shifts between Regions when one has a high rate of connection errors.',

          sources: [
            { page: 'resilience', at: 'Test multi-Region application behavior … error rates' },
          ],
        },
      },
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Keep the Regions in step',
          owner: 'aws',
          duty: 'Replicate synchronously and present one logical database at both Regional endpoints, with zero replication lag on commit. Witness Regions store encrypted transaction logs only.',
          sources: [
            {
              page: 'resilience',
              at: [
                'witness Regions store only … accessible by users',
                'Replication is always synchronous … failure recovery',
                'multi-Region clusters provide two … lag on commit',
              ],
            },
            { page: 'introduction', at: 'Both endpoints of a … single logical database' },
          ],
          controls: ['cp-6', 'cp-9'],
        },
        {
          id: 'region-choice',
          layer: 'platform',
          name: 'Choose peers and the witness Region',
          owner: 'customer',
          duty: 'Choose the Regions from a single Region set, and a witness Region that is not the same as the cluster’s Region. Creating a multi-Region cluster requires additional IAM permissions.',
          sources: [
            {
              page: 'introduction',
              at: [
                'Each Region set groups … multi-Region cluster',
                'You must create multi-Region … single Region set',
              ],
            },
            {
              page: 'createCluster',
              at: [
                'Creating multi-Region clusters requires … single-Region clusters',
                "The witness Region specified … the cluster's Region",
              ],
            },
          ],
          controls: ['cp-6', 'sa-9'],
        },
      ],
    },
  ],
  pages: {
    gettingStarted: {
      path: 'getting-started',
      title: 'Getting started with Aurora DSQL',
      read: '2026-11-26',
    },
    blockPublic: {
      path: 'rbp-block-public-access',
      title: 'Blocking public access with resource-based policies in Aurora DSQL',
      read: '2026-11-26',
    },
    certificates: {
      path: 'configure-root-certificates',
      title: 'Configuring SSL/TLS certificates for Aurora DSQL connections',
      read: '2026-11-26',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Aurora DSQL',
      read: '2026-11-26',
    },
    introduction: {
      path: 'what-is-aurora-dsql',
      title: 'What is Amazon Aurora DSQL?',
      read: '2026-11-26',
    },
    authentication: {
      path: 'authentication-authorization',
      title: 'Authentication and authorization for Aurora DSQL',
      read: '2026-11-26',
    },
    policies: {
      path: 'resource-based-policies',
      title: 'Resource-based policies for Aurora DSQL',
      read: '2026-11-26',
    },
    encryption: {
      path: 'data-encryption',
      title: 'Data encryption for Amazon Aurora DSQL',
      read: '2026-11-26',
    },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in Amazon Aurora DSQL',
      read: '2026-11-26',
    },
    backups: {
      path: 'backup-aurora-dsql',
      title: 'Backup and restore for Amazon Aurora DSQL',
      read: '2026-11-26',
    },
    createCluster: {
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_CreateCluster.html',
      title: 'CreateCluster',
      read: '2026-11-26',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Aurora DSQL operations using AWS CloudTrail',
      read: '2026-11-26',
    },
  },
});
