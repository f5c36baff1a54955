import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon File Cache',
  shortName: 'File Cache',
  summary:
    'A fast Lustre cache in front of S3 or NFS. AWS patches and encrypts it, and you export changes to the store behind it.',
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
  traits: ['activity-trail'],
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
      name: 'Patch the Lustre software',
      owner: 'aws',
      duty: 'AWS patches the Lustre software routinely, typically once every several weeks. During patching, the cache is unavailable for a few minutes of your maintenance window.',
      sources: [
        { page: 'maintenance', at: 'performs routine software patching … temporarily unavailable' },
      ],
    },
    'maintenance-window': {
      owner: 'customer',
      duty: 'When you create the cache, choose the day and time of a weekly maintenance window of 30 minutes. If you choose no window, a default window is assigned. You can change the window later.',
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
      duty: 'Open TCP ports 988 and 1018 to 1023 among the file servers, and between the file servers and the Lustre clients. Only resources in the VPC of the cache or in a peered VPC can access the cache’s network interface.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'File Cache encrypts data and metadata with AES-256 before they are written to the cache.',
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
      duty: 'On caches of the deployment type `CACHE_1`, File Cache replaces file servers that fail, and replicates data automatically within the Availability Zone of the cache.',
      sources: [{ page: 'overview', at: 'For caches using the … if they fail' }],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'lazy-load',
      layer: 'platform',
      name: 'Load data on first access',
      owner: 'aws',
      duty: 'File Cache shows the content of the linked repositories as files and directories. By default, it loads data into the cache when the data is accessed for the first time. You can load the data beforehand.',
      sources: [{ page: 'overview', at: 'When linked to a … starting your workload' }],
      controls: ['cp-2'],
    },
    {
      id: 'eviction',
      layer: 'platform',
      name: 'Release files as the cache fills up',
      owner: 'aws',
      duty: 'Once the cache begins to fill up, File Cache releases the less recently used files. It releases only files that have been exported, and keeps their listing and metadata.',
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
      name: 'Lustre client on the instances',
      owner: 'customer',
      duty: 'Access the cache from EC2 instances with the Lustre client. The client is included with Amazon Linux 2 and Amazon Linux. For RHEL, CentOS, Rocky Linux and Ubuntu, AWS’s client repository provides it.',
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
      name: 'Keep the network interface unchanged',
      owner: 'customer',
      duty: 'Do not modify or delete the elastic network interface of the cache. Doing so can permanently break the connection from your VPC.',
      sources: [{ page: 'groups', at: 'You must not modify … and your cache' }],
      controls: ['cm-5'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Choose the KMS key when you create the cache. Use your own symmetric encryption key or the default, which is the AWS managed key `aws/fsx`. The required permissions on the key include `kms:CreateGrant`.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'File Cache automatically encrypts data in transit if you access the cache from instance types that support this encryption.',
      sources: [{ page: 'inTransit', at: 'Encryption of data in … encryption in transit' }],
      controls: ['sc-8'],
    },
    {
      id: 'export',
      layer: 'data',
      name: 'Export changes',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Export changes to the linked repository with HSM commands. These commands export the files and metadata that were created or modified since the last export. Data must be stored in a format that is compatible with UTF-8.',
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
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the File Cache API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Cache API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 's3-linked',
      name: 'Linked to Amazon S3',
      summary:
        'The cache is in front of S3 buckets. AWS encrypts the traffic between the cache and the buckets.',
      add: [
        {
          id: 'repository-encryption',
          layer: 'network',
          name: 'Encrypt traffic to the buckets',
          owner: 'aws',
          duty: 'File Cache encrypts the traffic between the cache and its S3 repositories with HTTPS over TLS.',
          sources: [{ page: 'inTransit', at: 'encrypts traffic between the … HTTPS (TLS)' }],
          controls: ['sc-8'],
        },
        {
          id: 'linked-buckets',
          layer: 'data',
          name: 'Link the buckets',
          owner: 'customer',
          duty: 'Link at most 8 repositories, all of them in Amazon S3. The cache is a temporary storage location for data that is stored in these repositories.',
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
        'The cache is in front of NFSv3 file systems, on premises or in AWS. The traffic between the cache and these file systems is not encrypted unless you encrypt it.',
      add: [
        {
          id: 'nfs-encryption',
          layer: 'network',
          name: 'Encrypt traffic to the NFS servers',
          owner: 'customer',
          duty: 'Decide whether to encrypt traffic to on-premises file systems with a VPN, or with Site-to-Site VPN over Direct Connect. You can encrypt traffic to the Direct Connect location with MACsec. The cache does not encrypt traffic to NFSv3 repositories.',
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
          name: 'Block unwanted NFS links',
          owner: 'customer',
          duty: 'To prevent links to NFSv3 file systems, deny `CreateFileCache` with the `fsx:` condition keys for NFS repositories. You can do so, for example, in a service control policy.',
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
          duty: 'Link at most 8 repositories, all of them file systems that support NFSv3. The cache is a temporary storage location for data that is stored in these repositories.',
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
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon File Cache API calls with CloudTrail',
    },
  },
});
