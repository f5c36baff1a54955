import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Kendra',
  shortName: 'Kendra',
  summary:
    'Search over your company’s documents: AWS runs the index, and who may find which document rests on what you pass to it.',
  guide: 'https://docs.aws.amazon.com/kendra/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'enterprise search',
    'document search',
    'intelligent search',
    'search index',
    'GenAI index',
    'Experience Builder',
  ],
  aws: {
    iamServicePrefix: 'kendra',
    cloudFormationPrefixes: ['AWS::Kendra'],
    terraformPrefixes: ['aws_kendra'],
  },
  lifecycle: {
    status: 'maintenance',
    date: '2026-07-30',
    note: 'In maintenance since 30 June 2026 and closed to new customers since 30 July: existing ones get bug fixes and security updates. AWS recommends Amazon Bedrock Managed Knowledge Base.',
    sources: [
      {
        page: 'availability',
        at: [
          'After careful consideration, we … open to new customers',
          'duringLongerConsidered',
          'recommendCapabilitiesKendra',
        ],
      },
      { page: 'inMaintenance', at: 'Amazon Kendra … June 30, 2026' },
    ],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'default-encryption', 'key-choice', 'activity-trail'],
  unanswered: {
    'back-up': 'The pages that were read do not say who takes backups of an index.',
  },
  override: {
    'service-software': {
      name: 'Run and fix the search service',
      owner: 'aws',
      duty: 'Operate the search service in Maintenance Mode: provide bug fixes and security updates for existing customers. New feature requests are no longer considered.',
      sources: [{ page: 'availability', at: 'duringLongerConsidered' }],
    },
    'customer-data': {
      name: 'Documents, tags and names',
      owner: 'customer',
      duty: 'Maintain control over the content that you index. Put no confidential or sensitive information, such as customers’ email addresses, into tags or free-form text fields: it may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … billing or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Demand TLS of callers',
      owner: 'aws',
      duty: 'Require TLS 1.2 to communicate with AWS resources; TLS 1.3 is recommended.',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt the index',
      owner: 'aws',
      duty: 'Encrypt the data at rest, with a KMS key that AWS owns as long as no other key is specified.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon Kendra encrypts your … of an encryption key',
            "If you don't specify … this key by default",
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the key of the index',
      owner: 'customer',
      duty: 'Stay with the key that AWS owns, take aws/kendra, which Kendra manages in your account, or give the ARN of a symmetric key of yours, with a key policy that lets Kendra use it.',
      sources: [
        {
          page: 'encryption',
          at: [
            'This key is created, … is aws/kendra',
            'You can provide the … to use the key',
            'Select a symmetric encryption … support asymmetric KMS keys',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'index-sync',
      layer: 'platform',
      name: 'Connect, index and synchronize',
      owner: 'aws',
      duty: 'Connect to the repository for which you create a connector, index its documents, and update the index when you start a sync or as your schedule says.',
      sources: [
        {
          page: 'connectors',
          at: ['You can create a … to your source repository', 'chooseDataSource'],
        },
      ],
      controls: ['ac-4'],
    },
    {
      id: 'acl-ingestion',
      layer: 'platform',
      name: 'Take access lists in with documents',
      owner: 'aws',
      duty: 'Ingest, for most documents, the list of users and groups that are allowed or denied access, as connectors collect it during the crawl.',
      sources: [
        { page: 'userContext', at: 'documentPublicDocuments' },
        { page: 'tokens', at: 'Amazon Kendra reads document … crawl and ingestion' },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'service-replacement',
      layer: 'application',
      name: 'Plan the move to another search',
      owner: 'customer',
      duty: 'Migrate to Amazon Bedrock Managed Knowledge Base, as AWS recommends. It has seven connectors against Kendra’s 32 and more, and some features, such as query suggestions and faceted search, need workarounds there.',
      sources: [
        {
          page: 'availability',
          at: [
            'recommendCapabilitiesKendra',
            'Native connectors … 7 connectors',
            'Query Suggestions, Faceted Search, … workarounds in BMKB',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'sync-schedule',
      layer: 'application',
      name: 'Say when data sources are scanned',
      owner: 'customer',
      duty: 'Set a cron schedule by which the index is synchronized with a data source, or update the index manually. Do not use a connector and BatchPutDocument for the same documents: that could make your data inconsistent.',
      switchOf: 'index-sync',
      sources: [
        {
          page: 'connectors',
          at: [
            'chooseDataSource',
            'Amazon Kendra supports only cron expressions',
            'Using the BatchPutDocument and … with your data',
          ],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'document-acls',
      layer: 'access',
      name: 'Access lists of documents',
      owner: 'customer',
      duty: 'Provide the access control list in a JSON file if you use an S3 bucket as a data source, and in the Principal object of BatchPutDocument if you add documents directly. Documents without a list are public documents.',
      sources: [
        {
          page: 'userContext',
          at: [
            'documentPublicDocuments',
            'If you use an … the data source configuration',
            'If you add documents … in the BatchPutDocument API',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'acl-changes',
      layer: 'access',
      name: 'Re-configure access control',
      owner: 'customer',
      duty: 'Re-configure access control as circumstances change. With an Enterprise or Developer Edition index, you can do so without indexing all documents again, currently for S3 data sources and documents indexed by BatchPutDocument only.',
      sources: [
        {
          page: 'userContext',
          at: [
            "If you're using an … your documents again",
            'You can re-configure access … as circumstances change',
          ],
        },
        { page: 'userContext', at: ['Amazon Kendra currently only … the BatchPutDocument API'] },
      ],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'index-logs',
      layer: 'data',
      name: 'Log how documents are indexed',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'Create a log group in CloudWatch Logs with each index, and write to it how documents are processed and which errors occur. Of documents in SharePoint and databases, log errors only.',
      sources: [
        {
          page: 'logs',
          at: [
            'Amazon Kendra stores all … the index is created',
            'Amazon Kendra logs process … documents are being indexed',
            'It logs errors only … a database data source',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'sync-reports',
      layer: 'data',
      name: 'Read what failed to be indexed',
      owner: 'customer',
      duty: 'You can open the report of a sync job in CloudWatch, which shows whether a document succeeded, failed or was skipped when it was crawled, synchronized and indexed.',
      sources: [
        {
          page: 'logs',
          at: 'You can view a … sync, and index stages',
        },
      ],
      controls: ['si-4', 'au-6'],
    },
    {
      id: 'index-deletion',
      layer: 'data',
      name: 'Delete an index that is done with',
      owner: 'customer',
      duty: 'Delete an index that you no longer use: it costs while it runs, queried or not. Its data sources and document data go with it; the original documents stay in your storage.',
      sources: [
        {
          page: 'deletion',
          at: [
            'An Amazon Kendra index … queries on the index',
            'Deleting an index removes … from your storage',
          ],
        },
      ],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'own-application',
      name: 'Index behind your own application',
      summary:
        'Your application calls Query or Retrieve and says for whom: it authenticates people, Kendra filters.',
      add: [
        {
          id: 'result-filter',
          layer: 'platform',
          name: 'Filter results by user and group',
          owner: 'aws',
          duty: 'Return public documents and those that match the user, groups and data sources that the query names; where it names none, return all documents.',
          sources: [
            {
              page: 'userContext',
              at: [
                'All of the documents … documents, are returned',
                'If this information is … data sources are returned',
              ],
            },
            { page: 'tokens', at: 'During query and retrieval, … in the request' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'query-identity',
          layer: 'access',
          name: 'Authenticate users before the query',
          owner: 'customer',
          duty: 'Ensure that the user and group information sent to Query is authenticated and authorized: the filter does no authentication, and is no authorization control for your content.',
          sources: [
            {
              page: 'userContext',
              at: "User context filtering isn't … authenticated and authorized",
            },
          ],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'query-context',
          layer: 'access',
          name: 'Send user and groups along',
          owner: 'customer',
          duty: 'Put user and groups into the UserContext of queries by user ID, or the user alone once you have mapped users to groups. Otherwise all documents come back.',
          switchOf: 'result-filter',
          sources: [
            {
              page: 'userContext',
              at: ['You provide the user, … in the Query API'],
            },
            {
              page: 'userContext',
              at: [
                'User and groups information, … data sources information',
                'Only the user information … UserGroupResolutionConfiguration object',
                'If this information is … Kendra returns all documents',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'token-type',
          layer: 'access',
          name: 'Kind of user token',
          owner: 'customer',
          duty: 'For token-based control choose a token type, such as OpenID or a JWT with a shared secret or a public key. Enterprise and Developer indexes support this control; GenAI Enterprise Edition indexes do not.',
          sources: [
            {
              page: 'tokens',
              at: [
                'Amazon Kendra GenAI Enterprise … user access control',
                'Amazon Kendra Enterprise and … with a public key',
              ],
            },
          ],
          controls: ['ia-2', 'ia-5'],
        },
      ],
    },
    {
      id: 'search-experience',
      name: 'Search page by Experience Builder',
      summary:
        'AWS hosts the search page, and people sign in through IAM Identity Center: you say who views and who owns it.',
      add: [
        {
          id: 'page-hosting',
          layer: 'platform',
          name: 'Host the search page',
          owner: 'aws',
          duty: 'Generate a unique, fully hosted endpoint URL of the search page, which you can build and deploy without any front-end code.',
          sources: [
            {
              page: 'experience',
              at: [
                'You can build and … any front-end code',
                'Amazon Kendra generates a … your documents and FAQs',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'page-identities',
          layer: 'access',
          name: 'Set up IAM Identity Center',
          owner: 'customer',
          duty: 'Set up IAM Identity Center at the level of the organization or the account, activate its identities for the experience, and name the field that identifies your users, such as the email address.',
          sources: [
            {
              page: 'experience',
              at: [
                'You must set up … in AWS Organizations',
                'To assign other people … name or email address',
              ],
            },
          ],
          controls: ['ia-2', 'ac-2'],
        },
        {
          id: 'page-members',
          layer: 'access',
          name: 'Viewers and owners of the page',
          owner: 'customer',
          duty: 'Make people of the directory viewers, who query, or owners, who also customize the page and tune the search.',
          sources: [
            {
              page: 'experience',
              at: [
                'When you configure your … access the search page',
                'Allowed to issue queries, … improving the search',
                'Allowed to customize the … as a Viewer',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'page-role',
          layer: 'access',
          name: 'Role and sources of the page',
          owner: 'customer',
          duty: 'Choose the IAM role of the experience and the content sources that it searches.',
          sources: [
            {
              page: 'experience',
              at: 'choose your content sources, … for your experience',
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'kendra-availability-change',
      title: 'Amazon Kendra availability change',
      passages: {
        duringLongerConsidered: 'During Maintenance Mode, the … no longer be considered',
        recommendCapabilitiesKendra: 'We recommend that customers … similar capabilities to Kendra',
      },
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
    protection: { path: 'data-protection', title: 'Data protection in Amazon Kendra' },
    encryption: { path: 'encryption-at-rest', title: 'Encryption at rest' },
    connectors: {
      path: 'data-source',
      title: 'Creating a data source connector',
      passages: { chooseDataSource: 'You can choose to … with your data source' },
    },
    userContext: {
      path: 'user-context-filter',
      title: 'Filtering on user context',
      passages: { documentPublicDocuments: 'When a document is … are public documents' },
    },
    tokens: {
      path: 'create-index-access-control',
      title: 'Controlling user access to documents with tokens',
    },
    logs: {
      path: 'cloudwatch-logs',
      title: 'Monitoring Amazon Kendra with Amazon CloudWatch Logs',
    },
    deletion: { path: 'delete-index', title: 'Deleting an index' },
    experience: {
      path: 'deploying-search-experience-no-code',
      title: 'Building a search experience with no code',
    },
  },
});
