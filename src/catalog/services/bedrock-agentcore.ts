import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const runtimeSecurity = page(
  'runtime-security-best-practices',
  'Security best practices for AgentCore Runtime',
);
const sessions = page('runtime-sessions', 'Use isolated sessions for agents');
const vpc = page('agentcore-vpc', 'Configure Amazon Bedrock AgentCore Runtime and tools for VPC');
const encryption = page('data-encryption', 'Data encryption');
const memory = page('memory-create-a-memory-store', 'Create an AgentCore Memory');
const gatewayAuth = page('gateway-inbound-auth', 'Set up inbound authorization for your gateway');
const codeInterpreter = page(
  'code-interpreter-resource-session-management',
  'Resource and session management',
);
const browser = page('browser-resource-session-management', 'Fundamentals');
const observability = page(
  'observability-configure',
  'Add observability to your Amazon Bedrock AgentCore resources',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** What every Runtime reads differently from other serverless containers. */
const runtimeChanges = {
  'os-patches': {
    name: 'Patch the kernel under the agent',
    duty: 'Patch the operating system kernel for every way of deploying an agent.',
    sources: [runtimeSecurity],
    evidence: reports,
  },
  'iam-permissions': {
    name: 'Limit who invokes and runs commands',
    duty: 'Name runtime ARNs in policies, never ship those of the AgentCore CLI, and give InvokeAgentRuntimeCommand, its shell variant and InvokeAgentRuntimeForUser to few roles or none.',
    sources: [runtimeSecurity],
  },
  'network-exposure': {
    name: 'Choose VPC mode, subnets, endpoints',
    duty: 'Connect the runtime to private subnets in two supported zones, with a tight security group and VPC endpoints. Internet needs a NAT gateway; a public subnet gives none.',
    sources: [vpc, runtimeSecurity],
    evidence: [{ kind: 'config-rule', id: 'bedrockagentcore-runtime-private-network-required' }],
  },
  backups: {
    name: 'Keep state beyond the session',
    duty: 'Configure session storage for files, or AgentCore Memory for what was learned: memory and disk of a session go with its compute.',
    sources: [sessions],
  },
} as const;

const sessionIsolation = {
  id: 'session-isolation',
  layer: 'hypervisor',
  name: 'Give each session its own microVM',
  owner: 'aws',
  controls: ['sc-39', 'sc-4'],
  evidence: reports,
} as const;

const runtimeParts = [
  {
    ...sessionIsolation,
    duty: 'Run each session in a microVM with CPU, memory and files of its own, end it after 15 idle minutes or 8 hours by default, and sanitise its memory.',
    sources: [sessions, runtimeSecurity],
  },
] as const;

const microVmContent = {
  id: 'microvm-content',
  layer: 'platform',
  name: 'Guard localhost inside the microVM',
  owner: 'customer',
  duty: 'Answer for what happens inside the session: keep the agent’s network tools away from localhost, where a platform server listens, with an allowlist of ports where a sidecar needs some.',
  sources: [runtimeSecurity],
  controls: ['ac-4', 'cm-7'],
} as const;

const inputValidation = {
  id: 'input-validation',
  layer: 'application',
  name: 'Validate what reaches the agent',
  owner: 'customer',
  duty: 'Refuse a prompt that is not a string and strip toolUse blocks from messages: otherwise, depending on the framework, a caller can start a tool directly, past the model, its guardrails and the system prompt.',
  sources: [runtimeSecurity],
  controls: ['si-10'],
} as const;

const runtimeAccess = [
  {
    id: 'inbound-auth',
    layer: 'access',
    name: 'Choose how callers authenticate',
    owner: 'customer',
    duty: 'Choose IAM SigV4 or JWT for each version of the runtime, and fill in every JWT check: discovery URL, audiences, clients, scopes, claims. The user-id header is not verified.',
    sources: [runtimeSecurity],
    controls: ['ia-2', 'ia-5', 'ac-3'],
  },
  {
    id: 'session-mapping',
    layer: 'access',
    name: 'Tie each session to its user',
    owner: 'customer',
    duty: 'Keep in your backend which user owns which session ID, and cap the sessions of each user. AgentCore itself does not enforce the link between a session and its user.',
    sources: [sessions, runtimeSecurity],
    controls: ['ac-3', 'sc-23'],
  },
  {
    id: 'execution-role',
    layer: 'access',
    name: 'Scope the execution role',
    owner: 'customer',
    duty: 'Give it no more than its callers have, since any code in the microVM gets its credentials, and set requireMMDSV2: without it a runtime cannot be invoked since 30 June 2026.',
    sources: [runtimeSecurity],
    controls: ['ac-6', 'ia-5'],
  },
] as const;

const runtimeData = [
  {
    id: 'memory-settings',
    layer: 'data',
    name: 'Set expiry and key of AgentCore Memory',
    owner: 'customer',
    duty: 'Set the expiry of raw events, 365 days at most (a change holds for later events only, and expired ones are gone), and name a KMS key of yours for sensitive data when you create the memory.',
    sources: [memory, encryption],
    controls: ['si-12', 'sc-12'],
    evidence: [{ kind: 'config-rule', id: 'bedrock-agentcore-memory-encryption-enabled' }],
  },
  {
    id: 'command-audit',
    layer: 'data',
    name: 'Audit invocations and commands',
    owner: 'customer',
    duty: 'Join CloudTrail (who called) with the agent’s CloudWatch Logs (which command ran) by request ID, and alarm on patterns that you do not expect.',
    sources: [runtimeSecurity],
    controls: ['au-2', 'au-6'],
  },
] as const;

export const bedrockAgentcore = defineService({
  id: 'bedrock-agentcore',
  name: 'Amazon Bedrock AgentCore',
  shortName: 'Bedrock AgentCore',
  category: 'artificial-intelligence',
  summary:
    'A platform for agents: AWS isolates each session, you own the code, the callers and the tools.',
  docs: guide,
  aliases: [
    'AgentCore',
    'AgentCore Runtime',
    'AgentCore Gateway',
    'AgentCore Memory',
    'AgentCore Browser',
    'AgentCore Code Interpreter',
    'AgentCore Identity',
    'AI agents',
    'MCP',
    'harness',
  ],
  contradictions: [
    {
      topic: 'Network modes of the built-in tools',
      finding:
        'The page on Browser names the public network mode only, and the page on Code Interpreter names Sandbox and Public. The VPC page shows how to create both tools in VPC mode, with subnets and security groups. The catalogue follows the VPC page and lists all of these modes.',
      sources: [browser, codeInterpreter, vpc],
    },
  ],
  archetype: 'serverless-containers',
  omit: ['control-plane', 'container-runtime', 'workload-configuration'],
  add: [
    {
      id: 'observability',
      layer: 'application',
      name: 'Switch on traces and spans',
      owner: 'customer',
      duty: 'Enable CloudWatch Transaction Search once, and add the ADOT SDK to agent code: without them you see only the built-in metrics.',
      setting: optIn,
      sources: [observability],
      controls: ['au-2', 'si-4'],
    },
    {
      id: 'encryption',
      layer: 'data',
      name: 'Encrypt at rest and in transit',
      owner: 'aws',
      duty: 'Encrypt stored data with AWS owned keys by default, and speak TLS 1.2 or higher with customers and with what AgentCore depends on.',
      sources: [encryption],
      controls: ['sc-28', 'sc-8'],
      evidence: reports,
    },
  ],
  modes: [
    {
      id: 'runtime-container',
      name: 'Runtime with a container image',
      summary: 'Your image runs in a microVM: all above the kernel is yours to rebuild.',
      change: {
        ...runtimeChanges,
        'image-content': {
          name: 'Rebuild images, language included',
          duty: 'Rebuild regularly on the latest secure base image, with patched language runtime and dependencies, and let the container run as a non-root user.',
          sources: [runtimeSecurity],
        },
      },
      add: [...runtimeParts, microVmContent, inputValidation, ...runtimeAccess, ...runtimeData],
    },
    {
      id: 'runtime-code',
      name: 'Runtime with direct code deployment',
      summary: 'You upload code; AWS patches the language runtime too, until its support ends.',
      change: {
        ...runtimeChanges,
        'image-content': {
          name: 'Patch agent code and dependencies',
          duty: 'Secure your code and keep the packages that it brings along patched; AWS looks after the system and the language runtime below, not after them.',
          sources: [runtimeSecurity],
        },
      },
      add: [
        ...runtimeParts,
        {
          id: 'language-runtime',
          layer: 'platform',
          name: 'Patch the language runtime',
          owner: 'aws',
          duty: 'Apply security patches to the runtime’s system automatically, and patch language runtimes until they reach their end of support.',
          sources: [runtimeSecurity],
          controls: ['si-2'],
          evidence: reports,
        },
        {
          id: 'runtime-version',
          layer: 'platform',
          name: 'Leave language runtimes in time',
          owner: 'customer',
          duty: 'Move to a supported runtime before yours is deprecated and runs on as it is. A security patch can break code that relied on the flaw; if you cannot risk that, deploy an image.',
          sources: [runtimeSecurity],
          controls: ['sa-22', 'cm-3'],
        },
        microVmContent,
        inputValidation,
        ...runtimeAccess,
        ...runtimeData,
      ],
    },
    {
      id: 'gateway',
      name: 'Gateway',
      summary:
        'One front door for tools and agents, as strict as the authorization that you set up.',
      archetype: 'managed-application',
      change: {
        'os-patches': {
          duty: 'Operate and patch the servers under the gateway, which you never see.',
        },
        'service-software': {
          name: 'Run and patch the gateway',
          duty: 'Operate, fix and update the gateway itself, without a step for you to take.',
        },
        observability: {
          duty: 'Enable CloudWatch Transaction Search once if you want to see more than the built-in metrics.',
        },
        encryption: {
          duty: 'Encrypt stored data with AWS owned keys by default, names of gateways, targets and tools excepted, and speak TLS 1.2 or higher with customers and with what AgentCore depends on.',
        },
      },
      add: [
        {
          id: 'tool-calls',
          layer: 'platform',
          name: 'Translate and forward tool calls',
          owner: 'aws',
          duty: 'Transform each call into a request to the target that you configured and transform its response back, with TLS on all outbound traffic.',
          sources: [encryption],
          controls: ['sc-8'],
          evidence: reports,
        },
        {
          id: 'gateway-bypass',
          layer: 'application',
          name: 'Close the ways around the gateway',
          owner: 'customer',
          duty: 'Let a runtime behind the gateway accept calls from it only, by resource-based policy (IAM) or allowedWorkloadConfiguration (JWT). A direct call meets no policy, guardrail or interceptor.',
          sources: [runtimeSecurity],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'policies-and-guardrails',
          layer: 'application',
          name: 'Attach policies and guardrails',
          owner: 'customer',
          duty: 'Attach a policy engine that says who may call which target, screen requests and responses with guardrails in it, and inspect traffic with interceptor functions.',
          setting: optIn,
          sources: [runtimeSecurity, gatewayAuth],
          controls: ['ac-3', 'si-10'],
        },
        {
          id: 'inbound-auth',
          layer: 'access',
          name: 'Choose inbound authorization',
          owner: 'customer',
          duty: 'Choose JWT or IAM. With AUTHENTICATE_ONLY any signed caller, with NONE any caller at all is forwarded: then a policy engine, interceptor or the target must decide.',
          sources: [gatewayAuth],
          controls: ['ia-2', 'ac-3'],
          evidence: [{ kind: 'config-rule', id: 'bedrockagentcore-gateway-authorizer-enabled' }],
        },
        {
          id: 'identity-provider',
          layer: 'access',
          name: 'Set up the JWT’s identity provider',
          owner: 'customer',
          duty: 'Set up the provider, register clients, and give the gateway its discovery URL, allowed audiences, clients, scopes and claims. For a provider inside your VPC, add a private endpoint.',
          sources: [gatewayAuth],
          controls: ['ia-5', 'ia-2'],
        },
        {
          id: 'token-check',
          layer: 'access',
          name: 'Check tokens on each request',
          owner: 'aws',
          duty: 'On a JWT gateway, answer a missing or invalid token with 401 and a missing scope with 403, and name the scopes required.',
          sources: [gatewayAuth],
          controls: ['ac-3', 'ia-2'],
          evidence: reports,
        },
        {
          id: 'invoke-policy',
          layer: 'access',
          name: 'Scope InvokeGateway to one gateway',
          owner: 'customer',
          duty: 'Narrow the caller’s policy to the ARN of the gateway once it exists, where you authorise by IAM.',
          sources: [gatewayAuth],
          controls: ['ac-6'],
        },
        {
          id: 'gateway-names',
          layer: 'data',
          name: 'Keep secrets out of names',
          owner: 'customer',
          duty: 'Put nothing sensitive into names of gateways, targets and tools: these are not encrypted by default.',
          sources: [encryption],
          controls: ['sc-28', 'si-12'],
        },
        {
          id: 'token-claims',
          layer: 'data',
          name: 'Keep personal data out of the subject',
          owner: 'customer',
          duty: 'Where callers bring JWTs, avoid personally identifiable information in the subject, as AWS recommends, for example by a GUID or a pairwise identifier: CloudTrail logs some claims, this one included.',
          sources: [gatewayAuth],
          controls: ['si-12', 'au-3'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the gateway’s key',
          owner: 'customer',
          duty: 'Name a customer managed KMS key where you need one. If it is compromised, rotate it, or replace the gateway by one with a new key.',
          setting: optIn,
          sources: [encryption],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'built-in-tools',
      name: 'Browser and Code Interpreter',
      summary:
        'Agents run code and browse in a sandbox of AWS’s; its network, role and recordings are your choice.',
      archetype: 'managed-application',
      change: {
        'os-patches': {
          duty: 'Operate and patch the servers under the tools, which you never see.',
        },
        'service-software': {
          name: 'Run and patch the tools',
          duty: 'Operate, fix and update the tools themselves, without a step for you to take.',
        },
        observability: {
          duty: 'Enable CloudWatch Transaction Search once if you want to see more than the built-in metrics.',
        },
      },
      add: [
        {
          ...sessionIsolation,
          duty: 'Run each tool session in a microVM with CPU, memory and files of its own, and end it with its memory sanitised.',
          sources: [browser],
        },
        {
          id: 'system-tools',
          layer: 'platform',
          name: 'Provide default tools',
          owner: 'aws',
          duty: 'Offer a system Code Interpreter and a system Browser without setup, the latter configured with the most restrictive options.',
          sources: [browser, codeInterpreter],
          controls: ['cm-6', 'cm-7'],
          evidence: reports,
        },
        {
          id: 'session-end',
          layer: 'platform',
          name: 'End sessions at their timeout',
          owner: 'aws',
          duty: 'Terminate a session once its timeout is reached: 15 minutes, unless you set another.',
          sources: [codeInterpreter, browser],
          controls: ['ac-12'],
          evidence: reports,
        },
        {
          id: 'session-timeout',
          layer: 'application',
          name: 'Set timeouts, stop idle sessions',
          owner: 'customer',
          duty: 'Give each session a timeout, up to 8 hours for Browser, and stop it when the work is done: until then it costs money.',
          sources: [browser, codeInterpreter],
          controls: ['ac-12', 'sc-5'],
        },
        {
          id: 'network-mode',
          layer: 'access',
          name: 'Choose the tool’s network mode',
          owner: 'customer',
          duty: 'Choose Sandbox, Public or VPC for a Code Interpreter and Public or VPC for a Browser, which in a VPC needs a NAT gateway to reach the web.',
          sources: [vpc, codeInterpreter, browser],
          controls: ['sc-7', 'ac-4'],
          evidence: [
            { kind: 'config-rule', id: 'bedrockagentcore-codeinterpreter-networkmode-check' },
          ],
        },
        {
          id: 'vpc-security-groups',
          layer: 'access',
          name: 'Set security groups of tools in a VPC',
          owner: 'customer',
          duty: 'Allow only the outbound traffic that a tool needs, and turn on VPC Flow Logs. Agents with the same subnets and security groups share network interfaces.',
          sources: [vpc],
          controls: ['sc-7', 'au-12'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Scope the tool’s execution role',
          owner: 'customer',
          duty: 'Grant only the AWS resources that code or pages in the session may use, and tie the role’s trust to your account with aws:SourceAccount and aws:SourceArn.',
          sources: [codeInterpreter, browser],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'live-view',
          layer: 'access',
          name: 'Decide who watches and steers',
          owner: 'customer',
          duty: 'Grant ConnectBrowserLiveViewStream and ConnectBrowserAutomationStream to few: a live view shows the session and lets a person act in it.',
          sources: [browser],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'session-recording',
          layer: 'data',
          name: 'Record Browser sessions',
          owner: 'customer',
          duty: 'Name an S3 bucket at creation if you want recordings, and protect it: they hold network traffic and console logs.',
          sources: [browser],
          controls: ['au-2', 'au-9'],
        },
        {
          id: 'session-data-retention',
          layer: 'data',
          name: 'Expire Browser session data',
          owner: 'aws',
          duty: 'Hold the session data of the Browser under a time to live of 30 days.',
          sources: [browser],
          controls: ['si-12'],
          evidence: reports,
        },
      ],
    },
  ],
});
