import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Aurora DSQL',
  shortName: 'Aurora DSQL',
  summary:
    'AWS runs a distributed, serverless SQL database without passwords. Its endpoint is public by default, and your IAM permissions and policies protect it.',
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
      duty: 'AWS manages the system infrastructure, so you have no servers to provision or manage. You need not worry about maintenance downtime related to provisioning, patching or infrastructure upgrades.',
      sources: [
        {
          page: 'introduction',
          at: 'Aurora DSQL automatically manages … or infrastructure upgrades',
        },
      ],
    },
    'engine-patches': {
      name: 'Use a current PostgreSQL version',
      owner: 'aws',
      duty: 'Aurora DSQL bases the distributed database layer (compute) on a current major version of PostgreSQL. Aurora DSQL is currently compatible with version 16.',
      sources: [
        {
          page: 'introduction',
          at: 'The distributed database layer … with PostgreSQL version 16',
        },
      ],
    },
    'iam-permissions': {
      name: 'Grant permissions to connect',
      owner: 'customer',
      duty: 'Grant `DbConnectAdmin` for the admin role and `DbConnect` for custom roles. After you revoke an identity’s permission, the identity opens no new connections. An active connection may stay authorized for as long as it lasts.',
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
      name: 'Restrict access with a resource policy',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'To control network access, attach a policy with condition keys like `aws:SourceVpc` and `aws:SourceIp`. By default, clusters are reachable from the public internet, with IAM authentication as the primary security control.',
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
      duty: 'If you store sensitive or confidential data, consider client-side encryption. You can then encrypt data as close as possible to its origin.',
      sources: [{ page: 'encryption', at: 'If you store sensitive … its lifecycle' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Aurora DSQL encrypts the data of each cluster with AES-256 under a key in AWS KMS. By default, AWS owns this key and rotates it each year.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Keep the AWS owned key, or switch to your own key at any time without downtime. While the service cannot use your key, users cannot connect. If you restore access, Aurora DSQL detects the change within 15 minutes.',
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
      name: 'Store copies across zones',
      owner: 'aws',
      duty: 'Aurora DSQL commits writes to a distributed log and copies the log synchronously to storage replicas in three Availability Zones. It routes around impaired components and repairs missing replicas.',
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
      duty: 'In AWS Backup, create on-demand backups or a plan that schedules them. Configure retention and copies in other Regions.',
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
      duty: 'Aurora DSQL scales compute, I/O and storage based on the workload, and read replicas based on read access frequency. It heals failed components and automates cluster recovery, without traditional primary-secondary failover.',
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
      name: 'Design the schema, keys and SQL',
      owner: 'customer',
      duty: 'Design the schema and SQL for Aurora DSQL, which is currently compatible with PostgreSQL 16 and supports a wide range of its features. Aurora DSQL splits, merges and replicates data according to primary key range and access patterns.',
      sources: [
        { page: 'introduction', at: 'Aurora DSQL is currently … and data types' },
        { page: 'resilience', at: 'Aurora DSQL automatically splits … access patterns' },
      ],
      controls: ['cm-6', 'sa-11'],
    },
    {
      id: 'failure-tests',
      layer: 'application',
      name: 'Test how the application handles failure',
      owner: 'customer',
      duty: 'If you want to validate how the application handles errors and recovers, use AWS FIS. You can inject failures in the form of elevated connection error rates.',
      sources: [
        { page: 'resilience', at: 'Inject failures (elevated cluster … recovery mechanisms' },
      ],
      controls: ['cp-4'],
    },
    {
      id: 'database-roles',
      layer: 'access',
      name: 'Create roles and link them to IAM',
      owner: 'customer',
      duty: 'Create custom roles with SQL, and grant them PostgreSQL permissions. Use `AWS IAM GRANT` to associate the roles with IAM identities.',
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
      duty: 'Aurora DSQL creates the predefined admin role in the cluster. You cannot modify the role or manage its permissions. You can revoke an IAM identity’s authorization to connect with the role.',
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
      duty: 'When you create or change a resource-based policy, Aurora DSQL checks it. If the policy would grant public access across accounts, Aurora DSQL blocks it.',
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
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'Set `deletionProtectionEnabled`. While deletion protection is on, you cannot delete the cluster until you disable the protection. The console selects deletion protection by default.',
      sources: [
        { page: 'createCluster', at: "If enabled, you can't … delete your cluster" },
        { page: 'gettingStarted', at: 'By default, deletion protection is selected' },
      ],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Aurora DSQL encrypts the traffic between your SQL client and the cluster with TLS. TLS is required for all connections.',
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
      duty: 'Configure clients to trust Amazon Root CA 1. In production, AWS recommends that you use the `verify-full` mode.',
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
      name: 'Take the backups that you plan',
      owner: 'aws',
      duty: 'If you request backups in AWS Backup, AWS Backup makes complete copies of the cluster. It restores the copies to new clusters.',
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
      name: 'Log connection attempts',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Record connection attempts in a trail or a CloudTrail Lake event data store. These attempts are data events. CloudTrail does not log data events by default, and Event history does not record them.',
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
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      duty: 'CloudTrail captures API calls as events. Event history keeps the management events of the past 90 days. Authenticated connection attempts are data events, which CloudTrail does not log by default.',
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
    {
      owner: 'customer',
      id: 'connection-token',
      layer: 'access',
      name: 'Create tokens for connections',
      expires: 'token',
      duty: 'To connect, create an authentication token and use it as the password. By default, the token expires after 15 minutes, but you can set a duration of up to one week. A connection remains valid after its token expires.',
      sources: [
        {
          page: 'token',
          at: [
            'generate an authentication token … authentication token expires',
            'If you create an … is one week',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['ia-5'],
    },
  ],
  modes: [
    {
      id: 'single-region',
      name: 'Single-Region cluster',
      summary: 'One active-active cluster spans three Availability Zones of a Region.',
    },
    {
      id: 'multi-region',
      name: 'Multi-Region cluster',
      summary:
        'AWS replicates synchronously between two peers. You set each peer’s own policy and key.',
      override: {
        'resource-policies': {
          name: 'Restrict access to each peer',
          owner: 'customer',
          duty: 'To restrict access, attach a policy to each Regional cluster, because each cluster has its own. Condition keys, such as VPC IDs, may vary between Regions. By default, clusters are reachable from the public internet.',
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
          duty: 'Choose the key of each peer separately. If a peer’s key is inaccessible, that peer is unavailable for reads and writes, but other peers continue. If access is lost for an extended time, the time for restoration depends on how much was written meanwhile.',

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
          duty: 'Create backups in AWS Backup. Before you restore to a multi-Region cluster, an identical copy must be in each Region of the cluster. AWS recommends that you make copies in your most important Regions.',

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
          duty: 'If you want to validate that traffic shifts between Regions when one has a high rate of connection errors, use AWS FIS.',

          sources: [
            { page: 'resilience', at: 'Test multi-Region application behavior … error rates' },
          ],
        },
      },
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate synchronously between Regions',
          owner: 'aws',
          duty: 'Aurora DSQL replicates synchronously and presents one logical database at both Regional endpoints, with zero replication lag on commit. Witness Regions store only encrypted transaction logs.',
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
          name: 'Choose the peer and witness Regions',
          owner: 'customer',
          duty: 'Choose the Regions from a single Region set. Choose a witness Region that differs from the cluster’s Region. You need additional IAM permissions to create a multi-Region cluster.',
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
    token: {
      path: 'SECTION_authentication-token',
      title: 'Generating an authentication token in Amazon Aurora DSQL',
    },
  },
});
