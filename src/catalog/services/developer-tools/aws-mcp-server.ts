import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS MCP Server',
  shortName: 'AWS MCP Server',
  summary:
    'A remote MCP server that lets an AI agent call AWS. AWS runs the server, and the role that you give the agent decides what can happen.',
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
    'Most AWS pages compared date from its preview. Another page says what the server stores and encrypts.',
  archetype: 'managed-application',
  notAsked: {
    'back-up': 'It is a stateless proxy, and keeps no customer content in persistent storage.',
  },
  traits: ['tls-endpoint', 'activity-trail'],
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS operates the operating system under the MCP server, and patches and fixes flaws in the infrastructure and its software.',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the MCP server, and patches and fixes flaws in the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'Permissions of the agent’s role',
      owner: 'customer',
      duty: 'Your existing IAM roles and policies decide which resources and actions are available. AWS recommends that you give the agent’s role no more permissions than the agent needs to perform its task.',
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
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. What you enter there may be used for billing or diagnostic logs.',
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
      duty: 'AWS operates the MCP server as a remote service. MCP-compatible clients connect to it over HTTPS.',
      sources: [{ page: 'whatIs', at: 'operatesRemoteOverHttps' }],
    },
  },
  add: [
    {
      id: 'call-translation',
      layer: 'platform',
      name: 'Turn requests into API calls',
      owner: 'aws',
      duty: 'The MCP server translates natural language into API calls and handles authentication with your IAM credentials. It executes the calls and reports results and errors.',
      sources: [{ page: 'whatIs', at: 'The server translates natural … and any errors' }],
      controls: ['si-10', 'ia-2'],
    },
    {
      id: 'agent-procedures',
      layer: 'platform',
      name: 'Agent SOPs and documentation tools',
      owner: 'aws',
      duty: 'The MCP server provides a library of Agent SOPs, which guide the agent to follow AWS’s practices. It also provides tools that search and read AWS documentation.',
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
      name: 'Connect the agent’s MCP client',
      owner: 'customer',
      duty: 'Connect an MCP-compatible client. Do not rely on calls that need the filesystem or stream their response, because these calls are not reliably supported.',
      sources: [
        { page: 'whatIs', at: 'operatesRemoteOverHttps' },
        { page: 'tools', at: 'APIs that require filesystem … not reliably supported' },
      ],
      controls: ['cm-7', 'sc-7'],
    },
    {
      id: 'caller-rights',
      layer: 'access',
      name: 'Use the caller’s permissions',
      owner: 'aws',
      duty: 'The MCP server uses forward access sessions to make requests to downstream services with the permissions of the calling principal.',
      sources: [{ page: 'withIam', at: 'Forward access sessions (FAS) … to downstream services' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Log the API calls',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'The MCP server logs all API calls through CloudTrail, for audit visibility.',
      sources: [{ page: 'whatIs', at: 'All API calls are … audit visibility' }],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'While the MCP server processes customer files, the files are only on ephemeral storage. The compute platform encrypts this storage automatically at rest with AWS managed keys. Customer managed keys are not currently offered.',
      sources: [
        {
          page: 'toolkitProtection',
          at: [
            'When AWS MCP Server … Runtime ephemeral storage)',
            'Automatically encrypted at … AWS managed keys',
            'does not currently offer … ephemeral compute storage',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'AWS MCP Server',
      summary:
        'Your agent connects to the MCP server and acts with the IAM credentials that it brings.',
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
    toolkitProtection: {
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/data-protection.html',
      title: 'Data protection in AWS MCP Server',
    },
  },
});
