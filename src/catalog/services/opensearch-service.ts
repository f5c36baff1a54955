import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const overview = page('what-is', 'What is Amazon OpenSearch Service?');
const software = page('service-software', 'Service software updates in Amazon OpenSearch Service');
const fineGrained = page('fgac', 'Fine-grained access control in Amazon OpenSearch Service');
const creating = page(
  'createupdatedomains',
  'Creating and managing Amazon OpenSearch Service domains',
);
const snapshots = page(
  'managedomains-snapshots',
  'Creating index snapshots in Amazon OpenSearch Service',
);
const access = page('ac', 'Identity and Access Management in Amazon OpenSearch Service');
const auditing = page('audit-logs', 'Monitoring audit logs in Amazon OpenSearch Service');
const atRest = page(
  'encryption-at-rest',
  'Encryption of data at rest for Amazon OpenSearch Service',
);
const serverless = page('serverless-overview', 'What is Amazon OpenSearch Serverless?');
const serverlessSecurity = page(
  'serverless-security',
  'Overview of security in Amazon OpenSearch Serverless',
);
const serverlessSnapshots = page('serverless-snapshots', 'Backing up collections using snapshots');
const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** Domains, in a VPC or with a public endpoint. */
const domainChanges = {
  'os-patches': {
    name: 'Release and run service software updates',
    duty: 'Find flaws, build the updates and roll them out blue/green. Schedule required ones with seven days’ notice and start them, if nobody did, in the off-peak window after the deadline.',
    sources: [software, sharedModel],
    evidence: reports,
  },
  'engine-install': {
    name: 'Launch the cluster, replace bad nodes',
    duty: 'Provision the instances and launch the engine on them; detect nodes that failed and replace them.',
    sources: [overview],
    controls: ['cp-10', 'si-2'],
    evidence: reports,
  },
  'maintenance-window': {
    name: 'Set the start of the off-peak window',
    duty: 'Move the daily ten hours in which updates are scheduled, 22:00 to 08:00 local time by default, to your quiet time. Domains made after 16 February 2023 have this window.',
    sources: [software],
    controls: ['ma-2'],
  },
  'engine-version': {
    name: 'Upgrade before a version’s support ends',
    duty: 'Leave versions whose standard support ended on 7 November 2025 (OpenSearch 1.0 to 1.2 and 2.3 to 2.9, Elasticsearch before 6.8 and 7.1 to 7.8): extended support is charged without your asking.',
    sources: [overview],
  },
  'schema-and-queries': {
    name: 'Indexes, and a cluster that is not red',
    duty: 'Watch the cluster’s status and mend what makes it red: automated snapshots fail as long as it lasts, and after two weeks the data can be lost for good.',
    sources: [snapshots],
    controls: ['si-4', 'cp-9'],
  },
  'engine-users': {
    name: 'Switch on fine-grained access control',
    duty: 'Enable it with an IAM role or an internal user as master, who may do everything. It works on indexes, documents and fields, and needs HTTPS, node-to-node encryption and encryption at rest.',
    setting: optIn,
    sources: [creating, fineGrained],
    controls: ['ac-3', 'ac-6', 'ia-2'],
    evidence: [
      { kind: 'security-hub', id: 'Opensearch.7' },
      { kind: 'config-rule', id: 'opensearch-access-control-enabled' },
    ],
  },
  'encryption-at-rest': {
    name: 'Enable encryption at rest, keep the key',
    duty: 'Select it and a key; there is no way back. Only Multi-AZ with Standby has it preselected. Lose your key and AWS cannot help; slow logs, error logs and manual snapshots are not covered.',
    setting: optIn,
    sources: [atRest, creating],
    evidence: [
      { kind: 'security-hub', id: 'Opensearch.1' },
      { kind: 'config-rule', id: 'opensearch-encrypted-at-rest' },
    ],
  },
  'backup-run': {
    name: 'Take hourly automated snapshots',
    duty: 'Take a snapshot each hour and keep 336 of them, 14 days, in a bucket of AWS’s; for Elasticsearch 5.1 and older, one a day. They serve only to recover this cluster.',
    sources: [snapshots],
    evidence: reports,
  },
  'backup-retention': {
    name: 'Take manual snapshots to your bucket',
    duty: 'Register a bucket and a role, and start or schedule snapshots of your own, for older states and for other clusters. Keep Glacier lifecycle rules off that bucket.',
    setting: optIn,
    sources: [snapshots],
    controls: ['cp-9', 'cp-6'],
  },
} as const;

