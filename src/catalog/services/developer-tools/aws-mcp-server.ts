import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS MCP Server',
  shortName: 'AWS MCP Server',
  summary:
    'A remote MCP server that lets an AI agent call AWS: AWS runs it, and the role that you give the agent decides what can happen.',
  guide: 'https://docs.aws.amazon.com/aws-mcp/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'MCP',
    'Model Context Protocol',
    'AWS API MCP',
    'AWS Knowledge MCP',
    'Agent SOP',
    'AI agent',
  ],
  brief:
    'The pages that were read date from its preview, and say nothing about what the server stores, encrypts or keeps.',
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  unanswered: {
    'encrypt-at-rest': 'No page that was read says what the server stores, or how.',
    'back-up': 'No page that was read says what the server stores, or who copies it.',
  },
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'Operate the operating system under the MCP server, and patch and fix flaws within the infrastructure, its software included.',
    },
    'service-software': {
      name: 'Run and patch the server',
      owner: 'aws',
      duty: 'Operate the platform of the MCP server, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Scope down the agent’s role',
      owner: 'customer',
      duty: 'Give the role no more permissions than the agent needs to perform its task, as AWS recommends: your existing IAM roles and policies decide which resources and actions are available.',
      sources: [
        {
          page: 'whatIs',
          at: [
            'Authentication and authorization use … actions are available',
            'We recommend scoping down … perform its task',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'Keep control of your content. As AWS strongly recommends, put no confidential or sensitive information into tags or free-form text fields such as names: what you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'responsible for maintaining control … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve MCP over HTTPS',
      owner: 'aws',
      duty: 'Operate the server as a remote service to which MCP-compatible clients connect over HTTPS.',
      sources: [{ page: 'whatIs', at: 'operatesRemoteOverHttps' }],
    },
  },
  add: [
    {
      id: 'call-translation',
      layer: 'platform',
      name: 'Turn requests into API calls',
      owner: 'aws',
      duty: 'Translate natural language into API calls, handle authentication with your IAM credentials, execute the calls and report results and errors.',
      sources: [{ page: 'whatIs', at: 'The server translates natural … and any errors' }],
      controls: ['si-10', 'ia-2'],
    },
    {
      id: 'agent-procedures',
      layer: 'platform',
      name: 'Provide procedures and knowledge',
      owner: 'aws',
      duty: 'Provide a library of Agent SOPs, which guide the agent along AWS’s practices, and tools that search and read AWS documentation.',
      sources: [
        { page: 'whatIs', at: 'The server searches its … and security guidelines' },
        {
          page: 'tools',
          at: [
            'Search across all AWS … and service guides',
            'Retrieve and convert AWS documentation pages',
          ],
        },
      ],
      controls: ['sa-5'],
    },
    {
      id: 'client-choice',
      layer: 'application',
      name: 'Bring the agent and its client',
      owner: 'customer',
      duty: 'Connect an MCP-compatible client, and count on no call that needs the filesystem or streams its response: these are not reliably supported.',
      sources: [
        { page: 'whatIs', at: 'operatesRemoteOverHttps' },
        { page: 'tools', at: 'APIs that require filesystem … not reliably supported' },
      ],
      controls: ['cm-7', 'sc-7'],
    },
    {
      id: 'caller-rights',
      layer: 'access',
      name: 'Work with the caller’s permissions',
      owner: 'aws',
      duty: 'Make requests to downstream services with the permissions of the principal that calls, in forward access sessions.',
      sources: [{ page: 'withIam', at: 'Forward access sessions (FAS) … to downstream services' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Log the API calls',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'Log all API calls through CloudTrail, for audit visibility.',
      sources: [{ page: 'whatIs', at: 'All API calls are … audit visibility' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'AWS MCP Server',
      summary: 'An agent of yours connects, and acts with the IAM credentials that it brings.',
    },
  ],
  pages: {
    whatIs: {
      path: 'what-is-mcp-server',
      title: 'What is the AWS MCP Server (Preview)?',
      passages: { operatesRemoteOverHttps: 'operates as a remote … over HTTPS' },
    },
    tools: {
      path: 'understanding-mcp-server-tools',
      title: 'Understanding the MCP Server tools',
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS MCP Server' },
    withIam: {
      path: 'security_iam_service-with-iam',
      title: 'How AWS MCP Server works with IAM',
    },
  },
});
