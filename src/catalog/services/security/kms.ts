import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Key Management Service',
  shortName: 'KMS',
  summary:
    'Encryption keys behind an API: AWS guards the material, and who may use or delete a key is yours where the key is.',
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
  traits: ['instance-network'],
  override: {
    'iam-permissions': {
      name: 'IAM permissions to use keys',
      owner: 'customer',
      duty: 'Use IAM roles whenever possible. An IAM allow works only where the key policy lets the account use IAM policies; an IAM deny works regardless. Whoever may manage tags and aliases can control access to a key too.',
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
      name: 'Know what each key protects',
      owner: 'customer',
      duty: 'To know how many ciphertexts a key encrypted before you delete it, determine its past use: AWS KMS stores neither them nor their number. After the deletion you can no longer decrypt them; exceptions are multi-Region replica keys, and asymmetric and HMAC keys with imported material.',
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
      name: 'Wall off the HSMs',
      owner: 'aws',
      remove: ['answers'],
      duty: 'Let only known AWS KMS API hosts reach the HSMs, over AWS’s internal network, and protect what they exchange with authenticated encryption.',
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
      duty: 'Run dedicated appliances validated at FIPS 140-3 Security Level 3 (in China Regions certified by OSCCA instead), and decrypt key material only in their volatile memory, for the milliseconds of its use.',
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
      duty: 'By default, generate the key material inside an HSM when you create a key, and neither export nor transmit it in API operations. The exception is replication of a multi-Region key, from an HSM in one Region to an HSM in another.',
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
      name: 'Carry out the rotation',
      owner: 'aws',
      duty: 'Where automatic rotation is enabled, rotate the key on the date that its rotation period defines, unless the key is disabled or pending deletion. Retain its key material until you delete the key, and decrypt with the appropriate one, without code changes.',
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
      name: 'Hold a deletion back',
      owner: 'aws',
      duty: 'Delete a key only when you have scheduled it and the waiting period is over: 7 to 30 days, 30 by default, and maybe up to 24 hours longer. Before it ends you can cancel the deletion.',
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
      name: 'Handle data keys in your code',
      owner: 'customer',
      duty: 'Control the use and renewal of the data keys that your application receives. Rotating the KMS key neither changes them nor encrypts data anew, and is no remedy for one that leaked.',
      sources: [
        { page: 'keys', at: 'Rotation and use controlled by application' },
        { page: 'rotation', at: 'Key rotation has … compromised data key' },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'key-policy',
      layer: 'access',
      name: 'Write the key policy',
      owner: 'customer',
      answers: ['hold-key', 'admit'],
      duty: 'Give permission explicitly: a key policy gives none automatically, not even to the account. Key administrators can change the policy and create grants. If you delete the only user to whom it gives access, you must contact AWS Support.',
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
      name: 'Write a policy where you give none',
      owner: 'aws',
      duty: 'Create a key policy where you provide none: by API, one that lets the account use IAM policies for all operations. The console then adds statements for the key administrators and users that you choose and, for most key types, for use with other AWS services.',
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
      name: 'Show plaintext keys to nobody',
      owner: 'aws',
      duty: 'Offer no mechanism for anyone, service operators included, to view, access or export plaintext key material, not in disaster recovery either.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'noMechanismRecoveryEvents' }],
      controls: ['ac-3', 'ac-6', 'sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'access',
      name: 'Demand TLS and signed calls',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Require that API calls are signed and sent over TLS, version 1.2 or later, with a cipher suite that supports perfect forward secrecy.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'All AWS KMS API … perfect forward secrecy' }],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'key-durability',
      layer: 'data',
      name: 'Keep the key material durably',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt material that is not in use and keep it apart from the HSMs in storage with a durability of 99.999999999%.',
      sources: [{ page: 'protection', at: 'Whenever the key material … from the HSMs' }],
      controls: ['cp-9', 'sc-12', 'sc-28'],
    },
    {
      id: 'rotation-choice',
      layer: 'data',
      name: 'Decide on automatic rotation',
      owner: 'customer',
      duty: 'Decide whether to enable automatic rotation, which is optional, for symmetric encryption keys whose material AWS KMS generated: every 365 days unless you specify a period. Asymmetric and HMAC keys are not eligible; you can rotate them manually, by a new key.',
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
      name: 'Decide on disabling and deletion',
      owner: 'customer',
      duty: 'Delete a key only when you are sure that you no longer need it; if not, consider disabling it. An alarm that you configure can warn you of attempts to use it in the waiting period. A deleted key cannot be recovered.',
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
      name: 'Report calls to CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'Log all AWS KMS operations that succeed, Decrypt and internal ones such as RotateKey included, and, in some scenarios, calls that failed. A cross-account call that is rejected because access is denied is logged only in the caller’s account.',
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
      duty: 'Record AWS KMS events in a CloudTrail trail by default, and again once you disable an exclusion.',
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
      duty: 'Decide whether a trail excludes AWS KMS events, all or none: this can obscure actions that use your keys, and the trail cannot recover what it missed. Be cautious when you give cloudtrail:PutEventSelectors.',
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
        'AWS generates, stores and uses the material in its HSMs; policy, rotation and deletion are your decisions.',
      notAsked: {
        'back-up':
          'Nobody can export the key material in plaintext, so there is no backup for you to take.',
      },
      override: { 'rotation-choice': { owner: 'customer', setting: 'off-by-default' } },
    },
    {
      id: 'aws-keys',
      name: 'AWS owned or AWS managed key',
      summary:
        'The key that a service brings along: nothing about its policy, rotation or deletion is yours to decide.',
      notAsked: {
        'back-up':
          'Nobody can export the key material in plaintext, so there is no backup for you to take.',
      },
      override: {
        'iam-permissions': {
          name: 'Permissions in the service itself',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'For AWS managed keys, control the IAM policies that authorize requests to the service. Resource control policies do not apply to these keys, which only principals of the account can use.',
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
          duty: 'Control the policy, as the service that uses the key. You can read the policy of an AWS managed key, not that of an AWS owned key, and change neither.',
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
          name: 'Decide when keys rotate',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Rotate AWS managed keys every year (about 365 days), a schedule that you cannot change. For an AWS owned key, the service that creates and manages it determines the strategy.',
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
          duty: 'Rotate the material of AWS managed keys and decrypt with the appropriate one, without code changes. The service that owns an AWS owned key manages its rotation.',
          sources: [
            {
              page: 'rotation',
              at: ['becauseAwsKmsCodeChanges', 'AWS KMS always rotates … that owns the key'],
            },
          ],
        },
        'deletion-decision': {
          name: 'Decide on the keys’ end',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Manage these keys’ lifecycle, deletion included. You cannot schedule the deletion of either kind.',
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
          name: 'Know what other accounts cannot read',
          owner: 'customer',
          duty: 'Mind which resources other accounts must read: what an AWS managed key encrypts cannot be shared with them.',
          sources: [{ page: 'keys', at: 'You cannot share resources … with other accounts' }],
        },
        'use-records': {
          owner: 'aws',
          duty: 'Report the use of AWS managed keys to CloudTrail. The use of AWS owned keys is not shown to you.',
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
          duty: 'Leave AWS KMS events in the trail to see AWS managed keys at work: a trail can exclude all or none of these events, and cannot recover what it missed. The use of AWS owned keys you cannot audit.',
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
          name: 'Choose a key of your own instead',
          owner: 'customer',
          duty: 'Use a customer managed key where control is important and the service supports it: services differ in their support for KMS keys.',
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
        'AWS works with a copy of material that you made; the original, its expiry and its rotation are yours.',
      override: {
        'key-generation': {
          name: 'Wrap and import the material',
          owner: 'customer',
          duty: 'Import key material of your own. Encrypt it before with the public key of an RSA key pair from AWS KMS HSMs, or with an AES key that you encrypt with that key. ML-DSA keys and custom key stores do not take it.',
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
          name: 'Carry out on-demand rotation',
          owner: 'aws',
          duty: 'When a key is rotated on demand, change its current material, and decrypt each ciphertext with the material that encrypted it.',
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
          name: 'Hold back deletion of the key',
          owner: 'aws',
          duty: 'Delete the key itself only when you have scheduled it and 7 to 30 days have passed. Deleting imported material has no such wait; importing the same material again undoes it.',
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
          name: 'Keep the only failsafe copy',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Retain a copy outside AWS in a system that you control; as a best practice, store the key’s ARN and material ID alongside. After certain Region-wide failures AWS KMS cannot restore imported material automatically.',
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
          duty: 'To rotate a symmetric encryption key, import new material and rotate on demand: automatic rotation is not supported. For a multi-Region key, first import it into the primary key and each replica.',
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
          duty: 'Decrypt the imported material in an HSM, encrypt it again under a symmetric key of the HSM, and store it encrypted whenever it is not in use.',
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
          name: 'Decide whether material expires',
          owner: 'customer',
          duty: 'Set an expiration time if you want one; you can create an alarm for it. A symmetric encryption key becomes unusable as soon as any one of its materials expires or is deleted, unless that one is pending rotation, until you reimport it.',
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
          name: 'Delete material when it expires',
          owner: 'aws',
          duty: 'Delete imported material once the expiry that you set has come, or when you delete it by hand; keep the KMS key and its metadata.',
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
        'AWS KMS makes and uses keys in a CloudHSM cluster that is yours to size, to back up and to keep connected.',
      profile: { keepsData: false },
      notAsked: {
        'back-up': 'AWS CloudHSM backs the cluster up; managing those backups is yours.',
      },
      override: {
        'network-separation': {
          name: 'Build the path to your cluster',
          owner: 'aws',
          duty: 'Create the network infrastructure between AWS KMS and the cluster when you connect the key store.',
          sources: [{ page: 'hsmStore', at: 'When you connect the … support the connection' }],
        },
        'hsm-fleet': {
          name: 'Run the cluster with two HSMs',
          owner: 'customer',
          duty: 'Keep a CloudHSM cluster with at least two active HSMs in different Availability Zones, the number that creating keys requires; other operations require one. While the store is disconnected, its keys cannot be used for cryptographic operations.',
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
          duty: 'Generate a persistent, non-exportable 256-bit AES key in your cluster. Asymmetric, HMAC, multi-Region keys and imported material are not supported here.',
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
          duty: 'Create material that never leaves your HSMs unencrypted and is never transmitted in AWS KMS or CloudHSM API operations.',
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
          duty: 'Manage HSMs and backups: the store’s cluster can be replaced only by one that shares its backup history, such as a cluster made from one of its backups.',
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
          name: 'Rotate by hand with a new key',
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
          duty: 'Create the crypto user kmsuser, hand over its password when you create the store, and do not use the account for other purposes.',
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
          duty: 'Log in as kmsuser when you connect the store, rotate its password, and encrypt the password before it is stored.',
          sources: [{ page: 'hsmStore', at: 'AWS KMS logs into … in the same way' }],
          controls: ['ia-5'],
        },
        {
          id: 'material-removal',
          layer: 'data',
          name: 'Try to delete material in the cluster',
          owner: 'aws',
          duty: 'After the waiting period delete the KMS key, then make a best effort to delete its material from the cluster, though not from the cluster’s backups.',
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
          name: 'Delete leftovers in the cluster',
          owner: 'customer',
          duty: 'Where AWS KMS cannot delete a key’s material from the cluster, you might need to do so yourself. AWS KMS does not delete the material from backups: to delete it permanently, delete all backups that might contain it.',
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
        'Keys stay in a key manager outside AWS; its security, availability, durability and latency become yours.',
      profile: { keepsData: false },
      notAsked: {
        'back-up':
          'The key is in your key manager outside AWS: its backup is no matter of AWS KMS.',
      },
      override: {
        'hsm-fleet': {
          name: 'Run the external key manager',
          owner: 'customer',
          duty: 'Own and run the system outside AWS that performs encryption and decryption with your external keys, and answer for the security, reliability, durability and performance of the keys in it.',
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
          name: 'Show AWS’s half to nobody',
          owner: 'aws',
          duty: 'Offer no mechanism for anyone, service operators included, to view, access or export the key material in plaintext that AWS KMS adds to your external key.',
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
          duty: 'Keep an enabled 256-bit AES key in the key manager: if it is lost or deleted, ciphertext under the KMS key is unrecoverable. You cannot change the external key ID of a KMS key.',
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
          duty: 'Rotate, where you want to, the material behind the external key ID in your own key manager: AWS KMS offers no automatic rotation in this store.',
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
          name: 'End keys here and outside',
          owner: 'customer',
          duty: 'Decide on the KMS key and on the external key apart: deleting the first has no effect on the second. A deleted KMS key cannot be recovered.',
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
          name: 'Path and round trip to the keys',
          owner: 'customer',
          duty: 'To minimize latency, create the components in the Region closest to the key manager, if possible with a round trip of 35 milliseconds or less. AWS strongly recommends CloudWatch alarms to monitor the store.',
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
          name: 'Supply and run the XKS proxy',
          owner: 'customer',
          duty: 'Provide the software between AWS KMS and the key manager, in conformity with AWS’s proxy specification. You can implement independent authorization there of all requests from AWS KMS.',
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
          name: 'Respond promptly, talk to your proxy',
          owner: 'aws',
          duty: 'Respond promptly to requests, communicate with your proxy, and keep up AWS’s own security standards. AWS KMS does not talk to the key manager itself.',
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
          name: 'Encrypt before it leaves AWS',
          owner: 'aws',
          duty: 'Encrypt plaintext with key material of AWS KMS first, then send it to the external key manager: neither side can decrypt the result alone.',
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
        'Under “Encryption at rest” the data protection page says that AWS KMS alone handles the encryption and management of key material. The pages on imported material and on external key stores make you responsible for the durability of the material or of the external key, and the rotation page says that you manage imported symmetric material. The catalogue reads the first sentence as meant for material that AWS KMS generates in its own HSMs.',
      sources: [
        { page: 'protection', at: 'Encryption and management of … by AWS KMS' },
        { page: 'importProtection', at: 'you are responsible for … imported key material' },
        { page: 'externalStore', at: 'responsibleExternalKeyManager' },
        { page: 'rotation', at: 'You manage the key … symmetric encryption keys' },
      ],
    },
  ],
  pages: {
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
