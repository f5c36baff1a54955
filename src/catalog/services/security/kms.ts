import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Key Management Service',
  shortName: 'KMS',
  summary:
    'AWS KMS provides encryption keys behind an API. AWS protects the key material; if the key is yours, you decide who may use or delete it.',
  guide: 'https://docs.aws.amazon.com/kms/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'AWS KMS',
    'CMK',
    'customer managed key',
    'AWS managed key',
    'AWS owned key',
    'BYOK',
    'HYOK',
    'XKS',
    'external key store',
    'custom key store',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::KMS'],
    terraformPrefixes: ['aws_kms_'],
    resources: [
      {
        types: ['aws_kms_key'],
        modes: [
          { mode: 'external-key-store', where: { xks_key_id: '*' } },
          { mode: 'cloudhsm-key-store', where: { custom_key_store_id: '*' } },
          { mode: 'customer-managed-key' },
        ],
      },
      {
        types: ['AWS::KMS::Key'],
        modes: [
          { mode: 'imported-material', where: { Origin: 'EXTERNAL' } },
          { mode: 'customer-managed-key' },
        ],
      },
      {
        types: ['aws_kms_external_key', 'aws_kms_replica_external_key'],
        modes: [{ mode: 'imported-material' }],
      },
      {
        types: ['aws_kms_custom_key_store'],
        modes: [
          { mode: 'external-key-store', where: { custom_key_store_type: 'EXTERNAL_KEY_STORE' } },
          { mode: 'cloudhsm-key-store' },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: ['hipaa', 'pci', 'c5', 'iso'],
      sources: [
        {
          page: 'complianceScope',
          at: [
            'programs',
            'Cloud Computing Compliance Controls Catalogue (C5)',
            'ISO 27001:2013 Certification',
          ],
          verified: '2026-12-07',
        },
      ],
    },
    {
      programs: ['soc'],
      limit: 'reports 1 and 2',
      sources: [
        {
          page: 'complianceScope',
          at: [
            'Service Organization Controls (SOC) 1 Report',
            '(SOC) 2 Report For Confidentiality',
          ],
          verified: '2026-12-07',
        },
      ],
    },
    {
      programs: ['fedramp'],
      limit: 'High',
      sources: [
        {
          page: 'complianceScope',
          at: ['programs'],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  traits: ['instance-network'],
  override: {
    'iam-permissions': {
      name: 'IAM permissions to use keys',
      owner: 'customer',
      duty: 'Use IAM roles whenever possible. An IAM allow works only if the key policy lets the account use IAM policies; an IAM deny works regardless. Anyone who may manage tags and aliases can also control access to a key.',
      sources: [
        {
          page: 'keyPolicy',
          at: [
            'Without this permission, IAM … are still effective',
            'Principals who have … to a KMS key',
            'Whenever possible, use IAM … temporary credentials',
          ],
        },
      ],
      evidence: [
        'KMS.1',
        'KMS.2',
        'iam-customer-policy-blocked-kms-actions',
        'iam-inline-policy-blocked-kms-actions',
      ],
    },
    'customer-data': {
      name: 'Check a key’s use before you delete it',
      owner: 'customer',
      duty: 'Before you delete a key, determine its past use: AWS KMS stores neither ciphertexts nor their number. After the deletion, you can no longer decrypt what the key encrypted. Exceptions are multi-Region replica keys, and asymmetric and HMAC keys with imported material.',
      sources: [
        {
          page: 'deleting',
          at: [
            'After a KMS key … with imported key material',
            'Before deleting a … determine past usage of',
          ],
        },
      ],
    },
    'network-separation': {
      name: 'Isolate the HSMs',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS lets only known AWS KMS API hosts reach the HSMs, over its internal network. It uses authenticated encryption to protect what the hosts and HSMs exchange.',
      sources: [
        {
          page: 'protection',
          at: [
            'Communications between AWS KMS … authenticated encryption scheme',
            'Traffic to the … AWS internal network',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'hsm-fleet',
      layer: 'platform',
      name: 'Run the HSMs that use the keys',
      owner: 'aws',
      duty: 'AWS runs dedicated appliances validated at FIPS 140-3 Security Level 3. In China Regions, the appliances are certified by OSCCA instead. They decrypt key material only in their volatile memory, for the milliseconds in which it is used.',
      sources: [
        {
          page: 'protection',
          at: [
            'To safeguard key material … certified by OSCCA',
            'material is decrypted only … a cryptographic operation',
          ],
        },
      ],
      controls: ['sc-12', 'sc-13'],
    },
    {
      id: 'key-generation',
      layer: 'platform',
      name: 'Generate the key material',
      owner: 'aws',
      duty: 'By default, AWS KMS generates the key material inside an HSM when you create a key. It neither exports nor transmits the material in API operations. The exception is replication of a multi-Region key, from an HSM in one Region to an HSM in another.',
      sources: [
        {
          page: 'protection',
          at: [
            'When you create a … for the KMS key',
            'It is not exported … different AWS Region',
            'AWS KMS generates key … hardware security modules',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'rotation-run',
      layer: 'platform',
      name: 'Rotate the key',
      owner: 'aws',
      expires: 'key',
      duty: 'If automatic rotation is enabled, AWS KMS rotates the key on the date that its rotation period defines. It skips keys that are disabled or pending deletion. It retains the key material until you delete the key, and decrypts with the appropriate material, without code changes.',
      sources: [
        {
          page: 'rotation',
          at: [
            'becauseAwsKmsCodeChanges',
            'AWS KMS rotates the … your rotation period',
            'AWS KMS retains all … delete the KMS key',
          ],
        },
        {
          page: 'rotation',
          at: [
            'is disabled, AWS KMS does not rotate it',
            'is pending deletion, AWS KMS does not rotate',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'deletion-wait',
      layer: 'platform',
      name: 'Wait before deleting a key',
      owner: 'aws',
      duty: 'AWS KMS deletes a key only after you have scheduled its deletion and the waiting period is over. The period is 7 to 30 days, 30 by default, and might be up to 24 hours longer. Before it ends, you can cancel the deletion.',
      setting: 'always-on',
      sources: [
        {
          page: 'deleting',
          at: [
            'awsKmsNeverPeriodExpires',
            'Because it is … one you scheduled',
            'To recover the KMS … waiting period ends',
          ],
        },
      ],
      controls: ['sc-12', 'cp-9'],
    },
    {
      id: 'data-keys',
      layer: 'application',
      name: 'Manage data keys in your application',
      owner: 'customer',
      duty: 'Control the use and renewal of the data keys that your application receives. Rotating the KMS key neither changes these data keys nor re-encrypts data. It is no remedy for a data key that leaked.',
      sources: [
        { page: 'keys', at: 'Rotation and use controlled by application' },
        { page: 'rotation', at: 'Key rotation has … compromised data key' },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'key-policy',
      layer: 'access',
      name: 'Key policy',
      owner: 'customer',
      answers: ['hold-key', 'admit'],
      duty: 'Give permissions explicitly, because a key policy gives none automatically, not even to the account. Key administrators can change the policy and create grants. If you delete the only user to whom the policy gives access, you must contact AWS Support to regain access.',
      sources: [
        {
          page: 'keyPolicy',
          at: [
            'Unlike other AWS resource … like this one',
            'For example, suppose you … to regain access to',
            'Because key administrators have … and create grants',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6', 'sc-12'],
      evidence: ['KMS.5', 'kms-key-policy-no-public-access'],
    },
    {
      id: 'default-key-policy',
      layer: 'access',
      name: 'Create a default key policy',
      owner: 'aws',
      duty: 'If you provide no key policy, AWS KMS creates one. For a key created through the API, the policy lets the account use IAM policies for all operations. The console then adds statements for the key administrators and users that you choose and, for most key types, for use with other AWS services.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'keyPolicy',
          at: [
            "If you don't provide … creates one for you",
            'AWS KMS applies a … on the KMS key',
            'The console then adds … key users (or both)',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'key-export-barrier',
      layer: 'access',
      name: 'Keep plaintext keys inaccessible',
      owner: 'aws',
      duty: 'AWS KMS offers no mechanism for anyone, including service operators, to view, access or export plaintext key material. Disaster recovery provides no such mechanism either.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'noMechanismRecoveryEvents' }],
      controls: ['ac-3', 'ac-6', 'sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'access',
      name: 'Require TLS and signed calls',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS KMS requires that API calls are signed and sent over TLS, version 1.2 or later, with a cipher suite that supports perfect forward secrecy.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'All AWS KMS API … perfect forward secrecy' }],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'key-durability',
      layer: 'data',
      name: 'Store the key material durably',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'AWS KMS encrypts key material that is not in use. It keeps the encrypted material outside the HSMs, in storage with a durability of 99.999999999%.',
      sources: [{ page: 'protection', at: 'Whenever the key material … from the HSMs' }],
      controls: ['cp-9', 'sc-12', 'sc-28'],
    },
    {
      id: 'rotation-choice',
      layer: 'data',
      name: 'Automatic rotation',
      owner: 'customer',
      expires: 'key',
      duty: 'Decide whether to enable automatic rotation, which is optional, for symmetric encryption keys whose material AWS KMS generated. Keys rotate every 365 days unless you specify a period. Asymmetric and HMAC keys are not eligible; you can rotate them manually, with a new key.',
      sources: [
        {
          page: 'rotation',
          at: [
            'supportedOnlyAwsKmsGenerates',
            'Automatic rotation is … managed KMS keys',
            'you do not specify … value is 365 days',
          ],
        },
        { page: 'rotation', at: 'You might decide to … custom key stores' },
      ],
      controls: ['sc-12'],
      evidence: ['KMS.4', 'cmk-backing-key-rotation-enabled'],
    },
    {
      id: 'deletion-decision',
      layer: 'data',
      name: 'Disable or delete keys',
      owner: 'customer',
      duty: 'Delete a key only when you are sure that you no longer need it, because a deleted key cannot be recovered. If you are not sure, consider disabling the key. An alarm that you configure can warn you of attempts to use the key during the waiting period.',
      sources: [
        {
          page: 'deleting',
          at: ['deleteDeletedKmsKey', 'You can configure an … the waiting period'],
        },
      ],
      controls: ['sc-12', 'cp-9'],
      evidence: ['KMS.3', 'kms-cmk-not-scheduled-for-deletion'],
    },
    {
      id: 'use-records',
      layer: 'data',
      name: 'Log calls to CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'AWS KMS logs all operations that succeed, including `Decrypt` and internal ones such as `RotateKey`. In some scenarios, it also logs calls that failed. A cross-account call that is rejected because access is denied is logged only in the caller’s account.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail logs all AWS … and RotateKey',
            'CloudTrail logs all successful … calls that failed',
            "cross-account AWS KMS requests … the caller's account",
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'trail-recording',
      layer: 'data',
      name: 'Record KMS events in your trails',
      owner: 'aws',
      duty: 'By default, a CloudTrail trail records AWS KMS events. The trail records these events again after you disable an exclusion.',
      sources: [
        {
          page: 'trail',
          at: ['althoughDefaultCloudTrailTrail', 'You can disable this … recording AWS KMS events'],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'trail-events',
      layer: 'data',
      name: 'Keep KMS events in your trails',
      owner: 'customer',
      duty: 'Decide whether a trail excludes all AWS KMS events or none. An exclusion can obscure actions that use your keys, and the trail cannot recover the events that it missed. Be cautious when you grant `cloudtrail:PutEventSelectors`.',
      setting: 'on-by-default',
      switchOf: 'trail-recording',
      sources: [
        {
          page: 'trail',
          at: [
            'althoughDefaultCloudTrailTrail',
            'This per-trail setting … giving principals the',
            'howeverExclusionEffective',
          ],
        },
      ],
      controls: ['au-6', 'au-9', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'customer-managed-key',
      name: 'Customer managed key',
      summary:
        'AWS generates, stores and uses the material in its HSMs. You decide on policy, rotation and deletion.',
      notAsked: {
        'back-up': 'Nobody can export the key material in plaintext, so you cannot take a backup.',
      },
      override: { 'rotation-choice': { owner: 'customer', setting: 'off-by-default' } },
    },
    {
      id: 'aws-keys',
      name: 'AWS owned or AWS managed key',
      summary:
        'A service provides the key. You decide nothing about its policy, rotation or deletion.',
      notAsked: {
        'back-up': 'Nobody can export the key material in plaintext, so you cannot take a backup.',
      },
      override: {
        'iam-permissions': {
          name: 'Permissions in the service itself',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'For AWS managed keys, control the IAM policies that authorize requests to the service that uses the key. Resource control policies do not apply to AWS managed keys. Only principals of the account can use these keys.',
          sources: [
            { page: 'protection', at: 'For AWS managed keys, … the AWS service' },
            {
              page: 'keys',
              at: [
                'Specifically, it can only … the key exists',
                'Resource control policies in … AWS managed keys',
              ],
            },
          ],
        },
        'key-policy': {
          owner: 'aws',
          remove: ['evidence'],
          answers: ['hold-key'],
          duty: 'The service that uses the key controls the key’s policy. You can read the policy of an AWS managed key, but not that of an AWS owned key. You can change neither.',
          sources: [
            {
              page: 'keys',
              at: [
                'Controlled by service; viewable by customer',
                'Exclusively controlled and only … encrypts your data',
                'You have permission to … them for deletion',
              ],
            },
          ],
        },
        'rotation-choice': {
          name: 'Set the rotation schedule',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS KMS rotates AWS managed keys every year (about 365 days). You cannot change this schedule. For an AWS owned key, the service that creates and manages the key determines the rotation strategy.',
          sources: [
            {
              page: 'keys',
              at: [
                'All AWS managed keys … this rotation schedule',
                'The rotation of AWS … across services',
              ],
            },
            {
              page: 'rotation',
              at: [
                'automatically rotates AWS managed … for AWS managed keys',
                'The key rotation strategy … and manages the key',
              ],
            },
          ],
        },
        'rotation-run': {
          owner: 'aws',
          duty: 'AWS KMS rotates the material of AWS managed keys and decrypts with the appropriate material, without code changes. The service that owns an AWS owned key manages its rotation.',
          sources: [
            {
              page: 'rotation',
              at: ['becauseAwsKmsCodeChanges', 'AWS KMS always rotates … that owns the key'],
            },
          ],
        },
        'deletion-decision': {
          name: 'Manage the keys’ lifecycle',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS manages the lifecycle of AWS managed keys and AWS owned keys, including deletion. You cannot schedule the deletion of either kind of key.',
          sources: [
            {
              page: 'keys',
              at: [
                'AWS KMS manages rotation … and Regional location',
                'AWS service manages rotation, deletion, and Regional location',
              ],
            },
            { page: 'deleting', at: 'You can only schedule … AWS owned keys' },
          ],
        },
        'customer-data': {
          name: 'Check what other accounts must read',
          owner: 'customer',
          duty: 'Check which resources other accounts must read. Resources that an AWS managed key encrypts cannot be shared with other accounts.',
          sources: [{ page: 'keys', at: 'You cannot share resources … with other accounts' }],
        },
        'use-records': {
          owner: 'aws',
          duty: 'AWS KMS reports the use of AWS managed keys to CloudTrail. The use of AWS owned keys is not shown to you.',
          sources: [
            {
              page: 'keys',
              at: ['Not viewable by the customer', 'You have permission to … AWS CloudTrail logs'],
            },
            { page: 'trail', at: 'a service that records … other AWS services' },
          ],
        },
        'trail-events': {
          owner: 'customer',
          duty: 'To see the use of AWS managed keys, keep AWS KMS events in the trail. A trail can exclude all or none of these events, and cannot recover the events that it missed. You cannot audit the use of AWS owned keys.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'trail',
              at: [
                'althoughDefaultCloudTrailTrail',
                'This per-trail setting … particular AWS KMS events',
                'howeverExclusionEffective',
              ],
            },
            { page: 'keys', at: 'you cannot audit activities on these keys' },
          ],
        },
      },
      remove: ['data-keys', 'deletion-wait', 'default-key-policy'],
      add: [
        {
          id: 'key-type-choice',
          layer: 'data',
          name: 'Choose your own key instead',
          owner: 'customer',
          duty: 'If control is important, use a customer managed key, provided that the service supports one. AWS services differ in their support for KMS keys.',
          sources: [
            {
              page: 'keys',
              at: [
                'Use customer managed keys … is most important',
                'AWS services that integrate … support for KMS keys',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'imported-material',
      name: 'Imported key material',
      summary:
        'AWS works with a copy of key material that you made. You manage the original, its expiry and its rotation.',
      override: {
        'key-generation': {
          name: 'Encrypt and import the key material',
          owner: 'customer',
          duty: 'Encrypt your key material with an RSA public key from AWS KMS, or with an AES key that you encrypt with that public key. Then import the encrypted material. ML-DSA keys and custom key stores do not support imported material.',
          sources: [
            {
              page: 'importing',
              at: [
                'then import your own … that KMS key',
                'You cannot import key … custom key stores',
                'Asymmetric KMS keys (except ML-DSA keys)',
              ],
            },
            {
              page: 'importProtection',
              at: [
                'Before importing the key … hardware security modules',
                'You can encrypt the … RSA public key',
              ],
            },
          ],
        },
        'rotation-run': {
          name: 'Switch the current key material',
          owner: 'aws',
          duty: 'When a key is rotated on demand, AWS KMS changes only the key’s current material. AWS KMS decrypts each ciphertext with the material that encrypted it.',
          sources: [
            {
              page: 'rotation',
              at: [
                'Key rotation changes only … used to encrypt it',
                'demandKeyRotationKeyMaterial',
              ],
            },
          ],
        },
        'deletion-wait': {
          name: 'Wait before deleting a key',
          owner: 'aws',
          duty: 'AWS KMS deletes the key itself only after you have scheduled its deletion and 7 to 30 days have passed. Deleting imported material has no such wait. Importing the same material again undoes that deletion.',
          setting: 'always-on',
          sources: [
            {
              page: 'deleting',
              at: [
                'awsKmsNeverPeriodExpires',
                'Deleting the key material … reimport its key material',
              ],
            },
            { page: 'importing', at: 'In contrast, scheduling key … the deleted KMS key' },
          ],
        },
        'key-durability': {
          name: 'Keep a copy of the key material',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Retain a copy outside AWS in a system that you control. As a best practice, store the key’s ARN and material ID with the copy. After certain Region-wide failures, AWS KMS cannot restore imported material automatically.',
          sources: [
            {
              page: 'importProtection',
              at: [
                'you maintain the only … imported key material',
                'In the unlikely event … imported key material',
                'You must retain a … of the key material',
              ],
            },
          ],
        },
        'rotation-choice': {
          name: 'Import new material and rotate',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'To rotate a symmetric encryption key, import new material and rotate the key on demand. Automatic rotation is not supported. For a multi-Region key, first import the material into the primary key and each replica.',
          sources: [
            {
              page: 'rotation',
              at: [
                'supportedOnlyAwsKmsGenerates',
                'demandKeyRotationKeyMaterial',
                'after importing the new … each replica key',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt the material at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'AWS KMS decrypts the imported material in an HSM and encrypts it again under a symmetric key of the HSM. Whenever the material is not in use, AWS KMS stores it encrypted.',
          setting: 'always-on',
          sources: [
            {
              page: 'protection',
              at: [
                'The imported key material … in the HSM',
                'This key material exists … durable persistent storage',
              ],
            },
          ],
          controls: ['sc-28', 'sc-12'],
        },
        {
          id: 'material-expiry',
          layer: 'data',
          name: 'Expiration of the key material',
          owner: 'customer',
          expires: 'key',
          duty: 'If you want an expiration time, set one; you can create an alarm for it. If any material of a symmetric encryption key expires or is deleted, the key is unusable at once, until you reimport that material. This does not apply to material that is pending rotation.',
          sources: [
            {
              page: 'importProtection',
              at: [
                'You can create a … its expiration date',
                'Symmetric encryption keys can … for cryptographic operations',
              ],
            },
            { page: 'importing', at: 'To set an expiration … in the future' },
          ],
          controls: ['sc-12', 'cp-10'],
        },
        {
          id: 'expired-material-deletion',
          layer: 'data',
          name: 'Delete expired material',
          owner: 'aws',
          duty: 'AWS KMS deletes imported material at the expiration time that you set, or when you delete the material manually. It keeps the KMS key and its metadata.',
          sources: [
            {
              page: 'importProtection',
              at: [
                'When you set an … or its metadata',
                'When you manually delete … or its metadata',
              ],
            },
          ],
          controls: ['sc-12'],
        },
      ],
    },
    {
      id: 'cloudhsm-key-store',
      name: 'AWS CloudHSM key store',
      summary:
        'AWS KMS creates and uses keys in your CloudHSM cluster. You size the cluster, back it up and keep it connected.',
      profile: { keepsData: false },
      notAsked: {
        'back-up': 'AWS CloudHSM backs up the cluster. You manage those backups.',
      },
      override: {
        'network-separation': {
          name: 'Connect AWS KMS to your cluster',
          owner: 'aws',
          duty: 'When you connect the key store, AWS KMS creates the network infrastructure between AWS KMS and the cluster.',
          sources: [{ page: 'hsmStore', at: 'When you connect the … support the connection' }],
        },
        'hsm-fleet': {
          name: 'Run the CloudHSM cluster',
          owner: 'customer',
          duty: 'Keep a CloudHSM cluster with at least two active HSMs in different Availability Zones. Creating keys requires two HSMs; other operations require one. While the store is disconnected, its keys cannot be used for cryptographic operations.',
          sources: [
            {
              page: 'hsmStore',
              at: [
                'The cluster must have … different Availability Zones',
                'To create KMS keys … require only one HSM',
                'While the AWS CloudHSM … for cryptographic operations',
              ],
            },
          ],
        },
        'key-generation': {
          owner: 'aws',
          duty: 'AWS KMS generates a persistent, non-exportable 256-bit AES key in your cluster. Asymmetric, HMAC and multi-Region keys and imported material are not supported in an AWS CloudHSM key store.',
          sources: [
            {
              page: 'hsmStore',
              at: [
                'does not support the … Multi-Region keys',
                'generates a 256-bit, persistent, … associated AWS CloudHSM cluster',
              ],
            },
          ],
        },
        'key-export-barrier': {
          name: 'Keep keys non-exportable',
          owner: 'aws',
          duty: 'AWS KMS creates key material that never leaves your HSMs unencrypted and is never transmitted in AWS KMS or CloudHSM API operations.',
          setting: 'always-on',
          sources: [
            { page: 'hsmStore', at: 'This key material never … your HSMs unencrypted' },
            { page: 'protection', at: 'Similarly, key material for … CloudHSM API operations' },
          ],
        },
        'key-durability': {
          name: 'Manage the cluster’s backups',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'Manage the cluster’s HSMs and backups. You can replace the store’s cluster only with one that shares its backup history, such as a cluster made from one of its backups.',
          sources: [
            {
              page: 'hsmStore',
              at: [
                'In addition, you have … and managing backups',
                'You specify the AWS … one of its backups',
              ],
            },
          ],
        },
        'rotation-choice': {
          name: 'Rotate manually with a new key',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'To rotate, create a new KMS key and move applications or aliases to it. Neither automatic nor on-demand rotation works in a custom key store.',
          sources: [
            {
              page: 'rotation',
              at: [
                'you can create new … the new KMS keys',
                'Manual rotation is a … custom key stores',
              ],
            },
            { page: 'hsmStore', at: 'you cannot enable automatic key rotation' },
          ],
        },
      },
      remove: ['rotation-run'],
      add: [
        {
          id: 'kmsuser',
          layer: 'access',
          name: 'Crypto user for AWS KMS',
          owner: 'customer',
          duty: 'Create the crypto user `kmsuser`, and provide its password when you create the store. Do not use the account for other purposes.',
          sources: [
            {
              page: 'hsmStore',
              at: [
                'Before you create your … password to AWS KMS',
                'You should not use … for other purposes',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'kmsuser-password',
          layer: 'access',
          name: 'Rotate the password of kmsuser',
          owner: 'aws',
          expires: 'password',
          duty: 'When you connect the store, AWS KMS logs in as `kmsuser` and rotates the user’s password. AWS KMS encrypts the password before it is stored.',
          sources: [{ page: 'hsmStore', at: 'AWS KMS logs into … in the same way' }],
          controls: ['ia-5'],
        },
        {
          id: 'material-removal',
          layer: 'data',
          name: 'Delete key material in the cluster',
          owner: 'aws',
          duty: 'After the waiting period, AWS KMS deletes the KMS key. It then makes a best effort to delete the key’s material from the cluster, but not from the cluster’s backups.',
          sources: [
            {
              page: 'deleting',
              at: [
                'When the waiting period … associated AWS CloudHSM cluster',
                'does not delete the … from cluster backups',
              ],
            },
          ],
          controls: ['sc-12', 'mp-6'],
        },
        {
          id: 'orphaned-material',
          layer: 'data',
          name: 'Delete leftover key material',
          owner: 'customer',
          duty: 'If AWS KMS cannot delete a key’s material from the cluster, you might need to delete it yourself. AWS KMS does not delete the material from backups. To delete it permanently, delete all backups that might contain it.',
          sources: [
            {
              page: 'deleting',
              at: [
                'If AWS KMS cannot … from the cluster',
                'does not delete the … might contain the key',
              ],
            },
            { page: 'hsmStore', at: 'However, you might need … and its backups' },
          ],
          controls: ['sc-12', 'mp-6'],
        },
      ],
    },
    {
      id: 'external-key-store',
      name: 'External key store',
      summary:
        'Keys stay in a key manager outside AWS. You are responsible for the security, availability, durability and latency of the key manager.',
      profile: { keepsData: false },
      notAsked: {
        'back-up': 'The key is in your key manager outside AWS, so AWS KMS has nothing to back up.',
      },
      override: {
        'hsm-fleet': {
          name: 'Run the external key manager',
          owner: 'customer',
          duty: 'Own and run the system outside AWS that performs encryption and decryption with your external keys. You are responsible for the security, reliability, durability and performance of the keys in that system.',
          sources: [
            {
              page: 'externalStore',
              at: [
                'An external key store … your cryptographic key material',
                'responsibleExternalKeyManager',
              ],
            },
          ],
        },
        'key-export-barrier': {
          name: 'Keep plaintext KMS material inaccessible',
          owner: 'aws',
          duty: 'AWS KMS adds its own key material to your external key. It offers no mechanism for anyone, including service operators, to view, access or export that key material in plaintext.',
          setting: 'always-on',
          sources: [
            { page: 'protection', at: 'noMechanismRecoveryEvents' },
            { page: 'externalStore', at: 'In addition to your … AWS KMS key material' },
          ],
        },
        'key-durability': {
          name: 'Keep the external key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Keep an enabled 256-bit AES key in the key manager. If the key is lost or deleted, ciphertext under the KMS key is unrecoverable. You cannot change the external key ID of a KMS key.',
          sources: [
            {
              page: 'externalStore',
              at: [
                'If the external key … is unrecoverable',
                'an external key must … encryption and decryption',
                'You cannot change the … the external key ID',
              ],
            },
          ],
        },
        'rotation-choice': {
          name: 'Rotate in the key manager',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'If you want to rotate the key, rotate the material behind the external key ID in your own key manager. AWS KMS offers no automatic rotation in an external key store.',
          sources: [
            {
              page: 'externalStore',
              at: [
                'does not support the … Multi-Region keys',
                'can rotate the key … the external key ID',
              ],
            },
          ],
        },
        'deletion-decision': {
          name: 'Delete the KMS key and the external key',
          owner: 'customer',
          duty: 'Decide separately whether to delete the KMS key and the external key. Deleting the KMS key has no effect on the external key. A deleted KMS key cannot be recovered.',
          sources: [
            {
              page: 'deleting',
              at: ['deleteDeletedKmsKey', 'has no effect on the external key'],
            },
          ],
        },
      },
      remove: ['key-generation', 'rotation-run'],
      add: [
        {
          id: 'external-path',
          layer: 'network',
          name: 'Network path and latency',
          owner: 'customer',
          duty: 'To minimize latency, create the store’s components in the Region closest to the key manager. If possible, choose a Region with a round-trip time of 35 milliseconds or less. AWS strongly recommends CloudWatch alarms to monitor the store.',
          sources: [
            {
              page: 'externalStore',
              at: [
                'AWS KMS strongly recommends … before they occur',
                'To minimize network latency, … milliseconds or less',
              ],
            },
          ],
          controls: ['cp-8', 'si-4'],
        },
        {
          id: 'external-proxy',
          layer: 'application',
          name: 'Provide and run the XKS proxy',
          owner: 'customer',
          duty: 'Provide the proxy software between AWS KMS and the key manager. It must conform to AWS’s proxy specification. In the proxy, you can implement independent authorization of all requests from AWS KMS.',
          sources: [
            {
              page: 'externalStore',
              at: [
                'Instead, AWS KMS interacts … that you provide',
                'for supplying and maintaining … Proxy API Specification',
                'You can implement independent … key store proxy',
              ],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'proxy-requests',
          layer: 'platform',
          name: 'Communicate with your proxy',
          owner: 'aws',
          duty: 'AWS KMS is responsible for responding promptly to requests, communicating with your proxy, and maintaining AWS’s own security standards. It does not communicate with the key manager directly.',
          sources: [
            {
              page: 'externalStore',
              at: [
                'AWS KMS never interacts … delete your keys',
                'AWS KMS is responsible … our security standards',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'store-upkeep',
          layer: 'platform',
          name: 'Configure the store and resolve errors',
          owner: 'customer',
          duty: 'Create, configure and maintain the external key store, and be prepared to find and resolve errors that your components cause.',
          sources: [
            {
              page: 'externalStore',
              at: 'You must also create, … without undue disruption',
            },
          ],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'double-encryption',
          layer: 'data',
          name: 'Encrypt data before it leaves AWS',
          owner: 'aws',
          duty: 'AWS KMS first encrypts plaintext with its own key material, then sends the ciphertext to the external key manager. Neither side can decrypt the result alone.',
          setting: 'always-on',
          sources: [
            {
              page: 'externalStore',
              at: 'AWS KMS first encrypts … double-encrypted ciphertext alone',
            },
          ],
          controls: ['sc-13', 'sc-28'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who manages the key material',
      questions: ['hold-key'],
      finding:
        'Under “Encryption at rest”, the data protection page says that AWS KMS alone handles the encryption and management of key material. The pages on imported material and external key stores make you responsible for the durability of the material or of the external key. The rotation page says that you manage imported symmetric material. The catalogue reads the first sentence as meant for material that AWS KMS generates in its own HSMs.',
      sources: [
        { page: 'protection', at: 'Encryption and management of … by AWS KMS' },
        { page: 'importProtection', at: 'you are responsible for … imported key material' },
        { page: 'externalStore', at: 'responsibleExternalKeyManager' },
        { page: 'rotation', at: 'You manage the key … symmetric encryption keys' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'kms-compliance',
      title: 'Compliance validation for AWS Key Management Service',
      passages: { programs: 'These include SOC, PCI, FedRAMP, HIPAA, and others' },
    },
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Key Management Service',
      passages: { noMechanismRecoveryEvents: 'There is no mechanism … disaster recovery events' },
    },
    importProtection: { path: 'import-keys-protect', title: 'Protecting imported key material' },
    externalStore: {
      path: 'keystore-external',
      title: 'External key stores',
      passages: {
        responsibleExternalKeyManager: 'You are responsible for … your external key manager',
      },
    },
    rotation: {
      path: 'rotate-keys',
      title: 'Rotate AWS KMS keys',
      passages: {
        becauseAwsKmsCodeChanges: 'Because AWS KMS transparently … without code changes',
        supportedOnlyAwsKmsGenerates: 'is supported only on … AWS KMS generates',
        demandKeyRotationKeyMaterial: 'On-demand key rotation is … imported key material',
      },
    },
    keyPolicy: { path: 'key-policy-default', title: 'Default key policy' },
    deleting: {
      path: 'deleting-keys',
      title: 'Delete an AWS KMS key',
      passages: {
        awsKmsNeverPeriodExpires: 'AWS KMS never deletes … waiting period expires',
        deleteDeletedKmsKey: 'You should delete a … a deleted KMS key',
      },
    },
    keys: { path: 'concepts', title: 'AWS KMS keys' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS KMS API calls with AWS CloudTrail',
      passages: {
        althoughDefaultCloudTrailTrail: 'Although by default, all … a CloudTrail trail',
        howeverExclusionEffective: 'However, it cannot recover … exclusion was effective',
      },
    },
    importing: { path: 'importing-keys', title: 'Importing key material for AWS KMS keys' },
    hsmStore: { path: 'keystore-cloudhsm', title: 'AWS CloudHSM key stores' },
  },
});
