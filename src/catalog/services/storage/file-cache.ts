import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon File Cache',
  shortName: 'File Cache',
  summary:
    'A fast Lustre cache in front of S3 or NFS: AWS patches and encrypts it, and exporting changes to the store behind it is yours.',
  guide: 'https://docs.aws.amazon.com/fsx/latest/FileCacheGuide/',
  docs: 'https://docs.aws.amazon.com/fsx/latest/FileCacheGuide/what-is.html',
  read: '2026-11-26',
  aliases: [
    'FSx cache',
    'Lustre cache',
    'file cache for NFS',
    'CACHE_1',
    'high-speed cache for S3',
  ],
  aws: { iamServicePrefix: 'fsx', terraformPrefixes: ['aws_fsx_file_cache'] },
  archetype: 'managed-instances',
  notAsked: {
    'patch-system':
      'AWS names no operating system of the file servers: see who patches the Lustre software.',
  },
  remove: [
    'tenant-isolation',
    'os-patches',
    'engine-version',
    'schema-and-queries',
    'engine-users',
    'backup-run',
    'backup-retention',
    'restore-tests',
  ],
  override: {
    'engine-install': {
      name: 'Patch the Lustre software of the cache',
      owner: 'aws',
      duty: 'Patch the Lustre software routinely, typically once every several weeks. For a few minutes of your window the cache is unavailable.',
      sources: [
        { page: 'maintenance', at: 'performs routine software patching … temporarily unavailable' },
      ],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'Choose day and time of a weekly window of 30 minutes when you create the cache, or a default one is assigned. You can change it later.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'You choose the maintenance … window is assigned',
            'to change the maintenance window for your caches',
          ],
        },
      ],
    },
    'network-exposure': {
      name: 'Security groups of cache and clients',
      owner: 'customer',
      duty: 'Open TCP 988 and 1018 to 1023 among the file servers and between them and the Lustre clients. Only resources in the VPC of the cache or in a peered one can access its network interface.',
      sources: [
        {
          page: 'groups',
          at: [
            'Only resources within the … network interface',
            'use security groups to limit access',
            'These rules allow traffic … Cache file servers',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt the cache at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt data and metadata with AES-256 before they are written to the cache.',
      setting: 'always-on',
      sources: [
        {
          page: 'atRest',
          at: [
            'Encryption of data at … the AWS SDKs',
            'Data and metadata are … to the cache',
            'uses industry-standard AES-256 … data at rest',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'server-recovery',
      layer: 'platform',
      name: 'Replace failed file servers',
      owner: 'aws',
      duty: 'On caches of the deployment type CACHE_1, replace file servers that fail, and replicate data automatically within the Availability Zone of the cache.',
      sources: [{ page: 'overview', at: 'For caches using the … if they fail' }],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'lazy-load',
      layer: 'platform',
      name: 'Load data when it is first accessed',
      owner: 'aws',
      duty: 'Show the content of the linked repositories as files and directories and, by default, load data into the cache when it is accessed for the first time. You can load it before.',
      sources: [{ page: 'overview', at: 'When linked to a … starting your workload' }],
      controls: ['cp-2'],
    },
    {
      id: 'eviction',
      layer: 'platform',
      name: 'Make room as the cache fills up',
      owner: 'aws',
      duty: 'Release the less recently used files once the cache begins to fill up. Only files that have been exported are released, and their listing and metadata stay.',
      sources: [
        {
          page: 'eviction',
          at: [
            'Releasing a file retains … linked data repository',
            'automatically manages the cache … AWS API',
          ],
        },
      ],
      controls: ['au-4', 'cp-2'],
    },
    {
      id: 'clients',
      layer: 'application',
      name: 'Use the Lustre client on instances',
      owner: 'customer',
      duty: 'Access the cache from EC2 instances with the Lustre client, which is included with Amazon Linux 2 and Amazon Linux and which AWS’s client repository provides for RHEL, CentOS, Rocky Linux and Ubuntu.',
      sources: [
        {
          page: 'overview',
          at: [
            'You can access your … open-source Lustre client',
            'is compatible with the … these operating systems',
          ],
        },
      ],
      controls: ['cm-2'],
    },
    {
      id: 'interface-care',
      layer: 'access',
      name: 'Leave the cache’s interface alone',
      owner: 'customer',
      duty: 'Neither modify nor delete the elastic network interface of the cache: the connection from your VPC can be lost for good.',
      sources: [{ page: 'groups', at: 'You must not modify … and your cache' }],
      controls: ['cm-5'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the KMS key at creation',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Choose the KMS key when you create the cache: a symmetric encryption key of your own, or the default, the AWS managed key aws/fsx. Among the required permissions on the key is kms:CreateGrant.',
      sources: [
        {
          page: 'kms',
          at: [
            'either the AWS managed … KMS key, aws/fsx',
            'accepts only symmetric encryption … asymmetric KMS keys',
            'kms:CreateGrant – (Required) Adds a grant',
          ],
        },
        { page: 'atRest', at: 'You can specify the … File Cache resource' },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'transit-encryption',
      layer: 'data',
      name: 'Encrypt the way to capable instances',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Encrypt data in transit automatically where the cache is accessed from instance types that support it.',
      sources: [{ page: 'inTransit', at: 'Encryption of data in … encryption in transit' }],
      controls: ['sc-8'],
    },
    {
      id: 'export',
      layer: 'data',
      name: 'Export what was changed in the cache',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Export changes to the linked repository with HSM commands, which take the files and metadata that were created or modified since the last export. Data must be stored in a format that is compatible with UTF-8.',
      sources: [
        {
          page: 'export',
          at: [
            'To export changes from … the last export',
            'must be stored in a UTF-8 compatible format',
          ],
        },
        { page: 'overview', at: 'When the files in … linked data repositories' },
      ],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 's3-linked',
      name: 'Linked to Amazon S3',
      summary: 'The cache stands before S3 buckets, and AWS encrypts the traffic between the two.',
      add: [
        {
          id: 'repository-encryption',
          layer: 'network',
          name: 'Encrypt the traffic to the buckets',
          owner: 'aws',
          duty: 'Encrypt what travels between the cache and its S3 repositories, by HTTPS with TLS.',
          sources: [{ page: 'inTransit', at: 'encrypts traffic between the … HTTPS (TLS)' }],
          controls: ['sc-8'],
        },
        {
          id: 'linked-buckets',
          layer: 'data',
          name: 'Link the buckets',
          owner: 'customer',
          duty: 'Link at most 8 repositories, all of them in Amazon S3. The cache is a temporary storage location for data that is stored there.',
          sources: [
            {
              page: 'overview',
              at: ['servesTemporaryS3Buckets', 'You can link a … or all NFS)'],
            },
          ],
          controls: ['cp-9', 'ac-3'],
        },
      ],
    },
    {
      id: 'nfs-linked',
      name: 'Linked to an NFS file system',
      summary:
        'The cache stands before NFSv3 file systems, on premises or in AWS, and that traffic is not encrypted unless you see to it.',
      add: [
        {
          id: 'nfs-encryption',
          layer: 'network',
          name: 'Encrypt the traffic to the NFS servers',
          owner: 'customer',
          duty: 'Decide whether to encrypt the traffic to on-premises file systems by a VPN, with Direct Connect by Site-to-Site VPN, and the way to the Direct Connect location by MACsec: the cache does not encrypt traffic to NFSv3 repositories.',
          sources: [
            {
              page: 'inTransit',
              at: [
                'does not encrypt traffic … your on-premises network',
                'can use MAC Security … Direct Connect location',
              ],
              verified: '2026-11-27',
            },
          ],
          controls: ['sc-8', 'sc-7'],
        },
        {
          id: 'nfs-ban',
          layer: 'access',
          name: 'Forbid NFS links where they are unwanted',
          owner: 'customer',
          duty: 'Deny CreateFileCache by the fsx: condition keys for NFS repositories, for example in a service control policy, where nobody should link an NFSv3 file system.',
          sources: [
            { page: 'inTransit', at: 'You can explicitly prohibit … NFSv3 data repository' },
          ],
          controls: ['ac-3', 'cm-7'],
        },
        {
          id: 'linked-servers',
          layer: 'data',
          name: 'Link the file systems',
          owner: 'customer',
          duty: 'Link at most 8 repositories, all of them file systems that support NFSv3. The cache is a temporary storage location for data that is stored there.',
          sources: [
            {
              page: 'overview',
              at: ['servesTemporaryS3Buckets', 'You can link your … or all NFS)'],
            },
          ],
          controls: ['cp-9', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    overview: {
      path: 'what-is',
      title: 'What is Amazon File Cache?',
      passages: { servesTemporaryS3Buckets: 'serves as a temporary … Service (Amazon S3) buckets' },
    },
    maintenance: { path: 'maintenance-windows', title: 'Amazon File Cache maintenance windows' },
    groups: { path: 'limit-access-security-groups', title: 'Cache access control with Amazon VPC' },
    atRest: { path: 'encryption-at-rest', title: 'Encrypting data at rest' },
    kms: { path: 'FileCacheKMS', title: 'How Amazon File Cache uses AWS KMS' },
    inTransit: { path: 'encryption-in-transit', title: 'Encrypting data in transit' },
    export: { path: 'export-changed-data', title: 'Exporting changes to the data repository' },
    eviction: { path: 'cache-eviction', title: 'Cache eviction' },
  },
});
