import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/appsync/latest/devguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const authorization = page(
  'security-authz',
  'Configuring authorization and authentication to secure your GraphQL APIs',
);
const caching = page(
  'enabling-caching',
  'Configuring server-side caching and API payload compression in AWS AppSync',
);
const monitoring = page('monitoring', 'Using CloudWatch to monitor and log GraphQL API data');
const waf = page('WAF-Integration', 'Using AWS WAF to protect your AWS AppSync APIs');
const privateApis = page('using-private-apis', 'Using AWS AppSync Private APIs');
const merged = page('merged-api', 'Merging APIs in AWS AppSync');
const eventAuthorization = cite(
  'https://docs.aws.amazon.com/appsync/latest/eventapi/configure-event-api-auth.html',
  'Configuring authorization and authentication to secure Event APIs',
  read,
);
const createApi = cite(
  'https://docs.aws.amazon.com/appsync/latest/APIReference/API_CreateGraphqlApi.html',
  'CreateGraphqlApi',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const appsync = defineService({
  id: 'appsync',
  name: 'AWS AppSync',
  shortName: 'AppSync',
  category: 'front-end',
  summary:
    'GraphQL and publish-subscribe APIs without servers: AWS runs the endpoint, you say who may ask what.',
  docs: guide,
  aliases: ['GraphQL', 'AppSync Events', 'Event API', 'Merged API', 'subscriptions', 'WebSocket'],
  contradictions: [
    {
      topic: 'How much security an API key gives',
      finding:
        'The page for Event APIs says that API keys let unauthenticated clients use the API securely. The page for GraphQL APIs calls the key a hard-coded value that controls throttling, and recommends it for development or where a public API is safe. The catalogue does not count a key as authentication: choosing another type is yours.',
      sources: [eventAuthorization, authorization],
    },
  ],
  archetype: 'managed-application',
  change: {
    'customer-data': {
      duty: 'Know what passes through the API, how sensitive it is and who should see it.',
      controls: ['ra-2'],
    },
    'os-patches': {
      duty: 'Operate and patch the servers behind the API endpoints, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the API service',
      duty: 'Operate, fix and update the software that answers queries and holds connections, without a step for you to take.',
    },
  },
  add: [
    {
      id: 'configuration-rollout',
      layer: 'platform',
      name: 'Roll out changes of configuration',
      owner: 'aws',
      duty: 'Propagate a saved change and serve by the old configuration until then. While it lasts, AWS cannot tell which of the two answers.',
      sources: [authorization, eventAuthorization],
      controls: ['cm-3'],
      evidence: reports,
    },
    {
      id: 'cache-behaviour',
      layer: 'application',
      name: 'Set cache level, keys and lifetime',
      owner: 'customer',
      duty: 'Choose what is cached and for how long (at most an hour), and evict what has become stale. Where data belongs to one user, put an identity value into the caching keys.',
      sources: [caching],
      controls: ['ac-4', 'cm-6'],
    },
    {
      id: 'query-limits',
      layer: 'application',
      name: 'Limit introspection, depth, resolvers',
      owner: 'customer',
      duty: 'Set introspectionConfig, queryDepthLimit and resolverCountLimit: left alone, introspection is enabled, depth is unlimited and one request may invoke 10,000 resolvers.',
      sources: [createApi],
      controls: ['sc-5', 'cm-7'],
    },
    {
      id: 'authorizer-function',
      layer: 'application',
      name: 'Guard the Lambda authorizer',
      owner: 'customer',
      duty: 'Write the function to answer within a second (the timeout is ten), allow only your API’s ARN to invoke it, and mind cached answers when caching is on.',
      sources: [authorization, eventAuthorization],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'authorization-type',
      layer: 'access',
      name: 'Choose how callers are authorised',
      owner: 'customer',
      duty: 'Take IAM, Amazon Cognito user pools, OpenID Connect or a Lambda function, and add further types if needed. An API key suits development or data that may be public.',
      sources: [authorization],
      controls: ['ia-2', 'ac-3'],
      evidence: [
        { kind: 'security-hub', id: 'AppSync.5' },
        { kind: 'config-rule', id: 'appsync-authorization-check' },
      ],
    },
    {
      id: 'api-keys',
      layer: 'access',
      name: 'Rotate API keys before they expire',
      owner: 'customer',
      duty: 'Rotate the keys, which live up to 365 days and can be extended by as much again: a key is a hard-coded value in your clients.',
      sources: [authorization, eventAuthorization],
      controls: ['ia-5'],
    },
    {
      id: 'visibility',
      layer: 'access',
      name: 'Decide on public or private at once',
      owner: 'customer',
      duty: 'Set visibility when you create the API: the default is GLOBAL, which means public, and the value can never be changed.',
      sources: [createApi, privateApis],
      controls: ['sc-7', 'ac-3'],
    },
    {
      id: 'web-firewall',
      layer: 'access',
      name: 'Put AWS WAF in front of the API',
      owner: 'customer',
      duty: 'Associate a web ACL with rules for rate, body size or origin. It is evaluated before authorisation, sees 8 KB of a body and, of real-time traffic, only subscription registrations.',
      setting: optIn,
      sources: [waf],
      controls: ['sc-7', 'sc-5'],
      evidence: [{ kind: 'config-rule', id: 'appsync-associated-with-waf' }],
    },
    {
      id: 'cache-encryption',
      layer: 'data',
      name: 'Encrypt every new cache',
      owner: 'aws',
      duty: 'Encrypt new caches at rest and in transit; nobody can disable it. An older cache without encryption stays as it is.',
      setting: { state: 'always-on' },
      sources: [caching],
      controls: ['sc-28', 'sc-8'],
      evidence: reports,
    },
    {
      id: 'cache-renewal',
      layer: 'data',
      name: 'Recreate caches without encryption',
      owner: 'customer',
      duty: 'Delete a cache that was created without encryption, and create it again.',
      sources: [caching],
      controls: ['sc-28', 'sc-8'],
      evidence: [
        { kind: 'security-hub', id: 'AppSync.1' },
        { kind: 'security-hub', id: 'AppSync.6' },
      ],
    },
    {
      id: 'request-logs',
      layer: 'data',
      name: 'Log requests and fields',
      owner: 'customer',
      duty: 'Enable logs with a role for CloudWatch, and choose a field level. Request-level logs capture HTTP headers and queries, so guard the log group as you guard the API.',
      setting: optIn,
      sources: [monitoring],
      controls: ['au-2', 'au-12'],
      evidence: [
        { kind: 'security-hub', id: 'AppSync.2' },
        { kind: 'config-rule', id: 'appsync-logging-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'graphql',
      name: 'GraphQL API',
      summary: 'The default: one public endpoint for queries, mutations and subscriptions.',
    },
    {
      id: 'private-graphql',
      name: 'Private GraphQL API',
      summary:
        'The API answers only through VPC endpoints: these, their policies and DNS become your work.',
      change: {
        visibility: {
          name: 'Create it private, with an endpoint',
          duty: 'Choose Private API features at creation, as they cannot be added later, and create an interface endpoint for appsync-api in a VPC of the same account and Region.',
          sources: [privateApis],
        },
      },
      add: [
        {
          id: 'private-path',
          layer: 'network',
          name: 'Carry API traffic over PrivateLink',
          owner: 'aws',
          duty: 'Keep traffic between your VPC and AppSync inside the AWS network, and offer the private API to VPCs only.',
          sources: [privateApis],
          controls: ['sc-7', 'sc-8'],
          evidence: reports,
        },
        {
          id: 'private-dns',
          layer: 'access',
          name: 'Decide on private DNS',
          owner: 'customer',
          duty: 'Decide on private DNS: with it, resources in the VPC can no longer call public APIs by their generated URL. Give those a custom domain name.',
          sources: [privateApis],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'endpoint-policy',
          layer: 'access',
          name: 'Restrict the endpoint by policy',
          owner: 'customer',
          duty: 'Write an endpoint policy, limit who creates endpoints, and use IAM authorisation: one endpoint reaches every private API of the account and Region.',
          sources: [privateApis],
          controls: ['ac-3', 'ac-4', 'ac-6'],
        },
      ],
    },
    {
      id: 'merged',
      name: 'Merged API',
      summary:
        'AWS joins the APIs of several teams at build time: the authorisation of a type that several define needs an owner among you.',
      add: [
        {
          id: 'merge-run',
          layer: 'platform',
          name: 'Merge source APIs, find conflicts',
          owner: 'aws',
          duty: 'Import types, resolvers, data sources and functions of the source APIs, detect conflicts, and serve a request as a single GraphQL run without further network hops.',
          sources: [merged],
          controls: ['cm-3'],
          evidence: reports,
        },
        {
          id: 'merge-conflicts',
          layer: 'application',
          name: 'Resolve conflicts between schemas',
          owner: 'customer',
          duty: 'Annotate with @canonical, @renamed and @hidden. A conflicting type without a directive becomes the union of all its fields, so hide what other teams’ clients must not see.',
          sources: [merged],
          controls: ['cm-3', 'ac-4'],
        },
        {
          id: 'shared-field-authorization',
          layer: 'application',
          name: 'Fix authorisation on common fields',
          owner: 'customer',
          duty: 'Declare the authorisation directive on the field itself and mark the field @canonical: that keeps another source API from adding authorisation modes to it.',
          sources: [merged],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'merge-role',
          layer: 'access',
          name: 'Provide the execution role',
          owner: 'customer',
          duty: 'Create the role and name it in mergedApiExecutionRoleArn. AppSync uses it to check access to source APIs at run time and to bring in their changes by AUTO_MERGE.',
          sources: [createApi],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
    {
      id: 'events',
      name: 'Event API',
      summary:
        'Channels instead of a schema: connect, publish and subscribe are authorised apart, by API and by namespace.',
      omit: [
        'cache-behaviour',
        'query-limits',
        'visibility',
        'web-firewall',
        'cache-encryption',
        'cache-renewal',
        'request-logs',
      ],
      change: {
        'authorization-type': {
          name: 'Authorise connect, publish, subscribe',
          duty: 'Choose a type for connecting, one for publishing and one for subscribing: a backend may publish with IAM while clients subscribe in another way.',
          sources: [eventAuthorization],
          evidence: [],
        },
        'authorizer-function': {
          duty: 'Answer by operation and channel: the function is asked before connect, publish and subscribe, at connect without a channel name. A wildcard subscription is cached as a literal string.',
          sources: [eventAuthorization],
        },
      },
      add: [
        {
          id: 'token-regex',
          layer: 'application',
          name: 'Filter for authorization tokens',
          owner: 'customer',
          duty: 'Give AppSync a regular expression for tokens. It denies requests that do not match before your Lambda function is called.',
          setting: optIn,
          sources: [eventAuthorization],
          controls: ['si-10', 'ia-2'],
        },
        {
          id: 'oidc-client',
          layer: 'access',
          name: 'Pin the OpenID Connect client',
          owner: 'customer',
          duty: 'Set clientId, so that aud or azp of a token must match. An issuer that others share, such as Amazon Cognito identity pools, is not unique to your application.',
          sources: [eventAuthorization],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'namespace-authorization',
          layer: 'access',
          name: 'Override authorisation by namespace',
          owner: 'customer',
          duty: 'Override the API’s defaults where a channel namespace needs stricter rules, and limit IAM callers to EventPublish or EventSubscribe on their namespace.',
          setting: optIn,
          sources: [eventAuthorization],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'token-check',
          layer: 'access',
          name: 'Check tokens of your provider',
          owner: 'aws',
          duty: 'Fetch the provider’s keys from its HTTPS discovery document, validate tokens, and match them with the client IDs and lifetimes that you configured.',
          sources: [eventAuthorization],
          controls: ['ia-2', 'ia-5'],
          evidence: reports,
        },
      ],
    },
  ],
});
