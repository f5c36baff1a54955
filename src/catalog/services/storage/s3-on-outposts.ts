import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon S3 on Outposts',
  shortName: 'S3 on Outposts',
  summary:
    'S3 buckets on a rack in your own building. AWS encrypts the data and blocks public access, and you manage capacity, copies and network access.',
  guide: 'https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/S3onOutposts.html',
  read: '2026-11-26',
  aliases: [
    'S3 Outposts',
    'OUTPOSTS storage class',
    'Outposts bucket',
    'on-premises object storage',
    'S3 Replication on Outposts',
  ],
  aws: {
    iamServicePrefix: 's3-outposts',
    cloudFormationPrefixes: ['AWS::S3Outposts'],
    terraformPrefixes: ['aws_s3control_bucket', 'aws_s3outposts'],
  },
  archetype: 'on-premises-hardware',
  profile: { insideVpc: 'yes' },
  notAsked: { 'patch-code': 'You bring neither code nor an image.' },
  remove: ['tenant-isolation', 'operator-access', 'application-code'],
  override: {
    'hypervisor-patches': {
      name: 'Patch the Outpost’s software',
      owner: 'aws',
      remove: ['evidence'],
      answers: ['patch-system', 'patch-engine'],
      duty: 'AWS manages security patches, updates firmware and maintains the equipment. On an Outpost as in a Region, AWS is responsible for the hardware and software that run its services.',
      sources: [{ page: 'rackMaintenance', at: 'AWS is responsible for … the Outpost equipment' }],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'In the `s3-outposts:` namespace, authorize users and roles for both the control API in the Region and the object API on the Outpost. By default, users and roles have no permissions.',
      sources: [
        {
          page: 'iam',
          at: ["By default, users don't … and operations", 'Requests made to the … IAM namespace'],
        },
      ],
    },
  },
  add: [
    {
      id: 'network-interfaces',
      layer: 'network',
      name: 'Set up the endpoint’s interfaces',
      owner: 'aws',
      duty: 'When you create an endpoint, S3 on Outposts creates cross-account network interfaces in your account. It uses DNS to spread the requests over these interfaces.',
      sources: [{ page: 'networking', at: 'When these endpoints are … Network interfaces pane' }],
      controls: ['sc-7', 'cp-10'],
    },
    {
      id: 'region-link',
      layer: 'network',
      name: 'Keep the connection to the Region',
      owner: 'customer',
      duty: 'Keep an active connection between the Outpost and the Region, because access to buckets and objects depends on it. An Outposts rack is not designed for disconnected operations.',
      sources: [
        { page: 'networking', at: 'An active connection between … your AWS Region' },
        { page: 'overview', at: 'An Outpost relies on … to no connectivity' },
      ],
      controls: ['cp-8'],
    },
    {
      id: 'capacity',
      layer: 'platform',
      name: 'Monitor the fixed capacity',
      owner: 'customer',
      duty: 'AWS recommends that you create CloudWatch alarms that alert you when use of the Outpost’s fixed S3 capacity passes a threshold. If there is not enough space to store an object, the API returns an error. To free space, delete or expire objects.',
      sources: [
        { page: 'capacity', at: 'To help manage the … to expire objects' },
        { page: 'capacity', at: 'Because S3 on Outposts … a certain threshold' },
      ],
      controls: ['au-4', 'sc-5'],
    },
    {
      id: 'public-access-block',
      layer: 'access',
      name: 'Block public access',
      owner: 'aws',
      duty: 'S3 on Outposts keeps Block Public Access enabled for all Outposts buckets. It refuses a bucket policy with a wildcard principal unless a condition limits the policy to an IP range.',
      setting: 'always-on',
      sources: [
        {
          page: 'iam',
          at: [
            'always has S3 Block … have public access',
            "You can't write a … your S3 on Outposts",
          ],
        },
      ],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'bucket-policies',
      layer: 'access',
      name: 'Bucket and access point policies',
      owner: 'customer',
      duty: 'If an application uses an access point, allow its actions in both the bucket policy and the access point policy. Buckets and objects are private by default, and ACLs are not supported. A bucket policy must be attached by the bucket’s owner.',
      sources: [
        {
          page: 'iam',
          at: [
            'For an application or … permit the request',
            'Access control lists (ACLs) … by S3 on Outposts',
          ],
        },
        {
          page: 'overview',
          at: ['Only the bucket owner … with a bucket', 'By default, S3 on … that you create'],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'endpoints',
      layer: 'access',
      name: 'Endpoints and access points',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Create an access point and an endpoint for the same VPC, because buckets can be accessed only through these. Endpoints of the default type, `Private`, serve the VPC and, through direct VPC routing, your on-premises network. Endpoints with a customer-owned address pool can serve both networks too.',
      sources: [
        {
          page: 'networking',
          at: [
            'To access your S3 … the same VPC',
            "If you don't specify … direct VPC routing",
            'You can use this … within a VPC',
          ],
          verified: '2026-11-26',
        },
        {
          page: 'differences',
          at: 'Outposts buckets can be … points and endpoints',
          verified: '2026-11-26',
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'authorization-cache',
      layer: 'access',
      name: 'Cache authorizations on the Outpost',
      owner: 'aws',
      duty: 'S3 on Outposts caches the authentication and authorization data of requests signed with SigV4A. The data is encrypted on the Outpost. It is kept for up to 10 minutes while the Outpost is connected and up to 12 hours while the Outpost is disconnected.',
      sources: [
        {
          page: 'cache',
          at: [
            'only caches authentication and … stored on Outposts',
            'The cache is valid … to 12 hours',
          ],
        },
      ],
      controls: ['ac-3', 'ia-5'],
    },
    {
      id: 'request-signing',
      layer: 'access',
      name: 'Sign requests with SigV4A',
      owner: 'customer',
      duty: 'If you want authentication and authorization data to be cached, use the latest AWS SDK and Common Runtime. S3 on Outposts caches this data only for requests signed with SigV4A.',
      sources: [
        {
          page: 'cache',
          at: [
            'only caches authentication and … Version 4A (SigV4A)',
            'You need to use … of the CRT',
          ],
        },
      ],
      controls: ['cm-6', 'cp-8'],
    },
    {
      id: 'capacity-sharing',
      layer: 'access',
      name: 'Share capacity in the organization',
      owner: 'customer',
      duty: 'To share capacity, share S3 on Outposts through AWS RAM together with subnets or Outposts, so that endpoints are also accessible. Accounts that need access must be in the same organization as the owner.',
      sources: [
        { page: 'sharing', at: 'Select one of the … S3 on Outposts' },
        { page: 'differences', at: 'The Outpost owner can … as the owner account' },
      ],
      controls: ['ac-3', 'ac-21'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'S3 on Outposts encrypts stored object data, but not its metadata. It uses keys that Amazon S3 manages (SSE-S3) unless a request provides its own key. Changing the default bucket encryption is currently not supported.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'By default, all data … keys (SSE-S3)',
            'Server-side encryption encrypts only … object metadata',
          ],
        },
        { page: 'differences', at: 'features are currently not … default bucket encryption' },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Keep AWS’s keys or send your own key in the object requests (SSE-C). KMS keys are not supported. By default, objects encrypted with SSE-C are not replicated.',
      sources: [
        {
          page: 'encryption',
          at: [
            'To use SSE-C, specify … object API requests',
            "S3 on Outposts doesn't … KMS) keys (SSE-KMS)",
          ],
        },
        { page: 'replication', at: 'objectsCreatedEncryptionSseC' },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'durability',
      layer: 'data',
      name: 'Store copies across devices and servers',
      owner: 'aws',
      duty: 'S3 on Outposts stores data durably and redundantly across multiple devices and servers of your Outposts, as the storage class is designed to do.',
      sources: [{ page: 'overview', at: 'provides a new storage … on your Outposts' }],
      controls: ['cp-9', 'si-13'],
    },
    {
      id: 'residency',
      layer: 'data',
      name: 'Keep objects on the Outpost',
      owner: 'aws',
      duty: 'S3 on Outposts keeps object data on the Outpost and out of the Region. Because the console runs in the Region, it can neither upload nor manage objects.',
      sources: [{ page: 'overview', at: 'object data is always … your Outpost. However' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'versioning',
      layer: 'data',
      name: 'Turn on versioning',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Enable versioning to recover from unintended actions. A bucket is unversioned until you enable versioning. You can suspend versioning later, but you can never return the bucket to an unversioned state.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'versioning',
          at: [
            'helps you recover from … and application failures',
            "If you've never enabled … it is unversioned",
            'After you enable S3 … an unversioned state',
          ],
        },
      ],
      controls: ['cp-9', 'si-7'],
    },
    {
      id: 'replication-rules',
      layer: 'data',
      name: 'Replicate to another Outposts bucket',
      owner: 'customer',
      duty: 'If you want replicas, add replication rules with an IAM role and enable versioning on both buckets. Also associate the destination Outpost’s CIDR range in the source Outpost’s subnet table. Objects created before the rules are not replicated.',
      sources: [
        {
          page: 'replication',
          at: [
            'The destination Outpost CIDR … Versioning enabled',
            'You must grant the … before starting replication',
          ],
        },
        {
          page: 'replicationRules',
          at: 'Objects that existed in … replicate objects retroactively',
        },
      ],
      controls: ['cp-9', 'cp-6'],
    },
    {
      id: 'replication-run',
      layer: 'data',
      name: 'Replicate matching objects',
      owner: 'aws',
      duty: 'S3 on Outposts asynchronously replicates matching objects created after the rules. By default, it replicates their metadata and tags, but not SSE-C objects or replicas from another rule. It does not replicate deletions that specify an object version, which protects data from malicious deletions.',
      sources: [
        {
          page: 'replicationRules',
          at: [
            'is the automatic, asynchronous … bucket or buckets',
            'If you specify an … from malicious deletions',
          ],
        },
        {
          page: 'replication',
          at: [
            'Objects created after you … if there are any',
            "Outposts doesn't replicate the … another replication rule",
            'objectsCreatedEncryptionSseC',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'expiry',
      layer: 'data',
      name: 'Expire objects with lifecycle rules',
      owner: 'customer',
      duty: 'Create rules that expire objects as they age or are replaced. Transitions, Object Lock and MFA delete are currently not supported.',
      sources: [
        { page: 'lifecycle', at: 'You can create lifecycle … by newer versions' },
        {
          page: 'differences',
          at: 'features are currently not … Object Lock retention',
        },
      ],
      controls: ['si-12', 'mp-6'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'If you want object calls to be recorded, configure a trail for data events of the type S3 Outposts. By default, trails do not log data events. Server access logging is currently not supported.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'By default, CloudTrail trails … log data events',
            'For Data event type … choose Next',
          ],
        },
        { page: 'differences', at: 'Server access logging' },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'outposts-bucket',
      name: 'Bucket on an Outposts rack',
      summary:
        'AWS patches the rack at your site and encrypts the data that it stores. You provide space, a network and a second copy.',
    },
  ],
  pages: {
    overview: { path: 'S3onOutposts', title: 'What is Amazon S3 on Outposts?' },
    differences: {
      path: 'S3OnOutpostsRestrictionsLimitations',
      title: 'How is Amazon S3 on Outposts different from Amazon S3?',
    },
    networking: { path: 'S3OutpostsNetworking', title: 'Networking for S3 on Outposts' },
    iam: { path: 'S3OutpostsIAM', title: 'Setting up IAM with S3 on Outposts' },
    encryption: { path: 's3-outposts-data-encryption', title: 'Data encryption in S3 on Outposts' },
    cache: { path: 's3-outposts-auth-cache', title: 'Authorization and authentication caching' },
    capacity: {
      path: 'S3OutpostsCapacity',
      title: 'Managing S3 on Outposts capacity with Amazon CloudWatch metrics',
    },
    sharing: {
      path: 'outposts-sharing-with-ram',
      title: 'Sharing S3 on Outposts by using AWS RAM',
    },
    versioning: {
      path: 'S3OutpostsManagingVersioning',
      title: 'Managing S3 Versioning for your S3 on Outposts bucket',
    },
    replication: {
      path: 'S3OutpostsReplication',
      title: 'Replicating objects for S3 on Outposts',
      passages: {
        objectsCreatedEncryptionSseC: 'Objects that are created … encryption keys (SSE-C)',
      },
    },
    replicationRules: {
      path: 'replication-between-outposts',
      title: 'Creating replication rules on Outposts',
    },
    lifecycle: {
      path: 'S3OutpostsLifecycleManaging',
      title:
        'Creating and managing a lifecycle configuration for your Amazon S3 on Outposts bucket',
    },
    trail: {
      path: 'S3OutpostsCloudtrail',
      title: 'Monitoring S3 on Outposts with AWS CloudTrail logs',
    },
    rackMaintenance: {
      url: 'https://docs.aws.amazon.com/outposts/latest/userguide/outpost-maintenance.html',
      title: 'Outposts rack maintenance',
    },
  },
});
