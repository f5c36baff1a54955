import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Streaming for Apache Kafka (Amazon MSK)',
  shortName: 'MSK',
  summary:
    'Apache Kafka clusters that AWS patches and repairs: on brokers that you size, on Express brokers, or without any.',
  guide: 'https://docs.aws.amazon.com/msk/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html',
  read: '2026-11-24',
  aliases: [
    'Amazon MSK',
    'Managed Streaming for Kafka',
    'Apache Kafka',
    'Kafka',
    'MSK Serverless',
    'Express brokers',
    'MSK Provisioned',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::MSK', 'AWS::KafkaConnect'],
    terraformPrefixes: ['aws_msk_', 'aws_mskconnect_'],
    resources: [
      {
        types: ['aws_msk_cluster'],
        modes: [
          { mode: 'express', where: { 'broker_node_group_info.instance_type': 'express.*' } },
          { mode: 'standard', where: { 'broker_node_group_info.instance_type': '*' } },
        ],
      },
      {
        types: ['AWS::MSK::Cluster'],
        modes: [
          { mode: 'express', where: { 'BrokerNodeGroupInfo.InstanceType': 'express.*' } },
          { mode: 'standard', where: { 'BrokerNodeGroupInfo.InstanceType': '*' } },
        ],
      },
      {
        types: ['aws_msk_serverless_cluster', 'AWS::MSK::ServerlessCluster'],
        modes: [{ mode: 'serverless' }],
      },
    ],
  },
  archetype: 'managed-instances',
  unanswered: {
    'back-up':
      'AWS’s page on resilience says nothing of backups, and MSK Replicator is offered as replication.',
  },
  override: {
    'engine-users': { owner: 'customer', answers: ['admit'] },
  },
  modes: [
    {
      id: 'standard',
      name: 'MSK Provisioned, Standard brokers',
      summary:
        'AWS patches brokers one by one; disks, CPU headroom, replication and the Kafka version are yours.',
      traits: ['key-choice'],
      override: {
        'os-patches': {
          name: 'Patch the brokers one at a time',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine'],
          duty: 'Install operating system, security and other software updates as rolling updates: brokers reboot one at a time, and their leaders move to others. The operation shows as SECURITY_PATCHING.',
          sources: [
            {
              page: 'patching',
              at: [
                'Planned maintenance includes operating … of your cluster',
                'brokers are rebooted one … type of SECURITY_PATCHING',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Repair brokers, roll out changes',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Detect broker faults and recover from them, also by unplanned repairs, and carry out the version upgrades and size changes that you request, one broker after the other.',
          sources: [
            {
              page: 'patching',
              at: 'We perform unplanned maintenance … sudden infrastructure degradation',
            },
            { page: 'practices', at: 'when Amazon MSK detects … offline at a time' },
          ],
          controls: ['si-2', 'cp-10'],
        },
        'engine-version': {
          name: 'Upgrade Kafka before support ends',
          owner: 'customer',
          duty: 'Move to the recommended version or a higher one before the end of support date of yours.',
          sources: [{ page: 'versions', at: 'Upgrade your MSK cluster … end of support date' }],
        },
        'schema-and-queries': {
          name: 'Topics, partitions and retention',
          owner: 'customer',
          duty: 'You can specify a retention time or log size, since consuming messages does not remove them. If partitions per broker exceed the maximum and the cluster becomes overloaded, you are prevented from some operations, such as an update of the cluster’s configuration.',
          sources: [
            {
              page: 'practices',
              at: [
                "Consuming messages doesn't remove … retention log size",
                'If the number of … the following operations',
              ],
            },
          ],
          controls: ['cm-6', 'si-12'],
        },
        'network-exposure': {
          name: 'Security groups, also for ZooKeeper',
          owner: 'customer',
          duty: 'Make inbound rules as restrictive as possible, as AWS recommends where brokers are public. Control access to ZooKeeper nodes, where a cluster has them, too: IAM access control does not apply to them.',
          sources: [
            { page: 'publicAccess', at: "ensure that the cluster's … restrictive as possible" },
            { page: 'iamControl', at: "IAM access control doesn't … Amazon MSK cluster" },
          ],
        },
        'engine-users': {
          name: 'Choose how clients authenticate',
          owner: 'customer',
          duty: 'Choose among IAM, SASL/SCRAM and mTLS: before you turn on public access, at least one must be on, and unauthenticated access off.',
          sources: [
            { page: 'publicAccess', at: 'Unauthenticated access control must … SASL/SCRAM, mTLS' },
          ],
          controls: ['ia-2', 'ac-3', 'ac-6'],
          evidence: ['MSK.6', 'msk-unrestricted-access-check'],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Always encrypt data at rest, by server-side encryption that is integrated with AWS KMS.',
          setting: 'always-on',
          sources: [{ page: 'encryption', at: 'Amazon MSK integrates with … your data at rest' }],
          controls: ['sc-28'],
        },
        'key-choice': {
          name: 'Name the KMS key at creation',
          owner: 'customer',
          duty: 'You can specify the KMS key when you create the cluster; otherwise MSK creates an AWS managed key for you and uses that.',
          sources: [{ page: 'encryption', at: 'When you create an … on your behalf' }],
        },
      },
      remove: [
        'tenant-isolation',
        'maintenance-window',
        'backup-run',
        'backup-retention',
        'restore-tests',
      ],
      add: [
        {
          id: 'forced-upgrade',
          layer: 'platform',
          name: 'Upgrade Kafka after its support ends',
          owner: 'aws',
          duty: 'Upgrade a cluster whose Kafka version is past its end of support to the recommended one, at any time and without notice.',
          sources: [
            { page: 'versions', at: 'A cluster using a … notification before the upgrade' },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Keep the CPU of brokers under 60%',
          owner: 'customer',
          duty: 'Maintain CPU User plus CPU System under 60%, as MSK strongly recommends, to retain headroom for operational events such as broker failures, patching and rolling upgrades. You can set an alarm for it.',
          sources: [
            {
              page: 'practices',
              at: [
                'Amazon MSK strongly recommends … and rolling upgrades',
                'set an alarm to … exceeds 60%',
              ],
            },
          ],
          controls: ['cp-2', 'si-4'],
        },
        {
          id: 'storage',
          layer: 'platform',
          name: 'Keep the brokers’ disks from filling',
          owner: 'customer',
          duty: 'Alarm on KafkaDataLogsDiskUsed at 85%, then let storage scale automatically, increase it manually, reduce retention or delete unused topics.',
          sources: [
            {
              page: 'practices',
              at: [
                'create a CloudWatch alarm … for Standard brokers',
                'Reduce the message retention … Delete unused topics',
              ],
            },
          ],
          controls: ['cp-2', 'si-4'],
        },
        {
          id: 'replication',
          layer: 'platform',
          name: 'Replicate topics over three zones',
          owner: 'customer',
          duty: 'As AWS recommends, use three zones, a replication factor of 3 or more and a minISR of at most one less. A factor of 1 can lead to offline partitions during a rolling update, and one of 2 may lead to data loss.',
          sources: [
            {
              page: 'practices',
              at: [
                'Use the following recommendations … to data loss',
                'Set minimum in-sync replicas … a rolling update',
              ],
            },
          ],
          controls: ['cp-9', 'cp-2'],
        },
        {
          id: 'clients',
          layer: 'application',
          name: 'Make clients survive a broker restart',
          owner: 'customer',
          duty: 'Put at least one broker of each zone into the connection string, and handle failover: transient disconnects are normal after a broker goes offline, for example while MSK patches it.',
          sources: [
            { page: 'patching', at: 'Following a broker going … on your clients' },
            {
              page: 'practices',
              at: [
                'Ensure client connection strings … each availability zone',
                'A Kafka cluster is … broker fail-over gracefully',
              ],
            },
          ],
          controls: ['cp-10', 'sc-5'],
        },
        {
          id: 'broker-logs',
          layer: 'application',
          name: 'Name a destination for broker logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Create a log group, bucket or Firehose stream, which MSK does not do for you, and name it in the cluster. Set the tag LogDeliveryEnabled to true on a Firehose stream. If the bucket is encrypted with a customer managed KMS key, add a statement to the policy of that key.',
          sources: [
            {
              page: 'logging',
              at: [
                "You must create a … don't already exist",
                'You must set the … the Firehose stream',
                'add the following to … to the bucket',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'log-delivery',
          layer: 'application',
          name: 'Deliver the broker logs',
          owner: 'aws',
          duty: 'Deliver INFO-level broker logs to the destinations for which you configure the cluster.',
          sources: [{ page: 'logging', at: 'You can configure your … Firehose delivery stream' }],
          controls: ['au-12'],
        },
        {
          id: 'kafka-acls',
          layer: 'access',
          name: 'Set Kafka ACLs, close the open default',
          owner: 'customer',
          duty: 'Set Kafka ACLs: by default, all principals can access a resource that has none. For public access with SASL/SCRAM or mTLS you must set them, and allow.everyone.if.no.acl.found to false. If the cluster uses IAM access control, that setting has no effect.',
          sources: [
            { page: 'acls', at: 'Amazon MSK sets it … can access this resource' },
            { page: 'publicAccess', at: 'you must first set … property to false' },
            {
              page: 'iamControl',
              at: 'The allow.everyone.if.no.acl.found Apache Kafka … IAM access control',
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Decide on public brokers',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Leave public access off, which cannot be turned on while a cluster is created, or meet its terms first, among them public subnets, no unauthenticated access, no plaintext and encryption within the cluster.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'publicAccess',
              at: [
                'For security reasons, you … it publicly accessible',
                'The subnets that are … must be public',
              ],
            },
            {
              page: 'publicAccess',
              at: [
                'Unauthenticated access control must … SASL/SCRAM, mTLS',
                'Encryption within the cluster … clients must be off',
              ],
            },
          ],
          controls: ['sc-7', 'ac-3'],
          evidence: ['MSK.4', 'msk-cluster-public-access-disabled'],
        },
        {
          id: 'controller-access',
          layer: 'access',
          name: 'Keep ZooKeeper and KRaft nodes private',
          owner: 'aws',
          duty: 'Allow no public access to Apache ZooKeeper or KRaft controller nodes.',
          setting: { state: 'always-on' },
          sources: [
            { page: 'publicAccess', at: "Amazon MSK doesn't allow … KRaft controller nodes" },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Keep TLS, outside and between brokers',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Keep both defaults: TLS only for clients, and encryption between brokers. The latter can be overridden at creation, and a cluster created without it cannot get it later.',
          setting: 'on-by-default',
          switchOf: 'tls-run',
          sources: [
            {
              page: 'encryption',
              at: [
                'By default, it encrypts … create the cluster',
                'Only allow TLS encrypted … the default setting',
                'highly recommend enabling in-transit encryption',
              ],
            },
            { page: 'publicAccess', at: "It's not possible to … turned off" },
          ],
          controls: ['sc-8'],
          evidence: ['MSK.1', 'msk-in-cluster-node-require-tls'],
        },
        {
          id: 'tls-run',
          layer: 'data',
          name: 'Encrypt traffic between the brokers',
          owner: 'aws',
          duty: 'Encrypt data in transit between the brokers by default. MSK uses TLS 1.2, and its brokers use public certificates of AWS Certificate Manager.',
          sources: [
            {
              page: 'encryption',
              at: [
                'Amazon MSK uses TLS … your MSK cluster',
                'Amazon MSK brokers use … Certificate Manager certificates',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'certificates',
          layer: 'data',
          name: 'Renew the certificates for encryption',
          owner: 'aws',
          duty: 'Renew the certificates that MSK uses for encryption, every 13 months. The cluster is in MAINTENANCE meanwhile: you can produce and consume data, but you cannot perform update operations.',
          sources: [
            {
              page: 'encryption',
              at: [
                'The certificates that Amazon … for all clusters',
                'For standard brokers clusters … update operations on it',
              ],
            },
          ],
          controls: ['sc-17', 'sc-12'],
        },
      ],
    },
    {
      id: 'express',
      name: 'MSK Provisioned, Express brokers',
      summary:
        'Storage, three copies and guardrails become AWS’s, and brokers are updated all month without a window.',
      extends: 'standard',
      override: {
        'os-patches': {
          name: 'Update brokers all through the month',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Update the cluster on an ongoing basis, broker after broker and without a window. The operation shows as BROKER_UPDATE; traffic goes on, led by the other brokers.',

          sources: [
            {
              page: 'patching',
              at: [
                'There are no maintenance … across the month',
                'traffic will remain uninterrupted … type of BROKER_UPDATE',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Set guardrails and client quotas',
          owner: 'aws',
          duty: 'Preset Kafka by best practice, guard its critical settings, enforce throughput quotas on clients, and reserve capacity for background work and unplanned repairs.',
          sources: [
            {
              page: 'express',
              at: [
                'Express brokers come pre-configured … Kafka’s background operations',
                'guardrails on critical Apache … and unplanned repairs',
              ],
            },
            { page: 'patching', at: 'Amazon MSK sets throughput … during broker restarts' },
          ],
          controls: ['cm-6', 'cp-10', 'sc-5'],
        },
        'schema-and-queries': {
          name: 'Applications and versions that fit',
          owner: 'customer',
          duty: 'Check before you move: the KStreams API is not yet fully supported, queues (KIP-932) are not yet supported, and the Kafka version must be 3.6, 3.8, 3.9 or 4.2.',
          sources: [
            {
              page: 'express',
              at: [
                "don't yet fully support KStreams API",
                'Express brokers are supported … 3.9, and 4.2',
                'Queues for Kafka is … on Express brokers',
              ],
            },
          ],
          controls: ['cm-2', 'sa-22'],
        },
        capacity: {
          name: 'Scale the cluster out and in',
          owner: 'customer',
          duty: 'Scale the cluster out to handle upcoming load spikes, or in to reduce cost. MSK sets throughput quotas on the brokers.',
          sources: [
            { page: 'express', at: 'This capability is crucial … to reduce cost' },
            { page: 'patching', at: 'Amazon MSK sets throughput … during broker restarts' },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        storage: {
          name: 'Scale storage automatically',
          owner: 'aws',
          duty: 'Scale the brokers’ storage automatically; it needs no sizing, provisioning or proactive monitoring.',
          sources: [
            {
              page: 'express',
              at: 'Brokers include pay-as-you-go storage … or proactive monitoring',
            },
          ],
          controls: ['cp-2'],
        },
        replication: {
          name: 'Replicate data three ways',
          owner: 'aws',
          duty: 'Always replicate the data three ways, in a cluster that spans three Availability Zones.',
          sources: [
            { page: 'patching', at: 'Express brokers always replicate … during reboots' },
            { page: 'express', at: 'only available in a 3AZs configuration' },
          ],
        },
        clients: {
          owner: 'customer',
          duty: 'Configure clients to handle leadership failover between brokers: expect occasional reboots of single brokers across the month.',
          sources: [
            {
              page: 'patching',
              at: [
                "It's still critical to … failover between brokers",
                'you can expect occasional … across the month',
              ],
            },
          ],
        },
        certificates: {
          owner: 'aws',
          duty: 'Renew the certificates that MSK uses for encryption, every 13 months. The cluster remains ACTIVE when that starts, yet you cannot perform update operations on it meanwhile.',
          sources: [
            {
              page: 'encryption',
              at: [
                'The certificates that Amazon … for all clusters',
                'Express broker clusters remain … certificate-update operation',
                'While a cluster is … update operations on it',
              ],
            },
          ],
        },
      },
    },
    {
      id: 'serverless',
      name: 'MSK Serverless',
      summary:
        'No brokers to choose: AWS scales capacity and manages partitions, and IAM is the only way in.',
      archetype: 'serverless-data',
      profile: { insideVpc: 'yes' },
      traits: ['network-exposure'],
      override: {
        'os-patches': {
          name: 'Patch the infrastructure underneath',
          owner: 'aws',
          duty: 'Patch and fix flaws within the infrastructure that runs the cluster.',
          sources: [
            { page: 'sharedModel', at: 'responsible for patching and … within the infrastructure' },
          ],
        },
        'engine-patches': {
          name: 'Run Kafka without capacity to manage',
          owner: 'aws',
          duty: 'Make it possible to run Apache Kafka without cluster capacity for you to manage and scale, and patch and fix flaws within the infrastructure.',
          sources: [
            { page: 'serverless', at: 'makes it possible for … scale cluster capacity' },
            { page: 'sharedModel', at: 'responsible for patching and … within the infrastructure' },
          ],
        },
        'iam-permissions': {
          name: 'Control access by IAM policies',
          owner: 'customer',
          duty: 'Use IAM policies to control access: MSK Serverless does not support Kafka ACLs and requires IAM access control, which handles both authentication and authorization.',
          sources: [
            { page: 'serverless', at: 'MSK Serverless requires IAM … are not supported' },
            {
              page: 'iamControl',
              at: [
                'IAM access control for … your MSK cluster',
                'You must use IAM … for IAM identities',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Always encrypt data at rest, by server-side encryption that is integrated with AWS KMS.',
          setting: 'always-on',
          sources: [{ page: 'encryption', at: 'Amazon MSK integrates with … your data at rest' }],
        },
        'network-exposure': {
          name: 'Private connections of the clients',
          owner: 'customer',
          duty: 'You can connect clients privately by AWS PrivateLink, with which MSK Serverless integrates.',
          sources: [
            { page: 'serverless', at: 'It also integrates with … provide private connectivity' },
          ],
        },
      },
      remove: ['resource-policies', 'key-choice', 'durability', 'backups'],
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale capacity, manage partitions',
          owner: 'aws',
          duty: 'Provision and scale capacity automatically, and manage the partitions in your topics.',
          sources: [
            { page: 'serverless', at: 'It automatically provisions and … or scaling clusters' },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'service-quotas',
          layer: 'platform',
          name: 'Know the quotas and the Regions',
          owner: 'customer',
          duty: 'Consult the quotas that apply to MSK Serverless, and the list of Regions in which it is available.',
          sources: [
            {
              page: 'serverless',
              at: [
                'information about the service … to MSK Serverless',
                'MSK Serverless is available … (London) Regions',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'clients',
          layer: 'application',
          name: 'Configure clients for IAM',
          owner: 'customer',
          duty: 'Configure Java and non-Java clients for IAM access control, which MSK Serverless requires; Kafka ACLs are not supported.',
          sources: [
            {
              page: 'serverless',
              at: [
                'AWS Identity and Access … non-Java languages',
                'MSK Serverless requires IAM … are not supported',
              ],
            },
            { page: 'iamControl', at: 'IAM access control works … JavaScript, and .NET' },
          ],
          controls: ['ia-2', 'ia-9'],
        },
        {
          id: 'certificates',
          layer: 'data',
          name: 'Renew the certificates for encryption',
          owner: 'aws',
          duty: 'Renew the certificates that MSK uses for encryption, every 13 months, for all clusters.',
          sources: [{ page: 'encryption', at: 'The certificates that Amazon … for all clusters' }],
          controls: ['sc-17', 'sc-12'],
        },
        {
          id: 'api-logs',
          layer: 'data',
          name: 'Log the API calls',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'You can log the calls to the MSK API with AWS CloudTrail. For broker logs AWS’s page names Standard and Express brokers, not serverless clusters.',
          sources: [
            {
              page: 'logging',
              at: [
                'You can also log … with AWS CloudTrail',
                'Broker logs are available … and Express brokers',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    acls: { path: 'msk-acls', title: 'Apache Kafka ACLs', read: '2026-11-26' },
    versions: { path: 'version-support', title: 'Amazon MSK version support', read: '2026-11-26' },
    publicAccess: {
      path: 'public-access',
      title: 'Turn on public access to an MSK Provisioned cluster',
      read: '2026-11-26',
    },
    iamControl: { path: 'iam-access-control', title: 'IAM access control', read: '2026-11-26' },
    encryption: { path: 'msk-encryption', title: 'Amazon MSK encryption', read: '2026-11-26' },
    patching: {
      path: 'patching-impact',
      title: 'Patching on MSK Provisioned clusters',
      read: '2026-11-26',
    },
    practices: {
      path: 'bestpractices',
      title: 'Best practices for Standard brokers',
      read: '2026-11-26',
    },
    logging: { path: 'msk-logging', title: 'Amazon MSK logging', read: '2026-11-26' },
    express: {
      path: 'msk-broker-types-express',
      title: 'Amazon MSK Express brokers',
      read: '2026-11-26',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    serverless: { path: 'serverless', title: 'What is MSK Serverless?', read: '2026-11-26' },
  },
});
