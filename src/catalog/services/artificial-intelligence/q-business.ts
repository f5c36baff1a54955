import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Q Business',
  shortName: 'Q Business',
  summary:
    'An assistant that answers from your company’s documents. AWS runs it. You choose its content and restrict it.',
  guide: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/',
  read: '2026-11-24',
  aliases: ['Amazon Q', 'QBusiness', 'enterprise assistant', 'chat assistant', 'Q Apps', 'RAG'],
  lifecycle: {
    status: 'maintenance',
    note: 'AWS announced on 30 June 2026 that Amazon Q Business is no longer open to new customers. Existing customers get bug fixes and security updates. AWS recommends Amazon Quick.',
    sources: [
      {
        page: 'availability',
        at: [
          'AWS will continue to … longer be considered',
          'We recommend that customers … for similar capabilities',
        ],
      },
      { page: 'inMaintenance', at: 'Amazon Q Business … June 30, 2026' },
    ],
  },
  aws: {
    cloudFormationPrefixes: ['AWS::QBusiness'],
    terraformPrefixes: ['aws_qbusiness_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Q Business” mentions no backup of an index or conversations.',
  },
  traits: ['default-encryption', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the assistant for existing customers and provides bug fixes and security updates. AWS no longer considers new feature requests.',
      sources: [{ page: 'availability', at: 'AWS will continue to … no longer be considered' }],
    },
    'customer-data': {
      name: 'Indexed documents and uploads',
      owner: 'customer',
      duty: 'Choose what connectors crawl and index, within the options of each connector. You cannot delete a file from a chat separately. To delete the file, delete its conversation.',
      sources: [
        { page: 'connectors', at: 'choose to customize the … source connector' },
        { page: 'webExperience', at: 'After files are attached … them individually' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest and in transit',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'By default, Q Business encrypts questions, answers and indexed documents with AWS owned keys. You cannot disable this layer of encryption. Q Business uses HTTPS for data in transit.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon Q Business also … in transit',
            'Amazon Q Business provides … Business index',
            "you can't disable this … encryption type",
          ],
        },
      ],
      controls: ['sc-28', 'sc-8'],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'For a second layer, specify a symmetric customer managed key when you create the environment, or re-create the environment to use one later. The key covers the environment and its child resources. A Starter index does not support customer managed keys.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon Q supports the … AWS owned encryption',
            'you configure KMS keys … Starter index for it',
            'you will have to … application environment',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
  },
  add: [
    {
      id: 'index-crawl',
      layer: 'platform',
      name: 'Crawl documents and their access lists',
      owner: 'aws',
      duty: 'By default, and if the source supports it, Q Business indexes documents together with their access control lists. It maps local user and group IDs to federated identities.',
      sources: [
        {
          page: 'connectors',
          at: [
            'connectorsSupportAclSupported',
            'amazonQBusinessSupportsDefault',
            'internally maps the local … users and groups',
          ],
        },
      ],
      controls: ['ac-3', 'ac-16'],
    },
    {
      id: 'llm-access',
      layer: 'platform',
      name: 'Answer from general knowledge',
      owner: 'aws',
      duty: 'In environments created since 31 October 2024, users get answers directly from the language model’s general knowledge by default. Users get such answers even before a data source is connected.',
      sources: [
        {
          page: 'webExperience',
          verified: '2026-11-26',
          at: 'As of Oct 31, … enterprise data sources',
        },
      ],
      controls: ['cm-6', 'si-15'],
    },
    {
      id: 'deletion-skip',
      layer: 'platform',
      name: 'Skip mass deletions',
      owner: 'aws',
      duty: 'When a sync begins, Q Business calculates the share of documents to be deleted. If this share exceeds the percentage that you set, Q Business deletes no documents, but still indexes new and modified content.',
      sources: [{ page: 'connectors', at: ['If the number of … modified content'] }],
      controls: ['si-7', 'cp-9'],
    },
    {
      id: 'migration',
      layer: 'application',
      name: 'Move to Amazon Quick',
      owner: 'customer',
      duty: 'AWS recommends that you plan to migrate to Amazon Quick. For the migration, inventory resources such as plugins, Q Apps and guardrails. With Bring Your Own Index, you can connect at most two indexes for each Region to Quick, without Q Apps, actions and chat guardrails.',
      sources: [
        {
          page: 'availability',
          at: [
            'We recommend that customers … on Amazon Quick',
            'Additionally, inventory your plugins, … document attribute configurations',
            'You can connect a … BYOI capability',
          ],
        },
      ],
      controls: ['sa-22', 'cp-2'],
    },
    {
      id: 'llm-answers',
      layer: 'application',
      name: 'Answers from general knowledge',
      owner: 'customer',
      duty: 'Decide whether the model may answer from general knowledge. The setting “Allow direct access to LLM” is on in new environments and was left unchanged in older environments. You can turn it off.',
      setting: 'on-by-default',
      switchOf: 'llm-access',
      sources: [
        {
          page: 'webExperience',
          verified: '2026-11-26',
          at: 'For existing application environments, … disable this if desired',
        },
        {
          page: 'guardrails',
          verified: '2026-11-26',
          at: 'Specify whether all Amazon … your enterprise data',
        },
      ],
      controls: ['cm-6', 'si-15'],
    },
    {
      id: 'chat-controls',
      layer: 'application',
      name: 'Chat guardrails',
      owner: 'customer',
      duty: 'Define global and topic-level controls, such as whether users can upload files in chat, and how Q Business responds to specific topics.',
      sources: [
        {
          page: 'guardrails',
          at: ['defineGlobalUploadedFiles', 'controlAmazonQChat'],
        },
      ],
      controls: ['cm-6', 'ac-3', 'si-15'],
    },
    {
      id: 'source-sync',
      layer: 'application',
      name: 'Re-sync sources and permissions',
      owner: 'customer',
      duty: 'Choose the sync mode and re-sync regularly, so that the right users have access to the right content. Q Business ingests changes to access lists each time it crawls the content.',
      sources: [
        {
          page: 'connectors',
          at: ['An Amazon Q Business … source regularly', 'syncModeContentChanges'],
        },
      ],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'connector-credentials',
      layer: 'access',
      name: 'Roles and secrets of connectors',
      owner: 'customer',
      expires: 'password',
      duty: 'Give each data source its own credentials and secret, with only the access that is necessary. Refresh or rotate the credentials and secrets regularly. For the data source, use a role that no application uses.',
      sources: [
        {
          page: 'connectors',
          at: [
            'You should regularly refresh … across data sources',
            'IAM roles used for … data sources',
          ],
        },
      ],
      controls: ['ia-5', 'ac-6'],
    },
    {
      id: 'user-store',
      layer: 'access',
      name: 'Changes in the User Store',
      owner: 'customer',
      duty: 'Treat changes in the User Store as a privileged operation, and allow its APIs only to administrators who fully understand the APIs and the implications. AWS recommends a documented approval process. If you re-use an email address between users, delete the original user from the User Store.',
      sources: [
        {
          page: 'connectors',
          at: ['Treat the ability to … making such changes', 'If you re-use an … User Store'],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'answer-filter',
      layer: 'access',
      name: 'Filter answers by document access',
      owner: 'aws',
      duty: 'Q Business filters chat responses by the end user’s access to documents, according to the access lists that it indexed.',
      sources: [{ page: 'connectors', at: 'Then, Amazon Q Business … to documents' }],
      controls: ['ac-3'],
    },
    {
      id: 'endpoint-check',
      layer: 'access',
      name: 'Check the connector’s endpoint',
      owner: 'aws',
      duty: 'For connectors to on-premises sources and servers, Q Business checks that the endpoint in the secret is the one in the data source’s configuration.',
      sources: [
        { page: 'connectors', at: ['For on-premises or server … confused deputy problem'] },
      ],
      controls: ['ac-4', 'si-10'],
    },
    {
      id: 'sign-in',
      layer: 'access',
      name: 'Sign-in and sign-out of users',
      owner: 'customer',
      answers: ['admit'],
      duty: 'People log in through their identity provider. Have them log out of the provider and of the web experience when they finish. While a session is active, anyone at the same computer can bypass the login within the hour.',
      sources: [
        {
          page: 'webExperience',
          at: [
            'Users log in through … single sign-on',
            'For security, users should … session token',
          ],
        },
      ],
      controls: ['ia-2', 'ac-12'],
    },
    {
      id: 'conversation-expiry',
      layer: 'data',
      name: 'Delete expired conversations',
      owner: 'aws',
      duty: 'Q Business stores conversations for up to 30 days. It deletes a file that was uploaded to a conversation when the conversation is deleted, or after 30 days of inactivity.',
      sources: [
        {
          page: 'webExperience',
          at: [
            'Documents uploaded through the … of inactivity',
            'Amazon Q Business stores … 30 days',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'key-policy',
      layer: 'data',
      name: 'Key policy',
      owner: 'customer',
      duty: 'If you use a customer managed key, allow `kms:CreateGrant` and `kms:DescribeKey` in its key policy. Q Business uses the key through a grant. If you revoke the grant or Q Business’s access to the key, Q Business can no longer access the data that the key encrypts.',
      sources: [
        {
          page: 'encryption',
          at: [
            'customer managed key with … Adds a grant',
            'Provides the customer managed … validate the key',
            'You can revoke access … on that data',
          ],
        },
      ],
      controls: ['sc-12', 'ac-3'],
    },
    {
      id: 'deletion-safeguard',
      layer: 'data',
      name: 'Document deletion safeguard',
      owner: 'customer',
      duty: 'Set the largest percentage of a source’s documents that one sync may delete. At 0 percent, a sync deletes no documents. At 100 percent, there is no protection.',
      sources: [
        {
          page: 'connectors',
          at: [
            'You can protect your … source unavailability',
            'A value of 0% … no deletion protection',
          ],
        },
      ],
      controls: ['cp-9', 'si-7'],
    },
    {
      id: 'api-trail',
      layer: 'data',
      name: 'Log API calls with a trail',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'For continuous delivery to S3, create a CloudTrail trail. Without a trail, you can still view the most recent events in the event history. To log `Chat`, `ChatSync` and `PutFeedback`, which are data events not logged by default, configure advanced event selectors.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'If you create a … in Event history',
            'also known as data … log data events',
            'You can log these … or the AWS CLI',
          ],
        },
      ],
      controls: ['au-2', 'au-11'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'Q Business does not use customer data to improve the service or the underlying large language models.',
      sources: [
        {
          page: 'improvement',
          at: 'Amazon Q Business does … improving underlying LLMs',
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'signed-in',
      name: 'Signed-in users',
      summary: 'People sign in, and answers follow their rights in the sources.',
    },
    {
      id: 'anonymous',
      name: 'Anonymous access',
      summary:
        'Your role asks questions on behalf of everybody. No question carries a user’s identity.',
      override: {
        'customer-data': {
          name: 'Public content in the index',
          owner: 'customer',
          duty: 'Ensure that content indexed without access control lists is already marked public in its source. The credentials of chat calls carry no identity of the user.',
          sources: [
            { page: 'connectors', at: 'indexDocumentsWithoutContent' },
            { page: 'anonymousCalls', at: 'requireIdentityBeingMade' },
          ],
        },
        'index-crawl': {
          name: 'Crawl sources and index documents',
          owner: 'aws',
          duty: 'Q Business crawls the connected sources and indexes their documents. By default, and if the source supports it, it indexes access control lists too.',
          sources: [
            {
              page: 'connectors',
              at: ['connectorsSupportAclSupported', 'amazonQBusinessSupportsDefault'],
            },
          ],
        },
        migration: {
          name: 'Ask AWS Support about the migration',
          owner: 'customer',
          duty: 'Contact AWS Support about a custom approach to migration. AWS asks this of customers who use anonymous access or API integration into custom applications.',
          sources: [
            { page: 'availability', at: 'Customers who use anonymous … these applications' },
          ],
        },
        'chat-controls': {
          name: 'Chat guardrails',
          owner: 'customer',
          duty: 'Set the global controls, and set how the application responds to specific topics. The application cannot distinguish the callers.',
          sources: [
            {
              page: 'guardrails',
              at: ['defineGlobalUploadedFiles', 'controlAmazonQChat'],
            },
            { page: 'anonymousCalls', at: 'requireIdentityBeingMade' },
          ],
        },
        'source-sync': {
          name: 'Sync mode of the sources',
          owner: 'customer',
          duty: 'Choose the sync mode of each source. The mode decides which content is synced with the index when the content of the source changes.',
          sources: [{ page: 'connectors', at: 'syncModeContentChanges' }],
        },
      },
      remove: ['user-store', 'answer-filter', 'sign-in', 'conversation-expiry'],
      add: [
        {
          id: 'public-documents',
          layer: 'application',
          name: 'Documents indexed without access lists',
          owner: 'customer',
          duty: 'Ensure that documents indexed without access control lists are already marked public in the source that they come from.',
          sources: [{ page: 'connectors', at: 'indexDocumentsWithoutContent' }],
          controls: ['ac-22', 'ac-3'],
        },
        {
          id: 'chat-role',
          layer: 'access',
          name: 'Policies of the chat role',
          owner: 'customer',
          answers: ['admit'],
          duty: 'AWS strongly recommends that you restrict the policies of the role that calls the chat APIs for anonymous access.',
          sources: [
            {
              page: 'anonymousPolicies',
              at: 'We strongly recommend that … application environments',
            },
          ],
          controls: ['ac-6', 'ac-14'],
        },
        {
          id: 'signed-calls',
          layer: 'access',
          name: 'Require signed chat calls',
          owner: 'aws',
          duty: 'Q Business requires Signature Version 4 credentials on `Chat`, `ChatSync` and `PutFeedback`. These credentials carry no user’s identity.',
          sources: [{ page: 'anonymousCalls', at: 'a subset of the … being made' }],
          controls: ['ia-9', 'ac-3'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'When a conversation is deleted',
      finding:
        'The page on the web experience says that conversations are stored for up to 30 days. It says that uploaded files are deleted after 30 days of inactivity. The page on encryption names no number and says that a conversation is removed once it is deleted or inactive. The catalogue states 30 days as the upper end for conversations and counts inactivity for files.',
      sources: [
        {
          page: 'webExperience',
          at: [
            'Documents uploaded through the … days of inactivity',
            'Amazon Q Business stores … up to 30 days',
          ],
        },
        { page: 'encryption', at: 'The conversation data is … or is inactive' },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'qbusiness-availability-change',
      title: 'Amazon Q Business availability change',
      read: '2026-11-26',
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
      read: '2026-11-26',
    },
    webExperience: {
      path: 'using-web-experience',
      title: 'Using an Amazon Q Business web experience',
      read: '2026-11-26',
    },
    encryption: {
      path: 'data-encryption',
      title: 'Data encryption for Amazon Q Business',
      read: '2026-11-26',
    },
    connectors: {
      path: 'connector-concepts',
      title: 'Data source connector concepts',
      read: '2026-11-26',
      passages: {
        connectorsSupportAclSupported: 'Connectors support crawling ACL … is supported',
        amazonQBusinessSupportsDefault: 'Amazon Q Business supports … by default',
        syncModeContentChanges: 'With sync mode, you … content changes',
        indexDocumentsWithoutContent: 'To index documents without … content from',
      },
    },
    guardrails: {
      path: 'guardrails',
      title: 'Admin controls and guardrails in Amazon Q Business',
      read: '2026-11-26',
      passages: {
        defineGlobalUploadedFiles: 'you can define global … uploaded files',
        controlAmazonQChat: 'Control how Amazon Q … in chat',
      },
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Q Business API calls using AWS CloudTrail',
      read: '2026-11-26',
    },
    anonymousCalls: {
      path: 'making-sigv4-authenticated-api-calls-anonymous-applications',
      title:
        'Making authenticated Amazon Q Business API calls for application environment supporting anonymous access',
      read: '2026-11-26',
      passages: { requireIdentityBeingMade: 'require identity-unaware AWS Sig … being made' },
    },
    anonymousPolicies: {
      path: 'anonymous-application-iam-policies',
      title:
        'Example IAM policies for Amazon Q Business application environment supporting anonymous access',
      read: '2026-11-26',
    },
    improvement: { path: 'service-improvement', title: 'Amazon Q Business Service improvement' },
  },
});
