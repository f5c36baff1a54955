import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const availability = page('qbusiness-availability-change', 'Amazon Q Business availability change');
const encryption = page('data-encryption', 'Data encryption for Amazon Q Business');
const guardrails = page('guardrails', 'Admin controls and guardrails in Amazon Q Business');
const webExperience = page('using-web-experience', 'Using an Amazon Q Business web experience');
const connectors = page('connector-concepts', 'Data source connector concepts');
const trail = page(
  'logging-using-cloudtrail',
  'Logging Amazon Q Business API calls using AWS CloudTrail',
);
const anonymousPolicies = page(
  'anonymous-application-iam-policies',
  'Example IAM policies for Amazon Q Business application environment supporting anonymous access',
);
const anonymousCalls = page(
  'making-sigv4-authenticated-api-calls-anonymous-applications',
  'Making authenticated Amazon Q Business API calls for application environment supporting anonymous access',
);
const inMaintenance = cite(
  'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
  'Services in Maintenance',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const alwaysOn = { state: 'always-on' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const qBusiness = defineService({
  id: 'q-business',
  name: 'Amazon Q Business',
  shortName: 'Q Business',
  category: 'artificial-intelligence',
  summary:
    'An assistant that answers from your company’s documents: AWS runs it, you feed and restrict it.',
  docs: guide,
  aliases: ['Amazon Q', 'QBusiness', 'enterprise assistant', 'chat assistant', 'Q Apps', 'RAG'],
  lifecycle: {
    status: 'maintenance',
    note: 'Announced on 30 June 2026: Amazon Q Business is no longer open to new customers; existing ones get bug fixes and security updates. AWS recommends Amazon Quick.',
    sources: [availability, inMaintenance],
  },
  contradictions: [
    {
      topic: 'When a conversation disappears',
      finding:
        'The page on the web experience says that conversations are stored for up to 30 days, and that uploaded files go after 30 days of inactivity. The page on encryption names no number and says that a conversation goes once it is deleted or inactive. The catalogue states 30 days as the upper end for conversations and counts inactivity for files.',
      sources: [webExperience, encryption],
    },
  ],
  archetype: 'managed-application',
  change: {
    'service-software': {
      name: 'Run and fix the assistant',
      duty: 'Operate the assistant for existing customers and provide bug fixes and security updates. New feature requests are no longer considered.',
      sources: [availability],
      evidence: reports,
    },
    'customer-data': {
      name: 'Indexed documents and uploads',
      duty: 'Choose what is indexed and what people upload. A file attached to a chat cannot be deleted by itself: its conversation has to go.',
      sources: [connectors, webExperience],
    },
  },
  add: [
    {
      id: 'index-crawl',
      layer: 'platform',
      name: 'Crawl documents and their ACLs',
      owner: 'aws',
      duty: 'Index documents together with their access control lists, by default, and map local users and groups to federated identities in the User Store.',
      sources: [connectors],
      controls: ['ac-3', 'ac-16'],
      evidence: reports,
    },
    {
      id: 'migration',
      layer: 'application',
      name: 'Plan the move to Amazon Quick',
      owner: 'customer',
      duty: 'Inventory sources, plugins, Q Apps and guardrails: connecting an index to Quick (two for each Region at most, same account and Region) brings neither Q Apps nor actions nor chat guardrails.',
      sources: [availability],
      controls: ['sa-22', 'cp-2'],
    },
    {
      id: 'llm-answers',
      layer: 'application',
      name: 'Answers beyond company data',
      owner: 'customer',
      duty: 'Decide whether the model may answer from general knowledge: in environments created since 31 October 2024 direct access to it is on, even before any data source is connected.',
      setting: optOut,
      sources: [webExperience, guardrails],
      controls: ['cm-6', 'si-15'],
    },
    {
      id: 'chat-controls',
      layer: 'application',
      name: 'Uploads, plugins and topics',
      owner: 'customer',
      duty: 'Set global and topic controls: file uploads, personal answers, orchestration of plugins, checks for hallucinations, and how it responds to topics for which users and groups.',
      sources: [guardrails],
      controls: ['cm-6', 'ac-3', 'si-15'],
    },
    {
      id: 'source-sync',
      layer: 'application',
      name: 'Re-sync sources and permissions',
      owner: 'customer',
      duty: 'Choose the sync mode and repeat the sync regularly: a permission withdrawn at the source takes effect in answers only when its content is crawled again.',
      sources: [connectors],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'connector-credentials',
      layer: 'access',
      name: 'Roles and secrets of connectors',
      owner: 'customer',
      duty: 'Give each data source a secret of its own in Secrets Manager with the least access, rotate it regularly, and a role that no application uses.',
      sources: [connectors],
      controls: ['ia-5', 'ac-6'],
    },
    {
      id: 'user-store',
      layer: 'access',
      name: 'Treat the User Store as privileged',
      owner: 'customer',
      duty: 'Keep its APIs to a few administrators with an approval process, and delete a leaver before the email address is given to somebody else.',
      sources: [connectors],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'answer-filter',
      layer: 'access',
      name: 'Filter answers by document access',
      owner: 'aws',
      duty: 'Filter chat responses by the end user’s access to documents, as the lists crawled last describe it.',
      sources: [connectors],
      controls: ['ac-3'],
      evidence: reports,
    },
    {
      id: 'sign-in',
      layer: 'access',
      name: 'Sign-in and sign-out of users',
      owner: 'customer',
      duty: 'Run the identity provider, and have people sign out of it and of the web experience: a session left open admits anybody at the computer until it ends, an hour after login.',
      sources: [webExperience],
      controls: ['ia-2', 'ac-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt questions and documents',
      owner: 'aws',
      duty: 'Encrypt questions, answers and indexed documents with AWS owned keys, which nobody can disable, and use HTTPS in transit.',
      setting: alwaysOn,
      sources: [encryption],
      controls: ['sc-28', 'sc-8'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Add a KMS key at creation',
      owner: 'customer',
      duty: 'Name a symmetric customer managed key when you create the environment, as a second layer over all it holds; later it means re-creating it. A Starter index takes no such key.',
      setting: optIn,
      sources: [encryption],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'conversation-expiry',
      layer: 'data',
      name: 'Let conversations expire',
      owner: 'aws',
      duty: 'Store conversations for up to 30 days, and delete files uploaded to one with it or after 30 days of inactivity.',
      sources: [webExperience],
      controls: ['si-12'],
      evidence: reports,
    },
    {
      id: 'deletion-safeguard',
      layer: 'data',
      name: 'Set the document deletion safeguard',
      owner: 'customer',
      duty: 'Set the largest share of a source’s documents that one sync may delete: above it the sync skips deleting. 0 percent deletes nothing, 100 percent protects nothing.',
      sources: [connectors],
      controls: ['cp-9', 'si-7'],
    },
    {
      id: 'api-trail',
      layer: 'data',
      name: 'Keep API calls in a trail',
      owner: 'customer',
      duty: 'Create a CloudTrail trail for continuous delivery to S3; without one you see only the most recent events in the event history. Chat, ChatSync and PutFeedback are data events, which CloudTrail does not log until you add them by advanced event selectors, at an additional charge.',
      setting: optIn,
      sources: [trail],
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
      omit: ['user-store', 'answer-filter', 'sign-in', 'conversation-expiry'],
      change: {
        'customer-data': {
          name: 'What the index holds for everybody',
          duty: 'Choose what is indexed with everybody in mind who can reach the application: the chat calls carry no user’s identity.',
          sources: [connectors, anonymousCalls],
        },
        'chat-controls': {
          name: 'Global and topic controls',
          duty: 'Set the global controls, and how the application responds to topics, for callers whom it cannot tell apart.',
          sources: [guardrails, anonymousCalls],
        },
        'index-crawl': {
          name: 'Crawl sources and index documents',
          duty: 'Crawl the connected sources and index their documents, with access control lists by default.',
          sources: [connectors],
        },
        'source-sync': {
          name: 'Re-sync the sources',
          duty: 'Choose the sync mode of each source, and repeat the sync so that the index follows new, modified and deleted content.',
          sources: [connectors],
        },
        migration: {
          name: 'Ask AWS Support about the move',
          duty: 'Contact AWS Support for a way to migrate: the guide to Amazon Quick has none of its own for anonymous access and for API integration into custom applications.',
          sources: [availability],
        },
      },
      add: [
        {
          id: 'public-documents',
          layer: 'application',
          name: 'Index public documents only',
          owner: 'customer',
          duty: 'See to it that documents indexed without access control lists are already marked public in the source they come from.',
          sources: [connectors],
          controls: ['ac-22', 'ac-3'],
        },
        {
          id: 'chat-role',
          layer: 'access',
          name: 'Restrict the role that chats',
          owner: 'customer',
          duty: 'Let the role that calls the chat APIs use Chat, ChatSync and PutFeedback on this one application, and nothing more.',
          sources: [anonymousPolicies],
          controls: ['ac-6', 'ac-14'],
        },
        {
          id: 'signed-calls',
          layer: 'access',
          name: 'Ask for signed chat calls',
          owner: 'aws',
          duty: 'Require Signature Version 4 credentials on Chat, ChatSync and PutFeedback, which carry no user’s identity.',
          sources: [anonymousCalls],
          controls: ['ia-9', 'ac-3'],
          evidence: reports,
        },
      ],
    },
  ],
});
