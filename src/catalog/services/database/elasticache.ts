import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon ElastiCache',
  shortName: 'ElastiCache',
  summary:
    'AWS runs Valkey, Redis OSS and Memcached caches, serverless behind one endpoint or on nodes. You size, secure and update the nodes.',
  guide: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/',
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
  read: '2026-11-24',
  aliases: [
    'Valkey',
    'Redis',
    'Redis OSS',
    'Memcached',
    'ElastiCache Serverless',
    'ElastiCache for Redis',
    'cache',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::ElastiCache'],
    terraformPrefixes: ['aws_elasticache_'],
    resources: [
      {
        types: ['aws_elasticache_serverless_cache', 'AWS::ElastiCache::ServerlessCache'],
        modes: [{ mode: 'serverless' }],
      },
      {
        types: [
          'aws_elasticache_cluster',
          'aws_elasticache_replication_group',
          'AWS::ElastiCache::CacheCluster',
          'AWS::ElastiCache::ReplicationGroup',
        ],
        modes: [{ mode: 'node-based' }],
      },
    ],
  },
  archetype: 'managed-instances',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  override: {
    'backup-run': {
      name: 'Take the scheduled backups',
      owner: 'aws',
      remove: ['answers'],
      duty: 'After you enable automatic backups, ElastiCache backs the cache up to Amazon S3 each day. It deletes each backup when the retention of the backup ends. A restore creates a new cache.',
      sources: [
        {
          page: 'backups',
          at: [
            'When automatic backups are … a daily basis',
            'you can create a … most recent backup',
            'the backup is retained … is automatically deleted',
          ],
        },
      ],
    },
    'os-patches': {
      name: 'Apply critical security updates',
      owner: 'aws',
      answers: ['patch-system', 'patch-engine'],
      duty: 'ElastiCache releases updates for the nodes and notifies you of them. In the cluster’s maintenance window, it automatically applies critical security updates and updates that are marked for an automatic update.',
      sources: [
        {
          page: 'updates',
          at: [
            'Critical security updates will … these maintenance windows',
            'you receive notifications through … updates are released',
            'indicatesWhetherDatePasses',
          ],
        },
      ],
    },
    'schema-and-queries': {
      name: 'Engine parameters and client behavior',
      owner: 'customer',
      duty: 'For Valkey and Redis OSS, you can specify a parameter group. If you specify none, ElastiCache uses the engine’s default group. Clients connect to each node and rediscover the topology if a node is replaced.',
      sources: [
        { page: 'options', at: 'Clients connect to each … re-establishes connections' },
        { page: 'createGroup', at: 'If this argument is … engine is used' },
      ],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose the weekly window of at least 60 minutes. ElastiCache uses it to apply critical security updates and other automatic updates to your nodes.',
      sources: [
        { page: 'createGroup', at: 'Specifies the weekly time … 60 minute period' },
        {
          page: 'updates',
          at: [
            'For node-based clusters, you … these maintenance windows',
            'indicatesWhetherDatePasses',
          ],
        },
      ],
    },
    'backup-retention': { owner: 'customer', answers: ['back-up', 'keep-backups'] },
  },
  remove: ['restore-tests', 'encryption-at-rest'],
  add: [
    {
      id: 'service-updates',
      layer: 'platform',
      name: 'Apply self-service updates',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'If “Auto-update after due date” is No, ElastiCache does not schedule the update, and you choose whether to apply it. AWS recommends that you apply critical updates within 14 days and important updates within 30. With Valkey 7.2 or Redis OSS 6.0 and above, you may opt in to the next automatic minor upgrade.',
      sources: [
        {
          page: 'updates',
          at: [
            'All other updates will … self-service update',
            'valueApply',
            'critical: We recommend that … 30 days or less',
          ],
        },
        { page: 'createGroup', at: 'If you are running … version upgrade campaign' },
      ],
      controls: ['si-2', 'si-5'],
      evidence: ['ElastiCache.2', 'elasticache-auto-minor-version-upgrade-check'],
    },
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Size nodes and set automatic failover',
      owner: 'customer',
      duty: 'Choose the node type, number and zones, and monitor that capacity meets demand. On Valkey and Redis OSS, set `AutomaticFailoverEnabled` if you want a replica promoted when the primary fails. The setting is `false` by default and required in cluster mode.',
      sources: [
        {
          page: 'options',
          at: [
            'You choose the node-type … for your cluster',
            'Provides control over scaling … meeting demand',
          ],
        },
        {
          page: 'createGroup',
          at: ['Specifies whether a read-only … Default: false', 'operationValidRedisOssOnly'],
        },
      ],
      controls: ['cp-2', 'cp-10'],
      evidence: ['ElastiCache.3', 'elasticache-repl-grp-auto-failover-enabled'],
    },
    {
      id: 'log-delivery',
      layer: 'application',
      name: 'Turn on slow logs and engine logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'From certain Valkey and Redis OSS versions onward, enable delivery of the slow log and the engine log to CloudWatch Logs or Firehose. The engine log has a curated subset of events. In the slow log, key names and values are replaced.',
      sources: [
        {
          page: 'logs',
          at: [
            'Slow Log is supported … version 6.0 onward',
            'Engine Log is supported … version 6.2 onward',
          ],
        },
        {
          page: 'logs',
          at: [
            'You enable and configure … ElastiCache APIs',
            'ElastiCache replaces the actual … exposing sensitive data',
            'ElastiCache delivers a curated … emitted log entry',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      owner: 'aws',
      id: 'iam-connection-end',
      layer: 'access',
      name: 'End connections authenticated with IAM',
      duty: 'ElastiCache disconnects a connection that was authenticated with IAM after 12 hours, unless the client has sent a new token. If a client authenticates again with an expired token, ElastiCache rejects the request.',
      sources: [
        {
          page: 'iamAuth',
          at: [
            'An IAM authenticated connection … disconnected after 12 hours',
            'If the connection is … will be rejected',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['ac-12', 'ia-5'],
    },
    {
      owner: 'customer',
      id: 'iam-token',
      layer: 'access',
      name: 'Renew IAM authentication tokens',
      expires: 'token',
      duty: 'If users of Valkey or Redis OSS authenticate with IAM, send a new token before the old one expires after 15 minutes. For long-lived connections, AWS recommends a client that supports a credentials provider. To keep a connection for 12 more hours, send `AUTH` or `HELLO` with a new token.',
      sources: [
        {
          page: 'iamAuth',
          at: [
            'The IAM authentication token … credentials provider interface',
            'The connection can be … IAM authentication token',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['ia-5'],
    },
  ],
  modes: [
    {
      id: 'serverless',
      name: 'ElastiCache Serverless',
      summary:
        'AWS sizes, patches and encrypts the cache, and distributes it over three zones. You manage users, limits, backups and major versions.',
      traits: ['activity-trail', 'default-encryption', 'key-choice', 'tls-endpoint'],
      override: {
        'os-patches': {
          name: 'Apply service updates automatically',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'ElastiCache applies service updates automatically and transparently. You cannot manage them under Service Updates.',

          sources: [
            {
              page: 'updates',
              at: [
                'Service updates for serverless … and transparently applied',
                'are transparently applied and … via Service Updates',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Apply minor and patch versions',
          owner: 'aws',
          duty: 'ElastiCache upgrades the cache software to the latest minor and patch version without application impact. Clients connect to a single endpoint. Nodes behind the endpoint can change without disconnecting clients.',
          sources: [
            {
              page: 'options',
              at: [
                'Automatically upgrades cache software … without application impact',
                'Clients connect to a … disconnecting the client',
              ],
            },
          ],
        },
        'engine-version': {
          name: 'Start major version upgrades',
          owner: 'customer',
          duty: 'Upgrade to the latest major version when you want. AWS notifies you of major upgrades, and you may specify the major version at creation. If you do not upgrade, ElastiCache will attempt the upgrade after the end of Extended Support.',
          sources: [
            { page: 'options', at: 'Customers receive a notification … when they want' },
            { page: 'createServerless', at: 'The version of the … serverless cache' },
            {
              page: 'supportDuties',
              at: "If you don't upgrade … ElastiCache standard support",
            },
          ],
        },
        'schema-and-queries': {
          name: 'Clients with TLS and cluster mode',
          owner: 'customer',
          duty: 'Use clients that support TLS. On Valkey and Redis OSS, also use clients that support cluster mode enabled.',
          sources: [
            {
              page: 'options',
              at: [
                'Clients must support cluster … ElastiCache Serverless',
                'Clients must support TLS connectivity',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Choose the subnets for the cache’s VPC endpoint, and the security groups that authorize its traffic. If you choose no security groups, ElastiCache uses the VPC’s default security group.',
          sources: [
            {
              page: 'createServerless',
              at: [
                'The security group will … Default Security Group',
                'list of the identifiers … will be deployed',
              ],
            },
          ],
        },
        'engine-users': {
          name: 'Users and user groups (RBAC)',
          owner: 'customer',
          duty: 'Attach a user group, because role-based access control (RBAC) is the only way to control access to a Valkey or Redis OSS serverless cache. By default, no group is attached. If the group has the default user, who may call all commands and access all keys, replace that user to add proper access control.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'accessControl',
              at: ['RBAC is also the … to serverless caches', 'elastiCacheStrongPassword'],
            },
            { page: 'createServerless', at: 'The identifier of the … Default is NULL' },
          ],
        },
        'backup-retention': {
          name: 'Turn on automatic backups',
          owner: 'customer',
          duty: 'Set a daily snapshot time and a retention of at most 35 days. By default, ElastiCache takes no automatic daily snapshots. Memcached caches can have automatic daily snapshots too.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'createServerless',
              at: [
                'The daily time that … Serverless Memcached only',
                'The maximum value allowed is 35 days',
              ],
            },
            { page: 'backups', at: 'backups for any Memcached Serverless cache' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'ElastiCache encrypts the disk during sync, backup and swap operations, and backups stored in Amazon S3. This encryption is always enabled on a serverless cache.',
          setting: 'always-on',
          sources: [{ page: 'atRest', at: 'It is always enabled … stored in Amazon S3' }],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'Keep the AWS owned key or, outside AWS GovCloud, specify your own. If you delete your key, or disable it and revoke its grants, the cache cannot be modified or recovered after a hardware failure.',
          sources: [
            {
              page: 'atRest',
              at: [
                'optionAwsGovCloud',
                'you delete the key … a hardware failure',
                'defaultAwsOwnedEncryptData',
              ],
            },
          ],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'ElastiCache encrypts client connections and traffic between nodes on each serverless cache. Mutual TLS is not supported.',
          setting: 'always-on',
          sources: [
            {
              page: 'inTransit',
              at: [
                'All serverless caches have in-transit encryption enabled',
                'encryptedConnectionsEncrypted',
                'ElastiCache does not support … (mutual TLS)',
              ],
            },
            { page: 'options', at: 'Always enabled. Clients must support TLS connectivity' },
          ],
        },
        capacity: {
          name: 'Scale capacity and copy across zones',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'ElastiCache scales the cache vertically and horizontally, without capacity management from you. It stores the data redundantly across three Availability Zones.',
          sources: [
            {
              page: 'options',
              at: [
                'automatically stores data redundantly … Availability Zones',
                'Automatically scales engines both … capacity management',
              ],
            },
          ],
        },
      },
      remove: ['tenant-isolation', 'maintenance-window', 'service-updates', 'log-delivery'],
      add: [
        {
          id: 'usage-limits',
          layer: 'platform',
          name: 'Set usage limits of the cache',
          owner: 'customer',
          duty: 'If you want a maximum for the storage or ElastiCache Processing Units of the cache, set `CacheUsageLimits`.',
          sources: [
            { page: 'createServerless', at: 'Sets the cache usage … for the cache' },
            { page: 'options', at: 'Customers can configure basic … cache usage limits' },
          ],
          controls: ['sc-5', 'sc-6'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail, which is on in a new account, records all calls to the ElastiCache API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail captures all API … ElastiCache API operations',
                'CloudTrail is enabled on … in Event history',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'node-based',
      name: 'Node-based cluster',
      summary:
        'You choose nodes and zones. You also turn on TLS, backups and failover, and apply the self-service updates.',
      override: {
        'engine-install': {
          name: 'Patch and replace nodes',
          owner: 'aws',
          remove: ['answers'],
          duty: 'ElastiCache helps to manage hardware provisioning, monitoring, node replacements and software patching. It applies critical security updates automatically in your maintenance window. If you choose “Apply now” for clusters, ElastiCache starts to apply the update to them.',
          sources: [
            { page: 'options', at: 'helpsManageHardwareCluster' },
            { page: 'updates', at: 'any or all of … on those clusters' },
          ],
        },
        'engine-version': {
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'Choose the engine version; you can upgrade to a newer version but not downgrade. In Extended Support, which has an additional cost, apply the patches, bug fixes and upgrades provided. Upgrade the engine before the end of Extended Support.',
          sources: [
            { page: 'createGroup', at: 'You can upgrade to … earlier engine version' },
            {
              page: 'extendedSupport',
              at: 'you can continue running … an additional cost',
            },
            {
              page: 'supportDuties',
              at: [
                "You're responsible for applying … ElastiCache Extended Support",
                'also responsible for upgrading … Extended Support date',
              ],
            },
          ],
          evidence: ['elasticache-supported-engine-version'],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'To launch in a VPC, create a subnet group before the cluster. Specify the VPC security groups to associate with the cluster.',
          sources: [
            {
              page: 'createGroup',
              at: ['youreGoingCreatingCluster', 'moreAmazonReplicationGroup'],
            },
          ],
          evidence: ['ElastiCache.7', 'elasticache-subnet-group-check'],
        },
        'engine-users': {
          name: 'Users, user groups or an AUTH token',
          owner: 'customer',
          duty: 'On Valkey or Redis OSS with in-transit encryption, assign a user group (from Valkey 7.2 or Redis OSS 6.0) or set an AUTH token. All clients authenticated with the token have full access. For proper access control, replace a group’s default user, which may call all commands and access all keys.',
          sources: [
            {
              page: 'accessControl',
              at: ['This is available for … OSS 6.0 to 7.2', 'unlikeValkeyRedisDesiredRoles'],
            },
            {
              page: 'accessControl',
              at: ['assignUserEncryptionEnabled', 'elastiCacheStrongPassword'],
            },
            {
              page: 'createGroup',
              at: ['operationValidRedisOssOnly', 'authTokenSpecifiedTrue'],
            },
          ],
          evidence: [
            'ElastiCache.6',
            'elasticache-rbac-auth-enabled',
            'elasticache-repl-grp-redis-auth-enabled',
          ],
        },
        'backup-retention': {
          name: 'Turn on automatic backups',
          owner: 'customer',
          duty: 'If you want automatic backups, set `SnapshotRetentionLimit` to at most 35 days. The default, 0, disables the backups. Node-based clusters support backups for Valkey and Redis OSS.',
          setting: 'off-by-default',
          sources: [
            { page: 'createGroup', at: 'default0IECluster' },
            { page: 'backups', at: 'maximumBackupRetentionCache' },
            { page: 'options', at: 'automatic and manual backups for Valkey' },
          ],
          evidence: ['ElastiCache.1', 'elasticache-automatic-backup-check-enabled'],
        },
      },
      add: [
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Turn on encryption at rest',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'Decide at creation, because you cannot change the setting later. `AtRestEncryptionEnabled` is `true` by default on Valkey and `false` on Redis OSS, and Memcached nodes have no encryption at rest. You can use a customer managed key, though not in AWS GovCloud (US).',
          sources: [
            { page: 'createGroup', at: 'You cannot modify the … using Redis OSS' },
            {
              page: 'atRest',
              at: [
                'elastiCacheOffersServiceKms',
                'You can enable at-rest … modifying a replication group',
              ],
            },
            {
              page: 'atRest',
              at: [
                'The option to use … us-gov-west-1) regions',
                'With Memcached, at-rest encryption … serverless caches',
              ],
            },
          ],
          controls: ['sc-28', 'sc-12'],
          evidence: ['ElastiCache.4', 'elasticache-repl-grp-encrypted-at-rest'],
        },
        {
          id: 'storage-encryption',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'If encryption is enabled, ElastiCache encrypts the disk during sync, backup and swap, and the backups in Amazon S3. It uses the service’s key or, outside AWS GovCloud, your key. Data on the SSDs of data tiering is always encrypted.',
          sources: [
            {
              page: 'atRest',
              at: [
                'When enabled, it encrypts … is always encrypted',
                'elastiCacheOffersServiceKms',
                'optionAwsGovCloud',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Turn on encryption in transit',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Set `TransitEncryptionEnabled` to `true` (the default is `false`). For Memcached, you can set it only at creation. If TLS is on, the cluster’s name appears in public Certificate Transparency logs, so include nothing confidential or sensitive in the name.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'inTransit',
              at: [
                'transitEncryptionEnabledTrue',
                'resultClusterNames',
                'cannot toggle in-transit encryption … modifying a cluster',
              ],
            },
            { page: 'createGroup', at: 'enableTransitDefaultFalse' },
          ],
          controls: ['sc-8'],
          evidence: ['ElastiCache.5', 'elasticache-repl-grp-encrypted-in-transit'],
        },
        {
          id: 'tls-run',
          layer: 'data',
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'If in-transit encryption is enabled, ElastiCache provisions the cluster’s certificate, and encrypts client connections and the traffic between nodes.',
          sources: [
            {
              page: 'inTransit',
              at: ['encryptedConnectionsEncrypted', 'elastiCacheEncryptionEnabled'],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'cluster-deletion',
          layer: 'data',
          name: 'Keep data when you delete a cluster',
          owner: 'customer',
          duty: 'If you want to keep data of a cluster that you delete, create a final snapshot first. Manual snapshots are retained after the deletion. Automatic snapshots are not retained.',
          sources: [
            {
              page: 'deleting',
              at: 'When you delete an … are not retained',
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
      ],
    },
    {
      id: 'durable',
      name: 'Node-based cluster with durability',
      summary:
        'On Valkey 9.0 and higher, AWS writes to a Multi-AZ transactional log and encrypts the log. Without the encryption key, the cluster fails.',
      traits: ['default-encryption', 'key-choice'],
      override: {
        'engine-install': {
          name: 'Help to manage nodes and provide the log',
          owner: 'aws',
          remove: ['answers'],
          duty: 'ElastiCache helps to manage hardware provisioning, monitoring, node replacements and software patching. It provides synchronous or asynchronous writes through a Multi-AZ transactional log.',
          sources: [
            {
              page: 'options',
              at: [
                'helpsManageHardwareCluster',
                'Supported for Valkey 9.0 … Multi-AZ transactional log',
              ],
            },
          ],
          controls: ['si-2', 'cp-9'],
        },
        'engine-version': {
          name: 'Choose the Valkey version and durability',
          owner: 'customer',
          duty: 'Choose Valkey 9.0 or higher, and set `Durability` to `sync` or `async`. If you set it to `default`, the service determines the effective durability, which `EffectiveDurability` shows.',
          sources: [
            { page: 'createGroup', at: 'Specifies the durability setting … sync | disabled' },
            { page: 'options', at: 'When creating a node-based … during failures' },
          ],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'To launch in a VPC, create a subnet group before the cluster. Specify the VPC security groups to associate with the cluster.',
          sources: [
            {
              page: 'createGroup',
              at: ['youreGoingCreatingCluster', 'moreAmazonReplicationGroup'],
            },
          ],
          evidence: ['ElastiCache.7', 'elasticache-subnet-group-check'],
        },
        'engine-users': {
          name: 'Users, user groups or an AUTH token',
          owner: 'customer',
          duty: 'If in-transit encryption is enabled, assign a user group to the cluster or set an AUTH token. All clients authenticated with the token have full access to the cache.',
          sources: [
            {
              page: 'accessControl',
              at: ['unlikeValkeyRedisDesiredRoles', 'assignUserEncryptionEnabled'],
            },
            {
              page: 'createGroup',
              at: 'authTokenSpecifiedTrue',
            },
          ],
          evidence: ['elasticache-rbac-auth-enabled'],
        },
        'backup-retention': {
          name: 'Turn on automatic backups',
          owner: 'customer',
          duty: 'If you want automatic backups, set `SnapshotRetentionLimit` to at most 35 days. The default, 0, disables the backups.',
          setting: 'off-by-default',
          sources: [
            { page: 'createGroup', at: 'default0IECluster' },
            { page: 'backups', at: 'maximumBackupRetentionCache' },
          ],
          evidence: ['ElastiCache.1', 'elasticache-automatic-backup-check-enabled'],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'ElastiCache encrypts data on disk, the backups and the transactional log. You cannot enable durability without this encryption.',
          setting: 'always-on',
          sources: [
            {
              page: 'atRest',
              at: [
                'It is always enabled … with durability enabled)',
                'Clusters with durability enabled … enabling at-rest encryption',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the key and keep it usable',
          owner: 'customer',
          duty: 'Use the service’s key or your own. If your key is deleted or disabled, or its grants are revoked, the cluster is set to a failed state within 12 hours.',
          sources: [
            {
              page: 'atRest',
              at: ['elastiCacheOffersServiceKms', 'delete the key, disable … within 12 hours'],
            },
          ],
        },
      },
      add: [
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Turn on encryption in transit',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Set `TransitEncryptionEnabled` to `true` (the default is `false`). If TLS is on, the cluster’s name appears in public Certificate Transparency logs, so include nothing confidential or sensitive in the name.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'inTransit',
              at: ['transitEncryptionEnabledTrue', 'resultClusterNames'],
            },
            { page: 'createGroup', at: 'enableTransitDefaultFalse' },
          ],
          controls: ['sc-8'],
          evidence: ['ElastiCache.5', 'elasticache-repl-grp-encrypted-in-transit'],
        },
        {
          id: 'tls-run',
          layer: 'data',
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'If in-transit encryption is enabled, ElastiCache provisions the cluster’s certificate, and encrypts client connections and the traffic between nodes.',
          sources: [
            {
              page: 'inTransit',
              at: ['encryptedConnectionsEncrypted', 'elastiCacheEncryptionEnabled'],
            },
          ],
          controls: ['sc-8'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who starts updates of node-based clusters',
      questions: ['start-patch'],
      finding:
        'The comparison of deployment options says that managed updates are applied automatically in the maintenance window. The page on service updates says this of critical security updates and of those marked with an auto-update. It leaves all others to you. The catalogue splits the work along that mark.',
      sources: [
        { page: 'options', at: 'Managed updates are automatically … defined maintenance windows' },
        {
          page: 'updates',
          at: ['Critical security updates will … self-service update', 'valueApply'],
        },
      ],
    },
    {
      topic: 'Which key a serverless cache uses by default',
      questions: ['hold-key'],
      finding:
        'The comparison of deployment options offers an AWS managed key or a customer managed key. The page on encryption at rest says that an AWS owned key is used by default. The catalogue follows the page on encryption. In both cases, you control only a customer managed key.',
      sources: [
        { page: 'options', at: 'Customers can use an … in AWS KMS' },
        { page: 'atRest', at: 'defaultAwsOwnedEncryptData' },
      ],
    },
    {
      topic: 'Whether Valkey clusters support TLS',
      questions: ['encrypt-in-transit'],
      finding:
        'The API reference says that `TransitEncryptionEnabled` is valid only if the engine is `redis`. The user guide supports it on Valkey and Redis OSS, and on Memcached from 1.6.12. The catalogue follows the guide.',
      sources: [
        { page: 'createGroup', at: 'This parameter is valid … an Amazon VPC' },
        { page: 'inTransit', at: 'In-transit encryption is supported … Redis OSS' },
      ],
    },
    {
      topic: 'Whether a Valkey user group has the default user',
      questions: ['admit'],
      finding:
        'The page on role-based access control says that Valkey user groups do not require the default user. It says that the requirement is disabled once such a group is attached to clusters. Further on, the page tells every reader to replace a group’s default user, with Valkey in the example. The catalogue says so for groups that have the default user.',
      sources: [
        { page: 'accessControl', at: 'There is no default … automatically disabled' },
        { page: 'accessControl', at: 'elastiCacheStrongPassword' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'elasticache-compliance',
      title: 'Compliance validation for Amazon ElastiCache',
    },
    supportDuties: {
      path: 'extended-support-responsibilities',
      title: 'ElastiCache and customer responsibilities with ElastiCache Extended Support',
      read: '2026-11-26',
    },
    options: {
      path: 'WhatIs.deployment',
      title: 'Choosing between deployment options',
      read: '2026-11-26',
      passages: { helpsManageHardwareCluster: 'it helps manage hardware … for your cluster' },
    },
    updates: {
      path: 'Self-Service-Updates',
      title: 'Service updates in ElastiCache',
      read: '2026-11-26',
      passages: {
        indicatesWhetherDatePasses: 'Indicates whether ElastiCache automatically … Date passes',
        valueApply: 'If the value is … to apply it',
      },
    },
    atRest: {
      path: 'at-rest-encryption',
      title: 'At-Rest Encryption in ElastiCache',
      read: '2026-11-26',
      passages: {
        optionAwsGovCloud: 'The option to use … in AWS GovCloud',
        defaultAwsOwnedEncryptData: 'By default, an AWS-owned … encrypt data',
        elastiCacheOffersServiceKms:
          'ElastiCache offers default (service … Management Service (KMS)',
      },
    },
    createGroup: {
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html',
      title: 'CreateReplicationGroup',
      read: '2026-11-26',
      passages: {
        operationValidRedisOssOnly: 'This operation is valid … Redis OSS only',
        youreGoingCreatingCluster: "If you're going to … creating a cluster",
        moreAmazonReplicationGroup: 'One or more Amazon … this replication group',
        authTokenSpecifiedTrue: 'AuthToken can be specified … TransitEncryptionEnabled is true',
        default0IECluster: 'Default: 0 (i.e … for this cluster',
        enableTransitDefaultFalse: 'If you enable in-transit … Default: false',
      },
    },
    inTransit: {
      path: 'in-transit-encryption',
      title: 'ElastiCache in-transit encryption (TLS)',
      read: '2026-11-26',
      passages: {
        encryptedConnectionsEncrypted:
          'Encrypted client connections—client connections … is encrypted',
        transitEncryptionEnabledTrue: 'In-transit encryption is enabled … to true',
        resultClusterNames: 'As a result, the … in cluster names',
        elastiCacheEncryptionEnabled:
          'ElastiCache provisions a TLS … in-transit encryption enabled',
      },
    },
    backups: {
      path: 'backups-automatic',
      title: 'Scheduling automatic backups',
      read: '2026-11-26',
      passages: { maximumBackupRetentionCache: 'The maximum backup retention … for the cache' },
    },
    createServerless: {
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateServerlessCache.html',
      title: 'CreateServerlessCache',
      read: '2026-11-26',
    },
    accessControl: {
      path: 'Clusters.RBAC',
      title: 'Role-Based Access Control (RBAC)',
      read: '2026-11-26',
      passages: {
        elastiCacheStrongPassword: 'ElastiCache automatically configures a … a strong password',
        unlikeValkeyRedisDesiredRoles: 'Unlike Valkey and Redis … desired roles',
        assignUserEncryptionEnabled: 'Assign the user group … in-transit encryption enabled',
      },
    },
    extendedSupport: {
      path: 'extended-support',
      title: 'ElastiCache Extended Support',
      read: '2026-11-26',
    },
    logs: { path: 'Log_Delivery', title: 'Log delivery', read: '2026-11-26' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon ElastiCache API calls with AWS CloudTrail',
    },
    iamAuth: { path: 'auth-iam', title: 'Authenticating with IAM' },
    deleting: { path: 'Clusters.Delete', title: 'Deleting a cluster in ElastiCache' },
  },
});
