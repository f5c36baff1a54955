import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon OpenSearch Service',
  shortName: 'OpenSearch Service',
  summary:
    'OpenSearch Service runs OpenSearch and legacy Elasticsearch as managed domains of nodes, or as serverless collections.',
  guide: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html',
  read: '2026-11-24',
  aliases: [
    'Elasticsearch',
    'Amazon Elasticsearch Service',
    'OpenSearch Serverless',
    'AOSS',
    'OpenSearch Dashboards',
    'Kibana',
    'domain',
    'collection',
  ],
  variants: [
    { id: 'opensearch-serverless', name: 'Amazon OpenSearch Serverless', mode: 'serverless' },
  ],
  aws: {
    cloudFormationPrefixes: [
      'AWS::OpenSearchService',
      'AWS::OpenSearchServerless',
      'AWS::Elasticsearch',
    ],
    terraformPrefixes: ['aws_opensearch_', 'aws_opensearchserverless_', 'aws_elasticsearch_'],
    resources: [
      {
        types: ['aws_opensearch_domain', 'aws_elasticsearch_domain'],
        modes: [{ mode: 'domain-vpc', where: { vpc_options: '*' } }, { mode: 'domain-public' }],
      },
      {
        types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
        modes: [{ mode: 'domain-vpc', where: { VPCOptions: '*' } }, { mode: 'domain-public' }],
      },
      {
        types: ['aws_opensearchserverless_collection', 'AWS::OpenSearchServerless::Collection'],
        modes: [{ mode: 'serverless' }],
      },
    ],
  },
  archetype: 'managed-instances',
  scope: [
    {
      programs: ['soc', 'pci', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These programs include SOC, PCI, and HIPAA',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  override: {
    'resource-policies': { owner: 'customer', answers: ['admit'] },
    'engine-users': { owner: 'customer', answers: ['admit'] },
    'engine-install': { owner: 'aws', remove: ['answers'] },
  },
  modes: [
    {
      id: 'domain-vpc',
      name: 'Domain in a VPC',
      summary:
        'AWS launches and repairs the cluster. You apply the required updates before their deadlines. Your security groups control who can reach the cluster.',
      traits: ['resource-policy'],
      override: {
        'os-patches': {
          name: 'Release and run service updates',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine'],
          duty: 'AWS identifies flaws, releases updates and runs the updates as blue/green deployments. AWS schedules required updates with some days’ notice. If you take no action, AWS can start a required update in the off-peak window after a deadline.',
          sources: [
            {
              page: 'software2',
              at: [
                'All service software updates … minimize downtime',
                'OpenSearch Service automatically schedules … a console notification',
                'If you take no … off-peak window',
              ],
            },
            {
              page: 'sharedModel',
              at: 'Identify vulnerabilities, develop and … documented notification mechanism',
            },
          ],
        },
        'engine-install': {
          name: 'Launch clusters and replace failed nodes',
          owner: 'aws',
          duty: 'OpenSearch Service provisions the resources and launches the cluster on them. It detects failed nodes and replaces them.',
          sources: [
            { page: 'overview', at: 'provisions all the resources … OpenSearch Service nodes' },
          ],
          controls: ['cp-10', 'si-2'],
        },
        'maintenance-window': {
          name: 'Choose the maintenance window',
          owner: 'customer',
          duty: 'You can set the start of the daily ten-hour window in which updates are scheduled. The default start is 22:00 local time. Domains created after 16 February 2023 have this window.',
          sources: [
            {
              page: 'software2',
              at: [
                'Each OpenSearch Service domain … the off-peak window',
                'you can choose to … a custom time',
              ],
            },
          ],
        },
        'engine-version': {
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'To avoid extended support charges, upgrade to a supported version. The charges apply automatically when a domain’s version is no longer under standard support. For example, standard support for OpenSearch 1.0 to 1.2 and 2.3 to 2.9 ended on 7 November 2025.',
          sources: [
            {
              page: 'overview',
              at: [
                'Extended support charges apply … a supported version',
                'OpenSearch versions 1.0 to … November 7, 2025',
                'OpenSearch versions 2.3 to … November 7, 2025',
              ],
            },
          ],
        },
        'schema-and-queries': {
          name: 'Fix a red cluster status',
          owner: 'customer',
          duty: 'Correct the problem that makes the cluster status red. If you do not correct it within two weeks, you can permanently lose the data. Automated snapshots fail as long as the status is red.',
          sources: [{ page: 'snapshots', at: 'If your cluster enters … in your cluster' }],
          controls: ['si-4', 'cp-9'],
        },
        'network-exposure': {
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Choose subnets with enough IP addresses reserved for the network interfaces. Choose security groups that let your application reach the domain. Optionally, enable egress to route the domain’s outgoing traffic through your VPC instead of the public internet.',
          sources: [
            {
              page: 'creating',
              at: [
                'You must reserve sufficient … in the subnet(s)',
                'Choose one or more … by the domain',
                'Select Enable Egress to … the public internet',
              ],
            },
          ],
          evidence: ['Opensearch.2', 'opensearch-in-vpc-only'],
        },
        'engine-users': {
          name: 'Turn on fine-grained access control',
          owner: 'customer',
          duty: 'AWS strongly recommends that you enable fine-grained access control at cluster, index, document and field level. The master user, an IAM role or an internal database user, can access all indexes and OpenSearch APIs. You cannot disable fine-grained access control later.',
          sources: [
            {
              page: 'creating',
              at: [
                'want to use IAM … all OpenSearch APIs',
                'We strongly recommend enabling … and field levels',
              ],
            },
            { page: 'fineGrained', at: "It also requires HTTPS … can't disable it" },
          ],
          controls: ['ac-3', 'ac-6', 'ia-2'],
          evidence: ['Opensearch.7', 'opensearch-access-control-enabled'],
        },
        'encryption-at-rest': {
          name: 'Turn on encryption at rest',
          owner: 'customer',
          duty: 'Select encryption at rest, which is optional and preselected with Multi-AZ with Standby, and a key. You cannot disable encryption later, and if your key is deleted, AWS cannot help you recover the data. Slow logs, error logs and manual snapshots are not covered.',
          sources: [
            {
              page: 'atRest',
              at: [
                'After you configure a … disable the setting',
                "can't help you recover … key is deleted",
                'The following are not … log group using',
              ],
            },
            { page: 'creating', at: 'To enable encryption of … with Standby deployment option' },
          ],
          evidence: ['Opensearch.1', 'opensearch-encrypted-at-rest'],
        },
        'backup-run': {
          name: 'Take the scheduled backups',
          owner: 'aws',
          answers: ['back-up', 'keep-backups'],
          duty: 'With OpenSearch or Elasticsearch 5.3 and later, the service takes hourly snapshots and keeps up to 336 for 14 days. With Elasticsearch 5.1 and earlier, it takes daily snapshots. Automated snapshots are in a preconfigured S3 bucket, are only for cluster recovery, and fail while the cluster status is red.',
          sources: [
            {
              page: 'snapshots',
              at: [
                'Automated snapshots are only … no additional charge',
                'For domains running OpenSearch … hour you specify',
                'If your cluster enters … cluster status persists',
              ],
            },
          ],
        },
        'resource-policies': {
          name: 'Resource policies',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Name principals in the domain’s access policy. If the policy is open, the domain accepts unsigned requests from all traffic that the security group admits. You cannot use conditions on IP addresses for a domain in a VPC.',
          sources: [
            {
              page: 'access',
              at: [
                'use an open access … security group permits',
                "you can't configure an IP-based policy",
              ],
            },
          ],
        },
      },
      remove: ['backup-retention', 'restore-tests'],
      add: [
        {
          id: 'service-updates',
          layer: 'platform',
          name: 'Apply updates before the deadline',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Apply required updates within 30 days, whereas optional updates are not enforced. If you don’t, reminders follow for 30 more days, and the domain is then isolated from the network. After 60 days of isolation without updates, the domain is permanently deleted with its data.',
          sources: [
            {
              page: 'software2',
              at: [
                'requires you to apply … maintaining security compliance',
                "you'll receive reminder notifications … domain is removed",
              ],
            },
            {
              page: 'software2',
              at: [
                "During isolation, you'll continue … be permanently deleted",
                "Optional updates aren't enforced … to install them",
              ],
            },
          ],
          controls: ['si-2', 'si-5'],
          evidence: ['Opensearch.10', 'opensearch-update-check'],
        },
        {
          id: 'automatic-updates',
          layer: 'platform',
          name: 'Apply optional updates on request',
          owner: 'aws',
          duty: 'If you turn on automatic updates, OpenSearch Service waits at least 13 days and notifies you of an optional update. Seven days after the notice, it applies the update in off-peak hours.',
          sources: [{ page: 'software2', at: 'You can configure your … a later date' }],
          controls: ['si-2'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Provision capacity',
          owner: 'customer',
          duty: 'Choose instance types, node count, storage and Multi-AZ. For production, do not use a single node, and choose three dedicated master nodes, as AWS recommends. “Domain with standby” spans three zones and enforces a number of best practices.',
          sources: [
            {
              page: 'creating',
              at: [
                'configure a 3-AZ domain … software update settings',
                'We recommend three dedicated … production domains',
                'Single-node clusters are fine … production workloads',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
          evidence: [
            'Opensearch.6',
            'opensearch-data-node-fault-tolerance',
            'Opensearch.11',
            'opensearch-primary-node-fault-tolerance',
          ],
        },
        {
          id: 'audit-logs',
          layer: 'application',
          name: 'Audit logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'In the domain’s settings, publish audit logs, which need fine-grained access control, to CloudWatch Logs. Then also enable audit logs in OpenSearch Dashboards. Messages longer than 10,000 characters are truncated.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'auditing',
              at: [
                'Enabling audit logs is … meet your needs',
                'If your Amazon OpenSearch … for your data',
                'The maximum size of … exceeds this limit',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
          evidence: ['Opensearch.5', 'opensearch-audit-logging-enabled'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'access',
          name: 'Turn on encryption in transit',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Select “Require HTTPS for all traffic” and node-to-node encryption. Both options are preselected with Multi-AZ with Standby, and both are optional.',
          sources: [
            { page: 'creating', at: 'To require that all … with Standby deployment option' },
          ],
          controls: ['sc-8'],
          evidence: [
            'Opensearch.3',
            'Opensearch.8',
            'opensearch-https-required',
            'opensearch-node-to-node-encryption-check',
          ],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'If a domain has encryption at rest enabled, OpenSearch Service encrypts the domain’s data with AES-256. This covers, among others, indexes, OpenSearch logs, swap files and automated snapshots.',
          sources: [
            {
              page: 'atRest',
              at: [
                'The feature uses AWS … to perform the encryption',
                'If enabled, the feature … Automated snapshots',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'backup-retention',
          layer: 'data',
          name: 'Take manual snapshots to your bucket',
          owner: 'customer',
          duty: 'Take manual snapshots for cluster recovery or to move data from one cluster to another. These snapshots are stored in your own S3 bucket. Do not apply a Glacier lifecycle rule to this bucket.',
          sources: [
            {
              page: 'snapshots',
              at: [
                'Manual snapshots are for … S3 charges apply',
                'Do not apply an … Glacier storage class',
              ],
            },
          ],
          controls: ['cp-9', 'cp-6'],
        },
      ],
    },
    {
      id: 'domain-public',
      name: 'Domain with a public endpoint',
      summary:
        'No subnet and no security group protect the domain. Only the domain’s access policy and fine-grained access control protect it.',
      extends: 'domain-vpc',
      profile: { insideVpc: 'no' },
      override: {
        'resource-policies': {
          name: 'Resource policies',
          owner: 'customer',
          answers: ['admit', 'open-network'],
          duty: 'Restrict access by principal or by IP address. Without fine-grained access control, you must restrict access in this way, and AWS recommends restricting by both. A policy that restricts only IP addresses admits unsigned requests.',

          sources: [
            {
              page: 'access',
              at: [
                'your domain access policy … or IP address',
                'The primary appeal of … OpenSearch Service domain',
                'If your domain has … principals and IP addresses',
              ],
            },
          ],
        },
      },
      remove: ['network-exposure'],
    },
    {
      id: 'serverless',
      name: 'Amazon OpenSearch Serverless',
      summary:
        'Collections have no nodes or versions to manage. AWS encrypts, upgrades and backs up hourly. You set policies and capacity limits.',
      archetype: 'serverless-data',
      traits: ['activity-trail', 'network-exposure'],
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          duty: 'AWS patches and fixes flaws within the infrastructure that collections run on. You do not need to provision, configure or tune clusters.',
          sources: [
            {
              page: 'serverless',
              at: 'eliminates the operational complexity … tuning OpenSearch clusters',
            },
            { page: 'sharedModel', at: 'responsible for patching and … within the infrastructure' },
          ],
        },
        'engine-patches': {
          name: 'Upgrade collections to new versions',
          owner: 'aws',
          answers: ['patch-engine', 'start-upgrade'],
          duty: 'When new OpenSearch versions are released, OpenSearch Serverless automatically upgrades collections to include the new features and bug fixes.',
          sources: [{ page: 'serverless', at: 'As new versions are … performance improvements' }],
        },
        'resource-policies': {
          name: 'Data access policies',
          owner: 'customer',
          duty: 'Write the data access policies that grant access to IAM roles, users and SAML identities. A collection must have a matching data access policy. Cross-account access is not supported.',
          sources: [
            {
              page: 'serverlessSecurity',
              at: [
                'A collection must have … to its resources',
                'the policy contains a … grant access to',
              ],
            },
            {
              page: 'serverless',
              at: 'Cross-account access to collections … data access policies',
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'OpenSearch Serverless encrypts collections with the key that is assigned on creation. Encryption is optional for domains but required for collections.',
          setting: 'always-on',
          sources: [
            {
              page: 'serverlessSecurity',
              at: ['Encryption at rest is … required for collections', 'createUponCreation'],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Write encryption policies. The name patterns in these policies decide which collections use an AWS owned key and which use a customer managed key. A new collection uses the key of the policy that matches its name.',
          sources: [
            {
              page: 'serverlessSecurity',
              at: ['collections are encrypted with … customer managed key', 'createUponCreation'],
            },
          ],
        },
        durability: {
          name: 'Keep the indexes in Amazon S3',
          owner: 'aws',
          duty: 'OpenSearch Serverless moves the data that indexing units ingest to Amazon S3, the primary storage. Search units load the data from Amazon S3.',
          sources: [
            {
              page: 'serverless',
              at: [
                'with Amazon S3 as … for indexes',
                'The indexing compute units … cached locally)',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'Network policies of collections',
          owner: 'customer',
          duty: 'Decide whether the collection endpoint and Dashboards are public or private. Private access uses OpenSearch Serverless-managed VPC endpoints, which you create first. Private access to the collection endpoint, but not to Dashboards, can also use specific AWS services such as Bedrock.',
          sources: [
            {
              page: 'serverlessSecurity',
              at: [
                'accessible privately, or over … service private access',
                'The resource type determines … endpoint, or both',
                'you must first create … or Direct Connect connection',
              ],
            },
          ],
        },
      },
      remove: ['backups'],
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'OpenSearch Serverless adds OCUs for indexing and for search separately, as needed, within the limits that you set. As use decreases, it scales OCUs back down.',
          sources: [
            {
              page: 'serverless',
              at: 'OpenSearch Serverless provisions OCUs … compute usage decreases',
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'usage-limits',
          layer: 'platform',
          name: 'Limit the capacity',
          owner: 'customer',
          duty: 'Set the capacity limits for OCUs (OpenSearch Compute Units). OpenSearch Serverless adds OCUs only up to these limits.',
          sources: [{ page: 'serverless', at: 'only adds additional OCUs … that you specify' }],
          controls: ['sc-5', 'sc-6'],
        },
        {
          id: 'schema-and-queries',
          layer: 'application',
          name: 'Collection type and 3.x clients',
          owner: 'customer',
          duty: 'Choose the collection type, which you cannot change afterwards. Use clients compatible with OpenSearch 3.x. To move data from a domain, reindex it.',
          sources: [
            {
              page: 'serverless',
              at: [
                'Your clients must be … OpenSearch Serverless',
                "You can't change the … you create it",
                'You must reindex your … to a collection',
              ],
            },
          ],
          controls: ['cm-2', 'cm-3'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'access',
          name: 'Encrypt data in transit',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'OpenSearch Serverless serves its endpoints over TLS. It encrypts traffic between a collection’s own components.',
          setting: 'always-on',
          sources: [
            { page: 'serverless', at: 'communicationCollection' },
            { page: 'serverlessSecurity', at: 'requireTls12RecommendTls13' },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Take the scheduled backups',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'Every hour, OpenSearch Serverless takes a snapshot of all of a collection’s indexes. These snapshots need no manual configuration and have no additional storage cost.',
          sources: [
            {
              page: 'serverlessSnapshots',
              at: [
                'provides automatic hourly backups … additional storage costs',
                'Each snapshot includes all … the collection',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'restore-runs',
          layer: 'data',
          name: 'Restore without overwriting indexes',
          owner: 'customer',
          duty: 'When you restore, provide a new index name or a prefix pattern, because an existing open index is otherwise overwritten. You can restore only to the original collection, one operation at a time. Manual snapshots are not supported.',
          sources: [
            {
              page: 'serverlessSnapshots',
              at: [
                'You can restore snapshots … to a new one',
                'Restoring to an existing … is not provided',
                'You can run only … at a time',
              ],
            },
            { page: 'serverless', at: 'Manual snapshots are not supported' },
          ],
          controls: ['cp-10', 'cp-4'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail, which is on in a new account, records all calls to the OpenSearch Serverless API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail captures all API … Serverless API operations',
                'CloudTrail is enabled on … in Event history',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'data-event-logging',
          layer: 'data',
          name: 'Log data events',
          owner: 'customer',
          setting: 'off-by-default',
          duty: 'If you want a record of searches and indexing, log data events for the type `AWS::AOSS::Collection`. CloudTrail does not log data events by default, and charges for them. OpenSearch Serverless logs data events for requests that have passed IAM authentication.',
          sources: [
            {
              page: 'trail',
              at: [
                'By default, CloudTrail doesn’t … record data events',
                'You can log data … CloudTrail API operations',
                'OpenSearch Serverless logs CloudTrail … completed IAM authentication',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How many days’ notice AWS gives before a required update',
      questions: ['start-patch'],
      finding:
        'The section on required updates says that OpenSearch Service notifies you seven days before the scheduled update. The section on off-peak windows of the same page says three days. The catalogue names no number.',
      sources: [
        { page: 'serviceSoftware', at: 'notifies you seven days … a console notification' },
        { page: 'offPeak', at: 'automatically schedules the update … days ahead of time' },
      ],
    },
    {
      topic: 'What happens to a required update that nobody applies',
      questions: ['start-patch'],
      finding:
        'The page’s introduction says that you must apply a required update within 30 days. Otherwise, the domain is isolated and in the end deleted. The section on required updates says that OpenSearch Service schedules the update. The service can start the update after a deadline of typically 14 days. The catalogue assigns the scheduled run to AWS and the deadline to you, because you bear the penalty for missing it.',
      sources: [
        { page: 'software', at: 'requires you to apply … maintaining security compliance' },
        { page: 'serviceSoftware', at: 'If you take no … off-peak window' },
      ],
    },
    {
      topic: 'The TLS version of serverless endpoints',
      finding:
        'The overview of OpenSearch Serverless says that all communication with the endpoints uses TLS 1.2. The page on encryption says the same of APIs and Dashboards. The page on security requires TLS 1.2, recommends 1.3 and refers to a list of its ciphers. The catalogue states TLS without a version.',
      sources: [
        {
          page: 'serverless',
          at: 'communicationCollection',
          verified: '2026-11-27',
        },
        { page: 'serverlessEncryption', at: 'Access to all APIs … through TLS 1.2' },
        {
          page: 'serverlessSecurity',
          at: 'requireTls12RecommendTls13',
          verified: '2026-11-27',
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon OpenSearch Service',
    },
    offPeak: {
      path: 'service-software#service-software-offpeak',
      title: 'Scheduling software updates during off-peak windows',
      read: '2026-11-26',
    },
    software: {
      path: 'service-software#service-software',
      title: 'Service software updates in Amazon OpenSearch Service',
      read: '2026-11-26',
    },
    serviceSoftware: {
      path: 'service-software#service-software-required',
      title: 'Required updates',
      read: '2026-11-26',
    },
    software2: {
      path: 'service-software',
      title: 'Service software updates in Amazon OpenSearch Service',
      read: '2026-11-26',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    overview: { path: 'what-is', title: 'What is Amazon OpenSearch Service?', read: '2026-11-26' },
    snapshots: {
      path: 'managedomains-snapshots',
      title: 'Creating index snapshots in Amazon OpenSearch Service',
      read: '2026-11-26',
    },
    creating: {
      path: 'createupdatedomains',
      title: 'Creating and managing Amazon OpenSearch Service domains',
      read: '2026-11-26',
    },
    fineGrained: {
      path: 'fgac',
      title: 'Fine-grained access control in Amazon OpenSearch Service',
      read: '2026-11-26',
    },
    atRest: {
      path: 'encryption-at-rest',
      title: 'Encryption of data at rest for Amazon OpenSearch Service',
      read: '2026-11-26',
    },
    auditing: {
      path: 'audit-logs',
      title: 'Monitoring audit logs in Amazon OpenSearch Service',
      read: '2026-11-26',
    },
    access: {
      path: 'ac',
      title: 'Identity and Access Management in Amazon OpenSearch Service',
      read: '2026-11-26',
    },
    serverless: {
      path: 'serverless-overview',
      title: 'What is Amazon OpenSearch Serverless?',
      read: '2026-11-26',
      passages: { communicationCollection: 'All communication with OpenSearch … of a collection' },
    },
    serverlessSecurity: {
      path: 'serverless-security',
      title: 'Overview of security in Amazon OpenSearch Serverless',
      read: '2026-11-26',
      passages: {
        createUponCreation: 'You can create a … upon creation',
        requireTls12RecommendTls13: 'We require TLS 1.2 … recommend TLS 1.3',
      },
    },
    serverlessSnapshots: {
      path: 'serverless-snapshots',
      title: 'Backing up collections using snapshots',
      read: '2026-11-26',
    },
    serverlessEncryption: {
      path: 'serverless-encryption',
      title: 'Encryption in Amazon OpenSearch Serverless',
      read: '2026-11-27',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging OpenSearch Serverless API calls using AWS CloudTrail',
    },
  },
});