const domainParts = [
  {
    id: 'service-updates',
    layer: 'platform',
    name: 'Apply updates before the deadline',
    owner: 'customer',
    duty: 'Apply required updates within 30 days. After reminders for 30 more the domain is isolated from the network, and 60 days later deleted with its data. Optional ones wait for you unless you enable automatic updates.',
    sources: [software],
    controls: ['si-2', 'si-5'],
    evidence: [
      { kind: 'security-hub', id: 'Opensearch.10' },
      { kind: 'config-rule', id: 'opensearch-update-check' },
    ],
  },
  {
    id: 'capacity',
    layer: 'platform',
    name: 'Choose nodes, masters and zones',
    owner: 'customer',
    duty: 'Choose instance types, node count and storage, three dedicated master nodes for production, and Multi-AZ; “with standby” spans three zones and sets most of this for you. One node is for tests.',
    sources: [creating],
    controls: ['cp-2', 'cp-10'],
    evidence: [
      { kind: 'security-hub', id: 'Opensearch.6' },
      { kind: 'config-rule', id: 'opensearch-data-node-fault-tolerance' },
      { kind: 'config-rule', id: 'opensearch-primary-node-fault-tolerance' },
    ],
  },
  {
    id: 'audit-logs',
    layer: 'application',
    name: 'Enable audit logs, twice',
    owner: 'customer',
    duty: 'Publish audit logs to CloudWatch Logs in the domain’s settings, then enable them again in OpenSearch Dashboards. They need fine-grained access control; messages end at 10,000 characters.',
    setting: optIn,
    sources: [auditing],
    controls: ['au-2', 'au-12'],
    evidence: [
      { kind: 'security-hub', id: 'Opensearch.5' },
      { kind: 'config-rule', id: 'opensearch-audit-logging-enabled' },
    ],
  },
] as const;

const domainPolicy = {
  id: 'resource-policies',
  layer: 'access',
  owner: 'customer',
  sources: [access],
  controls: ['ac-3', 'ac-6'],
} as const;

const domainTls = {
  id: 'encryption-in-transit',
  layer: 'access',
  name: 'Require HTTPS, encrypt between nodes',
  owner: 'customer',
  duty: 'Select “Require HTTPS for all traffic” and node-to-node encryption; both are optional, and preselected only with Multi-AZ with Standby. Without the first, the domain also takes plain HTTP on port 80.',
  setting: optIn,
  sources: [creating],
  controls: ['sc-8'],
  evidence: [
    { kind: 'security-hub', id: 'Opensearch.3' },
    { kind: 'security-hub', id: 'Opensearch.8' },
    { kind: 'config-rule', id: 'opensearch-https-required' },
    { kind: 'config-rule', id: 'opensearch-node-to-node-encryption-check' },
  ],
} as const;

