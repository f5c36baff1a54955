import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS AppSync',
  shortName: 'AppSync',
  summary:
    'GraphQL and publish-subscribe APIs without servers: AWS runs the endpoint, you say who may ask what.',
  guide: 'https://docs.aws.amazon.com/appsync/latest/devguide/',
  read: '2026-11-24',
  aliases: ['GraphQL', 'AppSync Events', 'Event API', 'Merged API', 'subscriptions', 'WebSocket'],
  aws: {
    cloudFormationPrefixes: ['AWS::AppSync', 'AWS::Serverless::GraphQLApi'],
    terraformPrefixes: ['aws_appsync_'],
    resources: [
      {
        types: ['aws_appsync_graphql_api'],
        modes: [
          { mode: 'merged', where: { api_type: 'MERGED' } },
          { mode: 'private-graphql', where: { visibility: 'PRIVATE' } },
          { mode: 'graphql' },
        ],
      },
      {
        types: ['AWS::AppSync::GraphQLApi'],
        modes: [
          { mode: 'merged', where: { ApiType: 'MERGED' } },
          { mode: 'private-graphql', where: { Visibility: 'PRIVATE' } },
          { mode: 'graphql' },
        ],
      },
      { types: ['aws_appsync_api', 'AWS::AppSync::Api'], modes: [{ mode: 'events' }] },
    ],
  },
  archetype: 'managed-application',
  profile: { keepsData: false },
  traits: ['application-code'],
  override: {
    'customer-data': {
      owner: 'customer',
      duty: 'Manage and classify what passes through the API, and grant permissions to it.',
      controls: ['ra-2'],
    },
    'service-software': {
      name: 'Run and patch the API service',
      owner: 'aws',
      duty: 'Operate the platform of the API service, and patch and fix flaws within the infrastructure, its software included.',
    },
  },
  add: [
    {
      id: 'configuration-rollout',
      layer: 'platform',
      name: 'Roll out changes of configuration',
      owner: 'aws',
      duty: 'Propagate a saved change of the configuration, and serve content by the previous configuration until the change is propagated. During the propagation, AWS cannot determine whether the previous or the new one is in use.',
      sources: [
        {
          page: 'authorization',
          at: [
            'Until your configuration change … the previous configuration',
            'While AWS AppSync is … the new configuration',
          ],
        },
        {
          page: 'eventAuthorization',
          at: [
            'Until your configuration change … the previous configuration',
            'While AWS AppSync is … the new configuration',
          ],
        },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'log-writing',
      layer: 'platform',
      name: 'Emit metrics, write the logs you enable',
      owner: 'aws',
      duty: 'Emit CloudWatch metrics, for example on errors, latency, requests and connections. Write the logs that you enable to CloudWatch by a service role.',
      sources: [
        {
          page: 'monitoring',
          at: [
            'General API Metrics: These … active connections and subscriptions',
            'a service role ARN … writing the logs',
          ],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'cache-behaviour',
      layer: 'application',
      name: 'Set cache behaviour and lifetime',
      owner: 'customer',
      duty: 'Choose the caching behaviour and how long entries are stored, at most an hour. With per-resolver caching you can specify caching keys, among them values of the caller’s identity. You can evict entries that must be removed, for example because they are stale.',
      sources: [
        {
          page: 'caching',
          at: [
            'With this setting, each … from these maps',
            'maximum TTL is … automatically deleted',
            'In situations where you … request or response',
          ],
        },
      ],
      controls: ['ac-4', 'cm-6'],
    },
    {
      id: 'query-limits',
      layer: 'application',
      name: 'Introspection, depth and resolver limits',
      owner: 'customer',
      duty: 'Decide on introspectionConfig, queryDepthLimit and resolverCountLimit: without values, introspection is enabled, depth has no limit and one request can invoke up to 10,000 resolvers.',
      sources: [
        {
          page: 'createApi',
          at: [
            'If no value is … ENABLED by default',
            'The default value is … no depth limit',
            'which will set the … limit to 10000',
          ],
        },
      ],
      controls: ['sc-5', 'cm-7'],
    },
    {
      id: 'authorizer-function',
      layer: 'application',
      name: 'Write the Lambda authorizer',
      owner: 'customer',
      duty: 'Write the function to answer fast (AWS recommends under a second), and decide whether its answers are cached. You may lock its policy to one GraphQL API.',
      sources: [
        {
          page: 'authorization',
          at: [
            'By default, caching is … return value',
            'Lambda authorizers have a … of your API',
            'If you want the … GraphQL API',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'authorization-type',
      layer: 'access',
      name: 'Choose how callers are authorised',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Choose between API keys, IAM, Amazon Cognito user pools, OpenID Connect and a Lambda function; for more advanced use cases, add further modes. AWS recommends API keys for development, or where it is safe to expose a public API.',
      sources: [
        {
          page: 'authorization',
          at: [
            'There are five ways … Amazon Cognito user pool',
            'For more advanced use … and AWS CloudFormation',
            'apiKeysRecommendedPublicApi',
          ],
        },
      ],
      controls: ['ia-2', 'ac-3'],
      evidence: ['AppSync.5', 'appsync-authorization-check'],
    },
    {
      id: 'api-keys',
      layer: 'access',
      name: 'Rotate or extend API keys',
      owner: 'customer',
      duty: 'Rotate the keys or extend them: they can be configured for up to 365 days, and extended for up to another 365. A key is a hard-coded value in your application.',
      sources: [
        {
          page: 'authorization',
          at: ['An API key is … rotate API keys from', 'API keys are configurable … from that day'],
        },
        { page: 'eventAuthorization', at: ['API keys are configurable … from that day'] },
      ],
      controls: ['ia-5'],
    },
    {
      id: 'visibility',
      layer: 'access',
      name: 'Decide on public or private at creation',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Set visibility when you create the API: without a value it is GLOBAL, which means public, and the value cannot be changed once the API has been created.',
      sources: [
        { page: 'createApi', at: 'visibility will be set … has been created' },
        { page: 'privateApis', at: 'enablePrivateCreated' },
      ],
      controls: ['sc-7', 'ac-3'],
    },
    {
      id: 'firewall-order',
      layer: 'access',
      name: 'Apply the web ACL before other checks',
      owner: 'aws',
      duty: 'Where AWS WAF is enabled on an API, evaluate its rules before other access control features, such as API keys, IAM policies, OIDC tokens and Amazon Cognito user pools.',
      sources: [{ page: 'waf', at: ['When AWS WAF is … Amazon Cognito user pools'] }],
      controls: ['sc-7', 'ac-3'],
    },
    {
      id: 'web-firewall',
      layer: 'access',
      name: 'Put AWS WAF in front of the API',
      owner: 'customer',
      duty: 'If you use AWS WAF, create a web ACL, define its rules and associate it with the API. For real-time endpoints, AWS WAF supports only the event of the subscription registration message.',
      sources: [
        {
          page: 'waf',
          at: [
            'Associate the web ACL … AppSync Console',
            'AWS WAF integration only … for real-time endpoints',
          ],
        },
      ],
      controls: ['sc-7', 'sc-5'],
      evidence: ['appsync-associated-with-waf'],
    },
    {
      id: 'cache-encryption',
      layer: 'data',
      name: 'Encrypt new caches',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt new caches at rest and in transit, which can’t be disabled.',
      setting: 'always-on',
      sources: [{ page: 'caching', at: ["When you use AWS … can't be disabled"] }],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'cache-renewal',
      layer: 'data',
      name: 'Recreate unencrypted caches',
      owner: 'customer',
      duty: 'To have an existing unencrypted cache encrypted, delete it and create it again.',
      sources: [{ page: 'caching', at: 'To enable encryption on … then recreate it' }],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'request-logs',
      layer: 'data',
      name: 'Log requests and fields',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'If you want logs of a GraphQL API, turn on logging with a role that may write logs to CloudWatch. Request-level logs capture information such as HTTP headers and GraphQL queries.',
      sources: [
        {
          page: 'monitoring',
          at: [
            'These capture overall request … subscription registrations',
            'To turn on automatic … AWS AppSync console',
            'If you choose to … logs to CloudWatch',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
      evidence: ['AppSync.2', 'appsync-logging-enabled'],
    },
  ],
  modes: [
    {
      id: 'graphql',
      name: 'GraphQL API',
      summary: 'The default: one public endpoint for queries, mutations and subscriptions.',
      notAsked: {
        'back-up': 'It keeps nothing but answers that you let it cache, for an hour at most.',
      },
      unanswered: {
        'hold-key': 'Nothing that the catalogue has read says which key encrypts a cache.',
      },
    },
    {
      id: 'private-graphql',
      name: 'Private GraphQL API',
      summary:
        'The API answers only through VPC endpoints: these, their policies and DNS become your work.',
      notAsked: {
        'back-up': 'It keeps nothing but answers that you let it cache, for an hour at most.',
      },
      unanswered: {
        'hold-key': 'Nothing that the catalogue has read says which key encrypts a cache.',
      },
      override: {
        visibility: {
          name: 'Create it private, with an endpoint',
          owner: 'customer',
          duty: 'Choose Private API features at creation, as they cannot be added later, and configure interface endpoints in a VPC of the same account and Region.',
          sources: [
            {
              page: 'privateApis',
              at: ['enablePrivateCreated', 'Before you can use … account and Region'],
            },
          ],
        },
      },
      add: [
        {
          id: 'private-path',
          layer: 'network',
          name: 'Carry API traffic over PrivateLink',
          owner: 'aws',
          duty: 'Over interface endpoints, keep traffic between your VPC and AppSync inside the AWS network, and make the private API accessible only from a VPC.',
          sources: [
            {
              page: 'privateApis',
              at: [
                'which are APIs that … a VPC',
                'Interface endpoints are powered … the AWS network',
              ],
            },
          ],
          controls: ['sc-7', 'sc-8'],
        },
        {
          id: 'private-dns',
          layer: 'access',
          name: 'Decide on private DNS',
          owner: 'customer',
          duty: 'Decide whether the interface endpoints have private DNS: if so, resources in the VPC cannot call public AppSync APIs by their generated URL. To call public APIs nonetheless, AWS recommends custom domain names on them.',
          sources: [
            {
              page: 'privateApis',
              at: [
                'Setting up VPC interface … generated API URL',
                'To invoke public APIs … invoke the public API',
              ],
            },
          ],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'endpoint-policy',
          layer: 'access',
          name: 'Restrict the endpoint by policy',
          owner: 'customer',
          duty: 'Consider letting only the required administrators create interface endpoints, and using endpoint policies: with an endpoint, any private API of the same account and Region can be accessed. For resources in the VPC, AWS recommends IAM authorisation with scoped-down roles.',
          sources: [
            {
              page: 'privateApis',
              at: [
                'With a VPC interface … following options',
                'Ensuring only the required … resources in the VPC',
                'For resources in the … to the APIs',
              ],
            },
          ],
          controls: ['ac-3', 'ac-4', 'ac-6'],
        },
      ],
    },
    {
      id: 'merged',
      name: 'Merged API',
      summary:
        'AWS joins the APIs of several teams at build time: the authorisation of a type that several define needs an owner among you.',
      notAsked: {
        'back-up': 'It keeps nothing but answers that you let it cache, for an hour at most.',
      },
      unanswered: {
        'hold-key': 'Nothing that the catalogue has read says which key encrypts a cache.',
      },
      add: [
        {
          id: 'merge-run',
          layer: 'platform',
          name: 'Merge the source APIs',
          owner: 'aws',
          duty: 'Where no definitions in the source APIs conflict and the merged API has their primary authorisation modes, import all their types, resolvers, data sources and functions. If auto-merge is configured, take in any change of a source schema that brings no merge conflict.',
          sources: [
            {
              page: 'merged',
              at: [
                'For simple use cases … source AWS AppSync APIs',
                'At the time of … fail with a conflict',
                'Any change in the … with an existing definition',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'merge-conflicts',
          layer: 'application',
          name: 'Resolve conflicts between schemas',
          owner: 'customer',
          duty: 'Resolve conflicts, for example by schema directives. A conflicting type without a directive becomes the union of its fields from all sources; a field with different types, or with resolvers of several sources, causes a merge error.',
          sources: [
            {
              page: 'merged',
              at: [
                'AWS AppSync has introduced … across source APIs',
                "There's also the case … definitions of that type",
                'Attempting to merge these … the same field',
              ],
            },
            { page: 'merged', at: 'Merging is not supported … with different types' },
          ],
          controls: ['cm-3', 'ac-4'],
        },
        {
          id: 'shared-field-authorization',
          layer: 'application',
          name: 'Keep the authorisation of shared fields',
          owner: 'customer',
          duty: 'To keep a field’s authorisation as your source API defines it, mark the field @canonical and declare the directive on it, in the source API that owns its resolver: otherwise the merge combines the directives of all that declare it, and clients may use any mode.',
          sources: [
            {
              page: 'merged',
              at: [
                'When two or more … those authorization modes',
                "To keep a field's … field itself",
                'If your source API … in that source API',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'merge-role',
          layer: 'access',
          name: 'Provide the execution role',
          owner: 'customer',
          duty: 'Create the service role and allow it appsync:SourceGraphQL on the source APIs. AppSync assumes it to check access to them at run time, and to bring in their changes by AUTO_MERGE.',
          sources: [
            { page: 'createApi', at: 'The Identity and Access … changes automatically' },
            {
              page: 'merged',
              at: 'The required service role … appsync:SourceGraphQL IAM permission',
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'source-sharing',
          layer: 'access',
          name: 'Share source APIs across accounts',
          owner: 'customer',
          duty: 'Share a source API of another account by AWS RAM, and choose its permission set: the default one allows the association as well as access at run time.',
          sources: [
            {
              page: 'merged',
              at: [
                'the case where your … (AWS RAM)',
                'AWSRAMPermissionAppSyncSourceApiOperationAccess: The default permission … resources at runtime',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'events',
      name: 'Event API',
      summary:
        'Channels instead of a schema: connect, publish and subscribe are authorised apart, by API and by namespace.',
      override: {
        'authorization-type': {
          name: 'Authorise connect, publish, subscribe',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Choose a type for connecting, and default types for publishing and subscribing, which can differ: for example, IAM for a backend that publishes and an API key for clients that subscribe.',
          sources: [
            {
              page: 'eventAuthorization',
              at: [
                'When you define your … Event API WebSocket',
                'For example, you might … subscribe to messages',
              ],
            },
          ],
        },
        'authorizer-function': {
          owner: 'customer',
          duty: 'Where you use Lambda authorisation, write the function that is called before connection, publish and subscribe attempts. At connect, the channel and its namespace are NULL.',
          sources: [
            {
              page: 'eventAuthorization',
              at: [
                'Lambda functions are called … authentication token as applicable',
                'channelNamespaceName and channel properties … be NULL',
              ],
            },
          ],
        },
      },
      remove: [
        'cache-behaviour',
        'query-limits',
        'visibility',
        'web-firewall',
        'cache-encryption',
        'cache-renewal',
        'request-logs',
        'log-writing',
        'firewall-order',
      ],
      add: [
        {
          id: 'token-regex',
          layer: 'application',
          name: 'Filter for authorization tokens',
          owner: 'customer',
          duty: 'Give AppSync a regular expression, if you wish, that tokens must match before your Lambda function is called.',
          sources: [
            { page: 'eventAuthorization', at: 'You can also specify … function is called' },
          ],
          controls: ['si-10', 'ia-2'],
        },
        {
          id: 'token-filter',
          layer: 'access',
          name: 'Deny tokens that do not match',
          owner: 'aws',
          duty: 'Deny automatically a request whose token does not match the regular expression that you gave.',
          sources: [
            { page: 'eventAuthorization', at: ['Any request using a … denied automatically'] },
          ],
          controls: ['ac-3', 'si-10'],
        },
        {
          id: 'oidc-client',
          layer: 'access',
          name: 'Pin the OpenID Connect client',
          owner: 'customer',
          duty: 'Set clientId, so that aud or azp of a token must match: be sure to where the issuer is not unique to your application, as with Amazon Cognito identity pools.',
          sources: [
            {
              page: 'eventAuthorization',
              at: ['clientIdToken', 'For shared issuers, such … pool or application'],
            },
          ],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'namespace-authorization',
          layer: 'access',
          name: 'Override authorisation by namespace',
          owner: 'customer',
          duty: 'Override the API’s defaults for publishing and subscribing where a channel namespace needs rules of its own. With IAM authorisation, a policy can restrict access to a specific API and channel namespace.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'eventAuthorization',
              at: [
                'Optionally, you can also … on your API',
                'to restrict access to … specific channel namespace',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'token-check',
          layer: 'access',
          name: 'Check tokens of your provider',
          owner: 'aws',
          duty: 'Where you use OpenID Connect, enforce tokens of your OIDC-compliant service and, if a clientId is in the configuration, require that it matches the aud or azp claim in the token.',
          sources: [
            {
              page: 'eventAuthorization',
              at: ['enforces OpenID connect (OIDC) … an OIDC-compliant service', 'clientIdToken'],
            },
          ],
          controls: ['ia-2', 'ia-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How much security an API key gives',
      finding:
        'The page for Event APIs says that API keys let unauthenticated clients use the API securely. The page for GraphQL APIs calls the key a hard-coded value that controls throttling, and recommends it for development or where a public API is safe. The catalogue does not count a key as authentication: choosing another type is yours.',
      sources: [
        { page: 'eventAuthorization', at: 'API Keys allow unauthenticated … use your API' },
        { page: 'authorization', at: 'apiKeysRecommendedPublicApi' },
      ],
    },
  ],
  pages: {
    eventAuthorization: {
      url: 'https://docs.aws.amazon.com/appsync/latest/eventapi/configure-event-api-auth.html',
      title: 'Configuring authorization and authentication to secure Event APIs',
      read: '2026-11-26',
      passages: { clientIdToken: 'When the clientId is … in the token' },
    },
    authorization: {
      path: 'security-authz',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      read: '2026-11-26',
      passages: { apiKeysRecommendedPublicApi: 'API Keys are recommended … a public API' },
    },
    caching: {
      path: 'enabling-caching',
      title: 'Configuring server-side caching and API payload compression in AWS AppSync',
      read: '2026-11-26',
    },
    createApi: {
      url: 'https://docs.aws.amazon.com/appsync/latest/APIReference/API_CreateGraphqlApi.html',
      title: 'CreateGraphqlApi',
      read: '2026-11-26',
    },
    privateApis: {
      path: 'using-private-apis',
      title: 'Using AWS AppSync Private APIs',
      read: '2026-11-26',
      passages: { enablePrivateCreated: 'You can enable Private … has been created' },
    },
    waf: {
      path: 'WAF-Integration',
      title: 'Using AWS WAF to protect your AWS AppSync APIs',
      read: '2026-11-26',
    },
    monitoring: {
      path: 'monitoring',
      title: 'Using CloudWatch to monitor and log GraphQL API data',
      read: '2026-11-26',
    },
    merged: { path: 'merged-api', title: 'Merging APIs in AWS AppSync', read: '2026-11-26' },
  },
});
