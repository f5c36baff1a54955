import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Nitro Enclaves',
  shortName: 'Nitro Enclaves',
  summary:
    'A locked room inside an EC2 instance: AWS isolates it and vouches for what it measures, and what runs in it and which key opens for it is yours.',
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
  change: {
    'os-patches': {
      name: 'Patch the parent instance',
    },
    'customer-data': {
      name: 'Encrypt secrets before they travel',
      duty: 'Encrypt sensitive data on the client under a data key, before you send it to the parent instance or the enclave, and keep it with its encrypted data key in storage.',
      sources: [
        {
          page: 'kms',
          at: [
            'it is important that … or the enclave',
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
      name: 'Wall the enclave off from its parent',
      owner: 'aws',
      duty: 'Isolate the enclave’s vCPUs and memory by the Nitro Hypervisor, so that processes, applications and users of the parent instance, root and administrators included, have no access to data and applications inside.',
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
      name: 'Give it no network, disk or login',
      owner: 'aws',
      duty: 'Offer an enclave secure local socket connectivity with its parent and no persistent storage, interactive access or external networking. Enclaves cannot communicate with each other.',
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
      name: 'Measure, and sign the measurements',
      owner: 'aws',
      duty: 'Generate and sign, in the Nitro Hypervisor, an attestation document with the enclave’s measurements when it asks for one from inside.',
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
      name: 'Build the system inside the enclave',
      owner: 'customer',
      duty: 'Build the enclave image file with nitro-cli: a Linux operating system, libraries and your applications, which boot together. The build prints the measurements PCR0, PCR1 and PCR2.',
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
      duty: 'Enable the instance for Nitro Enclaves: unless you say so, it is not. Hibernation and enclaves cannot be enabled together.',
      setting: 'off-by-default',
      sources: [
        { page: 'options', at: 'If this parameter is … for AWS Nitro Enclaves' },
        { page: 'overview', at: 'You cannot enable hibernation … same instance' },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'enclave-tools',
      layer: 'platform',
      name: 'Install the Nitro CLI on the parent',
      owner: 'customer',
      duty: 'Install the Nitro CLI on the parent instance and use it there to create, manage and terminate enclaves. The KMS proxy, through which enclaves reach AWS KMS by the SDK’s operations, comes with it.',
      sources: [
        {
          page: 'concepts',
          at: [
            'The Nitro CLI must … on the parent instance',
            'The proxy ships with … Nitro Enclaves SDK',
          ],
        },
      ],
      controls: ['cm-7'],
    },
    {
      id: 'enclave-lifetime',
      layer: 'platform',
      name: 'Plan for the end of the parent',
      owner: 'customer',
      duty: 'Expect enclaves to be terminated when the parent instance is stopped or terminated: they are active only while it runs, and keep nothing.',
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
      name: 'Trust no enclave in debug mode',
      owner: 'customer',
      duty: 'Start enclaves that must attest without --debug-mode and --attach-console: with either, the measurements in the document are zeros, and such documents cannot be used for attestation.',
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
      duty: 'Sign the image file, if you want, with a private key and certificate of yours, and renew in time: an enclave whose image has a certificate no longer valid does not start. Conditions on PCR8 stay effective when image or parent change; AWS recommends PCR3 along with it.',
      sources: [
        {
          page: 'attestation',
          at: [
            'You can also sign … your private key',
            'If you attempt to … E39, and E11',
            'It also enables you … the best flexibility',
          ],
        },
      ],
      controls: ['si-7', 'cm-3'],
    },
    {
      id: 'outside-connections',
      layer: 'application',
      name: 'Relay what the enclave needs',
      owner: 'customer',
      duty: 'Reach external services from the enclave over vsock, its only channel, and so through the parent instance; enclaves of one parent share the vsock and have a context identifier each.',
      sources: [
        {
          page: 'concepts',
          at: [
            'Vsock is a local … with external services',
            'An enclave launched from … launching an enclave',
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
      duty: 'Compare the measurements in the attestation document with the condition keys in the key policy, and use the result to decide on the requested action.',
      sources: [{ page: 'kms', at: 'AWS KMS receives the … requested KMS key' }],
      controls: ['ac-3', 'si-7'],
    },
    {
      id: 'key-policy-conditions',
      layer: 'access',
      name: 'Tie keys to the enclave',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Write kms:RecipientAttestation conditions into the key policy, so that requests without a matching document are not allowed. For a third party’s service you must implement policies and mechanisms yourself.',
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
      name: 'Bind the parent’s role by PCR3',
      owner: 'customer',
      duty: 'Attach an instance profile to the parent and put the hash of its role’s ARN, PCR3, into the key policy: then only enclaves on an instance with the correct role can use the key for those actions.',
      sources: [
        {
          page: 'attestation',
          at: [
            'To further strengthen the … the parent instance',
            'Doing this ensures that … a KMS key',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'kms-sessions',
      layer: 'access',
      name: 'Hide KMS sessions from the parent',
      owner: 'aws',
      duty: 'Establish sessions between AWS KMS and the enclave itself, their traffic protected from the parent instance, whose network they cross, and from other enclaves.',
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
        'The parent is an EC2 instance of yours; the enclave is a second, sealed machine made of a share of its cores and memory.',
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
