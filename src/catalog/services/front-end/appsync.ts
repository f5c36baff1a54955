import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS AppSync',
  shortName: 'AppSync',
  summary:
    'GraphQL and publish-subscribe APIs without servers. AWS runs the endpoint, and you decide who may ask for what.',
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
  scope: [
    {
      programs: ['soc', 'pci', 'hipaa', 'irap', 'c5', 'ens-high', 'ospar', 'hitrust'],
      sources: [
        {
          page: 'complianceScope',
          at: [
            'compliant with SOC, PCI, HIPAA/HIPAA BAA, IRAP',
            'IRAP, C5, ENS High, OSPAR, and HITRUST CSF',
          ],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { keepsData: false },
  traits: ['application-code'],
  override: {
    'customer-data': {
      owner: 'customer',
      duty: 'Manage and classify what passes through the API, and grant permissions to it.',
      controls: ['ra-2'],
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the API service. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
  },
  add: [
    {
      id: 'configuration-rollout',
      layer: 'platform',
      name: 'Roll out configuration changes',
      owner: 'aws',
      duty: 'AppSync propagates a saved configuration change. Until the change is propagated, AppSync serves content with the previous configuration. During propagation, AWS cannot determine whether the previous or the new configuration is in use.',
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
      name: 'Emit metrics and deliver the logs',
      owner: 'aws',
      duty: 'AppSync emits CloudWatch metrics, for example on errors, latency, requests and connections. If you enable logs, AppSync writes the logs to CloudWatch through a service role.',
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
      duty: 'Choose the caching behaviour and how long entries are stored, at most an hour. With per-resolver caching, you can specify caching keys, which can include values of the caller’s identity. You can evict entries that must be removed, for example because they are stale.',
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
      duty: 'Decide on `introspectionConfig`, `queryDepthLimit` and `resolverCountLimit`. Without values, introspection is enabled, depth has no limit and one request can invoke up to 10,000 resolvers.',
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
      duty: 'Write the function so that it answers fast; AWS recommends under a second. Decide whether the function’s answers are cached. You can lock the function’s policy to one GraphQL API.',
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
      name: 'Choose the authorization modes',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Choose between API keys, IAM, Amazon Cognito user pools, OpenID Connect and a Lambda function. For more advanced use cases, add further modes. AWS recommends API keys for development, or if it is safe to expose a public API.',
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
      expires: 'key',
      duty: 'Rotate the keys or extend them. Keys can be configured for up to 365 days, and extended for up to another 365 days. A key is a hard-coded value in your application.',
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
      name: 'Public or private visibility',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Set the visibility when you create the API. Without a value, the visibility is `GLOBAL`, which means public. The value cannot be changed once the API has been created.',
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
      duty: 'If AWS WAF is enabled on an API, AppSync evaluates the AWS WAF rules before other access control features. Examples of such features are API keys, IAM policies, OIDC tokens and Amazon Cognito user pools.',
      sources: [{ page: 'waf', at: ['When AWS WAF is … Amazon Cognito user pools'] }],
      controls: ['sc-7', 'ac-3'],
    },
    {
      id: 'web-firewall',
      layer: 'access',
      name: 'Put AWS WAF in front of the API',
      owner: 'customer',
      duty: 'If you use AWS WAF, create a web ACL, define its rules and associate it with the API. For real-time endpoints, AWS WAF supports only the subscription registration message event.',
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
      duty: 'AppSync encrypts new caches at rest and in transit. This encryption cannot be disabled.',
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
      summary: 'The default. One public endpoint serves queries, mutations and subscriptions.',
      notAsked: {
        'back-up': 'It keeps only the answers that you let it cache, for at most an hour.',
      },
      unanswered: {
        'hold-key': 'The AWS pages compared do not say which key encrypts a cache.',
      },
    },
    {
      id: 'private-graphql',
      name: 'Private GraphQL API',
      summary:
        'The API answers only through VPC endpoints. You manage the endpoints, their policies and DNS.',
      notAsked: {
        'back-up': 'It keeps only the answers that you let it cache, for at most an hour.',
      },
      unanswered: {
        'hold-key': 'The AWS pages compared do not say which key encrypts a cache.',
      },
      override: {
        visibility: {
          name: 'Private visibility and endpoints',
          owner: 'customer',
          duty: 'Choose Private API features at creation, because they cannot be added later. Configure interface endpoints in a VPC of the same account and Region.',
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
          duty: 'Through interface endpoints, AWS keeps traffic between your VPC and AppSync inside the AWS network. AWS makes the private API accessible only from a VPC.',
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
          duty: 'Decide whether the interface endpoints have private DNS. If they do, resources in the VPC cannot call public AppSync APIs through the generated URLs. To call public APIs nonetheless, AWS recommends custom domain names on these APIs.',
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
          name: 'Restrict the endpoint with policies',
          owner: 'customer',
          duty: 'Consider letting only the required administrators create interface endpoints, and using endpoint policies. Through an endpoint, any private API of the same account and Region can be accessed. For resources in the VPC, AWS recommends IAM authorization with scoped-down roles.',
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
        'AWS joins the APIs of several teams at build time. If several teams define the same type, one of the teams needs to own the authorization of that type.',
      notAsked: {
        'back-up': 'It keeps only the answers that you let it cache, for at most an hour.',
      },
      unanswered: {
        'hold-key': 'The AWS pages compared do not say which key encrypts a cache.',
      },
      add: [
        {
          id: 'merge-run',
          layer: 'platform',
          name: 'Merge the source APIs',
          owner: 'aws',
          duty: 'If no definitions in the source APIs conflict, AppSync imports all their types, resolvers, data sources and functions. For this, the merged API must have the source APIs’ primary authorization modes. If auto-merge is configured, AppSync takes in any change of a source schema that causes no merge conflict.',
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
          duty: 'Resolve conflicts, for example with schema directives. A conflicting type without a directive becomes the union of its fields from all sources. A field with different types, or with resolvers of several sources, causes a merge error.',
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
          name: 'Keep the authorization of shared fields',
          owner: 'customer',
          duty: 'To keep a field’s authorization as your source API defines it, mark the field `@canonical` and declare the authorization directive on it. Do this in the source API that owns the field’s resolver. Without `@canonical`, the merge combines the directives of all APIs that declare the field, and clients may use any mode.',
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
          name: 'Execution role',
          owner: 'customer',
          duty: 'Create the service role and allow it `appsync:SourceGraphQL` on the source APIs. AppSync assumes the role to check access to the source APIs at run time. AppSync also assumes the role to bring in changes of the source APIs through `AUTO_MERGE`.',
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
          duty: 'Share a source API of another account through AWS RAM, and choose its permission set. The default permission set allows both the association and access at run time.',
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
        'Channels take the place of a schema. Connect, publish and subscribe are authorized separately, per API and per namespace.',
      traits: ['activity-trail'],
      override: {
        'authorization-type': {
          name: 'Choose the authorization types',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Choose a type for connecting, and default types for publishing and subscribing. The types can differ. For example, use IAM for a backend that publishes and an API key for clients that subscribe.',
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
          duty: 'If you use Lambda authorization, write the function that is called before connection, publish and subscribe attempts. At connection, the channel and its namespace are `NULL`.',
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
          name: 'Regular expression for tokens',
          owner: 'customer',
          duty: 'You can give AppSync a regular expression that tokens must match before your Lambda function is called.',
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
          duty: 'If the token of a request does not match the regular expression that you gave, AppSync automatically denies the request.',
          sources: [
            { page: 'eventAuthorization', at: ['Any request using a … denied automatically'] },
          ],
          controls: ['ac-3', 'si-10'],
        },
        {
          id: 'oidc-client',
          layer: 'access',
          name: 'Set the OpenID Connect client ID',
          owner: 'customer',
          duty: 'Set `clientId`, so that the `aud` or `azp` claim of a token must match it. Be sure to do so if the issuer is not unique to your application, as with Amazon Cognito identity pools.',
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
          name: 'Authorization per namespace',
          owner: 'customer',
          duty: 'If a channel namespace needs its own rules, you can override the API’s defaults for publishing and subscribing. With IAM authorization, a policy can restrict access to a specific API and channel namespace.',
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
          name: 'Check your provider’s tokens',
          owner: 'aws',
          duty: 'If you use OpenID Connect, AppSync enforces tokens of your OIDC-compliant service. If the configuration has a `clientId`, AppSync requires that this ID matches the `aud` or `azp` claim in the token.',
          sources: [
            {
              page: 'eventAuthorization',
              at: ['enforces OpenID connect (OIDC) … an OIDC-compliant service', 'clientIdToken'],
            },
          ],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail is on in a new account. It logs all AppSync API operations, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail logs all AWS … the CloudTrail log files',
                'CloudTrail is enabled on … in Event history',
                'to determine the request … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How much security an API key gives',
      finding:
        'The page for Event APIs says that API keys let unauthenticated clients use the API securely. The page for GraphQL APIs calls the key a hard-coded value that controls throttling. It recommends API keys for development or where a public API is safe. The catalogue does not count a key as authentication. It leaves the choice of another type to you.',
      sources: [
        { page: 'eventAuthorization', at: 'API Keys allow unauthenticated … use your API' },
        { page: 'authorization', at: 'apiKeysRecommendedPublicApi' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for AWS AppSync',
    },
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
    trail: {
      path: 'cloudtrail-logging',
      title: 'Logging AWS AppSync API calls using AWS CloudTrail',
    },
  },
});
