import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Q Business',
  shortName: 'Q Business',
  summary:
    'An assistant that answers from your company’s documents: AWS runs it, you feed and restrict it.',
  guide: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/',
  read: '2026-11-24',
  aliases: ['Amazon Q', 'QBusiness', 'enterprise assistant', 'chat assistant', 'Q Apps', 'RAG'],
  lifecycle: {
    status: 'maintenance',
    note: 'Announced on 30 June 2026: Amazon Q Business is no longer open to new customers; existing ones get bug fixes and security updates. AWS recommends Amazon Quick.',
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
  unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
  traits: ['default-encryption', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run and fix the assistant',
      owner: 'aws',
      duty: 'Operate the assistant for existing customers and provide bug fixes and security updates. New feature requests are no longer considered.',
      sources: [{ page: 'availability', at: 'AWS will continue to … no longer be considered' }],
    },
    'customer-data': {
      name: 'Indexed documents and uploads',
      owner: 'customer',
      duty: 'Choose what connectors crawl and index, as far as the connector has options for it. A file attached to a chat cannot be deleted by itself: its conversation has to go.',
      sources: [
        { page: 'connectors', at: 'choose to customize the … source connector' },
        { page: 'webExperience', at: 'After files are attached … them individually' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt questions and documents',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'Encrypt questions, answers and indexed documents with AWS owned keys by default, a layer that can’t be disabled, and use HTTPS in transit.',
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
      name: 'Add a KMS key at creation',
      owner: 'customer',
      duty: 'Name a symmetric customer managed key when you create the environment, as a second layer over it and its child resources; to migrate to one later, you re-create the environment. A Starter index takes no such key.',
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
      name: 'Crawl documents and their ACLs',
      owner: 'aws',
      duty: 'Index documents together with their access control lists, by default and where the source supports it, and map local user and group IDs to federated identities.',
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
      name: 'Answer from the model’s own knowledge',
      owner: 'aws',
      duty: 'In environments created since 31 October 2024, let users get answers directly from the language model’s general knowledge by default, even before a data source is connected.',
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
      name: 'Skip deletions above your threshold',
      owner: 'aws',
      duty: 'Calculate the share of documents to be deleted when a sync begins. If it exceeds your threshold, delete none, and still index new and modified content.',
      sources: [{ page: 'connectors', at: ['If the number of … modified content'] }],
      controls: ['si-7', 'cp-9'],
    },
    {
      id: 'migration',
      layer: 'application',
      name: 'Plan the move to Amazon Quick',
      owner: 'customer',
      duty: 'Plan to migrate to Amazon Quick, as AWS recommends, and inventory resources such as plugins, Q Apps and guardrails for it. By Bring Your Own Index, you can connect at most two indexes for each Region, without Q Apps, actions and chat guardrails.',
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
      name: 'Answers beyond company data',
      owner: 'customer',
      duty: 'Decide whether the model may answer from general knowledge: “Allow direct access to LLM” is on in new environments, stays as it was in older ones, and can be disabled.',
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
      name: 'Guardrails of the chat',
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
      duty: 'Choose the sync mode and re-sync regularly, so that the right users have access to the right content: changes of access lists are taken in each time the content is crawled.',
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
      duty: 'Give each data source credentials and a secret of its own, with only the access that is necessary, refresh or rotate them regularly, and use a role that no application uses.',
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
      name: 'Treat the User Store as privileged',
      owner: 'customer',
      duty: 'Treat changes in the User Store as a privileged operation, with its APIs only for administrators who fully understand them. AWS recommends a documented approval process. If you re-use an email address between users, delete the original user from the User Store.',
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
      duty: 'Filter chat responses by the end user’s access to documents, by the access lists that it indexed.',
      sources: [{ page: 'connectors', at: 'Then, Amazon Q Business … to documents' }],
      controls: ['ac-3'],
    },
    {
      id: 'endpoint-check',
      layer: 'access',
      name: 'Compare secret and endpoint',
      owner: 'aws',
      duty: 'For connectors to on-premises sources and servers, check that the endpoint in the secret is the one in the data source’s configuration.',
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
      duty: 'Have people, who log in through their identity provider, log out of it and of the web experience when finished: an active session lets anyone at the same computer bypass login within the hour.',
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
      name: 'Let conversations expire',
      owner: 'aws',
      duty: 'Store conversations for up to 30 days, and delete files uploaded to one with it or after 30 days of inactivity.',
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
      name: 'Key policy of your own key',
      owner: 'customer',
      duty: 'With a customer managed key, permit kms:CreateGrant and kms:DescribeKey in its key policy, as Q Business uses the key by a grant. If you revoke the grant or remove its access, it can no longer access the data that the key encrypts.',
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
      name: 'Set the document deletion safeguard',
      owner: 'customer',
      duty: 'Set the largest percentage of a source’s documents that one sync may delete. 0 percent means that none is deleted, 100 percent that there is no protection.',
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
      name: 'Keep API calls in a trail',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Create a CloudTrail trail for continuous delivery to S3; if you have none, you can still view the most recent events in the event history. Chat, ChatSync and PutFeedback are data events, which CloudTrail does not log by default: configure advanced event selectors to record them.',
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
      summary: 'A role of yours asks for everybody: no user stands behind a question.',
      override: {
        'customer-data': {
          name: 'What the index holds for everybody',
          owner: 'customer',
          duty: 'See to it that what is indexed without access control lists is already marked public in its source. The chat calls take credentials that are unaware of the user’s identity.',
          sources: [
            { page: 'connectors', at: 'indexDocumentsWithoutContent' },
            { page: 'anonymousCalls', at: 'requireIdentityBeingMade' },
          ],
        },
        'index-crawl': {
          name: 'Crawl sources and index documents',
          owner: 'aws',
          duty: 'Crawl the connected sources and index their documents, by default with access control lists where the source supports it.',
          sources: [
            {
              page: 'connectors',
              at: ['connectorsSupportAclSupported', 'amazonQBusinessSupportsDefault'],
            },
          ],
        },
        migration: {
          name: 'Ask AWS Support about the move',
          owner: 'customer',
          duty: 'Contact AWS Support, as AWS asks customers of anonymous access and of API integration into custom applications to do, about a custom approach to migrating.',
          sources: [
            { page: 'availability', at: 'Customers who use anonymous … these applications' },
          ],
        },
        'chat-controls': {
          name: 'Global and topic controls',
          owner: 'customer',
          duty: 'Set the global controls, and how the application responds to topics, for callers whom it cannot tell apart.',
          sources: [
            {
              page: 'guardrails',
              at: ['defineGlobalUploadedFiles', 'controlAmazonQChat'],
            },
            { page: 'anonymousCalls', at: 'requireIdentityBeingMade' },
          ],
        },
        'source-sync': {
          name: 'Choose the sync mode of the sources',
          owner: 'customer',
          duty: 'Choose the sync mode of each source: it decides which content is synced with the index when the content of the source changes.',
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
          duty: 'See to it that documents indexed without access control lists are already marked public in the source they come from.',
          sources: [{ page: 'connectors', at: 'indexDocumentsWithoutContent' }],
          controls: ['ac-22', 'ac-3'],
        },
        {
          id: 'chat-role',
          layer: 'access',
          name: 'Restrict the role that chats',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Restrict the policies of the role that calls the chat APIs for anonymous access, as AWS strongly recommends.',
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
          name: 'Ask for signed chat calls',
          owner: 'aws',
          duty: 'Require Signature Version 4 credentials on Chat, ChatSync and PutFeedback, which carry no user’s identity.',
          sources: [{ page: 'anonymousCalls', at: 'a subset of the … being made' }],
          controls: ['ia-9', 'ac-3'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'When a conversation disappears',
      finding:
        'The page on the web experience says that conversations are stored for up to 30 days, and that uploaded files go after 30 days of inactivity. The page on encryption names no number and says that a conversation goes once it is deleted or inactive. The catalogue states 30 days as the upper end for conversations and counts inactivity for files.',
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
  },
});
