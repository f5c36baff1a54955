import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/kms/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const keys = page('concepts', 'AWS KMS keys');
const rotation = page('rotate-keys', 'Rotate AWS KMS keys');
const importing = page('importing-keys', 'Importing key material for AWS KMS keys');
const importProtection = page('import-keys-protect', 'Protecting imported key material');
const hsmStore = page('keystore-cloudhsm', 'AWS CloudHSM key stores');
const externalStore = page('keystore-external', 'External key stores');
const deleting = page('deleting-keys', 'Delete an AWS KMS key');
const protection = page('data-protection', 'Data protection in AWS Key Management Service');
const keyPolicy = page('key-policy-default', 'Default key policy');
const trail = page('logging-using-cloudtrail', 'Logging AWS KMS API calls with AWS CloudTrail');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const kms = defineService({
  id: 'kms',
  name: 'AWS Key Management Service',
  shortName: 'KMS',
  category: 'security',
  summary:
    'Encryption keys behind an API: AWS guards the material, and who may use or delete a key is yours where the key is.',
  docs: guide,
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
  contradictions: [
    {
      topic: 'Who manages the key material',
      finding:
        'Under “Encryption at rest” the data protection page says that AWS KMS alone handles the encryption and management of key material. The pages on imported material and on external key stores make you responsible for the durability of the material or of the external key, and the rotation page says that you manage imported symmetric material. The catalogue reads the first sentence as meant for material that AWS KMS generates in its own HSMs.',
      sources: [protection, importProtection, externalStore, rotation],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the service',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'IAM permissions to use keys',
      duty: 'Grant key use to roles. An IAM allow works only where the key policy lets the account use IAM policies; an IAM deny works regardless. Where policies go by tags or aliases, whoever manages those controls access too.',
      sources: [keyPolicy],
      evidence: [
        { kind: 'security-hub', id: 'KMS.1' },
        { kind: 'security-hub', id: 'KMS.2' },
        { kind: 'config-rule', id: 'iam-customer-policy-blocked-kms-actions' },
        { kind: 'config-rule', id: 'iam-inline-policy-blocked-kms-actions' },
      ],
    },
    'customer-data': {
      name: 'Know what each key protects',
      duty: 'Keep track of the data that depends on a key: AWS KMS stores no ciphertexts and does not know how many exist, and without the key they cannot be read.',
      sources: [deleting],
    },
  },
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Wall off the HSMs',
      owner: 'aws',
      duty: 'Let only known AWS KMS API hosts reach the HSMs, over AWS’s internal network, and protect what they exchange with authenticated encryption.',
      sources: [protection],
      evidence: reports,
      controls: ['sc-7'],
    },
    {
      id: 'hsm-fleet',
      layer: 'platform',
      name: 'Run the HSMs that use the keys',
      owner: 'aws',
      duty: 'Run dedicated appliances validated at FIPS 140-3 Security Level 3 (certified by OSCCA in China Regions), and decrypt key material only in their volatile memory, for the milliseconds of its use.',
      sources: [protection],
      controls: ['sc-12', 'sc-13'],
      evidence: reports,
    },
    {
      id: 'key-generation',
      layer: 'platform',
      name: 'Generate the key material',
      owner: 'aws',
      duty: 'Generate the material inside an HSM when a key is created, and keep it out of each API operation.',
      sources: [protection],
      controls: ['sc-12'],
      evidence: reports,
    },
    {
      id: 'rotation-run',
      layer: 'platform',
      name: 'Carry out the rotation',
      owner: 'aws',
      duty: 'Make new material on the rotation date, keep all the old, and pick the right one to decrypt, without a change to your code. A disabled key waits until you enable it again.',
      sources: [rotation],
      controls: ['sc-12'],
    },
    {
      id: 'deletion-wait',
      layer: 'platform',
      name: 'Hold a deletion back',
      owner: 'aws',
      duty: 'Delete a key only when you have scheduled it and the waiting period is over: 7 to 30 days, 30 unless you say less, and up to 24 hours longer. Until then you can cancel.',
      setting: { state: 'always-on' },
      sources: [deleting],
      controls: ['sc-12', 'cp-9'],
    },
    {
      id: 'data-keys',
      layer: 'application',
      name: 'Handle data keys in your code',
      owner: 'customer',
      duty: 'Control the use and renewal of the data keys that your application receives. Rotating the KMS key neither changes them nor encrypts data anew, and is no remedy for one that leaked.',
      sources: [keys, rotation],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'key-policy',
      layer: 'access',
      name: 'Write the key policy',
      owner: 'customer',
      duty: 'Name administrators and users: without the policy nobody has access to the key, not even the account. Administrators can rewrite it and create grants. If the only user it names is deleted, AWS Support has to help.',
      sources: [keyPolicy],
      controls: ['ac-3', 'ac-6', 'sc-12'],
      evidence: [
        { kind: 'security-hub', id: 'KMS.5' },
        { kind: 'config-rule', id: 'kms-key-policy-no-public-access' },
      ],
    },
    {
      id: 'key-export-barrier',
      layer: 'access',
      name: 'Show plaintext keys to nobody',
      owner: 'aws',
      duty: 'Offer no mechanism for anyone, service operators included, to view, access or export plaintext key material, not in disaster recovery either.',
      setting: { state: 'always-on' },
      sources: [protection],
      controls: ['ac-3', 'ac-6', 'sc-12'],
      evidence: reports,
    },
    {
      id: 'encryption-in-transit',
      layer: 'access',
      name: 'Demand TLS and signed calls',
      owner: 'aws',
      duty: 'Require signed calls over TLS 1.2 or later with perfect forward secrecy. Hybrid post-quantum TLS is on offer outside China Regions, but not at FIPS endpoints in GovCloud.',
      setting: { state: 'always-on' },
      sources: [protection],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'key-durability',
      layer: 'data',
      name: 'Keep the key material durably',
      owner: 'aws',
      duty: 'Encrypt material that is not in use and keep it apart from the HSMs in storage with a durability of 99.999999999%.',
      sources: [protection],
      controls: ['cp-9', 'sc-12', 'sc-28'],
      evidence: reports,
    },
    {
      id: 'rotation-choice',
      layer: 'data',
      name: 'Switch on automatic rotation',
      owner: 'customer',
      duty: 'Enable it for symmetric keys whose material AWS KMS generated: it then runs every 365 days, or at your own period. Replace asymmetric and HMAC keys by hand.',
      sources: [rotation],
      controls: ['sc-12'],
      evidence: [
        { kind: 'security-hub', id: 'KMS.4' },
        { kind: 'config-rule', id: 'cmk-backing-key-rotation-enabled' },
      ],
    },
    {
      id: 'deletion-decision',
      layer: 'data',
      name: 'Decide on disabling and deletion',
      owner: 'customer',
      duty: 'Look up past use first, disable a key if you are not sure, and set an alarm on attempts to use it during the waiting period. A deleted key does not come back.',
      sources: [deleting],
      controls: ['sc-12', 'cp-9'],
      evidence: [
        { kind: 'security-hub', id: 'KMS.3' },
        { kind: 'config-rule', id: 'kms-cmk-not-scheduled-for-deletion' },
      ],
    },
    {
      id: 'use-records',
      layer: 'data',
      name: 'Report calls to CloudTrail',
      owner: 'aws',
      duty: 'Log AWS KMS operations, down to each Decrypt and to internal ones such as RotateKey, without plaintext. A denied call from another account is logged only in that account.',
      sources: [trail],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'trail-events',
      layer: 'data',
      name: 'Keep KMS events in your trails',
      owner: 'customer',
      duty: 'Leave them in: a trail can exclude all AWS KMS events or none, and what it missed cannot be recovered. Guard cloudtrail:PutEventSelectors.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [trail],
      controls: ['au-6', 'au-9', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'customer-managed-key',
      name: 'Customer managed key',
      summary:
        'AWS generates, stores and uses the material in its HSMs; policy, rotation and deletion are your decisions.',
      change: { 'rotation-choice': { setting: optIn } },
    },
    {
      id: 'aws-keys',
      name: 'AWS owned or AWS managed key',
      summary:
        'The key that a service brings along: nothing about its policy, rotation or deletion is yours to decide.',
      omit: ['data-keys', 'deletion-wait'],
      change: {
        'iam-permissions': {
          name: 'Permissions in the service itself',
          duty: 'Decide with IAM policies who may call the service that uses the key. Resource control policies do not apply to AWS managed keys, which only principals of the same account can use.',
          sources: [protection, keys],
          evidence: [],
        },
        'key-policy': {
          owner: 'aws',
          duty: 'Set and control the policy, through the service that uses the key. You can read the policy of an AWS managed key, not that of an AWS owned key, and change neither.',
          sources: [keys],
          evidence: reports,
        },
        'rotation-choice': {
          name: 'Decide when keys rotate',
          owner: 'aws',
          duty: 'Rotate AWS managed keys about every 365 days; the service that owns an AWS owned key sets its own strategy. Neither schedule can be changed by you.',
          sources: [keys, rotation],
          evidence: [],
        },
        'rotation-run': {
          duty: 'Make new material and keep the old to decrypt with, without a change to your applications.',
        },
        'deletion-decision': {
          name: 'Decide on the keys’ end',
          owner: 'aws',
          duty: 'Manage these keys’ lifecycle, deletion included. You cannot schedule the deletion of either kind.',
          sources: [keys, deleting],
          evidence: [],
        },
        'customer-data': {
          name: 'Know what other accounts cannot read',
          duty: 'Mind which resources other accounts must read: what an AWS managed key encrypts cannot be shared with them.',
          sources: [keys],
        },
        'use-records': {
          duty: 'Report the use of AWS managed keys to CloudTrail. The use of AWS owned keys is not shown to you.',
          sources: [keys, trail],
        },
        'trail-events': {
          duty: 'Leave AWS KMS events in the trail to see AWS managed keys at work: it can exclude all or none, and what it missed is lost. Nothing shows the use of AWS owned keys.',
          sources: [trail, keys],
        },
      },
      add: [
        {
          id: 'key-type-choice',
          layer: 'data',
          name: 'Choose a key of your own instead',
          owner: 'customer',
          duty: 'Take a customer managed key where you must control or audit the key. Services differ in which kinds they support; read the encryption chapter of each.',
          sources: [keys],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'imported-material',
      name: 'Imported key material',
      summary:
        'AWS works with a copy of material that you made; the original, its expiry and its rotation are yours.',
      change: {
        'key-generation': {
          name: 'Make and wrap the material',
          owner: 'customer',
          duty: 'Generate the material with a source of entropy that meets your rules, wrap it with the RSA public key from an AWS KMS HSM, and import it. ML-DSA keys and custom key stores do not take it.',
          sources: [importing, importProtection],
          evidence: [],
        },
        'key-durability': {
          name: 'Keep the only failsafe copy',
          owner: 'customer',
          duty: 'Store an exportable copy outside AWS with the key’s ARN and material ID. After certain Region-wide failures AWS KMS cannot restore it, and if it is lost for good the ciphertext is too.',
          sources: [importProtection],
          evidence: [],
        },
        'rotation-choice': {
          name: 'Import new material and rotate',
          duty: 'Rotate symmetric keys on demand with new material that you import, on a multi-Region key into each replica first. There is no automatic rotation; replace asymmetric and HMAC keys by hand.',
          sources: [rotation],
          evidence: [],
        },
        'rotation-run': {
          name: 'Carry out on-demand rotation',
          duty: 'Make the new material current when you ask, and use the material of its day for each old ciphertext.',
        },
        'deletion-wait': {
          name: 'Hold back deletion of the key',
          duty: 'Delete the key itself only when you have scheduled it and 7 to 30 days have passed. Deleting imported material has no such wait; importing the same material again undoes it.',
          sources: [deleting, importing],
        },
      },
      add: [
        {
          id: 'material-expiry',
          layer: 'data',
          name: 'Set and watch the material’s expiry',
          owner: 'customer',
          duty: 'Decide whether material expires, and set an alarm for that. A symmetric key stops working as soon as any one of its materials in use expires or is deleted, until you import that one again.',
          sources: [importProtection, importing],
          controls: ['sc-12', 'cp-10'],
        },
      ],
    },
    {
      id: 'cloudhsm-key-store',
      name: 'AWS CloudHSM key store',
      summary:
        'AWS KMS makes and uses keys in a CloudHSM cluster that is yours to size, to back up and to keep connected.',
      omit: ['rotation-run'],
      change: {
        'network-separation': {
          name: 'Build the path to your cluster',
          duty: 'Create the network infrastructure between AWS KMS and the cluster when you connect the key store.',
          sources: [hsmStore],
          evidence: [],
        },
        'hsm-fleet': {
          name: 'Run the cluster with two HSMs',
          owner: 'customer',
          duty: 'Keep a CloudHSM cluster with at least two active HSMs in different Availability Zones, the number that creating keys requires, and keep the store connected: while it is not, its keys do nothing.',
          sources: [hsmStore],
          evidence: [],
        },
        'key-generation': {
          duty: 'Generate a persistent, non-exportable 256-bit AES key in your cluster. Asymmetric, HMAC, multi-Region keys and imported material do not exist here.',
          sources: [hsmStore],
          evidence: [],
        },
        'key-export-barrier': {
          name: 'Keep keys non-exportable',
          duty: 'Create material that never leaves your HSMs unencrypted and is never transmitted in AWS KMS or CloudHSM API operations.',
          sources: [hsmStore, protection],
        },
        'key-durability': {
          name: 'Manage the cluster’s backups',
          owner: 'customer',
          duty: 'Manage HSMs and backups: the store’s cluster can be replaced only by one that shares its backup history, such as a cluster made from one of its backups.',
          sources: [hsmStore],
          evidence: [],
        },
        'rotation-choice': {
          name: 'Rotate by hand with a new key',
          duty: 'Create a new KMS key and move applications or aliases to it. Neither automatic nor on-demand rotation works in a custom key store.',
          sources: [rotation, hsmStore],
          evidence: [],
        },
      },
      add: [
        {
          id: 'kmsuser',
          layer: 'access',
          name: 'Crypto user for AWS KMS',
          owner: 'customer',
          duty: 'Create the crypto user kmsuser, hand over its password when you create the store, and use it for nothing else. AWS KMS rotates the password when it connects.',
          sources: [hsmStore],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'orphaned-material',
          layer: 'data',
          name: 'Delete leftovers in the cluster',
          owner: 'customer',
          duty: 'After a key’s deletion remove what remains: AWS KMS deletes the material from the cluster by best effort and never from backups, so those that hold it are yours to delete.',
          sources: [deleting, hsmStore],
          controls: ['sc-12', 'mp-6'],
        },
      ],
    },
    {
      id: 'external-key-store',
      name: 'External key store',
      summary:
        'Keys stay in a key manager outside AWS; its security, availability, durability and latency become yours.',
      omit: ['rotation-run', 'key-generation'],
      change: {
        'key-export-barrier': {
          name: 'Show AWS’s half to nobody',
          duty: 'Offer no mechanism for anyone, service operators included, to view, access or export the key material in plaintext that AWS KMS adds to your external key.',
          sources: [protection, externalStore],
        },
        'hsm-fleet': {
          name: 'Run the external key manager',
          owner: 'customer',
          duty: 'Own and run the system outside AWS that performs encryption and decryption with your external keys, and answer for its security and performance.',
          sources: [externalStore],
          evidence: [],
        },
        'key-durability': {
          name: 'Make and keep the external key',
          owner: 'customer',
          duty: 'Create a 256-bit AES key in the key manager and never lose it: without it the ciphertext cannot be recovered. A KMS key keeps its external key ID for good.',
          sources: [externalStore],
          evidence: [],
        },
        'rotation-choice': {
          name: 'Rotate in the key manager',
          duty: 'Rotate the material behind the external key ID in your own key manager: AWS KMS offers no automatic rotation in this store.',
          sources: [externalStore],
          evidence: [],
        },
        'deletion-decision': {
          name: 'End keys here and outside',
          duty: 'Decide on the KMS key and on the external key apart: deleting the first does nothing to the second. A deleted KMS key does not come back.',
          sources: [deleting],
        },
      },
      add: [
        {
          id: 'external-path',
          layer: 'network',
          name: 'Path and round trip to the keys',
          owner: 'customer',
          duty: 'Place the components near the key manager, if possible with a round trip of 35 milliseconds or less, and set CloudWatch alarms on the store’s metrics.',
          sources: [externalStore],
          controls: ['cp-8', 'si-4'],
        },
        {
          id: 'external-proxy',
          layer: 'application',
          name: 'Supply and run the XKS proxy',
          owner: 'customer',
          duty: 'Provide the software between AWS KMS and the key manager, in conformity with AWS’s proxy specification. You can authorise and log each request there, independently of AWS KMS.',
          sources: [externalStore],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'double-encryption',
          layer: 'data',
          name: 'Encrypt before it leaves AWS',
          owner: 'aws',
          duty: 'Encrypt plaintext with key material of AWS KMS first, then send it to the external key manager: neither side can decrypt the result alone.',
          setting: { state: 'always-on' },
          sources: [externalStore],
          controls: ['sc-13', 'sc-28'],
        },
      ],
    },
  ],
});
