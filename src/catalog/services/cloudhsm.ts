import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const clusterModes = page('cluster-hsm-types', 'AWS CloudHSM cluster modes');
const deprecations = page('compliance-dep-notif', 'Deprecation Notifications');
const updates = page('update-management', 'Update management in AWS CloudHSM');
const backups = page('backups', 'AWS CloudHSM cluster backups');
const retention = page('manage-backup-retention', 'Configure AWS CloudHSM backup retention policy');
const clusterPractices = page(
  'bp-cluster-management',
  'AWS CloudHSM cluster management best practices',
);
const userPractices = page('bp-hsm-user-management', 'AWS CloudHSM user management best practices');
const keyPractices = page('bp-hsm-key-management', 'AWS CloudHSM key management best practices');
const auditLogs = page(
  'get-hsm-audit-logs-using-cloudwatch',
  'Working with Amazon CloudWatch Logs and AWS CloudHSM Audit Logs',
);
const initialisation = page('initialize-cluster', 'Initialize the cluster in AWS CloudHSM');

const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const cloudhsm = defineService({
  id: 'cloudhsm',
  name: 'AWS CloudHSM',
  shortName: 'CloudHSM',
  category: 'security',
  summary:
    'Hardware security modules in your VPC: AWS runs the boxes and their firmware; users, keys, size and client are yours.',
  docs: guide,
  aliases: ['HSM', 'hardware security module', 'CloudHSM cluster', 'hsm2m.medium', 'hsm1.medium'],
  contradictions: [
    {
      topic: 'Whether hsm1.medium can still be chosen',
      finding:
        'The page on cluster modes lists hsm1.medium as available for FIPS mode. The deprecation page says that no hsm1.medium clusters can be created from April 2025 on, and that support ends on March 31, 2026. The catalogue follows the deprecation page.',
      sources: [clusterModes, deprecations],
    },
  ],
  archetype: 'managed-application',
  omit: ['hypervisor-patches'],
  change: {
    'os-patches': {
      name: 'Manage the firmware of the HSMs',
      duty: 'Manage the firmware, which a third party maintains and NIST evaluates. Only firmware signed with the FIPS key can be installed, and AWS has no access to that key.',
      sources: [updates],
      evidence: reports,
    },
    'service-software': {
      name: 'Replace HSMs that need it',
      duty: 'Replace an HSM for scheduled maintenance or when a problem shows, and fill an HSM that is added from the latest backup.',
      sources: [clusterPractices],
      controls: ['ma-2', 'cp-10'],
    },
    'iam-permissions': {
      name: 'IAM permissions on the CloudHSM API',
      duty: 'Decide who may create HSMs and manage the cluster through the AWS API. IAM ends there: operations on the HSM need the credentials of an HSM user.',
      sources: [userPractices],
    },
    'customer-data': {
      name: 'Keys and their attributes',
      duty: 'Decide for each key whether it may be exported by wrapping, as it may by default: non-extractable is final. Where you wrap, allow it to trusted keys only.',
      sources: [keyPractices],
      controls: ['sc-12', 'ac-3'],
    },
  },
  add: [
    {
      id: 'cluster-size',
      layer: 'platform',
      name: 'Number and spread of HSMs',
      owner: 'customer',
      duty: 'Run one HSM more than the peak needs, spread over as many Availability Zones as possible, and at least three where new keys must be durable.',
      sources: [clusterPractices],
      controls: ['cp-2', 'cp-10', 'sc-5'],
    },
    {
      id: 'cluster-mode',
      layer: 'platform',
      name: 'Choose the cluster mode for good',
      owner: 'customer',
      duty: 'Decide on FIPS mode when you create the cluster: it cannot be changed later, and a backup restores only to a cluster of its own mode.',
      sources: [clusterModes],
      controls: ['sc-13', 'cm-6'],
    },
    {
      id: 'mechanism-limits',
      layer: 'platform',
      name: 'Refuse unapproved algorithms',
      owner: 'aws',
      duty: 'Allow FIPS validated keys and algorithms only. Since January 1, 2024 that excludes Triple DES encryption and RSA wrapping with PKCS #1 v1.5 padding.',
      setting: { state: 'always-on' },
      sources: [clusterModes, deprecations],
      controls: ['sc-13'],
      evidence: reports,
    },
    {
      id: 'client-sdk',
      layer: 'application',
      name: 'Keep up with deprecations',
      owner: 'customer',
      duty: 'Read the deprecation notices: AWS withdraws functions to stay compliant or when hardware ages, and your code and client SDK have to be ready by the date.',
      sources: [deprecations],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'client-resilience',
      layer: 'application',
      name: 'Retry operations, test the load',
      owner: 'customer',
      duty: 'Repeat operations that fail while an HSM is replaced, and load test at the expected peak. Session keys exist on one HSM only, so more HSMs do not make them faster.',
      sources: [clusterPractices, keyPractices],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'cluster-trust',
      layer: 'access',
      name: 'Claim the cluster, guard its root',
      owner: 'customer',
      duty: 'Verify the first HSM while that is possible, sign its request with a root key of your own, store the key safely and put the certificate on each client host.',
      sources: [initialisation],
      controls: ['ia-3', 'sc-12', 'sc-17'],
    },
    {
      id: 'hsm-admins',
      layer: 'access',
      name: 'HSM admins and their quorum',
      owner: 'customer',
      duty: 'Keep at least two admins against lock-out, and demand a quorum of them for each user management operation.',
      sources: [userPractices],
      controls: ['ac-2', 'ac-5', 'ia-5'],
    },
    {
      id: 'crypto-users',
      layer: 'access',
      name: 'Crypto users with narrow rights',
      owner: 'customer',
      duty: 'Create several crypto users with different tasks, such as one that generates and shares keys with others that use them, and protect their credentials.',
      sources: [userPractices],
      controls: ['ac-5', 'ac-6', 'ia-5'],
    },
    {
      id: 'credential-barrier',
      layer: 'access',
      name: 'Hold no credentials of HSM users',
      owner: 'aws',
      duty: 'Stay without access to the credentials of HSM users. The price is that AWS cannot help when they are lost.',
      sources: [userPractices],
      controls: ['ac-3', 'ac-6'],
      evidence: reports,
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Private subnets and endpoints',
      owner: 'customer',
      duty: 'Launch HSMs and client instances in private subnets. The data plane works without the internet; where a client needs the CloudHSM API, add a VPC endpoint.',
      sources: [clusterPractices],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Make encrypted backups',
      owner: 'aws',
      duty: 'Store periodic backups of users, keys and policies in Amazon S3, in the same Region. The HSM encrypts them itself, and AWS lacks the key to read them.',
      setting: { state: 'always-on' },
      sources: [backups],
      controls: ['cp-9', 'sc-28'],
      evidence: reports,
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Choose how long backups live',
      owner: 'customer',
      duty: 'Set 7 to 379 days for the cluster and mark backups that must never expire. A copy in another Region has no retention policy, so that its deletion is manual.',
      sources: [retention],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'audit-logging',
      layer: 'data',
      name: 'Deliver the HSM audit logs',
      owner: 'aws',
      duty: 'Collect each HSM’s record of management commands, such as logins and changes of users and keys, and send it to CloudWatch Logs on your behalf.',
      sources: [auditLogs],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Search and keep the audit logs',
      owner: 'customer',
      duty: 'Search and filter the HSM audit logs in CloudWatch Logs, and export to Amazon S3 what you need beyond it.',
      sources: [auditLogs],
      controls: ['au-6', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'fips',
      name: 'FIPS mode',
      summary:
        'The HSMs accept FIPS validated keys and algorithms only; the mode is fixed with the cluster’s creation.',
    },
    {
      id: 'non-fips',
      name: 'Non-FIPS mode',
      summary:
        'All algorithms that CloudHSM supports, on hsm2m.medium: keeping to approved ones becomes your discipline.',
      omit: ['mechanism-limits'],
      change: {
        'cluster-mode': {
          duty: 'Decide on non-FIPS mode when you create the cluster: it runs on hsm2m.medium only, cannot be changed later, and its backups restore only to clusters of the same mode.',
        },
      },
      add: [
        {
          id: 'mechanism-limits',
          layer: 'platform',
          name: 'Keep away from weak algorithms',
          owner: 'customer',
          duty: 'Decide which algorithms applications may use: this mode also offers mechanisms without validation, and still Triple DES encryption and RSA PKCS #1 v1.5 padding, which NIST disallows.',
          sources: [clusterModes, deprecations],
          controls: ['sc-13'],
        },
      ],
    },
    {
      id: 'hsm1-medium',
      name: 'hsm1.medium in FIPS mode',
      summary:
        'The older HSM type, whose support has run out: AWS moves the cluster, you bring the client up to date.',
      lifecycle: {
        status: 'ended',
        date: '2026-03-31',
        note: 'AWS set the end of support of hsm1.medium for March 31, 2026, announced automatic migration from January 2026, and names hsm2m.medium in its place.',
        sources: [deprecations],
      },
      change: {
        'cluster-mode': {
          name: 'Plan to stay in FIPS mode',
          duty: 'Count on FIPS mode for the cluster on hsm2m.medium too: clusters from before June 10, 2024 are all in FIPS mode, and a mode cannot be changed.',
        },
        'client-sdk': {
          name: 'Upgrade the client SDK first',
          duty: 'Bring each client to the latest client SDK before the move, because the change of type could otherwise disrupt the application.',
        },
        'backup-retention': {
          duty: 'Set 7 to 379 days for the cluster. Of a migrated cluster the service keeps the latest hsm1.medium backup only until that type’s end of life.',
        },
      },
      add: [
        {
          id: 'hsm-migration',
          layer: 'platform',
          name: 'Migrate clusters to hsm2m.medium',
          owner: 'aws',
          duty: 'Migrate remaining clusters automatically from January 2026 on, or earlier when you opt in.',
          sources: [deprecations],
          controls: ['sa-22', 'cm-3'],
        },
      ],
    },
  ],
});
