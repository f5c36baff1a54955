import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CloudHSM',
  shortName: 'CloudHSM',
  summary:
    'CloudHSM provides hardware security modules (HSMs) in your VPC. AWS runs the hardware and its firmware; you manage users, keys, cluster size and clients.',
  guide: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/',
  read: '2026-11-26',
  aliases: ['HSM', 'hardware security module', 'CloudHSM cluster', 'hsm2m.medium', 'hsm1.medium'],
  aws: {
    terraformPrefixes: ['aws_cloudhsm_v2_'],
  },
  archetype: 'managed-application',
  profile: { insideVpc: 'yes' },
  override: {
    'os-patches': {
      name: 'Manage the HSM firmware',
      owner: 'aws',
      answers: ['patch-system', 'patch-engine'],
      duty: 'AWS manages the firmware, which a third party maintains. NIST must evaluate the firmware for FIPS 140-2 Level 3 or FIPS 140-3 Level 3. Only firmware signed by the FIPS key can be installed, and AWS has no access to that key.',
      sources: [{ page: 'updates', at: 'AWS manages the firmware … can be installed' }],
    },
    'service-software': {
      name: 'Replace HSMs',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS may replace an HSM for scheduled maintenance or when a problem is detected. When you add an HSM to a cluster later, AWS restores the cluster’s latest backup onto it.',
      sources: [
        {
          page: 'clusterPractices',
          at: ['AWS may replace your … detects a problem', 'When adding a new … you left it'],
        },
      ],
      controls: ['ma-2', 'cp-10'],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Use identity-based policies to decide who may create HSMs through the AWS API. The credentials of an HSM user authenticate operations on an HSM. HSM users are distinct from IAM users.',
      sources: [{ page: 'userPractices', at: 'HSM users are distinct … operations on the HSM' }],
    },
    'customer-data': {
      name: 'Keys and their attributes',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Decide which keys have to be extractable, and set the attribute accordingly. By default, keys are extractable and may be exported through key wrapping. A non-extractable key cannot be made extractable.',
      sources: [
        {
          page: 'keyPractices',
          at: [
            'By default, HSM keys … through key wrapping',
            'There is no way … key attribute accordingly',
            'If you require key … by an admin',
          ],
        },
      ],
      controls: ['sc-12', 'ac-3'],
    },
  },
  remove: ['hypervisor-patches'],
  add: [
    {
      id: 'cluster-size',
      layer: 'platform',
      name: 'Number and spread of HSMs',
      owner: 'customer',
      duty: 'AWS recommends that you run at least one HSM more than the peak load requires, spread over as many Availability Zones as possible. If newly generated keys must be durable, AWS recommends at least three HSMs in different zones.',
      sources: [
        {
          page: 'clusterPractices',
          at: [
            'As a general rule … then be three',
            'AWS recommends that you … Availability Zones as possible',
            'For applications that require … in a region',
          ],
        },
      ],
      controls: ['cp-2', 'cp-10', 'sc-5'],
    },
    {
      id: 'cluster-mode',
      layer: 'platform',
      name: 'Choose the cluster mode',
      owner: 'customer',
      duty: 'Choose FIPS mode when you create the cluster, because you cannot change the mode later. You can restore a backup only to a cluster in the same mode.',
      sources: [
        {
          page: 'clusterModes',
          at: ['backup restore clusters in FIPS mode', 'beforeChoosingClusterNeeds'],
        },
      ],
      controls: ['sc-13', 'cm-6'],
    },
    {
      id: 'mechanism-limits',
      layer: 'platform',
      name: 'Refuse unapproved algorithms',
      owner: 'aws',
      duty: 'In FIPS mode, CloudHSM allows only FIPS validated keys and algorithms. On 1 January 2024, support in this mode ended for Triple DES encryption, but not for decryption. On the same day, it also ended for RSA key wrap and unwrap with PKCS #1 v1.5 padding.',
      setting: 'always-on',
      sources: [
        { page: 'clusterModes', at: 'In FIPS mode, only … can be used' },
        {
          page: 'deprecations',
          at: [
            'The National Institute of … (FIPS) mode clusters',
            'Encryption with Triple DES … decrypt operations are allowed',
          ],
        },
      ],
      controls: ['sc-13'],
    },
    {
      id: 'client-sdk',
      layer: 'application',
      name: 'Keep up with deprecations',
      owner: 'customer',
      duty: 'Watch AWS’s deprecation notices. CloudHSM may deprecate functionality to remain compliant, for example with FIPS 140 or PCI DSS, or because hardware reaches its end of support.',
      sources: [{ page: 'deprecations', at: 'From time to time … that currently apply' }],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'client-resilience',
      layer: 'application',
      name: 'Retries and load tests',
      owner: 'customer',
      duty: 'Retry operations that fail when an HSM is replaced. AWS recommends load tests for the peak that you anticipate. More HSMs do not raise a session key’s throughput: the key exists on one HSM, while token keys are balanced across all available HSMs.',
      sources: [
        {
          page: 'clusterPractices',
          at: [
            'We recommend you load … the right scale',
            'However, in-progress operations on … must be retried',
          ],
        },
        { page: 'keyPractices', at: 'When using a session … all available HSMs' },
      ],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'cluster-trust',
      layer: 'access',
      name: 'Cluster CSR and its signing key',
      owner: 'customer',
      duty: 'Download the cluster’s CSR and sign it. You can verify the HSMs only before you initialize the cluster. For production, create the signing key securely, as AWS recommends in an off-site and offline HSM or the equivalent, and store it safely.',
      sources: [
        {
          page: 'initialization',
          at: [
            'This process is optional … verify the HSMs',
            'you must download and … certificate signing request',
            'For a production cluster … Store the key safely',
          ],
        },
      ],
      controls: ['ia-3', 'sc-12', 'sc-17'],
    },
    {
      id: 'hsm-admins',
      layer: 'access',
      name: 'HSM admins and their quorum',
      owner: 'customer',
      duty: 'AWS recommends that you have at least two admins, so that one can reset the other’s lost password. AWS also recommends that you enable quorum for all user management operations.',
      sources: [
        {
          page: 'userPractices',
          at: [
            'we recommend you have … reset the password',
            'we recommend that you … user management operations',
          ],
        },
      ],
      controls: ['ac-2', 'ac-5', 'ia-5'],
    },
    {
      id: 'crypto-users',
      layer: 'access',
      name: 'Limit the rights of crypto users',
      owner: 'customer',
      answers: ['admit'],
      duty: 'AWS recommends that you create several crypto users and limit the permissions of each. For example, one user generates keys and shares them with other users, who use the keys. Protect the credentials of HSM users.',
      sources: [
        {
          page: 'userPractices',
          at: [
            'It is imperative to … operations on your HSM',
            'we recommend you create … in your application',
          ],
        },
      ],
      controls: ['ac-5', 'ac-6', 'ia-5'],
    },
    {
      id: 'credential-barrier',
      layer: 'access',
      name: 'No access to HSM user credentials',
      owner: 'aws',
      duty: 'AWS has no access to the credentials of your HSM users. If you lose access to these credentials, AWS is unable to assist you.',
      sources: [{ page: 'userPractices', at: 'AWS CloudHSM does not … access to them' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Private subnets and endpoints',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Launch HSMs and client instances in private subnets of your VPC. The data plane was designed to work without the internet. If a client requires the CloudHSM API, it can reach the API through VPC endpoints.',
      sources: [
        {
          page: 'clusterPractices',
          at: [
            'Launch your HSMs and … the outside world',
            'The AWS CloudHSM data … internet access on your',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Take the scheduled backups',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'back-up'],
      duty: 'CloudHSM makes periodic backups of users, keys and policies, and stores them in Amazon S3 in the cluster’s Region. The HSM encrypts the data before the data leaves the HSM. AWS does not have the key to decrypt the backups.',
      sources: [
        {
          page: 'backups',
          at: [
            'AWS CloudHSM makes periodic … in the cluster',
            'the HSM encrypts all … decrypt the backups',
            'AWS CloudHSM stores backups … as your cluster',
          ],
        },
      ],
      controls: ['cp-9', 'sc-28'],
    },
    {
      id: 'backup-purge',
      layer: 'data',
      name: 'Delete expired backups',
      owner: 'aws',
      duty: 'CloudHSM purges backups according to the cluster’s retention policy, but not the cluster’s last backup. You can restore a purged backup in the same way as a backup that you deleted yourself.',
      sources: [
        {
          page: 'retention',
          at: [
            'AWS CloudHSM purges backups … create a cluster',
            "AWS CloudHSM does not … cluster's last backup",
            'You can restore backups … manually deleted backups',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Backup retention',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Set a retention period of 7 to 379 days for the cluster, and exclude from it any backups that you want to preserve. If you move a backup to another Region, the backup has no retention policy, and you must delete it manually.',
      sources: [
        {
          page: 'retention',
          at: [
            'If you move a … backups not associated with',
            'preserve select backups, you … backup retention policy',
            'set379Days',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'audit-logging',
      layer: 'data',
      name: 'Deliver the HSM audit logs',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudHSM collects the audit logs of your HSMs and sends them to CloudWatch Logs on your behalf. The logs contain all client-initiated management commands, such as logins and commands that manage users and keys.',
      sources: [
        {
          page: 'auditLogs',
          at: [
            'The HSM audit logs … users and keys',
            'AWS CloudHSM collects your … on your behalf',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Search and export the audit logs',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Manage the HSM audit logs with the features of CloudWatch Logs. You can search and filter the logs, and export log data to Amazon S3.',
      sources: [{ page: 'auditLogs', at: 'You can use the … to Amazon S3' }],
      controls: ['au-6', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'fips',
      name: 'FIPS mode',
      summary:
        'The HSMs accept only FIPS validated keys and algorithms. The mode is fixed when you create the cluster.',
    },
    {
      id: 'non-fips',
      name: 'Non-FIPS mode',
      summary:
        'This mode, available on hsm2m.medium, offers all algorithms that CloudHSM supports. You have to keep to approved algorithms yourself.',
      override: {
        'cluster-mode': {
          owner: 'customer',
          duty: 'Choose non-FIPS mode when you create the cluster, because you cannot change the mode later. The mode is available with hsm2m.medium. The cluster’s backups can only be used to restore clusters in non-FIPS mode.',
          sources: [
            {
              page: 'clusterModes',
              at: [
                'Available with hsm2m.medium',
                'backup restore clusters in non-FIPS mode',
                'beforeChoosingClusterNeeds',
              ],
            },
          ],
        },
      },
      remove: ['mechanism-limits'],
      add: [
        {
          id: 'mechanism-limits',
          layer: 'platform',
          name: 'Choose approved or other algorithms',
          owner: 'customer',
          duty: 'Decide which algorithms applications may use. This mode offers all algorithms that CloudHSM supports, regardless of FIPS approval. These still include Triple DES encryption and RSA key wrap and unwrap with PKCS #1 v1.5 padding, which NIST disallows.',
          sources: [
            { page: 'clusterModes', at: 'Non-FIPS mode offers all … of FIPS approval' },
            { page: 'deprecations', at: 'The National Institute of … clusters in non-FIPs mode' },
          ],
          controls: ['sc-13'],
        },
      ],
    },
    {
      id: 'hsm1-medium',
      name: 'hsm1.medium in FIPS mode',
      summary:
        'Support for this older HSM type ended on 31 March 2026. AWS began to migrate clusters automatically; you upgrade the client SDK.',
      lifecycle: {
        status: 'ended',
        date: '2026-03-31',
        note: 'AWS set the end of support of hsm1.medium for 31 March 2026, announced automatic migration from January 2026, and names hsm2m.medium in its place.',
        sources: [
          {
            page: 'deprecations',
            at: 'The AWS CloudHSM hsm1.medium … new hsm2m.medium instance type',
          },
        ],
      },
      override: {
        'cluster-mode': {
          name: 'Plan to stay in FIPS mode',
          owner: 'customer',
          duty: 'Expect the cluster to stay in FIPS mode after a migration. The type hsm1.medium is listed for FIPS mode, and all clusters from before 10 June 2024 are in that mode. A cluster’s mode cannot be changed.',
          sources: [
            {
              page: 'clusterModes',
              at: [
                'All clusters created before … HSM type hsm1.medium',
                'availableHsm1MediumHsm2mMedium',
                'beforeChoosingClusterNeeds',
              ],
            },
          ],
        },
        'client-sdk': {
          name: 'Upgrade the client SDK',
          owner: 'customer',
          duty: 'To avoid disruption, upgrade to the latest client SDK. AWS reverts a migrating cluster if a client connection of the last 7 days used an SDK below 5.9, or below 5.13 for ECDSA Verify.',
          sources: [
            { page: 'deprecations', at: 'To avoid disruption to … of client SDK' },
            {
              page: 'migration',
              at: [
                'Your existing AWS CloudHSM … original HSM type',
                'All client connections have … 5.13 or higher',
              ],
            },
          ],
        },
        'backup-retention': {
          owner: 'customer',
          duty: 'Set a retention period of 7 to 379 days for the cluster. AWS announced that it would retain a migrated cluster’s latest hsm1.medium backup until hsm1.medium reached its end of life. Support for hsm1.medium ended on 31 March 2026.',
          sources: [
            {
              page: 'retention',
              at: ['For clusters migrated from … end of life', 'set379Days'],
            },
          ],
        },
      },
      add: [
        {
          id: 'limited-writes',
          layer: 'application',
          name: 'Limited-write mode during migration',
          owner: 'customer',
          duty: 'If a cluster was migrated, it was in limited-write mode for about 30 minutes per HSM on average. You could not add or remove HSMs, create, delete or modify users, generate or delete token keys, or modify keys. Quorum operations and mTLS registration failed.',
          sources: [
            {
              page: 'migration',
              at: [
                'Operations that can change … mTLS registration',
                "you can't add or … from the cluster",
                'On average, this process … minutes per HSM',
              ],
            },
          ],
          controls: ['cm-3', 'cp-2'],
        },
        {
          id: 'hsm-migration',
          layer: 'platform',
          name: 'Migrate clusters to hsm2m.medium',
          owner: 'aws',
          duty: 'On 20 January 2026, before support ended on 31 March 2026, CloudHSM began to migrate clusters to hsm2m.medium automatically. It migrated one HSM at a time, with a full cluster backup before each HSM. If errors increased or a validation check failed, CloudHSM stopped and reverted the migration.',
          sources: [
            {
              page: 'migration',
              at: [
                'As of January 20 … hsm2m.medium have begun',
                'Before migrating the first … HSM at a time',
                'If AWS CloudHSM detects … original HSM type',
              ],
            },
            { page: 'deprecations', at: 'Starting January 2026, we … hsm2m.medium instance type' },
          ],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'migration-rollback',
          layer: 'platform',
          name: 'Roll back within 24 hours',
          owner: 'customer',
          duty: 'If you decide to roll back, do so within 24 hours of the start of the migration. Be cautious about a rollback after the migration is complete: keys or users that you created after completion are not in the rolled-back cluster.',
          sources: [
            {
              page: 'migration',
              at: [
                'roll back the migration … of starting it',
                'Be cautious about rolling … rollback has completed',
                'If you create a … rolled back cluster',
              ],
            },
          ],
          controls: ['cp-10', 'cm-3'],
        },
        {
          id: 'migration-choice',
          layer: 'platform',
          name: 'Choose how to migrate',
          owner: 'customer',
          duty: 'If you had an hsm1.medium cluster, you had two options before support ended on 31 March 2026. You could opt in to the managed migration, or create an hsm2m.medium cluster from a backup and redirect your application to it. For the second option, AWS recommended a blue/green deployment.',
          sources: [{ page: 'deprecations', at: 'You have two options … for this approach' }],
          controls: ['sa-22', 'cm-3'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether hsm1.medium can still be chosen',
      finding:
        'The page on cluster modes lists hsm1.medium as available for FIPS mode. The deprecation page says that no hsm1.medium clusters could be created from April 2025 on. It set the end of support for 31 March 2026, which has passed. The catalogue follows the deprecation page.',
      sources: [
        { page: 'clusterModes', at: 'availableHsm1MediumHsm2mMedium' },
        {
          page: 'deprecations',
          at: [
            'The AWS CloudHSM hsm1.medium … March 31st, 2026',
            'Starting April 2025, you … new hsm1.medium clusters',
          ],
        },
      ],
    },
  ],
  pages: {
    clusterModes: {
      path: 'cluster-hsm-types',
      title: 'AWS CloudHSM cluster modes',
      passages: {
        beforeChoosingClusterNeeds: 'Before choosing a cluster … for your needs',
        availableHsm1MediumHsm2mMedium: 'Available with hsm1.medium and hsm2m.medium',
      },
    },
    deprecations: { path: 'compliance-dep-notif', title: 'Deprecation Notifications' },
    migration: {
      path: 'hsm1-to-hsm2-migration',
      title: 'Migrating from hsm1.medium to hsm2m.medium',
    },
    updates: { path: 'update-management', title: 'Update management in AWS CloudHSM' },
    clusterPractices: {
      path: 'bp-cluster-management',
      title: 'AWS CloudHSM cluster management best practices',
    },
    userPractices: {
      path: 'bp-hsm-user-management',
      title: 'AWS CloudHSM user management best practices',
    },
    keyPractices: {
      path: 'bp-hsm-key-management',
      title: 'AWS CloudHSM key management best practices',
    },
    initialization: { path: 'initialize-cluster', title: 'Initialize the cluster in AWS CloudHSM' },
    backups: { path: 'backups', title: 'AWS CloudHSM cluster backups' },
    retention: {
      path: 'manage-backup-retention',
      title: 'Configure AWS CloudHSM backup retention policy',
      passages: { set379Days: 'You can set this … and 379 days' },
    },
    auditLogs: {
      path: 'get-hsm-audit-logs-using-cloudwatch',
      title: 'Working with Amazon CloudWatch Logs and AWS CloudHSM Audit Logs',
    },
  },
});
