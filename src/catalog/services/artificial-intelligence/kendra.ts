import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Kendra',
  shortName: 'Kendra',
  summary:
    'Kendra searches your company’s documents. AWS runs the index. Which documents a person can find depends on what you pass to Kendra.',
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
    note: 'Kendra has been in maintenance since 30 June 2026 and closed to new customers since 30 July 2026. Existing customers get bug fixes and security updates. AWS recommends Amazon Bedrock Managed Knowledge Base.',
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
  notAsked: {
    'back-up':
      'The index comes from your documents. You can recreate portions of it from their data sources.',
  },
  traits: ['tls-endpoint', 'default-encryption', 'key-choice', 'activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the search service in Maintenance Mode. It provides bug fixes and security updates for existing customers, and no longer considers new feature requests.',
      sources: [{ page: 'availability', at: 'duringLongerConsidered' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Maintain control over the content that you index. Put no confidential or sensitive information, such as customers’ email addresses, into tags or free-form text fields. Data in these fields may be used for billing or diagnostic logs.',
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
      name: 'Require TLS 1.2',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 and recommends TLS 1.3 for communication with AWS resources.',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Kendra encrypts stored data. If you specify no other key, Kendra uses a KMS key that AWS owns.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Keep the key that AWS owns, or use `aws/kendra`, which Kendra manages in your account. To use your own symmetric key instead, provide the key’s ARN and a key policy that lets Kendra use the key.',
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
      name: 'Index and synchronize documents',
      owner: 'aws',
      duty: 'Kendra connects to the repository for which you create a connector, and indexes the repository’s documents. It updates the index when you start a sync or according to your schedule.',
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
      name: 'Ingest access control lists',
      owner: 'aws',
      duty: 'For most documents, Kendra ingests the list of users and groups that are allowed or denied access. Connectors collect this list during the crawl.',
      sources: [
        { page: 'userContext', at: 'documentPublicDocuments' },
        { page: 'tokens', at: 'Amazon Kendra reads document … crawl and ingestion' },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'service-replacement',
      layer: 'application',
      name: 'Move to another service',
      owner: 'customer',
      duty: 'AWS recommends that you migrate to Amazon Bedrock Managed Knowledge Base. Managed Knowledge Base has seven connectors, while Kendra has 32 or more. In Managed Knowledge Base, some Kendra features, such as query suggestions and faceted search, need workarounds.',
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
      name: 'Schedule the sync of data sources',
      owner: 'customer',
      duty: 'Set a cron schedule to synchronize the index with a data source, or update the index manually. Do not use a connector and `BatchPutDocument` for the same documents, because that could make your data inconsistent.',
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
      name: 'Access control lists of documents',
      owner: 'customer',
      duty: 'If you use an S3 bucket as a data source, provide the access control list in a JSON file. If you add documents directly, provide the list in the `Principal` object of `BatchPutDocument`. Documents without a list are public documents.',
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
      name: 'Reconfigure access control',
      owner: 'customer',
      duty: 'Reconfigure access control as circumstances change. With an Enterprise or Developer Edition index, you do not need to index all documents again. Currently, such a change is possible only for S3 data sources and documents indexed with `BatchPutDocument`.',
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
      name: 'Log the indexing of documents',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'Kendra creates a log group in CloudWatch Logs with each index. In this log group, it logs how documents are processed and which errors occur. For documents in SharePoint and databases, it logs errors only.',
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
      name: 'Review sync reports',
      owner: 'customer',
      duty: 'You can open the report of a sync job in CloudWatch. The report shows whether each document succeeded, failed or was skipped when it was crawled, synchronized and indexed.',
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
      name: 'Delete unused indexes',
      owner: 'customer',
      duty: 'Delete an index that you no longer use, because a running index incurs costs, whether you query it or not. Its data sources and document data are deleted with the index. The original documents stay in your storage.',
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
        'Your application calls `Query` or `Retrieve` and names the user. It authenticates people, and Kendra filters results.',
      add: [
        {
          id: 'result-filter',
          layer: 'platform',
          name: 'Filter results by user and group',
          owner: 'aws',
          duty: 'Kendra returns public documents and documents that match the user, groups and data sources that the query names. If the query names none of these, Kendra returns all documents.',
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
          duty: 'Ensure that the user and group information sent to `Query` is authenticated and authorized. The filter does not authenticate users, and is not an authorization control for your content.',
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
          name: 'Pass the user and groups in queries',
          owner: 'customer',
          duty: 'For queries by user ID, put the user and groups into the `UserContext`. If you have mapped users to groups, the user alone is enough. Without this information, Kendra returns all documents.',
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
          name: 'Choose the token type',
          owner: 'customer',
          duty: 'For token-based access control, choose a token type, such as OpenID or a JWT with a shared secret or a public key. Enterprise and Developer Edition indexes support this control. GenAI Enterprise Edition indexes do not support it.',
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
        'AWS hosts the search page, and people sign in through IAM Identity Center. You choose the page’s viewers and owners.',
      add: [
        {
          id: 'page-hosting',
          layer: 'platform',
          name: 'Host the search page',
          owner: 'aws',
          duty: 'Kendra generates a unique, fully hosted endpoint URL for the search page. You can build and deploy the page without any front-end code.',
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
          duty: 'Set up IAM Identity Center at the level of the organization or the account. Activate IAM Identity Center identities for the experience. Specify the field that identifies your users, such as the email address.',
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
          duty: 'Assign people in the directory as viewers or owners. Viewers can query. Owners can also customize the page and tune the search.',
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
          duty: 'Choose the IAM role of the search page and the content sources that the page searches.',
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
