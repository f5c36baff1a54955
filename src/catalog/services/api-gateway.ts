import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const practices = page('security-best-practices', 'Security best practices in Amazon API Gateway');
const comparison = page('http-api-vs-rest', 'Choose between REST APIs and HTTP APIs');
const policies = page(
  'apigateway-security-policies',
  'Security policies for REST APIs in API Gateway',
);
const encryption = page('data-protection-encryption', 'Data encryption in Amazon API Gateway');
const throttling = page(
  'api-gateway-request-throttling',
  'Throttle requests to your REST APIs for better throughput in API Gateway',
);
const privateApis = page('apigateway-private-apis', 'Private REST APIs in API Gateway');
const caching = page('api-gateway-caching', 'Cache settings for REST APIs in API Gateway');
const socketAccess = page(
  'apigateway-websocket-api-control-access',
  'Control and manage access to WebSocket APIs in API Gateway',
);
const logging = page('set-up-logging', 'Set up CloudWatch logging for REST APIs in API Gateway');
const hubControls = cite(
  'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html',
  'Security Hub CSPM controls for Amazon API Gateway',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const alwaysOn = { state: 'always-on' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

const fixedTls = {
  name: 'Fix the TLS policy at TLS_1_2',
  owner: 'aws',
  duty: 'Hold the endpoint and custom domain names of this kind of API to the TLS_1_2 policy: there is no other one to choose.',
  sources: [policies, encryption],
  evidence: reports,
} as const;

const privateIntegration = {
  id: 'private-integration',
  layer: 'data',
  name: 'Encrypt private integrations',
  owner: 'customer',
  duty: 'Configure TLS on integrations through a VPC link: the link is private but does not encrypt by itself.',
  setting: optIn,
  sources: [hubControls],
  controls: ['sc-8'],
  evidence: [{ kind: 'config-rule', id: 'apigatewayv2-integration-private-https-enabled' }],
} as const;

const activity = {
  id: 'api-activity',
  layer: 'data',
  name: 'Record who changes the API',
  owner: 'customer',
  duty: 'Enable CloudTrail for the actions taken in API Gateway, with caller, time and address, and AWS Config for the history of its settings.',
  sources: [practices],
  controls: ['au-2', 'au-12', 'cm-3'],
} as const;

export const apiGateway = defineService({
  id: 'api-gateway',
  name: 'Amazon API Gateway',
  shortName: 'API Gateway',
  category: 'networking',
  summary:
    'A front door for APIs: AWS runs it and limits the flood, you say who may call which method and what is written down.',
  docs: guide,
  aliases: [
    'APIGW',
    'REST API',
    'HTTP API',
    'WebSocket API',
    'private API',
    'execute-api',
    'usage plan',
  ],
  contradictions: [
    {
      topic: 'The TLS versions of a private API',
      finding:
        'The page on private APIs says that they support TLS 1.2 only. The page on security policies lets you choose the policy of any REST API, among them policies for TLS 1.3, and describes how its enhanced policies treat requests from private endpoints. The catalogue follows the page on policies, which describes the newer feature: the choice is yours.',
      sources: [privateApis, policies],
    },
  ],
  archetype: 'managed-application',
  omit: ['customer-data'],
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the gateway, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the gateway',
      duty: 'Operate, fix and update the gateway itself, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'Limit who may create and change APIs',
      duty: 'Give each identity only the rights to create, read, update or delete the APIs that it works on.',
      sources: [practices],
    },
  },
  add: [
    {
      id: 'account-throttling',
      layer: 'platform',
      name: 'Throttle the account and the Region',
      owner: 'aws',
      duty: 'Limit rate and burst across all APIs of an account in a Region by a token bucket, beneath a Regional limit of AWS’s own, and answer 429 beyond it. The limits are best effort.',
      setting: alwaysOn,
      sources: [throttling],
      controls: ['sc-5'],
      evidence: reports,
    },
    {
      id: 'throttling-targets',
      layer: 'application',
      name: 'Set throttles by stage, method, client',
      owner: 'customer',
      duty: 'Set targets for stages and methods, and usage plans for clients with API keys, so that one caller is less able to use up the account’s limit. Treat them as targets, not as a ceiling.',
      sources: [throttling],
      controls: ['sc-5', 'sc-6'],
    },
    {
      id: 'request-validation',
      layer: 'application',
      name: 'Validate requests at the door',
      owner: 'customer',
      duty: 'Use request validation, which REST APIs offer, for the methods where malformed input should not reach the backend.',
      sources: [comparison],
      controls: ['si-10'],
    },
    {
      id: 'deployments',
      layer: 'application',
      name: 'Deploy changes to stages yourself',
      owner: 'customer',
      duty: 'Deploy each change when you mean it: a REST API has no automatic deployment, but it has canary releases.',
      sources: [comparison],
      controls: ['cm-3'],
    },
    {
      id: 'authorization',
      layer: 'access',
      name: 'Authorise callers of each method',
      owner: 'customer',
      duty: 'Choose IAM, Amazon Cognito or a Lambda authorizer, which also validates JWTs here, and mutual TLS where clients hold certificates.',
      sources: [comparison],
      controls: ['ac-3', 'ia-2', 'ia-3'],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Write the API’s resource policy',
      owner: 'customer',
      duty: 'Decide whether a resource policy limits the callers besides the methods’ authorisation. REST APIs can have one, HTTP APIs cannot.',
      sources: [comparison],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'web-acl',
      layer: 'access',
      name: 'Attach AWS WAF to each stage',
      owner: 'customer',
      duty: 'Associate a web ACL with each stage of the API, and choose the rules that allow, block or count requests.',
      sources: [hubControls],
      controls: ['sc-7', 'si-4'],
      evidence: [
        { kind: 'security-hub', id: 'APIGateway.4' },
        { kind: 'config-rule', id: 'api-gw-associated-with-waf' },
      ],
    },
    {
      id: 'https-only',
      layer: 'data',
      name: 'Serve encrypted endpoints only',
      owner: 'aws',
      duty: 'Offer no unencrypted (HTTP) endpoint, and manage the certificates of the default execute-api endpoints.',
      setting: alwaysOn,
      sources: [encryption],
      controls: ['sc-8', 'sc-17'],
      evidence: reports,
    },
    {
      id: 'domain-certificate',
      layer: 'data',
      name: 'Choose the custom domain’s certificate',
      owner: 'customer',
      duty: 'Name the certificate of each custom domain, and do not let clients pin it.',
      sources: [encryption],
      controls: ['sc-17'],
    },
    {
      id: 'tls-policy',
      layer: 'data',
      name: 'Choose the TLS policy, then STRICT',
      owner: 'customer',
      duty: 'Take a SecurityPolicy_ policy, on the API and on its custom domain, whose policy counts for calls through it. Test in BASIC access mode, then set STRICT against foreign endpoints and mismatched hosts.',
      sources: [policies],
      controls: ['sc-8', 'sc-13'],
      evidence: [{ kind: 'config-rule', id: 'apigateway-domain-name-tls-check' }],
    },
    {
      id: 'backend-certificate',
      layer: 'data',
      name: 'Prove the gateway to the backend',
      owner: 'customer',
      duty: 'Configure a client certificate on the stage, so that backends can tell requests from API Gateway from all others.',
      sources: [hubControls, comparison],
      controls: ['sc-8', 'ia-3'],
      evidence: [
        { kind: 'security-hub', id: 'APIGateway.2' },
        { kind: 'config-rule', id: 'api-gw-ssl-enabled' },
      ],
    },
    {
      id: 'cache',
      layer: 'data',
      name: 'Encrypt the cache, guard its flush',
      owner: 'customer',
      duty: 'If you enable the cache, choose “Encrypt cache data” for sensitive responses, put what tells callers apart into the key, and require authorisation: otherwise any client can invalidate entries.',
      sources: [caching, encryption],
      controls: ['sc-28', 'ac-3'],
      evidence: [
        { kind: 'security-hub', id: 'APIGateway.5' },
        { kind: 'config-rule', id: 'api-gw-cache-enabled-and-encrypted' },
      ],
    },
    {
      id: 'request-logs',
      layer: 'data',
      name: 'Enable access and execution logs',
      owner: 'customer',
      duty: 'Enable both, each on its own: access logs tell who called, execution logs what the gateway did. First give API Gateway a role for CloudWatch Logs, once in each Region.',
      setting: optIn,
      sources: [logging, hubControls],
      controls: ['au-2', 'au-12'],
      evidence: [
        { kind: 'security-hub', id: 'APIGateway.1' },
        { kind: 'config-rule', id: 'api-gw-execution-logging-enabled' },
        { kind: 'config-rule', id: 'apigateway-stage-access-logs-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'rest',
      name: 'REST API',
      summary:
        'The full set of switches: policies, AWS WAF, validation, cache and TLS versions are all there, and all yours.',
    },
    {
      id: 'http',
      name: 'HTTP API',
      summary:
        'Fewer features at a lower price: AWS fixes the TLS policy, and several filters of REST APIs do not exist.',
      omit: ['throttling-targets', 'resource-policies', 'web-acl', 'backend-certificate', 'cache'],
      change: {
        'request-validation': {
          name: 'Filter requests in the backend',
          duty: 'Validate input and limit single clients in your own code: HTTP APIs have no request validation, no AWS WAF, no API keys and no per-client throttling.',
          sources: [comparison],
        },
        deployments: {
          name: 'Decide on automatic deployment',
          duty: 'Choose whether changes go live by themselves, which REST APIs cannot do, or when you deploy; there are no canary releases.',
          sources: [comparison],
        },
        authorization: {
          name: 'Put an authorizer on every route',
          duty: 'Choose IAM, a JWT authorizer (also for Amazon Cognito) or a Lambda authorizer for each route. There is no resource policy behind it.',
          sources: [comparison, hubControls],
          evidence: [
            { kind: 'security-hub', id: 'APIGateway.8' },
            { kind: 'config-rule', id: 'api-gwv2-authorization-type-configured' },
          ],
        },
        'tls-policy': fixedTls,
        'request-logs': {
          name: 'Configure access logs on each stage',
          duty: 'Define access logs to CloudWatch Logs for each stage: they are all you get, as HTTP APIs have neither execution logs nor X-Ray tracing.',
          sources: [hubControls, comparison],
          evidence: [
            { kind: 'security-hub', id: 'APIGateway.9' },
            { kind: 'config-rule', id: 'api-gwv2-access-logs-enabled' },
          ],
        },
      },
      add: [privateIntegration, activity],
    },
    {
      id: 'websocket',
      name: 'WebSocket API',
      summary:
        'A connection that stays open: whom you admit at $connect is the question, and AWS fixes the TLS policy.',
      omit: [
        'throttling-targets',
        'request-validation',
        'deployments',
        'resource-policies',
        'web-acl',
        'backend-certificate',
        'cache',
      ],
      change: {
        authorization: {
          name: 'Put an authorizer on $connect',
          duty: 'Configure IAM or a Lambda authorizer on the $connect route of each API, as AWS recommends, and limit who may invoke it.',
          sources: [socketAccess, hubControls],
          evidence: [
            { kind: 'security-hub', id: 'APIGateway.8' },
            { kind: 'config-rule', id: 'api-gwv2-authorization-type-configured' },
          ],
        },
        'tls-policy': fixedTls,
        'request-logs': {
          duty: 'Configure access logs on each stage, and execution logs at level ERROR or INFO; these hold responses of the backend and of Lambda authorizers too.',
          sources: [hubControls],
          evidence: [
            { kind: 'security-hub', id: 'APIGateway.1' },
            { kind: 'security-hub', id: 'APIGateway.9' },
            { kind: 'config-rule', id: 'api-gw-execution-logging-enabled' },
            { kind: 'config-rule', id: 'api-gwv2-access-logs-enabled' },
          ],
        },
      },
      add: [
        {
          id: 'alarms',
          layer: 'application',
          name: 'Alarm on the API’s metrics',
          owner: 'customer',
          duty: 'Create CloudWatch alarms that tell somebody when a metric stays beyond its threshold; they act on a change of state, not on the state.',
          sources: [practices],
          controls: ['si-4', 'ir-4'],
        },
        {
          id: 'tag-permissions',
          layer: 'access',
          name: 'Control access by tags',
          owner: 'customer',
          duty: 'Where plain IAM policies are too coarse, combine IAM policies with tags to control access to the API.',
          sources: [socketAccess],
          controls: ['ac-3', 'ac-6'],
        },
        privateIntegration,
        activity,
      ],
    },
    {
      id: 'private-rest',
      name: 'Private REST API',
      summary:
        'A REST API that answers only through VPC endpoints: the endpoint, the endpoint’s policy and DNS come to your side.',
      change: {
        authorization: {
          duty: 'Choose IAM, Amazon Cognito or a Lambda authorizer, which also validates JWTs here, for each method.',
        },
        'resource-policies': {
          name: 'Name the VPCs that may call',
          duty: 'Restrict callers in the API’s resource policy by aws:SourceVpc or aws:SourceVpce.',
          sources: [privateApis],
        },
      },
      add: [
        {
          id: 'private-path',
          layer: 'network',
          name: 'Keep calls off the internet',
          owner: 'aws',
          duty: 'Carry traffic to the private API within the Amazon network, over secure connections and apart from the public internet.',
          sources: [privateApis],
          controls: ['sc-7', 'sc-8'],
        },
        {
          id: 'vpc-endpoint',
          layer: 'access',
          name: 'Create the endpoint and its policy',
          owner: 'customer',
          duty: 'Create the endpoint in your VPC, one for several APIs if you like, associate it with the API, and write an endpoint policy for the tightest perimeter.',
          sources: [privateApis],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'private-dns',
          layer: 'access',
          name: 'Decide on private DNS',
          owner: 'customer',
          duty: 'Turn private DNS on for simple calls. The default endpoints of public APIs are then out of reach from that VPC, unless you build private hosted zones instead.',
          sources: [privateApis],
          controls: ['sc-22', 'cm-6'],
        },
      ],
    },
  ],
});
