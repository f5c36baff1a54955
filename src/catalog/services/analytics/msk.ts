import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Streaming for Apache Kafka (Amazon MSK)',
  shortName: 'MSK',
  summary:
    'MSK runs Apache Kafka clusters that AWS patches and repairs. The clusters run on brokers that you size, on Express brokers or serverless.',
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
  scope: [
    {
      programs: ['pci', 'hipaa'],
      sources: [
        { page: 'complianceScope', at: 'These include PCI and HIPAA BAA', verified: '2026-12-07' },
      ],
    },
  ],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Managed Streaming for Apache Kafka” mentions no backups. MSK Replicator copies data.',
  },
  override: {
    'engine-users': { owner: 'customer', answers: ['admit'] },
  },
  modes: [
    {
      id: 'standard',
      name: 'MSK Provisioned, Standard brokers',
      summary:
        'AWS patches brokers one by one. You manage the disks, CPU headroom, replication and the Kafka version.',
      traits: ['key-choice'],
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine'],
          duty: 'MSK installs operating system, security and other software updates as rolling updates. Brokers reboot one at a time, and leadership of their partitions moves to other brokers. The operation appears as `SECURITY_PATCHING`.',
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
          name: 'Repair brokers and carry out upgrades',
          owner: 'aws',
          remove: ['answers'],
          duty: 'MSK detects broker faults and recovers from them, including through unplanned repairs. MSK carries out the version upgrades and size changes that you request, one broker after the other.',
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
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'Before your version’s end of support date, move to the recommended version or a higher version.',
          sources: [{ page: 'versions', at: 'Upgrade your MSK cluster … end of support date' }],
        },
        'schema-and-queries': {
          name: 'Topics, partitions and retention',
          owner: 'customer',
          duty: 'You can specify a retention time or log size, because consuming messages does not remove them. If partitions per broker exceed the maximum and the cluster becomes overloaded, some operations are blocked. An example is an update of the cluster’s configuration.',
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
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'If brokers are public, AWS recommends that you make inbound rules as restrictive as possible. If a cluster has ZooKeeper nodes, also control access to the nodes. IAM access control does not apply to ZooKeeper nodes.',
          sources: [
            { page: 'publicAccess', at: "ensure that the cluster's … restrictive as possible" },
            { page: 'iamControl', at: "IAM access control doesn't … Amazon MSK cluster" },
          ],
        },
        'engine-users': {
          name: 'Client authentication',
          owner: 'customer',
          duty: 'Choose among IAM, SASL/SCRAM and mTLS. Before you turn on public access, at least one of these methods must be on, and unauthenticated access must be off.',
          sources: [{ page: 'publicAccess', at: 'unauthenticatedAccessScramMTLS' }],
          controls: ['ia-2', 'ac-3', 'ac-6'],
          evidence: ['MSK.6', 'msk-unrestricted-access-check'],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'MSK always encrypts data at rest, with server-side encryption that is integrated with AWS KMS.',
          setting: 'always-on',
          sources: [{ page: 'encryption', at: 'amazonMskIntegratesDataRest' }],
          controls: ['sc-28'],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'You can specify the KMS key when you create the cluster. If you specify no key, MSK creates an AWS managed key for you and uses it.',
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
          duty: 'If a cluster’s Kafka version is past its end of support, MSK upgrades the cluster to the recommended version. MSK can do so at any time and without notice.',
          sources: [
            { page: 'versions', at: 'A cluster using a … notification before the upgrade' },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Keep broker CPU below 60%',
          owner: 'customer',
          duty: 'AWS strongly recommends that you keep the sum of CPU User and CPU System under 60%. This retains headroom for operational events such as broker failures, patching and rolling upgrades. You can set an alarm on this sum.',
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
          name: 'Broker storage',
          owner: 'customer',
          duty: 'Set an alarm on `KafkaDataLogsDiskUsed` at 85%. When the alarm is raised, let storage scale automatically, increase storage manually, reduce retention or delete unused topics.',
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
          name: 'Replicate topics across three zones',
          owner: 'customer',
          duty: 'AWS recommends that you use three zones, a replication factor of 3 or more, and a minISR of at most one less than the factor. A replication factor of 1 can lead to offline partitions during a rolling update. A factor of 2 may lead to data loss.',
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
          name: 'Client failover',
          owner: 'customer',
          duty: 'Put at least one broker of each zone into the connection string, and handle failover. Transient disconnects are normal after a broker goes offline, for example while MSK patches the broker.',
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
          name: 'Turn on broker logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Create a log group, bucket or Firehose stream, because MSK does not create it, and specify it for the cluster. On a Firehose stream, set the tag `LogDeliveryEnabled` to `true`. If a customer managed KMS key encrypts the bucket, add a statement to the key’s policy.',
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
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'MSK delivers INFO-level broker logs to the destinations that you configure for the cluster.',
          sources: [{ page: 'logging', at: 'You can configure your … Firehose delivery stream' }],
          controls: ['au-12'],
        },
        {
          id: 'kafka-acls',
          layer: 'access',
          name: 'Kafka ACLs',
          owner: 'customer',
          duty: 'Set Kafka ACLs, because by default all principals can access a resource that has no ACL. For public access with SASL/SCRAM or mTLS, you must set ACLs, and set `allow.everyone.if.no.acl.found` to `false`. If the cluster uses IAM access control, this parameter has no effect.',
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
          name: 'Public access',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Leave public access off, or first meet its requirements. The requirements include public subnets, no unauthenticated access, no plaintext and encryption within the cluster. You cannot turn on public access while you create a cluster.',
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
                'unauthenticatedAccessScramMTLS',
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
          duty: 'MSK allows no public access to Apache ZooKeeper or KRaft controller nodes.',
          setting: { state: 'always-on' },
          sources: [
            { page: 'publicAccess', at: "Amazon MSK doesn't allow … KRaft controller nodes" },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Keep encryption in transit on',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Keep both defaults: TLS only for clients, and encryption between brokers. You can override encryption between brokers when you create a cluster. If you create a cluster without this encryption, you cannot turn it on later.',
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
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'By default, MSK encrypts data in transit between the brokers. MSK uses TLS 1.2, and its brokers use public certificates from AWS Certificate Manager.',
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
          name: 'Renew the TLS certificates',
          owner: 'aws',
          expires: 'certificate',
          duty: 'Every 13 months, MSK renews the certificates that it uses for encryption. During the renewal, the cluster is in the `MAINTENANCE` state. You can produce and consume data, but you cannot perform update operations.',
          sources: [
            {
              page: 'encryption',
              at: [
                'certificatesAmazonClusters',
                'For standard brokers clusters … update operations on it',
              ],
            },
          ],
          controls: ['sc-17', 'sc-12'],
        },
        {
          id: 'client-certificates',
          layer: 'access',
          name: 'Block compromised client certificates',
          owner: 'customer',
          expires: 'certificate',
          duty: 'If clients authenticate with mTLS, block compromised certificates with Kafka ACLs and security groups. MSK does not support certificate revocation lists. The certificates need an AWS Private CA, in the account of the cluster or in another.',
          sources: [
            {
              page: 'mutualTls',
              at: [
                "Amazon MSK doesn't support … AWS security groups",
                'To use client authentication … a different account',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['ia-5', 'sc-17'],
        },
      ],
    },
    {
      id: 'express',
      name: 'MSK Provisioned, Express brokers',
      summary:
        'AWS manages storage, three copies of the data and guardrails. It updates brokers throughout the month, without a window.',
      extends: 'standard',
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'MSK updates the cluster on an ongoing basis, one broker after the other and without a window. The operation appears as `BROKER_UPDATE`. Traffic continues, led by the other brokers.',

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
          duty: 'MSK configures Kafka in advance according to best practice, and protects Kafka’s critical settings. MSK enforces throughput quotas on clients. It reserves capacity for background work and unplanned repairs.',
          sources: [
            {
              page: 'express',
              at: [
                'Express brokers come pre-configured … Kafka’s background operations',
                'guardrails on critical Apache … and unplanned repairs',
              ],
            },
            { page: 'patching', at: 'amazonMskSetsBrokerRestarts' },
          ],
          controls: ['cm-6', 'cp-10', 'sc-5'],
        },
        'schema-and-queries': {
          name: 'Check compatibility before you move',
          owner: 'customer',
          duty: 'Before you move to Express brokers, check compatibility. Express brokers do not yet fully support the KStreams API and do not yet support queues (KIP-932). The Kafka version must be 3.6, 3.8, 3.9 or 4.2.',
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
          name: 'Scale the capacity',
          owner: 'customer',
          duty: 'Scale the cluster out to handle upcoming load spikes, or in to reduce cost. MSK sets throughput quotas on the brokers.',
          sources: [
            { page: 'express', at: 'This capability is crucial … to reduce cost' },
            { page: 'patching', at: 'amazonMskSetsBrokerRestarts' },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        storage: {
          name: 'Scale storage automatically',
          owner: 'aws',
          duty: 'MSK automatically scales the brokers’ storage. The storage needs no sizing, provisioning or proactive monitoring.',
          sources: [
            {
              page: 'express',
              at: 'Brokers include pay-as-you-go storage … or proactive monitoring',
            },
          ],
          controls: ['cp-2'],
        },
        replication: {
          name: 'Store copies across zones',
          owner: 'aws',
          duty: 'MSK always replicates data three ways, in a cluster that spans three Availability Zones.',
          sources: [
            { page: 'patching', at: 'Express brokers always replicate … during reboots' },
            { page: 'express', at: 'only available in a 3AZs configuration' },
          ],
        },
        clients: {
          owner: 'customer',
          duty: 'Configure clients to handle leadership failover between brokers. Expect occasional reboots of single brokers throughout the month.',
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
          duty: 'Every 13 months, MSK renews the certificates that it uses for encryption. The cluster remains `ACTIVE` when the renewal starts, but during the renewal you cannot perform update operations on the cluster.',
          sources: [
            {
              page: 'encryption',
              at: [
                'certificatesAmazonClusters',
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
        'There are no brokers to choose. AWS scales capacity and manages partitions. Access requires IAM.',
      archetype: 'serverless-data',
      profile: { insideVpc: 'yes' },
      traits: ['network-exposure'],
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          duty: 'AWS patches and fixes flaws within the infrastructure that runs the cluster.',
          sources: [{ page: 'sharedModel', at: 'responsibleInfrastructure' }],
        },
        'engine-patches': {
          name: 'Run and patch the platform',
          owner: 'aws',
          duty: 'MSK Serverless runs Apache Kafka without cluster capacity for you to manage and scale. AWS patches and fixes flaws within the infrastructure.',
          sources: [
            { page: 'serverless', at: 'makes it possible for … scale cluster capacity' },
            { page: 'sharedModel', at: 'responsibleInfrastructure' },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Use IAM policies to control access. MSK Serverless requires IAM access control, which handles both authentication and authorization. It does not support Kafka ACLs.',
          sources: [
            { page: 'serverless', at: 'mskServerlessNotSupported' },
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
          duty: 'MSK always encrypts data at rest, with server-side encryption that is integrated with AWS KMS.',
          setting: 'always-on',
          sources: [{ page: 'encryption', at: 'amazonMskIntegratesDataRest' }],
        },
        'network-exposure': {
          name: 'Private access through a VPC endpoint',
          owner: 'customer',
          duty: 'You can connect clients privately through AWS PrivateLink, with which MSK Serverless integrates.',
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
          name: 'Scale the capacity and manage partitions',
          owner: 'aws',
          duty: 'MSK Serverless provisions and scales capacity automatically. It manages the partitions in your topics.',
          sources: [
            { page: 'serverless', at: 'It automatically provisions and … or scaling clusters' },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'service-quotas',
          layer: 'platform',
          name: 'Check quotas and Regions',
          owner: 'customer',
          duty: 'Check the quotas that apply to MSK Serverless, and the list of Regions in which it is available.',
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
          duty: 'Configure Java and non-Java clients for IAM access control, which MSK Serverless requires. Kafka ACLs are not supported.',
          sources: [
            {
              page: 'serverless',
              at: ['AWS Identity and Access … non-Java languages', 'mskServerlessNotSupported'],
            },
            { page: 'iamControl', at: 'IAM access control works … JavaScript, and .NET' },
          ],
          controls: ['ia-2', 'ia-9'],
        },
        {
          id: 'certificates',
          layer: 'data',
          name: 'Renew the TLS certificates',
          owner: 'aws',
          expires: 'certificate',
          duty: 'Every 13 months, MSK renews the certificates that it uses for encryption, for all clusters.',
          sources: [{ page: 'encryption', at: 'certificatesAmazonClusters' }],
          controls: ['sc-17', 'sc-12'],
        },
        {
          id: 'api-logs',
          layer: 'data',
          name: 'Log API calls',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'You can use AWS CloudTrail to log the calls to the MSK API. For broker logs, AWS’s page names Standard and Express brokers, not serverless clusters.',
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
    complianceScope: {
      path: 'MSK-compliance',
      title: 'Compliance validation for Amazon Managed Streaming for Apache Kafka',
    },
    acls: { path: 'msk-acls', title: 'Apache Kafka ACLs', read: '2026-11-26' },
    versions: { path: 'version-support', title: 'Amazon MSK version support', read: '2026-11-26' },
    publicAccess: {
      path: 'public-access',
      title: 'Turn on public access to an MSK Provisioned cluster',
      read: '2026-11-26',
      passages: {
        unauthenticatedAccessScramMTLS: 'Unauthenticated access control must … SASL/SCRAM, mTLS',
      },
    },
    iamControl: { path: 'iam-access-control', title: 'IAM access control', read: '2026-11-26' },
    encryption: {
      path: 'msk-encryption',
      title: 'Amazon MSK encryption',
      read: '2026-11-26',
      passages: {
        amazonMskIntegratesDataRest: 'Amazon MSK integrates with … your data at rest',
        certificatesAmazonClusters: 'The certificates that Amazon … for all clusters',
      },
    },
    patching: {
      path: 'patching-impact',
      title: 'Patching on MSK Provisioned clusters',
      read: '2026-11-26',
      passages: {
        amazonMskSetsBrokerRestarts: 'Amazon MSK sets throughput … during broker restarts',
      },
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
      passages: {
        responsibleInfrastructure: 'responsible for patching and … within the infrastructure',
      },
    },
    serverless: {
      path: 'serverless',
      title: 'What is MSK Serverless?',
      read: '2026-11-26',
      passages: { mskServerlessNotSupported: 'MSK Serverless requires IAM … are not supported' },
    },
    mutualTls: {
      path: 'msk-authentication',
      title: 'Mutual TLS client authentication for Amazon MSK',
    },
  },
});
