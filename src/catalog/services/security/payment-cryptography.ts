import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Payment Cryptography',
  shortName: 'Payment Cryptography',
  summary:
    'AWS Payment Cryptography offers payment HSMs through an API. AWS runs and guards the HSMs and their main keys. You decide what a key is for, who uses it and who shares it.',
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
  scope: [
    {
      programs: ['soc'],
      sources: [
        {
          page: 'serviceCompliance',
          at: 'These include SOC, PCI, and others',
          verified: '2026-12-07',
        },
      ],
    },
    {
      programs: ['pci'],
      limit: 'PCI DSS, 3DS, PIN Security and P2PE',
      sources: [
        {
          page: 'serviceCompliance',
          at: ['has been assessed for … Point-to-Point (P2PE) Encryption'],
          verified: '2026-12-07',
        },
        {
          page: 'complianceScope',
          at: 'AWS PCI DSS and … AWS Payment Cryptography',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  traits: ['default-encryption', 'tls-endpoint', 'resource-policy', 'vpc-endpoint'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS patches and fixes flaws within the infrastructure. The service code that implements management and use of customer keys is subject to AWS’s secure code practices.',
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
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Practise least privilege. IAM can limit production access to systems rather than people, and limit access to commands and keys that may not apply to your use case. It can also restrict sensitive operations, such as key import, to specific service accounts.',
      sources: [
        { page: 'practices', at: 'Practice least privileged access … specific service accounts' },
      ],
    },
    'resource-policies': {
      name: 'Resource policies',
      owner: 'customer',
      duty: 'In a key’s policy, specify who may use the key. Principals of other accounts also need an allow in their own account; principals of your account do not. The operations that manage key policies follow IAM policies alone.',
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
      name: 'Check whether a key is still needed',
      owner: 'customer',
      duty: 'Before you delete a key, make sure that you no longer need it. The service does not store results such as CVV2. It cannot determine whether a key is needed for persistent cryptographic material.',
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
      duty: 'When key material is not in use, AWS encrypts it with an HSM key and writes it to durable, persistent storage. The service handles encryption and management of key material entirely.',
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
      name: 'Require TLS and signed calls',
      owner: 'aws',
      duty: 'AWS requires signed calls over TLS, with the versions and cipher suites that PCI defines as strong cryptography. Endpoints support TLS 1.2 to 1.3 and hybrid post-quantum TLS.',
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
      name: 'Control and destroy the HSMs',
      owner: 'aws',
      duty: 'AWS holds HSMs in secure storage or under dual control at all times, with a chain of custody for each HSM. At the end of an HSM’s life, AWS zeroizes it, if it is functional, before removal from its rack. AWS destroys HSMs within secure rooms of AWS data centers.',
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
      name: 'Provide the PCI PIN attestation',
      owner: 'aws',
      answers: ['prove'],
      duty: 'In AWS Artifact, AWS provides the PCI PIN Security attestation of compliance and the guide that divides responsibilities.',
      sources: [{ page: 'pinShared', at: 'AWS provides the PCI … in AWS Artifact' }],
      controls: ['ca-2'],
    },
    {
      id: 'hsm-network',
      layer: 'network',
      name: 'Isolate the HSM network',
      owner: 'aws',
      duty: 'AWS keeps HSMs on a private, non-virtual network that only service components can reach. It secures the connections with mutual TLS at version 1.2 or above, and monitors the network for unexpected activity.',
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
      duty: 'AWS runs a fleet of HSMs that are validated at FIPS 140-2 Level 3, with firmware and policy listed as PCI HSM v3 compliant. The HSMs run in PCI Mode and with the required functions only.',
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
      name: 'Update the HSM firmware',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS updates the firmware when alignment with PCI PTS HSM and FIPS listed versions requires it. It also applies updates that are security related or have features from which customers can benefit. It validates new versions for integrity and tests them before rollout.',
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
      duty: 'AWS rotates region main keys when their crypto period ends, when a compromise is suspected, or when a change of the service affects their security. It translates customer keys to new profile main keys in the background.',
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
      name: 'Isolate the keys of accounts',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'AWS limits the use of a key to principals of the account that owns it, unless the key is explicitly shared. With segregation protections, compromised keys of one account cannot compromise keys of another.',
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
      name: 'Reject wrong uses of a key',
      owner: 'aws',
      duty: 'The service rejects requests whose key usage, mode of use or algorithm is inappropriate for the requested operation. For example, a key encryption key cannot also be used to decrypt data.',
      sources: [
        { page: 'internal', at: 'Key use is restricted … requested cryptographic operation' },
        { page: 'practices', at: 'AWS Payment Cryptography automatically … for data decryption' },
      ],
      controls: ['ac-3', 'sc-12'],
    },
    {
      id: 'approval-hold',
      layer: 'platform',
      name: 'Hold imports until approved',
      owner: 'aws',
      duty: 'If an approval team is associated, AWS imports a root certificate only after the required number of approvers has agreed. AWS does not import the certificate if the request is denied or expires. No AWS personnel approve or deny requests.',
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
      name: 'Hold keys before deletion',
      owner: 'aws',
      duty: 'In an active account, AWS deletes a key only once you have scheduled its deletion and the wait is over. The wait is 3 to 180 days, 7 by default, and can be up to 24 hours longer. Meanwhile, the key cannot be used, and you can cancel the deletion.',
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
      name: 'Set accurate key attributes',
      owner: 'customer',
      duty: 'Give accurate information about the keys that you create or import. The service uses this information to enforce the correct use of the keys.',
      sources: [
        { page: 'internal', at: 'Key management responsibility is … key use and management' },
      ],
      controls: ['sc-12', 'cm-6'],
    },
    {
      id: 'key-sharing',
      layer: 'application',
      name: 'Share a key with one partner at most',
      owner: 'customer',
      duty: 'Share symmetric key material with at most one other entity, and create further keys for further partners. PCI PIN Security and P2PE require this for PIN keys, card data keys and their exchange keys.',
      sources: [
        { page: 'practices', at: 'Only share symmetric key … create additional keys' },
        { page: 'internal', at: 'PCI PIN Security and … any other organizations' },
      ],
      controls: ['sc-12', 'ac-6'],
    },
    {
      id: 'operator-barrier',
      layer: 'access',
      name: 'Limit AWS operators’ access to keys',
      owner: 'aws',
      duty: 'AWS operators can neither export customer keys nor use them through manual access to the service. Nor can operators obtain main keys in a form that an HSM outside the service could load.',
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
      name: 'Block public access to keys',
      owner: 'aws',
      duty: 'AWS refuses key policies for anonymous or public principals. Access to keys requires authenticated AWS principals.',
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
      duty: 'If imports of root public key certificates should need approval, associate an approval team. The organization’s management account must have opted in. Removing the team also needs the team’s approval.',
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
      name: 'Provide redundancy at several levels',
      owner: 'aws',
      duty: 'AWS uses a redundancy model with several levels, across Availability Zones and AWS Regions.',
      sources: [{ page: 'internal', at: 'AWS Payment Cryptography utilizes … and AWS regions' }],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'key-backups',
      layer: 'data',
      name: 'Back up the keys of a Region',
      owner: 'aws',
      answers: ['back-up'],
      duty: 'AWS backs up keys and key information to encrypted archives, which need AWS’s dual control to restore. A deleted key remains in backups for 7 days, and cannot be restored in that time.',
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
      duty: 'You should delete a key only when you are sure that neither you nor another party needs it. If you are not sure, consider stopping its use, which you can undo. You can restore a deleted key only if you import it from another source.',
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
      name: 'Log control plane operations',
      owner: 'aws',
      duty: 'AWS logs `CreateKey`, `ImportKey`, `DeleteKey` and all other control plane operations in CloudTrail.',
      sources: [
        { page: 'trail', at: 'CloudTrail logs AWS Payment … other control plane operations' },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'By default, CloudTrail does not log data plane operations. If you want to log them, use advanced event selectors with the resource types for keys and aliases.',
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
      duty: 'AWS redacts certain fields in the records of data plane operations. This cannot be configured, and is intended to keep sensitive data out of logs and trails.',
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
        'AWS keeps a key in the Region where you created or imported it. If you need the key in a second Region, you build that yourself.',
      add: [
        {
          id: 'region-plan',
          layer: 'data',
          name: 'Plan for several Regions',
          owner: 'customer',
          duty: 'If you need higher availability and durability of cryptographic operations than the service provides, implement an architecture with several Regions.',
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
        'AWS copies a primary key to the Regions that you specify. If you delete the primary key, AWS deletes the copies too. Key policies are not copied.',
      override: {
        'resource-policies': {
          name: 'Policies on the primary key',
          owner: 'customer',
          duty: 'Attach key policies to the primary key. At this time, these policies do not apply to its read-only replicas. In IAM policies, you can reference the primary key and its replicas with the same ARN.',
          sources: [
            { page: 'policies', at: 'apply to read-only Replica … Primary Region key' },
            { page: 'replication', at: 'use the same key … in IAM policies' },
          ],
        },
        'deletion-decision': {
          owner: 'customer',
          duty: 'Delete the primary key only if its replicas may be deleted too, because they are deleted automatically. To end one replica, remove its Region from the primary key instead.',
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
          name: 'Replicate keys to other Regions',
          owner: 'aws',
          duty: 'AWS copies key material and metadata to the Regions that you specify. After that, it copies changes of the primary key’s attributes, state and enablement. Replicas are read-only and eventually consistent.',
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
          name: 'Turn on replication to other Regions',
          owner: 'customer',
          duty: 'Enable replication for individual keys, or for a Region, which covers keys created from then on. The keys must be exportable, and you need `CreateKey` permissions in the replica Region.',
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
          duty: 'To stop the use of a primary key and all its replicas, call `StopKeyUsage` on the primary key. The replication itself continues. You cannot pause replication, only disable it.',
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
          name: 'Prepare and test failover',
          owner: 'customer',
          duty: 'Make sure that the application works even if replication is not immediate. If you need to know when replication is complete, monitor it with `GetKey`. Test and implement automated deployment for a failover between Regions.',
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
    serviceCompliance: { path: 'service-compliance', title: 'Compliance of the service' },
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for AWS Payment Cryptography',
    },
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