export const opensearchService = defineService({
  id: 'opensearch-service',
  name: 'Amazon OpenSearch Service',
  shortName: 'OpenSearch Service',
  category: 'analytics',
  summary:
    'OpenSearch and legacy Elasticsearch as managed domains of nodes, or as serverless collections.',
  docs: `${guide}what-is.html`,
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
  contradictions: [
    {
      topic: 'What happens to a required update that nobody applies',
      finding:
        'The page’s introduction says that you must apply it within 30 days, or the domain is isolated and in the end deleted. Its section on required updates says that OpenSearch Service schedules the update and can start it after a deadline of typically 14 days. The catalogue gives AWS the scheduled run and leaves you the deadline, because the penalty for missing it is yours.',
      sources: [
        cite(
          `${guide}service-software.html#service-software`,
          'Service software updates in Amazon OpenSearch Service',
          read,
        ),
        cite(`${guide}service-software.html#service-software-required`, 'Required updates', read),
      ],
    },
  ],
  archetype: 'managed-instances',
  modes: [
    {
      id: 'domain-vpc',
      name: 'Domain in a VPC',
      summary:
        'AWS launches and repairs the cluster; its updates have deadlines that you keep, and security groups decide who reaches it.',
      omit: ['restore-tests'],
      change: {
        ...domainChanges,
        'network-exposure': {
          name: 'Subnets, security groups and egress',
          duty: 'Choose one to three subnets with free addresses, open 443 to your clients only, and enable VPC egress where the domain’s own outgoing traffic must not take the public internet.',
          sources: [creating],
          evidence: [
            { kind: 'security-hub', id: 'Opensearch.2' },
            { kind: 'config-rule', id: 'opensearch-in-vpc-only' },
          ],
        },
      },
      add: [
        ...domainParts,
        {
          ...domainPolicy,
          name: 'Domain access policy behind the VPC',
          duty: 'Name principals in the policy: left open, the domain accepts unsigned requests from all traffic that the security group lets in. Conditions on IP addresses are not possible here.',
        },
        domainTls,
      ],
    },
    {
      id: 'domain-public',
      name: 'Domain with a public endpoint',
      summary:
        'No subnet and no security group stand before the domain: its access policy and fine-grained access control are all there is.',
      omit: ['restore-tests', 'network-exposure'],
      change: domainChanges,
      add: [
        ...domainParts,
        {
          ...domainPolicy,
          name: 'Domain access policy in the open',
          duty: 'Restrict by principal and by IP address, both at once if there is no fine-grained access control. A policy for addresses alone lets unsigned requests in.',
        },
        domainTls,
      ],
    },
    {
      id: 'serverless',
      name: 'Amazon OpenSearch Serverless',
      summary:
        'Collections without nodes or versions: AWS encrypts, upgrades and backs up hourly; policies and capacity limits stay yours.',
      archetype: 'serverless-data',
      omit: ['backups'],
      change: {
        'os-patches': {
          name: 'Run the infrastructure underneath',
          duty: 'Operate and patch the infrastructure that collections run on; none of it is yours to provision or tune.',
          sources: [serverless, sharedModel],
          evidence: reports,
        },
        'engine-patches': {
          name: 'Upgrade collections to new versions',
          duty: 'Move collections to new OpenSearch versions by itself as they are released, with their bug fixes and features.',
          sources: [serverless],
          evidence: reports,
        },
        'resource-policies': {
          name: 'Data access policies on collections',
          duty: 'Grant IAM roles, users and SAML identities what they need, by name or pattern: without a matching data access policy nobody reads an index. Other accounts cannot be let in.',
          sources: [serverlessSecurity, serverless],
        },
        'encryption-at-rest': {
          name: 'Encrypt each collection at rest',
          duty: 'Encrypt collections with the key that a policy assigns. Encryption is optional on domains; here it is required.',
          sources: [serverlessSecurity],
          evidence: reports,
        },
        'key-choice': {
          name: 'Write the encryption policies',
          duty: 'Decide by name pattern which collections get an AWS owned key and which a customer managed one; a new collection takes the key of the policy that matches its name.',
          sources: [serverlessSecurity],
        },
        durability: {
          name: 'Keep the indexes in Amazon S3',
          duty: 'Move what indexing units ingest to Amazon S3, the primary storage, from which search units load it.',
          sources: [serverless],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale indexing and search units',
          owner: 'aws',
          duty: 'Add OCUs for indexing and for search, each on its own, as the load asks for, and take them away again, within the limits that you set.',
          sources: [serverless],
          controls: ['cp-2'],
          evidence: reports,
        },
        {
          id: 'usage-limits',
          layer: 'platform',
          name: 'Set the capacity limits',
          owner: 'customer',
          duty: 'Set the maximum OCUs high enough for your peaks and low enough for your budget: scaling stops there.',
          sources: [serverless],
          controls: ['sc-5', 'sc-6'],
        },
        {
          id: 'schema-and-queries',
          layer: 'application',
          name: 'Collection type and 3.x clients',
          owner: 'customer',
          duty: 'Choose the collection type with care, as it cannot change, and keep clients compatible with OpenSearch 3.x. A move from a domain means reindexing.',
          sources: [serverless],
          controls: ['cm-2', 'cm-3'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Network policies, public or private',
          owner: 'customer',
          duty: 'Decide for the collection endpoint and for Dashboards whether they are public or reached by OpenSearch Serverless-managed VPC endpoints, which you create first.',
          sources: [serverlessSecurity],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'access',
          name: 'Speak TLS 1.2 at least',
          owner: 'aws',
          duty: 'Serve the endpoints by TLS only, 1.2 or higher, and encrypt traffic between a collection’s own components.',
          setting: { state: 'always-on' },
          sources: [serverless, serverlessSecurity],
          controls: ['sc-8'],
          evidence: reports,
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Take hourly collection snapshots',
          owner: 'aws',
          duty: 'Take a snapshot of all of a collection’s indexes each hour, without configuration and without storage cost.',
          sources: [serverlessSnapshots],
          controls: ['cp-9'],
          evidence: reports,
        },
        {
          id: 'restore-runs',
          layer: 'data',
          name: 'Restore without overwriting',
          owner: 'customer',
          duty: 'Grant aoss:RestoreSnapshot and rename on restore, or open indexes are overwritten. It works in the original collection only, one restore at a time; there are no manual snapshots.',
          sources: [serverlessSnapshots, serverless],
          controls: ['cp-10', 'cp-4'],
        },
      ],
    },
  ],
});
