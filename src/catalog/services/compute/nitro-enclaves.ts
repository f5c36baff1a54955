import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Nitro Enclaves',
  shortName: 'Nitro Enclaves',
  summary:
    'AWS isolates an environment inside an EC2 instance and attests to its measurements. You choose what runs in the enclave and which keys it can use.',
  guide: 'https://docs.aws.amazon.com/enclaves/latest/user/',
  docs: 'https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html',
  read: '2026-11-26',
  aliases: [
    'enclave',
    'confidential computing',
    'attestation',
    'PCR',
    'enclave image file',
    'EIF',
    'nitro-cli',
    'vsock',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::EC2::EnclaveCertificate'],
  },
  archetype: 'virtual-machine',
  override: {
    'os-patches': {
      name: 'Patch the guest OS',
      owner: 'customer',
    },
    'customer-data': {
      name: 'Encrypt sensitive data before sending it',
      owner: 'customer',
      duty: 'If you use AWS KMS, encrypt your sensitive data before you send it to the parent instance or the enclave. Upload the encrypted data, together with the encrypted data key, to a storage location.',
      sources: [
        {
          page: 'kms',
          at: [
            'Before using Nitro Enclaves … or the enclave',
            'Upload the encrypted secret … as Amazon S3',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'enclave-isolation',
      layer: 'hypervisor',
      name: 'Isolate the enclave from its parent',
      owner: 'aws',
      duty: 'The Nitro Hypervisor isolates the enclave’s vCPUs and memory. Processes, applications and users of the parent instance, including root and administrators, have no access to data and applications inside the enclave.',
      sources: [
        {
          page: 'security',
          at: [
            'Nitro Enclaves use the … a parent instance',
            'Users cannot SSH into … the parent instance',
          ],
        },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'enclave-confinement',
      layer: 'hypervisor',
      name: 'Limit enclaves to a local socket',
      owner: 'aws',
      duty: 'AWS gives an enclave secure local socket connectivity with its parent. The enclave has no persistent storage, interactive access or external networking. Enclaves cannot communicate with each other.',
      sources: [
        {
          page: 'overview',
          at: [
            'They provide only secure … or external networking',
            'Enclaves can communicate only … with each other',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'attestation-documents',
      layer: 'hypervisor',
      name: 'Generate and sign attestation documents',
      owner: 'aws',
      duty: 'The Nitro Hypervisor generates and signs attestation documents with information about the enclave, such as its platform configuration registers (PCRs). The documents can be requested only from inside the enclave.',
      sources: [
        {
          page: 'concepts',
          at: 'An attestation document is … you can define',
        },
        {
          page: 'attestation',
          at: 'You can request an … Nitro Enclaves SDK',
        },
      ],
      controls: ['si-7'],
    },
    {
      id: 'enclave-image',
      layer: 'operating-system',
      name: 'Build the enclave image',
      owner: 'customer',
      duty: 'Build the enclave image file, which includes a Linux operating system, libraries and the enclave applications. The output of `nitro-cli build-enclave` gives the measurements PCR0, PCR1 and PCR2.',
      sources: [
        {
          page: 'concepts',
          at: 'includes a Linux operating … it is launched',
        },
        {
          page: 'attestation',
          at: 'and PCR2 are exposed … build-enclave command',
        },
      ],
      controls: ['cm-2', 'si-2'],
    },
    {
      id: 'enable-enclaves',
      layer: 'platform',
      name: 'Enable enclaves on the instance',
      owner: 'customer',
      duty: 'To enable the instance for Nitro Enclaves, set `Enabled` to `true` in its `EnclaveOptions`.',
      setting: 'off-by-default',
      sources: [{ page: 'options', at: 'If this parameter is … for AWS Nitro Enclaves' }],
      controls: ['cm-6'],
    },
    {
      id: 'enclave-tools',
      layer: 'platform',
      name: 'Install the Nitro CLI on the parent',
      owner: 'customer',
      duty: 'Install the Nitro CLI on the parent instance, and use it there to create, manage and terminate enclaves. The CLI includes the KMS proxy, which is required only if you perform AWS KMS operations with the Nitro Enclaves SDK.',
      sources: [
        {
          page: 'concepts',
          at: [
            'is a command line … on the parent instance',
            'The proxy ships with … Nitro Enclaves SDK',
          ],
        },
      ],
      controls: ['cm-7'],
    },
    {
      id: 'enclave-lifetime',
      layer: 'platform',
      name: 'Plan for the end of the parent instance',
      owner: 'customer',
      duty: 'Expect enclaves to be terminated when the parent instance is stopped or terminated. Enclaves are active only while the parent instance runs, and have no persistent storage.',
      sources: [
        {
          page: 'overview',
          at: [
            'Enclaves are active only … enclaves are terminated',
            'They have no persistent … or external networking',
          ],
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'debug-mode',
      layer: 'application',
      name: 'Do not use debug mode for attestation',
      owner: 'customer',
      duty: 'If an enclave needs attestation, do not launch it with `--debug-mode` or `--attach-console`. With these options, the PCR values in its attestation documents are zeroes. Documents of enclaves in debug mode cannot be used for attestation.',
      sources: [
        {
          page: 'attestation',
          at: [
            'Enclaves launched using the … entirely of zeroes',
            'Enclaves booted in debug … for cryptographic attestation',
          ],
        },
      ],
      controls: ['cm-6', 'si-7'],
    },
    {
      id: 'image-signature',
      layer: 'application',
      name: 'Sign the enclave image',
      owner: 'customer',
      duty: 'You can sign the image file with your signing certificate and private key. If the certificate is no longer valid, the enclave fails to start. Condition keys on PCR8 can remain effective if the image or the parent changes, and AWS recommends that you use PCR3 and PCR8 together.',
      sources: [
        {
          page: 'attestation',
          at: [
            'You can also sign … your private key',
            'If you attempt to … E39, and E11',
            'Using PCR8 ensures that … the best flexibility',
          ],
        },
      ],
      controls: ['si-7', 'cm-3'],
    },
    {
      id: 'outside-connections',
      layer: 'application',
      name: 'Connect to external services over vsock',
      owner: 'customer',
      duty: 'Let the enclave interact with external services over vsock, its only channel of communication. Enclaves launched from one parent instance share the vsock, and each gets a unique context identifier.',
      sources: [
        {
          page: 'concepts',
          at: [
            'Vsock is a local … with external services',
            'An enclave launched from … a unique CID',
          ],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'measurement-checks',
      layer: 'access',
      name: 'Check measurements in AWS KMS',
      owner: 'aws',
      duty: 'AWS KMS compares the measurements in the attestation document with the values in the condition keys of the key policy. The result determines whether the enclave may perform the requested action with the key.',
      sources: [{ page: 'kms', at: 'AWS KMS receives the … requested KMS key' }],
      controls: ['ac-3', 'si-7'],
    },
    {
      id: 'key-policy-conditions',
      layer: 'access',
      name: 'Key policy conditions for attestation',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Use the condition keys for attestation in the key policy. AWS KMS then allows operations only if the enclave’s signed attestation document has matching measurements. For a third-party service, you must implement your own access policies and mechanisms.',
      sources: [
        {
          page: 'kms',
          at: ["AWS KMS provides kms:RecipientAttestation:ImageSha384 … policy's condition keys"],
        },
        { page: 'attestation', at: "If you are using … the enclave's measurements" },
      ],
      controls: ['sc-12', 'ac-3'],
    },
    {
      id: 'parent-role',
      layer: 'access',
      name: 'Restrict keys to the parent’s role',
      owner: 'customer',
      duty: 'To strengthen security further, attach an instance profile to the parent. Use PCR3, the hash of the ARN of the parent’s role, in the condition keys of the key policy. Only enclaves on an instance with the correct role can then perform specific KMS actions.',
      sources: [
        {
          page: 'attestation',
          at: ['To further strengthen the … the parent instance', 'You can then use … a KMS key'],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'kms-sessions',
      layer: 'access',
      name: 'Protect KMS sessions from the parent',
      owner: 'aws',
      duty: 'AWS KMS establishes sessions logically with the enclave itself. Traffic in these sessions is protected from the parent instance and from other enclaves.',
      sources: [
        {
          page: 'concepts',
          at: 'Sessions with KMS are … from other enclaves',
        },
      ],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'enclave',
      name: 'Enclave with its parent instance',
      summary:
        'The parent is your EC2 instance. The enclave is a second, isolated machine that uses a share of the parent’s cores and memory.',
    },
  ],
  pages: {
    overview: { path: 'nitro-enclave', title: 'What is Nitro Enclaves?' },
    concepts: { path: 'nitro-enclave-concepts', title: 'Nitro Enclaves concepts' },
    security: { path: 'security', title: 'Security' },
    attestation: { path: 'set-up-attestation', title: 'Cryptographic attestation' },
    kms: { path: 'kms', title: 'Using cryptographic attestation with AWS KMS' },
    options: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-enclaveoptions.html',
      title: 'AWS::EC2::Instance EnclaveOptions',
    },
  },
});
