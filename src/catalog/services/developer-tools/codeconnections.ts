import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodeConnections',
  shortName: 'CodeConnections',
  summary:
    'Links AWS services to repositories on GitHub, Bitbucket or GitLab. AWS maintains the connection; you manage the app at the provider and who uses the connection.',
  guide: 'https://docs.aws.amazon.com/dtconsole/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/dtconsole/latest/userguide/welcome-connections.html',
  read: '2026-11-26',
  brief: 'The AWS pages compared say what a connection is, but little about how AWS protects it.',
  aliases: [
    'CodeStar Connections',
    'codestar-connections',
    'GitHub connection',
    'Bitbucket connection',
    'GitLab connection',
    'repository connection',
  ],
  aws: {
    iamServicePrefix: 'codeconnections',
    cloudFormationPrefixes: ['AWS::CodeConnections', 'AWS::CodeStarConnections'],
    terraformPrefixes: ['aws_codestarconnections', 'aws_codeconnections'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  notAsked: {
    'patch-code': 'A connection leads to your code: patch it in the repository.',
  },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS CodeStar Notifications and AWS CodeConnections” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in AWS CodeStar Notifications and AWS CodeConnections” mentions no backup of connections.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in names and URLs',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as a Name field. AWS also strongly recommends that you put no credentials into the URL of an external server.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'If you provide a … to that server',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'old-namespace',
      layer: 'platform',
      name: 'Support the old namespace',
      owner: 'aws',
      duty: 'AWS continues to support resources that were created with the previous namespace, `codestar-connections`.',
      sources: [{ page: 'welcome', at: 'The service name AWS … still be supported' }],
      controls: ['cm-2'],
    },
    {
      id: 'connection-use',
      layer: 'application',
      name: 'Connections for AWS services',
      owner: 'customer',
      duty: 'Give a connection to each service that you want to connect to a third-party repository, and reference the connection by its ARN. Stack templates for CodeBuild, CodeDeploy and CodePipeline can use the ARN without a reference to stored secrets.',
      sources: [
        {
          page: 'welcome',
          at: [
            'Each connection is a … to reference the connection',
            'Use a connection ARN … secrets or parameters',
          ],
        },
      ],
      controls: ['ia-5', 'ac-4'],
    },
    {
      id: 'connection-access',
      layer: 'access',
      name: 'Manage access to the connection',
      owner: 'customer',
      duty: 'You can manage access to your connection uniformly across CodeBuild build projects, CodeDeploy applications and CodePipeline pipelines.',
      sources: [{ page: 'welcome', at: 'Uniformly manage access to … your third-party provider' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'provider-installation',
      layer: 'access',
      name: 'Install the connector app',
      owner: 'customer',
      duty: 'Install the connector app on your third-party account. The app allows AWS to access resources in this account. You can edit an installation only on the provider’s website.',
      sources: [
        { page: 'concepts', at: 'Installing the AWS CodeStar … third-party provider’s website' },
      ],
      controls: ['ac-6', 'ac-20'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Serve the API over TLS',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'hosted-provider',
      name: 'Hosted provider',
      summary:
        'The repository is hosted by a service or company that is not part of AWS, such as Bitbucket.',
    },
    {
      id: 'installed-provider',
      name: 'Installed provider',
      summary:
        'The provider’s software, such as GitHub Enterprise Server, runs on its own infrastructure. A host resource represents this infrastructure.',
      add: [
        {
          id: 'provider-server',
          layer: 'platform',
          name: 'Have the provider’s server installed',
          owner: 'customer',
          duty: 'If you use an installed provider type, such as GitHub Enterprise Server, have the source repository installed on the network and infrastructure.',
          sources: [{ page: 'concepts', at: 'A provider type where … installed provider type' }],
          controls: ['ac-20', 'si-2'],
        },
        {
          id: 'host',
          layer: 'application',
          name: 'Create a host for the provider type',
          owner: 'customer',
          duty: 'Create one host for all connections to an installed provider type. When you use the console to create a connection to GitHub Enterprise Server, the console creates the host for you.',
          sources: [{ page: 'concepts', at: 'You create one host … of the process' }],
          controls: ['cm-6', 'ac-4'],
        },
      ],
    },
  ],
  pages: {
    welcome: { path: 'welcome-connections', title: 'What are connections?' },
    concepts: { path: 'concepts-connections', title: 'Connections concepts' },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS CodeStar Notifications and AWS CodeConnections',
    },
  },
});
