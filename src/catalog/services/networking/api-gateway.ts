import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon API Gateway',
  shortName: 'API Gateway',
  summary:
    'A front door for APIs. AWS runs it and throttles requests; you decide who may call which method and what is logged.',
  guide: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'APIGW',
    'REST API',
    'HTTP API',
    'WebSocket API',
    'private API',
    'execute-api',
    'usage plan',
  ],
  aws: {
    cloudFormationPrefixes: [
      'AWS::ApiGateway',
      'AWS::ApiGatewayV2',
      'AWS::Serverless::Api',
      'AWS::Serverless::HttpApi',
    ],
    terraformPrefixes: ['aws_api_gateway_', 'aws_apigatewayv2_'],
    resources: [
      {
        types: ['aws_api_gateway_rest_api'],
        modes: [
          { mode: 'private-rest', where: { 'endpoint_configuration.types': 'PRIVATE' } },
          { mode: 'rest' },
        ],
      },
      {
        types: ['AWS::ApiGateway::RestApi'],
        modes: [
          { mode: 'private-rest', where: { 'EndpointConfiguration.Types': 'PRIVATE' } },
          { mode: 'rest' },
        ],
      },
      {
        types: ['AWS::Serverless::Api'],
        modes: [
          { mode: 'private-rest', where: { 'EndpointConfiguration.Type': 'PRIVATE' } },
          { mode: 'rest' },
        ],
      },
      { types: ['AWS::Serverless::HttpApi'], modes: [{ mode: 'http' }] },
      {
        types: ['aws_apigatewayv2_api'],
        modes: [
          { mode: 'websocket', where: { protocol_type: 'WEBSOCKET' } },
          { mode: 'http', where: { protocol_type: 'HTTP' } },
        ],
      },

      // Only an HTTP API can do without ProtocolType: its definition is in Body.
      {
        types: ['AWS::ApiGatewayV2::Api'],
        modes: [{ mode: 'websocket', where: { ProtocolType: 'WEBSOCKET' } }, { mode: 'http' }],
      },
    ],
  },
  archetype: 'managed-application',
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS operates the operating system that API Gateway runs on. AWS patches and fixes flaws within the infrastructure, including the infrastructure’s software.',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of API Gateway. AWS patches and fixes flaws within the infrastructure, including the infrastructure’s software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'As AWS’s best practices suggest, use IAM policies to grant the least privilege needed to create, read, update or delete APIs.',
      sources: [{ page: 'practices', at: 'Use IAM policies to … deleting API Gateway APIs' }],
    },
  },
  remove: ['customer-data'],
  add: [
    {
      id: 'account-throttling',
      layer: 'platform',
      name: 'Throttle per account and Region',
      owner: 'aws',
      duty: 'With a token bucket, API Gateway limits request rate and burst across all APIs of an account in a Region, on a best-effort basis. Customers cannot change AWS’s own throttling limits in a Region. If requests exceed the limits, clients may receive a 429 response.',
      sources: [
        {
          page: 'throttling',
          at: [
            'applied on a best-effort … account, per Region',
            'Clients may receive 429 … at this point',
            'These limits are set … by a customer',
          ],
        },
      ],
      controls: ['sc-5'],
    },
    {
      id: 'request-checks',
      layer: 'platform',
      name: 'Validate requests',
      owner: 'aws',
      duty: 'If you assigned a request validator to a method, API Gateway checks required parameters, the body or both. Required parameters must be included and not blank, and the body must adhere to the schema for its content type. If validation fails, API Gateway returns a 400 error and publishes the results in CloudWatch Logs.',
      sources: [
        {
          page: 'validation',
          at: [
            'When the validation fails … in CloudWatch Logs',
            'The required request parameters … included and not blank',
            'The applicable request payload … is not performed',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'throttling-targets',
      layer: 'application',
      name: 'Throttle stages, methods and clients',
      owner: 'customer',
      duty: 'You can set target limits for individual stages or methods. You can also enable usage plans, which set throttles on the requests that clients submit. Treat throttles as targets, not as guaranteed ceilings.',
      sources: [
        {
          page: 'throttling',
          at: [
            'should be thought of … guaranteed request ceilings',
            'you can set the … rates and quotas',
          ],
        },
      ],
      controls: ['sc-5', 'sc-6'],
    },
    {
      id: 'alarms',
      layer: 'application',
      name: 'Set alarms',
      owner: 'customer',
      duty: 'Consider setting CloudWatch alarms on metrics. If a metric exceeds a threshold for a specified number of periods, the alarm notifies an Amazon SNS topic or an AWS Auto Scaling policy.',
      sources: [{ page: 'practices', at: 'If the metric exceeds … number of periods' }],
      controls: ['si-4', 'ir-4'],
    },
    {
      id: 'request-validation',
      layer: 'application',
      name: 'Turn on request validation',
      owner: 'customer',
      duty: 'To turn on request validation, which REST APIs offer, specify rules in a request validator and assign the validator to individual API methods.',
      sources: [
        { page: 'validation', at: 'To turn on validation … individual API methods' },
        { page: 'comparison', at: 'Choose REST APIs if … private API endpoints' },
      ],
      controls: ['si-10'],
    },
    {
      id: 'deployments',
      layer: 'application',
      name: 'Deploy API changes',
      owner: 'customer',
      duty: 'Deploy changes to a REST API yourself, because REST APIs have no automatic deployments. You can use a canary release.',
      sources: [{ page: 'comparison', at: 'userReleaseDeployments' }],
      controls: ['cm-3'],
    },
    {
      id: 'authorization',
      layer: 'access',
      name: 'Choose how to authorize callers',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Choose among mechanisms such as IAM, Amazon Cognito and a Lambda authorizer to control who can call the API. For REST APIs, a Lambda authorizer can also validate JWTs. You can also use mutual TLS.',
      sources: [
        {
          page: 'comparison',
          at: [
            'apiGatewayLambdaFunction',
            'lambdaAuthorizerJwtsRestApis',
            'Mutual TLS authentication',
          ],
        },
      ],
      controls: ['ac-3', 'ia-2', 'ia-3'],
    },
    {
      id: 'authorization-run',
      layer: 'access',
      name: 'Call the Lambda authorizer',
      owner: 'aws',
      duty: 'If a method has a Lambda authorizer, API Gateway calls the authorizer, unless a cached policy applies. According to the IAM policy that the authorizer returned, API Gateway invokes the method or refuses the request with a status code such as 403. If the authorizer returns no policy, the call fails.',
      sources: [
        {
          page: 'lambdaAuthorizer',
          at: [
            'API Gateway checks if … the Lambda function',
            'If the Lambda function … the call fails',
            'API Gateway evaluates the … Gateway caches the policy',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'endpoint-creation',
      layer: 'platform',
      name: 'Generate the default endpoint',
      owner: 'aws',
      duty: 'API Gateway generates an `execute-api` endpoint for the API. By default, clients can invoke the API through this endpoint.',
      sources: [{ page: 'mutualTls', at: 'defaultClientsApiEndpoint' }],
      controls: ['sc-7'],
    },
    {
      id: 'default-endpoint',
      layer: 'access',
      name: 'Default execute-api endpoint',
      owner: 'customer',
      duty: 'If you want clients to come only through a custom domain name with mutual TLS, disable the `execute-api` endpoint. By default, clients can invoke the API through that endpoint too.',
      setting: 'on-by-default',
      switchOf: 'endpoint-creation',
      sources: [{ page: 'mutualTls', at: 'defaultClientsApiEndpoint' }],
      controls: ['sc-7', 'ia-2'],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Resource policies',
      owner: 'customer',
      duty: 'Decide whether a resource policy controls who can invoke the API, for example by account, source address or VPC. REST APIs can have a resource policy, but HTTP APIs cannot.',
      sources: [
        {
          page: 'resourcePolicies',
          at: [
            'JSON policy documents that … invoke the API',
            'Users from a specified … in any account',
          ],
        },
        { page: 'comparison', at: 'resourcePoliciesAmazonCognito' },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'web-acl',
      layer: 'access',
      name: 'Attach AWS WAF to stages',
      owner: 'customer',
      duty: 'Associate a web ACL with stages of the REST API, and choose the rules that allow, block or count requests.',
      sources: [
        {
          page: 'hubControls',
          at: [
            'It enables you to … that you define',
            'Ensure that your API … from malicious attacks',
          ],
        },
      ],
      controls: ['sc-7', 'si-4'],
      evidence: ['APIGateway.4', 'api-gw-associated-with-waf'],
    },
    {
      id: 'https-only',
      layer: 'data',
      name: 'Serve encrypted endpoints only',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'API Gateway offers no unencrypted (HTTP) endpoint. It manages the certificates of the default `execute-api` endpoints.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'The APIs created with … unencrypted (HTTP) endpoints',
            'API Gateway manages the … default execute-api endpoints',
          ],
        },
      ],
      controls: ['sc-8', 'sc-17'],
    },
    {
      id: 'domain-certificate',
      layer: 'data',
      name: 'Choose the custom domain’s certificate',
      owner: 'customer',
      duty: 'If you configure a custom domain name, specify its certificate. AWS advises against pinning certificates.',
      sources: [
        {
          page: 'encryption',
          at: [
            'If you configure a … the domain name',
            "As a best practice, don't pin certificates",
          ],
        },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'tls-enforcement',
      layer: 'data',
      name: 'Enforce the chosen TLS policy',
      owner: 'aws',
      duty: 'API Gateway accepts only the TLS versions and cipher suites of the security policy that you chose. In `STRICT` endpoint access mode, it also rejects requests that come from another type of API Gateway endpoint.',
      sources: [
        {
          page: 'policies',
          at: [
            'the security policy enforces … by API Gateway',
            'When the endpoint access … or a private endpoint',
            'If either of these … rejects the request',
          ],
        },
      ],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'tls-policy',
      layer: 'data',
      name: 'Choose the TLS policy and access mode',
      owner: 'customer',
      duty: 'Choose a security policy for the REST API. AWS recommends `STRICT` access mode when possible. To migrate, move to an enhanced security policy, keep `BASIC` access mode, and validate traffic and access logs before you set `STRICT`.',
      sources: [
        {
          page: 'policies',
          at: [
            'We recommend that you … mode when possible',
            'firstUpdateSecurityModeStrict',
            'onlyChooseRestApis',
          ],
        },
      ],
      controls: ['sc-8', 'sc-13'],
      evidence: ['apigateway-domain-name-tls-check'],
    },
    {
      id: 'backend-certificate',
      layer: 'data',
      name: 'Client certificate for the backend',
      owner: 'customer',
      duty: 'Configure SSL certificates on the stage, so that backends can authenticate that requests originate from API Gateway.',
      sources: [
        {
          page: 'hubControls',
          at: [
            'Backend systems use these … from API Gateway',
            'with SSL certificates to … originate from API Gateway',
          ],
        },
        { page: 'comparison', at: 'Certificates for backend authentication' },
      ],
      controls: ['sc-8', 'ia-3'],
      evidence: ['APIGateway.2', 'api-gw-ssl-enabled'],
    },
    {
      id: 'backend-certificate-rotation',
      layer: 'data',
      name: 'Rotate the client certificate',
      owner: 'customer',
      expires: 'certificate',
      duty: 'A client certificate that API Gateway generated is valid for 365 days. Rotate it before it expires, to avoid downtime. Add the new certificate to the backend first, then select it on the stage.',
      sources: [
        {
          page: 'clientCertificates',
          at: [
            'The client certificate generated … for the API',
            'Update the backend server … existing client certificate yet',
            'Update the API stage … new client certificate',
          ],
          verified: '2026-12-04',
        },
      ],
      controls: ['sc-17', 'ia-5'],
    },
    {
      id: 'private-integration',
      layer: 'data',
      name: 'Encrypt private integrations',
      owner: 'customer',
      duty: 'By default, integrations through a VPC link use HTTP. To use HTTPS, name a secure server in the integration’s URI.',
      setting: 'off-by-default',
      sources: [
        { page: 'privateIntegration', at: 'By default, private integration … secure server name' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'cache-storage',
      layer: 'data',
      name: 'Cache responses',
      owner: 'aws',
      duty: 'If you enabled caching for a stage, API Gateway creates a dedicated cache instance and answers requests from the cache on a best-effort basis. Responses are cached for 300 seconds by default and 3600 seconds at most. By default, only responses to `GET` methods are cached.',
      sources: [
        {
          page: 'caching',
          at: [
            'The default TTL value … Caching is best-effort',
            'only GET methods have … enabled by default',
            'API Gateway enables caching … dedicated cache instance',
          ],
        },
      ],
      controls: ['sc-4'],
    },
    {
      id: 'cache',
      layer: 'data',
      name: 'Encrypt the cache and limit invalidation',
      owner: 'customer',
      answers: ['encrypt-at-rest'],
      duty: 'If you enable the cache, choose the cache keys, because responses are cached separately for each key value. If you anticipate sensitive responses, encrypt the cache. If you neither set a policy nor require authorization for invalidation, any client can invalidate the cache.',
      sources: [
        {
          page: 'caching',
          at: [
            'If you anticipate that … encrypt your cache data',
            "When you have a … key isn't present",
            "If you don't impose … invalidate the API cache",
          ],
        },
        { page: 'encryption', at: 'If you choose to … enable cache encryption' },
      ],
      controls: ['sc-28', 'ac-3'],
      evidence: ['APIGateway.5', 'api-gw-cache-enabled-and-encrypted'],
    },
    {
      id: 'execution-log-writing',
      layer: 'data',
      name: 'Write and redact execution logs',
      owner: 'aws',
      duty: 'If you enabled standard execution logs, API Gateway creates and manages the log group. It logs errors, traces, and parameters or payloads of requests and responses. It redacts authorization headers, API key values and similar sensitive parameters.',
      sources: [
        {
          page: 'executionLogging',
          at: [
            'Logged data includes errors, … values or payloads',
            'API Gateway redacts authorization … the logged data',
            'When you enable execution … Logs log group',
          ],
        },
      ],
      controls: ['au-12', 'au-9'],
    },
    {
      id: 'request-logs',
      layer: 'data',
      name: 'Turn on access and execution logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable access logs, which show who called the API and how, and execution logs, which record what API Gateway does to process requests. First set a role for CloudWatch Logs on your account, separately for each Region in which you want to enable the logs.',
      sources: [
        {
          page: 'logging',
          at: [
            'API Gateway logs the … and execution traces',
            'You log who accessed your API and how',
            'setEnableCloudWatchLogs',
          ],
        },
        { page: 'hubControls', at: 'stages should have relevant logs enabled' },
      ],
      controls: ['au-2', 'au-12'],
      evidence: [
        'APIGateway.1',
        'api-gw-execution-logging-enabled',
        'apigateway-stage-access-logs-enabled',
      ],
    },
    {
      id: 'api-activity',
      layer: 'data',
      name: 'Log API changes with CloudTrail',
      owner: 'customer',
      duty: 'As AWS’s best practices suggest, keep a CloudTrail record of actions in API Gateway, including the caller, time and address. The best practices also suggest AWS Config for the history of API Gateway settings.',
      sources: [
        {
          page: 'practices',
          at: [
            'CloudTrail provides a record … and additional details',
            'You can see how … change over time',
          ],
        },
      ],
      controls: ['au-2', 'au-12', 'cm-3'],
    },
  ],
  modes: [
    {
      id: 'rest',
      name: 'REST API',
      summary:
        'REST APIs have the full set of switches: policies, AWS WAF, validation, cache and TLS versions. You set all of them.',
      notAsked: { 'back-up': 'The cache holds only copies of your backend’s answers.' },
    },
    {
      id: 'http',
      name: 'HTTP API',
      summary:
        'HTTP APIs have fewer features at a lower price. AWS fixes the TLS policy, and several filters of REST APIs are not available.',
      profile: { keepsData: false },
      override: {
        'request-validation': {
          name: 'Use REST APIs for validation or AWS WAF',
          owner: 'customer',
          duty: 'If you need features such as API keys, per-client throttling, request validation or AWS WAF, choose a REST API. HTTP APIs are designed with minimal features.',
          sources: [{ page: 'comparison', at: 'HTTP APIs are designed … private API endpoints' }],
        },
        deployments: {
          name: 'Choose automatic or manual deployment',
          owner: 'customer',
          duty: 'Choose between automatic deployment, which REST APIs do not offer, and deploying changes yourself. HTTP APIs have no canary releases.',
          sources: [
            { page: 'httpStages', at: ['You must deploy an … released for you'] },
            {
              page: 'comparison',
              at: 'userReleaseDeployments',
            },
          ],
        },
        authorization: {
          name: 'Set an authorizer on every route',
          owner: 'customer',
          duty: 'For each route, AWS recommends that you choose IAM, a JWT authorizer (also for Amazon Cognito) or a Lambda authorizer. HTTP APIs have no resource policy.',
          sources: [
            { page: 'httpAccess', at: 'we recommend that you … your HTTP API' },
            {
              page: 'comparison',
              at: ['resourcePoliciesAmazonCognito', 'You can use Amazon … a JWT authorizer'],
            },
            { page: 'hubControls', at: 'specifyingUsersProcesses' },
          ],
          evidence: ['APIGateway.8', 'api-gwv2-authorization-type-configured'],
        },
        'tls-policy': {
          name: 'Set the TLS policy to TLS 1.2',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'For HTTP and WebSocket APIs, API Gateway supports only TLS 1.2, with the `TLS_1_2` security policy.',
          sources: [
            { page: 'policies', at: 'API Gateway only supports … or WebSocket APIs' },
            { page: 'encryption', at: 'WebSocket APIs and HTTP … only TLS 1.2' },
          ],
        },
        'request-logs': {
          name: 'Turn on access logs on each stage',
          owner: 'customer',
          duty: 'AWS recommends that you configure access logs to CloudWatch Logs for all stages. HTTP APIs have neither execution logs nor X-Ray tracing.',
          sources: [
            {
              page: 'httpLogging',
              at: ['we recommend that you … your HTTP API', 'To turn on logging … of your API'],
            },
            { page: 'comparison', at: 'Execution logs … X-Ray tracing' },
            { page: 'hubControls', at: 'accessLogSettingsArentDefined' },
          ],
          evidence: ['APIGateway.9', 'api-gwv2-access-logs-enabled'],
        },
        'private-integration': {
          owner: 'customer',
          duty: 'If you use a VPC link, configure TLS on the integrations that use the link. The link is private but does not encrypt traffic by itself. By default, the traffic uses HTTP.',
          setting: 'off-by-default',
          sources: [
            { page: 'hubControls', at: 'While VPC Links create … inherently encrypt data' },
            { page: 'httpPrivate', at: 'By default, private integration … specify a tlsConfig' },
          ],
          evidence: ['APIGateway.10', 'apigatewayv2-integration-private-https-enabled'],
        },
        'throttling-targets': {
          name: 'Throttle stages and routes',
          owner: 'customer',
          duty: 'You can set target limits for individual stages or routes. The default route limits can’t exceed the account’s rate limits. Treat throttles as targets, not as guaranteed ceilings.',
          sources: [
            {
              page: 'httpThrottling',
              at: [
                'should be thought of … guaranteed request ceilings',
                'you can set the … in your account',
                'You can set route-level … account-level rate limits',
              ],
            },
          ],
        },
        'account-throttling': {
          owner: 'aws',
          duty: 'With a token bucket, API Gateway limits request rate and burst across all APIs of an account in a Region, on a best-effort basis. Your route-level limits override the account’s limits, which can’t be higher than AWS’s own. If requests exceed the limits, clients may receive a 429 response.',
          sources: [
            {
              page: 'httpThrottling',
              at: [
                'Specifically, API Gateway examines … your account, per Region',
                'Clients may receive 429 … at this point',
                'Note that these limits … routes in your API',
              ],
            },
          ],
        },
        'authorization-run': {
          name: 'Validate JSON Web Tokens',
          owner: 'aws',
          duty: 'If a route has a JWT authorizer, API Gateway validates the signature and claims of the token that clients submit. It allows or denies the request based on the validation and, if scopes are configured, on the token’s scopes.',
          sources: [
            {
              page: 'jwtAuthorizer',
              at: [
                "If you configure a … the route's scopes",
                'Check the token’s algorithm … Validate claims',
                'If any of these … the API request',
              ],
            },
          ],
        },
        'endpoint-creation': {
          owner: 'aws',
          sources: [{ page: 'httpMutualTls', at: 'defaultClientsApiEndpoint' }],
        },
        'default-endpoint': {
          owner: 'customer',
          setting: 'on-by-default',
          sources: [{ page: 'httpMutualTls', at: 'defaultClientsApiEndpoint' }],
        },
      },
      remove: [
        'request-checks',
        'resource-policies',
        'web-acl',
        'tls-enforcement',
        'backend-certificate',
        'backend-certificate-rotation',
        'cache',
        'cache-storage',
        'execution-log-writing',
      ],
      add: [
        {
          id: 'automatic-release',
          layer: 'platform',
          name: 'Release changes automatically',
          owner: 'aws',
          duty: 'If you enable automatic deployments, API Gateway releases changes to the API automatically.',
          sources: [{ page: 'httpStages', at: 'If you enable automatic … released for you' }],
          controls: ['cm-3'],
        },
      ],
    },
    {
      id: 'websocket',
      name: 'WebSocket API',
      summary:
        'Clients keep a connection open. You decide whom to admit at `$connect`, and AWS fixes the TLS policy.',
      extends: 'http',
      override: {
        authorization: {
          name: 'Set an authorizer on $connect',
          owner: 'customer',
          duty: 'AWS recommends that you configure IAM or a Lambda authorizer on the `$connect` route of each WebSocket API. Limit who may invoke the API.',
          sources: [
            {
              page: 'socketAccess',
              at: [
                'we recommend that you … all your WebSocket APIs',
                'IAM roles and policies … who can invoke them',
              ],
            },
            { page: 'hubControls', at: 'specifyingUsersProcesses' },
          ],
        },
        'request-logs': {
          name: 'Turn on access and execution logs',
          owner: 'customer',
          duty: 'Configure access logs on stages, and configure execution logs at level `ERROR` or `INFO`. Execution logs also hold responses from the backend and from Lambda authorizers.',
          sources: [
            {
              page: 'socketLogging',
              at: [
                'You can enable logging … to CloudWatch Logs',
                'we recommend that you … or INFO level',
              ],
            },
            {
              page: 'hubControls',
              at: [
                'The stages include API … AWS integration endpoints',
                'accessLogSettingsArentDefined',
              ],
            },
          ],
          evidence: [
            'APIGateway.1',
            'APIGateway.9',
            'api-gw-execution-logging-enabled',
            'api-gwv2-access-logs-enabled',
          ],
        },
        'throttling-targets': {
          owner: 'customer',
          sources: [
            {
              page: 'socketProtect',
              at: [
                'should be thought of … guaranteed request ceilings',
                'you can set the … in your account',
                'You can set route-level … account-level rate limits',
              ],
            },
          ],
        },
        'account-throttling': {
          owner: 'aws',
          sources: [
            {
              page: 'socketProtect',
              at: [
                'Specifically, API Gateway examines … your account, per Region',
                'Clients may receive 429 … at this point',
                'Note that these limits … routes in your API',
              ],
            },
          ],
        },
      },
      remove: [
        'request-validation',
        'deployments',
        'automatic-release',
        'authorization-run',
        'endpoint-creation',
        'default-endpoint',
      ],
      add: [
        {
          id: 'execution-log-writing',
          layer: 'data',
          name: 'Write execution logs',
          owner: 'aws',
          duty: 'If you enabled execution logs, API Gateway creates log groups and log streams. It writes callers’ requests and responses to these streams.',
          sources: [
            { page: 'socketLogging', at: 'In execution logging, API … requests and responses' },
          ],
          controls: ['au-12'],
        },

        {
          id: 'tag-permissions',
          layer: 'access',
          name: 'Control access by tags',
          owner: 'customer',
          duty: 'You can combine IAM policies with tags to control access to the API.',
          sources: [{ page: 'socketAccess', at: 'IAM tags can be … to control access' }],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'private-rest',
      name: 'Private REST API',
      summary:
        'A REST API that answers only through VPC endpoints. You also manage the VPC endpoint, the endpoint policy and DNS.',
      profile: { insideVpc: 'yes' },
      notAsked: { 'back-up': 'The cache holds only copies of your backend’s answers.' },
      override: {
        authorization: {
          owner: 'customer',
          duty: 'Choose among mechanisms such as IAM, Amazon Cognito and a Lambda authorizer to control who can call the API. For REST APIs, a Lambda authorizer can also validate JWTs.',
          sources: [
            {
              page: 'comparison',
              at: ['apiGatewayLambdaFunction', 'lambdaAuthorizerJwtsRestApis'],
            },
          ],
        },
        'resource-policies': {
          name: 'Allow specific VPCs or endpoints',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'AWS recommends that you restrict access to specific VPCs or VPC endpoints. To do so, use `aws:SourceVpc` or `aws:SourceVpce` conditions in the API’s resource policy.',
          sources: [{ page: 'privateApis', at: 'Restrict access to your … to restrict access' }],
        },
        'tls-policy': {
          owner: 'customer',
          duty: 'Choose the API’s security policy; a private custom domain keeps TLS 1.2. After you move to a `SecurityPolicy_` policy, keep `BASIC` access mode and validate traffic. Then set `STRICT` where possible, but not if calls use neither private DNS nor a custom domain name.',
          sources: [
            {
              page: 'policies',
              at: [
                'firstUpdateSecurityModeStrict',
                'You should not set … certain application architectures',
                'Using any method to … private DNS names',
              ],
            },
            { page: 'privateDomains', at: 'You can’t set a … policy of TLS-1-2' },
          ],
        },
      },
      remove: ['default-endpoint'],
      add: [
        {
          id: 'private-path',
          layer: 'network',
          name: 'Keep calls off the internet',
          owner: 'aws',
          duty: 'API Gateway carries traffic to the private API within the Amazon network. The traffic uses secure connections and stays off the public internet.',
          sources: [{ page: 'privateApis', at: ['In all cases, traffic … the Amazon network'] }],
          controls: ['sc-7', 'sc-8'],
        },
        {
          id: 'vpc-endpoint',
          layer: 'access',
          name: 'Create the VPC endpoint and its policy',
          owner: 'customer',
          duty: 'Create the endpoint in your VPC. AWS recommends that you use one endpoint for several private APIs and associate the endpoint with each API. For the most secure data perimeter, AWS also recommends that you write an endpoint policy.',
          sources: [
            {
              page: 'privateApis',
              at: [
                'You can access your … create in your VPC',
                'We recommend that you … endpoint to your API',
                'For the most secure … your private API',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'private-dns',
          layer: 'access',
          name: 'Private DNS for the endpoint',
          owner: 'customer',
          duty: 'AWS recommends that you turn on private DNS, which simplifies calls. However, the VPC can then no longer reach the default endpoints of public APIs. If the VPC needs these endpoints, leave private DNS off and create a private hosted zone for each private API.',
          sources: [
            {
              page: 'privateApis',
              at: [
                'We recommend that you … create your private API',
                'Turn on private DNS … or x-apigw-api-id header',
                'If you turn on … records in Route 53',
              ],
            },
          ],
          controls: ['sc-22', 'cm-6'],
        },
        {
          id: 'domain-access',
          layer: 'access',
          name: 'Access to the private custom domain',
          owner: 'customer',
          duty: 'If you give the API a private custom domain name, write a separate resource policy for that name. To invoke the domain name, a consumer in your own or another account must create a domain name access association.',
          sources: [
            {
              page: 'privateDomains',
              at: [
                'You can consume a … between a VPC endpoint',
                'you must create a … name access association',
                'separate resource policy for … on the private API',
              ],
            },
          ],
          controls: ['ac-3', 'ac-4'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'The TLS versions of a private API',
      finding:
        'The page on private APIs says that they support TLS 1.2 only. The page on security policies lets you choose the policy of any REST API, including policies for TLS 1.3. It also describes how its enhanced policies treat requests from private endpoints. The catalogue follows the page on policies, which describes the newer feature: you choose the policy.',
      sources: [
        { page: 'privateApis', at: 'Private APIs only support TLS 1.2' },
        { page: 'policies', at: 'onlyChooseRestApis' },
      ],
    },
    {
      topic: 'How often you set the role for logs',
      questions: ['write-logs'],
      finding:
        'The overview of logging says that you must set the role for CloudWatch Logs separately for each Region. A section of the page on execution logging says so too. The console steps of that page say that you do it once for each AWS account. The catalogue follows the first, the stricter.',
      sources: [
        { page: 'logging', at: 'setEnableCloudWatchLogs' },
        {
          page: 'executionLogging',
          at: ['You must set this … enable CloudWatch Logs', 'You need to do … using API Gateway'],
        },
      ],
    },
  ],
  pages: {
    privateApis: { path: 'apigateway-private-apis', title: 'Private REST APIs in API Gateway' },
    policies: {
      path: 'apigateway-security-policies',
      title: 'Security policies for REST APIs in API Gateway',
      read: '2026-11-27',
      passages: {
        firstUpdateSecurityModeStrict: 'first update your security … mode to STRICT',
        onlyChooseRestApis: 'you can only choose … for REST APIs',
      },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices in Amazon API Gateway',
    },
    throttling: {
      path: 'api-gateway-request-throttling',
      title: 'Throttle requests to your REST APIs for better throughput in API Gateway',
    },
    comparison: {
      path: 'http-api-vs-rest',
      title: 'Choose between REST APIs and HTTP APIs',
      passages: {
        userReleaseDeployments: 'User-controlled deployments … Canary release deployments',
        apiGatewayLambdaFunction: 'API Gateway supports multiple … an AWS Lambda function',
        lambdaAuthorizerJwtsRestApis: 'use a Lambda authorizer … JWTs for REST APIs',
        resourcePoliciesAmazonCognito: 'Resource policies … Amazon Cognito',
      },
    },
    hubControls: {
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html',
      title: 'Security Hub CSPM controls for Amazon API Gateway',
      passages: {
        specifyingUsersProcesses: 'By specifying an authorization … users or processes',
        accessLogSettingsArentDefined: "access log settings aren't defined",
      },
    },
    encryption: {
      path: 'data-protection-encryption',
      title: 'Data encryption in Amazon API Gateway',
    },
    caching: { path: 'api-gateway-caching', title: 'Cache settings for REST APIs in API Gateway' },
    logging: {
      path: 'set-up-logging',
      title: 'Set up CloudWatch logging for REST APIs in API Gateway',
      read: '2026-11-27',
      passages: { setEnableCloudWatchLogs: 'You must set the … enable CloudWatch Logs' },
    },
    socketAccess: {
      path: 'apigateway-websocket-api-control-access',
      title: 'Control and manage access to WebSocket APIs in API Gateway',
    },
    validation: {
      path: 'api-gateway-method-request-validation',
      title: 'Request validation for REST APIs in API Gateway',
    },
    resourcePolicies: {
      path: 'apigateway-resource-policies',
      title: 'Control access to a REST API with API Gateway resource policies',
    },
    privateIntegration: {
      path: 'set-up-private-integration',
      title: 'Set up a private integration',
    },
    httpPrivate: {
      path: 'http-api-develop-integrations-private',
      title: 'Create private integrations for HTTP APIs in API Gateway',
    },
    httpThrottling: {
      path: 'http-api-throttling',
      title: 'Throttle requests to your HTTP APIs for better throughput in API Gateway',
    },
    httpAccess: {
      path: 'http-api-access-control',
      title: 'Control and manage access to HTTP APIs in API Gateway',
    },
    httpStages: { path: 'http-api-stages', title: 'Stages for HTTP APIs in API Gateway' },
    httpLogging: {
      path: 'http-api-logging',
      title: 'Configure logging for HTTP APIs in API Gateway',
    },
    socketProtect: {
      path: 'websocket-api-protect',
      title: 'Protect your WebSocket APIs in API Gateway',
    },
    socketLogging: {
      path: 'websocket-api-logging',
      title: 'Configure logging for WebSocket APIs in API Gateway',
    },
    privateDomains: {
      path: 'apigateway-private-custom-domains',
      title: 'Custom domain names for private APIs in API Gateway',
    },
    lambdaAuthorizer: {
      path: 'apigateway-use-lambda-authorizer',
      title: 'Use API Gateway Lambda authorizers',
    },
    jwtAuthorizer: {
      path: 'http-api-jwt-authorizer',
      title: 'Control access to HTTP APIs with JWT authorizers in API Gateway',
    },
    mutualTls: {
      path: 'rest-api-mutual-tls',
      title: 'How to turn on mutual TLS authentication for your REST APIs in API Gateway',
      passages: {
        defaultClientsApiEndpoint: 'By default, clients can … default execute-api endpoint',
      },
    },
    httpMutualTls: {
      path: 'http-api-mutual-tls',
      title: 'How to turn on mutual TLS authentication for your HTTP APIs in API Gateway',
      passages: {
        defaultClientsApiEndpoint: 'By default, clients can … default execute-api endpoint',
      },
    },
    clientCertificates: {
      path: 'getting-started-client-side-ssl-authentication',
      title: 'Use an API Gateway-generated certificate for backend authentication in API Gateway',
    },
    executionLogging: {
      path: 'rest-api-execution-logging',
      title: 'Execution logging for REST APIs',
      read: '2026-11-27',
    },
  },
});
