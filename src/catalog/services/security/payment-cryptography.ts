import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Payment Cryptography',
  shortName: 'Payment Cryptography',
  summary:
    'Payment HSMs behind an API: AWS owns the machines, their custody and main keys; what a key is for, who uses and who shares it is yours.',
  guide: 'https://docs.aws.amazon.com/payment-cryptography/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'payment HSM',
    'PCI PIN',
    'P2PE',
    'TR-31',
    'TR-34',
    'PIN translation',
    'CVV',
    'card verification',
    'key exchange',
  ],
  aws: {
    iamServicePrefix: 'payment-cryptography',
    cloudFormationPrefixes: ['AWS::PaymentCryptography'],
    terraformPrefixes: ['aws_paymentcryptography'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint', 'resource-policy', 'vpc-endpoint'],
  override: {
    'service-software': {
      name: 'Patch flaws, code securely',
      owner: 'aws',
      duty: 'Patch and fix flaws within the infrastructure. Subject the service code that implements management and use of customer keys to AWS’s secure code practices.',
      sources: [
        {
          page: 'internal',
          at: 'Service code that implements … PCI DSS assessment',
        },
        {
          url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
          title: 'Shared responsibility',
          verified: '2026-11-27',
          at: ['is responsible for patching … within the infrastructure'],
        },
      ],
    },
    'iam-permissions': {
      name: 'Who may create and use keys',
      owner: 'customer',
      duty: 'Practice least privilege: IAM can limit production access to systems rather than people, limit access to commands and keys that may not apply to your use case, and restrict sensitive operations, such as key import, to specific service accounts.',
      sources: [
        { page: 'practices', at: 'Practice least privileged access … specific service accounts' },
      ],
    },
    'resource-policies': {
      name: 'Policies on the keys',
      owner: 'customer',
      duty: 'Name in a key’s policy who may use it. Principals of other accounts need an allow in their own account too, those of yours do not. The operations that manage such policies follow IAM policies alone.',
      sources: [
        {
          page: 'policies',
          at: [
            'you specify who can access the key',
            'Both policies must allow … policy is required',
            'Access to these control … IAM identity-based policies',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Know what each key is needed for',
      owner: 'customer',
      duty: 'Before you delete a key, ensure that you no longer need it: the service does not store results such as CVV2, and cannot determine whether a key is needed for persistent cryptographic material.',
      sources: [
        {
          page: 'deleting',
          at: 'Before deleting a key, … persistent cryptographic material',
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt key material at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Encrypt key material with an HSM key when it is not in use, and write it to durable, persistent storage. The service handles encryption and management of key material entirely.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'When not in use, … durable, persistent storage',
            'Encryption and management of … entirely by the service',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Demand TLS and signed calls',
      owner: 'aws',
      duty: 'Require signed calls over TLS, with the versions and cipher suites that PCI defines as strong cryptography. Endpoints support TLS 1.2 to 1.3 and hybrid post-quantum TLS.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'All AWS Payment Cryptography … hybrid post-quantum TLS' },
      ],
    },
  },
  add: [
    {
      id: 'hsm-custody',
      layer: 'physical',
      name: 'Guard the HSMs from factory to destruction',
      owner: 'aws',
      duty: 'Hold HSMs in secure storage or under dual control at all times, with a chain of custody for each. At the end, zeroize them if they work, and destroy them within the secure rooms of AWS data centers.',
      sources: [
        {
          page: 'internal',
          at: [
            'HSMs are in secure … at all times',
            'A complete chain-of-custody … for each HSM',
            'HSM are logically zeroized … of AWS data centers',
          ],
        },
      ],
      controls: ['pe-3', 'mp-6'],
    },
    {
      id: 'pin-attestation',
      layer: 'physical',
      name: 'Hand out the PCI PIN attestation',
      owner: 'aws',
      answers: ['prove'],
      duty: 'Provide in AWS Artifact the PCI PIN Security attestation of compliance and the guide that divides responsibilities.',
      sources: [{ page: 'pinShared', at: 'AWS provides the PCI … in AWS Artifact' }],
      controls: ['ca-2'],
    },
    {
      id: 'hsm-network',
      layer: 'network',
      name: 'Wall off the HSMs',
      owner: 'aws',
      duty: 'Keep HSMs on a private, non-virtual network that only service components can reach, secure the connections with mutual TLS at or above 1.2, and monitor that network for unexpected activity.',
      sources: [
        {
          page: 'internal',
          at: [
            'HSM are on a … from service components',
            'All connections between HSM … above TLS 1.2',
            'Internal VPCs and the … and configuration changes',
          ],
        },
      ],
      controls: ['sc-7', 'sc-8'],
    },
    {
      id: 'hsm-fleet',
      layer: 'platform',
      name: 'Run the payment HSMs',
      owner: 'aws',
      duty: 'Run a fleet of HSMs that are validated at FIPS 140-2 Level 3, with firmware and policy listed as PCI HSM v3 compliant, in PCI Mode and with the required functions only.',
      sources: [
        {
          page: 'internal',
          at: [
            'The HSMs are FIPS … PCI HSM v3 compliant',
            'All HSMs are operated … HSM security policy',
            'Only functions required to … cases are enabled',
          ],
        },
      ],
      controls: ['sc-12', 'sc-13'],
    },
    {
      id: 'hsm-firmware',
      layer: 'platform',
      name: 'Update the HSMs’ firmware',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Apply a firmware update when alignment with PCI PTS HSM and FIPS listed versions requires it, when it is security related, or when customers can benefit from its features. Validate new versions for integrity and test them before rollout.',
      sources: [
        {
          page: 'internal',
          at: [
            'HSM firmware updates are … in a new version',
            'New firmware versions are … to all HSMs',
          ],
        },
      ],
      controls: ['si-2', 'si-7'],
    },
    {
      id: 'main-keys',
      layer: 'platform',
      name: 'Rotate the main keys',
      owner: 'aws',
      duty: 'Rotate region main keys when their crypto period ends, a compromise is suspected or a change of the service affects their security, and translate customer keys to new profile main keys in the background.',
      sources: [
        {
          page: 'internal',
          at: [
            'main keys are rotated … security of the key',
            'A background process translates … pending main key',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'account-separation',
      layer: 'platform',
      name: 'Keep the accounts’ keys apart',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'Limit the use of a key to principals of the account that owns it, unless it is explicitly shared, and use segregation protections so that compromised keys of one account cannot compromise those of another.',
      sources: [
        {
          page: 'internal',
          at: [
            'AWS data segregation protections … belonging to another',
            'AWS Payment Cryptography enforces … with another account',
          ],
        },
      ],
      controls: ['sc-4', 'ac-3'],
    },
    {
      id: 'key-usage-check',
      layer: 'platform',
      name: 'Refuse the wrong use of a key',
      owner: 'aws',
      duty: 'Fail requests whose key usage, mode of use or algorithm is inappropriate for the requested operation: a key encryption key, for example, cannot also be used to decrypt data.',
      sources: [
        { page: 'internal', at: 'Key use is restricted … requested cryptographic operation' },
        { page: 'practices', at: 'AWS Payment Cryptography automatically … for data decryption' },
      ],
      controls: ['ac-3', 'sc-12'],
    },
    {
      id: 'approval-hold',
      layer: 'platform',
      name: 'Hold an import until it is approved',
      owner: 'aws',
      duty: 'Once a team is associated, carry out the import of a root certificate when the required number of approvers has agreed, and not if it is denied or the time expires. No AWS personnel decide.',
      sources: [
        {
          page: 'mpa',
          at: [
            'No AWS personnel are … or denying requests',
            'Once the required minimum … is not carried out',
          ],
        },
      ],
      controls: ['ac-3', 'ac-5'],
    },
    {
      id: 'deletion-wait',
      layer: 'platform',
      name: 'Hold a deletion back',
      owner: 'aws',
      duty: 'In an active account, delete a key only once you scheduled it and the wait is over: 3 to 180 days, 7 by default, up to 24 hours longer. Meanwhile it cannot be used, and you can cancel.',
      setting: 'always-on',
      sources: [
        {
          page: 'deleting',
          at: [
            'AWS Payment Cryptography never … waiting period expires',
            'Because deleting a key … the one you scheduled',
            'key pending deletion cannot … can cancel key deletion',
          ],
        },
      ],
      controls: ['sc-12', 'cp-9'],
    },
    {
      id: 'key-attributes',
      layer: 'application',
      name: 'Describe keys accurately',
      owner: 'customer',
      duty: 'Give accurate information about the keys that you create or import: the service uses it to enforce their correct use.',
      sources: [
        { page: 'internal', at: 'Key management responsibility is … key use and management' },
      ],
      controls: ['sc-12', 'cm-6'],
    },
    {
      id: 'key-sharing',
      layer: 'application',
      name: 'Share a symmetric key with one partner',
      owner: 'customer',
      duty: 'Share symmetric key material with at most one other entity, and create further keys for further partners. PCI PIN Security and P2PE require that of keys for PINs and card data and their exchange keys.',
      sources: [
        { page: 'practices', at: 'Only share symmetric key … create additional keys' },
        { page: 'internal', at: 'PCI PIN Security and … any other organizations' },
      ],
      controls: ['sc-12', 'ac-6'],
    },
    {
      id: 'operator-barrier',
      layer: 'access',
      name: 'Limit what AWS operators can do',
      owner: 'aws',
      duty: 'Let AWS’s operators neither export customer keys nor use them by manual access to the service, nor obtain main keys in a form that an HSM outside the service could load.',
      sources: [
        {
          page: 'internal',
          at: [
            'AWS operators cannot obtain … managed by the service',
            'AWS operators cannot export … operator access mechanisms',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'public-access-block',
      layer: 'access',
      name: 'Keep the public out',
      owner: 'aws',
      duty: 'Refuse a key policy for anonymous or public principals: access to keys requires authenticated AWS principals.',
      setting: 'always-on',
      sources: [
        { page: 'policies', at: 'AWS Payment Cryptography automatically … is always blocked' },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'approval-team',
      layer: 'access',
      name: 'Require approval of root certificates',
      owner: 'customer',
      duty: 'Associate an approval team, if importing root public key certificates should need its consent; the organization’s management account must have opted in. Removing the team needs its approval too.',
      switchOf: 'approval-hold',
      sources: [
        {
          page: 'mpa',
          at: [
            'The management account in … to Multi-party approval',
            'Use the AssociateMpaTeam API … they can proceed',
            'Disassociating a team is … associated approval team',
          ],
        },
      ],
      controls: ['ac-5', 'ac-3'],
    },
    {
      id: 'durability',
      layer: 'data',
      name: 'Use redundancy at several levels',
      owner: 'aws',
      duty: 'Use a redundancy model of several levels, across Availability Zones and AWS Regions.',
      sources: [{ page: 'internal', at: 'AWS Payment Cryptography utilizes … and AWS regions' }],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'key-backups',
      layer: 'data',
      name: 'Back up the keys of a Region',
      owner: 'aws',
      answers: ['back-up'],
      duty: 'Back up keys and key information to encrypted archives, which need AWS’s dual control to restore. A deleted key remains in backups for 7 days, and cannot be restored in that time.',
      sources: [
        {
          page: 'internal',
          at: [
            'Keys and key information … by AWS to restore',
            'Deleted keys remain in … during this period',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'deletion-decision',
      layer: 'data',
      name: 'Decide which keys to delete',
      owner: 'customer',
      duty: 'Delete a key when you are sure that neither you nor another party needs it; if you are not sure, consider stopping its use instead, which you can undo. A deleted key comes back only by import from another source.',
      sources: [
        {
          page: 'deleting',
          at: [
            'You should delete a … instead of deleting it',
            'You can re-enable a … from another source',
          ],
        },
      ],
      controls: ['sc-12', 'si-12'],
    },
    {
      id: 'control-events',
      layer: 'data',
      name: 'Report control plane calls',
      owner: 'aws',
      duty: 'Log CreateKey, ImportKey, DeleteKey and all other control plane operations in CloudTrail.',
      sources: [
        { page: 'trail', at: 'CloudTrail logs AWS Payment … other control plane operations' },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log the use of keys',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'If you want records of data plane operations, which CloudTrail does not log by default, use advanced event selectors with the resource types key and alias.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'Data events are high-volume … log by default',
            'To log AWS Payment … Payment Cryptography alias',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'log-redaction',
      layer: 'data',
      name: 'Redact certain fields in logs',
      owner: 'aws',
      duty: 'Redact certain fields in the records of data plane operations. This cannot be configured, and is intended to keep sensitive data out of logs and trails.',
      setting: 'always-on',
      sources: [{ page: 'trail', at: 'Given the sensitive nature … in logs or trails' }],
      controls: ['si-12', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'single-region',
      name: 'Keys in one Region',
      summary:
        'A key lives in the Region where you made or imported it; a second Region is your own project.',
      add: [
        {
          id: 'region-plan',
          layer: 'data',
          name: 'Plan for several Regions',
          owner: 'customer',
          duty: 'Implement an architecture of several Regions where you require higher availability and durability of cryptographic operations than the service provides.',
          sources: [
            {
              page: 'internal',
              at: 'requiring higher availability and … implement multi-region architectures',
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
      ],
    },
    {
      id: 'multi-region',
      name: 'Multi-Region key replication',
      summary:
        'AWS copies a primary key to the Regions that you name; policies on the key stay behind, and a deletion goes along.',
      override: {
        'resource-policies': {
          name: 'Policies on the primary key',
          owner: 'customer',
          duty: 'Attach key policies to the primary key: at this time they do not apply to its read-only replicas. In IAM policies you can reference both by the same ARN.',
          sources: [
            { page: 'policies', at: 'apply to read-only Replica … Primary Region key' },
            { page: 'replication', at: 'use the same key … in IAM policies' },
          ],
        },
        'deletion-decision': {
          owner: 'customer',
          duty: 'Delete the primary key only if its replicas may go too: they are deleted automatically. To end one replica, remove its Region from the primary key instead.',
          sources: [
            {
              page: 'deleting',
              at: ['When using Multi-Region key … also be automatically deleted'],
            },
            {
              page: 'replication',
              at: 'You must remove the … the Replica Region key',
            },
          ],
        },
      },
      add: [
        {
          id: 'replication-run',
          layer: 'platform',
          name: 'Copy keys to the other Regions',
          owner: 'aws',
          duty: 'Copy key material and metadata to the Regions that you specify, and changes of the primary key’s attributes, state and enablement after it. Replicas are read-only and eventually consistent.',
          sources: [
            {
              page: 'replication',
              at: [
                'service uses secure key … Replica Region keys',
                'Replica Region key are … eventually consistent with Replica',
              ],
            },
          ],
          controls: ['cp-9', 'sc-12'],
        },
        {
          id: 'replication-choice',
          layer: 'application',
          name: 'Choose keys and Regions to replicate',
          owner: 'customer',
          duty: 'Enable replication for a Region, which covers keys created from then on, or key by key. The keys must be exportable, and you need CreateKey permissions in the replica Region.',
          setting: 'off-by-default',
          switchOf: 'replication-run',
          sources: [
            {
              page: 'replication',
              at: [
                'Payment Cryptography keys must … specific Payment Cryptography keys',
                'keys created after enablement will be replicate to',
                'You must have CreateKey … replication to succeed',
              ],
            },
          ],
          controls: ['sc-12', 'cp-2'],
        },
        {
          id: 'replica-stop',
          layer: 'application',
          name: 'Stop a key in all its Regions',
          owner: 'customer',
          duty: 'To stop the use of a primary key and all its replicas, call StopKeyUsage on the primary key. The replication itself goes on: it cannot be paused, only disabled.',
          sources: [
            {
              page: 'replication',
              at: [
                'call the StopKeyUsage API … all associated RRKs',
                'will not stop the … enabled for your PRK',
                'Multi-Region key replication cannot … or Payment Cryptography keys',
              ],
            },
          ],
          controls: ['sc-12', 'ir-4'],
        },
        {
          id: 'failover-test',
          layer: 'application',
          name: 'Prepare for fail-over between Regions',
          owner: 'customer',
          duty: 'Ensure that the application works even if replication is not immediate; if you need to know when it is complete, monitor it with GetKey. Test and implement automated deployment for a fail-over between Regions.',
          sources: [
            {
              page: 'replication',
              at: [
                'Ensure your application continues … with AWS CloudTrail',
                'Test and implement automated … to another Region',
              ],
            },
          ],
          controls: ['cp-4', 'cp-10'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Payment Cryptography',
    },
    internal: { path: 'cryptographic-details-internalops', title: 'Internal operations' },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS Payment Cryptography',
    },
    policies: {
      path: 'security_iam_resource-based-policies',
      title: 'Resource-based policies for AWS Payment Cryptography',
    },
    deleting: { path: 'keys-deleting', title: 'Deleting keys' },
    mpa: { path: 'mpa', title: 'Multi-party approval for AWS Payment Cryptography' },
    replication: {
      path: 'keys-multi-region-replication',
      title: 'Replicating AWS Payment Cryptography keys',
    },
    trail: {
      path: 'monitoring-cloudtrail',
      title: 'Logging AWS Payment Cryptography API calls using AWS CloudTrail',
    },
    pinShared: { path: 'pin-compliance-scope-sr', title: 'Shared Responsibility' },
  },
});
