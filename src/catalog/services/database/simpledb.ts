import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon SimpleDB',
  shortName: 'SimpleDB',
  summary:
    'AWS keeps the copies and the index of this small, early schemaless store. You choose HTTPS, exports and consistent reads.',
  guide: 'https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/',
  docs: 'https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/Welcome.html',
  read: '2026-11-26',
  aliases: ['SDB', 'SimpleDB domain', 'NoSQL', 'StartDomainExport'],
  aws: {
    iamServicePrefix: 'sdb',
    cloudFormationPrefixes: ['AWS::SDB'],
    terraformPrefixes: ['aws_simpledb_domain'],
  },
  archetype: 'serverless-data',
  remove: ['resource-policies', 'encryption-at-rest', 'key-choice', 'backups'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s guide mentions keys only for exports, and says that these do not encrypt SimpleDB’s own storage.',
  },
  override: {
    'engine-patches': {
      name: 'Run and patch the platform',
      owner: 'aws',
      duty: 'AWS operates the platform of the database. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'IAM policies on domains',
      owner: 'customer',
      duty: 'Use IAM policies to decide who in your account may use which domains. Domains are the sole resource type that a policy can name. Domains have no policies of their own and cannot be shared with another account.',
      sources: [
        {
          page: 'iam',
          at: [
            'does not offer its … access that domain',
            "Joe can't give another … SimpleDB domains",
            'domains are the only … in a policy',
          ],
        },
      ],
    },
    durability: {
      name: 'Keep several copies of each domain',
      owner: 'aws',
      duty: 'SimpleDB keeps multiple copies of each domain. After a successful write, SimpleDB guarantees that all copies of the domain will durably persist.',
      sources: [{ page: 'consistency', at: 'keeps multiple copies of … will durably persist' }],
    },
  },
  add: [
    {
      id: 'indexing',
      layer: 'platform',
      name: 'Index the data',
      owner: 'aws',
      duty: 'SimpleDB indexes your data automatically, however you store it.',
      sources: [{ page: 'dataModel', at: 'Regardless of how you … accurate retrieval' }],
      controls: ['cp-2'],
    },
    {
      id: 'partitioning',
      layer: 'application',
      name: 'Partition data across domains',
      owner: 'customer',
      duty: 'Partition data if it outgrows a domain, which holds 10 GB and a billion attributes. Also partition it if queries reach their time limit of five seconds. Queries cannot span domains.',
      sources: [
        {
          page: 'limits',
          at: ['Domain size … attributes per domain', 'Maximum query execution … 5 seconds'],
        },
        { page: 'partitioning', at: 'you might need to … the timeout limit' },
        { page: 'dataModel', at: 'cannot execute queries across different domains' },
      ],
      controls: ['cp-2'],
    },
    {
      id: 'consistent-reads',
      layer: 'application',
      name: 'Consistent reads',
      owner: 'customer',
      duty: 'If a read must reflect all earlier successful writes, set `ConsistentRead=true`. Reads are eventually consistent by default. Control concurrent writers yourself, for example with timestamps or conditional puts.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'consistency',
          at: [
            'A consistent read (using … prior to the read',
            'By default, GetAttributes and … eventually consistent read',
            'Whenever you have multiple … data you want',
          ],
        },
        { page: 'conditionalPut', at: 'Conditional updates are useful … the same item' },
      ],
      controls: ['si-10'],
    },
    {
      id: 'request-signatures',
      layer: 'access',
      name: 'Check the signature of each request',
      owner: 'aws',
      duty: 'SimpleDB recomputes the HMAC-SHA signature of a request. If the signatures do not match, or the time stamp is more than 15 minutes old, SimpleDB rejects the request.',
      setting: 'always-on',
      sources: [
        {
          page: 'signatures',
          at: [
            'must contain a valid … is rejected',
            'If the signature generated … an error response',
            'the request automatically expires … AWS servers)',
          ],
        },
      ],
      controls: ['ia-2', 'sc-8.1'],
    },
    {
      id: 'request-signing',
      layer: 'access',
      name: 'Sign requests with HMAC-SHA256',
      owner: 'customer',
      duty: 'If no AWS SDK signs for you, sign REST requests with signature version 2 and HMAC-SHA256. Set your server’s time correctly. You can use temporary credentials, but SimpleDB denies requests with expired ones.',
      sources: [
        {
          page: 'signatures',
          at: [
            'When accessing Amazon SimpleDB … process for you',
            'You must use a HMAC-SHA256 signature',
            'Version 1 is deprecated … version 2 immediately',
          ],
          verified: '2026-11-26',
        },
        {
          page: 'signatures',
          at: "Make sure your server's … set correctly",
          verified: '2026-11-26',
        },
        {
          page: 'temporaryCredentials',
          at: 'If you send requests … denies the request',
          verified: '2026-11-26',
        },
      ],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'region-choice',
      layer: 'data',
      name: 'Choose the Region endpoint',
      owner: 'customer',
      duty: 'Choose the endpoint according to where the data should be stored. Each endpoint is entirely independent. Domains with the same name in two Regions share no data.',
      sources: [
        { page: 'endpoints', at: 'To improve latency and … different Region endpoints' },
        { page: 'endpoints', at: 'is entirely independent … share any data' },
      ],
      controls: ['sa-9.5'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Use HTTPS',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'If you want REST requests to be encrypted in transit, use HTTPS. SimpleDB also accepts HTTP. Both protocols require a signature.',
      sources: [
        {
          page: 'signatures',
          at: 'You can send REST … every REST request',
          verified: '2026-11-26',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'export-run',
      layer: 'data',
      name: 'Run the export',
      owner: 'aws',
      duty: 'SimpleDB writes a domain to an S3 bucket as JSON in the background, without effect on the performance of the database. An export is not a point-in-time snapshot. Later updates and deletions may be missing.',
      sources: [
        { page: 'startExport', at: 'initiatesExportJsonFormat' },
        { page: 'getExport', at: 'Exports are not point-in-time … in the export' },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'exports',
      layer: 'data',
      name: 'Export domains to Amazon S3',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you need a copy outside SimpleDB, start an export. You can start at most five in 24 hours for a domain, and 25 for an account. Check how the export ended, and remove what a failed export left in the bucket.',
      sources: [
        {
          page: 'startExport',
          at: ['initiatesExportJsonFormat', 'If the export fails … manually removed'],
          verified: '2026-11-26',
        },
        {
          page: 'limits',
          at: ['Exports per domain … 24-hour window', 'Exports per AWS account … 24-hour window'],
          verified: '2026-11-26',
        },
        { page: 'getExport', at: 'Use this operation to … of an export', verified: '2026-11-26' },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'export-encryption',
      layer: 'data',
      name: 'Choose the encryption key for exports',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Specify a KMS key for the exported files, or leave them to the default encryption. The key encrypts these files, but neither the bucket nor SimpleDB’s internal storage.',
      sources: [{ page: 'startExport', at: 'You can optionally encrypt … internal data storage' }],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'export-records',
      layer: 'data',
      name: 'Record API calls about exports',
      owner: 'aws',
      duty: 'CloudTrail logs all actions that concern exports. AWS’s page on logging mentions these actions alone, and not reads and writes of items.',
      sources: [
        { page: 'trail', at: 'All export-related Amazon SimpleDB … logged by AWS CloudTrail' },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'deletion-barrier',
      layer: 'data',
      name: 'Block deletion during an export',
      owner: 'aws',
      duty: 'While an export of a domain is pending or in progress, SimpleDB blocks the deletion of the domain.',
      setting: 'always-on',
      sources: [{ page: 'deleteDomain', at: 'Domain deletion is blocked … IN_PROGRESS status' }],
      controls: ['cp-9'],
    },
    {
      id: 'domain-deletion',
      layer: 'data',
      name: 'Effects of deleting a domain',
      owner: 'customer',
      duty: 'If you delete a domain, you also delete its items and their attributes. If you delete a domain that does not exist, no error results.',
      sources: [
        {
          page: 'deleteDomain',
          at: ['Any items (and their … deleted as well', 'on a domain that … error response'],
        },
      ],
      controls: ['mp-6', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'domain',
      name: 'Domains',
      summary:
        'AWS stores and indexes a domain in several copies. Your code chooses the protocol, consistency and exports.',
    },
  ],
  pages: {
    iam: { path: 'UsingIAMWithSDB', title: 'Managing Users of Amazon SimpleDB' },
    temporaryCredentials: {
      path: 'UsingTemporarySecurityCredentials_SDB',
      title: 'Using Temporary Security Credentials',
    },
    signatures: { path: 'HMACAuth', title: 'HMAC-SHA Signature' },
    consistency: { path: 'ConsistencySummary', title: 'Consistency' },
    conditionalPut: { path: 'ConditionalPut', title: 'Performing a Conditional Put' },
    dataModel: { path: 'DataModel', title: 'Data Model' },
    partitioning: { path: 'DataSetPartitioning', title: 'Data Set Partitioning' },
    limits: { path: 'SDBLimits', title: 'Limits' },
    endpoints: { path: 'Endpoints', title: 'Region Endpoints' },
    startExport: {
      path: 'SDB_API_StartDomainExport',
      title: 'StartDomainExport',
      passages: { initiatesExportJsonFormat: 'Initiates an export of … standard JSON format' },
    },
    getExport: { path: 'SDB_API_GetExport', title: 'GetExport' },
    trail: {
      path: 'LoggingExportsCloudTrail',
      title: 'Log Amazon SimpleDB export calls with AWS CloudTrail',
    },
    deleteDomain: { path: 'SDB_API_DeleteDomain', title: 'DeleteDomain' },
  },
});
